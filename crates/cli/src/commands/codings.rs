use std::process::ExitCode;

use clap::Args;
use verbatim_engine::CodingFilter;
use verbatim_model::coding::CodingStatus;
use verbatim_model::importance::Importance;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::{Output, optional};
use crate::project;

/// List codings with their quotes; with `--coder NAME` only those of that coder (`rules` for those made by rule)
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Only this code
    #[arg(long)]
    code: Option<String>,
    /// Only those that stand so
    #[arg(long, value_parser = term::<CodingStatus>())]
    status: Option<CodingStatus>,
    /// Only this source
    #[arg(long)]
    source: Option<String>,
    /// Only those at least so important, from 1 to 3
    #[arg(long, value_name = "IMPORTANCE")]
    importance: Option<Importance>,
}

/// Characters of an id that people see: enough to tell codings apart, and accepted wherever an id is asked for.
const SHORT: usize = 13;

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let filter = CodingFilter {
        code: arguments.code.clone(),
        coder: global.coder.clone(),
        status: arguments.status,
        source: arguments.source.clone(),
        importance: arguments.importance,
    };
    // Here the name says whose codings to list, not who looks at them.
    let nobody = Global {
        coder: None,
        ..global.clone()
    };
    let project = project::open(&arguments.project.project, &nobody, "codings")?;
    let headers = [
        "id",
        "code",
        "coder",
        "status",
        "#importance",
        "source",
        "#turn",
        "speaker",
        "quote",
    ];
    Output::new(global).list(&project.codings(&filter)?, &headers, |row| {
        vec![
            row.id.chars().take(SHORT).collect(),
            row.code.clone(),
            row.coder.clone(),
            format!("{}{}", row.status, if row.stale { " (stale)" } else { "" }),
            optional(row.importance.as_ref()),
            format!("{}:{}-{}", row.source, row.start, row.end),
            optional(row.turn.as_ref()),
            optional(row.speaker.as_ref()),
            row.quote.clone(),
        ]
    })?;
    Ok(ExitCode::SUCCESS)
}
