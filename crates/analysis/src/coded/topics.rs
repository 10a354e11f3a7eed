//! Who of a session spoke to a topic, and who did not.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::{ParticipantId, SessionId};

use super::parts::Coded;

/// A topic of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Place of the code.
    pub code: usize,
    /// Its mentions in the session.
    pub mentions: usize,
    /// Who spoke to it, by participant number.
    pub speakers: Vec<ParticipantId>,
    /// Who attended and did not, by participant number.
    pub silent: Vec<ParticipantId>,
}

impl Coded<'_, '_> {
    /// Of each session, those of some codes (places) that came up in it, each with who spoke to it and who of the
    /// participants and experts who attended did not. A code counts those under it unless `exact`.
    #[must_use]
    pub fn topics(&self, codes: &[usize], exact: bool) -> BTreeMap<SessionId, Vec<Topic>> {
        let present: BTreeMap<SessionId, BTreeSet<ParticipantId>> = (self.sessions())
            .map(|session| (session.id, self.attendants(session.id).collect()))
            .collect();
        let in_order = |people: &mut dyn Iterator<Item = ParticipantId>| {
            let mut people: Vec<ParticipantId> = people.collect();
            self.study.sort_participants(&mut people);
            people
        };
        let mut topics: BTreeMap<SessionId, Vec<Topic>> = BTreeMap::new();
        for &code in codes {
            let mut found: BTreeMap<SessionId, (usize, BTreeSet<ParticipantId>)> = BTreeMap::new();
            for mention in self.mentions(self.counted(code, exact)) {
                let (mentions, speakers) = found.entry(mention.session).or_default();
                *mentions += 1;
                speakers.extend(mention.speaker);
            }
            for (session, (mentions, speakers)) in found {
                let Some(present) = present.get(&session) else {
                    continue;
                };
                topics.entry(session).or_default().push(Topic {
                    code,
                    mentions,
                    silent: in_order(&mut present.difference(&speakers).copied()),
                    speakers: in_order(&mut speakers.into_iter()),
                });
            }
        }
        topics
    }
}
