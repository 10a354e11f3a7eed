//! Writing. The only way to change a row is through a [`Writer`], which records each value that it changes.

use std::collections::{BTreeSet, HashMap};

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Transaction, params};
use verbatim_model::id::{BatchId, CoderId, OperationId, Uuid};
use verbatim_model::operation::{Operation, Timestamp};

use crate::error::StoreError;
use crate::record::{Record, Table};
use crate::refusal::RowError;

/// What is known of an operation before it is done.
#[derive(Debug, Clone)]
pub struct Act {
    /// Its id.
    pub id: OperationId,
    /// Who does it.
    pub author: CoderId,
    /// When.
    pub at: Timestamp,
    /// What kind of act, such as `import`.
    pub kind: &'static str,
    /// The command that it is part of.
    pub batch: BatchId,
    /// One readable sentence; the writer may replace it once it knows what was done.
    pub sentence: String,
}

/// One operation in the making.
#[derive(Debug)]
pub struct Writer<'t> {
    pub(crate) transaction: &'t Transaction<'t>,
    n: i64,
    next_change: i64,
    fields: HashMap<(&'static str, &'static str), i64>,
    sentence: Option<String>,
}

impl<'t> Writer<'t> {
    /// Begins an operation: gives it its place and its logical number.
    pub(crate) fn begin(
        transaction: &'t Transaction<'t>,
        act: &Act,
        undoes: Option<OperationId>,
    ) -> Result<(Self, Operation), StoreError> {
        let (n, number): (i64, u64) = transaction.query_row(
            "SELECT coalesce(max(n), 0) + 1, coalesce(max(number), 0) + 1 FROM operation",
            [],
            |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())),
        )?;
        let replica: [u8; 16] =
            transaction.query_row("SELECT id FROM replica", [], |row| row.get(0))?;
        let operation = Operation {
            id: act.id,
            replica: Uuid::from_bytes(replica).into(),
            number,
            author: act.author,
            at: act.at,
            kind: act.kind.to_owned(),
            sentence: act.sentence.clone(),
            batch: act.batch,
            undoes,
        };
        transaction.execute(
            "INSERT INTO operation (n, id, replica, number, author, at, kind, sentence, batch, undoes)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                n,
                operation.id.as_bytes(),
                replica,
                i64::try_from(number).unwrap_or(i64::MAX),
                operation.author.as_bytes(),
                operation.at.0,
                operation.kind,
                operation.sentence,
                operation.batch.as_bytes(),
                operation.undoes.as_ref().map(OperationId::as_bytes),
            ],
        )?;
        Ok((
            Self {
                transaction,
                n,
                next_change: 0,
                fields: HashMap::new(),
                sentence: None,
            },
            operation,
        ))
    }

    /// Ends the operation. One that changed nothing is taken out again, and `None` comes back; but one that takes
    /// another back stays, for what it takes back may have come and gone by itself.
    pub(crate) fn end(self, mut operation: Operation) -> Result<Option<Operation>, StoreError> {
        if self.next_change == 0 && operation.undoes.is_none() {
            self.transaction
                .execute("DELETE FROM operation WHERE n = ?", [self.n])?;
            return Ok(None);
        }
        if let Some(sentence) = self.sentence {
            self.transaction.execute(
                "UPDATE operation SET sentence = ? WHERE n = ?",
                params![sentence, self.n],
            )?;
            operation.sentence = sentence;
        }
        Ok(Some(operation))
    }

    /// Place of the last operation before this one; 0 where it is the first.
    #[must_use]
    pub fn before(&self) -> u64 {
        self.n.unsigned_abs() - 1
    }

    /// Says what the operation did, once that is known.
    pub fn describe(&mut self, sentence: String) {
        self.sentence = Some(sentence);
    }

    /// Makes the row be `record`: a new row, or the values that differ.
    ///
    /// # Errors
    /// [`StoreError::Taken`] where another row has a value that only one may have.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        self.put_row(&R::TABLE, record.row_id(), record.cells())
    }

    /// Adds a row that is known to be new; for many rows at once.
    ///
    /// # Errors
    /// [`StoreError::Taken`] where the id or another value that only one row may have is there already.
    pub fn insert<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        let values: Vec<_> = R::TABLE
            .columns
            .iter()
            .copied()
            .zip(record.cells())
            .collect();
        Ok(self.insert_row(R::TABLE.name, record.row_id(), values)?)
    }

    /// Takes a row away; nothing happens where there is none.
    ///
    /// # Errors
    /// When the database cannot be written. A row that others refer to is refused when the operation ends:
    /// [`StoreError::Dangling`].
    pub fn delete<R: Record>(&mut self, id: impl Into<RowId>) -> Result<(), StoreError> {
        self.delete_row(&R::TABLE, id.into().0)
    }

    pub(crate) fn put_row(
        &mut self,
        table: &Table,
        id: Uuid,
        values: Vec<Value>,
    ) -> Result<(), StoreError> {
        let current = self.current(table, id)?;
        let Some(current) = current else {
            let values = table.columns.iter().copied().zip(values).collect();
            return Ok(self.insert_row(table.name, id, values)?);
        };
        let changed: Vec<_> = table
            .columns
            .iter()
            .copied()
            .zip(current.into_iter().zip(values))
            .filter(|(_, (before, after))| before != after)
            .collect();
        if changed.is_empty() {
            Ok(())
        } else {
            Ok(self.update_row(table.name, id, changed)?)
        }
    }

    /// Makes the rows of `table` whose column `parent_column` is `parent` be exactly `rows`.
    pub(crate) fn put_children(
        &mut self,
        table: &Table,
        parent_column: &str,
        parent: Value,
        rows: Vec<(Uuid, Vec<Value>)>,
    ) -> Result<(), StoreError> {
        let mut obsolete: BTreeSet<[u8; 16]> = self
            .transaction
            .prepare_cached(&format!(
                "SELECT id FROM {} WHERE {parent_column} = ?",
                table.name
            ))?
            .query_map([parent], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for (id, values) in rows {
            obsolete.remove(id.as_bytes());
            self.put_row(table, id, values)?;
        }
        for id in obsolete {
            self.delete_row(table, Uuid::from_bytes(id))?;
        }
        Ok(())
    }

    pub(crate) fn delete_row(&mut self, table: &Table, id: Uuid) -> Result<(), StoreError> {
        match self.current(table, id)? {
            Some(values) => {
                let values = table.columns.iter().copied().zip(values).collect();
                Ok(self.remove_row(table.name, id, values)?)
            }
            None => Ok(()),
        }
    }

    fn current(&self, table: &Table, id: Uuid) -> Result<Option<Vec<Value>>, StoreError> {
        let columns = quoted(table.columns);
        let mut statement = self.transaction.prepare_cached(&format!(
            "SELECT {columns} FROM {} WHERE id = ?",
            table.name
        ))?;
        let values = statement
            .query_row([id.as_bytes()], |row| {
                (0..table.columns.len())
                    .map(|column| row.get(column))
                    .collect()
            })
            .optional()?;
        Ok(values)
    }

    pub(crate) fn insert_row(
        &mut self,
        table: &'static str,
        id: Uuid,
        values: Vec<(&'static str, Value)>,
    ) -> Result<(), RowError> {
        let names: Vec<_> = values.iter().map(|(column, _)| *column).collect();
        let marks = ", ?".repeat(values.len());
        let mut statement = self.transaction.prepare_cached(&format!(
            "INSERT INTO {table} (id{}) VALUES (?{marks})",
            prefixed(&names)
        ))?;
        statement.raw_bind_parameter(1, id.as_bytes())?;
        for (at, (_, value)) in values.iter().enumerate() {
            statement.raw_bind_parameter(at + 2, value)?;
        }
        statement
            .raw_execute()
            .map_err(|error| RowError::of(error, table, id, values.iter().map(|(c, v)| (*c, v))))?;
        drop(statement);
        let own = Value::Blob(id.as_bytes().to_vec());
        let coming = values
            .iter()
            .map(|(column, value)| (*column, &Value::Null, value));
        self.record(
            table,
            id,
            std::iter::once(("id", &Value::Null, &own)).chain(coming),
        )?;
        Ok(())
    }

    /// Changes values of a row that has the values before, and else refuses.
    pub(crate) fn update_row(
        &mut self,
        table: &'static str,
        id: Uuid,
        changes: Vec<(&'static str, (Value, Value))>,
    ) -> Result<(), RowError> {
        let assignments = changes
            .iter()
            .map(|(column, _)| format!("\"{column}\" = ?"))
            .collect::<Vec<_>>()
            .join(", ");
        let before = conditions(changes.iter().map(|(column, _)| *column));
        let mut statement = self.transaction.prepare_cached(&format!(
            "UPDATE {table} SET {assignments} WHERE id = ?{before}"
        ))?;
        for (at, (_, (before, after))) in changes.iter().enumerate() {
            statement.raw_bind_parameter(at + 1, after)?;
            statement.raw_bind_parameter(changes.len() + 2 + at, before)?;
        }
        statement.raw_bind_parameter(changes.len() + 1, id.as_bytes())?;
        let found = statement.raw_execute().map_err(|error| {
            let values = changes.iter().map(|(column, (_, after))| (*column, after));
            RowError::of(error, table, id, values)
        })?;
        drop(statement);
        if found != 1 {
            return Err(RowError::Changed { table, id });
        }
        self.record(
            table,
            id,
            changes
                .iter()
                .map(|(column, (before, after))| (*column, before, after)),
        )?;
        Ok(())
    }

    /// Takes away a row that has these values, and else refuses.
    pub(crate) fn remove_row(
        &mut self,
        table: &'static str,
        id: Uuid,
        values: Vec<(&'static str, Value)>,
    ) -> Result<(), RowError> {
        let current = conditions(values.iter().map(|(column, _)| *column));
        let mut statement = self
            .transaction
            .prepare_cached(&format!("DELETE FROM {table} WHERE id = ?{current}"))?;
        statement.raw_bind_parameter(1, id.as_bytes())?;
        for (at, (_, value)) in values.iter().enumerate() {
            statement.raw_bind_parameter(at + 2, value)?;
        }
        let found = statement.raw_execute()?;
        drop(statement);
        if found != 1 {
            return Err(RowError::Changed { table, id });
        }
        let own = Value::Blob(id.as_bytes().to_vec());
        let going = values
            .iter()
            .rev()
            .map(|(column, value)| (*column, value, &Value::Null));
        self.record(
            table,
            id,
            going.chain(std::iter::once(("id", &own, &Value::Null))),
        )?;
        Ok(())
    }

    /// Records changes of one row, in order; changes that change nothing are left out.
    fn record<'v>(
        &mut self,
        table: &'static str,
        row: Uuid,
        changes: impl Iterator<Item = (&'static str, &'v Value, &'v Value)>,
    ) -> Result<(), StoreError> {
        let mut recorded = Vec::new();
        for (column, before, after) in changes.filter(|(_, before, after)| before != after) {
            recorded.push((self.field(table, column)?, before, after));
        }
        // One statement for all of them: most of the time of an insertion is spent around it. `OR FAIL`, so that SQLite
        // keeps no copy of each page in case the statement fails half-way: then all of the operation is given up.
        let tuples = vec!["(?, ?, ?, ?, ?, ?)"; recorded.len()].join(", ");
        let mut statement = self.transaction.prepare_cached(&format!(
            "INSERT OR FAIL INTO change (op, seq, field, row, before, after) VALUES {tuples}"
        ))?;
        let mut parameter = 0;
        let mut place = || {
            parameter += 1;
            parameter
        };
        for (field, before, after) in recorded {
            statement.raw_bind_parameter(place(), self.n)?;
            statement.raw_bind_parameter(place(), self.next_change)?;
            statement.raw_bind_parameter(place(), field)?;
            statement.raw_bind_parameter(place(), row.as_bytes())?;
            statement.raw_bind_parameter(place(), before)?;
            statement.raw_bind_parameter(place(), after)?;
            self.next_change += 1;
        }
        statement.raw_execute()?;
        Ok(())
    }

    fn field(&mut self, table: &'static str, column: &'static str) -> Result<i64, StoreError> {
        if let Some(&field) = self.fields.get(&(table, column)) {
            return Ok(field);
        }
        self.transaction.execute(
            "INSERT INTO field (tbl, col) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [table, column],
        )?;
        let field = self.transaction.query_row(
            "SELECT n FROM field WHERE tbl = ? AND col = ?",
            [table, column],
            |row| row.get(0),
        )?;
        self.fields.insert((table, column), field);
        Ok(field)
    }
}

/// The id of a row, whatever its type.
#[derive(Debug, Clone, Copy)]
pub struct RowId(pub(crate) Uuid);

/// Column names in quotes, separated by commas: `group` is a word of SQL.
pub(crate) fn quoted(columns: &[&str]) -> String {
    columns
        .iter()
        .map(|column| format!("\"{column}\""))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Further conditions: each of `columns` has a value that is bound.
fn conditions(columns: impl Iterator<Item = &'static str>) -> String {
    columns
        .map(|column| format!(" AND \"{column}\" IS ?"))
        .collect()
}

fn prefixed(columns: &[&str]) -> String {
    columns
        .iter()
        .map(|column| format!(", \"{column}\""))
        .collect()
}
