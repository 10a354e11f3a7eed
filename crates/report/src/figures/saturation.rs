//! New codes per session.

use serde::Serialize;
use verbatim_analysis::saturation::{SATURATION_RULE, Saturation};

use super::{CountedFrom, Figure};
use crate::sheet::{Sheet, SheetCell};
use crate::wording::{ReportLanguage, Wording};

/// The curve after one more session.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SessionPointView {
    /// Key of the session.
    pub session: String,
    /// Its date.
    pub date: Option<String>,
    /// Codes that it was the first to bring.
    pub new: usize,
    /// Their keys, in the order of the codebook.
    pub new_codes: Vec<String>,
    /// Distinct codes so far.
    pub codes: usize,
    /// 5th percentile of as many sessions in random orders.
    pub low: usize,
    /// Median.
    pub middle: usize,
    /// 95th percentile.
    pub high: usize,
    /// In how many of the random orders saturation is seen by then.
    pub saturated_orders: usize,
}

/// A run of sessions after the base.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RunView {
    /// Key of its first session.
    pub from: String,
    /// Key of its last.
    pub to: String,
    /// Codes that came up in it for the first time.
    pub new: usize,
    /// The same as per cent of the codes of the base.
    pub percent: Option<f64>,
    /// Whether that is at most the threshold.
    pub is_saturated: bool,
}

/// New codes per session.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SaturationView {
    /// Base size.
    pub base: usize,
    /// Run length.
    pub run: usize,
    /// New-information threshold in per cent.
    pub threshold: f64,
    /// How many random orders.
    pub orders: usize,
    /// What they come from.
    pub seed: u64,
    /// Whether a code comes up with each code under it.
    pub rolled_up: bool,
    /// The query that restricts what is counted.
    #[serde(rename = "where")]
    pub restricted: Option<String>,
    /// Distinct codes of the base; nothing where there are fewer sessions than that.
    pub base_codes: Option<usize>,
    /// After how many sessions saturation is reached.
    pub reached_at: Option<usize>,
    /// The sessions in their order.
    pub sessions: Vec<SessionPointView>,
    /// The runs.
    pub runs: Vec<RunView>,
    /// What it is counted from; a report says it elsewhere.
    #[serde(flatten)]
    pub counted: Option<CountedFrom>,
    /// The rule.
    pub rule: &'static str,
}

impl SaturationView {
    /// Puts names to figures: of each session in order its key, date and the codes that it was the first to bring.
    #[must_use]
    pub fn new(
        figures: Saturation,
        sessions: Vec<(String, Option<String>, Vec<String>)>,
        rolled_up: bool,
        restricted: Option<String>,
        counted: CountedFrom,
    ) -> Self {
        let key = |n: usize| {
            sessions
                .get(n - 1)
                .map(|(key, ..)| key.clone())
                .unwrap_or_default()
        };
        let runs = (figures.runs.iter())
            .map(|run| RunView {
                from: key(run.from),
                to: key(run.to),
                new: run.new,
                percent: run.percent,
                is_saturated: run.is_saturated,
            })
            .collect();
        let options = figures.options;
        Self {
            base: options.base,
            run: options.run,
            threshold: options.threshold,
            orders: options.orders,
            seed: options.seed,
            rolled_up,
            restricted,
            base_codes: figures.base_codes,
            reached_at: figures.reached_at,
            sessions: (sessions.into_iter().zip(&figures.points))
                .map(|((session, date, new_codes), point)| SessionPointView {
                    session,
                    date,
                    new: point.new,
                    new_codes,
                    codes: point.codes,
                    low: point.low,
                    middle: point.middle,
                    high: point.high,
                    saturated_orders: point.saturated_orders,
                })
                .collect(),
            runs,
            counted: Some(counted),
            rule: SATURATION_RULE,
        }
    }

    /// What came out, in a sentence.
    #[must_use]
    pub fn verdict(&self) -> String {
        self.verdict_in(&Wording::of(ReportLanguage::English))
    }
}

impl Figure for SaturationView {
    fn title(&self) -> String {
        self.titled(&Wording::of(ReportLanguage::English))
    }

    fn sheets(&self) -> Vec<Sheet> {
        let header = [
            "session",
            "date",
            "#new",
            "#codes",
            "#low",
            "#middle",
            "#high",
            "#saturated orders",
            "new codes",
        ];
        let rows = self.sessions.iter().map(|point| {
            vec![
                point.session.as_str().into(),
                point.date.clone().unwrap_or_default().into(),
                point.new.into(),
                point.codes.into(),
                point.low.into(),
                point.middle.into(),
                point.high.into(),
                point.saturated_orders.into(),
                point.new_codes.join(" ").into(),
            ]
        });
        let runs = self.runs.iter().map(|run| {
            vec![
                run.from.as_str().into(),
                run.to.as_str().into(),
                run.new.into(),
                run.percent.map_or(SheetCell::Empty, SheetCell::Decimal),
                if run.is_saturated { "yes" } else { "no" }.into(),
            ]
        });
        vec![
            Sheet {
                name: "sessions".to_owned(),
                header: header.map(str::to_owned).to_vec(),
                rows: rows.collect(),
            },
            Sheet {
                name: "runs".to_owned(),
                header: ["from", "to", "#new", "#percent of base", "saturated"]
                    .map(str::to_owned)
                    .to_vec(),
                rows: runs.collect(),
            },
        ]
    }

    fn notes(&self) -> Vec<String> {
        [
            self.verdict(),
            format!(
                "Base size {}, run length {}, threshold {} per cent; {} random orders from seed {}.",
                self.base, self.run, self.threshold, self.orders, self.seed
            ),
            self.rule.to_owned(),
        ]
        .into_iter()
        .chain(self.counted.map(CountedFrom::note))
        .collect()
    }

    fn svg(&self, language: ReportLanguage) -> Option<String> {
        Some(self.own_chart(&Wording::of(language)).svg)
    }
}
