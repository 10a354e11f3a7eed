use std::process::ExitCode;

use clap::Args;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// List what was done, by whom and when
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let project = project::open(&arguments.project.project, global, "log")?;
    Output::new(global).list(
        &project.log()?,
        &["id", "time", "coder", "what was done"],
        |row| {
            let undone = if row.undone_by.is_some() {
                " (undone)"
            } else {
                ""
            };
            vec![
                row.id.clone(),
                row.time.clone(),
                row.coder.clone(),
                format!("{}{undone}", row.sentence),
            ]
        },
    )?;
    Ok(ExitCode::SUCCESS)
}
