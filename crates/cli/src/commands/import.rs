use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{
    ImportOptions, ImportRow, ImportStatus, Preview, SessionChange, Told, counted,
};
use verbatim_model::session::SessionKind;

mod summary;

use super::participants::{tell_outcome, warn_of_unmatched};
use super::source::anchored;
use crate::arguments::{Global, ProjectArgument, ToldArguments, term};
use crate::failure::{Failure, PARTLY};
use crate::output::Output;
use crate::progress::Progress;
use crate::project;
use crate::sheet_file::read_sheet;

/// Read transcripts into the project: files, and all files in folders
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Files and folders
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What the sessions were
    #[arg(long, value_parser = term::<SessionKind>())]
    kind: Option<SessionKind>,
    /// Country of the sessions
    #[arg(long)]
    country: Option<String>,
    /// Territory of the sessions
    #[arg(long)]
    territory: Option<String>,
    /// Date of the sessions, such as 2026-03-14
    #[arg(long)]
    date: Option<String>,
    /// Put all files into this session; else each file is a session of its own
    #[arg(long, value_name = "KEY")]
    session: Option<String>,
    #[command(flatten)]
    told: ToldArguments,
    /// What the names of the files tell, such as {territory}-{kind}{n}-{date}; `sessions from-names --help` has the
    /// fields
    #[arg(long, value_name = "PATTERN")]
    name_pattern: Option<String>,
    /// Apply this participants sheet (CSV, TSV, XLSX) after the import
    #[arg(long, value_name = "SHEET")]
    participants: Option<PathBuf>,
    /// Take changed files of sources that the project has as their new revisions
    #[arg(long)]
    revise: bool,
    /// Show what would come in, and change nothing
    #[arg(long)]
    dry_run: bool,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    // Read first: a sheet that is not there should not be found out after a long import.
    let sheet = arguments
        .participants
        .as_deref()
        .map(read_sheet)
        .transpose()?;
    let mut project = project::open(&arguments.project.project, global, "import")?;
    let options = ImportOptions {
        session: arguments.session.clone(),
        about: SessionChange {
            kind: arguments.kind,
            date: arguments.date.clone(),
            country: arguments.country.clone(),
            territory: arguments.territory.clone(),
        },
        told: Told::from(&arguments.told),
        name_pattern: (arguments.name_pattern.as_deref())
            .map(str::parse)
            .transpose()?,
        revise: arguments.revise,
        dry_run: arguments.dry_run,
    };
    let bar = std::cell::RefCell::new(Progress::bytes(global, "reading"));
    let mut printing = Ok(());
    let sheet = sheet
        .as_ref()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let outcome = project.import(
        &arguments.paths,
        &options,
        sheet,
        &mut |done, total| bar.borrow_mut().set(done, total),
        &mut |row| {
            // People do not look for what they do not see in their folders: it is counted at the end.
            if row.is_unseen() && !output.is_json() {
                return;
            }
            // The import goes on when nobody listens any more: what was asked for is done.
            let printed = bar.borrow().around(|| show(output, row, arguments.dry_run));
            if printing.is_ok() {
                printing = printed;
            }
        },
    )?;
    drop(bar);
    printing?;
    let mut unmatched = 0;
    if let Some(sheet) = &outcome.sheet {
        unmatched = sheet.unmatched_rows.len();
        if output.is_json() {
            warn_of_unmatched(output, sheet);
        } else {
            tell_outcome(output, sheet)?;
        }
    }
    if !output.is_json() {
        summary::tell(output, &outcome.summary, arguments.dry_run)?;
    }
    Ok(if outcome.refused + unmatched > 0 {
        ExitCode::from(PARTLY)
    } else {
        ExitCode::SUCCESS
    })
}

fn show(output: Output, row: &ImportRow, dry_run: bool) -> Result<(), Failure> {
    if output.is_json() {
        return output.json_line(row);
    }
    let name = row.source.as_deref().unwrap_or(&row.path);
    let mut line = match row.status {
        ImportStatus::Imported => format!(
            "{:<10} {name}: {}, {}, {}, {}, {}",
            if dry_run { "would import" } else { "imported" },
            row.format.as_deref().unwrap_or_default(),
            row.language.map_or_else(
                || "language unknown".to_owned(),
                |language| language.to_string()
            ),
            counted(row.turns, "turn"),
            counted(row.speakers, "speaker"),
            counted(row.words, "word"),
        ),
        ImportStatus::Revised => {
            let revision = row.revision.as_ref();
            let (kept, changed, unplaced) = revision.map_or((0, 0, 0), |revision| {
                (revision.kept, revision.changed, revision.unplaced)
            });
            let became = anchored(kept, changed, unplaced);
            let turns = counted(row.turns, "turn");
            let verb = if dry_run { "would revise" } else { "revised" };
            format!("{verb:<10} {name} by {}: {turns}; {became}", row.path)
        }
        status => format!(
            "{status:<10} {}: {}",
            row.path,
            row.error.as_deref().unwrap_or_default()
        ),
    };
    if row.memos > 0 {
        line.push_str(&format!(", {}", counted(row.memos, "memo")));
    }
    if let Some(hint) = &row.hint {
        line.push_str(&format!("\n           take it: {hint}"));
    }
    if let Some(session) = &row.session {
        let known = [
            Some(session.kind.to_string()),
            session.date.clone(),
            session.country.clone(),
            session.territory.clone(),
        ];
        let known: Vec<String> = known.into_iter().flatten().collect();
        line.push_str(&format!(
            "\n           session {}: {}",
            session.key,
            known.join(", ")
        ));
    }
    if let Some(preview) = &row.preview {
        preview_lines(row, preview, &mut line);
    }
    const SHOWN: usize = 3;
    for problem in row.problems.iter().take(SHOWN) {
        let place = problem
            .line
            .map(|line| format!("line {line}: "))
            .unwrap_or_default();
        line.push_str(&format!("\n           {place}{}", problem.message));
    }
    if row.problems.len() > SHOWN {
        line.push_str(&format!(
            "\n           and {} more; `--json` shows all",
            row.problems.len() - SHOWN
        ));
    }
    output.text(&line)
}

/// What a person needs to judge how a file is read.
fn preview_lines(row: &ImportRow, preview: &Preview, out: &mut String) {
    const SPEAKERS: usize = 8;
    let mut add = |what: &str, text: &str| out.push_str(&format!("\n  {what:<10}{text}"));
    let encoding = row.encoding.as_deref().unwrap_or_default();
    let letters = preview.letters.as_deref();
    add(
        "letters",
        &format!("{encoding}: {}", letters.unwrap_or("none beyond a to z")),
    );
    if preview.languages.len() > 1 {
        let languages: Vec<String> = (preview.languages.iter())
            .map(|row| {
                let name = row
                    .language
                    .map_or("unknown".to_owned(), |tag| tag.to_string());
                format!("{name} {}", counted(row.turns, "turn"))
            })
            .collect();
        add("language", &languages.join(", "));
    }
    let mut speakers: Vec<String> = (preview.speakers.iter().take(SPEAKERS))
        .map(|row| {
            let label = row.speaker.as_deref().unwrap_or("(no label)");
            format!(
                "{label} ({}, {})",
                counted(row.turns, "turn"),
                counted(row.words, "word")
            )
        })
        .collect();
    if preview.speakers.len() > SPEAKERS {
        speakers.push(format!("and {} more", preview.speakers.len() - SPEAKERS));
    }
    add("speakers", &speakers.join(", "));
    for (n, line) in preview.lines.iter().enumerate() {
        add(if n == 0 { "begins" } else { "" }, line);
    }
}
