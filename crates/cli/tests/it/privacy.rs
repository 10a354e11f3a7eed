//! `privacy check`, and reports that are masked by a key: what is printed, the exit codes, and that nothing of the key stays.

use crate::support::{PROJECT, Study, number, slice, text};

const KEY: &str = "vārds;pseidonīms\nJānis;Pēteris\nĀris;Andris\n";

#[test]
fn leaks_are_listed_with_their_places() {
    let study = Study::demo();
    let run = study.run(&["privacy", "check", PROJECT, "--json"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let all = run.rows();
    let rows: Vec<_> = (all.iter().filter(|row| text(row, "kind") == "name")).collect();
    assert!(
        all.iter()
            .all(|row| ["name", "missing paraphrase"].contains(&text(row, "kind")))
    );
    assert!(all.len() > rows.len(), "somebody allowed a paraphrase only");
    for row in &rows {
        let whole = study.ok(&["text", PROJECT, text(row, "source")]);
        let words = slice(&whole, number(row, "start"), number(row, "end"));
        assert_eq!(words, text(row, "text"));
        assert!(number(row, "turn") > 0);
        assert!(row["report"].is_null() && row["place"].is_null());
    }
    // Names in the cases that speech gives them, in two languages.
    for form in ["Ārim", "Gunāram", "Mudītes", "Štefice"] {
        assert!(rows.iter().any(|row| text(row, "text") == form), "{form}");
    }
    let shown = study.run(&["privacy", "check", PROJECT]);
    assert_eq!(shown.code, 1);
    assert_eq!(shown.stdout.lines().count(), all.len() + 1);
}

#[test]
fn a_masked_report_is_clean_and_verified() {
    let study = Study::demo();
    study.write("secret/key.csv", KEY);
    study.ok(&["report", PROJECT, "-o", "open.html"]);
    let run = study.run(&["privacy", "check", PROJECT, "open.html", "--json"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let told = "secret/key.csv";
    let [row] = run.rows().try_into().expect("one leak");
    assert_eq!(
        (text(&row, "report"), text(&row, "text")),
        ("open.html", "Āra")
    );
    assert!(text(&row, "place").starts_with("line "));
    for name in ["masked.html", "masked.md", "masked.csv", "masked.json"] {
        study.ok(&["report", PROJECT, "-o", name, "--mask", told]);
        let written = study.read(name);
        assert!(
            written.contains("[Andris]") && !written.contains("Āra "),
            "{name}"
        );
        study.ok(&["privacy", "check", PROJECT, name, "--names", told]);
        study.ok(&["verify", PROJECT, name]);
        study.ok(&["verify", PROJECT, name, "--mask", told]);
        study.write(name, written.replace("[Andris] vilnu", "vilnu"));
        assert_eq!(study.run(&["verify", PROJECT, name]).code, 1, "{name}");
    }
}

#[test]
fn keys_that_are_none_are_refused_with_the_next_step() {
    let study = Study::small();
    study.write("names.csv", "a,b\n1,2\n");
    let said = study.fails(1, &["privacy", "check", PROJECT, "--names", "names.csv"]);
    assert!(
        said.contains("columns are a, b") && said.contains("hint: "),
        "{said}"
    );
    study.write(&format!("{PROJECT}/key.csv"), KEY);
    let inside = format!("{PROJECT}/key.csv");
    let said = study.fails(1, &["report", PROJECT, "-o", "r.html", "--mask", &inside]);
    assert!(said.contains("lies in the folder of the project"), "{said}");
    let said = study.fails(1, &["privacy", "check", PROJECT, "nothing.html"]);
    assert!(said.contains("nothing.html"), "{said}");
}
