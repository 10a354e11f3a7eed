use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{
    LinkRequest, NewPriority, PriorityChange, PriorityView, QuoteRef, SuggestionRow, counted,
};
use verbatim_model::priority::{LinkKind, PriorityState};
use verbatim_model::term::Term;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Progress;
use crate::project;

/// Claims and the quotes that carry them
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a priority: a claim with a direction
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// The claim, in a sentence
        #[arg(long)]
        claim: String,
        /// Short name; P1, P2 … where none is given
        #[arg(long)]
        key: Option<String>,
        /// Territory whose sessions are its scope; may be given several times
        #[arg(long = "territory", value_name = "TERRITORY", num_args = 1..)]
        territories: Vec<String>,
        /// Key of an objective that it serves; may be given several times
        #[arg(long = "objective", value_name = "KEY", num_args = 1..)]
        objectives: Vec<String>,
        /// Who answers for it
        #[arg(long)]
        owner: Option<String>,
        /// Evidence query: finds what it is about, such as `lex:market AND school`
        #[arg(long, value_name = "QUERY")]
        about: Option<String>,
    },
    /// Change a priority: claim, scope, objectives, owner, state, evidence query
    Set {
        #[command(flatten)]
        one: One,
        /// The claim, in a sentence
        #[arg(long)]
        claim: Option<String>,
        /// Territory instead of those that there are, `""` for all; may be given several times
        #[arg(long = "territory", value_name = "TERRITORY", num_args = 1..)]
        territories: Option<Vec<String>>,
        /// Key of an objective instead of those that there are, `""` for none; may be given several times
        #[arg(long = "objective", value_name = "KEY", num_args = 1..)]
        objectives: Option<Vec<String>>,
        /// Who answers for it; `""` for nobody
        #[arg(long)]
        owner: Option<String>,
        /// Where it stands; reports leave out what is rejected or merged
        #[arg(long, value_parser = term::<PriorityState>())]
        state: Option<PriorityState>,
        /// Key of the priority that it becomes part of
        #[arg(long, value_name = "KEY")]
        into: Option<String>,
        /// Evidence query; `""` for none
        #[arg(long, value_name = "QUERY")]
        about: Option<String>,
    },
    /// Suggest what to look at: unlinked passages, contrary voices, priorities that say the same
    Suggest {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of the priority; all that are in force where none is given
        key: Option<String>,
    },
    /// Remove a priority with its links; `verbatim undo` brings it back
    Remove(One),
    /// Link codings or passages to a priority
    Link {
        #[command(flatten)]
        one: One,
        /// How the quote bears on the claim
        #[arg(long = "as", value_name = "KIND", value_parser = term::<LinkKind>())]
        kind: LinkKind,
        #[command(flatten)]
        what: What,
        /// The words to show instead, each gap marked […]
        #[arg(long)]
        shown: Option<String>,
        /// What you say instead where the quote may not be printed
        #[arg(long, value_name = "TEXT")]
        paraphrase: Option<String>,
    },
    /// Say what stands in outputs instead of a linked quote that may not be printed; an empty text takes it away
    Paraphrase {
        #[command(flatten)]
        one: One,
        /// Id of the link or of its coding
        id: String,
        /// Your words
        text: String,
    },
    /// Take links away
    Unlink {
        #[command(flatten)]
        one: One,
        /// Ids of links or of their codings
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
    },
    /// List the priorities
    List {
        #[command(flatten)]
        project: ProjectArgument,
    },
    /// Show a priority with its figures, flags and quotes
    Show(One),
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the priority
    key: String,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
struct What {
    /// Id of a coding, or its beginning; may be given several times
    #[arg(long = "coding", value_name = "ID", num_args = 1..)]
    codings: Vec<String>,
    /// A passage in characters of the source's text; may be given several times
    #[arg(long = "quote", value_name = "SOURCE:START-END", num_args = 1..)]
    quotes: Vec<String>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Add {
            project,
            claim,
            key,
            territories,
            objectives,
            owner,
            about,
        } => {
            let new = NewPriority {
                claim: claim.clone(),
                key: key.clone(),
                territories: territories.clone(),
                objectives: objectives.clone(),
                owner: owner.clone(),
                query: about.clone(),
            };
            let key =
                project::open(&project.project, global, "priority add")?.add_priority(&new)?;
            output.object(&json!({ "key": key }), |_| key.clone())?;
        }
        Action::Set {
            one,
            claim,
            territories,
            objectives,
            owner,
            state,
            into,
            about,
        } => {
            let filled = |texts: &Option<Vec<String>>| {
                texts.as_ref().map(|texts| {
                    let texts = texts.iter().filter(|text| !text.trim().is_empty());
                    texts.cloned().collect()
                })
            };
            let change = PriorityChange {
                claim: claim.clone(),
                territories: filled(territories),
                objectives: filled(objectives),
                owner: owner.clone(),
                state: *state,
                merged_into: into.clone(),
                query: about.clone(),
            };
            project::open(&one.project.project, global, "priority set")?
                .set_priority(&one.key, &change)?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Suggest { project, key } => {
            let project = project::open(&project.project, global, "priority suggest")?;
            let mut bar = Progress::counting(global, "indexing");
            let rows =
                project.suggestions(key.as_deref(), &mut |done, total| bar.set(done, total))?;
            let headers = ["priority", "suggestion", "what", "why"];
            output.list(&rows, &headers, |row| {
                vec![
                    row.priority.clone().unwrap_or_default(),
                    row.suggestion.to_string(),
                    what(row),
                    row.reason.clone(),
                ]
            })?;
        }
        Action::Remove(one) => {
            project::open(&one.project.project, global, "priority remove")?
                .remove_priority(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
        Action::Link {
            one,
            kind,
            what,
            shown,
            paraphrase,
        } => {
            let quotes = what
                .quotes
                .iter()
                .map(|quote| quote.parse())
                .collect::<Result<Vec<QuoteRef>, _>>()?;
            let request = LinkRequest {
                kind: *kind,
                codings: what.codings.clone(),
                quotes,
                shown: shown.clone(),
                paraphrase: paraphrase.clone(),
            };
            let ids = project::open(&one.project.project, global, "priority link")?
                .link(&one.key, &request)?;
            output.object(&json!({ "key": one.key, "links": ids }), |_| {
                format!(
                    "linked {} to `{}` as {kind}",
                    counted(ids.len(), "quote"),
                    one.key
                )
            })?;
        }
        Action::Paraphrase { one, id, text } => {
            project::open(&one.project.project, global, "priority paraphrase")?
                .paraphrase(&one.key, id, text)?;
            output.done(&format!(
                "changed the paraphrase of a quote of `{}`",
                one.key
            ))?;
        }
        Action::Unlink { one, ids } => {
            project::open(&one.project.project, global, "priority unlink")?
                .unlink(&one.key, ids)?;
            output.done(&format!(
                "took {} away from `{}`",
                counted(ids.len(), "link"),
                one.key
            ))?;
        }
        Action::List { project } => {
            let rows = project::open(&project.project, global, "priority list")?.priorities()?;
            let headers = [
                "key",
                "claim",
                "territories",
                "objectives",
                "state",
                "owner",
                "links",
                "flags",
            ];
            output.list(&rows, &headers, |row| {
                let links: Vec<String> = row
                    .links
                    .iter()
                    .map(|(kind, n)| format!("{n} {kind}"))
                    .collect();
                let flags: Vec<&str> = row.flags.iter().map(|flag| flag.as_str()).collect();
                vec![
                    row.key.clone(),
                    row.claim.clone(),
                    row.territories.join(", "),
                    row.objectives.join(" "),
                    match &row.merged_into {
                        Some(into) => format!("{} into {into}", row.state),
                        None => row.state.to_string(),
                    },
                    row.owner.clone().unwrap_or_default(),
                    links.join(", "),
                    flags.join(" "),
                ]
            })?;
        }
        Action::Show(one) => {
            let views = project::open(&one.project.project, global, "priority show")?
                .evidence(Some(&one.key))?;
            for view in &views {
                output.object(view, show)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What a suggestion points at: a passage as `priority link --quote` takes it, with its words, or a key.
fn what(row: &SuggestionRow) -> String {
    match (&row.source, row.start, row.end, &row.quote) {
        (Some(source), Some(start), Some(end), Some(quote)) => {
            let who = row.participant.as_ref().or(row.speaker.as_ref());
            let who = who.map_or("-", String::as_str);
            format!("{source}:{start}-{end} ({who}) {quote}")
        }
        _ => row.other.clone().unwrap_or_default(),
    }
}

fn show(view: &PriorityView) -> String {
    let mut lines = vec![format!("{}: {}", view.key, view.claim)];
    if !view.objectives.is_empty() {
        lines.push(format!("serves {}", view.objectives.join(", ")));
    }
    lines.push(view.scope_line.clone());
    lines.push(view.evidence_line.clone());
    for flag in &view.flags {
        lines.push(format!("! {flag}: {}", flag.rule()));
    }
    for kind in LinkKind::ALL {
        let quotes: Vec<_> = view
            .quotes
            .iter()
            .filter(|quote| quote.link == *kind)
            .collect();
        if quotes.is_empty() {
            continue;
        }
        lines.push(format!("\n{kind}:"));
        for quote in quotes {
            let place = &quote.place;
            let who = place
                .participant
                .as_deref()
                .or(place.speaker.as_deref())
                .unwrap_or("-");
            lines.push(format!(
                "  {} ({who}, {}, turn {})",
                quote.printed(),
                place.source,
                place.turn
            ));
        }
    }
    for note in &view.notes {
        lines.push(format!("\n{note}"));
    }
    lines.join("\n")
}
