//! What was known of a file beside its bytes when it was read.

use crate::id::{CircumstanceId, SourceId};
use crate::term::Term as _;
use crate::text::Hash;

crate::terms! {
    /// What is known.
    CircumstanceKind: "kind of circumstance" {
        /// Language of all turns, as a person said.
        Language = "language",
        /// Encoding that a person chose, by its label.
        Encoding = "encoding",
        /// Columns of a table that a person chose, such as `speaker=B,text=D`.
        Columns = "columns",
        /// What is read although it is no transcript, as a person asked.
        ReadAs = "as",
        /// SHA-256 of the absolute path, hexadecimal: the same file is known again, and nobody learns where it lies.
        Place = "place",
        /// A file in the same folder that was read with it: its name.
        Beside = "beside",
        /// Where a recording of what was said lies: its path as seen from the folder of the project, with `/` between parts;
        /// absolute where the two lie on different drives. Not read with the file, and kept when it is read again.
        Recording = "recording",
    }
}

/// One thing that was known of a source's file when it was read. Of all kinds but [`CircumstanceKind::Beside`] there is
/// at most one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circumstance {
    /// Id, derived from source and kind, and of files beside from the name.
    pub id: CircumstanceId,
    /// The source.
    pub source: SourceId,
    /// What is known.
    pub kind: CircumstanceKind,
    /// Its value.
    pub value: String,
    /// Bytes of a file beside.
    pub content: Option<Hash>,
}

impl Circumstance {
    /// What is known of a source's file; a later one of its kind takes its place.
    #[must_use]
    pub fn of(source: SourceId, kind: CircumstanceKind, value: String) -> Self {
        let parts: [&[u8]; 3] = [b"circumstance", source.as_bytes(), kind.as_str().as_bytes()];
        Self {
            id: CircumstanceId::derived(&parts),
            source,
            kind,
            value,
            content: None,
        }
    }

    /// A file that lay beside a source's file.
    #[must_use]
    pub fn beside(source: SourceId, name: String, content: Hash) -> Self {
        let kind = CircumstanceKind::Beside;
        let parts: [&[u8]; 4] = [
            b"circumstance",
            source.as_bytes(),
            kind.as_str().as_bytes(),
            name.as_bytes(),
        ];
        Self {
            id: CircumstanceId::derived(&parts),
            source,
            kind,
            value: name,
            content: Some(content),
        }
    }
}
