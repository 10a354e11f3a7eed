//! The framework matrix (Ritchie and Spencer 1994, *Qualitative data analysis for applied policy research*, in Bryman and
//! Burgess, eds., *Analyzing Qualitative Data*; the framework method of NatCen): a row for each case, a column for each
//! theme, and in each cell what a person makes of what the case says to the theme.

use crate::id::{CodeId, CoderId, FrameworkCellId, ParticipantId, SessionId};
use crate::operation::Timestamp;
use crate::text::Hash;

crate::terms! {
    /// What the rows of a framework matrix are.
    CaseKind: "kind of case" {
        /// People.
        Participant = "participant",
        /// Sessions and documents.
        Session = "session",
    }
}

/// One row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// A person, over all sessions.
    Participant(ParticipantId),
    /// A session or a document.
    Session(SessionId),
}

/// One cell that somebody wrote in. Links lead from it to passages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameworkCell {
    /// Derived from case and code: each has one cell.
    pub id: FrameworkCellId,
    /// The row.
    pub case: Case,
    /// The column.
    pub code: CodeId,
    /// What somebody makes of it; `None` where passages are linked and nothing is written yet.
    pub summary: Option<String>,
    /// What was coded in the cell when it was written: SHA-256 of the codings and their words.
    pub seen: Option<Hash>,
    /// Who wrote it last.
    pub coder: CoderId,
    /// When.
    pub at: Timestamp,
}

impl FrameworkCell {
    /// The id of the cell of a case and a code.
    #[must_use]
    pub fn id_of(case: Case, code: CodeId) -> FrameworkCellId {
        let (kind, id) = match &case {
            Case::Participant(id) => (b"participant".as_slice(), id.as_bytes()),
            Case::Session(id) => (b"session".as_slice(), id.as_bytes()),
        };
        FrameworkCellId::derived(&[b"framework", kind, id, code.as_bytes()])
    }
}
