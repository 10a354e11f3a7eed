//! Organisations of a territory: what they are, how much they can and want, and where somebody speaks of them.

use crate::coding::Passage;
use crate::id::{
    ChallengeId, CitationId, CoderId, ContactId, MembershipId, ParticipantId, RatingId,
    StakeholderId,
};
use crate::lines::Lines;
use crate::operation::Timestamp;
use crate::text::Hash;

crate::terms! {
    /// What an organisation is.
    StakeholderKind: "kind of stakeholder" {
        /// A municipality, county or region, with its offices.
        LocalAuthority = "local-authority",
        /// Another public body: a ministry, an agency, a public utility.
        PublicBody = "public-body",
        /// A social enterprise or another enterprise of the social and solidarity economy.
        SocialEnterprise = "social-enterprise",
        /// A cooperative.
        Cooperative = "cooperative",
        /// An association.
        Association = "association",
        /// A foundation.
        Foundation = "foundation",
        /// A company or a craft.
        Business = "business",
        /// A school, a university, a training centre.
        Education = "education",
        /// A research institute.
        Research = "research",
        /// A library, a museum, a theatre.
        Culture = "culture",
        /// Health and social care.
        Care = "care",
        /// Citizens who act together without a legal form.
        CitizensGroup = "citizens-group",
        /// A parish or another community of faith.
        Faith = "faith",
        /// Who gives money.
        Funder = "funder",
        /// Newspapers, radio, portals.
        Media = "media",
        /// Anything else.
        Other = "other",
    }
}

/// An organisation of a territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stakeholder {
    /// Id.
    pub id: StakeholderId,
    /// Short name, unique in the project.
    pub key: String,
    /// Its name.
    pub organisation: String,
    /// Other names that people call it by.
    pub names: Lines,
    /// Territory.
    pub territory: Option<String>,
    /// What it is.
    pub kind: StakeholderKind,
    /// Field of work.
    pub sector: Option<String>,
    /// What it does in initiatives of the New European Bauhaus.
    pub role: Option<String>,
}

/// How to reach an organisation. Kept apart, so that no output has it by mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Id; derived from the stakeholder, who has one contact.
    pub id: ContactId,
    /// Whose.
    pub stakeholder: StakeholderId,
    /// Whom to ask for.
    pub person: Option<String>,
    /// Address of e-mail.
    pub email: Option<String>,
    /// Telephone.
    pub telephone: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// How much somebody thinks that an organisation can and wants, from 1 to 5. The latest of each rater counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    /// Id.
    pub id: RatingId,
    /// Of whom.
    pub stakeholder: StakeholderId,
    /// Who says so.
    pub rater: String,
    /// How much it can move, 1 to 5.
    pub influence: Option<u32>,
    /// Why.
    pub influence_reason: Option<String>,
    /// How much it cares, 1 to 5.
    pub interest: Option<u32>,
    /// Why.
    pub interest_reason: Option<String>,
    /// When it was said.
    pub at: Timestamp,
}

/// A person who speaks for, works in or belongs to an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// Id; derived from both.
    pub id: MembershipId,
    /// The organisation.
    pub stakeholder: StakeholderId,
    /// The person.
    pub participant: ParticipantId,
}

crate::terms! {
    /// What a person said of words that may be about something.
    CitationStatus: "status of a mention" {
        /// They are about it.
        Confirmed = "confirmed",
        /// They are not.
        Rejected = "rejected",
    }
}

/// Words of a source that are about a stakeholder, or that a challenge was drawn from. One of the two is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Id.
    pub id: CitationId,
    /// The stakeholder that is spoken of.
    pub stakeholder: Option<StakeholderId>,
    /// The challenge that was drawn from it.
    pub challenge: Option<ChallengeId>,
    /// Where.
    pub passage: Passage,
    /// SHA-256 of the words when somebody said so.
    pub hash: Hash,
    /// What was said.
    pub status: CitationStatus,
    /// By whom.
    pub coder: CoderId,
    /// When.
    pub at: Timestamp,
    /// The revision that the passage stands in, where it could not be placed in the one in force.
    pub revision: Option<Hash>,
}
