//! The project's file: opening, refusing, waiting, and finding damage.

use std::time::Duration;

use verbatim_model::id::{BatchId, OperationId, uuid_v7};
use verbatim_model::operation::Timestamp;
use verbatim_model::project::Coder;
use verbatim_store::{Act, DATABASE, Store, StoreError};

fn act(n: u64) -> Act {
    Act {
        id: OperationId(uuid_v7(n, [2; 10])),
        author: Coder::named("Ana").id,
        at: Timestamp(0),
        kind: "test",
        batch: BatchId(uuid_v7(n, [3; 10])),
        sentence: "added a coder".into(),
    }
}

fn create(folder: &std::path::Path) -> Store {
    Store::create(folder, uuid_v7(1, [1; 10]).into()).expect("a new project")
}

#[test]
fn a_project_is_not_made_twice_and_not_found_where_there_is_none() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(create(folder.path()));
    assert!(matches!(
        Store::create(folder.path(), uuid_v7(1, [1; 10]).into()),
        Err(StoreError::Exists(_))
    ));
    assert!(matches!(
        Store::open(&folder.path().join("nowhere")),
        Err(StoreError::Missing(_))
    ));
}

#[test]
fn other_files_are_refused_by_what_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join(DATABASE);
    std::fs::write(
        &database,
        b"this is no database, it only has its name. ".repeat(64),
    )
    .expect("written");
    let error = Store::open(folder.path()).expect_err("text");
    assert!(
        matches!(error, StoreError::Damaged(_)) && error.is_unusable(),
        "{error:?}"
    );

    std::fs::remove_file(&database).expect("removed");
    rusqlite::Connection::open(&database)
        .expect("made")
        .execute_batch("CREATE TABLE t (x)")
        .expect("a table");
    assert!(matches!(
        Store::open(folder.path()),
        Err(StoreError::Foreign(_))
    ));

    std::fs::remove_file(&database).expect("removed");
    drop(create(folder.path()));
    rusqlite::Connection::open(&database)
        .expect("opened")
        .pragma_update(None, "user_version", 99)
        .expect("set");
    assert!(matches!(
        Store::open(folder.path()),
        Err(StoreError::Newer { found: 99, .. })
    ));
}

#[test]
fn the_header_says_whose_file_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(create(folder.path()));
    let connection = rusqlite::Connection::open(folder.path().join(DATABASE)).expect("opened");
    let value = |name: &str| -> i64 {
        connection
            .pragma_query_value(None, name, |row| row.get(0))
            .expect("a number")
    };
    assert_eq!(value("application_id"), 0x5642_544d);
    assert!(value("user_version") >= 1);
    let mode: String = connection
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .expect("a mode");
    assert_eq!(mode, "wal");
}

#[test]
fn a_second_writer_waits_and_then_says_who_holds_the_project() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = create(folder.path());
    first.set_holder("process 4711 (`verbatim import`, Ana)".into());
    let mut second = Store::open(folder.path()).expect("opened");
    second.set_patience(Duration::from_millis(50));
    first
        .write(&act(1), |writer| {
            writer.put(&Coder::named("Ana"))?;
            let refused = second
                .write(&act(2), |writer| writer.put(&Coder::named("Bruno")))
                .expect_err("the first one holds the lock");
            assert!(
                refused
                    .to_string()
                    .contains("process 4711 (`verbatim import`, Ana)"),
                "{refused}"
            );
            Ok::<_, StoreError>(())
        })
        .expect("written");
    second
        .write(&act(2), |writer| writer.put(&Coder::named("Bruno")))
        .expect("the lock is free");
    assert_eq!(
        first.all::<Coder>().expect("rows").len(),
        2,
        "each sees what the other wrote"
    );
}

#[test]
fn a_failed_act_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = create(folder.path());
    let failed = store.write(&act(1), |writer| {
        writer.put(&Coder::named("Ana"))?;
        Err::<(), _>(StoreError::Nothing("test"))
    });
    assert!(failed.is_err());
    assert!(
        store.all::<Coder>().expect("rows").is_empty()
            && store.operations().expect("log").is_empty()
    );
    assert!(!folder.path().join("writer.txt").exists());
}

#[test]
fn an_altered_text_is_found_when_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = create(folder.path());
    let text = "Reci mi, je li to točno? Jā, protams. ".repeat(20);
    let (hash, _) = store
        .write(&act(1), |writer| {
            writer.put(&Coder::named("Ana"))?;
            writer.keep(text.as_bytes())
        })
        .expect("kept");
    assert_eq!(store.text(hash).expect("whole"), text);
    let connection = rusqlite::Connection::open(folder.path().join(DATABASE)).expect("opened");
    let packed: Vec<u8> = connection
        .query_row("SELECT packed FROM blob", [], |row| row.get(0))
        .expect("bytes");
    for at in (0..packed.len()).step_by(3) {
        let mut altered = packed.clone();
        altered[at] ^= 0x10;
        connection
            .execute("UPDATE blob SET packed = ?", [&altered])
            .expect("altered");
        // A bit that the packing does not use may still give the same text; another text is never given.
        if let Ok(read) = store.text(hash) {
            assert_eq!(read, text);
        }
    }
}

/// Every step of the chain of migrations, from an empty file of ours on, ends in the format of a new project.
#[test]
fn the_chain_of_migrations_ends_in_the_current_format() {
    let schema = |folder: &std::path::Path| -> Vec<String> {
        let connection = rusqlite::Connection::open(folder.join(DATABASE)).expect("opened");
        let mut statement = connection
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .expect("prepared");
        statement
            .query_map([], |row| row.get(0))
            .expect("rows")
            .collect::<Result<_, _>>()
            .expect("texts")
    };
    let new = tempfile::tempdir().expect("a folder");
    drop(create(new.path()));
    let old = tempfile::tempdir().expect("a folder");
    rusqlite::Connection::open(old.path().join(DATABASE))
        .expect("made")
        .pragma_update(None, "application_id", 0x5642_544d)
        .expect("set");
    drop(Store::open(old.path()).expect("brought up to date"));
    assert_eq!(schema(old.path()), schema(new.path()));
    let version = |folder: &std::path::Path| -> i64 {
        let connection = rusqlite::Connection::open(folder.join(DATABASE)).expect("opened");
        connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .expect("a number")
    };
    assert_eq!(version(old.path()), version(new.path()));
}
