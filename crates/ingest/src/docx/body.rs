//! Paragraphs and tables of a document, tracked changes as if accepted.

use super::notes::Notes;
use super::symbols;
use crate::document::{self, Blocks, Paragraph, What};
use crate::format::Declined;
use crate::xml::{Node, Xml, attribute, local_name};
use quick_xml::events::BytesStart;

/// Elements whose content is not read: deletions, what was moved away, and the second form of the same drawing.
const LEFT_OUT: [&str; 5] = ["del", "moveFrom", "Fallback", "instrText", "delText"];

/// Whether the content of an element is not read: as in [`LEFT_OUT`], and how something looked before a change
/// (`rPrChange`, `pPrChange` …).
pub(super) fn is_left_out(local: &str) -> bool {
    LEFT_OUT.contains(&local) || local.ends_with("Change")
}

/// Reads the document part.
///
/// # Errors
/// [`Declined::Refused`] where it is not well-formed.
pub(super) fn blocks(text: &str, notes: &mut Notes) -> Result<Blocks, Declined> {
    let mut xml = Xml::new(text);
    let mut walk = Walk::default();
    let mut path: Vec<String> = Vec::new();
    while let Some(node) = xml.next()? {
        match node {
            Node::Start(element) => {
                let local = local_name(&element).to_owned();
                if walk.left_out.is_some() {
                    // A comment on what was deleted went with it.
                    refer(&local, &element, notes);
                } else if is_left_out(&local) {
                    walk.left_out = Some(path.len());
                } else {
                    walk.start(&local, &element, &path, notes);
                }
                path.push(local);
            }
            Node::Text(words) => {
                let in_text = path.last().is_some_and(|last| last == "t");
                if in_text && walk.left_out.is_none() {
                    walk.write(&words);
                }
            }
            Node::End => {
                let local = path.pop().unwrap_or_default();
                if walk.left_out == Some(path.len()) {
                    walk.left_out = None;
                } else if walk.left_out.is_none() {
                    walk.end(&local);
                }
            }
        }
    }
    Ok(walk.blocks)
}

/// What stands where an element refers to a note.
fn refer(local: &str, element: &BytesStart<'_>, notes: &mut Notes) -> Vec<What> {
    if !local.ends_with("Reference") {
        return Vec::new();
    }
    let id = attribute(element, "id").unwrap_or_default();
    notes.behind(local, &id)
}

/// The sign of `w:sym`.
pub(super) fn symbol(element: &BytesStart<'_>) -> char {
    let font = attribute(element, "font").unwrap_or_default();
    let code = attribute(element, "char").and_then(|code| u32::from_str_radix(&code, 16).ok());
    code.map_or(char::REPLACEMENT_CHARACTER, |code| {
        symbols::sign(&font, code)
    })
}

#[derive(Default)]
struct Walk {
    blocks: Blocks,
    /// Open paragraphs: a text box holds some within one.
    open: Vec<Paragraph>,
    /// Depth of what is left out.
    left_out: Option<usize>,
    run_is_bold: bool,
    /// Number of open runs.
    runs: usize,
    /// For each open content control whether it shows its prompt, as nobody filled it in.
    prompts: Vec<bool>,
}

impl Walk {
    fn start(&mut self, local: &str, element: &BytesStart<'_>, path: &[String], notes: &mut Notes) {
        let inside = |parent: &str| path.last().is_some_and(|last| last == parent);
        match local {
            "p" => self.open.push(self.blocks.begin_paragraph()),
            "tbl" => self.blocks.begin_table(),
            "tr" => self.blocks.begin_row(),
            "tc" => self.blocks.begin_cell(),
            "r" => {
                self.runs += 1;
                self.run_is_bold = false;
            }
            "b" if inside("rPr") && self.runs > 0 => self.run_is_bold = is_on(element),
            "pStyle" => {
                let style = attribute(element, "val").unwrap_or_default();
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.heading |= document::is_heading_style(&style);
                }
            }
            "outlineLvl" => {
                let level = attribute(element, "val").and_then(|level| level.parse::<u8>().ok());
                if let Some(paragraph) = self.open.last_mut() {
                    // Level 9 is body text.
                    paragraph.heading |= level.is_some_and(|level| level < 9);
                }
            }
            "tab" | "ptab" if inside("r") => self.write("\t"),
            "br" | "cr" if inside("r") => self.write("\n"),
            "noBreakHyphen" => self.write("-"),
            "sym" if inside("r") => self.write(symbol(element).encode_utf8(&mut [0; 4])),
            "sdt" => self.prompts.push(false),
            "showingPlcHdr" if inside("sdtPr") && is_on(element) => {
                if let Some(prompt) = self.prompts.last_mut() {
                    *prompt = true;
                }
            }
            "commentRangeStart" | "commentRangeEnd" => {
                let id = attribute(element, "id").unwrap_or_default();
                let what = match local {
                    "commentRangeStart" => What::Begins(id),
                    _ => What::Ends(id),
                };
                self.blocks.point(self.open.last_mut(), what);
            }
            _ => {
                for what in refer(local, element, notes) {
                    self.blocks.point(self.open.last_mut(), what);
                }
            }
        }
    }

    fn end(&mut self, local: &str) {
        match local {
            "p" => {
                if let Some(paragraph) = self.open.pop() {
                    self.blocks.push(paragraph);
                }
            }
            "r" => self.runs = self.runs.saturating_sub(1),
            "tbl" => self.blocks.end_table(),
            "sdt" => {
                self.prompts.pop();
            }
            _ => {}
        }
    }

    fn write(&mut self, words: &str) {
        // The prompt of a content control is its form's, not its author's; paragraphs and cells stay.
        if self.prompts.contains(&true) {
            return;
        }
        let bold = self.run_is_bold;
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.write(words, bold);
        }
    }
}

/// Whether a property such as `<w:b/>` is on.
fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(
        attribute(element, "val").as_deref(),
        Some("0" | "false" | "off" | "none")
    )
}
