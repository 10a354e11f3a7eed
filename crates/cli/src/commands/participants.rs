use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{ParticipantChange, ReportLanguage, SheetOutcome, counted};
use verbatim_model::consent::Consent;
use verbatim_model::participant::Role;

use super::sessions::missing_project;
use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::{Failure, PARTLY};
use crate::output::{Output, optional};
use crate::project;
use crate::sheet_file::{SheetArguments, read_sheet};

/// List the participants, set what is known of one, apply or write a sheet, or withdraw somebody's words
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
    /// Set what is known of a participant; an empty value takes it away
    Set(Box<SetArguments>),
    /// Apply a participants sheet (CSV): label, session, participant, role, group, organisation, territory, consent, embargo
    Import {
        #[command(flatten)]
        project: ProjectArgument,
        /// The sheet
        sheet: PathBuf,
        /// Encoding of the sheet
        #[arg(long, value_name = "NAME")]
        encoding: Option<String>,
        /// Show what the sheet would do, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Write a sheet with a row for each label of each session, which can be applied again; it has names
    Export {
        #[command(flatten)]
        project: ProjectArgument,
        #[command(flatten)]
        sheet: SheetArguments,
    },
    /// Take somebody's words out of all outputs: consent becomes no use; tells which reports print or count them
    Withdraw(Withdraw),
}

#[derive(Debug, Args)]
struct SetArguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Participant number, or label
    #[arg(value_name = "SPEAKER_OR_NUMBER")]
    who: String,
    /// The session in which the label stands
    #[arg(long, value_name = "KEY")]
    session: Option<String>,
    /// New participant number
    #[arg(long)]
    number: Option<String>,
    /// Name
    #[arg(long)]
    name: Option<String>,
    /// Role
    #[arg(long, value_parser = term::<Role>())]
    role: Option<Role>,
    /// Stakeholder group
    #[arg(long)]
    group: Option<String>,
    /// Organisation
    #[arg(long)]
    organisation: Option<String>,
    /// Territory
    #[arg(long)]
    territory: Option<String>,
    /// What may be done with their words
    #[arg(long, value_parser = term::<Consent>())]
    consent: Option<Consent>,
    /// Day from which on their words may be printed, such as 2027-05-01
    #[arg(long, value_name = "DATE")]
    embargo: Option<String>,
    /// Further attribute; may be given several times
    #[arg(long = "attribute", value_name = "KEY=VALUE", value_parser = attribute)]
    attributes: Vec<(String, String)>,
}

fn attribute(text: &str) -> Result<(String, String), String> {
    let (key, value) = text
        .split_once('=')
        .ok_or_else(|| format!("`{text}` has no `=`; write key=value"))?;
    if key.trim().is_empty() {
        return Err(format!("`{text}` has no name before `=`"));
    }
    Ok((key.trim().to_owned(), value.to_owned()))
}

/// What is withdrawn, and from what.
#[derive(Debug, Args)]
struct Withdraw {
    #[command(flatten)]
    project: ProjectArgument,
    /// Participant number, or a label
    #[arg(value_name = "WHO")]
    who: String,
    /// Reports that were written before: which of them print or count the person?
    #[arg(value_name = "REPORT")]
    reports: Vec<PathBuf>,
    /// Session of the label
    #[arg(long, value_name = "KEY")]
    session: Option<String>,
}

fn withdraw(arguments: &Withdraw, global: &Global) -> Result<(), Failure> {
    let output = Output::new(global);
    let reports: Vec<&Path> = arguments.reports.iter().map(PathBuf::as_path).collect();
    let withdrawal = project::open(&arguments.project.project, global, "participants withdraw")?
        .withdraw(&arguments.who, arguments.session.as_deref(), &reports)?;
    output.object(&withdrawal, |withdrawal| {
        let mut lines = vec![format!(
            "the words of `{}` are no longer used (before: {}); {} of priorities no longer count",
            withdrawal.participant,
            withdrawal.before,
            counted(withdrawal.links, "link")
        )];
        for recording in &withdrawal.recordings {
            lines.push(format!("a recording holds their voice still: {recording}"));
        }
        for report in &withdrawal.reports {
            let prints = match report.quotes.as_slice() {
                [] => "does not print, but counts them".to_owned(),
                anchors => format!("prints them: {}", anchors.join(", ")),
            };
            lines.push(format!("write again: {} {prints}", report.report));
        }
        lines.join("\n")
    })
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match (&arguments.action, &arguments.project) {
        (Some(Action::Set(set)), _) => {
            let change = ParticipantChange {
                number: set.number.clone(),
                name: set.name.clone(),
                role: set.role,
                group: set.group.clone(),
                organisation: set.organisation.clone(),
                territory: set.territory.clone(),
                consent: set.consent,
                embargo: set.embargo.clone(),
                attributes: set.attributes.clone(),
            };
            project::open(&set.project.project, global, "participants set")?.set_participant(
                &set.who,
                set.session.as_deref(),
                &change,
            )?;
            output.done(&format!("set what is known of `{}`", set.who))?;
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
            let mut project = project::open(&project.project, global, "participants import")?;
            let encoding = encoding.as_deref();
            let outcome = if *dry_run {
                project.foresee_participants(&name, &bytes, encoding)?
            } else {
                project.import_participants(&name, &bytes, encoding)?
            };
            if output.is_json() {
                output.json_line(&outcome)?;
            } else {
                tell_outcome(output, &outcome)?;
            }
            if !outcome.unmatched_rows.is_empty() {
                return Ok(ExitCode::from(PARTLY));
            }
        }
        (Some(Action::Export { project, sheet }), _) => {
            let project = project::open(&project.project, global, "participants export")?;
            let table = |language: ReportLanguage| Ok(vec![project.participants_sheet(language)?]);
            sheet.write(&project, global, table)?;
        }
        (Some(Action::Withdraw(arguments)), _) => withdraw(arguments, global)?,
        (None, Some(project)) => {
            let project = project::open(&project.project, global, "participants")?;
            let headers = [
                "participant",
                "name",
                "role",
                "group",
                "organisation",
                "territory",
                "consent",
                "embargo",
                "sessions",
            ];
            output.list(&project.participants()?, &headers, |row| {
                vec![
                    row.participant.clone(),
                    optional(row.name.as_ref()),
                    optional(row.role.as_ref()),
                    optional(row.group.as_ref()),
                    optional(row.organisation.as_ref()),
                    optional(row.territory.as_ref()),
                    row.consent.to_string(),
                    optional(row.embargo.as_ref()),
                    row.sessions.join(", "),
                ]
            })?;
        }
        (None, None) => return Err(missing_project("participants")),
    }
    Ok(ExitCode::SUCCESS)
}

/// Tells people what a sheet did, and what it left open.
pub(super) fn tell_outcome(output: Output, outcome: &SheetOutcome) -> Result<(), Failure> {
    output.done(&format!(
        "sheet      {} matched, {} silent",
        counted(outcome.matched, "row"),
        counted(outcome.silent.len(), "person")
    ))?;
    for line in &outcome.notes {
        output.note(&format!("           {line}"))?;
    }
    for line in cut("silent", &outcome.silent) {
        output.note(&format!("           {line}"))?;
    }
    for line in mistyped(outcome).into_iter().chain(unmatched(outcome)) {
        output.note(&format!("           {line}"))?;
    }
    for line in cut("not in the sheet", &outcome.unmatched_labels) {
        output.note(&format!("           {line}"))?;
    }
    Ok(())
}

/// Warns of the rows of a sheet that could not be matched; for output that has no place for them.
pub(super) fn warn_of_unmatched(output: Output, outcome: &SheetOutcome) {
    for line in (outcome.notes.iter().cloned())
        .chain(mistyped(outcome))
        .chain(unmatched(outcome))
    {
        output.warn(&line);
    }
}

/// Silent people whose labels look mistyped, one a line.
fn mistyped(outcome: &SheetOutcome) -> Vec<String> {
    (outcome.perhaps_mistyped.iter())
        .map(|row| {
            format!(
                "is `{}` of the sheet `{}` of {}? then correct the sheet, `verbatim undo`, and apply it again",
                row.silent, row.label, row.session
            )
        })
        .collect()
}

/// The rows that could not be matched, one a line; those that name sessions that there are not, in one.
fn unmatched(outcome: &SheetOutcome) -> Vec<String> {
    let (mut sessions, mut rows, mut others) = (Vec::new(), 0, Vec::new());
    for row in &outcome.unmatched_rows {
        match &row.unknown_session {
            Some(session) => {
                rows += 1;
                if !sessions.contains(&session.as_str()) {
                    sessions.push(session);
                }
            }
            None => others.push(row),
        }
    }
    let mut lines = cut("not matched in the sheet", &others);
    if rows > 0 {
        let more = if sessions.len() > SHOWN { " …" } else { "" };
        lines.push(format!(
            "not matched in the sheet: {} {} {} that the project does not have: {}{more}; make them with `import --session KEY`, or name the \
             file in the column",
            counted(rows, "row"),
            if rows == 1 { "names" } else { "name" },
            counted(sessions.len(), "session"),
            sessions[..sessions.len().min(SHOWN)].join(", ")
        ));
    }
    lines
}

/// How much of a long list people are shown.
const SHOWN: usize = 10;

/// The first lines of a list, each with what it is, and how many more there are.
fn cut<T: ToString>(what: &str, list: &[T]) -> Vec<String> {
    let mut lines: Vec<String> = (list.iter().take(SHOWN))
        .map(|line| format!("{what}: {}", line.to_string()))
        .collect();
    if list.len() > SHOWN {
        let more = list.len() - SHOWN;
        lines.push(format!(
            "and {more} more {what}; `participants import --json` tells all"
        ));
    }
    lines
}
