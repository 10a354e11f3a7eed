//! The end of an import: one screen that tells what needs attention.

use verbatim_engine::{ImportStatus, ImportSummary, counted};

use crate::failure::Failure;
use crate::output::Output;

/// Refused files that are told, or reasons why.
const REFUSED: usize = 4;
/// Kinds of problems that are told.
const PROBLEMS: usize = 4;
/// Reasons why files were skipped that are told.
const SKIPPED: usize = 2;
/// Names that stand for a group.
const NAMES: usize = 2;
/// Columns of a line, so that all of it stands on one screen of the smallest size in use (80 by 24).
const WIDTH: usize = 79;

/// Tells what an import came to: what needs attention first, each with the next step.
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
    let mut lines = Vec::new();
    if summary.counts.values().sum::<usize>() > 1 {
        lines.extend(languages(summary));
        lines.extend(left_out(summary, ImportStatus::Refused, REFUSED));
        lines.extend(problems(summary));
        if !summary.duplicates.is_empty() {
            lines.push(line("duplicate", &names(&files(&summary.duplicates))));
        }
        lines.extend(left_out(summary, ImportStatus::Skipped, SKIPPED));
        if summary.unseen > 0 {
            let n = counted(summary.unseen, "hidden, temporary or system file");
            lines.push(line("skipped", &n));
        }
    }
    lines.extend(of_people(summary));
    lines.iter().try_for_each(|line| output.done(line))
}

fn languages(summary: &ImportSummary) -> Option<String> {
    let languages: Vec<String> = (summary.languages.iter())
        .map(|count| {
            let name = count
                .language
                .map_or("unknown".to_owned(), |tag| tag.to_string());
            format!("{name} {}", counted(count.files, "file"))
        })
        .collect();
    let words = summary.languages.iter().map(|count| count.words).sum();
    (!languages.is_empty()).then(|| {
        let all = format!("{}; {}", languages.join(", "), counted(words, "word"));
        line("languages", &all)
    })
}

/// Files that were not imported: the reason, and which ones.
fn left_out(summary: &ImportSummary, status: ImportStatus, most: usize) -> Vec<String> {
    let groups: Vec<String> = (summary.left_out.iter())
        .filter(|group| group.status == status)
        .map(|group| {
            let files = files(&group.paths);
            let text = match files.as_slice() {
                [file] => format!("{file}: {}", group.reason),
                _ => format!(
                    "{}: {} ({})",
                    counted(files.len(), "file"),
                    group.reason,
                    files[0]
                ),
            };
            line(&status.to_string(), &text)
        })
        .collect();
    shortened(groups, most, "reasons")
}

fn problems(summary: &ImportSummary) -> Vec<String> {
    let groups: Vec<String> = (summary.problems.iter())
        .map(|group| {
            let what = match group.sources.as_slice() {
                [source] if group.problems == 1 => {
                    format!("{} in {source}: {}", group.kind, group.message)
                }
                [source] => format!("{} in {source}, {} times", group.kind, group.problems),
                sources => format!(
                    "{} in {} ({})",
                    group.kind,
                    counted(sources.len(), "file"),
                    names(sources)
                ),
            };
            let next = group
                .next_step
                .map(|next| line("", &format!("next: {next}")));
            [Some(line("problem", &what)), next]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join("\n")
        })
        .collect();
    shortened(groups, PROBLEMS, "kinds of problem")
}

fn of_people(summary: &ImportSummary) -> Vec<String> {
    let mut lines = Vec::new();
    let mut to_do = |text: String| lines.push(line("to do", &text));
    let (changed, kinds) = (&summary.changed, &summary.without_kind);
    let roles = &summary.without_role;
    if !changed.is_empty() {
        let (files, names) = (counted(changed.len(), "changed file"), names(changed));
        to_do(format!(
            "take {files}: the same command with `--revise` ({names})"
        ));
    }
    if !kinds.is_empty() {
        let were = if kinds.len() == 1 { "was" } else { "were" };
        to_do(format!(
            "say what {} {were}: `verbatim sessions set` ({})",
            counted(kinds.len(), "session"),
            names(kinds)
        ));
    }
    if !roles.is_empty() {
        let speakers = counted(roles.len(), "speaker");
        to_do(format!(
            "give {speakers} a role: `verbatim speakers PROJECT` proposes some"
        ));
    }
    lines
}

/// A line that fits the screen.
fn line(what: &str, text: &str) -> String {
    let line = format!("  {what:<10} {text}");
    if line.chars().count() <= WIDTH {
        return line;
    }
    let kept: String = line.chars().take(WIDTH - 1).collect();
    format!("{}…", kept.trim_end())
}

/// The first groups, and how many more there are.
fn shortened(mut groups: Vec<String>, most: usize, what: &str) -> Vec<String> {
    if groups.len() > most {
        let more = groups.len() - most;
        groups.truncate(most);
        let what = format!("and {more} more {what}; the lines above and `--json` tell all");
        groups.push(line("", &what));
    }
    groups
}

/// The names of the files at `paths`.
fn files(paths: &[String]) -> Vec<String> {
    (paths.iter())
        .map(|path| path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned())
        .collect()
}

/// The first names of a list, and how many more there are.
fn names(list: &[String]) -> String {
    let mut names = list[..list.len().min(NAMES)].join(", ");
    if list.len() > NAMES {
        names.push_str(&format!(" and {} more", list.len() - NAMES));
    }
    names
}
