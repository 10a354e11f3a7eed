//! The turns of a project, ready for one query after another.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;

use verbatim_codebook::ConceptLexicon;
use verbatim_index::{Candidates, Index, TurnId};
use verbatim_language::Language;
use verbatim_model::session::Source;
use verbatim_model::transcript::Turn;
use verbatim_query::{CompiledQuery, Node, Query, TurnText};

use super::facts::{CodingsInTurns, TurnFacts};
use super::hits::SearchCount;
use crate::Progress;
use crate::document::{Document, analysed};
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// A project as a search sees it: who and what is in it, and the index, caught up.
#[derive(Debug)]
pub(crate) struct Corpus<'p> {
    pub project: &'p Project,
    pub register: Register,
    /// `None` where it cannot be used now; then every turn is looked at.
    pub index: Option<Index>,
    lexicon: ConceptLexicon,
    // Read when the first query asks for codings.
    codings: OnceCell<CodingsInTurns>,
}

/// A turn of which a query is true, while the search stands at it.
#[derive(Debug)]
pub(crate) struct Sighting<'s> {
    /// Index of the source in the register.
    pub place: usize,
    pub source: &'s Source,
    pub document: &'s Document,
    /// Number of the turn within the source, from 0.
    pub n: usize,
    pub turn: &'s Turn,
    /// Without its words where the query asks for none.
    pub text: &'s TurnText<'s>,
    pub facts: &'s TurnFacts<'s>,
    /// Why the query is true: bytes of the text of the turn.
    pub matches: Vec<Range<usize>>,
    /// How well the turn fits.
    pub score: f32,
}

/// Turns that the index names.
#[derive(Debug)]
struct Places {
    /// Numbers of turns, with scores, by revision.
    by_revision: BTreeMap<u32, Vec<(usize, f32)>>,
    /// Whether the query is true of each of them.
    exact: bool,
}

/// Which facts of a turn are wanted besides those that the query asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// None.
    Words,
    /// Its codings.
    Codings,
}

impl<'p> Corpus<'p> {
    /// Reads what there is. `register` is who and what is in the project.
    pub fn open(
        project: &'p Project,
        register: Register,
        progress: Progress<'_>,
    ) -> Result<Self, EngineError> {
        Ok(Self {
            project,
            register,
            index: project.caught_up_index(progress)?,
            lexicon: project.lexicon()?,
            codings: OnceCell::new(),
        })
    }

    /// Reads a query and binds it to the concepts of the codebook.
    pub fn compiled(&self, query: &str) -> Result<CompiledQuery, EngineError> {
        self.project.compiled(query, &self.lexicon)
    }

    /// The turns in which to look; `None` where any may do.
    fn candidates(&self, query: &CompiledQuery) -> Option<Places> {
        // An index that fails costs time, not results: the matcher decides about every turn.
        let candidates = self.index.as_ref()?.candidates(query).ok()?;
        let Candidates::Turns { turns, exact } = candidates else {
            return None;
        };
        let mut by_revision: BTreeMap<u32, Vec<(usize, f32)>> = BTreeMap::new();
        for (id, score) in turns {
            let of_revision = by_revision.entry(TurnId::revision(id)).or_default();
            of_revision.push((TurnId::turn(id) as usize, score));
        }
        Some(Places { by_revision, exact })
    }

    /// Shows `take` each turn of which the query is true, by source and place, until it has had enough.
    pub fn each(
        &self,
        query: &CompiledQuery,
        wanted: Wanted,
        take: &mut dyn FnMut(Sighting<'_>) -> Result<ControlFlow<()>, EngineError>,
    ) -> Result<(), EngineError> {
        let about_codings = (query.query().filters()).any(|(field, _)| field.is_about_coding());
        let codings = if about_codings || wanted == Wanted::Codings {
            Some(self.codings()?)
        } else {
            None
        };
        let asks_for_words = asks_for_words(query.query().root());
        let candidates = self.candidates(query);
        for (place, source) in self.register.sources.iter().enumerate() {
            let turns: Vec<(usize, f32)> = match &candidates {
                Some(candidates) => {
                    let revision = self.project.store.revision(source.revision)?.n;
                    match candidates.by_revision.get(&revision) {
                        Some(turns) => turns.clone(),
                        None => continue,
                    }
                }
                None => (0..self.project.document(source)?.turns.len())
                    .map(|n| (n, 0.0))
                    .collect(),
            };
            let document = self.project.document(source)?;
            for (n, score) in turns {
                let Some(turn) = document.turns.get(n) else {
                    continue;
                };
                let text = if asks_for_words {
                    self.project.turn_text(&document, n)?
                } else {
                    TurnText::without_words(document.words(turn.span)?, analysed(turn.language))
                };
                let in_turn = codings.map_or_else(Vec::new, |codings| codings.of(source.id, turn));
                let facts = TurnFacts::of(&self.register, source, turn, in_turn);
                let Some(matches) = query.matches(&text, &facts) else {
                    continue;
                };
                let sighting = Sighting {
                    place,
                    source,
                    document: &document,
                    n,
                    turn,
                    text: &text,
                    facts: &facts,
                    matches,
                    score,
                };
                if take(sighting)?.is_break() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// How many turns of each language the query is true of; languages without any are left out.
    pub fn turns_by_language(
        &self,
        query: &CompiledQuery,
    ) -> Result<BTreeMap<Option<Language>, usize>, EngineError> {
        let mut turns = BTreeMap::new();
        let mut add = |turn: &Turn| *turns.entry(analysed(turn.language)).or_insert(0) += 1;
        let Some(places) = self.candidates(query).filter(|places| places.exact) else {
            self.each(query, Wanted::Words, &mut |sighting| {
                add(sighting.turn);
                Ok(ControlFlow::Continue(()))
            })?;
            return Ok(turns);
        };
        // Sources with the same text and turns share a revision, and each counts.
        for source in &self.register.sources {
            let revision = self.project.store.revision(source.revision)?.n;
            let Some(found) = places.by_revision.get(&revision) else {
                continue;
            };
            let document = self.project.document(source)?;
            let found = found.iter().filter_map(|(n, _)| document.turns.get(*n));
            found.for_each(&mut add);
        }
        Ok(turns)
    }

    /// Whether the query is true of any turn.
    pub fn finds(&self, query: &CompiledQuery) -> Result<bool, EngineError> {
        let mut found = false;
        self.each(query, Wanted::Words, &mut |_| {
            found = true;
            Ok(ControlFlow::Break(()))
        })?;
        Ok(found)
    }

    /// How much the query finds.
    pub fn count(&self, query: &CompiledQuery) -> Result<SearchCount, EngineError> {
        let mut count = SearchCount::default();
        self.each(query, Wanted::Words, &mut |sighting| {
            count.add(&sighting);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(count)
    }

    fn codings(&self) -> Result<&CodingsInTurns, EngineError> {
        if let Some(codings) = self.codings.get() {
            return Ok(codings);
        }
        let codings = self.project.coding_facts(&self.register)?;
        Ok(self.codings.get_or_init(|| codings))
    }
}

/// Whether a query consists of anything but filters.
fn asks_for_words(root: &Node) -> bool {
    let mut found = false;
    root.walk(&mut |node| {
        found |= matches!(node, Node::Word(_) | Node::Phrase { .. } | Node::Concept(_));
    });
    found
}

impl Project {
    /// Reads a query and binds it to concepts.
    pub(crate) fn compiled(
        &self,
        query: &str,
        lexicon: &ConceptLexicon,
    ) -> Result<CompiledQuery, EngineError> {
        let wrong = |error| EngineError::Query {
            query: query.to_owned(),
            error,
        };
        let parsed: Query = verbatim_query::parse(query).map_err(wrong)?;
        CompiledQuery::new(&parsed, lexicon, Arc::clone(&self.analyser)).map_err(wrong)
    }
}
