//! What the control words of RTF mean for the text: code pages, escapes, groups, paragraphs and tables.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::{Encoding, WINDOWS_1252};

use super::notes::{Notes, Place};
use super::signs::{charset, code_page, sign_of};
use super::token::{Token, Tokens};
use crate::document::{self, Block, Paragraph, Table};
use crate::docx::symbols;
use crate::format::Declined;

/// Groups within groups, at most.
const DEEPEST: usize = 4096;

/// Groups that hold no text of the document. Of those that begin with `\*` none does that is known here.
const LEFT_OUT: [&str; 28] = [
    "colortbl",
    "info",
    "pict",
    "header",
    "headerl",
    "headerr",
    "headerf",
    "footer",
    "footerl",
    "footerr",
    "footerf",
    "atnid",
    "fldinst",
    "objdata",
    "objclass",
    "nonshppict",
    "listtext",
    "pntext",
    "pntxta",
    "pntxtb",
    "xe",
    "tc",
    "txe",
    "rxe",
    "filetbl",
    "revtbl",
    "themedata",
    "template",
];

/// What a group holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Text,
    Fonts,
    Styles,
    /// Words of a note, or what is told of one.
    Note,
    Nothing,
}

/// What ends with its group.
#[derive(Debug, Clone, Copy)]
struct State {
    holds: Holds,
    bold: bool,
    hidden: bool,
    /// Deleted in a tracked change.
    deleted: bool,
    font: i32,
    /// Letters that stand in for a `\u` behind it.
    fallbacks: i32,
}

/// A document that is being read.
pub(super) struct Page {
    state: State,
    groups: Vec<State>,
    /// Begins a group of which the first word tells whether it is known.
    optional: bool,
    /// The code page of the document, and those of its fonts.
    default: &'static Encoding,
    chosen: bool,
    fonts: BTreeMap<i32, &'static Encoding>,
    /// Names of the fonts of signs, whose bytes are no letters.
    symbols: BTreeMap<i32, String>,
    /// The name of a font that is being read.
    font_name: Vec<u8>,
    headings: BTreeSet<i32>,
    style: i32,
    style_name: Vec<u8>,
    /// Bytes that were not decoded yet: letters may have two.
    bytes: Vec<u8>,
    /// The first half of a letter in two `\u`.
    half: Option<u16>,
    /// Letters to leave out behind a `\u`.
    skip: i32,
    notes: Notes,
    paragraph: Paragraph,
    in_table: bool,
    cell: Vec<Paragraph>,
    row: Vec<Vec<Paragraph>>,
    table: Table,
    blocks: Vec<Block>,
    /// Some bytes were no letters.
    pub(super) undecodable: bool,
}

/// Blocks of a document, the name of its code page, and whether some bytes were no letters in it.
pub(super) struct Read {
    pub(super) blocks: Vec<Block>,
    pub(super) encoding: &'static str,
    pub(super) undecodable: bool,
}

/// Reads a document; `chosen` is the code page that a person said.
///
/// # Errors
/// [`Declined::Refused`] where groups are nested too deeply.
pub(super) fn read(bytes: &[u8], chosen: Option<&'static Encoding>) -> Result<Read, Declined> {
    let mut page = Page {
        state: State {
            holds: Holds::Text,
            bold: false,
            hidden: false,
            deleted: false,
            font: -1,
            fallbacks: 1,
        },
        groups: Vec::new(),
        optional: false,
        default: chosen.unwrap_or(WINDOWS_1252),
        chosen: chosen.is_some(),
        fonts: BTreeMap::new(),
        symbols: BTreeMap::new(),
        font_name: Vec::new(),
        headings: BTreeSet::new(),
        style: 0,
        style_name: Vec::new(),
        bytes: Vec::new(),
        half: None,
        skip: 0,
        notes: Notes::default(),
        paragraph: Paragraph::default(),
        in_table: false,
        cell: Vec::new(),
        row: Vec::new(),
        table: Vec::new(),
        blocks: Vec::new(),
        undecodable: false,
    };
    for token in Tokens(bytes) {
        page.token(token)?;
    }
    // A file that is cut off ends in some group.
    while let Some(outside) = page.groups.pop() {
        page.close(outside);
    }
    page.end_paragraph();
    page.end_table();
    Ok(Read {
        blocks: page.blocks,
        encoding: page.default.name(),
        undecodable: page.undecodable,
    })
}

impl Page {
    fn token(&mut self, token: Token<'_>) -> Result<(), Declined> {
        match token {
            Token::Open => {
                self.flush();
                self.skip = 0;
                if self.groups.len() >= DEEPEST {
                    return Err(Declined::Refused(
                        "the RTF is damaged: groups are nested too deeply".to_owned(),
                    ));
                }
                self.groups.push(self.state);
            }
            Token::Close => {
                self.flush();
                self.skip = 0;
                if let Some(outside) = self.groups.pop() {
                    self.close(outside);
                }
            }
            Token::Sign(b'*') => self.optional = true,
            Token::Word(name, number) => {
                let optional = std::mem::take(&mut self.optional);
                if name == "bin" || name == "u" || self.skip == 0 {
                    self.word(name, number, optional);
                } else {
                    self.skip -= 1;
                }
            }
            Token::Sign(sign) => self.sign(sign),
            Token::Byte(byte) => self.text(&[byte]),
            Token::Text(bytes) => self.text(bytes),
        }
        Ok(())
    }

    /// Goes on with what is outside of the group that ends.
    fn close(&mut self, outside: State) {
        self.flush();
        if self.state.holds != outside.holds {
            self.lose_half();
        }
        match self.state.holds {
            Holds::Styles => self.end_style(),
            Holds::Fonts => self.end_font(),
            Holds::Note => {
                for what in self.notes.close(self.groups.len()) {
                    self.paragraph.point(what);
                }
            }
            _ => {}
        }
        self.state = outside;
    }

    /// Whether words count here: those of the document and of its notes.
    fn has_words(&self) -> bool {
        let is_text = matches!(self.state.holds, Holds::Text | Holds::Note);
        is_text && !self.state.hidden && !self.state.deleted
    }

    /// Adds words where they belong.
    fn put(&mut self, text: &str) {
        match self.state.holds {
            Holds::Text => self.paragraph.write(text, self.state.bold),
            Holds::Note => self.notes.write(text),
            _ => {}
        }
    }

    fn sign(&mut self, sign: u8) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        match sign {
            b'~' => self.write("\u{a0}"),
            b'_' => self.write("-"),
            b'{' | b'}' | b'\\' => self.text(&[sign]),
            b'\r' | b'\n' => self.word("par", None, false),
            // A place where a word may be broken is no letter.
            _ => {}
        }
    }

    /// Bytes in the code page of the font, less those that stand in for a `\u`.
    fn text(&mut self, bytes: &[u8]) {
        let skipped = usize::try_from(self.skip).unwrap_or(0).min(bytes.len());
        self.skip -= i32::try_from(skipped).unwrap_or(0);
        let bytes = &bytes[skipped..];
        if self.state.holds == Holds::Styles {
            self.style_name.extend_from_slice(bytes);
        } else if self.state.holds == Holds::Fonts {
            self.font_name.extend_from_slice(bytes);
            // In an old table of one group, a semicolon ends a font.
            if bytes.ends_with(b";") {
                self.end_font();
            }
        } else if self.has_words() && !bytes.is_empty() {
            self.lose_half();
            self.bytes.extend_from_slice(bytes);
        }
    }

    fn flush(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        if let Some(name) = self.symbols.get(&self.state.font) {
            let signs: String = (bytes.iter())
                .map(|&byte| symbols::sign(name, u32::from(byte)))
                .collect();
            self.put(&signs);
            return;
        }
        let font = self
            .fonts
            .get(&self.state.font)
            .copied()
            .filter(|_| !self.chosen);
        let (text, had_errors) = font
            .unwrap_or(self.default)
            .decode_without_bom_handling(&bytes);
        self.undecodable |= had_errors;
        self.put(&text);
    }

    fn write(&mut self, text: &str) {
        self.flush();
        if self.has_words() {
            self.put(text);
        }
    }

    fn word(&mut self, name: &str, number: Option<i32>, optional: bool) {
        if name == "u" {
            self.letter(number.unwrap_or(0));
            return;
        }
        self.flush();
        if self.state.holds == Holds::Note && self.notes.time(name, number) {
            return;
        }
        if let Some(place) = Place::of(name) {
            self.begin_note(place, number);
            return;
        }
        if optional || LEFT_OUT.contains(&name) {
            // Pictures that newer programs write twice have no text either way.
            self.state.holds = Holds::Nothing;
            return;
        }
        let on = number != Some(0);
        match (name, number) {
            ("fonttbl", _) => self.state.holds = Holds::Fonts,
            ("stylesheet", _) => self.state.holds = Holds::Styles,
            ("ansicpg", Some(page)) if !self.chosen => {
                self.default = code_page(page).unwrap_or(self.default)
            }
            ("mac", _) if !self.chosen => self.default = encoding_rs::MACINTOSH,
            ("f", Some(font)) => self.state.font = font,
            ("fcharset", Some(set)) if self.state.holds == Holds::Fonts => {
                if let Some(encoding) = charset(set) {
                    self.fonts.insert(self.state.font, encoding);
                }
            }
            ("uc", Some(count)) => self.state.fallbacks = count.max(0),
            ("b", _) => self.state.bold = on,
            ("v", _) => self.state.hidden = on,
            ("deleted", _) => self.state.deleted = on,
            ("plain", _) => {
                let state = &mut self.state;
                (state.bold, state.hidden, state.deleted) = (false, false, false);
            }
            ("s", Some(style)) if self.state.holds == Holds::Styles => self.style = style,
            _ if self.state.holds == Holds::Note => match (name, sign_of(name)) {
                ("par" | "sect" | "page" | "cell" | "nestcell", _) => self.write("\n"),
                (_, Some(text)) => self.write(text),
                (_, None) => {}
            },
            _ if self.state.holds != Holds::Text => {}
            ("s", Some(style)) => self.paragraph.heading |= self.headings.contains(&style),
            ("outlinelevel", Some(level)) => {
                // Level 9 is body text.
                self.paragraph.heading |= (0..9).contains(&level);
            }
            ("pard", _) => (self.paragraph.heading, self.in_table) = (false, false),
            ("intbl", _) => self.in_table = true,
            ("par" | "sect" | "page" | "nestcell" | "nestrow", _) => self.end_paragraph(),
            ("cell", _) => self.end_cell(),
            ("row", _) => {
                if !self.row.is_empty() {
                    self.table.push(std::mem::take(&mut self.row));
                }
            }
            _ => {
                if let Some(text) = sign_of(name) {
                    self.write(text);
                }
            }
        }
    }

    /// Begins a note, or what is told of one, which goes on to the end of the group.
    fn begin_note(&mut self, place: Place, number: Option<i32>) {
        self.lose_half();
        let is_known = matches!(self.state.holds, Holds::Text | Holds::Note);
        // What was deleted took its notes with it.
        if !is_known || self.state.deleted {
            self.state.holds = Holds::Nothing;
            return;
        }
        self.notes.open(place, self.groups.len(), number);
        self.state.holds = Holds::Note;
        self.state.hidden = false;
    }

    /// `\u269`: a UTF-16 unit as a signed number, and what stands in for it behind.
    fn letter(&mut self, number: i32) {
        if self.has_words() {
            self.flush();
            let unit = u16::try_from(number)
                .or_else(|_| u16::try_from(number.wrapping_add(65_536)))
                .unwrap_or(0xfffd);
            let is_half = (0xd800..0xdc00).contains(&unit);
            let pair = self.half.filter(|_| (0xdc00..0xe000).contains(&unit));
            match pair {
                Some(half) => {
                    self.half = None;
                    self.write_units(&[half, unit]);
                }
                None => {
                    self.lose_half();
                    if is_half {
                        self.half = Some(unit);
                    } else {
                        self.write_units(&[unit]);
                    }
                }
            }
        }
        self.skip = self.state.fallbacks;
    }

    fn write_units(&mut self, units: &[u16]) {
        // `\u-3913` in Wingdings is its sign 0xb7, written in the private area.
        if let ([unit @ 0xf000..=0xf0ff], Some(name)) = (units, self.symbols.get(&self.state.font))
        {
            let sign = symbols::sign(name, u32::from(*unit));
            self.put(sign.encode_utf8(&mut [0; 4]));
            return;
        }
        let text = String::from_utf16_lossy(units);
        self.undecodable |= text.contains('\u{fffd}');
        self.put(&text);
    }

    /// The first half of a letter without its second is none.
    fn lose_half(&mut self) {
        if let Some(half) = self.half.take() {
            self.write_units(&[half]);
        }
    }

    /// Ends an entry of the table of fonts: signs are those of the fonts that are known.
    fn end_font(&mut self) {
        let name = std::mem::take(&mut self.font_name);
        let name = String::from_utf8_lossy(&name);
        let name = name.trim().trim_end_matches(';').trim();
        if symbols::is_known(name) {
            self.symbols.insert(self.state.font, name.to_owned());
        }
    }

    fn end_style(&mut self) {
        let name = std::mem::take(&mut self.style_name);
        let name = String::from_utf8_lossy(&name);
        if document::is_heading_style(name.trim().trim_end_matches(';')) {
            self.headings.insert(self.style);
        }
        self.style = 0;
    }

    fn end_paragraph(&mut self) {
        self.flush();
        self.lose_half();
        let paragraph = std::mem::take(&mut self.paragraph);
        // Words such as `\s1` go on for the next paragraph.
        self.paragraph.heading = paragraph.heading;
        if self.in_table {
            self.cell.push(paragraph);
        } else {
            self.end_table();
            self.blocks.push(Block::Paragraph(paragraph));
        }
    }

    fn end_cell(&mut self) {
        self.flush();
        let mut paragraph = std::mem::take(&mut self.paragraph);
        paragraph.heading = false;
        self.cell.push(paragraph);
        self.row.push(std::mem::take(&mut self.cell));
    }

    fn end_table(&mut self) {
        // What is left of a table that is cut off.
        if !self.cell.is_empty() {
            self.row.push(std::mem::take(&mut self.cell));
        }
        if !self.row.is_empty() {
            self.table.push(std::mem::take(&mut self.row));
        }
        if !self.table.is_empty() {
            self.blocks
                .push(Block::Table(std::mem::take(&mut self.table)));
        }
    }
}
