use std::process::ExitCode;

use clap::Args;
use verbatim_engine::SaturationOptions;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::figure::{CodeArguments, FigureArguments};
use crate::progress::Progress;
use crate::project;

/// Show when new sessions stop bringing new codes (Guest, Namey and Chen 2020)
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Base size: how many of the first sessions show what there is to know
    #[arg(long, value_name = "N", default_value_t = SaturationOptions::default().base)]
    base: usize,
    /// Run length: in how many sessions in a row new codes are looked for
    #[arg(long, value_name = "N", default_value_t = SaturationOptions::default().run)]
    run: usize,
    /// New-information threshold in per cent of the codes of the base
    #[arg(long, value_name = "PERCENT", default_value_t = SaturationOptions::default().threshold)]
    threshold: f64,
    /// How many random orders of the sessions make the band
    #[arg(long, value_name = "N", default_value_t = SaturationOptions::default().orders)]
    orders: usize,
    /// What the random orders come from: the same number gives the same orders
    #[arg(long, value_name = "N", default_value_t = SaturationOptions::default().seed)]
    seed: u64,
    /// Let a code come up with each code under it; for `--code-kind theme` where themes have codes under them
    #[arg(long)]
    roll_up: bool,
    #[command(flatten)]
    codes: CodeArguments,
    #[command(flatten)]
    figure: FigureArguments,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let mut bar = Progress::counting(global, "indexing");
    let project = project::open(&arguments.project.project, global, "saturation")?;
    let options = SaturationOptions {
        base: arguments.base,
        run: arguments.run,
        threshold: arguments.threshold,
        orders: arguments.orders,
        seed: arguments.seed,
    };
    let choice = arguments.codes.choice(!arguments.roll_up);
    let curve = project.saturation(options, arguments.roll_up, &choice, &mut |done, total| {
        bar.set(done, total)
    })?;
    arguments
        .figure
        .write(&curve, &project, global, arguments.codes.chart_language())
}
