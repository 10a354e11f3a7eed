//! A study whose quotes are to be translated, and sheets of translations.

use verbatim_engine::{
    EngineError, Key, LinkRequest, NewPriority, Project, QuoteRef, QuotesOf, ReportLanguage,
    RevisionOptions, RevisionStatus, TranslationImport, TranslationOutcome, TranslationRow,
    TranslationState,
};
use verbatim_model::priority::LinkKind;

use crate::support::Study;

/// Source, what is quoted of it, and its translation into the other two languages and English.
pub const SAID: [(&str, &str, &str); 4] = [
    (
        "trznica.txt",
        "Ana: ",
        "Tržnica ostaje javna, a čađavi krov žurno treba đaka i šindru.",
    ),
    (
        "tirgus.txt",
        "Māra: ",
        "Tirgus paliek mūsu, ķieģeļus un šķūni ģimenes pašas nēsās.",
    ),
    (
        "mercato.txt",
        "Niccolò: ",
        "Il mercato è già nostro: perché venderlo? Così no.",
    ),
    (
        "market.txt",
        "Mary: ",
        "The market stays ours, they said – naïve or not.",
    ),
];
pub const OTHER: &str = "Vid: Da, da, tako je to.\n";

pub fn study() -> Study {
    let mut study = Study::new();
    for (name, label, words) in SAID {
        study.import(&[(name, &format!("{label}{words}\n{OTHER}"))], None);
    }
    let new = NewPriority {
        claim: "Tržnica ostaje javna".to_owned(),
        ..NewPriority::default()
    };
    study.project.add_priority(&new).expect("added");
    for (name, _, words) in SAID {
        link(&mut study.project, name, words, None);
    }
    study.project.end_batch();
    study
}

/// The first place of words, in characters.
pub fn place(project: &Project, source: &str, words: &str) -> QuoteRef {
    let text = project.text(source).expect("a text");
    let at = text.find(words).expect("the words are there");
    let start = text[..at].chars().count();
    QuoteRef {
        source: source.to_owned(),
        start,
        end: start + words.chars().count(),
    }
}

pub fn link(project: &mut Project, source: &str, words: &str, shown: Option<&str>) {
    let request = LinkRequest {
        kind: LinkKind::Supports,
        codings: Vec::new(),
        quotes: vec![place(project, source, words)],
        shown: shown.map(str::to_owned),
        paraphrase: None,
    };
    project.link("P1", &request).expect("linked");
}

/// The quotes in the sheet for a translator, cell by cell.
pub fn sheet(project: &Project, to: ReportLanguage, key: Option<&Key>) -> Vec<Vec<String>> {
    rows(project, to, key, false)
}

/// The texts of the researchers in it.
pub fn texts(project: &Project, to: ReportLanguage) -> Vec<Vec<String>> {
    rows(project, to, None, true)
}

fn rows(
    project: &Project,
    to: ReportLanguage,
    key: Option<&Key>,
    of_texts: bool,
) -> Vec<Vec<String>> {
    let sheet =
        (project.translation_sheet(to, ReportLanguage::English, QuotesOf::UsualChapters, key))
            .expect("a sheet");
    let csv = String::from_utf8(project.csv(&sheet).expect("csv")).expect("UTF-8");
    let mut rows = csv_rows(&csv);
    rows.remove(0);
    rows.retain(|row| row[SOURCE].is_empty() == of_texts);
    rows
}

/// What a list tells of quotes.
pub fn listed(project: &Project, to: ReportLanguage) -> Vec<TranslationRow> {
    let list = project.translations(to, QuotesOf::UsualChapters);
    let mut list = list.expect("a list");
    list.retain(|row| row.source.is_some());
    list
}

/// The cells of CSV that has no apostrophe in front of anything.
pub fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, quoted) {
            ('"', true) if chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            ('"', _) => quoted = !quoted,
            (',', false) => row.push(std::mem::take(&mut cell)),
            ('\n', false) => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(c),
        }
    }
    rows
}

pub const HEAD: [&str; 11] = [
    "quote",
    "quote source",
    "quote turn",
    "quote speaker",
    "original language",
    "original",
    "translation language",
    "translation",
    "translator",
    "translated",
    "quote key",
];
const SOURCE: usize = 1;
pub const ORIGINAL: usize = 5;
pub const TRANSLATION: usize = 7;
pub const MAKER: usize = 8;
pub const DATE: usize = 9;
pub const KEY: usize = 10;

/// Rows as a CSV file.
pub fn written(rows: &[Vec<String>]) -> Vec<u8> {
    let head = HEAD.map(str::to_owned).to_vec();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = (row.iter())
            .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")))
            .collect();
        cells.join(";") + "\n"
    };
    (std::iter::once(&head).chain(rows))
        .map(line)
        .collect::<String>()
        .into_bytes()
}

pub fn import(
    project: &mut Project,
    bytes: &[u8],
    to: ReportLanguage,
) -> Result<TranslationOutcome, EngineError> {
    let how = TranslationImport {
        maker: Some("Ķirse Đurić"),
        date: Some("2026-05-01"),
        ..TranslationImport::default()
    };
    let done = project.import_translations("sheet.csv", bytes, to, &how);
    project.end_batch();
    done
}

pub fn states(rows: &[TranslationRow]) -> Vec<(&str, TranslationState)> {
    rows.iter()
        .filter_map(|row| Some((row.source.as_deref()?, row.state)))
        .collect()
}

pub fn told(outcome: &TranslationOutcome) -> [usize; 5] {
    [
        outcome.added,
        outcome.changed,
        outcome.unchanged,
        outcome.empty,
        outcome.unmatched.len(),
    ]
}

pub fn revise(study: &mut Study, name: &str, text: &str) {
    let path = study.write(name, text);
    let options = RevisionOptions::default();
    let row = (study.project.revise_source(name, &path, &options)).expect("revised");
    assert_eq!(row.status, RevisionStatus::Revised);
    study.project.end_batch();
}
