//! Importing files and folders: one operation per file, all in one batch.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use verbatim_ingest::{Options, Outcome, is_collective};
use verbatim_language::Language;
use verbatim_model::consent::Consent;
use verbatim_model::id::{ParticipantId, SessionId, SourceId, SpeakerId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Participant;
use verbatim_model::session::{Session, SessionKind, Source, SourceFigures, Speaker};
use verbatim_model::text::Hash;
use verbatim_model::transcript::Transcript;
use verbatim_store::Writer;

use crate::Progress;
use crate::counted;
use crate::error::EngineError;
use crate::people::{SessionChange, check_date, check_key};
use crate::project::Project;
use crate::roster::SheetOutcome;
use crate::sheet::Sheet;

mod known;
mod walk;

use known::{Known, Newcomer};
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

/// Something in a file that a person should know about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProblemRow {
    /// Stable key.
    pub kind: String,
    /// What was found and what was done.
    pub message: String,
    /// Line of the original, from 1.
    pub line: Option<u32>,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportRow {
    /// The path as given or found.
    pub path: String,
    /// What became of it.
    pub status: ImportStatus,
    /// Name of the source, where it is in the project.
    pub source: Option<String>,
    /// Id of the source.
    pub source_id: Option<String>,
    /// Name of the format, where it was recognised.
    pub format: Option<String>,
    /// Name of the encoding.
    pub encoding: Option<String>,
    /// The language of most words.
    pub language: Option<LanguageTag>,
    /// Number of turns.
    pub turns: usize,
    /// Number of distinct labels.
    pub speakers: usize,
    /// Number of words in turns.
    pub words: usize,
    /// What a person should know.
    pub problems: Vec<ProblemRow>,
    /// Why it was not imported.
    pub error: Option<String>,
}

/// What became of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportOutcome {
    /// How many files were refused.
    pub refused: usize,
    /// What the participants sheet did, or would do, where one was given.
    pub sheet: Option<SheetOutcome>,
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
        let total = (found.iter())
            .map(|file| match file.content {
                Content::File(size) => size,
                Content::Skipped(_) | Content::Refused(_) => 0,
            })
            .sum();
        let mut known = None;
        let mut outcome = ImportOutcome::default();
        let mut done = 0;
        let mut folders: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
        for file in found {
            progress(done, total);
            let left_out = |status, reason| ImportRow::left_out(&file.path, status, None, reason);
            let row = match file.content {
                Content::Skipped(reason) => left_out(ImportStatus::Skipped, reason),
                Content::Refused(reason) => left_out(ImportStatus::Refused, reason),
                Content::File(size) => {
                    done += size;
                    match fs::read(&file.path) {
                        Err(error) => left_out(ImportStatus::Refused, unreadable(&error)),
                        Ok(bytes) => {
                            let folder = file.path.parent().unwrap_or(Path::new("")).to_owned();
                            let siblings = folders
                                .entry(folder.clone())
                                .or_insert_with(|| file_names(&folder));
                            let file = File {
                                path: &file.path,
                                bytes: &bytes,
                                siblings,
                                beside: &|name: &str| fs::read(folder.join(name)).ok(),
                            };
                            self.import_file(&mut known, &file, options)?
                        }
                    }
                }
            };
            outcome.refused += usize::from(row.status == ImportStatus::Refused);
            show(&row);
        }
        progress(total, total);
        if let Some((name, sheet)) = &sheet {
            outcome.sheet = Some(if options.dry_run {
                let known = known.map_or_else(|| Known::read(&self.store), Ok)?;
                self.foresee_sheet(&known.register, name, sheet)?
            } else {
                self.apply_sheet(name, sheet)?
            });
        }
        if !options.dry_run {
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
        let file = File {
            path,
            bytes,
            siblings,
            beside,
        };
        self.import_file(&mut None, &file, options)
    }

    /// Imports one file. `known` is what an earlier file of the same import left; it is read again where somebody
    /// else wrote since.
    fn import_file(
        &mut self,
        known: &mut Option<Known>,
        file: &File<'_>,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
        self.settled(|project| {
            let mut current = match known.take() {
                Some(kept) if options.dry_run || kept.is_current(&project.store)? => kept,
                _ => Known::read(&project.store)?,
            };
            let row = project.import_once(&mut current, file, options)?;
            *known = Some(current);
            Ok(row)
        })
    }

    fn import_once(
        &mut self,
        known: &mut Known,
        file: &File<'_>,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
        let path = file.path;
        let original = Hash::of(file.bytes);
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
        let languages = self.analysed_languages();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let reading = Options {
            encoding: options.encoding.as_deref(),
            languages: &languages,
            language: options
                .language
                .and_then(|tag| Language::from_code(tag.as_str())),
            beside: file.beside,
            siblings: file.siblings,
        };
        let transcript = match verbatim_ingest::read(&name, file.bytes, &reading) {
            Outcome::Imported(transcript) => transcript,
            Outcome::Skipped { format, reason } => {
                let status = ImportStatus::Skipped;
                return Ok(ImportRow::left_out(path, status, format, reason));
            }
            Outcome::Refused { format, reason } => {
                let status = ImportStatus::Refused;
                return Ok(ImportRow::left_out(path, status, format, reason));
            }
        };
        let figures = figures(&transcript);
        let mut row = ImportRow::imported(path, &transcript, &figures);
        let newcomer = self.newcomer(known, path, original, &transcript, options)?;
        row.source = Some(newcomer.source.name.clone());
        if options.dry_run {
            known.add(newcomer, None);
            return Ok(row);
        }
        row.source_id = Some(newcomer.source.id.to_string());
        let (newcomer, place) = self.add(known.place(), newcomer, file, &transcript, &figures)?;
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
            let participant = (!is_collective(label)).then(|| {
                let said = (transcript.speakers.iter()).find(|speaker| speaker.label == label);
                let name = said.and_then(|speaker| speaker.name.clone());
                let participant = Participant {
                    id: ParticipantId(self.new_id()),
                    number: number.to_string(),
                    number_given: false,
                    name: Some(name.unwrap_or_else(|| label.to_owned())),
                    role: None,
                    group: None,
                    organisation: None,
                    territory: None,
                    consent: Consent::NotRecorded,
                };
                number += 1;
                let id = participant.id;
                participants.push(participant);
                id
            });
            speakers.push(Speaker {
                id: SpeakerId(self.new_id()),
                session: session.id,
                label: label.to_owned(),
                participant,
            });
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
        file: &File<'_>,
        transcript: &Transcript,
        figures: &SourceFigures,
    ) -> Result<(Newcomer, u64), EngineError> {
        let sentence = format!(
            "imported `{}` ({}, {})",
            newcomer.source.name,
            counted(figures.turns, "turn"),
            counted(figures.speakers, "speaker")
        );
        let (place, _) = self.act("import", sentence, |writer| {
            // The first act of a coder has one in front that records them: then what is known is read again.
            if writer.before() != expected {
                return Err(EngineError::Moved);
            }
            newcomer.source.original = writer.keep(file.bytes)?;
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
            Ok(writer.before() + 1)
        })?;
        Ok((newcomer, place))
    }
}

/// Records that one more source uses a label of its session. Nothing of the row changes, but it goes and comes again
/// within the operation: so the act that made the label cannot be taken back under those who use it.
pub(crate) fn share(writer: &mut Writer<'_>, speaker: &Speaker) -> Result<(), EngineError> {
    writer.delete::<Speaker>(speaker.id)?;
    Ok(writer.put(speaker)?)
}

/// A file whose bytes are at hand.
struct File<'f> {
    path: &'f Path,
    bytes: &'f [u8],
    /// Names of the files beside it.
    siblings: &'f [String],
    /// Reads one of them.
    beside: &'f dyn Fn(&str) -> Option<Vec<u8>>,
}

fn unreadable(error: &std::io::Error) -> String {
    if error.kind() == std::io::ErrorKind::NotFound {
        "there is no such file or folder".to_owned()
    } else {
        format!("cannot be read: {error}")
    }
}

impl ImportRow {
    fn left_out(path: &Path, status: ImportStatus, format: Option<&str>, reason: String) -> Self {
        Self {
            path: path.display().to_string(),
            status,
            source: None,
            source_id: None,
            format: format.map(str::to_owned),
            encoding: None,
            language: None,
            turns: 0,
            speakers: 0,
            words: 0,
            problems: Vec::new(),
            error: Some(reason),
        }
    }

    fn imported(path: &Path, transcript: &Transcript, figures: &SourceFigures) -> Self {
        Self {
            path: path.display().to_string(),
            status: ImportStatus::Imported,
            source: None,
            source_id: None,
            format: Some(transcript.reader.name.to_owned()),
            encoding: Some(transcript.encoding.clone()),
            language: figures.language,
            turns: figures.turns,
            speakers: figures.speakers,
            words: figures.words,
            problems: (transcript.problems.iter())
                .map(|problem| ProblemRow {
                    kind: problem.kind.to_owned(),
                    message: problem.message.clone(),
                    line: problem.line,
                })
                .collect(),
            error: None,
        }
    }
}

fn figures(transcript: &Transcript) -> SourceFigures {
    let text = transcript.text.as_str();
    let mut words_in: BTreeMap<LanguageTag, usize> = BTreeMap::new();
    let (mut words, mut labels) = (0, BTreeSet::new());
    for turn in &transcript.turns {
        let count = turn
            .span
            .of(text)
            .map_or(0, |words| words.split_whitespace().count());
        words += count;
        labels.extend(turn.speaker.as_deref());
        if let Some(language) = turn.language {
            *words_in.entry(language).or_default() += count;
        }
    }
    let most = words_in
        .into_iter()
        .max_by(|(a, n), (b, m)| n.cmp(m).then(b.cmp(a)));
    SourceFigures {
        turns: transcript.turns.len(),
        speakers: labels.len(),
        words,
        language: most.map(|(language, _)| language),
    }
}

/// A file name without its extension.
pub(crate) fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() && !stem.ends_with('/') => stem,
        _ => name,
    }
}
