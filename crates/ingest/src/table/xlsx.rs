//! XLSX as tables of text: formulas by their values, times and dates as people write them. Cells are read one by
//! one, so a sheet that claims to have a million columns costs nothing.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::ops::RangeInclusive;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, ExcelDateTime, Reader as _, SheetVisible, Xlsx};

use crate::sheet::Sheet;

/// Bytes that a workbook may unpack to, at most, and how often it may be packed above [`SUSPICIOUS`] bytes.
const LARGEST: u64 = 256 << 20;
const SUSPICIOUS: u64 = 32 << 20;
const DENSEST: u64 = 200;
/// Columns of a sheet that are read, and cells of a workbook.
const COLUMNS: usize = 256;
const CELLS: usize = 2_000_000;

/// A sheet of a workbook.
pub(crate) struct Page {
    pub(crate) name: String,
    pub(crate) sheet: Sheet,
    /// Rows and columns (both from 0) of formulas whose value was not saved, so that their cells are empty.
    pub(crate) unsaved: Vec<(u32, u32)>,
    /// Cells of a column that are one: the lines below the first, the column from 0, and what the cell says.
    pub(crate) merged: Vec<(RangeInclusive<u32>, usize, String)>,
}

/// The sheets that are not hidden; the first row with words names the columns.
///
/// # Errors
/// What is wrong with the file, in words for a researcher.
pub(crate) fn sheets(bytes: &[u8]) -> Result<Vec<Page>, String> {
    check_size(bytes)?;
    // The library has been seen to index out of bounds on damaged workbooks; nothing that it changes outlives the call.
    catch_unwind(AssertUnwindSafe(|| read(bytes)))
        .unwrap_or_else(|_| Err(damaged(&"its parts contradict each other")))
}

fn damaged(error: &dyn std::fmt::Display) -> String {
    format!(
        "the workbook is damaged or protected ({error}); open it in a spreadsheet program and save it again as XLSX or CSV"
    )
}

/// Unpacks everything once and keeps nothing: sizes that a file states may be lies.
fn check_size(bytes: &[u8]) -> Result<(), String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let limit = LARGEST.min(SUSPICIOUS.max((bytes.len() as u64).saturating_mul(DENSEST)));
    let mut left = limit;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|error| damaged(&error))?;
        let unpacked = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink())
            .map_err(|error| damaged(&error))?;
        left = left.checked_sub(unpacked).ok_or_else(|| {
            format!("the workbook unpacks to more than {} MB, which no table of turns does; it was not read", limit >> 20)
        })?;
    }
    Ok(())
}

fn read(bytes: &[u8]) -> Result<Vec<Page>, String> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let names: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut left = CELLS;
    let mut sheets = Vec::new();
    for name in names {
        // Sheets that are charts have no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else {
            continue;
        };
        let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
        let mut empty: BTreeSet<(u32, u32)> = BTreeSet::new();
        while let Some(cell) = cells.next_cell().map_err(|error| damaged(&error))? {
            left = left.checked_sub(1).ok_or_else(|| format!("the workbook has more than {CELLS} cells, which no table of turns has; it was not read"))?;
            let (row, column) = cell.get_position();
            let text = text(cell.get_value());
            if text.is_empty() {
                empty.insert((row, column));
            }
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if text.is_empty() || column >= COLUMNS {
                continue;
            }
            let line = row.saturating_add(1);
            match rows.last_mut() {
                Some((last, cells)) if *last == line => place(cells, column, text),
                _ => {
                    let mut cells = Vec::new();
                    place(&mut cells, column, text);
                    rows.push((line, cells));
                }
            }
        }
        drop(cells);
        let unsaved = unsaved_formulas(&mut workbook, &name, &empty)?;
        rows.sort_by_key(|(line, _)| *line);
        let merged = merged(&mut workbook, &name, &rows);
        let mut rows = rows.into_iter();
        if let Some((_, headers)) = rows.next() {
            let rows = rows
                .map(|(line, mut cells)| {
                    cells.resize(cells.len().max(headers.len()), String::new());
                    (line, cells)
                })
                .collect();
            sheets.push(Page {
                name,
                sheet: Sheet {
                    headers,
                    rows,
                    encoding: None,
                    problems: Vec::new(),
                },
                unsaved,
                merged,
            });
        }
    }
    Ok(sheets)
}

/// Cells of one column that were merged, up to the last of the `rows`.
fn merged(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    rows: &[(u32, Vec<String>)],
) -> Vec<(RangeInclusive<u32>, usize, String)> {
    let last = rows.last().map_or(0, |(line, _)| *line);
    // Where they cannot be read, each cell is by itself.
    let mut regions = workbook.merge_cells_by_sheet_name(name).unwrap_or_default();
    regions.retain(|region| region.start.1 == region.end.1);
    regions.sort_by_key(|region| (region.start.1, region.start.0));
    let mut merged: Vec<(RangeInclusive<u32>, usize, String)> = Vec::new();
    for region in regions {
        let column = usize::try_from(region.start.1).unwrap_or(usize::MAX);
        let line = region.start.0.saturating_add(1);
        // Regions never overlap in what programs write.
        if (merged.last()).is_some_and(|(lines, at, _)| *at == column && line <= *lines.end()) {
            continue;
        }
        let row = rows.binary_search_by_key(&line, |(line, _)| *line);
        let cell = row.ok().and_then(|row| rows[row].1.get(column));
        let lines = line + 1..=region.end.0.saturating_add(1).min(last);
        if let Some(cell) = cell.filter(|cell| !cell.is_empty() && !lines.is_empty()) {
            merged.push((lines, column, cell.clone()));
        }
    }
    merged
}

/// Which of the `empty` cells hold a formula.
fn unsaved_formulas(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    empty: &BTreeSet<(u32, u32)>,
) -> Result<Vec<(u32, u32)>, String> {
    let mut unsaved = Vec::new();
    if empty.is_empty() {
        return Ok(unsaved);
    }
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else {
        return Ok(unsaved);
    };
    while let Some(cell) = cells.next_formula().map_err(|error| damaged(&error))? {
        if !cell.get_value().is_empty() && empty.contains(&cell.get_position()) {
            unsaved.push(cell.get_position());
        }
    }
    Ok(unsaved)
}

fn place(cells: &mut Vec<String>, column: usize, text: String) {
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
}

/// A cell as a person reads it.
fn text(value: &DataRef<'_>) -> String {
    match Data::from(value.clone()) {
        Data::String(text) => text.trim().to_owned(),
        Data::DateTime(time) => moment(&time),
        Data::Bool(yes) => yes.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text,
        Data::Empty | Data::Error(_) => String::new(),
    }
}

/// `00:12:31.5` for times of less than a hundred days, which are times of recordings; else a date.
fn moment(time: &ExcelDateTime) -> String {
    const LONGEST_DAYS: f64 = 100.0;
    let days = time.as_f64();
    if !(0.0..LONGEST_DAYS).contains(&days) {
        let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
        return match (hour, minute, second) {
            (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
            _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
        };
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "in bounds, as just tested"
    )]
    let ms = (days * 86_400_000.0).round() as u64;
    format!(
        "{:02}:{:02}:{:02}.{:03}",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000
    )
}
