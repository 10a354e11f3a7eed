//! What people said when an objective or a priority was put to them.

use crate::id::{PriorityId, SessionId, ValidationId};

crate::terms! {
    /// By what method something was put to a session.
    ValidationMethod: "method" {
        /// A show of hands: so many for, against and abstained.
        Hands = "hands",
        /// Several things were put in order.
        Ranking = "ranking",
        /// Everybody had some dots to give.
        Dots = "dots",
        /// People talked about it, and nobody counted.
        Discussion = "discussion",
    }
}

crate::terms! {
    /// How a discussion ended.
    Outcome: "outcome" {
        /// The group agreed with what was put to it.
        Agreed = "agreed",
        /// The group did not agree with it.
        Disagreed = "disagreed",
        /// Some did and some did not.
        Mixed = "mixed",
    }
}

/// What was put to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Put {
    /// A priority.
    Priority(PriorityId),
    /// A specific objective of the codebook, by key.
    Objective(String),
}

/// What came of it. Numbers are of people, but for ranks and dots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValidationResult {
    /// A show of hands.
    Hands {
        /// Hands for it.
        in_favour: usize,
        /// Hands against it.
        against: usize,
        /// Those who said that they abstain.
        abstained: usize,
        /// How many were there; the others raised no hand.
        present: usize,
    },
    /// It came to be number `rank` of `of` things.
    Ranking {
        /// From 1.
        rank: usize,
        /// How many things were ranked.
        of: usize,
        /// How many people ranked.
        voters: usize,
    },
    /// It got `dots` of all dots that were given.
    Dots {
        /// How many it got.
        dots: usize,
        /// How many were given in all.
        of: usize,
        /// How many people gave dots.
        voters: usize,
    },
    /// A discussion.
    Discussion {
        /// How it ended.
        outcome: Outcome,
    },
}

impl ValidationResult {
    /// By what method.
    #[must_use]
    pub fn method(self) -> ValidationMethod {
        match self {
            Self::Hands { .. } => ValidationMethod::Hands,
            Self::Ranking { .. } => ValidationMethod::Ranking,
            Self::Dots { .. } => ValidationMethod::Dots,
            Self::Discussion { .. } => ValidationMethod::Discussion,
        }
    }

    /// Of how many people it speaks, where they were counted.
    #[must_use]
    pub fn people(self) -> Option<usize> {
        match self {
            Self::Hands { present, .. } => Some(present),
            Self::Ranking { voters, .. } | Self::Dots { voters, .. } => Some(voters),
            Self::Discussion { .. } => None,
        }
    }
}

/// One time that something was put to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validation {
    /// Id.
    pub id: ValidationId,
    /// Short name, unique in the project.
    pub key: String,
    /// What it is about.
    pub put: Put,
    /// To whom.
    pub session: SessionId,
    /// The words in which it was put.
    pub wording: String,
    /// What came of it.
    pub result: ValidationResult,
    /// What the group said of it, in the researcher's words.
    pub note: Option<String>,
}
