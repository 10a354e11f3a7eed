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
fn a_creation_cut_short_leaves_no_project_and_can_be_done_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let part = folder.path().join("project.db.part");
    let names = || -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder.path())
            .expect("a folder")
            .map(|entry| entry.expect("a file").file_name().to_string_lossy().into())
            .collect();
        names.sort();
        names
    };
    let replica = || uuid_v7(1, [1; 10]).into();
    let failed = Store::create_with(folder.path(), replica(), &act(1), |writer| {
        writer.put(&Coder::named("Ana"))?;
        Err::<(), _>(StoreError::Nothing("test"))
    });
    assert!(matches!(failed, Err(StoreError::Nothing(_))));
    assert!(names().is_empty(), "{:?}", names());
    // What a killed program leaves: no database at all, or half of one with its journal.
    for left in [
        b"half".to_vec(),
        Vec::new(),
        b"SQLite format 3\0".repeat(64),
    ] {
        std::fs::write(&part, &left).expect("written");
        std::fs::write(folder.path().join("project.db.part-journal"), b"x").expect("written");
        assert!(matches!(
            Store::open(folder.path()),
            Err(StoreError::Missing(_))
        ));
        let (store, (), operation) =
            Store::create_with(folder.path(), replica(), &act(1), |writer| {
                writer.put(&Coder::named("Ana"))
            })
            .expect("made");
        assert_eq!(operation.map(|operation| operation.number), Some(1));
        assert_eq!(store.all::<Coder>().expect("rows").len(), 1);
        assert!(store.check().expect("a check").is_empty());
        drop(store);
        assert_eq!(names(), [DATABASE]);
        std::fs::remove_file(folder.path().join(DATABASE)).expect("removed");
    }
}

#[test]
fn a_project_that_is_being_made_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, (), _) = Store::create_with(
        folder.path(),
        uuid_v7(1, [1; 10]).into(),
        &act(1),
        |writer| {
            assert!(folder.path().join("project.db.part").exists());
            assert!(!folder.path().join(DATABASE).exists());
            assert!(matches!(
                Store::create(folder.path(), uuid_v7(2, [1; 10]).into()),
                Err(StoreError::Busy { .. })
            ));
            writer.put(&Coder::named("Ana"))
        },
    )
    .expect("made");
    let again = Store::create(folder.path(), uuid_v7(2, [1; 10]).into());
    assert!(matches!(again, Err(StoreError::Exists(_))));
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
