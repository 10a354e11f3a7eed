//! Sheets by their heads: which column of a table is what.

use std::collections::BTreeSet;

use verbatim_ingest::encoding::CODE_PAGES;
use verbatim_ingest::sheet::{self, Sheet};
use verbatim_language::{Language, fold};
use verbatim_query::nearest;

use crate::error::EngineError;

/// Shortest head that may be another one with a slip.
const LEAST_FOR_A_SLIP: usize = 5;

/// Names that heads may have, for each kind of column; lower case, without diacritics.
pub(crate) type Heads<C> = [(C, &'static [&'static str])];

/// How a sheet is to be read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reading<'r> {
    /// The encoding that a person chose.
    pub encoding: Option<&'r str>,
    /// The languages of the project; none stands for all.
    pub languages: &'r [Language],
    /// Words of the project that may stand in cells, such as labels: those with letters outside ASCII show which code page a
    /// sheet is in.
    pub known: &'r [String],
}

/// A sheet whose columns are known by their heads.
#[derive(Debug)]
pub(crate) struct HeadedSheet<C> {
    sheet: Sheet,
    columns: Vec<Option<C>>,
    notes: Vec<String>,
}

/// The letters of the column at `at`, from 0: `A`, `Z`, `AA`.
pub(crate) fn letter(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(at % 26).unwrap_or_default()));
        match at / 26 {
            0 => break,
            more => at = more - 1,
        }
    }
    letters.iter().rev().collect()
}

/// Reads a sheet. One in a code page that is guessed by few letters is read in the page in which most of its cells are
/// words that the project knows.
fn as_known(bytes: &[u8], reading: Reading<'_>) -> Result<Sheet, sheet::SheetError> {
    let sheet = sheet::read(bytes, reading.encoding, reading.languages)?;
    let known: BTreeSet<String> = (reading.known.iter())
        .filter(|word| !word.is_ascii())
        .map(|word| word.trim().to_lowercase())
        .collect();
    // Two letters of a code page, such as `ĐŠ`, may be one in UTF-8.
    let marked = bytes.starts_with(b"\xef\xbb\xbf") || bytes.is_ascii();
    let doubtful = is_guessed(&sheet) || sheet.encoding.as_deref() == Some("UTF-8") && !marked;
    if reading.encoding.is_some() || known.is_empty() || !doubtful {
        return Ok(sheet);
    }
    let found = |sheet: &Sheet| {
        (sheet.rows.iter().flat_map(|(_, cells)| cells))
            .filter(|cell| known.contains(&cell.trim().to_lowercase()))
            .count()
    };
    let mut best = (found(&sheet), sheet);
    for page in CODE_PAGES {
        let other = sheet::read(bytes, Some(page), reading.languages)?;
        let count = found(&other);
        if count > best.0 {
            best = (count, other);
        }
    }
    Ok(best.1)
}

fn is_guessed(sheet: &Sheet) -> bool {
    (sheet.encoding.as_deref()).is_some_and(|encoding| {
        CODE_PAGES
            .iter()
            .any(|page| encoding.eq_ignore_ascii_case(page))
    })
}

/// What a person should know of how a sheet was read: its problems, and cells with special letters where its code page was
/// guessed.
fn notes(name: &str, sheet: &Sheet, reading: Reading<'_>) -> Vec<String> {
    /// Cells that are shown, at most.
    const SHOWN: usize = 3;
    let mut notes: Vec<String> = (sheet.problems.iter())
        .map(|problem| match problem.line {
            Some(line) => format!("{name}:{line}: {}", problem.message),
            None => format!("{name}: {}", problem.message),
        })
        .collect();
    let encoding = sheet.encoding.as_deref().unwrap_or_default();
    if reading.encoding.is_none() && is_guessed(sheet) {
        let mut letters = BTreeSet::new();
        let cells: Vec<&str> = (std::iter::once(&sheet.headers))
            .chain(sheet.rows.iter().map(|(_, cells)| cells))
            .flatten()
            .filter(|cell| cell.chars().any(|c| !c.is_ascii() && letters.insert(c)))
            .map(String::as_str)
            .take(SHOWN)
            .collect();
        if !cells.is_empty() {
            notes.push(format!(
                "`{name}` was read as {encoding}: {}; if letters are wrong there, say `--encoding NAME` (windows-1250, windows-1257, \
                 windows-1252 …), or save it as CSV UTF-8",
                cells.join(", ")
            ));
        }
    }
    notes
}

impl<C: Copy + PartialEq> HeadedSheet<C> {
    /// Reads the sheet called `name`, in the encoding given or in the one that fits best.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(
        name: &str,
        bytes: &[u8],
        reading: Reading<'_>,
        heads: &Heads<C>,
    ) -> Result<Self, EngineError> {
        let sheet = as_known(bytes, reading).map_err(|error| {
            EngineError::refused(format!("cannot read the sheet `{name}`: {error}"), "")
        })?;
        let mut notes = notes(name, &sheet, reading);
        let column = |head: &String| {
            let head = plain(head);
            (heads.iter())
                .find(|(_, names)| names.contains(&head.as_str()))
                .map(|(column, _)| *column)
        };
        let columns: Vec<Option<C>> = sheet.headers.iter().map(column).collect();
        // A slip in a head must not put aside what people allow.
        for (head, column) in sheet.headers.iter().zip(&columns) {
            let missing = (heads.iter()).filter(|(kind, _)| !columns.contains(&Some(*kind)));
            let names = missing.flat_map(|(_, names)| names.iter().copied());
            let names = names.filter(|name| name.chars().count() >= LEAST_FOR_A_SLIP);
            let head = head.trim();
            if column.is_none()
                && head.chars().count() >= LEAST_FOR_A_SLIP
                && let Some(meant) = nearest(&plain(head), names)
            {
                notes.push(format!(
                    "{name}:1: `{head}` is no column that has a meaning of its own; if you mean `{meant}`, call it so and import again"
                ));
            }
        }
        Ok(Self {
            columns,
            sheet,
            notes,
        })
    }

    /// What a person should know of how it was read.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The head of the first column of a kind, and its letter as spreadsheets show it.
    pub fn place(&self, column: C) -> String {
        let at = self.columns.iter().position(|one| *one == Some(column));
        at.map_or_else(String::new, |at| {
            format!("`{}` ({})", self.sheet.headers[at].trim(), letter(at))
        })
    }

    /// Whether it is a text file rather than a workbook.
    pub fn is_text(&self) -> bool {
        self.sheet.encoding.is_some()
    }

    /// The heads as written.
    pub fn heads(&self) -> &[String] {
        &self.sheet.headers
    }

    /// Whether there is such a column.
    pub fn has(&self, column: C) -> bool {
        self.columns.contains(&Some(column))
    }

    /// Line of the file, from 1, and cells of each row.
    pub fn rows(&self) -> impl Iterator<Item = (u32, Cells<'_, C>)> {
        (self.sheet.rows.iter()).map(|(line, cells)| (*line, Cells { sheet: self, cells }))
    }

    /// Heads of columns that are of no kind.
    pub fn other_heads(&self) -> impl Iterator<Item = &str> {
        (self.columns.iter().zip(&self.sheet.headers))
            .filter(|(column, head)| column.is_none() && !head.trim().is_empty())
            .map(|(_, head)| head.trim())
    }
}

/// The cells of a row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cells<'s, C> {
    sheet: &'s HeadedSheet<C>,
    cells: &'s [String],
}

impl<'s, C: Copy + PartialEq> Cells<'s, C> {
    fn at(&self, at: usize) -> &'s str {
        let cell = self.cells.get(at).map_or("", |cell| cell.trim());
        // What CSV has in front of words that look like a formula; a workbook has nothing there.
        match self.sheet.is_text() {
            true => verbatim_report::unguard(cell),
            false => cell,
        }
    }

    /// What stands in the first column of a kind that has something here.
    pub fn value(&self, wanted: C) -> Option<&'s str> {
        (self.sheet.columns.iter().enumerate())
            .filter(|(_, column)| **column == Some(wanted))
            .map(|(at, _)| self.at(at))
            .find(|text| !text.is_empty())
    }

    /// Heads and cells of the columns that are of no kind, where the cell has something.
    pub fn others(&self) -> impl Iterator<Item = (&'s str, &'s str)> {
        let this = *self;
        (self.sheet.columns.iter().enumerate())
            .filter(|(_, column)| column.is_none())
            .map(move |(at, _)| (this.sheet.sheet.headers[at].trim(), this.at(at)))
            .filter(|(head, value)| !head.is_empty() && !value.is_empty())
    }
}

/// A head or a word as it is compared: lower case, without diacritics, `_` and line breaks as spaces, nothing around
/// it that does not belong to it.
pub(crate) fn plain(text: &str) -> String {
    let folded = fold(text).replace(['_', '\u{a0}'], " ");
    let words: Vec<&str> = folded.split_whitespace().collect();
    words
        .join(" ")
        .trim_end_matches([':', '*'])
        .trim()
        .to_owned()
}
