//! Codes that stand together.

use serde::Serialize;

use super::matrix::LeftOutView;
use super::{Figure, named};
use crate::chart::{HeatCell, HeatMap, HeatRow, heat_map};
use crate::sheet::{Sheet, SheetCell};

/// Two codes that stand together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PairView {
    /// Key of the one.
    pub a: String,
    /// Key of the other.
    pub b: String,
    /// Places that have both.
    pub both: usize,
    /// What there is of the first: passages, mentions or turns.
    pub of_a: usize,
    /// What there is of the second.
    pub of_b: usize,
    /// Places that have either.
    pub either: usize,
    /// Both of either, 0 to 1, with four decimals.
    pub jaccard: f64,
}

/// Codes against codes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CooccurrenceView {
    /// How near: `passage`, `overlap`, `turn`, or a number of turns.
    pub within: String,
    /// Whether codes count only what is coded with themselves.
    pub exact: bool,
    /// The query that restricts what is counted.
    #[serde(rename = "where")]
    pub restricted: Option<String>,
    /// The codes, with their names and how much there is of each.
    pub codes: Vec<(String, String, usize)>,
    /// The pairs that stand together, most first.
    pub pairs: Vec<PairView>,
    /// What counts for nothing.
    pub left_out: LeftOutView,
    /// The rule and the source of the measure.
    pub rule: String,
}

impl CooccurrenceView {
    /// The rule for a nearness.
    #[must_use]
    pub fn rule(within: &str) -> String {
        let places = match within {
            "passage" => {
                "Codes stand together where the very same words (within one turn) have both. Counted are distinct \
                 passages."
                    .to_owned()
            }
            "overlap" => {
                "Codes stand together where a mention of the one and a mention of the other share words. Mentions that \
                 overlap are one place."
                    .to_owned()
            }
            "turn" => "Codes stand together where one turn has both. Counted are turns.".to_owned(),
            turns => format!(
                "Codes stand together where a turn that has the one and a turn that has the other are at most {turns} turns \
                 apart in one source, whoever speaks between. Turns that are so near to each other are one place."
            ),
        };
        format!(
            "{places} The measure is places with both divided by places with either (Jaccard 1912, The distribution of the \
             flora in the alpine zone, New Phytologist 11, 37–50; the c-coefficient of other programs). It is 0 where they \
             never stand together and 1 where they always do; with codes that have few mentions a single place changes it \
             much, so read it with the counts. A code counts those under it unless exact codes were asked for; then a code \
             and one above it are a pair as well. Codings that somebody rejected, and what moderators, observers and people \
             who refused use say, count for nothing."
        )
    }

    fn pair(&self, a: &str, b: &str) -> Option<&PairView> {
        (self.pairs.iter())
            .find(|pair| (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a))
    }

    fn square(&self, name: &str, value: impl Fn(&PairView) -> SheetCell, zero: SheetCell) -> Sheet {
        let mut header = vec!["code".to_owned()];
        header.extend(self.codes.iter().map(|(key, ..)| format!("#{key}")));
        let rows = self.codes.iter().map(|(a, ..)| {
            let mut row: Vec<SheetCell> = vec![a.as_str().into()];
            row.extend(self.codes.iter().map(|(b, ..)| match self.pair(a, b) {
                Some(pair) => value(pair),
                None if a == b => SheetCell::Empty,
                None => zero.clone(),
            }));
            row
        });
        Sheet {
            name: name.to_owned(),
            header,
            rows: rows.collect(),
        }
    }
}

impl Figure for CooccurrenceView {
    fn title(&self) -> String {
        let near = match self.within.as_str() {
            "passage" => "on the same words".to_owned(),
            "overlap" => "on overlapping words".to_owned(),
            "turn" => "in the same turn".to_owned(),
            "1" => "within 1 turn".to_owned(),
            turns => format!("within {turns} turns"),
        };
        let restricted =
            (self.restricted.as_ref()).map_or(String::new(), |q| format!(", where {q}"));
        format!("Codes that stand together {near}{restricted}")
    }

    fn sheets(&self) -> Vec<Sheet> {
        let header = [
            "code",
            "with",
            "#both",
            "#of the first",
            "#of the second",
            "#either",
            "#jaccard",
        ];
        let pairs = self.pairs.iter().map(|pair| {
            vec![
                pair.a.as_str().into(),
                pair.b.as_str().into(),
                pair.both.into(),
                pair.of_a.into(),
                pair.of_b.into(),
                pair.either.into(),
                SheetCell::Decimal(pair.jaccard),
            ]
        });
        vec![
            Sheet {
                name: "pairs".to_owned(),
                header: header.map(str::to_owned).to_vec(),
                rows: pairs.collect(),
            },
            self.square("both", |pair| pair.both.into(), 0.into()),
            self.square(
                "jaccard",
                |pair| SheetCell::Decimal(pair.jaccard),
                SheetCell::Decimal(0.0),
            ),
        ]
    }

    fn shown(&self) -> Vec<Sheet> {
        let mut sheets = self.sheets();
        sheets.truncate(1);
        sheets
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = vec![self.rule.clone()];
        notes.extend(self.left_out.note());
        notes
    }

    fn svg(&self) -> Option<String> {
        let label =
            |(key, name, n): &(String, String, usize)| format!("{} ·\u{a0}{n}", named(key, name));
        let rows = self.codes.iter().map(|a| HeatRow {
            label: label(a),
            depth: 0,
            cells: (self.codes.iter())
                .map(|b| {
                    let pair = self.pair(&a.0, &b.0);
                    HeatCell {
                        weight: (a != b).then(|| pair.map_or(0.0, |pair| pair.jaccard)),
                        text: pair.map_or(String::new(), |pair| pair.both.to_string()),
                        tip: match pair {
                            Some(pair) => format!(
                                "{} + {}: {} of {}",
                                named(&a.0, &a.1),
                                named(&b.0, &b.1),
                                pair.both,
                                pair.either
                            ),
                            None => String::new(),
                        },
                    }
                })
                .collect(),
        });
        let most = (self.pairs.first()).map_or(String::new(), |pair| {
            format!(
                " Most often together: {} and {}, {} times.",
                pair.a, pair.b, pair.both
            )
        });
        Some(heat_map(&HeatMap {
            title: self.title(),
            description: format!(
                "A table of {} codes against each other; in the cells how often both stand together, the darker the greater \
                 the share of places that have both among those that have either.{most}",
                self.codes.len()
            ),
            columns: self.codes.iter().map(|(key, name, _)| named(key, name)).collect(),
            rows: rows.collect(),
            note: "Numbers: places with both. Shade: Jaccard 1912, places with both divided by places with either. Behind each \
                   code: how much there is of it."
                .to_owned(),
        }))
    }
}
