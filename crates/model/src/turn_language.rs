//! What people say of the language of turns.

use crate::id::{SourceId, TurnLanguageId};
use crate::language_tag::LanguageTag;

/// A person's choice of the language of one turn. It wins over what was told from the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnLanguage {
    /// Id, derived from source and turn.
    pub id: TurnLanguageId,
    /// The source.
    pub source: SourceId,
    /// Number of the turn in the source, from 0.
    pub turn: usize,
    /// The language; `None` where it is none that we analyse.
    pub language: Option<LanguageTag>,
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
        }
    }
}
