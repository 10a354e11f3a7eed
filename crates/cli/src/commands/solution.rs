use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{SolutionChange, SolutionRow, VoteRequest};
use verbatim_model::plan::VoteMethod;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// What could be done about challenges, and what each solution got when people chose
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a solution
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// Short name; S1, S2 … where none is given
        #[arg(long)]
        key: Option<String>,
        #[command(flatten)]
        said: Said,
    },
    /// Change a solution; `""` takes a value away
    Set {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        said: Said,
    },
    /// Say which challenges it answers
    Link {
        #[command(flatten)]
        one: One,
        /// Keys of challenges
        #[arg(required = true, value_name = "CHALLENGE")]
        challenges: Vec<String>,
    },
    /// Say which challenges it does not answer
    Unlink {
        #[command(flatten)]
        one: One,
        /// Keys of challenges
        #[arg(required = true, value_name = "CHALLENGE")]
        challenges: Vec<String>,
    },
    /// Record what it got when people chose; one result for each session and method
    Vote {
        #[command(flatten)]
        one: One,
        /// How people chose
        #[arg(long, value_parser = term::<VoteMethod>())]
        method: VoteMethod,
        /// Hands, dots or points, or the place of a ranking
        #[arg(long, value_name = "N")]
        result: u32,
        /// How many people voted
        #[arg(long, value_name = "N")]
        voters: u32,
        /// Key of the session
        #[arg(long, value_name = "KEY")]
        session: Option<String>,
        /// Anything else
        #[arg(long)]
        note: Option<String>,
    },
    /// List the solutions
    List {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory
        #[arg(long)]
        territory: Option<String>,
    },
    /// Show a solution with its votes
    Show(One),
    /// Remove a solution; `verbatim undo` brings it back
    Remove(One),
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the solution
    key: String,
}

#[derive(Debug, Args)]
struct Said {
    /// The solution, as on the card
    #[arg(long)]
    text: Option<String>,
    /// Territory
    #[arg(long)]
    territory: Option<String>,
    /// Key of a challenge that it answers; may be given several times
    #[arg(long = "challenge", value_name = "KEY", num_args = 1..)]
    challenges: Option<Vec<String>>,
}

impl From<&Said> for SolutionChange {
    fn from(said: &Said) -> Self {
        Self {
            text: said.text.clone(),
            territory: said.territory.clone(),
            challenges: said.challenges.clone(),
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let open =
        |project: &ProjectArgument, command: &str| project::open(&project.project, global, command);
    match &arguments.action {
        Action::Add { project, key, said } => {
            let key = open(project, "solution add")?.add_solution(key.as_deref(), &said.into())?;
            output.object(&json!({ "key": key }), |_| key.clone())?;
        }
        Action::Set { one, said } => {
            open(&one.project, "solution set")?.set_solution(&one.key, &said.into())?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Link { one, challenges } => {
            open(&one.project, "solution link")?.link_solution(&one.key, challenges, false)?;
            output.done(&format!("`{}` answers {}", one.key, challenges.join(", ")))?;
        }
        Action::Unlink { one, challenges } => {
            open(&one.project, "solution unlink")?.link_solution(&one.key, challenges, true)?;
            output.done(&format!(
                "`{}` does not answer {}",
                one.key,
                challenges.join(", ")
            ))?;
        }
        Action::Vote {
            one,
            method,
            result,
            voters,
            session,
            note,
        } => {
            let request = VoteRequest {
                session: session.clone(),
                method: *method,
                result: *result,
                voters: *voters,
                note: note.clone(),
            };
            open(&one.project, "solution vote")?.vote_for_solution(&one.key, &request)?;
            output.done(&format!("recorded the vote for `{}`", one.key))?;
        }
        Action::List { project, territory } => {
            let rows = open(project, "solution list")?.solutions(territory.as_deref(), None)?;
            let headers = [
                "key",
                "solution",
                "territory",
                "challenges",
                "votes",
                "actions",
            ];
            output.list(&rows, &headers, |row| {
                vec![
                    row.key.clone(),
                    row.text.clone(),
                    row.territory.clone().unwrap_or_default(),
                    row.challenges.join(" "),
                    votes(row).join("; "),
                    row.actions.join(" "),
                ]
            })?;
        }
        Action::Show(one) => {
            for row in open(&one.project, "solution show")?.solutions(None, Some(&one.key))? {
                output.object(&row, |row| {
                    let mut lines = vec![format!("{}: {}", row.key, row.text)];
                    lines.extend(
                        row.territory
                            .as_ref()
                            .map(|territory| format!("territory: {territory}")),
                    );
                    lines.push(format!("answers {}", row.challenges.join(", ")));
                    lines.extend(votes(row));
                    if !row.actions.is_empty() {
                        lines.push(format!("taken up by {}", row.actions.join(", ")));
                    }
                    lines.join("\n")
                })?;
            }
        }
        Action::Remove(one) => {
            open(&one.project, "solution remove")?.remove_solution(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What it got, for people.
fn votes(row: &SolutionRow) -> Vec<String> {
    let said = |vote: &verbatim_engine::VoteView| {
        let result = match vote.method.is_place() {
            true => format!("place {}", vote.result),
            false => vote.result.to_string(),
        };
        let place = vote
            .session
            .as_ref()
            .map_or_else(String::new, |key| format!(" in {key}"));
        format!("{}: {result}, {} voting{place}", vote.method, vote.voters)
    };
    row.votes.iter().map(said).collect()
}
