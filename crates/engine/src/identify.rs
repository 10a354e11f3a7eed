//! The language of texts that are in no project, for those who want to try or to measure it.

use serde::Serialize;
use verbatim_language::{Identified, Identifier, Language, Utterance, other_languages};
use verbatim_model::language_tag::LanguageTag;

use crate::error::EngineError;

/// What a text in none of our languages is answered with.
const OTHER: &str = "other";

/// The language of a text.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct IdentifiedRow {
    /// One of the languages asked for, or `other`.
    pub language: &'static str,
    /// From 0, a guess, to 1, certain.
    pub confidence: f64,
    /// Name of the other language, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looks_like: Option<&'static str>,
}

/// Tells the languages of texts.
#[derive(Debug)]
pub struct LanguageTeller {
    identifier: Identifier<'static>,
    /// The answer for texts without letters.
    first: Language,
    others: bool,
}

impl LanguageTeller {
    /// Answers will be among `languages`; where it is empty, among all that we analyse, or `other` for what is in another
    /// language over at least 50 words.
    ///
    /// # Errors
    /// When we do not analyse one of the languages.
    pub fn new(languages: &[LanguageTag]) -> Result<Self, EngineError> {
        let candidates = (languages.iter())
            .map(|tag| {
                Language::from_code(tag.as_str()).ok_or_else(|| {
                    EngineError::usage(
                        format!("Verbatim does not analyse the language `{tag}`"),
                        "expected hr, lv, it or en",
                    )
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        let others = candidates.is_empty();
        let candidates = if others {
            Language::ALL.to_vec()
        } else {
            candidates
        };
        Ok(Self {
            identifier: Identifier::new(&candidates),
            first: candidates[0],
            others,
        })
    }

    /// The language of a text by itself.
    #[must_use]
    pub fn text(&self, text: &str) -> IdentifiedRow {
        if self.others
            && let Some(other) = other_languages(&[text], &Language::ALL).first()
        {
            return IdentifiedRow::other(other.looks_like);
        }
        self.row(self.identifier.text(text))
    }

    /// The language of each of a document's turns, given in order.
    #[must_use]
    pub fn turns(&self, turns: &[&str]) -> Vec<IdentifiedRow> {
        let utterances: Vec<Utterance<'_>> = (turns.iter())
            .map(|&text| Utterance {
                text,
                speaker: None,
            })
            .collect();
        let mut rows: Vec<IdentifiedRow> = (self.identifier.turns(&utterances).into_iter())
            .map(|identified| self.row(identified))
            .collect();
        if self.others {
            for other in other_languages(turns, &Language::ALL) {
                rows[other.turns].fill(IdentifiedRow::other(other.looks_like));
            }
        }
        rows
    }

    fn row(&self, identified: Identified) -> IdentifiedRow {
        IdentifiedRow {
            language: identified.language.unwrap_or(self.first).code(),
            confidence: identified.confidence,
            looks_like: None,
        }
    }
}

impl IdentifiedRow {
    const fn other(looks_like: &'static str) -> Self {
        Self {
            language: OTHER,
            confidence: 1.0,
            looks_like: Some(looks_like),
        }
    }
}
