use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{
    CellOf, FrameworkRequest, FrameworkRow, FrameworkView, Key, Project, ReportLanguage, counted,
};
use verbatim_model::framework::CaseKind;

use crate::arguments::{Global, PassageArguments, ProjectArgument, term};
use crate::failure::{Failure, PARTLY};
use crate::figure::{CodeArguments, FigureArguments};
use crate::output::{Output, optional};
use crate::progress::Progress;
use crate::project;
use crate::sheet_file::read_sheet;

/// The framework matrix: what you make of what each person or session says to each theme
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show the cells with their summaries, and the passages that they rest on
    Show(Show),
    /// Write what you make of a cell; the same words again say that they still hold
    Set {
        #[command(flatten)]
        one: One,
        /// The summary
        #[arg(long)]
        text: String,
    },
    /// Link the passages that a summary rests on; a suggested coding is accepted by being linked
    Link {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        passages: PassageArguments,
    },
    /// Take links of a cell away
    Unlink {
        #[command(flatten)]
        one: One,
        /// Ids of links, or of their codings
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
    },
    /// Remove a summary with its links; `verbatim undo` brings it back
    Remove(One),
    /// Write a sheet to fill in, with a row for each cell and the passages beside
    Export(Show),
    /// Take over the summaries of a sheet; exit code 1 where a row was refused
    Import {
        #[command(flatten)]
        project: ProjectArgument,
        /// The sheet (CSV or XLSX)
        #[arg(value_name = "SHEET")]
        sheet: PathBuf,
        /// Encoding of a CSV file, where it is not told right
        #[arg(long, value_name = "NAME")]
        encoding: Option<String>,
        /// Say what would change, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
struct Show {
    #[command(flatten)]
    project: ProjectArgument,
    /// What the rows are: participant or session
    #[arg(long, value_parser = term::<CaseKind>(), default_value = "participant")]
    by: CaseKind,
    /// Only this participant or session (may be given several times)
    #[arg(long = "case", value_name = "CASE")]
    cases: Vec<String>,
    /// Take for a code only what is coded with itself, not with those under it
    #[arg(long)]
    exact: bool,
    #[command(flatten)]
    codes: CodeArguments,
    /// Mask names and identifiers with the pseudonyms of this key: a file outside of the project, as a sheet with the columns
    /// `name` and `pseudonym`, or TOML
    #[arg(long, value_name = "KEYFILE")]
    mask: Option<PathBuf>,
    #[command(flatten)]
    figure: FigureArguments,
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Participant number, or key of the session
    case: String,
    /// Key of the code
    code: String,
    /// What the case is: participant or session
    #[arg(long, value_parser = term::<CaseKind>(), default_value = "participant")]
    by: CaseKind,
}

impl One {
    fn cell(&self) -> CellOf {
        CellOf {
            by: self.by,
            case: self.case.clone(),
            code: self.code.clone(),
        }
    }

    fn open(&self, global: &Global, command: &str) -> Result<Project, Failure> {
        project::open(&self.project.project, global, command)
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Show(show) => return run_show(show, global),
        Action::Export(show) => {
            show.figure
                .needs_file("framework export", "-o framework.xlsx")?;
            return run_show(show, global);
        }
        Action::Set { one, text } => {
            one.open(global, "framework set")?
                .set_summary(&one.cell(), text)?;
            output.done(&format!("summarised {}", one.cell()))?;
        }
        Action::Link { one, passages } => {
            let (codings, quotes) = (&passages.codings, passages.quotes()?);
            let links =
                one.open(global, "framework link")?
                    .link_to_cell(&one.cell(), codings, &quotes)?;
            output.object(&json!({ "links": links }), |_| {
                format!(
                    "linked {} to {}",
                    counted(links.len(), "passage"),
                    one.cell()
                )
            })?;
        }
        Action::Unlink { one, ids } => {
            one.open(global, "framework unlink")?
                .unlink_from_cell(&one.cell(), ids)?;
            output.done(&format!("took {} away", counted(ids.len(), "link")))?;
        }
        Action::Remove(one) => {
            one.open(global, "framework remove")?
                .remove_summary(&one.cell())?;
            output.done(&format!(
                "removed the summary of {}; `verbatim undo` brings it back",
                one.cell()
            ))?;
        }
        Action::Import {
            project,
            sheet,
            encoding,
            dry_run,
        } => {
            return import(
                &project.project,
                sheet,
                encoding.as_deref(),
                *dry_run,
                global,
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn run_show(show: &Show, global: &Global) -> Result<ExitCode, Failure> {
    let mut bar = Progress::counting(global, "indexing");
    let project = project::open(&show.project.project, global, "framework")?;
    let key = (show.mask.as_deref())
        .map(|path| Key::read(path, &project))
        .transpose()?;
    let request = FrameworkRequest {
        by: show.by,
        cases: show.cases.clone(),
        choice: show.codes.choice(show.exact),
    };
    let view: FrameworkView = project.framework(&request, key.as_ref(), &mut |done, total| {
        bar.set(done, total)
    })?;
    show.figure
        .write(&view, &project, global, ReportLanguage::English)
}

fn import(
    folder: &Path,
    path: &Path,
    encoding: Option<&str>,
    dry_run: bool,
    global: &Global,
) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let (name, bytes) = read_sheet(path)?;
    let mut project = project::open(folder, global, "framework import")?;
    let (rows, notes) = if dry_run {
        project.foresee_framework(&name, &bytes, encoding)?
    } else {
        project.import_framework(&name, &bytes, encoding)?
    };
    notes.iter().for_each(|note| output.warn(note));
    let headers = ["#line", "case", "code", "status", "reason"];
    output.list(&rows, &headers, |row| {
        vec![
            row.line.to_string(),
            row.case.clone(),
            row.code.clone(),
            row.status.to_string(),
            optional(row.reason.as_ref()),
        ]
    })?;
    let would = if dry_run { "would be: " } else { "" };
    output.note(&format!("{would}{}", FrameworkRow::tally(&rows)))?;
    let refused = rows
        .iter()
        .any(|row| row.status == verbatim_engine::FrameworkRowStatus::Refused);
    Ok(if refused {
        ExitCode::from(PARTLY)
    } else {
        ExitCode::SUCCESS
    })
}
