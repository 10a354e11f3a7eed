//! Files that come again: changed files of sources that the project has, offered as their new revisions.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Serialize;
use verbatim_ingest::Outcome;
use verbatim_model::id::SourceId;
use verbatim_model::session::Source;
use verbatim_model::transcript::Transcript;

use super::known::Known;
use super::preview::Preview;
use super::reading::{ReadFile, Reader};
use super::row::{ImportRow, figures};
use super::{ImportOptions, ImportStatus, unreadable};
use crate::circumstances::{Circumstances, Told, place_of};
use crate::error::EngineError;
use crate::project::Project;

/// Kind of the operation that gives a source another file.
pub(crate) const KIND_REVISE: &str = "source-revise";

/// What the files of one import know of each other.
#[derive(Default)]
pub(super) struct Run {
    /// The project as the file before left it.
    pub known: Option<Known>,
    /// Sources that files of this import came in as, or are files of.
    pub taken: BTreeSet<SourceId>,
    /// Where the files of this import lie; empty where their paths lead to no place.
    places: BTreeSet<String>,
}

impl Run {
    pub fn new(known: Known) -> Self {
        Self {
            known: Some(known),
            ..Self::default()
        }
    }

    /// Takes note of files that are to come.
    pub fn expect(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        let places = (paths.into_iter()).filter_map(|path| place_of(&path));
        self.places.extend(places);
    }

    /// The place of a file of this import.
    pub fn place_of(&self, path: &Path) -> Option<String> {
        place_of(path).filter(|place| self.places.contains(place))
    }
}

/// What became of all that points into a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisionTold {
    /// Codings, links, memos and languages of turns with the same words as before.
    pub kept: usize,
    /// Those whose words were corrected.
    pub changed: usize,
    /// Those that have no place in the new text.
    pub unplaced: usize,
}

/// The changed file of a source.
pub(super) struct Changed<'c> {
    pub path: &'c Path,
    pub source: Source,
    /// Its bytes, and what the reader made of them.
    pub read: &'c ReadFile,
    pub place: Option<String>,
    /// Reads it in another way.
    pub again: Reader<'c>,
}

impl Project {
    /// The source that a file from a new place is a changed file of: one that is called like it and says nearly the
    /// same, unless a file of this import is nearer to it. So two talks that are called the same in two folders stay
    /// two.
    pub(super) fn version_of<'k>(
        &self,
        run: &Run,
        known: &'k Known,
        path: &Path,
        transcript: &Transcript,
    ) -> Result<Option<&'k Source>, EngineError> {
        for source in known.named_like(path) {
            let its_own = known.place_of(source.id);
            if run.taken.contains(&source.id)
                || its_own.is_some_and(|place| run.places.contains(place))
            {
                continue;
            }
            let text = &self.document(source)?.text;
            if crate::revision::are_versions(text, transcript.text.as_str()) {
                return Ok(Some(source));
            }
        }
        Ok(None)
    }

    /// The row of a changed file: an offer, or its source has a new revision where that was asked for.
    pub(super) fn import_changed(
        &mut self,
        known: &mut Known,
        changed: &Changed<'_>,
        options: &ImportOptions,
    ) -> Result<(ImportRow, Option<SourceId>), EngineError> {
        let source = &changed.source;
        if let Err(error) = self.refuse_erased(&known.register, source) {
            let (status, reason) = (ImportStatus::Refused, error.to_string());
            let row = ImportRow::left_out(changed.path, status, None, reason);
            return Ok((row, Some(source.id)));
        }
        let now = &options.told;
        let rows = self.circumstance_rows(source.id)?;
        let before = self.circumstances(&rows)?;
        let told = now.over(&before.told);
        let again;
        let read = if told == *now && before.beside.is_empty() {
            changed.read
        } else {
            again = match (changed.again)(&told, &before.beside) {
                Ok(again) => again,
                Err(error) => {
                    let (status, reason) = (ImportStatus::Refused, unreadable(&error));
                    let row = ImportRow::left_out(changed.path, status, None, reason);
                    return Ok((row, Some(source.id)));
                }
            };
            &again
        };
        let (status, format, reason) = match &read.reading.outcome {
            Outcome::Imported(transcript) => {
                let (told, beside) = (told, read.reading.beside.clone());
                let place = changed.place.clone();
                let circumstances = Circumstances {
                    told,
                    place,
                    beside,
                };
                let changed = Changed {
                    read,
                    source: source.clone(),
                    place: changed.place.clone(),
                    ..*changed
                };
                let row = self.import_version(known, &changed, transcript, &circumstances, options);
                return Ok((row?, Some(source.id)));
            }
            Outcome::Skipped { format, reason } => (ImportStatus::Skipped, format, reason),
            Outcome::Refused { format, reason } => (ImportStatus::Refused, format, reason),
        };
        let row = ImportRow::left_out(changed.path, status, *format, reason.clone());
        Ok((row, Some(source.id)))
    }

    fn import_version(
        &mut self,
        known: &mut Known,
        changed: &Changed<'_>,
        transcript: &Transcript,
        circumstances: &Circumstances,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
        let source = &changed.source;
        let mut row = ImportRow::imported(changed.path, transcript, &figures(transcript));
        row.source = Some(source.name.clone());
        row.source_id = Some(source.id.to_string());
        row.preview = options.dry_run.then(|| Preview::of(transcript));
        if !options.revise {
            row.status = ImportStatus::Changed;
            row.error = Some(format!(
                "the project has an earlier state of it as `{}`",
                source.name
            ));
            row.hint = Some(self.offer(changed, &options.told));
            return Ok(row);
        }
        let (original, dry_run) = (Some(&changed.read.packed), options.dry_run);
        let revised = self.revise_with(
            &known.register,
            source,
            original,
            transcript,
            circumstances,
            dry_run,
        )?;
        row.status = ImportStatus::Revised;
        row.revision = Some(RevisionTold {
            kept: revised.kept,
            changed: revised.changed,
            unplaced: revised.unplaced,
        });
        if !dry_run {
            *known = Known::read(&self.store)?;
        }
        Ok(row)
    }

    /// The command that takes a changed file as a new revision.
    fn offer(&self, changed: &Changed<'_>, told: &Told) -> String {
        let project = argument(&self.folder().to_string_lossy());
        let mut ancestors = changed.path.ancestors();
        let file = ancestors.find(|path| path.is_file());
        let mut command = match file {
            // A member of an archive is no file by itself.
            Some(archive) if archive != changed.path => {
                let archive = argument(&archive.to_string_lossy());
                format!("verbatim import {project} {archive} --revise")
            }
            _ => {
                let (name, path) = (&changed.source.name, changed.path.to_string_lossy());
                let (name, path) = (argument(name), argument(&path));
                format!("verbatim source revise {project} {name} {path}")
            }
        };
        let given = [
            ("language", told.language.map(|tag| tag.to_string())),
            ("encoding", told.encoding.clone()),
            ("columns", told.columns.as_ref().map(ToString::to_string)),
            ("as", told.read_as.map(|kind| kind.to_string())),
        ];
        for (name, value) in given {
            if let Some(value) = value {
                command.push_str(&format!(" --{name} {}", argument(&value)));
            }
        }
        command
    }
}

/// An argument as it is typed: in quotes where a shell would take it apart.
fn argument(text: &str) -> String {
    let is_plain =
        |c: char| c.is_alphanumeric() || "/._-+=,:@%".contains(c) || (cfg!(windows) && c == '\\');
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    // Double quotes are understood everywhere, but not around what they leave with a meaning.
    if text.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", text.replace('\'', r"'\''"))
    } else {
        format!("\"{text}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_quoted_where_a_shell_would_take_them_apart() {
        for (text, typed) in [
            ("mapa/Čakovec-1.txt", "mapa/Čakovec-1.txt"),
            ("fokus grupa.txt", "\"fokus grupa.txt\""),
            ("l'ex mercato.txt", "\"l'ex mercato.txt\""),
            ("5$ l'ora.txt", r"'5$ l'\''ora.txt'"),
            ("", "\"\""),
        ] {
            assert_eq!(argument(text), typed);
        }
    }
}
