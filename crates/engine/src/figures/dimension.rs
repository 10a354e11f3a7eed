//! What codes are held against, by name.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_analysis::coded::Dimension;
use verbatim_model::id::{ParticipantId, SessionId};
use verbatim_model::participant::{Attribute, Participant};
use verbatim_model::session::Session;

use crate::error::EngineError;
use crate::project::Project;
use crate::register::{Register, hint};

/// The names of dimensions that every project has.
const NAMES: [&str; 12] = [
    "speaker",
    "session",
    "group",
    "territory",
    "objective",
    "role",
    "organisation",
    "kind",
    "date",
    "month",
    "year",
    "country",
];

impl Project {
    /// How many dimensions every project has; they are the first of [`Project::dimensions`].
    pub const COMMON_DIMENSIONS: usize = NAMES.len();

    /// What [`Project::matrix`] can have as columns: the dimensions of every project, then the attributes of its people.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn dimensions(&self) -> Result<Vec<String>, EngineError> {
        let own: BTreeSet<String> = (self.store.all::<Attribute>()?.into_iter())
            .map(|attribute| attribute.key)
            .filter(|key| !NAMES.contains(&key.to_lowercase().as_str()))
            .collect();
        Ok(NAMES.into_iter().map(str::to_owned).chain(own).collect())
    }

    /// The dimension called `name`, and how it is written.
    pub(super) fn dimension(
        &self,
        name: &str,
        register: &Register,
    ) -> Result<(String, Dimension), EngineError> {
        let name = name.trim();
        let people = |value: fn(&Participant) -> Option<String>| {
            let people = register.participants.values();
            let values = people.filter_map(|person| Some((person.id, value(person)?)));
            Dimension::Participants(values.collect::<BTreeMap<ParticipantId, String>>())
        };
        let sessions = |value: fn(&Session) -> Option<String>| {
            let sessions = register.sessions.values();
            let values = sessions.filter_map(|session| Some((session.id, value(session)?)));
            Dimension::Sessions(values.collect::<BTreeMap<SessionId, String>>())
        };
        // `2026-03-14` as far as it is known.
        let until = |length: usize| {
            let cut =
                move |session: &Session| session.date.as_ref()?.get(..length).map(str::to_owned);
            let sessions = register.sessions.values();
            Dimension::Sessions(
                sessions
                    .filter_map(|session| Some((session.id, cut(session)?)))
                    .collect(),
            )
        };
        let lower = name.to_lowercase();
        let dimension = match lower.as_str() {
            "speaker" | "participant" => Dimension::Speaker,
            "session" => Dimension::Session,
            "group" => Dimension::Group,
            "territory" => Dimension::Territory,
            "objective" => Dimension::Objective,
            "role" => people(|person| person.role.map(|role| role.to_string())),
            "organisation" => people(|person| person.organisation.clone()),
            "kind" => sessions(|session| Some(session.kind.to_string())),
            "date" => sessions(|session| session.date.clone()),
            "country" => sessions(|session| session.country.clone()),
            "month" => until(7),
            "year" => until(4),
            _ => return self.attribute(name, &lower),
        };
        let written = if lower == "participant" {
            "speaker".to_owned()
        } else {
            lower
        };
        Ok((written, dimension))
    }

    /// A further attribute of people.
    fn attribute(&self, name: &str, lower: &str) -> Result<(String, Dimension), EngineError> {
        let all: Vec<Attribute> = self.store.all()?;
        // The same letters first: `Age` and `age` may both be there.
        let exact = all.iter().find(|attribute| attribute.key == name);
        let found = exact.or_else(|| all.iter().find(|a| a.key.to_lowercase() == lower));
        let Some(key) = found.map(|attribute| attribute.key.clone()) else {
            let own = all.iter().map(|attribute| attribute.key.as_str());
            let mut known: Vec<&str> = NAMES.into_iter().chain(own).collect();
            known.sort_unstable();
            known.dedup();
            let list = format!("there are: {}", known.join(", "));
            return Err(EngineError::unknown(
                "attribute",
                name,
                hint(name, known.iter().copied(), &list),
            ));
        };
        let values = (all.into_iter())
            .filter(|attribute| attribute.key == key)
            .map(|attribute| (attribute.participant, attribute.value));
        let dimension = Dimension::Participants(values.collect());
        Ok((key, dimension))
    }
}
