//! Stakeholders: the organisations of a territory.

mod mentions;
mod sheet;
mod table;
mod views;

use verbatim_model::coding::MemoTarget;
use verbatim_model::id::{ContactId, ParticipantId, RatingId, StakeholderId};
use verbatim_model::lines::Lines;
use verbatim_model::plan::{Action, ActionPartner};
use verbatim_model::stakeholder::{
    Citation, Contact, Membership, Rating, Stakeholder, StakeholderKind,
};

use crate::error::EngineError;
use crate::keys::{free_key, needed, say};
use crate::memo::delete_memos;
use crate::people::belongings::membership_of;
use crate::project::Project;
use crate::register::{Register, hint};

pub use mentions::{JudgedMentions, MentionRow, MentionState};
pub use sheet::StakeholderOutcome;
pub(crate) use table::Stakeholders;
pub use table::{ContactRow, RatingRow, StakeholderRow, StakeholderView};
pub use views::Nearby;
pub(crate) use views::coverage;

/// What is said of a stakeholder; `None` leaves what there is, and empty text takes it away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StakeholderChange {
    /// Its name.
    pub organisation: Option<String>,
    /// Other names, instead of those that there are.
    pub names: Option<Vec<String>>,
    /// Territory.
    pub territory: Option<String>,
    /// What it is.
    pub kind: Option<StakeholderKind>,
    /// Field of work.
    pub sector: Option<String>,
    /// What it does in initiatives of the New European Bauhaus.
    pub role: Option<String>,
    /// How to reach it.
    pub contact: ContactChange,
}

/// What is said of how to reach a stakeholder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactChange {
    /// Whom to ask for.
    pub person: Option<String>,
    /// Address of e-mail.
    pub email: Option<String>,
    /// Telephone.
    pub telephone: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// What somebody thinks of a stakeholder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RatingRequest {
    /// Who; else the coder.
    pub rater: Option<String>,
    /// 1 to 5.
    pub influence: Option<u32>,
    /// Why.
    pub influence_reason: Option<String>,
    /// 1 to 5.
    pub interest: Option<u32>,
    /// Why.
    pub interest_reason: Option<String>,
}

impl Project {
    /// Adds a stakeholder and returns its key.
    ///
    /// # Errors
    /// When it has no name, or the key is taken or unfit.
    pub fn add_stakeholder(
        &mut self,
        key: Option<&str>,
        change: &StakeholderChange,
    ) -> Result<String, EngineError> {
        self.settled(|project| {
            let rows: Vec<Stakeholder> = project.store.all()?;
            let key = free_key("stakeholder", "ST", key, |key| {
                rows.iter().any(|row| row.key == key)
            })?;
            let mut row = Stakeholder {
                id: StakeholderId(project.new_id()),
                key: key.clone(),
                organisation: String::new(),
                names: Lines::default(),
                territory: None,
                kind: StakeholderKind::Other,
                sector: None,
                role: None,
            };
            changed(&mut row, change)?;
            let contact = changed_contact(row.id, None, &change.contact);
            let sentence = format!("added the stakeholder `{key}`: {}", row.organisation);
            project.act("stakeholder-add", sentence, |writer| {
                writer.put(&row)?;
                Ok(contact.iter().try_for_each(|contact| writer.put(contact))?)
            })?;
            Ok(key)
        })
    }

    /// Changes a stakeholder.
    ///
    /// # Errors
    /// When there is none, or its name would be empty.
    pub fn set_stakeholder(
        &mut self,
        key: &str,
        change: &StakeholderChange,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let mut row = project.stakeholder(key)?;
            changed(&mut row, change)?;
            let known = project.store.get::<Contact>(contact_id(row.id))?;
            let contact = changed_contact(row.id, known, &change.contact);
            let sentence = format!("changed the stakeholder `{key}`: {}", row.organisation);
            project.act("stakeholder-set", sentence, |writer| {
                writer.put(&row)?;
                match &contact {
                    Some(contact) => writer.put(contact)?,
                    None => writer.delete::<Contact>(contact_id(row.id))?,
                }
                Ok(())
            })?;
            Ok(())
        })
    }

    /// The stakeholder with this key.
    pub(crate) fn stakeholder(&self, key: &str) -> Result<Stakeholder, EngineError> {
        let rows: Vec<Stakeholder> = self.store.all()?;
        let keys: Vec<String> = rows.iter().map(|row| row.key.clone()).collect();
        rows.into_iter().find(|row| row.key == key).ok_or_else(|| {
            let names = keys.iter().map(String::as_str);
            let otherwise = "`verbatim stakeholder list` shows them";
            EngineError::unknown("stakeholder", key, hint(key, names, otherwise))
        })
    }

    /// Records what somebody thinks of a stakeholder. What they do not say stays as they said it before.
    ///
    /// # Errors
    /// When there is none, nothing is said, or it is not 1 to 5.
    pub fn rate_stakeholder(
        &mut self,
        key: &str,
        request: &RatingRequest,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let row = project.stakeholder(key)?;
            let rating = project.rating(row.id, request)?;
            let known: Vec<Rating> = project.store.all()?;
            let latest = (known.into_iter())
                .filter(|other| other.stakeholder == row.id && other.rater == rating.rater)
                .max_by_key(|other| (other.at, other.id));
            let rating = match latest {
                Some(latest) => Rating {
                    influence: rating.influence.or(latest.influence),
                    influence_reason: rating.influence_reason.or(latest.influence_reason),
                    interest: rating.interest.or(latest.interest),
                    interest_reason: rating.interest_reason.or(latest.interest_reason),
                    ..rating
                },
                None => rating,
            };
            let sentence = format!("rated the stakeholder `{key}` (by {})", rating.rater);
            project.act("stakeholder-rate", sentence, |writer| {
                Ok(writer.put(&rating)?)
            })?;
            Ok(())
        })
    }

    /// A rating that makes sense.
    pub(crate) fn rating(
        &self,
        stakeholder: StakeholderId,
        request: &RatingRequest,
    ) -> Result<Rating, EngineError> {
        for (what, given) in [
            ("influence", request.influence),
            ("interest", request.interest),
        ] {
            if let Some(wrong) = given.filter(|given| !(1..=5).contains(given)) {
                return Err(EngineError::usage(
                    format!("`{wrong}` is no {what}"),
                    "give a whole number from 1 (little) to 5 (much)",
                ));
            }
        }
        if request.influence.is_none() && request.interest.is_none() {
            return Err(EngineError::usage(
                "nothing is rated",
                "give `--influence` or `--interest`, each from 1 to 5, with a reason",
            ));
        }
        let filled = |text: &Option<String>| text.as_deref().and_then(crate::priority::filled);
        Ok(Rating {
            id: RatingId(self.new_id()),
            stakeholder,
            rater: filled(&request.rater).unwrap_or_else(|| self.coder().to_owned()),
            influence: request.influence,
            influence_reason: filled(&request.influence_reason),
            interest: request.interest,
            interest_reason: filled(&request.interest_reason),
            at: self.now(),
        })
    }

    /// Says which participants belong to a stakeholder, or do not any more.
    ///
    /// # Errors
    /// When there is no such stakeholder or participant.
    pub fn link_stakeholder(
        &mut self,
        key: &str,
        numbers: &[String],
        belongs: bool,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let row = project.stakeholder(key)?;
            let register = project.register()?;
            let rows = (numbers.iter())
                .map(|number| Ok(membership_of(row.id, person(&register, number)?)))
                .collect::<Result<Vec<Membership>, EngineError>>()?;
            let (kind, verb) = match belongs {
                true => ("stakeholder-link", "linked"),
                false => ("stakeholder-unlink", "unlinked"),
            };
            let sentence = format!("{verb} the stakeholder `{key}` and {}", numbers.join(", "));
            project.act(kind, sentence, |writer| {
                for row in &rows {
                    match belongs {
                        true => writer.put(row)?,
                        false => writer.delete::<Membership>(row.id)?,
                    }
                }
                Ok(())
            })?;
            Ok(())
        })
    }

    /// Removes a stakeholder with its ratings, links, mentions, memos and contact; one undo brings it back.
    ///
    /// # Errors
    /// When there is none, or an action has it as lead or partner.
    pub fn remove_stakeholder(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let row = project.stakeholder(key)?;
            let mut actions: Vec<Action> = project.store.all()?;
            let partners: Vec<ActionPartner> = project.store.all()?;
            let is_partner = |action: &Action| {
                (partners.iter()).any(|p| p.action == action.id && p.stakeholder == row.id)
            };
            actions.retain(|action| action.lead == Some(row.id) || is_partner(action));
            if !actions.is_empty() {
                let names: Vec<String> = actions.iter().map(|a| format!("`{}`", a.key)).collect();
                return Err(EngineError::refused(
                    format!("`{key}` leads or is a partner in {}", names.join(", ")),
                    "give the actions another lead or partner first: `verbatim action set`",
                ));
            }
            let ratings: Vec<Rating> = project.store.all()?;
            let members: Vec<Membership> = project.store.all()?;
            let citations: Vec<Citation> = project.store.every()?;
            let memos = project.memos_on(MemoTarget::Stakeholder, row.id.0)?;
            let sentence = format!("removed the stakeholder `{key}`: {}", row.organisation);
            project.act("stakeholder-remove", sentence, |writer| {
                writer.delete::<Contact>(contact_id(row.id))?;
                for rating in ratings.iter().filter(|rating| rating.stakeholder == row.id) {
                    writer.delete::<Rating>(rating.id)?;
                }
                for member in members.iter().filter(|member| member.stakeholder == row.id) {
                    writer.delete::<Membership>(member.id)?;
                }
                for cited in citations
                    .iter()
                    .filter(|cited| cited.stakeholder == Some(row.id))
                {
                    writer.delete::<Citation>(cited.id)?;
                }
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<Stakeholder>(row.id)?)
            })?;
            Ok(())
        })
    }
}

/// The participant with a number.
fn person(register: &Register, number: &str) -> Result<ParticipantId, EngineError> {
    let known = register.participant(number.trim());
    known.map(|person| person.id).ok_or_else(|| {
        let numbers = (register.participants.values()).map(|person| person.number.as_str());
        let otherwise = "`verbatim participants PROJECT` lists their numbers";
        EngineError::unknown("participant", number, hint(number, numbers, otherwise))
    })
}

fn contact_id(stakeholder: StakeholderId) -> ContactId {
    ContactId::derived(&[b"contact", stakeholder.as_bytes()])
}

fn changed(row: &mut Stakeholder, change: &StakeholderChange) -> Result<(), EngineError> {
    if change.organisation.is_some() || row.organisation.is_empty() {
        let hint = "give its name with `--organisation`";
        row.organisation = needed(
            "name of the organisation",
            change.organisation.as_deref(),
            hint,
        )?;
    }
    if let Some(names) = &change.names {
        row.names = Lines::new(names);
    }
    row.kind = change.kind.unwrap_or(row.kind);
    say(&mut row.territory, &change.territory);
    say(&mut row.sector, &change.sector);
    say(&mut row.role, &change.role);
    Ok(())
}

/// The contact as it will be; `None` where nothing is left of it.
fn changed_contact(
    stakeholder: StakeholderId,
    known: Option<Contact>,
    change: &ContactChange,
) -> Option<Contact> {
    let mut contact = known.unwrap_or(Contact {
        id: contact_id(stakeholder),
        stakeholder,
        person: None,
        email: None,
        telephone: None,
        note: None,
    });
    say(&mut contact.person, &change.person);
    say(&mut contact.email, &change.email);
    say(&mut contact.telephone, &change.telephone);
    say(&mut contact.note, &change.note);
    let fields = [
        &contact.person,
        &contact.email,
        &contact.telephone,
        &contact.note,
    ];
    let is_there = fields.iter().any(|field| field.is_some());
    is_there.then_some(contact)
}
