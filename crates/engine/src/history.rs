//! What was done, and taking it back.

use serde::Serialize;
use verbatim_model::id::{BatchId, OperationId};
use verbatim_model::operation::Operation;
use verbatim_store::{Logged, Undoing};

use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogRow {
    /// Id.
    pub id: String,
    /// Who did it.
    pub coder: String,
    /// When, in RFC 3339.
    pub time: String,
    /// What kind of act.
    pub kind: String,
    /// What was done.
    pub sentence: String,
    /// Id of the command that it was part of.
    pub batch: String,
    /// Id of the operation that took it back, where it is undone now.
    pub undone_by: Option<String>,
}

/// What was taken back of all since an operation.
#[derive(Debug, Default)]
pub struct UndoneSince {
    /// The acts that took back, in their order.
    pub rows: Vec<LogRow>,
    /// Why not all was taken back, where it was not.
    pub stopped: Option<EngineError>,
}

impl Project {
    /// All operations, the oldest first.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn log(&self) -> Result<Vec<LogRow>, EngineError> {
        let register = Register::read(&self.store)?;
        Ok((self.store.operations()?.into_iter())
            .map(|logged| {
                let undone_by = logged.undone_by.map(|id| id.to_string());
                LogRow {
                    undone_by,
                    ..row(&register, &logged.operation)
                }
            })
            .collect())
    }

    /// Takes back the coder's last command that is not undone, or the operation with this id.
    ///
    /// # Errors
    /// When there is nothing to undo, or later acts build on it.
    pub fn undo(&mut self, operation: Option<&str>) -> Result<Vec<LogRow>, EngineError> {
        let target = operation.map(|text| self.operation(text)).transpose()?;
        self.take_back(|project, how| Ok(project.store.undo(target, how)?))
    }

    /// The coder's own acts that are not undone from this operation on, the latest first; all of what was one command
    /// with one of them.
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn own_acts_since(&self, operation: &str) -> Result<Vec<LogRow>, EngineError> {
        let register = Register::read(&self.store)?;
        Ok((self.own_batches_since(operation)?.into_iter().flatten())
            .map(|operation| row(&register, &operation))
            .collect())
    }

    /// Takes back the coder's own acts from this operation on, each command by itself, the latest first. It stops where
    /// something that others did builds on one of them: what came after that is taken back then, and the reason told.
    /// One redo brings all of it back.
    ///
    /// # Errors
    /// When there is no such operation, the coder did nothing from it on, or already the latest act cannot be taken back.
    pub fn undo_since(&mut self, operation: &str) -> Result<UndoneSince, EngineError> {
        let batches = self.own_batches_since(operation)?;
        if batches.is_empty() {
            return Err(EngineError::refused(
                "you did nothing since that is not taken back already",
                "choose an earlier act",
            ));
        }
        let mut undone = UndoneSince::default();
        for _ in batches {
            // The last batch of the coder is the next one of these.
            match self.take_back(|project, how| Ok(project.store.undo(None, how)?)) {
                Ok(rows) => undone.rows.extend(rows),
                Err(error) if undone.rows.is_empty() => return Err(error),
                Err(error) => {
                    undone.stopped = Some(error);
                    break;
                }
            }
        }
        Ok(undone)
    }

    /// What the coder did from this operation on and is in force, by commands, the latest first.
    fn own_batches_since(&self, operation: &str) -> Result<Vec<Vec<Operation>>, EngineError> {
        let from = self.operation(operation)?;
        let mut log = self.store.operations()?;
        let place = (log.iter())
            .position(|logged| logged.operation.id == from)
            .unwrap_or(log.len());
        let mut batches: Vec<BatchId> = Vec::new();
        for Logged { operation, .. } in (log.iter().skip(place).rev())
            .filter(|logged| logged.is_effective() && !logged.is_foundation())
            .filter(|logged| logged.operation.author == self.coder.id)
        {
            if !batches.contains(&operation.batch) {
                batches.push(operation.batch);
            }
        }
        log.retain(|logged| logged.is_effective() && !logged.is_foundation());
        log.reverse();
        Ok((batches.into_iter())
            .map(|batch| {
                (log.iter())
                    .filter(|logged| logged.operation.batch == batch)
                    .map(|logged| logged.operation.clone())
                    .collect()
            })
            .collect())
    }

    /// Brings back what the coder's last undo took away.
    ///
    /// # Errors
    /// When there is nothing to redo.
    pub fn redo(&mut self) -> Result<Vec<LogRow>, EngineError> {
        self.take_back(|project, how| Ok(project.store.redo(how)?))
    }

    /// The operation whose id is `text` or begins with it.
    fn operation(&self, text: &str) -> Result<OperationId, EngineError> {
        let log = self.store.operations()?;
        let mut found = log
            .iter()
            .filter(|logged| logged.operation.id.to_string().starts_with(text));
        match (found.next(), found.next()) {
            (Some(logged), None) => Ok(logged.operation.id),
            (Some(_), Some(_)) => Err(EngineError::usage(
                format!("several operations begin with `{text}`"),
                "give more of the id; `verbatim log` lists them",
            )),
            (None, _) => Err(EngineError::unknown(
                "operation",
                text,
                "`verbatim log` lists them",
            )),
        }
    }

    fn take_back(
        &mut self,
        act: impl FnOnce(&mut Self, Undoing<'_>) -> Result<Vec<Operation>, EngineError>,
    ) -> Result<Vec<LogRow>, EngineError> {
        let batch = self.batch();
        let at = self.now();
        let author = self.coder.id;
        // Ids are made before the store is borrowed: as many as there could be operations to take back.
        let mut ids: Vec<OperationId> = (0..self.store.operations()?.len())
            .map(|_| OperationId(self.new_id()))
            .collect();
        ids.reverse();
        let spare = OperationId(self.new_id());
        let mut next_id = || ids.pop().unwrap_or(spare);
        let done = act(
            self,
            Undoing {
                author,
                at,
                batch,
                next_id: &mut next_id,
            },
        )?;
        self.forget_documents();
        // The codebook's version may have come or gone with it.
        if let Some(row) = self.store.all()?.pop() {
            self.row = row;
        }
        let register = Register::read(&self.store)?;
        Ok(done
            .iter()
            .map(|operation| row(&register, operation))
            .collect())
    }
}

pub(crate) fn row(register: &Register, operation: &Operation) -> LogRow {
    LogRow {
        id: operation.id.to_string(),
        coder: register.coder_name(operation.author).to_owned(),
        time: operation.at.to_string(),
        kind: operation.kind.clone(),
        sentence: operation.sentence.clone(),
        batch: operation.batch.to_string(),
        undone_by: None,
    }
}
