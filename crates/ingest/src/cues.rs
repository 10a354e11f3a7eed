//! Cues of captions (WebVTT, SRT): times, and the joining of cues of one speaker into a turn.

use std::borrow::Cow;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Problem, Transcript};

use crate::format::{Declined, Format, Input};
use crate::labels::{self, Found, Line, Recurrence};
use crate::rendering::{Rendering, collapse};

/// A piece of a cue that one voice says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cue<'t> {
    pub(crate) start_ms: Option<u64>,
    pub(crate) end_ms: Option<u64>,
    /// Name in a voice tag.
    pub(crate) voice: Option<String>,
    /// Words, without markup; line ends kept.
    pub(crate) text: Cow<'t, str>,
    /// Where it begins: `line` or `item`, and which, from 1.
    pub(crate) place: Option<(MarkKind, u32)>,
}

/// What stands in a caption file, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Item<'t> {
    Cue(Cue<'t>),
    Note(&'t str),
}

/// The times of a cue: `00:00:01.000 --> 00:00:02.500 align:start`. A time that cannot be read is `None`.
/// The whole is `None` where the line has no arrow.
pub(crate) fn timing(line: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (start, rest) = line.split_once("-->")?;
    let end = rest.split_whitespace().next().unwrap_or_default();
    Some((clock(start.trim()), clock(end)))
}

/// Whether a line without any digit before its arrow is still no timing: `region:fred-->`.
pub(crate) fn looks_like_timing(line: &str) -> bool {
    line.split_once("-->").is_some_and(|(start, _)| {
        start.trim().starts_with(|c: char| c.is_ascii_digit()) && start.contains(':')
    })
}

/// Milliseconds of `0:0:3.490`, `00:03,49`, `1:02:03`; parts need not be padded, hours may be left out.
fn clock(text: &str) -> Option<u64> {
    let (whole, fraction) = match text.split_once(['.', ',']) {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, ""),
    };
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut seconds = 0u64;
    let parts: Vec<&str> = whole.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    for (at, part) in parts.iter().enumerate() {
        let number: u64 = Some(part).filter(|part| digits(part, 4))?.parse().ok()?;
        if at > 0 && number >= 60 {
            return None;
        }
        seconds = seconds * 60 + number;
    }
    let millis = match fraction {
        "" => 0,
        fraction if digits(fraction, 9) => format!("{fraction:0<3}")[..3].parse().ok()?,
        _ => return None,
    };
    Some(seconds * 1000 + millis)
}

/// Problems of the times of a cue, and what is left of them: an end before the start is dropped.
pub(crate) fn check_times(
    (start, end): (Option<u64>, Option<u64>),
    previous: &mut u64,
    line: u32,
    raw: &str,
    problems: &mut Vec<Problem>,
) -> (Option<u64>, Option<u64>) {
    let mut tell = |kind, message: String| {
        problems.push(Problem {
            kind,
            message,
            line: Some(line),
        });
    };
    if start.is_none() || end.is_none() {
        tell(
            "bad-time",
            format!(
                "`{}` is not a time; the words were kept without it",
                raw.trim()
            ),
        );
    }
    let end = match (start, end) {
        (Some(start), Some(end)) if end < start => {
            tell(
                "backward-cue",
                format!(
                    "`{}` ends before it begins; the end was left out",
                    raw.trim()
                ),
            );
            None
        }
        _ => end,
    };
    if let Some(start) = start {
        if start < *previous {
            tell(
                "backward-cue",
                format!(
                    "`{}` begins before the cue in front of it; the order of the file was kept",
                    raw.trim()
                ),
            );
        }
        *previous = start;
    }
    (start, end)
}

/// A cue as the file has it, before its markup is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RawCue<'t> {
    pub(crate) start_ms: Option<u64>,
    pub(crate) end_ms: Option<u64>,
    pub(crate) payload: &'t str,
    /// The line above its times, where there is one.
    pub(crate) identifier: Option<&'t str>,
    /// Line on which it begins, from 1.
    pub(crate) line: u32,
}

/// What a block of lines is, besides a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Block {
    /// Begins a note.
    Note,
    /// Style, region: nothing to read.
    Layout,
    /// A line that may stand before the times of a cue.
    Identifier,
    /// Words.
    Words,
}

/// A block of a caption file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RawItem<'t> {
    Cue(RawCue<'t>),
    Note(&'t str),
}

/// Cuts a caption file into cues and notes, one after the other. Words without times are kept and reported.
#[derive(Debug, Clone)]
pub(crate) struct Blocks<'t> {
    lines: Lines<'t>,
    /// What the first line of a block is where that is no line of times.
    kind: fn(&str) -> Block,
    /// Start of the cue before, in milliseconds.
    previous: u64,
    /// What was found wrong, since the block before where nobody wants all of it.
    problems: Vec<Problem>,
    keeps_problems: bool,
}

impl<'t> Blocks<'t> {
    /// The blocks of `text`, whose lines end with LF and whose first one is number `line` of the file.
    pub(crate) fn new(text: &'t str, line: u32, kind: fn(&str) -> Block) -> Self {
        Self {
            lines: Lines {
                text,
                at: 0,
                number: line,
            },
            kind,
            previous: 0,
            problems: Vec::new(),
            keeps_problems: false,
        }
    }

    fn cue(
        &mut self,
        (start_ms, end_ms): (Option<u64>, Option<u64>),
        line: u32,
        identifier: Option<&'t str>,
    ) -> RawItem<'t> {
        RawItem::Cue(RawCue {
            start_ms,
            end_ms,
            payload: self.payload(),
            identifier,
            line,
        })
    }

    /// The lines from here to the next blank line or the next cue; goes behind them.
    fn payload(&mut self) -> &'t str {
        self.lines.until(|line, next| {
            line.trim().is_empty()
                || looks_like_timing(line)
                // The number of the next cue, where the blank line before it is missing.
                || is_number(line) && next.is_some_and(looks_like_timing)
        })
    }
}

impl<'t> Iterator for Blocks<'t> {
    type Item = RawItem<'t>;

    fn next(&mut self) -> Option<RawItem<'t>> {
        if !self.keeps_problems {
            self.problems.clear();
        }
        let mut identifier = None;
        loop {
            let line = self.lines.peek()?;
            let number = self.lines.number;
            if line.trim().is_empty() {
                self.lines.skip();
                continue;
            }
            if looks_like_timing(line) {
                let times = timing(line).unwrap_or_default();
                let times =
                    check_times(times, &mut self.previous, number, line, &mut self.problems);
                self.lines.skip();
                return Some(self.cue(times, number, identifier));
            }
            let block = (self.kind)(line);
            match block {
                Block::Identifier if self.lines.peek_second().is_some_and(looks_like_timing) => {
                    identifier = Some(line);
                    self.lines.skip();
                }
                Block::Note | Block::Layout => {
                    let lines = self.lines.until(|line, _| line.trim().is_empty());
                    if block == Block::Note {
                        return Some(RawItem::Note(lines));
                    }
                }
                Block::Identifier | Block::Words => {
                    self.problems.push(Problem {
                        kind: "missing-time",
                        message: "words without a time; they were kept".to_owned(),
                        line: Some(number),
                    });
                    // A number that counts cues is no word.
                    if block == Block::Identifier && is_number(line) {
                        self.lines.skip();
                    }
                    return Some(self.cue((None, None), number, None));
                }
            }
        }
    }
}

/// What is wrong in the blocks of a file; reads them all.
pub(crate) fn problems(mut blocks: Blocks<'_>) -> Vec<Problem> {
    blocks.keeps_problems = true;
    blocks.by_ref().for_each(drop);
    blocks.problems
}

/// The lines of a text that were not read yet.
#[derive(Debug, Clone, Copy)]
struct Lines<'t> {
    text: &'t str,
    /// Byte at which the next line begins; behind the end where there is none.
    at: usize,
    /// Number of the next line, from 1.
    number: u32,
}

impl<'t> Lines<'t> {
    /// The next line, without its end.
    fn peek(&self) -> Option<&'t str> {
        let rest = self.text.get(self.at..)?;
        Some(rest.find('\n').map_or(rest, |end| &rest[..end]))
    }

    /// The line behind the next one.
    fn peek_second(mut self) -> Option<&'t str> {
        self.skip();
        self.peek()
    }

    /// Goes behind the next line.
    fn skip(&mut self) {
        if let Some(line) = self.peek() {
            self.at += line.len() + 1;
            self.number = self.number.saturating_add(1);
        }
    }

    /// The lines up to the one that `stop` says ends them, by itself and the one behind it; goes behind them.
    fn until(&mut self, stop: impl Fn(&str, Option<&str>) -> bool) -> &'t str {
        let from = self.at;
        let mut end = from;
        while let Some(line) = self.peek() {
            if stop(line, self.peek_second()) {
                break;
            }
            end = self.at + line.len();
            self.skip();
        }
        self.text.get(from..end).unwrap_or_default()
    }
}

/// Whether a line is a number and nothing else.
pub(crate) fn is_number(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether words stand behind the times, as plain transcripts have them: `00:00:00 --> 00:00:04 Ana: da`. Settings such
/// as `align:start` are none.
fn has_words_behind(line: &str) -> bool {
    (line.split_once("-->")).is_some_and(|(_, rest)| {
        (rest.split_whitespace().skip(1)).any(|word| !word.contains(':') || word.ends_with(':'))
    })
}

/// How many lines of a text look like times of cues, and how many of these write the fraction behind a comma.
/// Reads the first thousand lines.
pub(crate) fn timing_lines(text: &str) -> (usize, usize) {
    text.split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty())
        .take(1000)
        .filter(|line| looks_like_timing(line) && !has_words_behind(line))
        .fold((0, 0), |(all, commas), line| {
            (all + 1, commas + usize::from(line.contains(',')))
        })
}

/// Makes turns of cues. With voice tags, a cue without one has no speaker. With names in the text (`Ana: da`), a cue
/// without a name goes on with the turn. Without either, each cue is a turn. `items` gives what stands in the file; it is
/// asked several times, so that a long file need not be held in pieces.
///
/// # Errors
/// [`Declined::Refused`] where no cue has words.
pub(crate) fn transcript<'t, I: Iterator<Item = Item<'t>>>(
    format: &dyn Format,
    input: &Input<'_>,
    items: impl Fn() -> I,
    problems: Vec<Problem>,
) -> Result<Transcript, Declined> {
    let voiced = items().any(|item| matches!(item, Item::Cue(cue) if cue.voice.is_some()));
    // Each line may be a turn.
    let turns = items().count();
    let whole = (turns > STRETCH && !voiced).then(|| {
        let mut names = Recurrence::default();
        for item in items() {
            if let Item::Cue(cue) = item {
                cue.text.lines().for_each(|line| names.look_at(line));
            }
        }
        names
    });
    let whole = whole.as_ref();
    let named = !voiced && Names::of(items(), whole).any(|name| name.is_some());
    let mut rendering = Rendering::with_room(input.text().len(), turns);
    let mut names = named.then(|| Names::of(items(), whole));
    for item in items() {
        match (item, &mut names) {
            (Item::Note(note), _) => rendering.mark(MarkKind::Note, note),
            (Item::Cue(cue), None) => {
                say(&mut rendering, &cue, cue.voice.as_deref(), &cue.text, false);
            }
            (Item::Cue(cue), Some(names)) => {
                for (name, words) in named_pieces(&cue.text, names) {
                    say(&mut rendering, &cue, name.as_deref(), &words, true);
                }
            }
        }
    }
    let encoding = input
        .decoded
        .as_ref()
        .map_or("UTF-8", |decoded| &decoded.encoding);
    let mut all = input
        .decoded
        .as_ref()
        .map(|decoded| decoded.problems.clone())
        .unwrap_or_default();
    all.extend(problems);
    let transcript = rendering.finish(format.reader(), encoding, all);
    if transcript.turns.is_empty() {
        return Err(Declined::nothing_said());
    }
    Ok(transcript)
}

fn say(rendering: &mut Rendering, cue: &Cue<'_>, name: Option<&str>, words: &str, goes_on: bool) {
    if collapse(words).is_empty() {
        return;
    }
    let name = name.map(collapse).filter(|name| !name.is_empty());
    let same = match (rendering.speaker(), &name) {
        (Some(Some(before)), Some(name)) => before == name,
        // Nobody knows that two voices without a name are one.
        (Some(before), None) => goes_on && before.is_some(),
        _ => false,
    };
    if !same {
        rendering.begin(name.as_deref(), None);
    }
    rendering.time(cue.start_ms, cue.end_ms);
    if let Some((unit, n)) = cue.place {
        rendering.place(unit, n);
    }
    rendering.say(words);
}

/// The name at the start of a line, and where the words behind it begin.
type NameOfLine = Option<Box<(String, usize)>>;

/// Cues whose names are found together: see `kept`.
const STRETCH: usize = 100_000;
/// Cues in front of a stretch that are looked at once more, so that nothing in it is taken for the head of a document.
const CONTEXT: usize = 1_000;

/// The names at the starts of the lines of all cues, one after the other.
struct Names<'t, 'w, I> {
    items: I,
    /// How often names stand in all of a long file.
    whole: Option<&'w Recurrence>,
    /// The last cues of the stretch before.
    context: Vec<Cow<'t, str>>,
    found: std::vec::IntoIter<NameOfLine>,
}

impl<'t, 'w, I: Iterator<Item = Item<'t>>> Names<'t, 'w, I> {
    fn of(items: I, whole: Option<&'w Recurrence>) -> Self {
        Self {
            items,
            whole,
            context: Vec::new(),
            found: Vec::new().into_iter(),
        }
    }
}

impl<'t, I: Iterator<Item = Item<'t>>> Iterator for Names<'t, '_, I> {
    type Item = NameOfLine;

    fn next(&mut self) -> Option<NameOfLine> {
        loop {
            if let Some(name) = self.found.next() {
                return Some(name);
            }
            self.look_on()?;
        }
    }
}

impl<'t, I: Iterator<Item = Item<'t>>> Names<'t, '_, I> {
    /// Finds the names of the next stretch; `None` where there is none.
    fn look_on(&mut self) -> Option<()> {
        let mut texts = std::mem::take(&mut self.context);
        let known = texts.len();
        let cues = (self.items.by_ref()).filter_map(|item| match item {
            Item::Cue(cue) => Some(cue.text),
            Item::Note(_) => None,
        });
        texts.extend(cues.take(STRETCH));
        if texts.len() == known {
            return None;
        }
        let lines_of = |text: &Cow<'_, str>| text.lines().count();
        let known_lines: usize = texts[..known].iter().map(lines_of).sum();
        let mut found = names(&texts, self.whole);
        found.drain(..known_lines);
        self.found = found.into_iter();
        self.context = texts.split_off(texts.len().saturating_sub(CONTEXT).max(known));
        Some(())
    }
}

/// The names at the starts of the lines of some cues.
fn names(texts: &[Cow<'_, str>], whole: Option<&Recurrence>) -> Vec<NameOfLine> {
    let mut lines = Vec::new();
    for text in texts {
        let mut first = true;
        for line in text.lines() {
            let blank = line.trim().is_empty();
            lines.push(Line {
                text: line,
                starts_block: first && !blank,
                ..Line::default()
            });
            first &= blank;
        }
    }
    (labels::find_in(&lines, whole).into_iter())
        .map(|found| match found {
            Found::Label(label) => Some(Box::new((label.name, label.speech))),
            Found::Nothing | Found::Aside | Found::Legend => None,
        })
        .collect()
}

/// The words of a cue, cut where a name begins; takes the names of its lines.
fn named_pieces(
    text: &str,
    names: &mut impl Iterator<Item = NameOfLine>,
) -> Vec<(Option<String>, String)> {
    let mut pieces: Vec<(Option<String>, String)> = Vec::new();
    for line in text.lines() {
        match (names.next().flatten(), pieces.last_mut()) {
            (Some(label), _) => {
                let (name, speech) = *label;
                pieces.push((Some(name), line[speech..].to_owned()));
            }
            (None, Some((_, words))) => {
                words.push('\n');
                words.push_str(line);
            }
            (None, None) => pieces.push((None, line.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_cues() {
        for (line, times) in [
            (
                "00:00:01.000 --> 00:00:02,500 align:start",
                Some((Some(1000), Some(2500))),
            ),
            ("0:0:3.490-->0:0:4", Some((Some(3490), Some(4000)))),
            (
                "01:02.5 --> 100:00:00",
                Some((Some(62_500), Some(360_000_000))),
            ),
            ("00:00:07.000 --> 00:00:1d.890", Some((Some(7000), None))),
            ("-->", Some((None, None))),
            ("da --> ne", Some((None, None))),
            ("da", None),
        ] {
            assert_eq!(timing(line), times, "{line}");
        }
        assert!(!looks_like_timing("Region: id=fred-->"));
    }
}
