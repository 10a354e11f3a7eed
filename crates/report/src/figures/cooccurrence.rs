//! Codes that stand together.

use serde::Serialize;

use super::matrix::LeftOutView;
use super::{CountedFrom, Figure};
use crate::sheet::{Sheet, SheetCell};
use crate::wording::{ReportLanguage, Wording};

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
    /// What it is counted from; a report says it elsewhere.
    #[serde(flatten)]
    pub counted: Option<CountedFrom>,
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

    pub(super) fn pair(&self, a: &str, b: &str) -> Option<&PairView> {
        (self.pairs.iter())
            .find(|pair| (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a))
    }

    /// The same of those codes alone that are in the first pairs: more than that no page shows legibly.
    pub(crate) fn of_most(&self, pairs: usize) -> Self {
        let first: Vec<&PairView> = self.pairs.iter().take(pairs).collect();
        let is_in = |key: &String| first.iter().any(|pair| pair.a == *key || pair.b == *key);
        let mut most = self.clone();
        most.codes.retain(|(key, ..)| is_in(key));
        most.pairs.retain(|pair| is_in(&pair.a) && is_in(&pair.b));
        most
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
        self.titled(&Wording::of(ReportLanguage::English))
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
        notes.extend(self.counted.map(CountedFrom::note));
        notes
    }

    fn svg(&self, language: ReportLanguage) -> Option<String> {
        Some(self.own_chart(&Wording::of(language)).svg)
    }
}
