//! Stakeholders: influence against interest, which kinds have been heard, who is mentioned with whom.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_analysis::stakeholders::{Quadrant, Spread};
use verbatim_model::stakeholder::StakeholderKind;
use verbatim_model::term::Term as _;

use super::{Figure, counted};
use crate::chart::{
    Chart, HeatCell, HeatMap, HeatRow, QuadrantChart, QuadrantMark, heat_map, quadrant_chart,
};
use crate::sheet::{Sheet, SheetCell};
use crate::wording::{ReportLanguage, Wording};

/// The power-interest grid.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GridView {
    /// Of this territory; of all where none is given.
    pub territory: Option<String>,
    /// Those that are rated, by quadrant and key.
    pub rows: Vec<GridRow>,
    /// Keys of those whose influence or interest nobody rated.
    pub unrated: Vec<String>,
}

/// A stakeholder on the grid.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GridRow {
    /// Key.
    pub key: String,
    /// Name.
    pub organisation: String,
    /// What it is.
    pub kind: StakeholderKind,
    /// Territory.
    pub territory: Option<String>,
    /// How much it can move.
    pub influence: Spread,
    /// How much it cares.
    pub interest: Spread,
    /// How it is worked with.
    pub quadrant: Quadrant,
    /// Whether somebody of it was heard.
    pub heard: bool,
}

fn of_place(territory: Option<&str>) -> String {
    territory.map_or_else(String::new, |territory| format!(" of {territory}"))
}

/// `3.5 (2–5, 3 raters)`.
fn spread(spread: &Spread) -> String {
    let range = if spread.least == spread.most {
        String::new()
    } else {
        format!("{}–{}, ", spread.least, spread.most)
    };
    format!(
        "{} ({range}{})",
        spread.median,
        counted(spread.raters, "rater")
    )
}

impl GridView {
    /// The picture (SVG), in the words of a language.
    #[must_use]
    pub fn picture(&self, language: ReportLanguage) -> String {
        self.chart(&Wording::of(language)).svg
    }

    /// The picture, in the words of a language.
    pub(crate) fn chart(&self, wording: &Wording) -> Chart {
        let name = |quadrant: Quadrant| wording.say(&format!("quadrant-{}", quadrant.as_str()));
        let marks = self.rows.iter().map(|row| QuadrantMark {
            label: row.key.clone(),
            tip: format!(
                "{}: {}, {}",
                row.organisation, row.influence.median, row.interest.median
            ),
            across: row.interest.median,
            up: row.influence.median,
            filled: row.heard,
        });
        let values = [
            ("n", self.rows.len().into()),
            (
                "heard",
                self.rows.iter().filter(|row| row.heard).count().into(),
            ),
        ];
        quadrant_chart(&QuadrantChart {
            title: wording.say("grid-title"),
            description: wording.fill("grid-description", &values),
            across: wording.say("interest"),
            up: wording.say("influence"),
            quadrants: [
                Quadrant::KeepSatisfied,
                Quadrant::WorkTogether,
                Quadrant::Watch,
                Quadrant::KeepInformed,
            ]
            .map(name),
            marks: marks.collect(),
            legend: (self.rows.iter())
                .map(|row| format!("{} · {}", row.key, row.organisation))
                .collect(),
            note: wording.say("grid-note"),
        })
    }
}

impl Figure for GridView {
    fn title(&self) -> String {
        format!(
            "Influence and interest of stakeholders{}",
            of_place(self.territory.as_deref())
        )
    }

    fn sheets(&self) -> Vec<Sheet> {
        let header = [
            "stakeholder",
            "organisation",
            "kind",
            "territory",
            "quadrant",
            "#influence",
            "#influence from",
            "#influence to",
            "#influence raters",
            "#interest",
            "#interest from",
            "#interest to",
            "#interest raters",
            "heard",
        ];
        let numbers = |of: &Spread| {
            [
                SheetCell::Decimal(of.median),
                SheetCell::Count(of.least as usize),
                SheetCell::Count(of.most as usize),
                SheetCell::Count(of.raters),
            ]
        };
        let rows = self.rows.iter().map(|row| {
            let mut cells: Vec<SheetCell> = vec![
                row.key.as_str().into(),
                row.organisation.as_str().into(),
                row.kind.as_str().into(),
                row.territory.clone().unwrap_or_default().into(),
                row.quadrant.as_str().into(),
            ];
            cells.extend(numbers(&row.influence));
            cells.extend(numbers(&row.interest));
            cells.push(if row.heard { "yes" } else { "no" }.into());
            cells
        });
        vec![Sheet {
            name: "grid".to_owned(),
            header: header.map(str::to_owned).to_vec(),
            rows: rows.collect(),
        }]
    }

    fn shown(&self) -> Vec<Sheet> {
        let header = [
            "stakeholder",
            "organisation",
            "quadrant",
            "influence",
            "interest",
            "heard",
        ];
        let rows = self.rows.iter().map(|row| {
            vec![
                row.key.as_str().into(),
                row.organisation.as_str().into(),
                row.quadrant.as_str().into(),
                spread(&row.influence).into(),
                spread(&row.interest).into(),
                if row.heard { "yes" } else { "no" }.into(),
            ]
        });
        vec![Sheet {
            name: "grid".to_owned(),
            header: header.map(str::to_owned).to_vec(),
            rows: rows.collect(),
        }]
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = vec![
            "Influence and interest are the medians of what the raters gave last, from 1 (little) to 5 (much); 3 and more is \
             much. Quadrants: work together (both much), keep satisfied (influence), keep informed (interest), watch \
             (neither), after Eden and Ackermann 1998. Ratings are what somebody thinks, no measurement."
                .to_owned(),
        ];
        if !self.unrated.is_empty() {
            notes.push(format!("Not rated: {}.", self.unrated.join(", ")));
        }
        notes
    }

    fn svg(&self, language: ReportLanguage) -> Option<String> {
        Some(self.chart(&Wording::of(language)).svg)
    }
}

/// Which kinds of stakeholders have been heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverageView {
    /// Of this territory; of all where none is given.
    pub territory: Option<String>,
    /// Every kind of every territory that has stakeholders, also those without any.
    pub rows: Vec<CoverageRow>,
    /// People who spoke as participants or experts: of the territory, where one is given.
    pub spoke: usize,
    /// How many of them belong to none of the stakeholders.
    pub without_stakeholder: usize,
}

/// A kind of stakeholders in a territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverageRow {
    /// The territory.
    pub territory: Option<String>,
    /// The kind.
    pub kind: StakeholderKind,
    /// How many there are.
    pub stakeholders: usize,
    /// Keys of those of whom somebody spoke.
    pub heard: Vec<String>,
    /// Keys of the others.
    pub not_heard: Vec<String>,
    /// How many people of them spoke.
    pub people: usize,
}

impl Figure for CoverageView {
    fn title(&self) -> String {
        format!(
            "Which stakeholders{} have been heard",
            of_place(self.territory.as_deref())
        )
    }

    fn sheets(&self) -> Vec<Sheet> {
        let header = [
            "territory",
            "kind",
            "#heard",
            "#of",
            "#people who spoke",
            "heard from",
            "not heard",
        ];
        let rows = self.rows.iter().map(|row| {
            vec![
                row.territory.clone().unwrap_or_default().into(),
                row.kind.as_str().into(),
                row.heard.len().into(),
                row.stakeholders.into(),
                row.people.into(),
                row.heard.join(", ").into(),
                row.not_heard.join(", ").into(),
            ]
        });
        vec![Sheet {
            name: "coverage".to_owned(),
            header: header.map(str::to_owned).to_vec(),
            rows: rows.collect(),
        }]
    }

    fn shown(&self) -> Vec<Sheet> {
        let mut sheets = self.sheets();
        for sheet in &mut sheets {
            sheet
                .rows
                .retain(|row| row.get(3) != Some(&SheetCell::Count(0)));
        }
        sheets
    }

    fn notes(&self) -> Vec<String> {
        let mut none: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.stakeholders == 0) {
            let territory = row.territory.as_deref().unwrap_or("(not set)");
            none.entry(territory).or_default().push(row.kind.as_str());
        }
        let mut notes = vec![
            "A stakeholder has been heard where one of the people who belong to it spoke in an interview, a focus group or a \
             workshop as participant or expert. Who refused use is not asked."
                .to_owned(),
            format!(
                "{} of the {} participants and experts who spoke belong to none of these stakeholders.",
                self.without_stakeholder, self.spoke
            ),
        ];
        for (territory, kinds) in none {
            notes.push(format!(
                "Kinds of which no stakeholder of {territory} is known: {}.",
                kinds.join(", ")
            ));
        }
        notes
    }

    fn svg(&self, _language: ReportLanguage) -> Option<String> {
        let mut columns: Vec<String> = Vec::new();
        for row in &self.rows {
            let name = row
                .territory
                .clone()
                .unwrap_or_else(|| "(not set)".to_owned());
            if !columns.contains(&name) {
                columns.push(name);
            }
        }
        let is_known = |kind: &&StakeholderKind| {
            self.rows
                .iter()
                .any(|row| row.kind == **kind && row.stakeholders > 0)
        };
        let rows = StakeholderKind::ALL
            .iter()
            .filter(is_known)
            .map(|&kind| HeatRow {
                label: kind.to_string(),
                depth: 0,
                cells: (columns.iter())
                    .map(|column| {
                        let row = self.rows.iter().find(|row| {
                            row.kind == kind
                                && row.territory.as_deref().unwrap_or("(not set)") == column
                        });
                        let row = row.filter(|row| row.stakeholders > 0);
                        HeatCell {
                            weight: row.map(|row| row.heard.len() as f64 / row.stakeholders as f64),
                            text: row.map_or_else(String::new, |row| {
                                format!("{} of {}", row.heard.len(), row.stakeholders)
                            }),
                            tip: row.map_or_else(String::new, |row| {
                                format!("{kind}, {column}: not heard: {}", row.not_heard.join(", "))
                            }),
                        }
                    })
                    .collect(),
            });
        let rows: Vec<HeatRow> = rows.collect();
        let (heard, all) = (self.rows.iter()).fold((0, 0), |(heard, all), row| {
            (heard + row.heard.len(), all + row.stakeholders)
        });
        Some(heat_map(&HeatMap {
            title: self.title(),
            description: format!(
                "A table of {} kinds of stakeholders by territory; in the cells how many of those that are known have been \
                 heard, the darker the greater the share. Together {heard} of {all}.",
                rows.len()
            ),
            columns,
            rows,
            note: "Heard: somebody who belongs to it spoke in a session.".to_owned(),
        }).svg)
    }
}

/// Who is mentioned with whom.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NetworkView {
    /// Of this territory; of all where none is given.
    pub territory: Option<String>,
    /// What two mentions share: `sentence`, `turn` or `session`.
    pub within: &'static str,
    /// Those that are mentioned, by key.
    pub nodes: Vec<NetworkNode>,
    /// Those that are mentioned together, the most frequent first.
    pub pairs: Vec<NetworkPair>,
}

/// A stakeholder that is mentioned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NetworkNode {
    /// Key.
    pub key: String,
    /// Name.
    pub organisation: String,
    /// What it is.
    pub kind: StakeholderKind,
    /// In how many sentences, turns or sessions.
    pub places: usize,
}

/// Two that are mentioned together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NetworkPair {
    /// Key of the one.
    pub a: String,
    /// Key of the other.
    pub b: String,
    /// In how many places both are.
    pub both: usize,
    /// In how many the one is.
    pub of_a: usize,
    /// In how many the other is.
    pub of_b: usize,
    /// Places with both, divided by places with either (Jaccard 1912).
    pub jaccard: f64,
}

impl Figure for NetworkView {
    fn title(&self) -> String {
        format!(
            "Stakeholders{} that are mentioned in one {}",
            of_place(self.territory.as_deref()),
            self.within
        )
    }

    fn sheets(&self) -> Vec<Sheet> {
        let header = [
            "stakeholder",
            "with",
            "#both",
            "#of the first",
            "#of the second",
            "#jaccard",
        ];
        let pairs = self.pairs.iter().map(|pair| {
            vec![
                pair.a.as_str().into(),
                pair.b.as_str().into(),
                pair.both.into(),
                pair.of_a.into(),
                pair.of_b.into(),
                SheetCell::Decimal(pair.jaccard),
            ]
        });
        let places = format!("#{}s", self.within);
        let nodes = self.nodes.iter().map(|node| {
            vec![
                node.key.as_str().into(),
                node.organisation.as_str().into(),
                node.kind.as_str().into(),
                node.places.into(),
            ]
        });
        vec![
            Sheet {
                name: "pairs".to_owned(),
                header: header.map(str::to_owned).to_vec(),
                rows: pairs.collect(),
            },
            Sheet {
                name: "mentioned".to_owned(),
                header: ["stakeholder", "organisation", "kind", &places]
                    .map(str::to_owned)
                    .to_vec(),
                rows: nodes.collect(),
            },
        ]
    }

    fn notes(&self) -> Vec<String> {
        vec![format!(
            "Counted are {0}s in which both are mentioned, by mentions that a person confirmed; a {0} counts once, and \
             words of people who refused use do not count. Jaccard: {0}s with both divided by {0}s with either.",
            self.within
        )]
    }

    fn svg(&self, _language: ReportLanguage) -> Option<String> {
        let rows = self.nodes.iter().map(|a| HeatRow {
            label: format!("{} · {} ·\u{a0}{}", a.key, a.organisation, a.places),
            depth: 0,
            cells: (self.nodes.iter())
                .map(|b| {
                    let is = |pair: &&NetworkPair| {
                        (pair.a == a.key && pair.b == b.key) || (pair.a == b.key && pair.b == a.key)
                    };
                    let pair = self.pairs.iter().find(is);
                    HeatCell {
                        weight: (a.key != b.key).then(|| pair.map_or(0.0, |pair| pair.both as f64)),
                        text: pair.map_or_else(String::new, |pair| pair.both.to_string()),
                        tip: pair.map_or_else(String::new, |pair| {
                            format!("{} + {}: {}", a.organisation, b.organisation, pair.both)
                        }),
                    }
                })
                .collect(),
        });
        let most = self.pairs.first().map_or_else(String::new, |pair| {
            format!(
                " Most often together: {} and {}, {} times.",
                pair.a, pair.b, pair.both
            )
        });
        Some(heat_map(&HeatMap {
            title: self.title(),
            description: format!(
                "A table of {} stakeholders against each other; in the cells in how many {}s both are mentioned.{most}",
                self.nodes.len(),
                self.within
            ),
            columns: self.nodes.iter().map(|node| node.key.clone()).collect(),
            rows: rows.collect(),
            note: format!(
                "Confirmed mentions in one {}. Behind each name: in how many it is mentioned.",
                self.within
            ),
        }).svg)
    }
}
