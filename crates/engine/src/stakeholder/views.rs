//! Stakeholders at a glance: the power-interest grid, who has been heard, who is mentioned with whom.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_analysis::stakeholders::{Quadrant, together};
use verbatim_model::stakeholder::{CitationStatus, Stakeholder, StakeholderKind};
use verbatim_model::term::Term as _;
use verbatim_report::figures::{
    CoverageRow, CoverageView, GridRow, GridView, NetworkNode, NetworkPair, NetworkView,
};

use super::Stakeholders;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

verbatim_model::terms! {
    /// What two mentions must share to count as together.
    Nearby: "nearness" {
        /// One sentence.
        Sentence = "sentence",
        /// One turn.
        Turn = "turn",
        /// One session.
        Session = "session",
    }
}

/// A session or a source, with the number of a turn and of a sentence in it.
type Place = (Vec<u8>, usize, usize);

impl Project {
    /// Influence against interest.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn stakeholder_grid(&self, territory: Option<&str>) -> Result<GridView, EngineError> {
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        let mut view = GridView {
            territory: territory.map(str::to_owned),
            rows: Vec::new(),
            unrated: Vec::new(),
        };
        for of in within(&table, territory) {
            match table.rated(of.id) {
                (Some(influence), Some(interest)) => view.rows.push(GridRow {
                    key: of.key.clone(),
                    organisation: of.organisation.clone(),
                    kind: of.kind,
                    territory: of.territory.clone(),
                    influence,
                    interest,
                    quadrant: Quadrant::of(influence.median, interest.median),
                    heard: table.is_heard(of.id),
                }),
                _ => view.unrated.push(of.key.clone()),
            }
        }
        view.rows.sort_by_key(|row| row.quadrant);
        Ok(view)
    }

    /// Which kinds of stakeholders have been heard, in each territory.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn stakeholder_coverage(
        &self,
        territory: Option<&str>,
    ) -> Result<CoverageView, EngineError> {
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        Ok(coverage(&register, &table, territory))
    }

    /// Who is mentioned with whom, by confirmed mentions.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn stakeholder_network(
        &self,
        territory: Option<&str>,
        within_one: Nearby,
    ) -> Result<NetworkView, EngineError> {
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        let chosen = within(&table, territory);
        let mut mentions: Vec<(Place, usize)> = Vec::new();
        let mut places_of: BTreeMap<usize, BTreeSet<Place>> = BTreeMap::new();
        let confirmed = (table.citations.iter())
            .filter(|cited| cited.status == CitationStatus::Confirmed && cited.revision.is_none());
        for cited in confirmed {
            let who = (chosen.iter()).position(|of| Some(of.id) == cited.stakeholder);
            let (Some(who), Some(source)) = (who, register.source_by_id(cited.passage.source))
            else {
                continue;
            };
            if self.is_refused(&register, cited)? {
                continue;
            }
            let document = self.document(source)?;
            let turn = document.turns_at(cited.passage.span).next();
            let place = match (within_one, turn) {
                (Nearby::Session, _) | (_, None) => (source.session.as_bytes().to_vec(), 0, 0),
                (Nearby::Turn, Some((number, _))) => (source.id.as_bytes().to_vec(), number, 0),
                (Nearby::Sentence, Some((number, turn))) => {
                    let said = document.words(turn.span)?;
                    let at = cited.passage.span.start() - turn.span.start();
                    let language = crate::document::analysed(turn.language);
                    let sentence = (verbatim_language::sentences(said, language).into_iter())
                        .position(|sentence| sentence.end > at);
                    (source.id.as_bytes().to_vec(), number, sentence.unwrap_or(0))
                }
            };
            places_of.entry(who).or_default().insert(place.clone());
            mentions.push((place, who));
        }
        let pairs = together(mentions);
        let node = |who: usize| chosen[who].key.clone();
        Ok(NetworkView {
            territory: territory.map(str::to_owned),
            within: within_one.as_str(),
            nodes: (places_of.iter())
                .map(|(who, places)| NetworkNode {
                    key: node(*who),
                    organisation: chosen[*who].organisation.clone(),
                    kind: chosen[*who].kind,
                    places: places.len(),
                })
                .collect(),
            pairs: (pairs.iter())
                .map(|pair| NetworkPair {
                    a: node(pair.a),
                    b: node(pair.b),
                    both: pair.both,
                    of_a: pair.of_a,
                    of_b: pair.of_b,
                    jaccard: (pair.jaccard() * 10_000.0).round() / 10_000.0,
                })
                .collect(),
        })
    }
}

fn within<'t>(table: &'t Stakeholders, territory: Option<&str>) -> Vec<&'t Stakeholder> {
    (table.rows.iter())
        .filter(|row| territory.is_none_or(|wanted| row.territory.as_deref() == Some(wanted)))
        .collect()
}

/// Which kinds of stakeholders have been heard.
pub(crate) fn coverage(
    register: &Register,
    table: &Stakeholders,
    territory: Option<&str>,
) -> CoverageView {
    let chosen = within(table, territory);
    let territories: BTreeSet<Option<&str>> =
        chosen.iter().map(|of| of.territory.as_deref()).collect();
    let mut rows = Vec::new();
    for place in &territories {
        for &kind in StakeholderKind::ALL {
            let here: Vec<&&Stakeholder> = (chosen.iter())
                .filter(|of| of.territory.as_deref() == *place && of.kind == kind)
                .collect();
            let people: BTreeSet<_> = (here.iter())
                .flat_map(|of| table.members(of.id))
                .filter(|person| table.heard.contains(person))
                .collect();
            let keys = |heard: bool| {
                (here.iter())
                    .filter(|of| table.is_heard(of.id) == heard)
                    .map(|of| of.key.clone())
                    .collect::<Vec<String>>()
            };
            rows.push(CoverageRow {
                territory: place.map(str::to_owned),
                kind,
                stakeholders: here.len(),
                heard: keys(true),
                not_heard: keys(false),
                people: people.len(),
            });
        }
    }
    let of_somebody: BTreeSet<_> = chosen.iter().flat_map(|of| table.members(of.id)).collect();
    let spoke: Vec<_> = (table.heard.iter())
        .filter(|id| {
            let person = register.participants.get(id);
            territory.is_none_or(|wanted| {
                person.is_some_and(|person| person.territory.as_deref() == Some(wanted))
            })
        })
        .collect();
    CoverageView {
        territory: territory.map(str::to_owned),
        rows,
        spoke: spoke.len(),
        without_stakeholder: spoke
            .iter()
            .filter(|id| !of_somebody.contains(**id))
            .count(),
    }
}
