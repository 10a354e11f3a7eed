//! What is known of a turn besides its words: who speaks it, where, and how it is coded.

use std::collections::BTreeMap;

use verbatim_model::coding::{Coding, CodingStatus};
use verbatim_model::id::{CodeId, SourceId};
use verbatim_model::participant::{Participant, Role};
use verbatim_model::project::Code;
use verbatim_model::session::{Session, Source};
use verbatim_model::text::Span;
use verbatim_model::transcript::Turn;
use verbatim_query::{CodingFacts, Facts, Field, Status, attribute_parts};

use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

impl Project {
    /// The codings of the project as the query language sees them, by source.
    pub(super) fn coding_facts(&self, register: &Register) -> Result<CodingsInTurns, EngineError> {
        let codes: BTreeMap<CodeId, Code> = self
            .store
            .codes()?
            .into_iter()
            .map(|code| (code.id, code))
            .collect();
        let standing = self.standing()?;
        let mut by_source: BTreeMap<SourceId, Vec<(Span, CodingFacts)>> = BTreeMap::new();
        for coding in self.store.all::<Coding>()? {
            let Some(code) = codes.get(&coding.code) else {
                continue;
            };
            let facts = CodingFacts {
                code: code.key.clone(),
                objectives: code.objectives.clone(),
                coder: register.coder_name(coding.coder).to_owned(),
                status: match standing.of(&coding) {
                    CodingStatus::Suggested => Status::Suggested,
                    CodingStatus::Accepted => Status::Accepted,
                    CodingStatus::Rejected => Status::Rejected,
                },
            };
            by_source
                .entry(coding.passage.source)
                .or_default()
                .push((coding.passage.span, facts));
        }
        Ok(CodingsInTurns::new(by_source))
    }
}

/// The codings of each source by place, with the length of the longest.
#[derive(Debug)]
pub(super) struct CodingsInTurns {
    by_source: BTreeMap<SourceId, (usize, Vec<(Span, CodingFacts)>)>,
}

impl CodingsInTurns {
    fn new(mut by_source: BTreeMap<SourceId, Vec<(Span, CodingFacts)>>) -> Self {
        let ordered = |codings: &mut Vec<(Span, CodingFacts)>| {
            codings.sort_by_key(|(span, _)| *span);
            let longest = codings
                .iter()
                .map(|(span, _)| span.end() - span.start())
                .max();
            (longest.unwrap_or_default(), std::mem::take(codings))
        };
        Self {
            by_source: by_source
                .iter_mut()
                .map(|(source, codings)| (*source, ordered(codings)))
                .collect(),
        }
    }

    /// Those that touch a turn.
    pub fn of(&self, source: SourceId, turn: &Turn) -> Vec<CodingFacts> {
        let Some((longest, codings)) = self.by_source.get(&source) else {
            return Vec::new();
        };
        let first = turn.span.start().saturating_sub(*longest);
        let from = codings.partition_point(|(span, _)| span.start() < first);
        (codings[from..].iter())
            .take_while(|(span, _)| span.start() < turn.span.end())
            .filter(|(span, _)| span.overlaps(turn.span))
            .map(|(_, facts)| facts.clone())
            .collect()
    }
}

/// What is known of a turn besides its words.
#[derive(Debug)]
pub(crate) struct TurnFacts<'r> {
    register: &'r Register,
    source: &'r Source,
    session: Option<&'r Session>,
    label: Option<&'r str>,
    participant: Option<&'r Participant>,
    codings: Vec<CodingFacts>,
}

impl<'r> TurnFacts<'r> {
    pub fn of(
        register: &'r Register,
        source: &'r Source,
        turn: &'r Turn,
        codings: Vec<CodingFacts>,
    ) -> Self {
        Self {
            register,
            source,
            session: register.session_of(source),
            label: turn.speaker.as_deref(),
            participant: register.who(source, turn),
            codings,
        }
    }

    /// The session of the source.
    pub fn session(&self) -> Option<&'r Session> {
        self.session
    }

    /// The person who speaks.
    pub fn participant(&self) -> Option<&'r Participant> {
        self.participant
    }

    /// What the speaker is called in listings: participant number, or else the label as written.
    pub fn who(&self) -> Option<&'r str> {
        let number = self
            .participant
            .map(|participant| participant.number.as_str());
        number.or(self.label)
    }

    pub fn role(&self) -> Option<Role> {
        self.participant.and_then(|participant| participant.role)
    }
}

impl Facts for TurnFacts<'_> {
    fn holds(&self, field: Field, value: &str) -> bool {
        match field {
            Field::Speaker => {
                is(self.label, value)
                    || person_holds(self.register, self.participant, field, value) == Some(true)
            }
            Field::Source => is(Some(&self.source.name), value),
            _ => session_holds(self.session, field, value)
                .or_else(|| person_holds(self.register, self.participant, field, value))
                .unwrap_or(false),
        }
    }

    fn codings(&self) -> &[CodingFacts] {
        &self.codings
    }
}

fn is(own: Option<&str>, value: &str) -> bool {
    own.is_some_and(|own| own.to_lowercase() == value.to_lowercase())
}

/// Whether a filter on sessions is true of one; `None` for other filters.
pub(crate) fn session_holds(session: Option<&Session>, field: Field, value: &str) -> Option<bool> {
    let own = match field {
        Field::Session => session.map(|session| session.key.as_str()),
        Field::Kind => session.map(|session| verbatim_model::term::Term::as_str(session.kind)),
        Field::Country => session.and_then(|session| session.country.as_deref()),
        Field::Territory => session.and_then(|session| session.territory.as_deref()),
        _ => return None,
    };
    Some(is(own, value))
}

/// Whether a filter on people is true of one; `None` for other filters. `speaker:` is only asked for the name here.
pub(crate) fn person_holds(
    register: &Register,
    person: Option<&Participant>,
    field: Field,
    value: &str,
) -> Option<bool> {
    if field == Field::Attribute {
        let same = |own: &str, asked: &str| own.trim().to_lowercase() == asked.to_lowercase();
        let (key, value) = attribute_parts(value)?;
        let holds = |person| {
            let mut attributes = register.attributes_of(person);
            attributes.any(|(own, its)| same(own, key) && same(its, value))
        };
        return Some(person.is_some_and(holds));
    }
    let own = match field {
        Field::Role => {
            (person.and_then(|person| person.role)).map(verbatim_model::term::Term::as_str)
        }
        Field::Speaker => person.and_then(|person| person.name.as_deref()),
        Field::Participant => person.map(|person| person.number.as_str()),
        Field::Group => person.and_then(|person| person.group.as_deref()),
        _ => return None,
    };
    Some(is(own, value))
}
