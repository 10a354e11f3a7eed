//! What a quote says in another language.

use crate::coding::Passage;
use crate::id::TranslationId;
use crate::language_tag::LanguageTag;
use crate::text::Hash;

/// The words of a quote in another language. A quote is never replaced by it: it stands beside, marked as a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Id.
    pub id: TranslationId,
    /// The quote, as far as outputs print it: within one turn.
    pub passage: Passage,
    /// SHA-256 of the words that were translated: those of the passage, or those that were shown instead.
    pub hash: Hash,
    /// Into which language.
    pub language: LanguageTag,
    /// The translation.
    pub text: String,
    /// Who made it: a person, an office, or a program, in free words.
    pub maker: String,
    /// When it was made, `YYYY-MM-DD`.
    pub date: String,
    /// The revision that the passage stands in, where it could not be placed in the one in force; `None` is that one.
    pub revision: Option<Hash>,
}
