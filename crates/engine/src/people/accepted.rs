//! What accepted proposals make of the people.

use std::collections::BTreeMap;

use verbatim_model::id::ParticipantId;
use verbatim_model::participant::Participant;

use super::merge::{absorb, difference};
use super::proposals::ProposalRow;
use crate::error::EngineError;
use crate::register::Register;

/// The people as accepted proposals make them.
pub(super) struct Accepted {
    pub people: BTreeMap<ParticipantId, Participant>,
    /// Those who become somebody else, and whom.
    pub gone: BTreeMap<ParticipantId, ParticipantId>,
}

impl Accepted {
    pub fn of(register: &Register, rows: &[ProposalRow]) -> Result<Self, EngineError> {
        let mut accepted = Self {
            people: register.participants.clone(),
            gone: BTreeMap::new(),
        };
        let behind = |row: &ProposalRow, label: &str| {
            let session = register.find_session(&row.session)?.id;
            register
                .speakers
                .get(&(session, label.to_owned()))?
                .participant
        };
        for row in rows {
            let Some(mut person) = behind(row, &row.speaker) else {
                continue;
            };
            while let Some(stays) = accepted.gone.get(&person) {
                person = *stays;
            }
            if let Some(name) = &row.name {
                if let Some(person) = accepted.people.get_mut(&person) {
                    person.name = Some(name.clone());
                }
                continue;
            }
            if let Some(role) = row.role {
                if let Some(person) = accepted.people.get_mut(&person) {
                    person.role = person.role.or(Some(role));
                }
                continue;
            }
            let Some(mut stays) = row.same_as.as_deref().and_then(|label| behind(row, label))
            else {
                continue;
            };
            while let Some(other) = accepted.gone.get(&stays) {
                stays = *other;
            }
            if stays != person {
                accepted.merge(person, stays)?;
            }
        }
        // Who became somebody who became somebody else.
        for id in accepted.gone.keys().copied().collect::<Vec<_>>() {
            let mut stays = accepted.gone[&id];
            while let Some(other) = accepted.gone.get(&stays) {
                stays = *other;
            }
            accepted.gone.insert(id, stays);
        }
        Ok(accepted)
    }

    fn merge(&mut self, goes: ParticipantId, stays: ParticipantId) -> Result<(), EngineError> {
        let Some(gone) = self.people.get(&goes).cloned() else {
            return Ok(());
        };
        let Some(person) = self.people.get_mut(&stays) else {
            return Ok(());
        };
        if let Some((what, one, two)) = difference(person, &gone) {
            return Err(EngineError::refused(
                format!(
                    "participants `{}` and `{}` have different {what}s: {one} and {two}",
                    person.number, gone.number
                ),
                "accept the other proposals by their labels; nothing was changed",
            ));
        }
        absorb(person, &gone);
        self.gone.insert(goes, stays);
        Ok(())
    }
}
