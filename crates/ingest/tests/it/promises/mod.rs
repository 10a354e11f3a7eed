//! What every reader promises, whatever the bytes; the tests and the fuzz targets hold it against them.

use std::io::{Cursor, Write};

use verbatim_ingest::{Language, Options, Outcome, read};
use verbatim_model::text::CanonicalText;

/// Names of the readers of the registry, each with a file name under which its bytes are read.
pub const READERS: [(&str, &str); 17] = [
    ("tei", "a.xml"),
    ("eaf", "a.eaf"),
    ("exmaralda", "a.exb"),
    ("textgrid", "a.TextGrid"),
    ("chat", "a.cha"),
    ("docx", "a.docx"),
    ("odt", "a.odt"),
    ("rtf", "a.rtf"),
    ("html", "a.html"),
    ("pdf", "a.pdf"),
    ("json", "a.json"),
    ("vtt", "a.vtt"),
    ("srt", "a.srt"),
    ("md", "a.md"),
    ("table", "a.csv"),
    ("xlsx", "a.xlsx"),
    ("txt", "a.txt"),
];

/// Reads `bytes` by the reader called `reader`, as the part that is inside where the format is a zip file, and checks
/// what comes out.
///
/// # Panics
/// Where a promise is broken, or there is no such reader.
pub fn check_reader(reader: &str, bytes: &[u8]) -> Outcome {
    let (_, name) = (READERS.iter())
        .find(|(known, _)| *known == reader)
        .expect("a reader of the list");
    check(name, &packed(reader, bytes))
}

/// Reads `bytes` as a file called `name` and checks what comes out.
///
/// # Panics
/// Where a promise is broken.
pub fn check(name: &str, bytes: &[u8]) -> Outcome {
    // Two of the languages, so that telling them apart is part of it.
    let languages = [Language::Croatian, Language::Italian];
    let options = Options {
        languages: &languages,
        ..Options::default()
    };
    let outcome = read(name, bytes, &options);
    match &outcome {
        Outcome::Imported(transcript) => {
            let text = transcript.text.as_str();
            assert_eq!(
                CanonicalText::new(text).as_str(),
                text,
                "composed, with line feeds, without a mark"
            );
            assert!(!transcript.turns.is_empty());
            let mut end = 0;
            for turn in &transcript.turns {
                assert!(turn.span.start() >= end, "in order and apart");
                end = turn.span.end();
                let words = turn.span.of(text).expect("inside, on char boundaries");
                assert!(!words.trim().is_empty(), "a turn says something");
            }
            for mark in &transcript.marks {
                assert!(
                    text.is_char_boundary(mark.at()),
                    "marks lie on char boundaries"
                );
            }
            for comment in &transcript.comments {
                assert!(!comment.text.is_empty(), "a comment says something");
                let about = comment.span.map(|span| span.of(text).expect("inside"));
                assert!(
                    about.is_none_or(|words| !words.is_empty() && words == words.trim()),
                    "a comment is about words"
                );
            }
        }
        Outcome::Skipped { reason, .. } | Outcome::Refused { reason, .. } => {
            assert!(!reason.is_empty());
        }
    }
    assert_eq!(
        read(name, bytes, &options),
        outcome,
        "the same bytes give the same outcome"
    );
    outcome
}

/// The file around the part of a zipped document; other bytes as they are.
fn packed(reader: &str, part: &[u8]) -> Vec<u8> {
    match reader {
        "docx" => zipped(&[("word/document.xml", part)]),
        "odt" => zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", part),
        ]),
        "xlsx" => zipped(&[
            ("[Content_Types].xml", CONTENT_TYPES.as_bytes()),
            ("_rels/.rels", ROOT.as_bytes()),
            ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
            ("xl/workbook.xml", WORKBOOK.as_bytes()),
            ("xl/worksheets/sheet1.xml", part),
        ]),
        _ => part.to_owned(),
    }
}

const CONTENT_TYPES: &str =
    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";
const ROOT: &str = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
    <Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>";
const RELATIONS: &str = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
    <Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>";
const WORKBOOK: &str = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' \
    xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='Razgovor' sheetId='1' r:id='a'/></sheets></workbook>";

/// A zip file, unpacked so that its bytes say what is in it.
pub fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer.start_file(*name, stored).expect("in memory");
        writer.write_all(content).expect("in memory");
    }
    writer.finish().expect("in memory").into_inner()
}
