//! How the values of domain types stand in columns.

use compact_str::CompactString;
use rusqlite::types::{FromSqlError, Value, ValueRef};
use verbatim_model::circumstance::CircumstanceKind;
use verbatim_model::coding::{CodeKind, CodingStatus, MemoTarget, Unit};
use verbatim_model::confidence::{Concern, ConfidenceLevel};
use verbatim_model::consent::Consent;
use verbatim_model::id::{
    AttributeId, CircumstanceId, CodeId, CoderId, CodingId, ConfidenceId, FrameworkCellId,
    JudgementId, LessonId, LinkId, LookedId, MemoId, ParticipantId, PracticeId, PriorityId,
    ProjectId, RemarkId, SavedQueryId, SessionId, SourceId, SpeakerId, TurnLanguageId, Uuid,
    ValidationId,
};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::Role;
use verbatim_model::priority::{LinkKind, PriorityState};
use verbatim_model::project::CodeField;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term;
use verbatim_model::text::Hash;
use verbatim_model::validation::{Outcome, ValidationMethod};

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

impl Cell for Vec<Role> {
    fn to_value(&self) -> Value {
        Value::Text(
            self.iter()
                .map(|role| role.as_str())
                .collect::<Vec<_>>()
                .join(","),
        )
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value
            .as_str()?
            .split(',')
            .filter(|role| !role.is_empty())
            .map(|role| role.parse().map_err(wrong))
            .collect()
    }
}

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
    )*};
}

id_cells!(
    AttributeId,
    CircumstanceId,
    CodeId,
    CoderId,
    CodingId,
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
    RemarkId
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
    MemoTarget,
    Concern,
    ConfidenceLevel,
    Outcome,
    PriorityState,
    Role,
    SessionKind,
    ValidationMethod
);

impl Cell for Unit {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self, FromSqlError> {
        value.as_str()?.parse().map_err(wrong)
    }
}
