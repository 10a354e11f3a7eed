use std::process::ExitCode;

use clap::Args;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::{Output, optional};
use crate::project;

/// List the imported documents
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let project = project::open(&arguments.project.project, global, "sources")?;
    let headers = [
        "source",
        "session",
        "format",
        "encoding",
        "language",
        "#turns",
        "#speakers",
        "#words",
    ];
    let rows = project.sources()?;
    // A column for what is rare is shown where there is some.
    let unplaced = rows.iter().any(|row| row.unplaced > 0);
    let headers: Vec<&str> = (headers.into_iter())
        .chain(unplaced.then_some("#unplaced"))
        .collect();
    Output::new(global).list(&rows, &headers, |row| {
        let mut cells = vec![
            row.source.clone(),
            row.session.clone(),
            row.format.clone(),
            row.encoding.clone(),
            optional(row.language.as_ref()),
            row.turns.to_string(),
            row.speakers.to_string(),
            row.words.to_string(),
        ];
        cells.extend(unplaced.then(|| row.unplaced.to_string()));
        cells
    })?;
    Ok(ExitCode::SUCCESS)
}
