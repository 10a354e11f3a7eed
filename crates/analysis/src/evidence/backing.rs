//! Of which territories and groups the people are who speak to a claim.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::id::ParticipantId;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;

use super::parts::Quote;
use super::priority::PriorityEvidence;
use super::scope::{category, note};
use super::study::Study;

/// The people of one territory or group, and how many of them speak to a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Backing {
    /// Territory or group; `None` for those of none.
    pub value: Option<String>,
    /// Participants and experts in scope who are of it: the denominator of the rest.
    pub people: usize,
    /// How many of them support the claim.
    pub supports: usize,
    /// How many qualify it.
    pub qualifies: usize,
    /// How many contradict it.
    pub contradicts: usize,
}

impl Backing {
    /// How many speak in one way; 0 for context, which never counts.
    #[must_use]
    pub fn of_kind(&self, kind: LinkKind) -> usize {
        match kind {
            LinkKind::Supports => self.supports,
            LinkKind::Qualifies => self.qualifies,
            LinkKind::Contradicts => self.contradicts,
            LinkKind::Context => 0,
        }
    }
}

/// People by what they are of; `None` for those of none.
type People = BTreeMap<Option<String>, BTreeSet<ParticipantId>>;

impl Study<'_> {
    /// By territory: that of the session in which somebody was, or their own where it has none. Who was in sessions of several
    /// territories counts in each.
    #[must_use]
    pub fn by_territory(&self, evidence: &PriorityEvidence) -> Vec<Backing> {
        let mut spellings = BTreeMap::new();
        let mut people = People::new();
        for session in self.sessions() {
            if session.kind == SessionKind::Document
                || !evidence.scope.sessions.contains(&session.id)
            {
                continue;
            }
            for id in self.attendants(session.id) {
                let own = || self.participant(*id)?.territory.as_deref();
                let of_session = session.territory.as_deref();
                let territory = of_session.filter(|it| category(it).is_some()).or_else(own);
                note(&mut spellings, territory);
                let of_them = people.entry(territory.and_then(category)).or_default();
                of_them.insert(*id);
            }
        }
        let of = |quote: &Quote| quote.territory.as_deref().and_then(category);
        backing(evidence, &people, of, |value| spellings[value].clone())
    }

    /// By stakeholder group. Those of whom `hides` is true are together under the name `other`.
    #[must_use]
    pub fn by_group(
        &self,
        evidence: &PriorityEvidence,
        hides: impl Fn(ParticipantId) -> bool,
        other: &str,
    ) -> Vec<Backing> {
        // No group is called like this: it has white space at its ends.
        const OTHER: &str = " ";
        let group = |id: ParticipantId| {
            let group = self.participant(id)?.group.as_deref();
            if hides(id) {
                return Some(OTHER.to_owned());
            }
            group.and_then(category)
        };
        let mut people = People::new();
        for id in &evidence.scope.speakers {
            people.entry(group(*id)).or_default().insert(*id);
        }
        let of = |quote: &Quote| group(quote.speaker()?);
        let mut rows = backing(evidence, &people, of, |value| match value {
            OTHER => OTHER.to_owned(),
            value => evidence.scope.groups[value].clone(),
        });
        // Behind those that have a name.
        let at = |row: &Backing| row.value.as_deref() == Some(OTHER);
        if let Some(place) = rows.iter().position(at) {
            let mut others = rows.remove(place);
            others.value = Some(other.to_owned());
            let named = rows.iter().take_while(|row| row.value.is_some()).count();
            rows.insert(named, others);
        }
        rows
    }
}

/// Counts people, and those of none last.
fn backing(
    evidence: &PriorityEvidence,
    people: &People,
    of: impl Fn(&Quote) -> Option<String>,
    spelling: impl Fn(&str) -> String,
) -> Vec<Backing> {
    let mut speakers: BTreeMap<(LinkKind, Option<String>), BTreeSet<ParticipantId>> =
        BTreeMap::new();
    for quote in &evidence.quotes {
        if let Some(speaker) = quote.speaker() {
            let of_it = speakers.entry((quote.kind, of(quote))).or_default();
            of_it.insert(speaker);
        }
    }
    let mut rows: Vec<Backing> = (people.iter())
        .map(|(value, people)| {
            let n = |kind| {
                let found = speakers.get(&(kind, value.clone()));
                found.map_or(0, BTreeSet::len)
            };
            Backing {
                value: value.as_deref().map(&spelling),
                people: people.len(),
                supports: n(LinkKind::Supports),
                qualifies: n(LinkKind::Qualifies),
                contradicts: n(LinkKind::Contradicts),
            }
        })
        .collect();
    rows.sort_by_key(|row| row.value.is_none());
    rows
}
