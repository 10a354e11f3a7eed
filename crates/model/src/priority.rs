//! Claims and the evidence they rest on.

use crate::coding::Passage;
use crate::id::{
    CoderId, CodingId, FrameworkCellId, LessonId, LinkId, LookedId, PriorityId, ValidationId,
};
use crate::operation::Timestamp;
use crate::text::Hash;

crate::terms! {
    /// How a quote bears on a claim.
    LinkKind: "kind of link" {
        /// Speaks for the claim.
        Supports = "supports",
        /// Speaks for it under a condition.
        Qualifies = "qualifies",
        /// Speaks against it.
        Contradicts = "contradicts",
        /// Explains the setting; never counts.
        Context = "context",
    }
}

crate::terms! {
    /// Where a claim stands. A person decides.
    PriorityState: "state" {
        /// Gathered, and not yet put to the people whom it is about.
        Candidate = "candidate",
        /// Confirmed by them.
        Validated = "validated",
        /// Given up; kept with its evidence, left out of reports.
        Rejected = "rejected",
        /// Became part of another one; kept with its evidence, left out of reports.
        Merged = "merged",
    }
}

impl PriorityState {
    /// Whether outputs show it.
    #[must_use]
    pub fn is_in_force(self) -> bool {
        matches!(self, Self::Candidate | Self::Validated)
    }
}

/// A claim with a direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priority {
    /// Id.
    pub id: PriorityId,
    /// Short name, unique in the project.
    pub key: String,
    /// The claim, in a sentence.
    pub claim: String,
    /// The territories whose sessions are its scope; all where empty.
    pub territories: Vec<String>,
    /// Keys of the objectives it serves.
    pub objectives: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Where it stands.
    pub state: PriorityState,
    /// The one that it became part of; there where the state is [`PriorityState::Merged`], and only there.
    pub merged_into: Option<PriorityId>,
    /// The evidence query: finds what it is about, whether somebody linked it or not.
    pub query: Option<String>,
}

/// What a quote is linked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkTarget {
    /// A claim: the quote is evidence.
    Priority(PriorityId),
    /// What people said when they were asked.
    Validation(ValidationId),
    /// A lesson of a good practice.
    Lesson(LessonId),
    /// A cell of a framework matrix.
    Cell(FrameworkCellId),
}

impl LinkTarget {
    /// The priority, where it is one.
    #[must_use]
    pub fn priority(self) -> Option<PriorityId> {
        match self {
            Self::Priority(id) => Some(id),
            Self::Validation(_) | Self::Lesson(_) | Self::Cell(_) => None,
        }
    }
}

/// From a priority, a validation, a lesson or a cell of a framework matrix to a quote. Only links of priorities are counted as evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceLink {
    /// Id.
    pub id: LinkId,
    /// What the quote is linked to.
    pub target: LinkTarget,
    /// How the quote bears on it.
    pub kind: LinkKind,
    /// The coding it came from, or `None` for a passage picked by hand.
    pub coding: Option<CodingId>,
    /// The quote.
    pub passage: Passage,
    /// SHA-256 of the quote's words when the link was made, or when a correction last changed them.
    pub hash: Hash,
    /// The words shown instead of the whole quote, each gap marked `[…]`; `None` shows all.
    pub shown: Option<String>,
    /// What a researcher says instead, where the quote may not be printed.
    pub paraphrase: Option<String>,
    /// Who wrote the paraphrase.
    pub paraphrase_by: Option<CoderId>,
    /// Who linked.
    pub coder: CoderId,
    /// A correction changed the words since somebody linked them.
    pub stale: bool,
    /// The revision that the passage stands in, where it could not be placed in the one in force; `None` is that one.
    pub revision: Option<Hash>,
    /// SHA-256 of the source's text when somebody linked; `None` where an older program linked.
    pub text: Option<Hash>,
    /// SHA-256 of what the codebook said of the coding's code then; `None` without a coding, or where an older program
    /// linked.
    pub definition: Option<Hash>,
}

/// That somebody looked for quotes that speak against a priority, or set it a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Id.
    pub id: LookedId,
    /// Which priority.
    pub priority: PriorityId,
    /// Who looked.
    pub coder: CoderId,
    /// Where, how, and what they found.
    pub note: String,
    /// When.
    pub at: Timestamp,
}
