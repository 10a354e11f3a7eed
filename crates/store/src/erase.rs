//! Erasing: the one act that changes what was recorded. Words go from contents, rows and the log alike, so that the log
//! still gives the rows, every hash holds, and no page of the file keeps what was there.
//!
//! All of it is one transaction. What cannot be part of one (free pages, the write-ahead log, the index) is noted in
//! `unfinished` by the same transaction, and done until it succeeds.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Transaction, params};
use verbatim_model::id::Uuid;
use verbatim_model::mark::Mark;
use verbatim_model::operation::Operation;
use verbatim_model::session::SourceFigures;
use verbatim_model::text::Hash;
use verbatim_model::transcript::Turn;

use crate::Store;
use crate::cell::Cell;
use crate::content::{KeptProblem, remarks_hash};
use crate::error::StoreError;
use crate::packed::Packed;
use crate::record::get;
use crate::tables::{TABLES, fields};
use crate::write::{Act, Writer};

pub use crate::content::revision_hash;

/// Name of the task in `unfinished`.
const TASK: &str = "erase";

/// What stands in the place of what is erased.
#[derive(Debug, Clone, Default)]
pub struct Erasing {
    /// By the hash of a text or an original, the bytes that take its place.
    pub contents: BTreeMap<Hash, Vec<u8>>,
    /// The revisions that change.
    pub revisions: Vec<ErasedRevision>,
    /// Ids that were derived from hashes which change, and the ids that are derived from the new ones.
    pub ids: HashMap<Uuid, Uuid>,
    /// By table and column, the values that change wherever they stand; `operation` and `sentence` among them.
    pub texts: BTreeMap<(&'static str, &'static str), BTreeMap<String, String>>,
    /// By table, row and column, what changes in that row alone; this goes before `texts`.
    pub cells: HashMap<(&'static str, Uuid, &'static str), CellRewriting>,
}

/// What becomes of the values that a column of one row has and had.
#[derive(Debug, Clone)]
pub enum CellRewriting {
    /// Nothing stays.
    Nothing,
    /// Each text becomes another.
    Texts(BTreeMap<String, String>),
    /// Each text becomes this one.
    Always(String),
    /// Each hash becomes another; those that are not among them become the last.
    Hashes(HashMap<Hash, Hash>, Hash),
}

/// A revision after the erasure.
#[derive(Debug, Clone)]
pub struct ErasedRevision {
    /// Short name in this copy.
    pub n: u32,
    /// Hash before.
    pub before: Hash,
    /// Hash after: [`revision_hash`] of what is here.
    pub after: Hash,
    /// Hash of its text after.
    pub text: Hash,
    /// Its turns; their spans and their number stay.
    pub turns: Vec<Turn>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// Its problems.
    pub problems: Vec<KeptProblem>,
    /// What is counted in it.
    pub figures: SourceFigures,
}

/// A value that a row has or had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept<'v> {
    /// A text.
    Text(&'v str),
    /// An id or a hash.
    Bytes(&'v [u8]),
    /// A number.
    Number(i64),
}

impl Kept<'_> {
    fn of(value: ValueRef<'_>) -> Option<Kept<'_>> {
        match value {
            ValueRef::Text(_) => value.as_str().ok().map(Kept::Text),
            ValueRef::Blob(bytes) => Some(Kept::Bytes(bytes)),
            ValueRef::Integer(number) => Some(Kept::Number(number)),
            ValueRef::Null | ValueRef::Real(_) => None,
        }
    }
}

impl Store {
    /// Calls `each` with table, column, row and value of all that rows have or ever had, of columns that are `wanted`;
    /// `operation` and `sentence` among them. Values come more than once.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn each_value_ever(
        &self,
        wanted: impl Fn(&str, &str) -> bool,
        mut each: impl FnMut(&'static str, &'static str, Uuid, Kept<'_>),
    ) -> Result<(), StoreError> {
        for table in TABLES {
            let columns = (table.columns.iter().enumerate())
                .filter(|(_, column)| wanted(table.name, column))
                .collect::<Vec<_>>();
            if columns.is_empty() {
                continue;
            }
            let mut statement = self.connection.prepare(&table.select("1"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let id: Uuid = get(row, 0)?;
                for (at, column) in &columns {
                    if let Some(value) = Kept::of(row.get_ref(at + 1)?) {
                        each(table.name, column, id, value);
                    }
                }
            }
        }
        let fields = fields(&self.connection)?;
        let mut statement = self
            .connection
            .prepare("SELECT field, row, before, after FROM change")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(field) = fields.get(&row.get(0)?) else {
                continue;
            };
            let (table, column) = (field.table().name, field.column());
            if column == "id" || !wanted(table, column) {
                continue;
            }
            let id: Uuid = get(row, 1)?;
            for at in [2, 3] {
                if let Some(value) = Kept::of(row.get_ref(at)?) {
                    each(table, column, id, value);
                }
            }
        }
        if wanted("operation", "sentence") {
            let mut statement = self
                .connection
                .prepare("SELECT id, sentence FROM operation")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                if let Some(value) = Kept::of(row.get_ref(1)?) {
                    each("operation", "sentence", get(row, 0)?, value);
                }
            }
        }
        Ok(())
    }

    /// The columns of the rows that operations change which hold text, by table; `operation` and `sentence` among them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn text_columns(&self) -> Result<Vec<(&'static str, &'static str)>, StoreError> {
        let mut found = vec![("operation", "sentence")];
        for table in TABLES {
            for column in table.columns {
                let kind: String = self.connection.query_row(
                    "SELECT type FROM pragma_table_info(?) WHERE name = ?",
                    [table.name, column],
                    |row| row.get(0),
                )?;
                if kind == "TEXT" {
                    found.push((table.name, *column));
                }
            }
        }
        Ok(found)
    }

    /// Hashes of all revisions that are kept, of sources that there are and of those that there were.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn revisions(&self) -> Result<Vec<Hash>, StoreError> {
        self.hashes("SELECT hash FROM revision ORDER BY n")
    }

    /// Hashes of all bytes that are kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn contents(&self) -> Result<Vec<Hash>, StoreError> {
        self.hashes("SELECT hash FROM blob ORDER BY hash")
    }

    fn hashes(&self, sql: &str) -> Result<Vec<Hash>, StoreError> {
        let mut statement = self.connection.prepare(sql)?;
        let hashes = statement.query_map([], |row| get(row, 0))?;
        Ok(hashes.collect::<Result<_, _>>()?)
    }

    /// Erases: puts `erasing` in the place of what it covers, everywhere, and does `change` as one operation, all in one
    /// transaction. [`Store::finish_erasing`] has to follow.
    ///
    /// # Errors
    /// Those of `change`; [`StoreError::Busy`] where another writer did not finish in time. Then nothing is changed.
    pub fn erase<T, E: From<StoreError>>(
        &mut self,
        act: &Act,
        erasing: &Erasing,
        change: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, Option<Operation>), E> {
        self.connection
            .pragma_update(None, "secure_delete", true)
            .map_err(StoreError::from)?;
        self.locked(|transaction| {
            let (mut writer, operation) = Writer::begin(transaction, act, None)?;
            rewrite(transaction, erasing)?;
            let value = change(&mut writer)?;
            let operation = writer.end(operation)?;
            (transaction.execute("INSERT OR IGNORE INTO unfinished (task) VALUES (?)", [TASK]))
                .map_err(StoreError::from)?;
            Ok((value, operation))
        })
    }

    /// Whether an erasure was committed whose traces in free pages, log and index are not all gone yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_erasing(&self) -> Result<bool, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT 1 FROM unfinished WHERE task = ?")?;
        Ok(statement.exists([TASK])?)
    }

    /// Waits up to `patience` for other programs, and writes the file anew without free pages and empties its log, so that neither keeps what was erased.
    ///
    /// # Errors
    /// [`StoreError::Busy`] while another program has the project open; it has to be called again then.
    pub fn finish_erasing(&mut self, patience: Duration) -> Result<(), StoreError> {
        self.connection.flush_prepared_statement_cache();
        self.connection.busy_timeout(patience)?;
        let busy = || StoreError::Busy {
            holder: "a program that reads the project".to_owned(),
            seconds: patience.as_secs(),
        };
        self.connection.pragma_update(None, "secure_delete", true)?;
        let emptied = |store: &Self| -> Result<(), StoreError> {
            let blocked: i64 =
                (store.connection)
                    .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if blocked == 0 { Ok(()) } else { Err(busy()) }
        };
        let vacuumed = self.connection.execute_batch("VACUUM");
        vacuumed.map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => busy(),
            _ => error.into(),
        })?;
        emptied(self)?;
        self.connection
            .execute("DELETE FROM unfinished WHERE task = ?", [TASK])?;
        emptied(self)
    }
}

/// Rewrites contents, revisions, rows and log.
fn rewrite(transaction: &Transaction<'_>, erasing: &Erasing) -> Result<(), StoreError> {
    // Contents and revisions change their names before those that refer to them do.
    transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut hashes: HashMap<Hash, Hash> = HashMap::new();
    for (before, bytes) in &erasing.contents {
        let packed = Packed::of(bytes)?;
        let mut zstd = Vec::new();
        packed.write_to(&mut zstd).map_err(|error| {
            StoreError::Damaged(format!("cannot pack {} bytes: {error}", bytes.len()))
        })?;
        transaction.execute("DELETE FROM blob WHERE hash = ?", [before.to_value()])?;
        transaction.execute(
            "INSERT OR IGNORE INTO blob (hash, size, packed) VALUES (?, ?, ?)",
            params![packed.hash().to_value(), packed.size().to_value(), zstd],
        )?;
        hashes.insert(*before, packed.hash());
    }
    for revision in &erasing.revisions {
        put_revision(transaction, revision)?;
        hashes.insert(revision.before, revision.after);
    }
    let rewriting = Rewriting { erasing, hashes };
    rewriting.rows(transaction)?;
    rewriting.log(transaction)
}

/// Puts a revision in its place. Two that differed in erased words alone become one.
fn put_revision(
    transaction: &Transaction<'_>,
    revision: &ErasedRevision,
) -> Result<(), StoreError> {
    for table in ["turn", "mark", "problem"] {
        transaction.execute(
            &format!("DELETE FROM {table} WHERE revision = ?"),
            [revision.n],
        )?;
    }
    let is_there = transaction
        .prepare_cached("SELECT 1 FROM revision WHERE hash = ? AND n <> ?")?
        .exists(params![revision.after.to_value(), revision.n])?;
    if is_there {
        transaction.execute("DELETE FROM revision WHERE n = ?", [revision.n])?;
        return Ok(());
    }
    transaction.execute(
        "UPDATE revision SET hash = ?, text = ?, speakers = ?, words = ?, language = ?, remarks = ? WHERE n = ?",
        params![
            revision.after.to_value(),
            revision.text.to_value(),
            revision.figures.speakers.to_value(),
            revision.figures.words.to_value(),
            revision.figures.language.to_value(),
            remarks_hash(&revision.figures, &revision.problems).to_value(),
            revision.n,
        ],
    )?;
    crate::content::insert_parts(
        transaction,
        i64::from(revision.n),
        &revision.turns,
        &revision.marks,
        &revision.problems,
    )
}

struct Rewriting<'e> {
    erasing: &'e Erasing,
    hashes: HashMap<Hash, Hash>,
}

impl Rewriting<'_> {
    /// What becomes of a value; `None` where it stays.
    fn value(
        &self,
        table: &'static str,
        column: &'static str,
        row: Uuid,
        value: ValueRef<'_>,
    ) -> Option<Value> {
        if value == ValueRef::Null {
            return None;
        }
        match self.erasing.cells.get(&(table, row, column)) {
            Some(CellRewriting::Nothing) => return Some(Value::Null),
            Some(CellRewriting::Always(text)) => return Some(Value::Text(text.clone())),
            Some(CellRewriting::Texts(texts)) => {
                return texts.get(value.as_str().ok()?).cloned().map(Value::Text);
            }
            Some(CellRewriting::Hashes(hashes, otherwise)) => {
                let hash = Hash(value.as_blob().ok()?.try_into().ok()?);
                return Some(hashes.get(&hash).unwrap_or(otherwise).to_value());
            }
            None => {}
        }
        match value {
            ValueRef::Text(_) => {
                let texts = self.erasing.texts.get(&(table, column))?;
                texts.get(value.as_str().ok()?).cloned().map(Value::Text)
            }
            ValueRef::Blob(bytes) => self.bytes(bytes).map(Value::Blob),
            _ => None,
        }
    }

    fn bytes(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        if let Ok(hash) = bytes.try_into() {
            return self.hashes.get(&Hash(hash)).map(|hash| hash.0.to_vec());
        }
        let id = Uuid::from_slice(bytes).ok()?;
        Some(self.erasing.ids.get(&id)?.as_bytes().to_vec())
    }

    /// The rows as they are.
    fn rows(&self, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        for table in TABLES {
            let mut changes: Vec<(Uuid, &'static str, Value)> = Vec::new();
            let mut renamed: Vec<(Uuid, Value)> = Vec::new();
            let mut statement = transaction.prepare(&table.select("1"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let id: Uuid = get(row, 0)?;
                for (at, column) in table.columns.iter().enumerate() {
                    let value = self.value(table.name, column, id, row.get_ref(at + 1)?);
                    changes.extend(value.map(|value| (id, *column, value)));
                }
                let new = self.bytes(id.as_bytes());
                renamed.extend(new.map(|new| (id, Value::Blob(new))));
            }
            for (id, column, value) in changes {
                transaction
                    .prepare_cached(&format!(
                        "UPDATE {} SET \"{column}\" = ? WHERE id = ?",
                        table.name
                    ))?
                    .execute(params![value, id.as_bytes()])?;
            }
            for (id, new) in renamed {
                transaction
                    .prepare_cached(&format!("UPDATE {} SET id = ? WHERE id = ?", table.name))?
                    .execute(params![new, id.as_bytes()])?;
            }
        }
        Ok(())
    }

    /// What was recorded of them.
    fn log(&self, transaction: &Transaction<'_>) -> Result<(), StoreError> {
        struct Changed {
            op: i64,
            seq: i64,
            row: Vec<u8>,
            before: Value,
            after: Value,
        }
        let fields = fields(transaction)?;
        let mut changed = Vec::new();
        let mut statement =
            transaction.prepare("SELECT op, seq, field, row, before, after FROM change")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(field) = fields.get(&row.get(2)?) else {
                continue;
            };
            let id: Uuid = get(row, 3)?;
            let (table, column) = (field.table().name, field.column());
            let (before, after) = (row.get_ref(4)?, row.get_ref(5)?);
            let new = [before, after].map(|value| self.value(table, column, id, value));
            let new_id = self.bytes(id.as_bytes());
            if new.iter().all(Option::is_none) && new_id.is_none() {
                continue;
            }
            let [new_before, new_after] = new;
            let old = |value: ValueRef<'_>| Value::try_from(value).unwrap_or(Value::Null);
            changed.push(Changed {
                op: row.get(0)?,
                seq: row.get(1)?,
                row: new_id.unwrap_or_else(|| id.as_bytes().to_vec()),
                before: new_before.unwrap_or_else(|| old(before)),
                after: new_after.unwrap_or_else(|| old(after)),
            });
        }
        let mut update = transaction
            .prepare("UPDATE change SET row = ?, before = ?, after = ? WHERE op = ? AND seq = ?")?;
        for change in changed {
            update.execute(params![
                change.row,
                change.before,
                change.after,
                change.op,
                change.seq
            ])?;
        }
        let Some(sentences) = self.erasing.texts.get(&("operation", "sentence")) else {
            return Ok(());
        };
        let mut update =
            transaction.prepare("UPDATE operation SET sentence = ? WHERE sentence = ?")?;
        for (before, after) in sentences {
            update.execute([after, before])?;
        }
        Ok(())
    }
}
