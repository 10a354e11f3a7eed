//! Making a project: all of it or nothing. It is built beside its place and moved there when it is whole.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};
use verbatim_model::id::ReplicaId;
use verbatim_model::operation::Operation;

use crate::error::StoreError;
use crate::write::{Act, Writer};
use crate::{APPLICATION_ID, DATABASE, Store, commit, keep_promises, migrate};

/// What the database is called while it is built. One that was left behind is replaced.
const PART: &str = "project.db.part";

/// How long this waits for another program that makes a project in the same place, which takes it a moment.
const PATIENCE: Duration = Duration::from_secs(1);

impl Store {
    /// Makes a new project in `folder`, which is made where it is missing. Where this is cut short, there is none.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is one already; [`StoreError::Busy`] while another program makes one there;
    /// file system and database errors.
    pub fn create(folder: &Path, replica: ReplicaId) -> Result<Self, StoreError> {
        build(folder, replica, |_| Ok::<_, StoreError>(()))?;
        Self::open(folder)
    }

    /// Makes a new project like [`Store::create`], with its first operation in it: where this is cut short or `change`
    /// fails, there is no project.
    ///
    /// # Errors
    /// Those of `change` and of [`Store::create`].
    pub fn create_with<T, E: From<StoreError>>(
        folder: &Path,
        replica: ReplicaId,
        first: &Act,
        change: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<(Self, T, Option<Operation>), E> {
        let (value, operation) = build(folder, replica, |connection| {
            let transaction = connection.transaction().map_err(StoreError::from)?;
            let (mut writer, operation) = Writer::begin(&transaction, first, None)?;
            let value = change(&mut writer)?;
            let operation = writer.end(operation)?;
            commit(transaction)?;
            Ok::<_, E>((value, operation))
        })?;
        Ok((Self::open(folder)?, value, operation))
    }
}

/// Builds the database, has `first` done in it, and gives it its name.
fn build<T, E: From<StoreError>>(
    folder: &Path,
    replica: ReplicaId,
    first: impl FnOnce(&mut Connection) -> Result<T, E>,
) -> Result<T, E> {
    let (path, part) = (folder.join(DATABASE), folder.join(PART));
    let vacant = || match path.exists() {
        true => Err(StoreError::Exists(folder.to_owned())),
        false => Ok(()),
    };
    vacant()?;
    fs::create_dir_all(folder).map_err(|source| file(folder, source))?;
    discard(&part)?;
    vacant()?;
    let built = fill(&part, replica, first).and_then(|value| {
        // A log of a database that is gone would be taken for one of the new database.
        remove(&beside(&path, "-wal"))?;
        remove(&beside(&path, "-shm"))?;
        vacant()?;
        fs::rename(&part, &path).map_err(|source| file(&path, source))?;
        Ok(value)
    });
    if built.is_err() {
        // What went wrong is told; a part that stays is replaced by the next attempt.
        let _ = discard(&part);
    } else {
        // The name itself has to reach the disk. Not every system can do that, and none needs it to go on.
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
    built
}

/// Makes the database at `part` and closes it, so that all of it is in this one file.
fn fill<T, E: From<StoreError>>(
    part: &Path,
    replica: ReplicaId,
    first: impl FnOnce(&mut Connection) -> Result<T, E>,
) -> Result<T, E> {
    let prepare = || -> rusqlite::Result<Connection> {
        let mut connection = Connection::open(part)?;
        // Kept until the connection is closed, so that nobody else takes this for a part that was left behind.
        connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
        keep_promises(&connection)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        migrate(&mut connection)?;
        connection.execute("INSERT INTO replica (id) VALUES (?)", [replica.as_bytes()])?;
        Ok(connection)
    };
    let mut connection = prepare().map_err(StoreError::from)?;
    let value = first(&mut connection)?;
    connection
        .close()
        .map_err(|(_, error)| StoreError::from(error))?;
    Ok(value)
}

/// Removes a part that a killed program left behind; refuses where the program is still at work.
fn discard(part: &Path) -> Result<(), StoreError> {
    if !part.exists() {
        return Ok(());
    }
    let taken = Connection::open(part).and_then(|connection| {
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch("BEGIN EXCLUSIVE; ROLLBACK")
    });
    if let Err(error) = taken
        && error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
    {
        return Err(StoreError::Busy {
            holder: "another program that makes a project here".to_owned(),
            seconds: PATIENCE.as_secs(),
        });
    }
    for name in ["", "-journal", "-wal", "-shm"] {
        remove(&beside(part, name))?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(file(path, error)),
        _ => Ok(()),
    }
}

/// The path with something put after its name.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn file(path: &Path, source: std::io::Error) -> StoreError {
    StoreError::File {
        path: path.to_owned(),
        source,
    }
}
