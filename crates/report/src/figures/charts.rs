//! The charts of matrices and curves, in the words of a language.

use verbatim_analysis::coded::ColumnKind;
use verbatim_model::participant::Role;

use super::{
    ColumnView, CooccurrenceView, CountedFrom, FocusGroupView, MatrixCells, MatrixView,
    SaturationView, SessionTalkView, named,
};
use crate::chart::{
    BandChart, BandPoint, Chart, HeatCell, HeatMap, HeatRow, PatternChart, PatternRow, band_chart,
    heat_map, pattern_chart,
};
use crate::wording::{Value, Wording};

/// A title, and what restricts the figures below it.
fn restricted(title: String, query: Option<&str>, wording: &Wording) -> String {
    match query {
        None => title,
        Some(query) => {
            let values = [("title", title.as_str().into()), ("query", query.into())];
            wording.fill("figure-where", &values)
        }
    }
}

/// Two sentences, of which the second may be nothing.
fn joined(first: &str, second: &str) -> String {
    format!("{first} {second}").trim_end().to_owned()
}

impl MatrixView {
    /// What the columns stand for.
    pub(crate) fn by_name(&self, wording: &Wording) -> String {
        let known = wording.message(&format!("by-{}", self.by), &[]);
        known.unwrap_or_else(|| self.by.clone())
    }

    pub(crate) fn titled(&self, wording: &Wording) -> String {
        let by = self.by_name(wording);
        let id = format!("matrix-title-{}", self.cells);
        let title = wording.fill(&id, &[("by", by.as_str().into())]);
        restricted(title, self.restricted.as_deref(), wording)
    }

    /// What stands above a column.
    pub(crate) fn column(&self, column: &ColumnView, wording: &Wording) -> String {
        match column.kind {
            ColumnKind::Value => column.label.clone(),
            ColumnKind::Document => wording.fill(
                "column-document",
                &[("label", column.label.as_str().into())],
            ),
            ColumnKind::Unset => wording.say(match self.by.as_str() {
                "speaker" => "column-nobody",
                "objective" => "column-no-objective",
                _ => "column-unset",
            }),
        }
    }

    pub(crate) fn chart(&self, wording: &Wording) -> Chart {
        self.drawn(wording, None)
    }

    /// The chart by itself, which says what it is counted from.
    pub(crate) fn own_chart(&self, wording: &Wording) -> Chart {
        self.drawn(wording, Some(self.counted()))
    }

    fn drawn(&self, wording: &Wording, counted: Option<CountedFrom>) -> Chart {
        let counted = counted.map_or_else(String::new, |counted| counted.said(wording));
        let least = self.rows.iter().map(|row| row.depth).min().unwrap_or(0);
        let rows = self.rows.iter().map(|row| {
            let label = named(&row.code, &row.name);
            let cells = row.cells.iter().zip(&self.columns).map(|(cell, column)| {
                let shown = cell.map(|cell| self.shown(cell));
                let title = self.column(column, wording);
                HeatCell {
                    weight: shown.map(|n| n as f64),
                    text: shown.map_or_else(String::new, |n| wording.number(n)),
                    tip: shown.map_or_else(String::new, |n| {
                        let count = match self.cells {
                            MatrixCells::Speakers => {
                                let of = [("n", n.into()), ("of", column.base.speakers.into())];
                                wording.fill("count", &of)
                            }
                            _ => wording.number(n),
                        };
                        format!("{label}, {title}: {count}")
                    }),
                }
            });
            HeatRow {
                cells: cells.collect(),
                depth: row.depth - least,
                label,
            }
        });
        let most = (self.rows.iter())
            .max_by_key(|row| (self.shown(row.total), std::cmp::Reverse(&row.code)))
            .map_or_else(String::new, |row| {
                let label = named(&row.code, &row.name);
                let total = self.total_of(row.total, row.cells.iter());
                let values = [("label", label.as_str().into()), ("n", total.into())];
                wording.fill("matrix-most", &values)
            });
        let sizes = [
            ("rows", self.rows.len().into()),
            ("columns", self.columns.len().into()),
        ];
        let all = [
            ("n", self.total.speakers.into()),
            ("of", self.base.speakers.into()),
            ("sessions", self.base.sessions.into()),
        ];
        heat_map(&HeatMap {
            title: self.titled(wording),
            description: joined(
                &joined(&wording.fill("matrix-description", &sizes), &most),
                &counted,
            ),
            columns: (self.columns.iter())
                .map(|column| match column.kind {
                    ColumnKind::Document => self.column(column, wording),
                    _ => format!(
                        "{} ·\u{a0}{}",
                        self.column(column, wording),
                        wording.number(column.base.speakers)
                    ),
                })
                .collect(),
            rows: rows.collect(),
            note: joined(&wording.fill("matrix-note", &all), &counted),
        })
    }
}

impl CooccurrenceView {
    pub(crate) fn titled(&self, wording: &Wording) -> String {
        let title = match self.within.parse::<usize>() {
            Ok(turns) => wording.fill("cooccurrence-title-turns", &[("n", turns.into())]),
            Err(_) => wording.say(&format!("cooccurrence-title-{}", self.within)),
        };
        restricted(title, self.restricted.as_deref(), wording)
    }

    /// The name of a code by its key.
    pub(crate) fn name<'k>(&'k self, key: &'k str) -> String {
        let known = self.codes.iter().find(|(other, ..)| other == key);
        known.map_or_else(|| key.to_owned(), |(key, name, _)| named(key, name))
    }

    pub(crate) fn chart(&self, wording: &Wording) -> Chart {
        self.drawn(wording, None)
    }

    /// The chart by itself, which says what it is counted from.
    pub(crate) fn own_chart(&self, wording: &Wording) -> Chart {
        self.drawn(wording, self.counted)
    }

    fn drawn(&self, wording: &Wording, counted: Option<CountedFrom>) -> Chart {
        let counted = counted.map_or_else(String::new, |counted| counted.said(wording));
        let tip = |a: &str, b: &str, both: usize, either: usize| {
            let (a, b) = (self.name(a), self.name(b));
            let values = [
                ("a", a.as_str().into()),
                ("b", b.as_str().into()),
                ("n", both.into()),
                ("of", either.into()),
            ];
            wording.fill("cooccurrence-tip", &values)
        };
        let rows = self.codes.iter().map(|(a, name, n)| HeatRow {
            label: format!("{} ·\u{a0}{}", named(a, name), wording.number(*n)),
            depth: 0,
            cells: (self.codes.iter())
                .map(|(b, ..)| {
                    let pair = self.pair(a, b);
                    HeatCell {
                        weight: (a != b).then(|| pair.map_or(0.0, |pair| pair.jaccard)),
                        text: pair.map_or_else(String::new, |pair| wording.number(pair.both)),
                        tip: pair
                            .map_or_else(String::new, |pair| tip(a, b, pair.both, pair.either)),
                    }
                })
                .collect(),
        });
        let most = self.pairs.first().map_or_else(String::new, |pair| {
            let (a, b) = (self.name(&pair.a), self.name(&pair.b));
            let values = [
                ("a", a.as_str().into()),
                ("b", b.as_str().into()),
                ("n", pair.both.into()),
            ];
            wording.fill("cooccurrence-most", &values)
        });
        let size = [("n", self.codes.len().into())];
        heat_map(&HeatMap {
            title: self.titled(wording),
            description: joined(
                &joined(&wording.fill("cooccurrence-description", &size), &most),
                &counted,
            ),
            columns: (self.codes.iter())
                .map(|(key, name, _)| named(key, name))
                .collect(),
            rows: rows.collect(),
            note: joined(&wording.say("cooccurrence-note"), &counted),
        })
    }
}

impl SaturationView {
    pub(crate) fn titled(&self, wording: &Wording) -> String {
        restricted(
            wording.say("saturation-title"),
            self.restricted.as_deref(),
            wording,
        )
    }

    /// What came out, in a sentence.
    pub(crate) fn verdict_in(&self, wording: &Wording) -> String {
        let threshold = wording.decimal(self.threshold);
        let values: [(&str, Value<'_>); 5] = [
            ("n", self.sessions.len().into()),
            ("base", self.base.into()),
            ("run", self.run.into()),
            ("threshold", threshold.as_str().into()),
            ("at", self.reached_at.unwrap_or(0).into()),
        ];
        let id = match (self.base_codes, self.reached_at) {
            (None, _) => "saturation-few",
            (Some(0), _) => "saturation-no-base",
            (Some(_), Some(_)) => "saturation-reached",
            (Some(_), None) if self.runs.is_empty() => "saturation-no-run",
            (Some(_), None) => "saturation-not",
        };
        wording.fill(id, &values)
    }

    pub(crate) fn chart(&self, wording: &Wording) -> Chart {
        self.drawn(wording, None)
    }

    /// The chart by itself, which says what it is counted from.
    pub(crate) fn own_chart(&self, wording: &Wording) -> Chart {
        self.drawn(wording, self.counted)
    }

    fn drawn(&self, wording: &Wording, counted: Option<CountedFrom>) -> Chart {
        let counted = counted.map_or_else(String::new, |counted| counted.said(wording));
        let points = self.sessions.iter().map(|point| {
            let values = [
                ("session", point.session.as_str().into()),
                ("new", point.new.into()),
                ("codes", point.codes.into()),
                ("low", point.low.into()),
                ("high", point.high.into()),
            ];
            BandPoint {
                label: match &point.date {
                    Some(date) => format!("{} {date}", point.session),
                    None => point.session.clone(),
                },
                height: point.codes,
                band: (point.low, point.middle, point.high),
                tip: wording.fill("saturation-tip", &values),
            }
        });
        let mut marks = Vec::new();
        if self.base_codes.is_some() {
            let words = wording.fill("saturation-base", &[("base", self.base.into())]);
            marks.push((self.base, words));
        }
        if let Some(at) = self.reached_at {
            let values = [("at", at.into()), ("run", self.run.into())];
            marks.push((at, wording.fill("saturation-mark", &values)));
        }
        let ends = [
            ("n", self.sessions.len().into()),
            (
                "first",
                self.sessions.first().map_or(0, |point| point.codes).into(),
            ),
            (
                "last",
                self.sessions.last().map_or(0, |point| point.codes).into(),
            ),
        ];
        let verdict = self.verdict_in(wording);
        band_chart(&BandChart {
            title: self.titled(wording),
            description: joined(
                &joined(&wording.fill("saturation-description", &ends), &verdict),
                &counted,
            ),
            heights: wording.say("saturation-heights"),
            legend: (
                wording.say("saturation-curve"),
                wording.fill("saturation-band", &[("orders", self.orders.into())]),
            ),
            points: points.collect(),
            marks,
            note: joined(&verdict, &counted),
        })
    }
}

impl SessionTalkView {
    /// Its key, what it was, and its day.
    pub(crate) fn titled(&self, wording: &Wording) -> String {
        let mut title = vec![self.session.clone(), wording.session_kind(self.kind)];
        title.extend(self.date.as_deref().map(|date| wording.day(date)));
        title.join(", ")
    }

    /// Those who attended and said nothing, by number.
    pub(crate) fn silent(&self) -> Vec<&str> {
        let silent = self.voices.iter().filter(|voice| voice.turns == 0);
        silent.map(|voice| voice.speaker.as_str()).collect()
    }

    /// Part of the words in the session, in whole per cent.
    pub(crate) fn share(&self, words: usize) -> usize {
        let all = self.words();
        (100 * words + all / 2).checked_div(all).unwrap_or(0)
    }

    fn pattern(&self, wording: &Wording) -> (String, Vec<PatternRow>, String) {
        let spoke = self.voices.iter().filter(|voice| voice.turns > 0);
        let rows = spoke.map(|voice| {
            let share = [
                ("n", voice.words.into()),
                ("share", self.share(voice.words).into()),
            ];
            PatternRow {
                label: match voice.role {
                    Some(role) => {
                        let role = wording.say(&format!("role-{role}"));
                        format!("{} ({role})", voice.speaker)
                    }
                    None => voice.speaker.clone(),
                },
                leads: (voice.role).is_some_and(|role| !Role::gives_evidence(Some(role))),
                parts: voice.parts.clone(),
                figure: wording.fill("talk-figure", &share),
            }
        });
        let silent = self.silent();
        let note = match silent.as_slice() {
            [] => wording.say("talk-silent-nobody"),
            silent => {
                let list = silent.join(", ");
                wording.fill("talk-silent", &[("list", list.as_str().into())])
            }
        };
        (self.titled(wording), rows.collect(), note)
    }
}

impl FocusGroupView {
    /// Of all sessions together.
    pub(crate) fn chart(&self, wording: &Wording) -> Chart {
        self.chart_of(&self.sessions, wording)
    }

    /// Of some of them.
    pub(crate) fn chart_of(&self, sessions: &[SessionTalkView], wording: &Wording) -> Chart {
        let values = [("n", sessions.len().into()), ("parts", self.parts.into())];
        pattern_chart(&PatternChart {
            title: wording.say("talk-title"),
            description: wording.fill("talk-description", &values),
            sessions: (sessions.iter())
                .map(|talk| talk.pattern(wording))
                .collect(),
        })
    }
}
