//! A turn as the matcher sees it.

use verbatim_language::{AnalysedText, AnalysedWord, Analyser, Compound, Language};

/// The text of a turn with its words.
#[derive(Debug, Clone)]
pub struct TurnText<'t> {
    /// The text, as stored.
    pub text: &'t str,
    /// The language in which the words were analysed; `None` where it is not one of ours.
    pub language: Option<Language>,
    /// The words of `text`, in order.
    pub words: Vec<AnalysedWord>,
    /// The words with hyphens, in order, each over several of `words`.
    pub compounds: Vec<Compound>,
}

impl<'t> TurnText<'t> {
    /// Analyses a text in a language.
    #[must_use]
    pub fn new(text: &'t str, language: Option<Language>, analyser: &Analyser) -> Self {
        let AnalysedText { words, compounds } = analyser.analyse(text, language);
        Self {
            text,
            language,
            words,
            compounds,
        }
    }
}
