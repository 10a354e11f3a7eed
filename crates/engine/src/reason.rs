//! Why a rule gave a coding.

use serde::Serialize;
use verbatim_model::coding::Reason;
use verbatim_model::text::{CodePoints, Span};

use crate::document::Document;
use crate::error::EngineError;

/// A rule that gave a coding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReasonRow {
    /// The rule, such as `financing/hr/1`.
    pub rule: String,
    /// The words that its query found in the passage, in order; none where the query has no words to show, and where
    /// an older version of Verbatim coded, which did not keep them.
    pub matched: Vec<MatchedRow>,
}

/// Words that a rule found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchedRow {
    /// The words.
    pub text: String,
    /// First code point of the source's canonical text.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
}

impl MatchedRow {
    /// Words of `document`, whose text `points` counts.
    pub(crate) fn of(
        spans: &[Span],
        document: &Document,
        points: &CodePoints<'_>,
    ) -> Result<Vec<Self>, EngineError> {
        (spans.iter())
            .map(|&words| {
                let span = points.span(words);
                Ok(Self {
                    text: document.words(words)?.to_owned(),
                    start: span.start,
                    end: span.end,
                })
            })
            .collect()
    }
}

/// The reasons of a coding in `document`, whose text `points` counts.
pub(crate) fn reason_rows(
    reasons: &[Reason],
    document: &Document,
    points: &CodePoints<'_>,
) -> Result<Vec<ReasonRow>, EngineError> {
    (reasons.iter())
        .map(|reason| {
            Ok(ReasonRow {
                rule: reason.rule.clone(),
                matched: MatchedRow::of(&reason.matched, document, points)?,
            })
        })
        .collect()
}
