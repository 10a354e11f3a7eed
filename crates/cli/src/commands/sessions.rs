use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{NamePattern, SessionChange};
use verbatim_model::session::SessionKind;

mod told;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::{Output, optional};
use crate::project;
use crate::sheet_file::read_sheet;

/// List the sessions, set what is known of one, or read it from a sheet or from the names of the files
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
    /// Set what is known of a session; an empty value takes it away
    Set {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of the session
        session: String,
        /// New key
        #[arg(long, value_name = "NEW")]
        key: Option<String>,
        /// What it was
        #[arg(long, value_parser = term::<SessionKind>())]
        kind: Option<SessionKind>,
        /// Date, such as 2026-03-14
        #[arg(long)]
        date: Option<String>,
        /// Country
        #[arg(long)]
        country: Option<String>,
        /// Territory
        #[arg(long)]
        territory: Option<String>,
    },
    /// Apply a sessions sheet (CSV, TSV, XLSX): session or file, kind, date, country, territory
    Import {
        #[command(flatten)]
        project: ProjectArgument,
        /// The sheet
        sheet: PathBuf,
        /// Encoding of the sheet
        #[arg(long, value_name = "NAME")]
        encoding: Option<String>,
        /// Show what would change, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Read session data from the names of the sources, such as `{territory}-{kind}{n}-{date}`
    FromNames {
        #[command(flatten)]
        project: ProjectArgument,
        /// Fields: {territory}, {country}, {kind}, {n}, {date}, {key}; `*` stands for anything
        #[arg(long)]
        pattern: String,
        /// Take what is shown; without this nothing is changed
        #[arg(long)]
        accept: bool,
        /// Show what would change, and change nothing, as without `--accept`
        #[arg(long, conflicts_with = "accept")]
        dry_run: bool,
    },
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match (&arguments.action, &arguments.project) {
        (
            Some(Action::Set {
                project,
                session,
                key,
                kind,
                date,
                country,
                territory,
            }),
            _,
        ) => {
            let change = SessionChange {
                kind: *kind,
                date: date.clone(),
                country: country.clone(),
                territory: territory.clone(),
            };
            project::open(&project.project, global, "sessions set")?.set_session(
                session,
                key.as_deref(),
                &change,
            )?;
            output.done(&match key {
                Some(key) => format!("`{session}` is called `{key}` now"),
                None => format!("set what is known of `{session}`"),
            })?;
        }
        (
            Some(Action::Import {
                project,
                sheet,
                encoding,
                dry_run,
            }),
            _,
        ) => {
            let (name, bytes) = read_sheet(sheet)?;
            let outcome = project::open(&project.project, global, "sessions import")?
                .import_sessions(&name, &bytes, encoding.as_deref(), *dry_run)?;
            return told::show(output, &outcome, "leave `--dry-run` out to do it");
        }
        (
            Some(Action::FromNames {
                project,
                pattern,
                accept,
                dry_run: _,
            }),
            _,
        ) => {
            let pattern: NamePattern = pattern.parse()?;
            let outcome = project::open(&project.project, global, "sessions from-names")?
                .sessions_from_names(&pattern, *accept)?;
            return told::show(output, &outcome, "`--accept` does it");
        }
        (None, Some(project)) => {
            let project = project::open(&project.project, global, "sessions")?;
            let headers = ["session", "kind", "date", "country", "territory", "sources"];
            output.list(&project.sessions()?, &headers, |row| {
                vec![
                    row.session.clone(),
                    row.kind.to_string(),
                    optional(row.date.as_ref()),
                    optional(row.country.as_ref()),
                    optional(row.territory.as_ref()),
                    row.sources.join(", "),
                ]
            })?;
        }
        (None, None) => return Err(missing_project("sessions")),
    }
    Ok(ExitCode::SUCCESS)
}

/// A command that lists without a subcommand was called without its project.
pub(super) fn missing_project(command: &str) -> Failure {
    Failure::Usage(
        "which project?".to_owned(),
        format!("`verbatim {command} PROJECT`"),
    )
}
