//! A turn as the matcher sees it.

use std::borrow::Cow;

use verbatim_language::{AnalysedText, AnalysedWord, Analyser, Compound, Language};

/// The text of a turn with its words.
#[derive(Debug, Clone)]
pub struct TurnText<'t> {
    /// The text, as stored.
    pub text: &'t str,
    /// The language in which the words were analysed; `None` where it is not one of ours.
    pub language: Option<Language>,
    /// The words of `text`, in order.
    pub words: Cow<'t, [AnalysedWord]>,
    /// The words with hyphens, in order, each over several of `words`.
    pub compounds: Cow<'t, [Compound]>,
}

impl<'t> TurnText<'t> {
    /// Analyses a text in a language.
    #[must_use]
    pub fn new(text: &'t str, language: Option<Language>, analyser: &Analyser) -> Self {
        Self::with(text, language, analyser.analyse(text, language))
    }

    /// A text with what its analysis in a language gave.
    #[must_use]
    pub fn with(text: &'t str, language: Option<Language>, analysed: AnalysedText) -> Self {
        let AnalysedText { words, compounds } = analysed;
        Self {
            text,
            language,
            words: words.into(),
            compounds: compounds.into(),
        }
    }

    /// The same, of what is kept elsewhere.
    #[must_use]
    pub fn of(text: &'t str, language: Option<Language>, analysed: &'t AnalysedText) -> Self {
        Self {
            text,
            language,
            words: Cow::Borrowed(&analysed.words),
            compounds: Cow::Borrowed(&analysed.compounds),
        }
    }

    /// A text whose words nobody asks for.
    #[must_use]
    pub const fn without_words(text: &'t str, language: Option<Language>) -> Self {
        Self {
            text,
            language,
            words: Cow::Borrowed(&[]),
            compounds: Cow::Borrowed(&[]),
        }
    }
}
