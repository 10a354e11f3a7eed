//! What people say of the language of turns.

use crate::id::{SourceId, TurnLanguageId};
use crate::language_tag::LanguageTag;
use crate::text::Hash;

/// A person's choice of the language of one turn. It wins over what was told from the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnLanguage {
    /// Id, derived from source and turn, and from the revision where it has one.
    pub id: TurnLanguageId,
    /// The source.
    pub source: SourceId,
    /// Number of the turn in the source, from 0.
    pub turn: usize,
    /// The language; `None` where it is none that we analyse.
    pub language: Option<LanguageTag>,
    /// The revision whose turn it is, where the turn could not be placed in the one in force; `None` is that one.
    pub revision: Option<Hash>,
}

impl TurnLanguage {
    /// The choice for a turn of a source; one that is made later for the same turn takes its place.
    #[must_use]
    pub fn of(source: SourceId, turn: usize, language: Option<LanguageTag>) -> Self {
        let number = (turn as u64).to_le_bytes();
        Self {
            id: TurnLanguageId::derived(&[b"turn-language", source.as_bytes(), &number]),
            source,
            turn,
            language,
            revision: None,
        }
    }

    /// The same choice for a turn that stands in `revision` alone.
    #[must_use]
    pub fn kept_in(self, revision: Hash) -> Self {
        let number = (self.turn as u64).to_le_bytes();
        let parts: [&[u8]; 4] = [
            b"turn-language",
            self.source.as_bytes(),
            &number,
            &revision.0,
        ];
        Self {
            id: TurnLanguageId::derived(&parts),
            revision: Some(revision),
            ..self
        }
    }
}
