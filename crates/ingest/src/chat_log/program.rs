//! What a messenger writes into a message, and nobody typed: pictures that are left out, messages that were deleted.

use verbatim_model::mark::MarkKind;

/// A line of a message, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Wrote {
    /// Kinds and texts of what the program wrote.
    pub(super) marks: Vec<(MarkKind, String)>,
    /// What somebody typed.
    pub(super) words: String,
}

/// Endings of names of files that are sent.
const FILES: &[&str] = &[
    "jpg", "jpeg", "png", "gif", "webp", "heic", "mp4", "mov", "3gp", "avi", "opus", "ogg", "m4a",
    "mp3", "aac", "wav", "amr", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "txt",
    "csv", "zip", "vcf",
];

/// Last words of `immagine omessa`, folded, in the four languages.
const LEFT_OUT: &[&str] = &[
    "omitted",
    "omessa",
    "omesso",
    "omessi",
    "omesse",
    "izostavljen",
    "izostavljena",
    "izostavljeno",
    "izostavljeni",
    "izlaists",
    "izlaista",
    "izlaisti",
    "izlaistas",
];

/// What stands where a message was, folded.
const DELETED: &[&str] = &[
    "this message was deleted",
    "you deleted this message",
    "ova je poruka izbrisana",
    "ova poruka je izbrisana",
    "izbrisali ste ovu poruku",
    "questo messaggio e stato eliminato",
    "hai eliminato questo messaggio",
    "si zina tika izdzesta",
    "si zina ir dzesta",
    "jus izdzesat so zinu",
];

/// Takes a line of a message apart.
pub(super) fn wrote(line: &str) -> Wrote {
    // The program sets a mark of direction before what it writes itself.
    let by_program = line.trim_start().starts_with('\u{200e}');
    let text = plain(line);
    let only = |kind| Wrote {
        marks: vec![(kind, text.clone())],
        words: String::new(),
    };
    let folded = verbatim_language::fold(&text);
    let bare = folded.trim_end_matches('.');
    if text.is_empty() {
        return Wrote::default();
    }
    if DELETED.contains(&bare) {
        return only(MarkKind::Deleted);
    }
    let enclosed = text.starts_with('<') && text.ends_with('>') && !text[1..].contains('<');
    if enclosed || is_left_out(bare) || is_file(&text) {
        return only(MarkKind::Media);
    }
    if by_program {
        // A picture may have words behind: `immagine omessa` stands alone, `<allegato: 1.jpg> Ecco` does not.
        return match text.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            Some((file, words)) => Wrote {
                marks: vec![(MarkKind::Media, format!("<{file}>"))],
                words: words.trim().to_owned(),
            },
            None => only(MarkKind::System),
        };
    }
    // `… <This message was edited>`
    let edited = (text
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<')))
    .filter(|(words, note)| words.ends_with(' ') && note.contains(' '));
    match edited {
        Some((words, note)) => Wrote {
            marks: vec![(MarkKind::Edited, format!("<{note}>"))],
            words: words.trim().to_owned(),
        },
        None => Wrote {
            marks: Vec::new(),
            words: text,
        },
    }
}

/// `image omitted`, `slika izostavljena`, `audio omesso`.
fn is_left_out(folded: &str) -> bool {
    let words: Vec<&str> = folded.split_whitespace().collect();
    (2..=4).contains(&words.len()) && words.last().is_some_and(|last| LEFT_OUT.contains(last))
}

/// `IMG-20250312-WA0001.jpg (file attached)`
fn is_file(text: &str) -> bool {
    text.strip_suffix(')')
        .and_then(|text| text.rsplit_once(" ("))
        .and_then(|(name, _)| name.rsplit_once('.'))
        .is_some_and(|(_, ending)| FILES.contains(&ending.to_ascii_lowercase().as_str()))
}

/// Marks that tell the direction of writing.
pub(super) fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A text without marks of direction and without white space around it.
pub(super) fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_direction(*c)).collect();
    text.trim().to_owned()
}
