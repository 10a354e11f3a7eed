//! Coding by hand and judging what rules suggest, and the codebook that the rules stand in.

use crate::support;
use crate::support::{PROJECT, Study, list, text};

#[test]
fn a_rejected_coding_carries_no_priority() {
    let study = Study::small();
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Il mercato resta pubblico",
    ]);
    let codings = study.rows(&["codings", PROJECT, "--code", "market"]);
    let (id, other) = (text(&codings[0], "id"), text(&codings[1], "id"));
    study.ok(&["coding", "reject", PROJECT, id]);
    let link = |id| {
        [
            "priority", "link", PROJECT, "P1", "--as", "supports", "--coding", id,
        ]
    };
    let told = study.fails(1, &link(id));
    assert!(
        told.contains("rejected") && told.contains("verbatim coding accept"),
        "{told}"
    );
    study.ok(&link(other));
    let linked = study.rows(&["codings", PROJECT, "--status", "accepted"]);
    assert!(
        linked.len() == 1 && linked[0]["id"] == other,
        "linking accepts"
    );
    let told = study.fails(1, &["coding", "reject", PROJECT, other]);
    assert!(
        told.contains("P1") && told.contains("priority unlink"),
        "{told}"
    );
    // A judgement outlives a second coding.
    study.ok(&["code", PROJECT]);
    assert_eq!(
        study
            .rows(&["codings", PROJECT, "--status", "rejected"])
            .len(),
        1
    );
    assert_eq!(
        study
            .rows(&["codings", PROJECT, "--status", "accepted"])
            .len(),
        1
    );
    // A shortened quote leaves out whole words and says where.
    let quote = format!(
        "{}:{}-{}",
        text(&codings[2], "source"),
        codings[2]["start"],
        codings[2]["end"]
    );
    let words: Vec<&str> = text(&codings[2], "quote").split_whitespace().collect();
    let shown = format!("{} […] {}", words[0], words[words.len() - 1]);
    let link = [
        "priority",
        "link",
        PROJECT,
        "P1",
        "--as",
        "qualifies",
        "--quote",
        &quote,
        "--shown",
    ];
    study.fails(1, &[&link[..], &["other words"]].concat());
    study.ok(&[&link[..], &[&shown]].concat());
    study.ok(&["report", PROJECT, "-o", "r.html"]);
    assert!(study.read("r.html").contains(&shown));
    study.ok(&["verify", PROJECT, "r.html"]);
}

#[test]
fn the_coder_is_who_the_option_says_else_the_environment_else_the_project() {
    let study = Study::small();
    let add = |quote: &str| {
        let mut command = study.command(&[
            "coding", "add", PROJECT, "--code", "market", "--quote", quote,
        ]);
        command.env("VERBATIM_CODER", "Jānis");
        assert!(command.status().expect("runs").success());
    };
    add("market.txt:11-20");
    study.ok(&[
        "coding",
        "add",
        PROJECT,
        "--code",
        "market",
        "--quote",
        "market.txt:11-20",
    ]);
    study.ok(&[
        "coding",
        "add",
        PROJECT,
        "--code",
        "market",
        "--quote",
        "market.txt:11-20",
        "--coder",
        "Žarka",
    ]);
    // Three people on the same words are three codings; a second time by one of them is none.
    add("market.txt:11-20");
    let coders = study.rows(&["coders", PROJECT]);
    let by_hand: Vec<(&str, u64)> = coders
        .iter()
        .filter(|row| row["coder"] != "rules")
        .map(|row| {
            (
                text(row, "coder"),
                row["codings"].as_u64().expect("a number"),
            )
        })
        .collect();
    assert_eq!(by_hand, [("Ana", 1), ("Jānis", 1), ("Žarka", 1)]);
    study.fails(
        2,
        &[
            "coding",
            "add",
            PROJECT,
            "--code",
            "market",
            "--quote",
            "market.txt:11-20",
            "--coder",
            "rules",
        ],
    );
}

#[test]
fn codebooks_are_checked_before_they_come_in() {
    let study = Study::small();
    let broken = support::CODEBOOK.replace("query = \"tirgus\"", "query = \"tirgus AND\"");
    study.write("broken.toml", &broken);
    let run = study.run(&["codebook", "check", "broken.toml", "--json"]);
    assert_eq!(run.code, 1);
    let line = broken
        .lines()
        .position(|line| line.contains("tirgus AND"))
        .expect("there")
        + 1;
    let error = run
        .rows()
        .into_iter()
        .find(|row| row["severity"] == "error")
        .expect("an error");
    assert_eq!(error["line"], line, "{error}");
    assert!(error["column"].as_u64() > Some(1), "{error}");
    study.fails(1, &["codebook", "import", PROJECT, "broken.toml"]);
    study.ok(&["codebook", "check", "codebook.toml"]);
    // What is exported comes in again and changes nothing, as TOML and as JSON.
    for file in ["again.toml", "again.json"] {
        study.ok(&["codebook", "export", PROJECT, "-o", file]);
        study.ok(&["codebook", "check", file]);
        let outcome = study.object(&["codebook", "import", PROJECT, file]);
        for what in ["added", "changed", "renamed", "retired", "removed"] {
            assert!(list(&outcome, what).is_empty(), "{file}: {outcome}");
        }
    }
    // A code that has codings is retired, never deleted.
    let end = support::CODEBOOK
        .find("[[code]]\nkey = \"market\"")
        .expect("there");
    study.write("smaller.toml", &support::CODEBOOK[..end]);
    let outcome = study.object(&["codebook", "import", PROJECT, "smaller.toml"]);
    assert_eq!(outcome["retired"], serde_json::json!(["market"]));
    study.fails(
        1,
        &[
            "coding",
            "add",
            PROJECT,
            "--code",
            "market",
            "--quote",
            "market.txt:11-20",
        ],
    );
}
