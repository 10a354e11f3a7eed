//! A word's forms and keys, each distinct word analysed once.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::fold::{fold, fold_digraphs, normal};
use crate::language::Language;
use crate::registry::grammar;
use crate::table::{Table, tables};
use crate::words::{Word, head, words};

/// What search and rules know of one word in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// The word in NFKC, with straight apostrophes and without soft hyphens; case and diacritics kept.
    pub surface: Box<str>,
    /// The surface in lower case.
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

    /// The words of a text with their forms, in order.
    #[must_use]
    pub fn analyse(&self, text: &str, language: Option<Language>) -> Vec<AnalysedWord> {
        words(text, language)
            .into_iter()
            .map(|word| AnalysedWord {
                word,
                forms: self.forms(word.of(text), language),
            })
            .collect()
    }
}

fn forms_of(word: &str, language: Option<Language>) -> Forms {
    let surface = normal(word);
    let lower = surface.to_lowercase();
    let folded = fold(&surface);
    let plain = lower == folded;
    let (typed_keys, folded_keys) = match language {
        None => (vec![lower.as_str().into()], vec![folded.as_str().into()]),
        Some(language) => {
            let tables = tables(language);
            (
                keys(&lower, language, tables.typed.as_ref()),
                keys(&fold_digraphs(&folded), language, tables.folded.as_ref()),
            )
        }
    };
    Forms {
        surface: surface.into(),
        lower: lower.into(),
        folded: folded.into(),
        keys: typed_keys.into(),
        folded_keys: folded_keys.into(),
        plain,
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
