//! Projects that earlier versions wrote open, list and verify (tests/projects/README.md says how they were made).

use std::fs;

use crate::support::{Study, list, number, text, workspace};
use serde_json::Value;

#[test]
fn projects_of_every_released_version_stay_open() {
    let folder = workspace().join("tests/projects");
    let versions: Vec<_> = fs::read_dir(&folder)
        .expect("projects")
        .map(|entry| entry.expect("an entry").path())
        // Beside the versions lies the study that their projects are made of.
        .filter(|path| path.is_dir() && !path.ends_with("study"))
        .collect();
    assert!(!versions.is_empty());
    for version in versions {
        let written = fs::read(version.join("project.db")).expect("a project");
        let expected = fs::read_to_string(version.join("expected.json")).expect("what is in it");
        let expected: Value = serde_json::from_str(&expected).expect("JSON");
        let study = Study::bare();
        study.write("old/project.db", &written);
        for (command, n) in expected["rows"].as_object().expect("counts") {
            let arguments: Vec<&str> = command.split(' ').chain(["old"]).collect();
            let rows = study.rows(&arguments);
            assert_eq!(
                rows.len() as u64,
                n.as_u64().expect("a number"),
                "{command}"
            );
        }
        let trace = study.object(&["trace", "old", "P1"]);
        let quotes: Vec<&str> = list(&trace, "links")
            .iter()
            .map(|link| text(link, "quote"))
            .collect();
        assert_eq!(serde_json::json!(quotes), expected["quotes"]);
        for search in list(&expected, "searches") {
            let count = study.object(&["search", "old", text(search, "query"), "--count"]);
            assert_eq!(count["turns"], search["turns"], "{search}");
        }
        let verified = study.object(&["verify", "old"]);
        assert!(list(&verified, "failed").is_empty(), "{verified}");
        assert!(number(&verified, "quotes") > 0);
        // And it can be worked in: what was done is undone and done again.
        study.ok(&["code", "old"]);
        study.ok(&[
            "coding",
            "add",
            "old",
            "--code",
            "market",
            "--quote",
            text(&expected, "passage"),
        ]);
        study.ok(&["undo", "old"]);
        study.ok(&["undo", "old"]);
        study.ok(&["redo", "old"]);
        study.ok(&["report", "old", "-o", "report.html"]);
        study.ok(&["verify", "old", "report.html"]);
    }
}

/// 0.1.0 kept the rules of a coding, and neither the words that matched nor the version of the codebook.
#[test]
fn the_words_of_old_codings_by_rule_are_filled_in_once() {
    let study = Study::bare();
    let written = fs::read(workspace().join("tests/projects/0.1.0/project.db"));
    study.write("old/project.db", written.expect("a project"));
    let codings = || {
        let rows = study.rows(&["codings", "old", "--coder", "rules"]);
        assert!(!rows.is_empty());
        rows
    };
    let rules_alone = |row: &Value| -> String {
        let rules: Vec<&str> = list(row, "reasons")
            .iter()
            .map(|reason| text(reason, "rule"))
            .collect();
        format!("{} {}", text(row, "id"), rules.join(" "))
    };
    let words = |row: &Value| -> usize {
        (list(row, "reasons").iter())
            .map(|reason| list(reason, "matched").len())
            .sum()
    };
    let before = codings();
    for row in &before {
        assert!(!list(row, "reasons").is_empty(), "{row}");
        assert_eq!(
            (words(row), &row["codebook_version"]),
            (0, &Value::Null),
            "{row}"
        );
    }
    let coded = study.rows(&["code", "old"]);
    let changed: usize = list(&coded[0], "codes")
        .iter()
        .map(|code| number(code, "changed"))
        .sum();
    assert_eq!(changed, before.len());
    let after = codings();
    for (row, old) in after.iter().zip(&before) {
        assert_eq!(rules_alone(row), rules_alone(old));
        assert!(
            words(row) > 0 && row["codebook_version"].is_string(),
            "{row}"
        );
    }
    let operations = study.rows(&["log", "old"]).len();
    study.ok(&["code", "old"]);
    assert_eq!(study.rows(&["log", "old"]).len(), operations);
    study.ok(&["verify", "old"]);
    study.ok(&["undo", "old"]);
    assert_eq!(codings(), before);
    study.ok(&["verify", "old"]);
}
