//! Text that is kept as it stands (plain text, Markdown): turns are spans of the file.

use std::ops::Range;

use compact_str::CompactString;
use verbatim_model::mark::{Mark, MarkKind};
use verbatim_model::text::{CanonicalText, Span};
use verbatim_model::transcript::{Problem, Reader, Times, Transcript, Turn};

use crate::encoding::Decoded;
use crate::format::Declined;
use crate::labels::Recurrence;
use crate::labels::time;
use crate::script::{self, Kind, Row, Stage};

/// Lines with words that a text may have, at most.
const MOST_LINES: usize = 4_000_000;

/// Lines that are looked at together. Labels recur, and what is a label is decided over the whole of a document; one that
/// is longer than this would fill the memory, and is decided stretch by stretch.
const STRETCH: usize = 100_000;
/// Lines in front of a stretch that are looked at once more, so that nothing in it is taken for the head of a document.
const CONTEXT: usize = 1_000;

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
    let mut problems = decoded.problems.clone();
    let (turns, marks, found) = played(text.as_str(), rows, STRETCH, CONTEXT);
    problems.extend(found);
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

/// The turns and marks of a text, and what a person should know, found in stretches of so many lines. A stretch ends where
/// the last turn in it begins; the next one takes it up.
fn played(
    text: &str,
    rows: impl Fn(&str) -> Vec<Row<'_>>,
    stretch: usize,
    context: usize,
) -> (Vec<Turn>, Vec<Mark>, Vec<Problem>) {
    let is_long = text.lines().nth(stretch).is_some();
    let lines = if is_long { text.lines().count() } else { 0 };
    // Room that is not used is not taken, and what is long is not moved as it grows.
    let (mut turns, mut marks) = (Vec::with_capacity(lines), Vec::with_capacity(lines));
    let whole = is_long.then(|| {
        let mut names = Recurrence::default();
        text.lines().for_each(|line| names.look_at(line));
        names
    });
    let mut problems = Vec::new();
    // Up to where everything was found, and the line there; how many lines are looked at.
    let (mut done, mut line, mut length) = (0, 0, stretch);
    let mut labelled = false;
    while done < text.len() {
        let (from, before) = back(text, done, context);
        let to = forth(text, done, length);
        let mut rows = rows(&text[from..to]);
        for row in &mut rows {
            row.line = (row.line).map(|of_stretch| of_stretch + line - before);
        }
        let mut spans = Spans {
            text,
            rows: &rows,
            turns: Vec::new(),
            marks: Vec::new(),
            open: None,
        };
        let told = script::play(&rows, &mut spans, whole.as_ref());
        let end = match to == text.len() {
            true => to,
            false => spans.last(labelled),
        };
        if end <= done {
            // One turn fills it.
            length *= 2;
            continue;
        }
        let end_line = line + lines_in(&text[done..end]);
        labelled |= spans.turns.iter().any(|turn| turn.speaker.is_some());
        let is_new = |at: usize| (done..end).contains(&at) || at == text.len();
        turns.extend((spans.turns.into_iter()).filter(|turn| is_new(turn.span.start())));
        marks.extend(spans.marks.into_iter().filter(|mark| is_new(mark.at())));
        for problem in told {
            let is_new = match problem.line {
                Some(at) => line < at && (at <= end_line || to == text.len()),
                None => !problems.contains(&problem),
            };
            problems.extend(is_new.then_some(problem));
        }
        (done, line, length) = (end, end_line, stretch);
    }
    (turns, marks, problems)
}

/// Line ends in a text.
fn lines_in(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

/// Where the line begins that stands so many lines before the one of byte `at`, and how many there were.
fn back(text: &str, at: usize, lines: usize) -> (usize, u32) {
    let start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let (mut from, mut passed) = (start(at), 0);
    for _ in 0..lines {
        if from == 0 {
            break;
        }
        from = start(from - 1);
        passed += 1;
    }
    (from, passed)
}

/// Where the line ends that stands so many lines behind byte `at`.
fn forth(text: &str, at: usize, lines: usize) -> usize {
    let ends = text[at..].match_indices('\n');
    (ends.map(|(end, _)| at + end + 1).nth(lines)).unwrap_or(text.len())
}

struct Open {
    speaker: Option<CompactString>,
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

impl<'t> Spans<'t> {
    /// The byte at which the last turn begins, with its label; 0 where there is none. In a text that is `labelled`, lines
    /// without a label go on with a turn.
    fn last(&self, labelled: bool) -> usize {
        let label = self.marks.iter().rfind(|mark| mark.kind == MarkKind::Label);
        let turn = (self.turns.last()).filter(|turn| turn.speaker.is_none() && !labelled);
        let turn = turn.map_or(0, |turn| turn.span.start());
        label.map_or(turn, |label| label.at().max(turn))
    }

    /// What stands in the same line of a table as a row, marked so.
    fn beside(&self, row: usize, kind: MarkKind) -> Option<&'t str> {
        let line = self.rows[row].line;
        let is_of_line = |row: &&Row<'_>| row.line == line;
        let before = self.rows[..row].iter().rev().take_while(is_of_line);
        let behind = self.rows[row + 1..].iter().take_while(is_of_line);
        (before.chain(behind))
            .find(|row| row.kind == Kind::Mark(kind))
            .map(|row| row.text.trim())
    }

    /// The byte of the text at which a row begins.
    fn start(&self, row: usize) -> usize {
        self.rows[row].text.as_ptr() as usize - self.text.as_ptr() as usize
    }
}

impl Stage for Spans<'_> {
    fn begin(&mut self, speaker: Option<&str>, start_ms: Option<u64>, end_ms: Option<u64>) {
        self.open = Some(Open {
            speaker: speaker.map(CompactString::from),
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

    fn mark(&mut self, row: usize, kind: MarkKind, range: Range<usize>) {
        let at = self.start(row) + range.start;
        let words = self.rows[row].text[range].trim();
        self.marks.push(Mark::new(at, kind, words));
    }

    fn turn(&mut self, row: usize) {
        let text = self.rows[row].text;
        let start = text.len() - text.trim_start().len();
        let (speaker, time) = (
            self.beside(row, MarkKind::Label),
            self.beside(row, MarkKind::Time),
        );
        let speaker = speaker.map(|name| name.trim_matches(['*', '_', ' ']));
        let time = time.and_then(time::at_start);
        self.begin(speaker, time.map(|time| time.start_ms), None);
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
                    times: Times::new(open.start_ms, open.end_ms),
                    language: None,
                });
                None
            }
            None => open.speaker.map(String::from),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plain;

    const NAMES: [&str; 4] = ["Voditeljica", "Ģirts", "Niccolò", "Ana Kovač"];
    const SAID: [&str; 4] = [
        "Dobro jutro svima, sjednite.",
        "Mēs te dzīvojam jau divdesmit gadus.",
        "Sì. Il mercato serve a tutti.",
        "Da.",
    ];

    /// A talk: who speaks, what is said, and how many lines go on with it.
    fn talk(turns: &[(usize, usize, usize)], spaced: bool) -> String {
        let mut text = "Voditeljica: Počinjemo.\n".to_owned();
        for (name, said, more) in turns {
            if spaced {
                text.push('\n');
            }
            text.push_str(NAMES[*name]);
            text.push_str(": ");
            for line in 0..=*more {
                text.push_str(SAID[(said + line) % SAID.len()]);
                text.push('\n');
            }
        }
        text
    }

    proptest! {
        #[test]
        fn stretches_make_no_difference(
            turns in prop::collection::vec((0..4_usize, 0..4_usize, 0..3_usize), 1..200),
            spaced: bool,
        ) {
            let text = talk(&turns, spaced);
            let whole = played(&text, plain::rows, usize::MAX, 0);
            prop_assert_eq!(played(&text, plain::rows, 60, 40), whole);
        }

        #[test]
        fn stretches_without_labels_make_no_difference(
            lines in prop::collection::vec(0..4_usize, 1..200),
        ) {
            let text: String = lines.iter().map(|said| format!("{}\n\n", SAID[*said])).collect();
            let whole = played(&text, plain::rows, usize::MAX, 0);
            prop_assert_eq!(played(&text, plain::rows, 20, 10), whole);
        }
    }

    #[test]
    fn a_turn_that_fills_many_stretches_is_one() {
        let mut turns: Vec<_> = (0..80).map(|n| (n % 4, 0, 0)).collect();
        turns[40].2 = 90;
        let text = talk(&turns, false);
        let whole = played(&text, plain::rows, usize::MAX, 0);
        assert_eq!(whole.0.len(), 81);
        assert_eq!(played(&text, plain::rows, 20, 10), whole);
    }

    #[test]
    fn a_name_that_stands_once_in_each_stretch_recurs() {
        let mut text: String = (0..300)
            .map(|n| format!("{} – {}\n", NAMES[n % 4], SAID[n % 4]))
            .collect();
        for at in [100, 250] {
            let line = text.match_indices('\n').nth(at).expect("a line").0 + 1;
            text.insert_str(line, "Štefica – Evo, i ja sam tu.\n");
        }
        let whole = played(&text, plain::rows, usize::MAX, 0);
        let said = |turns: &[Turn]| {
            (turns.iter())
                .filter(|turn| turn.label().as_deref() == Some("Štefica"))
                .count()
        };
        assert_eq!(said(&whole.0), 2);
        assert_eq!(played(&text, plain::rows, 60, 20), whole);
    }

    #[test]
    fn problems_are_told_once_with_their_lines() {
        let lines: Vec<_> = (0..300).map(|n| (n % 3, n % 4, 0)).collect();
        let mut text = talk(&lines, false);
        text.push_str("Ana Kovač:\nĢirts: Jā.\nAna Kovač: Da.\n");
        let whole = played(&text, plain::rows, usize::MAX, 0);
        let told: Vec<_> = (whole.2.iter())
            .map(|problem| (problem.kind, problem.line))
            .collect();
        assert_eq!(told, [("empty-turn", Some(302))]);
        assert_eq!(played(&text, plain::rows, 50, 20), whole);
    }
}
