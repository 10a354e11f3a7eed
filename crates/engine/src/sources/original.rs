//! Where turns stand in the original file, for people who go back to it.

use serde::Serialize;
use verbatim_model::text::Span;
use verbatim_model::transcript::Mark;

/// Kinds of marks by which readers say where in the file a turn begins.
const UNITS: [&str; 4] = ["line", "row", "page", "paragraph"];

/// Kinds of marks that stand in front of what is said, and tell nothing of it.
const IN_FRONT: [&str; 3] = ["label", "time", "role"];

/// A place in the original file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OriginalPlace {
    /// What is counted: `line`, `row`, `page` or `paragraph`.
    pub unit: String,
    /// Which, from 1.
    pub n: u32,
}

impl std::fmt::Display for OriginalPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.unit, self.n)
    }
}

/// Tells places of one source, which are asked for from front to back.
pub(crate) struct Places<'t> {
    text: &'t str,
    marks: Vec<&'t Mark>,
    /// The canonical text has the lines of the file.
    kept: bool,
    at: usize,
    line: u32,
}

impl<'t> Places<'t> {
    /// `kept` formats are those whose canonical text is the file itself.
    pub fn new(text: &'t str, marks: &'t [Mark], kept: bool) -> Self {
        let units = marks.iter().filter(|mark| UNITS.contains(&&*mark.kind));
        Self {
            text,
            marks: units.collect(),
            kept,
            at: 0,
            line: 1,
        }
    }

    /// The place of byte `at`, not before the last that was asked for.
    pub fn of(&mut self, at: usize) -> Option<OriginalPlace> {
        if self.kept {
            let between = self.text.as_bytes().get(self.at..at).unwrap_or_default();
            let lines = between.iter().filter(|&&byte| byte == b'\n').count();
            self.line = self
                .line
                .saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
            self.at = self.at.max(at);
            return Some(OriginalPlace {
                unit: "line".to_owned(),
                n: self.line,
            });
        }
        let after = self.marks.partition_point(|mark| mark.at <= at);
        let mark = self.marks.get(after.checked_sub(1)?)?;
        Some(OriginalPlace {
            unit: mark.kind.to_string(),
            n: mark.text.parse().ok()?,
        })
    }
}

/// What is noted in a turn.
pub(crate) fn noted(marks: &[Mark], turn: Span) -> impl Iterator<Item = &Mark> {
    let from = marks.partition_point(|mark| mark.at < turn.start());
    marks[from..]
        .iter()
        .take_while(move |mark| mark.at <= turn.end())
        .filter(|mark| !UNITS.contains(&&*mark.kind) && !IN_FRONT.contains(&&*mark.kind))
}
