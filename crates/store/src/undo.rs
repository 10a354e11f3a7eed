//! Taking operations back, and bringing them back.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rusqlite::types::Value;
use rusqlite::{Transaction, params_from_iter};
use verbatim_model::id::{BatchId, CoderId, OperationId, Uuid};
use verbatim_model::operation::{ERASE, Operation, REDO, Timestamp, UNDO};

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::log::{Logged, operations};
use crate::record::{Table, get};
use crate::references::{Reference, broken, stray_memos};
use crate::refusal::RowError;
use crate::tables::fields;
use crate::write::{Act, Writer};

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
    /// Takes back the operation `target`, or the author's last batch that is not undone. Each operation that is
    /// taken back gives a new operation with the inverse changes, all in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Nothing`], [`StoreError::NoOperation`], [`StoreError::AlreadyUndone`], and
    /// [`StoreError::Conflict`] where operations since touched the same rows, refer to them, or took away what they
    /// refer to.
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
                    if found.operation.kind == ERASE {
                        return Err(StoreError::Final(found.operation.sentence.clone()));
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
                    let erased = |logged: &Logged| {
                        logged.operation.kind == ERASE && logged.operation.author == how.author
                    };
                    let last = log
                        .iter()
                        .rev()
                        .find(|logged| mine(logged) || erased(logged))
                        .ok_or(StoreError::Nothing("undo"))?;
                    // What was done before it is not the last act.
                    if erased(last) {
                        return Err(StoreError::Final(last.operation.sentence.clone()));
                    }
                    log.iter()
                        .rev()
                        .filter(|logged| {
                            logged.is_effective()
                                && !logged.is_foundation()
                                && logged.operation.batch == last.operation.batch
                        })
                        .collect()
                }
            };
            TakingBack::new(transaction, &log, UNDO).run(&targets, how)
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
                    logged.operation.kind == UNDO
                        && logged.undone_by.is_none()
                        && logged.operation.batch == last.operation.batch
                })
                .collect();
            TakingBack::new(transaction, &log, REDO).run(&targets, how)
        })
    }
}

/// An undo or redo at work.
struct TakingBack<'a> {
    transaction: &'a Transaction<'a>,
    /// The log before it began.
    log: &'a [Logged],
    places: HashMap<OperationId, usize>,
    act: &'static str,
}

impl<'a> TakingBack<'a> {
    fn new(transaction: &'a Transaction<'a>, log: &'a [Logged], act: &'static str) -> Self {
        let places = (log.iter().enumerate())
            .map(|(place, logged)| (logged.operation.id, place))
            .collect();
        Self {
            transaction,
            log,
            places,
            act,
        }
    }

    /// Takes back `targets`, newest first.
    fn run(&self, targets: &[&'a Logged], how: Undoing<'_>) -> Result<Vec<Operation>, StoreError> {
        // By the acts that they are about: whether each of them is in force is what changes here.
        let taken: HashSet<u64> = (targets.iter())
            .map(|target| self.first(target).0.n)
            .collect();
        let stray = stray_memos(self.transaction)?;
        let mut done = Vec::new();
        for target in targets {
            let touching = self.touching(target, &taken)?;
            if !touching.is_empty() {
                return Err(self.conflict(target, touching));
            }
            let (first, is_in_force) = self.first(target);
            let verb = if is_in_force { "undid" } else { "redid" };
            let new = Act {
                id: (how.next_id)(),
                author: how.author,
                at: how.at,
                kind: self.act,
                batch: how.batch,
                sentence: format!("{verb}: {}", first.operation.sentence),
            };
            let (mut writer, operation) =
                Writer::begin(self.transaction, &new, Some(target.operation.id))?;
            invert(&mut writer, target.n).map_err(|error| self.refused(target, &taken, error))?;
            done.extend(writer.end(operation)?);
        }
        let mut dangling = broken(self.transaction)?;
        dangling.extend(stray_memos(self.transaction)?.difference(&stray).cloned());
        match targets.last() {
            Some(target) if !dangling.is_empty() => Err(self.torn(target, &taken, dangling)?),
            _ => Ok(done),
        }
    }

    fn undoes(&self, logged: &Logged) -> Option<&'a Logged> {
        let place = self.places.get(&logged.operation.undoes?)?;
        self.log.get(*place)
    }

    /// The act that `logged` is, undoes, redoes and so on; and whether `logged` puts it in force.
    fn first(&self, logged: &'a Logged) -> (&'a Logged, bool) {
        let (mut first, mut is_in_force) = (logged, true);
        while let Some(undone) = self.undoes(first) {
            first = undone;
            is_in_force = !is_in_force;
        }
        (first, is_in_force)
    }

    /// Acts that touch rows which `target` changed, and of which one is in force now that was not after `target`, or
    /// the other way round. An act that came, went and so on since counts by where that ended.
    fn touching(
        &self,
        target: &Logged,
        taken: &HashSet<u64>,
    ) -> Result<Vec<&'a Logged>, StoreError> {
        let mut changed: BTreeMap<u64, &Logged> = BTreeMap::new();
        for logged in self.log.iter().filter(|logged| logged.n > target.n) {
            let (first, _) = self.first(logged);
            if changed.remove(&first.n).is_none() && !taken.contains(&first.n) {
                changed.insert(first.n, first);
            }
        }
        let later: Vec<&Logged> = changed.into_values().collect();
        if later.is_empty() {
            return Ok(Vec::new());
        }
        let mut rows: HashSet<Vec<u8>> = HashSet::new();
        let mut statement = self
            .transaction
            .prepare_cached("SELECT row FROM change WHERE op = ?")?;
        let mut found = statement.query([target.n.to_value()])?;
        while let Some(row) = found.next()? {
            let id = row.get_ref(0)?.as_blob().unwrap_or_default();
            if !rows.contains(id) {
                rows.insert(id.to_vec());
            }
        }
        self.holding(&rows, &later)
    }

    /// Which of `operations` changed one of `rows`.
    fn holding(
        &self,
        rows: &HashSet<Vec<u8>>,
        operations: &[&'a Logged],
    ) -> Result<Vec<&'a Logged>, StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("SELECT row FROM change WHERE op = ?")?;
        let mut holding = Vec::new();
        for logged in operations {
            let mut changed = statement.query([logged.n.to_value()])?;
            while let Some(row) = changed.next()? {
                if rows.contains(row.get_ref(0)?.as_blob().unwrap_or_default()) {
                    holding.push(*logged);
                    break;
                }
            }
        }
        Ok(holding)
    }

    /// The operation before this undo or redo that changed a row last; where `columns` are given, one of them.
    fn last_on(
        &self,
        table: &str,
        row: &[u8],
        columns: &[String],
    ) -> Result<Option<&'a Logged>, StoreError> {
        let among = match columns.len() {
            0 => String::new(),
            n => format!(" AND col IN (?{})", ", ?".repeat(n - 1)),
        };
        let mut values = vec![
            Value::Blob(row.to_vec()),
            self.log.last().map_or(0, |last| last.n).to_value(),
            Value::Text(table.to_owned()),
        ];
        values.extend(columns.iter().map(Cell::to_value));
        let n: Option<u64> = self
            .transaction
            .prepare(&format!(
                "SELECT max(op) FROM change WHERE row = ? AND op <= ?
                 AND field IN (SELECT n FROM field WHERE tbl = ?{among})"
            ))?
            .query_row(params_from_iter(values), |row| get(row, 0))?;
        Ok(n.and_then(|n| self.log.iter().find(|logged| logged.n == n)))
    }

    /// What a change that the rows refused means for the person who asked for it.
    fn refused(&self, target: &'a Logged, taken: &HashSet<u64>, error: RowError) -> StoreError {
        let culprit = match &error {
            RowError::Changed { table, id } => self.last_on(table, id.as_bytes(), &[]),
            RowError::Taken { table, id, columns } => self.holder(table, *id, columns),
            RowError::Other(_) => Ok(None),
        };
        match (culprit, error) {
            (Err(failed), _) => failed,
            (_, RowError::Other(error)) => error,
            (Ok(Some(culprit)), _) if !taken.contains(&self.first(culprit).0.n) => {
                self.conflict(target, vec![culprit])
            }
            // No recorded operation made the row what it is.
            (Ok(_), RowError::Changed { table, id } | RowError::Taken { table, id, .. }) => {
                StoreError::Damaged(format!(
                    "row {id} of `{table}` is not as the recorded operations left it"
                ))
            }
        }
    }

    /// The operation that gave another row the values that the row `id` should get.
    fn holder(
        &self,
        table: &str,
        id: Uuid,
        columns: &[(String, Option<Value>)],
    ) -> Result<Option<&'a Logged>, StoreError> {
        if columns.iter().any(|(column, _)| column == "id") {
            return self.last_on(table, id.as_bytes(), &[]);
        }
        let mut conditions = Vec::new();
        let mut values = Vec::new();
        let mut names = vec!["id".to_owned()];
        for (column, value) in columns {
            names.push(column.clone());
            conditions.push(match value {
                Some(_) => format!("\"{column}\" IS ?"),
                // The change leaves this column as it is.
                None => {
                    format!("\"{column}\" IS (SELECT \"{column}\" FROM {table} WHERE id = ?)")
                }
            });
            values.push(value.clone().unwrap_or_else(|| id.to_value()));
        }
        let other: Option<Vec<u8>> = self
            .transaction
            .prepare(&format!(
                "SELECT max(id) FROM {table} WHERE {}",
                conditions.join(" AND ")
            ))?
            .query_row(params_from_iter(values), |row| row.get(0))?;
        other.map_or(Ok(None), |other| self.last_on(table, &other, &names))
    }

    /// What stands in the way where references would no longer hold.
    fn torn(
        &self,
        target: &'a Logged,
        taken: &HashSet<u64>,
        dangling: BTreeSet<Reference>,
    ) -> Result<StoreError, StoreError> {
        let mut brought: HashSet<Vec<u8>> = HashSet::new();
        let mut statement = self
            .transaction
            .prepare("SELECT row FROM change WHERE op > ?")?;
        let before = self.log.last().map_or(0, |last| last.n).to_value();
        let mut rows = statement.query([before])?;
        while let Some(row) = rows.next()? {
            brought.insert(row.get(0)?);
        }
        // A row that is brought back misses what was taken away since; one that was there loses what is taken now.
        let (ours, others): (Vec<&Reference>, Vec<&Reference>) = dangling
            .iter()
            .partition(|reference| brought.contains(&reference.id));
        let rows = others.iter().map(|other| other.id.clone()).collect();
        let in_force: Vec<&Logged> = (self.log.iter())
            .filter(|logged| logged.is_effective() && !taken.contains(&logged.n))
            .collect();
        let mut obstacles = self.holding(&rows, &in_force)?;
        let missing: BTreeSet<(&str, &[u8])> = ours
            .iter()
            .map(|reference| (reference.parent.as_str(), reference.key.as_slice()))
            .collect();
        for (table, key) in missing {
            let last = self.last_on(table, key, &[])?;
            obstacles.extend(last.filter(|logged| !taken.contains(&self.first(logged).0.n)));
        }
        match dangling.into_iter().next() {
            Some(reference) if obstacles.is_empty() => Ok(reference.dangling()),
            _ => Ok(self.conflict(target, obstacles)),
        }
    }

    fn conflict(&self, target: &'a Logged, obstacles: Vec<&'a Logged>) -> StoreError {
        let (mut later, mut undone) = (BTreeMap::new(), BTreeMap::new());
        for obstacle in obstacles {
            let (first, _) = self.first(obstacle);
            let list = if first.undone_by.is_none() {
                &mut later
            } else {
                &mut undone
            };
            list.insert(first.n, first.operation.clone());
        }
        StoreError::Conflict {
            act: self.act,
            operation: Box::new(self.first(target).0.operation.clone()),
            later: later.into_values().collect(),
            undone: undone.into_values().collect(),
        }
    }
}

/// Does the inverse of operation `n`, row by row from its last change to its first.
fn invert(writer: &mut Writer<'_>, n: u64) -> Result<(), RowError> {
    let transaction = writer.transaction;
    let fields = fields(transaction)?;
    let mut statement = transaction
        .prepare("SELECT row, field, before, after FROM change WHERE op = ? ORDER BY seq DESC")?;
    let mut rows = statement.query([n.to_value()])?;
    let mut run: Option<Run> = None;
    while let Some(row) = rows.next()? {
        let id = Uuid::from_bytes(row.get(0)?);
        let field = fields.get(&row.get::<_, i64>(1)?).copied().ok_or_else(|| {
            StoreError::Damaged(format!("operation {n} changed an unknown column"))
        })?;
        let column = field.column();
        // The values now are those after the operation; what has to come is what was before it.
        let (wanted, current): (Value, Value) = (row.get(2)?, row.get(3)?);
        if let Some(whole) = run.take_if(|run| run.id != id) {
            whole.apply(writer)?;
        }
        let run = run.get_or_insert_with(|| Run {
            table: field.table(),
            id,
            columns: Vec::new(),
        });
        run.add(column, current, wanted);
    }
    run.map_or(Ok(()), |run| run.apply(writer))
}

/// Changes of one row that follow each other, as one: what is there now and what has to come.
struct Run {
    table: &'static Table,
    id: Uuid,
    // Column, value now, value wanted; each column once, `id` among them where the row came or went.
    columns: Vec<(&'static str, Value, Value)>,
}

impl Run {
    /// Takes in an earlier change: what it found is what has to come.
    fn add(&mut self, column: &'static str, current: Value, wanted: Value) {
        match (self.columns.iter_mut()).find(|(known, ..)| *known == column) {
            Some((_, _, before)) => *before = wanted,
            None => self.columns.push((column, current, wanted)),
        }
    }

    fn apply(self, writer: &mut Writer<'_>) -> Result<(), RowError> {
        let Self { table, id, columns } = self;
        let existence = columns.iter().find(|(column, ..)| *column == "id");
        let is_there = existence.is_none_or(|(_, current, _)| *current != Value::Null);
        let has_to_be = existence.is_none_or(|(_, _, wanted)| *wanted != Value::Null);
        let others = columns.into_iter().filter(|(column, ..)| *column != "id");
        match (is_there, has_to_be) {
            (true, false) => {
                let mut now: BTreeMap<&str, Value> = others
                    .map(|(column, current, _)| (column, current))
                    .collect();
                // What was never recorded is empty, so that nothing unrecorded goes with the row.
                let values = (table.columns.iter())
                    .map(|column| (*column, now.remove(column).unwrap_or(Value::Null)))
                    .collect();
                writer.remove_row(table.name, id, values)
            }
            (false, true) => {
                let values = others.map(|(column, _, wanted)| (column, wanted)).collect();
                writer.insert_row(table.name, id, values)
            }
            (true, true) => {
                let changes: Vec<_> = others
                    .filter(|(_, current, wanted)| current != wanted)
                    .map(|(column, current, wanted)| (column, (current, wanted)))
                    .collect();
                if changes.is_empty() {
                    Ok(())
                } else {
                    writer.update_row(table.name, id, changes)
                }
            }
            // Came and went within the operation.
            (false, false) => Ok(()),
        }
    }
}
