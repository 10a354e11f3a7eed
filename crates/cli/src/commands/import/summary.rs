//! The end of an import: one screen that tells what needs attention.

use verbatim_engine::{ImportStatus, ImportSummary, counted};

use crate::failure::Failure;
use crate::output::Output;

/// Groups that are told of each kind.
const GROUPS: usize = 6;
/// Names that stand for a group.
const NAMES: usize = 3;

/// Tells what an import came to.
pub fn tell(output: Output, summary: &ImportSummary, dry_run: bool) -> Result<(), Failure> {
    let counts: Vec<String> = (summary.counts.iter())
        .map(|(status, n)| match status {
            ImportStatus::Imported if dry_run => format!("{n} to import"),
            ImportStatus::Revised if dry_run => format!("{n} to revise"),
            _ => format!("{n} {status}"),
        })
        .collect();
    let nothing_changed = if dry_run {
        " (dry run: nothing was changed)"
    } else {
        ""
    };
    output.done(&format!("{}{nothing_changed}", counts.join(", ")))?;
    // A single file has said it all on its own line.
    if summary.counts.values().sum::<usize>() > 1 {
        for line in of_files(summary) {
            output.done(&line)?;
        }
    }
    for line in of_people(summary) {
        output.done(&line)?;
    }
    Ok(())
}

fn of_files(summary: &ImportSummary) -> Vec<String> {
    let mut lines = Vec::new();
    let languages: Vec<String> = (summary.languages.iter())
        .map(|count| {
            let name = count
                .language
                .map_or("unknown".to_owned(), |tag| tag.to_string());
            format!(
                "{name} {} ({})",
                counted(count.files, "file"),
                counted(count.words, "word")
            )
        })
        .collect();
    if !languages.is_empty() {
        lines.push(line("languages", &languages.join(", ")));
    }
    let groups: Vec<String> = (summary.left_out.iter())
        .map(|group| {
            let what = format!("{} ({})", group.reason, names(&group.paths));
            line(
                &group.status.to_string(),
                &format!("{}: {what}", counted(group.paths.len(), "file")),
            )
        })
        .collect();
    lines.extend(shortened(groups, "reasons"));
    let groups: Vec<String> = (summary.problems.iter())
        .map(|group| {
            // One file has its message; of several, the messages differ in their details.
            let what = if group.problems == 1 {
                format!(": {}", group.message)
            } else {
                format!(", {} in all", group.problems)
            };
            line(
                "problem",
                &format!(
                    "{} in {} ({}){what}",
                    group.kind,
                    counted(group.sources.len(), "file"),
                    names(&group.sources)
                ),
            )
        })
        .collect();
    lines.extend(shortened(groups, "kinds of problem"));
    lines
}

fn of_people(summary: &ImportSummary) -> Vec<String> {
    let mut lines = Vec::new();
    if !summary.changed.is_empty() {
        lines.push(line(
            "to do",
            &format!(
                "take {} as {}: the same command with `--revise` ({})",
                counted(summary.changed.len(), "changed file"),
                if summary.changed.len() == 1 {
                    "a new revision"
                } else {
                    "new revisions"
                },
                names(&summary.changed)
            ),
        ));
    }
    if !summary.without_kind.is_empty() {
        lines.push(line(
            "to do",
            &format!(
                "say what {} {}: `verbatim sessions set` ({})",
                counted(summary.without_kind.len(), "session"),
                if summary.without_kind.len() == 1 {
                    "was"
                } else {
                    "were"
                },
                names(&summary.without_kind)
            ),
        ));
    }
    if !summary.without_role.is_empty() {
        lines.push(line(
            "to do",
            &format!(
                "give a role to {}: `verbatim speakers PROJECT` proposes some ({})",
                counted(summary.without_role.len(), "speaker"),
                names(&summary.without_role)
            ),
        ));
    }
    lines
}

fn line(what: &str, text: &str) -> String {
    format!("  {what:<10}{text}")
}

/// The first groups, and how many more there are.
fn shortened(mut groups: Vec<String>, what: &str) -> Vec<String> {
    if groups.len() > GROUPS {
        let more = groups.len() - GROUPS;
        groups.truncate(GROUPS);
        groups.push(line(
            "",
            &format!("and {more} more {what}; `--json` shows all"),
        ));
    }
    groups
}

/// The first names of a list, and how many more there are.
fn names(list: &[String]) -> String {
    let mut names = list[..list.len().min(NAMES)].join(", ");
    if list.len() > NAMES {
        names.push_str(&format!(" and {} more", list.len() - NAMES));
    }
    names
}
