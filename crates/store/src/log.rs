//! The recorded operations, and taking them back.

use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::types::Value;
use rusqlite::{Transaction, params};
use verbatim_model::id::{BatchId, CoderId, OperationId, Uuid};
use verbatim_model::operation::{
    FOUNDATION_CODER, FOUNDATION_INIT, Operation, REDO, Timestamp, UNDO,
};
use verbatim_model::text::Hash;

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::record::get;
use crate::write::{Act, Writer};

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
    fn is_effective(&self) -> bool {
        self.operation.undoes.is_none() && self.undone_by.is_none()
    }

    /// Whether everything else stands on it.
    fn is_foundation(&self) -> bool {
        [FOUNDATION_INIT, FOUNDATION_CODER].contains(&self.operation.kind.as_str())
    }
}

/// What the caller of an undo or redo gives: who, when, and ids for the new operations.
pub struct Undoing<'a> {
    /// Who takes back.
    pub author: CoderId,
    /// When.
    pub at: Timestamp,
    /// The batch of the new operations.
    pub batch: BatchId,
    /// Gives an id for each new operation.
    pub next_id: &'a mut dyn FnMut() -> OperationId,
}

impl Store {
    /// All operations in the order in which this copy learned of them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn operations(&self) -> Result<Vec<Logged>, StoreError> {
        operations(&self.connection)
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

    /// The revisions that sources gained or lost by operations after place `n`, each once.
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
        Ok(changed)
    }

    /// Takes back the operation `target`, or the author's last batch that is not undone. Each operation that is
    /// taken back gives a new operation with the inverse changes, all in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Nothing`], [`StoreError::NoOperation`], [`StoreError::AlreadyUndone`], and
    /// [`StoreError::Conflict`] where later operations touched the same rows or refer to them.
    pub fn undo(
        &mut self,
        target: Option<OperationId>,
        how: Undoing<'_>,
    ) -> Result<Vec<Operation>, StoreError> {
        self.locked(|transaction| {
            let log = operations(transaction)?;
            let targets: Vec<&Logged> = match target {
                Some(id) => {
                    let found = log
                        .iter()
                        .find(|logged| logged.operation.id == id)
                        .ok_or_else(|| StoreError::NoOperation(id.to_string()))?;
                    if found.undone_by.is_some() {
                        return Err(StoreError::AlreadyUndone(found.operation.sentence.clone()));
                    }
                    if found.is_foundation() {
                        return Err(StoreError::Foundation(found.operation.sentence.clone()));
                    }
                    vec![found]
                }
                None => {
                    let mine = |logged: &&Logged| {
                        logged.is_effective()
                            && !logged.is_foundation()
                            && logged.operation.author == how.author
                    };
                    let last = log
                        .iter()
                        .rev()
                        .find(mine)
                        .ok_or(StoreError::Nothing("undo"))?;
                    log.iter()
                        .rev()
                        .filter(|logged| {
                            logged.is_effective() && logged.operation.batch == last.operation.batch
                        })
                        .collect()
                }
            };
            take_back(transaction, &log, &targets, UNDO, how)
        })
    }

    /// Brings back the author's last undo, where the author has done nothing else since.
    ///
    /// # Errors
    /// [`StoreError::Nothing`]; [`StoreError::Conflict`] as for undo.
    pub fn redo(&mut self, how: Undoing<'_>) -> Result<Vec<Operation>, StoreError> {
        self.locked(|transaction| {
            let log = operations(transaction)?;
            let last = log
                .iter()
                .rev()
                .filter(|logged| logged.operation.author == how.author)
                .take_while(|logged| logged.operation.undoes.is_some())
                .find(|logged| logged.operation.kind == UNDO && logged.undone_by.is_none())
                .ok_or(StoreError::Nothing("redo"))?;
            let targets: Vec<&Logged> = log
                .iter()
                .rev()
                .filter(|logged| {
                    logged.operation.batch == last.operation.batch && logged.undone_by.is_none()
                })
                .collect();
            take_back(transaction, &log, &targets, REDO, how)
        })
    }
}

fn operations(connection: &rusqlite::Connection) -> Result<Vec<Logged>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT n, id, replica, number, author, at, kind, sentence, batch, undoes FROM operation ORDER BY n",
    )?;
    let rows = statement.query_map([], |row| {
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
    let mut log: Vec<Logged> = rows.collect::<Result<_, _>>()?;
    // From the newest: an undo that is itself undone no longer undoes.
    let mut undone_by: HashMap<OperationId, OperationId> = HashMap::new();
    for logged in log.iter_mut().rev() {
        logged.undone_by = undone_by.get(&logged.operation.id).copied();
        if let (Some(target), None) = (logged.operation.undoes, logged.undone_by) {
            undone_by.entry(target).or_insert(logged.operation.id);
        }
    }
    Ok(log)
}

/// Takes back `targets`, newest first.
fn take_back(
    transaction: &Transaction<'_>,
    log: &[Logged],
    targets: &[&Logged],
    act: &'static str,
    how: Undoing<'_>,
) -> Result<Vec<Operation>, StoreError> {
    let taken: HashSet<u64> = targets.iter().map(|target| target.n).collect();
    let mut done = Vec::new();
    for target in targets {
        let later: Vec<&Logged> = log
            .iter()
            .filter(|l| l.n > target.n && l.is_effective() && !taken.contains(&l.n))
            .collect();
        let touching = touching(transaction, target.n, &later)?;
        if !touching.is_empty() {
            return Err(conflict(act, target, touching));
        }
        // What an undo takes back is itself no undo, and a redo takes back an undo: the sentence names the first act.
        let named = target
            .operation
            .undoes
            .and_then(|first| log.iter().find(|logged| logged.operation.id == first))
            .unwrap_or(target);
        let verb = if act == UNDO { "undid" } else { "redid" };
        let new = Act {
            id: (how.next_id)(),
            author: how.author,
            at: how.at,
            kind: act,
            batch: how.batch,
            sentence: format!("{verb}: {}", named.operation.sentence),
        };
        let (mut writer, operation) = Writer::begin(transaction, &new, Some(target.operation.id))?;
        invert(&mut writer, target.n)?;
        done.extend(writer.end(operation)?);
    }
    let orphans = orphans(transaction)?;
    if !orphans.is_empty() {
        let later: Vec<&Logged> = log
            .iter()
            .filter(|l| l.is_effective() && !taken.contains(&l.n))
            .collect();
        let holders = holding(transaction, &orphans, &later)?;
        if let Some(target) = targets.last() {
            return Err(conflict(act, target, holders));
        }
    }
    Ok(done)
}

fn conflict(act: &'static str, target: &Logged, later: Vec<&Logged>) -> StoreError {
    StoreError::Conflict {
        act,
        operation: Box::new(target.operation.clone()),
        later: later
            .into_iter()
            .map(|logged| logged.operation.clone())
            .collect(),
    }
}

/// Which of `later` changed a row that operation `n` changed.
fn touching<'l>(
    transaction: &Transaction<'_>,
    n: u64,
    later: &[&'l Logged],
) -> Result<Vec<&'l Logged>, StoreError> {
    if later.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows: HashSet<[u8; 16]> = HashSet::new();
    let mut statement = transaction.prepare_cached("SELECT row FROM change WHERE op = ?")?;
    let mut found = statement.query([n.to_value()])?;
    while let Some(row) = found.next()? {
        rows.insert(row.get(0)?);
    }
    holding(transaction, &rows, later)
}

/// Which of `operations` changed one of `rows`.
fn holding<'l>(
    transaction: &Transaction<'_>,
    rows: &HashSet<[u8; 16]>,
    operations: &[&'l Logged],
) -> Result<Vec<&'l Logged>, StoreError> {
    let mut statement = transaction.prepare_cached("SELECT row FROM change WHERE op = ?")?;
    let mut holding = Vec::new();
    for logged in operations {
        let mut changed = statement.query([logged.n.to_value()])?;
        while let Some(row) = changed.next()? {
            if rows.contains(&row.get::<_, [u8; 16]>(0)?) {
                holding.push(*logged);
                break;
            }
        }
    }
    Ok(holding)
}

/// Ids of rows that refer to a row that is no longer there.
///
/// `PRAGMA foreign_key_check` names no rows of tables without rowid, so it only tells where to look.
fn orphans(transaction: &Transaction<'_>) -> Result<HashSet<[u8; 16]>, StoreError> {
    let mut broken: BTreeSet<(String, i64)> = BTreeSet::new();
    let mut statement = transaction.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        broken.insert((row.get(0)?, row.get(3)?));
    }
    let mut orphans = HashSet::new();
    for (table, reference) in broken {
        let (parent, from, to): (String, String, String) = transaction.query_row(
            "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?) WHERE id = ?",
            params![table, reference],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let mut statement = transaction.prepare(&format!(
            "SELECT id FROM {table} WHERE {from} IS NOT NULL AND {from} NOT IN (SELECT {to} FROM {parent})"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            orphans.insert(row.get(0)?);
        }
    }
    Ok(orphans)
}

/// Does the inverse of operation `n`, row by row from its last change to its first.
fn invert(writer: &mut Writer<'_>, n: u64) -> Result<(), StoreError> {
    let transaction = writer.transaction;
    let fields = fields(transaction)?;
    let mut statement = transaction
        .prepare("SELECT row, field, before, after FROM change WHERE op = ? ORDER BY seq DESC")?;
    let mut rows = statement.query([n.to_value()])?;
    let mut run: Option<Run> = None;
    while let Some(row) = rows.next()? {
        let id = Uuid::from_bytes(row.get(0)?);
        let (table, column) = fields.get(&row.get::<_, i64>(1)?).copied().ok_or_else(|| {
            StoreError::Damaged(format!("operation {n} changed an unknown column"))
        })?;
        // The values now are those after the operation; what has to come is what was before it.
        let (wanted, current): (Value, Value) = (row.get(2)?, row.get(3)?);
        if let Some(whole) = run.take_if(|run| run.id != id || run.ends(column)) {
            whole.apply(writer)?;
        }
        let run = run.get_or_insert_with(|| Run {
            table,
            id,
            columns: Vec::new(),
        });
        run.columns.push((column, current, wanted));
    }
    run.map_or(Ok(()), |run| run.apply(writer))
}

/// Table and column of each field number.
fn fields(
    transaction: &Transaction<'_>,
) -> Result<HashMap<i64, (&'static str, &'static str)>, StoreError> {
    // The names are those of a fixed schema; a few dozen short words a process are nothing, and the statements that
    // are made of them want names that live as long as the program.
    let keep = |name: String| -> &'static str { Box::leak(name.into_boxed_str()) };
    let mut statement = transaction.prepare("SELECT n, tbl, col FROM field")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, (keep(row.get(1)?), keep(row.get(2)?))))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Changes of one row that belong together: its coming, its going, or an update.
struct Run {
    table: &'static str,
    id: Uuid,
    columns: Vec<(&'static str, Value, Value)>,
}

impl Run {
    /// Whether a change of `column` begins a new act on the same row.
    ///
    /// Read backwards, the change of `id` is the last of a coming and the first of a going, and no column occurs
    /// twice within one act.
    fn ends(&self, column: &str) -> bool {
        self.columns.iter().any(|(known, ..)| *known == column)
            || self
                .columns
                .last()
                .is_some_and(|(last, current, _)| *last == "id" && *current != Value::Null)
    }

    fn apply(self, writer: &mut Writer<'_>) -> Result<(), StoreError> {
        let Self { table, id, columns } = self;
        let existence = columns
            .iter()
            .find(|(column, ..)| *column == "id")
            .map(|(_, current, _)| *current != Value::Null);
        let others = columns.into_iter().filter(|(column, ..)| *column != "id");
        match existence {
            Some(true) => {
                let mut values: Vec<_> = others
                    .map(|(column, current, _)| (column, current))
                    .collect();
                // Read backwards, so turned round: the inverse of the inverse is the operation as it was.
                values.reverse();
                writer.remove_row(table, id, values)
            }
            Some(false) => writer.insert_row(
                table,
                id,
                others.map(|(column, _, wanted)| (column, wanted)).collect(),
            ),
            None => writer.update_row(
                table,
                id,
                others
                    .map(|(column, current, wanted)| (column, (current, wanted)))
                    .collect(),
            ),
        }
    }
}
