//! What reports and plans have in common: how a person says what file to write, and the writing.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use verbatim_engine::{
    Contents, EngineError, Key, OutputOptions, Project, ReportChapter, ReportFormat,
    ReportLanguage, SMALL_CELL, Template, read_template,
};

use crate::arguments::{Global, small_cell, term};
use crate::failure::Failure;
use crate::output::Output;

/// What file to write.
#[derive(Debug, Args)]
pub struct ReportArguments {
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
    /// A folder with other words, a logo and other colours, and perhaps a choice of chapters; docs/reports.md tells how
    #[arg(long, value_name = "FOLDER")]
    template: Option<PathBuf>,
    /// Mask names and identifiers in quotes, with the pseudonyms of this key: a file outside of the project, as a sheet with
    /// the columns `name` and `pseudonym`, or TOML
    #[arg(long, value_name = "KEYFILE")]
    mask: Option<PathBuf>,
    /// Show groups and attributes that fewer people of a territory share as “other”; 1 shows all
    #[arg(long, value_name = "N", default_value_t = SMALL_CELL, value_parser = small_cell())]
    small_cell: usize,
}

impl ReportArguments {
    /// The format, before anything is opened.
    pub fn format(&self) -> Result<ReportFormat, Failure> {
        let path = &self.output;
        self.format
            .or_else(|| ReportFormat::of_file_name(&path.to_string_lossy()))
            .ok_or_else(|| {
                Failure::Usage(
                    format!("`{}` does not tell the format", path.display()),
                    "reports are written as .html, .md, .csv, .json, .xlsx, .docx and .pdf; give `--format`"
                        .to_owned(),
                )
            })
    }

    /// Writes what `bytes` makes, and says so.
    pub fn write(
        &self,
        project: &Project,
        global: &Global,
        format: ReportFormat,
        bytes: impl FnOnce(ReportLanguage, &OutputOptions<'_>) -> Result<Vec<u8>, EngineError>,
    ) -> Result<ExitCode, Failure> {
        let output = Output::new(global);
        let key = (self.mask.as_deref())
            .map(|path| Key::read(path, project))
            .transpose()?;
        let template = (self.template.as_deref()).map(read_template).transpose()?;
        let by_template = template.as_ref().and_then(Template::chapters);
        let options = OutputOptions {
            date: self.date.as_deref(),
            key: key.as_ref(),
            small_cell: self.small_cell,
            contents: match self.chapters.as_slice() {
                // A table of quotes has no chapters that a template could choose.
                [] if format == ReportFormat::Csv => Contents::USUAL,
                [] => by_template.unwrap_or(Contents::USUAL),
                chosen => chosen.iter().copied().collect(),
            },
            template: template.as_ref(),
            as_written: false,
        };
        let bytes = bytes(self.lang, &options)?;
        let path = &self.output;
        if path.as_os_str() == "-" {
            output.bytes(&bytes)?;
            return Ok(ExitCode::SUCCESS);
        }
        project.write_file(path, &bytes)?;
        let made = json!({ "report": path.display().to_string(), "format": format, "language": self.lang, "bytes": bytes.len() });
        output.object(&made, |_| format!("wrote {}", path.display()))?;
        Ok(ExitCode::SUCCESS)
    }
}
