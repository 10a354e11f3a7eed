use std::process::ExitCode;

use clap::Args;
use verbatim_engine::LogRow;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Take back your last command, or one operation; never a colleague's
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Take back this operation instead (id, or its beginning, as `verbatim log` shows it)
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let mut project = project::open(&arguments.project.project, global, "undo")?;
    let done = project.undo(arguments.operation.as_deref())?;
    show(Output::new(global), &done)?;
    Ok(ExitCode::SUCCESS)
}

/// What was taken back or brought back.
pub(super) fn show(output: Output, done: &[LogRow]) -> Result<(), Failure> {
    if output.is_json() {
        return done.iter().try_for_each(|row| output.json_line(row));
    }
    done.iter().try_for_each(|row| output.done(&row.sentence))
}
