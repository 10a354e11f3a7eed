//! Reports and plans as pages: PDF where the program is built with it, held against the project and against another reader.
#![cfg(feature = "pdf")]
#![allow(
    clippy::print_stderr,
    reason = "whoever runs the tests should know what was skipped"
)]

use std::process::Command;

use crate::support::{PROJECT, Study, text};
use serde_json::Value;

/// Words without the white space that lines and pages put between them.
fn solid(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What another program finds on the pages.
fn other_reader(study: &Study, file: &str) -> Option<String> {
    let read = Command::new("pdftotext")
        .args(["-raw"])
        .arg(study.path(file))
        .arg("-")
        .output();
    let Ok(read) = read else {
        assert!(
            std::env::var_os("CI").is_none(),
            "pdftotext is missing; `apt-get install poppler-utils` has it"
        );
        eprintln!("skipped: no pdftotext");
        return None;
    };
    assert!(
        read.status.success(),
        "{}",
        String::from_utf8_lossy(&read.stderr)
    );
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}

/// Every quote of a report in JSON.
fn quotes(report: &Value, found: &mut Vec<String>) {
    match report {
        Value::Object(map) => {
            if map.contains_key("anchor") && map.contains_key("text") {
                let shown = map.get("shown").and_then(Value::as_str);
                found.push(shown.unwrap_or_else(|| text(report, "text")).to_owned());
            }
            map.values().for_each(|value| quotes(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| quotes(value, found)),
        _ => {}
    }
}

/// The plan of each territory in its language with all chapters, and the report: verified, and every quote, heading of an action
/// and line of evidence is on the pages letter for letter.
#[test]
fn plans_and_reports_are_pages_that_hold_every_quote() {
    let study = Study::demo();
    let chapters = "priorities,objectives,validations,practices,quotes,method";
    let plans = [
        ("Modrinska dolina", "hr"),
        ("Dzērvaines novads", "lv"),
        ("Valdombra", "it"),
    ];
    let mut written: Vec<(String, Vec<&str>)> = (plans.iter())
        .map(|&(territory, language)| {
            let command = vec![
                "plan",
                "report",
                PROJECT,
                "--territory",
                territory,
                "--lang",
                language,
                "--chapters",
                chapters,
            ];
            (format!("plan-{language}"), command)
        })
        .collect();
    written.push(("report-en".to_owned(), vec!["report", PROJECT]));
    for (name, command) in written {
        let write = |ending: &str| {
            let file = format!("{name}.{ending}");
            let mut command = command.clone();
            command.extend(["-o", &file]);
            study.ok(&command);
            file
        };
        let (pages, json) = (write("pdf"), write("json"));
        study.ok(&["verify", PROJECT, &pages, &json]);
        let report: Value = serde_json::from_str(&study.read(&json)).expect("JSON");
        let Some(found) = other_reader(&study, &pages) else {
            return;
        };
        let found = solid(&found);
        let mut words = Vec::new();
        quotes(&report, &mut words);
        assert!(words.len() > 20, "{name}: {}", words.len());
        for priority in report["priorities"].as_array().expect("priorities") {
            words.push(text(priority, "claim").to_owned());
            words.push(text(priority, "evidence_line").to_owned());
        }
        for action in report["plan"]["actions"].as_array().into_iter().flatten() {
            words.push(text(action, "title").to_owned());
        }
        for wanted in words {
            assert!(found.contains(&solid(&wanted)), "{name} lacks: {wanted}");
        }
    }
}
