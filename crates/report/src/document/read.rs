//! Quotes, manifest and statements of a written document.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use verbatim_model::priority::LinkKind;

use super::{ANCHOR, ATTRIBUTION, EVIDENCE, FIGURES, FLAG, FLAG_NAME, MANIFEST, QUOTE, SOURCES};
use crate::plan::PlanScope;
use crate::read_back::{
    Block, Found, ManifestEntry, Part, ReadBack, ReadError, Setting, StatedPriority, state,
};
use crate::wording::{ReportLanguage, Wording};
use crate::words::collapse;
use crate::zipped::{check_size, part};

/// Reads quotes, manifest and statements of a written report.
pub(crate) fn read(bytes: &[u8]) -> Result<ReadBack, ReadError> {
    check_size(bytes)?;
    let document = part(bytes, "word/document.xml")?.ok_or(ReadError::NoManifest)?;
    let styles = style_names(&part(bytes, "word/styles.xml")?.unwrap_or_default())?;
    let notes = footnotes(
        &part(bytes, "word/footnotes.xml")?.unwrap_or_default(),
        &styles,
    )?;
    let core = part(bytes, "docProps/core.xml")?.unwrap_or_default();
    let pieces = pieces(&document, &styles)?;
    let language = (core.split_once("<dc:language>"))
        .and_then(|(_, rest)| rest.split_once('<'))
        .and_then(|(language, _)| language.parse::<ReportLanguage>().ok())
        .unwrap_or_default();
    let outline = Outline::of(&pieces, &notes, Wording::of(language))?;
    Ok(ReadBack {
        language,
        priorities: outline.priorities,
        plan: outline.plan,
        date: outline.date,
        tool: outline.tool,
        blocks: outline.blocks,
        ..ReadBack::compare(outline.manifest, outline.body)
    })
}

/// A paragraph, or a row of a table.
enum Piece {
    Paragraph(Paragraph),
    Row { table: String, cells: Vec<String> },
}

#[derive(Default)]
struct Paragraph {
    /// Name of its style.
    style: String,
    /// Names of styles of runs, and their words.
    runs: Vec<(String, String)>,
    /// Ids of its footnotes.
    notes: Vec<String>,
}

impl Paragraph {
    fn text(&self) -> String {
        self.runs.iter().map(|(_, text)| text.as_str()).collect()
    }

    /// Words in runs of one style.
    fn styled(&self, wanted: &str) -> Option<String> {
        let runs = self.runs.iter().filter(|(style, _)| style == wanted);
        let text: String = runs.map(|(_, text)| text.as_str()).collect();
        Some(collapse(&text)).filter(|text| !text.is_empty())
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
    /// Tables that are open: the names of their styles, and the cells of their rows.
    tables: Vec<(String, Vec<String>)>,
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
                "w:t" => self.in_text = true,
                "w:tab" if !self.run_is_open() => {}
                "w:tab" | "w:ptab" => self.say("\t"),
                "w:br" | "w:cr" => self.say("\n"),
                "w:noBreakHyphen" => self.say("\u{2011}"),
                // Words that nobody sees do not pass for those that are printed.
                "w:vanish" => self.say("[hidden]"),
                "w:footnoteReference" => self.paragraph.notes.extend(value(element, "w:id")),
                "w:tbl" => self.tables.push((String::new(), Vec::new())),
                "w:tblStyle" => {
                    let style = self.style(element);
                    if let Some((table, _)) = self.tables.last_mut() {
                        *table = style;
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
                        .and_then(|(_, cells)| cells.last_mut())
                    {
                        // A quote is one wherever it stands.
                        Some(cell) if paragraph.style != QUOTE => {
                            *cell = collapse(&format!("{cell} {}", paragraph.text()));
                        }
                        _ => self.done.push(Piece::Paragraph(paragraph)),
                    }
                }
                "w:tr" => {
                    if let Some((table, cells)) = self.tables.last_mut() {
                        let (table, cells) = (table.clone(), std::mem::take(cells));
                        self.done.push(Piece::Row { table, cells });
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
        if let Some((_, cells)) = self.tables.last_mut() {
            act(cells);
        }
    }
}

/// What the document says, piece by piece.
struct Outline {
    wording: Wording,
    manifest: Vec<ManifestEntry>,
    body: Vec<Found>,
    priorities: Vec<StatedPriority>,
    blocks: Vec<Block>,
    date: Option<String>,
    tool: Option<String>,
    plan: Option<PlanScope>,
    in_priority: bool,
    over: bool,
    kind: Option<LinkKind>,
    /// The table of the last row, so that its first row is known.
    table: Option<String>,
}

impl Outline {
    fn of(
        pieces: &[Piece],
        notes: &BTreeMap<String, String>,
        wording: Wording,
    ) -> Result<Self, ReadError> {
        let mut outline = Self {
            wording,
            manifest: Vec::new(),
            body: Vec::new(),
            priorities: Vec::new(),
            blocks: Vec::new(),
            date: None,
            tool: None,
            plan: None,
            in_priority: false,
            over: false,
            kind: None,
            table: None,
        };
        let mut manifest = false;
        for (number, piece) in (1..).zip(pieces) {
            match piece {
                Piece::Paragraph(paragraph) => {
                    outline.table = None;
                    outline.paragraph(number, paragraph, notes);
                }
                Piece::Row { table, cells } => {
                    manifest |= table == MANIFEST;
                    let is_head = outline.table.as_ref() != Some(table);
                    outline.table = Some(table.clone());
                    outline.row(number, table, cells, is_head)?;
                }
            }
        }
        manifest.then_some(outline).ok_or(ReadError::NoManifest)
    }

    fn paragraph(
        &mut self,
        number: usize,
        paragraph: &Paragraph,
        notes: &BTreeMap<String, String>,
    ) {
        let text = paragraph.text();
        let told: Vec<&str> = (paragraph.notes.iter())
            .map(|id| notes.get(id).map_or("", String::as_str))
            .collect();
        match paragraph.style.as_str() {
            "heading 1" => self.section(&text),
            "heading 2" => self.kind = self.wording.headed_kind(&text),
            QUOTE => self.quote(number, paragraph, &told),
            ATTRIBUTION => {
                if let Some(quote) = self.body.last_mut() {
                    state(&mut quote.setting.stated, "attribution", &text);
                }
            }
            EVIDENCE => self.stated("evidence", &text),
            FLAG => {
                let name = paragraph.styled(FLAG_NAME).unwrap_or_default();
                self.stated("flags", &name);
            }
            _ => {}
        }
        let mut part = Part::Rest;
        if let Some((name, value)) = text.split_once(": ") {
            let named = |id| self.wording.say(id) == name;
            if self.over && (named("codebook") || named("coders")) {
                part = Part::MadeWith;
            } else if self.over && named("date") {
                self.date = Some(value.to_owned());
            } else if self.over && named("program") {
                self.tool = Some(value.to_owned());
            } else if self.over && named("plan") {
                self.plan = Some(PlanScope::of_stated(value, &self.wording));
            }
        }
        // Contents get the numbers of pages when they are updated.
        let text = match paragraph.style.starts_with("toc ") {
            true => text.split('\t').next().unwrap_or_default().to_owned(),
            false => text,
        };
        // Empty paragraphs are space, which word processors name as they like.
        if text.trim().is_empty() && told.is_empty() {
            return;
        }
        self.block(
            number,
            part,
            &format!("{} {text} {}", paragraph.style, told.join(" ")),
        );
    }

    fn section(&mut self, heading: &str) {
        self.over |= heading == self.wording.say("method");
        self.kind = None;
        // A key has no white space and so no colon with a space after it.
        let priority = heading
            .split_once(": ")
            .filter(|(key, _)| !self.over && !key.contains(char::is_whitespace));
        self.in_priority = priority.is_some();
        if let Some((key, claim)) = priority {
            self.priorities.push(StatedPriority {
                key: key.to_owned(),
                ..StatedPriority::default()
            });
            self.stated("claim", claim);
        }
    }

    fn stated(&mut self, name: &str, value: &str) {
        if let Some(priority) = self.priorities.last_mut().filter(|_| self.in_priority) {
            state(&mut priority.stated, name, value);
        }
    }

    fn quote(&mut self, number: usize, paragraph: &Paragraph, notes: &[&str]) {
        let words = paragraph.runs.iter().filter(|(style, _)| style != ANCHOR);
        let priority = self.priorities.last().filter(|_| self.in_priority);
        let mut setting = Setting {
            priority: priority.map(|priority| priority.key.clone()),
            kind: self.kind,
            ..Setting::default()
        };
        state(&mut setting.stated, "footnote", &notes.join(" "));
        self.body.push(Found {
            anchor: paragraph.styled(ANCHOR),
            shown: words.map(|(_, text)| text.as_str()).collect(),
            setting,
            line: Some(number),
            ..Found::default()
        });
    }

    fn row(
        &mut self,
        number: usize,
        table: &str,
        cells: &[String],
        is_head: bool,
    ) -> Result<(), ReadError> {
        if table == MANIFEST && !is_head {
            self.manifest.push(entry(cells)?);
        } else if table == FIGURES
            && !is_head
            && let Some((name, figures)) = cells.split_first()
        {
            self.stated(name, &figures.join(", "));
        }
        let part = if table == SOURCES {
            Part::Listed
        } else {
            Part::Rest
        };
        self.block(number, part, &cells.join(" | "));
        Ok(())
    }

    fn block(&mut self, number: usize, part: Part, text: &str) {
        let text = collapse(text);
        if !text.is_empty() {
            self.blocks.push(Block {
                part,
                place: format!("paragraph or row {number}"),
                text,
            });
        }
    }
}

fn entry(cells: &[String]) -> Result<ManifestEntry, ReadError> {
    let bad = || ReadError::BadManifest(cells.join(" "));
    let [anchor, source, start, end, sha256, times] = cells else {
        return Err(bad());
    };
    let number = |cell: &String| cell.trim().parse().map_err(|_| bad());
    Ok(ManifestEntry {
        anchor: anchor.clone(),
        source: source.clone(),
        start: number(start)?,
        end: number(end)?,
        sha256: sha256.clone(),
        times: number(times)?,
    })
}
