//! What must be in a turn for a query to be able to be true.

use verbatim_language::{Forms, Language};

/// Which form of a word a [`Term`] names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermKind {
    /// [`Forms::surface`] is the text.
    Surface,
    /// [`Forms::folded`] is the text.
    Folded,
    /// [`Forms::folded`] begins with the text.
    FoldedPrefix,
    /// One of [`Forms::keys`] is the text.
    Key,
    /// One of [`Forms::folded_keys`] is the text.
    FoldedKey,
}

/// A form that some word of the turn has, in turns of one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// Which form.
    pub kind: TermKind,
    /// The language of the turn; `None` for turns in a language that is not analysed.
    pub language: Option<Language>,
    /// The form.
    pub text: Box<str>,
}

impl Term {
    /// Whether a word of a turn in this term's language has the form.
    #[must_use]
    pub fn is_form_of(&self, forms: &Forms) -> bool {
        let is_text = |form: &str| *form == *self.text;
        let any_is = |forms: &[Box<str>]| forms.iter().any(|form| is_text(form));
        match self.kind {
            TermKind::Surface => is_text(&forms.surface),
            TermKind::Folded => is_text(&forms.folded),
            TermKind::FoldedPrefix => forms.folded.starts_with(&*self.text),
            TermKind::Key => any_is(&forms.keys),
            TermKind::FoldedKey => any_is(&forms.folded_keys),
        }
    }
}

/// A condition that holds for every turn of one language that the query is true of, and perhaps for others.
///
/// Lists have at least two different members, in order, and none of them is `All` or `Never`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Needles {
    /// Any turn may match.
    All,
    /// No turn of this language can match.
    Never,
    /// A word with this form is there.
    Term(Term),
    /// All hold.
    And(Vec<Needles>),
    /// At least one holds.
    Or(Vec<Needles>),
}

impl Needles {
    pub(crate) fn and(conditions: impl IntoIterator<Item = Self>) -> Self {
        let mut list = Vec::new();
        for condition in conditions {
            match condition {
                Self::All => {}
                Self::Never => return Self::Never,
                Self::And(inner) => list.extend(inner),
                other => list.push(other),
            }
        }
        Self::normal(list, Self::All, Self::And)
    }

    pub(crate) fn or(conditions: impl IntoIterator<Item = Self>) -> Self {
        let mut list = Vec::new();
        for condition in conditions {
            match condition {
                Self::Never => {}
                Self::All => return Self::All,
                Self::Or(inner) => list.extend(inner),
                other => list.push(other),
            }
        }
        Self::normal(list, Self::Never, Self::Or)
    }

    fn normal(mut list: Vec<Self>, empty: Self, many: fn(Vec<Self>) -> Self) -> Self {
        list.sort();
        list.dedup();
        match list.len() {
            0 => empty,
            1 => list.remove(0),
            _ => many(list),
        }
    }

    /// Whether the condition holds where `present` says which terms are there.
    pub fn hold(&self, present: &mut dyn FnMut(&Term) -> bool) -> bool {
        match self {
            Self::All => true,
            Self::Never => false,
            Self::Term(term) => present(term),
            Self::And(list) => list.iter().all(|needles| needles.hold(present)),
            Self::Or(list) => list.iter().any(|needles| needles.hold(present)),
        }
    }

    /// Calls `visit` with each term, in order; a term that stands in several places is visited as often.
    pub fn terms<'n>(&'n self, visit: &mut dyn FnMut(&'n Term)) {
        match self {
            Self::All | Self::Never => {}
            Self::Term(term) => visit(term),
            Self::And(list) | Self::Or(list) => {
                for needles in list {
                    needles.terms(visit);
                }
            }
        }
    }
}
