//! Sheets whose columns have messages: written with heads in one language, read with heads in any.

use verbatim_ingest::sheet::{self, Sheet};
use verbatim_language::Language;
use verbatim_report::{ReportLanguage, Vocabulary, Worded, unguard};

use crate::error::EngineError;
use crate::heads::plain;
use crate::sessions::read_date;

/// A sheet whose columns are known by their heads.
pub(crate) struct TitledSheet {
    sheet: Sheet,
    columns: Vec<Option<&'static str>>,
}

impl TitledSheet {
    /// Reads the sheet called `name`, the first one of a workbook, in the encoding given or in the one that fits the languages
    /// best.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(
        name: &str,
        bytes: &[u8],
        (encoding, languages): (Option<&str>, &[Language]),
        vocabulary: &Vocabulary,
        columns: &[&'static str],
    ) -> Result<Self, EngineError> {
        let sheet = sheet::read(bytes, encoding, languages).map_err(|error| {
            EngineError::refused(format!("cannot read the sheet `{name}`: {error}"), "")
        })?;
        Ok(Self::of(sheet, vocabulary, columns))
    }

    /// A sheet that was read.
    pub fn of(sheet: Sheet, vocabulary: &Vocabulary, columns: &[&'static str]) -> Self {
        let column = |head: &String| {
            let head = plain(head);
            // The message itself without its start is a head too, such as `neb-role`.
            (columns.iter()).copied().find(|id| {
                plain(id.strip_prefix("head-").unwrap_or(id)).replace('-', " ")
                    == head.replace('-', " ")
                    || vocabulary.all(id).any(|title| plain(&title) == head)
            })
        };
        Self {
            columns: sheet.headers.iter().map(column).collect(),
            sheet,
        }
    }

    /// The heads as written.
    pub fn heads(&self) -> &[String] {
        &self.sheet.headers
    }

    /// Whether there is such a column.
    pub fn has(&self, column: &'static str) -> bool {
        self.columns.contains(&Some(column))
    }

    /// The head of a column that is there twice.
    pub fn twice(&self) -> Option<&str> {
        let known = |at: usize| self.columns[at].is_some();
        let again = |at: &usize| known(*at) && self.columns[..*at].contains(&self.columns[*at]);
        let at = (0..self.columns.len()).find(again)?;
        self.sheet.headers.get(at).map(String::as_str)
    }

    /// Heads of columns that are none.
    pub fn other_heads(&self) -> Vec<String> {
        (self.columns.iter().zip(&self.sheet.headers))
            .filter(|(column, head)| column.is_none() && !head.trim().is_empty())
            .map(|(_, head)| head.trim().to_owned())
            .collect()
    }

    /// The rows.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (self.sheet.rows.iter()).map(|(line, cells)| Row {
            sheet: self,
            line: *line,
            cells,
        })
    }
}

/// A row.
pub(crate) struct Row<'s> {
    sheet: &'s TitledSheet,
    /// Line of the file, from 1.
    pub line: u32,
    cells: &'s [String],
}

impl<'s> Row<'s> {
    /// What stands in a column.
    pub fn value(&self, column: &str) -> Option<&'s str> {
        let at = (self.sheet.columns.iter()).position(|known| *known == Some(column))?;
        let cell = self.cells.get(at)?.trim();
        // What CSV has in front of words that look like a formula; a workbook has nothing there.
        let is_text = self.sheet.sheet.encoding.is_some();
        let cell = if is_text { unguard(cell) } else { cell };
        (!cell.is_empty()).then_some(cell)
    }

    /// The same as text of one's own.
    pub fn text(&self, column: &str) -> Option<String> {
        self.value(column).map(str::to_owned)
    }

    /// A word of a closed list, in any language.
    ///
    /// # Errors
    /// When it is none of them.
    pub fn term<T: Worded>(
        &self,
        column: &str,
        vocabulary: &Vocabulary,
    ) -> Result<Option<T>, EngineError> {
        let read = |text: &str| {
            (vocabulary.read::<T>(text, plain))
                .map_err(|error| EngineError::usage(error.to_string(), ""))
        };
        self.value(column).map(read).transpose()
    }

    /// Words of a closed list, separated by semicolons.
    ///
    /// # Errors
    /// When one is none of them.
    pub fn terms<T: Worded>(
        &self,
        column: &str,
        vocabulary: &Vocabulary,
    ) -> Result<Option<Vec<T>>, EngineError> {
        let Some(cell) = self.value(column) else {
            return Ok(None);
        };
        let words = cell
            .split([';', '\n'])
            .map(str::trim)
            .filter(|word| !word.is_empty());
        words
            .map(|word| {
                (vocabulary.read::<T>(word, plain))
                    .map_err(|error| EngineError::usage(error.to_string(), ""))
            })
            .collect::<Result<_, _>>()
            .map(Some)
    }

    /// A date, as people write it.
    ///
    /// # Errors
    /// When it is none.
    pub fn day(&self, column: &str) -> Result<Option<String>, EngineError> {
        let read = |text: &str| {
            read_date(text).ok_or_else(|| {
                EngineError::usage(
                    format!("`{text}` is not a date"),
                    "write it as 2026-03-14 (or 2026-03, or 2026)",
                )
            })
        };
        self.value(column).map(read).transpose()
    }

    /// What is wrong with the row, with its place.
    pub fn wrong(&self, file: &str, error: &EngineError) -> EngineError {
        EngineError::refused(
            format!("{file}:{}: {error}", self.line),
            error.hint().unwrap_or_default(),
        )
    }
}

/// Heads in a language; `head-influence` and other columns of numbers are marked for tables.
pub(crate) fn titles(
    vocabulary: &Vocabulary,
    language: ReportLanguage,
    columns: &[&str],
) -> Vec<String> {
    columns
        .iter()
        .map(|id| vocabulary.say(language, id))
        .collect()
}

/// Texts in one cell.
pub(crate) fn joined(texts: &[String]) -> String {
    texts.join("; ")
}
