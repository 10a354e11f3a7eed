//! Reports of a project.

pub use verbatim_report::{Contents, Format as ReportFormat, ReportChapter, ReportLanguage};

use crate::error::EngineError;
use crate::privacy::Key;
use crate::project::Project;

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
        self.report_of(format, language, date, None, &Contents::default())
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
        self.report_of(format, language, date, key, &Contents::default())
    }

    /// The same with the chapters of a choice.
    ///
    /// # Errors
    /// As [`Self::report`], and where chapters are chosen for CSV, which is one table of all quotes and could not tell them.
    pub fn report_of(
        &self,
        format: ReportFormat,
        language: ReportLanguage,
        date: Option<&str>,
        key: Option<&Key>,
        contents: &Contents,
    ) -> Result<Vec<u8>, EngineError> {
        if let Some(date) = date {
            crate::people::check_date(date)?;
        }
        if format == ReportFormat::Csv && !contents.is_default() {
            return Err(EngineError::usage(
                "`csv` is one table of all quotes and has no chapters",
                "leave `--chapters` out, or write .xlsx, which has a sheet for each",
            ));
        }
        let view = self.report_view(language, date, key, contents)?;
        verbatim_report::render(&view, format)
            .map_err(|error| EngineError::refused(error.to_string(), ""))
    }
}
