//! What is wrong in a codebook file, and where.

use std::fmt;
use std::ops::Range;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be imported.
    Error,
    /// It can, but somebody should look.
    Warning,
}

impl Severity {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Something that is wrong at a place of a file.
///
/// Findings sort by place; `Display` gives `3:7: error: message; hint`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            severity,
            message,
            hint,
        } = self;
        write!(f, "{line}:{column}: {severity}: {message}")?;
        hint.iter().try_for_each(|hint| write!(f, "; {hint}"))
    }
}

/// Collects the findings of one file; places come in as bytes.
pub(crate) struct Findings<'t> {
    text: &'t str,
    // First byte of each line.
    lines: Vec<usize>,
    list: Vec<Finding>,
}

impl<'t> Findings<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            lines: [0].into_iter().chain(starts).collect(),
            list: Vec::new(),
        }
    }

    /// The file.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    pub(crate) fn error(&mut self, at: usize, message: impl Into<String>, hint: impl Into<Hint>) {
        self.add(Severity::Error, at, message.into(), hint.into());
    }

    pub(crate) fn warning(&mut self, at: usize, message: impl Into<String>, hint: impl Into<Hint>) {
        self.add(Severity::Warning, at, message.into(), hint.into());
    }

    fn add(&mut self, severity: Severity, at: usize, message: String, hint: Hint) {
        let (line, column) = self.place(at);
        self.list.push(Finding {
            line,
            column,
            severity,
            message,
            hint: hint.0,
        });
    }

    /// Line and column of a byte.
    pub(crate) fn place(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|&start| start <= at).max(1);
        let start = self.lines[line - 1];
        let before = self.text.get(start..at).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    pub(crate) fn source(&self, span: &Range<usize>) -> &'t str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    pub(crate) fn any_error(&self) -> bool {
        (self.list.iter()).any(|finding| finding.severity == Severity::Error)
    }

    /// All findings by place.
    pub(crate) fn into_list(mut self) -> Vec<Finding> {
        self.list.sort();
        self.list.dedup();
        self.list
    }
}

/// A hint, or none.
pub(crate) struct Hint(Option<String>);

impl From<()> for Hint {
    fn from((): ()) -> Self {
        Self(None)
    }
}

impl From<String> for Hint {
    fn from(hint: String) -> Self {
        Self(Some(hint))
    }
}

impl From<&str> for Hint {
    fn from(hint: &str) -> Self {
        Self(Some(hint.to_owned()))
    }
}

impl From<Option<String>> for Hint {
    fn from(hint: Option<String>) -> Self {
        Self(hint)
    }
}
