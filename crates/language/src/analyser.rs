//! A word's forms and keys, each distinct word analysed once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::fold::{fold, fold_digraphs, lower, normal};
use crate::language::Language;
use crate::registry::grammar;
use crate::table::{Table, tables};
use crate::words::{Scan, Word, head};

/// What search and rules know of one word in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// The word in NFKC, with straight apostrophes and without soft hyphens; case and diacritics kept.
    pub surface: Box<str>,
    /// The surface in lower case, and like all that follow without the hyphens of a hyphenated word.
    pub lower: Box<str>,
    /// The surface in lower case with diacritics off, see [`fold`].
    pub folded: Box<str>,
    /// One or two keys: words of one lemma share a key. Without a language, the surface in lower case.
    pub keys: Box<[Box<str>]>,
    /// One or two keys learned on folded text. Without a language, the folded surface.
    pub folded_keys: Box<[Box<str>]>,
    /// True when the word carries no diacritic, so that it may have been typed without.
    pub plain: bool,
}

/// A word of a text with its forms.
#[derive(Clone, Debug)]
pub struct AnalysedWord {
    /// Where the word stands.
    pub word: Word,
    /// What it is.
    pub forms: Arc<Forms>,
}

/// A word that is written with hyphens, over the words that are its parts.
#[derive(Clone, Debug)]
pub struct Compound {
    /// Which of the words is its first part.
    pub first: usize,
    /// Which of the words is its last part.
    pub last: usize,
    /// The surface as typed, with the hyphens; all other forms are those of the word written without: `codesign`.
    pub forms: Arc<Forms>,
}

/// The words of a text.
#[derive(Clone, Debug, Default)]
pub struct AnalysedText {
    /// In order and without overlaps; the word number `n` has the position `n`. The parts of hyphenated words are words of
    /// their own; what stands in transcription [`marks`](crate::marks()) is none.
    pub words: Vec<AnalysedWord>,
    /// The hyphenated words, in order and without overlaps: `društveno-ekonomski`, `co-design`.
    pub compounds: Vec<Compound>,
}

/// How many distinct words of one language are remembered; later ones are analysed each time. Real projects stay far
/// below; a file of noise must not fill the memory.
const REMEMBERED: usize = 1 << 20;

type Cache = RwLock<HashMap<Box<str>, Arc<Forms>>>;

/// Leads words back to their forms and keys. Cheap to share between threads.
#[derive(Debug, Default)]
pub struct Analyser {
    // One cache per language, and one for words of no language that we analyse.
    caches: [Cache; Language::ALL.len() + 1],
}

impl Analyser {
    /// An analyser that has not seen a word yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The forms of one word, given as it stands in the text.
    #[must_use]
    pub fn forms(&self, word: &str, language: Option<Language>) -> Arc<Forms> {
        let cache = &self.caches[language.map_or(Language::ALL.len(), Language::index)];
        // A cache holds only complete entries, so one that a panicking thread left behind is still good.
        if let Some(forms) = cache
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(word)
        {
            return Arc::clone(forms);
        }
        let forms = Arc::new(forms_of(word, language));
        let mut cache = cache.write().unwrap_or_else(PoisonError::into_inner);
        if cache.len() < REMEMBERED {
            cache.insert(word.into(), Arc::clone(&forms));
        }
        forms
    }

    /// The words of a text with their forms.
    #[must_use]
    pub fn analyse(&self, text: &str, language: Option<Language>) -> AnalysedText {
        let scan = Scan::new(text, language);
        let compounds = scan
            .compounds
            .into_iter()
            .map(|(first, last)| Compound {
                first,
                last,
                forms: self.forms(
                    &text[scan.words[first].start..scan.words[last].end],
                    language,
                ),
            })
            .collect();
        let words = scan
            .words
            .into_iter()
            .map(|word| AnalysedWord {
                word,
                forms: self.forms(word.of(text), language),
            })
            .collect();
        AnalysedText { words, compounds }
    }
}

/// How words are spelled that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// With their diacritics.
    Typed,
    /// With or without: what may have been typed without the right keyboard.
    Folded,
}

/// The keys of one word, those of [`Forms::keys`] or of [`Forms::folded_keys`], without remembering the word.
///
/// For programs that go through long lists of distinct words; for texts there is [`Analyser`].
#[must_use]
pub fn keys_of(word: &str, language: Option<Language>, spelling: Spelling) -> Vec<Box<str>> {
    let surface = normal(word);
    let bearer = Written::of(&surface, language).bearer;
    match spelling {
        Spelling::Typed => typed_keys(&lower(&bearer), language),
        Spelling::Folded => folded_keys(&fold(&bearer), language),
    }
}

fn typed_keys(lower: &str, language: Option<Language>) -> Vec<Box<str>> {
    language.map_or_else(
        || vec![lower.into()],
        |language| keys(lower, language, tables(language).typed.as_ref()),
    )
}

fn folded_keys(folded: &str, language: Option<Language>) -> Vec<Box<str>> {
    language.map_or_else(
        || vec![folded.into()],
        |language| {
            keys(
                &fold_digraphs(folded),
                language,
                tables(language).folded.as_ref(),
            )
        },
    )
}

fn forms_of(word: &str, language: Option<Language>) -> Forms {
    let surface = normal(word);
    let written = Written::of(&surface, language);
    let lowered = lower(&written.whole);
    let folded = fold(&written.whole);
    let plain = lowered == folded;
    Forms {
        keys: typed_keys(&lower(&written.bearer), language).into(),
        folded_keys: folded_keys(&fold(&written.bearer), language).into(),
        lower: lowered.into(),
        folded: folded.into(),
        plain,
        surface: surface.as_ref().into(),
    }
}

/// A word that may have hyphens, as it is looked up.
struct Written<'w> {
    /// Without the hyphens of a hyphenated word (`co-design` is `codesign`); a case ending keeps its hyphen (`NATO-a`).
    whole: Cow<'w, str>,
    /// What the keys are those of: the same, without a case ending.
    bearer: Cow<'w, str>,
}

impl<'w> Written<'w> {
    fn of(surface: &'w str, language: Option<Language>) -> Self {
        let Some((stem, ending)) = surface.rsplit_once('-') else {
            return Self::plain(surface);
        };
        if language.is_some_and(|language| (grammar(language).hyphen_ending)(stem, ending)) {
            return Self {
                whole: Cow::Borrowed(surface),
                bearer: Cow::Borrowed(stem),
            };
        }
        let joined = surface.replace('-', "");
        if joined.is_empty() {
            return Self::plain(surface);
        }
        Self {
            whole: Cow::Owned(joined.clone()),
            bearer: Cow::Owned(joined),
        }
    }

    fn plain(surface: &'w str) -> Self {
        Self {
            whole: Cow::Borrowed(surface),
            bearer: Cow::Borrowed(surface),
        }
    }
}

/// The keys of a word in lower case, or folded for the folded table.
pub(crate) fn keys(word: &str, language: Language, table: Option<&Table<'_>>) -> Vec<Box<str>> {
    let grammar = grammar(language);
    let head = head(word, grammar);
    let keys = table.map(|table| table.keys(head)).unwrap_or_default();
    if keys.is_empty() {
        vec![(grammar.stem)(head).into()]
    } else {
        keys
    }
}
