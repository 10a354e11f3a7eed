use std::process::ExitCode;

use clap::Args;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// List the coders
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let project = project::open(&arguments.project.project, global, "coders")?;
    Output::new(global).list(
        &project.coders()?,
        &["coder", "default", "#codings"],
        |row| {
            vec![
                row.coder.clone(),
                if row.default { "yes" } else { "" }.to_owned(),
                row.codings.to_string(),
            ]
        },
    )?;
    Ok(ExitCode::SUCCESS)
}
