//! Reports of a project.

pub use verbatim_report::{Format as ReportFormat, ReportLanguage};

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
        if let Some(date) = date {
            crate::people::check_date(date)?;
        }
        let view = self.report_view(language, date, key)?;
        verbatim_report::render(&view, format)
            .map_err(|error| EngineError::refused(error.to_string(), ""))
    }
}
