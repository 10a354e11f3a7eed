//! Footnotes and annotations, which stand in groups among the words.
//!
//! Word and LibreOffice write `{\*\atrfstart 0}words{\*\atrfend 0}{\*\atnid AK}{\*\atnauthor Ana Kovač}\chatn
//! {\*\annotation{\*\atnref 0}{\*\atndate 1743371367}comment}`: the name of a stretch is words of a group.

use crate::document::{Note, NoteKind, What};

/// What the words of a group are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Footnote,
    Comment,
    Author,
    Date,
    /// When it was written, as older programs tell it: `{\atntime \yr2025\mo3\dy12\hr8\min0}`.
    Time,
    /// The name of the stretch that a comment is about.
    Reference,
    Begins,
    Ends,
}

impl Place {
    /// By the control word that begins the group.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "footnote" => Self::Footnote,
            "annotation" => Self::Comment,
            "atnauthor" => Self::Author,
            "atndate" => Self::Date,
            "atntime" => Self::Time,
            "atnref" => Self::Reference,
            "atrfstart" => Self::Begins,
            "atrfend" => Self::Ends,
            _ => return None,
        })
    }
}

/// A group that is being read.
struct Open {
    place: Place,
    /// Groups that were open when it began, with its own.
    depth: usize,
    note: Note,
}

/// The notes that are being read, and who wrote the next one.
#[derive(Default)]
pub(super) struct Notes {
    open: Vec<Open>,
    author: String,
    date: String,
}

impl Notes {
    /// Begins a group; `number` stands behind its control word.
    pub(super) fn open(&mut self, place: Place, depth: usize, number: Option<i32>) {
        let mut note = match place {
            Place::Comment => Note {
                author: std::mem::take(&mut self.author),
                date: std::mem::take(&mut self.date),
                ..Note::new(NoteKind::Comment)
            },
            _ => Note::new(NoteKind::Footnote),
        };
        if let (Place::Date | Place::Reference | Place::Begins | Place::Ends, Some(number)) =
            (place, number)
        {
            note.words = number.to_string();
        }
        self.open.push(Open { place, depth, note });
    }

    /// Takes the number behind a control word in the time of a comment; whether the word belongs to one.
    pub(super) fn time(&mut self, name: &str, number: Option<i32>) -> bool {
        let Some(open) = (self.open.last_mut()).filter(|open| open.place == Place::Time) else {
            return false;
        };
        let number = number.unwrap_or(0);
        match name {
            "yr" => open.note.date = format!("{number:04}"),
            "mo" | "dy" if !open.note.date.is_empty() => {
                open.note.date.push_str(&format!("-{number:02}"));
            }
            _ => {}
        }
        true
    }

    /// Adds words to the group that was begun last.
    pub(super) fn write(&mut self, words: &str) {
        if let Some(open) = self.open.last_mut() {
            open.note.words.push_str(words);
        }
    }

    /// Ends the groups that are deeper than `depth`, and gives what they were.
    pub(super) fn close(&mut self, depth: usize) -> Vec<What> {
        let mut done = Vec::new();
        while let Some(open) = self.open.pop_if(|open| open.depth > depth) {
            let words = open.note.words.trim();
            let is_outside = self.open.is_empty();
            let around = (self.open.iter_mut())
                .map(|around| &mut around.note)
                .rfind(|note| note.kind == NoteKind::Comment);
            match (open.place, around) {
                (Place::Footnote | Place::Comment, _) => done.push(What::Note(open.note)),
                (Place::Author, Some(note)) => note.author = words.to_owned(),
                (Place::Author, None) => self.author = words.to_owned(),
                (Place::Date, Some(note)) => note.date = date(words),
                (Place::Date, None) => self.date = date(words),
                (Place::Time, Some(note)) if note.date.is_empty() => note.date = open.note.date,
                (Place::Time, None) if self.date.is_empty() => self.date = open.note.date,
                (Place::Reference, Some(note)) => note.range = Some(words.to_owned()),
                // What a comment within a footnote is about are no words of the text.
                (Place::Begins, _) if is_outside => {
                    done.push(What::Begins(words.to_owned()));
                }
                (Place::Ends, _) if is_outside => {
                    done.push(What::Ends(words.to_owned()));
                }
                (Place::Time | Place::Reference | Place::Begins | Place::Ends, _) => {}
            }
        }
        done
    }
}

/// The day of a date: a DTTM (MS-DOC 2.9.68; minute 6 bits, hour 5, day 5, month 4, years since 1900 9, weekday 3), which
/// programs write with or without a sign. Anything else stays.
fn date(words: &str) -> String {
    let number = words.parse::<i64>().ok();
    let bits = number.filter(|&bits| i64::from(i32::MIN) <= bits && bits <= i64::from(u32::MAX));
    let Some(bits) = bits else {
        return words.to_owned();
    };
    let part = |from: u32, length: u32| (bits >> from) & ((1 << length) - 1);
    let (day, month, year) = (part(11, 5), part(16, 4), 1900 + part(20, 9));
    if day == 0 || !(1..=12).contains(&month) {
        return String::new();
    }
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_programs_write_them() {
        for (words, day) in [
            // 24 September 2026, 8:58, as LibreOffice wrote it, and the same without a sign.
            ("-2014723526", "2026-09-24"),
            ("2280243770", "2026-09-24"),
            ("0", ""),
            ("99999999999", "99999999999"),
            ("2025-03-12", "2025-03-12"),
        ] {
            assert_eq!(date(words), day, "{words}");
        }
    }
}
