//! What a person does with a priority besides linking: state, owner, evidence query, and suggestions to look at.

use crate::support::{PROJECT, Study, text};
use serde_json::Value;

/// Talks about a market in four languages, of two territories.
fn study() -> Study {
    let study = Study::new();
    study.write(
        "hr/hr.txt",
        "Voditeljica: Što je s tržnicom?\nĐurđa: Tržnica mora ostati javna. Volim je.\nŠime: Tržnicu ne trebamo, međutim trg da.\n\
         Voditeljica: Hvala.\nĐurđa: Da.\nŠime: Da.\n",
    );
    study.write(
        "lv/lv.txt",
        "Vadītāja: Kas notiks?\nĢirts: Tirgum jāpaliek.\nŽanna: Tirgu nevajag slēgt.\nVadītāja: Paldies.\nĢirts: Jā.\nŽanna: Jā.\n",
    );
    study.write(
        "it/it.txt",
        "Intervistatrice: Allora?\nNicolò: Il mercato è nostro.\nInes: Il mercato non serve, però la piazza sì.\n\
         Intervistatrice: Grazie.\nNicolò: Prego.\nInes: Sì.\n",
    );
    study.write(
        "en/en.txt",
        "Interviewer: Well?\nZoë: The market should stay.\nTom: I don't need a market.\nInterviewer: Thanks.\nZoë: Yes.\nTom: Yes.\n",
    );
    for (folder, territory) in [
        ("hr", "Kvarner"),
        ("lv", "Vidzeme"),
        ("it", "Friuli"),
        ("en", "Kvarner"),
    ] {
        study.ok(&[
            "import",
            PROJECT,
            folder,
            "--kind",
            "focus-group",
            "--territory",
            territory,
        ]);
    }
    study.ok(&["speakers", PROJECT, "--accept"]);
    study
}

const ABOUT: &str = "tržnica OR tirgus OR mercato OR market";

fn quotes<'r>(rows: &'r [Value], kind: &str) -> Vec<&'r str> {
    (rows.iter())
        .filter(|row| row["suggestion"] == kind)
        .map(|row| text(row, "quote"))
        .collect()
}

#[test]
fn passages_that_are_not_linked_are_suggested_and_contrary_ones_first() {
    let study = study();
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Tržnica mora ostati javna.",
        "--about",
        ABOUT,
    ]);
    let rows = study.rows(&["priority", "suggest", PROJECT, "P1"]);
    assert_eq!(
        quotes(&rows, "contrary"),
        [
            "I don't need a market.",
            "Tržnicu ne trebamo, međutim trg da.",
            "Il mercato non serve, però la piazza sì.",
            "Tirgu nevajag slēgt.",
        ]
    );
    assert_eq!(
        quotes(&rows, "unlinked"),
        [
            "The market should stay.",
            "Tržnica mora ostati javna.",
            "Il mercato è nostro.",
            "Tirgum jāpaliek.",
        ],
        "the moderator's question is no evidence"
    );
    assert_eq!(
        rows.last().map(|row| text(row, "suggestion")),
        Some("no-objective")
    );

    let linked = &rows[1];
    let place = format!(
        "{}:{}-{}",
        text(linked, "source"),
        linked["start"],
        linked["end"]
    );
    study.ok(&[
        "priority",
        "link",
        PROJECT,
        "P1",
        "--as",
        "contradicts",
        "--quote",
        &place,
    ]);
    study.ok(&["priority", "set", PROJECT, "P1", "--territory", "Kvarner"]);
    let rows = study.rows(&["priority", "suggest", PROJECT, "P1"]);
    assert_eq!(quotes(&rows, "contrary"), ["I don't need a market."]);
    assert_eq!(
        quotes(&rows, "unlinked"),
        ["The market should stay.", "Tržnica mora ostati javna."],
        "what is linked, and what is out of scope, is not suggested"
    );
}

#[test]
fn priorities_that_say_the_same_are_shown_once() {
    let study = study();
    for claim in [
        "Tržnica u gradu mora ostati javna.",
        "Gradska tržnica treba ostati javnom.",
        "Školu treba obnoviti.",
        "Javna tržnica ostaje u gradu.",
    ] {
        study.ok(&["priority", "add", PROJECT, "--claim", claim]);
    }
    let pairs = |rows: &[Value]| -> Vec<(String, String)> {
        (rows.iter())
            .filter(|row| row["suggestion"] == "similar")
            .map(|row| {
                (
                    text(row, "priority").to_owned(),
                    text(row, "other").to_owned(),
                )
            })
            .collect()
    };
    let all = pairs(&study.rows(&["priority", "suggest", PROJECT]));
    assert!(all.contains(&("P1".to_owned(), "P4".to_owned())), "{all:?}");
    assert!(all.iter().all(|(one, two)| one != "P3" && two != "P3"));
    study.ok(&["priority", "set", PROJECT, "P4", "--into", "P1"]);
    let all = pairs(&study.rows(&["priority", "suggest", PROJECT]));
    assert!(
        all.iter().all(|(one, two)| one != "P4" && two != "P4"),
        "what was merged is not looked at"
    );
}

#[test]
fn states_are_kept_and_taken_back_and_what_is_not_in_force_is_not_reported() {
    let study = study();
    for claim in ["Tržnica ostaje.", "Tirgus paliek.", "Il mercato resta."] {
        study.ok(&["priority", "add", PROJECT, "--claim", claim]);
    }
    study.ok(&[
        "priority",
        "set",
        PROJECT,
        "P1",
        "--state",
        "validated",
        "--owner",
        "Općina Čabar",
        "--about",
        ABOUT,
    ]);
    study.ok(&["priority", "set", PROJECT, "P2", "--state", "rejected"]);
    study.ok(&["priority", "set", PROJECT, "P3", "--into", "P1"]);
    let rows = study.rows(&["priority", "list", PROJECT]);
    let told: Vec<_> = (rows.iter())
        .map(|row| {
            (
                text(row, "state"),
                row["merged_into"].as_str(),
                row["owner"].as_str(),
                row["query"].as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("validated", None, Some("Općina Čabar"), Some(ABOUT)),
            ("rejected", None, None, None),
            ("merged", Some("P1"), None, None),
        ]
    );
    study.ok(&["report", PROJECT, "-o", "r.json", "--format", "json"]);
    let report: Value = serde_json::from_str(&study.read("r.json")).expect("JSON");
    let keys: Vec<&str> = (report["priorities"].as_array().expect("a list").iter())
        .map(|priority| text(priority, "key"))
        .collect();
    assert_eq!(keys, ["P1"]);
    assert!(
        study
            .ok(&["priority", "show", PROJECT, "P2"])
            .contains("Tirgus paliek.")
    );

    for (code, arguments, message) in [
        (
            1,
            &["--into", "P3"][..],
            "`P1` cannot become part of itself",
        ),
        (2, &["--state", "merged"], "`P1` is merged into nothing"),
        (
            2,
            &["--state", "rejected", "--into", "P2"],
            "a priority that is merged cannot be `rejected`",
        ),
        (2, &["--about", "tržnica AND"], "column"),
        (2, &["--claim", " "], "the claim is empty"),
        (2, &["--objective", "nema"], "`nema`"),
    ] {
        let error = study.fails(
            code,
            &[&["priority", "set", PROJECT, "P1"], arguments].concat(),
        );
        assert!(error.contains(message), "{error}");
    }
    assert!(
        study
            .fails(1, &["priority", "remove", PROJECT, "P1"])
            .contains("`P3` became part of `P1`")
    );
    assert_eq!(
        study.rows(&["priority", "list", PROJECT]),
        rows,
        "nothing was changed"
    );

    study.ok(&["undo", PROJECT]);
    assert_eq!(
        study.rows(&["priority", "list", PROJECT])[2]["state"],
        "candidate"
    );
    study.ok(&["verify", PROJECT]);
}
