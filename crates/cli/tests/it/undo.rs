//! Taking back and bringing back: one command is one undo, one's own, and never what others built on.

use crate::support;
use crate::support::{PROJECT, Study, text};
use serde_json::Value;

/// All that people see of a project, but for the log.
fn state(study: &Study) -> Vec<Vec<Value>> {
    [
        "sources",
        "sessions",
        "speakers",
        "participants",
        "codings",
        "turns",
    ]
    .iter()
    .map(|command| study.rows(&[command, PROJECT]))
    .chain([
        study.rows(&["codebook", "show", PROJECT]),
        study.rows(&["priority", "list", PROJECT]),
        study.rows(&["queries", "list", PROJECT]),
    ])
    .collect()
}

#[test]
fn every_command_of_a_study_is_one_undo() {
    let study = Study::new();
    for (name, words) in support::TALKS {
        study.write(&format!("talks/{name}"), words);
    }
    study.write("codebook.toml", support::CODEBOOK);
    study.write(
        "people.csv",
        "label,session,participant,role,group,consent,age\n\
         Đurđa,trznica,HR-1,participant,residents,by-number,40\n\
         Voditeljica,trznica,HR-2,moderator,,by-name,\n\
         Šime,trznica,HR-3,expert,farmers,no-use,50\n\
         Tonka,trznica,HR-4,participant,residents,by-name,60\n",
    );
    let commands: [&[&str]; 16] = [
        &["import", PROJECT, "talks", "--kind", "focus-group"],
        &["participants", "import", PROJECT, "people.csv"],
        &[
            "participants",
            "set",
            PROJECT,
            "HR-1",
            "--name",
            "Đurđa B.",
            "--attribute",
            "job=teacher",
        ],
        &[
            "sessions",
            "set",
            PROJECT,
            "tirgus",
            "--country",
            "LV",
            "--date",
            "2026-03",
        ],
        &["codebook", "import", PROJECT, "codebook.toml"],
        &["code", PROJECT],
        &[
            "coding",
            "add",
            PROJECT,
            "--code",
            "market",
            "--quote",
            "market.txt:11-20",
        ],
        &[
            "priority",
            "add",
            PROJECT,
            "--claim",
            "Tržnica ostaje javna",
            "--objective",
            "together",
        ],
        &[
            "priority",
            "link",
            PROJECT,
            "P1",
            "--as",
            "supports",
            "--quote",
            "market.txt:11-20",
        ],
        &["speakers", "merge", PROJECT, "HR-1", "HR-4"],
        &[
            "search",
            PROJECT,
            "novac OR nauda",
            "--save",
            "money",
            "--count",
        ],
        &["queries", "rename", PROJECT, "money", "soldi"],
        &["queries", "rule", PROJECT, "soldi", "--code", "together"],
        &[
            "search",
            PROJECT,
            "--saved",
            "soldi",
            "--code-as",
            "market",
            "--yes",
        ],
        &["queries", "remove", PROJECT, "soldi"],
        &["source", "remove", PROJECT, "market.txt", "--force"],
    ];
    let mut states = vec![state(&study)];
    for command in commands {
        study.ok(command);
        let now = state(&study);
        assert_ne!(states.last(), Some(&now), "{command:?} changed nothing");
        states.push(now);
    }
    for (n, command) in commands.iter().enumerate().rev() {
        study.ok(&["undo", PROJECT]);
        assert_eq!(state(&study), states[n], "undo of {command:?}");
    }
    assert!(study.fails(1, &["undo", PROJECT]).contains("undo"));
    for (n, command) in commands.iter().enumerate() {
        study.ok(&["redo", PROJECT]);
        assert_eq!(state(&study), states[n + 1], "redo of {command:?}");
    }
    assert!(study.fails(1, &["redo", PROJECT]).contains("redo"));
    for (n, command) in commands.iter().enumerate().rev() {
        study.ok(&["undo", PROJECT]);
        assert_eq!(state(&study), states[n], "second undo of {command:?}");
    }
    study.ok(&["verify", PROJECT]);
    assert_eq!(
        study.rows(&["search", PROJECT, "tržnica"]).len(),
        0,
        "the index follows"
    );
}

#[test]
fn the_log_says_what_was_undone_and_by_what() {
    let study = Study::small();
    let undone = study.rows(&["undo", PROJECT]);
    assert_eq!(undone.len(), 1);
    let log = study.rows(&["log", PROJECT]);
    let code = log
        .iter()
        .find(|row| row["kind"] == "code")
        .expect("logged");
    assert_eq!(code["undone_by"], undone[0]["id"]);
    assert_eq!(log.last().expect("a row")["id"], undone[0]["id"]);
    assert!(log[0]["undone_by"].is_null());
    study.ok(&["redo", PROJECT]);
    let log = study.rows(&["log", PROJECT]);
    let code = log
        .iter()
        .find(|row| row["kind"] == "code")
        .expect("logged");
    assert!(code["undone_by"].is_null(), "{code}");
    // Times never run backwards, and the imports of one folder are one batch.
    let times: Vec<&str> = log.iter().map(|row| text(row, "time")).collect();
    assert!(times.is_sorted(), "{times:?}");
    let batches: Vec<&Value> = log
        .iter()
        .filter(|row| row["kind"] == "import")
        .map(|row| &row["batch"])
        .collect();
    assert!(batches.len() == 4 && batches.iter().all(|batch| *batch == batches[0]));
}

#[test]
fn what_others_built_on_is_not_taken_away() {
    let study = Study::small();
    let log = study.rows(&["log", PROJECT]);
    let import = log
        .iter()
        .find(|row| text(row, "sentence").contains("market.txt"))
        .expect("logged");
    study.ok(&[
        "coding",
        "add",
        PROJECT,
        "--code",
        "market",
        "--quote",
        "market.txt:11-20",
        "--coder",
        "Māra",
    ]);

    let refused = study.fails(1, &["undo", PROJECT, "--operation", text(import, "id")]);
    let later = study.rows(&["log", PROJECT]);
    let last = later.last().expect("a row");
    assert_eq!(last["coder"], "Māra");
    assert!(refused.contains(text(last, "sentence")), "{refused}");
    assert!(refused.contains(text(last, "id")), "{refused}");
    assert_eq!(
        study.rows(&["log", PROJECT]),
        later,
        "a refused undo leaves no trace"
    );

    // Without a name it is one's own last command that goes, not the last of all.
    let undone = study.rows(&["undo", PROJECT]);
    assert!(undone.iter().all(|row| row["coder"] == "Ana"), "{undone:?}");
    let by_hand = study.rows(&["codings", PROJECT, "--coder", "Māra"]);
    assert_eq!(by_hand.len(), 1);
    assert!(
        study
            .rows(&["codings", PROJECT, "--coder", "rules"])
            .is_empty()
    );
    study.ok(&["undo", PROJECT, "--coder", "Māra"]);
    assert!(study.rows(&["codings", PROJECT]).is_empty());
    // Nothing is left of hers to undo, and Ana's acts are none of hers.
    study.fails(1, &["undo", PROJECT, "--coder", "Māra"]);
    study.ok(&["undo", PROJECT, "--operation", text(import, "id")]);
    assert_eq!(study.rows(&["sources", PROJECT]).len(), 3);
    study.fails(1, &["undo", PROJECT, "--operation", text(import, "id")]);
    assert_eq!(
        study
            .fails(2, &["undo", PROJECT, "--operation", "nonsense"])
            .lines()
            .count(),
        2
    );
    let init = text(&log[0], "id");
    study.fails(1, &["undo", PROJECT, "--operation", init]);
    study.ok(&["verify", PROJECT]);
}

#[test]
fn a_new_act_ends_what_can_be_brought_back() {
    let study = Study::small();
    study.ok(&["undo", PROJECT]);
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Tirgus paliek visiem",
    ]);
    study.fails(1, &["redo", PROJECT]);
    assert!(study.rows(&["codings", PROJECT]).is_empty());
}

#[test]
fn the_history_of_a_code_has_what_touched_it_and_nothing_else() {
    let study = Study::small();
    let codings = study.rows(&["codings", PROJECT, "--code", "market"]);
    let (first, second) = (text(&codings[0], "id"), text(&codings[1], "id"));
    let other = study.rows(&["codings", PROJECT, "--code", "cooperatives"]);
    study.ok(&["coding", "accept", PROJECT, first]);
    study.ok(&["coding", "reject", PROJECT, text(&other[0], "id")]);
    study.ok(&[
        "memo", "add", PROJECT, "Široko", "--on", "code", "--target", "market",
    ]);
    study.ok(&[
        "memo", "add", PROJECT, "Čije?", "--on", "coding", "--target", second,
    ]);
    study.ok(&["memo", "add", PROJECT, "O svemu"]);
    let quote = study.place("trznica.txt", "Tržnica mora ostati javna");
    let add = [
        "coding", "add", PROJECT, "--code", "market", "--quote", &quote,
    ];
    let own = text(&study.object(&add), "id").to_owned();
    let split = [
        "codebook",
        "split",
        PROJECT,
        "market",
        "--name",
        "Javna tržnica",
        "--coding",
        &own,
    ];
    study.object(&split);
    // It is of the other code by now.
    study.ok(&["coding", "importance", PROJECT, "3", &own]);
    study.ok(&["coding", "importance", PROJECT, "1", second]);
    let kinds = |code: &str| -> Vec<String> {
        let rows = study.rows(&["history", PROJECT, "--code", code]);
        rows.iter()
            .map(|row| text(row, "kind").to_owned())
            .collect()
    };
    let of_market = [
        "codebook-import",
        "code",
        "coding-judge",
        "memo-add",
        "memo-add",
        "coding-add",
        "code-split",
        "coding-weigh",
    ];
    assert_eq!(kinds("market"), of_market);
    assert_eq!(kinds("javna-trznica"), ["code-split", "coding-weigh"]);
    assert_eq!(
        kinds("cooperatives"),
        ["codebook-import", "code", "coding-judge"]
    );
    // Each is taken back from there by its id, as from the whole log.
    let rows = study.rows(&["log", PROJECT, "--code", "market"]);
    study.ok(&["undo", PROJECT, "--operation", text(&rows[2], "id")]);
    let undone = study.rows(&["log", PROJECT, "--code", "market"]);
    assert_eq!(
        (undone.len(), undone[2]["undone_by"].is_string()),
        (9, true)
    );
    assert_eq!(undone[2]["undone_by"], undone[8]["id"]);
    assert!(
        study
            .fails(2, &["history", PROJECT, "--code", "tržnica"])
            .contains("no code")
    );
}
