use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{ErasureOutcome, ErasureRequest, QuoteRef, counted};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::{Failure, PARTLY};
use crate::output::Output;
use crate::project;

/// Erase somebody's name and words, or stretches of a source, from the whole project; this cannot be undone
///
/// Without `--yes`, tells what would go and changes nothing. With it, the words are covered by blocks in the texts, the
/// original files, all that people wrote and the log of what was done; codings and links stay without words, and such links
/// no longer count. Whoever got a report or a copy of the project still has the words.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Participant number, or label: name, what is known of the person, and all that they said
    #[arg(long, value_name = "NUMBER", conflicts_with = "quotes")]
    participant: Option<String>,
    /// Session of the label
    #[arg(long, value_name = "KEY", requires = "participant")]
    session: Option<String>,
    /// A stretch, in characters of the source's text; may be given several times
    #[arg(long = "quote", value_name = "SOURCE:START-END", num_args = 1..)]
    quotes: Vec<String>,
    /// Why, for the log; without the words that have to go
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Erase the person's name in the words of others too; else it is only listed
    #[arg(long, requires = "participant")]
    mentions: bool,
    /// A word of your own that stays in memos, claims and codes, although in the texts only erased words have it
    #[arg(long, value_name = "WORD", num_args = 1..)]
    keep: Vec<String>,
    /// A file that was handed on: does it hold the words?
    #[arg(long = "report", value_name = "FILE", num_args = 1..)]
    reports: Vec<PathBuf>,
    /// Do it
    #[arg(long)]
    yes: bool,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let quotes = (arguments.quotes.iter())
        .map(|quote| quote.parse())
        .collect::<Result<Vec<QuoteRef>, _>>()?;
    let request = ErasureRequest {
        participant: arguments.participant.clone(),
        session: arguments.session.clone(),
        quotes,
        reason: arguments.reason.clone(),
        mentions: arguments.mentions,
        keep: arguments.keep.clone(),
    };
    let reports: Vec<&Path> = arguments.reports.iter().map(PathBuf::as_path).collect();
    let mut project = project::open(&arguments.project.project, global, "erase")?;
    let outcome = if arguments.yes {
        project.erase(&request, &reports)?
    } else {
        project.foresee_erasure(&request, &reports)?
    };
    output.object(&outcome, told)?;
    if let Some(reason) = &outcome.unfinished {
        output.warn(&format!(
            "the words are erased, but not all traces of them in the file of the database yet: {reason}. Close the other \
             program and run any command; it goes on then"
        ));
        return Ok(ExitCode::from(PARTLY));
    }
    if !outcome.erased {
        output.note(
            "nothing is changed. Erasing cannot be undone: if this is right, give the same command with `--yes`",
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

fn told(outcome: &ErasureOutcome) -> String {
    let verb = if outcome.erased {
        "erased"
    } else {
        "would erase"
    };
    let mut lines = vec![format!(
        "{verb} {} in {}",
        counted(outcome.characters, "character"),
        counted(outcome.sources.len(), "source")
    )];
    for source in &outcome.sources {
        lines.push(format!(
            "  {}: {} in {}; the original is {}",
            source.source,
            counted(source.characters, "character"),
            counted(source.turns, "turn"),
            match source.original {
                "replaced" => "replaced as a whole, since words cannot be covered in its format",
                _ => "covered at the same places",
            }
        ));
    }
    lines.push(format!(
        "touches {}, {} of priorities, {} and {} about the person",
        counted(outcome.codings, "coding"),
        counted(outcome.links.len(), "link"),
        counted(outcome.translations, "translation"),
        counted(outcome.memos, "memo")
    ));
    for link in &outcome.links {
        lines.push(format!(
            "  {} ({}) of {} stays without words and does not count",
            link.link_id, link.link, link.target
        ));
    }
    for priority in &outcome.priorities {
        if priority.before == priority.after {
            lines.push(format!(
                "  {}: the same figures, out of fewer people",
                priority.priority
            ));
            continue;
        }
        let ([before, by], [after, then]) = (priority.before, priority.after);
        lines.push(format!(
            "  {}: {} by {}, then {} by {}",
            priority.priority,
            counted(before, "mention"),
            counted(by, "speaker"),
            counted(after, "mention"),
            counted(then, "speaker")
        ));
    }
    if !outcome.texts.is_empty() {
        lines.push(format!(
            "{} that people wrote hold the words or the name{}",
            counted(outcome.texts.len(), "text"),
            if outcome.erased {
                ""
            } else {
                "; `--keep WORD` keeps a word that is yours"
            }
        ));
    }
    for text in &outcome.texts {
        lines.push(match &text.before {
            Some(before) => format!("  {}: {before} → {}", text.what, text.after),
            None => format!("  {}: {}", text.what, text.after),
        });
    }
    if !outcome.mentions.is_empty() {
        let kept = outcome.mentions.iter().filter(|mention| !mention.erased);
        lines.push(format!(
            "others name the person {}; {} kept{}",
            match outcome.mentions.len() {
                1 => "once".to_owned(),
                n => format!("{n} times"),
            },
            kept.count(),
            if outcome.erased {
                ""
            } else {
                "; `--mentions` erases those that are surely meant"
            }
        ));
    }
    for mention in &outcome.mentions {
        let Some(text) = &mention.text else { continue };
        lines.push(format!(
            "  {}, turn {}: {text}{}",
            mention.source,
            mention.turn,
            if mention.is_sure {
                ""
            } else {
                " (somebody else has the name too)"
            }
        ));
    }
    for file in &outcome.elsewhere {
        lines.push(format!("holds the words and stays as it is: {file}"));
    }
    lines.join("\n")
}
