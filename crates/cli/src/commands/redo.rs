use std::process::ExitCode;

use clap::Args;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Bring back what your last undo took away
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let mut project = project::open(&arguments.project.project, global, "redo")?;
    let done = project.redo()?;
    super::undo::show(Output::new(global), &done)?;
    Ok(ExitCode::SUCCESS)
}
