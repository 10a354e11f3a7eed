//! Working on in an open project while others change it: what they did since, and letting go of what was read before.

use serde::Serialize;
use verbatim_model::operation::ERASE;
use verbatim_store::Logged;

use crate::error::EngineError;
use crate::history::{LogRow, row};
use crate::project::Project;
use crate::register::Register;

/// An operation with its place in this copy's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NumberedRow {
    /// Place in the log, from 1.
    pub n: u64,
    /// The operation.
    #[serde(flatten)]
    pub row: LogRow,
}

impl Project {
    /// Place of the last operation in the log, whoever did it; 0 where there is none.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn last_operation(&self) -> Result<u64, EngineError> {
        Ok(self.store.last_operation()?)
    }

    /// The operations after place `n`, the oldest first. Whether one of them is undone is not told.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn log_after(&self, n: u64) -> Result<Vec<NumberedRow>, EngineError> {
        let after = self.store.operations_after(n)?;
        if after.is_empty() {
            return Ok(Vec::new());
        }
        self.numbered(after)
    }

    /// All operations with their places, the oldest first.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn numbered_log(&self) -> Result<Vec<NumberedRow>, EngineError> {
        self.numbered(self.store.operations()?)
    }

    /// The operations that touched a code, with their places, the oldest first: what the codebook says of it, what was coded
    /// with it, judged and noted.
    ///
    /// # Errors
    /// When there is no such code, or the project cannot be read.
    pub fn log_of_code(&self, key: &str) -> Result<Vec<NumberedRow>, EngineError> {
        self.numbered(self.store.operations_on_code(self.code(key)?.id)?)
    }

    fn numbered(&self, log: Vec<Logged>) -> Result<Vec<NumberedRow>, EngineError> {
        let register = Register::read(&self.store)?;
        Ok((log.into_iter())
            .map(|logged| NumberedRow {
                n: logged.n,
                row: LogRow {
                    undone_by: logged.undone_by.map(|id| id.to_string()),
                    ..row(&register, &logged.operation)
                },
            })
            .collect())
    }

    /// Id of the batch that the next act is part of.
    #[must_use]
    pub fn current_batch(&self) -> String {
        self.batch().to_string()
    }

    /// Place of the last operation, where all after `n` are of the current batch of this handle, which knows what it did
    /// itself; `None` where somebody else did something.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn own_since(&self, n: u64) -> Result<Option<u64>, EngineError> {
        let batch = self.batch();
        let after = self.store.operations_after(n)?;
        let is_own = after.iter().all(|logged| logged.operation.batch == batch);
        Ok(is_own.then(|| after.last().map_or(n, |last| last.n)))
    }

    /// Whether texts came, went or changed, or the languages of their turns, by operations after place `n`.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn texts_changed_since(&self, n: u64) -> Result<bool, EngineError> {
        // A file that was put back from a backup has fewer operations, and may have any texts. An erasure changes texts in all
        // that the log has of them, without a change of its own.
        let after = self.store.operations_after(n)?;
        Ok(self.store.last_operation()? < n
            || after.iter().any(|logged| logged.operation.kind == ERASE)
            || !self.store.revisions_changed_since(n)?.is_empty())
    }

    /// Lets go of what was read before, up to place `n` of the log, because somebody else may have changed it.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn read_anew(&mut self, n: u64) -> Result<(), EngineError> {
        if self.texts_changed_since(n)? {
            self.forget_documents();
        }
        if let Some(row) = self.store.all()?.pop() {
            self.row = row;
        }
        Ok(())
    }
}
