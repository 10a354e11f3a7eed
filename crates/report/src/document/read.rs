//! Quotes, manifest and statements of a written document.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::outline::{Outline, Paragraph, Piece};
use super::{BOLD, QUOTE};
use crate::read_back::{ReadBack, ReadError};
use crate::template::Template;
use crate::wording::ReportLanguage;
use crate::words::collapse;
use crate::zipped::{check_size, part};

/// Reads quotes, manifest and statements of a written report.
pub(crate) fn read(bytes: &[u8], template: &Template) -> Result<ReadBack, ReadError> {
    check_size(bytes)?;
    let document = part(bytes, "word/document.xml")?.ok_or(ReadError::NoManifest)?;
    let styles = part(bytes, "word/styles.xml")?.unwrap_or_default();
    let footnotes = part(bytes, "word/footnotes.xml")?.unwrap_or_default();
    let core = part(bytes, "docProps/core.xml")?.unwrap_or_default();
    let language = (core.split_once("<dc:language>"))
        .and_then(|(_, rest)| rest.split_once('<'))
        .and_then(|(language, _)| language.parse::<ReportLanguage>().ok())
        .unwrap_or_default();
    let pages = Pages::of(&document, &styles, &footnotes)?;
    let outline = Outline::of(&pages.pieces, &pages.notes, template.wording(language))?;
    Ok(outline.read_back(language))
}

/// What stands in a document.
pub(crate) struct Pages {
    pub pieces: Vec<Piece>,
    /// Words of footnotes by their ids.
    pub notes: BTreeMap<String, String>,
}

impl Pages {
    /// Takes a document apart.
    pub fn of(document: &str, styles: &str, notes: &str) -> Result<Self, ReadError> {
        let styles = style_names(styles)?;
        Ok(Self {
            notes: footnotes(notes, &styles)?,
            pieces: pieces(document, &styles)?,
        })
    }
}

fn value(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok().flatten()?;
    Some(String::from_utf8_lossy(attribute.value.as_ref().as_ref()).into_owned())
}

fn broken(error: &dyn std::fmt::Display) -> ReadError {
    ReadError::Workbook(error.to_string())
}

/// Elements and words of a part, in order.
enum Node<'x> {
    Start(BytesStart<'x>),
    End(String),
    Text(String),
}

fn walk(xml: &str, mut each: impl FnMut(Node<'_>)) -> Result<(), ReadError> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(element) | Event::Empty(element) => each(Node::Start(element)),
            Event::End(element) => each(Node::End(name_of(element.name().as_ref()))),
            Event::Text(words) => each(Node::Text(words.into_inner().into_owned())),
            Event::CData(words) => each(Node::Text(words.into_inner().into_owned())),
            Event::GeneralRef(reference) => {
                let resolved = reference.resolve_char_ref().ok().flatten();
                let name = reference.into_inner();
                let known = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                let text = resolved.map(String::from).or(known);
                each(Node::Text(text.unwrap_or_else(|| format!("&{name};"))));
            }
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn name_of(name: impl AsRef<[u8]>) -> String {
    String::from_utf8_lossy(name.as_ref()).into_owned()
}

/// Names of styles by their ids.
fn style_names(xml: &str) -> Result<BTreeMap<String, String>, ReadError> {
    let mut names = BTreeMap::new();
    let mut id = String::new();
    walk(xml, |node| {
        if let Node::Start(element) = node {
            match name_of(element.name().as_ref()).as_str() {
                "w:style" => id = value(&element, "w:styleId").unwrap_or_default(),
                "w:name" => {
                    let name = value(&element, "w:val").unwrap_or_default();
                    names.entry(id.clone()).or_insert(name);
                }
                _ => {}
            }
        }
    })?;
    Ok(names)
}

fn footnotes(
    xml: &str,
    styles: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, ReadError> {
    let mut notes: BTreeMap<String, String> = BTreeMap::new();
    let mut id = String::new();
    let mut walker = Walker::new(styles);
    walk(xml, |node| {
        if let Node::Start(element) = &node
            && name_of(element.name().as_ref()) == "w:footnote"
        {
            id = value(element, "w:id").unwrap_or_default();
        }
        walker.node(&node);
        for piece in walker.done.drain(..) {
            if let Piece::Paragraph(paragraph) = piece {
                let told = notes.entry(id.clone()).or_default();
                *told = collapse(&format!("{told} {}", paragraph.text()));
            }
        }
    })?;
    Ok(notes)
}

fn pieces(xml: &str, styles: &BTreeMap<String, String>) -> Result<Vec<Piece>, ReadError> {
    let mut walker = Walker::new(styles);
    walk(xml, |node| walker.node(&node))?;
    Ok(walker.done)
}

struct Walker<'s> {
    styles: &'s BTreeMap<String, String>,
    done: Vec<Piece>,
    paragraph: Paragraph,
    run: String,
    in_text: bool,
    /// Tables that are open, the innermost last.
    tables: Vec<OpenTable>,
}

/// A table that is being read.
#[derive(Default)]
struct OpenTable {
    style: String,
    cells: Vec<String>,
    widths: Vec<u32>,
}

impl<'s> Walker<'s> {
    fn new(styles: &'s BTreeMap<String, String>) -> Self {
        Self {
            styles,
            done: Vec::new(),
            paragraph: Paragraph::default(),
            run: String::new(),
            in_text: false,
            tables: Vec::new(),
        }
    }

    fn style(&self, element: &BytesStart<'_>) -> String {
        let id = value(element, "w:val").unwrap_or_default();
        let name = self.styles.get(&id).cloned().unwrap_or(id);
        // Word writes `heading 1`, LibreOffice `Heading 1`.
        let lower = name.to_lowercase();
        let is_built_in = ["heading ", "toc "]
            .iter()
            .any(|start| lower.starts_with(start));
        if is_built_in { lower } else { name }
    }

    fn say(&mut self, text: &str) {
        self.paragraph
            .runs
            .push((self.run.clone(), text.to_owned()));
    }

    fn node(&mut self, node: &Node<'_>) {
        match node {
            Node::Start(element) => match name_of(element.name().as_ref()).as_str() {
                "w:p" => self.paragraph = Paragraph::default(),
                "w:pStyle" => self.paragraph.style = self.style(element),
                "w:r" => self.run.clear(),
                "w:rStyle" => self.run = self.style(element),
                "w:b" if self.run.is_empty() && value(element, "w:val").is_none() => {
                    BOLD.clone_into(&mut self.run);
                }
                "w:lang" => self.paragraph.language = value(element, "w:val"),
                "w:t" => self.in_text = true,
                "w:tab" if !self.run_is_open() => {}
                "w:tab" | "w:ptab" => self.say("\t"),
                "w:br" | "w:cr" => self.say("\n"),
                "w:noBreakHyphen" => self.say("\u{2011}"),
                // Words that nobody sees do not pass for those that are printed.
                "w:vanish" => self.say("[hidden]"),
                // What stands for a picture, once: the picture in it has the words again.
                "wp:docPr" => {
                    let told = value(element, "descr").unwrap_or_default();
                    self.say(&unescape(&told).unwrap_or_default());
                }
                "w:footnoteReference" => self.paragraph.notes.extend(value(element, "w:id")),
                "w:tbl" => self.tables.push(OpenTable::default()),
                "w:tblStyle" => {
                    let style = self.style(element);
                    if let Some(table) = self.tables.last_mut() {
                        table.style = style;
                    }
                }
                "w:gridCol" => {
                    let width = value(element, "w:w").and_then(|width| width.parse().ok());
                    if let Some(table) = self.tables.last_mut() {
                        table.widths.push(width.unwrap_or(0));
                    }
                }
                "w:tr" => self.row(Vec::clear),
                "w:tc" => self.row(|cells| cells.push(String::new())),
                _ => {}
            },
            Node::Text(text) if self.in_text => self.say(text),
            Node::Text(_) => {}
            Node::End(name) => match name.as_str() {
                "w:t" => self.in_text = false,
                "w:p" => {
                    let paragraph = std::mem::take(&mut self.paragraph);
                    match self
                        .tables
                        .last_mut()
                        .and_then(|table| table.cells.last_mut())
                    {
                        // A quote is one wherever it stands.
                        Some(cell) if paragraph.style != QUOTE => {
                            *cell = collapse(&format!("{cell} {}", paragraph.text()));
                        }
                        _ => self.done.push(Piece::Paragraph(paragraph)),
                    }
                }
                "w:tr" => {
                    if let Some(table) = self.tables.last_mut() {
                        self.done.push(Piece::Row {
                            table: table.style.clone(),
                            cells: std::mem::take(&mut table.cells),
                            widths: table.widths.clone(),
                        });
                    }
                }
                "w:tbl" => {
                    self.tables.pop();
                }
                _ => {}
            },
        }
    }

    /// A tab within a run is one; within the properties of a paragraph it is where tabs go.
    fn run_is_open(&self) -> bool {
        !self.paragraph.runs.is_empty()
    }

    fn row(&mut self, act: impl FnOnce(&mut Vec<String>)) {
        if let Some(table) = self.tables.last_mut() {
            act(&mut table.cells);
        }
    }
}
