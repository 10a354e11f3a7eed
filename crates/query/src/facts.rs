//! What the matcher asks about a turn that does not stand in its text.

use crate::field::Field;

/// Where a coding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A rule proposes it.
    Suggested,
    /// A person said yes, or coded by hand.
    Accepted,
    /// A person said no.
    Rejected,
}

impl Status {
    /// The word of `status:`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Suggested => "suggested",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
        }
    }
}

/// One coding that touches the turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodingFacts {
    /// The key of its code.
    pub code: String,
    /// The keys of the objectives that its code serves.
    pub objectives: Vec<String>,
    /// The name of its coder.
    pub coder: String,
    /// Where it stands.
    pub status: Status,
}

impl CodingFacts {
    /// Whether the coding satisfies one coding filter. Upper and lower case are equal.
    #[must_use]
    pub(crate) fn holds(&self, field: Field, value: &str) -> bool {
        let same = |own: &str| own.to_lowercase() == value.to_lowercase();
        match field {
            Field::Code => same(&self.code),
            Field::Objective => self.objectives.iter().any(|objective| same(objective)),
            Field::Coder => same(&self.coder),
            Field::Status => same(self.status.name()),
            _ => false,
        }
    }
}

/// What is known about one turn besides its text and language.
pub trait Facts {
    /// Whether the turn satisfies a filter. Asked for filters on the turn only, never for `lang:` (the matcher knows
    /// the language) nor for those on codings. Values should be compared without regard to upper and lower case.
    fn holds(&self, field: Field, value: &str) -> bool;

    /// The codings that touch the turn, rejected ones included.
    fn codings(&self) -> &[CodingFacts];
}

/// Nothing is known: every filter on the turn except `lang:` is false and there are no codings.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoFacts;

impl Facts for NoFacts {
    fn holds(&self, _: Field, _: &str) -> bool {
        false
    }

    fn codings(&self) -> &[CodingFacts] {
        &[]
    }
}
