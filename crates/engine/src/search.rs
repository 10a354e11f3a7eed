//! Search: candidates from the index, confirmed by the matcher, with all that is known of each turn.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_index::{Candidates, TurnId};
use verbatim_model::coding::{CodeKind, Coding, CodingStatus};
use verbatim_model::id::{CodeId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::{Participant, Role};
use verbatim_model::project::Code;
use verbatim_model::session::{Session, Source};
use verbatim_model::text::{CodePoints, Span};
use verbatim_model::transcript::Turn;
use verbatim_query::{CodingFacts, CompiledQuery, Facts, Field, Status, TurnText};

use crate::Progress;
use crate::error::EngineError;
use crate::project::{Document, Project, analysed};
use crate::register::Register;

/// A turn of which the query is true.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn within the source, from 1.
    pub turn: usize,
    /// Label as written.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Language of the turn.
    pub language: Option<LanguageTag>,
    /// First code point of the turn in the canonical text.
    pub start: usize,
    /// The code point after its last.
    pub end: usize,
    /// The words of the turn.
    pub text: String,
    /// Why it was found: code points from the start of `text`.
    pub matches: Vec<[usize; 2]>,
    /// How well it fits; comparable within one search.
    pub score: f32,
}

/// How much a query finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SearchCount {
    /// Turns of which the query is true.
    pub turns: usize,
    /// Match spans in them.
    pub matches: usize,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchOutcome {
    /// The best hits, best first; no more than asked for.
    pub hits: Vec<Hit>,
    /// Over all turns.
    pub count: SearchCount,
    /// Where nothing was found: words of the project that may have been meant.
    pub suggestions: Vec<String>,
    /// Where nothing was found: filters that name what the project does not have, in sentences.
    pub unknown: Vec<String>,
}

impl Project {
    /// Searches. `limit` is how many hits are returned at most; `None` returns all, `Some(0)` only counts.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn search(
        &self,
        query: &str,
        limit: Option<usize>,
        progress: Progress<'_>,
    ) -> Result<SearchOutcome, EngineError> {
        let wrong = |error| EngineError::Query {
            query: query.to_owned(),
            error,
        };
        let parsed = verbatim_query::parse(query).map_err(wrong)?;
        let compiled = CompiledQuery::new(
            &parsed,
            &self.lexicon()?,
            std::sync::Arc::clone(&self.analyser),
        )
        .map_err(wrong)?;
        let register = Register::read(&self.store)?;
        let index = self.caught_up_index(progress)?;
        let candidates = match &index {
            // An index that fails costs time, not results: the matcher decides about every turn.
            Some(index) => index.candidates(&compiled).unwrap_or(Candidates::All),
            None => Candidates::All,
        };
        let mut by_revision: Option<BTreeMap<u32, Vec<(usize, f32)>>> = None;
        if let Candidates::Turns(turns) = candidates {
            let found = by_revision.get_or_insert_default();
            for (id, score) in turns {
                found
                    .entry(TurnId::revision(id))
                    .or_default()
                    .push((TurnId::turn(id) as usize, score));
            }
        }
        let codings = if parsed.filters().any(|(field, _)| field.is_about_coding()) {
            Some(self.coding_facts(&register)?)
        } else {
            None
        };
        let mut count = SearchCount {
            turns: 0,
            matches: 0,
        };
        let mut found: Vec<Found> = Vec::new();
        for (place, source) in register.sources.iter().enumerate() {
            let revision = self.store.revision(source.revision)?.n;
            let turns: Vec<(usize, f32)> = match &by_revision {
                Some(candidates) => match candidates.get(&revision) {
                    Some(turns) => turns.clone(),
                    None => continue,
                },
                None => (0..self.document(source)?.turns.len())
                    .map(|n| (n, 0.0))
                    .collect(),
            };
            let document = self.document(source)?;
            for (n, score) in turns {
                let Some(turn) = document.turns.get(n) else {
                    continue;
                };
                let text = TurnText::new(
                    document.words(turn.span)?,
                    analysed(turn.language),
                    &self.analyser,
                );
                let in_turn = codings
                    .as_ref()
                    .map_or_else(Vec::new, |codings| codings.of(source.id, turn));
                let facts = TurnFacts::of(&register, source, turn, in_turn);
                if let Some(spans) = compiled.matches(&text, &facts) {
                    count.turns += 1;
                    count.matches += spans.len();
                    found.push(Found {
                        place,
                        n,
                        score,
                        spans,
                    });
                }
            }
        }
        found.sort_by(|a, b| {
            b.score
                .total_cmp(&a.score)
                .then((a.place, a.n).cmp(&(b.place, b.n)))
        });
        found.truncate(limit.unwrap_or(usize::MAX));
        let hits = (found.iter())
            .map(|found| {
                let source = &register.sources[found.place];
                hit(&register, source, &*self.document(source)?, found)
            })
            .collect::<Result<_, EngineError>>()?;
        let suggestions = match &index {
            Some(index) if count.turns == 0 => suggestions(self, index, &parsed),
            _ => Vec::new(),
        };
        let unknown = if count.turns == 0 {
            unknown_filters(&parsed, &register, &self.store.codes()?)
        } else {
            Vec::new()
        };
        Ok(SearchOutcome {
            hits,
            count,
            suggestions,
            unknown,
        })
    }

    /// The codings of the project as the query language sees them, by source.
    fn coding_facts(&self, register: &Register) -> Result<CodingsInTurns, EngineError> {
        let codes: BTreeMap<CodeId, Code> = self
            .store
            .codes()?
            .into_iter()
            .map(|code| (code.id, code))
            .collect();
        let standing = self.standing()?;
        let mut by_source: BTreeMap<SourceId, Vec<(Span, CodingFacts)>> = BTreeMap::new();
        for coding in self.store.all::<Coding>()? {
            let Some(code) = codes.get(&coding.code) else {
                continue;
            };
            let facts = CodingFacts {
                code: code.key.clone(),
                objectives: code.objectives.clone(),
                coder: register.coder_name(coding.coder).to_owned(),
                status: match standing.of(&coding) {
                    CodingStatus::Suggested => Status::Suggested,
                    CodingStatus::Accepted => Status::Accepted,
                    CodingStatus::Rejected => Status::Rejected,
                },
            };
            by_source
                .entry(coding.passage.source)
                .or_default()
                .push((coding.passage.span, facts));
        }
        Ok(CodingsInTurns::new(by_source))
    }
}

struct Found {
    place: usize,
    n: usize,
    score: f32,
    spans: Vec<std::ops::Range<usize>>,
}

fn hit(
    register: &Register,
    source: &Source,
    document: &Document,
    found: &Found,
) -> Result<Hit, EngineError> {
    let turn = &document.turns[found.n];
    let text = document.words(turn.span)?;
    let points = CodePoints::new(text);
    let span = document.turn_place(found.n);
    let participant = register.who(source, turn);
    Ok(Hit {
        source: source.name.clone(),
        source_id: source.id.to_string(),
        turn: found.n + 1,
        speaker: turn.speaker.clone(),
        participant: participant.map(|participant| participant.number.clone()),
        language: turn.language,
        start: span.start,
        end: span.end,
        text: text.to_owned(),
        matches: (found.spans.iter())
            .map(|span| [points.from_byte(span.start), points.from_byte(span.end)])
            .collect(),
        score: found.score,
    })
}

/// Words of the project near those words of a query that stand nowhere by themselves, a few for each.
fn suggestions(
    project: &Project,
    index: &verbatim_index::Index,
    query: &verbatim_query::Query,
) -> Vec<String> {
    const EACH: usize = 3;
    let mut words = Vec::new();
    query.root().walk(&mut |node| match node {
        verbatim_query::Node::Word(member) => words.push(member.text().to_owned()),
        verbatim_query::Node::Phrase { members, .. } => {
            words.extend(members.iter().map(|member| member.text().to_owned()));
        }
        _ => {}
    });
    let stands = |word: &str| {
        let query = verbatim_query::parse(word).ok()?;
        let alone = CompiledQuery::new(
            &query,
            &verbatim_query::NoLexicon,
            std::sync::Arc::clone(&project.analyser),
        )
        .ok()?;
        Some(index.candidates(&alone).ok()? != Candidates::Turns(Vec::new()))
    };
    let mut suggestions = Vec::new();
    for word in words.iter().filter(|word| stands(word) != Some(true)) {
        for suggestion in index
            .suggest(word)
            .unwrap_or_default()
            .into_iter()
            .take(EACH)
        {
            if !suggestions.contains(&suggestion) {
                suggestions.push(suggestion);
            }
        }
    }
    suggestions
}

/// What the filters of a query name and the project does not have, in sentences.
fn unknown_filters(
    query: &verbatim_query::Query,
    register: &Register,
    codes: &[Code],
) -> Vec<String> {
    let sessions = || register.sessions.values();
    let people = || register.participants.values();
    let texts = |values: Vec<Option<&String>>| {
        values
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<String>>()
    };
    let known = |field: Field| match field {
        Field::Speaker => Some(
            (register
                .speakers
                .values()
                .map(|speaker| speaker.label.clone()))
            .chain(people().filter_map(|person| person.name.clone()))
            .collect(),
        ),
        Field::Participant => Some(people().map(|person| person.number.clone()).collect()),
        Field::Session => Some(sessions().map(|session| session.key.clone()).collect()),
        Field::Country => Some(texts(
            sessions().map(|session| session.country.as_ref()).collect(),
        )),
        Field::Territory => Some(texts(
            sessions()
                .map(|session| session.territory.as_ref())
                .collect(),
        )),
        Field::Group => Some(texts(
            people().map(|person| person.group.as_ref()).collect(),
        )),
        Field::Source => Some(
            register
                .sources
                .iter()
                .map(|source| source.name.clone())
                .collect(),
        ),
        Field::Code => Some(codes.iter().map(|code| code.key.clone()).collect()),
        Field::Objective => Some(
            codes
                .iter()
                .filter(|code| code.kind == CodeKind::Objective)
                .map(|code| code.key.clone())
                .collect(),
        ),
        Field::Coder => Some(
            register
                .coders
                .values()
                .map(|coder| coder.name.clone())
                .collect(),
        ),
        Field::Lang | Field::Role | Field::Kind | Field::Status => None::<Vec<String>>,
    };
    (query.filters())
        .filter_map(|(field, value)| {
            let known = known(field)?;
            let lower = value.to_lowercase();
            if known.iter().any(|one| one.to_lowercase() == lower) {
                return None;
            }
            let meant = verbatim_query::nearest(value, known.iter().map(String::as_str));
            let meant = meant
                .map(|one| format!("; did you mean `{one}`?"))
                .unwrap_or_default();
            Some(format!(
                "the project has no {} `{value}`{meant}",
                field.name()
            ))
        })
        .collect()
}

/// The codings of each source by place, with the length of the longest.
struct CodingsInTurns {
    by_source: BTreeMap<SourceId, (usize, Vec<(Span, CodingFacts)>)>,
}

impl CodingsInTurns {
    fn new(mut by_source: BTreeMap<SourceId, Vec<(Span, CodingFacts)>>) -> Self {
        let ordered = |codings: &mut Vec<(Span, CodingFacts)>| {
            codings.sort_by_key(|(span, _)| *span);
            let longest = codings
                .iter()
                .map(|(span, _)| span.end() - span.start())
                .max();
            (longest.unwrap_or_default(), std::mem::take(codings))
        };
        Self {
            by_source: by_source
                .iter_mut()
                .map(|(source, codings)| (*source, ordered(codings)))
                .collect(),
        }
    }

    fn of(&self, source: SourceId, turn: &Turn) -> Vec<CodingFacts> {
        let Some((longest, codings)) = self.by_source.get(&source) else {
            return Vec::new();
        };
        let first = turn.span.start().saturating_sub(*longest);
        let from = codings.partition_point(|(span, _)| span.start() < first);
        (codings[from..].iter())
            .take_while(|(span, _)| span.start() < turn.span.end())
            .filter(|(span, _)| span.overlaps(turn.span))
            .map(|(_, facts)| facts.clone())
            .collect()
    }
}

/// What is known of a turn besides its words.
pub(crate) struct TurnFacts<'r> {
    source: &'r Source,
    session: Option<&'r Session>,
    label: Option<&'r str>,
    participant: Option<&'r Participant>,
    codings: Vec<CodingFacts>,
}

impl<'r> TurnFacts<'r> {
    pub fn of(
        register: &'r Register,
        source: &'r Source,
        turn: &'r Turn,
        codings: Vec<CodingFacts>,
    ) -> Self {
        Self {
            source,
            session: register.session_of(source),
            label: turn.speaker.as_deref(),
            participant: register.who(source, turn),
            codings,
        }
    }

    pub fn role(&self) -> Option<Role> {
        self.participant.and_then(|participant| participant.role)
    }
}

impl Facts for TurnFacts<'_> {
    fn holds(&self, field: Field, value: &str) -> bool {
        let is =
            |own: Option<&str>| own.is_some_and(|own| own.to_lowercase() == value.to_lowercase());
        let session = |of: fn(&Session) -> Option<&str>| is(self.session.and_then(of));
        let person = |of: fn(&Participant) -> Option<&str>| is(self.participant.and_then(of));
        match field {
            Field::Role => is(self.role().map(verbatim_model::term::Term::as_str)),
            Field::Speaker => is(self.label) || person(|person| person.name.as_deref()),
            Field::Participant => person(|person| Some(&person.number)),
            Field::Session => session(|session| Some(&session.key)),
            Field::Kind => {
                session(|session| Some(verbatim_model::term::Term::as_str(session.kind)))
            }
            Field::Country => session(|session| session.country.as_deref()),
            Field::Territory => session(|session| session.territory.as_deref()),
            Field::Group => person(|person| person.group.as_deref()),
            Field::Source => is(Some(&self.source.name)),
            Field::Lang | Field::Code | Field::Objective | Field::Coder | Field::Status => false,
        }
    }

    fn codings(&self) -> &[CodingFacts] {
        &self.codings
    }
}
