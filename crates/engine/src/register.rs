//! Who and what is in a project, read at once and joined in memory.

use std::collections::{BTreeMap, HashMap};

use verbatim_model::id::{CoderId, ParticipantId, SessionId, SourceId};
use verbatim_model::participant::{Attribute, Participant};
use verbatim_model::project::Coder;
use verbatim_model::session::{Session, Source, Speaker};
use verbatim_model::transcript::Turn;
use verbatim_query::nearest;
use verbatim_store::{Store, natural};

use crate::error::EngineError;

/// Sessions, sources, speakers, participants and coders of a project.
#[derive(Debug, Clone)]
pub(crate) struct Register {
    /// By id.
    pub sessions: BTreeMap<SessionId, Session>,
    /// In the natural order of their names.
    pub sources: Vec<Source>,
    /// By session and label.
    pub speakers: BTreeMap<(SessionId, String), Speaker>,
    /// By id.
    pub participants: BTreeMap<ParticipantId, Participant>,
    /// By id.
    pub coders: BTreeMap<CoderId, Coder>,
    /// Further attributes of people, with their values.
    pub attributes: BTreeMap<ParticipantId, Vec<(String, String)>>,
}

/// What the stakeholder group of a person is called among attributes of which few may share a value.
pub(crate) const GROUP: &str = "group";

impl Register {
    /// The stakeholder group of each person who has one, as the attribute [`GROUP`].
    pub fn groups(&self) -> BTreeMap<ParticipantId, BTreeMap<String, String>> {
        (self.participants.values())
            .filter_map(|person| {
                let group = (GROUP.to_owned(), person.group.clone()?);
                Some((person.id, BTreeMap::from([group])))
            })
            .collect()
    }

    pub fn read(store: &Store) -> Result<Self, EngineError> {
        let mut sources: Vec<Source> = store.all()?;
        sources.sort_by_cached_key(|source| natural(&source.name));
        let mut attributes: BTreeMap<ParticipantId, Vec<(String, String)>> = BTreeMap::new();
        for attribute in store.all::<Attribute>()? {
            let of_them = attributes.entry(attribute.participant).or_default();
            of_them.push((attribute.key, attribute.value));
        }
        Ok(Self {
            attributes,
            sessions: store
                .all::<Session>()?
                .into_iter()
                .map(|session| (session.id, session))
                .collect(),
            sources,
            speakers: (store.all::<Speaker>()?.into_iter())
                .map(|speaker| ((speaker.session, speaker.label.clone()), speaker))
                .collect(),
            participants: (store.all::<Participant>()?.into_iter())
                .map(|participant| (participant.id, participant))
                .collect(),
            coders: store
                .all::<Coder>()?
                .into_iter()
                .map(|coder| (coder.id, coder))
                .collect(),
        })
    }

    /// The source called `name`, or whose id is `name`.
    pub fn source(&self, name: &str) -> Result<&Source, EngineError> {
        let by_id = name.parse::<SourceId>().ok();
        let found = self
            .sources
            .iter()
            .find(|source| source.name == name || Some(source.id) == by_id);
        found.ok_or_else(|| {
            let names = self.sources.iter().map(|source| source.name.as_str());
            EngineError::unknown(
                "source",
                name,
                hint(name, names, "`verbatim sources` lists them"),
            )
        })
    }

    pub fn source_by_id(&self, id: SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The name of a source, for sentences.
    pub fn source_name(&self, id: SourceId) -> &str {
        self.source_by_id(id).map_or("?", |source| &source.name)
    }

    /// The session with this key.
    pub fn session(&self, key: &str) -> Result<&Session, EngineError> {
        self.find_session(key).ok_or_else(|| {
            let keys = self.sessions.values().map(|session| session.key.as_str());
            EngineError::unknown(
                "session",
                key,
                hint(key, keys, "`verbatim sessions` lists them"),
            )
        })
    }

    pub fn find_session(&self, key: &str) -> Option<&Session> {
        self.sessions.values().find(|session| session.key == key)
    }

    /// The session of a source.
    pub fn session_of(&self, source: &Source) -> Option<&Session> {
        self.sessions.get(&source.session)
    }

    /// Who speaks a turn of a source: the row of the label, and the person where it stands for one.
    pub fn who(&self, source: &Source, turn: &Turn) -> Option<&Participant> {
        let label = turn.speaker.as_ref()?;
        let speaker = self.speakers.get(&(source.session, label.to_string()))?;
        self.participants.get(&speaker.participant?)
    }

    /// Who stands behind the labels of a source.
    pub fn people_of(&self, source: &Source) -> HashMap<&str, ParticipantId> {
        let of_session = (source.session, String::new())..;
        (self.speakers.range(of_session))
            .take_while(|((session, _), _)| *session == source.session)
            .filter_map(|((_, label), speaker)| {
                let person = self.participants.get(&speaker.participant?)?;
                Some((label.as_str(), person.id))
            })
            .collect()
    }

    /// What is known of a person as attributes: those of a participants sheet, and `role`, `group`, `organisation` and
    /// `territory`, which have columns of their own.
    pub fn attributes_of<'r>(
        &'r self,
        person: &'r Participant,
    ) -> impl Iterator<Item = (&'r str, &'r str)> {
        let own = self.attributes.get(&person.id).into_iter().flatten();
        let fields = [
            ("role", person.role.map(verbatim_model::term::Term::as_str)),
            ("group", person.group.as_deref()),
            ("organisation", person.organisation.as_deref()),
            ("territory", person.territory.as_deref()),
        ];
        (fields
            .into_iter()
            .filter_map(|(key, value)| Some((key, value?))))
        .chain(own.map(|(key, value)| (key.as_str(), value.as_str())))
    }

    /// The participant with this number.
    pub fn participant(&self, number: &str) -> Option<&Participant> {
        self.participants
            .values()
            .find(|participant| participant.number == number)
    }

    /// The speakers that stand for a participant.
    pub fn speakers_of(&self, participant: ParticipantId) -> impl Iterator<Item = &Speaker> {
        self.speakers
            .values()
            .filter(move |speaker| speaker.participant == Some(participant))
    }

    /// Participants in the natural order of their numbers.
    pub fn participants_in_order(&self) -> Vec<&Participant> {
        let mut participants: Vec<_> = self.participants.values().collect();
        participants.sort_by_cached_key(|participant| natural(&participant.number));
        participants
    }

    /// The next free participant number: one more than the largest that is a number.
    pub fn next_number(&self) -> u64 {
        let numbers = self
            .participants
            .values()
            .filter_map(|participant| participant.number.parse::<u64>().ok());
        numbers.max().unwrap_or(0) + 1
    }

    pub fn coder_name(&self, id: CoderId) -> &str {
        self.coders.get(&id).map_or("?", |coder| &coder.name)
    }
}

/// A hint that names what was probably meant.
pub(crate) fn hint<'n>(
    given: &str,
    names: impl IntoIterator<Item = &'n str>,
    otherwise: &str,
) -> String {
    match nearest(given, names) {
        Some(name) => format!("did you mean `{name}`? {otherwise}"),
        None => otherwise.to_owned(),
    }
}
