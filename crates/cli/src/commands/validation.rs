use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{
    LinkRequest, NewValidation, ResultNumbers, ValidationChange, ValidationOutcome, ValidationView,
    counted,
};
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term;
use verbatim_model::validation::{Outcome, ValidationMethod};

use crate::arguments::{Global, PassageArguments, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// What objectives and priorities became when they were put to people
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Record what was put to a session, in which words and by what method, and what came of it
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of the priority that was put
        #[arg(long, value_name = "KEY", conflicts_with = "objective")]
        priority: Option<String>,
        /// Key of the objective that was put
        #[arg(long, value_name = "KEY")]
        objective: Option<String>,
        /// Key of the session to which it was put
        #[arg(long, value_name = "KEY")]
        session: String,
        /// The words in which it was put
        #[arg(long)]
        wording: String,
        /// By what method
        #[arg(long, value_parser = term::<ValidationMethod>())]
        method: ValidationMethod,
        #[command(flatten)]
        numbers: Numbers,
        /// What the group said of it, in your words
        #[arg(long)]
        note: Option<String>,
        /// Short name; V1, V2 … where none is given
        #[arg(long)]
        key: Option<String>,
    },
    /// Change what was recorded
    Set {
        #[command(flatten)]
        one: One,
        /// Key of the session to which it was put
        #[arg(long, value_name = "KEY")]
        session: Option<String>,
        /// The words in which it was put
        #[arg(long)]
        wording: Option<String>,
        /// By what method; another one needs all of its numbers
        #[arg(long, value_parser = term::<ValidationMethod>())]
        method: Option<ValidationMethod>,
        #[command(flatten)]
        numbers: Numbers,
        /// What the group said of it, in your words; `""` for nothing
        #[arg(long)]
        note: Option<String>,
    },
    /// Link what people said for it (supports), against it (contradicts), or under a condition (qualifies)
    #[command(group = PassageArguments::needed())]
    Link {
        #[command(flatten)]
        one: One,
        /// How the quote bears on what was put
        #[arg(long = "as", value_name = "KIND", value_parser = term::<LinkKind>())]
        kind: LinkKind,
        #[command(flatten)]
        what: PassageArguments,
        /// The words to show instead, each gap marked […]
        #[arg(long)]
        shown: Option<String>,
        /// What you say instead of a single quote where it may not be printed; the same quote again changes it
        #[arg(long, value_name = "TEXT")]
        paraphrase: Option<String>,
    },
    /// Take links away
    Unlink {
        #[command(flatten)]
        one: One,
        /// Ids of links or of their codings
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
    },
    /// List the validations
    List {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this priority or objective only
        #[arg(long, value_name = "KEY")]
        of: Option<String>,
    },
    /// Show a validation with its result and the quotes for and against
    Show(One),
    /// Remove a validation with its links; `verbatim undo` brings it back
    Remove(One),
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the validation
    key: String,
}

/// What came of it.
#[derive(Debug, Args)]
struct Numbers {
    /// hands: how many were for it
    #[arg(long = "for", value_name = "N")]
    in_favour: Option<usize>,
    /// hands: how many were against it
    #[arg(long, value_name = "N")]
    against: Option<usize>,
    /// hands: how many abstained; 0 where it is not given
    #[arg(long, value_name = "N")]
    abstained: Option<usize>,
    /// hands: how many were there
    #[arg(long, value_name = "N")]
    present: Option<usize>,
    /// ranking: which rank it got, from 1
    #[arg(long, value_name = "N")]
    rank: Option<usize>,
    /// dots: how many it got
    #[arg(long, value_name = "N")]
    dots: Option<usize>,
    /// ranking: how many things were ranked; dots: how many were given in all
    #[arg(long, value_name = "N")]
    of: Option<usize>,
    /// ranking, dots: how many people ranked or gave dots
    #[arg(long, value_name = "N")]
    voters: Option<usize>,
    /// discussion: how it ended
    #[arg(long, value_parser = term::<Outcome>())]
    outcome: Option<Outcome>,
}

impl Numbers {
    fn numbers(&self) -> ResultNumbers {
        ResultNumbers {
            in_favour: self.in_favour,
            against: self.against,
            abstained: self.abstained,
            present: self.present,
            rank: self.rank,
            dots: self.dots,
            of: self.of,
            voters: self.voters,
            outcome: self.outcome,
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Add {
            project,
            priority,
            objective,
            session,
            wording,
            method,
            numbers,
            note,
            key,
        } => {
            let new = NewValidation {
                key: key.clone(),
                priority: priority.clone(),
                objective: objective.clone(),
                session: session.clone(),
                wording: wording.clone(),
                method: Some(*method),
                numbers: numbers.numbers(),
                note: note.clone(),
            };
            let mut project = project::open(&project.project, global, "validation add")?;
            told(output, &project.add_validation(&new)?)?;
        }
        Action::Set {
            one,
            session,
            wording,
            method,
            numbers,
            note,
        } => {
            let change = ValidationChange {
                session: session.clone(),
                wording: wording.clone(),
                method: *method,
                numbers: numbers.numbers(),
                note: note.clone(),
            };
            let mut project = project::open(&one.project.project, global, "validation set")?;
            told(output, &project.set_validation(&one.key, &change)?)?;
        }
        Action::Link {
            one,
            kind,
            what,
            shown,
            paraphrase,
        } => {
            let request = LinkRequest {
                kind: *kind,
                codings: what.codings.clone(),
                quotes: what.quotes()?,
                shown: shown.clone(),
                paraphrase: paraphrase.clone(),
            };
            let ids = project::open(&one.project.project, global, "validation link")?
                .link_validation(&one.key, &request)?;
            output.object(&json!({ "key": one.key, "links": ids }), |_| {
                let quotes = counted(ids.len(), "quote");
                format!("linked {quotes} to `{}` as {kind}", one.key)
            })?;
        }
        Action::Unlink { one, ids } => {
            project::open(&one.project.project, global, "validation unlink")?
                .unlink_validation(&one.key, ids)?;
            let links = counted(ids.len(), "link");
            output.done(&format!("took {links} away from `{}`", one.key))?;
        }
        Action::List { project, of } => {
            let rows = project::open(&project.project, global, "validation list")?
                .validations(of.as_deref())?;
            let headers = [
                "key", "put", "session", "method", "result", "#for", "#against",
            ];
            output.list(&rows, &headers, |row| {
                let put = row.priority.as_ref().or(row.objective.as_ref());
                vec![
                    row.key.clone(),
                    put.cloned().unwrap_or_default(),
                    row.session.clone(),
                    row.method.to_string(),
                    row.result.clone(),
                    row.quotes_for.to_string(),
                    row.quotes_against.to_string(),
                ]
            })?;
        }
        Action::Show(one) => {
            let project = project::open(&one.project.project, global, "validation show")?;
            let view = project.validation_view(&one.key)?;
            output.object(&view, show)?;
            let rows = project.validations(None)?;
            for row in rows.iter().filter(|row| row.key == one.key) {
                for notice in &row.notices {
                    output.note(&format!("note: {notice}"))?;
                }
            }
        }
        Action::Remove(one) => {
            project::open(&one.project.project, global, "validation remove")?
                .remove_validation(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn told(output: Output, outcome: &ValidationOutcome) -> Result<(), Failure> {
    output.object(outcome, |outcome| outcome.key.clone())?;
    for notice in &outcome.notices {
        output.note(&format!("note: {notice}"))?;
    }
    Ok(())
}

fn show(view: &ValidationView) -> String {
    let put = view.priority.as_ref().or(view.objective.as_ref());
    let mut session = vec![view.session.clone(), view.session_kind.to_string()];
    session.extend(view.territory.clone());
    session.extend(view.date.clone());
    let mut lines = vec![
        format!(
            "{}: {} {}",
            view.key,
            put.map_or("", String::as_str),
            view.about
        ),
        format!("put to {}", session.join(", ")),
        format!("as “{}”", view.wording),
        format!("{}: {}", view.method, view.result),
    ];
    lines.extend(view.note.clone());
    for kind in LinkKind::ALL {
        let quotes: Vec<_> = view
            .quotes
            .iter()
            .filter(|quote| quote.link == *kind)
            .collect();
        if !quotes.is_empty() {
            lines.push(format!("\n{kind}:"));
        }
        lines.extend(quotes.into_iter().map(super::priority::quote_line));
    }
    lines.extend(super::priority::not_printed(&view.not_printed));
    lines.join("\n")
}
