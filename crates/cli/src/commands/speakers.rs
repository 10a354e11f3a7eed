use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::sessions::missing_project;
use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::{Output, optional};
use crate::project;

/// List the speakers of all sessions, or make several labels one person
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    project: Option<ProjectArgument>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Make labels or participants one person: the first one stays
    Merge {
        #[command(flatten)]
        project: ProjectArgument,
        /// Label or participant number that stays
        keep: String,
        /// Labels or participant numbers that become the same person
        #[arg(required = true)]
        others: Vec<String>,
        /// The session in which the labels stand
        #[arg(long, value_name = "KEY")]
        session: Option<String>,
    },
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match (&arguments.action, &arguments.project) {
        (
            Some(Action::Merge {
                project,
                keep,
                others,
                session,
            }),
            _,
        ) => {
            project::open(&project.project, global, "speakers merge")?.merge_speakers(
                keep,
                others,
                session.as_deref(),
            )?;
            output.done(&format!(
                "{} and {keep} are one person now",
                others.join(", ")
            ))?;
        }
        (None, Some(project)) => {
            let project = project::open(&project.project, global, "speakers")?;
            let headers = [
                "session",
                "speaker",
                "participant",
                "role",
                "#turns",
                "#words",
            ];
            output.list(&project.speakers()?, &headers, |row| {
                vec![
                    row.session.clone(),
                    row.speaker.clone(),
                    optional(row.participant.as_ref()),
                    optional(row.role.as_ref()),
                    row.turns.to_string(),
                    row.words.to_string(),
                ]
            })?;
        }
        (None, None) => return Err(missing_project("speakers")),
    }
    Ok(ExitCode::SUCCESS)
}
