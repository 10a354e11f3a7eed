use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{CodeChoice, MatrixCells};

use crate::arguments::{Global, ProjectArgument, small_cell, term};
use crate::failure::Failure;
use crate::figure::{CodeArguments, FigureArguments, OpenArguments};
use crate::progress::Progress;
use crate::project;

/// Count codes by speaker, session, group, territory, objective or any attribute, with who could have said it
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// What the columns are: speaker, session, group, territory, objective, role, organisation, kind, date, month, year,
    /// country, or any attribute of participants
    #[arg(long, value_name = "WHAT", default_value = "session")]
    by: String,
    /// What the cells show
    #[arg(long, value_parser = term::<MatrixCells>(), default_value = "mentions")]
    cells: MatrixCells,
    /// Count for a code only what is coded with itself, not with those under it
    #[arg(long)]
    exact: bool,
    /// Put values of people that fewer of a territory share into one column, `other`; 3 in files, else 1, which shows all
    #[arg(long, value_name = "N", value_parser = small_cell())]
    small_cell: Option<usize>,
    #[command(flatten)]
    open: OpenArguments,
    #[command(flatten)]
    codes: CodeArguments,
    #[command(flatten)]
    figure: FigureArguments,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let cell = arguments.open.cell()?;
    let mut bar = Progress::counting(global, "indexing");
    let project = project::open(&arguments.project.project, global, "matrix")?;
    let choice = CodeChoice {
        small_cell: arguments
            .small_cell
            .unwrap_or(arguments.figure.small_cell()),
        ..arguments.codes.choice(arguments.exact)
    };
    if let Some(cell) = cell {
        let opened = project.opened_cell(
            &arguments.by,
            &cell,
            arguments.open.ids,
            &choice,
            &mut |done, total| bar.set(done, total),
        )?;
        return arguments
            .figure
            .write(&opened, &project, global, arguments.codes.chart_language());
    }
    let matrix = project.matrix(
        &arguments.by,
        arguments.cells,
        &choice,
        choice.small_cell,
        &mut |done, total| bar.set(done, total),
    )?;
    arguments
        .figure
        .write(&matrix, &project, global, arguments.codes.chart_language())
}
