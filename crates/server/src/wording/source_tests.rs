//! Holds the messages against the sources of the engine: what can be said there has a message here.

use std::path::{Path, PathBuf};

use super::catalogue::CATALOGUE;
use super::pattern::Pattern;

/// Modules of the engine whose refusals nobody meets in a page, because what they do is done on the command line alone.
/// What they record is translated all the same.
const COMMAND_LINE_ALONE: &[&str] = &[
    "codebook_trial.rs",
    "codebook/relocation.rs",
    "demo.rs",
    "framework",
    "import/checked.rs",
    "output.rs",
    "people/proposals.rs",
    "plan/sheet",
    "privacy/outputs.rs",
    "saved_query.rs",
    "search/table.rs",
    "sessions",
    "sources/language.rs",
    "sources/moving.rs",
    "sources/removal.rs",
    "stakeholder/sheet.rs",
    "template.rs",
    "titled.rs",
    "translation",
    "verify",
];

/// A string literal of a source, and the words of the code in front of it.
struct Literal {
    file: String,
    text: String,
    start: usize,
}

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            sources(&path, found);
        } else if name.ends_with(".rs") && !name.contains("test") {
            found.push(path);
        }
    }
    found.sort();
}

/// The code of a crate, file by file, without the tests at the end of files.
fn code_of(name: &str) -> Vec<(String, String)> {
    let root = crates().join(name).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    (files.into_iter())
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a source");
            let code = text.split("#[cfg(test)]\nmod tests {").next();
            let file = path.strip_prefix(&root).expect("below the root");
            (
                file.to_string_lossy().replace('\\', "/"),
                code.unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

/// What stands from `start` to where the brackets that are opened there are closed, or to the end of the statement.
fn argument(code: &str, start: usize) -> &str {
    let mut depth = 0_i32;
    let mut at = start;
    let bytes = code.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'"' => at = end_of_string(code, at),
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => break,
            b')' | b']' | b'}' => depth -= 1,
            b';' if depth == 0 => break,
            _ => {}
        }
        at += 1;
    }
    &code[start..at.min(code.len())]
}

/// The place of the quotation mark that closes the string which begins at `at`.
fn end_of_string(code: &str, at: usize) -> usize {
    let bytes = code.as_bytes();
    let mut end = at + 1;
    while end < bytes.len() && bytes[end] != b'"' {
        end += if bytes[end] == b'\\' { 2 } else { 1 };
    }
    end
}

/// The string literals in `code`, as they are meant.
fn literals(file: &str, code: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = code[at..].find('"') {
        let start = at + next;
        let end = end_of_string(code, start);
        found.push(Literal {
            file: file.to_owned(),
            text: meant(code.get(start + 1..end).unwrap_or_default()),
            start,
        });
        at = (end + 1).min(code.len());
    }
    found
}

/// A literal without its escapes; a line that goes on begins without its indent.
fn meant(written: &str) -> String {
    let mut text = String::new();
    let mut letters = written.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('\n') => while letters.next_if(|letter| letter.is_whitespace()).is_some() {},
            Some('n') => text.push('\n'),
            Some('u') => {
                let code: String = (letters.by_ref().skip(1))
                    .take_while(|letter| *letter != '}')
                    .collect();
                let code = u32::from_str_radix(&code, 16).ok();
                text.extend(code.and_then(char::from_u32));
            }
            Some(escaped) => text.push(escaped),
            None => {}
        }
    }
    text
}

/// The literals that are arguments of one of `calls`, or what is bound by them.
fn said_by(code: &[(String, String)], calls: &[&str]) -> Vec<Literal> {
    let mut found = Vec::new();
    for (file, code) in code {
        for call in calls {
            for (at, _) in code.match_indices(call) {
                found.extend(literals(file, argument(code, at + call.len())));
            }
        }
    }
    found
}

/// `literal` with `value` in each place where `format!` puts one.
fn filled(literal: &str, value: &str) -> String {
    let mut text = String::new();
    let mut letters = literal.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' if letters.next_if_eq(&'{').is_none() => {
                letters.by_ref().find(|inside| *inside == '}');
                text.push_str(value);
            }
            '}' => {
                letters.next_if_eq(&'}');
                text.push('}');
            }
            _ => text.push(letter),
        }
    }
    text
}

/// Whether some message can be what `literal` says: it is one as it stands, with some values, or one could be made of it.
fn has_message(literal: &str) -> bool {
    let words: Vec<String> = filled(literal, "\0")
        .split('\0')
        .map(str::to_owned)
        .collect();
    let pattern = Pattern::of_words(&words);
    CATALOGUE.is_message(literal)
        || ["7", "x"]
            .iter()
            .any(|value| CATALOGUE.is_message(&filled(literal, value)))
        || (CATALOGUE.sketches()).any(|sketch| pattern.values(&sketch).is_some())
}

/// Literals that are words to a person: more than a name.
fn is_sentence(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_tail = text.starts_with([',', ';']);
    text.contains(' ') && letters >= 6 && !is_tail
}

fn without_message(literals: Vec<Literal>) -> Vec<String> {
    let mut missing: Vec<String> = (literals.into_iter())
        .filter(|literal| is_sentence(&literal.text) && !has_message(&literal.text))
        .map(|literal| format!("{} (at {}): {}", literal.file, literal.start, literal.text))
        .collect();
    missing.sort();
    missing.dedup();
    missing
}

fn shown(missing: &[String]) -> String {
    missing.join("\n")
}

#[test]
fn every_act_that_the_engine_records_has_a_message() {
    let engine = code_of("engine");
    let said = said_by(
        &engine,
        &[
            "let sentence =",
            "sentence =",
            "sentence.push_str(",
            "let sentence = |outcome: &SessionDataOutcome| {",
            "self.act(",
            "project.act(",
        ],
    );
    assert!(said.len() > 150, "{} literals were found", said.len());
    let missing = without_message(said);
    assert!(missing.is_empty(), "{}", shown(&missing));
}

#[test]
fn every_refusal_that_a_page_can_meet_has_a_message() {
    let mut engine = code_of("engine");
    engine.retain(|(file, _)| {
        !COMMAND_LINE_ALONE.iter().any(|module| {
            file == module
                || file.starts_with(&format!("{}/", module.trim_end_matches(".rs")))
                || *file == format!("{module}.rs")
        })
    });
    let mut missing = without_message(of_a_page(said_by(
        &engine,
        &[
            "EngineError::refused(",
            "EngineError::usage(",
            "EngineError::unknown(",
        ],
    )));
    missing.extend(without_message(said_by(
        &code_of("server"),
        &["Problem::new(", "Problem::usage("],
    )));
    missing.extend(without_message(said_by(
        &code_of("query"),
        &["QueryError::new(", ".hint("],
    )));
    assert!(missing.is_empty(), "{}", shown(&missing));
}

#[test]
fn what_the_file_of_the_project_says_has_a_message() {
    let mut store = code_of("store");
    store.retain(|(file, _)| ["error.rs", "place.rs"].contains(&file.as_str()));
    let mut said = said_by(&store, &["#[error(", "reasons.push(format!("]);
    said.extend(
        said_by(&store, &["Some(format!("])
            .into_iter()
            .filter(|said| said.file == "place.rs"),
    );
    assert!(said.len() > 20, "{} literals were found", said.len());
    let missing = without_message(said);
    assert!(missing.is_empty(), "{}", shown(&missing));
}

#[test]
fn what_is_wrong_with_a_rule_or_may_be_missing_has_a_message() {
    let mut codebook = code_of("codebook");
    codebook.retain(|(file, _)| file == "check/rules.rs" || file == "tree.rs");
    let mut missing = without_message(said_by(&codebook, &["findings.error(", "#[error("]));
    let mut engine = code_of("engine");
    engine.retain(|(file, _)| {
        ["priority/suggest.rs", "search/suggestions.rs"].contains(&file.as_str())
    });
    let all = (engine.iter()).flat_map(|(file, code)| literals(file, &without_comments(code)));
    let all = all.filter(|literal| literal.text != "kind of suggestion");
    missing.extend(without_message(all.collect()));
    assert!(missing.is_empty(), "{}", shown(&missing));
}

#[test]
fn why_a_file_does_not_come_in_has_a_message() {
    let mut engine = code_of("engine");
    engine.retain(|(file, _)| {
        file == "import.rs"
            || file.starts_with("import/")
            || file.starts_with("roster")
            || file == "heads.rs"
            || file == "sheet.rs"
    });
    let said = said_by(
        &engine,
        &[
            "let reason =",
            "row.error = Some(",
            "notes.push(",
            "wrong.add(",
        ],
    );
    assert!(said.len() > 10, "{} literals were found", said.len());
    // A clause about a row of a sheet, and a note on its first line.
    let clauses = said_by(&engine, &["Found::Nothing("])
        .into_iter()
        .map(|said| Literal {
            text: format!("line 3: `x` {}", said.text),
            ..said
        });
    let said = said.into_iter().chain(clauses).map(|said| Literal {
        text: said.text.trim_start_matches("{name}:1: ").to_owned(),
        ..said
    });
    let missing = without_message(of_a_page(said.collect()));
    assert!(missing.is_empty(), "{}", shown(&missing));
}

/// Code without what is said about it.
fn without_comments(code: &str) -> String {
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn everything_that_is_found_in_files_has_a_message() {
    let said = said_by(
        &code_of("ingest"),
        &[
            "message: format!(",
            "message:",
            "Declined::Refused(",
            "Declined::Skipped(",
        ],
    );
    assert!(said.len() > 40, "{} literals were found", said.len());
    let missing = without_message(said);
    assert!(missing.is_empty(), "{}", shown(&missing));
}

/// Steps on the command line alone are left out in a page.
fn of_a_page(literals: Vec<Literal>) -> Vec<Literal> {
    (literals.into_iter())
        .filter(|literal| !(literal.text.contains("`verbatim ") || literal.text.contains("`--")))
        .collect()
}
