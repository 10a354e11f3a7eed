//! The formats that a report can be written in.

use verbatim_model::term::Term as _;

use crate::read_back::{ReadBack, ReadError};
use crate::template::Template;
use crate::view::Report;
use crate::{csv_table, document, html, json, markdown, pdf, workbook};

verbatim_model::terms! {
    /// A file format of reports.
    Format: "format of reports" {
        /// One page for people, printable, without network and script.
        Html = "html",
        /// Markdown (CommonMark with tables).
        Markdown = "md",
        /// A table with one row per quote.
        Csv = "csv",
        /// For programs.
        Json = "json",
        /// An Excel workbook with one sheet per table.
        Xlsx = "xlsx",
        /// A document for word processors.
        Docx = "docx",
        /// Pages, tagged for screen readers. Written where the program is built with the feature `pdf`, read always.
        Pdf = "pdf",
    }
}

impl Format {
    /// The formats that this build of the program writes.
    pub fn written() -> impl Iterator<Item = Self> {
        (Self::ALL.iter().copied()).filter(|&format| format != Self::Pdf || cfg!(feature = "pdf"))
    }

    /// The format of a file by its name's ending.
    #[must_use]
    pub fn of_file_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "html" | "htm" => Some(Self::Html),
            "md" | "markdown" => Some(Self::Markdown),
            "csv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            "xlsx" => Some(Self::Xlsx),
            "docx" => Some(Self::Docx),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }
}

/// A report that cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// As JSON.
    #[error("cannot write the report as JSON")]
    Json(#[from] serde_json::Error),
    /// As CSV.
    #[error("cannot write the report as CSV")]
    Csv(#[from] csv::Error),
    /// A quote that no cell of a workbook can hold.
    #[error(
        "`{0}` is longer than the 32,767 characters that a cell of a workbook holds; write the report in another format"
    )]
    LongQuote(String),
    /// As a document.
    #[error("cannot write a document: {0}")]
    Docx(#[from] zip::result::ZipError),
    /// What has no picture.
    #[error("a list of passages has no chart; write it as table, csv, xlsx or json")]
    NoChart,
    /// A chart in pixels.
    #[error(
        "the chart `{0}` is too large for a document; choose fewer codes or leave its chapter out"
    )]
    Chart(String),
    /// As PDF.
    #[error("cannot set the pages of a PDF: {0}")]
    Pdf(String),
    /// As PDF, by a program that was built without it.
    #[error(
        "cannot write PDF: this program is built without it; build it with `cargo build --release --features pdf`, or write .docx \
         and save that as PDF in a word processor"
    )]
    NoPdf,
    /// As an Excel workbook.
    #[error("cannot write a workbook: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}

/// Writes a report in its language. The same report gives the same bytes. Text is UTF-8 and ends with a line feed.
///
/// # Errors
/// [`RenderError::LongQuote`] where a workbook cannot hold a quote. Else never for a report made by [`Report::new`]; the
/// libraries that write JSON, CSV and workbooks do not promise it.
pub fn render(report: &Report, format: Format) -> Result<Vec<u8>, RenderError> {
    let text = match format {
        Format::Html => html::write(report),
        Format::Markdown => markdown::write(report),
        Format::Csv => csv_table::write(report)?,
        Format::Json => json::write(report)?,
        Format::Xlsx => return workbook::write(report),
        Format::Docx => return document::write(report),
        #[cfg(feature = "pdf")]
        Format::Pdf => return pdf::write(report),
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => return Err(RenderError::NoPdf),
    };
    Ok(text.into_bytes())
}

/// Gets the quotes of a written report back.
///
/// # Errors
/// [`ReadError`] where the bytes are no report in this format.
pub fn read(bytes: &[u8], format: Format) -> Result<ReadBack, ReadError> {
    read_in(bytes, format, &Template::default())
}

/// The same of a report that was written with a template.
///
/// # Errors
/// As [`read`].
pub fn read_in(bytes: &[u8], format: Format, template: &Template) -> Result<ReadBack, ReadError> {
    let text = || text(bytes);
    match format {
        Format::Html => html::read(text()?, template),
        Format::Markdown => markdown::read(text()?, template),
        Format::Csv => csv_table::read(text()?),
        Format::Json => json::read(text()?),
        Format::Xlsx => workbook::read(bytes, template),
        Format::Docx => document::read(bytes, template),
        Format::Pdf => pdf::read(bytes, template),
    }
}

/// What [`read`] gets back from what [`render`] writes.
///
/// # Errors
/// [`RenderError`] and [`ReadError`], in words, where the report cannot be written or read.
pub(crate) fn written_and_read(report: &Report, format: Format) -> Result<ReadBack, String> {
    // Without setting the pages, which takes long and which not every program can.
    if format == Format::Pdf {
        return pdf::expected(report).map_err(|error| error.to_string());
    }
    let written = render(report, format).map_err(|error| error.to_string())?;
    read_in(&written, format, &report.template).map_err(|error| error.to_string())
}

fn text(bytes: &[u8]) -> Result<&str, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 {
        at: error.valid_up_to(),
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
