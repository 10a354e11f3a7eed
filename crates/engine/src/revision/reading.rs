//! Reading a corrected file, or the kept original once more.

use std::path::Path;

use verbatim_ingest::Outcome;
use verbatim_model::session::Source;
use verbatim_model::text::Hash;
use verbatim_model::transcript::Transcript;
use verbatim_store::Packed;

use super::{RevisionRow, RevisionStatus};
use crate::Progress;
use crate::circumstances::{Beside, Circumstances, Reading, Told, place_of};
use crate::error::EngineError;
use crate::import::{beside, bytes_of, file_names};
use crate::project::Project;

/// How a new revision is read.
#[derive(Debug, Clone, Default)]
pub struct RevisionOptions {
    /// What a person says of how it is to be read; where nothing is, what they said of the source before holds.
    pub told: Told,
    /// What they said before does not hold any more.
    pub forget: bool,
    /// Say what would become of it, and change nothing.
    pub dry_run: bool,
}

impl RevisionOptions {
    /// How a source is to be read of which `before` was said.
    fn told(&self, before: &Told) -> Told {
        match self.forget {
            true => self.told.clone(),
            false => self.told.over(before),
        }
    }
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
        let bytes = bytes_of(file).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => EngineError::refused(
                format!("there is no file `{}`", file.display()),
                "give the path to the corrected file, from the folder that you are in",
            ),
            _ if file.is_dir() => EngineError::refused(
                format!("`{}` is a folder", file.display()),
                "give one file; `verbatim import PROJECT FOLDER --revise` takes all changed files of a folder",
            ),
            _ => EngineError::File {
                path: file.to_owned(),
                source: error,
            },
        })?;
        let folder = file.parent().unwrap_or(Path::new(""));
        let siblings = file_names(folder);
        let row = self.settled(|project| {
            let register = project.register()?;
            let source = register.source(name)?.clone();
            project.refuse_erased(&register, &source)?;
            let original = Hash::of(&bytes);
            if let Some(other) = (register.sources.iter())
                .find(|other| other.original == original && other.id != source.id)
            {
                return Err(EngineError::refused(
                    format!("the same file is in the project as `{}`", other.name),
                    "give the corrected file of this source",
                ));
            }
            let rows = project.circumstance_rows(source.id)?;
            let before = project.circumstances(&rows)?;
            let told = options.told(&before.told);
            // By its own name, a source finds the files beside it.
            let extension = |name: &Path| name.extension().map(std::ffi::OsStr::to_ascii_lowercase);
            let alike = extension(Path::new(&source.name)) == extension(file);
            let named = if alike { Path::new(&source.name) } else { file };
            let file_name = named.file_name().unwrap_or_default().to_string_lossy();
            let beside = |name: &str| beside(folder, name);
            let languages = project.analysed_languages();
            let kept = &before.beside;
            let bytes = bytes.as_slice();
            let reading = told.read(&file_name, bytes, &languages, &siblings, &beside, kept);
            match transcript_of(reading) {
                Ok((transcript, beside)) => {
                    let circumstances = Circumstances {
                        told,
                        place: place_of(file),
                        beside,
                    };
                    project.revise_with(
                        &register,
                        &source,
                        Some(&Packed::of(bytes)?),
                        &transcript,
                        &circumstances,
                        options.dry_run,
                    )
                }
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
        let refused = |source: Source, reason| RevisionRow {
            source: source.name,
            status: RevisionStatus::Refused,
            reader: None,
            turns: 0,
            kept: 0,
            changed: 0,
            unplaced: 0,
            memos: 0,
            error: Some(reason),
        };
        if let Err(error) = self.refuse_erased(&register, &source) {
            return Ok(refused(source, error.to_string()));
        }
        let bytes = self.store.content(source.original)?;
        let rows = self.circumstance_rows(source.id)?;
        let mut circumstances = self.circumstances(&rows)?;
        circumstances.told = options.told(&circumstances.told);
        let file_name = source.name.rsplit('/').next().unwrap_or(&source.name);
        let (languages, kept) = (self.analysed_languages(), &circumstances.beside);
        let told = &circumstances.told;
        let reading = told.read(file_name, &bytes, &languages, &[], &|_| None, kept);
        match transcript_of(reading) {
            Ok((transcript, _)) => self.revise_with(
                &register,
                &source,
                None,
                &transcript,
                &circumstances,
                options.dry_run,
            ),
            Err(reason) => Ok(refused(source, reason)),
        }
    }
}

/// What was read, and the files beside it; else why nothing was.
fn transcript_of(reading: Reading) -> Result<(Transcript, Vec<Beside>), String> {
    match reading.outcome {
        Outcome::Imported(transcript) => Ok((*transcript, reading.beside)),
        Outcome::Skipped { reason, .. } | Outcome::Refused { reason, .. } => Err(reason),
    }
}
