//! What hangs on a person besides their own row: attributes, memos, and the organisations that they belong to.

use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::consent::Consent;
use verbatim_model::id::{AttributeId, MembershipId, ParticipantId, StakeholderId};
use verbatim_model::participant::{Attribute, Participant};
use verbatim_model::stakeholder::Membership;
use verbatim_store::{Store, Writer};

use crate::error::EngineError;

/// Attributes, memos and organisations of all people.
#[derive(Debug, Default)]
pub(crate) struct Belongings {
    attributes: Vec<Attribute>,
    memos: Vec<Memo>,
    memberships: Vec<Membership>,
}

impl Belongings {
    pub fn read(store: &Store) -> Result<Self, EngineError> {
        let mut memos: Vec<Memo> = store.all()?;
        memos.retain(|memo| memo.target == MemoTarget::Participant);
        Ok(Self {
            attributes: store.all()?,
            memos,
            memberships: store.all()?,
        })
    }

    /// Whether nobody recorded anything of a person: all that is there is what import made of a label.
    pub fn is_untold(&self, person: &Participant) -> bool {
        let Participant {
            id,
            number: _,
            number_given,
            name: _,
            role,
            group,
            organisation,
            territory,
            consent,
            embargo,
        } = person;
        role.is_none()
            && [group, organisation, territory, embargo]
                .iter()
                .all(|field| field.is_none())
            && *consent == Consent::NotRecorded
            && !number_given
            && !(self.attributes.iter()).any(|attribute| attribute.participant == *id)
            && !self.memos.iter().any(|memo| memo.target_id == Some(id.0))
            && !(self.memberships.iter()).any(|membership| membership.participant == *id)
    }

    /// Gives what one person has to another, who keeps their own value of an attribute that both have.
    pub fn hand_over(
        &mut self,
        writer: &mut Writer<'_>,
        from: ParticipantId,
        to: ParticipantId,
    ) -> Result<(), EngineError> {
        let (going, mut staying): (Vec<_>, Vec<_>) = std::mem::take(&mut self.attributes)
            .into_iter()
            .partition(|attribute| attribute.participant == from);
        for attribute in going {
            writer.delete::<Attribute>(attribute.id)?;
            let has = |other: &Attribute| other.participant == to && other.key == attribute.key;
            if staying.iter().any(has) {
                continue;
            }
            let moved = Attribute {
                id: attribute_id(to, &attribute.key),
                participant: to,
                ..attribute
            };
            writer.put(&moved)?;
            staying.push(moved);
        }
        self.attributes = staying;
        for membership in self.memberships.clone() {
            if membership.participant == from {
                writer.delete::<Membership>(membership.id)?;
                let moved = membership_of(membership.stakeholder, to);
                writer.put(&moved)?;
                self.memberships.retain(|other| other.id != membership.id);
                self.memberships.push(moved);
            }
        }
        for memo in (self.memos.iter_mut()).filter(|memo| memo.target_id == Some(from.0)) {
            memo.target_id = Some(to.0);
            writer.put(memo)?;
        }
        Ok(())
    }
}

/// Sets attributes; an empty value takes one away.
pub(crate) fn put_attributes(
    writer: &mut Writer<'_>,
    participant: ParticipantId,
    attributes: &[(String, String)],
) -> Result<(), EngineError> {
    for (key, value) in attributes {
        let id = attribute_id(participant, key);
        if value.trim().is_empty() {
            writer.delete::<Attribute>(id)?;
        } else {
            writer.put(&Attribute {
                id,
                participant,
                key: key.clone(),
                value: value.trim().to_owned(),
            })?;
        }
    }
    Ok(())
}

/// That a person belongs to an organisation; the same on every machine.
pub(crate) fn membership_of(stakeholder: StakeholderId, participant: ParticipantId) -> Membership {
    Membership {
        id: MembershipId::derived(&[
            b"membership",
            stakeholder.as_bytes(),
            participant.as_bytes(),
        ]),
        stakeholder,
        participant,
    }
}

fn attribute_id(participant: ParticipantId, key: &str) -> AttributeId {
    AttributeId::derived(&[b"attribute", participant.as_bytes(), key.as_bytes()])
}
