//! Sessions, speakers and participants: lists and changes by hand.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_ingest::is_collective;
use verbatim_model::consent::Consent;
use verbatim_model::id::ParticipantId;
use verbatim_model::participant::{Attribute, Participant, Role};
use verbatim_model::session::{Session, SessionKind, Speaker};

use crate::error::EngineError;
use crate::project::Project;
use crate::register::{Register, hint};
use crate::sessions::{typed_date, typed_day};

mod accepted;
pub(crate) mod belongings;
mod legends;
pub(crate) mod merge;
mod proposals;
pub(crate) mod role_words;
mod variants;

use belongings::put_attributes;
pub use proposals::{ProposalKind, ProposalRow};

/// What to set of a session; `None` leaves as it is, an empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionChange {
    /// What it was.
    pub kind: Option<SessionKind>,
    /// A date as people write it: kept as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Territory.
    pub territory: Option<String>,
}

impl SessionChange {
    /// The same, with the date as it is kept.
    ///
    /// # Errors
    /// When what should be a date is none, or could be more than one.
    pub(crate) fn with_date_read(&self) -> Result<Self, EngineError> {
        let date = self.date.as_deref().map(typed_date).transpose()?;
        Ok(Self {
            date,
            ..self.clone()
        })
    }

    pub(crate) fn apply(&self, session: &mut Session) -> Result<(), EngineError> {
        if let Some(kind) = self.kind {
            session.kind = kind;
        }
        if let Some(date) = &self.date {
            check_date(date)?;
        }
        set(&mut session.date, self.date.as_deref());
        set(&mut session.country, self.country.as_deref());
        set(&mut session.territory, self.territory.as_deref());
        Ok(())
    }

    /// Leaves the field called `what` as it is.
    pub(crate) fn forget(&mut self, what: &str) {
        match what {
            "kind" => self.kind = None,
            "date" => self.date = None,
            "country" => self.country = None,
            _ => self.territory = None,
        }
    }

    /// What of this is known otherwise of a session: its name, what is known, and what this says.
    pub(crate) fn contradiction(
        &self,
        session: &Session,
    ) -> Option<(&'static str, String, String)> {
        let kind = (session.kind != SessionKind::Unknown).then(|| session.kind.to_string());
        let fields = [
            ("kind", kind, self.kind.map(|kind| kind.to_string())),
            ("date", session.date.clone(), self.date.clone()),
            ("country", session.country.clone(), self.country.clone()),
            (
                "territory",
                session.territory.clone(),
                self.territory.clone(),
            ),
        ];
        fields.into_iter().find_map(|(what, known, given)| {
            let (known, given) = (known?, given?.trim().to_owned());
            (known != given).then_some((what, known, given))
        })
    }
}

/// What to set of a participant; `None` leaves as it is, an empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParticipantChange {
    /// Participant number.
    pub number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Role.
    pub role: Option<Role>,
    /// Stakeholder group.
    pub group: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Consent.
    pub consent: Option<Consent>,
    /// The day from which on their words may be printed, `YYYY-MM-DD`.
    pub embargo: Option<String>,
    /// Further attributes.
    pub attributes: Vec<(String, String)>,
}

impl ParticipantChange {
    /// Sets all but the number, which is given apart: it says who somebody is.
    pub(crate) fn apply(&self, participant: &mut Participant) {
        set(&mut participant.name, self.name.as_deref());
        set(&mut participant.group, self.group.as_deref());
        set(&mut participant.organisation, self.organisation.as_deref());
        set(&mut participant.territory, self.territory.as_deref());
        set(&mut participant.embargo, self.embargo.as_deref());
        participant.role = self.role.or(participant.role);
        participant.consent = self.consent.unwrap_or(participant.consent);
    }
}

fn set(field: &mut Option<String>, value: Option<&str>) {
    if let Some(value) = value {
        let value = value.trim();
        *field = (!value.is_empty()).then(|| value.to_owned());
    }
}

pub(crate) fn check_date(date: &str) -> Result<(), EngineError> {
    let parts: Vec<&str> = date.trim().split('-').collect();
    let in_range = |part: &str, length: usize, low: u32, high: u32| {
        part.len() == length
            && part
                .parse::<u32>()
                .is_ok_and(|number| (low..=high).contains(&number))
    };
    let number = |part: usize| parts.get(part).and_then(|part| part.parse::<u32>().ok());
    let last_day = match (number(0), number(1)) {
        (Some(year), Some(2)) if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        (_, Some(2)) => 28,
        (_, Some(4 | 6 | 9 | 11)) => 30,
        _ => 31,
    };
    let good = date.trim().is_empty()
        || (parts.len() <= 3
            && in_range(parts[0], 4, 1000, 9999)
            && parts.get(1).is_none_or(|month| in_range(month, 2, 1, 12))
            && parts.get(2).is_none_or(|day| in_range(day, 2, 1, last_day)));
    if good {
        Ok(())
    } else {
        Err(EngineError::usage(
            format!("`{date}` is not a date"),
            "write it as 2026-03-14 (or 2026-03, or 2026)",
        ))
    }
}

/// One participant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ParticipantRow {
    /// Participant number.
    pub participant: String,
    /// Name.
    pub name: Option<String>,
    /// Role.
    pub role: Option<Role>,
    /// Stakeholder group.
    pub group: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Consent.
    pub consent: Consent,
    /// The day from which on their words may be printed.
    pub embargo: Option<String>,
    /// Keys of the sessions that they attended.
    pub sessions: Vec<String>,
    /// Further attributes.
    pub attributes: BTreeMap<String, String>,
}

/// One label of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SpeakerRow {
    /// Label as written.
    pub speaker: String,
    /// Key of the session.
    pub session: String,
    /// Participant number; `None` for collective and unknown labels.
    pub participant: Option<String>,
    /// Role.
    pub role: Option<Role>,
    /// Number of turns.
    pub turns: usize,
    /// Number of words.
    pub words: usize,
}

impl Project {
    /// The participants in the natural order of their numbers.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn participants(&self) -> Result<Vec<ParticipantRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut attributes: BTreeMap<ParticipantId, BTreeMap<String, String>> = BTreeMap::new();
        for attribute in self.store.all::<Attribute>()? {
            attributes
                .entry(attribute.participant)
                .or_default()
                .insert(attribute.key, attribute.value);
        }
        Ok((register.participants_in_order().into_iter())
            .map(|participant| {
                let sessions: BTreeSet<_> = (register.speakers_of(participant.id))
                    .filter_map(|speaker| register.sessions.get(&speaker.session))
                    .map(|session| session.key.clone())
                    .collect();
                ParticipantRow {
                    participant: participant.number.clone(),
                    name: participant.name.clone(),
                    role: participant.role,
                    group: participant.group.clone(),
                    organisation: participant.organisation.clone(),
                    territory: participant.territory.clone(),
                    consent: participant.consent,
                    embargo: participant.embargo.clone(),
                    sessions: sessions.into_iter().collect(),
                    attributes: attributes.remove(&participant.id).unwrap_or_default(),
                }
            })
            .collect())
    }

    /// The labels of all sessions, with what they said.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn speakers(&self) -> Result<Vec<SpeakerRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut said: BTreeMap<(_, String), (usize, usize)> = BTreeMap::new();
        for source in &register.sources {
            let document = self.document(source)?;
            for turn in &document.turns {
                let Some(label) = &turn.speaker else { continue };
                let (turns, words) = said.entry((source.session, label.to_string())).or_default();
                *turns += 1;
                *words += document.words(turn.span)?.split_whitespace().count();
            }
        }
        let mut rows: Vec<_> = (register.speakers.values())
            .map(|speaker| {
                let participant = speaker
                    .participant
                    .and_then(|id| register.participants.get(&id));
                let (turns, words) = said
                    .get(&(speaker.session, speaker.label.clone()))
                    .copied()
                    .unwrap_or_default();
                SpeakerRow {
                    speaker: speaker.label.clone(),
                    session: register
                        .sessions
                        .get(&speaker.session)
                        .map(|s| s.key.clone())
                        .unwrap_or_default(),
                    participant: participant.map(|participant| participant.number.clone()),
                    role: participant.and_then(|participant| participant.role),
                    turns,
                    words,
                }
            })
            .collect();
        rows.sort_by_cached_key(|row| {
            let label = verbatim_language::fold(&row.speaker);
            (
                verbatim_store::natural(&row.session),
                label,
                row.speaker.clone(),
            )
        });
        Ok(rows)
    }

    /// Sets what is known of a session, and gives it a new key where `new_key` names one.
    ///
    /// # Errors
    /// When there is no such session, a value makes no sense, or the new key is taken.
    pub fn set_session(
        &mut self,
        key: &str,
        new_key: Option<&str>,
        change: &SessionChange,
    ) -> Result<(), EngineError> {
        if new_key.is_none() && *change == SessionChange::default() {
            return Err(nothing_to_set(
                "--key, --kind, --date, --country or --territory",
            ));
        }
        let new_key = new_key.map(check_key).transpose()?;
        let change = change.with_date_read()?;
        self.settled(|project| project.set_session_once(key, new_key, &change))
    }

    fn set_session_once(
        &mut self,
        key: &str,
        new_key: Option<&str>,
        change: &SessionChange,
    ) -> Result<(), EngineError> {
        let register = self.register()?;
        let mut session = register.session(key)?.clone();
        change.apply(&mut session)?;
        let mut sentence = format!("set what is known of the session `{key}`");
        if let Some(new_key) = new_key {
            if register
                .find_session(new_key)
                .is_some_and(|other| other.id != session.id)
            {
                return Err(EngineError::refused(
                    format!("there is a session `{new_key}` already"),
                    "choose another key; `verbatim source move` puts a source into another session",
                ));
            }
            new_key.clone_into(&mut session.key);
            sentence = format!("called the session `{key}` `{new_key}`");
        }
        self.act("session-set", sentence, |writer| Ok(writer.put(&session)?))?;
        Ok(())
    }

    /// Sets what is known of a participant, given by number or by a label; `session` tells labels apart.
    ///
    /// # Errors
    /// When there is no such participant, a label is ambiguous, or the new number is taken.
    pub fn set_participant(
        &mut self,
        who: &str,
        session: Option<&str>,
        change: &ParticipantChange,
    ) -> Result<(), EngineError> {
        if *change == ParticipantChange::default() {
            return Err(nothing_to_set(
                "--number, --name, --role, --group, --organisation, --territory, --consent, --embargo or --attribute",
            ));
        }
        let number = (change.number.as_deref().map(check_number).transpose())
            .map_err(|reason| EngineError::usage(reason, ""))?;
        if (change.attributes.iter()).any(|(key, _)| key.trim().is_empty()) {
            return Err(EngineError::usage(
                "an attribute needs a name",
                "write `name=value`",
            ));
        }
        let change = &ParticipantChange {
            embargo: change.embargo.as_deref().map(typed_day).transpose()?,
            ..change.clone()
        };
        // Cells of a sheet are written one by one, and faster than one write takes.
        self.settled(|project| project.set_participant_once(who, session, number, change))
    }

    fn set_participant_once(
        &mut self,
        who: &str,
        session: Option<&str>,
        number: Option<&str>,
        change: &ParticipantChange,
    ) -> Result<(), EngineError> {
        let register = self.register()?;
        let mut participant = find(&register, who, session)?.clone();
        change.apply(&mut participant);
        if let Some(number) = number {
            number.clone_into(&mut participant.number);
        }
        if let Some(other) = register.participant(&participant.number)
            && other.id != participant.id
        {
            return Err(EngineError::refused(
                format!("the participant number `{}` is taken", participant.number),
                "`verbatim speakers merge` makes two labels one person",
            ));
        }
        participant.number_given |= number.is_some();
        self.act(
            "participant-set",
            format!("set what is known of participant `{}`", participant.number),
            |writer| {
                writer.put(&participant)?;
                put_attributes(writer, participant.id, &change.attributes)
            },
        )?;
        Ok(())
    }
}

pub(crate) fn place(register: &Register, speaker: &Speaker) -> String {
    let session = register
        .sessions
        .get(&speaker.session)
        .map_or("?", |session| &session.key);
    format!("{session}: {}", speaker.label)
}

/// A label as it is compared: without the marks of formats, upper and lower case equal.
pub(crate) fn plain_label(label: &str) -> String {
    label
        .trim()
        .trim_start_matches('#')
        .trim_end_matches(':')
        .trim()
        .to_lowercase()
}

pub(crate) fn same_label(one: &str, other: &str) -> bool {
    plain_label(one) == plain_label(other)
}

/// The key of a session as it is kept: without white space around it.
pub(crate) fn check_key(key: &str) -> Result<&str, EngineError> {
    let trimmed = key.trim();
    if trimmed.is_empty() || trimmed.chars().any(char::is_control) {
        return Err(EngineError::usage(
            format!("`{}` is no key of a session", key.escape_debug()),
            "give a short name without line breaks, such as `fg-1`",
        ));
    }
    Ok(trimmed)
}

/// A participant number as it is kept: without white space around it; else why it is none.
pub(crate) fn check_number(number: &str) -> Result<&str, String> {
    /// More digits would leave no room for the numbers that follow it.
    const DIGITS: usize = 18;
    let trimmed = number.trim();
    let too_large = trimmed.len() > DIGITS && trimmed.bytes().all(|byte| byte.is_ascii_digit());
    if trimmed.is_empty() || trimmed.chars().any(char::is_control) || too_large {
        return Err(format!(
            "`{}` is no participant number; give a short text without line breaks, such as `HR-07`",
            number.escape_debug()
        ));
    }
    Ok(trimmed)
}

/// The participant with this number, or behind this label. A label may be told as `session/label` too.
pub(crate) fn find<'r>(
    register: &'r Register,
    who: &str,
    session: Option<&str>,
) -> Result<&'r Participant, EngineError> {
    if session.is_none()
        && let Some(participant) = register.participant(who)
    {
        return Ok(participant);
    }
    let in_session = session
        .map(|key| register.session(key))
        .transpose()?
        .map(|session| session.id);
    let labelled: Vec<&Speaker> = (register.speakers.values())
        .filter(|speaker| in_session.is_none_or(|session| speaker.session == session))
        .filter(|speaker| {
            let key = register
                .sessions
                .get(&speaker.session)
                .map_or("", |session| &session.key);
            same_label(&speaker.label, who) || who == format!("{key}/{}", speaker.label)
        })
        .collect();
    let people: BTreeSet<_> = labelled
        .iter()
        .filter_map(|speaker| speaker.participant)
        .collect();
    let mut people = people.iter().filter_map(|id| register.participants.get(id));
    match (people.next(), people.next()) {
        (Some(person), None) => Ok(person),
        (Some(_), Some(_)) => {
            let places: Vec<_> = labelled
                .iter()
                .map(|speaker| place(register, speaker))
                .collect();
            Err(EngineError::usage(
                format!("`{who}` stands for several people: {}", places.join(", ")),
                "say which with `--session`, or give the participant number",
            ))
        }
        (None, _) if !labelled.is_empty() || is_collective(who) => Err(EngineError::refused(
            format!(
                "`{who}` stands for several voices at once or for nobody known, so it is no participant"
            ),
            "give the label of one person",
        )),
        (None, _) => {
            let elsewhere: Vec<_> = (register.speakers.values())
                .filter(|speaker| speaker.participant.is_some() && same_label(&speaker.label, who))
                .map(|speaker| place(register, speaker))
                .collect();
            if let Some(key) = session.filter(|_| !elsewhere.is_empty()) {
                return Err(EngineError::usage(
                    format!("no label `{who}` in the session `{key}`"),
                    format!("it stands in {}", elsewhere.join(", ")),
                ));
            }
            let labels = register
                .speakers
                .values()
                .map(|speaker| speaker.label.as_str());
            Err(EngineError::unknown(
                "participant",
                who,
                hint(who, labels, "`verbatim speakers` lists labels and numbers"),
            ))
        }
    }
}

fn nothing_to_set(options: &str) -> EngineError {
    EngineError::usage("nothing to set", format!("give {options}"))
}
