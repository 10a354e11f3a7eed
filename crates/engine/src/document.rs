//! The texts of a project as they are read: once for each handle, with what has been worked out of them.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use verbatim_language::{AnalysedText, Language};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::Source;
use verbatim_model::text::{CodePointSpan, CodePoints, Hash, Span};
use verbatim_model::transcript::Turn;
use verbatim_query::TurnText;
use verbatim_store::StoreError;

use crate::error::EngineError;
use crate::project::Project;
use crate::sources::{OriginalPlace, Places};

/// How many analysed words a handle keeps, each of 32 bytes; the words of further turns are analysed anew for each question.
const MOST_WORDS: usize = 2_000_000;

/// What a handle has read.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    read: RefCell<BTreeMap<Hash, Arc<Document>>>,
    // How many analysed words are kept in them.
    words: Cell<usize>,
}

/// The text of a source with its turns, as read from the store and checked against its hash.
#[derive(Debug)]
pub(crate) struct Document {
    /// Short name of the revision; the index uses it.
    pub revision: u32,
    /// Canonical text.
    pub text: String,
    /// Turns in order.
    pub turns: Vec<Turn>,
    // The turns in code points, once somebody asks.
    turn_places: OnceLock<Vec<CodePointSpan>>,
    // Where passages stand in the original file, once somebody asks.
    originals: OnceLock<Places>,
    // The words of each turn, once somebody has looked for some in it.
    analysed: OnceLock<Vec<OnceLock<AnalysedText>>>,
}

impl Document {
    /// The turns that share at least one byte with `span`, with their numbers from 0.
    pub fn turns_at(&self, span: Span) -> impl Iterator<Item = (usize, &Turn)> {
        let first = self
            .turns
            .partition_point(|turn| turn.span.end() <= span.start());
        self.turns
            .iter()
            .enumerate()
            .skip(first)
            .take_while(move |(_, turn)| turn.span.start() < span.end())
    }

    /// The turn whose speech begins at byte `at`.
    pub fn turn_starting_at(&self, at: usize) -> Option<&Turn> {
        self.turns
            .binary_search_by_key(&at, |turn| turn.span.start())
            .ok()
            .and_then(|n| self.turns.get(n))
    }

    /// The words at a span.
    pub fn words(&self, span: Span) -> Result<&str, EngineError> {
        span.of(&self.text).ok_or_else(|| {
            StoreError::Damaged(format!(
                "bytes {} to {} are not inside the text",
                span.start(),
                span.end()
            ))
            .into()
        })
    }

    /// Turn number `n` (from 0) in code points.
    pub fn turn_place(&self, n: usize) -> CodePointSpan {
        let places = self.turn_places.get_or_init(|| {
            let points = CodePoints::new(&self.text);
            self.turns
                .iter()
                .map(|turn| points.span(turn.span))
                .collect()
        });
        places[n]
    }

    /// A span in code points. Reads the text once: for many spans of one text use [`CodePoints`].
    pub fn code_points(&self, span: Span) -> CodePointSpan {
        CodePoints::new(&self.text).span(span)
    }
}

impl Project {
    /// The text and turns of a source; read once per handle.
    pub(crate) fn document(&self, source: &Source) -> Result<Arc<Document>, EngineError> {
        if let Some(document) = self.documents.read.borrow().get(&source.revision) {
            return Ok(Arc::clone(document));
        }
        let revision = self.store.revision(source.revision)?;
        let document = Arc::new(Document {
            revision: revision.n,
            text: self.store.text(revision.text)?,
            turns: self.turns_of(revision.n, source.revision)?,
            turn_places: OnceLock::new(),
            originals: OnceLock::new(),
            analysed: OnceLock::new(),
        });
        let mut read = self.documents.read.borrow_mut();
        read.insert(source.revision, Arc::clone(&document));
        Ok(document)
    }

    /// Where in the original file of a source byte `at` of its text stands, as far as that is known.
    pub(crate) fn original_place(
        &self,
        source: &Source,
        document: &Document,
        at: usize,
    ) -> Result<Option<OriginalPlace>, EngineError> {
        let places = match document.originals.get() {
            Some(places) => places,
            None => {
                let places = if verbatim_ingest::registry::keeps_lines(&source.format) {
                    Places::of_lines(&document.text)
                } else {
                    Places::of_marks(&self.store.marks(document.revision)?)
                };
                document.originals.get_or_init(|| places)
            }
        };
        Ok(places.of(at))
    }

    /// Turn number `n` (from 0) of a document with its words. They are kept for the next question: who types a query asks once for
    /// each letter, and mostly about the same turns.
    pub(crate) fn turn_text<'d>(
        &self,
        document: &'d Document,
        n: usize,
    ) -> Result<TurnText<'d>, EngineError> {
        let turn = &document.turns[n];
        let (text, language) = (document.words(turn.span)?, analysed(turn.language));
        let places = || document.turns.iter().map(|_| OnceLock::new()).collect();
        let kept = &document.analysed.get_or_init(places)[n];
        if let Some(analysed) = kept.get() {
            return Ok(TurnText::of(text, language, analysed));
        }
        let analysed = self.analyser.analyse(text, language);
        let words = self.documents.words.get() + analysed.words.len();
        if words > MOST_WORDS {
            return Ok(TurnText::new(text, language, &self.analyser));
        }
        self.documents.words.set(words);
        Ok(TurnText::of(text, language, kept.get_or_init(|| analysed)))
    }

    /// Lets texts be read again, after a write that may have changed the languages of their turns.
    pub(crate) fn forget_documents(&self) {
        self.documents.read.borrow_mut().clear();
        self.documents.words.set(0);
    }
}

/// The language of a turn as the analysis knows it; `None` where it is another language.
pub(crate) fn analysed(language: Option<LanguageTag>) -> Option<Language> {
    language.and_then(|tag| Language::from_code(tag.as_str()))
}
