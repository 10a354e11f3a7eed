use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{
    Key, Project, QuotesOf, ReportLanguage, TranslationImport, TranslationOutcome,
    TranslationRequest, TranslationRow, TranslationState, counted,
};

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::{Failure, PARTLY};
use crate::output::{Output, optional};
use crate::project;
use crate::sheet_file::{SheetArguments, read_sheet};

/// Translations for reports in another language: of quotes, which stand beside the original words, marked as translations; and
/// of what you wrote yourselves, such as claims, which reports in that language say instead
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Write a sheet for a translator: a row for each quote that reports and plans print in another language, and for each claim,
    /// title, lesson, step and other text of yours
    Export {
        #[command(flatten)]
        project: ProjectArgument,
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        sheet: SheetArguments,
        #[command(flatten)]
        chapters: OfChapters,
        /// Mask names and identifiers in the quotes, with the pseudonyms of this key
        #[arg(long, value_name = "KEYFILE")]
        mask: Option<PathBuf>,
    },
    /// Take translations from a sheet that `export` wrote and a translator filled in
    ///
    /// Rows are known by their keys, in any order; those without a translation change nothing. One undo takes it back. Exit
    /// code 1 when a row is of nothing that reports print.
    Import {
        #[command(flatten)]
        project: ProjectArgument,
        /// The sheet (CSV or XLSX)
        sheet: PathBuf,
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        made: Made,
        /// The key with which the sheet was masked: what was masked then is no change
        #[arg(long, value_name = "KEYFILE")]
        mask: Option<PathBuf>,
        /// Encoding of the sheet, such as windows-1250; else it is told from the bytes
        #[arg(long, value_name = "NAME")]
        encoding: Option<String>,
        /// Say what it would do, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// List the quotes and the texts of yours that reports and plans print in other languages, with their translations
    List {
        #[command(flatten)]
        project: ProjectArgument,
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        chapters: OfChapters,
        /// Only those that stand so
        #[arg(long, value_parser = term::<TranslationState>())]
        state: Option<TranslationState>,
    },
    /// Give one quote or text a translation, or another one
    Set {
        #[command(flatten)]
        one: One,
        /// The translation
        text: String,
        /// The words as they are printed, where the quote is printed whole and shortened, or several texts are called so
        #[arg(long, value_name = "TEXT")]
        words: Option<String>,
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        made: Made,
    },
    /// Take the translation of a quote or text away; `verbatim undo` brings it back
    Remove {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        to: To,
    },
}

#[derive(Debug, Args)]
struct To {
    /// Into which language
    #[arg(long, value_name = "LANG", value_parser = term::<ReportLanguage>())]
    to: ReportLanguage,
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// A quote by its number in a report of today, such as Q7, or by SOURCE:START-END; a text by what it belongs to and what it
    /// is, such as "P1 claim"
    what: String,
}

#[derive(Debug, Args)]
struct OfChapters {
    /// Also the quotes that only the chapter of quotes by code prints
    #[arg(long)]
    by_code: bool,
}

impl OfChapters {
    fn quotes(&self) -> QuotesOf {
        if self.by_code {
            QuotesOf::EveryChapter
        } else {
            QuotesOf::UsualChapters
        }
    }
}

#[derive(Debug, Args)]
struct Made {
    /// Who made it: a person, an office or a program; else what the sheet says, else the coder
    #[arg(long, value_name = "MAKER")]
    by: Option<String>,
    /// When it was made; else what the sheet says, else today
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let open =
        |argument: &ProjectArgument, command| project::open(&argument.project, global, command);
    match &arguments.action {
        Action::Export {
            project,
            to,
            sheet,
            chapters,
            mask,
        } => {
            let project = open(project, "translate export")?;
            let key = read_key(mask, &project)?;
            let table = |heads| {
                Ok(vec![project.translation_sheet(
                    to.to,
                    heads,
                    chapters.quotes(),
                    key.as_ref(),
                )?])
            };
            sheet.write(&project, global, table)?;
        }
        Action::Import {
            project,
            sheet,
            to,
            made,
            mask,
            encoding,
            dry_run,
        } => {
            let (name, bytes) = read_sheet(sheet)?;
            let mut project = open(project, "translate import")?;
            let key = read_key(mask, &project)?;
            let how = TranslationImport {
                encoding: encoding.as_deref(),
                maker: made.by.as_deref(),
                date: made.date.as_deref(),
                key: key.as_ref(),
                dry_run: *dry_run,
            };
            let outcome = project.import_translations(&name, &bytes, to.to, &how)?;
            output.object(&outcome, |outcome| imported(&name, outcome, *dry_run))?;
            if !outcome.unmatched.is_empty() {
                return Ok(ExitCode::from(PARTLY));
            }
        }
        Action::List {
            project,
            to,
            chapters,
            state,
        } => {
            let mut rows =
                open(project, "translate list")?.translations(to.to, chapters.quotes())?;
            rows.retain(|row| state.is_none_or(|state| row.state == state));
            list(&rows, output)?;
        }
        Action::Set {
            one,
            text,
            words,
            to,
            made,
        } => {
            let request = TranslationRequest {
                what: one.what.clone(),
                words: words.clone(),
                text: text.clone(),
                maker: made.by.clone(),
                date: made.date.clone(),
            };
            let mut project = open(&one.project, "translate set")?;
            project.set_translations(to.to, &[request])?;
            let set = json!({ "what": one.what, "language": to.to });
            output.object(&set, |_| format!("translated {} into {}", one.what, to.to))?;
        }
        Action::Remove { one, to } => {
            let mut project = open(&one.project, "translate remove")?;
            let removed = project.remove_translation(&one.what, to.to)?;
            let gone = json!({ "what": one.what, "language": to.to, "removed": removed });
            output.object(&gone, |_| {
                format!(
                    "removed {} of {}",
                    counted(removed, "translation"),
                    one.what
                )
            })?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read_key(path: &Option<PathBuf>, project: &Project) -> Result<Option<Key>, Failure> {
    let key = path.as_deref().map(|path| Key::read(path, project));
    Ok(key.transpose()?)
}

fn list(rows: &[TranslationRow], output: Output) -> Result<(), Failure> {
    let headers = [
        "what",
        "source",
        "#turn",
        "language",
        "state",
        "original",
        "translation",
        "by",
        "date",
    ];
    output.list(rows, &headers, |row| {
        vec![
            name(row),
            optional(row.source.as_ref()),
            optional(row.turn.as_ref()),
            optional(row.original_language.as_ref()),
            row.state.to_string(),
            short(&row.original),
            short(row.translation.as_deref().unwrap_or_default()),
            optional(row.maker.as_ref()),
            optional(row.date.as_ref()),
        ]
    })?;
    let of = |state| rows.iter().filter(|row| row.state == state).count();
    output.note(&format!(
        "{} of {} quotes and texts translated, {} of words that have changed since, {} of what no report prints",
        of(TranslationState::Present),
        rows.len() - of(TranslationState::Unprinted),
        of(TranslationState::Stale),
        of(TranslationState::Unprinted),
    ))
}

/// The number of a quote, or what a text is called.
fn name(row: &TranslationRow) -> String {
    match (&row.anchor, &row.of, row.kind) {
        (Some(anchor), ..) => anchor.clone(),
        (None, Some(of), Some(kind)) => format!("{of} {kind}"),
        _ => String::new(),
    }
}

/// The beginning of a text, on one line.
fn short(text: &str) -> String {
    const LENGTH: usize = 40;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LENGTH) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text,
    }
}

fn imported(name: &str, outcome: &TranslationOutcome, dry_run: bool) -> String {
    let would = if dry_run { "would be " } else { "" };
    let mut lines = vec![format!(
        "{} {would}new, {} {would}changed, {} as before, {} without a translation",
        counted(outcome.added, "translation"),
        outcome.changed,
        outcome.unchanged,
        counted(outcome.empty, "row"),
    )];
    for row in &outcome.unmatched {
        let quote = match (row.quote.as_str(), row.source.as_str()) {
            ("", "") => "it".to_owned(),
            (quote, "") => quote.to_owned(),
            (quote, source) => format!("{quote} of `{source}`"),
        };
        lines.push(format!(
            "{name}:{}: {quote} is nothing that a report prints: its words have changed, or it is printed no more",
            row.line
        ));
    }
    lines.join("\n")
}
