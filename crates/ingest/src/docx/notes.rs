//! Footnotes, endnotes and comments, which stand in parts of their own.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::transcript::Problem;

use super::body::{is_left_out, symbol};
use crate::document::{Note, NoteKind, What};
use crate::format::Declined;
use crate::xml::{Node, Xml, attribute, local_name};
use crate::zipped;

/// A part of a document that holds notes.
struct Part {
    /// Its name, without the number that some programs add.
    name: &'static str,
    /// Its elements.
    element: &'static str,
    kind: NoteKind,
}

const PARTS: [Part; 3] = [
    Part {
        name: "footnotes",
        element: "footnote",
        kind: NoteKind::Footnote,
    },
    Part {
        name: "endnotes",
        element: "endnote",
        kind: NoteKind::Footnote,
    },
    Part {
        name: "comments",
        element: "comment",
        kind: NoteKind::Comment,
    },
];

/// A note, and the comments on it.
#[derive(Debug)]
struct Kept {
    note: Note,
    comments: Vec<String>,
}

/// The notes of a document, by element and number.
#[derive(Debug, Default)]
pub(super) struct Notes {
    kept: BTreeMap<(&'static str, String), Kept>,
    /// What is wrong with the part of an element.
    damages: BTreeMap<&'static str, String>,
    /// What the text refers to: whether it is there or not.
    used: BTreeSet<(&'static str, String)>,
}

impl Notes {
    /// Reads them; of a part that is damaged, those before the damage.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut notes = Self::default();
        for part in &PARTS {
            let is_part = |name: &str| {
                let number = (name.strip_prefix("word/"))
                    .and_then(|name| name.strip_prefix(part.name))
                    .and_then(|rest| rest.strip_suffix(".xml"));
                number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
            };
            let read = match zipped::optional_part(bytes, "DOCX", is_part) {
                Ok(None) => Ok(()),
                Ok(Some(xml)) => notes.read(&xml, part),
                Err(declined) => Err(declined),
            };
            if let Err(damage) = read {
                notes.damages.insert(part.element, damage.to_string());
            }
        }
        notes
    }

    fn read(&mut self, text: &str, part: &Part) -> Result<(), Declined> {
        let mut xml = Xml::new(text);
        let mut path: Vec<String> = Vec::new();
        let mut left_out = None;
        let mut open: Option<(String, Kept)> = None;
        while let Some(node) = xml.next()? {
            match node {
                Node::Start(element) => {
                    let local = local_name(&element).to_owned();
                    if local == part.element {
                        // The lines that part notes from the page are notes of a type.
                        let is_line =
                            attribute(&element, "type").is_some_and(|kind| kind != "normal");
                        open = (attribute(&element, "id").filter(|_| !is_line)).map(|id| {
                            let note = Note {
                                author: attribute(&element, "author").unwrap_or_default(),
                                date: attribute(&element, "date").unwrap_or_default(),
                                range: Some(id.clone()),
                                ..Note::new(part.kind)
                            };
                            let comments = Vec::new();
                            (id, Kept { note, comments })
                        });
                    } else if left_out.is_none() && is_left_out(&local) {
                        left_out = Some(path.len());
                    } else if left_out.is_none()
                        && let Some((_, kept)) = &mut open
                    {
                        match local.as_str() {
                            "p" | "br" | "tab" => kept.note.words.push(' '),
                            "sym" => kept.note.words.push(symbol(&element)),
                            "commentReference" => kept.comments.extend(attribute(&element, "id")),
                            _ => {}
                        }
                    }
                    path.push(local);
                }
                Node::Text(words) => {
                    if left_out.is_none()
                        && path.last().is_some_and(|last| last == "t")
                        && let Some((_, kept)) = &mut open
                    {
                        kept.note.words.push_str(&words);
                    }
                }
                Node::End => {
                    let local = path.pop().unwrap_or_default();
                    if left_out == Some(path.len()) {
                        left_out = None;
                    } else if local == part.element
                        && let Some((id, kept)) = open.take()
                    {
                        self.kept.insert((part.element, id), kept);
                    }
                }
            }
        }
        Ok(())
    }

    /// What stands where an element such as `footnoteReference` leads to the note of this `id`: the note, and comments
    /// on it.
    pub(super) fn behind(&mut self, reference: &str, id: &str) -> Vec<What> {
        let name = reference.strip_suffix("Reference").unwrap_or_default();
        let Some(part) = PARTS.iter().find(|part| part.element == name) else {
            return Vec::new();
        };
        let key = (part.element, id.to_owned());
        let mut behind = Vec::new();
        if let Some(kept) = self.kept.get(&key) {
            behind.push(What::Note(kept.note.clone()));
            if part.kind == NoteKind::Footnote {
                for id in kept.comments.clone() {
                    behind.extend(self.behind("commentReference", &id));
                }
            }
        }
        self.used.insert(key);
        behind
    }

    /// Comments that nothing in the document refers to, in the order of their numbers, and what a person should know.
    pub(super) fn finish(self) -> (Vec<What>, Vec<Problem>) {
        let problems = PARTS.iter().filter_map(|part| {
            let missing = (self.used.iter())
                .filter(|key| key.0 == part.element && !self.kept.contains_key(*key))
                .count();
            let read = self.kept.keys().filter(|key| key.0 == part.element).count();
            let name = part.name;
            let message = match self.damages.get(part.element) {
                Some(reason) => format!(
                    "the {name} of the document could not be read to their end: {reason}. {read} were kept, {missing} to which the text refers are missing"
                ),
                None if missing > 0 => format!(
                    "the text refers to {missing} {name} that are not in the file; {read} were kept"
                ),
                None => return None,
            };
            Some(Problem {
                kind: "notes-lost",
                message,
                line: None,
            })
        });
        let problems = problems.collect();
        let mut loose: Vec<(Option<u64>, Note)> = (self.kept.into_iter())
            .filter(|(key, kept)| kept.note.kind == NoteKind::Comment && !self.used.contains(key))
            .map(|((_, id), kept)| (id.parse().ok(), kept.note))
            .collect();
        loose.sort_by_key(|(number, _)| *number);
        let loose = loose.into_iter().map(|(_, note)| What::Loose(note));
        (loose.collect(), problems)
    }
}
