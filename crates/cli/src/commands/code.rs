use std::process::ExitCode;

use clap::Args;
use verbatim_engine::counted;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Progress;
use crate::project;

/// Apply the rules of the codebook to all sources
///
/// A second run changes nothing. What people accepted, rejected, linked or wrote a memo on stays.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let mut project = project::open(&arguments.project.project, global, "code")?;
    let mut bar = Progress::counting(global, "coding");
    let outcome = project.apply_rules(&mut |done, total| bar.set(done, total))?;
    drop(bar);
    if output.is_json() {
        output.json_line(&outcome)?;
        return Ok(ExitCode::SUCCESS);
    }
    let found: Vec<_> = outcome
        .codes
        .iter()
        .filter(|code| code.codings + code.withdrawn > 0)
        .collect();
    output.list(
        &found,
        &[
            "code",
            "#added",
            "#withdrawn",
            "#changed",
            "#codings",
            "#turns",
            "#sessions",
        ],
        |row| {
            vec![
                row.code.clone(),
                row.added.to_string(),
                row.withdrawn.to_string(),
                row.changed.to_string(),
                row.codings.to_string(),
                row.turns.to_string(),
                row.sessions.to_string(),
            ]
        },
    )?;
    output.note(&format!(
        "{} found nothing",
        counted(outcome.codes.len() - found.len(), "code")
    ))?;
    Ok(ExitCode::SUCCESS)
}
