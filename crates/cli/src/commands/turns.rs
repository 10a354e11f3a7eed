use std::process::ExitCode;

use clap::Args;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Show who said what: the turns of one source, or of all
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Only this source
    #[arg(long)]
    source: Option<String>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let project = project::open(&arguments.project.project, global, "turns")?;
    let mut source = String::new();
    project.turns(arguments.source.as_deref(), |row| -> Result<(), Failure> {
        if output.is_json() {
            return output.json_line(&row);
        }
        if row.source != source {
            output.text(&format!("=== {}", row.source))?;
            source.clone_from(&row.source);
        }
        let time = row
            .start_ms
            .map(|ms| format!(" {}", clock(ms)))
            .unwrap_or_default();
        let who = row
            .speaker
            .as_deref()
            .map(|who| format!(" {who}:"))
            .unwrap_or_default();
        output.text(&format!("[{}]{time}{who} {}", row.turn, row.text))
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Milliseconds as `h:mm:ss`.
fn clock(ms: u64) -> String {
    let seconds = ms / 1000;
    format!(
        "{}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}
