//! What codes are held against: the columns of a matrix, each with who could have spoken in it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::coding::CodeKind;
use verbatim_model::id::{ParticipantId, SessionId};
use verbatim_model::session::SessionKind;

use super::parts::{Coded, Mention};
use crate::evidence::{category, note};
use crate::natural_order;

/// What the columns stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dimension {
    /// People, by participant number.
    Speaker,
    /// Sessions and, where something in them counts, documents, by key.
    Session,
    /// Stakeholder groups of the speakers.
    Group,
    /// Territories of the sessions; in a session without territory, that of the speaker.
    Territory,
    /// Values that people have of an attribute.
    Participants(BTreeMap<ParticipantId, String>),
    /// Values that sessions have of an attribute.
    Sessions(BTreeMap<SessionId, String>),
    /// The objectives that the codes serve. A mention may stand in several columns.
    Objective,
}

verbatim_model::terms! {
    /// What a column stands for.
    ColumnKind: "kind of column" {
        /// A value that was asked for.
        Value = "value",
        /// A document, in a matrix of sessions.
        Document = "document",
        /// What has no value.
        Unset = "unset",
    }
}

/// Who could have said it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Base {
    /// Participants and experts who attended, the silent included.
    pub speakers: usize,
    /// Sessions that they attended.
    pub sessions: usize,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Participant number, key of the session or objective, or the value; empty for what has none.
    pub label: String,
    /// What it stands for.
    pub kind: ColumnKind,
    /// Who could have said it.
    pub base: Base,
}

/// The columns of a dimension, and which mention stands in which.
pub(super) struct Columns {
    pub columns: Vec<Column>,
    place: Places,
    unset: usize,
}

enum Places {
    People(BTreeMap<ParticipantId, usize>),
    Sessions(BTreeMap<SessionId, usize>),
    // Of sessions, or else of people.
    Territory(BTreeMap<SessionId, usize>, BTreeMap<ParticipantId, usize>),
    Objectives,
}

impl Columns {
    pub fn new(coded: &Coded<'_, '_>, dimension: &Dimension) -> Self {
        let study = coded.study;
        let people: BTreeSet<ParticipantId> = coded
            .sessions()
            .flat_map(|session| coded.attendants(session.id))
            .collect();
        let number = |id: &ParticipantId| study.number(*id).to_owned();
        let mut values = Values::default();
        let place = match dimension {
            Dimension::Speaker => {
                let mut people: Vec<ParticipantId> = people.into_iter().collect();
                study.sort_participants(&mut people);
                values.columns = people.iter().map(number).collect();
                Places::People(people.into_iter().zip(0..).collect())
            }
            Dimension::Group => {
                let group = |id: &ParticipantId| study.participant(*id)?.group.clone();
                Places::People(values.take(people.iter().map(|id| (*id, group(id)))))
            }
            Dimension::Participants(of) => {
                let value = |id: &ParticipantId| of.get(id).cloned();
                Places::People(values.take(people.iter().map(|id| (*id, value(id)))))
            }
            Dimension::Sessions(of) => {
                let sessions = coded.sessions();
                Places::Sessions(values.take(sessions.map(|s| (s.id, of.get(&s.id).cloned()))))
            }
            Dimension::Territory => {
                let without = |id: SessionId| {
                    (study.session(id))
                        .is_none_or(|s| s.territory.as_deref().and_then(category).is_none())
                };
                let strangers: BTreeSet<ParticipantId> = (coded.sessions())
                    .filter(|session| without(session.id))
                    .flat_map(|session| coded.attendants(session.id))
                    .collect();
                let own = |id: &ParticipantId| study.participant(*id)?.territory.clone();
                let sessions = coded.sessions().map(|s| (s.id, s.territory.clone()));
                let strangers = strangers.iter().map(|id| (*id, own(id)));
                let (sessions, people) = values.take_both(sessions, strangers);
                Places::Territory(sessions, people)
            }
            Dimension::Session => {
                let mut sessions: Vec<_> = coded.sessions().collect();
                sessions.sort_by(|a, b| natural_order(&a.key, &b.key));
                values.columns = sessions.iter().map(|session| session.key.clone()).collect();
                Places::Sessions(sessions.iter().map(|session| session.id).zip(0..).collect())
            }
            Dimension::Objective => {
                values.columns = objectives(coded)
                    .map(|place| coded.codes.row(place).key.clone())
                    .collect();
                Places::Objectives
            }
        };
        let unset = values.columns.len();
        let mut columns = Self {
            columns: (values.columns.into_iter())
                .map(|label| (label, ColumnKind::Value))
                .chain([(String::new(), ColumnKind::Unset)])
                .map(|(label, kind)| Column {
                    label,
                    kind,
                    base: Base::default(),
                })
                .collect(),
            place,
            unset,
        };
        columns.add_documents(coded, dimension);
        columns.count_bases(coded);
        columns
    }

    /// Documents have columns of their own among sessions, after them.
    fn add_documents(&mut self, coded: &Coded<'_, '_>, dimension: &Dimension) {
        let (Dimension::Session, Places::Sessions(places)) = (dimension, &mut self.place) else {
            return;
        };
        let mut documents: Vec<_> = (coded.study.sessions())
            .filter(|session| session.kind == SessionKind::Document)
            .filter(|session| {
                coded
                    .restriction
                    .is_none_or(|r| r.sessions.contains(&session.id))
            })
            .collect();
        documents.sort_by(|a, b| natural_order(&a.key, &b.key));
        for document in documents {
            places.insert(document.id, self.unset);
            let column = Column {
                label: document.key.clone(),
                kind: ColumnKind::Document,
                base: Base::default(),
            };
            self.columns.insert(self.unset, column);
            self.unset += 1;
        }
    }

    fn count_bases(&mut self, coded: &Coded<'_, '_>) {
        let mut speakers: Vec<BTreeSet<ParticipantId>> = vec![BTreeSet::new(); self.columns.len()];
        let mut sessions: Vec<BTreeSet<SessionId>> = vec![BTreeSet::new(); self.columns.len()];
        for session in coded.sessions() {
            if let Places::Sessions(_) | Places::Territory(..) = &self.place
                && let Some(place) = self.of_session(session.id)
            {
                sessions[place].insert(session.id);
            }
            for person in coded.attendants(session.id) {
                for place in self.of_person(session.id, person) {
                    speakers[place].insert(person);
                    sessions[place].insert(session.id);
                }
            }
        }
        for (column, (speakers, sessions)) in
            self.columns.iter_mut().zip(speakers.iter().zip(&sessions))
        {
            column.base = Base {
                speakers: speakers.len(),
                sessions: sessions.len(),
            };
        }
    }

    /// The column that a session decides, if it does.
    fn of_session(&self, session: SessionId) -> Option<usize> {
        match &self.place {
            Places::Sessions(places) => Some(*places.get(&session).unwrap_or(&self.unset)),
            Places::Territory(places, _) => places.get(&session).copied(),
            Places::People(_) | Places::Objectives => None,
        }
    }

    /// The columns in which what somebody says at a session would stand.
    fn of_person(&self, session: SessionId, person: ParticipantId) -> Vec<usize> {
        let place = match &self.place {
            Places::Objectives => return (0..self.columns.len()).collect(),
            Places::People(places) => places.get(&person).copied(),
            Places::Sessions(_) => self.of_session(session),
            Places::Territory(_, people) => self
                .of_session(session)
                .or_else(|| people.get(&person).copied()),
        };
        vec![place.unwrap_or(self.unset)]
    }

    /// Whether the column of a mention depends on the code.
    pub fn depend_on_codes(&self) -> bool {
        matches!(self.place, Places::Objectives)
    }

    /// The column of a mention, where it does not depend on the code.
    pub fn of(&self, mention: &Mention, is_document: bool) -> usize {
        let place = match &self.place {
            Places::Objectives => None,
            Places::Sessions(_) => self.of_session(mention.session),
            Places::People(places) => (mention.speaker).and_then(|id| places.get(&id).copied()),
            Places::Territory(..) if is_document => None,
            Places::Territory(_, people) => (self.of_session(mention.session))
                .or_else(|| mention.speaker.and_then(|id| people.get(&id).copied())),
        };
        place.unwrap_or(self.unset)
    }
}

/// The objectives, by place.
pub(super) fn objectives<'c>(coded: &'c Coded<'_, '_>) -> impl Iterator<Item = usize> + 'c {
    let codes = coded.codes;
    (0..codes.len()).filter(|place| codes.row(*place).kind == CodeKind::Objective)
}

/// The distinct values of an attribute, in natural order.
#[derive(Default)]
struct Values {
    columns: Vec<String>,
}

impl Values {
    fn take<K: Ord + Copy>(
        &mut self,
        of: impl Iterator<Item = (K, Option<String>)>,
    ) -> BTreeMap<K, usize> {
        self.take_both(of, std::iter::empty::<(K, Option<String>)>())
            .0
    }

    fn take_both<K: Ord + Copy, L: Ord + Copy>(
        &mut self,
        of: impl Iterator<Item = (K, Option<String>)>,
        also_of: impl Iterator<Item = (L, Option<String>)>,
    ) -> (BTreeMap<K, usize>, BTreeMap<L, usize>) {
        let of: Vec<(K, Option<String>)> = of.collect();
        let also_of: Vec<(L, Option<String>)> = also_of.collect();
        let mut spellings = BTreeMap::new();
        let given = of.iter().map(|(_, value)| value);
        for value in given.chain(also_of.iter().map(|(_, value)| value)) {
            note(&mut spellings, value.as_deref());
        }
        let mut keys: Vec<String> = spellings.keys().cloned().collect();
        keys.sort_by(|a, b| natural_order(a, b));
        self.columns = keys.iter().map(|key| spellings[key].clone()).collect();
        let places: BTreeMap<String, usize> = keys.into_iter().zip(0..).collect();
        let place = |value: Option<String>| {
            (value.as_deref().and_then(category)).and_then(|key| places.get(&key).copied())
        };
        (
            (of.into_iter())
                .filter_map(|(key, value)| Some((key, place(value)?)))
                .collect(),
            (also_of.into_iter())
                .filter_map(|(key, value)| Some((key, place(value)?)))
                .collect(),
        )
    }
}
