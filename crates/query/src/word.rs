//! When a word of a query finds a word of a text.

use std::sync::Arc;

use verbatim_language::{Forms, Language};

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
pub(crate) struct WordPattern {
    /// What it finds.
    pub wanted: Wanted,
    /// The same for all patterns of a [`QuerySet`](crate::QuerySet) that find the same words.
    pub number: Option<u32>,
}

/// What a pattern finds.
#[derive(Debug, Clone)]
pub(crate) enum Wanted {
    /// Any form of the word.
    Form(Arc<Forms>),
    /// That surface only.
    Surface(Box<str>),
    /// A folded surface that begins so.
    Prefix(Box<str>),
}

impl WordPattern {
    /// The pattern of a word that a member holds; only the last one of the member carries its star.
    pub(crate) fn of(member: &Member, is_last: bool, forms: &Arc<Forms>) -> Self {
        let wanted = match member {
            Member::Exact(_) => Wanted::Surface(forms.surface.clone()),
            Member::Prefix(_) if is_last => Wanted::Prefix(forms.folded.clone()),
            Member::Word(_) | Member::Prefix(_) => Wanted::Form(Arc::clone(forms)),
        };
        Self {
            wanted,
            number: None,
        }
    }

    pub(crate) fn finds(&self, text: &Forms) -> bool {
        match &self.wanted {
            Wanted::Form(query) => same_word(query, text),
            Wanted::Surface(surface) => *surface == text.surface,
            Wanted::Prefix(prefix) => text.folded.starts_with(&**prefix),
        }
    }

    /// Holds for the text words that the pattern finds and for no others.
    pub(crate) fn needles(&self, language: Option<Language>) -> Needles {
        let term = |kind, text: &str| {
            Needles::Term(Term {
                kind,
                language,
                text: text.into(),
            })
        };
        match &self.wanted {
            Wanted::Form(forms) => {
                // A word typed without diacritics finds words with any; another one only those typed without.
                let (folded, folded_key) = if forms.plain {
                    (TermKind::Folded, TermKind::FoldedKey)
                } else {
                    (TermKind::PlainFolded, TermKind::PlainFoldedKey)
                };
                // The surface adds no turn to those of the keys, which are made of the lower case; an index ranks by
                // it.
                let whole = [
                    term(TermKind::Surface, &forms.surface),
                    term(folded, &forms.folded),
                ];
                let keys = forms.keys.iter().map(|key| term(TermKind::Key, key));
                let folded_keys = (forms.folded_keys.iter()).map(|key| term(folded_key, key));
                Needles::or(whole.into_iter().chain(keys).chain(folded_keys))
            }
            Wanted::Surface(surface) => term(TermKind::Surface, surface),
            Wanted::Prefix(prefix) => term(TermKind::FoldedPrefix, prefix),
        }
    }
}
