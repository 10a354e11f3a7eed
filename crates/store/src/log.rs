//! The recorded operations.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;
use verbatim_model::id::{OperationId, Uuid};
use verbatim_model::operation::{ERASE, FOUNDATION_CODER, FOUNDATION_INIT, Operation};
use verbatim_model::text::Hash;

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::record::get;

/// An operation as the log shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Place in this copy's log, from 1.
    pub n: u64,
    /// The operation.
    pub operation: Operation,
    /// The operation that took it back, where it is undone now.
    pub undone_by: Option<OperationId>,
}

impl Logged {
    /// Whether it changes rows by itself and is in force: neither undone, nor an undo or redo, whose effects show
    /// in what they undo.
    pub fn is_effective(&self) -> bool {
        self.operation.undoes.is_none() && self.undone_by.is_none()
    }

    /// Whether it is never taken back: everything else stands on it, or what it took is nowhere any more.
    pub fn is_foundation(&self) -> bool {
        [FOUNDATION_INIT, FOUNDATION_CODER, ERASE].contains(&self.operation.kind.as_str())
    }
}

impl Store {
    /// All operations in the order in which this copy learned of them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn operations(&self) -> Result<Vec<Logged>, StoreError> {
        operations(&self.connection)
    }

    /// The operations after place `n`, in order; whether one of them is undone is not looked up.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn operations_after(&self, n: u64) -> Result<Vec<Logged>, StoreError> {
        recorded(&self.connection, n)
    }

    /// Place of the last operation in this copy's log; 0 where there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_operation(&self) -> Result<u64, StoreError> {
        let n: i64 =
            self.connection
                .query_row("SELECT coalesce(max(n), 0) FROM operation", [], |row| {
                    row.get(0)
                })?;
        Ok(n.unsigned_abs())
    }

    /// The revisions that sources gained or lost, or whose turns got another language from a person, by operations after
    /// place `n`, each once.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn revisions_changed_since(&self, n: u64) -> Result<BTreeSet<Hash>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT before, after FROM change
             WHERE op > ? AND field = (SELECT n FROM field WHERE tbl = 'source' AND col = 'revision')",
        )?;
        let rows = statement.query_map([n.to_value()], |row| {
            Ok([get::<Option<Hash>>(row, 0)?, get::<Option<Hash>>(row, 1)?])
        })?;
        let mut changed = BTreeSet::new();
        for pair in rows {
            changed.extend(pair?.into_iter().flatten());
        }
        // A row that went is not there any more; the source that it was of stands in the change.
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT source.revision FROM change
             JOIN field ON field.n = change.field AND field.tbl = 'turn_language'
             LEFT JOIN turn_language ON turn_language.id = change.row
             JOIN source ON source.id IN (turn_language.source, change.before)
             WHERE change.op > ?",
        )?;
        for revision in statement.query_map([n.to_value()], |row| get::<Hash>(row, 0))? {
            changed.insert(revision?);
        }
        Ok(changed)
    }
}

/// All operations, each with what took it back.
pub(crate) fn operations(connection: &Connection) -> Result<Vec<Logged>, StoreError> {
    let mut log = recorded(connection, 0)?;
    // An act and what undoes it, redoes it and so on: each takes back the one before it.
    let mut chains: HashMap<OperationId, Vec<usize>> = HashMap::new();
    let mut first_of: HashMap<OperationId, OperationId> = HashMap::new();
    for (place, logged) in log.iter().enumerate() {
        let Operation { id, undoes, .. } = logged.operation;
        let first = undoes.and_then(|undone| first_of.get(&undone).copied());
        let first = first.unwrap_or(id);
        first_of.insert(id, first);
        chains.entry(first).or_default().push(place);
    }
    for chain in chains.into_values().collect::<BTreeSet<_>>() {
        for pair in chain.windows(2) {
            log[pair[0]].undone_by = Some(log[pair[1]].operation.id);
        }
        // The act itself is undone by the last undo, or in force after the last redo.
        let last = chain.last().map(|last| log[*last].operation.id);
        log[chain[0]].undone_by = last.filter(|_| chain.len() % 2 == 0);
    }
    Ok(log)
}

/// The operations after place `n`, as recorded.
fn recorded(connection: &Connection, n: u64) -> Result<Vec<Logged>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT n, id, replica, number, author, at, kind, sentence, batch, undoes FROM operation
         WHERE n > ? ORDER BY n",
    )?;
    let rows = statement.query_map([n.to_value()], |row| {
        Ok(Logged {
            n: get(row, 0)?,
            operation: Operation {
                id: get::<Uuid>(row, 1)?.into(),
                replica: get::<Uuid>(row, 2)?.into(),
                number: get(row, 3)?,
                author: get(row, 4)?,
                at: get(row, 5)?,
                kind: get(row, 6)?,
                sentence: get(row, 7)?,
                batch: get::<Uuid>(row, 8)?.into(),
                undoes: get::<Option<Uuid>>(row, 9)?.map(Into::into),
            },
            undone_by: None,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
