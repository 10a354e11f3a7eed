use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use verbatim_engine::{Contents, Key, ReportChapter, ReportFormat, ReportLanguage};

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Write the report: every priority with its figures and quotes
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Format; else that of the file's ending
    #[arg(long, value_parser = term::<ReportFormat>())]
    format: Option<ReportFormat>,
    /// Where to write it; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Language of the report's own words; quotes stay as they were said
    #[arg(long, value_parser = term::<ReportLanguage>(), default_value = "en")]
    lang: ReportLanguage,
    /// Day of the report; else that of the last change of the project
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Chapters, in a list with commas; else all but the long ones: `quotes` by code, and `method`, the checklists COREQ and
    /// SRQR. How it was counted, sources and manifest stand in every report
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = term::<ReportChapter>())]
    chapters: Vec<ReportChapter>,
    /// Mask names and identifiers in quotes, with the pseudonyms of this key: a file outside of the project, as a sheet with
    /// the columns `name` and `pseudonym`, or TOML
    #[arg(long, value_name = "KEYFILE")]
    mask: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let path = &arguments.output;
    let format = arguments
        .format
        .or_else(|| ReportFormat::of_file_name(&path.to_string_lossy()))
        .ok_or_else(|| {
            Failure::Usage(
                format!("`{}` does not tell the format", path.display()),
                "reports are written as .html, .md, .csv, .json, .xlsx, .docx and .pdf; give `--format`"
                    .to_owned(),
            )
        })?;
    let project = project::open(&arguments.project.project, global, "report")?;
    let key = (arguments.mask.as_deref())
        .map(|path| Key::read(path, &project))
        .transpose()?;
    let (language, date) = (arguments.lang, arguments.date.as_deref());
    let contents = match arguments.chapters.as_slice() {
        [] => Contents::default(),
        chosen => chosen.iter().copied().collect(),
    };
    let bytes = project.report_of(format, language, date, key.as_ref(), &contents)?;
    if path.as_os_str() == "-" {
        output.bytes(&bytes)?;
        return Ok(ExitCode::SUCCESS);
    }
    project.write_file(path, &bytes)?;
    let made = json!({ "report": path.display().to_string(), "format": format, "language": arguments.lang, "bytes": bytes.len() });
    output.object(&made, |_| format!("wrote {}", path.display()))?;
    Ok(ExitCode::SUCCESS)
}
