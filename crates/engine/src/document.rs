//! The texts of a project as they are read: once for all handles that share them, with what has been worked out of them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

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

/// How many analysed words are kept, each of 32 bytes; the words of further turns are analysed anew for each question.
const MOST_WORDS: usize = 2_000_000;

/// What handles on one project have read of it, for whichever of them asks next.
///
/// A text is taken from here only while its turns are those that the project has now, so that a handle never sees what others
/// have changed since.
#[derive(Debug, Default)]
pub struct Texts {
    read: Mutex<BTreeMap<Hash, Arc<Document>>>,
    // How many analysed words are kept in them, and in those that a handle still holds.
    words: Arc<AtomicUsize>,
}

/// What a handle has read, as it was then.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    read: RefCell<BTreeMap<Hash, Arc<Document>>>,
    shared: Arc<Texts>,
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
    kept: KeptWords,
}

/// Words that count as kept until they are dropped.
#[derive(Debug)]
struct KeptWords {
    own: AtomicUsize,
    all: Arc<AtomicUsize>,
}

impl KeptWords {
    /// Whether so many more may be kept.
    fn has_room(&self, words: usize) -> bool {
        self.all.load(Ordering::Relaxed) + words <= MOST_WORDS
    }

    fn add(&self, words: usize) {
        self.own.fetch_add(words, Ordering::Relaxed);
        self.all.fetch_add(words, Ordering::Relaxed);
    }
}

impl Drop for KeptWords {
    fn drop(&mut self) {
        let own = self.own.load(Ordering::Relaxed);
        self.all.fetch_sub(own, Ordering::Relaxed);
    }
}

impl Texts {
    fn read(&self) -> MutexGuard<'_, BTreeMap<Hash, Arc<Document>>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets go of the texts of all revisions but these.
    fn keep_only(&self, revisions: &BTreeSet<Hash>) {
        self.read()
            .retain(|revision, _| revisions.contains(revision));
    }
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
    /// Reads from now on with others: what one of them has read, another one need not.
    pub fn share_texts(&mut self, texts: &Arc<Texts>) {
        self.documents = Documents {
            read: RefCell::default(),
            shared: Arc::clone(texts),
        };
    }

    /// The text and turns of a source; read once per handle, and from those that it shares texts with.
    pub(crate) fn document(&self, source: &Source) -> Result<Arc<Document>, EngineError> {
        if let Some(document) = self.documents.read.borrow().get(&source.revision) {
            return Ok(Arc::clone(document));
        }
        let revision = self.store.revision(source.revision)?;
        let turns = self.turns_of(revision.n, source.revision)?;
        let shared = &self.documents.shared;
        let known = shared.read().get(&source.revision).map(Arc::clone);
        let is_same =
            |document: &Arc<Document>| document.revision == revision.n && document.turns == turns;
        let document = match known.filter(is_same) {
            Some(document) => document,
            None => {
                let document = Arc::new(Document {
                    revision: revision.n,
                    text: self.store.text(revision.text)?,
                    turns,
                    turn_places: OnceLock::new(),
                    originals: OnceLock::new(),
                    analysed: OnceLock::new(),
                    kept: KeptWords {
                        own: AtomicUsize::new(0),
                        all: Arc::clone(&shared.words),
                    },
                });
                let mut read = shared.read();
                read.insert(source.revision, Arc::clone(&document));
                document
            }
        };
        let mut read = self.documents.read.borrow_mut();
        read.insert(source.revision, Arc::clone(&document));
        Ok(document)
    }

    /// Reads and analyses all texts, as far as they are kept, before somebody asks for them; returns early once `stop` says so.
    ///
    /// # Errors
    /// When a text cannot be read.
    pub fn read_ahead(&self, stop: &mut dyn FnMut() -> bool) -> Result<(), EngineError> {
        let sources: Vec<Source> = self.store.all()?;
        for source in &sources {
            let document = self.document(source)?;
            for n in 0..document.turns.len() {
                if stop() {
                    return Ok(());
                }
                self.turn_text(&document, n)?;
            }
        }
        let current = sources.iter().map(|source| source.revision).collect();
        self.documents.shared.keep_only(&current);
        Ok(())
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
        let words = analysed.words.len();
        if !document.kept.has_room(words) {
            return Ok(TurnText::with(text, language, analysed));
        }
        // Somebody else may have kept it meanwhile.
        let analysed = kept.get_or_init(|| {
            document.kept.add(words);
            analysed
        });
        Ok(TurnText::of(text, language, analysed))
    }

    /// Lets texts be read again, after a write that may have changed the languages of their turns.
    pub(crate) fn forget_documents(&self) {
        self.documents.read.borrow_mut().clear();
    }

    /// Lets go of all texts that were read, after words were erased from some; other handles do so when they read anew.
    pub(crate) fn forget_texts(&self) {
        self.forget_documents();
        self.documents.shared.read().clear();
    }
}

/// The language of a turn as the analysis knows it; `None` where it is another language.
pub(crate) fn analysed(language: Option<LanguageTag>) -> Option<Language> {
    language.and_then(|tag| Language::from_code(tag.as_str()))
}
