//! Good practices: cases to learn from, what they teach, and what reviewers said of them.

use crate::id::{LessonId, PracticeId, RemarkId, SessionId};

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Id.
    pub id: PracticeId,
    /// Short name, unique in the project.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub territory: Option<String>,
    /// The session or document that tells of it.
    pub session: Option<SessionId>,
    /// What was done, in the researcher's words.
    pub description: Option<String>,
}

/// What a case teaches. Evidence links lead from it to passages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Id.
    pub id: LessonId,
    /// Of which case.
    pub practice: PracticeId,
    /// Order among the lessons of the case, from 1.
    pub number: u32,
    /// The lesson.
    pub text: String,
}

/// What a reviewer said of a case, and what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Id.
    pub id: RemarkId,
    /// Of which case.
    pub practice: PracticeId,
    /// Order among the remarks on the case, from 1.
    pub number: u32,
    /// Who reviewed.
    pub reviewer: String,
    /// `YYYY-MM-DD`, as far as known.
    pub date: Option<String>,
    /// The remark.
    pub text: String,
    /// What was answered.
    pub answer: Option<String>,
}
