//! A project's file: one SQLite database in which every change of a row is part of a recorded operation.
//!
//! SQL stands in this crate and nowhere else. Rows stay inside; callers see the nouns of `verbatim-model`.
//! Three kinds of tables: what this copy is (`replica`), immutable contents found by hash (`blob`, `revision`,
//! `turn`, `mark`, `problem`), and rows that change by operations (all others).

mod cell;
mod check;
mod code_history;
mod coding_history;
mod composite;
mod content;
mod create;
mod erase;
mod error;
mod holder;
mod log;
mod packed;
mod past;
pub mod place;
mod reading;
mod reasons;
mod record;
mod references;
mod refusal;
mod tables;
mod undo;
mod write;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use verbatim_model::operation::Operation;

pub use composite::natural;
pub use content::{KeptProblem, Revision};
pub use erase::{CellRewriting, ErasedRevision, Erasing, Kept, revision_hash};
pub use error::StoreError;
pub use log::Logged;
pub use packed::Packed;
pub use past::SourceState;
pub use reading::SpokenTurns;
pub use record::Record;
pub use undo::Undoing;
pub use write::{Act, RowId, Writer};

/// Marks the file as ours in its header: `VBTM`.
const APPLICATION_ID: i32 = 0x5642_544d;

/// How long a writer waits for another.
const PATIENCE: Duration = Duration::from_secs(10);

/// What brings the format from version `i` to version `i + 1`. A released one is never edited: the next is added.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
    include_str!("migrations/0006.sql"),
    include_str!("migrations/0007.sql"),
    include_str!("migrations/0008.sql"),
    include_str!("migrations/0009.sql"),
    include_str!("migrations/0010.sql"),
    include_str!("migrations/0011.sql"),
    include_str!("migrations/0012.sql"),
    include_str!("migrations/0013.sql"),
    include_str!("migrations/0014.sql"),
    include_str!("migrations/0015.sql"),
];

/// Name of the database within the project's folder.
pub const DATABASE: &str = "project.db";

/// An open project.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    patience: Duration,
    holder: String,
}

impl Store {
    /// Opens the project in `folder` and brings its format up to date.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Foreign`], [`StoreError::Newer`] or [`StoreError::Damaged`].
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(DATABASE);
        if !path.is_file() {
            return Err(StoreError::Missing(folder.to_owned()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&path, flags)?;
        let damaged = |error: rusqlite::Error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => {
                StoreError::Damaged(format!("`{}` is not a database: {error}", path.display()))
            }
            _ => StoreError::from(error),
        };
        let application: i32 = connection
            .pragma_query_value(None, "application_id", |row| row.get(0))
            .map_err(damaged)?;
        if application != APPLICATION_ID {
            return Err(StoreError::Foreign(path));
        }
        let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
        let found: i64 = connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(damaged)?;
        if found > known {
            return Err(StoreError::Newer { path, found, known });
        }
        set_up(&mut connection).map_err(damaged)?;
        if found < known {
            migrate(&mut connection)?;
        }
        Ok(Self {
            connection,
            path,
            patience: PATIENCE,
            holder: String::new(),
        })
    }

    /// Says who writes with this handle, for others that have to wait; in words such as
    /// ``process 4711 (`verbatim import`, Ana)``.
    pub fn set_holder(&mut self, holder: String) {
        self.holder = holder;
    }

    /// Sets how long a write waits for another writer.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// The folder of the project.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(&self.path)
    }

    /// Does one operation: all of `change` or nothing. The write lock lasts as long as `change` runs.
    ///
    /// The operation is on disk when this returns. An act that changed nothing leaves no operation: `None`.
    ///
    /// # Errors
    /// Those of `change`; [`StoreError::Busy`] where another writer did not finish in time.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        act: &Act,
        change: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, Option<Operation>), E> {
        self.locked(|transaction| {
            let (mut writer, operation) = Writer::begin(transaction, act, None)?;
            let value = change(&mut writer)?;
            Ok((value, writer.end(operation)?))
        })
    }

    /// Runs `work` in one transaction that holds the write lock, and commits it where `work` succeeds.
    fn locked<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.connection
            .busy_timeout(self.patience)
            .map_err(StoreError::from)?;
        let busy = |error: rusqlite::Error, path: &Path, patience: Duration| match error
            .sqlite_error_code()
        {
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
                StoreError::Busy {
                    holder: holder::read(path),
                    seconds: patience.as_secs(),
                }
            }
            _ => StoreError::from(error),
        };
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| busy(error, &self.path, self.patience))?;
        let note = holder::Note::leave(&self.path, &self.holder);
        let value = work(&transaction)?;
        // Taken away while the lock is held: afterwards, the note may be that of the next one who holds it.
        drop(note);
        commit(transaction).map_err(|refused| match refused {
            StoreError::Sql(error) => busy(error, &self.path, self.patience),
            other => other,
        })?;
        Ok(value)
    }

    /// All rows of a kind, ordered by id; of codings and links those that stand in the revisions in force.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn all<R: Record>(&self) -> Result<Vec<R>, StoreError> {
        self.select(R::IN_FORCE, [])
    }

    /// All rows of a kind, ordered by id, also those that could not be placed in the revision in force.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn every<R: Record>(&self) -> Result<Vec<R>, StoreError> {
        self.select("1", [])
    }

    /// The row with this id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn get<R: Record>(&self, id: impl Into<RowId>) -> Result<Option<R>, StoreError> {
        Ok(self.select("id = ?", [id.into().0.as_bytes()])?.pop())
    }

    /// The codings of one source that stand in the revision in force, ordered by id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn codings_of(
        &self,
        source: verbatim_model::id::SourceId,
    ) -> Result<Vec<verbatim_model::coding::Coding>, StoreError> {
        self.select("source = ? AND revision IS NULL", [source.as_bytes()])
    }

    /// The codings on exactly this passage of the text in force, ordered by id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn codings_on(
        &self,
        passage: &verbatim_model::coding::Passage,
    ) -> Result<Vec<verbatim_model::coding::Coding>, StoreError> {
        // A text is never so long that its positions have no place here.
        let [start, end] = [passage.span.start(), passage.span.end()].map(|at| at as i64);
        self.select(
            "source = ? AND start = ? AND \"end\" = ? AND revision IS NULL",
            rusqlite::params![passage.source.as_bytes(), start, end],
        )
    }

    /// The rows of a kind that can be read, ordered by id. Those that cannot are findings of [`Store::check`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn readable<R: Record>(&self) -> Result<Vec<R>, StoreError> {
        let mut found = Vec::new();
        self.each("1", [], |record| {
            match record {
                Ok(record) => found.push(record),
                Err(StoreError::Damaged(_)) => {}
                Err(other) => return Err(other),
            }
            Ok(())
        })?;
        Ok(found)
    }

    fn select<R: Record>(
        &self,
        condition: &str,
        parameters: impl rusqlite::Params,
    ) -> Result<Vec<R>, StoreError> {
        let mut found = Vec::new();
        self.each(condition, parameters, |record| {
            found.push(record?);
            Ok(())
        })?;
        Ok(found)
    }

    fn each<R: Record>(
        &self,
        condition: &str,
        parameters: impl rusqlite::Params,
        mut take: impl FnMut(Result<R, StoreError>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(&R::TABLE.select(condition))?;
        let mut rows = statement.query(parameters)?;
        while let Some(row) = rows.next()? {
            take(R::from_row(row).map_err(|error| R::TABLE.damage(row, error)))?;
        }
        Ok(())
    }
}

/// Commits, and says of references that do not hold what refers to what.
fn commit(transaction: Transaction<'_>) -> Result<(), StoreError> {
    // By hand, because `Transaction::commit` rolls back at once; where this fails, dropping the transaction does.
    let Err(error) = transaction.execute_batch("COMMIT") else {
        return Ok(());
    };
    let dangling = match &error {
        rusqlite::Error::SqliteFailure(code, _)
            if code.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY =>
        {
            references::broken(&transaction)?.into_iter().next()
        }
        _ => None,
    };
    Err(dangling.map_or_else(|| error.into(), |reference| reference.dangling()))
}

/// Settings of every connection. WAL with `synchronous=FULL`: what is committed is on disk, and readers never wait.
fn set_up(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // Room for the pages of a large operation, so that they are written once, at its end. In KiB; used when needed.
    connection.pragma_update(None, "cache_size", -65_536)?;
    connection.set_prepared_statement_cache_capacity(64);
    keep_promises(connection)
}

/// Settings without which no connection may write: what is committed is on disk, and references hold.
fn keep_promises(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)
}

/// Brings the format up to date, each version in a transaction of its own. The version stands in the file's header.
///
/// (The crate rusqlite_migration does the same, but follows an older rusqlite than the one that is used here.)
fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (version, step) in (1i64..)
        .zip(MIGRATIONS)
        .skip_while(|(version, _)| *version <= found)
    {
        let transaction = connection.transaction()?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}
