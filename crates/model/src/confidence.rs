//! How far a finding can be trusted: the form of GRADE-CERQual (Lewin et al. 2018, Implementation Science 13:2), which a
//! person fills in.

use crate::id::{CoderId, ConfidenceId, PriorityId};
use crate::operation::Timestamp;

crate::terms! {
    /// What is looked at.
    Component: "component" {
        /// How the contributing sessions were planned and held.
        Methodological = "methodological",
        /// How well the claim fits the words, the contrary ones too.
        Coherence = "coherence",
        /// How much there is, and how rich it is.
        Adequacy = "adequacy",
        /// How far the sessions speak to the question and the place.
        Relevance = "relevance",
    }
}

crate::terms! {
    /// How much a component worries somebody.
    Concern: "concern" {
        /// No or very minor concerns.
        None = "none",
        /// Minor concerns.
        Minor = "minor",
        /// Moderate concerns.
        Moderate = "moderate",
        /// Serious concerns.
        Serious = "serious",
    }
}

crate::terms! {
    /// How far the finding is a reasonable representation of what people experience.
    ConfidenceLevel: "level of confidence" {
        /// Highly likely.
        High = "high",
        /// Likely.
        Moderate = "moderate",
        /// Possible.
        Low = "low",
        /// Not clear.
        VeryLow = "very-low",
    }
}

/// What was said of one component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// How much it worries.
    pub concern: Concern,
    /// Why.
    pub reason: String,
}

/// The form of one priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confidence {
    /// Id, derived from the priority: there is one form for each.
    pub id: ConfidenceId,
    /// Which priority.
    pub priority: PriorityId,
    /// In the order of [`Component`]; `None` while nobody said.
    pub assessments: [Option<Assessment>; 4],
    /// The level and why it is that one; `None` while nobody said.
    pub overall: Option<(ConfidenceLevel, String)>,
    /// Who filled it in last.
    pub coder: CoderId,
    /// When.
    pub at: Timestamp,
}

impl Confidence {
    /// The empty form of a priority.
    #[must_use]
    pub fn of(priority: PriorityId, coder: CoderId, at: Timestamp) -> Self {
        Self {
            id: ConfidenceId::derived(&[b"confidence", priority.0.as_bytes()]),
            priority,
            assessments: [None, None, None, None],
            overall: None,
            coder,
            at,
        }
    }
}
