use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{Key, OutputOptions, SMALL_CELL, counted, read_template};

use crate::arguments::{Global, ProjectArgument, small_cell};
use crate::failure::{Failure, PARTLY};
use crate::output::Output;
use crate::project;

/// Check every quote of the project, and of reports, against the stored texts
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Reports to check as well
    #[arg(value_name = "REPORT")]
    reports: Vec<PathBuf>,
    /// The key that the reports were masked with: what they mask must be what it masks
    #[arg(long, value_name = "KEYFILE")]
    mask: Option<PathBuf>,
    /// The template that the reports were written with
    #[arg(long, value_name = "FOLDER")]
    template: Option<PathBuf>,
    /// The limit of small cells that the reports were written with
    #[arg(long, value_name = "N", default_value_t = SMALL_CELL, value_parser = small_cell())]
    small_cell: usize,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let project = project::open(&arguments.project.project, global, "verify")?;
    let reports: Vec<&Path> = arguments.reports.iter().map(PathBuf::as_path).collect();
    let key = (arguments.mask.as_deref())
        .map(|path| Key::read(path, &project))
        .transpose()?;
    let template = (arguments.template.as_deref())
        .map(read_template)
        .transpose()?;
    let written = OutputOptions {
        key: key.as_ref(),
        small_cell: arguments.small_cell,
        template: template.as_ref(),
        ..OutputOptions::default()
    };
    let verification = project.verify_with(&reports, &written)?;
    let output = Output::new(global);
    output.object(&verification, |verification| {
        let mut lines = Vec::new();
        for failed in &verification.failed {
            let place = [&failed.report, &failed.id, &failed.source]
                .into_iter()
                .flatten()
                .cloned();
            lines.push(format!(
                "FAILED {}: {}",
                place.collect::<Vec<_>>().join(" "),
                failed.reason
            ));
            if let Some(expected) = &failed.expected {
                lines.push(format!("  expected: {expected}"));
            }
            if let Some(found) = &failed.found {
                lines.push(format!("  found:    {found}"));
            }
        }
        let checked = counted(verification.quotes, "quote");
        lines.push(match verification.failed.len() {
            0 => format!("{checked} checked, all as stored"),
            n => format!("{checked} checked, {n} failed"),
        });
        lines.join("\n")
    })?;
    if !verification.unplaced.is_empty() {
        let n = verification.unplaced.iter().map(|row| row.unplaced).sum();
        let of: Vec<String> = (verification.unplaced.iter())
            .map(|row| format!("`{}` {}", row.source, row.unplaced))
            .collect();
        output.warn(&format!(
            "{} without a place in the text in force: {}; `verbatim source unplaced` lists what that is",
            counted(n, "passage"),
            of.join(", ")
        ));
    }
    Ok(if verification.failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(PARTLY)
    })
}
