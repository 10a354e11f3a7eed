//! Text that is kept as it stands (plain text, Markdown): turns are spans of the file.

use std::ops::Range;

use verbatim_model::text::{CanonicalText, Span};
use verbatim_model::transcript::{Mark, Reader, Transcript, Turn};

use crate::encoding::Decoded;
use crate::format::Declined;
use crate::script::{self, Kind, Row, Stage};

/// A line of the text, or several that belong together.
#[derive(Debug, Clone)]
pub(crate) struct KeptLine {
    /// Line of the file, from 1.
    pub(crate) line: u32,
    /// Bytes of the canonical text, without the line end and without the signs of a heading.
    pub(crate) range: Range<usize>,
    /// What it is.
    pub(crate) kind: Kind,
    /// See [`Row::starts_block`].
    pub(crate) starts_block: bool,
    /// See [`Row::starts_paragraph`].
    pub(crate) starts_paragraph: bool,
}

/// Reads a text by its lines.
///
/// # Errors
/// [`Declined::Refused`] where there are no words outside of headings and marks.
pub(crate) fn read(
    reader: Reader,
    decoded: &Decoded,
    text: CanonicalText,
    lines: &[KeptLine],
) -> Result<Transcript, Declined> {
    let rows: Vec<Row<'_>> = lines
        .iter()
        .map(|line| Row {
            text: &text.as_str()[line.range.clone()],
            line: Some(line.line),
            kind: line.kind,
            starts_block: line.starts_block,
            starts_paragraph: line.starts_paragraph,
            bold: 0,
        })
        .collect();
    let mut spans = Spans {
        lines,
        rows: &rows,
        turns: Vec::new(),
        marks: Vec::new(),
        open: None,
    };
    let mut problems = decoded.problems.clone();
    problems.extend(script::play(&rows, &mut spans));
    let (turns, marks) = (spans.turns, spans.marks);
    if turns.is_empty() {
        return Err(Declined::nothing_said());
    }
    Ok(Transcript {
        reader,
        encoding: decoded.encoding.clone(),
        text,
        turns,
        marks,
        comments: Vec::new(),
        speakers: Vec::new(),
        date: None,
        problems,
    })
}

struct Open {
    speaker: Option<String>,
    words: Option<Range<usize>>,
    start_ms: Option<u64>,
    end_ms: Option<u64>,
}

/// Notes where words stand.
struct Spans<'l> {
    lines: &'l [KeptLine],
    rows: &'l [Row<'l>],
    turns: Vec<Turn>,
    marks: Vec<Mark>,
    open: Option<Open>,
}

impl Stage for Spans<'_> {
    fn begin(&mut self, speaker: Option<&str>, start_ms: Option<u64>, end_ms: Option<u64>) {
        self.open = Some(Open {
            speaker: speaker.map(str::to_owned),
            words: None,
            start_ms,
            end_ms,
        });
    }

    fn say(&mut self, row: usize, range: Range<usize>) {
        let from = self.lines[row].range.start;
        if let Some(open) = &mut self.open {
            let start = open
                .words
                .as_ref()
                .map_or(from + range.start, |words| words.start);
            open.words = Some(start..from + range.end);
        }
    }

    fn mark(&mut self, row: usize, kind: &str, range: Range<usize>) {
        self.marks.push(Mark {
            at: self.lines[row].range.start + range.start,
            kind: kind.to_owned(),
            text: self.rows[row].text[range].trim().to_owned(),
        });
    }

    fn ends_at(&mut self, end_ms: u64) {
        if let Some(open) = &mut self.open {
            open.end_ms = open.end_ms.max(Some(end_ms));
        }
    }

    fn end(&mut self) -> Option<String> {
        let open = self.open.take()?;
        match open
            .words
            .and_then(|words| Span::new(words.start, words.end))
        {
            Some(span) => {
                self.turns.push(Turn {
                    span,
                    speaker: open.speaker,
                    start_ms: open.start_ms,
                    end_ms: open.end_ms,
                    language: None,
                });
                None
            }
            None => open.speaker,
        }
    }
}
