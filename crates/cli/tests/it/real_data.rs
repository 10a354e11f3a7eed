//! Real files of every format, imported in one go: what comes in, what is told of the rest, and whether words and
//! figures are those of the tables of truth.

use crate::support;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{PROJECT, Study, list, number, shared, slice, table, text};
use serde_json::Value;

const FOLDERS: [&str; 18] = [
    "txt",
    "md",
    "vtt",
    "srt",
    "json",
    "docx",
    "odt",
    "rtf",
    "pdf",
    "html",
    "tei",
    "eaf",
    "textgrid",
    "cha",
    "exb",
    "csv",
    "xlsx",
    "encodings",
];

/// Formats of which pieces of one speaker in a row are one turn.
const JOINED: [&str; 4] = ["vtt", "srt", "json", "cha"];

/// One project with all files, and what `import` said of each, by path below the data folder.
struct Imported {
    study: Study,
    data: PathBuf,
    rows: BTreeMap<String, Value>,
}

fn imported() -> Option<Imported> {
    let data = shared()?.join("data");
    let study = Study::new();
    let folders: Vec<String> = FOLDERS
        .iter()
        .map(|folder| data.join(folder).display().to_string())
        .collect();
    let mut arguments = vec!["import", PROJECT, "--json"];
    arguments.extend(folders.iter().map(String::as_str));
    let run = study.run(&arguments);
    assert_eq!(run.code, 1, "some of these files are broken on purpose");
    let rows = (run.rows().into_iter())
        .map(|row| (below(&data, text(&row, "path")), row))
        .collect();
    Some(Imported { study, data, rows })
}

/// A path as the tables write it.
fn below(data: &Path, path: &str) -> String {
    let path = Path::new(path).strip_prefix(data).expect("below the data");
    path.to_string_lossy().replace('\\', "/")
}

impl Imported {
    fn status(&self, file: &str) -> &str {
        let row = self.rows.get(file);
        text(
            row.unwrap_or_else(|| panic!("no line for {file}")),
            "status",
        )
    }

    /// All turns by source.
    fn turns(&self) -> BTreeMap<String, Vec<Value>> {
        let mut turns: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for turn in self.study.rows(&["turns", PROJECT]) {
            let source = text(&turn, "source").to_owned();
            turns.entry(source).or_default().push(turn);
        }
        turns
    }
}

#[test]
fn every_file_is_imported_or_told_why_not_and_nothing_of_it_is_lost() {
    let Some(imported) = imported() else { return };
    every_file_has_its_line(&imported);
    counts_are_those_of_the_table(&imported);
    let turns = imported.turns();
    turns_are_spans_of_their_text(&imported, &turns);
    utterances_are_those_of_the_table(&imported, &turns);
    originals_come_back(&imported);
    let verified = imported.study.object(&["verify", PROJECT]);
    assert_eq!(list(&verified, "failed").len(), 0, "{verified}");
}

fn every_file_has_its_line(imported: &Imported) {
    let files: BTreeSet<String> = FOLDERS
        .iter()
        .flat_map(|folder| support::files_under(&imported.data.join(folder)))
        .map(|path| below(&imported.data, &path.to_string_lossy()))
        .collect();
    assert!(files.len() > 100, "{}", files.len());
    assert_eq!(files, imported.rows.keys().cloned().collect());
    let mut names = BTreeSet::new();
    for (file, row) in &imported.rows {
        match text(row, "status") {
            "imported" => {
                assert!(row["error"].is_null(), "{row}");
                assert!(
                    number(row, "turns") > 0 && number(row, "words") > 0,
                    "{row}"
                );
                assert!(
                    names.insert(text(row, "source")),
                    "two sources of one name: {row}"
                );
            }
            "refused" | "skipped" | "duplicate" => {
                let reason = text(row, "error");
                assert!(reason.split_whitespace().count() >= 4, "{file}: {reason}");
            }
            other => panic!("{file}: {other}"),
        }
    }
    let sources = imported.study.rows(&["sources", PROJECT]);
    let listed: BTreeSet<&str> = sources.iter().map(|row| text(row, "source")).collect();
    assert_eq!(listed, names);
}

fn counts_are_those_of_the_table(imported: &Imported) {
    let turns = imported.turns();
    let mut seen = 0;
    for truth in table(&imported.data.join("truth/counts.tsv")) {
        let (file, format) = (&truth["file"], truth["format"].as_str());
        // Binary files of Praat are refused by name.
        if !FOLDERS.contains(&format) || file.contains(".binary.") {
            continue;
        }
        seen += 1;
        assert_eq!(imported.status(file), "imported", "{file}");
        let row = &imported.rows[file];
        let stated: Vec<(usize, &str)> = truth["counts"]
            .split(", ")
            .filter_map(|part| part.split_once(' '))
            .map(|(n, what)| (n.parse().expect("a number"), what))
            .collect();
        for (n, what) in stated {
            match what {
                "speakers" | "name prefixes" => assert_eq!(number(row, "speakers"), n, "{file}"),
                // Cues of one speaker in a row are one turn: as many as the speaker changes in the same conversation
                // written with labels.
                "turns" if JOINED.contains(&format) && file.contains("/pm-") => {
                    let labelled = format!("pm-{0}-a.labels.txt", truth["language"]);
                    let speakers = turns[&labelled].iter().map(|turn| &turn["speaker"]);
                    let mut speakers: Vec<&Value> = speakers.collect();
                    assert_eq!(speakers.len(), n, "{file}");
                    speakers.dedup();
                    assert_eq!(number(row, "turns"), speakers.len(), "{file}");
                }
                "turns" | "u" => assert_eq!(number(row, "turns"), n, "{file}"),
                "cues" => assert!(number(row, "turns") <= n, "{file}"),
                other => panic!("{file}: what are {other}?"),
            }
        }
    }
    assert!(seen > 120, "{seen}");
}

fn turns_are_spans_of_their_text(imported: &Imported, turns: &BTreeMap<String, Vec<Value>>) {
    for (source, turns) in turns {
        let stored = imported.study.ok(&["text", PROJECT, source]);
        let points: Vec<char> = stored.chars().collect();
        let mut end = 0;
        for (n, turn) in turns.iter().enumerate() {
            assert_eq!(number(turn, "turn"), n + 1, "{source}");
            let span = number(turn, "start")..number(turn, "end");
            assert!(span.start >= end, "{source}: {turn}");
            end = span.end;
            let words: String = points[span].iter().collect();
            assert_eq!(words, text(turn, "text"), "{source}");
            assert_eq!(words.trim(), words, "{source}");
        }
        assert_eq!(slice(&stored, 0, points.len()), stored);
    }
}

fn utterances_are_those_of_the_table(imported: &Imported, turns: &BTreeMap<String, Vec<Value>>) {
    let mut seen = BTreeMap::<String, usize>::new();
    for truth in table(&imported.data.join("truth/parlamint_utterances.tsv")) {
        let file = format!("tei/{}", truth["file"]);
        assert_eq!(imported.status(&file), "imported", "{file}");
        let source = text(&imported.rows[&file], "source");
        let n: usize = truth["n"].parse().expect("a number");
        *seen.entry(source.to_owned()).or_default() += 1;
        let turn = &turns[source][n - 1];
        let place = format!("{file}, utterance {n}");
        let who = turn["speaker"].as_str().unwrap_or_default();
        assert_eq!(
            who.trim_start_matches('#'),
            truth["who"].trim().trim_start_matches('#'),
            "{place}"
        );
        let words = text(turn, "text");
        assert_eq!(
            words.split_whitespace().count().to_string(),
            truth["words"],
            "{place}"
        );
        // The table counts the Catalan letters as the file has them, some in two code points; canonical text composes.
        if !file.contains("ES-CT") {
            assert_eq!(words.chars().count().to_string(), truth["chars"], "{place}");
        }
        // The table cuts white space at the end of a row.
        assert_eq!(
            slice(words, 0, 60).trim_end(),
            truth["first60"].trim_end(),
            "{place}"
        );
    }
    assert!(seen.len() >= 16, "{}", seen.len());
    for (source, n) in seen {
        assert_eq!(turns[&source].len(), n, "{source}");
    }
}

fn originals_come_back(imported: &Imported) {
    for (file, row) in &imported.rows {
        let Some(source) = row["source"].as_str() else {
            continue;
        };
        let arguments = ["source", "original", PROJECT, source, "-o", "original"];
        imported.study.ok(&arguments);
        let bytes = fs::read(imported.study.path("original")).expect("written");
        let original = fs::read(imported.data.join(file)).expect("there");
        assert!(bytes == original, "{source} differs from {file}");
    }
}

#[test]
fn a_second_import_of_the_same_folder_changes_nothing() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("data/txt/hr").display().to_string();
    let study = Study::new();
    study.ok(&["import", PROJECT, &folder]);
    let log = study.rows(&["log", PROJECT]);
    for row in study.rows(&["import", PROJECT, &folder]) {
        assert_eq!(text(&row, "status"), "duplicate", "{row}");
        assert!(text(&row, "error").contains(text(&row, "source")), "{row}");
    }
    assert_eq!(study.rows(&["log", PROJECT]), log);
}

/// Sixty files of all kinds in one folder, with what lies in folders of offices besides.
fn mixed(study: &Study, data: &Path) {
    let folders: Vec<Vec<PathBuf>> = (FOLDERS.iter().chain(&["conllu", "vert", "xml-other"]))
        .map(|folder| support::files_under(&data.join(folder)))
        .collect();
    let deepest = folders.iter().map(Vec::len).max().unwrap_or_default();
    // One of each folder in turn, so that all kinds are there.
    let files = (0..deepest).flat_map(|n| folders.iter().filter_map(move |files| files.get(n)));
    fs::create_dir(study.path("terenski rad")).expect("a folder");
    for (n, file) in files.take(60).enumerate() {
        let name = file.file_name().expect("a file").to_string_lossy();
        let bytes = fs::read(file).expect("there");
        study.write(&format!("terenski rad/{n:02}-{name}"), &bytes);
        if n == 0 {
            study.write(&format!("terenski rad/kopija-{name}"), &bytes);
        }
    }
    for unseen in [".DS_Store", "~$bilješke.docx", "Thumbs.db"] {
        study.write(&format!("terenski rad/{unseen}"), "x");
    }
}

#[test]
fn sixty_mixed_files_come_in_with_one_command_and_one_screen_tells_the_rest() {
    let Some(shared) = shared() else { return };
    let study = Study::new();
    mixed(&study, &shared.join("data"));
    let before = study.rows(&["sources", PROJECT]);
    let run = study.run(&["import", PROJECT, "terenski rad"]);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert!(!run.stdout.contains(".DS_Store"), "nobody looks for it");
    let summary = (lines.iter())
        .rposition(|line| line.starts_with(|c: char| c.is_ascii_digit()))
        .expect("counts");
    let screen = &lines[summary..];
    assert!(screen.len() <= 24, "{screen:#?}");
    for line in screen {
        assert!(line.chars().count() < 80, "{line}");
    }
    for told in [
        "languages",
        "problem",
        "duplicate",
        "skipped",
        "to do",
        "3 hidden",
    ] {
        assert!(
            screen.iter().any(|line| line.contains(told)),
            "{told}: {screen:#?}"
        );
    }
    let sources = study.rows(&["sources", PROJECT]);
    assert!(sources.len() > 40, "{}", sources.len());
    study.ok(&["undo", PROJECT]);
    assert_eq!(
        study.rows(&["sources", PROJECT]),
        before,
        "one undo takes all back"
    );
}
