//! ODT (OpenDocument, ISO/IEC 26300), also as one flat XML file: paragraphs with labels, tables with a turn a row.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::BytesStart;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::document::{self, Block, Blocks, Note, NoteKind, Paragraph, What};
use crate::format::{Confidence, Declined, Format, Input};
use crate::recognised;
use crate::xml::{Node, Xml, attribute, local_name};
use crate::zipped;

/// The reader of ODT.
pub(crate) struct Odt;

impl Format for Odt {
    fn reader(&self) -> Reader {
        Reader {
            name: "odt",
            version: 5,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        let flat = recognised::xml_root(input, "document")
            && input.start().contains("opendocument:xmlns:text");
        if recognised::holds(input, b"application/vnd.oasis.opendocument.text") || flat {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let blocks = match &input.decoded {
            Some(decoded) => blocks(&decoded.text)?,
            None => blocks(&zipped::part(input.bytes(), "ODT", |name| {
                name == "content.xml"
            })?)?,
        };
        // The parts of an ODT file say that they are UTF-8.
        document::transcript(self.reader(), "UTF-8", &blocks, Vec::new())
    }
}

/// Elements whose content is not read: deletions, tables of contents, the second form of a word.
const LEFT_OUT: [&str; 7] = [
    "tracked-changes",
    "table-of-content",
    "alphabetical-index",
    "bibliography",
    "ruby-text",
    "forms",
    "sequence-decls",
];

fn blocks(text: &str) -> Result<Vec<Block>, Declined> {
    let mut xml = Xml::new(text);
    let mut walk = Walk::default();
    let mut path: Vec<String> = Vec::new();
    let mut left_out = None;
    while let Some(node) = xml.next()? {
        match node {
            Node::Start(element) => {
                let local = local_name(&element).to_owned();
                if left_out.is_none() {
                    if LEFT_OUT.contains(&local.as_str()) {
                        left_out = Some(path.len());
                    } else {
                        walk.start(&local, &element);
                    }
                }
                path.push(local);
            }
            Node::Text(words) if left_out.is_none() => match walk.notes.last_mut() {
                Some(open) => open.write(path.last().map_or("", String::as_str), &words),
                None => walk.write(&words.replace(['\n', '\r', '\t'], " ")),
            },
            Node::Text(_) => {}
            Node::End => {
                let local = path.pop().unwrap_or_default();
                if left_out == Some(path.len()) {
                    left_out = None;
                } else if left_out.is_none() {
                    walk.end(&local);
                }
            }
        }
    }
    Ok(walk.blocks.finish())
}

#[derive(Default)]
struct Walk {
    blocks: Blocks,
    in_text: bool,
    /// The style that is being defined; its parent, where it is one of paragraphs.
    style: String,
    bold_styles: BTreeSet<String>,
    parents: BTreeMap<String, String>,
    /// Open paragraphs: a text box holds some within one. Whether their style is bold.
    open: Vec<(Paragraph, bool)>,
    /// For each open span whether it is bold.
    spans: Vec<bool>,
    /// Open notes: a footnote may hold comments.
    notes: Vec<OpenNote>,
}

/// A footnote, endnote or comment that is being read; it stands among the words.
struct OpenNote {
    note: Note,
    /// Its open paragraphs. Outside of them stand its number, its author and its date.
    paragraphs: usize,
}

impl OpenNote {
    fn start(&mut self, local: &str) {
        match local {
            "p" | "h" => {
                self.paragraphs += 1;
                self.note.words.push(' ');
            }
            "s" | "tab" | "line-break" => self.note.words.push(' '),
            _ => {}
        }
    }

    fn end(&mut self, local: &str) {
        if matches!(local, "p" | "h") {
            self.paragraphs = self.paragraphs.saturating_sub(1);
        }
    }

    /// Takes words in the element `local`.
    fn write(&mut self, local: &str, words: &str) {
        match local {
            _ if self.paragraphs > 0 => self.note.words.push_str(words),
            "creator" => self.note.author.push_str(words),
            "date" => self.note.date.push_str(words),
            _ => {}
        }
    }
}

impl Walk {
    fn start(&mut self, local: &str, element: &BytesStart<'_>) {
        if self.in_text && self.start_note(local, element) {
            return;
        }
        let style = || attribute(element, "style-name").unwrap_or_default();
        match local {
            "style" => {
                self.style = attribute(element, "name").unwrap_or_default();
                if let Some(parent) = attribute(element, "parent-style-name") {
                    self.parents.insert(self.style.clone(), parent);
                }
            }
            "text-properties" if is_bold(element) => {
                self.bold_styles.insert(self.style.clone());
            }
            "text" => self.in_text = true,
            "p" | "h" if self.in_text => {
                let style = style();
                let parent = self.parents.get(&style);
                let heading = local == "h" || document::is_heading_style(parent.unwrap_or(&style));
                let paragraph = Paragraph {
                    heading,
                    ..self.blocks.begin_paragraph()
                };
                self.open
                    .push((paragraph, self.bold_styles.contains(&style)));
            }
            "span" => self.spans.push(self.bold_styles.contains(&style())),
            "table" if self.in_text => self.blocks.begin_table(),
            "table-row" => self.blocks.begin_row(),
            "table-cell" | "covered-table-cell" => self.blocks.begin_cell(),
            "s" => {
                /// Spaces in a row that count.
                const MOST: usize = 100;
                let count = attribute(element, "c")
                    .and_then(|count| count.parse().ok())
                    .unwrap_or(1usize);
                self.write(&" ".repeat(count.min(MOST)));
            }
            "tab" => self.write("\t"),
            "line-break" => self.write("\n"),
            _ => {}
        }
    }

    /// Begins a note, or takes what is in one; whether the element was one of these.
    fn start_note(&mut self, local: &str, element: &BytesStart<'_>) -> bool {
        let is_inside = !self.notes.is_empty();
        let kind = match local {
            "note" => NoteKind::Footnote,
            "annotation" => NoteKind::Comment,
            // What a comment within a footnote is about are no words of the text.
            "annotation-end" if !is_inside => {
                let name = attribute(element, "name").unwrap_or_default();
                self.point(What::Ends(name));
                return true;
            }
            _ => {
                if let Some(open) = self.notes.last_mut() {
                    open.start(local);
                }
                return is_inside;
            }
        };
        let mut note = Note::new(kind);
        if kind == NoteKind::Comment && !is_inside {
            note.range = attribute(element, "name");
            if let Some(name) = note.range.clone() {
                self.point(What::Begins(name));
            }
        }
        self.notes.push(OpenNote {
            note,
            paragraphs: 0,
        });
        true
    }

    /// Ends a note, or what is in one; whether there was one.
    fn end_note(&mut self, local: &str) -> bool {
        let Some(open) = self.notes.last_mut() else {
            return false;
        };
        if !matches!(local, "note" | "annotation") {
            open.end(local);
        } else if let Some(open) = self.notes.pop() {
            self.point(What::Note(open.note));
        }
        true
    }

    fn point(&mut self, what: What) {
        let open = self.open.last_mut().map(|(paragraph, _)| paragraph);
        self.blocks.point(open, what);
    }

    fn end(&mut self, local: &str) {
        if self.end_note(local) {
            return;
        }
        match local {
            "text" => self.in_text = false,
            "p" | "h" => {
                if let Some((paragraph, _)) = self.open.pop() {
                    self.blocks.push(paragraph);
                }
            }
            "span" => {
                self.spans.pop();
            }
            "table" if self.in_text => self.blocks.end_table(),
            _ => {}
        }
    }

    fn write(&mut self, words: &str) {
        let bold = self.spans.contains(&true);
        if let Some((paragraph, all_bold)) = self.open.last_mut() {
            paragraph.write(words, bold || *all_bold);
        }
    }
}

/// Whether properties of text are those of bold letters.
fn is_bold(properties: &BytesStart<'_>) -> bool {
    let weight = attribute(properties, "font-weight").unwrap_or_default();
    weight == "bold" || weight.starts_with(['6', '7', '8', '9'])
}

#[cfg(test)]
mod tests;
