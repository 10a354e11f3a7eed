//! Session data from sheets and names, as a person and a script see it.

use crate::support::{PROJECT, Study};

fn study() -> Study {
    let study = Study::new();
    study.write(
        "talks/hr-fokus-grupa-1.txt",
        "Đurđa: Čekamo.\nIvo: Tko?\nĐurđa: Mi.\nIvo: Zašto?\n",
    );
    study.write(
        "talks/lv-intervija-2.txt",
        "Vadītāja: Kas?\nĢirts: Tirgus.\nVadītāja: Kāpēc?\nĢirts: Nezinu.\n",
    );
    study.ok(&["import", PROJECT, "talks"]);
    study
}

#[test]
fn a_sheet_is_foreseen_applied_and_taken_back() {
    let study = study();
    study.write(
        "susreti.csv",
        "\u{feff}datoteka;vrsta;datum;napomena\r\nhr-fokus-grupa-1;fokus grupa;12/03/2025;x\r\nnema;intervju;;\r\n",
    );
    let dry = study.run(&["sessions", "import", PROJECT, "susreti.csv", "--dry-run"]);
    assert_eq!(dry.code, 1, "a row was not matched");
    assert_eq!(
        dry.stdout,
        "hr-fokus-grupa-1: kind focus-group; date 2025-03-12\n\
         would change 1 session; nothing was changed yet: leave `--dry-run` out to do it\n"
    );
    for line in [
        "not matched      line 3: `nema` is no source of the project",
        "look at          line 2: date `12/03/2025`: day and month could be meant the other way round; it was read day first, 2025-03-12",
        "nothing told of  lv-intervija-2.txt",
        "column not used  napomena",
    ] {
        assert!(
            dry.stderr.lines().any(|shown| shown == line),
            "{line} in {}",
            dry.stderr
        );
    }
    assert!(
        study
            .rows(&["sessions", PROJECT])
            .iter()
            .all(|row| row["kind"] == "unknown")
    );
    let run = study.run(&["sessions", "import", PROJECT, "susreti.csv", "--json"]);
    let rows = run.rows();
    assert_eq!((run.code, rows.len()), (1, 1));
    assert_eq!(
        rows[0]["sessions"],
        serde_json::json!([{
            "session": "hr-fokus-grupa-1", "sources": ["hr-fokus-grupa-1.txt"], "joined": [],
            "changes": [
                {"field": "kind", "before": null, "after": "focus-group"},
                {"field": "date", "before": null, "after": "2025-03-12"},
            ],
        }])
    );
    let log = study.rows(&["log", PROJECT]).len();
    let again = study.run(&["sessions", "import", PROJECT, "susreti.csv"]);
    assert!(
        again.stdout.contains("would") || again.stdout.contains("nothing to change"),
        "{}",
        again.stdout
    );
    assert_eq!(study.rows(&["log", PROJECT]).len(), log);
    study.ok(&["undo", PROJECT]);
    assert!(
        study
            .rows(&["sessions", PROJECT])
            .iter()
            .all(|row| row["kind"] == "unknown")
    );
    study.ok(&["verify", PROJECT]);
}

#[test]
fn names_are_shown_and_taken_when_accepted() {
    let study = study();
    let pattern = "{country}-{kind}-{n}";
    let shown = study.run(&["sessions", "from-names", PROJECT, "--pattern", pattern]);
    assert_eq!(
        shown.stdout,
        "hr-fokus-grupa-1: kind focus-group; country HR\nlv-intervija-2: kind interview; country LV\n\
         would change 2 sessions; nothing was changed yet: `--accept` does it\n"
    );
    let taken = study.object(&[
        "sessions",
        "from-names",
        PROJECT,
        "--pattern",
        pattern,
        "--accept",
    ]);
    assert_eq!(
        (&taken["applied"], &taken["matched"]),
        (&true.into(), &2.into())
    );
    let rows = study.rows(&["sessions", PROJECT]);
    assert_eq!(
        (&rows[0]["country"], &rows[1]["kind"]),
        (&"HR".into(), &"interview".into())
    );
    let wrong = study.fails(
        2,
        &[
            "sessions",
            "from-names",
            PROJECT,
            "--pattern",
            "{teritory}-*",
        ],
    );
    assert!(wrong.contains("  {teritory}-*\n  ^^^^^^^^^^\n"), "{wrong}");
    assert!(wrong.contains("did you mean `{territory}`?"), "{wrong}");
}

#[test]
fn an_import_reads_names_and_lists_those_that_do_not_fit() {
    let study = Study::new();
    study.write(
        "talks/Vidzeme-darbnīca3-2025.txt",
        "Ģirts: Tirgum jāpaliek.\n",
    );
    study.write("talks/bez imena.txt", "Nicolò: È così.\n");
    let arguments = [
        "import",
        PROJECT,
        "talks",
        "--name-pattern",
        "{territory}-{kind}{n}-{date}",
    ];
    let dry = study.ok(&[&arguments[..], &["--dry-run"]].concat());
    assert!(
        dry.contains("session Vidzeme-darbnīca3-2025: workshop, 2025, Vidzeme"),
        "{dry}"
    );
    let shown = study.ok(&arguments);
    assert!(
        shown.contains("the name does not fit the pattern `{territory}-{kind}{n}-{date}`"),
        "{shown}"
    );
    let rows = study.rows(&["sessions", PROJECT]);
    assert_eq!(
        (&rows[0]["territory"], &rows[1]["kind"]),
        (&"Vidzeme".into(), &"unknown".into())
    );
    let again = study.run(&["import", PROJECT, "talks", "--name-pattern", "{kind"]);
    assert_eq!(again.code, 2, "{}", again.stderr);
}
