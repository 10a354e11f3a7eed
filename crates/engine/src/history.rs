//! What was done, and taking it back.

use serde::Serialize;
use verbatim_model::id::OperationId;
use verbatim_model::operation::Operation;
use verbatim_store::Undoing;

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
