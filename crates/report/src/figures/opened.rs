//! A cell of a matrix, or a pair of codes, opened to the passages that it counts.

use serde::Serialize;
use verbatim_analysis::coded::Cell;
use verbatim_model::consent::Consent;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::SessionKind;

use super::{Figure, counted};
use crate::sheet::{Sheet, SheetCell};

/// One passage that a cell counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PassageView {
    /// Number of the place that has both codes, from 1; nothing in a matrix, where each passage is a mention.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<usize>,
    /// Key of the code of the pair that stands here; nothing in a matrix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `SOURCE:START-END`, as `priority link --quote` takes it.
    pub anchor: String,
    /// Name of the source.
    pub source: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// Participant number, or the label of who is nobody in particular.
    pub speaker: Option<String>,
    /// Whether the speaker is a person who counts.
    pub counts_as_speaker: bool,
    /// Stakeholder group.
    pub group: Option<String>,
    /// Key of the session.
    pub session: String,
    /// What the session was.
    pub session_kind: SessionKind,
    /// Territory of the session or, where it has none, of the speaker.
    pub territory: Option<String>,
    /// Language of the turn.
    pub language: Option<LanguageTag>,
    /// First code point of the source's canonical text.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words; nothing where the speaker allows no quote.
    pub words: Option<String>,
    /// What the speaker allows; nothing where the words are of no single known person.
    pub consent: Option<Consent>,
    /// Ids of the codings that it is made of, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codings: Option<Vec<String>>,
}

/// What a cell counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenedView {
    /// Key of the code of the row, `(total)`, or the first code of a pair.
    pub row: String,
    /// What is above the column, `(total)`, or the second code of a pair.
    pub column: String,
    /// What the columns stand for; nothing for a pair.
    pub by: Option<String>,
    /// How near codes must stand; nothing in a matrix.
    pub within: Option<String>,
    /// Whether codes count only what is coded with themselves.
    pub exact: bool,
    /// The query that restricts what is counted.
    #[serde(rename = "where")]
    pub restricted: Option<String>,
    /// Places that have both codes; nothing in a matrix.
    pub places: Option<usize>,
    /// What the cell counts.
    #[serde(flatten)]
    pub cell: Cell,
    /// The passages: as many as mentions.
    pub passages: Vec<PassageView>,
    /// The rule of counting.
    pub rule: String,
}

impl Figure for OpenedView {
    fn title(&self) -> String {
        let Cell { mentions, speakers } = self.cell;
        let restricted =
            (self.restricted.as_ref()).map_or(String::new(), |query| format!(", where {query}"));
        let people = if speakers == 1 { "person" } else { "people" };
        let cell = format!("{} × {}{restricted}", self.row, self.column);
        let passages = counted(mentions, "passage");
        match self.places {
            Some(places) => format!(
                "{cell}: {}, with {passages} of {speakers} {people}",
                counted(places, "place")
            ),
            None => format!(
                "{cell}: {} of {speakers} {people}",
                counted(mentions, "mention")
            ),
        }
    }

    fn sheets(&self) -> Vec<Sheet> {
        let text = |value: &Option<String>| {
            (value.as_deref()).map_or(SheetCell::Empty, |value| value.into())
        };
        let of_pair = self.places.is_some();
        let with_ids = (self.passages.iter()).any(|passage| passage.codings.is_some());
        let mut header: Vec<&str> = Vec::new();
        if of_pair {
            header.extend(["#place", "code"]);
        }
        header.extend([
            "anchor",
            "source",
            "#turn",
            "speaker",
            "group",
            "session",
            "session_kind",
            "territory",
            "language",
            "#start",
            "#end",
            "words",
            "consent",
        ]);
        if with_ids {
            header.push("codings");
        }
        let row = |passage: &PassageView| {
            let mut row: Vec<SheetCell> = Vec::new();
            if of_pair {
                row.push(passage.place.map_or(SheetCell::Empty, SheetCell::Count));
                row.push(text(&passage.code));
            }
            row.extend([
                passage.anchor.as_str().into(),
                passage.source.as_str().into(),
                passage.turn.into(),
                text(&passage.speaker),
                text(&passage.group),
                passage.session.as_str().into(),
                passage.session_kind.to_string().into(),
                text(&passage.territory),
                text(&passage.language.map(|language| language.to_string())),
                passage.start.into(),
                passage.end.into(),
                text(&passage.words),
                text(&passage.consent.map(|consent| consent.to_string())),
            ]);
            if with_ids {
                row.push(
                    passage
                        .codings
                        .iter()
                        .flatten()
                        .cloned()
                        .collect::<Vec<_>>()
                        .join(" ")
                        .into(),
                );
            }
            row
        };
        vec![Sheet {
            name: "passages".to_owned(),
            header: header.into_iter().map(str::to_owned).collect(),
            rows: self.passages.iter().map(row).collect(),
        }]
    }

    fn listed(&self) -> Option<String> {
        if self.passages.is_empty() {
            return Some("nothing to show\n".to_owned());
        }
        let mut text = String::new();
        for passage in &self.passages {
            let place = match (passage.place, &passage.code) {
                (Some(place), Some(code)) => format!("{place}. {code}  "),
                _ => String::new(),
            };
            text.push_str(&format!(
                "{place}{}, {}  {} (turn {})\n",
                passage.speaker.as_deref().unwrap_or("?"),
                passage.session,
                passage.anchor,
                passage.turn
            ));
            let words = (passage.words.as_deref()).unwrap_or("(not shown: by consent or embargo)");
            text.push_str(&format!("  {}\n", words.replace('\n', "\n  ")));
            if let Some(codings) = &passage.codings {
                text.push_str(&format!("  {}\n", codings.join(" ")));
            }
        }
        Some(text)
    }

    fn notes(&self) -> Vec<String> {
        vec![self.rule.clone()]
    }
}
