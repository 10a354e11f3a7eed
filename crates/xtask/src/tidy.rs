//! House rules that no compiler knows, as code. Every rule says why in its message.

mod documents;
mod files;
mod machine;
mod names;
mod placeholders;
mod size;
mod sql;
mod test_files;
mod white_space;

use crate::failure::{Outcome, outcome_of};
use crate::workspace;
use files::File;

/// A rule: all files of the project in, findings out.
type Rule = fn(&[File]) -> Vec<String>;

/// All rules.
const RULES: [Rule; 9] = [
    sql::check,
    names::check,
    placeholders::check,
    size::check,
    machine::check,
    white_space::check,
    test_files::check,
    documents::every_crate_has_a_paragraph,
    documents::every_command_is_in_the_readme,
];

/// The stage.
pub fn check() -> Outcome {
    let files = files::read(workspace::root())?;
    println!("{} files against {} rules", files.len(), RULES.len());
    let findings: Vec<String> = RULES.iter().flat_map(|rule| rule(&files)).collect();
    outcome_of(&findings, "in the house rules")
}
