//! What speaks to objectives, and figures opened to what they count.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{PROJECT, Study, list, number, slice, text, workspace};
use serde_json::Value;

const FIGURES: [&str; 9] = [
    "mentions",
    "speakers",
    "sessions",
    "focus_groups",
    "interviews",
    "workshops",
    "groups",
    "territories",
    "languages",
];

#[test]
fn every_figure_opens_to_as_many_things_as_it_says() {
    let study = Study::demo();
    let mut texts: BTreeMap<String, Value> = BTreeMap::new();
    for key in ["P8", "P11"] {
        let view = study.object(&["priority", "show", PROJECT, key]);
        for figure in FIGURES {
            let rows = study.rows(&[
                "priority",
                "show",
                PROJECT,
                key,
                "--open",
                &figure.replace('_', "-"),
            ]);
            for kind in ["supports", "qualifies", "contradicts"] {
                let opened = rows.iter().filter(|row| row["link"] == kind).count();
                assert_eq!(
                    view["evidence"][kind][figure]["n"], opened,
                    "{key} {kind} {figure}"
                );
            }
            for row in &rows {
                let quotes = list(row, "quotes").len() + list(row, "not_printed").len();
                assert!(quotes > 0, "{row}");
            }
        }
    }
    for objective in ["obj-5"] {
        for figure in FIGURES {
            let open = figure.replace('_', "-");
            let view = study.object(&["objective", "show", PROJECT, objective, "--open", &open]);
            let opened = list(&view, "opened");
            assert_eq!(
                view["accepted"][figure]["n"],
                opened.len(),
                "{objective} {figure}"
            );
            for quote in opened.iter().flat_map(|row| list(row, "quotes")) {
                let source = text(quote, "source").to_owned();
                let read = || study.object(&["text", PROJECT, text(quote, "source")]);
                let whole = texts.entry(source).or_insert_with(read);
                let words = slice(
                    text(whole, "text"),
                    number(quote, "start"),
                    number(quote, "end"),
                );
                assert_eq!(words, text(quote, "quote"));
                assert!(!list(quote, "codes").is_empty(), "{quote}");
            }
        }
    }
}

/// Counted again from the list of codings, with other code.
#[test]
fn what_speaks_to_an_objective_is_what_people_accepted_under_its_themes() {
    let study = Study::asked();
    let row = study.object(&["objective", "list", PROJECT]);
    assert_eq!(row["accepted"]["mentions"]["n"], 0);
    let suggested = row["suggested"]["speakers"]["n"]
        .as_u64()
        .expect("a number");
    assert!(suggested > 0, "{row}");
    let codings = study.rows(&["codings", PROJECT]);
    let mut accepted = Vec::new();
    for coding in codings.iter().filter(|c| c["source"] != "market.txt") {
        study.ok(&["coding", "accept", PROJECT, text(coding, "id")]);
        accepted.push(coding);
    }
    let speakers: BTreeSet<&str> = accepted.iter().map(|c| text(c, "participant")).collect();
    let sources: BTreeSet<&str> = accepted.iter().map(|c| text(c, "source")).collect();
    let places: BTreeSet<(&str, usize)> = accepted
        .iter()
        .map(|c| (text(c, "source"), number(c, "turn")))
        .collect();
    let view = study.object(&["objective", "show", PROJECT, "together"]);
    let count = |figure: &str| {
        view["accepted"][figure]["n"]
            .as_u64()
            .map(|n| usize::try_from(n).unwrap_or(0))
    };
    assert_eq!(count("speakers"), Some(speakers.len()));
    assert_eq!(count("sessions"), Some(sources.len()));
    assert!(count("mentions") >= Some(places.len()), "{view}");
    let never = list(&view, "never_came_up");
    assert_eq!(never, [Value::from("market")]);
    assert_eq!(list(&view, "priorities"), [Value::from("P1")]);
    // What is rejected speaks to nothing.
    study.ok(&["coding", "reject", PROJECT, text(accepted[0], "id")]);
    study.ok(&["report", PROJECT, "-o", "r.html", "--lang", "lv"]);
    study.ok(&["verify", PROJECT, "r.html"]);
    let error = study.fails(2, &["objective", "show", PROJECT, "togethr"]);
    assert!(error.contains("did you mean `together`?"), "{error}");
}

/// Each line that `docs/evidence.md` shows of the sample study is printed by the command above it.
#[test]
fn the_page_on_evidence_has_the_figures_of_the_sample() {
    let page = std::fs::read_to_string(workspace().join("docs/evidence.md")).expect("the page");
    let study = Study::demo();
    let mut printed = String::new();
    let mut lines = 0;
    let mut inside = false;
    for line in page.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if let Some(command) = line.strip_prefix("$ verbatim ").filter(|_| inside) {
            let arguments: Vec<&str> = (command.split(' '))
                .map(|word| if word == "demo" { PROJECT } else { word })
                .collect();
            printed = study.ok(&arguments);
        } else if inside && !line.is_empty() {
            let shown = line.trim_end_matches('…');
            let holds = |printed: &str| {
                if shown == line {
                    printed.trim_end() == line
                } else {
                    printed.starts_with(shown)
                }
            };
            assert!(printed.lines().any(holds), "not printed: {line}\n{printed}");
            lines += 1;
        }
    }
    assert!(lines > 15, "{lines}");
}
