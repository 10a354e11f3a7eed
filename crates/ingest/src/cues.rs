//! Cues of captions (WebVTT, SRT): times, and the joining of cues of one speaker into a turn.

use verbatim_model::transcript::{Problem, Transcript};

use crate::format::{Declined, Format, Input};
use crate::labels::{self, Line};
use crate::rendering::{Rendering, collapse};

/// A piece of a cue that one voice says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cue {
    pub(crate) start_ms: Option<u64>,
    pub(crate) end_ms: Option<u64>,
    /// Name in a voice tag.
    pub(crate) voice: Option<String>,
    /// Words, without markup; line ends kept.
    pub(crate) text: String,
    /// Where it begins: `line` or `item`, and which, from 1.
    pub(crate) place: Option<(&'static str, u32)>,
}

/// What stands in a caption file, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Item {
    Cue(Cue),
    Note(String),
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RawCue {
    pub(crate) start_ms: Option<u64>,
    pub(crate) end_ms: Option<u64>,
    pub(crate) payload: String,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RawItem {
    Cue(RawCue),
    Note(String),
}

/// Cuts the lines of a caption file into cues and notes. `kind` says what the first line of a block is where that is
/// no line of times. Words without times are kept and reported; `line` is the number of the first line.
pub(crate) fn blocks(
    lines: &[&str],
    line: u32,
    kind: impl Fn(&str) -> Block,
    problems: &mut Vec<Problem>,
) -> Vec<RawItem> {
    let number = |at: usize| line.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
    let mut items = Vec::new();
    let mut previous = 0;
    let mut at = 0;
    while at < lines.len() {
        if lines[at].trim().is_empty() {
            at += 1;
            continue;
        }
        let times_follow = lines
            .get(at + 1)
            .is_some_and(|next| looks_like_timing(next));
        if looks_like_timing(lines[at]) {
            let raw = lines[at];
            let times = timing(raw).unwrap_or_default();
            let (start_ms, end_ms) = check_times(times, &mut previous, number(at), raw, problems);
            let (payload, next) = payload(lines, at + 1);
            items.push(RawItem::Cue(RawCue {
                start_ms,
                end_ms,
                payload,
                line: number(at),
            }));
            at = next;
            continue;
        }
        match kind(lines[at]) {
            Block::Identifier if times_follow => at += 1,
            block @ (Block::Note | Block::Layout) => {
                let end = lines[at..]
                    .iter()
                    .position(|line| line.trim().is_empty())
                    .map_or(lines.len(), |blank| at + blank);
                if block == Block::Note {
                    items.push(RawItem::Note(lines[at..end].join("\n")));
                }
                at = end;
            }
            block => {
                problems.push(Problem {
                    kind: "missing-time",
                    message: "words without a time; they were kept".to_owned(),
                    line: Some(number(at)),
                });
                // A number that counts cues is no word.
                let from = at + usize::from(block == Block::Identifier && is_number(lines[at]));
                let (payload, next) = payload(lines, from);
                items.push(RawItem::Cue(RawCue {
                    start_ms: None,
                    end_ms: None,
                    payload,
                    line: number(at),
                }));
                at = next.max(at + 1);
            }
        }
    }
    items
}

/// The lines from `from` to the next blank line or the next cue, and where that is.
fn payload(lines: &[&str], from: usize) -> (String, usize) {
    let mut end = from;
    while end < lines.len() && !lines[end].trim().is_empty() && !looks_like_timing(lines[end]) {
        // The number of the next cue, where the blank line before it is missing.
        let counts_next = is_number(lines[end])
            && lines
                .get(end + 1)
                .is_some_and(|next| looks_like_timing(next));
        if counts_next {
            break;
        }
        end += 1;
    }
    (lines[from.min(end)..end].join("\n"), end)
}

/// Whether a line is a number and nothing else.
pub(crate) fn is_number(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// How many lines of a text look like times of cues, and how many of these write the fraction behind a comma.
/// Reads the first thousand lines.
pub(crate) fn timing_lines(text: &str) -> (usize, usize) {
    text.split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty())
        .take(1000)
        .filter(|line| looks_like_timing(line))
        .fold((0, 0), |(all, commas), line| {
            (all + 1, commas + usize::from(line.contains(',')))
        })
}

/// Makes turns of cues. With voice tags, a cue without one has no speaker. With names in the text (`Ana: da`), a cue
/// without a name goes on with the turn. Without either, each cue is a turn.
///
/// # Errors
/// [`Declined::Refused`] where no cue has words.
pub(crate) fn transcript(
    format: &dyn Format,
    input: &Input<'_>,
    items: &[Item],
    problems: Vec<Problem>,
) -> Result<Transcript, Declined> {
    let voiced = items
        .iter()
        .any(|item| matches!(item, Item::Cue(cue) if cue.voice.is_some()));
    let pieces = if voiced {
        Vec::new()
    } else {
        named_pieces(items)
    };
    let named = pieces.iter().flatten().any(|(name, _)| name.is_some());
    let mut rendering = Rendering::default();
    let mut pieces = pieces.into_iter();
    for item in items {
        let cue = match item {
            Item::Note(note) => {
                rendering.mark("note", note);
                continue;
            }
            Item::Cue(cue) => cue,
        };
        if named {
            for (name, words) in pieces.next().unwrap_or_default() {
                say(&mut rendering, cue, name.as_deref(), &words, true);
            }
        } else {
            say(&mut rendering, cue, cue.voice.as_deref(), &cue.text, false);
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

fn say(rendering: &mut Rendering, cue: &Cue, name: Option<&str>, words: &str, goes_on: bool) {
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

type Pieces = Vec<(Option<String>, String)>;

/// The text of each cue, cut where a name begins.
fn named_pieces(items: &[Item]) -> Vec<Pieces> {
    let cues = items.iter().filter_map(|item| match item {
        Item::Cue(cue) => Some(cue.text.as_str()),
        Item::Note(_) => None,
    });
    let mut lines = Vec::new();
    let mut starts = Vec::new();
    for text in cues {
        starts.push(lines.len());
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
    let found = labels::find(&lines);
    starts.push(lines.len());
    starts
        .windows(2)
        .map(|cue| {
            let mut pieces: Pieces = Vec::new();
            for at in cue[0]..cue[1] {
                let line = lines[at].text;
                match (found[at].label(), pieces.last_mut()) {
                    (Some(label), _) => {
                        pieces.push((Some(label.name.clone()), line[label.speech..].to_owned()))
                    }
                    (None, Some((_, words))) => {
                        words.push('\n');
                        words.push_str(line);
                    }
                    (None, None) => pieces.push((None, line.to_owned())),
                }
            }
            pieces
        })
        .collect()
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
