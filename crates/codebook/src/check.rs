//! What is wrong with a codebook file, each with line and column.

mod coverage;
mod references;
mod rules;

use crate::codebook::Codebook;
use crate::file;
use crate::finding::{Finding, Findings};

/// Reads and checks a codebook file. `file_name` gives the key of a codebook without one.
///
/// The codebook is there unless a finding is an error. Findings come by place; syntax errors come alone, since what
/// follows from them means nothing.
#[must_use]
pub fn check(text: &str, file_name: &str) -> (Option<Codebook>, Vec<Finding>) {
    let mut findings = Findings::new(file::without_mark(text));
    let draft = file::draft(&mut findings, file_name);
    if let Some(draft) = &draft {
        references::check(draft, &mut findings);
        rules::check(draft, &mut findings);
        coverage::check(draft, &mut findings);
    }
    let codebook = draft.filter(|_| !findings.any_error());
    (codebook.map(|draft| draft.codebook), findings.into_list())
}
