//! People.

use crate::consent::{Consent, Quoting};
use crate::id::{AttributeId, ParticipantId};

crate::terms! {
    /// What a person did in the encounter. Moderators and observers are not evidence.
    Role: "role" {
        /// Asks and leads.
        Moderator = "moderator",
        /// Interviewed for what they know by profession.
        Expert = "expert",
        /// Took part for what they want or live.
        Participant = "participant",
        /// Was there and watched.
        Observer = "observer",
    }
}

impl Role {
    /// Whether what this person says is evidence. A speaker without a role counts as participant.
    #[must_use]
    pub fn gives_evidence(role: Option<Self>) -> bool {
        !matches!(role, Some(Self::Moderator | Self::Observer))
    }
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Id.
    pub id: ParticipantId,
    /// Participant number, unique in the project; what outputs print instead of a name.
    pub number: String,
    /// Whether a person or a sheet gave the number. Import numbers people 1, 2, 3; only a number that somebody gave
    /// says who somebody is.
    pub number_given: bool,
    /// Name, which outputs print only where the consent allows.
    pub name: Option<String>,
    /// Role, or `None` while nobody said.
    pub role: Option<Role>,
    /// Stakeholder group.
    pub group: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// What may be done with their words.
    pub consent: Consent,
    /// The day from which on their words may be printed, `YYYY-MM-DD`; `None` where nobody asked to wait.
    pub embargo: Option<String>,
}

impl Participant {
    /// Whether words of the person may be printed on a day, `YYYY-MM-DD`.
    #[must_use]
    pub fn may_be_quoted(&self, day: &str) -> bool {
        self.quoting(day) == Quoting::Verbatim
    }

    /// What may be done with words of the person on a day, `YYYY-MM-DD`.
    #[must_use]
    pub fn quoting(&self, day: &str) -> Quoting {
        // Days in this form are in order as texts; a month or year alone begins with its first day.
        let waits = |until: &String| day < until.as_str();
        match self.consent {
            consent if !consent.counts() => Quoting::Nothing,
            consent if !consent.allows_quote() => Quoting::Paraphrase,
            _ if self.embargo.as_ref().is_some_and(waits) => Quoting::Later,
            _ => Quoting::Verbatim,
        }
    }
}

/// A further attribute of a participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Id, derived from participant and key.
    pub id: AttributeId,
    /// Whose.
    pub participant: ParticipantId,
    /// Name of the attribute.
    pub key: String,
    /// Its value.
    pub value: String,
}
