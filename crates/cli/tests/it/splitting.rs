//! How important codings are, and one coding or one code that becomes two.

use crate::support;
use crate::support::{PROJECT, Study, list, number, text};
use serde_json::{Value, json};

fn add(study: &Study, coder: &str, code: &str, source: &str, words: &str) -> String {
    let quote = study.place(source, words);
    let arguments = [
        "coding", "add", PROJECT, "--coder", coder, "--code", code, "--quote", &quote,
    ];
    text(&study.object(&arguments), "id").to_owned()
}

/// `coder code status importance: quote` of the codings in a source.
fn shown(study: &Study, source: &str) -> Vec<String> {
    let rows = study.rows(&["codings", PROJECT, "--source", source]);
    let line = |row: &Value| {
        format!(
            "{} {} {} {}: {}",
            text(row, "coder"),
            text(row, "code"),
            text(row, "status"),
            row["importance"],
            text(row, "quote")
        )
    };
    rows.iter().map(line).collect()
}

#[test]
fn importance_is_kept_by_recoding_and_taken_back_by_undo() {
    let study = Study::small();
    let before = shown(&study, "tirgus.txt");
    let rows = study.rows(&["codings", PROJECT, "--source", "tirgus.txt"]);
    let (by_rule, other) = (text(&rows[0], "id"), text(&rows[1], "id"));
    let own = add(&study, "Ana", "market", "tirgus.txt", "Naudu var atrast");
    study.ok(&["coding", "importance", PROJECT, "3", by_rule, &own]);
    study.ok(&["coding", "importance", PROJECT, "1", other]);
    study.ok(&["code", PROJECT]);
    let important = study.rows(&["codings", PROJECT, "--importance", "2"]);
    let ids: Vec<&str> = important.iter().map(|row| text(row, "id")).collect();
    assert_eq!(ids, [by_rule, own.as_str()]);
    assert!(important.iter().all(|row| row["importance"] == 3));

    // A rule that no longer gives it does not take it away.
    study.write(
        "codebook.toml",
        support::CODEBOOK.replace("query = \"tirgus\"", "query = \"veikals\""),
    );
    study.ok(&["codebook", "import", PROJECT, "codebook.toml"]);
    study.ok(&["code", PROJECT]);
    let stale = study.rows(&["codings", PROJECT, "--coder", "rules", "--importance", "1"]);
    assert!(stale.iter().any(|row| row["stale"] == true), "{stale:?}");
    study.ok(&["undo", PROJECT]);
    study.ok(&["undo", PROJECT]);

    study.ok(&["coding", "importance", PROJECT, "none", other]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(
        study.rows(&["codings", PROJECT, "--importance", "1"]).len(),
        3
    );
    study.ok(&["undo", PROJECT]);
    study.ok(&["undo", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(shown(&study, "tirgus.txt"), before);

    let marta = add(&study, "Marta", "market", "tirgus.txt", "Naudu");
    let told = study.fails(1, &["coding", "importance", PROJECT, "2", &marta]);
    assert!(told.contains("Marta"), "{told}");
    let told = study.fails(2, &["coding", "importance", PROJECT, "4", &marta]);
    assert!(told.contains("1, 2, 3"), "{told}");
}

#[test]
fn a_coding_is_split_with_comment_judgement_and_links_and_nothing_counts_twice() {
    let study = Study::asked();
    let words = "Tržnica mora ostati javna. Zadruga bi je mogla voditi 👍.";
    let id = add(&study, "Ana", "market", "trznica.txt", words);
    study.ok(&["coding", "importance", PROJECT, "2", &id]);
    study.ok(&[
        "memo", "add", PROJECT, "Čija?", "--on", "coding", "--target", &id,
    ]);
    study.ok(&[
        "priority", "link", PROJECT, "P1", "--as", "supports", "--coding", &id,
    ]);
    let whole = study.object(&["priority", "show", PROJECT, "P1"]);
    let place = study.place("trznica.txt", "mogla voditi");
    let at = place
        .rsplit_once(':')
        .and_then(|(_, range)| range.split_once('-'));
    let at = at.expect("a place").0;
    let split = ["coding", "split", PROJECT, &id, "--at", at, "--border"];
    let told = study.fails(2, &[&split[..], &["turn"]].concat());
    assert!(told.contains("no turn begins"), "{told}");
    let second = study.object(&[&split[..], &["sentence"]].concat());
    let own = |study: &Study| -> Vec<String> {
        let mut rows = shown(study, "trznica.txt");
        rows.retain(|row| row.starts_with("Ana"));
        rows
    };
    assert_eq!(
        own(&study),
        [
            "Ana market accepted 2: Tržnica mora ostati javna.",
            "Ana market accepted 2: Zadruga bi je mogla voditi 👍.",
        ]
    );
    let memos = study.rows(&["memo", "list", PROJECT]);
    let noted: Vec<&str> = memos.iter().map(|memo| text(memo, "target")).collect();
    assert_eq!(noted, [id.as_str(), text(&second, "id")]);
    let trace = study.object(&["trace", PROJECT, "P1"]);
    let quotes: Vec<(&str, &Value)> = (list(&trace, "links").iter())
        .map(|link| (text(link, "quote"), &link["importance"]))
        .collect();
    assert_eq!(
        quotes,
        [
            ("Tržnica mora ostati javna.", &json!(2)),
            ("Zadruga bi je mogla voditi 👍.", &json!(2))
        ]
    );
    let parts = study.object(&["priority", "show", PROJECT, "P1"]);
    assert_eq!(parts["figures"], whole["figures"]);
    assert_eq!(parts["flags"], whole["flags"], "nothing is stale by it");
    study.ok(&["verify", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(own(&study), [format!("Ana market accepted 2: {words}")]);
    assert_eq!(study.object(&["priority", "show", PROJECT, "P1"]), whole);

    // At its border, beyond the text, by somebody else, and what a rule made.
    let start = study.place("trznica.txt", words);
    let start = start
        .rsplit_once(':')
        .and_then(|(_, range)| range.split_once('-'));
    let start = start.expect("a place").0;
    for at in [start, "99999"] {
        let told = study.fails(2, &["coding", "split", PROJECT, &id, "--at", at]);
        assert!(told.contains(at), "{told}");
    }
    let told = study.fails(
        1,
        &[
            "coding", "split", PROJECT, &id, "--at", at, "--coder", "Marta",
        ],
    );
    assert!(told.contains("Ana"), "{told}");
    let rule = study.rows(&["codings", PROJECT, "--coder", "rules"]);
    let told = study.fails(
        1,
        &["coding", "split", PROJECT, text(&rule[0], "id"), "--at", at],
    );
    assert!(told.contains("a rule made"), "{told}");
}

#[test]
fn a_coding_over_turns_is_split_between_them_without_the_label() {
    let study = Study::small();
    let id = add(
        &study,
        "Ana",
        "market",
        "mercato.txt",
        "la cooperativa può gestirlo.\nAldo: Le cooperative non bastano",
    );
    let place = study.place("mercato.txt", "Aldo");
    let at = place
        .rsplit_once(':')
        .and_then(|(_, range)| range.split_once('-'));
    let at = at.expect("a place").0;
    study.ok(&[
        "coding", "split", PROJECT, &id, "--at", at, "--border", "turn",
    ]);
    let rows = shown(&study, "mercato.txt");
    let own: Vec<&String> = rows.iter().filter(|row| row.starts_with("Ana")).collect();
    assert_eq!(
        own,
        [
            "Ana market accepted null: la cooperativa può gestirlo.",
            "Ana market accepted null: Le cooperative non bastano",
        ]
    );
}

#[test]
fn a_code_is_split_by_query_with_all_that_was_said_and_rules_do_not_bring_it_back() {
    let study = Study::asked();
    let own = add(
        &study,
        "Marta",
        "market",
        "trznica.txt",
        "Tržnica mora ostati javna.",
    );
    study.ok(&[
        "memo", "add", PROJECT, "Važno", "--on", "coding", "--target", &own,
    ]);
    let rows = study.rows(&["codings", PROJECT, "--code", "market", "--coder", "rules"]);
    let public = |row: &&Value| text(row, "quote").starts_with("Tržnica mora");
    let by_rule = text(rows.iter().find(public).expect("it"), "id").to_owned();
    study.ok(&[
        "priority", "link", PROJECT, "P1", "--as", "supports", "--coding", &by_rule, "--coding",
        &own,
    ]);
    let linked = study.object(&["priority", "show", PROJECT, "P1"]);
    let before = study.rows(&["codings", PROJECT]);
    let operations = study.rows(&["log", PROJECT]).len();
    let split = [
        "codebook",
        "split",
        PROJECT,
        "market",
        "--name",
        "Javna tržnica",
        "--language",
        "hr",
        "--where",
        "javna OR pubblico",
    ];
    let look = study.object(&[&split[..], &["--dry-run"]].concat());
    let figures =
        ["codings", "by_rules", "linked", "sessions", "left"].map(|key| number(&look, key));
    assert_eq!(
        figures,
        [
            3,
            2,
            2,
            2,
            before.len() - shown_codes(&before, "cooperatives") - 3
        ]
    );
    assert!(look["into"].is_null());
    assert_eq!(
        study.rows(&["log", PROJECT]).len(),
        operations,
        "a look changes nothing"
    );

    let done = study.object(&split);
    assert_eq!(text(&done, "into"), "javna-trznica");
    assert_eq!(
        study.rows(&["log", PROJECT]).len(),
        operations + 1,
        "one operation"
    );
    let there = || {
        let rows = study.rows(&["codings", PROJECT, "--code", "javna-trznica"]);
        let line = |row: &Value| {
            format!(
                "{} {} {}",
                text(row, "coder"),
                text(row, "status"),
                text(row, "quote")
            )
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        lines.sort();
        lines
    };
    let moved = [
        "Ana accepted Tržnica mora ostati javna.",
        "Ana suggested Il mercato deve restare pubblico, e la cooperativa può gestirlo.",
        "Marta accepted Tržnica mora ostati javna.",
    ];
    assert_eq!(there(), moved);
    // Links and their figures are as they were, and nothing is stale.
    let after = study.object(&["priority", "show", PROJECT, "P1"]);
    assert_eq!(
        (&after["figures"], &after["flags"]),
        (&linked["figures"], &linked["flags"])
    );
    let trace = study.object(&["trace", PROJECT, "P1"]);
    let codes: Vec<&str> = list(&trace, "links")
        .iter()
        .map(|link| text(link, "code"))
        .collect();
    assert_eq!(codes, ["javna-trznica", "javna-trznica"]);
    // The rules run again, and neither take what was moved nor suggest it anew.
    study.ok(&["code", PROJECT]);
    assert_eq!(there(), moved);
    let again = study.rows(&[
        "codings",
        PROJECT,
        "--code",
        "market",
        "--status",
        "suggested",
    ]);
    assert!(
        again
            .iter()
            .all(|row| !text(row, "quote").contains("javna")),
        "{again:?}"
    );
    study.ok(&["verify", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(study.rows(&["codings", PROJECT]), before);
    study.fails(2, &["codings", PROJECT, "--code", "javna-trznica"]);

    // Into a code that is there, by session and by id.
    let into = [
        "codebook",
        "split",
        PROJECT,
        "market",
        "--into",
        "cooperatives",
    ];
    let session = text(&study.rows(&["sessions", PROJECT])[0], "session").to_owned();
    study.object(&[&into[..], &["--session", &session]].concat());
    study.object(&[&into[..], &["--coding", &own]].concat());
    study.ok(&["undo", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(study.rows(&["codings", PROJECT]), before);
    for (arguments, told) in [
        (&["--where", "xyzzy"][..], "none of the passages"),
        (&["--session", "nigdje"], "nigdje"),
    ] {
        let said = study.run(&[&into[..], arguments].concat());
        assert!(said.code != 0, "{}", said.stdout);
        let said = said.stderr;
        assert!(said.contains(told), "{said}");
    }
    let same = [
        "codebook", "split", PROJECT, "market", "--into", "market", "--where", "javna",
    ];
    assert!(study.fails(2, &same).contains("same code"));
    study.fails(2, &into);
}

fn shown_codes(rows: &[Value], code: &str) -> usize {
    rows.iter().filter(|row| row["code"] == code).count()
}
