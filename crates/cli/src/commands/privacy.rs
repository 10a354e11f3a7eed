use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{Key, LeakRow, counted};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::{Failure, PARTLY};
use crate::output::{Output, optional};
use crate::project;

/// Find what would give somebody away
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    Check(Check),
}

/// List names and identifiers in everything that was said, or in files that are to leave the house
///
/// Looked for are e-mail and web addresses, telephone numbers, OIB, personas kods, codice fiscale and IBAN, and the names of
/// participants who have not allowed to be named or are under embargo, in all forms that a sentence gives them; linked quotes
/// without the paraphrase that has to stand for them; in files, values of attributes that few people share; and keys of
/// pseudonyms in the project or beside a file. Exit code 1 when something was found.
#[derive(Debug, Args)]
struct Check {
    #[command(flatten)]
    project: ProjectArgument,
    /// Check these files (HTML, Markdown, CSV, JSON, DOCX, XLSX, PDF) instead of what was said
    #[arg(value_name = "REPORT")]
    reports: Vec<PathBuf>,
    /// Look for the names of this key as well: a file outside of the project, as a sheet with the columns `name` and
    /// `pseudonym`, or TOML
    #[arg(long, value_name = "KEYFILE")]
    names: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    match &arguments.act {
        Act::Check(check) => run_check(check, global),
    }
}

fn run_check(arguments: &Check, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let project = project::open(&arguments.project.project, global, "privacy check")?;
    let key = (arguments.names.as_deref())
        .map(|path| Key::read(path, &project))
        .transpose()?;
    let reports: Vec<&Path> = arguments.reports.iter().map(PathBuf::as_path).collect();
    let (rows, headers): (Vec<LeakRow>, &[&str]) = if reports.is_empty() {
        let rows = project.privacy_of_sources(key.as_ref())?;
        (rows, &["source", "#turn", "kind", "text"])
    } else {
        let rows = project.privacy_of_files(&reports, key.as_ref())?;
        (rows, &["report", "place", "kind", "text"])
    };
    if rows.is_empty() {
        output.note("nothing found that would give somebody away")?;
        return Ok(ExitCode::SUCCESS);
    }
    output.list(&rows, headers, |row| {
        let place = match &row.report {
            Some(report) => [report.clone(), optional(row.place.as_ref())],
            None => {
                let source = optional(row.source.as_ref());
                let source = match &row.place {
                    Some(place) => format!("{source} ({place})"),
                    None => source,
                };
                [source, optional(row.turn.as_ref())]
            }
        };
        let words = row.text.split_whitespace().collect::<Vec<_>>().join(" ");
        place
            .into_iter()
            .chain([row.kind.to_owned(), words])
            .collect()
    })?;
    output.note(&format!(
        "{} found; `verbatim report --mask KEYFILE` masks names and identifiers in quotes",
        counted(rows.len(), "stretch")
    ))?;
    Ok(ExitCode::from(PARTLY))
}
