//! How what a query finds is spread: counts by language, kind of session, country, territory, role, group, speaker, session
//! and code, each with the query that finds only that.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use serde::Serialize;
use verbatim_model::term::Term;
use verbatim_query::{CompiledQuery, Field, Node, Query, Status};
use verbatim_store::natural;

use super::corpus::{Corpus, Sighting, Wanted};
use super::hits::SearchCount;
use crate::error::EngineError;

verbatim_model::terms! {
    /// What results are counted by.
    Facet: "facet" {
        /// Language of the turn.
        Language = "language",
        /// Kind of the session.
        Kind = "kind",
        /// Country of the session.
        Country = "country",
        /// Territory of the session.
        Territory = "territory",
        /// Role of the speaker.
        Role = "role",
        /// Stakeholder group of the speaker.
        Group = "group",
        /// Participant number, or the label as written where it stands for no single person.
        Speaker = "speaker",
        /// Key of the session.
        Session = "session",
        /// Key of the code of a coding in the turn that is not rejected, and that all filters of the query on codings fit. A turn
        /// counts for each of its codes.
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
    /// The filter of the query language that is true of these turns; `None` where there is none, mostly of turns without a
    /// value.
    pub filter: Option<String>,
    /// Whether the query asks for it.
    pub asked: bool,
    /// The query with the filter, which finds just these turns; or without it, where the query asks for it.
    pub query: Option<String>,
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Value {
    facet: Facet,
    text: Option<String>,
    filter: Option<(Field, String)>,
}

/// All turns of which the query is true, counted; facet by facet, the most frequent value first, none last.
pub(super) fn count(
    corpus: &Corpus<'_>,
    query: &CompiledQuery,
) -> Result<(Vec<FacetRow>, SearchCount), EngineError> {
    let mut total = SearchCount::default();
    let mut counts: BTreeMap<Value, SearchCount> = BTreeMap::new();
    let mut codes = Codes::new(corpus, query);
    corpus.each(query, Wanted::Codings, &mut |sighting| {
        total.add(&sighting);
        for &facet in <Facet as Term>::ALL {
            let values = match facet {
                Facet::Code => codes.of(&sighting)?,
                _ => vec![value(facet, &sighting)],
            };
            for value in values {
                counts.entry(value).or_default().add(&sighting);
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    name_other_language(&mut counts);
    let mut rows: Vec<FacetRow> = counts
        .into_iter()
        .map(|(value, count)| row(query.query(), value, count))
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

fn row(query: &Query, value: Value, count: SearchCount) -> FacetRow {
    let (field, wanted) = value.filter.clone().unzip();
    let asked =
        (field.zip(wanted.as_deref())).is_some_and(|(field, wanted)| query.demands(field, wanted));
    let next = value
        .filter
        .as_ref()
        .and_then(|(field, wanted)| match asked {
            true => query.widened(*field, wanted),
            false => Some(query.narrowed(*field, wanted)),
        });
    FacetRow {
        facet: value.facet,
        value: value.text,
        turns: count.turns,
        matches: count.matches,
        filter: (value.filter).map(|(field, wanted)| Node::Filter(field, wanted).to_string()),
        asked,
        query: next,
    }
}

/// The value that a turn has of any facet but the codes.
fn value(facet: Facet, sighting: &Sighting<'_>) -> Value {
    let facts = sighting.facts;
    let session = facts.session();
    let person = facts.participant();
    let same = |field: Field, text: Option<&str>| {
        (
            text.map(str::to_owned),
            text.map(|text| (field, text.to_owned())),
        )
    };
    let (text, filter) = match facet {
        Facet::Language => {
            let tag = sighting.turn.language.as_ref().map(|tag| tag.as_str());
            let is_known = |tag: &&str| {
                Field::Lang
                    .closed_values()
                    .is_some_and(|known| known.contains(tag))
            };
            let filter = tag
                .filter(is_known)
                .map(|tag| (Field::Lang, tag.to_owned()));
            (tag.map(str::to_owned), filter)
        }
        Facet::Kind => same(
            Field::Kind,
            session.map(|session| Term::as_str(session.kind)),
        ),
        Facet::Country => same(
            Field::Country,
            session.and_then(|session| session.country.as_deref()),
        ),
        Facet::Territory => same(
            Field::Territory,
            session.and_then(|session| session.territory.as_deref()),
        ),
        Facet::Role => same(Field::Role, facts.role().map(Term::as_str)),
        Facet::Group => same(
            Field::Group,
            person.and_then(|person| person.group.as_deref()),
        ),
        Facet::Speaker => match person {
            Some(person) => same(Field::Participant, Some(&person.number)),
            None => same(Field::Speaker, facts.who()),
        },
        Facet::Session | Facet::Code => {
            same(Field::Session, session.map(|session| session.key.as_str()))
        }
    };
    Value {
        facet,
        text,
        filter,
    }
}

/// Turns in none of the languages that filters name are found by `lang:other`: where these are all of one sort, that is
/// their filter.
fn name_other_language(counts: &mut BTreeMap<Value, SearchCount>) {
    let mut others =
        (counts.keys()).filter(|value| value.facet == Facet::Language && value.filter.is_none());
    let (Some(other), None) = (others.next().cloned(), others.next()) else {
        return;
    };
    if let Some(count) = counts.remove(&other) {
        let filter = Some((Field::Lang, "other".to_owned()));
        counts.insert(Value { filter, ..other }, count);
    }
}

/// Which codes the turns have that a query finds. Where the query asks for codings, the matcher decides for each code whether
/// one and the same coding has it: `coder:Ana` counts the codes that Ana gave.
struct Codes<'c> {
    corpus: &'c Corpus<'c>,
    query: &'c Query,
    asks_for_codings: bool,
    narrowed: BTreeMap<String, CompiledQuery>,
}

impl<'c> Codes<'c> {
    fn new(corpus: &'c Corpus<'c>, query: &'c CompiledQuery) -> Self {
        let query = query.query();
        Self {
            corpus,
            query,
            asks_for_codings: (query.filters()).any(|(field, _)| field.is_about_coding()),
            narrowed: BTreeMap::new(),
        }
    }

    fn of(&mut self, sighting: &Sighting<'_>) -> Result<Vec<Value>, EngineError> {
        let codings = verbatim_query::Facts::codings(sighting.facts).iter();
        let rejected_too = self.asks_for_codings;
        let codes: BTreeSet<&str> = codings
            .filter(|coding| rejected_too || coding.status != Status::Rejected)
            .map(|coding| coding.code.as_str())
            .collect();
        let mut values = Vec::new();
        for code in codes {
            if !self.asks_for_codings || self.fits(code, sighting)? {
                values.push(Value {
                    facet: Facet::Code,
                    text: Some(code.to_owned()),
                    filter: Some((Field::Code, code.to_owned())),
                });
            }
        }
        if values.is_empty() {
            values.push(Value {
                facet: Facet::Code,
                text: None,
                filter: None,
            });
        }
        Ok(values)
    }

    /// Whether the query is true of the turn with `code:` as well.
    fn fits(&mut self, code: &str, sighting: &Sighting<'_>) -> Result<bool, EngineError> {
        if self.query.demands(Field::Code, code) {
            return Ok(true);
        }
        if !self.narrowed.contains_key(code) {
            let text = self.query.narrowed(Field::Code, code);
            self.narrowed
                .insert(code.to_owned(), self.corpus.compiled(&text)?);
        }
        let narrowed = &self.narrowed[code];
        Ok(narrowed.matches(sighting.text, sighting.facts).is_some())
    }
}
