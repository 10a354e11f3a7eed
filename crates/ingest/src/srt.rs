//! SubRip captions: a number, times, words. Numbers may be missing, `.` may stand for `,`.

use std::borrow::Cow;

use verbatim_model::mark::MarkKind;
use verbatim_model::text::with_line_feeds;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::cues::{self, Block, Blocks, Cue, Item, RawItem};
use crate::entities;
use crate::format::{Confidence, Declined, Format, Input};
use crate::vtt::without_tags;

/// The reader of SubRip.
pub(crate) struct SubRip;

impl Format for SubRip {
    fn reader(&self) -> Reader {
        Reader {
            name: "srt",
            version: 6,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if is_sub_viewer(input.text()) {
            return Confidence::Certain;
        }
        let (times, commas) = cues::timing_lines(input.text());
        if times == 0 {
            return if input.has_extension(&["srt"]) {
                Confidence::Likely
            } else {
                Confidence::No
            };
        }
        let numbered = input.start().lines().next().is_some_and(cues::is_number);
        match input.has_extension(&["srt"]) || commas * 2 > times {
            true if times >= 2 || numbered || input.has_extension(&["srt"]) => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let text = with_line_feeds(input.text());
        let text = match is_sub_viewer(&text) {
            true => with_arrows(&text).into(),
            false => text,
        };
        if cues::timing_lines(&text).0 == 0 {
            return Err(Declined::Refused(
                "no cue with a time was found; if this is a plain transcript, give it the ending .txt".to_owned(),
            ));
        }
        let blocks = Blocks::new(&text, 1, kind);
        let items = || {
            blocks.clone().map(|item| match item {
                RawItem::Cue(cue) => Item::Cue(Cue {
                    start_ms: cue.start_ms,
                    end_ms: cue.end_ms,
                    voice: None,
                    place: Some((MarkKind::Line, cue.line)),
                    text: words(cue.payload),
                }),
                RawItem::Note(text) => Item::Note(text),
            })
        };
        let problems = cues::problems(blocks.clone());
        cues::transcript(self, input, items, problems)
    }
}

/// The times of a cue of SubViewer, `0:00:00.160,0:00:03.280`, which YouTube calls SBV.
fn sub_viewer_times(line: &str) -> Option<(&str, &str)> {
    let (start, end) = line.trim().split_once(',')?;
    let is_time = |time: &str| {
        time.matches(':').count() == 2
            && time.contains('.')
            && (time.bytes()).all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.'))
    };
    (is_time(start) && is_time(end)).then_some((start, end))
}

/// Whether a text begins with a cue of SubViewer.
fn is_sub_viewer(text: &str) -> bool {
    let first = text
        .split(['\n', '\r'])
        .find(|line| !line.trim().is_empty());
    first.is_some_and(|line| sub_viewer_times(line).is_some())
}

/// Cues of SubViewer as those of SubRip, line by line.
fn with_arrows(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match sub_viewer_times(line) {
            Some((start, end)) => {
                all.push_str(start);
                all.push_str(" --> ");
                all.push_str(end);
                all.push('\n');
            }
            None => all.push_str(line),
        }
    }
    all
}

fn kind(line: &str) -> Block {
    let line = line.trim();
    if cues::is_number(line) {
        Block::Identifier
    } else if line.starts_with('[') && line.ends_with(']') {
        // SubRip has no comments; what stands between cues in square brackets was never meant to be seen.
        Block::Note
    } else {
        Block::Words
    }
}

/// The words of a payload; borrowed where there is no markup.
fn words(payload: &str) -> Cow<'_, str> {
    if payload.contains(['<', '{', '&']) {
        entities::resolve(&without_tags(&without_overrides(payload))).into()
    } else {
        payload.into()
    }
}

/// Takes out `{\an8}` and its like.
fn without_overrides(payload: &str) -> String {
    let mut words = String::with_capacity(payload.len());
    let mut rest = payload;
    while let Some(at) = rest.find("{\\") {
        let Some(end) = rest[at..].find('}') else {
            break;
        };
        words.push_str(&rest[..at]);
        rest = &rest[at + end + 1..];
    }
    words.push_str(rest);
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding;

    fn check(text: &str, turns: &[(Option<&str>, &str)], problems: &[(&str, u32)]) {
        let content = encoding::content(text.as_bytes().into(), None, &[]).expect("nothing chosen");
        let input = Input::new("a.srt", content);
        assert_eq!(SubRip.recognises(&input), Confidence::Certain);
        let transcript = SubRip.read(&input, &Options::default()).expect("words");
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
    }

    #[test]
    fn points_for_commas_are_no_captions_of_the_web() {
        let file = "1\n00:00:01,000 --> 00:00:02,500\nAna: Ne znam,\n\n2\n00:00:02.500 --> 00:00:04.000\nmožda.\n";
        for text in [
            file.to_owned(),
            file.replace(",000", ".000").replace(",500", ".500"),
        ] {
            let transcript = crate::testing::imported("a.srt", text.as_bytes());
            assert_eq!(transcript.reader.name, "srt");
            assert_eq!(transcript.problems, []);
        }
    }

    #[test]
    fn the_first_cue_of_a_turn_has_the_name() {
        check(
            "1\r\n00:00:00,000 --> 00:00:05,000\r\nIlze: <i>Labrīt</i>,\r\n\r\n00:00:05.000 --> 00:00:06,000\r\n{\\an8}visiem!\r\n\r\n3\r\n00:00:06,000 --> 00:00:07,000\r\nŽan: Da.\r\n\r\n4\r\n00:00:07,000 --> 00:00:08,000\r\nIlze: Jā.\r\n\r\n5\r\n00:00:08,000 --> 00:00:09,000\r\nŽan: Ne.\r\n",
            &[
                (Some("Ilze"), "Labrīt, visiem!"),
                (Some("Žan"), "Da."),
                (Some("Ilze"), "Jā."),
                (Some("Žan"), "Ne."),
            ],
            &[],
        );
    }

    #[test]
    fn brackets_outside_of_cues_are_notes() {
        check(
            "[Izmišljeni transkript]\n\n1\n00:00:00,500 --> 00:00:07,000\nIlze: [smejas] jā\n\n2\n00:00:07,000 --> 00:00:08,000\nŽan: ne",
            &[(Some("Ilze"), "[smejas] jā"), (Some("Žan"), "ne")],
            &[],
        );
    }

    #[test]
    fn captions_of_youtube() {
        let file = "0:00:00.160,0:00:03.280\nDobar dan svima.\n\n0:00:03.280,0:00:06.000\nŠetajmo,\npolako.\n";
        for name in ["a.sbv", "a.txt"] {
            assert_eq!(
                crate::testing::turns(name, file.as_bytes()),
                [
                    "-|160|3280|Dobar dan svima.",
                    "-|3280|6000|Šetajmo, polako."
                ]
            );
        }
    }

    #[test]
    fn who_speaks_in_brackets_above_the_words() {
        check(
            "1\n00:00:00,000 --> 00:00:02,500\n[Speaker 1]\nBuongiorno.\n\n2\n00:00:02,500 --> 00:00:05,000\n[Ilze Bērziņa]\nLabdien, sēdieties.\n",
            &[
                (Some("Speaker 1"), "Buongiorno."),
                (Some("Ilze Bērziņa"), "Labdien, sēdieties."),
            ],
            &[],
        );
    }

    #[test]
    fn without_names_each_cue_is_a_turn() {
        check(
            "1\n00:00:00,500 --> 00:00:07,000\nprvi\nred\n\n2\nbez vremena\n\n3\n00:00:08,000 --> 00:00:09,000\n\n\n4\n00:00:10,000 --> 00:00:11,000\nkraj",
            &[(None, "prvi red"), (None, "bez vremena"), (None, "kraj")],
            &[("missing-time", 6)],
        );
    }
}
