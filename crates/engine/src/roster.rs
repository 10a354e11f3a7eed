//! Applying a participants sheet: which person stands behind which label.
//!
//! The label decides who is meant; a number says which labels are one person. All rows are read against the register
//! as it is before any of them is applied, so their order does not matter.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use verbatim_model::id::ParticipantId;
use verbatim_model::participant::Participant;
use verbatim_model::session::Speaker;
use verbatim_store::Writer;

use crate::counted;
use crate::error::EngineError;
use crate::heads::Reading;
use crate::people::belongings::{Belongings, put_attributes};
use crate::people::place;
use crate::project::Project;
use crate::register::Register;
use crate::sheet::Sheet;

mod labels;
mod persons;
mod sheet_out;

/// What a participants sheet did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SheetOutcome {
    /// Rows that were matched with a label.
    pub matched: usize,
    /// Labels of people who attended and did not speak, as `session: label`.
    pub silent: Vec<String>,
    /// Silent people who may be speakers under a mistyped label.
    pub perhaps_mistyped: Vec<PerhapsMistyped>,
    /// Rows that could not be matched.
    pub unmatched_rows: Vec<UnmatchedRow>,
    /// Labels of the project that no row speaks of, as `session: label`.
    pub unmatched_labels: Vec<String>,
    /// What a person should know of how the sheet was read.
    pub notes: Vec<String>,
}

/// A person of a sheet who said nothing, and a label of the same session that no row speaks of and that is spelt nearly
/// the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PerhapsMistyped {
    /// Key of the session.
    pub session: String,
    /// The label in the sheet.
    pub silent: String,
    /// The label in the transcript.
    pub label: String,
}

/// A row of a sheet that could not be matched; as JSON the text ``line N: `label` reason``.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnmatchedRow {
    /// Line of the sheet, from 1.
    pub line: u32,
    /// Its label or name.
    pub label: String,
    /// The session or file that it names, where the project has none of that name.
    pub unknown_session: Option<String>,
    /// Why it could not be matched, as a clause without its subject.
    pub reason: &'static str,
}

impl fmt::Display for UnmatchedRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: `{}` {}", self.line, self.label, self.reason)
    }
}

impl Serialize for UnmatchedRow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Project {
    /// Applies a participants sheet: who stands behind which label, and what is known of them.
    ///
    /// A row is about the labels that it names, in its session or, where it names none, in all. Labels with one
    /// number are one person. A number is somebody's only where a person or an earlier sheet gave it; one that import
    /// gave passes to whom the sheet gives it, and its holder gets the next free one.
    ///
    /// # Errors
    /// When the sheet cannot be read, a value in it makes no sense, or two of its rows contradict each other; then
    /// nothing is changed.
    pub fn import_participants(
        &mut self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<SheetOutcome, EngineError> {
        let sheet = self.read_people(name, bytes, encoding)?;
        self.apply_sheet(name, &sheet)
    }

    /// What [`Project::import_participants`] would do; changes nothing.
    ///
    /// # Errors
    /// As [`Project::import_participants`].
    pub fn foresee_participants(
        &self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<SheetOutcome, EngineError> {
        let sheet = self.read_people(name, bytes, encoding)?;
        self.foresee_sheet(&Register::read(&self.store)?, name, &sheet)
    }

    /// Reads a participants sheet by the languages and the labels of the project.
    pub(crate) fn read_people(
        &self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
    ) -> Result<Sheet, EngineError> {
        let languages = self.analysed_languages();
        let register = Register::read(&self.store)?;
        let known: Vec<String> = (register.speakers.values())
            .map(|speaker| speaker.label.clone())
            .chain(
                register
                    .participants
                    .values()
                    .filter_map(|person| person.name.clone()),
            )
            .collect();
        let reading = Reading {
            encoding,
            languages: &languages,
            known: &known,
        };
        Sheet::read(name, bytes, reading)
    }

    pub(crate) fn apply_sheet(
        &mut self,
        name: &str,
        sheet: &Sheet,
    ) -> Result<SheetOutcome, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let mut plan = Plan::make(project, &register, name, sheet)?;
            let sentence = format!(
                "applied the participants sheet `{name}` ({})",
                counted(plan.outcome.matched, "label")
            );
            project.act("participants-import", sentence, |writer| {
                plan.write(&register, writer)
            })?;
            Ok(plan.outcome)
        })
    }

    /// What a sheet would do where `register` is what the project holds.
    pub(crate) fn foresee_sheet(
        &self,
        register: &Register,
        name: &str,
        sheet: &Sheet,
    ) -> Result<SheetOutcome, EngineError> {
        Ok(Plan::make(self, register, name, sheet)?.outcome)
    }
}

/// Whether two labels are long enough that one can be a slip for the other; `P1` and `P2` are two people.
fn may_be_mistyped(one: &str, other: &str) -> bool {
    let digits = |label: &str| -> String { label.chars().filter(char::is_ascii_digit).collect() };
    let letters = |label: &str| label.chars().filter(|c| c.is_alphabetic()).count();
    letters(one).min(letters(other)) >= 3 && digits(one) == digits(other)
}

/// The people of a project as a sheet makes them.
struct Plan {
    outcome: SheetOutcome,
    speakers: Vec<Speaker>,
    people: BTreeMap<ParticipantId, Participant>,
    attributes: Vec<(ParticipantId, Vec<(String, String)>)>,
    // Those to whom the sheet gives their number.
    numbered: BTreeSet<ParticipantId>,
    // Those whose labels all went to others, and who gets what they had.
    heirs: BTreeMap<ParticipantId, ParticipantId>,
    belongings: Belongings,
}

impl Plan {
    fn make(
        project: &Project,
        register: &Register,
        name: &str,
        sheet: &Sheet,
    ) -> Result<Self, EngineError> {
        let belongings = Belongings::read(&project.store)?;
        let given: BTreeSet<ParticipantId> = (register.participants.values())
            .filter(|person| person.number_given)
            .map(|person| person.id)
            .collect();
        let named = labels::resolve(project, register, sheet);
        let persons = persons::assign(project, register, &given, name, &named)?;
        let mut outcome = named.outcome;
        outcome.notes.clone_from(&sheet.notes);
        let told: BTreeSet<_> = (named.rows.iter())
            .flat_map(|(_, labels)| labels)
            .filter_map(|label| register.speakers.get(label))
            .map(|speaker| speaker.id)
            .collect();
        let unnamed = |session| {
            (register.speakers.values())
                .filter(move |speaker| speaker.session == session)
                .filter(|speaker| speaker.participant.is_some() && !told.contains(&speaker.id))
        };
        outcome.perhaps_mistyped = (named.silent.keys())
            .filter_map(|(session, silent)| {
                let labels = unnamed(*session).map(|speaker| speaker.label.as_str());
                let labels = labels.filter(|label| may_be_mistyped(silent, label));
                Some(PerhapsMistyped {
                    session: register.sessions.get(session)?.key.clone(),
                    silent: silent.clone(),
                    label: verbatim_query::nearest(silent, labels)?.to_owned(),
                })
            })
            .collect();
        outcome.unmatched_labels = (register.speakers.values())
            .filter(|speaker| speaker.participant.is_some() && !told.contains(&speaker.id))
            .map(|speaker| place(register, speaker))
            .collect();
        Ok(Self {
            outcome,
            speakers: persons.speakers,
            people: persons.people,
            attributes: persons.attributes,
            numbered: persons.numbered,
            heirs: persons.heirs,
            belongings,
        })
    }

    fn write(&mut self, register: &Register, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        // Those who go first: their numbers may be given to others.
        for (gone, heir) in &self.heirs {
            self.belongings.hand_over(writer, *gone, *heir)?;
            writer.delete::<Participant>(*gone)?;
        }
        let people: Vec<Participant> = (self.people.values())
            .map(|person| Participant {
                number_given: person.number_given || self.numbered.contains(&person.id),
                ..person.clone()
            })
            .collect();
        let changed = |person: &&Participant| register.participants.get(&person.id) != Some(person);
        let renumbered = |person: &&Participant| {
            (register.participants.get(&person.id))
                .is_some_and(|before| before.number != person.number)
        };
        for person in people.iter().filter(renumbered) {
            // A number may pass from one person to another: out of the way first.
            writer.put(&Participant {
                number: format!("\u{1}{}", person.id),
                ..person.clone()
            })?;
        }
        for person in people.iter().filter(changed) {
            writer.put(person)?;
        }
        for speaker in &self.speakers {
            writer.put(speaker)?;
        }
        for (person, attributes) in &self.attributes {
            put_attributes(writer, *person, attributes)?;
        }
        Ok(())
    }
}
