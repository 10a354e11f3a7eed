use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{
    Check, OutputOptions, PlanScope, PlanSheetOutcome, PlanView, Report, ReportLanguage, counted,
};

use super::action;
use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;
use crate::report_file::ReportArguments;
use crate::sheet_file::{SheetArguments, read_sheet};

/// The Local Action Plan: sheets to fill in, checks, and the plan as a document
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show the plan of a territory, or of all together
    Show {
        #[command(flatten)]
        project: ProjectArgument,
        #[command(flatten)]
        scope: Scope,
        /// Language of the plan's own words
        #[arg(long, value_parser = term::<ReportLanguage>(), default_value = "en")]
        lang: ReportLanguage,
    },
    /// Write the plan: chapters by objective, actions with a timeline, who took part, and the evidence with every quote
    Report {
        #[command(flatten)]
        project: ProjectArgument,
        #[command(flatten)]
        scope: Scope,
        #[command(flatten)]
        report: ReportArguments,
    },
    /// Check whether actions are straightforward, feasible, fundable, financially sustainable and grounded in evidence
    Check {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory; actions of several or none belong to each
        #[arg(long)]
        territory: Option<String>,
    },
    /// Say why what a check found may stay so; `--why ""` takes it back
    Accept {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the check
        #[arg(value_parser = term::<Check>())]
        check: Check,
        /// Key of the action
        action: String,
        /// Why it may stay so
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
    /// Add and change challenges, solutions, votes, actions and steps by sheets, with heads in four languages
    Import {
        #[command(flatten)]
        project: ProjectArgument,
        /// A workbook (XLSX) with one sheet for each noun, or CSV files that are called like them, such as actions.csv
        #[arg(required = true, value_name = "SHEETS")]
        files: Vec<PathBuf>,
        /// Say what it would do, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Write challenges, solutions, votes, actions and steps as a workbook that can be imported again
    Export {
        #[command(flatten)]
        project: ProjectArgument,
        #[command(flatten)]
        sheet: SheetArguments,
        /// Of this territory; actions of several or none belong to each
        #[arg(long)]
        territory: Option<String>,
    },
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Scope {
    /// The plan of this territory
    #[arg(long)]
    territory: Option<String>,
    /// The plan of all territories together
    #[arg(long)]
    joint: bool,
}

impl From<&Scope> for PlanScope {
    fn from(scope: &Scope) -> Self {
        scope.territory.clone().map_or(Self::Joint, Self::Territory)
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let open =
        |project: &ProjectArgument, command: &str| project::open(&project.project, global, command);
    match &arguments.action {
        Action::Show {
            project,
            scope,
            lang,
        } => {
            let report =
                open(project, "plan show")?.plan_of(&scope.into(), *lang, &OutputOptions::own())?;
            output.object(&report, show)?;
        }
        Action::Report {
            project,
            scope,
            report,
        } => {
            let format = report.format()?;
            let project = open(project, "plan report")?;
            return report.write(&project, global, format, |language, options| {
                project.plan_report(&scope.into(), format, language, options)
            });
        }
        Action::Check { project, territory } => {
            let rows = open(project, "plan check")?.check_plan(territory.as_deref())?;
            output.list(
                &rows,
                &["action", "aspect", "check", "found", "accepted"],
                |row| {
                    let accepted = row.accepted.as_ref();
                    vec![
                        row.action.clone(),
                        row.aspect.to_string(),
                        row.check.to_string(),
                        row.reason.clone(),
                        accepted.map_or_else(String::new, |it| {
                            format!("{} ({}, {})", it.why, it.by, it.date)
                        }),
                    ]
                },
            )?;
        }
        Action::Accept {
            project,
            check,
            action,
            why,
        } => {
            open(project, "plan accept")?.accept_finding(*check, action, why)?;
            output.done(&format!("noted of `{check}` and `{action}`"))?;
        }
        Action::Import {
            project,
            files,
            dry_run,
        } => {
            let files = files
                .iter()
                .map(|file| read_sheet(file))
                .collect::<Result<Vec<_>, _>>()?;
            let outcome = open(project, "plan import")?.import_plan(&files, *dry_run)?;
            output.object(&outcome, |outcome| imported(outcome, *dry_run))?;
        }
        Action::Export {
            project,
            sheet,
            territory,
        } => {
            let project = open(project, "plan export")?;
            sheet.write(&project, global, |language| {
                project.plan_sheets(language, territory.as_deref())
            })?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The plan in short, for people.
fn show(report: &Report) -> String {
    let Some(plan) = &report.plan else {
        return String::new();
    };
    let mut lines = vec![format!(
        "{}: plan of {}",
        report.title,
        plan.territories.join(", ")
    )];
    for chapter in &plan.chapters {
        let name = chapter
            .objective
            .as_ref()
            .map_or("no objective", String::as_str);
        lines.push(format!("\n{name}: {}", chapter.name));
        for key in &chapter.priorities {
            let priority = report
                .priorities
                .iter()
                .find(|priority| priority.key == *key);
            let Some(priority) = priority else { continue };
            lines.push(format!("  {}: {}", priority.key, priority.claim));
            lines.push(format!("    {}", priority.evidence_line));
            let state = plan.states.iter().find(|state| state.priority == *key);
            if let Some(state) = state.filter(|state| !state.actions.is_empty()) {
                lines.push(format!("    actions: {}", state.actions.join(", ")));
            }
        }
    }
    lines.push(took_part(plan));
    for view in &plan.actions {
        lines.push(format!("\n{}", action::show(view)));
    }
    lines.join("\n")
}

fn took_part(plan: &PlanView) -> String {
    format!(
        "\nparticipants and experts who took part: {}, in {}; {}, {}, {}",
        plan.people,
        counted(plan.sessions.len(), "session"),
        counted(plan.challenges.len(), "challenge"),
        counted(plan.solutions.len(), "solution"),
        counted(plan.actions.len(), "action"),
    )
}

fn imported(outcome: &PlanSheetOutcome, dry_run: bool) -> String {
    let would = if dry_run { "would be " } else { "" };
    let mut lines = vec![format!(
        "{} {would}added, {} {would}changed, {} as before; {}",
        counted(outcome.added.len(), "row"),
        outcome.changed.len(),
        outcome.unchanged,
        counted(outcome.votes, "new vote"),
    )];
    if !outcome.unknown_sheets.is_empty() {
        lines.push(format!(
            "sheets that were not read: {}",
            outcome.unknown_sheets.join(", ")
        ));
    }
    if !outcome.unknown_columns.is_empty() {
        lines.push(format!(
            "columns that were not read: {}",
            outcome.unknown_columns.join(", ")
        ));
    }
    lines.join("\n")
}
