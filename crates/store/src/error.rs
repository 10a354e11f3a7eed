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
    /// An undo that would tear something later.
    #[error("cannot {act} “{}”: later acts build on it: {}; undo those first", .operation.sentence, sentences(.later))]
    Conflict {
        /// `undo` or `redo`.
        act: &'static str,
        /// What should have been taken back.
        operation: Box<Operation>,
        /// What touched the same rows since.
        later: Vec<Operation>,
    },
    /// Undone already.
    #[error("“{0}” is undone already; bring it back with `verbatim redo`")]
    AlreadyUndone(String),
    /// What everything stands on.
    #[error("cannot undo “{0}”; everything else stands on it")]
    Foundation(String),
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
    Sql(#[from] rusqlite::Error),
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
