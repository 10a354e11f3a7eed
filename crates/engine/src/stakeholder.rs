//! Stakeholders: the organisations of a territory.

mod mentions;
mod sheet;
mod views;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_analysis::stakeholders::{Quadrant, Spread};
use verbatim_model::consent::Consent;
use verbatim_model::id::{ContactId, ParticipantId, RatingId, StakeholderId};
use verbatim_model::lines::Lines;
use verbatim_model::participant::Role;
use verbatim_model::plan::{Action, ActionPartner};
use verbatim_model::session::SessionKind;
use verbatim_model::stakeholder::{
    Citation, CitationStatus, Contact, Membership, Rating, Stakeholder, StakeholderKind,
};
use verbatim_store::natural;

use crate::error::EngineError;
use crate::keys::{free_key, needed, say};
use crate::people::belongings::membership_of;
use crate::project::Project;
use crate::register::{Register, hint};

pub use mentions::{JudgedMentions, MentionRow, MentionState};
pub use sheet::StakeholderOutcome;
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

/// One stakeholder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StakeholderRow {
    /// Key.
    pub key: String,
    /// Name.
    pub organisation: String,
    /// Other names.
    pub names: Lines,
    /// Territory.
    pub territory: Option<String>,
    /// What it is.
    pub kind: StakeholderKind,
    /// Field of work.
    pub sector: Option<String>,
    /// What it does in initiatives of the New European Bauhaus.
    pub role: Option<String>,
    /// The latest that each rater gave.
    pub influence: Option<Spread>,
    /// The latest that each rater gave.
    pub interest: Option<Spread>,
    /// How it is worked with, where both are rated.
    pub quadrant: Option<Quadrant>,
    /// Numbers of the participants who belong to it; those who refused use are left out.
    pub participants: Vec<String>,
    /// Whether one of them spoke as participant or expert.
    pub heard: bool,
    /// Number of confirmed mentions.
    pub mentions: usize,
}

/// One stakeholder with all that is known of it, but how to reach it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StakeholderView {
    /// What lists show.
    #[serde(flatten)]
    pub row: StakeholderRow,
    /// The latest of each rater.
    pub ratings: Vec<RatingRow>,
    /// Confirmed mentions.
    pub mentioned: Vec<MentionRow>,
    /// Keys of actions that it leads.
    pub leads: Vec<String>,
    /// Keys of actions in which it is a partner.
    pub partner_in: Vec<String>,
    /// How to reach it, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactRow>,
}

/// What a rater said last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RatingRow {
    /// Who.
    pub rater: String,
    /// 1 to 5.
    pub influence: Option<u32>,
    /// Why.
    pub influence_reason: Option<String>,
    /// 1 to 5.
    pub interest: Option<u32>,
    /// Why.
    pub interest_reason: Option<String>,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
}

/// How to reach a stakeholder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactRow {
    /// Whom to ask for.
    pub person: Option<String>,
    /// Address of e-mail.
    pub email: Option<String>,
    /// Telephone.
    pub telephone: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// All stakeholders with what hangs on them, read at once.
pub(crate) struct Stakeholders {
    /// By key, in natural order.
    pub rows: Vec<Stakeholder>,
    memberships: Vec<Membership>,
    /// The latest of each rater, by rater.
    ratings: BTreeMap<StakeholderId, BTreeMap<String, Rating>>,
    pub citations: Vec<Citation>,
    /// People who spoke as participants or experts, outside of documents, and did not refuse.
    heard: BTreeSet<ParticipantId>,
}

impl Stakeholders {
    pub fn find(&self, key: &str) -> Result<&Stakeholder, EngineError> {
        self.rows.iter().find(|row| row.key == key).ok_or_else(|| {
            let keys = self.rows.iter().map(|row| row.key.as_str());
            let otherwise = "`verbatim stakeholder list` shows them";
            EngineError::unknown("stakeholder", key, hint(key, keys, otherwise))
        })
    }

    pub fn by_id(&self, id: StakeholderId) -> Option<&Stakeholder> {
        self.rows.iter().find(|row| row.id == id)
    }

    pub fn members(&self, id: StakeholderId) -> impl Iterator<Item = ParticipantId> {
        (self.memberships.iter())
            .filter(move |membership| membership.stakeholder == id)
            .map(|membership| membership.participant)
    }

    /// Whether somebody of it spoke.
    pub fn is_heard(&self, id: StakeholderId) -> bool {
        self.members(id).any(|person| self.heard.contains(&person))
    }

    pub fn ratings_of(&self, id: StakeholderId) -> impl Iterator<Item = &Rating> {
        self.ratings.get(&id).into_iter().flat_map(BTreeMap::values)
    }

    /// What the raters gave in the middle: influence and interest.
    pub fn rated(&self, id: StakeholderId) -> (Option<Spread>, Option<Spread>) {
        let spread = |of: fn(&Rating) -> Option<u32>| {
            Spread::of(self.ratings_of(id).filter_map(of).collect())
        };
        (spread(|r| r.influence), spread(|r| r.interest))
    }

    fn row(&self, register: &Register, of: &Stakeholder) -> StakeholderRow {
        let (influence, interest) = self.rated(of.id);
        let mut participants: Vec<String> = self
            .members(of.id)
            .filter_map(|id| register.participants.get(&id))
            .filter(|person| person.consent != Consent::NoUse)
            .map(|person| person.number.clone())
            .collect();
        participants.sort_by_cached_key(|number| natural(number));
        StakeholderRow {
            key: of.key.clone(),
            organisation: of.organisation.clone(),
            names: of.names.clone(),
            territory: of.territory.clone(),
            kind: of.kind,
            sector: of.sector.clone(),
            role: of.role.clone(),
            influence,
            interest,
            quadrant: (influence.zip(interest)).map(|(a, b)| Quadrant::of(a.median, b.median)),
            participants,
            heard: self.is_heard(of.id),
            mentions: (self.citations.iter())
                .filter(|cited| cited.stakeholder == Some(of.id) && cited.revision.is_none())
                .filter(|cited| cited.status == CitationStatus::Confirmed)
                .count(),
        }
    }
}

impl Project {
    /// All stakeholders, by key.
    pub(crate) fn stakeholder_table(
        &self,
        register: &Register,
    ) -> Result<Stakeholders, EngineError> {
        let mut rows: Vec<Stakeholder> = self.store.all()?;
        rows.sort_by_cached_key(|row| natural(&row.key));
        let mut ratings: BTreeMap<StakeholderId, BTreeMap<String, Rating>> = BTreeMap::new();
        let mut all: Vec<Rating> = self.store.all()?;
        all.sort_by_key(|rating| (rating.at, rating.id));
        for rating in all {
            let of_it = ratings.entry(rating.stakeholder).or_default();
            of_it.insert(rating.rater.clone(), rating);
        }
        Ok(Stakeholders {
            rows,
            memberships: self.store.all()?,
            ratings,
            citations: self.store.all()?,
            heard: self.heard(register)?,
        })
    }

    /// People who spoke as participants or experts, outside of documents, and did not refuse that it is used.
    pub(crate) fn heard(
        &self,
        register: &Register,
    ) -> Result<BTreeSet<ParticipantId>, EngineError> {
        let mut heard = BTreeSet::new();
        for source in &register.sources {
            let is_document = (register.session_of(source))
                .is_some_and(|session| session.kind == SessionKind::Document);
            if is_document {
                continue;
            }
            let revision = self.store.revision(source.revision)?.n;
            for turn in self.turns_of(revision, source.revision)? {
                let person = register.who(source, &turn).filter(|person| {
                    Role::gives_evidence(person.role) && person.consent != Consent::NoUse
                });
                heard.extend(person.map(|person| person.id));
            }
        }
        Ok(heard)
    }

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

    /// Removes a stakeholder with its ratings, links, mentions and contact; one undo brings it back.
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
                Ok(writer.delete::<Stakeholder>(row.id)?)
            })?;
            Ok(())
        })
    }

    /// All stakeholders of a territory, or of all.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn stakeholders(
        &self,
        territory: Option<&str>,
    ) -> Result<Vec<StakeholderRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        Ok((table.rows.iter())
            .filter(|row| territory.is_none_or(|wanted| row.territory.as_deref() == Some(wanted)))
            .map(|row| table.row(&register, row))
            .collect())
    }

    /// One stakeholder, with how to reach it where that is asked for.
    ///
    /// # Errors
    /// When there is none, or a text is damaged.
    pub fn stakeholder_view(
        &self,
        key: &str,
        with_contact: bool,
    ) -> Result<StakeholderView, EngineError> {
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        let of = table.find(key)?;
        let ratings = table.ratings_of(of.id).map(|rating| RatingRow {
            rater: rating.rater.clone(),
            influence: rating.influence,
            influence_reason: rating.influence_reason.clone(),
            interest: rating.interest,
            interest_reason: rating.interest_reason.clone(),
            date: rating.at.date(),
        });
        let actions: Vec<Action> = self.store.all()?;
        let partners: Vec<ActionPartner> = self.store.all()?;
        let keys = |is: &dyn Fn(&Action) -> bool| {
            let mut keys: Vec<String> = (actions.iter().filter(|action| is(action)))
                .map(|action| action.key.clone())
                .collect();
            keys.sort_by_cached_key(|key| natural(key));
            keys
        };
        let contact = match with_contact {
            true => self.store.get::<Contact>(contact_id(of.id))?,
            false => None,
        };
        Ok(StakeholderView {
            row: table.row(&register, of),
            ratings: ratings.collect(),
            mentioned: self.confirmed_mentions(&register, &table, of)?,
            leads: keys(&|action| action.lead == Some(of.id)),
            partner_in: keys(&|action| {
                (partners.iter()).any(|p| p.action == action.id && p.stakeholder == of.id)
            }),
            contact: contact.map(|contact| ContactRow {
                person: contact.person,
                email: contact.email,
                telephone: contact.telephone,
                note: contact.note,
            }),
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
