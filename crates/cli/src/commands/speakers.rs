use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{Project, ProposalRow, counted};

use super::sessions::missing_project;
use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::{Output, optional};
use crate::project;

/// List the speakers of all sessions with what seems to be so of them, or make several labels one person
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    project: Option<ProjectArgument>,
    /// List only what is proposed: labels that seem to be one person, names and roles
    #[arg(long)]
    proposals: bool,
    /// Accept what is proposed: all of it, or what is about these labels
    #[arg(long, value_name = "LABEL", num_args = 0..)]
    accept: Option<Vec<String>>,
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
        (None, Some(argument)) => {
            let mut project = project::open(&argument.project, global, "speakers")?;
            if let Some(labels) = &arguments.accept {
                let labels = Some(labels.as_slice()).filter(|labels| !labels.is_empty());
                let accepted = project.accept_proposals(labels)?;
                return tell_accepted(output, &accepted);
            }
            if arguments.proposals {
                let headers = ["session", "speaker", "proposal", "because"];
                output.list(&project.proposals()?, &headers, |row| {
                    vec![
                        row.session.clone(),
                        row.speaker.clone(),
                        proposed(row),
                        row.reason.clone(),
                    ]
                })?;
            } else {
                list(output, &project)?;
            }
        }
        (None, None) => return Err(missing_project("speakers")),
    }
    Ok(ExitCode::SUCCESS)
}

fn list(output: Output, project: &Project) -> Result<(), Failure> {
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
    if output.is_json() {
        return Ok(());
    }
    /// Proposals that are shown below the list.
    const SHOWN: usize = 10;
    let proposals = project.proposals()?;
    if proposals.is_empty() {
        return Ok(());
    }
    output
        .note("\nproposed, and not so until you accept it (`--accept`, or `--accept LABEL …`):")?;
    for row in proposals.iter().take(SHOWN) {
        output.note(&format!(
            "  {}: {} {}: {}",
            row.session,
            row.speaker,
            proposed(row),
            row.reason
        ))?;
    }
    if proposals.len() > SHOWN {
        let more = proposals.len() - SHOWN;
        output.note(&format!("  and {more} more; `--proposals` lists all"))?;
    }
    Ok(())
}

/// What is proposed, as the rest of a sentence that begins with the label.
fn proposed(row: &ProposalRow) -> String {
    match (&row.same_as, &row.name, row.role) {
        (Some(label), ..) => format!("is `{label}`"),
        (None, Some(name), _) => format!("is called `{name}`"),
        (None, None, Some(role)) => format!("is {role}"),
        (None, None, None) => String::new(),
    }
}

fn tell_accepted(output: Output, accepted: &[ProposalRow]) -> Result<ExitCode, Failure> {
    for row in accepted {
        if output.is_json() {
            output.json_line(row)?;
        } else {
            output.done(&format!(
                "{}: {} {}",
                row.session,
                row.speaker,
                proposed(row)
            ))?;
        }
    }
    output.done(&format!(
        "accepted {}{}",
        counted(accepted.len(), "proposal"),
        if accepted.is_empty() {
            ""
        } else {
            "; `verbatim undo` takes that back"
        }
    ))?;
    Ok(ExitCode::SUCCESS)
}
