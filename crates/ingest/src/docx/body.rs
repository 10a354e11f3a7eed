//! Paragraphs and tables of a document, tracked changes as if accepted.

use super::notes::Notes;
use crate::document::{self, Block, Blocks, Paragraph};
use crate::format::Declined;
use crate::xml::{Node, Xml, attribute, local_name};
use quick_xml::events::BytesStart;

/// Elements whose content is not read: deletions, what was moved away, and the second form of the same drawing.
const LEFT_OUT: [&str; 5] = ["del", "moveFrom", "Fallback", "instrText", "delText"];

/// Reads the document part.
///
/// # Errors
/// [`Declined::Refused`] where it is not well-formed.
pub(super) fn blocks(text: &str, notes: &Notes) -> Result<Vec<Block>, Declined> {
    let mut xml = Xml::new(text);
    let mut walk = Walk::default();
    let mut path: Vec<String> = Vec::new();
    while let Some(node) = xml.next()? {
        match node {
            Node::Start(element) => {
                let local = local_name(&element).to_owned();
                if walk.left_out.is_none() {
                    if LEFT_OUT.contains(&local.as_str()) {
                        walk.left_out = Some(path.len());
                    } else {
                        walk.start(&local, &element, &path, notes);
                    }
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
    Ok(walk.blocks.finish())
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
}

impl Walk {
    fn start(&mut self, local: &str, element: &BytesStart<'_>, path: &[String], notes: &Notes) {
        let inside = |parent: &str| path.last().is_some_and(|last| last == parent);
        match local {
            "p" => self.open.push(Paragraph::default()),
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
            "footnoteReference" | "endnoteReference" | "commentReference" => {
                let id = attribute(element, "id").unwrap_or_default();
                if let Some((kind, words)) = notes.behind(local, &id)
                    && let Some(paragraph) = self.open.last_mut()
                {
                    paragraph.note(kind, words);
                }
            }
            _ => {}
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
            _ => {}
        }
    }

    fn write(&mut self, words: &str) {
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
