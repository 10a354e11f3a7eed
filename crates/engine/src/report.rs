//! Reports of a project.

pub use verbatim_report::Format as ReportFormat;

use crate::error::EngineError;
use crate::privacy::Key;
use crate::project::Project;

impl Project {
    /// The report as text in a format. `date` defaults to the day of the last operation, so that the same project
    /// gives the same bytes.
    ///
    /// # Errors
    /// When a text is damaged, or the date is none.
    pub fn report(&self, format: ReportFormat, date: Option<&str>) -> Result<String, EngineError> {
        self.masked_report(format, date, None)
    }

    /// The same with names and identifiers in quotes masked, where there is a key of pseudonyms. Participants that the key
    /// does not name, and who have not allowed to be named, are called by their numbers.
    ///
    /// # Errors
    /// As [`Self::report`].
    pub fn masked_report(
        &self,
        format: ReportFormat,
        date: Option<&str>,
        key: Option<&Key>,
    ) -> Result<String, EngineError> {
        if let Some(date) = date {
            crate::people::check_date(date)?;
        }
        let view = self.report_view(date, key)?;
        verbatim_report::render(&view, format)
            .map_err(|error| EngineError::refused(error.to_string(), ""))
    }
}
