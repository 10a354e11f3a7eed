//! Turns of a document that is lines: plain text, Markdown, word processors. What begins a turn, what goes on with it
//! and what is none is decided here, once; where the words are kept is the [`Stage`]'s matter.

use std::ops::Range;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::Problem;

use crate::labels::{self, Found, Label, Line, Recurrence, Recurring, time};
use crate::program_lines::is_of_program;

/// What a row of a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Speech, perhaps behind a label; or a blank line.
    Text,
    /// A heading; a name that recurs in headings is a label.
    Heading,
    /// Neither; becomes a mark of this kind.
    Mark(MarkKind),
    /// A turn by itself, such as a row of a table.
    Turn,
}

/// A line of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'t> {
    /// Its words, without the line end and without the signs of a heading.
    pub(crate) text: &'t str,
    /// Line of the file, from 1, where it has lines.
    pub(crate) line: Option<u32>,
    /// What it is.
    pub(crate) kind: Kind,
    /// The first of a block: a paragraph, or lines between blank lines.
    pub(crate) starts_block: bool,
    /// The first of a paragraph, where the document has no labels.
    pub(crate) starts_paragraph: bool,
    /// Bytes at the start that are set in bold.
    pub(crate) bold: usize,
}

/// Where words go. Rows are named by their number, places by bytes of the row's text.
pub(crate) trait Stage {
    /// Begins a turn.
    fn begin(&mut self, speaker: Option<&str>, start_ms: Option<u64>, end_ms: Option<u64>);
    /// Adds the words at `range` of a row, which has some, to the turn that was begun.
    fn say(&mut self, row: usize, range: Range<usize>);
    /// Notes what is not speech. The turn before it has ended.
    fn mark(&mut self, row: usize, kind: MarkKind, range: Range<usize>);
    /// Tells when the turn that was begun began, where that is not known.
    fn starts_at(&mut self, start_ms: u64);
    /// Tells when the turn that was begun ended.
    fn ends_at(&mut self, end_ms: u64);
    /// Takes a row of kind [`Kind::Turn`]. The turn before it has ended.
    fn turn(&mut self, _row: usize) {}
    /// Ends the turn; gives its label back where nothing was said.
    fn end(&mut self) -> Option<String>;
}

/// Lines with words before the first label that are taken for the head of a document; if there are more, they are
/// words without a speaker.
const LONGEST_HEAD: usize = 30;

/// Plays the rows of a document on a stage; returns what a person should know. Where they are a stretch of it, names were
/// counted over the `whole`.
pub(crate) fn play(
    rows: &[Row<'_>],
    stage: &mut impl Stage,
    whole: Option<&Recurrence>,
) -> Vec<Problem> {
    let (found, recurring) = labels_of(rows, whole);
    let mut play = Play {
        rows,
        stage,
        recurring,
        glued: Vec::new(),
        labelled: found.iter().any(|found| found.label().is_some())
            || rows.iter().any(|row| row.kind == Kind::Turn),
        begun: rows
            .iter()
            .zip(&found)
            .take_while(|(row, found)| found.label().is_none() && row.kind != Kind::Turn)
            .filter(|(row, _)| row.kind == Kind::Text && !row.text.trim().is_empty())
            .nth(LONGEST_HEAD)
            .is_some(),
        awaits_time: false,
        speaker: None,
        open: None,
        unlabelled: None,
        time: None,
        behind: TimesBehind::of(rows),
        closed: None,
        problems: Vec::new(),
    };
    for (at, row) in rows.iter().enumerate() {
        match (&found[at], row.kind) {
            (Found::Label(label), _) => play.label(at, label),
            (Found::Aside, _) => play.mark(at, MarkKind::Note),
            (Found::Legend, _) => play.mark(at, MarkKind::Legend),
            (Found::Nothing, Kind::Turn) => {
                play.end();
                play.begun = true;
                play.stage.turn(at);
            }
            (Found::Nothing, Kind::Heading) => play.mark(at, MarkKind::Heading),
            (Found::Nothing, Kind::Mark(kind)) => play.mark(at, kind),
            (Found::Nothing, Kind::Text) => play.words(at, |from| {
                let next = rows[from..]
                    .iter()
                    .position(|row| !row.text.trim().is_empty());
                next.is_some_and(|next| found[from + next].label().is_some())
            }),
        }
    }
    play.finish()
}

/// What the times at the ends of most lines say: `Kako se zovete? 00:00:03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TimesBehind {
    /// When what stands before them began: the first is zero.
    Starts,
    /// When it ended.
    Ends,
}

impl TimesBehind {
    /// What they are in a document where half of the lines have one and the times never go back.
    fn of(rows: &[Row<'_>]) -> Option<Self> {
        let (mut lines, mut last) = (0usize, 0u64);
        let mut times = Vec::new();
        for row in rows.iter().filter(|row| row.kind == Kind::Text) {
            let words = row.text.trim();
            if words.is_empty() {
                continue;
            }
            lines += 1;
            // A name with a time is a label whose words stand below.
            let sentence = |place: usize| {
                words[..place]
                    .trim_end()
                    .ends_with(['.', '?', '!', '…', '"', '”', '“', '»', ',', '–', '-'])
                    || words[..place].split_whitespace().count() > 4
            };
            if let Some((_, time)) = time::behind_words(words).filter(|&(place, _)| sentence(place))
            {
                if time.start_ms < last {
                    return None;
                }
                last = time.start_ms;
                times.push(time.start_ms);
            }
        }
        let first = *times.first()?;
        (times.len() >= 3 && times.len() * 2 >= lines).then_some(match first {
            0 => Self::Starts,
            _ => Self::Ends,
        })
    }
}

/// What begins each row, and the labels that recur.
fn labels_of(rows: &[Row<'_>], whole: Option<&Recurrence>) -> (Vec<Found>, Recurring) {
    // What stands below a time on a line of its own begins the block as much as the time does.
    let mut below_time = false;
    let lines: Vec<Line<'_>> = rows
        .iter()
        .map(|row| {
            let text = match row.kind {
                Kind::Mark(_) | Kind::Turn => "",
                Kind::Text | Kind::Heading => row.text,
            };
            let words = text.trim();
            let starts_block = row.starts_block || below_time && !words.is_empty();
            below_time = starts_block
                && time::at_start(words).is_some_and(|time| time.length == words.len());
            Line {
                text,
                starts_block,
                heading: row.kind == Kind::Heading,
                bold: row.bold,
            }
        })
        .collect();
    let found = labels::find_in(&lines, whole);
    let recurring = Recurring::of(&lines, &found);
    (found, recurring)
}

struct Play<'p, 't, S> {
    rows: &'p [Row<'t>],
    stage: &'p mut S,
    /// Labels that may stand inside of a line as well.
    recurring: Recurring,
    /// Rows on which they do.
    glued: Vec<usize>,
    /// The document has labels.
    labelled: bool,
    /// A label was seen, or what is before the first one is too long for a head.
    begun: bool,
    /// Nothing was said in the open turn yet, and its time is not known.
    awaits_time: bool,
    /// Who speaks in the open turn.
    speaker: Option<String>,
    /// Row on which the open turn began.
    open: Option<usize>,
    /// First row with words, behind a heading, that nobody is named for.
    unlabelled: Option<usize>,
    /// Time on a line of its own, for the turn that follows.
    time: Option<time::Time>,
    /// What the times at the ends of lines are, where the document has them.
    behind: Option<TimesBehind>,
    /// A time stood at the end of the paragraph before: when it ended, where the time says so, and who spoke then.
    closed: Option<(Option<u64>, Option<String>)>,
    problems: Vec<Problem>,
}

impl<S: Stage> Play<'_, '_, S> {
    fn label(&mut self, at: usize, label: &Label) {
        self.begin(at, label);
        self.say(at, label.speech);
    }

    /// Begins the turn of a label.
    fn begin(&mut self, at: usize, label: &Label) {
        self.end();
        self.begun = true;
        self.stage.mark(at, MarkKind::Label, label.at.clone());
        let time = self.time.take();
        let closed = self.closed.take().and_then(|(end_ms, _)| end_ms);
        let start_ms = label.start_ms.or(time.map(|time| time.start_ms)).or(closed);
        let end_ms = label.end_ms.or(time.and_then(|time| time.end_ms));
        self.stage.begin(Some(&label.name), start_ms, end_ms);
        self.open = Some(at);
        self.speaker = Some(label.name.clone());
        self.awaits_time = start_ms.is_none();
    }

    /// Something that is not speech ends the turn: a span holds speech only.
    fn mark(&mut self, at: usize, kind: MarkKind) {
        if let Some(range) = trimmed(self.rows[at].text, 0) {
            self.end();
            if let Some((_, speaker)) = &mut self.closed {
                *speaker = None;
            }
            self.stage.mark(at, kind, range);
        }
    }

    /// A row of words; `labelled` says whether the first words from a row on carry a label.
    fn words(&mut self, at: usize, labelled: impl Fn(usize) -> bool) {
        let row = &self.rows[at];
        let Some(range) = trimmed(row.text, 0) else {
            return;
        };
        let words = &row.text[range.clone()];
        let time = time::at_start(words);
        let only_time = time.filter(|time| time.length == words.len());
        if let Some(time) = only_time.filter(|_| self.open.is_some() && self.awaits_time) {
            // The time of a label that stands above it.
            self.awaits_time = false;
            self.stage.mark(at, MarkKind::Time, range);
            self.stage.starts_at(time.start_ms);
            if let Some(end_ms) = time.end_ms {
                self.stage.ends_at(end_ms);
            }
            return;
        }
        if is_of_program(words) {
            self.mark(at, MarkKind::Note);
            return;
        }
        if only_time.is_some() && (!self.labelled || labelled(at + 1)) {
            self.mark(at, MarkKind::Time);
            self.time = only_time;
            return;
        }
        if self.labelled && !self.begun {
            self.mark(at, MarkKind::Heading);
            return;
        }
        if let Some(time) = only_time.filter(|time| time.is_sure() && self.speaker.is_some()) {
            // A time among what somebody says: they go on from then.
            self.end();
            self.stage.mark(at, MarkKind::Time, range);
            self.closed = Some((Some(time.start_ms), self.speaker.take()));
            return;
        }
        if let Some((start_ms, Some(speaker))) =
            self.closed.take_if(|(_, speaker)| speaker.is_some())
        {
            // A paragraph closed by a time does not end what its speaker says.
            self.stage.begin(Some(&speaker), start_ms, None);
            self.open = Some(at);
            self.speaker = Some(speaker);
            self.say(at, 0);
            return;
        }
        if self.open.is_some() && self.speaker.is_some() {
            self.say(at, 0);
            return;
        }
        if row.starts_paragraph || self.open.is_none() || time.is_some() {
            self.end();
            if self.labelled {
                self.unlabelled.get_or_insert(at);
            }
            if let Some(time) = time {
                self.stage
                    .mark(at, MarkKind::Time, range.start..range.start + time.length);
            }
            let time_of_turn = self.time.take().into_iter().chain(time).next_back();
            let closed = self.closed.take().and_then(|(end_ms, _)| end_ms);
            self.stage.begin(
                None,
                time_of_turn.map(|time| time.start_ms).or(closed),
                time_of_turn.and_then(|time| time.end_ms),
            );
            self.open = Some(at);
            self.speaker = None;
            self.say(at, range.start + time.map_or(0, |time| time.length));
        } else {
            self.say(at, 0);
        }
    }

    /// The words of a row from `from` on, in the open turn, and in those whose labels stand among them.
    fn say(&mut self, at: usize, mut from: usize) {
        let text = self.rows[at].text;
        let quotations = match self.recurring.is_empty() {
            true => Vec::new(),
            false => labels::quotations(text),
        };
        // In a loop: a hostile line may hold any number of labels.
        while let Some(range) = trimmed(text, from) {
            let Some(label) = (self.recurring).first_in(text, range.clone(), &quotations) else {
                self.say_last(at, range);
                return;
            };
            if let Some(words) = trimmed(&text[..label.at.start], range.start) {
                self.stage.say(at, words);
            }
            self.glued.push(at);
            self.begin(at, &label);
            from = label.speech;
        }
    }

    /// The last words of a row. The time of f4transkript at the end of a paragraph is none of them: it ends the turn, and
    /// the next one begins then.
    fn say_last(&mut self, at: usize, range: Range<usize>) {
        self.awaits_time = false;
        let text = self.rows[at].text;
        let words = &text[range.clone()];
        let closing = time::at_end(words).map(|found| (found, TimesBehind::Ends));
        let behind = || Some((time::behind_words(words)?, self.behind?));
        let Some(((place, time), is)) = closing.or_else(behind) else {
            self.stage.say(at, range);
            return;
        };
        if let Some(words) = trimmed(&text[..range.start + place], range.start) {
            self.stage.say(at, words);
        }
        let ended = match is {
            TimesBehind::Starts => {
                self.stage.starts_at(time.start_ms);
                None
            }
            TimesBehind::Ends => {
                self.stage.ends_at(time.start_ms);
                Some(time.start_ms)
            }
        };
        self.end();
        self.stage
            .mark(at, MarkKind::Time, range.start + place..range.end);
        self.closed = Some((ended, self.speaker.take()));
    }

    fn end(&mut self) {
        let Some(at) = self.open.take() else { return };
        if let Some(speaker) = self.stage.end() {
            self.problems.push(Problem {
                kind: "empty-turn",
                message: format!(
                    "`{speaker}` has a label and says nothing; there is no turn for it"
                ),
                line: self.rows[at].line,
            });
        }
    }

    fn finish(mut self) -> Vec<Problem> {
        self.end();
        if let Some(&first) = self.glued.first() {
            self.problems.push(Problem {
                kind: "glued-turns",
                message: format!(
                    "{} times a label stands inside of a line, behind the words of somebody else; a turn was begun there",
                    self.glued.len()
                ),
                line: self.rows[first].line,
            });
        }
        if let Some(at) = self.unlabelled {
            self.problems.push(Problem {
                kind: "no-label",
                message: "some words stand before the first label, behind a heading or beside a table and carry no speaker's label; they were imported without a speaker".to_owned(),
                line: self.rows[at].line,
            });
        }
        self.problems
    }
}

/// The place of the words from `from` on, without white space around them.
fn trimmed(text: &str, from: usize) -> Option<Range<usize>> {
    let words = text[from..].trim();
    let start = text.len() - text[from..].trim_start().len();
    (!words.is_empty()).then_some(start..start + words.len())
}
