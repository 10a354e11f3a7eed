use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{QuoteRef, counted};
use verbatim_model::coding::CodingStatus;

use crate::arguments::{Global, ProjectArgument};
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
    }
    Ok(ExitCode::SUCCESS)
}

fn judge(which: &Which, status: CodingStatus, global: &Global) -> Result<(), Failure> {
    project::open(&which.project.project, global, "coding")?.judge(&which.ids, status)?;
    Output::new(global).done(&format!("{status} {}", counted(which.ids.len(), "coding")))
}
