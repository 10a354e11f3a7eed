//! One file per command.

mod account;
mod action;
mod analyse;
mod challenge;
mod code;
mod codebook;
mod coders;
mod coding;
mod codings;
mod cooccurrence;
mod demo;
mod erase;
mod focus_group;
mod framework;
mod identify;
mod import;
mod init;
mod log;
mod matrix;
mod memo;
mod objective;
mod participants;
mod plan;
mod practice;
mod priority;
mod privacy;
mod queries;
mod redo;
mod report;
mod saturation;
mod search;
pub mod serve;
mod sessions;
mod solution;
mod source;
mod sources;
mod speakers;
mod stakeholder;
mod step;
mod text;
mod trace;
mod translate;
mod turns;
mod undo;
mod validation;
mod verify;

use std::process::ExitCode;

use clap::Subcommand;

use crate::arguments::Global;
use crate::failure::Failure;

macro_rules! commands {
    ($($variant:ident = $module:ident),* $(,)?) => {
        /// What to do.
        #[derive(Debug, Subcommand)]
        pub enum Command {
            $($variant($module::Arguments)),*
        }

        /// Runs a command.
        pub fn run(command: Command, global: &Global) -> Result<ExitCode, Failure> {
            match command {
                $(Command::$variant(arguments) => $module::run(&arguments, global)),*
            }
        }
    };
}

commands! {
    Serve = serve,
    Account = account,
    Init = init,
    Import = import,
    Sources = sources,
    Source = source,
    Sessions = sessions,
    Speakers = speakers,
    Participants = participants,
    Coders = coders,
    Text = text,
    Turns = turns,
    Codebook = codebook,
    Code = code,
    Coding = coding,
    Codings = codings,
    Memo = memo,
    Search = search,
    Queries = queries,
    Priority = priority,
    Validation = validation,
    Objective = objective,
    Practice = practice,
    Trace = trace,
    Translate = translate,
    Stakeholder = stakeholder,
    Challenge = challenge,
    Solution = solution,
    Action = action,
    Step = step,
    Plan = plan,
    Matrix = matrix,
    Cooccurrence = cooccurrence,
    FocusGroup = focus_group,
    Saturation = saturation,
    Framework = framework,
    Report = report,
    Analyse = analyse,
    Identify = identify,
    Verify = verify,
    Privacy = privacy,
    Erase = erase,
    Log = log,
    Undo = undo,
    Redo = redo,
    Demo = demo,
}
