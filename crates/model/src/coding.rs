//! Codes on passages.

use crate::id::{CodeId, CoderId, CodingId, JudgementId, MemoId, SourceId};
use crate::importance::Importance;
use crate::operation::Timestamp;
use crate::text::{Hash, Span};

pub use crate::unit::Unit;

crate::terms! {
    /// What a code is.
    CodeKind: "kind of code" {
        /// One of the plan's specific objectives.
        Objective = "objective",
        /// A theme, serving objectives.
        Theme = "theme",
        /// Any other code.
        Code = "code",
    }
}

crate::terms! {
    /// Where a coding stands.
    CodingStatus: "status" {
        /// A rule proposes it.
        Suggested = "suggested",
        /// A person said yes, or coded by hand.
        Accepted = "accepted",
        /// A person said no.
        Rejected = "rejected",
    }
}

/// A span of a source that somebody or some rule picked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Passage {
    /// The source.
    pub source: SourceId,
    /// Where in its canonical text.
    pub span: Span,
}

/// One code on one passage by one coder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coding {
    /// Id; for rule codings derived from code key, source hash and span.
    pub id: CodingId,
    /// The code.
    pub code: CodeId,
    /// Who coded.
    pub coder: CoderId,
    /// What is coded.
    pub passage: Passage,
    /// As recorded by the coder; judgements of people come on top.
    pub status: CodingStatus,
    /// The rules that gave it, in the order of the codebook; none by hand.
    pub reasons: Vec<Reason>,
    /// Version of the codebook with which the rules first gave it for these reasons; `None` by hand, and where a
    /// program that did not keep it coded.
    pub codebook_version: Option<String>,
    /// A touched rule coding whose rules no longer match, or a coding whose words a correction changed.
    pub stale: bool,
    /// The revision that the passage stands in, where it could not be placed in the one in force; `None` is that one.
    pub revision: Option<Hash>,
    /// How much it weighs, where somebody said so.
    pub importance: Option<Importance>,
}

/// A rule that gave a coding, and the words that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule: code key, language, and number from 1 among the code's rules of that language, such as
    /// `financing/hr/1`.
    pub rule: String,
    /// The words that its query found, within the passage, in order and without overlaps: bytes of the source's
    /// canonical text. Empty for queries without words to show (`NOT novac`), and where a program that did not keep
    /// them coded.
    pub matched: Vec<Span>,
}

/// What one coder said of one coding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Id, derived from coding and coder.
    pub id: JudgementId,
    /// Of which coding.
    pub coding: CodingId,
    /// Who said it.
    pub coder: CoderId,
    /// Accepted or rejected.
    pub status: CodingStatus,
    /// When.
    pub at: Timestamp,
}

crate::terms! {
    /// What a memo is about.
    MemoTarget: "target" {
        /// The project.
        Project = "project",
        /// A source, or a passage of it.
        Source = "source",
        /// A code.
        Code = "code",
        /// A coding.
        Coding = "coding",
        /// A priority.
        Priority = "priority",
        /// A participant.
        Participant = "participant",
        /// A session.
        Session = "session",
        /// A validation.
        Validation = "validation",
        /// A stakeholder.
        Stakeholder = "stakeholder",
        /// A challenge.
        Challenge = "challenge",
        /// A solution.
        Solution = "solution",
        /// An action.
        Action = "action",
        /// A good practice.
        Practice = "practice",
        /// A step of an action.
        Step = "step",
        /// A lesson of a good practice.
        Lesson = "lesson",
        /// A remark on a good practice.
        Remark = "remark",
        /// A saved query.
        Query = "query",
    }
}

/// A note on anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memo {
    /// Id.
    pub id: MemoId,
    /// Who wrote it.
    pub coder: CoderId,
    /// What it is about.
    pub target: MemoTarget,
    /// Id of what it is about; `None` for the project.
    pub target_id: Option<crate::id::Uuid>,
    /// Where in the source, for a passage.
    pub span: Option<Span>,
    /// The revision that the span stands in, where it could not be placed in the one in force; `None` is that one.
    pub revision: Option<Hash>,
    /// The note.
    pub text: String,
    /// When.
    pub at: Timestamp,
}
