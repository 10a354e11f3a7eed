//! ELAN annotation files (EAF 2.x and 3.x): each annotation of a speaker's tier is a turn.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::BytesStart;
use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::recognised;
use crate::tiers::{self, Segment, Tier};
use crate::xml::{Node, Xml, attribute, local_name};

/// The reader of ELAN files.
pub(crate) struct Elan;

impl Format for Elan {
    fn reader(&self) -> Reader {
        Reader {
            name: "eaf",
            version: 2,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if recognised::xml_root(input, "ANNOTATION_DOCUMENT") {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let score = Score::read(input.start())?;
        tiers::transcript(self, MarkKind::Annotation, input, score.tiers(), Vec::new())
    }
}

#[derive(Debug, Default)]
struct Annotation {
    id: String,
    /// Time slots of its ends, where it is aligned.
    slots: Option<(String, String)>,
    /// The annotation that it depends on.
    parent: Option<String>,
    value: String,
}

#[derive(Debug, Default)]
struct Line {
    id: String,
    participant: Option<String>,
    parent: Option<String>,
    annotations: Vec<Annotation>,
}

/// A file as it stands.
#[derive(Debug, Default)]
struct Score {
    /// For each slot its time, and the last known time up to it.
    slots: BTreeMap<String, (Option<u64>, u64)>,
    lines: Vec<Line>,
}

impl Score {
    fn read(text: &str) -> Result<Self, Declined> {
        let mut xml = Xml::new(text);
        let mut score = Self::default();
        let mut known = 0;
        let mut in_value = false;
        while let Some(node) = xml.next()? {
            match node {
                Node::Start(element) => {
                    in_value = false;
                    match local_name(&element) {
                        "TIME_SLOT" => {
                            let time = attribute(&element, "TIME_VALUE")
                                .and_then(|time| time.parse().ok());
                            known = time.unwrap_or(known);
                            let id = attribute(&element, "TIME_SLOT_ID").unwrap_or_default();
                            score.slots.insert(id, (time, known));
                        }
                        "TIER" => score.lines.push(Line {
                            id: attribute(&element, "TIER_ID").unwrap_or_default(),
                            participant: named(&element, "PARTICIPANT"),
                            parent: named(&element, "PARENT_REF"),
                            annotations: Vec::new(),
                        }),
                        "ALIGNABLE_ANNOTATION" | "REF_ANNOTATION" => {
                            let slots = named(&element, "TIME_SLOT_REF1")
                                .zip(named(&element, "TIME_SLOT_REF2"));
                            let annotation = Annotation {
                                id: attribute(&element, "ANNOTATION_ID").unwrap_or_default(),
                                slots,
                                parent: named(&element, "ANNOTATION_REF"),
                                value: String::new(),
                            };
                            if let Some(line) = score.lines.last_mut() {
                                line.annotations.push(annotation);
                            }
                        }
                        "ANNOTATION_VALUE" => in_value = true,
                        _ => {}
                    }
                }
                Node::End => in_value = false,
                Node::Text(words) => {
                    let open = score
                        .lines
                        .last_mut()
                        .and_then(|line| line.annotations.last_mut());
                    if let Some(annotation) = open.filter(|_| in_value) {
                        annotation.value.push_str(&words);
                    }
                }
            }
        }
        Ok(score)
    }

    /// The independent tiers with their times. Where such a tier holds numbers of utterances and no words, as those
    /// of Toolbox do, the fullest of the tiers below it stands for it.
    fn tiers(&self) -> Vec<Tier> {
        let by_id: BTreeMap<&str, &Annotation> = self
            .lines
            .iter()
            .flat_map(|line| &line.annotations)
            .map(|annotation| (annotation.id.as_str(), annotation))
            .collect();
        let ids: BTreeSet<&String> = self.lines.iter().map(|line| &line.id).collect();
        let is_root = |line: &&Line| {
            line.parent
                .as_ref()
                .is_none_or(|parent| !ids.contains(parent))
        };
        // Of the tiers below each one the fullest that holds words.
        let mut below: BTreeMap<&String, (usize, &Line)> = BTreeMap::new();
        for line in self.lines.iter().filter(|line| holds_words(line)) {
            let length: usize = line.annotations.iter().map(|one| one.value.len()).sum();
            if let Some(parent) = &line.parent {
                let fullest = below.entry(parent).or_insert((length, line));
                if length > fullest.0 {
                    *fullest = (length, line);
                }
            }
        }
        self.lines
            .iter()
            .filter(is_root)
            .map(|root| {
                let line = match below.get(&root.id) {
                    Some((_, line)) if !holds_words(root) => line,
                    _ => root,
                };
                Tier {
                    name: line.id.clone(),
                    shown: None,
                    speaker: line
                        .participant
                        .clone()
                        .or_else(|| root.participant.clone()),
                    segments: (1..)
                        .zip(&line.annotations)
                        .map(|(number, one)| self.segment(number, one, &by_id))
                        .collect(),
                }
            })
            .collect()
    }

    fn segment(
        &self,
        number: u32,
        annotation: &Annotation,
        by_id: &BTreeMap<&str, &Annotation>,
    ) -> Segment {
        /// Annotations that depend on one another, at most: more is a circle.
        const DEEPEST: usize = 64;
        let mut aligned = annotation;
        for _ in 0..DEEPEST {
            match aligned
                .parent
                .as_ref()
                .and_then(|parent| by_id.get(parent.as_str()))
            {
                Some(parent) if aligned.slots.is_none() => aligned = parent,
                _ => break,
            }
        }
        let slot = |id: &String| self.slots.get(id).copied().unwrap_or_default();
        let (start, end) = aligned
            .slots
            .as_ref()
            .map_or(((None, u64::MAX), (None, 0)), |(start, end)| {
                (slot(start), slot(end))
            });
        Segment {
            start_ms: start.0,
            end_ms: end.0,
            order: start.1,
            number,
            text: annotation.value.clone(),
        }
    }
}

fn named(element: &BytesStart<'_>, name: &str) -> Option<String> {
    attribute(element, name).filter(|value| !value.trim().is_empty())
}

/// Whether a tier holds words, and not numbers of utterances or nothing at all.
fn holds_words(line: &Line) -> bool {
    let is_words = |annotation: &&Annotation| {
        let value = annotation.value.trim();
        let is_number =
            !value.contains(char::is_whitespace) && value.contains(|c: char| c.is_ascii_digit());
        value.contains(char::is_alphabetic) && !is_number
    };
    line.annotations.iter().filter(is_words).count() * 2 > line.annotations.len()
}

#[cfg(test)]
mod tests {
    use crate::testing::{problems, refusal, turns};

    fn eaf(tiers: &str) -> String {
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?><ANNOTATION_DOCUMENT VERSION="3.0"><HEADER TIME_UNITS="milliseconds"><PROPERTY NAME="x">0</PROPERTY></HEADER><TIME_ORDER>
            <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="1500"/><TIME_SLOT TIME_SLOT_ID="ts3"/><TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="4000"/></TIME_ORDER>{tiers}</ANNOTATION_DOCUMENT>"#
        )
    }

    fn aligned(id: &str, start: &str, end: &str, value: &str) -> String {
        format!(
            "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='{id}' TIME_SLOT_REF1='{start}' TIME_SLOT_REF2='{end}'><ANNOTATION_VALUE>{value}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
        )
    }

    #[test]
    fn tiers_of_speakers_in_the_order_of_time() {
        let tiers = format!(
            "<TIER TIER_ID='Žana' PARTICIPANT='Žana Ozola'>{}{}</TIER><TIER TIER_ID='Đuro'>{}</TIER><TIER TIER_ID='prijevod' PARENT_REF='Đuro'><ANNOTATION><REF_ANNOTATION ANNOTATION_ID='r' ANNOTATION_REF='b'><ANNOTATION_VALUE>yes</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER><TIER TIER_ID='gestures'>{}</TIER>",
            aligned("a", "ts1", "ts2", "Labdien &amp; sveiki!"),
            aligned("c", "ts3", "ts4", "Jā."),
            aligned("b", "ts2", "ts4", "Čujem."),
            aligned("d", "ts1", "ts4", "kima"),
        );
        let file = eaf(&tiers);
        assert_eq!(
            turns("a.eaf", file.as_bytes()),
            [
                "Žana Ozola|0|1500|Labdien & sveiki!",
                "Žana Ozola|-|4000|Jā.",
                "Đuro|1500|4000|Čujem."
            ]
        );
        assert_eq!(problems("a.eaf", file.as_bytes()), ["tiers-left-out"]);
        assert_eq!(
            crate::testing::marks("a.eaf", file.as_bytes()),
            [
                "annotation: 1 Žana",
                "annotation: 2 Žana",
                "annotation: 1 Đuro"
            ]
        );
    }

    #[test]
    fn words_below_a_tier_of_numbers_and_circles() {
        let tiers = format!(
            "<TIER TIER_ID='ref@P1' PARTICIPANT='P1'>{}</TIER><TIER TIER_ID='tx@P1' PARENT_REF='ref@P1' PARTICIPANT='P1'><ANNOTATION><REF_ANNOTATION ANNOTATION_ID='x' ANNOTATION_REF='a'><ANNOTATION_VALUE>Perché no?</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION><ANNOTATION><REF_ANNOTATION ANNOTATION_ID='y' ANNOTATION_REF='y'><ANNOTATION_VALUE>Boh.</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>",
            aligned("a", "ts1", "ts2", "int.001"),
        );
        assert_eq!(
            turns("a.eaf", eaf(&tiers).as_bytes()),
            ["P1|0|1500|Perché no?", "P1|-|-|Boh."]
        );
    }

    #[test]
    fn nothing_in_it_or_damaged() {
        assert!(
            refusal("a.eaf", eaf("<TIER TIER_ID='A'/>").as_bytes())
                .1
                .contains("nothing was said")
        );
        assert!(
            refusal("a.eaf", b"<ANNOTATION_DOCUMENT><TIER>")
                .1
                .contains("damaged at line 1")
        );
    }
}
