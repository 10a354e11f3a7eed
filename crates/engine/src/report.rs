//! Reports of a project.

pub use verbatim_report::{Contents, Format as ReportFormat, ReportChapter, ReportLanguage};

use crate::error::EngineError;
use crate::privacy::Key;
use crate::project::Project;
use crate::template::Template;

impl Project {
    /// The report as a file of a format; its own words are in `language`. `date` defaults to the day of the last operation, so that the same project
    /// gives the same bytes.
    ///
    /// # Errors
    /// When a text is damaged, or the date is none.
    pub fn report(
        &self,
        format: ReportFormat,
        language: ReportLanguage,
        date: Option<&str>,
    ) -> Result<Vec<u8>, EngineError> {
        self.masked_report(format, language, date, None)
    }

    /// The same with names and identifiers in quotes masked, where there is a key of pseudonyms. Participants that the key
    /// does not name, and who have not allowed to be named, are called by their numbers.
    ///
    /// # Errors
    /// As [`Self::report`].
    pub fn masked_report(
        &self,
        format: ReportFormat,
        language: ReportLanguage,
        date: Option<&str>,
        key: Option<&Key>,
    ) -> Result<Vec<u8>, EngineError> {
        let options = OutputOptions {
            date,
            key,
            ..OutputOptions::default()
        };
        self.report_with(format, language, &options)
    }

    /// The same with all that a person can choose.
    ///
    /// # Errors
    /// As [`Self::report`], and where chapters are chosen for CSV.
    pub fn report_with(
        &self,
        format: ReportFormat,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
    ) -> Result<Vec<u8>, EngineError> {
        options.check(format)?;
        let view = self.report_view(language, &options.for_format(format))?;
        verbatim_report::render(&view, format)
            .map_err(|error| EngineError::refused(error.to_string(), ""))
    }
}

/// What a person chooses about an output.
#[derive(Debug, Clone, Copy)]
pub struct OutputOptions<'o> {
    /// Its day, `YYYY-MM-DD`, by which embargoes hold or are over; that of the last operation where none is given.
    pub date: Option<&'o str>,
    /// The key of pseudonyms, where names and identifiers in quotes are masked.
    pub key: Option<&'o Key>,
    /// Groups and attributes that fewer people of a territory share are shown as “other”; 0 and 1 show all.
    pub small_cell: usize,
    /// Its chapters.
    pub contents: Contents,
    /// Other words, a logo and other colours, where there are some.
    pub template: Option<&'o Template>,
    /// Whether claims and other texts of the researchers stand as they were written, whatever the language: in CSV, which states
    /// none.
    pub as_written: bool,
}

impl OutputOptions<'_> {
    /// For the eyes of the researchers alone: nothing is coarsened or masked.
    #[must_use]
    pub const fn own() -> Self {
        Self {
            date: None,
            key: None,
            small_cell: 0,
            contents: Contents::USUAL,
            template: None,
            as_written: false,
        }
    }

    /// The options for a format.
    pub(crate) fn for_format(self, format: ReportFormat) -> Self {
        Self {
            as_written: self.as_written || format == ReportFormat::Csv,
            ..self
        }
    }

    /// Refuses what cannot be written as `format`.
    pub(crate) fn check(&self, format: ReportFormat) -> Result<(), EngineError> {
        if let Some(date) = self.date {
            crate::people::check_date(date)?;
        }
        if format == ReportFormat::Csv && !self.contents.is_default() {
            return Err(EngineError::usage(
                "`csv` is one table of all quotes and has no chapters",
                "leave `--chapters` out, or write .xlsx, which has a sheet for each",
            ));
        }
        Ok(())
    }
}

impl Default for OutputOptions<'_> {
    fn default() -> Self {
        Self {
            date: None,
            key: None,
            small_cell: verbatim_analysis::small_cells::SMALL_CELL,
            contents: Contents::USUAL,
            template: None,
            as_written: false,
        }
    }
}
