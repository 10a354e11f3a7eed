//! How what a query finds is spread: counts by language, territory, role, speaker, session and code.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use serde::Serialize;
use verbatim_query::{CompiledQuery, Status};
use verbatim_store::natural;

use super::corpus::{Corpus, Sighting, Wanted};
use super::hits::SearchCount;
use crate::error::EngineError;

verbatim_model::terms! {
    /// What results are counted by.
    Facet: "facet" {
        /// Language of the turn.
        Language = "language",
        /// Territory of the session.
        Territory = "territory",
        /// Role of the speaker.
        Role = "role",
        /// Participant number, or the label as written where it stands for no single person.
        Speaker = "speaker",
        /// Key of the session.
        Session = "session",
        /// Key of the code of a coding in the turn that is not rejected. A turn counts for each of its codes.
        Code = "code",
    }
}

/// How many of the turns found have one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FacetRow {
    /// What is counted by.
    pub facet: Facet,
    /// The value; `None` for turns without one.
    pub value: Option<String>,
    /// Turns of which the query is true.
    pub turns: usize,
    /// Match spans in them.
    pub matches: usize,
}

/// All turns of which the query is true, counted; facet by facet, the most frequent value first, none last.
pub(super) fn count(
    corpus: &Corpus<'_>,
    query: &CompiledQuery,
) -> Result<(Vec<FacetRow>, SearchCount), EngineError> {
    let mut total = SearchCount::default();
    let mut counts: BTreeMap<(Facet, Option<String>), SearchCount> = BTreeMap::new();
    corpus.each(query, Wanted::Codings, &mut |sighting| {
        total.add(&sighting);
        for &facet in <Facet as verbatim_model::term::Term>::ALL {
            for value in values(facet, &sighting) {
                let count = counts.entry((facet, value.map(str::to_owned))).or_default();
                count.add(&sighting);
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut rows: Vec<FacetRow> = counts
        .into_iter()
        .map(|((facet, value), count)| FacetRow {
            facet,
            value,
            turns: count.turns,
            matches: count.matches,
        })
        .collect();
    rows.sort_by_cached_key(|row| {
        let name = row.value.as_deref().map(natural);
        (
            row.facet,
            row.value.is_none(),
            std::cmp::Reverse(row.turns),
            name,
        )
    });
    Ok((rows, total))
}

fn values<'s>(facet: Facet, sighting: &'s Sighting<'_>) -> Vec<Option<&'s str>> {
    let facts = sighting.facts;
    let one = |value: Option<&'s str>| vec![value];
    match facet {
        Facet::Language => one(sighting.turn.language.as_ref().map(|tag| tag.as_str())),
        Facet::Territory => one(facts
            .session()
            .and_then(|session| session.territory.as_deref())),
        Facet::Role => one(facts.role().map(verbatim_model::term::Term::as_str)),
        Facet::Speaker => one(facts.who()),
        Facet::Session => one(facts.session().map(|session| session.key.as_str())),
        Facet::Code => {
            let codings = verbatim_query::Facts::codings(facts).iter();
            let codes: BTreeSet<&str> = codings
                .filter(|coding| coding.status != Status::Rejected)
                .map(|coding| coding.code.as_str())
                .collect();
            match codes.len() {
                0 => one(None),
                _ => codes.into_iter().map(Some).collect(),
            }
        }
    }
}
