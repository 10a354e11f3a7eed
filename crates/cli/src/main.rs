//! The program `verbatim`. It translates between people and `verbatim-engine` and decides nothing.

// The one crate that prints.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod arguments;
mod commands;
mod failure;
mod figure;
mod output;
mod progress;
mod project;
mod report_file;
mod sheet_file;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Cli;
use crate::failure::Failure;

/// Readers of long transcripts let go of millions of small pieces at once; this allocator gives them back to the system.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = commands::run(cli.command, &cli.global);
    match result {
        Ok(code) => code,
        Err(Failure::BrokenPipe) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
