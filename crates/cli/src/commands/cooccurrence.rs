use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{CodeChoice, Within};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::figure::{CodeArguments, FigureArguments, OpenArguments};
use crate::progress::Progress;
use crate::project;

/// Count which codes stand together: on the same words, on overlapping words, in a turn, or within some turns
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// How near: passage (the very same words), overlap, turn, or a number of turns
    #[arg(long, value_name = "NEARNESS", default_value = "overlap")]
    within: String,
    /// Count for a code only what is coded with itself, not with those under it
    #[arg(long)]
    exact: bool,
    #[command(flatten)]
    open: OpenArguments,
    #[command(flatten)]
    codes: CodeArguments,
    #[command(flatten)]
    figure: FigureArguments,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let within: Within = arguments.within.parse()?;
    let pair = arguments.open.cell()?;
    let mut bar = Progress::counting(global, "indexing");
    let project = project::open(&arguments.project.project, global, "cooccurrence")?;
    let choice = CodeChoice {
        small_cell: arguments.figure.small_cell(),
        ..arguments.codes.choice(arguments.exact)
    };
    if let Some(pair) = pair {
        let ids = arguments.open.ids;
        let opened = project.opened_pair(within, &pair, ids, &choice, &mut |done, total| {
            bar.set(done, total)
        })?;
        return arguments
            .figure
            .write(&opened, &project, global, arguments.codes.chart_language());
    }
    let pairs = project.cooccurrence(within, &choice, &mut |done, total| bar.set(done, total))?;
    arguments
        .figure
        .write(&pairs, &project, global, arguments.codes.chart_language())
}
