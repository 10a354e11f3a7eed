//! Text that is kept as it stands (plain text, Markdown): turns are spans of the file.

use std::ops::Range;

use verbatim_model::text::{CanonicalText, Span};
use verbatim_model::transcript::{Mark, Reader, Transcript, Turn};

use crate::encoding::Decoded;
use crate::format::Declined;
use crate::script::{self, Row, Stage};

/// Lines with words that a text may have, at most.
const MOST_LINES: usize = 4_000_000;

/// Reads a text by its rows, which are slices of it.
///
/// # Errors
/// [`Declined::Refused`] where there are no words outside of headings and marks, or too many lines.
pub(crate) fn read(
    reader: Reader,
    decoded: &Decoded,
    text: CanonicalText,
    rows: impl Fn(&str) -> Vec<Row<'_>>,
) -> Result<Transcript, Declined> {
    let lines = text.as_str().lines();
    if lines
        .filter(|line| !line.trim().is_empty())
        .nth(MOST_LINES)
        .is_some()
    {
        return Err(Declined::Refused(format!(
            "it has more than {MOST_LINES} lines, which no transcript has; cut it into parts"
        )));
    }
    let rows = rows(text.as_str());
    let mut spans = Spans {
        text: text.as_str(),
        rows: &rows,
        turns: Vec::new(),
        marks: Vec::new(),
        open: None,
    };
    let mut problems = decoded.problems.clone();
    problems.extend(script::play(&rows, &mut spans));
    let (turns, marks) = (spans.turns, spans.marks);
    drop(rows);
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
struct Spans<'t> {
    text: &'t str,
    rows: &'t [Row<'t>],
    turns: Vec<Turn>,
    marks: Vec<Mark>,
    open: Option<Open>,
}

impl Spans<'_> {
    /// The byte of the text at which a row begins.
    fn start(&self, row: usize) -> usize {
        self.rows[row].text.as_ptr() as usize - self.text.as_ptr() as usize
    }
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
        let from = self.start(row);
        if let Some(open) = &mut self.open {
            let start = open
                .words
                .as_ref()
                .map_or(from + range.start, |words| words.start);
            open.words = Some(start..from + range.end);
        }
    }

    fn mark(&mut self, row: usize, kind: &'static str, range: Range<usize>) {
        self.marks.push(Mark {
            at: self.start(row) + range.start,
            kind: kind.into(),
            text: self.rows[row].text[range].trim().to_owned(),
        });
    }

    fn turn(&mut self, row: usize) {
        let text = self.rows[row].text;
        let start = text.len() - text.trim_start().len();
        self.begin(None, None, None);
        self.say(row, start..text.trim_end().len());
        self.end();
    }

    fn starts_at(&mut self, start_ms: u64) {
        if let Some(open) = &mut self.open {
            open.start_ms = open.start_ms.or(Some(start_ms));
        }
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
