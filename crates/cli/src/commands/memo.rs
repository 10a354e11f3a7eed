use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_model::coding::MemoTarget;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::{Output, optional};
use crate::project;

/// Write and list memos: notes on anything
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Write a memo
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// The note
        #[arg(value_name = "TEXT")]
        text: String,
        /// What it is about
        #[arg(long, value_parser = term::<MemoTarget>(), default_value = "project")]
        on: MemoTarget,
        /// Which: a source or passage (SOURCE:START-END), key of a code, priority or session, participant number, or
        /// id of a coding
        #[arg(long, value_name = "NAME")]
        target: Option<String>,
    },
    /// List the memos
    List {
        #[command(flatten)]
        project: ProjectArgument,
    },
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Add {
            project,
            text,
            on,
            target,
        } => {
            let id = project::open(&project.project, global, "memo add")?.add_memo(
                *on,
                target.as_deref(),
                text,
            )?;
            output.object(&json!({ "id": id }), |_| id.clone())?;
        }
        Action::List { project } => {
            let memos = project::open(&project.project, global, "memo list")?.memos()?;
            output.list(&memos, &["time", "coder", "on", "target", "memo"], |row| {
                let place = match (row.start, row.end) {
                    (Some(start), Some(end)) => format!(":{start}-{end}"),
                    _ => String::new(),
                };
                vec![
                    row.time.clone(),
                    row.coder.clone(),
                    row.on.to_string(),
                    format!("{}{place}", optional(row.target.as_ref())),
                    row.text.clone(),
                ]
            })?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
