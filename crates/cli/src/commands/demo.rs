use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use verbatim_engine::counted;
use verbatim_engine::demo::demo;

use crate::arguments::Global;
use crate::failure::{Failure, PARTLY};
use crate::output::Output;
use crate::progress::Progress;

/// Try the program: the whole main job on an invented study in four languages
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder for the project and its reports
    #[arg(value_name = "DIR", default_value = "verbatim-demo")]
    folder: PathBuf,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let mut bar = Progress::counting(global, "sample study");
    let outcome = demo(&arguments.folder, &mut |done, total| bar.set(done, total))?;
    drop(bar);
    let reports: Vec<String> = outcome
        .reports
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let made = json!({
        "project": arguments.folder.display().to_string(),
        "sources": outcome.sources,
        "codings": outcome.codings,
        "priorities": outcome.priorities,
        "reports": reports,
        "quotes": outcome.verification.quotes,
        "failed": outcome.verification.failed,
    });
    output.object(&made, |_| {
        let mut lines = vec![
            format!(
                "made a project of {}, {} by rule, {}",
                counted(outcome.sources, "source"),
                counted(outcome.codings, "coding"),
                counted(outcome.priorities, "priority"),
            ),
            format!(
                "checked {}: {}",
                counted(outcome.verification.quotes, "quote"),
                match outcome.verification.failed.len() {
                    0 => "all as stored".to_owned(),
                    n => format!("{n} failed"),
                }
            ),
        ];
        lines.extend(reports.iter().rev().cloned());
        lines.join("\n")
    })?;
    Ok(if outcome.verification.failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(PARTLY)
    })
}
