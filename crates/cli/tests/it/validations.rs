//! What people said when priorities and objectives were put to them.

use crate::support::{PROJECT, Study, list, number, text};
use serde_json::Value;

fn put(study: &Study, more: &[&str]) -> Value {
    let mut arguments = vec!["validation", "add", PROJECT, "--session", "trznica"];
    arguments.extend(["--wording", "Treba li tržnica ostati javna?"]);
    arguments.extend(more);
    study.object(&arguments)
}

#[test]
fn what_was_put_is_recorded_with_numbers_that_can_be_true() {
    let study = Study::asked();
    let hands = [
        "--priority",
        "P1",
        "--method",
        "hands",
        "--for",
        "1",
        "--against",
        "1",
        "--present",
        "3",
    ];
    let told = put(&study, &hands);
    assert_eq!(text(&told, "key"), "V1");
    // Two people spoke besides the moderator, who has no role yet and so is counted as one of them.
    let notices = list(&told, "notices");
    assert_eq!(notices.len(), 1, "{told}");
    assert!(
        notices[0]
            .as_str()
            .is_some_and(|n| n.contains("1 of 3 present raised no hand"))
    );
    for (numbers, said) in [
        (
            &[
                "--method",
                "hands",
                "--for",
                "3",
                "--against",
                "1",
                "--present",
                "3",
            ][..],
            "more than 3 present",
        ),
        (
            &["--method", "hands", "--for", "3", "--against", "1"],
            "needs `--present`",
        ),
        (
            &[
                "--method", "ranking", "--rank", "5", "--of", "4", "--voters", "9",
            ],
            "no rank 5 of 4",
        ),
        (
            &[
                "--method", "dots", "--dots", "9", "--of", "8", "--voters", "2",
            ],
            "9 dots of 8",
        ),
        (
            &[
                "--method", "dots", "--dots", "1", "--of", "8", "--voters", "2", "--rank", "1",
            ],
            "another method",
        ),
        (&["--method", "discussion"], "ends somehow"),
    ] {
        let mut arguments = vec!["validation", "add", PROJECT, "--session", "trznica"];
        arguments.extend(["--wording", "Pa?", "--priority", "P1"]);
        arguments.extend(numbers);
        let error = study.fails(2, &arguments);
        assert!(error.contains(said) && error.contains("hint: "), "{error}");
    }
    study.ok(&["validation", "set", PROJECT, "V1", "--against", "2"]);
    let row = study.object(&["validation", "list", PROJECT]);
    assert_eq!(
        text(&row, "result"),
        "1 for, 2 against, 0 abstained, of 3 present"
    );
    // Another method brings its own numbers.
    study.fails(
        2,
        &["validation", "set", PROJECT, "V1", "--method", "ranking"],
    );
    let ranked = [
        "--method", "ranking", "--rank", "2", "--of", "4", "--voters", "2",
    ];
    study.ok(&[&["validation", "set", PROJECT, "V1"], &ranked[..]].concat());
    let row = study.object(&["validation", "list", PROJECT, "--of", "P1"]);
    assert_eq!((number(&row, "rank"), number(&row, "of")), (2, 4));
    assert_eq!(
        (&row["present"], list(&row, "notices").len()),
        (&Value::Null, 1)
    );
    assert!(
        study
            .rows(&["validation", "list", PROJECT, "--of", "together"])
            .is_empty()
    );
    let error = study.fails(2, &["validation", "show", PROJECT, "V7"]);
    assert!(error.contains("V7") && error.contains("V1"), "{error}");
}

#[test]
fn quotes_for_and_against_are_linked_shown_traced_verified_and_taken_back() {
    let study = Study::asked();
    let discussed = [
        "--priority",
        "P1",
        "--method",
        "discussion",
        "--outcome",
        "mixed",
    ];
    put(&study, &discussed);
    let for_it = study.place("trznica.txt", "Tržnica mora ostati javna");
    let against = study.place("trznica.txt", "Ja bih je prodao");
    let link = |kind: &str, quote: &str| {
        study.object(&[
            "validation",
            "link",
            PROJECT,
            "V1",
            "--as",
            kind,
            "--quote",
            quote,
        ])
    };
    link("supports", &for_it);
    let links = link("contradicts", &against);
    let id = list(&links, "links")[0].as_str().expect("an id").to_owned();
    let shown = study.object(&["validation", "show", PROJECT, "V1"]);
    let quotes: Vec<(&str, &str)> = (list(&shown, "quotes").iter())
        .map(|quote| (text(quote, "link"), text(quote, "text")))
        .collect();
    assert_eq!(
        quotes,
        [
            ("supports", "Tržnica mora ostati javna"),
            ("contradicts", "Ja bih je prodao")
        ]
    );
    // Evidence are the links of the priority, and nothing else.
    let priority = study.object(&["priority", "show", PROJECT, "P1"]);
    assert_eq!(priority["evidence"]["supports"]["mentions"]["n"], 0);
    assert_eq!(list(&priority, "validations")[0], "V1");
    assert!(
        !list(&priority, "never_asked")
            .iter()
            .any(|key| key == "trznica")
    );
    let trace = study.object(&["trace", PROJECT, "P1"]);
    let asked = &list(&trace, "validations")[0];
    assert_eq!(text(asked, "validation"), "V1");
    assert_eq!(list(asked, "links").len(), 2);
    for (name, lang) in [
        ("r.html", "hr"),
        ("r.md", "lv"),
        ("r.csv", "en"),
        ("r.json", "it"),
        ("r.xlsx", "lv"),
        ("r.docx", "hr"),
    ] {
        study.ok(&["report", PROJECT, "-o", name, "--lang", lang]);
        study.ok(&["verify", PROJECT, name]);
    }
    for name in ["r.html", "r.md", "r.csv", "r.json"] {
        let report = study.read(name);
        assert!(
            report.contains("Ja bih je prodao") && report.contains("Treba li tržnica"),
            "{name}"
        );
        study.write(name, report.replace("Ja bih je prodao", "Ne bih je prodao"));
        assert_eq!(study.run(&["verify", PROJECT, name]).code, 1, "{name}");
    }
    // The result is held against the project too.
    study.write(
        "r.md",
        study
            .read("r.md")
            .replace("Ne bih je prodao", "Ja bih je prodao"),
    );
    study.ok(&["verify", PROJECT, "r.md"]);
    study.write(
        "r.md",
        study
            .read("r.md")
            .replace("daži piekrita, daži ne", "grupa piekrita"),
    );
    assert_eq!(study.run(&["verify", PROJECT, "r.md"]).code, 1);
    study.ok(&["validation", "unlink", PROJECT, "V1", &id]);
    assert_eq!(
        number(
            &study.object(&["validation", "list", PROJECT]),
            "quotes_against"
        ),
        0
    );
    study.ok(&["undo", PROJECT]);
    let error = study.fails(2, &["validation", "unlink", PROJECT, "V1", "nothing"]);
    assert!(error.contains("validation show"), "{error}");
    study.ok(&["validation", "remove", PROJECT, "V1"]);
    assert!(study.rows(&["validation", "list", PROJECT]).is_empty());
    study.ok(&["undo", PROJECT]);
    let row = study.object(&["validation", "list", PROJECT]);
    assert_eq!(
        (number(&row, "quotes_for"), number(&row, "quotes_against")),
        (1, 1)
    );
    // A priority takes its validations with it, and brings them back.
    study.ok(&["priority", "remove", PROJECT, "P1"]);
    assert!(study.rows(&["validation", "list", PROJECT]).is_empty());
    study.ok(&["undo", PROJECT]);
    assert_eq!(study.rows(&["validation", "list", PROJECT]).len(), 1);
    study.ok(&["verify", PROJECT]);
    // A link whose recorded hash is altered behind the program's back.
    let database =
        rusqlite::Connection::open(study.path(&format!("{PROJECT}/project.db"))).expect("opened");
    let altered = database.execute(
        "UPDATE link SET hash = zeroblob(32) WHERE lesson IS NULL AND kind = 'supports'",
        [],
    );
    assert_eq!(altered, Ok(1));
    let verified = study.run(&["verify", PROJECT]);
    assert!(
        verified.code == 1
            && verified
                .stdout
                .contains("differ from those that were linked"),
        "{}",
        verified.stdout
    );
}

#[test]
fn a_state_that_nobody_was_asked_about_is_told_and_one_that_was_agreed_suggested() {
    let study = Study::asked();
    study.ok(&["priority", "set", PROJECT, "P1", "--state", "validated"]);
    let flags = |study: &Study| -> Vec<String> {
        let view = study.object(&["priority", "show", PROJECT, "P1"]);
        list(&view, "flags")
            .iter()
            .map(|flag| flag.as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let states = |study: &Study| -> Vec<String> {
        let rows = study.rows(&["priority", "suggest", PROJECT, "P1"]);
        (rows.iter())
            .filter(|row| row["suggestion"] == "state")
            .map(|row| text(row, "reason").to_owned())
            .collect()
    };
    assert!(flags(&study).contains(&"never-put".to_owned()));
    assert_eq!(
        states(&study),
        ["is called validated, and no validation is recorded"]
    );
    let agreed = [
        "--priority",
        "P1",
        "--method",
        "discussion",
        "--outcome",
        "agreed",
    ];
    put(&study, &agreed);
    assert!(!flags(&study).contains(&"never-put".to_owned()));
    assert!(states(&study).is_empty());
    study.ok(&["priority", "set", PROJECT, "P1", "--state", "candidate"]);
    assert_eq!(states(&study).len(), 1, "{:?}", states(&study));
    let not = [
        "--priority",
        "P1",
        "--method",
        "hands",
        "--for",
        "0",
        "--against",
        "2",
        "--present",
        "2",
    ];
    put(&study, &not);
    assert!(states(&study).is_empty());
    study.ok(&["priority", "set", PROJECT, "P1", "--state", "validated"]);
    assert!(states(&study)[0].contains("not everybody who was asked agreed: V1, V2"));
}
