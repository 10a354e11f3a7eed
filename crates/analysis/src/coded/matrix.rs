//! Codes against columns.

use std::collections::BTreeSet;

use serde::Serialize;
use verbatim_model::id::ParticipantId;

use super::columns::{Base, Column, ColumnKind, Columns, Dimension, objectives};
use super::parts::{Coded, Mention};

/// What stands in a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Stretches of one speaker in one turn.
    pub mentions: usize,
    /// Distinct people.
    pub speakers: usize,
}

/// A code with its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// Place of the code.
    pub code: usize,
    /// One for each column; `None` where the code does not serve the objective of the column.
    pub cells: Vec<Option<Cell>>,
    /// All of the code, whatever the column.
    pub total: Cell,
}

/// Codes against columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The columns; what has no value comes last, and only where something counts in it or could.
    pub columns: Vec<Column>,
    /// The codes that were asked for, in the order of the codebook.
    pub rows: Vec<MatrixRow>,
    /// Of each column, all that is coded with any of the rows: a mention of several codes counts once.
    pub totals: Vec<Option<Cell>>,
    /// All that is coded with any of the rows.
    pub total: Cell,
    /// Who could have said it in any column.
    pub base: Base,
}

impl Cell {
    /// Counts mentions.
    #[must_use]
    pub fn of(mentions: &[Mention]) -> Self {
        let speakers: BTreeSet<ParticipantId> = mentions
            .iter()
            .filter_map(|mention| mention.speaker)
            .collect();
        Self {
            mentions: mentions.len(),
            speakers: speakers.len(),
        }
    }
}

/// What the cells of a row, or of the totals, count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedRow {
    /// All columns of the dimension.
    pub columns: Vec<Column>,
    /// One for each column, by source and position; `None` where no code of the row serves the objective of the column.
    pub cells: Vec<Option<Vec<Mention>>>,
    /// All of the row, whatever the column.
    pub all: Vec<Mention>,
}

impl Coded<'_, '_> {
    /// Counts codes (places) against a dimension. A code counts those under it unless `exact`.
    #[must_use]
    pub fn matrix(&self, rows: &[usize], dimension: &Dimension, exact: bool) -> Matrix {
        let columns = Columns::new(self, dimension);
        let chosen: BTreeSet<usize> = rows.iter().copied().collect();
        let mut counted: BTreeSet<usize> = BTreeSet::new();
        let mut matrix_rows = Vec::new();
        for &code in &chosen {
            let under = self.counted(code, exact);
            counted.extend(under.clone());
            let (cells, total) = self.count(&columns, &under.collect(), exact);
            matrix_rows.push(MatrixRow { code, cells, total });
        }
        let (totals, total) = self.count(&columns, &counted, exact);
        let attendants = self
            .sessions()
            .flat_map(|session| self.attendants(session.id));
        let speakers: BTreeSet<ParticipantId> = attendants.collect();
        let mut matrix = Matrix {
            columns: columns.columns,
            rows: matrix_rows,
            totals,
            total,
            base: Base {
                speakers: speakers.len(),
                sessions: self.sessions().count(),
            },
        };
        matrix.drop_empty_columns(*dimension == Dimension::Objective);
        matrix
    }

    /// Tells apart by the columns of a dimension what is coded with a code (a place), or with any of `rows` where none is
    /// given: the very mentions that [`Coded::matrix`] counts in the cells of that row, or in its totals. No column is left
    /// out here, and the last is that of what has no value. A code counts those under it unless `exact`.
    #[must_use]
    pub fn opened(
        &self,
        rows: &[usize],
        row: Option<usize>,
        dimension: &Dimension,
        exact: bool,
    ) -> OpenedRow {
        let columns = Columns::new(self, dimension);
        let rows = rows
            .iter()
            .copied()
            .filter(|code| row.is_none_or(|row| row == *code));
        let codes = rows.flat_map(|code| self.counted(code, exact)).collect();
        let (cells, all) = self.tell_apart(&columns, &codes, exact);
        OpenedRow {
            columns: columns.columns,
            cells,
            all,
        }
    }

    fn count(
        &self,
        columns: &Columns,
        codes: &BTreeSet<usize>,
        exact: bool,
    ) -> (Vec<Option<Cell>>, Cell) {
        let (cells, all) = self.tell_apart(columns, codes, exact);
        let count = |mentions: Vec<Mention>| Cell::of(&mentions);
        let cells = cells.into_iter().map(|mentions| mentions.map(count));
        (cells.collect(), Cell::of(&all))
    }

    /// What stands in the cell of each column, and all of it.
    fn tell_apart(
        &self,
        columns: &Columns,
        codes: &BTreeSet<usize>,
        exact: bool,
    ) -> (Vec<Option<Vec<Mention>>>, Vec<Mention>) {
        let mentions = self.mentions(codes.iter().copied());
        if columns.depend_on_codes() {
            return (self.by_objective(codes, exact), mentions);
        }
        let mut cells = vec![Some(Vec::new()); columns.columns.len()];
        for mention in &mentions {
            let column = columns.of(mention, self.study.is_document(mention.source));
            cells[column].get_or_insert_default().push(*mention);
        }
        (cells, mentions)
    }

    /// Of each objective, and of none, what is coded with those of `codes` that serve it.
    fn by_objective(&self, codes: &BTreeSet<usize>, exact: bool) -> Vec<Option<Vec<Mention>>> {
        let objectives: Vec<usize> = objectives(self).collect();
        let serves = |code: usize, objective: usize| self.codes.serves(code, objective, exact);
        let cell =
            |serving: Vec<usize>| (!serving.is_empty()).then(|| self.mentions(serving.into_iter()));
        let mut cells: Vec<Option<Vec<Mention>>> = (objectives.iter())
            .map(|&objective| {
                let serving = codes.iter().copied();
                cell(serving.filter(|code| serves(*code, objective)).collect())
            })
            .collect();
        let none = |code: &usize| objectives.iter().all(|o| !serves(*code, *o));
        cells.push(cell(codes.iter().copied().filter(none).collect()));
        cells
    }
}

impl Matrix {
    /// Takes away the columns of documents in which nothing counts, and that of what has no value where nothing does and
    /// nobody could.
    fn drop_empty_columns(&mut self, by_objective: bool) {
        let is_needed = |at: usize| {
            let column = &self.columns[at];
            let counts = |cell: &Option<Cell>| cell.is_some_and(|cell| cell.mentions > 0);
            match column.kind {
                ColumnKind::Value => true,
                ColumnKind::Document => counts(&self.totals[at]),
                ColumnKind::Unset => {
                    counts(&self.totals[at]) || (!by_objective && column.base.speakers > 0)
                }
            }
        };
        let kept: Vec<bool> = (0..self.columns.len()).map(is_needed).collect();
        let keep = |at: usize| kept[at];
        retain(&mut self.columns, keep);
        retain(&mut self.totals, keep);
        for row in &mut self.rows {
            retain(&mut row.cells, keep);
        }
    }
}

fn retain<T>(values: &mut Vec<T>, keep: impl Fn(usize) -> bool) {
    let mut at = 0;
    values.retain(|_| {
        at += 1;
        keep(at - 1)
    });
}
