//! What can go wrong with the index.

use std::error::Error;
use std::path::PathBuf;

use tantivy::TantivyError;
use tantivy::directory::error::LockError;

/// The index cannot do what was asked. Nothing is lost by it: the index can be made again from the store.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// Somebody else writes to the index at this moment.
    #[error(
        "another process is writing to the index `{}`; try again when it is done",
        .0.display()
    )]
    Busy(PathBuf),
    /// The folder of the index cannot be made or emptied.
    #[error("cannot use `{}` as the folder of the index: {cause}", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        #[source]
        cause: std::io::Error,
    },
    /// The turns to be added could not be read to the end; nothing was changed.
    #[error("the turns to be indexed could not be read: {0}")]
    Turns(#[source] Box<dyn Error + Send + Sync>),
    /// Reading or writing the index failed.
    #[error("the index failed: {0}")]
    Tantivy(#[from] TantivyError),
}

impl IndexError {
    /// An error of tantivy, where a lock that is held means that another process writes to `folder`.
    pub(crate) fn of_writer(folder: &std::path::Path, error: TantivyError) -> Self {
        match error {
            TantivyError::LockFailure(LockError::LockBusy, _) => Self::Busy(folder.to_owned()),
            other => Self::Tantivy(other),
        }
    }
}
