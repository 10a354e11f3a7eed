//! `cargo xtask learn` and `cargo xtask bench language`: the tables of `crates/language/tables`.
//!
//! The work is done in `learn.rs`, behind the feature `learn`. The xtask that people start is built without it, and then
//! starts one that is built with it, and optimised: learning goes over millions of word forms.

use crate::failure::Outcome;
#[cfg(feature = "learn")]
use crate::learn::{measure as measure_tables, run as learn_tables};
use crate::task::Task;

/// The task.
pub const TASK: Task = Task {
    name: "learn",
    summary: "Learn the language tables from word lists",
    help: "\
Learn the language tables from word lists

Usage: cargo xtask learn [identification] [FOLDER]

Writes crates/language/tables from the word lists in FOLDER (`lexicon` in the folder that VERBATIM_SHARED names, else in
`shared` beside the checkout). The same lists give the same tables, byte for byte. With
`identification`, only the table that tells languages apart is written.",
    run: learn,
};

fn learn(arguments: &[String]) -> Outcome {
    learn_tables(arguments)
}

/// How well tables do on words that they were not learned from.
pub fn measure(arguments: &[String]) -> Outcome {
    measure_tables(arguments)
}

#[cfg(not(feature = "learn"))]
fn learn_tables(arguments: &[String]) -> Outcome {
    with_the_feature(&["learn"], arguments)
}

#[cfg(not(feature = "learn"))]
fn measure_tables(arguments: &[String]) -> Outcome {
    with_the_feature(&["bench", "language"], arguments)
}

/// Starts a task in an xtask that has the feature, where the person stands, so that relative paths stay what they mean.
#[cfg(not(feature = "learn"))]
fn with_the_feature(task: &[&str], arguments: &[String]) -> Outcome {
    use crate::workspace;

    let mut command = workspace::cargo(["run", "--quiet", "--release", "--package", "xtask"]);
    command.args(["--features", "learn", "--"]);
    command.args(task).args(arguments).current_dir(".");
    workspace::run(&mut command)
}
