//! Real files: what the tables of truth say of them is what is read. Skipped with a message where the files are not
//! there.

#![allow(
    clippy::print_stdout,
    reason = "a skipped test says so, and the outcome of each file is worth reading"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use verbatim_ingest::{Options, Outcome, read, sheet};
use verbatim_model::transcript::Transcript;

/// Formats of the files that were made of one table a language, `csv/<language>/pm-<language>-a.csv`.
const DERIVED: &[&str] = &[
    "txt",
    "md",
    "vtt",
    "srt",
    "json",
    "eaf",
    "exb",
    "textgrid",
    "cha",
    "docx",
    "odt",
    "rtf",
    "html",
    "csv",
    "xlsx",
    "pdf",
    "encodings",
];

/// Formats whose cues (or main lines) of one speaker in a row are joined.
const JOINED: &[&str] = &["vtt", "srt", "json", "cha"];

/// The folder with the data, from `VERBATIM_SHARED` or beside the workspace.
fn data() -> Option<PathBuf> {
    let shared = std::env::var_os("VERBATIM_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let data = shared.join("data");
    if data.join("truth/counts.tsv").is_file() {
        Some(data)
    } else {
        println!("skipped: no shared data at {}", data.display());
        None
    }
}

fn import(path: &Path) -> Outcome {
    let bytes = fs::read(path).expect("readable");
    let folder = path.parent().expect("in a folder").to_owned();
    let siblings: Vec<String> = fs::read_dir(&folder)
        .expect("readable")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let beside = |name: &str| fs::read(folder.join(name)).ok();
    let options = Options {
        beside: &beside,
        siblings: &siblings,
        ..Options::default()
    };
    read(&path.to_string_lossy(), &bytes, &options)
}

fn imported(path: &Path) -> Transcript {
    match import(path) {
        Outcome::Imported(transcript) => *transcript,
        other => panic!("{}: {other:?}", path.display()),
    }
}

/// Fails unless spans are in order, apart, and inside the text, and marks lie on char boundaries.
fn check_spans(path: &Path, transcript: &Transcript) {
    let text = transcript.text.as_str();
    let mut end = 0;
    for turn in &transcript.turns {
        assert!(turn.span.start() >= end, "{}: {:?}", path.display(), turn);
        let words = turn
            .span
            .of(text)
            .unwrap_or_else(|| panic!("{}: {:?}", path.display(), turn));
        assert_eq!(words, words.trim(), "{}", path.display());
        end = turn.span.end();
    }
    for mark in &transcript.marks {
        assert!(
            text.is_char_boundary(mark.at()),
            "{}: {mark:?}",
            path.display()
        );
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Speaker and words of each turn, white space collapsed.
fn turns(transcript: &Transcript) -> Vec<(String, String)> {
    let text = transcript.text.as_str();
    transcript
        .turns
        .iter()
        .map(|turn| {
            let speaker = turn.label().unwrap_or_default();
            (speaker, words(turn.span.of(text).expect("inside")))
        })
        .collect()
}

fn speakers(transcript: &Transcript) -> BTreeSet<&str> {
    transcript
        .turns
        .iter()
        .filter_map(|turn| turn.speaker.as_deref())
        .collect()
}

/// What pandoc and LibreOffice do to dots and quotes on their way.
fn without_typography(text: &str) -> String {
    text.replace('…', "...")
        .replace('–', "-")
        .replace(['“', '”', '„', '"'], "\"")
        .replace(['’', '‘'], "'")
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("readable").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    files.sort();
    files
}

fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    if path.extension().is_some_and(|extension| extension == "tsv") {
        // The tables of truth are written without quoting.
        let text = fs::read_to_string(path).expect("readable");
        let mut lines = text
            .lines()
            .map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
        let heads = lines.next().expect("heads");
        return lines
            .map(|cells| heads.iter().cloned().zip(cells).collect())
            .collect();
    }
    let sheet =
        sheet::read(&fs::read(path).expect("readable"), Some("utf-8"), &[]).expect("a table");
    sheet
        .rows
        .into_iter()
        .map(|(_, cells)| sheet.headers.iter().cloned().zip(cells).collect())
        .collect()
}

#[test]
fn every_file_is_read_or_declined_with_a_reason() {
    let Some(data) = data() else { return };
    let mut seen = 0;
    for path in files_under(&data) {
        let name = path
            .strip_prefix(&data)
            .expect("inside")
            .display()
            .to_string();
        if name.starts_with("truth/") || name == "README.md" {
            continue;
        }
        seen += 1;
        let line = match import(&path) {
            Outcome::Imported(transcript) => {
                check_spans(&path, &transcript);
                assert!(!transcript.turns.is_empty(), "{name}");
                let problems: BTreeSet<_> = transcript
                    .problems
                    .iter()
                    .map(|problem| problem.kind)
                    .collect();
                format!(
                    "{} {}: {} turns, {} speakers {problems:?}",
                    transcript.reader.name,
                    transcript.encoding,
                    transcript.turns.len(),
                    speakers(&transcript).len()
                )
            }
            Outcome::Skipped { format, reason } => format!("skipped {format:?}: {reason}"),
            Outcome::Refused { format, reason } => format!("refused {format:?}: {reason}"),
        };
        assert!(line.len() > 20, "{name}: {line}");
        println!("{name} -> {line}");
    }
    assert!(seen > 200);
}

/// Turns of the derived files by their table: `csv/<language>/pm-<language>-a.csv`.
fn derived(data: &Path, language: &str) -> Vec<(String, String)> {
    table(&data.join(format!("csv/{language}/pm-{language}-a.csv")))
        .into_iter()
        .map(|row| (row["speaker"].clone(), words(&row["text"])))
        .collect()
}

/// Joins rows of one speaker, as cues of one voice are joined.
fn joined(rows: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut joined: Vec<(String, String)> = Vec::new();
    for (speaker, text) in rows {
        match joined.last_mut() {
            Some((last, words)) if *last == speaker => {
                words.push(' ');
                words.push_str(&text);
            }
            _ => joined.push((speaker, text)),
        }
    }
    joined
}

#[test]
fn derived_files_have_the_words_of_their_table() {
    let Some(data) = data() else { return };
    let mut seen = 0;
    for &format in DERIVED {
        for path in files_under(&data.join(format)) {
            let name = path
                .file_name()
                .expect("a file")
                .to_string_lossy()
                .into_owned();
            let language = path
                .parent()
                .and_then(Path::file_name)
                .expect("a language")
                .to_string_lossy()
                .into_owned();
            // Binary files of Praat are refused by name.
            if !name.starts_with("pm-") || name.contains("binary") {
                continue;
            }
            seen += 1;
            let mut expected = derived(&data, &language);
            if JOINED.contains(&format) {
                expected = joined(expected);
            }
            let numbered: Option<fn(usize) -> String> = match format {
                _ if name.ends_with(".times.txt") || name.contains("f4-layout") => {
                    Some(|number| format!("P{number}"))
                }
                "json" => Some(|number| format!("SPEAKER_{:02}", number - 1)),
                "cha" => Some(|number| format!("S{number:02}")),
                _ => None,
            };
            if let Some(numbered) = numbered {
                // These have P1, P2 … in the order of first words.
                let mut numbers: Vec<String> = Vec::new();
                for (speaker, _) in &mut expected {
                    if !numbers.contains(speaker) {
                        numbers.push(speaker.clone());
                    }
                    let number = numbers
                        .iter()
                        .position(|name| name == speaker)
                        .expect("just added")
                        + 1;
                    *speaker = numbered(number);
                }
            }
            let transcript = imported(&path);
            let found = turns(&transcript);
            if name.contains("double-utf8") {
                // Letters of which a byte is lost cannot be known.
                assert_eq!(found.len(), expected.len(), "{name}");
                assert_eq!(transcript.problems[0].kind, "double-encoding");
                continue;
            }
            // A number that the word processor writes by itself, at the start of a list, is no text of the file.
            if ["docx", "odt", "rtf", "html", "pdf"].contains(&format)
                && language == "lv"
                && !name.contains("layout")
                && !name.ends_with("pandoc.rtf")
            {
                for (_, text) in &mut expected {
                    *text = text.replace("1. - Latvijas", "Latvijas");
                }
            }
            let plain = |rows: Vec<(String, String)>| -> Vec<(String, String)> {
                let text = |text: &str| match format {
                    // CHAT knows few signs of punctuation, so only letters and digits can be compared.
                    "cha" => text.chars().filter(|c| c.is_alphanumeric()).collect(),
                    _ => without_typography(text),
                };
                rows.into_iter()
                    .map(|(speaker, words)| (speaker, text(&words)))
                    .collect()
            };
            assert_eq!(found.len(), expected.len(), "{}", path.display());
            for (found, expected) in plain(found).iter().zip(&plain(expected)) {
                assert_eq!(found, expected, "{}", path.display());
            }
        }
    }
    assert!(seen >= 44, "{seen}");
}

#[test]
fn the_table_has_the_turns_of_the_tei() {
    let Some(data) = data() else { return };
    for language in ["hr", "lv", "it", "en"] {
        let mut said = Vec::new();
        for path in files_under(&data.join("tei").join(language)) {
            let name = path
                .file_name()
                .expect("a file")
                .to_string_lossy()
                .into_owned();
            if name.ends_with(".xml")
                && !name.contains(".ana.")
                && name.len() > "ParlaMint-HR.xml".len()
            {
                said.extend(turns(&imported(&path)).into_iter().map(|(_, words)| words));
            }
        }
        let derived = derived(&data, language);
        assert_eq!(derived.len(), 8);
        for (_, text) in derived {
            assert!(said.contains(&text), "{language}: {text}");
        }
    }
}

/// Milliseconds of `00:01:02.345`.
fn milliseconds(time: &str) -> u64 {
    let mut parts = time
        .split([':', '.'])
        .map(|part| part.parse::<u64>().expect("a number"));
    let mut next = || parts.next().expect("four parts");
    ((next() * 60 + next()) * 60 + next()) * 1000 + next()
}

#[test]
fn times_are_those_of_the_table() {
    let Some(data) = data() else { return };
    let mut seen = 0;
    for (format, file) in [
        ("csv", "pm-{}-a.csv"),
        ("csv", "pm-{}-a.excel-semicolon-bom.csv"),
        ("xlsx", "pm-{}-a.xlsx"),
        ("eaf", "pm-{}-a.eaf"),
        ("exb", "pm-{}-a.exb"),
        ("textgrid", "pm-{}-a.long.TextGrid"),
        ("textgrid", "pm-{}-a.short-utf16.TextGrid"),
    ] {
        for language in ["hr", "lv", "it", "en"] {
            let rows = table(&data.join(format!("csv/{language}/pm-{language}-a.csv")));
            let path = data
                .join(format)
                .join(language)
                .join(file.replace("{}", language));
            let transcript = imported(&path);
            for (turn, row) in transcript.turns.iter().zip(&rows) {
                assert_eq!(
                    (turn.start_ms(), turn.end_ms()),
                    (
                        Some(milliseconds(&row["start"])),
                        Some(milliseconds(&row["end"]))
                    ),
                    "{}",
                    path.display()
                );
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 7 * 4 * 8);
}

#[test]
fn encodings_are_told_apart() {
    let Some(data) = data() else { return };
    for (file, encoding, some_words) in [
        ("hr/pm-hr-a.cp1250-crlf.txt", "windows-1250", "Gospođe"),
        ("hr/pm-hr-a.mixed-utf8-cp1250.txt", "UTF-8", "Gospođe"),
        ("hr/pm-hr-a.utf16be-bom.txt", "UTF-16BE", "Gospođe"),
        ("hr/pm-hr-a.utf16le-bom-crlf.txt", "UTF-16LE", "Gospođe"),
        ("hr/pm-hr-a.utf8-bom-cr.txt", "UTF-8", "Gospođe"),
        ("hr/pm-hr-a.utf8-nfd.txt", "UTF-8", "Gospođe"),
        ("hr/uchardet-utf-8.txt", "UTF-8", "bjelogorična"),
        (
            "hr/uchardet-windows-1250.txt",
            "windows-1250",
            "bjelogorična",
        ),
        ("lv/pm-lv-a.cp1257-crlf.txt", "windows-1257", "Mūrniece"),
        ("lv/pm-lv-a.iso-8859-13.txt", "ISO-8859-13", "Mūrniece"),
        (
            "lv/uchardet-iso-8859-13.txt",
            "windows-1257",
            "nīderlandiešu",
        ),
        ("it/pm-it-a.cp1252-crlf.txt", "windows-1252", "è aperta"),
        ("it/uchardet-iso-8859-1.txt", "windows-1252", "è costituita"),
        ("en/pm-en-a.cp1252-crlf.txt", "windows-1252", "Veterans’"),
    ] {
        let transcript = imported(&data.join("encodings").join(file));
        assert_eq!(transcript.encoding, encoding, "{file}");
        assert!(transcript.text.as_str().contains(some_words), "{file}");
    }
}

#[test]
fn counts_are_those_of_the_table() {
    let Some(data) = data() else { return };
    let text = fs::read_to_string(data.join("truth/counts.tsv")).expect("readable");
    let mut seen = 0;
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [file, format, _, _, counts] = fields[..] else {
            continue;
        };
        if (format != "tei" && !DERIVED.contains(&format)) || file.contains("binary") {
            continue;
        }
        let numbers: Vec<usize> = counts
            .split(' ')
            .filter_map(|word| word.parse().ok())
            .collect();
        let transcript = imported(&data.join(file));
        let found = speakers(&transcript).len();
        seen += 1;
        if let Some(&speakers) = numbers.get(1) {
            assert_eq!(found, speakers, "{file}: {:?}", self::speakers(&transcript));
        }
        let count = transcript.turns.len();
        if counts.contains("cues") {
            // Cues of one speaker in a row are one turn.
            assert!(count <= numbers[0] && count > found, "{file}: {count}");
            assert!(
                transcript
                    .turns
                    .windows(2)
                    .all(|pair| pair[0].speaker != pair[1].speaker),
                "{file}"
            );
        } else if JOINED.contains(&format) && file.contains("/pm-") {
            let language = fields[2];
            assert_eq!(count, joined(derived(&data, language)).len(), "{file}");
        } else {
            assert_eq!(count, numbers[0], "{file}");
        }
    }
    assert!(seen > 70, "{seen}");
}

#[test]
fn utterances_of_parlamint_are_those_of_the_table() {
    let Some(data) = data() else { return };
    let mut by_file: BTreeMap<String, Vec<BTreeMap<String, String>>> = BTreeMap::new();
    for row in table(&data.join("truth/parlamint_utterances.tsv")) {
        by_file.entry(row["file"].clone()).or_default().push(row);
    }
    assert!(by_file.len() >= 19);
    for (file, rows) in by_file {
        let transcript = imported(&data.join("tei").join(&file));
        let text = transcript.text.as_str();
        assert_eq!(transcript.turns.len(), rows.len(), "{file}");
        for (turn, row) in transcript.turns.iter().zip(&rows) {
            let words = turn.span.of(text).expect("inside");
            // The Catalan file has letters in two code points; canonical text is composed (NFC).
            if file.contains("ES-CT") {
                assert_eq!(
                    turn.speaker.as_deref().unwrap_or_default(),
                    row["who"].trim()
                );
                assert_eq!(words.split_whitespace().count().to_string(), row["words"]);
                continue;
            }
            let found = (
                turn.label().unwrap_or_default(),
                words.split_whitespace().count().to_string(),
                words.chars().count().to_string(),
                words.chars().take(60).collect::<String>(),
            );
            let expected = (
                row["who"].clone(),
                row["words"].clone(),
                row["chars"].clone(),
                row["first60"].clone(),
            );
            assert_eq!(found, expected, "{file} {}", row["n"]);
        }
    }
    for row in table(&data.join("truth/parlamint_files.tsv")) {
        let transcript = imported(&data.join("tei").join(&row["file"]));
        // The exemplar is a corpus with a document in it; the table has the date of the corpus.
        if !row["file"].contains("Exemplar") {
            assert_eq!(
                transcript.date.as_deref(),
                Some(row["date"].as_str()),
                "{}",
                row["file"]
            );
        }
        let count = |kind: &str| {
            transcript
                .marks
                .iter()
                .filter(|mark| mark.kind.to_string() == kind)
                .count()
                .to_string()
        };
        assert_eq!(count("kinesic"), row["kinesic"], "{}", row["file"]);
    }
}

#[test]
fn names_come_from_the_corpus_root() {
    let Some(data) = data() else { return };
    let transcript = imported(&data.join("tei/lv/ParlaMint-LV_PT12-2014-11-05-265.xml"));
    let names: Vec<_> = transcript
        .speakers
        .iter()
        .map(|known| {
            (
                known.label.as_str(),
                known.name.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            ("#KūtrisGunārs", "Gunārs Kūtris"),
            ("#LatkovskisAinars", "Ainars Latkovskis"),
            ("#MūrnieceInāra", "Ināra Mūrniece"),
        ]
    );
    assert!(
        transcript
            .text
            .as_str()
            .contains("\n\nAinars Latkovskis: Kolēģi!")
    );
}

#[test]
fn languages_are_told_per_turn() {
    let Some(data) = data() else { return };
    for language in ["hr", "lv", "it", "en"] {
        let transcript = imported(&data.join(format!("txt/{language}/pm-{language}-a.labels.txt")));
        for turn in &transcript.turns {
            assert_eq!(
                turn.language.map(|tag| tag.to_string()).as_deref(),
                Some(language)
            );
        }
    }
}
