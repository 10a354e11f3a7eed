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
    /// [`Forms::folded`] is the text, of a word typed without diacritics ([`Forms::plain`]).
    PlainFolded,
    /// One of [`Forms::folded_keys`] is the text, of a word typed without diacritics.
    PlainFoldedKey,
}

/// A form that some word of the turn has, or some compound of its words, in turns of one language.
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
    /// Whether a word or compound of a turn in this term's language has the form.
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
            TermKind::PlainFolded => forms.plain && is_text(&forms.folded),
            TermKind::PlainFoldedKey => forms.plain && any_is(&forms.folded_keys),
        }
    }
}

/// A condition that holds for every turn of one language that the query is true of, and perhaps for others.
///
/// Lists have at least two different members, in order, and none of them is `All` or `Never`. The forms that a word of
/// the query finds are one [`Needles::Or`] of terms.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Needles {
    /// Any turn may match.
    All,
    /// No turn of this language can match.
    Never,
    /// A word or compound with this form is there.
    Term(Term),
    /// The condition does not hold. It is one that is exact: it holds for the turns that a part of the query is true
    /// of and for no others, or its opposite would promise too little.
    Not(Box<Needles>),
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
                // The forms of a word stay a list of their own.
                other => list.push(other),
            }
        }
        Self::normal(list, Self::Never, Self::Or)
    }

    /// The opposite of a condition that must be exact.
    fn not(self) -> Self {
        match self {
            Self::All => Self::Never,
            Self::Never => Self::All,
            Self::Not(inner) => *inner,
            other => Self::Not(Box::new(other)),
        }
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
            Self::Not(inner) => !inner.hold(present),
            Self::And(list) => list.iter().all(|needles| needles.hold(present)),
            Self::Or(list) => list.iter().any(|needles| needles.hold(present)),
        }
    }

    /// Calls `visit` with each term, in order; a term that stands in several places is visited as often.
    pub fn terms<'n>(&'n self, visit: &mut dyn FnMut(&'n Term)) {
        match self {
            Self::All | Self::Never => {}
            Self::Term(term) => visit(term),
            Self::Not(inner) => inner.terms(visit),
            Self::And(list) | Self::Or(list) => {
                for needles in list {
                    needles.terms(visit);
                }
            }
        }
    }
}

/// The needles of a part of a query, and whether they tell all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lowered {
    /// Hold for every turn of the language that the part is true of.
    pub needles: Needles,
    /// Whether they hold for no other turn. Then whether the part is true of a turn is known without asking the
    /// matcher, which must be asked for spans still.
    pub exact: bool,
}

impl Lowered {
    /// What is true, or false, of every turn.
    pub(crate) fn always(truth: bool) -> Self {
        let needles = if truth { Needles::All } else { Needles::Never };
        Self::exactly(needles)
    }

    /// Of a part that the words of a turn say nothing about.
    pub(crate) fn unknown() -> Self {
        Self::at_most(Needles::All)
    }

    pub(crate) fn exactly(needles: Needles) -> Self {
        Self {
            needles,
            exact: true,
        }
    }

    /// Needles that may hold for more turns than the part is true of.
    pub(crate) fn at_most(needles: Needles) -> Self {
        // Where needles never hold, the part is never true.
        let exact = needles == Needles::Never;
        Self { needles, exact }
    }

    pub(crate) fn not(self) -> Self {
        if self.exact {
            Self::exactly(self.needles.not())
        } else {
            Self::unknown()
        }
    }

    pub(crate) fn and(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::join(parts, Needles::Never, Needles::and)
    }

    pub(crate) fn or(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::join(parts, Needles::All, Needles::or)
    }

    /// `decisive` decides the whole wherever it is exact.
    fn join(
        parts: impl IntoIterator<Item = Self>,
        decisive: Needles,
        join: fn(Vec<Needles>) -> Needles,
    ) -> Self {
        let parts: Vec<Self> = parts.into_iter().collect();
        let is_decided = parts
            .iter()
            .any(|part| part.exact && part.needles == decisive);
        let exact = is_decided || parts.iter().all(|part| part.exact);
        let needles = join(parts.into_iter().map(|part| part.needles).collect());
        if exact {
            Self::exactly(needles)
        } else {
            Self::at_most(needles)
        }
    }
}
