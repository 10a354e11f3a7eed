//! How the values of domain types stand in columns.

use compact_str::CompactString;
use rusqlite::types::{FromSqlError, Value, ValueRef};
use verbatim_model::circumstance::CircumstanceKind;
use verbatim_model::coding::{CodeKind, CodingStatus, MemoTarget, Unit};
use verbatim_model::confidence::{Concern, ConfidenceLevel};
use verbatim_model::consent::Consent;
use verbatim_model::id::{
    ActionId, ActionPartnerId, ActionPriorityId, ActionSolutionId, AttributeId, ChallengeId,
    CircumstanceId, CitationId, CodeId, CoderId, CodingId, ConfidenceId, ContactId, DecisionId,
    ErasedId, ErasureId, FollowUpId, FrameworkCellId, FundingId, IndicatorId, JudgementId,
    LessonId, LinkId, LookedId, MembershipId, MemoId, OwnTranslationId, ParticipantId, PracticeId,
    PriorityId, ProjectId, RatingId, RemarkId, RiskId, SavedQueryId, SessionId,
    SolutionChallengeId, SolutionId, SourceId, SpeakerId, StakeholderId, StepId, TranslationId,
    TurnLanguageId, Uuid, ValidationId, VoteId,
};
use verbatim_model::importance::Importance;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::lines::Lines;
use verbatim_model::mark::MarkKind;
use verbatim_model::money::Money;
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::Role;
use verbatim_model::plan::{Certainty, FollowUpKind, NebPrinciple, NebValue, VoteMethod};
use verbatim_model::priority::{LinkKind, PriorityState};
use verbatim_model::project::CodeField;
use verbatim_model::session::SessionKind;
use verbatim_model::stakeholder::{CitationStatus, StakeholderKind};
use verbatim_model::term::Term;
use verbatim_model::text::Hash;
use verbatim_model::validation::{Outcome, ValidationMethod};

use crate::write::RowId;

/// A value that stands in one column.
pub(crate) trait Cell: Sized {
    fn to_value(&self) -> Value;
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError>;
}

impl Cell for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value.as_str().map(str::to_owned)
    }
}

impl Cell for CompactString {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value.as_str().map(Self::from)
    }
}

impl Cell for u64 {
    fn to_value(&self) -> Value {
        Value::Integer(i64::try_from(*self).unwrap_or(i64::MAX))
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        let number = value.as_i64()?;
        u64::try_from(number).map_err(|_| FromSqlError::OutOfRange(number))
    }
}

impl Cell for u32 {
    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        let number = value.as_i64()?;
        u32::try_from(number).map_err(|_| FromSqlError::OutOfRange(number))
    }
}

impl Cell for usize {
    fn to_value(&self) -> Value {
        (*self as u64).to_value()
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        let number = value.as_i64()?;
        usize::try_from(number).map_err(|_| FromSqlError::OutOfRange(number))
    }
}

impl Cell for bool {
    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        Ok(value.as_i64()? != 0)
    }
}

impl Cell for Timestamp {
    fn to_value(&self) -> Value {
        Value::Integer(self.0)
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value.as_i64().map(Self)
    }
}

impl Cell for Hash {
    fn to_value(&self) -> Value {
        Value::Blob(self.0.to_vec())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        let bytes = value.as_blob()?;
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| FromSqlError::InvalidBlobSize {
                expected_size: 32,
                blob_size: bytes.len(),
            })
    }
}

impl Cell for Uuid {
    fn to_value(&self) -> Value {
        Value::Blob(self.as_bytes().to_vec())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        let bytes = value.as_blob()?;
        Self::from_slice(bytes).map_err(|_| FromSqlError::InvalidBlobSize {
            expected_size: 16,
            blob_size: bytes.len(),
        })
    }
}

impl<T: Cell> Cell for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, Cell::to_value)
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        if value == ValueRef::Null {
            Ok(None)
        } else {
            T::from_value(value).map(Some)
        }
    }
}

fn wrong<E: std::error::Error + Send + Sync + 'static>(error: E) -> FromSqlError {
    FromSqlError::Other(Box::new(error))
}

impl Cell for LanguageTag {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value.as_str()?.parse().map_err(wrong)
    }
}

impl Cell for Vec<LanguageTag> {
    fn to_value(&self) -> Value {
        Value::Text(
            self.iter()
                .map(LanguageTag::as_str)
                .collect::<Vec<_>>()
                .join(","),
        )
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value
            .as_str()?
            .split(',')
            .filter(|code| !code.is_empty())
            .map(|code| code.parse().map_err(wrong))
            .collect()
    }
}

/// Words of a closed list, separated by commas.
macro_rules! word_lists {
    ($($term:ident),*) => {$(
        impl Cell for Vec<$term> {
            fn to_value(&self) -> Value {
                let words: Vec<&str> = self.iter().map(|word| word.as_str()).collect();
                Value::Text(words.join(","))
            }
            fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
                (value.as_str()?.split(','))
                    .filter(|word| !word.is_empty())
                    .map(|word| word.parse().map_err(wrong))
                    .collect()
            }
        }
    )*};
}

word_lists!(Role, NebPrinciple, NebValue);

impl Cell for Importance {
    fn to_value(&self) -> Value {
        Value::Integer(i64::from(self.get()))
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        let number = value.as_i64()?;
        (u8::try_from(number).ok().and_then(Self::new)).ok_or(FromSqlError::OutOfRange(number))
    }
}

impl Cell for Lines {
    fn to_value(&self) -> Value {
        Value::Text(self.joined("\n"))
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        Ok(Self::new(value.as_str()?.split('\n')))
    }
}

impl Cell for Money {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        u64::from_value(value).map(Self)
    }
}

/// Ids: how they stand in columns, and that each is the id of a row.
macro_rules! id_cells {
    ($($id:ident),*) => {$(
        impl Cell for $id {
            fn to_value(&self) -> Value {
                self.0.to_value()
            }
            fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
                Uuid::from_value(value).map(Self)
            }
        }
        impl From<$id> for RowId {
            fn from(id: $id) -> Self {
                Self(id.0)
            }
        }
    )*};
}

id_cells!(
    AttributeId,
    CircumstanceId,
    CodeId,
    CoderId,
    CodingId,
    ErasedId,
    ErasureId,
    FrameworkCellId,
    JudgementId,
    LinkId,
    MemoId,
    ParticipantId,
    PriorityId,
    ProjectId,
    SavedQueryId,
    TurnLanguageId,
    SessionId,
    SourceId,
    SpeakerId,
    ValidationId,
    ConfidenceId,
    LookedId,
    PracticeId,
    LessonId,
    RemarkId,
    StakeholderId,
    ContactId,
    RatingId,
    MembershipId,
    CitationId,
    ChallengeId,
    SolutionId,
    SolutionChallengeId,
    VoteId,
    ActionId,
    ActionPriorityId,
    ActionSolutionId,
    ActionPartnerId,
    FundingId,
    IndicatorId,
    RiskId,
    FollowUpId,
    StepId,
    DecisionId,
    TranslationId,
    OwnTranslationId
);

macro_rules! term_cells {
    ($($term:ident),*) => {$(
        impl Cell for $term {
            fn to_value(&self) -> Value {
                Value::Text(self.as_str().to_owned())
            }
            fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
                <Self as Term>::parse(value.as_str()?).map_err(wrong)
            }
        }
    )*};
}

term_cells!(
    CircumstanceKind,
    CodeField,
    CodeKind,
    CodingStatus,
    Consent,
    LinkKind,
    MarkKind,
    MemoTarget,
    Concern,
    ConfidenceLevel,
    Outcome,
    PriorityState,
    Role,
    SessionKind,
    ValidationMethod,
    Certainty,
    CitationStatus,
    FollowUpKind,
    NebPrinciple,
    NebValue,
    StakeholderKind,
    VoteMethod
);

impl Cell for Unit {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value.as_str()?.parse().map_err(wrong)
    }
}
