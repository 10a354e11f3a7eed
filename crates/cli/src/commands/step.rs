use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::StepChange;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Steps of actions, with dates, owners, and what comes before them
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a step to an action
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of the action
        action: String,
        /// Short name; 1, 2 … where none is given
        #[arg(long)]
        key: Option<String>,
        #[command(flatten)]
        said: Said,
    },
    /// Change a step; `""` takes a value away
    Set {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        said: Said,
    },
    /// List the steps
    List {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of an action; the steps of all where none is given
        action: Option<String>,
    },
    /// Remove a step; `verbatim undo` brings it back
    Remove(One),
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the action
    action: String,
    /// Key of the step
    step: String,
}

#[derive(Debug, Args)]
struct Said {
    /// What is done
    #[arg(long)]
    title: Option<String>,
    /// First day
    #[arg(long, value_name = "YYYY-MM-DD")]
    start: Option<String>,
    /// Last day
    #[arg(long, value_name = "YYYY-MM-DD")]
    end: Option<String>,
    /// Key of a stakeholder, or who else does it
    #[arg(long)]
    owner: Option<String>,
    /// Key of a step that comes before it; may be given several times
    #[arg(long, value_name = "STEP", num_args = 1..)]
    after: Option<Vec<String>>,
}

impl From<&Said> for StepChange {
    fn from(said: &Said) -> Self {
        Self {
            title: said.title.clone(),
            start: said.start.clone(),
            end: said.end.clone(),
            owner: said.owner.clone(),
            after: said.after.clone(),
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let open =
        |project: &ProjectArgument, command: &str| project::open(&project.project, global, command);
    match &arguments.action {
        Action::Add {
            project,
            action,
            key,
            said,
        } => {
            let key = open(project, "step add")?.add_step(action, key.as_deref(), &said.into())?;
            output.object(&json!({ "action": action, "key": key }), |_| key.clone())?;
        }
        Action::Set { one, said } => {
            open(&one.project, "step set")?.set_step(&one.action, &one.step, &said.into())?;
            output.done(&format!(
                "changed the step `{}` of `{}`",
                one.step, one.action
            ))?;
        }
        Action::List { project, action } => {
            let rows = open(project, "step list")?.steps(action.as_deref())?;
            let headers = ["action", "step", "title", "start", "end", "owner", "after"];
            output.list(&rows, &headers, |row| {
                vec![
                    row.action.clone(),
                    row.key.clone(),
                    row.title.clone(),
                    row.start.clone().unwrap_or_default(),
                    row.end.clone().unwrap_or_default(),
                    row.owner.clone().unwrap_or_default(),
                    row.after.joined(" "),
                ]
            })?;
        }
        Action::Remove(one) => {
            open(&one.project, "step remove")?.remove_step(&one.action, &one.step)?;
            output.done(&format!(
                "removed the step `{}`; `verbatim undo` brings it back",
                one.step
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
