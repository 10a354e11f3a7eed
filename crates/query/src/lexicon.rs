//! Where the concepts of `lex:` come from.

use verbatim_language::Language;

/// The concepts of a codebook.
pub trait Lexicon {
    /// The terms of a concept per language, or `None` where there is no such concept.
    ///
    /// A term is written like the inside of a phrase: one or more words, `=x` and `pre*` allowed.
    fn terms(&self, concept: &str) -> Option<Vec<(Language, Vec<String>)>>;

    /// The keys of all concepts, for suggestions.
    fn keys(&self) -> Vec<String>;
}

/// A lexicon without concepts.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoLexicon;

impl Lexicon for NoLexicon {
    fn terms(&self, _: &str) -> Option<Vec<(Language, Vec<String>)>> {
        None
    }

    fn keys(&self) -> Vec<String> {
        Vec::new()
    }
}
