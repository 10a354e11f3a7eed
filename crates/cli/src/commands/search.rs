use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{Hit, counted};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::{Output, emphasised};
use crate::progress::Progress;
use crate::project;

/// Search what was said, by any form of a word in four languages (docs/query.md)
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// What to look for, such as `zadruga AND kind:focus-group`
    query: String,
    /// Show at most so many turns
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Only count
    #[arg(long)]
    count: bool,
}

/// Turns that people see when they set no limit.
const SHOWN: usize = 50;
/// Characters beside a match in a concordance.
const CONTEXT: usize = 40;
/// Characters from the beginning of a match on, so that what follows stands in a column.
const FROM_MATCH: usize = 48;

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let project = project::open(&arguments.project.project, global, "search")?;
    let limit = match (arguments.count, arguments.limit) {
        (true, _) => Some(0),
        (false, None) if !output.is_json() => Some(SHOWN),
        (false, limit) => limit,
    };
    let mut bar = Progress::counting(global, "indexing");
    let outcome = project.search(&arguments.query, limit, &mut |done, total| {
        bar.set(done, total)
    })?;
    drop(bar);
    let count = outcome.count;
    let total = match count.matches {
        0 => counted(count.turns, "turn"),
        matches => format!(
            "{} in {}",
            counted(matches, "match"),
            counted(count.turns, "turn")
        ),
    };
    if arguments.count {
        output.object(&count, |_| total)?;
        return Ok(ExitCode::SUCCESS);
    }
    if output.is_json() {
        outcome
            .hits
            .iter()
            .try_for_each(|hit| output.json_line(hit))?;
        return Ok(ExitCode::SUCCESS);
    }
    for hit in &outcome.hits {
        concordance(hit)
            .iter()
            .try_for_each(|line| output.text(line))?;
    }
    if count.turns == 0 {
        let hint = match outcome.suggestions.as_slice() {
            [] => String::new(),
            words => format!("; did you mean {}?", words.join(", ")),
        };
        output.note(&format!("no passages{hint}"))?;
        for unknown in &outcome.unknown {
            output.note(unknown)?;
        }
    } else if outcome.hits.len() < count.turns {
        output.note(&format!(
            "{total}; {} shown, `--limit` shows more",
            counted(outcome.hits.len(), "turn")
        ))?;
    } else {
        output.note(&total)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A line for each match, with the match in the middle; one for the turn where nothing in it matched by its words.
fn concordance(hit: &Hit) -> Vec<String> {
    let characters: Vec<char> = hit
        .text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let slice = |from: usize, to: usize| -> String {
        characters
            .get(from..to)
            .map(|part| part.iter().collect())
            .unwrap_or_default()
    };
    let who = hit
        .participant
        .as_deref()
        .or(hit.speaker.as_deref())
        .unwrap_or("-");
    let place = format!("{} [{}] {who}", hit.source, hit.turn);
    if hit.matches.is_empty() {
        let end = characters.len().min(2 * CONTEXT);
        return vec![format!("{}  {place}", slice(0, end))];
    }
    (hit.matches.iter())
        .map(|[start, end]| {
            let left = slice(start.saturating_sub(CONTEXT), *start);
            let found = slice(*start, *end);
            let room = FROM_MATCH
                .saturating_sub(found.chars().count())
                .max(CONTEXT / 2);
            let right = slice(*end, characters.len().min(end + room));
            let fill = " ".repeat(CONTEXT - left.chars().count());
            let rest = " ".repeat(room - right.chars().count());
            format!("{fill}{left}{}{right}{rest}  {place}", emphasised(&found))
        })
        .collect()
}
