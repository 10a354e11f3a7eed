//! What was erased on somebody's demand, without any of it.

use crate::id::{ErasedId, ErasureId, ParticipantId};
use crate::operation::Timestamp;
use crate::text::{Hash, Span};

/// One erasure. It cannot be undone, and copies of the project that still have the words obey it when they are merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// Id.
    pub id: ErasureId,
    /// Whose name and words went; `None` where stretches were given.
    pub participant: Option<ParticipantId>,
    /// Why, in words without the erased ones.
    pub reason: String,
    /// When.
    pub at: Timestamp,
    /// Whether the person's name went from the words of others too.
    pub mentions: bool,
}

/// Where blocks stand in the place of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedStretch {
    /// Id, derived from erasure, revision and span.
    pub id: ErasedId,
    /// By which erasure.
    pub erasure: ErasureId,
    /// The revision with the blocks.
    pub revision: Hash,
    /// Where, in bytes of its text.
    pub span: Span,
}

impl ErasedStretch {
    /// A stretch of a revision.
    #[must_use]
    pub fn of(erasure: ErasureId, revision: Hash, span: Span) -> Self {
        let place = [span.start() as u64, span.end() as u64].map(u64::to_le_bytes);
        let parts: [&[u8]; 5] = [
            b"erased",
            erasure.as_bytes(),
            &revision.0,
            &place[0],
            &place[1],
        ];
        Self {
            id: ErasedId::derived(&parts),
            erasure,
            revision,
            span,
        }
    }
}
