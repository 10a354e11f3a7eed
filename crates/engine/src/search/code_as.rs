//! Coding what a search finds, after a look at it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use serde::Serialize;
use verbatim_codebook::Passages;
use verbatim_model::coding::{Coding, CodingStatus, Passage, Unit};
use verbatim_model::id::{CodingId, SessionId, SourceId};
use verbatim_model::participant::Role;
use verbatim_model::project::Code;
use verbatim_model::session::SessionKind;
use verbatim_model::text::Span;
use verbatim_query::CompiledQuery;

use super::corpus::{Corpus, Sighting, Wanted};
use super::suggestions::NothingFound;
use crate::Progress;
use crate::codebook::NewCode;
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;

/// A passage that a search would code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PassageRow {
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// Label as written.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Role of the speaker.
    pub role: Option<Role>,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub quote: String,
    /// Whether the coder has coded exactly this so.
    pub coded: bool,
}

/// What coding all that a search finds does, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodeAsOutcome {
    /// The query.
    pub query: String,
    /// Key of the code; empty while there is none, in the preview of a new one.
    pub code: String,
    /// What is coded of each turn.
    pub unit: Unit,
    /// Passages of the search.
    pub passages: usize,
    /// Turns that they stand in.
    pub turns: usize,
    /// Sessions that they stand in; documents are none.
    pub sessions: usize,
    /// How many of the passages are of moderators and observers, whose words are no evidence.
    pub moderators: usize,
    /// How many of the passages have this code by this coder already.
    pub coded_before: usize,
    /// How many codings were added; 0 in a preview.
    pub added: usize,
    /// The first ten passages, by source and place.
    pub examples: Vec<PassageRow>,
    /// What may have been meant, where nothing is found.
    #[serde(skip)]
    pub nothing: Option<NothingFound>,
}

/// Passages that are shown before anything is coded.
const EXAMPLES: usize = 10;

impl Project {
    /// What [`Project::code_as`] would do; changes nothing.
    ///
    /// # Errors
    /// As [`Project::code_as`].
    pub fn preview_code_as(
        &self,
        query: &str,
        code: &str,
        unit: Unit,
        progress: Progress<'_>,
    ) -> Result<CodeAsOutcome, EngineError> {
        let code = self.code_in_use(code)?;
        Ok(self.gather(query, Some(&code), unit, progress)?.1)
    }

    /// What [`Project::code_as_anew`] would do, whatever the new code is called; changes nothing.
    ///
    /// # Errors
    /// When the query cannot be read.
    pub fn preview_code_as_anew(
        &self,
        query: &str,
        unit: Unit,
        progress: Progress<'_>,
    ) -> Result<CodeAsOutcome, EngineError> {
        Ok(self.gather(query, None, unit, progress)?.1)
    }

    /// Makes a code and codes all that a query finds with it, as one operation: one undo takes back both.
    ///
    /// # Errors
    /// When the code cannot be made (as [`Project::add_code`] says), or the query cannot be read or finds nothing; nothing is made
    /// then.
    pub fn code_as_anew(
        &mut self,
        query: &str,
        new: &NewCode,
        unit: Unit,
        progress: Progress<'_>,
    ) -> Result<CodeAsOutcome, EngineError> {
        self.settled(|project| {
            project.register()?;
            let code = project.new_code(&project.store.codes()?, new)?;
            let (new, mut outcome) = project.gather(query, Some(&code), unit, &mut *progress)?;
            if new.is_empty() {
                return Err(EngineError::refused(
                    format!("`{query}` finds nothing, and so no code was made"),
                    "look for other words first",
                ));
            }
            let codings: Vec<Coding> = (new.into_iter())
                .map(|passage| project.coding_by_hand(&code, passage))
                .collect();
            let sentence = format!(
                "made the code `{}` and coded {} found by `{query}` with it",
                code.key,
                counted(codings.len(), "passage")
            );
            project.put_anew(&code, &codings, sentence)?;
            outcome.added = codings.len();
            Ok(outcome)
        })
    }

    /// Codes all that a query finds, as by hand: by this coder, accepted. What the coder has coded so already is left
    /// as it is, so a second run adds nothing. A query that is true of a turn without showing why codes the turn.
    ///
    /// # Errors
    /// When the query cannot be read, or there is no such code, or it is retired.
    pub fn code_as(
        &mut self,
        query: &str,
        code: &str,
        unit: Unit,
        progress: Progress<'_>,
    ) -> Result<CodeAsOutcome, EngineError> {
        self.settled(|project| {
            let code = project.code_in_use(code)?;
            let (new, mut outcome) = project.gather(query, Some(&code), unit, &mut *progress)?;
            let codings: Vec<Coding> = new
                .into_iter()
                .map(|passage| project.coding_by_hand(&code, passage))
                .collect();
            let sentence = format!(
                "coded {} found by `{query}` as `{}`",
                counted(codings.len(), "passage"),
                outcome.code
            );
            project.act("search-code", sentence, |writer| {
                Ok((codings.iter()).try_for_each(|coding| writer.insert(coding))?)
            })?;
            outcome.added = codings.len();
            Ok(outcome)
        })
    }

    /// The passages that a query finds, by source and place.
    pub(crate) fn passages_of(
        &self,
        query: &str,
        unit: Unit,
        progress: Progress<'_>,
    ) -> Result<Vec<Passage>, EngineError> {
        let corpus = self.corpus(progress)?;
        let compiled = corpus.compiled(query)?;
        let mut passages = Vec::new();
        corpus.each(&compiled, Wanted::Words, &mut |sighting| {
            passages.extend(spans(&sighting, unit).into_iter().map(|span| Passage {
                source: sighting.source.id,
                span,
            }));
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(passages)
    }

    /// The passages that are not coded yet, and what is to be said of all of them.
    fn gather(
        &self,
        query: &str,
        code: Option<&Code>,
        unit: Unit,
        progress: Progress<'_>,
    ) -> Result<(Vec<Passage>, CodeAsOutcome), EngineError> {
        let corpus = self.corpus(progress)?;
        let compiled = corpus.compiled(query)?;
        let mut gathering = Gathering::new(&corpus, query, code, unit);
        corpus.each(&compiled, Wanted::Words, &mut |sighting| {
            gathering.add(sighting)?;
            Ok(ControlFlow::Continue(()))
        })?;
        gathering.end(&compiled)
    }

    /// A coding as a person makes it.
    fn coding_by_hand(&self, code: &Code, passage: Passage) -> Coding {
        Coding {
            id: CodingId(self.new_id()),
            code: code.id,
            coder: self.coder.id,
            passage,
            status: CodingStatus::Accepted,
            reasons: Vec::new(),
            codebook_version: None,
            stale: false,
            revision: None,
            importance: None,
        }
    }

    /// The code with this key, which is not retired.
    pub(crate) fn code_in_use(&self, key: &str) -> Result<Code, EngineError> {
        let code = self.code(key)?;
        if code.retired {
            return Err(EngineError::refused(
                format!("the code `{}` is retired", code.key),
                "choose one that `verbatim codebook show` offers",
            ));
        }
        Ok(code)
    }
}

/// What a unit makes of the matches in a turn.
fn spans(sighting: &Sighting<'_>, unit: Unit) -> Vec<Span> {
    let first = sighting.turn.span.start();
    Passages::of(sighting.text)
        .coded(unit, sighting.matches.clone())
        .into_iter()
        .filter_map(|span| Span::new(first + span.start, first + span.end))
        .collect()
}

/// Passages of a search in the making.
struct Gathering<'g> {
    corpus: &'g Corpus<'g>,
    // None while it is not made.
    code: Option<&'g Code>,
    // What the coder has coded so, in the sources that came by.
    known: BTreeMap<SourceId, BTreeSet<Span>>,
    sessions: BTreeSet<SessionId>,
    new: Vec<Passage>,
    outcome: CodeAsOutcome,
}

impl<'g> Gathering<'g> {
    fn new(corpus: &'g Corpus<'g>, query: &str, code: Option<&'g Code>, unit: Unit) -> Self {
        Self {
            corpus,
            code,
            known: BTreeMap::new(),
            sessions: BTreeSet::new(),
            new: Vec::new(),
            outcome: CodeAsOutcome {
                query: query.to_owned(),
                code: code.map(|code| code.key.clone()).unwrap_or_default(),
                unit,
                passages: 0,
                turns: 0,
                sessions: 0,
                moderators: 0,
                coded_before: 0,
                added: 0,
                examples: Vec::new(),
                nothing: None,
            },
        }
    }

    fn add(&mut self, sighting: Sighting<'_>) -> Result<(), EngineError> {
        let source = sighting.source;
        let known = match self.known.entry(source.id) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                let codings = self.corpus.project.store.codings_of(source.id)?;
                let coder = self.corpus.project.coder.id;
                let code = self.code.map(|code| code.id);
                let same = |coding: &&Coding| Some(coding.code) == code && coding.coder == coder;
                let spans = codings
                    .iter()
                    .filter(same)
                    .map(|coding| coding.passage.span);
                entry.insert(spans.collect())
            }
        };
        let spans = spans(&sighting, self.outcome.unit);
        if spans.is_empty() {
            return Ok(());
        }
        let outcome = &mut self.outcome;
        outcome.turns += 1;
        let session = sighting.facts.session();
        let encounter = session.filter(|session| session.kind != SessionKind::Document);
        self.sessions.extend(encounter.map(|session| session.id));
        for span in spans {
            outcome.passages += 1;
            if !Role::gives_evidence(sighting.facts.role()) {
                outcome.moderators += 1;
            }
            let coded = known.contains(&span);
            outcome.coded_before += usize::from(coded);
            if outcome.examples.len() < EXAMPLES {
                let place = sighting.document.code_points(span);
                let participant = sighting.facts.participant();
                outcome.examples.push(PassageRow {
                    source: source.name.clone(),
                    source_id: source.id.to_string(),
                    turn: sighting.n + 1,
                    speaker: sighting.turn.label(),
                    participant: participant.map(|participant| participant.number.clone()),
                    role: sighting.facts.role(),
                    start: place.start,
                    end: place.end,
                    quote: sighting.document.words(span)?.to_owned(),
                    coded,
                });
            }
            if !coded {
                self.new.push(Passage {
                    source: source.id,
                    span,
                });
            }
        }
        Ok(())
    }

    fn end(mut self, query: &CompiledQuery) -> Result<(Vec<Passage>, CodeAsOutcome), EngineError> {
        self.outcome.sessions = self.sessions.len();
        if self.outcome.turns == 0 {
            self.outcome.nothing = Some(NothingFound::by(self.corpus, query)?);
        }
        Ok((self.new, self.outcome))
    }
}
