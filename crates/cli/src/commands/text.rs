use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Print the text of a source exactly as stored
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Name of the source
    source: String,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let text =
        project::open(&arguments.project.project, global, "text")?.text(&arguments.source)?;
    if output.is_json() {
        output.json_line(&json!({ "source": arguments.source, "text": text }))?;
    } else {
        output.exact(&text)?;
    }
    Ok(ExitCode::SUCCESS)
}
