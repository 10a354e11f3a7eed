//! Applying a participants sheet: which person stands behind which label.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::consent::Consent;
use verbatim_model::id::{ParticipantId, SessionId, SpeakerId};
use verbatim_model::participant::Participant;
use verbatim_model::session::Speaker;
use verbatim_store::Writer;

use crate::counted;
use crate::error::EngineError;
use crate::import::stem;
use crate::people::{place, put_attributes, same_label};
use crate::project::Project;
use crate::register::Register;
use crate::sheet::{PersonRow, Sheet};

/// What a participants sheet did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SheetOutcome {
    /// Rows that were matched with a label.
    pub matched: usize,
    /// Labels of people who attended and did not speak, as `session: label`.
    pub silent: Vec<String>,
    /// Rows that could not be matched, as `line N: label`, with the reason.
    pub unmatched_rows: Vec<String>,
    /// Labels of the project that no row speaks of, as `session: label`.
    pub unmatched_labels: Vec<String>,
}

impl Project {
    /// Applies a participants sheet: who stands behind which label, and what is known of them.
    ///
    /// # Errors
    /// When the sheet cannot be read, or a value in it makes no sense; then nothing is changed.
    pub fn import_participants(
        &mut self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<SheetOutcome, EngineError> {
        self.settled(|project| project.import_participants_once(name, bytes, encoding))
    }

    fn import_participants_once(
        &mut self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<SheetOutcome, EngineError> {
        let sheet = Sheet::read(name, bytes, encoding)?;
        let register = self.register()?;
        let mut roster = Roster::new(&register);
        let mut outcome = SheetOutcome::default();
        for row in &sheet.rows {
            roster.apply(self, row, &mut outcome);
        }
        let spoken: BTreeSet<_> = register
            .speakers
            .values()
            .map(|speaker| speaker.id)
            .collect();
        outcome.unmatched_labels = (roster.speakers.values())
            .filter(|speaker| spoken.contains(&speaker.id) && !roster.told.contains(&speaker.id))
            .filter(|speaker| speaker.participant.is_some())
            .map(|speaker| place(&register, speaker))
            .collect();
        roster.check_numbers(name)?;
        let sentence = format!(
            "applied the participants sheet `{name}` ({})",
            counted(outcome.matched, "label")
        );
        self.act("participants-import", sentence, |writer| {
            roster.write(writer)
        })?;
        Ok(outcome)
    }
}

/// The people of a project while a sheet is applied to them.
struct Roster<'r> {
    register: &'r Register,
    speakers: BTreeMap<(SessionId, String), Speaker>,
    participants: BTreeMap<ParticipantId, Participant>,
    attributes: Vec<(ParticipantId, Vec<(String, String)>)>,
    // Speakers of whom some row spoke.
    told: BTreeSet<SpeakerId>,
}

impl<'r> Roster<'r> {
    fn new(register: &'r Register) -> Self {
        Self {
            register,
            speakers: register.speakers.clone(),
            participants: register.participants.clone(),
            attributes: Vec::new(),
            told: BTreeSet::new(),
        }
    }

    fn apply(&mut self, project: &Project, row: &PersonRow, outcome: &mut SheetOutcome) {
        let unmatched = |reason: &str| format!("line {}: `{}` {reason}", row.line, row.label);
        let session = match row.session.as_deref().map(|name| self.session(name)) {
            Some(None) => {
                outcome
                    .unmatched_rows
                    .push(unmatched("names a session that the project does not have"));
                return;
            }
            Some(Some(session)) => Some(session),
            None => None,
        };
        let mut keys: Vec<_> = (self.speakers.values())
            .filter(|speaker| session.is_none_or(|session| speaker.session == session))
            .filter(|speaker| self.is_called(speaker, &row.label))
            .map(|speaker| (speaker.session, speaker.label.clone()))
            .collect();
        if keys.is_empty() {
            let Some(session) = session else {
                outcome.unmatched_rows.push(unmatched(
                    "is no label of any session; name the session of a silent person",
                ));
                return;
            };
            // Attended and said nothing.
            let speaker = Speaker {
                id: SpeakerId(project.new_id()),
                session,
                label: row.label.clone(),
                participant: None,
            };
            outcome.silent.push(place(self.register, &speaker));
            let key = (session, row.label.clone());
            self.speakers.insert(key.clone(), speaker);
            keys = vec![key];
        } else {
            outcome.matched += 1;
        }
        let participant = self.participant(project, row, &keys);
        for key in keys {
            if let Some(speaker) = self.speakers.get_mut(&key) {
                speaker.participant = Some(participant);
                self.told.insert(speaker.id);
            }
        }
        if let Some(person) = self.participants.get_mut(&participant) {
            row.change.apply(person);
        }
        self.attributes
            .push((participant, row.change.attributes.clone()));
    }

    /// The session with this key, or that of the source with this name, with or without extension.
    fn session(&self, name: &str) -> Option<SessionId> {
        let of_source = || {
            let called = |source: &&verbatim_model::session::Source| {
                source.name == name || stem(&source.name) == name
            };
            self.register
                .sources
                .iter()
                .find(called)
                .map(|source| source.session)
        };
        self.register
            .find_session(name)
            .map(|session| session.id)
            .or_else(of_source)
    }

    /// Whether a label is `name`, or the label of somebody who is called so.
    fn is_called(&self, speaker: &Speaker, name: &str) -> bool {
        let person = speaker
            .participant
            .and_then(|id| self.register.participants.get(&id));
        same_label(&speaker.label, name)
            || person
                .and_then(|person| person.name.as_deref())
                .is_some_and(|own| same_label(own, name))
    }

    /// Whom a row speaks of: the participant with its number, else the one of its first label, else somebody new.
    fn participant(
        &mut self,
        project: &Project,
        row: &PersonRow,
        keys: &[(SessionId, String)],
    ) -> ParticipantId {
        let number = row.change.number.as_deref();
        let numbered = number.and_then(|number| {
            self.participants
                .values()
                .find(|person| person.number == number)
        });
        if let Some(person) = numbered {
            return person.id;
        }
        let own = keys
            .iter()
            .filter_map(|key| self.speakers.get(key)?.participant)
            .find(|id| {
                // A label that stood for somebody with a number from another row stands for somebody new now.
                let told = |speaker: &Speaker| {
                    speaker.participant == Some(*id) && self.told.contains(&speaker.id)
                };
                number.is_none() || !self.speakers.values().any(told)
            });
        own.unwrap_or_else(|| {
            let numbers = self
                .participants
                .values()
                .filter_map(|person| person.number.parse::<u64>().ok());
            let next = numbers.max().unwrap_or(0) + 1;
            let person = Participant {
                id: ParticipantId(project.new_id()),
                number: number.map_or_else(|| next.to_string(), str::to_owned),
                name: Some(row.label.clone()),
                role: None,
                group: None,
                organisation: None,
                territory: None,
                consent: Consent::NotRecorded,
            };
            let id = person.id;
            self.participants.insert(id, person);
            id
        })
    }

    fn check_numbers(&mut self, sheet: &str) -> Result<(), EngineError> {
        self.leave_deserted();
        let mut numbers: BTreeMap<&str, &Participant> = BTreeMap::new();
        for person in self.participants.values() {
            if let Some(other) = numbers.insert(&person.number, person) {
                let name = |person: &Participant| person.name.clone().unwrap_or_default();
                return Err(EngineError::refused(
                    format!(
                        "`{sheet}` gives the participant number `{}` to two people: {} and {}",
                        person.number,
                        name(other),
                        name(person)
                    ),
                    "give each person one number",
                ));
            }
        }
        Ok(())
    }

    /// People whose last label went to somebody else are gone.
    fn leave_deserted(&mut self) {
        let standing: BTreeSet<_> = self
            .speakers
            .values()
            .filter_map(|speaker| speaker.participant)
            .collect();
        self.participants.retain(|id, _| standing.contains(id));
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        // Those who go first: their numbers may be given to others.
        for id in self
            .register
            .participants
            .keys()
            .filter(|id| !self.participants.contains_key(id))
        {
            writer.delete::<Participant>(*id)?;
        }
        let renumbered = |person: &&Participant| {
            self.register
                .participants
                .get(&person.id)
                .is_some_and(|before| before.number != person.number)
        };
        for person in self.participants.values().filter(renumbered) {
            // A number may pass from one person to another: out of the way first.
            writer.put(&Participant {
                number: format!("\u{1}{}", person.id),
                ..person.clone()
            })?;
        }
        for person in self.participants.values() {
            writer.put(person)?;
        }
        for speaker in self.speakers.values() {
            writer.put(speaker)?;
        }
        for (person, attributes) in &self.attributes {
            put_attributes(writer, *person, attributes)?;
        }
        Ok(())
    }
}
