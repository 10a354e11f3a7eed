//! What an import knows of the project, kept over its files: it reads the project once, not once a file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

use verbatim_model::circumstance::{Circumstance, CircumstanceKind};
use verbatim_model::id::{SessionId, SourceId};
use verbatim_model::participant::Participant;
use verbatim_model::session::{Session, Source, Speaker};
use verbatim_model::text::Hash;
use verbatim_store::Store;

use super::{KIND_REVISE, stem};
use crate::error::EngineError;
use crate::register::Register;

/// The project as it is, or in a dry run as it would be.
pub(super) struct Known {
    pub register: Register,
    // Place of the last operation that this knows of.
    place: u64,
    // Index into the register's sources.
    originals: BTreeMap<Hash, usize>,
    // What sources were before they were corrected.
    former: BTreeMap<Hash, SourceId>,
    // By the hash of the path.
    places: BTreeMap<String, SourceId>,
    // How many of the sources are in the project; the others would be.
    stored: usize,
    names: BTreeSet<String>,
    keys: BTreeMap<String, SessionId>,
    next_number: u64,
}

/// What a file adds to the project.
pub(super) struct Newcomer {
    pub source: Source,
    pub session: Session,
    pub participants: Vec<Participant>,
    /// Labels that are new in the session.
    pub speakers: Vec<Speaker>,
    /// Labels that another source of the session has too.
    pub shared: Vec<Speaker>,
}

impl Known {
    pub fn read(store: &Store) -> Result<Self, EngineError> {
        let place = store.last_operation()?;
        let register = Register::read(store)?;
        let mut originals = BTreeMap::new();
        for (at, source) in register.sources.iter().enumerate() {
            originals.entry(source.original).or_insert(at);
        }
        let places = (store.all::<Circumstance>()?.into_iter())
            .filter(|row| row.kind == CircumstanceKind::Place)
            .map(|row| (row.value, row.source))
            .collect();
        Ok(Self {
            place,
            originals,
            former: (store.former_originals(KIND_REVISE)?.into_iter())
                .map(|(source, original)| (original, source))
                .collect(),
            places,
            stored: register.sources.len(),
            names: (register.sources.iter())
                .map(|source| source.name.clone())
                .collect(),
            keys: (register.sessions.values())
                .map(|session| (session.key.clone(), session.id))
                .collect(),
            next_number: register.next_number(),
            register,
        })
    }

    /// Whether nobody else wrote since.
    pub fn is_current(&self, store: &Store) -> Result<bool, EngineError> {
        Ok(store.last_operation()? == self.place)
    }

    /// Place of the last operation that this knows of.
    pub fn place(&self) -> u64 {
        self.place
    }

    /// The source with these original bytes, and whether it is in the project already.
    pub fn source_of(&self, original: Hash) -> Option<(&Source, bool)> {
        let at = *self.originals.get(&original)?;
        Some((self.register.sources.get(at)?, at < self.stored))
    }

    /// The source that had these original bytes before it was corrected.
    pub fn formerly(&self, original: Hash) -> Option<&Source> {
        self.register.source_by_id(*self.former.get(&original)?)
    }

    /// The source whose file lay at this place.
    pub fn source_at(&self, place: &str) -> Option<&Source> {
        self.register.source_by_id(*self.places.get(place)?)
    }

    /// Where the file of a source lay, as far as known.
    pub fn place_of(&self, source: SourceId) -> Option<&str> {
        let mut places = self.places.iter();
        let (place, _) = places.find(|(_, of)| **of == source)?;
        Some(place)
    }

    /// The sources that a file at `path` may be called like, those with the most folders in front first.
    pub fn named_like(&self, path: &Path) -> impl Iterator<Item = &Source> {
        let names: Vec<String> = names_of(path).collect();
        (names.into_iter().rev()).filter_map(|name| {
            let mut sources = self.register.sources.iter();
            sources.find(|source| source.name == name)
        })
    }

    /// The original bytes that sources have or had, by their hashes.
    pub fn originals(&self) -> BTreeSet<Hash> {
        (self.originals.keys().chain(self.former.keys()))
            .copied()
            .collect()
    }

    /// The session with this key.
    pub fn session(&self, key: &str) -> Option<&Session> {
        self.register.sessions.get(self.keys.get(key)?)
    }

    /// The next free participant number.
    pub fn next_number(&self) -> u64 {
        self.next_number
    }

    /// Adds what was written at `place`, or what a dry run would write.
    pub fn add(&mut self, newcomer: Newcomer, place: Option<u64>) {
        let Newcomer {
            source,
            session,
            participants,
            speakers,
            shared: _,
        } = newcomer;
        let register = &mut self.register;
        self.originals
            .insert(source.original, register.sources.len());
        self.names.insert(source.name.clone());
        self.keys.insert(session.key.clone(), session.id);
        register.sources.push(source);
        register.sessions.insert(session.id, session);
        self.next_number += participants.len() as u64;
        for participant in participants {
            register.participants.insert(participant.id, participant);
        }
        for speaker in speakers {
            register
                .speakers
                .insert((speaker.session, speaker.label.clone()), speaker);
        }
        if let Some(place) = place {
            self.place = place;
            self.stored = register.sources.len();
        }
    }

    /// The file name; where that is taken, with as many folders in front as tell it apart, else with a number.
    pub fn free_name(&self, path: &Path) -> String {
        let taken = |name: &str| self.names.contains(name);
        let file = names_of(path).next().unwrap_or_default();
        names_of(path)
            .find(|name| !taken(name))
            .or_else(|| {
                (2..)
                    .map(|n| format!("{n}/{file}"))
                    .find(|name| !taken(name))
            })
            .unwrap_or(file)
    }

    /// A key for the session of a source: its name without the extension.
    pub fn free_key(&self, name: &str) -> String {
        let stem = stem(name).replace(char::is_control, " ");
        let keys = std::iter::once(stem.clone()).chain((2..).map(|n| format!("{stem}-{n}")));
        keys.into_iter()
            .find(|key| !self.keys.contains_key(key))
            .unwrap_or_default()
    }
}

/// The names that a file may have: its own, and that with one folder in front after the other.
fn names_of(path: &Path) -> impl Iterator<Item = String> {
    let parts: Vec<_> = (path.components())
        .filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    (1..=parts.len()).map(move |length| parts[parts.len() - length..].join("/"))
}
