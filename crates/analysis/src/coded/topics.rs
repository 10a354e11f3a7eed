//! Who of a session spoke to a topic, and who did not.

use std::collections::BTreeSet;

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
    /// Those of some codes (places) that came up in a session, each with who spoke to it and who of the participants and
    /// experts who attended did not. A code counts those under it unless `exact`.
    #[must_use]
    pub fn topics(&self, session: SessionId, codes: &[usize], exact: bool) -> Vec<Topic> {
        let present: BTreeSet<ParticipantId> = self.attendants(session).collect();
        let mut topics = Vec::new();
        for &code in codes {
            let mut mentions = self.mentions(self.counted(code, exact));
            mentions.retain(|mention| mention.session == session);
            if mentions.is_empty() {
                continue;
            }
            let speakers: BTreeSet<ParticipantId> = mentions
                .iter()
                .filter_map(|mention| mention.speaker)
                .collect();
            let in_order = |people: &mut dyn Iterator<Item = ParticipantId>| {
                let mut people: Vec<ParticipantId> = people.collect();
                self.study.sort_participants(&mut people);
                people
            };
            topics.push(Topic {
                code,
                mentions: mentions.len(),
                silent: in_order(&mut present.difference(&speakers).copied()),
                speakers: in_order(&mut speakers.into_iter()),
            });
        }
        topics
    }
}
