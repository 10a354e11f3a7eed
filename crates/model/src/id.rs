//! Ids. Each noun has a type of its own, so that a coding cannot be taken for a code.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};
pub use uuid::Uuid;

/// A text that is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id; ids look like 0198c0de-1234-7abc-8def-0123456789ab")]
pub struct IdError(pub String);

/// Makes a UUIDv7 (RFC 9562, section 5.7) from a time in milliseconds since 1970 and ten random bytes.
#[must_use]
pub fn uuid_v7(millis: u64, random: [u8; 10]) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Makes a UUIDv8 (RFC 9562, section 5.8) that depends on `parts` only, so that two machines that record the
/// same thing give it the same id. Each part is hashed with its length in front, so `("ab","c")` and
/// `("a","bc")` differ.
#[must_use]
pub fn derived_uuid(parts: &[&[u8]]) -> Uuid {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    let digest = hasher.finalize();
    let mut bytes = [0u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The sixteen bytes, as the store keeps them.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// An id that depends on `parts` only, see [`derived_uuid`].
            #[must_use]
            pub fn derived(parts: &[&[u8]]) -> Self {
                Self(derived_uuid(parts))
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                Uuid::parse_str(text).map(Self).map_err(|_| IdError(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )*};
}

ids! {
    /// One project.
    ProjectId,
    /// One session: interview, focus group, workshop or document.
    SessionId,
    /// One imported document.
    SourceId,
    /// One label within one session.
    SpeakerId,
    /// One person.
    ParticipantId,
    /// One further attribute of a participant.
    AttributeId,
    /// Somebody (or `rules`) who codes.
    CoderId,
    /// One objective, theme or code of the codebook.
    CodeId,
    /// One row of the codebook that belongs to a code: a text, an example, a rule, an objective served.
    CodebookRowId,
    /// One coding.
    CodingId,
    /// What one coder said of one coding: accepted, rejected, a comment.
    JudgementId,
    /// One memo.
    MemoId,
    /// One priority.
    PriorityId,
    /// One row that belongs to a priority: a territory, an objective served.
    PriorityRowId,
    /// One evidence link.
    LinkId,
    /// One time that an objective or a priority was put to a session.
    ValidationId,
    /// What one person said of how far one priority can be trusted.
    ConfidenceId,
    /// One time that somebody looked for contrary quotes.
    LookedId,
    /// One good practice.
    PracticeId,
    /// One lesson of a good practice.
    LessonId,
    /// One remark of a peer review on a good practice.
    RemarkId,
    /// One cell of a framework matrix.
    FrameworkCellId,
    /// One query that somebody keeps.
    SavedQueryId,
    /// What a person said of the language of one turn.
    TurnLanguageId,
    /// One thing that was known of a file when it was read.
    CircumstanceId,
    /// One erasure.
    ErasureId,
    /// One stretch that was erased.
    ErasedId,
    /// One stakeholder.
    StakeholderId,
    /// How to reach a stakeholder.
    ContactId,
    /// What somebody thinks of a stakeholder.
    RatingId,
    /// That a participant belongs to a stakeholder.
    MembershipId,
    /// Words that are about a stakeholder or a challenge.
    CitationId,
    /// What a quote says in another language.
    TranslationId,
    /// What a text of the researchers is called in another language.
    OwnTranslationId,
    /// One challenge.
    ChallengeId,
    /// One solution.
    SolutionId,
    /// That a solution answers a challenge.
    SolutionChallengeId,
    /// What a solution got in a vote.
    VoteId,
    /// One action.
    ActionId,
    /// That an action serves a priority.
    ActionPriorityId,
    /// That an action takes up a solution.
    ActionSolutionId,
    /// That a stakeholder is a partner in an action.
    ActionPartnerId,
    /// One source of money.
    FundingId,
    /// One indicator.
    IndicatorId,
    /// One risk.
    RiskId,
    /// One follow-up.
    FollowUpId,
    /// One step of an action.
    StepId,
    /// What a person decided about a finding.
    DecisionId,
    /// One operation.
    OperationId,
    /// The operations of one command.
    BatchId,
    /// One copy of a project.
    ReplicaId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_ids_keep_parts_apart() {
        assert_ne!(derived_uuid(&[b"ab", b"c"]), derived_uuid(&[b"a", b"bc"]));
        assert_eq!(derived_uuid(&[b"ab", b"c"]), derived_uuid(&[b"ab", b"c"]));
        assert_eq!(derived_uuid(&[b"x"]).get_version_num(), 8);
    }

    #[test]
    fn v7_ids_sort_by_time() {
        assert!(uuid_v7(1, [255; 10]) < uuid_v7(2, [0; 10]));
        assert_eq!(uuid_v7(1, [0; 10]).get_version_num(), 7);
    }

    #[test]
    fn an_id_survives_text() {
        let id = CodingId(uuid_v7(42, [7; 10]));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("no".parse::<CodingId>(), Err(IdError("no".into())));
    }
}
