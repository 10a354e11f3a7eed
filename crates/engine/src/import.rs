//! Importing files and folders: one operation per file, all in one batch.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use verbatim_ingest::{Columns, Outcome, ReadAs, is_collective};
use verbatim_language::Language;
use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::consent::Consent;
use verbatim_model::id::{MemoId, ParticipantId, SessionId, SourceId, SpeakerId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Participant;
use verbatim_model::session::{Session, SessionKind, Source, SourceFigures, Speaker};
use verbatim_model::text::Hash;
use verbatim_model::transcript::{KnownSpeaker, Transcript};
use verbatim_store::{Packed, Writer};

use crate::Progress;
use crate::counted;
use crate::error::EngineError;
use crate::people::{SessionChange, check_date, check_key};
use crate::project::Project;
use crate::register::Register;
use crate::roster::SheetOutcome;
use crate::sessions::NamePattern;
use crate::sheet::Sheet;

mod archive;
mod known;
mod named;
mod next_step;
mod preview;
mod reading;
mod row;
mod summary;
mod walk;

use known::{Known, Newcomer};
use named::name_told;
pub use preview::{Preview, PreviewLanguage, PreviewSpeaker};
use reading::{Found, Job, Manner, ReadFile};
pub use row::SessionTold;
pub(crate) use row::figures;
pub use row::{ImportRow, ProblemRow};
pub use summary::{ImportSummary, LanguageCount, ProblemGroup, ReasonGroup};
use walk::{Content, file_names, walk};

/// What a person says about the files that they import.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Put all files into the session with this key; else each file is its own session.
    pub session: Option<String>,
    /// What is known of the session or sessions.
    pub about: SessionChange,
    /// Language of all turns.
    pub language: Option<LanguageTag>,
    /// Encoding of all files, by its WHATWG label.
    pub encoding: Option<String>,
    /// Columns of tables, as a person chose them.
    pub columns: Option<Columns>,
    /// What is read although it is no transcript.
    pub read_as: Option<ReadAs>,
    /// What the names of the files tell of their sessions, where nothing else does.
    pub name_pattern: Option<NamePattern>,
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
                Ok::<_, EngineError>((name, Sheet::read(name, bytes, options.encoding.as_deref())?))
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
        let manner = options.manner(&languages, &originals);
        let mut known = Some(before);
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
                                        &mut known, path, &bytes, &manner, options, &mut tell,
                                    )?;
                                    continue;
                                }
                            };
                            let job = Job {
                                path,
                                size: 0,
                                siblings: &folders[folder_of(&file.path)],
                            };
                            let reading = || reading::read(&job, &manner);
                            self.import_file(&mut known, path, original, read, &reading, options)?
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
            let known = known.map_or_else(|| Known::read(&self.store), Ok)?;
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

    /// The options as they hold, once they make sense.
    fn checked(&self, options: &ImportOptions) -> Result<ImportOptions, EngineError> {
        if let Some(language) = options.language
            && Language::from_code(language.as_str()).is_none()
        {
            return Err(EngineError::usage(
                format!("Verbatim does not analyse the language `{language}`"),
                "expected hr, lv, it or en",
            ));
        }
        if let Some(date) = &options.about.date {
            check_date(date)?;
        }
        let key = options.session.as_deref().map(check_key).transpose()?;
        let sessions: Vec<Session> = self.store.all()?;
        let session = key.and_then(|key| sessions.iter().find(|session| session.key == key));
        if let Some(session) = session
            && let Some((what, known, given)) = options.about.contradiction(session)
        {
            return Err(EngineError::refused(
                format!(
                    "the session `{}` has the {what} `{known}`, not `{given}`",
                    session.key
                ),
                format!(
                    "leave `--{what}` out, or change it first: `verbatim sessions set PROJECT {} --{what} {given}`",
                    session.key
                ),
            ));
        }
        Ok(ImportOptions {
            session: key.map(str::to_owned),
            ..options.clone()
        })
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
        let manner = options.manner(&languages, &nothing);
        let reading = || manner.read(path, bytes.to_vec(), siblings, beside);
        self.import_file(&mut None, path, Hash::of(bytes), None, &reading, options)
    }

    /// Imports the file whose bytes have the hash `original`. `known` is what an earlier file of the same import left;
    /// it is read again where somebody else wrote since. `reading` reads the file where that was not done yet.
    fn import_file(
        &mut self,
        known: &mut Option<Known>,
        path: &Path,
        original: Hash,
        mut read: Option<ReadFile>,
        reading: &dyn Fn() -> std::io::Result<ReadFile>,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
        self.settled(|project| {
            let mut current = match known.take() {
                Some(kept) if options.dry_run || kept.is_current(&project.store)? => kept,
                _ => Known::read(&project.store)?,
            };
            let row =
                project.import_once(&mut current, path, original, &mut read, reading, options)?;
            *known = Some(current);
            Ok(row)
        })
    }

    fn import_once(
        &mut self,
        known: &mut Known,
        path: &Path,
        original: Hash,
        read: &mut Option<ReadFile>,
        reading: &dyn Fn() -> std::io::Result<ReadFile>,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
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
            return Ok(row);
        }
        let read = match read {
            Some(read) => read,
            None => match reading() {
                Ok(now) => read.insert(now),
                Err(error) => {
                    let reason = unreadable(&error);
                    return Ok(ImportRow::left_out(
                        path,
                        ImportStatus::Refused,
                        None,
                        reason,
                    ));
                }
            },
        };
        let left_out = |status, format: &Option<&str>, reason: &str| {
            Ok(ImportRow::left_out(
                path,
                status,
                *format,
                reason.to_owned(),
            ))
        };
        let transcript = match &read.outcome {
            Outcome::Imported(transcript) => transcript,
            Outcome::Skipped { format, reason } => {
                return left_out(ImportStatus::Skipped, format, reason);
            }
            Outcome::Refused { format, reason } => {
                return left_out(ImportStatus::Refused, format, reason);
            }
        };
        let figures = figures(transcript);
        let mut row = ImportRow::imported(path, transcript, &figures);
        let (named, problems) = name_told(options, known, path);
        row.problems.extend(problems);
        let newcomer = self.newcomer(known, path, read.packed.hash(), transcript, &named)?;
        row.source = Some(newcomer.source.name.clone());
        row.session = (options.name_pattern.is_some()).then(|| SessionTold::of(&newcomer.session));
        if options.dry_run {
            row.preview = Some(Preview::of(transcript));
            known.add(newcomer, None);
            return Ok(row);
        }
        row.source_id = Some(newcomer.source.id.to_string());
        let (newcomer, place) =
            self.add(known.place(), newcomer, &read.packed, transcript, &figures)?;
        known.add(newcomer, Some(place));
        Ok(row)
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

    /// Comments that people wrote in a word processor, as memos on the turns in which they stand.
    fn comments(&self, source: &Source, transcript: &Transcript) -> Vec<Memo> {
        /// Markdown has comments, too, which are for nobody to read.
        const FORMATS: [&str; 1] = ["docx"];
        if !FORMATS.contains(&transcript.reader.name) {
            return Vec::new();
        }
        let comments = (transcript.marks.iter()).filter(|mark| mark.kind == "comment");
        comments
            .map(|mark| {
                let after = transcript
                    .turns
                    .partition_point(|turn| turn.span.start() <= mark.at);
                let turn = (after.checked_sub(1))
                    .and_then(|n| transcript.turns.get(n))
                    .filter(|turn| mark.at <= turn.span.end());
                Memo {
                    id: MemoId(self.new_id()),
                    coder: self.coder.id,
                    target: MemoTarget::Source,
                    target_id: Some(source.id.0),
                    span: turn.map(|turn| turn.span),
                    revision: None,
                    text: mark.text.clone(),
                    at: self.now(),
                }
            })
            .collect()
    }
}

/// Records that one more source uses a label of its session. Nothing of the row changes, but it goes and comes again
/// within the operation: so the act that made the label cannot be taken back under those who use it.
pub(crate) fn share(writer: &mut Writer<'_>, speaker: &Speaker) -> Result<(), EngineError> {
    writer.delete::<Speaker>(speaker.id)?;
    Ok(writer.put(speaker)?)
}

impl ImportOptions {
    fn manner<'m>(&'m self, languages: &'m [Language], known: &'m BTreeSet<Hash>) -> Manner<'m> {
        Manner {
            encoding: self.encoding.as_deref(),
            languages,
            language: (self.language).and_then(|tag| Language::from_code(tag.as_str())),
            columns: self.columns.as_ref(),
            read_as: self.read_as,
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
