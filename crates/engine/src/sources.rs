//! Lists of what is in a project; removing a source, and putting it into another session.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_model::coding::Coding;
use verbatim_model::id::SessionId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::session::SessionKind;
use verbatim_model::text::CodePoints;

use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
use original::noted;

pub use found_recording::FoundRecording;
pub use original::OriginalPlace;
pub(crate) use original::Places;

mod found_recording;
pub(crate) mod language;
pub(crate) mod moving;
mod original;
pub(crate) mod recording;
mod removal;

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceRow {
    /// File name, unique in the project.
    pub source: String,
    /// Id.
    pub source_id: String,
    /// SHA-256 of the original bytes, hexadecimal.
    pub sha256: String,
    /// SHA-256 of the canonical text, hexadecimal.
    pub text_sha256: String,
    /// Key of its session.
    pub session: String,
    /// Name of the format.
    pub format: String,
    /// Name of the encoding that it was read in.
    pub encoding: String,
    /// The language of most words.
    pub language: Option<LanguageTag>,
    /// Number of turns.
    pub turns: usize,
    /// Number of distinct labels.
    pub speakers: usize,
    /// Number of words in turns.
    pub words: usize,
    /// Name and version of the reader.
    pub reader: String,
    /// Codings, links, memos and languages of turns that have no place in the text in force.
    pub unplaced: usize,
}

/// One session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionRow {
    /// Key.
    pub session: String,
    /// What it was.
    pub kind: SessionKind,
    /// `YYYY-MM-DD`, as far as known.
    pub date: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Names of its sources.
    pub sources: Vec<String>,
}

/// One coder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoderRow {
    /// Name.
    pub coder: String,
    /// Whether it is the project's default.
    pub default: bool,
    /// Number of codings.
    pub codings: usize,
}

/// One turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TurnRow {
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number within the source, from 1.
    pub turn: usize,
    /// First code point of the canonical text.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// Label as written.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Role.
    pub role: Option<Role>,
    /// Start in milliseconds.
    pub start_ms: Option<u64>,
    /// End in milliseconds.
    pub end_ms: Option<u64>,
    /// Language.
    pub language: Option<LanguageTag>,
    /// The words, exactly.
    pub text: String,
    /// Where it stands in the original file, as far as known.
    pub original: Option<OriginalPlace>,
    /// What the file notes in it besides speech, such as pauses, laughter and overlaps.
    pub marks: Vec<MarkRow>,
}

/// Something noted in a turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkRow {
    /// What it is: `overlap`, `interruption`, `pause`, `laughter`, or what the format has.
    pub kind: String,
    /// Code point of the canonical text before which it stands.
    pub at: usize,
    /// Its words.
    pub text: String,
}

impl Project {
    /// The sources in the natural order of their names.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn sources(&self) -> Result<Vec<SourceRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let unplaced = self.unplaced_counts()?;
        (register.sources.iter())
            .map(|source| {
                let revision = self.store.revision(source.revision)?;
                Ok(SourceRow {
                    source: source.name.clone(),
                    source_id: source.id.to_string(),
                    sha256: source.original.to_string(),
                    text_sha256: revision.text.to_string(),
                    session: register
                        .session_of(source)
                        .map(|session| session.key.clone())
                        .unwrap_or_default(),
                    format: source.format.clone(),
                    encoding: source.encoding.clone(),
                    language: self.language_of(source, &revision.figures)?,
                    turns: revision.figures.turns,
                    speakers: revision.figures.speakers,
                    words: revision.figures.words,
                    reader: format!("{} {}", revision.reader, revision.reader_version),
                    unplaced: unplaced.get(&source.id).copied().unwrap_or_default(),
                })
            })
            .collect()
    }

    /// The sessions in the natural order of their keys.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn sessions(&self) -> Result<Vec<SessionRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut sources: BTreeMap<SessionId, Vec<String>> = BTreeMap::new();
        for source in &register.sources {
            sources
                .entry(source.session)
                .or_default()
                .push(source.name.clone());
        }
        let mut sessions: Vec<_> = register.sessions.values().collect();
        sessions.sort_by_cached_key(|session| verbatim_store::natural(&session.key));
        Ok((sessions.into_iter())
            .map(|session| SessionRow {
                session: session.key.clone(),
                kind: session.kind,
                date: session.date.clone(),
                country: session.country.clone(),
                territory: session.territory.clone(),
                sources: sources.remove(&session.id).unwrap_or_default(),
            })
            .collect())
    }

    /// The coders by name.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn coders(&self) -> Result<Vec<CoderRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        for coding in self.store.all::<Coding>()? {
            *counts.entry(coding.coder).or_default() += 1;
        }
        let mut rows: Vec<_> = (register.coders.values())
            .map(|coder| CoderRow {
                coder: coder.name.clone(),
                default: coder.id == self.row.default_coder,
                codings: counts.get(&coder.id).copied().unwrap_or_default(),
            })
            .collect();
        rows.sort_by(|a, b| a.coder.cmp(&b.coder));
        Ok(rows)
    }

    /// The canonical text of a source, exactly.
    ///
    /// # Errors
    /// When there is no such source, or its text is damaged.
    pub fn text(&self, source: &str) -> Result<String, EngineError> {
        let register = Register::read(&self.store)?;
        Ok(self.document(register.source(source)?)?.text.clone())
    }

    /// The original bytes of a source.
    ///
    /// # Errors
    /// When there is no such source, or its original is damaged.
    pub fn original(&self, source: &str) -> Result<Vec<u8>, EngineError> {
        let register = Register::read(&self.store)?;
        Ok(self.store.content(register.source(source)?.original)?)
    }

    /// Hands each turn of one source, or of all, to `show`.
    ///
    /// # Errors
    /// When there is no such source, a text is damaged, or `show` fails.
    pub fn turns<E: From<EngineError>>(
        &self,
        source: Option<&str>,
        mut show: impl FnMut(TurnRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let register = Register::read(&self.store)?;
        let sources = match source {
            Some(name) => vec![register.source(name)?],
            None => register.sources.iter().collect(),
        };
        for source in sources {
            let document = self.document(source)?;
            let points = CodePoints::new(&document.text);
            let marks = self
                .store
                .marks(document.revision)
                .map_err(EngineError::from)?;
            for (n, turn) in document.turns.iter().enumerate() {
                let participant = register.who(source, turn);
                let span = points.span(turn.span);
                show(TurnRow {
                    source: source.name.clone(),
                    source_id: source.id.to_string(),
                    turn: n + 1,
                    start: span.start,
                    end: span.end,
                    speaker: turn.label(),
                    participant: participant.map(|participant| participant.number.clone()),
                    role: participant.and_then(|participant| participant.role),
                    start_ms: turn.start_ms(),
                    end_ms: turn.end_ms(),
                    language: turn.language,
                    text: document.words(turn.span)?.to_owned(),
                    original: self.original_place(source, &document, turn.span.start())?,
                    marks: noted(&marks, turn.span)
                        .map(|mark| MarkRow {
                            kind: mark.kind.to_string(),
                            at: points.from_byte(mark.at()),
                            text: mark.text.to_string(),
                        })
                        .collect(),
                })?;
            }
        }
        Ok(())
    }
}
