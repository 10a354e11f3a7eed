//! Zip archives are opened like folders: each file in one is imported by itself, as `archive.zip/name`.

use std::path::{Path, PathBuf};

use verbatim_ingest::archive::{self, Entry};

use super::again::Run;
use super::reading::{Arrival, Manner};
use super::row::ImportRow;
use super::walk::{HIDDEN, left_out};
use super::{ImportOptions, ImportStatus};
use crate::circumstances::{Beside, Told};
use crate::error::EngineError;
use crate::project::Project;

impl Project {
    /// Imports the files of an archive, and hands each result to `tell`.
    pub(super) fn import_archive(
        &mut self,
        run: &mut Run,
        path: &Path,
        bytes: &[u8],
        manner: &Manner<'_>,
        options: &ImportOptions,
        tell: &mut dyn FnMut(ImportRow),
    ) -> Result<(), EngineError> {
        let entries = match archive::entries(bytes, &self.analysed_languages()) {
            Ok(entries) => entries,
            Err(reason) => {
                tell(ImportRow::left_out(
                    path,
                    ImportStatus::Refused,
                    Some("archive"),
                    reason,
                ));
                return Ok(());
            }
        };
        if entries.is_empty() {
            let reason = "the archive is empty".to_owned();
            tell(ImportRow::left_out(
                path,
                ImportStatus::Refused,
                Some("archive"),
                reason,
            ));
        }
        let files = entries.iter().filter(|entry| entry.content.is_ok());
        run.expect(files.map(|entry| path.join(&entry.name)));
        for entry in &entries {
            let place: PathBuf = path.join(&entry.name);
            let mut names = entry.name.split('/');
            let file = names.next_back().unwrap_or_default();
            let hidden = names.any(|folder| folder.starts_with('.') || folder == "__MACOSX");
            let reason = if hidden {
                Some(HIDDEN)
            } else {
                left_out(file, false)
            };
            let row = match (reason, &entry.content) {
                (Some(reason), _) => {
                    ImportRow::left_out(&place, ImportStatus::Skipped, None, reason.to_owned())
                }
                (None, Err(reason)) => {
                    ImportRow::left_out(&place, ImportStatus::Refused, None, reason.clone())
                }
                (None, Ok(content)) => {
                    let siblings = beside_names(&entries, &entry.name);
                    let beside = |name: &str| beside(&entries, &entry.name, name);
                    let reading = |told: &Told, kept: &[Beside]| {
                        manner.read(told, &place, content.clone(), &siblings, &beside, kept)
                    };
                    self.import_file(run, Arrival::unread(&place, content, &reading), options)?
                }
            };
            tell(row);
        }
        Ok(())
    }
}

fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Names of the files in the folder of a file.
fn beside_names(entries: &[Entry], name: &str) -> Vec<String> {
    let same = entries
        .iter()
        .filter(|entry| folder(&entry.name) == folder(name));
    same.map(|entry| entry.name.rsplit('/').next().unwrap_or_default().to_owned())
        .collect()
}

/// The bytes of a file in the folder of another one.
fn beside(entries: &[Entry], name: &str, wanted: &str) -> Option<Vec<u8>> {
    let place = match folder(name) {
        "" => wanted.to_owned(),
        folder => format!("{folder}/{wanted}"),
    };
    let entry = entries.iter().find(|entry| entry.name == place)?;
    entry.content.as_ref().ok().cloned()
}
