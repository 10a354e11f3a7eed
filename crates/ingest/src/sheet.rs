//! Tables as text: CSV with comma, semicolon or tab, as spreadsheets write it.

use csv_core::ReadFieldResult;
use verbatim_language::Language;
use verbatim_model::transcript::Problem;

use crate::encoding::{self, UnknownEncoding};
use crate::recognised;
use crate::table::xlsx;

/// Columns that a table may have, at most: as many as Excel has.
const MOST_COLUMNS: usize = 16_384;
/// Cells that a table may have, at most, those that its rows lack counted.
const MOST_CELLS: usize = 16_000_000;

/// A table with a row of heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Heads of the columns, white space taken off.
    pub headers: Vec<String>,
    /// Line of the file on which the row begins, from 1, and its cells, white space taken off. As many cells as
    /// heads: missing ones are empty, further ones are kept. Rows without any content are left out.
    pub rows: Vec<(u32, Vec<String>)>,
    /// Encoding in which a text file was read; `None` of a workbook.
    pub encoding: Option<String>,
    /// What was found about its letters.
    pub problems: Vec<Problem>,
}

/// Why a file is no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// The encoding that was asked for does not exist.
    #[error(transparent)]
    Encoding(#[from] UnknownEncoding),
    /// Binary, such as a spreadsheet program's own format.
    #[error("the sheet is neither a text file nor a workbook; save it as CSV or XLSX")]
    Binary,
    /// A workbook that cannot be read.
    #[error("{0}")]
    Workbook(String),
    /// No row at all.
    #[error("the sheet is empty; its first row must name the columns")]
    Empty,
    /// More columns or cells than any sheet of people has.
    #[error(
        "the sheet has more than {0}, which is no transcript and no list of people; save the columns that are needed as a sheet of their own"
    )]
    TooLarge(String),
    /// A cell that cannot be read.
    #[error("line {line} of the sheet cannot be read: {message}")]
    Row {
        /// Line of the file, from 1.
        line: u64,
        /// What is wrong.
        message: String,
    },
}

/// Reads a sheet, of a workbook (XLSX) the first one that is not hidden, else text in the encoding given, or in the one whose
/// letters fit the `languages` best (all four, where there are none). The delimiter is the one of comma, semicolon
/// and tab that parts the first line most often; Excel's line `sep=;` in front overrules.
///
/// # Errors
/// [`SheetError`] where the file is no table.
pub fn read(
    bytes: &[u8],
    encoding: Option<&str>,
    languages: &[Language],
) -> Result<Sheet, SheetError> {
    if recognised::holds_workbook(bytes) {
        let sheets = xlsx::sheets(bytes).map_err(SheetError::Workbook)?;
        let first = sheets.into_iter().next();
        return first.map(|page| page.sheet).ok_or(SheetError::Empty);
    }
    let decoded = encoding::decode(bytes, encoding, languages)?.ok_or(SheetError::Binary)?;
    let sheet = parse(&decoded.text)?;
    Ok(Sheet {
        encoding: Some(decoded.encoding),
        problems: decoded.problems,
        ..sheet
    })
}

/// Reads all sheets of a workbook (XLSX) that are not hidden, each with its name; those without a row are left out.
///
/// # Errors
/// [`SheetError`] where the file is no workbook.
pub fn read_book(bytes: &[u8]) -> Result<Vec<(String, Sheet)>, SheetError> {
    if !recognised::holds_workbook(bytes) {
        return Err(SheetError::Workbook(
            "it is no workbook; save it as XLSX".to_owned(),
        ));
    }
    let pages = xlsx::sheets(bytes).map_err(SheetError::Workbook)?;
    Ok(pages
        .into_iter()
        .map(|page| (page.name, page.sheet))
        .collect())
}

/// Reads a sheet from its text.
pub(crate) fn parse(text: &str) -> Result<Sheet, SheetError> {
    let (sheet, _) = begin(text, usize::MAX)?;
    Ok(sheet)
}

/// Reads the first rows of a sheet, so many at most; the others follow one by one.
pub(crate) fn begin(text: &str, rows: usize) -> Result<(Sheet, Rows<'_>), SheetError> {
    let mut all = Rows::of(text)?;
    let (_, headers) = all.next().ok_or(SheetError::Empty)??;
    let rows = all.by_ref().take(rows).collect::<Result<_, _>>()?;
    let sheet = Sheet {
        headers,
        rows,
        encoding: None,
        problems: Vec::new(),
    };
    Ok((sheet, all))
}

/// The rows of a text with any content, the heads first: the line and the cells of each, as [`Sheet`] has them.
pub(crate) struct Rows<'t> {
    reader: csv::Reader<&'t [u8]>,
    record: csv::StringRecord,
    lines: Lines<'t>,
    /// Lines in front of the table.
    skipped: u32,
    /// Cells of the first row.
    width: usize,
    /// Rows in all, those without content too.
    count: usize,
}

impl<'t> Rows<'t> {
    fn of(text: &'t str) -> Result<Self, SheetError> {
        let (body, skipped, delimiter) = match text
            .strip_prefix("sep=")
            .and_then(|rest| rest.split_once('\n'))
        {
            Some((sign, body)) if sign.trim().len() == 1 => (body, 1, sign.trim().as_bytes()[0]),
            _ => (text, 0, delimiter(text)),
        };
        let count = measure(body.as_bytes(), delimiter)?;
        let reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(body.as_bytes());
        let lines = Lines {
            text: body,
            at: 0,
            line: 1 + skipped,
        };
        Ok(Self {
            reader,
            record: csv::StringRecord::new(),
            lines,
            skipped,
            width: 0,
            count,
        })
    }

    /// Rows in all, at most.
    pub(crate) fn at_most(&self) -> usize {
        self.count
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<(u32, Vec<String>), SheetError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.reader.read_record(&mut self.record) {
                Ok(false) => return None,
                Ok(true) if self.record.iter().all(str::is_empty) => {}
                Ok(true) => break,
                Err(error) => {
                    return Some(Err(SheetError::Row {
                        line: error.position().map_or(0, csv::Position::line)
                            + u64::from(self.skipped),
                        message: error.to_string(),
                    }));
                }
            }
        }
        let at = self.record.position().map_or(0, csv::Position::byte);
        let line = self.lines.of(usize::try_from(at).unwrap_or(usize::MAX));
        let mut cells: Vec<String> = self.record.iter().map(str::to_owned).collect();
        if self.width == 0 {
            self.width = cells.len();
        }
        if cells.len() < self.width {
            cells.resize(self.width, String::new());
        }
        Some(Ok((line, cells)))
    }
}

/// Counts columns and cells, and keeps nothing; returns how many rows there are.
///
/// # Errors
/// [`SheetError::TooLarge`] where they are too many.
fn measure(mut rest: &[u8], delimiter: u8) -> Result<usize, SheetError> {
    let mut reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
    let mut buffer = [0; 1024];
    let (mut rows, mut width, mut columns, mut cells) = (0, 0, 0usize, 0);
    loop {
        let (result, read, _) = reader.read_field(rest, &mut buffer);
        rest = &rest[read..];
        match result {
            ReadFieldResult::End => return Ok(rows),
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            ReadFieldResult::Field { record_end } => {
                columns += 1;
                cells += 1;
                if columns > MOST_COLUMNS {
                    return Err(too_many("columns", MOST_COLUMNS));
                }
                if record_end {
                    if rows == 0 {
                        width = columns;
                    }
                    // Those that the row lacks count.
                    cells += width.saturating_sub(columns);
                    rows += 1;
                    columns = 0;
                }
                if cells > MOST_CELLS {
                    return Err(too_many("cells", MOST_CELLS));
                }
            }
        }
    }
}

fn too_many(what: &str, most: usize) -> SheetError {
    SheetError::TooLarge(format!("{most} {what}"))
}

/// Counts lines forward. A record's place lies before the line end and the blank lines in front of it.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line of the first content at or behind byte `at`, which never goes back.
    fn of(&mut self, at: usize) -> u32 {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() && (self.at < at || matches!(bytes[self.at], b'\r' | b'\n')) {
            let ends = bytes[self.at] == b'\n'
                || (bytes[self.at] == b'\r' && bytes.get(self.at + 1) != Some(&b'\n'));
            self.line += u32::from(ends);
            self.at += 1;
        }
        self.line
    }
}

/// The sign that parts the first line most often, outside of quotes.
fn delimiter(text: &str) -> u8 {
    let line = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let mut counts = [(b';', 0usize), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| !quoted && *sign == byte) {
            *count += 1;
        }
    }
    counts
        .into_iter()
        .max_by_key(|&(_, count)| count)
        .map_or(b',', |(sign, _)| sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_delimiters_quotes_and_gaps() {
        for text in [
            "\u{feff}ime, uloga ,bilješka\r\nAna,moderator,\"a, b\nc\"\r\n\r\nĢirts,,\r\n",
            "ime;uloga;bilješka\nAna;moderator;\"a, b\nc\"\n;;\nĢirts\n",
            "ime\tuloga\tbilješka\nAna\tmoderator\t\"a, b\nc\"\n\nĢirts\n",
        ] {
            let sheet = read(text.as_bytes(), None, &[]).expect("a table");
            assert_eq!(sheet.headers, ["ime", "uloga", "bilješka"]);
            let cells: Vec<_> = sheet
                .rows
                .iter()
                .map(|(_, cells)| cells.join("|"))
                .collect();
            assert_eq!(cells, ["Ana|moderator|a, b\nc", "Ģirts||"]);
            assert_eq!(sheet.rows[0].0, 2);
        }
        let sheet = read(b"sep=|\na|b\n1|2\n", None, &[]).expect("a table");
        assert_eq!((sheet.headers.len(), sheet.rows[0].0), (2, 3));
    }

    #[test]
    fn what_is_no_table() {
        assert_eq!(read(b"", None, &[]), Err(SheetError::Empty));
        assert_eq!(
            read(b"PK\x03\x04\0\0\0\0", None, &[]),
            Err(SheetError::Binary)
        );
        assert!(matches!(
            read(b"a", Some("x-none"), &[]),
            Err(SheetError::Encoding(_))
        ));
    }
}
