mod trial;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use verbatim_engine::{
    CodebookFormat, PassageChoice, Severity, SplitInto, TrialOptions, check_codebook, counted,
};
use verbatim_model::language_tag::LanguageTag;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::{Failure, PARTLY};
use crate::output::Output;
use crate::progress::Progress;
use crate::project;

/// Check, import, show and export codebooks
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Check a codebook file; exits with 1 where it has errors
    Check {
        /// The file (TOML or JSON)
        file: PathBuf,
    },
    /// Import a codebook file into the project; codes are matched by key
    Import {
        #[command(flatten)]
        project: ProjectArgument,
        /// The file (TOML or JSON)
        file: PathBuf,
    },
    /// Show what the rules of a codebook file would code, with examples, and how that fits what people coded
    ///
    /// Nothing in the project changes. Precision and recall compare with the passages that people accepted or
    /// rejected for the code of the same key; `-` stands where there are none.
    Try(TryArguments),
    /// Show the codebook of the project as a tree
    Show {
        #[command(flatten)]
        project: ProjectArgument,
        /// Language of the names
        #[arg(long, value_name = "CODE", default_value = "en")]
        language: LanguageTag,
    },
    /// Move a part of what has a code under another code, new or old, in one act
    ///
    /// Without `--where`, `--session` and `--coding` nothing is moved; those that fit all of them are. Judgements, memos and
    /// links go along. What rules gave is rejected under the old code, and becomes a coding of yours under the other one.
    Split(SplitArguments),
    /// Write the codebook of the project as a file
    Export {
        #[command(flatten)]
        project: ProjectArgument,
        /// Format; else that of the file's ending, else TOML
        #[arg(long)]
        format: Option<FileFormat>,
        /// Where to write it; else standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("which").required(true).multiple(true))]
#[command(group = clap::ArgGroup::new("whereto").required(true))]
struct SplitArguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the code
    #[arg(value_name = "CODE")]
    code: String,
    /// Key of the code under which the passages come
    #[arg(long, value_name = "KEY", group = "whereto")]
    into: Option<String>,
    /// Name of a new code under which they come, beside the old one
    #[arg(long, value_name = "NAME", group = "whereto")]
    name: Option<String>,
    /// Language of that name
    #[arg(long, value_name = "CODE", default_value = "en")]
    language: LanguageTag,
    /// Passages in which this query finds something
    #[arg(long, value_name = "QUERY", group = "which")]
    r#where: Option<String>,
    /// Passages in this session; more than once for several
    #[arg(long, value_name = "KEY", group = "which")]
    session: Vec<String>,
    /// This coding, by id; more than once for several
    #[arg(long, value_name = "ID", group = "which")]
    coding: Vec<String>,
    /// Only show how many passages that are
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
struct TryArguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// The file (TOML or JSON)
    file: PathBuf,
    /// Only the rules of this code
    #[arg(long, value_name = "KEY")]
    code: Option<String>,
    /// Only this rule, such as financing/hr/1
    #[arg(long, value_name = "ID")]
    rule: Option<String>,
    /// Examples of each rule, from different sessions as far as there are
    #[arg(long, value_name = "N", default_value_t = 10)]
    examples: usize,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FileFormat {
    Toml,
    Json,
}

impl From<FileFormat> for CodebookFormat {
    fn from(format: FileFormat) -> Self {
        match format {
            FileFormat::Toml => Self::Toml,
            FileFormat::Json => Self::Json,
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Check { file } => return check(file, output),
        Action::Import { project, file } => {
            let text = read(file)?;
            let mut project = project::open(&project.project, global, "codebook import")?;
            let outcome = project.import_codebook(&file.display().to_string(), &text)?;
            output.object(&outcome, |outcome| {
                format!(
                    "imported `{}` version {}: {} added, {} changed, {} renamed, {} retired, {} removed, {} unchanged",
                    outcome.codebook,
                    outcome.version,
                    outcome.added.len(),
                    outcome.changed.len(),
                    outcome.renamed.len(),
                    outcome.retired.len(),
                    outcome.removed.len(),
                    outcome.unchanged
                )
            })?;
            for warning in &outcome.warnings {
                output.note(warning)?;
            }
        }
        Action::Try(arguments) => try_file(arguments, global)?,
        Action::Split(arguments) => split(arguments, global)?,
        Action::Show { project, language } => {
            let rows = project::open(&project.project, global, "codebook show")?
                .show_codebook(*language)?;
            output.list(
                &rows,
                &["code", "kind", "name", "objectives", "rules", "#codings"],
                |row| {
                    let languages: Vec<String> =
                        row.rules.iter().map(ToString::to_string).collect();
                    vec![
                        format!("{}{}", "  ".repeat(row.depth), row.code),
                        format!(
                            "{}{}",
                            row.kind,
                            if row.retired { " (retired)" } else { "" }
                        ),
                        row.name.clone(),
                        row.objectives.join(" "),
                        languages.join(" "),
                        row.codings.to_string(),
                    ]
                },
            )?;
        }
        Action::Export {
            project,
            format,
            output: path,
        } => {
            let ending = path
                .as_deref()
                .and_then(Path::extension)
                .and_then(|ending| ending.to_str());
            let format = format.unwrap_or(if ending == Some("json") {
                FileFormat::Json
            } else {
                FileFormat::Toml
            });
            let project = project::open(&project.project, global, "codebook export")?;
            let text = project.export_codebook(format.into())?;
            match path {
                Some(path) => project.write_file(path, text.as_bytes())?,
                None => output.exact(&text)?,
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> Result<String, Failure> {
    let failed = |error| Failure::Io(format!("cannot read `{}`", file.display()), error);
    std::fs::read_to_string(file).map_err(failed)
}

fn try_file(arguments: &TryArguments, global: &Global) -> Result<(), Failure> {
    let output = Output::new(global);
    let text = read(&arguments.file)?;
    let project = project::open(&arguments.project.project, global, "codebook try")?;
    let options = TrialOptions {
        code: arguments.code.clone(),
        rule: arguments.rule.clone(),
        examples: arguments.examples,
    };
    let file = arguments.file.display().to_string();
    let mut bar = Progress::counting(global, "trying");
    let rows = project.try_codebook(&file, &text, &options, &mut |done, total| {
        bar.set(done, total);
    })?;
    drop(bar);
    if output.is_json() {
        return rows.iter().try_for_each(|row| output.json_line(row));
    }
    if rows.is_empty() {
        return output.note("the codebook has no rules to try");
    }
    output.text(&trial::shown(&rows))?;
    output.note("nothing in the project changed; `verbatim codebook import` takes a file over")
}

fn split(arguments: &SplitArguments, global: &Global) -> Result<(), Failure> {
    let output = Output::new(global);
    let into = match (&arguments.into, &arguments.name) {
        (Some(key), _) => SplitInto::Code(key.clone()),
        (None, name) => SplitInto::New {
            name: name.clone().unwrap_or_default(),
            language: arguments.language,
        },
    };
    let choice = PassageChoice {
        query: arguments.r#where.clone(),
        sessions: arguments.session.clone(),
        ids: arguments.coding.clone(),
    };
    let mut project = project::open(&arguments.project.project, global, "codebook split")?;
    let mut bar = Progress::counting(global, "indexing");
    let mut progress = |done, total| bar.set(done, total);
    let outcome = match arguments.dry_run {
        true => project.preview_split_code(&arguments.code, &into, &choice, &mut progress)?,
        false => project.split_code(&arguments.code, &into, &choice, &mut progress)?,
    };
    drop(bar);
    output.object(&outcome, |outcome| {
        let into = outcome.into.as_deref().or(arguments.name.as_deref());
        let does = if arguments.dry_run {
            "would move"
        } else {
            "moved"
        };
        format!(
            "{does} {} in {} from `{}` to `{}` ({} by rules, {} linked); {} left",
            counted(outcome.codings, "passage"),
            counted(outcome.sessions, "session"),
            outcome.code,
            into.unwrap_or_default(),
            outcome.by_rules,
            outcome.linked,
            outcome.left
        )
    })
}

fn check(file: &Path, output: Output) -> Result<ExitCode, Failure> {
    let name = file.display().to_string();
    let rows = check_codebook(&name, &read(file)?);
    for finding in &rows {
        if output.is_json() {
            output.json_line(&serde_json::json!({
                "severity": finding.severity.as_str(),
                "line": finding.line,
                "column": finding.column,
                "message": finding.message,
                "hint": finding.hint,
            }))?;
        } else {
            output.text(&format!("{name}:{finding}"))?;
        }
    }
    let errors = rows
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count();
    output.note(&format!(
        "{errors} errors, {} warnings",
        rows.len() - errors
    ))?;
    Ok(if errors > 0 {
        ExitCode::from(PARTLY)
    } else {
        ExitCode::SUCCESS
    })
}
