use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{EvidenceCount, EvidenceFigure, ObjectiveView};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::{self, Output};
use crate::project;

/// What speaks to the objectives of the codebook: themes, sessions, speakers, quotes, and what people said when asked
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the objectives with their figures
    List {
        #[command(flatten)]
        project: ProjectArgument,
    },
    /// Show an objective with its themes, figures and quotes
    Show {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of the objective
        key: String,
        /// List what a figure counts, with the quotes that made it count: mentions, speakers, sessions, focus-groups,
        /// interviews, workshops, groups, territories or languages
        #[arg(long, value_name = "FIGURE")]
        open: Option<EvidenceFigure>,
    },
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::List { project } => {
            let rows = project::open(&project.project, global, "objective list")?.objectives()?;
            let headers = [
                "key",
                "name",
                "mentions",
                "speakers",
                "sessions",
                "suggested",
                "priorities",
                "asked",
            ];
            output.list(&rows, &headers, |row| {
                vec![
                    row.key.clone(),
                    row.name.clone(),
                    count(row.accepted.mentions),
                    count(row.accepted.speakers),
                    count(row.accepted.sessions),
                    count(row.suggested.mentions),
                    row.priorities.join(" "),
                    row.validations.join(" "),
                ]
            })?;
        }
        Action::Show { project, key, open } => {
            let project = project::open(&project.project, global, "objective show")?;
            output.object(&project.objective(key, *open)?, show)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn count(count: EvidenceCount) -> String {
    match count.of {
        Some(of) => format!("{} of {of}", count.n),
        None => count.n.to_string(),
    }
}

fn show(view: &ObjectiveView) -> String {
    let page = &view.page;
    let mut lines = vec![
        format!("{}: {}", page.key, page.name),
        page.evidence_line.clone(),
        format!(
            "suggested by rules and not judged: {}, {} speakers, {} sessions",
            verbatim_engine::counted(page.suggested.mentions.n, "mention"),
            count(page.suggested.speakers),
            count(page.suggested.sessions)
        ),
    ];
    for (label, listed) in [
        ("sessions", &page.sessions),
        ("speakers", &page.speakers),
        ("never came up in", &page.never_came_up),
        ("served by", &page.priorities),
    ] {
        if !listed.is_empty() {
            lines.push(format!("{label}: {}", listed.join(", ")));
        }
    }
    for asked in &view.asked {
        lines.push(format!(
            "asked: {} in {} ({}): {}",
            asked.key, asked.session, asked.method, asked.result
        ));
    }
    if !page.themes.is_empty() {
        let rows = page.themes.iter().map(|theme| {
            vec![
                theme.key.clone(),
                count(theme.accepted.mentions),
                count(theme.accepted.speakers),
                count(theme.accepted.sessions),
                count(theme.suggested.mentions),
            ]
        });
        let headers = ["theme", "#mentions", "#speakers", "#sessions", "#suggested"];
        lines.push(format!("\n{}", output::table(&headers, rows)));
    }
    match &view.opened {
        Some(opened) => {
            for row in opened {
                lines.push(format!("\n{} {}:", row.figure, row.counted));
                lines.extend(row.quotes.iter().map(|quote| {
                    let who = quote.participant.as_ref().or(quote.speaker.as_ref());
                    format!(
                        "  {} ({}, {}:{}-{}, turn {}, coded {})",
                        quote.quote,
                        who.map_or("-", String::as_str),
                        quote.source,
                        quote.start,
                        quote.end,
                        quote.turn,
                        quote.codes.join(" ")
                    )
                }));
            }
        }
        None => {
            if !page.quotes.is_empty() {
                lines.push("\nthe first quote of each speaker, at most ten:".to_owned());
            }
            lines.extend(page.quotes.iter().map(super::priority::quote_line));
            if page.more_quotes > 0 {
                lines.push(format!(
                    "{} more; `--open mentions` lists all",
                    page.more_quotes
                ));
            }
        }
    }
    lines.join("\n")
}
