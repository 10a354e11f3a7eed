use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{ChallengeChange, ChallengeRow, counted};

use crate::arguments::{Global, PassageArguments, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// What a place has to face: from cards of workshops, and from what people said
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a challenge
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// Short name; C1, C2 … where none is given
        #[arg(long)]
        key: Option<String>,
        #[command(flatten)]
        said: Said,
        #[command(flatten)]
        from: PassageArguments,
    },
    /// Change a challenge; `""` takes a value away
    Set {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        said: Said,
    },
    /// Say from which codings and passages it was drawn
    Link {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        from: PassageArguments,
    },
    /// Say from which codings and passages it was not drawn
    Unlink {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        from: PassageArguments,
    },
    /// List the challenges
    List {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory
        #[arg(long)]
        territory: Option<String>,
    },
    /// Show a challenge with the words that it was drawn from
    Show(One),
    /// Remove a challenge; `verbatim undo` brings it back
    Remove(One),
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the challenge
    key: String,
}

#[derive(Debug, Args)]
struct Said {
    /// The challenge, as on the card
    #[arg(long)]
    text: Option<String>,
    /// Key of the session in which it was raised
    #[arg(long, value_name = "KEY")]
    session: Option<String>,
    /// Territory; else that of the session
    #[arg(long)]
    territory: Option<String>,
}

impl From<&Said> for ChallengeChange {
    fn from(said: &Said) -> Self {
        Self {
            text: said.text.clone(),
            session: said.session.clone(),
            territory: said.territory.clone(),
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
            key,
            said,
            from,
        } => {
            let key = open(project, "challenge add")?.add_challenge(
                key.as_deref(),
                &said.into(),
                &from.codings,
                &from.quotes()?,
            )?;
            output.object(&json!({ "key": key }), |_| key.clone())?;
        }
        Action::Set { one, said } => {
            open(&one.project, "challenge set")?.set_challenge(&one.key, &said.into())?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Link { one, from } => {
            let n = open(&one.project, "challenge link")?.link_challenge(
                &one.key,
                &from.codings,
                &from.quotes()?,
                false,
            )?;
            output.done(&format!(
                "linked {} to `{}`",
                counted(n, "passage"),
                one.key
            ))?;
        }
        Action::Unlink { one, from } => {
            let n = open(&one.project, "challenge unlink")?.link_challenge(
                &one.key,
                &from.codings,
                &from.quotes()?,
                true,
            )?;
            output.done(&format!(
                "took {} away from `{}`",
                counted(n, "passage"),
                one.key
            ))?;
        }
        Action::List { project, territory } => {
            let rows = open(project, "challenge list")?.challenges(territory.as_deref(), None)?;
            let headers = [
                "key",
                "challenge",
                "territory",
                "session",
                "#passages",
                "solutions",
            ];
            output.list(&rows, &headers, |row| {
                vec![
                    row.key.clone(),
                    row.text.clone(),
                    row.territory.clone().unwrap_or_default(),
                    row.session.clone().unwrap_or_default(),
                    row.passages.len().to_string(),
                    row.solutions.join(" "),
                ]
            })?;
        }
        Action::Show(one) => {
            for row in open(&one.project, "challenge show")?.challenges(None, Some(&one.key))? {
                output.object(&row, |row| shown(row, ""))?;
            }
        }
        Action::Remove(one) => {
            open(&one.project, "challenge remove")?.remove_challenge(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A challenge with the words that it was drawn from, for people.
pub(super) fn shown(row: &ChallengeRow, indent: &str) -> String {
    let mut lines = vec![format!("{indent}{}: {}", row.key, row.text)];
    let raised = [row.session.as_deref(), row.territory.as_deref()];
    let raised: Vec<&str> = raised.into_iter().flatten().collect();
    if !raised.is_empty() {
        lines.push(format!("{indent}  raised in {}", raised.join(", ")));
    }
    for cited in &row.passages {
        let who = cited.participant.as_ref().or(cited.speaker.as_ref());
        let who = who.map_or("-", String::as_str);
        let turn = cited
            .turn
            .map_or_else(String::new, |turn| format!(", turn {turn}"));
        lines.push(format!(
            "{indent}  {} ({who}, {}{turn})",
            cited.quote, cited.source
        ));
        if !cited.codes.is_empty() {
            lines.push(format!("{indent}    coded {}", cited.codes.join(", ")));
        }
    }
    lines.join("\n")
}
