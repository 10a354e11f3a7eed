//! Why the database refused to change a row, in terms of rows and values instead of its own words.

use rusqlite::ffi;
use rusqlite::types::Value;
use verbatim_model::id::Uuid;

use crate::error::StoreError;

/// Why a row could not be changed.
#[derive(Debug)]
pub(crate) enum RowError {
    /// The row is not there, or not with the values that it should have.
    Changed { table: &'static str, id: Uuid },
    /// Another row has these values, which only one may have; or this id is there already, where it is the `id`.
    Taken {
        table: &'static str,
        id: Uuid,
        /// Columns, with their values where the change gave them.
        columns: Vec<(String, Option<Value>)>,
    },
    /// Something else.
    Other(StoreError),
}

impl RowError {
    /// What it means that `values` could not be written to the row `id`.
    pub(crate) fn of<'v>(
        error: rusqlite::Error,
        table: &'static str,
        id: Uuid,
        values: impl Iterator<Item = (&'static str, &'v Value)>,
    ) -> Self {
        let rusqlite::Error::SqliteFailure(code, Some(words)) = &error else {
            return Self::Other(error.into());
        };
        if ![
            ffi::SQLITE_CONSTRAINT_UNIQUE,
            ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
        ]
        .contains(&code.extended_code)
        {
            return Self::Other(error.into());
        }
        // `UNIQUE constraint failed: speaker.session, speaker.label`: SQLite tells the columns nowhere else.
        let given: Vec<_> = values.collect();
        let columns = words
            .rsplit(": ")
            .next()
            .unwrap_or_default()
            .split(", ")
            .map(|name| name.rsplit('.').next().unwrap_or(name))
            .map(|name| {
                let value = given.iter().find(|(column, _)| *column == name);
                (name.to_owned(), value.map(|(_, value)| (*value).clone()))
            })
            .collect();
        Self::Taken { table, id, columns }
    }
}

impl From<rusqlite::Error> for RowError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Other(error.into())
    }
}

impl From<StoreError> for RowError {
    fn from(error: StoreError) -> Self {
        Self::Other(error)
    }
}

impl From<RowError> for StoreError {
    fn from(error: RowError) -> Self {
        match error {
            // Whoever changes a row in an act of their own has just read it, in the same transaction.
            RowError::Changed { table, id } => {
                Self::Damaged(format!("row {id} of `{table}` cannot be changed"))
            }
            RowError::Taken { table, id, columns } => {
                let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
                let values: Vec<String> = columns
                    .iter()
                    .filter_map(|(name, value)| match value {
                        Some(value) => Some(readable(value)),
                        None => (name == "id").then(|| id.to_string()),
                    })
                    .collect();
                Self::Taken {
                    what: format!("{} {}", table.replace('_', " "), names.join(" and ")),
                    value: values.join(", "),
                }
            }
            RowError::Other(error) => error,
        }
    }
}

fn readable(value: &Value) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => Uuid::from_slice(bytes)
            .map_or_else(|_| format!("{} bytes", bytes.len()), |id| id.to_string()),
    }
}
