//! The sheet in which people fill in a framework matrix: one row for each cell.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::framework::{CaseKind, FrameworkCell};
use verbatim_model::term::Term as _;
use verbatim_report::figures::summary_version;
use verbatim_report::unguard;

use super::{CellOf, FrameworkRequest};
use crate::counted;
use crate::error::EngineError;
use crate::figures::CodeChoice;
use crate::heads::{HeadedSheet, Heads, Reading};
use crate::priority::filled;
use crate::project::Project;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Participant,
    Session,
    Code,
    Summary,
    Version,
}

/// Heads as an export writes them, and in the other languages; lower case, without diacritics.
const HEADS: &Heads<Column> = &[
    (
        Column::Participant,
        &["participant", "sudionik", "dalibnieks", "partecipante"],
    ),
    (
        Column::Session,
        &["session", "sesija", "susret", "sessione", "incontro"],
    ),
    (Column::Code, &["code", "kod", "kods", "codice"]),
    (
        Column::Summary,
        &["summary", "sazetak", "kopsavilkums", "sintesi", "riassunto"],
    ),
    (
        Column::Version,
        &["version", "verzija", "versija", "versione"],
    ),
];

verbatim_model::terms! {
    /// What became of a row of a sheet.
    FrameworkRowStatus: "status of a row" {
        /// A summary where there was none.
        Added = "added",
        /// Other words than before.
        Changed = "changed",
        /// Nothing to do.
        Unchanged = "unchanged",
        /// Not taken, with a reason.
        Refused = "refused",
    }
}

/// One row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrameworkRow {
    /// Line of the sheet, from 1.
    pub line: u32,
    /// Participant number, or key of the session.
    pub case: String,
    /// Key of the code.
    pub code: String,
    /// What became of it, or would.
    pub status: FrameworkRowStatus,
    /// Why it was refused, or left as it is.
    pub reason: Option<String>,
}

/// What a sheet asks for.
struct Filled {
    rows: Vec<FrameworkRow>,
    cells: Vec<FrameworkCell>,
    notes: Vec<String>,
}

impl Project {
    /// Takes over the summaries of a sheet, as one operation: one undo takes all of it back. Returns what became of each row,
    /// and what a person should know of how the sheet was read. A row is refused where somebody wrote other words in its cell
    /// since the sheet was written; an empty cell changes nothing.
    ///
    /// # Errors
    /// When the sheet cannot be read, or lacks a column.
    pub fn import_framework(
        &mut self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<(Vec<FrameworkRow>, Vec<String>), EngineError> {
        self.settled(|project| {
            let filled = project.read_framework(name, bytes, encoding)?;
            if !filled.cells.is_empty() {
                let n = filled.cells.len();
                let what = if n == 1 {
                    "1 summary".to_owned()
                } else {
                    format!("{n} summaries")
                };
                let sentence = format!("took {what} from the sheet `{name}`");
                project.act("framework-import", sentence, |writer| {
                    Ok((filled.cells.iter()).try_for_each(|cell| writer.put(cell))?)
                })?;
            }
            Ok((filled.rows, filled.notes))
        })
    }

    /// What [`Project::import_framework`] would do; changes nothing.
    ///
    /// # Errors
    /// As [`Project::import_framework`].
    pub fn foresee_framework(
        &self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<(Vec<FrameworkRow>, Vec<String>), EngineError> {
        let filled = self.read_framework(name, bytes, encoding)?;
        Ok((filled.rows, filled.notes))
    }

    fn read_framework(
        &self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<Filled, EngineError> {
        let languages = self.analysed_languages();
        let reading = Reading {
            encoding,
            languages: &languages,
            known: &[],
        };
        let sheet = HeadedSheet::read(name, bytes, reading, HEADS)?;
        let (by, case_column) = if sheet.has(Column::Participant) {
            (CaseKind::Participant, Column::Participant)
        } else {
            (CaseKind::Session, Column::Session)
        };
        if ![case_column, Column::Code, Column::Summary]
            .iter()
            .all(|column| sheet.has(*column))
        {
            return Err(EngineError::refused(
                format!(
                    "`{name}` is no sheet of a framework matrix; its columns are {}",
                    sheet.heads().join(", ")
                ),
                "it needs the columns participant or session, code, and summary: `verbatim framework export` writes one",
            ));
        }
        let given = |text: &str| {
            if sheet.is_text() {
                unguard(text).to_owned()
            } else {
                text.to_owned()
            }
        };
        let request = FrameworkRequest {
            by,
            cases: Vec::new(),
            choice: CodeChoice::default(),
        };
        let seen = self.seen_of(&request)?;
        let (mut rows, mut cells): (Vec<FrameworkRow>, BTreeMap<_, FrameworkCell>) =
            Default::default();
        let mut met: BTreeSet<(String, String)> = BTreeSet::new();
        for (line, row) in sheet.rows() {
            let of = CellOf {
                by,
                case: row.value(case_column).map(given).unwrap_or_default(),
                code: row.value(Column::Code).map(given).unwrap_or_default(),
            };
            let summary = row
                .value(Column::Summary)
                .map(given)
                .as_deref()
                .and_then(filled);
            let version = row.value(Column::Version);
            let repeated = !met.insert((of.case.clone(), of.code.clone()));
            let read = self.read_row(&of, summary, version, repeated);
            let (status, reason) = match read {
                Ok((status, reason, cell)) => {
                    if let Some(mut cell) = cell {
                        cell.seen = seen.get(&(of.case.clone(), of.code.clone())).copied();
                        cells.insert(cell.id, cell);
                    }
                    (status, reason)
                }
                Err(error) => (FrameworkRowStatus::Refused, Some(error.to_string())),
            };
            rows.push(FrameworkRow {
                line,
                case: of.case,
                code: of.code,
                status,
                reason,
            });
        }
        Ok(Filled {
            rows,
            cells: cells.into_values().collect(),
            notes: sheet.notes().to_vec(),
        })
    }

    /// What a row asks for: what becomes of it, why, and the cell to be written.
    fn read_row(
        &self,
        of: &CellOf,
        summary: Option<String>,
        version: Option<&str>,
        repeated: bool,
    ) -> Result<(FrameworkRowStatus, Option<String>, Option<FrameworkCell>), EngineError> {
        let refused = |reason: &str| (FrameworkRowStatus::Refused, Some(reason.to_owned()), None);
        let unchanged = |reason: Option<&str>| {
            (
                FrameworkRowStatus::Unchanged,
                reason.map(str::to_owned),
                None,
            )
        };
        let mut cell = self.cell_or_new(of)?;
        if repeated {
            return Ok(refused(
                "the sheet has this cell twice; only the first counts",
            ));
        }
        let Some(summary) = summary else {
            let kept = cell.summary.is_some();
            let why =
                "an empty cell changes nothing; `verbatim framework remove` takes a summary away";
            return Ok(unchanged(kept.then_some(why)));
        };
        let now = summary_version(cell.summary.as_deref().unwrap_or_default());
        let wanted = summary_version(&summary);
        if wanted == now {
            return Ok(unchanged(None));
        }
        match version {
            // Nobody touched the row.
            Some(version) if version == wanted => {
                return Ok(unchanged(Some(
                    "written otherwise since the sheet was made, and not changed in the sheet",
                )));
            }
            Some(version) if version != now => {
                return Ok(refused(
                    "somebody wrote other words in this cell since the sheet was made; export it again, or take its version away \
                     from the row to overwrite them",
                ));
            }
            _ => {}
        }
        let status = match cell.summary {
            None => FrameworkRowStatus::Added,
            Some(_) => FrameworkRowStatus::Changed,
        };
        cell.summary = Some(summary);
        (cell.coder, cell.at) = (self.coder.id, self.now());
        Ok((status, None, Some(cell)))
    }
}

impl FrameworkRow {
    /// A sentence over all rows.
    #[must_use]
    pub fn tally(rows: &[Self]) -> String {
        let parts = FrameworkRowStatus::ALL.iter().filter_map(|status| {
            let n = rows.iter().filter(|row| row.status == *status).count();
            (n > 0).then(|| format!("{n} {status}"))
        });
        let parts: Vec<String> = parts.collect();
        format!("{}: {}", counted(rows.len(), "row"), parts.join(", "))
    }
}
