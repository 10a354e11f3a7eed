//! The index of one project.

use std::path::{Path, PathBuf};

use tantivy::{IndexReader, Searcher};

use crate::error::IndexError;
use crate::open::Stamp;
use crate::schema::Fields;

/// The index of one project, open for reading; each [`Index::update`] opens it for writing while it lasts.
pub struct Index {
    pub(crate) folder: PathBuf,
    pub(crate) tantivy: tantivy::Index,
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
}

impl Index {
    /// The folder that it lies in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The number of the last operation that the index has seen, as given to the last [`Index::update`] by any
    /// process; `None` when nothing was indexed yet or the index cannot be read.
    #[must_use]
    pub fn seen(&self) -> Option<u64> {
        let payload = self.tantivy.load_metas().ok()?.payload?;
        Stamp::read(&payload).ok().map(|stamp| stamp.seen)
    }

    /// How many turns are indexed.
    ///
    /// # Errors
    /// [`IndexError::Tantivy`] when the index cannot be read.
    pub fn turns(&self) -> Result<u64, IndexError> {
        Ok(self.searcher()?.num_docs())
    }

    /// A view of the last commit, whichever process made it.
    pub(crate) fn searcher(&self) -> Result<Searcher, IndexError> {
        self.reader.reload()?;
        Ok(self.reader.searcher())
    }
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}
