//! Lists of what is in a project, and removing a source.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_model::coding::{Coding, Judgement};
use verbatim_model::consent::Consent;
use verbatim_model::id::{SessionId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::{Attribute, Role};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::RULES_CODER;
use verbatim_model::session::{SessionKind, Speaker};
use verbatim_model::text::CodePoints;
use verbatim_model::transcript::Mark;

use crate::counted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

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
}

impl Project {
    /// The sources in the natural order of their names.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn sources(&self) -> Result<Vec<SourceRow>, EngineError> {
        let register = Register::read(&self.store)?;
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
                    language: revision.figures.language,
                    turns: revision.figures.turns,
                    speakers: revision.figures.speakers,
                    words: revision.figures.words,
                    reader: format!("{} {}", revision.reader, revision.reader_version),
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

    /// The marks of a source: labels, times, notes and what else is not speech, by position in bytes.
    ///
    /// # Errors
    /// When there is no such source.
    pub fn marks(&self, source: &str) -> Result<Vec<Mark>, EngineError> {
        let register = Register::read(&self.store)?;
        let revision = self.document(register.source(source)?)?.revision;
        Ok(self.store.marks(revision)?)
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
            for (n, turn) in document.turns.iter().enumerate() {
                let participant = register.who(source, turn);
                let span = points.span(turn.span);
                show(TurnRow {
                    source: source.name.clone(),
                    turn: n + 1,
                    start: span.start,
                    end: span.end,
                    speaker: turn.speaker.clone(),
                    participant: participant.map(|participant| participant.number.clone()),
                    role: participant.and_then(|participant| participant.role),
                    start_ms: turn.start_ms,
                    end_ms: turn.end_ms,
                    language: turn.language,
                    text: document.words(turn.span)?.to_owned(),
                })?;
            }
        }
        Ok(())
    }

    /// Removes a source with its rule codings. Where people coded or linked in it, that is refused unless `force`
    /// is given; then their codings, judgements and links go too. One undo brings all of it back.
    ///
    /// # Errors
    /// When there is no such source, or people worked on it and `force` is not given.
    pub fn remove_source(&mut self, name: &str, force: bool) -> Result<(), EngineError> {
        let register = self.register()?;
        let source = register.source(name)?.clone();
        let codings = self.store.codings_of(source.id)?;
        let in_source = |id| codings.iter().any(|coding| coding.id == id);
        let links: Vec<_> = (self.store.all::<EvidenceLink>()?.into_iter())
            .filter(|link| link.passage.source == source.id || link.coding.is_some_and(in_source))
            .collect();
        let judgements: Vec<_> = self
            .store
            .all::<Judgement>()?
            .into_iter()
            .filter(|judgement| in_source(judgement.coding))
            .collect();
        let by_hand = codings
            .iter()
            .filter(|coding| register.coder_name(coding.coder) != RULES_CODER)
            .count()
            + judgements.len();
        if !force && by_hand + links.len() > 0 {
            return Err(EngineError::refused(
                format!(
                    "people worked on `{}`: {} or judgements, {}",
                    source.name,
                    counted(by_hand, "coding"),
                    counted(links.len(), "evidence link")
                ),
                "`--force` removes them too; `verbatim undo` brings all of it back",
            ));
        }
        let described: std::collections::BTreeSet<_> = self
            .store
            .all::<Attribute>()?
            .into_iter()
            .map(|attribute| attribute.participant)
            .collect();
        let deserted = deserted(&register, &described, source.id, source.session);
        self.act(
            "source-remove",
            format!("removed the source `{}`", source.name),
            |writer| {
                for link in &links {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                for judgement in &judgements {
                    writer.delete::<Judgement>(judgement.id)?;
                }
                for coding in &codings {
                    writer.delete::<Coding>(coding.id)?;
                }
                writer.delete::<verbatim_model::session::Source>(source.id)?;
                for speaker in &deserted.speakers {
                    writer.delete::<Speaker>(speaker.id)?;
                }
                for participant in &deserted.participants {
                    writer.delete::<verbatim_model::participant::Participant>(*participant)?;
                }
                if let Some(session) = deserted.session {
                    writer.delete::<verbatim_model::session::Session>(session)?;
                }
                Ok(())
            },
        )?;
        self.catch_up_quietly();
        Ok(())
    }
}

/// What is left of a session when its last source goes.
#[derive(Default)]
struct Deserted {
    session: Option<SessionId>,
    speakers: Vec<Speaker>,
    participants: Vec<verbatim_model::id::ParticipantId>,
}

/// A session without sources goes, with those of its people of whom nobody recorded anything.
fn deserted(
    register: &Register,
    described: &std::collections::BTreeSet<verbatim_model::id::ParticipantId>,
    source: SourceId,
    session: SessionId,
) -> Deserted {
    if register
        .sources
        .iter()
        .any(|other| other.session == session && other.id != source)
    {
        return Deserted::default();
    }
    let speakers: Vec<_> = register
        .speakers
        .values()
        .filter(|speaker| speaker.session == session)
        .cloned()
        .collect();
    let untold = |id: &verbatim_model::id::ParticipantId| {
        !described.contains(id)
            && register.participants.get(id).is_some_and(|participant| {
                participant.role.is_none()
                    && participant.group.is_none()
                    && participant.consent == Consent::NotRecorded
            })
    };
    let elsewhere = |id: &verbatim_model::id::ParticipantId| {
        register
            .speakers_of(*id)
            .any(|speaker| speaker.session != session)
    };
    let participants = speakers.iter().filter_map(|speaker| speaker.participant);
    let gone: std::collections::BTreeSet<_> = participants
        .filter(|id| untold(id) && !elsewhere(id))
        .collect();
    if speakers
        .iter()
        .any(|speaker| speaker.participant.is_some_and(|id| !gone.contains(&id)))
    {
        // Somebody recorded who these people are: the session stays, with its people.
        return Deserted::default();
    }
    Deserted {
        session: Some(session),
        speakers,
        participants: gone.into_iter().collect(),
    }
}
