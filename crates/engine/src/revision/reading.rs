//! Reading a corrected file, or the kept original once more.

use std::path::Path;

use verbatim_ingest::{Options, Outcome};
use verbatim_model::text::Hash;

use super::{RevisionRow, RevisionStatus};
use crate::Progress;
use crate::error::EngineError;
use crate::project::Project;

/// How a new revision is read.
#[derive(Debug, Clone, Default)]
pub struct RevisionOptions {
    /// Encoding, by its WHATWG label; else it is told from the bytes.
    pub encoding: Option<String>,
    /// Say what would become of it, and change nothing.
    pub dry_run: bool,
}

impl Project {
    /// Reads a corrected file as the new revision of a source; the former original and text stay. Passages go where
    /// their words are now; those whose words are gone wait in [`Project::unplaced`]. One undo takes it back.
    ///
    /// # Errors
    /// When there is no such source, the file cannot be read, or it is another source's.
    pub fn revise_source(
        &mut self,
        name: &str,
        file: &Path,
        options: &RevisionOptions,
    ) -> Result<RevisionRow, EngineError> {
        let bytes = std::fs::read(file).map_err(|source| EngineError::File {
            path: file.to_owned(),
            source,
        })?;
        let file_name = (file.file_name()).map(|name| name.to_string_lossy().into_owned());
        let file_name = file_name.unwrap_or_default();
        let row = self.settled(|project| {
            let register = project.register()?;
            let source = register.source(name)?.clone();
            let original = Hash::of(&bytes);
            if let Some(other) = (register.sources.iter())
                .find(|other| other.original == original && other.id != source.id)
            {
                return Err(EngineError::refused(
                    format!("the same file is in the project as `{}`", other.name),
                    "give the corrected file of this source",
                ));
            }
            match project.reading(&file_name, &bytes, options) {
                Ok(transcript) => project.revise_with(
                    &register,
                    &source,
                    Some(&bytes),
                    &transcript,
                    options.dry_run,
                ),
                Err(reason) => Err(EngineError::refused(
                    format!("`{}` cannot be a revision: {reason}", file.display()),
                    "`verbatim import --dry-run` shows how a file is read",
                )),
            }
        })?;
        self.catch_up_quietly();
        Ok(row)
    }

    /// Reads the kept originals of sources again, of all where no names are given; where text, turns or marks differ,
    /// that is a new revision. `progress` counts sources.
    ///
    /// # Errors
    /// When there is no such source, or an original is damaged. One that cannot be read is a result.
    pub fn reread_sources(
        &mut self,
        names: &[String],
        options: &RevisionOptions,
        progress: Progress<'_>,
    ) -> Result<Vec<RevisionRow>, EngineError> {
        let register = crate::register::Register::read(&self.store)?;
        let names: Vec<String> = if names.is_empty() {
            register
                .sources
                .iter()
                .map(|source| source.name.clone())
                .collect()
        } else {
            for name in names {
                register.source(name)?;
            }
            names.to_vec()
        };
        let mut rows = Vec::new();
        for name in &names {
            rows.push(self.settled(|project| project.reread(name, options))?);
            progress(rows.len() as u64, names.len() as u64);
        }
        self.catch_up_quietly();
        Ok(rows)
    }

    fn reread(
        &mut self,
        name: &str,
        options: &RevisionOptions,
    ) -> Result<RevisionRow, EngineError> {
        let register = self.register()?;
        let source = register.source(name)?.clone();
        let bytes = self.store.content(source.original)?;
        match self.reading(&source.name, &bytes, options) {
            Ok(transcript) => {
                self.revise_with(&register, &source, None, &transcript, options.dry_run)
            }
            Err(reason) => Ok(RevisionRow {
                source: source.name,
                status: RevisionStatus::Refused,
                reader: None,
                turns: 0,
                kept: 0,
                changed: 0,
                unplaced: 0,
                error: Some(reason),
            }),
        }
    }

    fn reading(
        &self,
        name: &str,
        bytes: &[u8],
        options: &RevisionOptions,
    ) -> Result<verbatim_model::transcript::Transcript, String> {
        let name = name.rsplit('/').next().unwrap_or(name);
        let languages = self.analysed_languages();
        let reading = Options {
            encoding: options.encoding.as_deref(),
            languages: &languages,
            language: None,
            beside: &|_| None,
            siblings: &[],
            columns: None,
            read_as: None,
        };
        match verbatim_ingest::read(name, bytes, &reading) {
            Outcome::Imported(transcript) => Ok(transcript),
            Outcome::Skipped { reason, .. } | Outcome::Refused { reason, .. } => Err(reason),
        }
    }
}
