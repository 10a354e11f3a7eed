//! Challenges: what a place has to face, from cards of workshops and from what people said.

use serde::Serialize;
use verbatim_model::coding::{Coding, MemoTarget};
use verbatim_model::id::{ChallengeId, CitationId};
use verbatim_model::plan::{Challenge, SolutionChallenge};
use verbatim_model::stakeholder::{Citation, CitationStatus};
use verbatim_model::text::{CodePoints, Hash};

use super::PlanTables;
use crate::coding::QuoteRef;
use crate::counted;
use crate::error::EngineError;
use crate::keys::{free_key, needed, say};
use crate::memo::delete_memos;
use crate::project::Project;
use crate::register::Register;

/// What is said of a challenge; `None` leaves what there is, and empty text takes it away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChallengeChange {
    /// The challenge, as on the card.
    pub text: Option<String>,
    /// Key of the session in which it was raised.
    pub session: Option<String>,
    /// Territory.
    pub territory: Option<String>,
}

/// One challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChallengeRow {
    /// Key.
    pub key: String,
    /// Text.
    pub text: String,
    /// Key of the session in which it was raised.
    pub session: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// What it was drawn from.
    pub passages: Vec<CitedRow>,
    /// Keys of the solutions that answer it.
    pub solutions: Vec<String>,
}

/// Words that a challenge was drawn from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CitedRow {
    /// Name of the source.
    pub source: String,
    /// Number of the turn in which they begin, from 1.
    pub turn: Option<usize>,
    /// Label of that turn.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Key of the session.
    pub session: String,
    /// Keys of codes that somebody or some rule gave these words.
    pub codes: Vec<String>,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub quote: String,
}

impl Project {
    /// Adds a challenge, drawn from codings and passages where any are named, and returns its key.
    ///
    /// # Errors
    /// When its text is empty, the key is taken or unfit, or a session, coding or passage is unknown.
    pub fn add_challenge(
        &mut self,
        key: Option<&str>,
        change: &ChallengeChange,
        codings: &[String],
        quotes: &[QuoteRef],
    ) -> Result<String, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let tables = PlanTables::read(&project.store)?;
            let taken = |key: &str| tables.challenges.iter().any(|row| row.key == key);
            let key = free_key("challenge", "C", key, taken)?;
            let mut row = Challenge {
                id: ChallengeId(project.new_id()),
                key: key.clone(),
                text: String::new(),
                session: None,
                territory: None,
            };
            changed(&register, &mut row, change)?;
            let cited = project.cited(&register, row.id, codings, quotes)?;
            project.act(
                "challenge-add",
                format!("added the challenge `{key}`: {}", row.text),
                |writer| {
                    writer.put(&row)?;
                    Ok(cited.iter().try_for_each(|cited| writer.put(cited))?)
                },
            )?;
            Ok(key)
        })
    }

    /// Changes a challenge.
    ///
    /// # Errors
    /// When there is none, or its text would be empty.
    pub fn set_challenge(
        &mut self,
        key: &str,
        change: &ChallengeChange,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let mut row = PlanTables::read(&project.store)?.challenge(key)?.clone();
            changed(&register, &mut row, change)?;
            let sentence = format!("changed the challenge `{key}`: {}", row.text);
            project.act("challenge-set", sentence, |writer| Ok(writer.put(&row)?))?;
            Ok(())
        })
    }

    /// Says what a challenge was drawn from, or with `gone` that it was not.
    ///
    /// # Errors
    /// When there is no such challenge, coding or passage, or nothing is named.
    pub fn link_challenge(
        &mut self,
        key: &str,
        codings: &[String],
        quotes: &[QuoteRef],
        gone: bool,
    ) -> Result<usize, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let id = PlanTables::read(&project.store)?.challenge(key)?.id;
            let cited = project.cited(&register, id, codings, quotes)?;
            if cited.is_empty() {
                return Err(EngineError::usage(
                    "nothing to link",
                    "give `--coding ID` or `--quote SOURCE:START-END`",
                ));
            }
            let passages = counted(cited.len(), "passage");
            let (kind, sentence) = match gone {
                false => (
                    "challenge-link",
                    format!("linked {passages} to the challenge `{key}`"),
                ),
                true => (
                    "challenge-unlink",
                    format!("took {passages} away from the challenge `{key}`"),
                ),
            };
            project.act(kind, sentence, |writer| {
                for row in &cited {
                    match gone {
                        false => writer.put(row)?,
                        true => writer.delete::<Citation>(row.id)?,
                    }
                }
                Ok(())
            })?;
            Ok(cited.len())
        })
    }

    /// Removes a challenge with its links and memos; one undo brings it back.
    ///
    /// # Errors
    /// When there is none.
    pub fn remove_challenge(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let row = tables.challenge(key)?;
            let citations: Vec<Citation> = project.store.every()?;
            let memos = project.memos_on(MemoTarget::Challenge, row.id.0)?;
            let sentence = format!("removed the challenge `{key}`: {}", row.text);
            project.act("challenge-remove", sentence, |writer| {
                for cited in citations
                    .iter()
                    .filter(|cited| cited.challenge == Some(row.id))
                {
                    writer.delete::<Citation>(cited.id)?;
                }
                for answer in tables
                    .answers
                    .iter()
                    .filter(|answer| answer.challenge == row.id)
                {
                    writer.delete::<SolutionChallenge>(answer.id)?;
                }
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<Challenge>(row.id)?)
            })?;
            Ok(())
        })
    }

    /// The challenges of a territory, or all; with `key` that one alone.
    ///
    /// # Errors
    /// When there is none of this key, or a text is damaged.
    pub fn challenges(
        &self,
        territory: Option<&str>,
        key: Option<&str>,
    ) -> Result<Vec<ChallengeRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let tables = PlanTables::read(&self.store)?;
        if let Some(key) = key {
            tables.challenge(key)?;
        }
        (tables.challenges.iter())
            .filter(|row| key.is_none_or(|key| row.key == key))
            .filter(|row| territory.is_none_or(|wanted| row.territory.as_deref() == Some(wanted)))
            .map(|row| self.challenge_row(&register, &tables, row))
            .collect()
    }

    pub(super) fn challenge_row(
        &self,
        register: &Register,
        tables: &PlanTables,
        row: &Challenge,
    ) -> Result<ChallengeRow, EngineError> {
        Ok(ChallengeRow {
            key: row.key.clone(),
            text: row.text.clone(),
            session: row
                .session
                .and_then(|id| Some(register.sessions.get(&id)?.key.clone())),
            territory: row.territory.clone(),
            passages: (tables.citations.iter())
                .filter(|cited| cited.challenge == Some(row.id))
                .filter_map(|cited| Some((cited, register.source_by_id(cited.passage.source)?)))
                .map(|(cited, source)| {
                    let document = self.document(source)?;
                    let span = cited.passage.span;
                    let place = CodePoints::new(&document.text).span(span);
                    let turn = document.turns_at(span).next();
                    let person = turn.and_then(|(_, turn)| register.who(source, turn));
                    let session = register.session_of(source);
                    Ok(CitedRow {
                        source: source.name.clone(),
                        turn: turn.map(|(number, _)| number + 1),
                        speaker: turn.and_then(|(_, turn)| turn.label()),
                        participant: person.map(|person| person.number.clone()),
                        session: session.map_or_else(String::new, |session| session.key.clone()),
                        codes: self.codes_at(cited)?,
                        start: place.start,
                        end: place.end,
                        quote: document.words(span)?.to_owned(),
                    })
                })
                .collect::<Result<_, EngineError>>()?,
            solutions: tables.solutions_of(row.id),
        })
    }

    /// Keys of the codes of the very same words.
    fn codes_at(&self, cited: &Citation) -> Result<Vec<String>, EngineError> {
        let codings = self.store.codings_of(cited.passage.source)?;
        let mut keys: Vec<String> = Vec::new();
        for code in self.store.codes()? {
            let is_here =
                |coding: &Coding| coding.code == code.id && coding.passage == cited.passage;
            if codings.iter().any(is_here) {
                keys.push(code.key);
            }
        }
        Ok(keys)
    }

    /// Words that a challenge was drawn from, as rows.
    pub(super) fn cited(
        &self,
        register: &Register,
        challenge: ChallengeId,
        codings: &[String],
        quotes: &[QuoteRef],
    ) -> Result<Vec<Citation>, EngineError> {
        let mut passages = Vec::new();
        for coding in self.codings_with(codings)? {
            passages.push(coding.passage);
        }
        for quote in quotes {
            passages.push(self.passage(register, quote)?);
        }
        (passages.into_iter())
            .map(|passage| {
                self.refuse_silence(register, passage)?;
                let words = self.words(register, passage)?;
                Ok(Citation {
                    id: CitationId::derived(&[
                        b"challenge",
                        challenge.as_bytes(),
                        passage.source.as_bytes(),
                        &(passage.span.start() as u64).to_le_bytes(),
                        &(passage.span.end() as u64).to_le_bytes(),
                    ]),
                    stakeholder: None,
                    challenge: Some(challenge),
                    passage,
                    hash: Hash::of(words.as_bytes()),
                    status: CitationStatus::Confirmed,
                    coder: self.coder.id,
                    at: self.now(),
                    revision: None,
                })
            })
            .collect()
    }
}

pub(super) fn changed(
    register: &Register,
    row: &mut Challenge,
    change: &ChallengeChange,
) -> Result<(), EngineError> {
    if change.text.is_some() || row.text.is_empty() {
        row.text = needed("challenge", change.text.as_deref(), "say it with `--text`")?;
    }
    match change.session.as_deref().map(str::trim) {
        None => {}
        Some("") => row.session = None,
        Some(key) => {
            let session = register.session(key)?;
            row.session = Some(session.id);
            // A challenge is of the territory of its session, where nothing else is said.
            if row.territory.is_none() && change.territory.is_none() {
                row.territory.clone_from(&session.territory);
            }
        }
    }
    say(&mut row.territory, &change.territory);
    Ok(())
}
