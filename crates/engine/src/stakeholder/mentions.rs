//! Where somebody speaks of a stakeholder: found by the forms of its names, confirmed by a person.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_language::OrganisationFinder;
use verbatim_model::coding::Passage;
use verbatim_model::consent::Consent;
use verbatim_model::id::CitationId;
use verbatim_model::session::Source;
use verbatim_model::stakeholder::{Citation, CitationStatus, Stakeholder};
use verbatim_model::text::{CodePoints, Hash, Span};

use super::Stakeholders;
use crate::counted;
use crate::document::analysed;
use crate::error::EngineError;
use crate::privacy::is_all_small;
use crate::project::Project;
use crate::register::Register;

verbatim_model::terms! {
    /// Where a mention stands.
    MentionState: "state of a mention" {
        /// Found, and not yet looked at.
        Found = "found",
        /// A person said that it is one.
        Confirmed = "confirmed",
        /// A person said that it is none.
        Rejected = "rejected",
    }
}

/// Words that are, or may be, about a stakeholder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MentionRow {
    /// Number in the list, from 1, in the order of sources and places; it stays while the texts do.
    pub n: usize,
    /// Where it stands.
    pub state: MentionState,
    /// Name of the source.
    pub source: String,
    /// Number of the turn, from 1.
    pub turn: Option<usize>,
    /// Label of that turn.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub quote: String,
    /// Words around them.
    pub context: String,
}

/// What was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct JudgedMentions {
    /// How many mentions were confirmed or rejected now.
    pub judged: usize,
    /// How many are found and not yet looked at.
    pub left: usize,
}

/// Characters that are shown on both sides of a mention.
const AROUND: usize = 40;

/// Where a name stands.
struct Found {
    /// Which of the stakeholders.
    organisation: usize,
    /// Which of the sources.
    source: usize,
    span: Span,
}

/// A place, with what was said of it.
type Places = BTreeMap<(usize, Span), MentionState>;

impl Project {
    /// Where a stakeholder is, or may be, mentioned, in the order of sources and places. Nothing is written.
    ///
    /// # Errors
    /// When there is no such stakeholder, or a text is damaged.
    pub fn mentions(&self, key: &str) -> Result<Vec<MentionRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        let of = table.find(key)?;
        let places = self.places(&register, &table, of)?;
        self.mention_rows(&register, &places)
    }

    /// Those that a person confirmed.
    pub(super) fn confirmed_mentions(
        &self,
        register: &Register,
        table: &Stakeholders,
        of: &Stakeholder,
    ) -> Result<Vec<MentionRow>, EngineError> {
        let mut places = judged(register, table, of);
        places.retain(|_, state| *state == MentionState::Confirmed);
        self.mention_rows(register, &places)
    }

    /// Confirms or rejects mentions by their numbers, or all that nobody looked at yet.
    ///
    /// # Errors
    /// When there is no such stakeholder or number, or nothing is named.
    pub fn judge_mentions(
        &mut self,
        key: &str,
        numbers: &[usize],
        all: bool,
        status: CitationStatus,
    ) -> Result<JudgedMentions, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let table = project.stakeholder_table(&register)?;
            let of = table.find(key)?;
            let places = project.places(&register, &table, of)?;
            let state = match status {
                CitationStatus::Confirmed => MentionState::Confirmed,
                CitationStatus::Rejected => MentionState::Rejected,
            };
            let mut chosen: BTreeSet<usize> = BTreeSet::new();
            for &number in numbers {
                let at = number.checked_sub(1).filter(|at| *at < places.len());
                chosen.insert(at.ok_or_else(|| {
                    let all = counted(places.len(), "place");
                    let hint = format!(
                        "`verbatim stakeholder mentions PROJECT {key}` lists {all}, from 1"
                    );
                    EngineError::unknown("mention", number.to_string(), hint)
                })?);
            }
            if all {
                let open = places.values().enumerate();
                chosen.extend(
                    open.filter(|(_, s)| **s == MentionState::Found)
                        .map(|(at, _)| at),
                );
            } else if numbers.is_empty() {
                return Err(EngineError::usage(
                    "no mention is named",
                    "give numbers of the list, or `--all` for those that nobody looked at yet",
                ));
            }
            let mut rows = Vec::new();
            for (at, ((source, span), known)) in places.iter().enumerate() {
                if !chosen.contains(&at) || *known == state {
                    continue;
                }
                rows.push(project.mention(of, &register.sources[*source], *span, status)?);
            }
            // What a correction moved keeps its id, and is found by its place.
            for row in &mut rows {
                let same = (table.citations.iter())
                    .find(|cited| cited.stakeholder == Some(of.id) && cited.passage == row.passage);
                if let Some(same) = same {
                    row.id = same.id;
                }
            }
            let open = |state: &&MentionState| **state == MentionState::Found;
            let left = places.values().filter(open).count()
                - (places.values().enumerate())
                    .filter(|(at, state)| chosen.contains(at) && open(state))
                    .count();
            let outcome = JudgedMentions {
                judged: rows.len(),
                left,
            };
            let sentence = format!("{status} {} of `{key}`", counted(rows.len(), "mention"));
            project.act("stakeholder-mentions", sentence, |writer| {
                Ok(rows.iter().try_for_each(|row| writer.put(row))?)
            })?;
            Ok(outcome)
        })
    }

    /// Whether the words are of somebody who refused that they are used.
    pub(crate) fn is_refused(
        &self,
        register: &Register,
        cited: &Citation,
    ) -> Result<bool, EngineError> {
        let Some(source) = register.source_by_id(cited.passage.source) else {
            return Ok(false);
        };
        let document = self.document(source)?;
        let mut speakers = document.turns_at(cited.passage.span);
        Ok(speakers.any(|(_, turn)| {
            register
                .who(source, turn)
                .is_some_and(|person| person.consent == Consent::NoUse)
        }))
    }

    /// Where a stakeholder is mentioned: what people said, and what is found beside it.
    fn places(
        &self,
        register: &Register,
        table: &Stakeholders,
        of: &Stakeholder,
    ) -> Result<Places, EngineError> {
        let mut places = judged(register, table, of);
        let known: Vec<(usize, Span)> = places.keys().copied().collect();
        let wanted = table.rows.iter().position(|row| row.id == of.id);
        for found in self.found(register, table)? {
            let is_known = (known.iter())
                .any(|(source, judged)| *source == found.source && judged.overlaps(found.span));
            if Some(found.organisation) == wanted && !is_known {
                places.insert((found.source, found.span), MentionState::Found);
            }
        }
        Ok(places)
    }

    /// Where names of stakeholders stand, in the order of sources.
    fn found(&self, register: &Register, table: &Stakeholders) -> Result<Vec<Found>, EngineError> {
        // With all of them, so that the longest name wins.
        let names = table.rows.iter().map(|row| {
            let mut names = vec![row.organisation.as_str()];
            names.extend(row.names.iter().map(String::as_str));
            names
        });
        let finder = OrganisationFinder::new(names);
        let mut everywhere = Vec::new();
        for (source, row) in register.sources.iter().enumerate() {
            let document = self.document(row)?;
            let all_small = is_all_small(&document);
            for turn in &document.turns {
                let said = document.words(turn.span)?;
                for found in finder.find(said, analysed(turn.language), all_small) {
                    let from = turn.span.start();
                    let span = Span::new(from + found.start, from + found.end);
                    everywhere.extend(span.map(|span| Found {
                        organisation: found.organisation,
                        source,
                        span,
                    }));
                }
            }
        }
        Ok(everywhere)
    }

    /// Confirms all that is found of all stakeholders, for a study whose mentions somebody has looked at.
    pub(crate) fn confirm_all_found(&mut self) -> Result<(), EngineError> {
        let register = self.register()?;
        let table = self.stakeholder_table(&register)?;
        let rows = (self.found(&register, &table)?.iter())
            .map(|found| {
                let of = &table.rows[found.organisation];
                self.mention(
                    of,
                    &register.sources[found.source],
                    found.span,
                    CitationStatus::Confirmed,
                )
            })
            .collect::<Result<Vec<_>, _>>()?;
        let sentence = format!("confirmed {}", counted(rows.len(), "mention"));
        self.act("stakeholder-mentions", sentence, |writer| {
            Ok(rows.iter().try_for_each(|row| writer.put(row))?)
        })?;
        Ok(())
    }

    /// What somebody says of words, as a row.
    fn mention(
        &self,
        of: &Stakeholder,
        source: &Source,
        span: Span,
        status: CitationStatus,
    ) -> Result<Citation, EngineError> {
        let words = self.document(source)?.words(span)?.to_owned();
        Ok(Citation {
            id: citation_id(of, source.original, span),
            stakeholder: Some(of.id),
            challenge: None,
            passage: Passage {
                source: source.id,
                span,
            },
            hash: Hash::of(words.as_bytes()),
            status,
            coder: self.coder.id,
            at: self.now(),
            revision: None,
        })
    }

    fn mention_rows(
        &self,
        register: &Register,
        places: &Places,
    ) -> Result<Vec<MentionRow>, EngineError> {
        let mut rows = Vec::with_capacity(places.len());
        let mut points: Option<(usize, CodePoints<'_>)> = None;
        let documents = (register.sources.iter().enumerate())
            .filter(|(at, _)| places.keys().any(|(source, _)| source == at))
            .map(|(at, source)| Ok((at, self.document(source)?)))
            .collect::<Result<BTreeMap<_, _>, EngineError>>()?;
        for (n, ((at, span), state)) in (1..).zip(places) {
            let (source, document) = (&register.sources[*at], &documents[at]);
            let place = match &points {
                Some((known, points)) if known == at => points.span(*span),
                _ => {
                    let made = CodePoints::new(&document.text);
                    points.insert((*at, made)).1.span(*span)
                }
            };
            let turn = document.turns_at(*span).next();
            let participant = turn.and_then(|(_, turn)| register.who(source, turn));
            rows.push(MentionRow {
                n,
                state: *state,
                source: source.name.clone(),
                turn: turn.map(|(number, _)| number + 1),
                speaker: turn.and_then(|(_, turn)| turn.label()),
                participant: participant.map(|person| person.number.clone()),
                start: place.start,
                end: place.end,
                quote: document.words(*span)?.to_owned(),
                context: around(
                    &document.text,
                    *span,
                    turn.map_or(*span, |(_, turn)| turn.span),
                ),
            });
        }
        Ok(rows)
    }
}

/// The same for the same words on every machine.
fn citation_id(of: &Stakeholder, original: Hash, span: Span) -> CitationId {
    CitationId::derived(&[
        b"mention",
        of.key.as_bytes(),
        &original.0,
        &(span.start() as u64).to_le_bytes(),
        &(span.end() as u64).to_le_bytes(),
    ])
}

/// What people said of mentions, by place.
fn judged(register: &Register, table: &Stakeholders, of: &Stakeholder) -> Places {
    let of_it = |cited: &&Citation| cited.stakeholder == Some(of.id) && cited.revision.is_none();
    (table.citations.iter().filter(of_it))
        .filter_map(|cited| {
            let source = cited.passage.source;
            let at = (register.sources.iter()).position(|other| other.id == source)?;
            let state = match cited.status {
                CitationStatus::Confirmed => MentionState::Confirmed,
                CitationStatus::Rejected => MentionState::Rejected,
            };
            Some(((at, cited.passage.span), state))
        })
        .collect()
}

/// Words with some of the turn around them.
fn around(text: &str, span: Span, within: Span) -> String {
    let before = text
        .get(within.start().min(span.start())..span.start())
        .unwrap_or_default();
    let after = text
        .get(span.end()..within.end().max(span.end()))
        .unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(AROUND);
    let before: String = before.chars().skip(skipped).collect();
    let (cut, rest) = match after.char_indices().nth(AROUND) {
        Some((at, _)) => (&after[..at], "…"),
        None => (after, ""),
    };
    let start = if skipped > 0 { "…" } else { "" };
    let whole = format!(
        "{start}{before}{}{cut}{rest}",
        span.of(text).unwrap_or_default()
    );
    verbatim_report::collapse(&whole)
}
