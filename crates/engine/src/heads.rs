//! Sheets by their heads: which column of a table is what.

use verbatim_ingest::sheet::{self, Sheet};

use crate::error::EngineError;

/// Names that heads may have, for each kind of column; lower case, without diacritics.
pub(crate) type Heads<C> = [(C, &'static [&'static str])];

/// A sheet whose columns are known by their heads.
#[derive(Debug)]
pub(crate) struct HeadedSheet<C> {
    sheet: Sheet,
    columns: Vec<Option<C>>,
}

impl<C: Copy + PartialEq> HeadedSheet<C> {
    /// Reads the sheet called `name`, in the encoding given or in the one that fits best.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
        heads: &Heads<C>,
    ) -> Result<Self, EngineError> {
        let sheet = sheet::read(bytes, encoding).map_err(|error| {
            EngineError::refused(format!("cannot read the sheet `{name}`: {error}"), "")
        })?;
        let column = |head: &String| {
            let head = plain(head);
            (heads.iter())
                .find(|(_, names)| names.contains(&head.as_str()))
                .map(|(column, _)| *column)
        };
        Ok(Self {
            columns: sheet.headers.iter().map(column).collect(),
            sheet,
        })
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
        self.cells.get(at).map_or("", |cell| cell.trim())
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
    let folded = verbatim_language::fold(text).replace(['_', '\u{a0}'], " ");
    let words: Vec<&str> = folded.split_whitespace().collect();
    words
        .join(" ")
        .trim_end_matches([':', '*'])
        .trim()
        .to_owned()
}
