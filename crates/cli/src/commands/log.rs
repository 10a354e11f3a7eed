use std::process::ExitCode;

use clap::Args;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// List what was done, by whom and when
#[derive(Debug, Args)]
#[command(visible_alias = "history")]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Only what touched this code: its definition and rules, what was coded with it, judged and noted
    #[arg(long, value_name = "KEY")]
    code: Option<String>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let project = project::open(&arguments.project.project, global, "log")?;
    let log = match &arguments.code {
        Some(key) => {
            let rows = project.log_of_code(key)?.into_iter();
            rows.map(|numbered| numbered.row).collect()
        }
        None => project.log()?,
    };
    Output::new(global).list(&log, &["id", "time", "coder", "what was done"], |row| {
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
    })?;
    Ok(ExitCode::SUCCESS)
}
