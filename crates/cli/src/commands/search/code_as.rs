//! Coding all that a search finds, after a look at it.

use std::io::{BufRead, IsTerminal, Write};
use std::process::ExitCode;

use verbatim_engine::{CodeAsOutcome, NothingFound, Project, counted};
use verbatim_model::coding::Unit;

use crate::arguments::Global;
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Progress;

/// What to code as what.
pub struct Asked<'a> {
    pub query: &'a str,
    pub code: &'a str,
    pub unit: Unit,
    pub yes: bool,
}

/// Characters of a passage that people see.
const QUOTE: usize = 60;

pub fn run(
    project: &mut Project,
    asked: &Asked<'_>,
    output: Output,
    global: &Global,
) -> Result<ExitCode, Failure> {
    let mut bar = Progress::counting(global, "indexing");
    let mut progress = |done, total| bar.set(done, total);
    let preview = if asked.yes {
        None
    } else {
        Some(project.preview_code_as(asked.query, asked.code, asked.unit, &mut progress)?)
    };
    if let Some(preview) = &preview {
        drop(bar);
        if output.is_json() {
            output.json_line(preview)?;
            return Ok(ExitCode::SUCCESS);
        }
        if let Some(nothing) = &preview.nothing {
            tell(nothing, output)?;
            return Ok(ExitCode::SUCCESS);
        }
        show(preview, project.coder(), output)?;
        let missing = preview.passages - preview.coded_before;
        if missing == 0 {
            output.note("nothing is left to code")?;
            return Ok(ExitCode::SUCCESS);
        }
        if !confirmed(preview, global)? {
            output.note(&format!(
                "nothing was coded; `--yes` codes {}",
                counted(missing, "passage")
            ))?;
            return Ok(ExitCode::SUCCESS);
        }
    }
    let outcome = project.code_as(asked.query, asked.code, asked.unit, &mut |_, _| {})?;
    if output.is_json() {
        output.json_line(&outcome)?;
    } else if let Some(nothing) = &outcome.nothing {
        tell(nothing, output)?;
    } else {
        output.text(&format!(
            "coded {} as `{}`{}",
            counted(outcome.added, "passage"),
            outcome.code,
            match outcome.coded_before {
                0 => String::new(),
                before => format!("; {before} had it before"),
            }
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(nothing: &NothingFound, output: Output) -> Result<(), Failure> {
    (super::hints(nothing).iter()).try_for_each(|hint| output.note(hint))
}

fn show(preview: &CodeAsOutcome, coder: &str, output: Output) -> Result<(), Failure> {
    output.text(&format!(
        "`{}` would get {} ({}) in {} of {}",
        preview.code,
        counted(preview.passages, "passage"),
        preview.unit,
        counted(preview.turns, "turn"),
        counted(preview.sessions, "session"),
    ))?;
    if preview.moderators > 0 {
        output.text(&format!(
            "{} of moderators and observers; `(…) NOT (role:moderator OR role:observer)` leaves them out",
            counted(preview.moderators, "passage")
        ))?;
    }
    if preview.coded_before > 0 {
        output.text(&format!(
            "{} coded so by {coder} already",
            counted(preview.coded_before, "passage")
        ))?;
    }
    output.list(
        &preview.examples,
        &["place", "#turn", "who", "", "passage"],
        |row| {
            let quote: String = row.quote.split_whitespace().collect::<Vec<_>>().join(" ");
            let shown: String = quote.chars().take(QUOTE).collect();
            let who = row.participant.as_ref().or(row.speaker.as_ref());
            vec![
                format!("{}:{}-{}", row.source, row.start, row.end),
                row.turn.to_string(),
                who.cloned().unwrap_or_else(|| "-".to_owned()),
                if row.coded { "coded" } else { "" }.to_owned(),
                if shown == quote { quote } else { shown + "…" },
            ]
        },
    )?;
    let more = preview.passages - preview.examples.len();
    if more > 0 {
        output.text(&format!("… {}", counted(more, "more passage")))?;
    }
    Ok(())
}

/// Whether a person at the terminal says yes.
fn confirmed(preview: &CodeAsOutcome, global: &Global) -> Result<bool, Failure> {
    let (input, errors) = (std::io::stdin(), std::io::stderr());
    if global.quiet || !input.is_terminal() || !errors.is_terminal() {
        return Ok(false);
    }
    write!(errors.lock(), "code them as `{}`? [y/N] ", preview.code)?;
    errors.lock().flush()?;
    let mut answer = String::new();
    input.lock().read_line(&mut answer)?;
    Ok(["y", "yes", "da", "jā", "sì", "si"].contains(&answer.trim().to_lowercase().as_str()))
}
