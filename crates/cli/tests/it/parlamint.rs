//! The main job on speech of four parliaments: coded with the shipped codebook, searched, linked, reported, verified;
//! and what verification says of reports and projects that somebody altered.

use crate::support::{PROJECT, Study, list, number, shared, text, workspace};
use serde_json::Value;

const FORMATS: [&str; 4] = ["html", "md", "csv", "json"];

/// All samples of the four parliaments, as TEI and as plain text, coded with the shipped codebook.
fn parliaments() -> Option<Study> {
    let data = shared()?.join("data");
    let study = Study::new();
    let samples: Vec<String> = ["hr", "lv", "it", "en"]
        .iter()
        .flat_map(|language| {
            let tei = data.join("tei").join(language);
            let plain = ["labels", "times"]
                .map(|kind| data.join(format!("txt/{language}/pm-{language}-a.{kind}.txt")));
            std::iter::once(tei).chain(plain)
        })
        .map(|path| path.display().to_string())
        .collect();
    let mut arguments = vec!["import", PROJECT, "--kind", "workshop"];
    arguments.extend(samples.iter().map(String::as_str));
    let rows = study.rows(&arguments);
    let imported = rows
        .iter()
        .filter(|row| row["status"] == "imported")
        .count();
    assert!(imported >= 24, "{imported}");
    let codebook = workspace().join("codebooks/neb-social-economy.toml");
    study.ok(&[
        "codebook",
        "import",
        PROJECT,
        &codebook.display().to_string(),
    ]);
    Some(study)
}

/// Adds two priorities that rest on codings and on quotes.
fn conclude(study: &Study) {
    let codings = study.rows(&["codings", PROJECT]);
    let by_language = |suffix: &str| {
        let of = |coding: &&Value| text(coding, "source").contains(suffix);
        let coding = codings.iter().find(of);
        text(
            coding.unwrap_or_else(|| panic!("no coding in {suffix}")),
            "id",
        )
        .to_owned()
    };
    let mut ids: Vec<String> = ["HR_", "IT_", "GB_"].map(by_language).to_vec();
    // The four Latvian samples open sittings; none of the themes comes up in them, so one is coded by hand.
    let latvian = "ParlaMint-LV_PT12-2017-07-28-434.xml";
    let turns = study.rows(&["turns", PROJECT, "--source", latvian]);
    let quote = format!("{latvian}:{}-{}", turns[1]["start"], turns[1]["end"]);
    let add = [
        "coding",
        "add",
        PROJECT,
        "--code",
        "action-steps",
        "--quote",
    ];
    ids.push(text(&study.object(&[&add[..], &[&quote]].concat()), "id").to_owned());
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Javno ostaje javno",
        "--objective",
        "obj-2",
    ]);
    let mut arguments = vec![
        "priority", "link", PROJECT, "P1", "--as", "supports", "--coding",
    ];
    arguments.extend(ids.iter().map(String::as_str));
    study.ok(&arguments);
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Naudas nepietiek",
        "--key",
        "money",
    ]);
    for (kind, source) in [
        ("supports", "pm-lv-a.labels.txt"),
        ("contradicts", "pm-it-a.labels.txt"),
        ("qualifies", "pm-en-a.labels.txt"),
        ("context", "pm-hr-a.labels.txt"),
    ] {
        let turns = study.rows(&["turns", PROJECT, "--source", source]);
        let quote = format!("{source}:{}-{}", turns[0]["start"], turns[0]["end"]);
        study.ok(&[
            "priority", "link", PROJECT, "money", "--as", kind, "--quote", &quote,
        ]);
    }
}

fn write_reports(study: &Study) {
    for format in FORMATS {
        let file = format!("report.{format}");
        study.ok(&["report", PROJECT, "--format", format, "-o", &file]);
    }
}

/// What `verify` finds wrong with the project and a report; it must end with 1.
fn failures(study: &Study, report: &[&str]) -> Vec<Value> {
    let run = study.run(&[&["verify", PROJECT, "--json"], report].concat());
    assert_eq!(run.code, 1, "{report:?}: {}{}", run.stdout, run.stderr);
    list(&run.rows()[0], "failed").to_vec()
}

#[test]
fn four_parliaments_from_import_to_verified_reports() {
    let Some(study) = parliaments() else { return };

    let first = study.object(&["code", PROJECT]);
    let total = |outcome: &Value, key: &str| -> usize {
        list(outcome, "codes")
            .iter()
            .map(|code| number(code, key))
            .sum()
    };
    assert!(total(&first, "added") > 0);
    assert_eq!(total(&first, "added"), total(&first, "codings"));
    let log = study.rows(&["log", PROJECT]);
    let second = study.object(&["code", PROJECT]);
    assert_eq!(
        (total(&second, "added"), total(&second, "withdrawn")),
        (0, 0)
    );
    assert_eq!(total(&second, "codings"), total(&first, "codings"));
    assert_eq!(
        study.rows(&["log", PROJECT]),
        log,
        "a second run is no operation"
    );

    // Each query is another form than those in the texts, or lacks their diacritics.
    for (language, query) in [
        ("hr", "zastupnik"),
        ("hr", "vlada"),
        ("hr", "gospoda"),
        ("lv", "deputāts"),
        ("lv", "kolega"),
        ("lv", "Saeima"),
        ("it", "senatore"),
        ("it", "presidente"),
        ("it", "senatori"),
        ("en", "lord"),
        ("en", "ministers"),
        ("en", "supporting"),
    ] {
        let hits = study.rows(&["search", PROJECT, &format!("{query} AND lang:{language}")]);
        assert!(!hits.is_empty(), "{query} in {language}");
        for hit in &hits {
            assert_eq!(hit["language"], language, "{query}");
            assert!(!list(hit, "matches").is_empty(), "{query}: {hit}");
            let length = text(hit, "text").chars().count();
            assert_eq!(number(hit, "end") - number(hit, "start"), length, "{query}");
        }
        let count = study.object(&[
            "search",
            PROJECT,
            &format!("{query} AND lang:{language}"),
            "--count",
        ]);
        assert_eq!(number(&count, "turns"), hits.len(), "{query}");
        let matches: usize = hits.iter().map(|hit| list(hit, "matches").len()).sum();
        assert_eq!(number(&count, "matches"), matches, "{query}");
    }
    // A concept of the codebook finds speech in more than one language.
    assert_eq!(
        study
            .run(&["search", PROJECT, "lex:social-enterprise", "--count"])
            .code,
        0
    );

    conclude(&study);
    write_reports(&study);
    let verified = study.object(&[
        "verify",
        PROJECT,
        "report.html",
        "report.md",
        "report.csv",
        "report.json",
    ]);
    assert_eq!(list(&verified, "failed").len(), 0, "{verified}");
    let codings = total(&first, "codings");
    let printed = 12 * FORMATS.len();
    // Codings by rule and one by hand, links, and what the reports print: all links but the one of context, and the first
    // quote of each of five speakers under the objective.
    assert_eq!(number(&verified, "quotes"), codings + 1 + 8 + printed);

    altered_reports_are_found_out(&study);
    altered_texts_are_found_out(&study);
}

/// Changes one letter of one quote, takes a quote out, and adds one that leads nowhere.
fn altered_reports_are_found_out(study: &Study) {
    let report: Value = serde_json::from_str(&study.read("report.json")).expect("JSON");
    let quote = &list(&report["priorities"][1], "quotes")[0];
    let (anchor, words) = (text(quote, "anchor"), text(quote, "text"));
    // A word of plain letters that stands in this quote and nowhere else, so that every format has it as it is.
    let word = words
        .split_whitespace()
        .filter(|word| word.chars().count() > 5 && word.chars().all(char::is_alphabetic))
        .find(|word| study.read("report.json").matches(word).count() == 1)
        .expect("a word of its own");
    let wrong: String = {
        let last = word.chars().next_back().expect("a letter");
        let other = if last == 'x' { 'y' } else { 'x' };
        word.strip_suffix(last).expect("its end").to_owned() + &other.to_string()
    };
    for format in FORMATS {
        let file = format!("altered.{format}");
        let whole = study.read(&format!("report.{format}"));
        assert!(whole.contains(word), "{format} prints {word}");
        study.write(&file, whole.replace(word, &wrong));
        let failed = failures(study, &[&file]);
        assert_eq!(failed.len(), 1, "{format}: {failed:?}");
        assert_eq!(failed[0]["id"], anchor, "{format}");
        assert_eq!(failed[0]["report"], file.as_str(), "{format}");
        assert_eq!(failed[0]["source"], quote["source"], "{format}");
        assert!(text(&failed[0], "found").contains(&wrong), "{format}");
        assert!(text(&failed[0], "expected").contains(word), "{format}");
        let told = study.run(&["verify", PROJECT, &file]);
        assert!(
            told.code == 1 && told.stdout.contains(anchor),
            "{format}: {}",
            told.stdout
        );

        study.write(&file, without_quote(format, &whole, anchor));
        let failed = failures(study, &[&file]);
        assert_eq!(failed.len(), 1, "{format}: {failed:?}");
        assert_eq!(failed[0]["id"], anchor, "{format}");
        assert!(
            text(&failed[0], "reason").contains("missing"),
            "{format}: {failed:?}"
        );

        study.write(&file, with_invented_quote(format, &whole));
        let failed = failures(study, &[&file]);
        assert_eq!(failed.len(), 1, "{format}: {failed:?}");
        assert!(
            text(&failed[0], "found").contains("Nobody ever said this"),
            "{format}"
        );
    }
    study.ok(&[
        "verify",
        PROJECT,
        "report.html",
        "report.md",
        "report.csv",
        "report.json",
    ]);
}

/// A report without the quote `anchor`.
fn without_quote(format: &str, report: &str, anchor: &str) -> String {
    match format {
        "json" => {
            let mut report: Value = serde_json::from_str(report).expect("JSON");
            for priority in report["priorities"].as_array_mut().expect("a list") {
                let quotes = priority["quotes"].as_array_mut().expect("a list");
                quotes.retain(|quote| quote["anchor"] != anchor);
            }
            report.to_string()
        }
        // The quotes of these speeches have no line ends, so a row is a line.
        "csv" => without_line(report, |line| line.contains(&format!(",{anchor},"))),
        "md" => without_line(report, |line| {
            line.starts_with('>') && line.contains(&format!("**{anchor}**"))
        }),
        _ => cut(report, "<figure", "</figure>", anchor),
    }
}

fn without_line(report: &str, is_it: impl Fn(&str) -> bool) -> String {
    let kept: Vec<&str> = report
        .split_inclusive('\n')
        .filter(|line| !is_it(line))
        .collect();
    assert_eq!(
        report.split_inclusive('\n').count(),
        kept.len() + 1,
        "one line goes"
    );
    kept.concat()
}

/// Takes out the element around the mention of `anchor`.
fn cut(report: &str, opening: &str, closing: &str, anchor: &str) -> String {
    let at = report.find(&format!("\"{anchor}\"")).expect("the anchor");
    let start = report[..at].rfind(opening).expect("its beginning");
    let end = at + report[at..].find(closing).expect("its end") + closing.len();
    format!("{}{}", &report[..start], &report[end..])
}

/// A report with words set as a quote that nobody said.
fn with_invented_quote(format: &str, report: &str) -> String {
    const WORDS: &str = "Nobody ever said this";
    match format {
        "json" => {
            let mut report: Value = serde_json::from_str(report).expect("JSON");
            let quotes = report["priorities"][0]["quotes"]
                .as_array_mut()
                .expect("a list");
            quotes.push(serde_json::json!({ "text": WORDS }));
            report.to_string()
        }
        "csv" => {
            let columns = report.lines().next().expect("a header").split(',');
            let row: Vec<&str> = columns
                .map(|column| {
                    if column == "text" || column == "printed" {
                        WORDS
                    } else {
                        ""
                    }
                })
                .collect();
            format!("{report}{}\n", row.join(","))
        }
        "md" => {
            let at = report.find("\n## ").expect("a heading");
            format!("{}\n\n> {WORDS}\n{}", &report[..at], &report[at..])
        }
        _ => {
            let at = report.find("<figure").expect("a quote");
            format!(
                "{}<blockquote>{WORDS}</blockquote>{}",
                &report[..at],
                &report[at..]
            )
        }
    }
}

/// Damages the stored text of a source: once so that it cannot be unpacked, once so that it is another text.
fn altered_texts_are_found_out(study: &Study) {
    let sources = study.rows(&["sources", PROJECT]);
    let source = |name: &str| {
        let is_it = |row: &&Value| text(row, "source") == name;
        sources.iter().find(is_it).expect("imported")
    };
    let damaged = source("pm-lv-a.labels.txt");
    let other = source("pm-en-a.labels.txt");
    let (hash, other) = (text(damaged, "text_sha256"), text(other, "text_sha256"));
    for new in [
        "zeroblob(length(packed))".to_owned(),
        format!("(select packed from blob where hash = unhex('{other}'))"),
    ] {
        // Whoever damages the file is no part of the program and does not ask the store.
        let database = rusqlite::Connection::open(study.path("study/project.db")).expect("opens");
        let changed = database
            .execute(
                &format!("update blob set packed = {new} where hash = unhex('{hash}')"),
                [],
            )
            .expect("changed");
        assert_eq!(changed, 1);
        drop(database);
        let failed = failures(study, &[]);
        let names_it = |failed: &&Value| failed["source"] == "pm-lv-a.labels.txt";
        assert!(failed.iter().any(|failed| names_it(&failed)), "{failed:?}");
        assert!(
            failed
                .iter()
                .all(|failed| failed["source"].is_null() || names_it(&failed)),
            "{failed:?}"
        );
        // What needs the text is refused; what does not still works.
        study.fails(3, &["text", PROJECT, "pm-lv-a.labels.txt"]);
        study.fails(3, &["trace", PROJECT, "money"]);
        study.fails(3, &["report", PROJECT, "-o", "damaged.html"]);
        assert!(!study.path("damaged.html").exists());
        study.ok(&["trace", PROJECT, "P1"]);
        study.ok(&["text", PROJECT, "pm-en-a.labels.txt"]);
        study.ok(&["log", PROJECT]);
    }
}
