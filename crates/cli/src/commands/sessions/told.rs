//! What a sheet or the names of files tell of sessions, for people.

use std::process::ExitCode;

use verbatim_engine::{FieldChange, SessionDataOutcome, SessionDataRow, counted};

use crate::failure::{Failure, PARTLY};
use crate::output::Output;

/// Lines of each kind that people are shown.
const SHOWN: usize = 20;

/// Prints an outcome; `accept` is how to do what was only shown.
pub fn show(
    output: Output,
    outcome: &SessionDataOutcome,
    accept: &str,
) -> Result<ExitCode, Failure> {
    if output.is_json() {
        output.json_line(outcome)?;
    } else {
        lines(output, outcome, accept)?;
    }
    Ok(if outcome.unmatched_rows.len() + outcome.left_out > 0 {
        ExitCode::from(PARTLY)
    } else {
        ExitCode::SUCCESS
    })
}

fn lines(output: Output, outcome: &SessionDataOutcome, accept: &str) -> Result<(), Failure> {
    for row in &outcome.sessions {
        output.text(&session(row))?;
    }
    for (what, list) in [
        ("not matched", &outcome.unmatched_rows),
        ("look at", &outcome.problems),
        ("nothing told of", &outcome.unmatched_sources),
        ("column not used", &outcome.unused_columns),
    ] {
        for line in list.iter().take(SHOWN) {
            output.note(&format!("{what:<15}  {line}"))?;
        }
        if list.len() > SHOWN {
            let more = list.len() - SHOWN;
            output.note(&format!("{what:<15}  and {more} more; `--json` tells all"))?;
        }
    }
    let n = outcome.sessions.len();
    let what = if outcome.applied {
        "set what is known of"
    } else {
        "would change"
    };
    let mut line = format!("{what} {}", counted(n, "session"));
    if outcome.unchanged > 0 {
        line.push_str(&format!(", {} as told already", outcome.unchanged));
    }
    line.push_str(match (outcome.applied, n) {
        (_, 0) => "; nothing to change",
        (true, _) => "; `verbatim undo` takes that back",
        (false, _) => "",
    });
    if !outcome.applied && n > 0 {
        line.push_str(&format!("; nothing was changed yet: {accept}"));
    }
    output.done(&line)
}

fn session(row: &SessionDataRow) -> String {
    let mut parts: Vec<String> = row.changes.iter().map(change).collect();
    if !row.joined.is_empty() {
        parts.push(format!("with {}", row.joined.join(", ")));
    }
    format!("{}: {}", row.session, parts.join("; "))
}

fn change(change: &FieldChange) -> String {
    let after = change.after.as_deref().unwrap_or("unknown");
    match &change.before {
        Some(before) => format!("{} {before} -> {after}", change.field),
        None => format!("{} {after}", change.field),
    }
}
