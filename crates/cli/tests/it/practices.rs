//! Good practices, their lessons and the remarks of reviewers.

use crate::support::{PROJECT, Study, list, number, text};

#[test]
fn a_good_practice_has_lessons_that_lead_to_words_and_remarks_that_are_answered() {
    let study = Study::asked();
    study.ok(&[
        "practice",
        "add",
        PROJECT,
        "--title",
        "Tirgus kooperatīvs",
        "--session",
        "tirgus",
        "--territory",
        "Vidzeme",
    ]);
    let quote = study.place("tirgus.txt", "Kooperatīvam vajag naudu");
    let lesson = study.object(&[
        "practice",
        "lesson",
        PROJECT,
        "G1",
        "--text",
        "Vispirms nauda.",
        "--quote",
        &quote,
    ]);
    assert_eq!(number(&lesson, "lesson"), 1);
    // What cannot be linked leaves no lesson behind.
    let silence = study.place("tirgus.txt", "Jānis:");
    study.fails(
        1,
        &[
            "practice", "lesson", PROJECT, "G1", "--text", "Nekas", "--quote", &silence,
        ],
    );
    study.fails(2, &["practice", "lesson", PROJECT, "G1"]);
    study.ok(&[
        "practice",
        "remark",
        PROJECT,
        "G1",
        "--reviewer",
        "Nicolò Ferràn",
        "--date",
        "2026-05-20",
        "--text",
        "Chi paga?",
    ]);
    study.fails(
        2,
        &[
            "practice",
            "remark",
            PROJECT,
            "G1",
            "--reviewer",
            "A",
            "--text",
            "b",
            "--date",
            "lani",
        ],
    );
    study.ok(&[
        "practice", "answer", PROJECT, "G1", "1", "--text", "Općina.",
    ]);
    let row = study.object(&["practice", "list", PROJECT]);
    assert_eq!(
        ["lessons", "quotes", "remarks", "answered"].map(|key| number(&row, key)),
        [1, 1, 1, 1]
    );
    let shown = study.object(&["practice", "show", PROJECT, "G1"]);
    let lesson = &list(&shown, "lessons")[0];
    assert_eq!(
        text(&list(lesson, "quotes")[0], "text"),
        "Kooperatīvam vajag naudu"
    );
    assert_eq!(text(&list(&shown, "remarks")[0], "answer"), "Općina.");
    study.ok(&["report", PROJECT, "-o", "r.md", "--lang", "it"]);
    let report = study.read("r.md");
    for said in [
        "## Buone pratiche",
        "Kooperatīvam vajag naudu",
        "Chi paga?",
        "Općina.",
    ] {
        assert!(report.contains(said), "{said}");
    }
    study.ok(&["verify", PROJECT, "r.md"]);
    study.ok(&[
        "practice",
        "lesson",
        PROJECT,
        "G1",
        "1",
        "--text",
        "Vispirms nauda, tad jumts.",
    ]);
    study.ok(&["practice", "lesson", PROJECT, "G1", "1", "--remove"]);
    study.ok(&["undo", PROJECT]);
    study.ok(&["practice", "remove", PROJECT, "G1"]);
    study.ok(&["undo", PROJECT]);
    let shown = study.ok(&["practice", "show", PROJECT, "G1"]);
    assert!(
        shown.contains("Vispirms nauda, tad jumts.") && shown.contains("Kooperatīvam"),
        "{shown}"
    );
    // A source that a lesson leads into is not taken away in passing.
    let error = study.fails(1, &["source", "remove", PROJECT, "tirgus.txt"]);
    assert!(error.contains("1 evidence link"), "{error}");
    study.ok(&["source", "remove", PROJECT, "tirgus.txt", "--force"]);
    assert_eq!(
        number(&study.object(&["practice", "list", PROJECT]), "quotes"),
        0
    );
    study.ok(&["verify", PROJECT]);
}
