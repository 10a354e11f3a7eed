use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{QuoteRef, SplitBorder, SplitCoding, counted};
use verbatim_model::coding::CodingStatus;
use verbatim_model::importance::Importance;
use verbatim_model::term::UnknownTerm;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Code by hand, and judge what rules suggest
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Give a passage a code
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of the code
        #[arg(long)]
        code: String,
        /// The passage, in characters of the source's text
        #[arg(long, value_name = "SOURCE:START-END")]
        quote: String,
    },
    /// Accept codings
    Accept(Which),
    /// Reject codings
    Reject(Which),
    /// Remove codings made by hand
    Remove(Which),
    /// Say how important codings are: your own, or those of rules
    Importance {
        #[command(flatten)]
        project: ProjectArgument,
        /// From 1 (worth keeping in mind) to 3 (a key passage), or `none`
        #[arg(value_name = "IMPORTANCE", value_parser = weight)]
        importance: Weight,
        /// Ids of codings, as `verbatim codings` shows them
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
    },
    /// Make two codings of one of your own
    ///
    /// Both have its code, importance, judgements and comments, and a link to a priority becomes one to each part.
    Split {
        #[command(flatten)]
        project: ProjectArgument,
        /// Id of the coding, as `verbatim codings` shows it
        #[arg(value_name = "ID")]
        id: String,
        /// Where the second part begins, in characters of the source's text
        #[arg(long, value_name = "POSITION")]
        at: usize,
        /// Split where a sentence or a turn begins, as near to that as can be
        #[arg(long, value_parser = term::<SplitBorder>())]
        border: Option<SplitBorder>,
    },
}

/// An importance, or that there is none.
#[derive(Debug, Clone, Copy)]
struct Weight(Option<Importance>);

fn weight(text: &str) -> Result<Weight, UnknownTerm> {
    match text {
        "none" => Ok(Weight(None)),
        text => text.parse().map(|importance| Weight(Some(importance))),
    }
}

#[derive(Debug, Args)]
struct Which {
    #[command(flatten)]
    project: ProjectArgument,
    /// Ids of codings, as `verbatim codings` shows them
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Add {
            project,
            code,
            quote,
        } => {
            let quote: QuoteRef = quote.parse()?;
            let id =
                project::open(&project.project, global, "coding add")?.add_coding(code, &quote)?;
            output.object(&json!({ "id": id }), |_| id.clone())?;
        }
        Action::Accept(which) => judge(which, CodingStatus::Accepted, global)?,
        Action::Reject(which) => judge(which, CodingStatus::Rejected, global)?,
        Action::Remove(which) => {
            project::open(&which.project.project, global, "coding remove")?
                .remove_codings(&which.ids)?;
            output.done(&format!("removed {}", counted(which.ids.len(), "coding")))?;
        }
        Action::Importance {
            project,
            importance: Weight(importance),
            ids,
        } => {
            project::open(&project.project, global, "coding importance")?
                .weigh_codings(ids, *importance)?;
            let what = counted(ids.len(), "coding");
            output.done(&match importance {
                Some(importance) => format!("{what}: importance {importance}"),
                None => format!("{what}: no importance"),
            })?;
        }
        Action::Split {
            project,
            id,
            at,
            border,
        } => {
            let place = SplitCoding {
                at: *at,
                border: *border,
            };
            let id =
                project::open(&project.project, global, "coding split")?.split_coding(id, place)?;
            output.object(&json!({ "id": id }), |_| id.clone())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn judge(which: &Which, status: CodingStatus, global: &Global) -> Result<(), Failure> {
    project::open(&which.project.project, global, "coding")?.judge(&which.ids, status)?;
    Output::new(global).done(&format!("{status} {}", counted(which.ids.len(), "coding")))
}
