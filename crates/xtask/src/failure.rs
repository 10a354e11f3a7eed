//! How a task ends when it does not end well.

use std::fmt::Display;

/// Why a task failed, told to the person who started it.
#[derive(Debug)]
pub enum Failure {
    /// The task was called wrongly; exit code 2.
    Usage(String),
    /// The task was called rightly and found something or could not go on; exit code 1.
    Failed(String),
}

/// What a task returns.
pub type Outcome = Result<(), Failure>;

impl Failure {
    /// A failure of the task that says what could not be done and why.
    pub fn because(what: impl Display, why: impl Display) -> Self {
        Self::Failed(format!("{what}: {why}"))
    }
}

/// Turns a list of findings into an outcome: none is a pass, and each one is printed.
pub fn outcome_of(findings: &[String], sentence: &str) -> Outcome {
    if findings.is_empty() {
        return Ok(());
    }
    for finding in findings {
        println!("{finding}");
    }
    Err(Failure::Failed(format!(
        "{} {sentence}",
        if findings.len() == 1 {
            "1 finding".to_owned()
        } else {
            format!("{} findings", findings.len())
        }
    )))
}
