//! Footnotes, endnotes and comments, which stand in parts of their own.

use std::collections::BTreeMap;

use crate::rendering::collapse;
use crate::xml::{Node, Xml, attribute, local_name};
use crate::zipped;

/// What the notes of a document say, by kind of mark and number.
#[derive(Debug, Default)]
pub(super) struct Notes(BTreeMap<(&'static str, String), String>);

/// Part, element, kind of mark.
const PARTS: [(&str, &str, &str); 3] = [
    ("word/footnotes.xml", "footnote", "footnote"),
    ("word/endnotes.xml", "endnote", "footnote"),
    ("word/comments.xml", "comment", "comment"),
];

impl Notes {
    /// Reads them; a part that is damaged says nothing, for the words of the document are none of its matter.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut notes = Self::default();
        for (part, element, _) in PARTS {
            if let Ok(xml) = zipped::part(bytes, "DOCX", |name| name == part) {
                notes.read(&xml, element);
            }
        }
        notes
    }

    fn read(&mut self, text: &str, wanted: &'static str) {
        let mut xml = Xml::new(text);
        let mut path: Vec<String> = Vec::new();
        let mut open: Option<(String, String, String)> = None;
        while let Ok(Some(node)) = xml.next() {
            match node {
                Node::Start(element) => {
                    let local = local_name(&element).to_owned();
                    if local == wanted {
                        // The lines that part notes from the page are notes of a type.
                        let is_line =
                            attribute(&element, "type").is_some_and(|kind| kind != "normal");
                        let author = attribute(&element, "author").unwrap_or_default();
                        open = attribute(&element, "id")
                            .filter(|_| !is_line)
                            .map(|id| (id, author, String::new()));
                    } else if ["p", "br", "tab"].contains(&local.as_str())
                        && let Some((_, _, words)) = &mut open
                    {
                        words.push(' ');
                    }
                    path.push(local);
                }
                Node::Text(words) => {
                    if path.last().is_some_and(|last| last == "t")
                        && let Some((_, _, text)) = &mut open
                    {
                        text.push_str(&words);
                    }
                }
                Node::End => {
                    if path.pop().is_some_and(|local| local == wanted)
                        && let Some((id, author, words)) = open.take()
                    {
                        let (author, words) = (collapse(&author), collapse(&words));
                        let told = if author.is_empty() {
                            words
                        } else {
                            format!("{author}: {words}")
                        };
                        self.0.insert((wanted, id), told);
                    }
                }
            }
        }
    }

    /// The note to which an element such as `footnoteReference` with this `id` leads: kind of mark and words.
    pub(super) fn behind(&self, reference: &str, id: &str) -> Option<(&'static str, &str)> {
        let element = reference.strip_suffix("Reference")?;
        let (_, element, kind) = PARTS.into_iter().find(|(_, name, _)| *name == element)?;
        let words = self.0.get(&(element, id.to_owned()))?;
        Some((kind, words))
    }
}
