//! When a word of a query finds a word of a text.

use std::sync::Arc;

use verbatim_language::{Analyser, Forms, Language};

use crate::needles::{Needles, Term, TermKind};
use crate::node::Member;

/// Whether a query word finds a text word; both analysed in the language of the turn.
///
/// They share a key; or one of them was typed without diacritics and they share a folded key; and a word always finds
/// itself, whatever its keys. So `škola` finds `škole` and `skole`, and `skola` finds `škola` and `skola`.
#[must_use]
pub fn same_word(query: &Forms, text: &Forms) -> bool {
    query.lower == text.lower
        || share(&query.keys, &text.keys)
        || ((query.plain || text.plain)
            && (query.folded == text.folded || share(&query.folded_keys, &text.folded_keys)))
}

fn share(a: &[Box<str>], b: &[Box<str>]) -> bool {
    a.iter().any(|key| b.contains(key))
}

/// One word of a query in one language.
#[derive(Debug, Clone)]
pub(crate) enum WordPattern {
    /// Any form of the word.
    Form(Arc<Forms>),
    /// That surface only.
    Surface(Box<str>),
    /// A folded surface that begins so.
    Prefix(Box<str>),
}

impl WordPattern {
    /// The words of a member; one member can hold several words (`dell'economia`, `co-op`).
    pub(crate) fn of_member(
        member: &Member,
        language: Option<Language>,
        analyser: &Analyser,
    ) -> Vec<Self> {
        let mut words = analyser.analyse(member.text(), language);
        let last = match member {
            Member::Prefix(_) => words
                .pop()
                .map(|word| Self::Prefix(word.forms.folded.clone())),
            Member::Word(_) | Member::Exact(_) => None,
        };
        words
            .into_iter()
            .map(|word| match member {
                Member::Exact(_) => Self::Surface(word.forms.surface.clone()),
                Member::Word(_) | Member::Prefix(_) => Self::Form(word.forms),
            })
            .chain(last)
            .collect()
    }

    pub(crate) fn finds(&self, text: &Forms) -> bool {
        match self {
            Self::Form(query) => same_word(query, text),
            Self::Surface(surface) => *surface == text.surface,
            Self::Prefix(prefix) => text.folded.starts_with(&**prefix),
        }
    }

    /// Holds for every text word that the pattern finds.
    pub(crate) fn needles(&self, language: Option<Language>) -> Needles {
        let term = |kind, text: &str| {
            Needles::Term(Term {
                kind,
                language,
                text: text.into(),
            })
        };
        match self {
            Self::Form(forms) => {
                // The surface adds no turn to those of the folded surface; an index ranks by it.
                let whole = [
                    term(TermKind::Surface, &forms.surface),
                    term(TermKind::Folded, &forms.folded),
                ];
                let keys = forms.keys.iter().map(|key| term(TermKind::Key, key));
                let folded = forms
                    .folded_keys
                    .iter()
                    .map(|key| term(TermKind::FoldedKey, key));
                Needles::or(whole.into_iter().chain(keys).chain(folded))
            }
            Self::Surface(surface) => term(TermKind::Surface, surface),
            Self::Prefix(prefix) => term(TermKind::FoldedPrefix, prefix),
        }
    }
}
