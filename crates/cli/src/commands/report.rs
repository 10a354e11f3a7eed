use std::process::ExitCode;

use clap::Args;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::project;
use crate::report_file::ReportArguments;

/// Write the report: every priority with its figures and quotes
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    #[command(flatten)]
    report: ReportArguments,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let report = &arguments.report;
    let format = report.format()?;
    let project = project::open(&arguments.project.project, global, "report")?;
    report.write(&project, global, format, |language, options| {
        project.report_with(format, language, options)
    })
}
