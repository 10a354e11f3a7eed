//! What a word processor makes of a report and of a plan: LibreOffice opens the documents, and the pages that it prints have the
//! same headings, cells of tables and quotes. `cargo xtask test office` runs these.

#![allow(
    clippy::print_stderr,
    reason = "whoever runs the tests should know what was skipped"
)]

use std::path::Path;
use std::process::Command;

use crate::support::{PROJECT, Study, list, text};
use serde_json::Value;

/// Words without the white space that lines and pages put between them, and without the hyphens that end lines.
fn solid(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The text of the pages that LibreOffice prints; `None`, with a message, where a program is missing that a person may lack.
fn printed(folder: &Path, document: &str) -> Option<String> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let office = Command::new("soffice")
        .args([
            profile.as_str(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
        ])
        .arg(folder.join("printed"))
        .arg(folder.join(document))
        .output();
    let pages = folder.join("printed").join(document).with_extension("pdf");
    let read = office.and_then(|made| {
        assert!(
            made.status.success() && pages.is_file(),
            "{document}: {}{}",
            String::from_utf8_lossy(&made.stdout),
            String::from_utf8_lossy(&made.stderr)
        );
        Command::new("pdftotext")
            .args(["-raw"])
            .arg(&pages)
            .arg("-")
            .output()
    });
    match read {
        Ok(read) => Some(String::from_utf8_lossy(&read.stdout).into_owned()),
        Err(error) => {
            assert!(
                std::env::var_os("CI").is_none(),
                "LibreOffice or pdftotext is missing: {error}"
            );
            eprintln!("skipped: LibreOffice or pdftotext is missing ({error})");
            None
        }
    }
}

/// Every quote of a report in JSON, as it is printed.
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

/// Headings and cells of tables in Markdown, which says the same as the document.
fn headings_and_cells(markdown: &str) -> (Vec<String>, Vec<String>) {
    let plain = |text: &str| text.replace('\\', "");
    let headings = markdown.lines().filter_map(|line| {
        let heading = line.trim_start_matches('#');
        (heading.len() < line.len() && heading.starts_with(' ')).then(|| plain(heading.trim()))
    });
    let cells = (markdown.lines())
        .filter(|line| line.starts_with("| ") && !line.starts_with("| ---"))
        .flat_map(|line| line.trim_matches(['|', ' ']).split(" | "))
        .map(|cell| plain(cell.trim()));
    (
        headings.collect(),
        cells.filter(|cell| !cell.is_empty()).collect(),
    )
}

fn holds_the_same(study: &Study, name: &str, command: &[&str]) {
    let write = |ending: &str| {
        let file = format!("{name}.{ending}");
        let mut command = command.to_vec();
        command.extend(["-o", &file]);
        study.ok(&command);
        file
    };
    let (document, markdown, json) = (write("docx"), write("md"), write("json"));
    let Some(pages) = printed(study.folder(), &document) else {
        return;
    };
    let pages = solid(&pages);
    let report: Value = serde_json::from_str(&study.read(&json)).expect("JSON");
    let mut words = Vec::new();
    quotes(&report, &mut words);
    assert!(words.len() > 10, "{name}: {}", words.len());
    for quote in &words {
        assert!(
            pages.contains(&solid(quote)),
            "{name} lacks the quote: {quote}"
        );
    }
    let (headings, cells) = headings_and_cells(&study.read(&markdown));
    assert!(headings.len() > 10 && cells.len() > 100, "{name}");
    for heading in headings {
        // The document has small headings without their key, and the title by itself.
        let lacks = !pages.contains(&solid(&heading));
        assert!(!lacks, "{name} lacks the heading: {heading}");
    }
    for cell in cells {
        assert!(
            pages.contains(&solid(&cell)),
            "{name} lacks the cell: {cell}"
        );
    }
    for priority in list(&report, "priorities") {
        assert!(pages.contains(&solid(text(priority, "evidence_line"))));
    }
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask test office"]
fn libre_office_prints_what_a_report_holds() {
    let study = Study::demo();
    let chapters = "priorities,objectives,validations,practices,matrices,focus-groups,stakeholders";
    let command = ["report", PROJECT, "--lang", "lv", "--chapters", chapters];
    holds_the_same(&study, "report", &command);
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask test office"]
fn libre_office_prints_what_a_plan_holds() {
    let study = Study::demo();
    let territory = "Modrinska dolina";
    let command = [
        "plan",
        "report",
        PROJECT,
        "--territory",
        territory,
        "--lang",
        "hr",
    ];
    holds_the_same(&study, "plan", &command);
}
