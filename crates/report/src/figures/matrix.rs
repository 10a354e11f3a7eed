//! Codes against columns.

use serde::Serialize;
use verbatim_analysis::coded::{Base, Cell, ColumnKind, MATRIX_RULE};
use verbatim_model::coding::CodeKind;

use super::{CountedFrom, Figure, counted};
use crate::sheet::{Sheet, SheetCell};
use crate::wording::{ReportLanguage, Wording};

verbatim_model::terms! {
    /// What the cells of a matrix show.
    MatrixCells: "kind of cells" {
        /// 1 where there is any mention, else 0.
        Presence = "presence",
        /// Mentions.
        Mentions = "mentions",
        /// Distinct people.
        Speakers = "speakers",
    }
}

/// What the row and the column of totals are called when a cell is opened.
pub const TOTAL: &str = "(total)";

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ColumnView {
    /// Participant number, key, or value; empty for what has none.
    pub label: String,
    /// What it stands for.
    pub kind: ColumnKind,
    /// Who could have said it.
    pub base: Base,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MatrixRowView {
    /// Key.
    pub code: String,
    /// Name.
    pub name: String,
    /// Objective, theme or code.
    pub kind: CodeKind,
    /// How many codes stand above.
    pub depth: usize,
    /// One for each column; nothing where the code does not serve the objective of the column.
    pub cells: Vec<Option<Cell>>,
    /// All of the code.
    pub total: Cell,
}

/// Parts of codings that count for nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct LeftOutView {
    /// Said by moderators and observers.
    pub moderator_or_observer: usize,
    /// Where nobody speaks.
    pub no_speech: usize,
}

impl LeftOutView {
    pub(super) fn note(self) -> Option<String> {
        let Self {
            moderator_or_observer,
            no_speech,
        } = self;
        (moderator_or_observer + no_speech > 0).then(|| {
            format!(
                "Left out: {} of moderators and observers, {} outside of speech.",
                counted(moderator_or_observer, "part"),
                counted(no_speech, "coding")
            )
        })
    }
}

/// Codes against columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MatrixView {
    /// What the columns stand for: `speaker`, `session`, `group`, `territory`, `objective`, or an attribute.
    pub by: String,
    /// What the cells show; the JSON has mentions and speakers in any case.
    pub cells: MatrixCells,
    /// Whether codes count only what is coded with themselves.
    pub exact: bool,
    /// The query that restricts what is counted.
    #[serde(rename = "where")]
    pub restricted: Option<String>,
    /// How many codings are counted from: all that nobody rejected.
    pub codings: usize,
    /// How many of them nobody has accepted yet.
    pub suggested: usize,
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// The codes.
    pub rows: Vec<MatrixRowView>,
    /// Of each column, all that is coded with any of the rows.
    pub totals: Vec<Option<Cell>>,
    /// All that is coded with any of the rows.
    pub total: Cell,
    /// Who could have said it in any column.
    pub base: Base,
    /// What counts for nothing.
    pub left_out: LeftOutView,
    /// Values that too few people of a territory share, and that are one column: `other`.
    pub small_cells: Option<SmallCellsView>,
    /// The rule.
    pub rule: &'static str,
}

/// What was put together so that nobody is known by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SmallCellsView {
    /// So many people of a territory share a value that is shown, at least.
    pub limit: usize,
    /// How many values are not shown.
    pub values: usize,
}

impl SmallCellsView {
    fn note(self, by: &str) -> String {
        format!(
            "So that nobody is known by it, {} of `{by}` that fewer than {} people of a territory share {} shown as `{OTHER}`.",
            counted(self.values, "value"),
            self.limit,
            if self.values == 1 { "is" } else { "are" }
        )
    }
}

/// What values that few share are called.
pub const OTHER: &str = "other";

impl MatrixView {
    /// The rule of counting.
    pub const RULE: &'static str = MATRIX_RULE;

    pub(crate) fn shown(&self, cell: Cell) -> usize {
        match self.cells {
            MatrixCells::Presence => usize::from(cell.mentions > 0),
            MatrixCells::Mentions => cell.mentions,
            MatrixCells::Speakers => cell.speakers,
        }
    }

    /// The total of a row or column: of 0/1, how many columns or rows have it.
    pub(crate) fn total_of<'c>(
        &self,
        total: Cell,
        cells: impl Iterator<Item = &'c Option<Cell>>,
    ) -> usize {
        match self.cells {
            MatrixCells::Presence => cells.flatten().filter(|cell| cell.mentions > 0).count(),
            _ => self.shown(total),
        }
    }

    fn column_title(&self, column: &ColumnView) -> String {
        Self::title_of(&self.by, column.kind, &column.label)
    }

    /// What stands above a column.
    #[must_use]
    pub fn title_of(by: &str, kind: ColumnKind, label: &str) -> String {
        match kind {
            ColumnKind::Value => label.to_owned(),
            ColumnKind::Document => format!("{label} (document)"),
            ColumnKind::Unset => match by {
                "speaker" => "(nobody in particular)",
                "objective" => "(no objective)",
                _ => "(not set)",
            }
            .to_owned(),
        }
    }

    pub(crate) fn counted(&self) -> CountedFrom {
        CountedFrom {
            codings: self.codings,
            suggested: self.suggested,
        }
    }

    fn column_totals(&self) -> Vec<Option<usize>> {
        (self.totals.iter().enumerate())
            .map(|(at, total)| {
                total.map(|total| self.total_of(total, self.rows.iter().map(|row| &row.cells[at])))
            })
            .collect()
    }

    fn grand_total(&self) -> usize {
        match self.cells {
            MatrixCells::Presence => {
                (self.rows.iter().filter(|row| row.total.mentions > 0)).count()
            }
            _ => self.shown(self.total),
        }
    }

    /// What the totals are, in words.
    fn total_note(&self) -> &'static str {
        match self.cells {
            MatrixCells::Presence => {
                "Totals of 0/1: in how many columns the code comes up, how many of the codes shown come up in the column, \
                 and how many come up at all."
            }
            _ => {
                "Totals count all that is coded with any of the codes shown; what has several of them counts once, so that \
                 a total may be less than the sum of its column."
            }
        }
    }
}

impl Figure for MatrixView {
    fn title(&self) -> String {
        self.titled(&Wording::of(ReportLanguage::English))
    }

    fn sheets(&self) -> Vec<Sheet> {
        let number = |n: Option<usize>| n.map_or(SheetCell::Empty, SheetCell::Count);
        let mut header = vec!["code".to_owned(), "name".to_owned()];
        header
            .extend((self.columns.iter()).map(|column| format!("#{}", self.column_title(column))));
        header.push("#total".to_owned());
        let mut rows: Vec<Vec<SheetCell>> = Vec::new();
        for row in &self.rows {
            let mut cells: Vec<SheetCell> = vec![
                format!("{}{}", "  ".repeat(row.depth), row.code).into(),
                row.name.clone().into(),
            ];
            cells.extend(
                row.cells
                    .iter()
                    .map(|cell| number(cell.map(|cell| self.shown(cell)))),
            );
            cells.push(self.total_of(row.total, row.cells.iter()).into());
            rows.push(cells);
        }
        let below = |name: &str, cells: Vec<SheetCell>, total: usize| {
            let mut row: Vec<SheetCell> = vec![name.into(), "".into()];
            row.extend(cells);
            row.push(total.into());
            row
        };
        let totals = self.column_totals().into_iter().map(number).collect();
        rows.push(below(TOTAL, totals, self.grand_total()));
        let bases = |of: fn(&Base) -> usize| -> Vec<SheetCell> {
            self.columns
                .iter()
                .map(|column| of(&column.base).into())
                .collect()
        };
        rows.push(below(
            "(could have said it)",
            bases(|b| b.speakers),
            self.base.speakers,
        ));
        rows.push(below(
            "(sessions)",
            bases(|b| b.sessions),
            self.base.sessions,
        ));
        vec![Sheet {
            name: self.cells.to_string(),
            header,
            rows,
        }]
    }

    fn shown(&self) -> Vec<Sheet> {
        let mut sheets = self.sheets();
        for sheet in &mut sheets {
            // The names.
            sheet.header.remove(1);
            sheet.rows.iter_mut().for_each(|row| drop(row.remove(1)));
        }
        sheets
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = vec![
            self.rule.to_owned(),
            self.total_note().to_owned(),
            self.counted().note(),
        ];
        if self.by == "objective" {
            notes.push(
                "A code serves the objectives that it or a code above it names (with exact codes: that it names), so a \
                 mention may stand in several columns; an empty cell: the code does not serve the objective."
                    .to_owned(),
            );
        }
        notes.extend(self.left_out.note());
        notes.extend(self.small_cells.map(|cells| cells.note(&self.by)));
        notes
    }

    fn svg(&self, language: ReportLanguage) -> Option<String> {
        Some(self.own_chart(&Wording::of(language)).svg)
    }
}
