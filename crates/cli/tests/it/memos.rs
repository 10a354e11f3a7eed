//! Memos: on anything, found again with their place, and changed by who wrote them.

use crate::support::{PROJECT, Study, number, text};
use serde_json::Value;

fn write(study: &Study, on: &str, target: &str, words: &str) -> String {
    let arguments = [
        "memo", "add", PROJECT, words, "--on", on, "--target", target,
    ];
    text(&study.object(&arguments), "id").to_owned()
}

#[test]
fn each_memo_leads_to_what_it_is_on_and_is_found_by_letters_and_kind() {
    let study = Study::asked();
    let coding = study
        .rows(&["codings", PROJECT, "--source", "tirgus.txt"])
        .remove(0);
    let participant = text(&study.rows(&["participants", PROJECT])[0], "participant").to_owned();
    let session = text(&study.rows(&["sessions", PROJECT])[0], "session").to_owned();
    let place = study.place("trznica.txt", "zadrugama ne vjerujem");
    study.ok(&["memo", "add", PROJECT, "Cijelo istraživanje"]);
    for (on, target, words) in [
        ("source", "mercato.txt", "Mercato Šibenik"),
        ("source", place.as_str(), "Šime sumnja 👍"),
        ("coding", text(&coding, "id"), "Ļoti svarīgi"),
        ("code", "market", "Perché?"),
        ("priority", "P1", "Čekati"),
        ("participant", participant.as_str(), "Ātri runā"),
        ("session", session.as_str(), "Lijepo vrijeme"),
    ] {
        write(&study, on, target, words);
    }
    let list = |arguments: &[&str]| study.rows(&[&["memo", "list", PROJECT], arguments].concat());
    let all = list(&[]);
    assert_eq!(all.len(), 8);
    let by = |words: &str| -> Value {
        let found = all.iter().find(|memo| text(memo, "text") == words);
        found.expect("a memo").clone()
    };
    let passage = by("Šime sumnja 👍");
    assert_eq!(text(&passage, "quote"), "zadrugama ne vjerujem");
    assert_eq!(
        format!("trznica.txt:{}-{}", passage["start"], passage["end"]),
        place
    );
    let coded = by("Ļoti svarīgi");
    for key in ["source", "source_id", "start", "end", "quote", "code"] {
        assert_eq!(coded[key], coding[key], "{key}");
    }
    assert!(by("Čekati")["source"].is_null() && by("Čekati")["start"].is_null());
    assert_eq!(number(&passage, "start") + 21, number(&passage, "end"));

    let found = |arguments: &[&str]| -> Vec<String> {
        let rows = list(arguments);
        rows.iter()
            .map(|memo| text(memo, "text").to_owned())
            .collect()
    };
    assert_eq!(found(&["--text", "sib"]), ["Mercato Šibenik"]);
    assert_eq!(found(&["--text", "PERCHE"]), ["Perché?"]);
    assert_eq!(found(&["--text", "loti"]), ["Ļoti svarīgi"]);
    assert_eq!(found(&["--on", "code"]), ["Perché?"]);
    assert_eq!(
        found(&["--on", "source", "--target", "trznica.txt"]),
        ["Šime sumnja 👍"]
    );
    assert_eq!(
        found(&["--on", "source", "--target", &place, "--text", "sumnja"]),
        ["Šime sumnja 👍"]
    );
    assert!(found(&["--on", "priority", "--text", "xyzzy"]).is_empty());
    study.fails(2, &["memo", "list", PROJECT, "--target", "market"]);
    assert!(
        study
            .fails(
                2,
                &[
                    "memo", "list", PROJECT, "--on", "code", "--target", "tržnica"
                ]
            )
            .contains("no code")
    );
}

#[test]
fn a_memo_is_changed_and_removed_by_who_wrote_it_and_taken_back() {
    let study = Study::small();
    let id = write(&study, "code", "market", "Čija je tržnica?");
    let texts = || -> Vec<String> {
        let rows = study.rows(&["memo", "list", PROJECT]);
        rows.iter()
            .map(|memo| text(memo, "text").to_owned())
            .collect()
    };
    study.ok(&["memo", "change", PROJECT, &id, "Naša."]);
    assert_eq!(texts(), ["Naša."]);
    for act in [
        &["memo", "change", PROJECT, &id, "Moja", "--coder", "Marta"][..],
        &["memo", "remove", PROJECT, &id, "--coder", "Marta"],
    ] {
        assert!(study.fails(1, act).contains("`Ana` wrote this memo"));
    }
    study.ok(&["memo", "remove", PROJECT, &id]);
    assert!(texts().is_empty());
    study.ok(&["undo", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(texts(), ["Čija je tržnica?"]);
}

#[test]
fn memos_on_the_plan_go_with_what_they_are_on_and_come_back() {
    let study = Study::asked();
    let session = text(&study.rows(&["sessions", PROJECT])[0], "session").to_owned();
    for arguments in [
        &["stakeholder", "add", "--organisation", "Općina Čavle"][..],
        &["challenge", "add", "--text", "Tržnica propada"],
        &["solution", "add", "--text", "Kopīgs tirgus"],
        &["action", "add", "--title", "Ūdens un ēdiens"],
        &["step", "add", "A1", "--title", "Skela 👩‍🌾"],
        &["practice", "add", "--title", "Mercato di Šibenik"],
        &["practice", "lesson", "G1", "--text", "Kopā ir vieglāk"],
        &[
            "practice",
            "remark",
            "G1",
            "--reviewer",
            "Rita",
            "--text",
            "Perché?",
        ],
        &[
            "validation",
            "add",
            "--priority",
            "P1",
            "--session",
            &session,
            "--wording",
            "Je li tako?",
            "--method",
            "hands",
            "--for",
            "3",
            "--against",
            "1",
            "--present",
            "4",
        ],
    ] {
        study.ok(&[&arguments[..2], &[PROJECT], &arguments[2..]].concat());
    }
    study.ok(&["search", PROJECT, "tržnica", "--save", "Tržnice"]);
    let kinds = [
        ("stakeholder", "ST1"),
        ("challenge", "C1"),
        ("solution", "S1"),
        ("action", "A1"),
        ("step", "A1/1"),
        ("practice", "G1"),
        ("lesson", "G1/1"),
        ("remark", "G1/1"),
        ("query", "Tržnice"),
        ("validation", "V1"),
    ];
    for (on, key) in kinds {
        write(&study, on, key, &format!("Što je {on}? 👩‍🌾"));
        assert!(
            study
                .fails(
                    2,
                    &["memo", "add", PROJECT, "?", "--on", on, "--target", "Ž9"]
                )
                .contains("`Ž9`")
        );
    }
    let listed = |arguments: &[&str]| -> Vec<(String, String)> {
        let rows = study.rows(&[&["memo", "list", PROJECT], arguments].concat());
        let place = |memo: &Value| (text(memo, "on").to_owned(), text(memo, "target").to_owned());
        rows.iter().map(place).collect()
    };
    let all = listed(&[]);
    let wanted = kinds.map(|(on, key)| (on.to_owned(), key.to_owned()));
    assert_eq!(all, wanted);
    for (on, key) in kinds {
        assert_eq!(
            listed(&["--on", on, "--target", key]),
            [(on.to_owned(), key.to_owned())]
        );
        // What is removed takes its memo along, in one act; one undo brings both back.
        let (whole, own) = key.split_once('/').unwrap_or((key, ""));
        let remove: Vec<&str> = match on {
            "step" => vec![on, "remove", PROJECT, whole, own],
            "lesson" => vec!["practice", on, PROJECT, whole, own, "--remove"],
            "remark" => vec!["practice", on, PROJECT, whole, "--remove", own],
            "query" => vec!["queries", "remove", PROJECT, key],
            _ => vec![on, "remove", PROJECT, key],
        };
        study.ok(&remove);
        assert!(listed(&["--on", on]).is_empty(), "{on}");
        // What stands within it goes too, with its memos.
        let within = match on {
            "action" => &["step"][..],
            "practice" => &["lesson", "remark"],
            _ => &[],
        };
        for on in within {
            assert!(listed(&["--on", on]).is_empty(), "{on}");
        }
        study.ok(&["verify", PROJECT]);
        study.ok(&["undo", PROJECT]);
        assert_eq!(listed(&[]), all);
    }
    // A claim takes along what was put to a session, and the memos on that.
    study.ok(&["priority", "remove", PROJECT, "P1"]);
    assert!(listed(&["--on", "validation"]).is_empty());
    study.ok(&["verify", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(listed(&[]), all);
    // What somebody else noted stands in the way of taking the thing itself back.
    study.ok(&["action", "add", PROJECT, "--title", "Druga mjera"]);
    let note = [
        "memo", "add", PROJECT, "Ļoti", "--on", "action", "--target", "A2", "--coder", "Marta",
    ];
    study.ok(&note);
    study.fails(1, &["undo", PROJECT]);
    assert_eq!(listed(&["--on", "action"]).len(), 2);
}

#[test]
fn memos_on_a_source_and_its_codings_go_with_it_when_that_is_said_and_those_on_a_session_stay() {
    let study = Study::small();
    let coding = study
        .rows(&["codings", PROJECT, "--source", "tirgus.txt"])
        .remove(0);
    let sources = study.rows(&["sources", PROJECT]);
    let source = (sources.iter()).find(|source| text(source, "source") == "tirgus.txt");
    let session = text(source.expect("the source"), "session").to_owned();
    write(&study, "coding", text(&coding, "id"), "Šaubos");
    write(&study, "source", "tirgus.txt", "Troksnis");
    write(&study, "session", &session, "Ātri");
    let refused = study.fails(1, &["source", "remove", PROJECT, "tirgus.txt"]);
    assert!(refused.contains("2 memos"), "{refused}");
    study.ok(&["source", "remove", PROJECT, "tirgus.txt", "--force"]);
    let texts = || -> Vec<String> {
        let rows = study.rows(&["memo", "list", PROJECT]);
        rows.iter()
            .map(|memo| text(memo, "text").to_owned())
            .collect()
    };
    assert_eq!(texts(), ["Ātri"]);
    study.ok(&["verify", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(texts(), ["Šaubos", "Troksnis", "Ātri"]);

    // A session whose last source moves hands its memos to the one that takes its place.
    study.ok(&["source", "move", PROJECT, "tirgus.txt", "kopā", "--new"]);
    let memos = study.rows(&["memo", "list", PROJECT, "--on", "session"]);
    assert_eq!(text(&memos[0], "target"), "kopā");
    study.ok(&["verify", PROJECT]);
}
