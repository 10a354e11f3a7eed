//! Whoever changes the database without the program is found out.

use crate::rows::fill;
use crate::study::Study;
use rusqlite::Connection;
use verbatim_model::coding::Coding;

fn filled() -> Study {
    let mut study = Study::new();
    study.act(fill);
    assert_eq!(study.store.check().expect("a check"), [""; 0]);
    study
}

fn open(study: &Study) -> Connection {
    let connection =
        Connection::open(study.folder.path().join(verbatim_store::DATABASE)).expect("opened");
    connection
        .pragma_update(None, "foreign_keys", false)
        .expect("set");
    connection
}

fn tamper(study: &Study, sql: &str) {
    open(study).execute_batch(sql).expect(sql);
}

/// The tables with a column `id`, and their other columns with their types.
fn tables(study: &Study) -> Vec<(String, Vec<(String, String)>)> {
    let connection = open(study);
    let mut statement = connection
        .prepare(
            "SELECT t.name, c.name, c.type FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
             WHERE t.type = 'table' AND t.sql LIKE '%id BLOB PRIMARY KEY%' ORDER BY t.name, c.cid",
        )
        .expect("prepared");
    let mut tables: Vec<(String, Vec<(String, String)>)> = Vec::new();
    let mut rows = statement.query([]).expect("rows");
    while let Some(row) = rows.next().expect("a row") {
        let (table, column, kind): (String, String, String) = (
            row.get(0).expect("text"),
            row.get(1).expect("text"),
            row.get(2).expect("text"),
        );
        if tables.last().is_none_or(|(last, _)| *last != table) {
            tables.push((table.clone(), Vec::new()));
        }
        if column != "id" {
            tables.last_mut().expect("pushed").1.push((column, kind));
        }
    }
    tables
}

#[test]
fn an_altered_value_in_any_column_is_found() {
    let study = filled();
    let tables = tables(&study);
    assert_eq!(tables.len(), 53);
    for (table, columns) in tables {
        for (column, kind) in columns {
            let value = match kind.as_str() {
                "TEXT" => "'drugačije'",
                "INTEGER" => "7654321",
                _ => "randomblob(16)",
            };
            let connection = open(&study);
            let before: rusqlite::types::Value = connection
                .query_row(
                    &format!("SELECT \"{column}\" FROM {table} ORDER BY id LIMIT 1"),
                    [],
                    |row| row.get(0),
                )
                .expect("a row in each table");
            let first = format!("WHERE id = (SELECT min(id) FROM {table})");
            tamper(
                &study,
                &format!("UPDATE {table} SET \"{column}\" = {value} {first}"),
            );
            let findings = study.store.check().expect("a check").join("\n");
            assert!(
                findings.contains(&format!(
                    "of `{table}` is not what the recorded operations made of it in `{column}`"
                )),
                "{table}.{column}: {findings}"
            );
            connection
                .execute(
                    &format!("UPDATE {table} SET \"{column}\" = ? {first}"),
                    [before],
                )
                .expect("as before");
        }
    }
    assert_eq!(study.store.check().expect("a check"), [""; 0]);
}

#[test]
fn a_row_that_came_or_went_by_itself_is_found() {
    for (table, _) in tables(&filled()) {
        let study = filled();
        tamper(
            &study,
            &format!("DELETE FROM {table} WHERE id = (SELECT min(id) FROM {table})"),
        );
        let findings = study.store.check().expect("a check").join("\n");
        assert!(
            findings.contains(&format!("of `{table}` is missing; no recorded")),
            "{table}: {findings}"
        );
        let study = filled();
        tamper(
            &study,
            &format!(
                "UPDATE {table} SET id = randomblob(16) WHERE id = (SELECT min(id) FROM {table})"
            ),
        );
        let findings = study.store.check().expect("a check").join("\n");
        assert!(
            findings.contains(&format!("of `{table}` was made by no recorded")),
            "{table}: {findings}"
        );
    }
}

#[test]
fn tampering_with_the_log_and_with_revisions_is_found() {
    for (sql, finding) in [
        (
            "DELETE FROM operation WHERE n = 1",
            "has no operations from number 1 to 1",
        ),
        (
            "DELETE FROM operation WHERE n = 2",
            "changes of operation number 2",
        ),
        ("DELETE FROM change WHERE op = 2", "has lost its changes"),
        (
            "DELETE FROM change WHERE op = 2 AND seq = 3",
            "do not follow",
        ),
        (
            "UPDATE change SET after = 'x' WHERE op = 1 AND seq = 1",
            "is not what the recorded",
        ),
        (
            "UPDATE change SET before = 'x' WHERE op = 1 AND seq = 1",
            "do not follow",
        ),
        (
            "UPDATE change SET row = x'00' WHERE op = 1 AND seq = 1",
            "do not follow",
        ),
        ("UPDATE field SET col = 'x' WHERE n = 1", "do not follow"),
        ("UPDATE turn SET end = end - 1", "do not match its hash"),
        ("UPDATE turn SET label = 'Ana'", "do not match its hash"),
        ("UPDATE turn SET start_ms = 6", "do not match its hash"),
        ("DELETE FROM turn", "do not match its hash"),
        (
            "INSERT INTO mark VALUES (1, 0, 3, 'note', 'smijeh')",
            "do not match its hash",
        ),
        (
            "UPDATE revision SET reader_version = 9",
            "do not match its hash",
        ),
        ("UPDATE revision SET words = 9", "do not match their hash"),
        (
            "INSERT INTO problem VALUES (1, 0, 'bad-time', 'x', NULL)",
            "do not match their hash",
        ),
        ("UPDATE turn SET start = -1", "out of range"),
        (
            "UPDATE memo SET target_id = randomblob(16)",
            "of `memo` refers to a missing row of `coding`",
        ),
        ("DELETE FROM code", "serves the objective `c1`"),
        ("DELETE FROM blob", "refers to a missing row of `blob`"),
    ] {
        let study = filled();
        tamper(&study, sql);
        let findings = study.store.check().expect("a check").join("\n");
        assert!(findings.contains(finding), "{sql}: {findings}");
    }
}

#[test]
fn a_value_that_cannot_be_read_is_damage_and_names_its_row() {
    for (sql, place) in [
        ("UPDATE coding SET start = -1", "of `coding`: `start`"),
        ("UPDATE coding SET start = 6", "of `coding`: `start`"),
        (
            "UPDATE coding SET status = 'možda'",
            "of `coding`: `status`",
        ),
        ("UPDATE coding SET source = x'01'", "of `coding`: `source`"),
        (
            "UPDATE coding SET rules = 'c1/hr/1@99+6'",
            "of `coding`: `rules`",
        ),
        (
            "UPDATE coding SET rules = 'c1/hr/1@x'",
            "of `coding`: `rules`",
        ),
    ] {
        let study = filled();
        tamper(&study, sql);
        let error = study.store.all::<Coding>().expect_err(sql);
        assert!(error.is_unusable(), "{error}");
        assert!(error.to_string().contains(place), "{sql}: {error}");
        assert!(
            study
                .store
                .readable::<Coding>()
                .expect("the others")
                .is_empty()
        );
        let findings = study.store.check().expect("a check").join("\n");
        assert!(findings.contains(place), "{sql}: {findings}");
    }
    let study = filled();
    tamper(&study, "UPDATE code_rule SET unit = 'roman'");
    let error = study.store.codes().expect_err("a unit that no rule has");
    assert!(
        error.is_unusable() && error.to_string().contains("of `code_rule`: `unit`"),
        "{error}"
    );
}
