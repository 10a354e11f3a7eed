//! Matrices and curves as people see them: tables for spreadsheets, JSON for programs, and one chart.

mod charts;
mod cooccurrence;
mod focus_group;
mod framework;
mod in_report;
mod matrix;
mod opened;
mod saturation;
mod stakeholders;

pub use cooccurrence::{CooccurrenceView, PairView};
pub use focus_group::{
    AnswerView, FocusGroupView, MarkedView, SessionTalkView, TopicView, VoiceView,
};
pub use framework::{
    CaseView, FrameworkCellView, FrameworkCodeView, FrameworkView, LinkedPassageView,
    summary_version,
};
pub use in_report::{ReportFigures, StakeholderMap, StakeholderOnMap};
pub use matrix::{
    ColumnView, LeftOutView, MatrixCells, MatrixRowView, MatrixView, OTHER, SmallCellsView, TOTAL,
};
pub use opened::{OpenedView, PassageView};
pub use saturation::{RunView, SaturationView, SessionPointView};
pub use stakeholders::{
    CoverageRow, CoverageView, GridRow, GridView, NetworkNode, NetworkPair, NetworkView,
};

use crate::format::RenderError;
use crate::sheet::{Sheet, write_xlsx};
use crate::wording::{ReportLanguage, Wording};

verbatim_model::terms! {
    /// How a figure is written.
    FigureFormat: "format" {
        /// Tables for people on the command line.
        Table = "table",
        /// One table, in UTF-8.
        Csv = "csv",
        /// All tables, as an Excel workbook.
        Xlsx = "xlsx",
        /// For programs.
        Json = "json",
        /// A chart.
        Svg = "svg",
    }
}

impl FigureFormat {
    /// The format of a file by its name's ending.
    #[must_use]
    pub fn of_file_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            "json" => Some(Self::Json),
            "svg" => Some(Self::Svg),
            "txt" => Some(Self::Table),
            _ => None,
        }
    }
}

/// What can be shown as tables and as a chart.
pub trait Figure: serde::Serialize {
    /// What it shows, in a line.
    fn title(&self) -> String;
    /// Its tables; the first is the one that matters most.
    fn sheets(&self) -> Vec<Sheet>;
    /// The tables that people see on the command line, without what makes them too wide.
    fn shown(&self) -> Vec<Sheet> {
        self.sheets()
    }
    /// What people see on the command line instead of tables, for what is no table to them.
    fn listed(&self) -> Option<String> {
        None
    }
    /// What has to be known to read it: the rules, and what was left out.
    fn notes(&self) -> Vec<String>;
    /// The chart, where there is one, in the words of a language as far as it has them.
    fn svg(&self, _language: ReportLanguage) -> Option<String> {
        None
    }
}

/// Writes a figure as a file. `date` (`YYYY-MM-DD`) is the day that a workbook states; `table` is the name of the table that
/// CSV holds, else it holds the first; a chart is in `language`, tables are for programs and the same in all. [`FigureFormat::Table`] is laid out by whoever knows the terminal: here it is CSV.
///
/// # Errors
/// [`RenderError`] where a format cannot hold the figure; `None` inside where there is no table of that name.
pub fn write_figure(
    figure: &impl Figure,
    format: FigureFormat,
    table: Option<&str>,
    date: &str,
    language: ReportLanguage,
) -> Result<Option<Vec<u8>>, RenderError> {
    Ok(match format {
        FigureFormat::Csv | FigureFormat::Table => {
            let sheets = figure.sheets();
            let sheet = match table {
                Some(name) => sheets.iter().find(|sheet| sheet.name == name),
                None => sheets.first(),
            };
            sheet.map(Sheet::csv).transpose()?.map(String::into_bytes)
        }
        FigureFormat::Xlsx => {
            let mut notes = vec![figure.title()];
            notes.extend(figure.notes());
            Some(write_xlsx(&figure.sheets(), &notes, date)?)
        }
        FigureFormat::Json => {
            let mut text = serde_json::to_string(figure)?;
            text.push('\n');
            Some(text.into_bytes())
        }
        FigureFormat::Svg => {
            let chart = figure.svg(language).ok_or(RenderError::NoChart)?;
            Some(chart.into_bytes())
        }
    })
}

/// What a figure is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct CountedFrom {
    /// How many codings are counted from: all that nobody rejected.
    pub codings: usize,
    /// How many of them nobody has accepted yet.
    pub suggested: usize,
}

impl CountedFrom {
    /// The same in a sentence, in English.
    pub(crate) fn note(self) -> String {
        format!(
            "Counted from {}, of which nobody has accepted {} yet.",
            counted(self.codings, "coding"),
            self.suggested
        )
    }

    /// The same in the words of a language.
    pub(crate) fn said(self, wording: &Wording) -> String {
        let values = [
            ("n", self.codings.into()),
            ("suggested", self.suggested.into()),
        ];
        wording.fill("matrix-counted", &values)
    }
}

/// `1 mention`, `2 mentions`.
fn counted(n: usize, noun: &str) -> String {
    let ending = if n == 1 { "" } else { "s" };
    format!("{n} {noun}{ending}")
}

/// The name of a code behind its key, where they differ.
pub(crate) fn named(key: &str, name: &str) -> String {
    if name.is_empty() || name == key {
        key.to_owned()
    } else {
        name.to_owned()
    }
}
