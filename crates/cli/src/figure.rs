//! What matrices and curves have in common: which codes they are about, and how they are written.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use verbatim_engine::{
    CellName, CodeChoice, Figure, FigureFormat, Project, ReportLanguage, SMALL_CELL,
};
use verbatim_model::coding::CodeKind;
use verbatim_model::language_tag::LanguageTag;

use crate::arguments::{Global, term};
use crate::failure::Failure;
use crate::output::{Output, table};

/// Which codes, and what of their codings.
#[derive(Debug, Clone, Args)]
pub struct CodeArguments {
    /// Only this code and those under it (may be given several times)
    #[arg(long = "code", value_name = "KEY")]
    codes: Vec<String>,
    /// Only codes of this kind (may be given several times)
    #[arg(long = "code-kind", value_name = "KIND", value_parser = term::<CodeKind>())]
    kinds: Vec<CodeKind>,
    /// Only codings that a person accepted or made; else all that nobody rejected
    #[arg(long)]
    accepted: bool,
    /// Only turns of which this query is true, such as "group:youth AND NOT code:financing" (docs/query.md)
    #[arg(long = "where", value_name = "QUERY")]
    restricted: Option<String>,
    /// Language of the names of codes, and of the words of a chart
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<LanguageTag>,
}

impl CodeArguments {
    /// The language of a chart: that of the names of codes where charts have it, else English.
    pub fn chart_language(&self) -> ReportLanguage {
        let tag = self.language.map(|tag| tag.to_string());
        tag.and_then(|tag| tag.parse().ok())
            .unwrap_or(ReportLanguage::English)
    }

    pub fn choice(&self, exact: bool) -> CodeChoice {
        CodeChoice {
            codes: self.codes.clone(),
            kinds: self.kinds.clone(),
            exact,
            accepted: self.accepted,
            restricted: self.restricted.clone(),
            language: self.language,
            small_cell: 0,
        }
    }
}

/// What of a figure is looked into.
#[derive(Debug, Clone, Args)]
pub struct OpenArguments {
    /// Show the passages that a cell counts, such as women,Valdombra; (total) stands for all of a matrix
    #[arg(long, value_name = "ROW,COLUMN")]
    open: Option<String>,
    /// With the ids of their codings
    #[arg(long, requires = "open")]
    pub ids: bool,
}

impl OpenArguments {
    /// The cell, where one is asked for.
    pub fn cell(&self) -> Result<Option<CellName>, Failure> {
        Ok(self.open.as_deref().map(str::parse).transpose()?)
    }
}

/// How a figure is written.
#[derive(Debug, Clone, Args)]
pub struct FigureArguments {
    /// Format; else that of the file's ending, else tables
    #[arg(long, value_parser = term::<FigureFormat>())]
    format: Option<FigureFormat>,
    /// Where to write it, else to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Which of several tables, for `--format csv` (the sheets of the workbook have their names)
    #[arg(long, value_name = "NAME")]
    table: Option<String>,
}

impl FigureArguments {
    /// The limit of small cells where nobody gives one: what is written into a file may leave the house.
    pub fn small_cell(&self) -> usize {
        let is_file = (self.output.as_ref()).is_some_and(|path| path.as_os_str() != "-");
        if is_file { SMALL_CELL } else { 0 }
    }

    /// Refuses to go on without a file to write or a format to print.
    pub fn needs_file(&self, command: &str, example: &str) -> Result<(), Failure> {
        if self.output.is_some() || self.format.is_some() {
            return Ok(());
        }
        Err(Failure::Usage(
            format!("`{command}` is not told where to write the sheet"),
            format!("name a file: `{example}`"),
        ))
    }

    /// Writes a figure as asked for, a chart in the words of `language`.
    pub fn write(
        &self,
        figure: &impl Figure,
        project: &Project,
        global: &Global,
        language: ReportLanguage,
    ) -> Result<ExitCode, Failure> {
        let output = Output::new(global);
        let path = self.output.as_ref().filter(|path| path.as_os_str() != "-");
        let by_name = path.and_then(|path| FigureFormat::of_file_name(&path.to_string_lossy()));
        let format = match (self.format, by_name) {
            (Some(format), _) => format,
            (None, Some(format)) => format,
            (None, None) if global.json => FigureFormat::Json,
            (None, None) => FigureFormat::Table,
        };
        let bytes = if format == FigureFormat::Table {
            self.for_people(figure, project)?.into_bytes()
        } else {
            project.figure_file(figure, format, self.table.as_deref(), language)?
        };
        let Some(path) = path else {
            if format == FigureFormat::Xlsx && std::io::stdout().is_terminal() {
                return Err(Failure::Usage(
                    "a workbook is nothing for a terminal".to_owned(),
                    "name a file with `-o FILE.xlsx`".to_owned(),
                ));
            }
            output.bytes(&bytes)?;
            return Ok(ExitCode::SUCCESS);
        };
        project.write_file(path, &bytes)?;
        let made =
            json!({ "file": path.display().to_string(), "format": format, "bytes": bytes.len() });
        output.object(&made, |_| format!("wrote {}", path.display()))?;
        Ok(ExitCode::SUCCESS)
    }

    fn for_people(&self, figure: &impl Figure, project: &Project) -> Result<String, Failure> {
        if let Some(name) = &self.table {
            // Says which there are where this is none of them.
            project.figure_file(
                figure,
                FigureFormat::Csv,
                Some(name),
                ReportLanguage::English,
            )?;
        }
        let mut text = figure.title();
        text.push('\n');
        if let Some(list) = figure.listed().filter(|_| self.table.is_none()) {
            text.push_str(&format!("\n{list}"));
            for note in figure.notes() {
                text.push_str(&format!("\n{note}\n"));
            }
            return Ok(text);
        }
        let sheets = match &self.table {
            Some(name) => {
                let mut sheets = figure.sheets();
                sheets.retain(|sheet| sheet.name == *name);
                sheets
            }
            None => figure.shown(),
        };
        let several = sheets.len() > 1;
        for sheet in sheets {
            text.push('\n');
            if several {
                text.push_str(&format!("{}\n", sheet.name));
            }
            if sheet.rows.is_empty() {
                text.push_str("nothing to show\n");
                continue;
            }
            let headers: Vec<&str> = sheet.header.iter().map(String::as_str).collect();
            let rows = sheet.rows.iter();
            let cells = rows.map(|row| row.iter().map(ToString::to_string).collect());
            text.push_str(&table(&headers, cells));
            text.push('\n');
        }
        for note in figure.notes() {
            text.push_str(&format!("\n{note}\n"));
        }
        Ok(text)
    }
}
