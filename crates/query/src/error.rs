//! What is wrong with a query, where, and what to type instead.

use std::ops::Range;

/// A query that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}{}", hint.as_deref().map(|hint| format!("; {hint}")).unwrap_or_default())]
pub struct QueryError {
    /// What is wrong, beginning in lower case, with the offending text in backticks.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// Where, in bytes of the query text. May be empty, for example at the end of the text.
    pub span: Range<usize>,
}

impl QueryError {
    pub(crate) fn new(message: impl Into<String>, span: Range<usize>) -> Self {
        Self {
            message: message.into(),
            hint: None,
            span,
        }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Where the span begins in `query`: one column for each code point, from 1.
    #[must_use]
    pub fn column(&self, query: &str) -> usize {
        code_points_before(query, self.span.start) + 1
    }

    /// Two lines: `query`, in which tabs and line breaks become spaces, and under it carets below the span.
    ///
    /// One column is counted for each code point.
    #[must_use]
    pub fn caret(&self, query: &str) -> String {
        let line: String = query
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let from = code_points_before(query, self.span.start);
        let to = code_points_before(query, self.span.end);
        let carets = to.saturating_sub(from).max(1);
        format!("{line}\n{}{}", " ".repeat(from), "^".repeat(carets))
    }
}

fn code_points_before(query: &str, end: usize) -> usize {
    (query.char_indices())
        .take_while(|(at, _)| *at < end)
        .count()
}

#[cfg(test)]
mod tests {
    use super::QueryError;

    #[test]
    fn carets_stand_below_the_span_also_after_diacritics() {
        let query = "škola\nlangg:hr";
        let error = QueryError::new("unknown filter `langg:`", 7..13).hint("did you mean `lang:`?");
        assert_eq!(error.caret(query), "škola langg:hr\n      ^^^^^^");
        assert_eq!(error.column(query), 7);
        assert_eq!(
            error.to_string(),
            "unknown filter `langg:`; did you mean `lang:`?"
        );
        let end = QueryError::new("the query ends too early", query.len()..query.len());
        assert_eq!(end.caret(query), "škola langg:hr\n              ^");
        let beyond = QueryError::new("of another text", 90..99);
        assert_eq!(beyond.caret("a"), "a\n ^");
    }
}
