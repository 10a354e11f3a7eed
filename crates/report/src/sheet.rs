//! Tables of figures, and how they are written for spreadsheets.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as CellFormat, FormatAlign, Workbook};

use crate::format::RenderError;
use crate::spreadsheet::write_csv;

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum SheetCell {
    /// Words.
    Text(String),
    /// A count.
    Count(usize),
    /// A number with two decimals.
    Decimal(f64),
    /// Nothing can stand here.
    Empty,
}

impl From<&str> for SheetCell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for SheetCell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for SheetCell {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl std::fmt::Display for SheetCell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => write!(f, "{count}"),
            Self::Decimal(number) => write!(f, "{number:.2}"),
            Self::Empty => Ok(()),
        }
    }
}

/// A table of figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// What it is called: at most 31 characters, none of `[]:*?/\`.
    pub name: String,
    /// What its columns are called; those of numbers begin with `#` (which is not shown).
    pub header: Vec<String>,
    /// As many cells as the header has in each row.
    pub rows: Vec<Vec<SheetCell>>,
}

impl Sheet {
    /// What the columns are called, as shown.
    pub fn titles(&self) -> impl Iterator<Item = &str> {
        (self.header.iter()).map(|title| title.strip_prefix('#').unwrap_or(title))
    }

    /// The table as CSV.
    ///
    /// # Errors
    /// [`RenderError::Csv`] where a row has more or fewer cells than the header.
    pub fn csv(&self) -> Result<String, RenderError> {
        let titles: Vec<&str> = self.titles().collect();
        let rows = self.rows.iter();
        write_csv(
            &titles,
            rows.map(|row| row.iter().map(ToString::to_string).collect()),
        )
    }
}

/// Widest column in characters.
const WIDEST: usize = 60;

/// Writes tables as an Excel workbook with one sheet each, and `notes` on a last one. The same tables and the same `date`
/// (`YYYY-MM-DD`) give the same bytes. Words are never formulas.
///
/// # Errors
/// [`RenderError::Xlsx`] where a table does not fit into a sheet.
pub fn write_xlsx(sheets: &[Sheet], notes: &[String], date: &str) -> Result<Vec<u8>, RenderError> {
    let mut workbook = Workbook::new();
    let day =
        ExcelDateTime::parse_from_str(date).or_else(|_| ExcelDateTime::from_ymd(2000, 1, 1))?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let bold = CellFormat::new().set_bold().set_text_wrap();
    let decimal = CellFormat::new().set_num_format("0.00");
    let wrapped = CellFormat::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(&sheet.name)?;
        let mut widths: Vec<usize> = Vec::new();
        for (column, title) in (0u16..).zip(sheet.titles()) {
            page.write_string_with_format(0, column, cut(title), &bold)?;
            widths.push(title.chars().count().clamp(4, WIDEST));
        }
        for (row, cells) in (1u32..).zip(&sheet.rows) {
            for (column, cell) in (0u16..).zip(cells) {
                match cell {
                    SheetCell::Text(text) => {
                        page.write_string_with_format(row, column, cut(text), &wrapped)?
                    }
                    SheetCell::Count(count) => page.write_number(row, column, *count as f64)?,
                    SheetCell::Decimal(number) => {
                        page.write_number_with_format(row, column, *number, &decimal)?
                    }
                    SheetCell::Empty => continue,
                };
                if let Some(width) = widths.get_mut(usize::from(column)) {
                    *width = (*width).max(cell.to_string().chars().count().min(WIDEST));
                }
            }
        }
        for (column, width) in (0u16..).zip(&widths) {
            page.set_column_width(column, *width as f64 + 2.0)?;
        }
        page.set_freeze_panes(1, 1)?;
        let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        let columns = u16::try_from(sheet.header.len()).unwrap_or(u16::MAX);
        if columns > 0 && last > 0 {
            page.autofilter(0, 0, last, columns - 1)?;
        }
    }
    if !notes.is_empty() {
        let page = workbook.add_worksheet();
        page.set_name("notes")?;
        page.set_column_width(0, 110)?;
        for (row, note) in (0u32..).zip(notes) {
            page.write_string_with_format(row, 0, cut(note), &wrapped)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// UTF-16 units that a cell of a spreadsheet can hold.
pub(crate) const MOST_UNITS: usize = 32_767;

/// What a cell can hold.
fn cut(text: &str) -> std::borrow::Cow<'_, str> {
    if text.encode_utf16().count() <= MOST_UNITS {
        return text.into();
    }
    let mut units = 1;
    let kept = text.chars().take_while(|c| {
        units += c.len_utf16();
        units <= MOST_UNITS
    });
    (kept.collect::<String>() + "…").into()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader as _, Xlsx};

    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            name: "mentions".to_owned(),
            header: ["code", "#Džūkste – È", "#share"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![
                vec!["=1+1".into(), 3.into(), SheetCell::Decimal(0.25)],
                vec!["šuma, ķirsis\n«perché»".into(), 0.into(), SheetCell::Empty],
            ],
        }
    }

    #[test]
    fn a_workbook_reads_back_as_written_and_is_the_same_each_time() {
        let notes = ["pravilo".to_owned()];
        let bytes = write_xlsx(&[sheet()], &notes, "2026-05-23").expect("a workbook");
        assert_eq!(
            write_xlsx(&[sheet()], &notes, "2026-05-23").expect("a workbook"),
            bytes
        );
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        assert_eq!(book.sheet_names(), ["mentions", "notes"]);
        let range = book.worksheet_range("mentions").expect("a sheet");
        let cells: Vec<Vec<Data>> = range.rows().map(<[Data]>::to_vec).collect();
        let text = |text: &str| Data::String(text.to_owned());
        assert_eq!(
            cells,
            [
                vec![text("code"), text("Džūkste – È"), text("share")],
                vec![text("=1+1"), Data::Float(3.0), Data::Float(0.25)],
                vec![
                    text("šuma, ķirsis\n«perché»"),
                    Data::Float(0.0),
                    Data::Empty
                ],
            ]
        );
        // A project without an operation has no day.
        assert!(write_xlsx(&[sheet()], &[], "").is_ok());
    }

    #[test]
    fn long_words_are_cut_where_a_cell_ends() {
        let long = "š🙂".repeat(20_000);
        let cut = cut(&long);
        assert!(cut.ends_with('…') && cut.encode_utf16().count() <= 32_767);
        assert!(cut.encode_utf16().count() > 32_760);
    }

    #[test]
    fn the_same_table_as_csv() {
        assert_eq!(
            sheet().csv().expect("a table"),
            "code,Džūkste – È,share\n'=1+1,3,0.25\n\"šuma, ķirsis\n«perché»\",0,\n"
        );
    }
}
