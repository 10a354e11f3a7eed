//! What `cargo xtask` can be asked to do.

use crate::failure::Outcome;

/// One task.
pub struct Task {
    /// As typed.
    pub name: &'static str,
    /// One line for the list of tasks.
    pub summary: &'static str,
    /// What `--help` prints.
    pub help: &'static str,
    /// Gets the arguments after the name.
    pub run: fn(&[String]) -> Outcome,
}
