//! What a query became.

use verbatim_engine::{ExplainRow, ExplainedIn, WordRow};

use super::{Format, json};
use crate::failure::Failure;
use crate::output::table;

/// Characters of a part that people see.
const PART: usize = 48;

/// The parts of a query in a format.
pub fn text(rows: &[ExplainRow], format: Format) -> Result<String, Failure> {
    if format == Format::Json {
        return rows.iter().map(json).collect();
    }
    let headers = [
        "part",
        "kind",
        "in",
        "keys",
        "without diacritics",
        "by",
        "#turns",
    ];
    Ok(table(&headers, rows.iter().flat_map(lines)) + "\n")
}

/// A line for the part, and for words one for each language.
fn lines(row: &ExplainRow) -> Vec<Vec<String>> {
    let indent = "  ".repeat(row.depth);
    let mut part = format!("{indent}{}", row.part);
    if part.chars().count() > PART {
        part = part.chars().take(PART - 1).chain(['…']).collect();
    }
    let line = |part: String, kind: &str, inner: [String; 3], exact: bool, turns: usize| {
        let [language, keys, folded] = inner;
        let by = if exact { "index" } else { "matcher" };
        vec![
            part,
            kind.to_owned(),
            language,
            keys,
            folded,
            by.to_owned(),
            turns.to_string(),
        ]
    };
    let inner = |row: &ExplainedIn| {
        let keys = match row.always {
            Some(true) => "every turn".to_owned(),
            Some(false) => "no turn".to_owned(),
            None => joined(&row.words, |word| word.keys.as_slice()),
        };
        let has_forms = row.words.iter().any(|word| word.finds == "forms");
        let folded = match row.always {
            None if has_forms => joined(&row.words, |word| word.folded_keys.as_slice()),
            _ => String::new(),
        };
        [row.language.to_owned(), keys, folded]
    };
    if row.kind == "term"
        && let [only] = row.languages.as_slice()
    {
        return vec![line(part, row.kind, inner(only), row.exact, row.turns)];
    }
    let mut lines = vec![line(
        part,
        row.kind,
        Default::default(),
        row.exact,
        row.turns,
    )];
    let has_words = row.languages.iter().any(|row| !row.words.is_empty());
    lines.extend(
        (row.languages.iter())
            .filter(|_| has_words)
            .map(|row| line(String::new(), "", inner(row), row.exact, row.turns)),
    );
    lines
}

/// The keys of words one after another: `društven + poduzeće`; several of one word as `a|b`.
fn joined(words: &[WordRow], keys: fn(&WordRow) -> &[String]) -> String {
    let one = |word: &WordRow| match word.finds {
        "spelling" => format!("={}", word.word),
        "beginning" => format!("{}*", word.word),
        _ => keys(word).join("|"),
    };
    let words: Vec<String> = words
        .iter()
        .map(|word| match word.parts.as_slice() {
            [] => one(word),
            parts => {
                let parts: Vec<String> = parts.iter().map(one).collect();
                format!("{} or {}", one(word), parts.join(" + "))
            }
        })
        .collect();
    words.join(" + ")
}
