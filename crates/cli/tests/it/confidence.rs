//! How far a claim can be trusted: looking for contrary quotes, links that are no longer what they were, GRADE-CERQual.

use crate::support;
use std::collections::BTreeSet;

use crate::support::{PROJECT, Study, list, text};
use serde_json::Value;

fn confidence<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["priority", "confidence", PROJECT, "P1"], more].concat()
}

#[test]
fn whoever_looked_for_contrary_quotes_says_where() {
    let study = Study::asked();
    let quote = study.place("trznica.txt", "Tržnica mora ostati javna");
    study.ok(&[
        "priority", "link", PROJECT, "P1", "--as", "supports", "--quote", &quote,
    ]);
    let flagged = |study: &Study| {
        let view = study.object(&["priority", "show", PROJECT, "P1"]);
        list(&view, "flags")
            .iter()
            .any(|flag| flag == "no-contrary-sought")
    };
    assert!(flagged(&study));
    let error = study.fails(2, &["priority", "looked", PROJECT, "P1", "--note", " "]);
    assert!(error.contains("where and how"), "{error}");
    study.ok(&[
        "priority",
        "looked",
        PROJECT,
        "P1",
        "--note",
        "Pročitala sva četiri razgovora.",
    ]);
    assert!(!flagged(&study));
    let shown = study.ok(&["priority", "show", PROJECT, "P1"]);
    assert!(
        shown.contains("Contrary quotes were looked for: Ana")
            && shown.contains("četiri razgovora")
    );
    study.ok(&["undo", PROJECT]);
    assert!(flagged(&study));
    let quote = study.place("trznica.txt", "Ja bih je prodao");
    study.ok(&[
        "priority",
        "link",
        PROJECT,
        "P1",
        "--as",
        "contradicts",
        "--quote",
        &quote,
    ]);
    assert!(!flagged(&study));
    let shown = study.ok(&["priority", "show", PROJECT, "P1"]);
    assert!(
        shown.contains("Contradicting: 1 of 2 counted mentions"),
        "{shown}"
    );
}

#[test]
fn a_link_is_stale_when_text_or_definition_change_until_it_is_made_again() {
    let study = Study::asked();
    let defined = support::CODEBOOK.replace(
        "name = { hr = \"Tržnica\"",
        "definition = { en = \"The hall itself\", hr = \"Sama zgrada\" }\nname = { hr = \"Tržnica\"",
    );
    study.write(
        "codebook.toml",
        defined.replace("version = \"1\"", "version = \"2\""),
    );
    study.ok(&["codebook", "import", PROJECT, "codebook.toml"]);
    let codings = study.rows(&[
        "codings",
        PROJECT,
        "--code",
        "market",
        "--source",
        "trznica.txt",
    ]);
    let coding = codings
        .iter()
        .find(|coding| text(coding, "quote").contains("javna"));
    let coding = text(coding.expect("coded"), "id").to_owned();
    let link = [
        "priority", "link", PROJECT, "P1", "--as", "supports", "--coding", &coding,
    ];
    study.ok(&link);
    let reasons = |study: &Study| -> BTreeSet<String> {
        let view = study.object(&["priority", "show", PROJECT, "P1"]);
        let stale: BTreeSet<String> = view["stale"]
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect();
        assert_eq!(
            list(&view, "flags").iter().any(|f| f == "stale"),
            !stale.is_empty(),
            "{view}"
        );
        stale
    };
    assert!(reasons(&study).is_empty());
    // Another name means the same.
    let renamed = defined.replace("en = \"Market\"", "en = \"Market hall\"");
    study.write(
        "codebook.toml",
        renamed.replace("version = \"1\"", "version = \"3\""),
    );
    study.ok(&["codebook", "import", PROJECT, "codebook.toml"]);
    assert!(reasons(&study).is_empty());
    let redefined = defined.replace("Sama zgrada", "Zgrada i trg oko nje");
    study.write(
        "codebook.toml",
        redefined.replace("version = \"1\"", "version = \"4\""),
    );
    study.ok(&["codebook", "import", PROJECT, "codebook.toml"]);
    assert_eq!(reasons(&study), ["definition".to_owned()].into());
    let shown = study.ok(&["priority", "show", PROJECT, "P1"]);
    assert!(
        shown.contains("the codebook defines the code otherwise (1)"),
        "{shown}"
    );
    study.ok(&link);
    assert!(reasons(&study).is_empty());
    // A correction elsewhere in the file: the words are the same, the text is not.
    let corrected = study
        .read("talks/trznica.txt")
        .replace("gdje biti navečer", "kamo navečer");
    study.write("talks/trznica.txt", corrected);
    study.ok(&["import", PROJECT, "talks", "--revise"]);
    assert_eq!(reasons(&study), ["revision".to_owned()].into());
    study.ok(&link);
    assert!(reasons(&study).is_empty());
    let corrected = study
        .read("talks/trznica.txt")
        .replace("Tržnica mora ostati javna", "Tržnica mora ostati i javna");
    study.write("talks/trznica.txt", corrected);
    study.ok(&["import", PROJECT, "talks", "--revise"]);
    let stale = reasons(&study);
    assert!(stale.contains("words"), "{stale:?}");
    study.ok(&["verify", PROJECT]);
}

#[test]
fn confidence_is_what_a_person_says_and_never_half_of_it() {
    let study = Study::asked();
    let form = study.object(&confidence(&[]));
    assert_eq!(form["confidence"], Value::Null);
    assert_eq!(form["contradicts"]["of"], 0);
    let error = study.fails(2, &confidence(&["--coherence", "minor"]));
    assert!(error.contains("both a concern and its reason"), "{error}");
    let error = study.fails(
        1,
        &confidence(&["--overall", "high", "--explanation", "jer tako mislim"]),
    );
    assert!(
        error.contains("methodological, coherence, adequacy, relevance"),
        "{error}"
    );
    assert_eq!(study.object(&confidence(&[]))["confidence"], Value::Null);
    for component in ["methodological", "coherence", "adequacy", "relevance"] {
        let (concern, reason) = (format!("--{component}"), format!("--{component}-reason"));
        study.ok(&confidence(&[
            &concern,
            "moderate",
            &reason,
            "Žanna: maz runātāju",
        ]));
    }
    let form = study.object(&confidence(&[
        "--overall",
        "very-low",
        "--explanation",
        "pochi",
    ]));
    let said = &form["confidence"];
    assert_eq!(text(said, "overall"), "very-low");
    assert_eq!(list(said, "assessments").len(), 4);
    // One reason is changed, and its concern stays.
    study.ok(&confidence(&["--adequacy-reason", "samo dvoje"]));
    let form = study.object(&confidence(&[]));
    let adequacy = &list(&form["confidence"], "assessments")[2];
    assert_eq!(
        (text(adequacy, "concern"), text(adequacy, "reason")),
        ("moderate", "samo dvoje")
    );
    for (name, told) in [
        ("r.md", "ļoti zema"),
        ("r.html", "ļoti zema"),
        ("r.csv", "confidence=very-low"),
    ] {
        study.ok(&["report", PROJECT, "-o", name, "--lang", "lv"]);
        assert!(study.read(name).contains(told), "{name}");
    }
    study.ok(&confidence(&["--clear"]));
    assert_eq!(study.object(&confidence(&[]))["confidence"], Value::Null);
    study.ok(&["undo", PROJECT]);
    assert_eq!(
        text(&study.object(&confidence(&[]))["confidence"], "overall"),
        "very-low"
    );
}
