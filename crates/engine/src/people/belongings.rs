//! What hangs on a person besides their own row: attributes, memos, and whether somebody gave them their number.

use std::collections::BTreeSet;

use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::consent::Consent;
use verbatim_model::id::{AttributeId, ParticipantId};
use verbatim_model::participant::{Attribute, Participant};
use verbatim_store::{Store, Writer};

use crate::error::EngineError;

/// Key of the attribute that says that a person or a sheet gave the participant number. Import numbers people 1, 2, 3;
/// a sheet may give the same numbers to others, and only a number that somebody gave identifies a person. The key is
/// empty, which no attribute of a sheet or of the command line can be, and it is shown nowhere.
pub(crate) const NUMBER_GIVEN: &str = "";

/// Attributes and memos of all people.
#[derive(Debug, Default)]
pub(crate) struct Belongings {
    attributes: Vec<Attribute>,
    memos: Vec<Memo>,
}

impl Belongings {
    pub fn read(store: &Store) -> Result<Self, EngineError> {
        let mut memos: Vec<Memo> = store.all()?;
        memos.retain(|memo| memo.target == MemoTarget::Participant);
        Ok(Self {
            attributes: store.all()?,
            memos,
        })
    }

    /// Those whose number a person or a sheet gave. One that is no plain number cannot come from an import.
    pub fn numbered<'p>(
        &self,
        people: impl Iterator<Item = &'p Participant>,
    ) -> BTreeSet<ParticipantId> {
        let given: BTreeSet<_> = (self.attributes.iter())
            .filter(|attribute| attribute.key == NUMBER_GIVEN)
            .map(|attribute| attribute.participant)
            .collect();
        people
            .filter(|person| given.contains(&person.id) || person.number.parse::<u64>().is_err())
            .map(|person| person.id)
            .collect()
    }

    /// Whether nobody recorded anything of a person: all that is there is what import made of a label.
    pub fn is_untold(&self, person: &Participant) -> bool {
        let Participant {
            id,
            number,
            name: _,
            role,
            group,
            organisation,
            territory,
            consent,
        } = person;
        role.is_none()
            && [group, organisation, territory]
                .iter()
                .all(|field| field.is_none())
            && *consent == Consent::NotRecorded
            && number.parse::<u64>().is_ok()
            && !(self.attributes.iter()).any(|attribute| attribute.participant == *id)
            && !self.memos.iter().any(|memo| memo.target_id == Some(id.0))
    }

    /// Gives what one person has to another, who keeps their own value of an attribute that both have. The number of
    /// the first goes with them.
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
            if attribute.key == NUMBER_GIVEN || staying.iter().any(has) {
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
        for memo in (self.memos.iter_mut()).filter(|memo| memo.target_id == Some(from.0)) {
            memo.target_id = Some(to.0);
            writer.put(memo)?;
        }
        Ok(())
    }
}

/// Records that a person or a sheet gave the participant number.
pub(crate) fn put_number_given(
    writer: &mut Writer<'_>,
    participant: ParticipantId,
) -> Result<(), EngineError> {
    Ok(writer.put(&Attribute {
        id: attribute_id(participant, NUMBER_GIVEN),
        participant,
        key: NUMBER_GIVEN.to_owned(),
        value: "given".to_owned(),
    })?)
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

fn attribute_id(participant: ParticipantId, key: &str) -> AttributeId {
    AttributeId::derived(&[b"attribute", participant.as_bytes(), key.as_bytes()])
}
