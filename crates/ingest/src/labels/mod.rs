//! Speaker labels at the start of lines, for every format whose turns are lines of text: plain text, Markdown,
//! word processors, and cues with names in them.

mod candidate;
mod decide;
mod glued;
mod head;
mod legend;
mod name;
mod numbers;
mod recurrence;
mod scan;
mod stacked;
mod tabbed;
pub(crate) mod time;
mod words;

use std::ops::Range;

use candidate::Candidate;
pub(crate) use glued::{Recurring, quotations};
pub use legend::{LegendEntry, legend_entries};
use numbers::InFront;
pub(crate) use recurrence::Recurrence;
pub(crate) use tabbed::tell_who_speaks;

/// A line of a document, or a paragraph, or a line of a cue.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Line<'t> {
    /// Its text without the line end.
    pub(crate) text: &'t str,
    /// It is not empty, and what is before it is: nothing, a blank line, a heading, another paragraph or cue.
    pub(crate) starts_block: bool,
    /// The format says that it is a heading; `text` is without the signs of that.
    pub(crate) heading: bool,
    /// Bytes at the start that are set in bold.
    pub(crate) bold: usize,
}

/// The label of a line. All places are bytes of [`Line::text`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    /// The name, white space collapsed, without colon, brackets around it, markup and time.
    pub(crate) name: String,
    /// Where the label stands, with its colon, markup and time.
    pub(crate) at: Range<usize>,
    /// Time beside the name, in milliseconds.
    pub(crate) start_ms: Option<u64>,
    /// End, where the time is a range.
    pub(crate) end_ms: Option<u64>,
    /// Where the speech begins; the end of the line where the name stands alone.
    pub(crate) speech: usize,
}

/// What stands at the start of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// No label.
    Nothing,
    /// The label of a speaker.
    Label(Box<Label>),
    /// Something laid out like a label, which the document does not use as one, with nothing but a time behind it:
    /// `**Break**: [14:22]`. Nobody speaks.
    Aside,
    /// Tells in the head what labels stand for.
    Legend,
}

impl Found {
    /// The label, if it is one.
    pub(crate) fn label(&self) -> Option<&Label> {
        match self {
            Self::Label(label) => Some(label),
            Self::Nothing | Self::Aside | Self::Legend => None,
        }
    }
}

/// Finds the labels of a document: for each line what stands at its start.
pub(crate) fn find(lines: &[Line<'_>]) -> Vec<Found> {
    find_in(lines, None)
}

/// The same for a stretch of a document over the whole of which names were counted.
pub(crate) fn find_in(lines: &[Line<'_>], whole: Option<&Recurrence>) -> Vec<Found> {
    // Most lines of a long text may be none: those take no room.
    let numbers = numbers::in_front(lines, |line| {
        let candidate = candidate::candidate(line).filter(Candidate::has_sign)?;
        Some(candidate.label.name)
    });
    let mut candidates: Vec<_> = (lines.iter().zip(numbers))
        .map(|(line, number)| match number {
            InFront::Nothing => candidate::candidate(line).map(Box::new),
            InFront::Number(length) => candidate::behind_number(line, length).map(Box::new),
            InFront::Item => None,
        })
        .collect();
    stacked::find(lines, &mut candidates);
    let own = match whole {
        Some(_) => Recurrence::default(),
        None => Recurrence::of(&candidates),
    };
    let decided = decide::decide(lines, &candidates, whole.unwrap_or(&own));
    let times_behind = times_behind(lines, &candidates, &decided.labels);
    // Whether the next words below a line belong to it.
    let mut goes_on = vec![false; lines.len()];
    let mut below_is_said = false;
    for (at, line) in lines.iter().enumerate().rev() {
        goes_on[at] = below_is_said;
        if !line.text.trim().is_empty() {
            below_is_said = !decided.labels[at] && !line.heading;
        }
    }
    let mut found: Vec<Found> = candidates
        .into_iter()
        .enumerate()
        .map(|(at, candidate)| match candidate {
            Some(candidate) if decided.labels[at] && times_behind => {
                Found::Label(Box::new(candidate.label_before_time(&lines[at])))
            }
            Some(candidate) if decided.labels[at] && goes_on[at] => {
                Found::Label(Box::new(candidate.timed_label(&lines[at])))
            }
            Some(candidate) if decided.labels[at] => Found::Label(Box::new(candidate.label)),
            Some(candidate) if candidate.only_time => Found::Aside,
            _ => Found::Nothing,
        })
        .collect();
    for at in decided.legend {
        found[at] = Found::Legend;
    }
    found
}

/// Whether nearly all labels have a time behind their sign that is not set apart from the words, and the times never go back:
/// `Speaker 1: 00:03 Labdien.` One such time may be a time of day.
fn times_behind(
    lines: &[Line<'_>],
    candidates: &[Option<Box<Candidate>>],
    labels: &[bool],
) -> bool {
    let (mut all, mut last) = (0, 0);
    let mut timed = 0;
    for ((line, candidate), is_label) in lines.iter().zip(candidates).zip(labels) {
        let Some(candidate) = candidate.as_ref().filter(|_| *is_label) else {
            continue;
        };
        all += 1;
        if let Some(time) = candidate.time_before_words(line) {
            if time.start_ms < last {
                return false;
            }
            last = time.start_ms;
            timed += 1;
        }
    }
    timed >= 3 && timed * 10 >= all * 9
}

/// Whether a text by itself, such as a cell of a table, looks like the name of a speaker.
pub(crate) fn is_name(text: &str) -> bool {
    name::shape(text.trim()).is_some_and(|shape| shape.capital_first)
        && !words::is_never_a_name(text.trim())
}
