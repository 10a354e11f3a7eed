//! Writes the rendering of a document: its words, and its notes where they stand.

use std::collections::BTreeMap;
use std::ops::Range;

use verbatim_model::mark::MarkKind;
use verbatim_model::text::Span;
use verbatim_model::transcript::{Comment, Problem, Reader, Transcript, Turn};

use super::table::TableTurn;
use super::{Note, NoteKind, Paragraph, Point, What};
use crate::rendering::{Measure, Rendering};
use crate::script::{Row, Stage};

/// A point by the row in which it stands.
pub(super) struct RowPoint<'p> {
    pub(super) row: usize,
    /// Byte of the row's text.
    pub(super) at: usize,
    pub(super) what: &'p What,
}

/// The points of a paragraph whose first line is row number `first`.
pub(super) fn row_points(
    paragraph: &Paragraph,
    first: usize,
) -> impl Iterator<Item = RowPoint<'_>> {
    let (mut row, mut line) = (first, 0);
    let mut passed = 0;
    paragraph.points.iter().map(move |Point { at, what }| {
        for (end, _) in paragraph.text[passed..*at].match_indices('\n') {
            (row, line) = (row + 1, passed + end + 1);
        }
        passed = *at;
        RowPoint {
            row,
            at: at - line,
            what,
        }
    })
}

/// A document that is being written.
pub(super) struct Page<'p> {
    rows: &'p [Row<'p>],
    turns: &'p [TableTurn],
    turn_of_row: &'p [usize],
    places: &'p [(MarkKind, u32)],
    /// By row and place, and how many of them were met.
    points: &'p [RowPoint<'p>],
    met: usize,
    /// The row whose words were written last.
    said: Option<usize>,
    /// The last label said nothing, so that what stands beside it belongs to no turn.
    nobody: bool,
    stretches: Stretches<'p>,
    /// With the byte behind which each stands, where it belongs to a turn.
    comments: Vec<(&'p Note, Option<usize>)>,
    rendering: Rendering,
}

/// The stretches that comments are about, as bytes of the rendering.
#[derive(Default)]
struct Stretches<'p> {
    begins: BTreeMap<&'p str, usize>,
    ends: BTreeMap<&'p str, usize>,
    /// Those that begin with the next words.
    waiting: Vec<&'p str>,
}

impl<'p> Stretches<'p> {
    /// The first of a name counts.
    fn begin(&mut self, name: &'p str, at: usize) {
        self.begins.entry(name).or_insert(at);
    }

    fn end(&mut self, name: &'p str, at: usize) {
        self.ends.entry(name).or_insert(at);
    }

    fn begin_waiting(&mut self, at: usize) {
        for name in std::mem::take(&mut self.waiting) {
            self.begin(name, at);
        }
    }

    /// The stretch of a name in the text, where it has words.
    fn of(&self, name: &str, text: &str) -> Option<Span> {
        let start = text.floor_char_boundary(*self.begins.get(name)?);
        let end = text.ceil_char_boundary(*self.ends.get(name)?);
        let words = text
            .get(start..end)
            .filter(|words| !words.trim().is_empty())?;
        let start = end - words.trim_start().len();
        Span::new(start, start + words.trim().len())
    }
}

impl<'p> Page<'p> {
    pub(super) fn new(
        rows: &'p [Row<'p>],
        turns: &'p [TableTurn],
        turn_of_row: &'p [usize],
        places: &'p [(MarkKind, u32)],
        points: &'p [RowPoint<'p>],
    ) -> Self {
        Self {
            rows,
            turns,
            turn_of_row,
            places,
            points,
            met: 0,
            said: None,
            nobody: false,
            stretches: Stretches::default(),
            comments: Vec::new(),
            rendering: Rendering::default(),
        }
    }

    /// The transcript, with what the comments are about.
    pub(super) fn finish(
        mut self,
        reader: Reader,
        encoding: &str,
        problems: Vec<Problem>,
    ) -> Transcript {
        self.meet_before(usize::MAX, 0);
        let mut transcript = self.rendering.finish(reader, encoding, problems);
        let text = transcript.text.as_str();
        let comments = self.comments.iter().filter_map(|&(note, at)| {
            let marked = (note.range.as_deref()).and_then(|name| self.stretches.of(name, text));
            Some(Comment {
                span: marked.or_else(|| turn_at(&transcript.turns, at?)),
                text: note.told()?,
            })
        });
        transcript.comments = comments.collect();
        transcript
    }

    fn place(&mut self, row: usize) {
        if let Some(&(unit, n)) = self.places.get(row) {
            self.rendering.place(unit, n);
        }
    }

    /// Meets the points before a place, behind the words that were written last.
    fn meet_before(&mut self, row: usize, at: usize) {
        let points = self.points;
        while let Some(point) = points.get(self.met)
            && (point.row, point.at) < (row, at)
        {
            self.met += 1;
            match point.what {
                What::Note(note) => self.note(note, !self.nobody),
                What::Loose(note) => self.note(note, false),
                What::Begins(name) => self.stretches.waiting.push(name),
                What::Ends(name) => self.stretches.end(name, self.rendering.reached()),
            }
        }
    }

    /// Notes a note behind the words that were written last; `belongs` to their turn or to none.
    fn note(&mut self, note: &'p Note, belongs: bool) {
        let Some(told) = note.told() else { return };
        self.rendering.mark_here(note.kind.mark(), &told);
        if note.kind == NoteKind::Comment {
            let at = belongs.then(|| self.rendering.reached());
            self.comments.push((note, at));
        }
    }

    /// Writes words of a row, with the points up to them. Words are never cut: a note stands behind the word in which
    /// it is, and one on the label behind the first word.
    fn write(&mut self, row: usize, text: &str, range: Range<usize>) {
        if self.rendering.has_spoken() {
            self.meet_before(row, range.start);
        }
        let points = &self.points[self.met..];
        // Several turns may stand on a row: each point belongs to the words that it follows.
        let due = points.iter().take_while(|point| {
            point.row < row
                || point.row == row
                    && (point.at <= range.end || text[range.end..point.at].trim().is_empty())
        });
        let (mut due, _) = points.split_at(due.count());
        self.met += due.len();
        let place = |point: &RowPoint<'_>| {
            if point.row < row {
                range.start
            } else {
                point.at.clamp(range.start, range.end)
            }
        };
        let mut from = range.start;
        while let Some(first) = (due.iter()).position(|point| matches!(point.what, What::Note(_))) {
            let at = place(&due[first]).max(from);
            let word = &text[at..range.end];
            let to = word
                .find(char::is_whitespace)
                .map_or(range.end, |length| at + length);
            let same_word = due[first + 1..]
                .iter()
                .take_while(|point| place(point) < to);
            let (points, others) = due.split_at(first + 1 + same_word.count());
            self.write_piece(text, from..to, points, &place);
            (from, due) = (to, others);
        }
        self.write_piece(text, from..range.end, due, &place);
        self.said = Some(row);
    }

    fn write_piece(
        &mut self,
        text: &str,
        range: Range<usize>,
        points: &[RowPoint<'p>],
        place: &impl Fn(&RowPoint<'_>) -> usize,
    ) {
        let before = self.rendering.reached();
        let words = &text[range.clone()];
        let start = self.rendering.say(words);
        if let Some(start) = start {
            self.stretches.begin_waiting(start);
        }
        let mut measure = Measure::of(words);
        for point in points {
            let at = place(point).clamp(range.start, range.end) - range.start;
            match (point.what, start) {
                (What::Begins(name), Some(start)) if !words[at..].trim().is_empty() => {
                    let at = start + measure.start_behind(at);
                    self.stretches.begin(name, at);
                }
                (What::Begins(name), _) => self.stretches.waiting.push(name),
                (What::Ends(name), _) => {
                    let at = match (start, measure.end_before(at)) {
                        (Some(start), length @ 1..) => start + length,
                        _ => before,
                    };
                    self.stretches.end(name, at);
                }
                (What::Note(_) | What::Loose(_), _) => {}
            }
        }
        for point in points {
            if let What::Note(note) | What::Loose(note) = point.what {
                self.note(note, matches!(point.what, What::Note(_)));
            }
        }
    }
}

/// The turn at whose words a byte of the text stands.
fn turn_at(turns: &[Turn], at: usize) -> Option<Span> {
    let after = turns.partition_point(|turn| turn.span.start() <= at);
    let turn = turns.get(after.checked_sub(1)?)?;
    (at <= turn.span.end()).then_some(turn.span)
}

impl Stage for Page<'_> {
    fn begin(&mut self, speaker: Option<&str>, start_ms: Option<u64>, end_ms: Option<u64>) {
        self.nobody = false;
        self.rendering.begin(speaker, None);
        self.rendering.time(start_ms, end_ms);
    }

    fn say(&mut self, row: usize, range: Range<usize>) {
        self.place(row);
        self.write(row, self.rows[row].text, range);
    }

    fn mark(&mut self, row: usize, kind: MarkKind, range: Range<usize>) {
        let words = &self.rows[row].text[range.clone()];
        if kind == MarkKind::Heading {
            self.meet_before(row, 0);
            self.rendering.heading(words);
            self.meet_before(row + 1, 0);
            return;
        }
        // The time at the end of a paragraph closes it with all that stands there.
        let closed = kind == MarkKind::Time && self.said == Some(row);
        if closed {
            self.meet_before(row + 1, 0);
        } else {
            self.meet_before(row, range.start);
        }
        self.rendering.mark(kind, words);
    }

    fn turn(&mut self, row: usize) {
        let turns = self.turns;
        let Some(turn) = self.turn_of_row.get(row).and_then(|&at| turns.get(at)) else {
            return;
        };
        self.meet_before(row, 0);
        self.begin(turn.speaker.as_deref(), turn.start_ms, turn.end_ms);
        self.place(row);
        self.write(row, &turn.text, 0..turn.text.len());
        self.rendering.end();
    }

    fn starts_at(&mut self, start_ms: u64) {
        self.rendering.time(Some(start_ms), None);
    }

    fn ends_at(&mut self, end_ms: u64) {
        self.rendering.time(None, Some(end_ms));
    }

    fn end(&mut self) -> Option<String> {
        let silent = self.rendering.end();
        self.nobody |= silent.is_some();
        silent
    }
}
