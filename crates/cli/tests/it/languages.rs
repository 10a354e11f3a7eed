//! The language of texts and turns: told from the words, and said by a person.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{PROJECT, Run, Study, TALKS};

/// Runs `verbatim identify` on lines.
fn identify(arguments: &[&str], input: &[u8]) -> Run {
    let study = Study::bare();
    let mut child = study
        .command(&[&["identify"], arguments].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    child
        .stdin
        .take()
        .expect("piped")
        .write_all(input)
        .expect("written");
    child.wait_with_output().expect("done").into()
}

/// The languages in the first column.
fn languages(arguments: &[&str], lines: &[&str]) -> Vec<String> {
    let run = identify(arguments, lines.join("\n").as_bytes());
    assert_eq!(run.code, 0, "{}", run.stderr);
    (run.stdout.lines())
        .map(|line| {
            let (language, confidence) = line.split_once('\t').expect("two columns");
            let confidence: f64 = confidence.parse().expect("a number");
            assert!((0.0..=1.0).contains(&confidence), "{line}");
            language.to_owned()
        })
        .collect()
}

const LINES: [&str; 6] = [
    "Zadruga je preuzela staru tržnicu.",
    "Kooperatīvs pārņēma veco tirgu.",
    "La cooperativa ha rilevato il vecchio mercato.",
    "The cooperative has taken over the old market.",
    "",
    "123",
];
const GERMAN: &str = "Wir haben das alte Bahnhofsgebäude vor acht Jahren übernommen, weil niemand mehr etwas damit anfangen konnte. \
    Am Anfang waren wir nur fünf Leute, die sich jeden Samstag getroffen haben, um aufzuräumen und zu überlegen, was daraus werden \
    soll. Heute gibt es eine Werkstatt, ein kleines Café und einen Garten, den die Nachbarn gemeinsam pflegen.";

#[test]
fn each_line_is_answered() {
    assert_eq!(languages(&[], &LINES), ["hr", "lv", "it", "en", "hr", "hr"]);
    let asked = languages(&["--languages", "lv,it"], &LINES);
    assert_eq!(asked[1..3], ["lv", "it"]);
    let among = |language: &String| language == "lv" || language == "it";
    assert!(asked.iter().all(among), "{asked:?}");
    // As turns of one document, what says nothing is in the language of what is around it.
    assert_eq!(
        languages(&["--context"], &LINES),
        ["hr", "lv", "it", "en", "en", "en"]
    );
    assert_eq!(languages(&["--context"], &[]), [""; 0]);
    assert_eq!(
        identify(&[], b"\xff\xfe\nDobar dan svima\r\n")
            .stdout
            .lines()
            .count(),
        2
    );
}

#[test]
fn another_language_is_named_unless_it_was_not_asked_for() {
    assert_eq!(languages(&[], &[GERMAN, "Guten Tag."])[0], "other");
    assert_ne!(
        languages(&["--languages", "hr,lv,it,en"], &[GERMAN]),
        ["other"]
    );
    let run = identify(
        &["--context", "--json"],
        [LINES[0], GERMAN].join("\n").as_bytes(),
    );
    assert_eq!(
        run.rows()[1],
        json!({"language": "other", "confidence": 1.0, "looks_like": "German"})
    );
    let run = identify(&["--languages", "hr,de"], b"");
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("`de`") && run.stderr.contains("hr, lv, it or en"),
        "{}",
        run.stderr
    );
}

/// The languages of the turns of a source.
fn of_turns(study: &Study, source: &str) -> Vec<Value> {
    study
        .rows(&["turns", PROJECT, "--source", source])
        .into_iter()
        .map(|row| row["language"].clone())
        .collect()
}

/// The numbers of the turns that a search shows.
fn found(study: &Study, query: &str) -> Vec<u64> {
    let mut turns: Vec<u64> = study
        .rows(&["search", PROJECT, query])
        .iter()
        .filter_map(|row| row.get("turn")?.as_u64())
        .collect();
    turns.sort_unstable();
    turns
}

#[test]
fn what_a_person_says_wins_and_can_be_undone() {
    let study = Study::small();
    let name = TALKS[0].0;
    assert_eq!(of_turns(&study, name), ["hr"; 4]);
    assert_eq!(found(&study, "lang:hr zadruge"), [2, 3]);

    // Turns of their own: another language of ours, and one that is none.
    study.ok(&["source", "language", PROJECT, name, "lv", "--turn", "3"]);
    study.ok(&[
        "source", "language", PROJECT, name, "other", "--turn", "4,1",
    ]);
    assert_eq!(
        of_turns(&study, name),
        [Value::Null, json!("hr"), json!("lv"), Value::Null]
    );
    assert_eq!(found(&study, "lang:hr zadruge"), [2]);
    assert_eq!(found(&study, "lang:lv zadrugama"), [3]);
    assert_eq!(found(&study, "lang:other navečer"), [4]);

    // Rules of a language read turns in that language.
    study.ok(&["source", "language", PROJECT, name, "it"]);
    let coded = |study: &Study| study.rows(&["codings", PROJECT, "--source", name]).len();
    let before = coded(&study);
    study.ok(&["code", PROJECT]);
    assert!(
        before > 0 && coded(&study) == 0,
        "{before} and then {}",
        coded(&study)
    );
    let sources = study.rows(&["sources", PROJECT]);
    let row = sources
        .iter()
        .find(|row| row["source"] == name)
        .expect("the source");
    assert_eq!(row["language"], "it");
    study.ok(&["verify", PROJECT]);

    // Back, step by step; `found` is what the words show.
    study.ok(&["undo", PROJECT]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(
        of_turns(&study, name),
        [Value::Null, json!("hr"), json!("lv"), Value::Null]
    );
    assert_eq!(found(&study, "lang:hr zadruge"), [2]);
    study.ok(&["source", "language", PROJECT, name, "found"]);
    assert_eq!(of_turns(&study, name), ["hr"; 4]);
    assert_eq!(found(&study, "lang:hr zadruge"), [2, 3]);
    study.ok(&["source", "language", PROJECT, name, "en", "--turn", "2"]);
    study.ok(&["source", "remove", PROJECT, name, "--force"]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(of_turns(&study, name), ["hr", "en", "hr", "hr"]);
}

#[test]
fn wrong_languages_and_turns_are_named() {
    let study = Study::small();
    let name = TALKS[0].0;
    let said = study.fails(2, &["source", "language", PROJECT, name, "de"]);
    assert!(said.contains("`de`") && said.contains("other"), "{said}");
    let said = study.fails(
        2,
        &["source", "language", PROJECT, name, "lv", "--turn", "5"],
    );
    assert!(said.contains("`5`") && said.contains("4 turns"), "{said}");
    study.fails(2, &["source", "language", PROJECT, "nema.txt", "lv"]);
    assert_eq!(of_turns(&study, name), ["hr"; 4]);
}

#[test]
fn another_language_is_told_at_the_import() {
    let study = Study::new();
    study.write(
        "gost.txt",
        format!(
            "Ana: Recite nam kako je počelo.\n\nGast: {GERMAN}\n\nAna: Hvala lijepa na svemu.\n"
        ),
    );
    let row = study.object(&["import", PROJECT, "gost.txt"]);
    let problems = row["problems"].as_array().expect("a list");
    let told = (problems.iter()).find(|problem| problem["kind"] == "other-language");
    let message = told.expect("told")["message"]
        .as_str()
        .expect("a text")
        .to_owned();
    assert!(
        message.contains("turn 2") && message.contains("German"),
        "{message}"
    );
    assert_eq!(
        of_turns(&study, "gost.txt"),
        [json!("hr"), Value::Null, json!("hr")]
    );
    // Found as it is written, and in any case.
    assert_eq!(found(&study, "bahnhofsgebäude"), [2]);
    assert_eq!(found(&study, "lang:other Werkstatt"), [2]);
}
