//! Sheets as files: read for an import, written by an export.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use verbatim_engine::{EngineError, Project, ReportLanguage, Sheet};

use crate::arguments::{Global, term};
use crate::failure::Failure;
use crate::output::Output;

/// Where a sheet is written, and in which language its heads are.
#[derive(Debug, Clone, Args)]
pub struct SheetArguments {
    /// Where to write it: a file that ends in .xlsx or .csv, or `-` for CSV on standard output
    #[arg(short, long, alias = "out", value_name = "FILE", default_value = "-")]
    output: PathBuf,
    /// Language of heads and words
    #[arg(long, value_parser = term::<ReportLanguage>(), default_value = "en")]
    lang: ReportLanguage,
}

impl SheetArguments {
    /// Writes tables as a workbook, or a single one as CSV.
    pub fn write(
        &self,
        project: &Project,
        global: &Global,
        tables: impl FnOnce(ReportLanguage) -> Result<Vec<Sheet>, EngineError>,
    ) -> Result<(), Failure> {
        let output = Output::new(global);
        let name = self.output.to_string_lossy().to_lowercase();
        let sheets = tables(self.lang)?;
        let to_stdout = self.output.as_os_str() == "-";
        let bytes = if name.ends_with(".xlsx") {
            project.workbook(&sheets)?
        } else if let ([sheet], true) = (sheets.as_slice(), to_stdout || name.ends_with(".csv")) {
            project.csv(sheet)?
        } else {
            let (message, hint) = match sheets.len() {
                1 => (
                    "the file’s ending tells no format",
                    "name a file that ends in .xlsx or .csv",
                ),
                _ => (
                    "several sheets need a workbook",
                    "name a file with `-o FILE.xlsx`",
                ),
            };
            return Err(Failure::Usage(message.to_owned(), hint.to_owned()));
        };
        if to_stdout {
            return output.bytes(&bytes);
        }
        project.write_file(&self.output, &bytes)?;
        let rows: usize = sheets.iter().map(|sheet| sheet.rows.len()).sum();
        let made = json!({ "file": self.output.display().to_string(), "rows": rows, "bytes": bytes.len() });
        output.object(&made, |_| format!("wrote {}", self.output.display()))
    }
}

/// Name and bytes of a file.
pub fn read_sheet(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let bytes = std::fs::read(path)
        .map_err(|error| Failure::Io(format!("cannot read `{}`", path.display()), error))?;
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok((name, bytes))
}
