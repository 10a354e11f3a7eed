use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{CodeChoice, FocusGroupRequest};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::figure::{CodeArguments, FigureArguments};
use crate::progress::Progress;
use crate::project;

/// Show how a group talks: who speaks how much and when, who answers whom, who agrees, and who is silent on what
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Only this session, of any kind (may be given several times); else all focus groups
    #[arg(long = "session", value_name = "KEY")]
    sessions: Vec<String>,
    /// Into how many parts of as many words a session is cut
    #[arg(long, value_name = "N", default_value_t = 10)]
    parts: usize,
    /// Count for a topic only what is coded with itself, not with the codes under it
    #[arg(long)]
    exact: bool,
    #[command(flatten)]
    codes: CodeArguments,
    #[command(flatten)]
    figure: FigureArguments,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let mut bar = Progress::counting(global, "indexing");
    let project = project::open(&arguments.project.project, global, "focus-group")?;
    let request = FocusGroupRequest {
        sessions: arguments.sessions.clone(),
        parts: arguments.parts,
        choice: CodeChoice {
            small_cell: arguments.figure.small_cell(),
            ..arguments.codes.choice(arguments.exact)
        },
    };
    let talk = project.focus_groups(&request, &mut |done, total| bar.set(done, total))?;
    arguments
        .figure
        .write(&talk, &project, global, arguments.codes.chart_language())
}
