//! Quotes, manifest and statements of written pages, by their tags.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::{Marked, Stretch, damaged, of_page};
use super::layout::{BODY, BULLET, CAPTION, CONTENTS, TITLE, outline};
use crate::document::{
    ANCHOR, ATTRIBUTION, EVIDENCE, FIGURES, FLAG, FLAG_NAME, MANIFEST, PICTURE, Paragraph, Piece,
    QUOTE, SOURCES, TABLE, TRANSLATION,
};
use crate::read_back::{ReadBack, ReadError};
use crate::template::Template;
use crate::wording::{ReportLanguage, Wording};
use crate::words::collapse;

/// How deep tags may be nested.
const DEEPEST: usize = 64;

/// Reads quotes, manifest and statements of a written report.
///
/// # Errors
/// [`ReadError::Pdf`] where it is no PDF or has no tags; [`ReadError::NoManifest`] where it is none of ours.
pub(crate) fn read(bytes: &[u8], template: &Template) -> Result<ReadBack, ReadError> {
    let document = Document::load_mem(bytes).map_err(|error| damaged(&error))?;
    let catalog = document.catalog().map_err(|error| damaged(&error))?;
    let language = (catalog.get(b"Lang"))
        .and_then(lopdf::decode_text_string)
        .ok()
        .and_then(|tag| tag.get(..2)?.parse::<ReportLanguage>().ok())
        .unwrap_or_default();
    let root = (catalog.get(b"StructTreeRoot"))
        .and_then(|root| document.dereference(root))
        .and_then(|(_, root)| root.as_dict())
        .map_err(|_| ReadError::NoManifest)?;
    let mut pages = BTreeMap::new();
    for id in document.get_pages().into_values() {
        pages.insert(id, of_page(&document, id)?);
    }
    let mut reader = Reader {
        document: &document,
        pages,
        wording: template.wording(language),
        pieces: Vec::new(),
        notes: BTreeMap::new(),
        seen: BTreeSet::new(),
    };
    if let Ok(children) = root.get(b"K") {
        let context = Context::default();
        for element in reader.elements(children, None) {
            reader.element(&element, context)?;
        }
    }
    reader.loose();
    outline(&reader.pieces, &reader.notes, template.wording(language))
}

/// What an element stands in.
#[derive(Clone, Copy, Default)]
struct Context {
    depth: usize,
}

/// A child of an element: another, or the text under a mark of a page.
enum Child {
    Element(Dictionary),
    Marked(ObjectId, i64),
}

struct Reader<'d> {
    document: &'d Document,
    pages: BTreeMap<ObjectId, Marked>,
    wording: Wording,
    pieces: Vec<Piece>,
    notes: BTreeMap<String, String>,
    /// Marks whose text an element has: no other may have it, too.
    seen: BTreeSet<(ObjectId, i64)>,
}

impl Reader<'_> {
    fn elements(&self, children: &Object, page: Option<ObjectId>) -> Vec<Dictionary> {
        (self.children(children, page).into_iter())
            .filter_map(|child| match child {
                Child::Element(element) => Some(element),
                Child::Marked(..) => None,
            })
            .collect()
    }

    fn children(&self, children: &Object, page: Option<ObjectId>) -> Vec<Child> {
        let listed = match self.document.dereference(children) {
            Ok((_, Object::Array(listed))) => listed.clone(),
            Ok((_, one)) => vec![one.clone()],
            Err(_) => Vec::new(),
        };
        let child = |object: &Object| match self.document.dereference(object).ok()?.1 {
            Object::Integer(mark) => Some(Child::Marked(page?, *mark)),
            Object::Dictionary(found) => match found.get(b"MCID").and_then(Object::as_i64) {
                Ok(mark) => Some(Child::Marked(page_of(found).or(page)?, mark)),
                Err(_) if found.has(b"S") => Some(Child::Element(found.clone())),
                Err(_) => None,
            },
            _ => None,
        };
        listed.iter().filter_map(child).collect()
    }

    fn children_of(&self, element: &Dictionary) -> Vec<Child> {
        element
            .get(b"K")
            .map(|children| self.children(children, page_of(element)))
            .unwrap_or_default()
    }

    fn element(&mut self, element: &Dictionary, context: Context) -> Result<(), ReadError> {
        if context.depth > DEEPEST {
            return Err(damaged(&"its tags are nested too deeply"));
        }
        let inside = Context {
            depth: context.depth + 1,
        };
        let name = name_of(element);
        match name.as_str() {
            "TOC" => {
                if let Some(Piece::Paragraph(heading)) = self.pieces.last_mut() {
                    CONTENTS.clone_into(&mut heading.style);
                }
                self.passed_over(element, inside.depth);
            }
            "Title" => self.paragraph(TITLE, element),
            "H1" | "H2" | "H3" => {
                let style = format!("heading {}", &name[1..]);
                self.paragraph(&style, element);
            }
            "P" => self.paragraph("", element),
            "Caption" => self.paragraph(CAPTION, element),
            "LBody" => self.paragraph(BULLET, element),
            "BlockQuote" => self.paragraph(QUOTE, element),
            "Table" => self.table(element, inside)?,
            "Lbl" => self.passed_over(element, inside.depth),
            "Figure" => self.picture(element, inside.depth),
            _ => {
                for child in self.children_of(element) {
                    match child {
                        Child::Element(child) => self.element(&child, inside)?,
                        Child::Marked(page, mark) => {
                            let stretches = self.marked(page, mark);
                            self.push(BODY, stretches, Vec::new());
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn paragraph(&mut self, style: &str, element: &Dictionary) {
        let mut stretches = Vec::new();
        let mut notes = Vec::new();
        self.gather(element, &mut stretches, &mut notes, 0);
        self.push(style, stretches, notes);
    }

    fn push(&mut self, style: &str, stretches: Vec<Stretch>, told: Vec<String>) {
        let words = || (stretches.iter()).filter(|stretch| !stretch.text.trim().is_empty());
        if words().next().is_none() {
            return;
        }
        let all_bold = words().all(|stretch| stretch.bold && !stretch.italic);
        let after_quote =
            matches!(self.pieces.last(), Some(Piece::Paragraph(last)) if last.style == QUOTE);
        let after_attribution =
            matches!(self.pieces.last(), Some(Piece::Paragraph(last)) if last.style == ATTRIBUTION);
        let said: String = stretches
            .iter()
            .map(|stretch| stretch.text.as_str())
            .collect();
        let is_translation =
            after_attribution && self.wording.is_marked_translation(said.trim_start());
        let flagged = words()
            .next()
            .is_some_and(|first| first.bold && first.italic);
        let style = match style {
            "" if after_quote => ATTRIBUTION,
            "" if is_translation => TRANSLATION,
            "" if all_bold => EVIDENCE,
            "" => BODY,
            BULLET if flagged => FLAG,
            style => style,
        };
        let run = |stretch: Stretch| {
            let name = match style {
                QUOTE if stretch.bold => ANCHOR,
                FLAG if stretch.bold && stretch.italic => FLAG_NAME,
                _ => "",
            };
            (name.to_owned(), stretch.text)
        };
        let notes = (told.into_iter())
            .map(|note| {
                let id = (self.notes.len() + 1).to_string();
                self.notes.insert(id.clone(), collapse(&note));
                id
            })
            .collect();
        let paragraph = Paragraph {
            style: style.to_owned(),
            runs: stretches.into_iter().map(run).collect(),
            notes,
            language: None,
        };
        self.pieces.push(Piece::Paragraph(paragraph));
    }

    /// The text in an element, and that of the footnotes in it.
    fn gather(
        &mut self,
        element: &Dictionary,
        stretches: &mut Vec<Stretch>,
        notes: &mut Vec<String>,
        depth: usize,
    ) {
        for child in self.children_of(element) {
            match child {
                Child::Marked(page, mark) => stretches.extend(self.marked(page, mark)),
                Child::Element(child) if depth < DEEPEST => match name_of(&child).as_str() {
                    // The number of a footnote or an item.
                    "Lbl" | "Link" | "Reference" => self.passed_over(&child, depth + 1),
                    "Note" => {
                        let mut note = Vec::new();
                        self.gather(&child, &mut note, &mut Vec::new(), depth + 1);
                        notes.push(note.iter().map(|s| s.text.as_str()).collect());
                    }
                    _ => self.gather(&child, stretches, notes, depth + 1),
                },
                Child::Element(_) => {}
            }
        }
    }

    /// What stands for a picture.
    fn picture(&mut self, element: &Dictionary, depth: usize) {
        let told = element.get(b"Alt").and_then(lopdf::decode_text_string);
        self.passed_over(element, depth);
        self.pieces.push(Piece::Paragraph(Paragraph {
            style: PICTURE.to_owned(),
            runs: vec![(String::new(), told.unwrap_or_default())],
            ..Paragraph::default()
        }));
    }

    /// Text that tells nothing: numbers of notes, and contents, which have the headings again.
    fn passed_over(&mut self, element: &Dictionary, depth: usize) {
        for child in self.children_of(element) {
            match child {
                Child::Marked(page, mark) => {
                    self.seen.insert((page, mark));
                }
                Child::Element(child) if depth < DEEPEST => self.passed_over(&child, depth + 1),
                Child::Element(_) => {}
            }
        }
    }

    fn marked(&mut self, page: ObjectId, mark: i64) -> Vec<Stretch> {
        if !self.seen.insert((page, mark)) {
            return Vec::new();
        }
        let page = self.pages.get(&page);
        page.and_then(|page| page.marked.get(&mark))
            .cloned()
            .unwrap_or_default()
    }

    fn table(&mut self, element: &Dictionary, context: Context) -> Result<(), ReadError> {
        let mut rows = Vec::new();
        self.rows(element, &mut rows, context)?;
        let columns = |ids: &[&str]| {
            ids.iter()
                .map(|id| self.wording.say(id))
                .collect::<Vec<_>>()
        };
        let heads = [
            (
                MANIFEST,
                columns(&["anchor", "source", "start", "end", "sha256", "times"]),
            ),
            (
                FIGURES,
                columns(&[
                    "figure",
                    "kind-supports",
                    "kind-qualifies",
                    "kind-contradicts",
                ]),
            ),
            (
                SOURCES,
                columns(&[
                    "source",
                    "session",
                    "kind",
                    "date",
                    "format",
                    "language",
                    "file-sha256",
                    "text-sha256",
                ]),
            ),
        ];
        let table = rows.first().and_then(|head| {
            let known = heads.iter().find(|(_, columns)| columns == head)?;
            Some(known.0)
        });
        self.pieces.extend(rows.into_iter().map(|cells| Piece::Row {
            table: table.unwrap_or(TABLE).to_owned(),
            cells,
            widths: Vec::new(),
        }));
        Ok(())
    }

    fn rows(
        &mut self,
        element: &Dictionary,
        rows: &mut Vec<Vec<String>>,
        context: Context,
    ) -> Result<(), ReadError> {
        if context.depth > DEEPEST {
            return Err(damaged(&"its tags are nested too deeply"));
        }
        let inside = Context {
            depth: context.depth + 1,
        };
        for child in self.children_of(element) {
            let Child::Element(child) = child else {
                continue;
            };
            match name_of(&child).as_str() {
                "TR" => {
                    let mut cells = Vec::new();
                    for cell in self.children_of(&child) {
                        if let Child::Element(cell) = cell {
                            let mut stretches = Vec::new();
                            self.gather(&cell, &mut stretches, &mut Vec::new(), 0);
                            let text: String = stretches.iter().map(|s| s.text.as_str()).collect();
                            cells.push(collapse(&text));
                        }
                    }
                    rows.push(cells);
                }
                "THead" | "TBody" | "TFoot" => self.rows(&child, rows, inside)?,
                _ => self.element(&child, inside)?,
            }
        }
        Ok(())
    }

    /// Text that a reader sees and no tag has, but for what pages repeat: their feet and the heads of tables.
    fn loose(&mut self) {
        let page = self.wording.say("page");
        // Heads are the first rows of tables, and lines and fonts may part what stands in a cell.
        let mut heads: Vec<&String> = Vec::new();
        let mut in_table = false;
        for piece in &self.pieces {
            match piece {
                Piece::Row { cells, .. } if !in_table => {
                    heads.extend(cells);
                    in_table = true;
                }
                Piece::Row { .. } => {}
                Piece::Paragraph(_) => in_table = false,
            }
        }
        let mut found = Vec::new();
        for (id, marked) in &self.pages {
            for loose in &marked.loose {
                let text = collapse(loose);
                // The foot of a page may come in pieces; dots lead the eye through the contents.
                let is_foot = page.contains(&text)
                    || (text.strip_prefix(&page).unwrap_or(&text).bytes())
                        .all(|b| b.is_ascii_digit() || b" .".contains(&b));
                if !text.is_empty() && !is_foot && !heads.iter().any(|head| head.contains(&text)) {
                    found.push(text);
                }
            }
            for (mark, stretches) in &marked.marked {
                if !self.seen.contains(&(*id, *mark)) {
                    found.push(stretches.iter().map(|s| s.text.as_str()).collect());
                }
            }
        }
        for text in found {
            let stretch = Stretch {
                text,
                ..Stretch::default()
            };
            self.push("", vec![stretch], Vec::new());
        }
    }
}

fn page_of(found: &Dictionary) -> Option<ObjectId> {
    found.get(b"Pg").and_then(Object::as_reference).ok()
}

fn name_of(element: &Dictionary) -> String {
    let name = element.get(b"S").and_then(Object::as_name);
    String::from_utf8_lossy(name.unwrap_or_default()).into_owned()
}
