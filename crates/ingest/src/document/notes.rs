//! Footnotes, endnotes and comments of a document, one notion for all formats that have them.

use crate::rendering::collapse;
use verbatim_model::mark::MarkKind;

/// What a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NoteKind {
    /// A footnote or endnote, which is part of the document.
    Footnote,
    /// What somebody wrote beside it.
    Comment,
}

impl NoteKind {
    /// Kind of its mark.
    pub(crate) fn mark(self) -> MarkKind {
        match self {
            Self::Footnote => MarkKind::Footnote,
            Self::Comment => MarkKind::Comment,
        }
    }
}

/// A note of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) kind: NoteKind,
    /// Who wrote it; empty where that is unknown.
    pub(crate) author: String,
    /// When, as ISO 8601; anything else is not told.
    pub(crate) date: String,
    /// What it says. Paragraphs are parted by white space.
    pub(crate) words: String,
    /// The name of the stretch that it is about.
    pub(crate) range: Option<String>,
}

impl Note {
    /// One that says nothing yet.
    pub(crate) fn new(kind: NoteKind) -> Self {
        Self {
            kind,
            author: String::new(),
            date: String::new(),
            words: String::new(),
            range: None,
        }
    }

    /// `Author, YYYY-MM-DD: words`, as far as they are known; `None` where it says nothing.
    pub(crate) fn told(&self) -> Option<String> {
        let words = collapse(&self.words);
        if words.is_empty() {
            return None;
        }
        let author = collapse(&self.author);
        let who: Vec<&str> = [author.as_str(), day(&self.date).unwrap_or_default()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        Some(if who.is_empty() {
            words
        } else {
            format!("{}: {words}", who.join(", "))
        })
    }
}

/// The day of a time in ISO 8601.
fn day(time: &str) -> Option<&str> {
    /// Programs that take out who wrote a comment write a day long ago.
    const FIRST_YEAR: &str = "1980";
    let day = time.trim_start().get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    (is_day && day >= FIRST_YEAR).then_some(day)
}

/// Something in a paragraph that is no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Point {
    /// Byte of the paragraph behind which it stands.
    pub(crate) at: usize,
    pub(crate) what: What,
}

/// What stands at a [`Point`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// A note.
    Note(Note),
    /// A note that no words of the document refer to.
    Loose(Note),
    /// The stretch of this name begins.
    Begins(String),
    /// The stretch of this name ends.
    Ends(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_wrote_when_and_what() {
        for (author, date, words, told) in [
            (
                " Māra  Ozola ",
                "2025-03-12T09:30:00Z",
                "Pārbaudīt\n gadu!",
                Some("Māra Ozola, 2025-03-12: Pārbaudīt gadu!"),
            ),
            ("Đurđa", "", "Provjeriti.", Some("Đurđa: Provjeriti.")),
            ("", "2025-03-12", "Perché?", Some("2025-03-12: Perché?")),
            ("", "1900-01-01T00:00:00", "Why?", Some("Why?")),
            ("Anne", "12 March 2025", "Why?", Some("Anne: Why?")),
            ("Anne", "2025-03-1č", "Why?", Some("Anne: Why?")),
            ("Anne", "2025-03-12", " \n", None),
        ] {
            let note = Note {
                author: author.to_owned(),
                date: date.to_owned(),
                words: words.to_owned(),
                ..Note::new(NoteKind::Comment)
            };
            assert_eq!(note.told().as_deref(), told);
        }
    }
}
