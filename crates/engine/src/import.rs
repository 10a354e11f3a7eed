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

use crate::Progress;
use crate::counted;
use crate::error::EngineError;
use crate::people::SessionChange;
use crate::project::Project;
use crate::register::Register;

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

/// A file to import: the path as shown, and its bytes or why they cannot be read.
struct Found {
    path: PathBuf,
    content: Result<u64, String>,
}

impl Project {
    /// Imports files, and all files in folders. `show` gets each result after the commit that holds it; `progress`
    /// counts bytes. Returns how many files were refused.
    ///
    /// # Errors
    /// When the project cannot be written. A file that cannot be read is a result, not an error.
    pub fn import(
        &mut self,
        paths: &[PathBuf],
        options: &ImportOptions,
        progress: Progress<'_>,
        show: &mut dyn FnMut(&ImportRow),
    ) -> Result<usize, EngineError> {
        if let Some(language) = options.language
            && Language::from_code(language.as_str()).is_none()
        {
            return Err(EngineError::usage(
                format!("Verbatim does not analyse the language `{language}`"),
                "expected hr, lv, it or en",
            ));
        }
        let found = walk(paths);
        let total = found
            .iter()
            .filter_map(|file| file.content.as_ref().ok())
            .sum();
        let (mut done, mut refused) = (0, 0);
        let mut folders: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
        for file in found {
            progress(done, total);
            let row = match &file.content {
                Err(reason) => {
                    ImportRow::left_out(&file.path, ImportStatus::Skipped, None, reason.clone())
                }
                Ok(size) => {
                    done += size;
                    match fs::read(&file.path) {
                        Err(error) => {
                            let reason = if error.kind() == std::io::ErrorKind::NotFound {
                                "there is no such file or folder".to_owned()
                            } else {
                                format!("cannot be read: {error}")
                            };
                            ImportRow::left_out(&file.path, ImportStatus::Refused, None, reason)
                        }
                        Ok(bytes) => {
                            let folder = file.path.parent().unwrap_or(Path::new("")).to_owned();
                            let siblings = folders
                                .entry(folder.clone())
                                .or_insert_with(|| file_names(&folder));
                            let beside = |name: &str| fs::read(folder.join(name)).ok();
                            self.import_bytes(&file.path, &bytes, siblings, &beside, options)?
                        }
                    }
                }
            };
            refused += usize::from(row.status == ImportStatus::Refused);
            show(&row);
        }
        progress(total, total);
        if !options.dry_run {
            self.catch_up_quietly();
        }
        Ok(refused)
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
        self.settled(|project| project.import_bytes_once(path, bytes, siblings, beside, options))
    }

    fn import_bytes_once(
        &mut self,
        path: &Path,
        bytes: &[u8],
        siblings: &[String],
        beside: &dyn Fn(&str) -> Option<Vec<u8>>,
        options: &ImportOptions,
    ) -> Result<ImportRow, EngineError> {
        let register = self.register()?;
        let hash = Hash::of(bytes);
        if let Some(known) = register
            .sources
            .iter()
            .find(|source| source.original == hash)
        {
            let reason = format!("the same file is in the project as `{}`", known.name);
            let mut row = ImportRow::left_out(
                path,
                ImportStatus::Duplicate,
                Some(known.format.as_str()),
                reason,
            );
            row.source = Some(known.name.clone());
            row.source_id = Some(known.id.to_string());
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
            beside,
            siblings,
        };
        let transcript = match verbatim_ingest::read(&name, bytes, &reading) {
            Outcome::Imported(transcript) => transcript,
            Outcome::Skipped { format, reason } => {
                return Ok(ImportRow::left_out(
                    path,
                    ImportStatus::Skipped,
                    format,
                    reason,
                ));
            }
            Outcome::Refused { format, reason } => {
                return Ok(ImportRow::left_out(
                    path,
                    ImportStatus::Refused,
                    format,
                    reason,
                ));
            }
        };
        let figures = figures(&transcript);
        let mut row = ImportRow::imported(path, &transcript, &figures);
        if options.dry_run {
            row.source = Some(free_name(&register, path));
            return Ok(row);
        }
        let source = self.add(&register, path, bytes, &transcript, &figures, options)?;
        row.source = Some(source.name);
        row.source_id = Some(source.id.to_string());
        Ok(row)
    }

    /// Adds a source with its session and its speakers, in one operation.
    fn add(
        &mut self,
        register: &Register,
        path: &Path,
        bytes: &[u8],
        transcript: &Transcript,
        figures: &SourceFigures,
        options: &ImportOptions,
    ) -> Result<Source, EngineError> {
        let name = free_name(register, path);
        let known_session = options
            .session
            .as_deref()
            .and_then(|key| register.find_session(key));
        let mut session = known_session.cloned().unwrap_or_else(|| Session {
            id: SessionId(self.new_id()),
            key: options
                .session
                .clone()
                .unwrap_or_else(|| free_key(register, &name)),
            kind: SessionKind::Unknown,
            date: None,
            country: None,
            territory: None,
        });
        options.about.apply(&mut session)?;
        if session.date.is_none() {
            session.date.clone_from(&transcript.date);
        }
        let mut number = register.next_number();
        let mut seen = BTreeSet::new();
        let mut speakers = Vec::new();
        let mut participants = Vec::new();
        for label in transcript
            .turns
            .iter()
            .filter_map(|turn| turn.speaker.as_deref())
        {
            if !seen.insert(label)
                || register
                    .speakers
                    .contains_key(&(session.id, label.to_owned()))
            {
                continue;
            }
            let participant = (!is_collective(label)).then(|| {
                let known = transcript
                    .speakers
                    .iter()
                    .find(|speaker| speaker.label == label);
                let participant = Participant {
                    id: ParticipantId(self.new_id()),
                    number: number.to_string(),
                    name: Some(
                        known
                            .and_then(|known| known.name.clone())
                            .unwrap_or_else(|| label.to_owned()),
                    ),
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
        let id = SourceId(self.new_id());
        let sentence = format!(
            "imported `{name}` ({}, {})",
            counted(figures.turns, "turn"),
            counted(figures.speakers, "speaker")
        );
        let (source, _) = self.act("import", sentence, |writer| {
            let original = writer.keep(bytes)?;
            let revision = writer.keep_revision(transcript, figures)?;
            writer.put(&session)?;
            let source = Source {
                id,
                session: session.id,
                name,
                format: transcript.reader.name.to_owned(),
                encoding: transcript.encoding.clone(),
                original,
                revision,
            };
            writer.put(&source)?;
            for participant in &participants {
                writer.put(participant)?;
            }
            for speaker in &speakers {
                writer.put(speaker)?;
            }
            Ok(source)
        })?;
        Ok(source)
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

/// The files at `paths` in order, folders walked by name. Hidden and temporary files are told apart, not read.
fn walk(paths: &[PathBuf]) -> Vec<Found> {
    let mut found = Vec::new();
    for path in paths {
        visit(path, true, &mut found);
    }
    found
}

fn visit(path: &Path, given: bool, found: &mut Vec<Found>) {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut skip = |reason: &str| {
        found.push(Found {
            path: path.to_owned(),
            content: Err(reason.to_owned()),
        })
    };
    if !given && name.starts_with('.') {
        return skip("hidden");
    }
    let temporary = name.starts_with("~$") || name.starts_with(".~lock.") || name.ends_with('~');
    if temporary || ["thumbs.db", "desktop.ini"].contains(&name.to_lowercase().as_str()) {
        return skip("temporary or system file");
    }
    if !given && stem(&name).eq_ignore_ascii_case("readme") {
        return skip("a note about the folder; name the file itself to import it");
    }
    // The target of a link counts, but a linked folder is not walked: it could lead back here.
    match fs::metadata(path) {
        // The file is there to be refused with the reason that reading it gives.
        Err(_) => found.push(Found {
            path: path.to_owned(),
            content: Ok(0),
        }),
        Ok(about) if about.is_dir() => {
            if !given && fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink()) {
                return skip("a link to a folder");
            }
            let mut entries: Vec<PathBuf> = fs::read_dir(path)
                .into_iter()
                .flatten()
                .flatten()
                .map(|entry| entry.path())
                .collect();
            entries.sort();
            for entry in entries {
                visit(&entry, false, found);
            }
        }
        Ok(about) => found.push(Found {
            path: path.to_owned(),
            content: Ok(about.len()),
        }),
    }
}

fn file_names(folder: &Path) -> Vec<String> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The file name; where that is taken, with as many folders in front as tell it apart, else with a number.
fn free_name(register: &Register, path: &Path) -> String {
    let taken = |name: &str| register.sources.iter().any(|source| source.name == name);
    let parts: Vec<_> = (path.components())
        .filter_map(|part| match part {
            std::path::Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    let mut candidates = (1..=parts.len()).map(|length| parts[parts.len() - length..].join("/"));
    let file = parts.last().cloned().unwrap_or_default();
    candidates
        .find(|name| !taken(name))
        .or_else(|| {
            (2..)
                .map(|n| format!("{n}/{file}"))
                .find(|name| !taken(name))
        })
        .unwrap_or(file)
}

/// A key for the session of a source: its name without the extension.
fn free_key(register: &Register, name: &str) -> String {
    let stem = stem(name);
    let keys = std::iter::once(stem.to_owned()).chain((2..).map(|n| format!("{stem}-{n}")));
    keys.into_iter()
        .find(|key| register.find_session(key).is_none())
        .unwrap_or_default()
}

/// A file name without its extension.
pub(crate) fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() && !stem.ends_with('/') => stem,
        _ => name,
    }
}
