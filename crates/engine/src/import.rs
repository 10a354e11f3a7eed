//! Importing files and folders: one operation per file, all in one batch.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use verbatim_ingest::{Outcome, is_collective};
use verbatim_language::Language;
use verbatim_model::consent::Consent;
use verbatim_model::id::{ParticipantId, SessionId, SourceId, SpeakerId};
use verbatim_model::participant::Participant;
use verbatim_model::session::{Session, SessionKind, Source, SourceFigures, Speaker};
use verbatim_model::text::Hash;
use verbatim_model::transcript::{KnownSpeaker, Transcript};
use verbatim_store::{Packed, Writer};

use crate::Progress;
use crate::circumstances::{Beside, Circumstances, Told};
use crate::counted;
use crate::error::EngineError;
use crate::people::SessionChange;
use crate::project::Project;
use crate::register::Register;
use crate::roster::SheetOutcome;
use crate::sessions::NamePattern;

mod again;
mod archive;
mod checked;
mod comments;
mod known;
mod named;
mod next_step;
mod preview;
mod reading;
mod row;
mod summary;
mod table_columns;
mod walk;

pub(crate) use again::KIND_REVISE;
pub use again::RevisionTold;
use again::{Changed, Run};
use known::{Known, Newcomer};
use named::name_told;
pub use preview::{Preview, PreviewLanguage, PreviewSpeaker};
use reading::{Arrival, Found, Job, Manner};
pub(crate) use reading::{beside, bytes_of};
pub use row::SessionTold;
pub use row::{ImportRow, ProblemRow};
pub(crate) use row::{figures, figures_of};
pub use summary::{ImportSummary, LanguageCount, ProblemGroup, ReasonGroup};
pub use table_columns::{TableColumn, table_columns};
pub(crate) use walk::file_names;
use walk::{Content, walk};

/// What a person says about the files that they import.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Put all files into the session with this key; else each file is its own session.
    pub session: Option<String>,
    /// What is known of the session or sessions.
    pub about: SessionChange,
    /// How all files are to be read.
    pub told: Told,
    /// What the names of the files tell of their sessions, where nothing else does.
    pub name_pattern: Option<NamePattern>,
    /// Take changed files of sources that the project has as their new revisions.
    pub revise: bool,
    /// Read and report, but change nothing.
    pub dry_run: bool,
}

verbatim_model::terms! {
    /// What became of a file.
    ImportStatus: "status" {
        /// It is in the project now.
        Imported = "imported",
        /// It was there already, byte for byte.
        Duplicate = "duplicate",
        /// It is the changed file of a source that is there; nothing was done with it.
        Changed = "changed",
        /// It is the new revision of a source.
        Revised = "revised",
        /// It could not be read.
        Refused = "refused",
        /// It is no transcript; no failure.
        Skipped = "skipped",
    }
}

/// What became of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportOutcome {
    /// How many files were refused.
    pub refused: usize,
    /// What the participants sheet did, or would do, where one was given.
    pub sheet: Option<SheetOutcome>,
    /// What it comes to, and what needs attention.
    pub summary: ImportSummary,
}

impl Project {
    /// Imports files, and all files in folders, then applies the participants sheet (its name and bytes). `show` gets
    /// each result after the commit that holds it; `progress` counts bytes. A dry run shows what would become of
    /// each file and of the sheet, and changes nothing.
    ///
    /// # Errors
    /// When the project cannot be written, an option makes no sense or contradicts what is known of the session, or
    /// the sheet cannot be read; the last two are found before anything is done. A file that cannot be read is a
    /// result, not an error.
    pub fn import(
        &mut self,
        paths: &[PathBuf],
        options: &ImportOptions,
        sheet: Option<(&str, &[u8])>,
        progress: Progress<'_>,
        show: &mut dyn FnMut(&ImportRow),
    ) -> Result<ImportOutcome, EngineError> {
        let options = &self.checked(options)?;
        let sheet = sheet
            .map(|(name, bytes)| {
                Ok::<_, EngineError>((
                    name,
                    self.read_people(name, bytes, options.told.encoding.as_deref())?,
                ))
            })
            .transpose()?;
        let found = walk(paths);
        let mut folders: BTreeMap<&Path, Vec<String>> = BTreeMap::new();
        for file in &found {
            let folder = folder_of(&file.path);
            (folders.entry(folder)).or_insert_with(|| file_names(folder));
        }
        let jobs: Vec<Job<'_>> = (found.iter())
            .filter_map(|file| match file.content {
                Content::File(size) => Some(Job {
                    path: &file.path,
                    size,
                    siblings: &folders[folder_of(&file.path)],
                }),
                Content::Skipped(_) | Content::Refused(_) => None,
            })
            .collect();
        let total = jobs.iter().map(|job| job.size).sum();
        let before = Known::read(&self.store)?;
        let originals = before.originals();
        let languages = self.analysed_languages();
        let folder = self.folder().to_owned();
        let manner = options.manner(&folder, &languages, &originals);
        let mut run = Run::new(before);
        run.expect(jobs.iter().map(|job| job.path.to_owned()));
        let mut outcome = ImportOutcome::default();
        reading::in_order(&jobs, &manner, |results| {
            for file in &found {
                let left_out =
                    |status, reason| ImportRow::left_out(&file.path, status, None, reason);
                let mut tell = |row: ImportRow| {
                    outcome.refused += usize::from(row.status == ImportStatus::Refused);
                    outcome.summary.add(&row);
                    show(&row);
                };
                let row = match &file.content {
                    Content::Skipped(reason) => left_out(ImportStatus::Skipped, reason.clone()),
                    Content::Refused(reason) => left_out(ImportStatus::Refused, reason.clone()),
                    Content::File(_) => match results.next(|read| progress(read, total)) {
                        None => break,
                        Some(Err(error)) => left_out(ImportStatus::Refused, unreadable(&error)),
                        Some(Ok(found)) => {
                            let path = &file.path;
                            let (original, read) = match found {
                                Found::File(read) => (read.packed.hash(), Some(read)),
                                Found::Known(original) => (original, None),
                                Found::Archive(bytes) => {
                                    self.import_archive(
                                        &mut run, path, &bytes, &manner, options, &mut tell,
                                    )?;
                                    continue;
                                }
                            };
                            let reading = |told: &Told, kept: &[Beside]| {
                                let folder = folder_of(path);
                                let beside = |name: &str| reading::beside(folder, name);
                                let bytes = reading::bytes_of(path)?;
                                manner.read(told, path, bytes, &folders[folder], &beside, kept)
                            };
                            let arrival = Arrival {
                                path,
                                original,
                                read,
                                reading: &reading,
                            };
                            self.import_file(&mut run, arrival, options)?
                        }
                    },
                };
                tell(row);
            }
            Ok::<_, EngineError>(())
        })?;
        progress(total, total);
        let sheet = sheet.as_ref();
        if options.dry_run {
            let known = (run.known).map_or_else(|| Known::read(&self.store), Ok)?;
            outcome.sheet = sheet
                .map(|(name, sheet)| self.foresee_sheet(&known.register, name, sheet))
                .transpose()?;
            outcome.summary.look_at(&known.register);
        } else {
            outcome.sheet = sheet
                .map(|(name, sheet)| self.apply_sheet(name, sheet))
                .transpose()?;
            outcome.summary.look_at(&Register::read(&self.store)?);
            self.catch_up_quietly();
        }
        Ok(outcome)
    }

    /// Imports one file whose bytes are at hand. `siblings` are the names of the files beside it, `beside` reads one.
    pub(crate) fn import_bytes(
        &mut self,
        path: &Path,
        bytes: &[u8],
        siblings: &[String],
        beside: &dyn Fn(&str) -> Option<Vec<u8>>,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
        let languages = self.analysed_languages();
        let nothing = BTreeSet::new();
        let folder = self.folder().to_owned();
        let manner = options.manner(&folder, &languages, &nothing);
        let reading = |told: &Told, kept: &[Beside]| {
            manner.read(told, path, bytes.to_vec(), siblings, beside, kept)
        };
        let arrival = Arrival::unread(path, bytes, &reading);
        self.import_file(&mut Run::default(), arrival, options)
    }

    /// Imports a file. What earlier files of the same import left is known from the run; the project is read again
    /// where somebody else wrote since.
    fn import_file(
        &mut self,
        run: &mut Run,
        mut arrival: Arrival<'_>,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
        self.settled(|project| {
            let mut current = match run.known.take() {
                Some(kept) if options.dry_run || kept.is_current(&project.store)? => kept,
                _ => Known::read(&project.store)?,
            };
            let (row, source) = project.import_once(run, &mut current, &mut arrival, options)?;
            run.taken.extend(source);
            run.known = Some(current);
            Ok(row)
        })
    }

    /// The row of a file, and the source that it is of.
    fn import_once(
        &mut self,
        run: &Run,
        known: &mut Known,
        arrival: &mut Arrival<'_>,
        options: &ImportOptions,
    ) -> Result<(ImportRow, Option<SourceId>), EngineError> {
        let Arrival {
            path,
            original,
            read,
            reading,
        } = arrival;
        let (path, original, reading) = (*path, *original, *reading);
        if let Some((source, stored)) = known.source_of(original) {
            let reason = if stored {
                format!("the same file is in the project as `{}`", source.name)
            } else {
                format!("the same file comes in as `{}`", source.name)
            };
            let format = Some(source.format.as_str());
            let mut row = ImportRow::left_out(path, ImportStatus::Duplicate, format, reason);
            row.source = Some(source.name.clone());
            row.source_id = stored.then(|| source.id.to_string());
            return Ok((row, Some(source.id)));
        }
        if let Some(source) = known.formerly(original) {
            let reason = format!("it is what `{}` was before a correction", source.name);
            let format = Some(source.format.as_str());
            let mut row = ImportRow::left_out(path, ImportStatus::Duplicate, format, reason);
            row.source = Some(source.name.clone());
            row.source_id = Some(source.id.to_string());
            return Ok((row, Some(source.id)));
        }
        let told = options.told.clone();
        let read = match read {
            Some(read) => read,
            None => match reading(&told, &[]) {
                Ok(now) => read.insert(now),
                Err(error) => {
                    let reason = unreadable(&error);
                    let row = ImportRow::left_out(path, ImportStatus::Refused, None, reason);
                    return Ok((row, None));
                }
            },
        };
        let found = &read.reading;
        if let Outcome::Imported(transcript) = &found.outcome
            && self.was_erased(transcript.text.as_str())?
        {
            let reason = "words of it were erased from the project on a participant's demand";
            let format = Some(transcript.reader.name);
            let row = ImportRow::left_out(path, ImportStatus::Refused, format, reason.to_owned());
            return Ok((row, None));
        }
        let place = run.place_of(path);
        let changed = |source: &Source| Changed {
            path,
            source: source.clone(),
            read,
            place: place.clone(),
            again: reading,
        };
        if let Some(source) = place.as_deref().and_then(|place| known.source_at(place)) {
            let changed = changed(source);
            return self.import_changed(known, &changed, options);
        }
        let left_out = |status, format: &Option<&str>, reason: &str| {
            let row = ImportRow::left_out(path, status, *format, reason.to_owned());
            Ok((row, None))
        };
        let transcript = match &found.outcome {
            Outcome::Imported(transcript) => transcript,
            Outcome::Skipped { format, reason } => {
                return left_out(ImportStatus::Skipped, format, reason);
            }
            Outcome::Refused { format, reason } => {
                return left_out(ImportStatus::Refused, format, reason);
            }
        };
        if let Some(source) = self.version_of(run, known, path, transcript)? {
            let changed = changed(source);
            return self.import_changed(known, &changed, options);
        }
        let figures = figures(transcript);
        let mut row = ImportRow::imported(path, transcript, &figures);
        let (named, problems) = name_told(options, known, path);
        row.problems.extend(problems);
        let newcomer = self.newcomer(known, path, read.packed.hash(), transcript, &named)?;
        row.source = Some(newcomer.source.name.clone());
        row.session = (options.name_pattern.is_some()).then(|| SessionTold::of(&newcomer.session));
        let id = newcomer.source.id;
        if options.dry_run {
            row.preview = Some(Preview::of(transcript));
            known.add(newcomer, None);
            return Ok((row, Some(id)));
        }
        row.source_id = Some(id.to_string());
        let circumstances = Circumstances {
            told,
            place,
            beside: found.beside.clone(),
        };
        let (newcomer, place) = self.add(
            known.place(),
            newcomer,
            &read.packed,
            transcript,
            &figures,
            &circumstances,
        )?;
        known.add(newcomer, Some(place));
        Ok((row, Some(id)))
    }

    /// What a transcript adds: its source, its session where that is new, and the people whose labels are new there.
    fn newcomer(
        &self,
        known: &Known,
        path: &Path,
        original: Hash,
        transcript: &Transcript,
        options: &ImportOptions,
    ) -> Result<Newcomer, EngineError> {
        let name = known.free_name(path);
        let known_session = options
            .session
            .as_deref()
            .and_then(|key| known.session(key));
        let mut session = known_session.cloned().unwrap_or_else(|| Session {
            id: SessionId(self.new_id()),
            key: (options.session.clone()).unwrap_or_else(|| known.free_key(&name)),
            kind: SessionKind::Unknown,
            date: None,
            country: None,
            territory: None,
        });
        options.about.apply(&mut session)?;
        if session.date.is_none() {
            session.date.clone_from(&transcript.date);
        }
        let mut number = known.next_number();
        let mut seen = BTreeSet::new();
        let (mut speakers, mut shared, mut participants) = (Vec::new(), Vec::new(), Vec::new());
        let labels = (transcript.turns.iter()).filter_map(|turn| turn.speaker.as_deref());
        for label in labels.filter(|label| seen.insert(*label)) {
            let key = (session.id, label.to_owned());
            if let Some(speaker) = known.register.speakers.get(&key) {
                shared.push(speaker.clone());
                continue;
            }
            let (speaker, participant) =
                self.introduced(session.id, label, &transcript.speakers, number);
            number += u64::from(participant.is_some());
            participants.extend(participant);
            speakers.push(speaker);
        }
        Ok(Newcomer {
            source: Source {
                id: SourceId(self.new_id()),
                session: session.id,
                name,
                format: transcript.reader.name.to_owned(),
                encoding: transcript.encoding.clone(),
                original,
                // The writer gives the one that it keeps.
                revision: original,
            },
            session,
            participants,
            speakers,
            shared,
        })
    }

    /// Adds a source with its session and its speakers, in one operation, where the last one is still `expected`.
    /// Returns them with the place of the operation.
    fn add(
        &mut self,
        expected: u64,
        mut newcomer: Newcomer,
        original: &Packed,
        transcript: &Transcript,
        figures: &SourceFigures,
        circumstances: &Circumstances,
    ) -> Result<(Newcomer, u64), EngineError> {
        let sentence = format!(
            "imported `{}` ({}, {})",
            newcomer.source.name,
            counted(figures.turns, "turn"),
            counted(figures.speakers, "speaker")
        );
        let memos = self.comments(&newcomer.source, transcript);
        let (place, _) = self.act("import", sentence, |writer| {
            // The first act of a coder has one in front that records them: then what is known is read again.
            if writer.before() != expected {
                return Err(EngineError::Moved);
            }
            newcomer.source.original = writer.keep_packed(original)?;
            newcomer.source.revision = writer.keep_revision(transcript, figures)?;
            writer.put(&newcomer.session)?;
            writer.put(&newcomer.source)?;
            for participant in &newcomer.participants {
                writer.put(participant)?;
            }
            for speaker in &newcomer.speakers {
                writer.put(speaker)?;
            }
            for speaker in &newcomer.shared {
                share(writer, speaker)?;
            }
            for memo in &memos {
                writer.put(memo)?;
            }
            circumstances.keep(writer, newcomer.source.id, &[])?;
            Ok(writer.before() + 1)
        })?;
        Ok((newcomer, place))
    }

    /// A label that a session does not have yet, and whom it stands for, as participant `number`: nobody where it is
    /// collective. `known` is what the file says of its labels.
    pub(crate) fn introduced(
        &self,
        session: SessionId,
        label: &str,
        known: &[KnownSpeaker],
        number: u64,
    ) -> (Speaker, Option<Participant>) {
        let participant = (!is_collective(label)).then(|| {
            let said = known.iter().find(|speaker| speaker.label == label);
            let name = said.and_then(|speaker| speaker.name.clone());
            Participant {
                id: ParticipantId(self.new_id()),
                number: number.to_string(),
                number_given: false,
                name: Some(name.unwrap_or_else(|| label.to_owned())),
                role: None,
                group: None,
                organisation: None,
                territory: None,
                consent: Consent::NotRecorded,
                embargo: None,
            }
        });
        let speaker = Speaker {
            id: SpeakerId(self.new_id()),
            session,
            label: label.to_owned(),
            participant: participant.as_ref().map(|participant| participant.id),
        };
        (speaker, participant)
    }
}

/// Records that one more source uses a label of its session. Nothing of the row changes, but it goes and comes again
/// within the operation: so the act that made the label cannot be taken back under those who use it.
pub(crate) fn share(writer: &mut Writer<'_>, speaker: &Speaker) -> Result<(), EngineError> {
    writer.delete::<Speaker>(speaker.id)?;
    Ok(writer.put(speaker)?)
}

impl ImportOptions {
    fn manner<'m>(
        &self,
        folder: &'m Path,
        languages: &'m [Language],
        known: &'m BTreeSet<Hash>,
    ) -> Manner<'m> {
        Manner {
            folder,
            told: self.told.clone(),
            languages,
            known,
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

fn unreadable(error: &std::io::Error) -> String {
    if error.kind() == std::io::ErrorKind::NotFound {
        "there is no such file or folder".to_owned()
    } else {
        format!("cannot be read: {error}")
    }
}

/// A file name without its extension.
pub(crate) fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() && !stem.ends_with('/') => stem,
        _ => name,
    }
}
