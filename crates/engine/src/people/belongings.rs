//! What hangs on a person besides their own row: attributes, memos, the organisations that they belong to, and what is
//! written of them.

use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::consent::Consent;
use verbatim_model::framework::{Case, FrameworkCell};
use verbatim_model::id::{AttributeId, MembershipId, ParticipantId, StakeholderId};
use verbatim_model::participant::{Attribute, Participant};
use verbatim_model::priority::{EvidenceLink, LinkTarget};
use verbatim_model::stakeholder::Membership;
use verbatim_store::{Store, Writer};

use crate::error::EngineError;

/// Attributes, memos, organisations and summaries of all people.
#[derive(Debug, Default)]
pub(crate) struct Belongings {
    attributes: Vec<Attribute>,
    memos: Vec<Memo>,
    memberships: Vec<Membership>,
    /// What is written of them in framework matrices, and what is linked to it.
    summaries: Vec<FrameworkCell>,
    links: Vec<EvidenceLink>,
}

impl Belongings {
    pub fn read(store: &Store) -> Result<Self, EngineError> {
        let mut memos: Vec<Memo> = store.all()?;
        memos.retain(|memo| memo.target == MemoTarget::Participant);
        Ok(Self {
            attributes: store.all()?,
            memos,
            memberships: store.all()?,
            summaries: store.all()?,
            links: (store.every::<EvidenceLink>()?.into_iter())
                .filter(|link| matches!(link.target, LinkTarget::Cell(_)))
                .collect(),
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
            && !(self.summaries.iter()).any(|cell| cell.case == Case::Participant(*id))
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
        self.hand_over_summaries(writer, from, to)
    }

    /// What is written of two people in one cell stands one after the other.
    fn hand_over_summaries(
        &mut self,
        writer: &mut Writer<'_>,
        from: ParticipantId,
        to: ParticipantId,
    ) -> Result<(), EngineError> {
        let (going, mut staying): (Vec<_>, Vec<_>) = std::mem::take(&mut self.summaries)
            .into_iter()
            .partition(|cell| cell.case == Case::Participant(from));
        for cell in going {
            let case = Case::Participant(to);
            let id = FrameworkCell::id_of(case, cell.code);
            let moved = match staying.iter_mut().find(|other| other.id == id) {
                Some(other) => {
                    let both: Vec<&str> = [&other.summary, &cell.summary]
                        .into_iter()
                        .flatten()
                        .map(String::as_str)
                        .collect();
                    other.summary = (!both.is_empty()).then(|| both.join("\n\n"));
                    // What is coded there is that of both now, so somebody has to look.
                    other.seen = None;
                    other.clone()
                }
                None => {
                    staying.push(FrameworkCell {
                        id,
                        case,
                        ..cell.clone()
                    });
                    FrameworkCell {
                        id,
                        case,
                        ..cell.clone()
                    }
                }
            };
            writer.put(&moved)?;
            for link in
                (self.links.iter_mut()).filter(|link| link.target == LinkTarget::Cell(cell.id))
            {
                link.target = LinkTarget::Cell(id);
                writer.put(link)?;
            }
            writer.delete::<FrameworkCell>(cell.id)?;
        }
        self.summaries = staying;
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
