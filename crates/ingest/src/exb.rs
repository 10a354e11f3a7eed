//! EXMARaLDA basic transcriptions (EXB): events of a transcription tier that touch in time are one turn.

use std::collections::BTreeMap;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::recognised;
use crate::rendering::collapse;
use crate::tiers::{self, Segment, Tier};
use crate::xml::{Node, Xml, attribute, local_name};

/// The reader of EXMARaLDA files.
pub(crate) struct Exmaralda;

impl Format for Exmaralda {
    fn reader(&self) -> Reader {
        Reader {
            name: "exmaralda",
            version: 2,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if recognised::xml_root(input, "basic-transcription") {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let score = Score::read(input.start())?;
        tiers::transcript(self, MarkKind::Event, input, score.tiers(), Vec::new())
    }
}

/// A tier as it stands. Its events: start, end, words.
#[derive(Debug, Default)]
struct Line {
    /// Its name as people see it.
    shown: String,
    speaker: Option<String>,
    category: String,
    /// `t` where it is speech, `d` or `a` where it describes something.
    kind: String,
    events: Vec<(String, String, String)>,
}

#[derive(Debug, Default)]
struct Score {
    /// Abbreviations of speakers by their ids.
    speakers: BTreeMap<String, String>,
    /// For each point of the time line its number, its time, and the last known time up to it.
    points: BTreeMap<String, (usize, Option<u64>, u64)>,
    lines: Vec<Line>,
}

impl Score {
    fn read(text: &str) -> Result<Self, Declined> {
        let mut xml = Xml::new(text);
        let mut score = Self::default();
        let mut path: Vec<String> = Vec::new();
        let mut speaker = String::new();
        let mut known = 0;
        while let Some(node) = xml.next()? {
            match node {
                Node::Start(element) => {
                    let value = |name| attribute(&element, name).unwrap_or_default();
                    let local = local_name(&element).to_owned();
                    match local.as_str() {
                        "speaker" => speaker = value("id"),
                        "tli" => {
                            let time = value("time").parse().ok().and_then(milliseconds);
                            known = time.unwrap_or(known);
                            score
                                .points
                                .insert(value("id"), (score.points.len(), time, known));
                        }
                        "tier" => score.lines.push(Line {
                            shown: attribute(&element, "display-name")
                                .filter(|name| !name.trim().is_empty())
                                .unwrap_or_else(|| value("id")),
                            speaker: attribute(&element, "speaker"),
                            category: value("category"),
                            kind: value("type"),
                            events: Vec::new(),
                        }),
                        "event" => {
                            if let Some(line) = score.lines.last_mut() {
                                line.events
                                    .push((value("start"), value("end"), String::new()));
                            }
                        }
                        _ => {}
                    }
                    path.push(local);
                }
                Node::End => {
                    path.pop();
                }
                Node::Text(words) => match path.last().map(String::as_str) {
                    Some("abbreviation") => score
                        .speakers
                        .entry(speaker.clone())
                        .or_default()
                        .push_str(&words),
                    Some("event") => {
                        let event = score
                            .lines
                            .last_mut()
                            .and_then(|line| line.events.last_mut());
                        if let Some((.., text)) = event {
                            text.push_str(&words);
                        }
                    }
                    _ => {}
                },
            }
        }
        Ok(score)
    }

    /// The tiers; those that describe something have a name that says so.
    fn tiers(&self) -> Vec<Tier> {
        let described = |line: &Line| !matches!(line.kind.as_str(), "t" | "");
        self.lines
            .iter()
            .map(|line| Tier {
                shown: Some(line.shown.clone()),
                name: match line.category.trim() {
                    category if described(line) => format!("{category} (note)"),
                    "v" => "speech".to_owned(),
                    category => category.to_owned(),
                },
                speaker: line.speaker.as_ref().map(|id| {
                    let abbreviation = self.speakers.get(id).map(|name| collapse(name));
                    abbreviation
                        .filter(|name| !name.is_empty())
                        .unwrap_or_else(|| id.clone())
                }),
                segments: self.chains(line),
            })
            .collect()
    }

    /// Events of which one begins where the one before it ends belong together: they were cut where somebody else
    /// began or ended. Their words are written with the spaces between them.
    fn chains(&self, line: &Line) -> Vec<Segment> {
        let mut events: Vec<_> = (1..)
            .zip(&line.events)
            .map(|(number, (start, end, text))| {
                let point = |id: &String| {
                    self.points
                        .get(id)
                        .copied()
                        .unwrap_or((usize::MAX, None, u64::MAX))
                };
                (point(start), point(end), text, number)
            })
            .collect();
        events.sort_by_key(|(start, ..)| start.0);
        let mut chains: Vec<(usize, Segment)> = Vec::new();
        for ((start, start_ms, order), (end, end_ms, _), text, number) in events {
            match chains.last_mut() {
                Some((last, segment)) if *last == start => {
                    segment.text.push_str(text);
                    segment.end_ms = end_ms;
                    *last = end;
                }
                _ => chains.push((
                    end,
                    Segment {
                        start_ms,
                        end_ms,
                        order,
                        number,
                        text: text.clone(),
                    },
                )),
            }
        }
        chains.into_iter().map(|(_, segment)| segment).collect()
    }
}

/// Seconds in milliseconds, where they are a time.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "in bounds, as just tested"
)]
fn milliseconds(seconds: f64) -> Option<u64> {
    (0.0..=9e12)
        .contains(&seconds)
        .then(|| (seconds * 1000.0).round() as u64)
}

#[cfg(test)]
mod tests {
    use crate::testing::{problems, refusal, turns};

    #[test]
    fn events_that_touch_are_one_turn() {
        let file = r#"<?xml version="1.0"?><basic-transcription><head><speakertable>
            <speaker id="S0"><abbreviation>Šime</abbreviation></speaker><speaker id="S1"><abbreviation> </abbreviation></speaker></speakertable></head><basic-body>
            <common-timeline><tli id="T0" time="0.0"/><tli id="T1" time="1.25"/><tli id="T2"/><tli id="T3" time="3"/></common-timeline>
            <tier id="A" speaker="S0" category="v" type="t" display-name="Šime [v]"><event start="T1" end="T2">jat</event><event start="T0" end="T1">Ne mogu vjero</event><event start="T2" end="T3">i. </event></tier>
            <tier id="B" speaker="S1" category="v" type="t"><event start="T1" end="T2">Già! </event></tier>
            <tier id="C" speaker="S1" category="nv" type="d"><event start="T1" end="T2">ride</event></tier>
            <tier id="D" speaker="S0" category="prijevod" type="a"><event start="T0" end="T1">I cannot</event></tier>
            </basic-body></basic-transcription>"#;
        assert_eq!(
            turns("a.exb", file.as_bytes()),
            ["Šime|0|3000|Ne mogu vjerojati.", "S1|1250|-|Già!"]
        );
        assert_eq!(problems("a.exb", file.as_bytes()), ["tiers-left-out"]);
        let places = crate::testing::marks("a.exb", file.as_bytes());
        assert_eq!(places, ["event: 2 Šime [v]", "event: 1 B", "overlap: Šime"]);
    }

    #[test]
    fn empty() {
        let file = b"<basic-transcription><head/><basic-body></basic-body></basic-transcription>";
        assert!(refusal("a.exb", file).1.contains("nothing was said"));
    }
}
