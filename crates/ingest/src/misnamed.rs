//! Files whose content is not of the kind that their name says: a page of an error saved as DOCX, a document that was cut off.

use std::io::Cursor;

use verbatim_model::transcript::{Problem, Transcript};
use zip::ZipArchive;

use crate::registry::keeps_lines;

/// Endings of documents that are no plain text, whatever wrote them.
const DOCUMENTS: [&str; 6] = ["docx", "odt", "xlsx", "ods", "pptx", "pdf"];

/// What the ending of a file's name says that it is, where that is a document.
pub(crate) fn document_of(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    (DOCUMENTS.into_iter()).find(|known| known.eq_ignore_ascii_case(ending))
}

/// Why a file that is called a zipped document and begins as one cannot be unpacked, where it cannot.
pub(crate) fn damage(name: &str, bytes: &[u8]) -> Option<String> {
    let ending = document_of(name).filter(|_| bytes.starts_with(b"PK"))?;
    let error = ZipArchive::new(Cursor::new(bytes)).err()?;
    Some(match ending {
        "xlsx" | "ods" => format!(
            "the workbook is damaged or protected ({error}); open it in a spreadsheet program and save it again as XLSX or CSV"
        ),
        ending => format!(
            "the {} file is damaged or protected ({error}); open it in a word processor and save it again",
            ending.to_uppercase()
        ),
    })
}

/// A word of doubt where what is called a document was read line by line.
pub(crate) fn note(name: &str, transcript: &mut Transcript) {
    let Some(ending) = document_of(name).filter(|_| keeps_lines(transcript.reader.name)) else {
        return;
    };
    let kind = ending.to_uppercase();
    transcript.problems.push(Problem {
        kind: "name-and-content",
        message: format!(
            "it is called a {kind} file and is plain text: look whether it is the file that you mean"
        ),
        line: None,
    });
}

#[cfg(test)]
mod tests {
    use crate::{Options, Outcome, read};

    fn problems(name: &str, bytes: &[u8]) -> Vec<&'static str> {
        match read(name, bytes, &Options::default()) {
            Outcome::Imported(transcript) => transcript.problems.iter().map(|it| it.kind).collect(),
            Outcome::Skipped { reason, .. } | Outcome::Refused { reason, .. } => {
                panic!("{name}: {reason}")
            }
        }
    }

    #[test]
    fn plain_text_that_is_called_a_document_is_doubted() {
        let talk = "Žana: Zadruga drži tržnicu.\n\nĢirts: Jā, noteikti.\n".as_bytes();
        assert_eq!(problems("razgovor.docx", talk), ["name-and-content"]);
        assert_eq!(problems("RAZGOVOR.PDF", talk), ["name-and-content"]);
        assert!(problems("razgovor.txt", talk).is_empty());
        assert!(problems("PK.txt", "PK: da\n".as_bytes()).is_empty());
    }

    #[test]
    fn the_beginning_of_a_document_is_no_transcript() {
        for (name, bytes) in [
            ("intervju.docx", &b"PK"[..]),
            ("intervju.DOCX", b"PK\n"),
            ("tablica.xlsx", b"PK\x03\x04abc"),
            ("intervju.docx", b"PK\x03\x04abc"),
        ] {
            match read(name, bytes, &Options::default()) {
                Outcome::Refused { reason, .. } => {
                    assert!(
                        reason.contains("is damaged or protected"),
                        "{name}: {reason}"
                    );
                }
                other => panic!("{name}: {other:?}"),
            }
        }
    }
}
