//! What can go wrong in an act, and what the person can do about it.

use std::path::PathBuf;

use verbatim_codebook::Finding;
use verbatim_query::QueryError;
use verbatim_store::StoreError;

/// How bad an error is; a surface turns it into an exit code or an HTTP status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// Something asked for cannot be done in this state.
    Refused,
    /// What was asked for makes no sense: a bad query, an unknown name.
    Usage,
    /// The project cannot be opened or read.
    Unusable,
}

/// What can go wrong in an act.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The project's file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A query that cannot be read.
    #[error("column {}: {}", .error.column(.query), .error.message)]
    Query {
        /// The query as typed.
        query: String,
        /// What is wrong where.
        error: QueryError,
    },
    /// A name that the project does not have.
    #[error("no {what} `{given}`")]
    Unknown {
        /// Kind of thing, such as `source`.
        what: &'static str,
        /// The name given.
        given: String,
        /// The next step.
        hint: String,
    },
    /// Something that cannot be done.
    #[error("{message}")]
    Refused {
        /// Why.
        message: String,
        /// The next step.
        hint: String,
    },
    /// A value that makes no sense.
    #[error("{message}")]
    Usage {
        /// What is wrong with it.
        message: String,
        /// What would be right.
        hint: String,
    },
    /// Somebody else changed the project between reading and writing.
    #[error("somebody else changed the project at the same moment; nothing was done")]
    Moved,
    /// A file outside of the project.
    #[error("cannot read or write `{path}`: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A codebook with errors.
    #[error("`{file}` has errors")]
    Codebook {
        /// Its file.
        file: String,
        /// What is wrong where.
        findings: Vec<Finding>,
    },
}

impl EngineError {
    /// The next step, where one is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Unknown { hint, .. } | Self::Refused { hint, .. } | Self::Usage { hint, .. } => {
                (!hint.is_empty()).then(|| hint.clone())
            }
            Self::Codebook { file, .. } => {
                Some(format!("`verbatim codebook check {file}` shows them all"))
            }
            Self::Query { error, .. } => error.hint.clone(),
            Self::Moved => Some("try again".to_owned()),
            Self::Store(StoreError::Full) => Some(
                "make room on the disk, and do it again; what was saved before is there".to_owned(),
            ),
            Self::File { source, .. } if source.kind() == std::io::ErrorKind::NotFound => Some(
                "look whether the folder and the name are written right, and are there".to_owned(),
            ),
            Self::Store(_) | Self::File { .. } => None,
        }
    }

    /// Whether nothing was done because the disk is full.
    #[must_use]
    pub fn is_full(&self) -> bool {
        match self {
            Self::Store(error) => matches!(error, StoreError::Full),
            Self::File { source, .. } => source.kind() == std::io::ErrorKind::StorageFull,
            _ => false,
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn failure(&self) -> Failure {
        match self {
            Self::Store(error) if error.is_unusable() => Failure::Unusable,
            Self::Query { .. } | Self::Unknown { .. } | Self::Usage { .. } => Failure::Usage,
            Self::Moved
            | Self::Store(_)
            | Self::Refused { .. }
            | Self::File { .. }
            | Self::Codebook { .. } => Failure::Refused,
        }
    }

    pub(crate) fn refused(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Refused {
            message: message.into(),
            hint: hint.into(),
        }
    }

    pub(crate) fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Usage {
            message: message.into(),
            hint: hint.into(),
        }
    }

    pub(crate) fn unknown(
        what: &'static str,
        given: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self::Unknown {
            what,
            given: given.into(),
            hint: hint.into(),
        }
    }
}
