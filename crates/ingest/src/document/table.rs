//! Tables with a turn a row.

use std::collections::BTreeMap;

use super::page::RowPoint;
use super::{Paragraph, Table};
use crate::columns::{self, Column};
use crate::labels::{self, time};
use crate::rendering::{Measure, collapse};

/// A row that is a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableTurn {
    pub(super) speaker: Option<String>,
    pub(super) start_ms: Option<u64>,
    pub(super) end_ms: Option<u64>,
    pub(super) text: String,
    /// Which row of the table, from 0.
    pub(super) row: usize,
    /// Which cell of the row holds the text, from 0.
    pub(super) cell: usize,
}

/// The turns of a table; `None` where it holds something else. Columns are found by their heads, else by what they
/// hold: names that recur, times, and text.
pub(super) fn turns(table: &Table) -> Option<Vec<TableTurn>> {
    let rows: Vec<Vec<String>> = table
        .iter()
        .map(|row| row.iter().map(|cell| cell_text(cell)).collect())
        .collect();
    let named = |row: &Vec<String>| columns::columns(row.iter().map(String::as_str));
    let (columns, heads) = match (named(rows.first()?), below_titles(&rows)) {
        (Some(columns), _) => (columns, 1),
        (None, Some(head)) => (named(&rows[head])?, head + 1),
        (None, None) => (by_shape(&rows)?, 0),
    };
    let cell = |row: &[String], column| {
        let at = columns.iter().position(|&found| found == Some(column))?;
        row.get(at).cloned().filter(|cell| !cell.is_empty())
    };
    let text = columns
        .iter()
        .position(|&found| found == Some(Column::Text))?;
    let turns: Vec<TableTurn> = rows
        .iter()
        .enumerate()
        .skip(heads)
        .filter_map(|(number, row)| {
            let start = cell(row, Column::Start).and_then(|cell| time::at_start(&cell));
            let end = cell(row, Column::End).and_then(|cell| time::at_start(&cell));
            Some(TableTurn {
                row: number,
                cell: text,
                text: cell(row, Column::Text)?,
                speaker: cell(row, Column::Speaker)
                    .map(|name| name.trim_end_matches(':').trim_end().to_owned()),
                start_ms: start.map(|time| time.start_ms),
                end_ms: end
                    .map(|time| time.start_ms)
                    .or(start.and_then(|time| time.end_ms)),
            })
        })
        .collect();
    (!turns.is_empty()).then_some(turns)
}

/// The row that names the columns, where titles of the whole table stand above it: nothing but one cell each.
fn below_titles(rows: &[Vec<String>]) -> Option<usize> {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count();
    let head = rows.iter().position(|row| filled(row) > 1)?;
    let columns = columns::columns(rows[head].iter().map(String::as_str))?;
    let is_sure =
        columns.contains(&Some(Column::Speaker)) || columns.contains(&Some(Column::Start));
    (head > 0 && is_sure).then_some(head)
}

fn cell_text(cell: &[Paragraph]) -> String {
    collapse(&joined(cell))
}

fn joined(cell: &[Paragraph]) -> String {
    let words: Vec<&str> = cell
        .iter()
        .map(|paragraph| paragraph.text.as_str())
        .collect();
    words.join(" ")
}

/// The points of a table whose turns are the rows from number `first` on. Those of rows without words, such as the
/// heads, go with the turn that follows, those behind the last with the last.
pub(super) fn points<'t>(table: &'t Table, turns: &[TableTurn], first: usize) -> Vec<RowPoint<'t>> {
    let mut points = Vec::new();
    for (number, row) in table.iter().enumerate() {
        let after = turns.partition_point(|turn| turn.row < number);
        let at_row = after.min(turns.len().saturating_sub(1));
        let Some(turn) = turns.get(at_row) else {
            break;
        };
        for (column, cell) in row.iter().enumerate() {
            let is_text = (number, column) == (turn.row, turn.cell);
            let before = (number, column) < (turn.row, turn.cell);
            let text = if is_text { joined(cell) } else { String::new() };
            let (mut measure, mut from) = (Measure::of(&text), 0);
            for paragraph in cell {
                points.extend(paragraph.points.iter().map(|point| RowPoint {
                    row: first + at_row,
                    at: if is_text {
                        let at = measure.start_behind(from + point.at);
                        turn.text.floor_char_boundary(at)
                    } else if before {
                        0
                    } else {
                        turn.text.len()
                    },
                    what: &point.what,
                }));
                from += paragraph.text.len() + 1;
            }
        }
    }
    points
}

/// Columns by what they hold: one of names, of which some recur, the longest of text, perhaps one of times.
fn by_shape(rows: &[Vec<String>]) -> Option<Vec<Option<Column>>> {
    let width = rows
        .iter()
        .map(Vec::len)
        .max()
        .filter(|&width| (2..=6).contains(&width))?;
    if rows.len() < 2 {
        return None;
    }
    let cells = |at: usize| {
        rows.iter()
            .filter_map(move |row| row.get(at))
            .filter(|cell| !cell.is_empty())
    };
    let mut columns = vec![None; width];
    let longest =
        (0..width).max_by_key(|&at| cells(at).map(|cell| cell.chars().count()).sum::<usize>())?;
    columns[longest] = Some(Column::Text);
    for (at, column) in columns
        .iter_mut()
        .enumerate()
        .filter(|(at, _)| *at != longest)
    {
        let filled = cells(at).count();
        let times = cells(at)
            .filter(|cell| time::at_start(cell).is_some_and(|time| time.length == cell.len()))
            .count();
        let names = cells(at)
            .filter(|cell| labels::is_name(cell.trim_end_matches(':')))
            .count();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for cell in cells(at) {
            *counts.entry(cell).or_default() += 1;
        }
        let recurring = counts.values().filter(|&&count| count >= 2).count();
        if filled * 2 >= rows.len() && times * 10 >= filled * 8 {
            *column = Some(Column::Start);
        } else if filled * 2 >= rows.len() && names * 10 >= filled * 9 && recurring > 0 {
            *column = Some(Column::Speaker);
        }
    }
    columns.contains(&Some(Column::Speaker)).then_some(columns)
}
