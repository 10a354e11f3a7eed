//! What can go wrong with a project's file.

use std::path::PathBuf;

use verbatim_model::operation::Operation;

/// What can go wrong with a project's file.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No project there.
    #[error("no project at `{0}`; make one with `verbatim init`")]
    Missing(PathBuf),
    /// There is one already.
    #[error("there is a project at `{0}` already; choose another folder or open that one")]
    Exists(PathBuf),
    /// A file of another kind.
    #[error("`{0}` is not a Verbatim project; its file says that another program made it")]
    Foreign(PathBuf),
    /// Written by a later version.
    #[error(
        "`{path}` was written by a later version of Verbatim (format {found}, this one knows {known}); update the program"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The latest format that this program knows.
        known: i64,
    },
    /// The file is damaged.
    #[error("the project is damaged: {0}; restore it from a backup")]
    Damaged(String),
    /// Somebody else is writing.
    #[error(
        "the project is being written by {holder}; waited {seconds} s. Try again when that is done"
    )]
    Busy {
        /// Who, as far as known.
        holder: String,
        /// How long this one waited.
        seconds: u64,
    },
    /// The disk is full.
    #[error("there is no room left on the disk of the project; nothing was done")]
    Full,
    /// An undo or redo that would tear something that was done since.
    #[error("cannot {act} “{}”: {}", .operation.sentence, obstacles(.later, .undone))]
    Conflict {
        /// `undo` or `redo`.
        act: &'static str,
        /// The act that should have been taken back or brought back.
        operation: Box<Operation>,
        /// Acts in force that stand in the way; they have to be undone first.
        later: Vec<Operation>,
        /// Acts that are undone and would have to be in force; they have to be redone first.
        undone: Vec<Operation>,
    },
    /// A value that only one row may have.
    #[error("the {what} `{value}` is taken; choose another")]
    Taken {
        /// Kind of row and column, such as `session key`.
        what: String,
        /// The value.
        value: String,
    },
    /// A reference to something that is not there.
    #[error("a {what} would refer to a {missing} that the project does not have; nothing was done")]
    Dangling {
        /// Kind of the row that refers, such as `coding`.
        what: String,
        /// Kind of the row that is not there, such as `source`.
        missing: String,
    },
    /// Undone already.
    #[error("“{0}” is undone already; bring it back with `verbatim redo`")]
    AlreadyUndone(String),
    /// What everything stands on.
    #[error("cannot undo “{0}”; everything else stands on it")]
    Foundation(String),
    /// An erasure, which cannot be undone.
    #[error("cannot undo “{0}”: what was erased is nowhere any more")]
    Final(String),
    /// No such operation.
    #[error("no operation `{0}`; `verbatim log` lists them")]
    NoOperation(String),
    /// Nothing to undo or redo.
    #[error("nothing to {0}")]
    Nothing(&'static str),
    /// The file system.
    #[error("cannot use `{path}`: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The database.
    #[error("the project's database says: {0}")]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    /// A value that cannot be read is damage; all else but a full disk is what the database says.
    fn from(error: rusqlite::Error) -> Self {
        if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull) {
            return Self::Full;
        }
        match unreadable(&error, &[]) {
            Some(why) => Self::Damaged(why),
            None => Self::Sql(error),
        }
    }
}

/// Why a value cannot be read, where that is what `error` says. `columns` are the names of the columns, as far as known.
pub(crate) fn unreadable(error: &rusqlite::Error, columns: &[&str]) -> Option<String> {
    use rusqlite::Error;

    let name = |column: usize| match columns.get(column) {
        Some(name) => format!("`{name}`"),
        None => format!("column {column}"),
    };
    match error {
        Error::FromSqlConversionFailure(column, _, why) => {
            Some(format!("{} has an unreadable value: {why}", name(*column)))
        }
        Error::IntegralValueOutOfRange(column, value) => {
            Some(format!("{} is out of range: {value}", name(*column)))
        }
        Error::InvalidColumnType(column, _, found) => {
            Some(format!("{} has a value of type {found}", name(*column)))
        }
        Error::Utf8Error(column, why) => Some(format!("{} is not UTF-8: {why}", name(*column))),
        _ => None,
    }
}

fn obstacles(later: &[Operation], undone: &[Operation]) -> String {
    let mut reasons = Vec::new();
    if !later.is_empty() {
        reasons.push(format!(
            "later acts build on it: {}; undo those first",
            sentences(later)
        ));
    }
    match undone {
        [] => {}
        [one] => reasons.push(format!(
            "“{}” ({}) was undone; redo that first",
            one.sentence, one.id
        )),
        several => reasons.push(format!(
            "these were undone: {}; redo those first",
            sentences(several)
        )),
    }
    reasons.join(". And ")
}

fn sentences(operations: &[Operation]) -> String {
    const SHOWN: usize = 3;
    let mut text = operations
        .iter()
        .take(SHOWN)
        .map(|op| format!("“{}” ({})", op.sentence, op.id))
        .collect::<Vec<_>>()
        .join(", ");
    if operations.len() > SHOWN {
        text.push_str(&format!(" and {} more", operations.len() - SHOWN));
    }
    text
}

impl StoreError {
    /// Whether the project cannot be opened or read at all (damaged, missing, foreign, too new).
    #[must_use]
    pub fn is_unusable(&self) -> bool {
        match self {
            Self::Missing(_) | Self::Foreign(_) | Self::Newer { .. } | Self::Damaged(_) => true,
            Self::Sql(error) => matches!(
                error.sqlite_error_code(),
                Some(
                    rusqlite::ErrorCode::DatabaseCorrupt
                        | rusqlite::ErrorCode::NotADatabase
                        | rusqlite::ErrorCode::CannotOpen
                        | rusqlite::ErrorCode::ReadOnly
                        | rusqlite::ErrorCode::SystemIoFailure
                )
            ),
            Self::File { .. } => true,
            _ => false,
        }
    }
}
