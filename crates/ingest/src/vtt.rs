//! WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format"), read leniently: whatever is wrong with a cue, its words
//! are kept.

use std::borrow::Cow;

use verbatim_model::mark::MarkKind;
use verbatim_model::text::with_line_feeds;
use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::cues::{self, Block, Blocks, Cue, Item, RawCue, RawItem};
use crate::encoding::line_of;
use crate::entities;
use crate::format::{Confidence, Declined, Format, Input};
use crate::labels::time;
use crate::nameless;
use crate::rendering::collapse;

/// The reader of WebVTT.
pub(crate) struct WebVtt;

impl Format for WebVtt {
    fn reader(&self) -> Reader {
        Reader {
            name: "vtt",
            version: 6,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if has_header(input.start()) {
            return Confidence::Certain;
        }
        let (times, commas) = cues::timing_lines(input.text());
        if times == 0 {
            return if input.has_extension(&["vtt"]) {
                Confidence::Likely
            } else {
                Confidence::No
            };
        }
        // SRT with points for commas stays SRT.
        match input.has_extension(&["srt"]) || commas * 2 > times {
            true => Confidence::No,
            false if times >= 2 || input.has_extension(&["vtt"]) => Confidence::Certain,
            false => Confidence::No,
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let text = with_line_feeds(input.text());
        let (head, headed) = head(&text);
        let mut problems = Vec::new();
        if !headed {
            problems.push(Problem {
                kind: "no-header",
                message: "the file does not begin with WEBVTT; its cues were read all the same"
                    .to_owned(),
                line: Some(1),
            });
        }
        let blocks = Blocks::new(&text[head..], line_of(&text, head), kind);
        let items = || {
            blocks.clone().flat_map(|item| match item {
                RawItem::Note(note) => vec![Item::Note(note.trim_start_matches("NOTE"))],
                RawItem::Cue(cue) => voices(&cue).into_iter().map(Item::Cue).collect(),
            })
        };
        problems.extend(cues::problems(blocks.clone()));
        let mut transcript = cues::transcript(self, input, items, problems)?;
        let nobody = transcript.turns.iter().all(|turn| turn.speaker.is_none());
        if nobody && text[head..].lines().any(nameless::is_identifier) {
            transcript.problems.push(nameless::no_voices());
        }
        Ok(transcript)
    }
}

/// The byte at which the blocks begin, behind the header with its settings, and whether there is one.
fn head(text: &str) -> (usize, bool) {
    let mut at = 0;
    let mut headed = false;
    for line in text.split_inclusive('\n') {
        let blank = line.trim().is_empty();
        let ends = blank || cues::looks_like_timing(line);
        if headed && ends || !headed && !blank && !has_header(line) {
            break;
        }
        headed |= !blank;
        at += line.len();
    }
    (at, headed)
}

fn has_header(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

fn kind(line: &str) -> Block {
    let line = line.trim_end();
    match line {
        "STYLE" | "REGION" => Block::Layout,
        _ if line == "NOTE" || line.starts_with("NOTE ") || line.starts_with("NOTE\t") => {
            Block::Note
        }
        _ => Block::Identifier,
    }
}

/// `Ana Kovač` of `12 "Ana Kovač" (1234567)`, as Webex names who speaks in front of the times.
fn named_by_identifier(line: &str) -> Option<&str> {
    let (number, rest) = line.trim().split_once(' ')?;
    let (name, behind) = rest.trim_start().strip_prefix('"')?.rsplit_once('"')?;
    let behind = behind.trim();
    let fits = cues::is_number(number)
        && !name.trim().is_empty()
        && (behind.is_empty() || behind.starts_with('(') && behind.ends_with(')'));
    fits.then_some(name)
}

/// Cuts the payload of a cue where another voice begins or ends.
fn voices<'t>(cue: &RawCue<'t>) -> Vec<Cue<'t>> {
    let voice = cue
        .identifier
        .and_then(named_by_identifier)
        .map(str::to_owned);
    let mut pieces: Vec<(Option<String>, Cow<'t, str>)> = vec![(voice, Cow::default())];
    let mut rest = cue.payload;
    while let Some(at) = rest.find('<') {
        push(&mut pieces, &rest[..at]);
        rest = &rest[at..];
        match tag(rest) {
            Some((Tag::Voice(name), length)) => {
                pieces.push((name, Cow::default()));
                rest = &rest[length..];
            }
            Some((Tag::VoiceEnd, length)) => {
                pieces.push((None, Cow::default()));
                rest = &rest[length..];
            }
            Some((Tag::Other, length)) => rest = &rest[length..],
            None => {
                push(&mut pieces, "<");
                rest = &rest[1..];
            }
        }
    }
    push(&mut pieces, rest);
    pieces
        .into_iter()
        .map(|(voice, text)| Cue {
            start_ms: cue.start_ms,
            end_ms: cue.end_ms,
            voice,
            text: resolved(text),
            place: Some((MarkKind::Line, cue.line)),
        })
        .filter(|cue| !cue.text.trim().is_empty())
        .collect()
}

fn push<'t>(pieces: &mut [(Option<String>, Cow<'t, str>)], text: &'t str) {
    if let Some((_, piece)) = pieces.last_mut() {
        *piece += text;
    }
}

/// The text with its entities resolved; borrowed where it is and has none.
fn resolved(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('&') {
        entities::resolve(&text).into()
    } else {
        text
    }
}

enum Tag {
    /// `<v.loud Ana Kovač>`
    Voice(Option<String>),
    /// `</v>`
    VoiceEnd,
    /// Any other tag of captions.
    Other,
}

/// Tags that WebVTT and SRT know; others, such as `<smijeh>`, are words of the transcriber.
const TAGS: [&str; 16] = [
    "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font", "em", "strong", "span", "br", "p",
    "div", "v",
];

/// Longest tag, in characters.
const LONGEST_TAG: usize = 300;

/// The tag at the start of `text`, and its length. A tag that does not end is none.
fn tag(text: &str) -> Option<(Tag, usize)> {
    // A second `<` before the end: the first one was a sign, no tag.
    let (end, sign) = text
        .char_indices()
        .skip(1)
        .take(LONGEST_TAG)
        .find(|&(_, c)| matches!(c, '>' | '<'))?;
    let inside = text.get(1..end).filter(|_| sign == '>')?;
    let length = end + 1;
    if time::at_start(inside.trim()).is_some_and(|time| time.length == inside.trim().len()) {
        return Some((Tag::Other, length));
    }
    let (closing, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    let name_end = inside
        .find(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '='))
        .unwrap_or(inside.len());
    let name = inside[..name_end].to_ascii_lowercase();
    if !TAGS.contains(&name.as_str()) {
        return None;
    }
    let tag = match (name.as_str(), closing) {
        ("v", true) => Tag::VoiceEnd,
        ("v", false) => {
            let annotation = inside
                .split_once(char::is_whitespace)
                .map_or("", |(_, annotation)| annotation);
            Tag::Voice(
                Some(collapse(&entities::resolve(annotation))).filter(|name| !name.is_empty()),
            )
        }
        _ => Tag::Other,
    };
    Some((tag, length))
}

/// Words of a cue without the tags that captions know.
pub(crate) fn without_tags(payload: &str) -> String {
    let mut words = String::with_capacity(payload.len());
    let mut rest = payload;
    while let Some(at) = rest.find('<') {
        words.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match tag(rest) {
            Some((_, length)) => length,
            None => {
                words.push('<');
                1
            }
        };
        rest = &rest[length..];
    }
    words.push_str(rest);
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding;
    use verbatim_model::term::Term;

    fn check(text: &str, turns: &[(Option<&str>, &str)], problems: &[(&str, u32)]) -> Transcript {
        let content = encoding::content(text.as_bytes().into(), None, &[]).expect("nothing chosen");
        let input = Input::new("a.vtt", content);
        assert_eq!(WebVtt.recognises(&input), Confidence::Certain);
        let transcript = WebVtt.read(&input, &Options::default()).expect("words");
        let canonical = transcript.text.as_str();
        let found: Vec<_> = transcript
            .turns
            .iter()
            .map(|turn| {
                (
                    turn.speaker.as_deref(),
                    turn.span.of(canonical).expect("inside"),
                )
            })
            .collect();
        assert_eq!(found, turns);
        let found: Vec<_> = transcript
            .problems
            .iter()
            .map(|problem| (problem.kind, problem.line.unwrap_or(0)))
            .collect();
        assert_eq!(found, problems);
        transcript
    }

    #[test]
    fn cues_of_one_voice_are_one_turn() {
        let transcript = check(
            "WEBVTT\r\n\r\nNOTE prijevod\r\n\r\n0:0:1.5 --> 00:02.000\r\n<v.loud Ana Kovač>Što je <i>to</i>?</v>\r\n\r\nx\r\n00:02.000 --> 00:03.000\r\n<v Ana Kovač>Ne&nbsp;znam.</v><v Ģirts>Es arī &lt;ne&gt;.",
            &[
                (Some("Ana Kovač"), "Što je to? Ne znam."),
                (Some("Ģirts"), "Es arī <ne>."),
            ],
            &[],
        );
        assert_eq!(
            (transcript.turns[0].start_ms(), transcript.turns[0].end_ms()),
            (Some(1500), Some(3000))
        );
        assert_eq!(
            (
                transcript.marks[0].kind.as_str(),
                transcript.marks[0].text.as_str()
            ),
            ("note", "prijevod")
        );
        assert!(transcript.text.as_str().starts_with("Ana Kovač: Što"));
    }

    #[test]
    fn names_in_the_text_and_cues_without_one() {
        check(
            "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nGreg K | Lido: Bene,\nandiamo.\n\n2\n00:02.000 --> 00:03.000\navanti.\n\n3\n00:03.000 --> 00:04.000\nĐurđa (HR): Čekaj: ne.\n\n4\n00:04.000 --> 00:05.000\nGreg K | Lido: Sì.\n\n5\n00:05.000 --> 00:06.000\nĐurđa (HR): Da.\n",
            &[
                (Some("Greg K | Lido"), "Bene, andiamo. avanti."),
                (Some("Đurđa (HR)"), "Čekaj: ne."),
                (Some("Greg K | Lido"), "Sì."),
                (Some("Đurđa (HR)"), "Da."),
            ],
            &[],
        );
    }

    #[test]
    fn no_words_are_lost() {
        check(
            "WEBVTT\n\nSTYLE\n::cue {}\n\n00:07.000 --> 00:1d.890\n<lang en it's <smijeh>\n\nbez vremena\n\n00:01.000 --> 00:00.500\n00:01.000 --> 00:02.000\nkraj",
            &[
                (None, "<lang en it's <smijeh>"),
                (None, "bez vremena"),
                (None, "kraj"),
            ],
            &[
                ("bad-time", 6),
                ("missing-time", 9),
                ("backward-cue", 11),
                ("backward-cue", 11),
            ],
        );
    }
}
