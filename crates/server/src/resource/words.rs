//! Words of closed lists and languages of reports, as they come in through the interface.

use verbatim_engine::ReportLanguage;
use verbatim_model::term::Term;

use crate::problem::Problem;

/// A word of a closed list.
pub(crate) fn word<T: Term>(given: &str) -> Result<T, Problem> {
    T::parse(given).map_err(|error| Problem::usage(error.to_string(), ""))
}

/// The word that is given, if any.
pub(crate) fn any_word<T: Term>(given: Option<&str>) -> Result<Option<T>, Problem> {
    given.map(word).transpose()
}

/// A language that reports are written in, or English where none is asked for.
pub(crate) fn report_language(given: Option<&str>) -> Result<ReportLanguage, Problem> {
    given.map_or(Ok(ReportLanguage::English), word)
}

/// Keys of a list in a question, parted by commas.
pub(crate) fn keys(given: Option<&str>) -> Vec<String> {
    (given.unwrap_or_default().split(','))
        .map(str::trim)
        .filter(|key| !key.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What is said, and nothing for mere white space.
pub(crate) fn said(given: Option<String>) -> Option<String> {
    given.filter(|text| !text.trim().is_empty())
}
