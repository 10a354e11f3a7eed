use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::MemoFilter;
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
        /// Which: a source or passage (SOURCE:START-END), participant number, id of a coding, name of a saved query, a step, lesson
        /// or remark (A1/2), or the key of anything else
        #[arg(long, value_name = "NAME")]
        target: Option<String>,
    },
    /// List the memos
    List {
        #[command(flatten)]
        project: ProjectArgument,
        /// Only those on something of this kind
        #[arg(long, value_parser = term::<MemoTarget>())]
        on: Option<MemoTarget>,
        /// Only those on this, as in `memo add`
        #[arg(long, value_name = "NAME", requires = "on")]
        target: Option<String>,
        /// Only those with these letters, whether large or small, with or without diacritics
        #[arg(long, value_name = "TEXT")]
        text: Option<String>,
    },
    /// Give a memo of your own other words
    Change {
        #[command(flatten)]
        project: ProjectArgument,
        /// Id of the memo, as `verbatim memo list --json` shows it
        #[arg(value_name = "ID")]
        id: String,
        /// The note
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// Remove a memo of your own
    Remove {
        #[command(flatten)]
        project: ProjectArgument,
        /// Id of the memo, as `verbatim memo list --json` shows it
        #[arg(value_name = "ID")]
        id: String,
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
        Action::List {
            project,
            on,
            target,
            text,
        } => {
            let filter = MemoFilter {
                on: *on,
                target: target.clone(),
                text: text.clone(),
            };
            let memos =
                project::open(&project.project, global, "memo list")?.memos_like(&filter)?;
            output.list(&memos, &["time", "coder", "on", "target", "memo"], |row| {
                let place = match (row.start, row.end) {
                    (Some(start), Some(end)) if row.on == MemoTarget::Source => {
                        format!(":{start}-{end}")
                    }
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
        Action::Change { project, id, text } => {
            project::open(&project.project, global, "memo change")?.change_memo(id, text)?;
            output.done("changed the memo")?;
        }
        Action::Remove { project, id } => {
            project::open(&project.project, global, "memo remove")?.remove_memo(id)?;
            output.done("removed the memo")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
