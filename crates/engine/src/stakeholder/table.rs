//! Stakeholders as they are shown: read at once, and joined with people, ratings and mentions.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_analysis::stakeholders::{Quadrant, Spread};
use verbatim_model::consent::Consent;
use verbatim_model::id::{ParticipantId, StakeholderId};
use verbatim_model::lines::Lines;
use verbatim_model::participant::Role;
use verbatim_model::plan::{Action, ActionPartner};
use verbatim_model::session::SessionKind;
use verbatim_model::stakeholder::{
    Citation, CitationStatus, Contact, Membership, Rating, Stakeholder, StakeholderKind,
};
use verbatim_store::natural;

use super::contact_id;
use super::mentions::MentionRow;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::{Register, hint};

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
    pub(super) heard: BTreeSet<ParticipantId>,
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

    /// What a rater gave last, influence and interest, by key of the stakeholder.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn ratings_by(
        &self,
        rater: &str,
    ) -> Result<BTreeMap<String, [Option<u32>; 2]>, EngineError> {
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        Ok((table.rows.iter())
            .filter_map(|row| {
                let rating = table
                    .ratings_of(row.id)
                    .find(|rating| rating.rater == rater)?;
                Some((row.key.clone(), [rating.influence, rating.interest]))
            })
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
