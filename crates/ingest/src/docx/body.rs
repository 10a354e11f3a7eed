//! Paragraphs and tables of a document, tracked changes as if accepted.

use crate::format::Declined;
use crate::xml::{Node, Xml, attribute, local_name};
use quick_xml::events::BytesStart;

/// A paragraph. Breaks are line feeds, tabs are tabs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) text: String,
    /// Bytes at the start that are set in bold.
    pub(super) bold: usize,
    /// Its style is that of a heading or title.
    pub(super) heading: bool,
}

/// Rows of cells of paragraphs. What a table within a cell holds is part of that cell.
pub(super) type Table = Vec<Vec<Vec<Paragraph>>>;

/// What a document is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

/// Elements whose content is not read: deletions, what was moved away, and the second form of the same drawing.
const LEFT_OUT: [&str; 5] = ["del", "moveFrom", "Fallback", "instrText", "delText"];

/// Beginnings of names of heading styles, in the languages in which Word and LibreOffice write them.
const HEADING_STYLES: [&str; 9] = [
    "heading",
    "title",
    "subtitle",
    "naslov",
    "podnaslov",
    "virsraksts",
    "titolo",
    "sottotitolo",
    "nosaukums",
];

/// Reads the document part.
///
/// # Errors
/// [`Declined::Refused`] where it is not well-formed.
pub(super) fn blocks(text: &str) -> Result<Vec<Block>, Declined> {
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
                        walk.start(&local, &element, &path);
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
    Ok(walk.blocks)
}

#[derive(Default)]
struct Walk {
    blocks: Vec<Block>,
    /// Open paragraphs: a text box holds some within one.
    open: Vec<Paragraph>,
    /// The open table, and how many tables are open.
    table: Table,
    tables: usize,
    /// Depth of what is left out.
    left_out: Option<usize>,
    run_is_bold: bool,
    /// Number of open runs.
    runs: usize,
}

impl Walk {
    fn start(&mut self, local: &str, element: &BytesStart<'_>, path: &[String]) {
        let inside = |parent: &str| path.last().is_some_and(|last| last == parent);
        match local {
            "p" => self.open.push(Paragraph::default()),
            "tbl" => self.tables += 1,
            "tr" if self.tables == 1 => self.table.push(Vec::new()),
            "tc" if self.tables == 1 => {
                if let Some(row) = self.table.last_mut() {
                    row.push(Vec::new());
                }
            }
            "r" => {
                self.runs += 1;
                self.run_is_bold = false;
            }
            "b" if inside("rPr") && self.runs > 0 => self.run_is_bold = is_on(element),
            "pStyle" => {
                let style = attribute(element, "val").unwrap_or_default().to_lowercase();
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.heading |= HEADING_STYLES.iter().any(|name| style.starts_with(name));
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
            _ => {}
        }
    }

    fn end(&mut self, local: &str) {
        match local {
            "p" => {
                if let Some(paragraph) = self.open.pop() {
                    self.keep(paragraph);
                }
            }
            "r" => self.runs = self.runs.saturating_sub(1),
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.blocks
                        .push(Block::Table(std::mem::take(&mut self.table)));
                }
            }
            _ => {}
        }
    }

    fn keep(&mut self, paragraph: Paragraph) {
        if self.tables == 0 {
            self.blocks.push(Block::Paragraph(paragraph));
        } else if let Some(cell) = self.table.last_mut().and_then(|row| row.last_mut()) {
            cell.push(paragraph);
        }
    }

    fn write(&mut self, words: &str) {
        let bold = self.run_is_bold;
        if let Some(paragraph) = self.open.last_mut() {
            let all_bold = paragraph.bold == paragraph.text.len();
            paragraph.text.push_str(words);
            if all_bold && (bold || words.trim().is_empty()) {
                paragraph.bold = paragraph.text.len();
            }
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
