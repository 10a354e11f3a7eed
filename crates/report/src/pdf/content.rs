//! The text of a page, stretch by stretch, under the marks that tags refer to.

use std::collections::BTreeMap;
use std::io::Read as _;

use flate2::read::ZlibDecoder;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, Stream};

use crate::read_back::ReadError;

/// Bytes that the content of a page may unpack to, at most.
const LARGEST: u64 = 64 << 20;

pub(super) fn damaged(error: &dyn std::fmt::Display) -> ReadError {
    ReadError::Pdf(format!("{error}; the file is damaged or protected"))
}

/// Text in one font.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Stretch {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
}

/// The text of a page.
#[derive(Default)]
pub(super) struct Marked {
    /// By the number of its mark.
    pub marked: BTreeMap<i64, Vec<Stretch>>,
    /// What stands outside of all tags, decoration included: the feet of pages, repeated heads of tables.
    pub loose: Vec<String>,
}

/// Reads the text of a page.
pub(super) fn of_page(document: &Document, page: ObjectId) -> Result<Marked, ReadError> {
    let mut bytes = Vec::new();
    for id in document.get_page_contents(page) {
        let stream = document.get_object(id).and_then(Object::as_stream);
        bytes.extend(unpacked(stream.map_err(|error| damaged(&error))?)?);
        bytes.push(b'\n');
    }
    let content = Content::decode(&bytes).map_err(|error| damaged(&error))?;
    let fonts = document
        .get_page_fonts(page)
        .map_err(|error| damaged(&error))?;
    let fonts = (fonts.into_iter())
        .map(|(name, font)| Ok((name, Face::of(document, font)?)))
        .collect::<Result<BTreeMap<_, _>, ReadError>>()?;
    let mut reader = Reader {
        document,
        properties: properties(document, page),
        fonts: &fonts,
        page: Marked::default(),
        marks: Vec::new(),
        font: None,
        saved: Vec::new(),
    };
    for operation in &content.operations {
        reader.operation(&operation.operator, &operation.operands)?;
    }
    Ok(reader.page)
}

fn unpacked(stream: &Stream) -> Result<Vec<u8>, ReadError> {
    let filters = stream.filters().unwrap_or_default();
    match filters.as_slice() {
        [] => Ok(stream.content.clone()),
        [b"FlateDecode"] => {
            let mut bytes = Vec::new();
            ZlibDecoder::new(stream.content.as_slice())
                .take(LARGEST)
                .read_to_end(&mut bytes)
                .map_err(|error| damaged(&error))?;
            Ok(bytes)
        }
        _ => Err(damaged(&"the pages are packed otherwise than by verbatim")),
    }
}

/// Names of marks' properties, which stand beside the page.
fn properties(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, Dictionary> {
    let dictionary = |object: &Object| {
        let (_, object) = document.dereference(object).ok()?;
        object.as_dict().ok().cloned()
    };
    let listed = || {
        let page = document.get_dictionary(page).ok()?;
        let resources = dictionary(page.get(b"Resources").ok()?)?;
        dictionary(resources.get(b"Properties").ok()?)
    };
    (listed().iter().flat_map(Dictionary::iter))
        .filter_map(|(name, object)| Some((name.clone(), dictionary(object)?)))
        .collect()
}

/// A font of a page.
struct Face<'d> {
    encoding: Encoding<'d>,
    /// What glyphs stand for, by their codes of two bytes. The library's own table breaks letters of two UTF-16 units.
    letters: BTreeMap<Vec<u8>, String>,
    bold: bool,
    italic: bool,
}

impl<'d> Face<'d> {
    fn of(document: &'d Document, font: &'d Dictionary) -> Result<Self, ReadError> {
        let name = font.get(b"BaseFont").and_then(Object::as_name);
        let name = String::from_utf8_lossy(name.unwrap_or_default()).into_owned();
        let stream = (font.get(b"ToUnicode"))
            .and_then(|table| document.dereference(table))
            .and_then(|(_, table)| table.as_stream());
        let letters = match stream {
            Ok(stream) => letters(&String::from_utf8_lossy(&unpacked(stream)?)),
            Err(_) => BTreeMap::new(),
        };
        Ok(Self {
            letters,
            encoding: font
                .get_font_encoding(document)
                .map_err(|error| damaged(&error))?,
            bold: name.contains("Bold"),
            italic: name.contains("Italic") || name.contains("Oblique"),
        })
    }
}

/// The pairs `<0001> <0161>` of the lists of single letters in a table.
fn letters(table: &str) -> BTreeMap<Vec<u8>, String> {
    let mut letters = BTreeMap::new();
    for list in table.split("beginbfchar").skip(1) {
        let list = list.split("endbfchar").next().unwrap_or_default();
        let mut words = list.split(['<', '>']).skip(1).step_by(2);
        while let (Some(code), Some(units)) = (words.next(), words.next()) {
            let code = hexadecimal(code, 2).map(|code| {
                let byte = |unit: u16| u8::try_from(unit).unwrap_or_default();
                code.into_iter().map(byte).collect()
            });
            if let (Some(code), Some(units)) = (code, hexadecimal(units, 4)) {
                letters.insert(code, String::from_utf16_lossy(&units));
            }
        }
    }
    letters
}

/// Numbers of so many digits each.
fn hexadecimal(text: &str, digits: usize) -> Option<Vec<u16>> {
    (text.is_ascii() && text.len().is_multiple_of(digits)).then_some(())?;
    (0..text.len())
        .step_by(digits)
        .map(|at| u16::from_str_radix(text.get(at..at + digits)?, 16).ok())
        .collect()
}

/// A stretch of the content that is marked.
struct Mark {
    number: Option<i64>,
    /// What stands for the glyphs in it; said with the first of them.
    instead: Option<String>,
    has_instead: bool,
}

struct Reader<'d> {
    document: &'d Document,
    properties: BTreeMap<Vec<u8>, Dictionary>,
    fonts: &'d BTreeMap<Vec<u8>, Face<'d>>,
    page: Marked,
    marks: Vec<Mark>,
    font: Option<&'d Face<'d>>,
    saved: Vec<Option<&'d Face<'d>>>,
}

impl Reader<'_> {
    fn operation(&mut self, operator: &str, operands: &[Object]) -> Result<(), ReadError> {
        match operator {
            "q" => self.saved.push(self.font),
            "Q" => self.font = self.saved.pop().unwrap_or(self.font),
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                self.font = name.and_then(|name| self.fonts.get(name));
            }
            // Words that nobody sees do not pass for those that are printed.
            "Tr" if operands.first().and_then(|mode| mode.as_i64().ok()) == Some(3) => {
                self.say("[hidden]");
            }
            "BMC" => self.marks.push(Mark {
                number: None,
                instead: None,
                has_instead: false,
            }),
            "BDC" => self.mark(operands.get(1)),
            "EMC" => {
                self.marks.pop();
            }
            "Tj" | "'" | "\"" => {
                if let Some(glyphs) = operands.last() {
                    self.glyphs(glyphs)?;
                }
            }
            "TJ" => {
                let parts = operands.first().and_then(|parts| parts.as_array().ok());
                for part in parts.into_iter().flatten() {
                    self.glyphs(part)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn mark(&mut self, properties: Option<&Object>) {
        let properties = match properties {
            Some(Object::Dictionary(properties)) => Some(properties.clone()),
            Some(Object::Name(name)) => self.properties.get(name).cloned(),
            _ => None,
        };
        let get = |name: &[u8]| properties.as_ref().and_then(|known| known.get(name).ok());
        let instead = get(b"ActualText")
            .and_then(|text| self.document.dereference(text).ok())
            .and_then(|(_, text)| lopdf::decode_text_string(text).ok());
        self.marks.push(Mark {
            number: get(b"MCID").and_then(|number| number.as_i64().ok()),
            has_instead: instead.is_some(),
            instead,
        });
    }

    fn glyphs(&mut self, glyphs: &Object) -> Result<(), ReadError> {
        let Object::String(bytes, _) = glyphs else {
            return Ok(());
        };
        if let Some(mark) = self.marks.iter_mut().find(|mark| mark.has_instead) {
            if let Some(instead) = mark.instead.take() {
                self.say(&instead);
            }
            return Ok(());
        }
        let Some(font) = self.font else {
            return Ok(());
        };
        let known = (bytes.chunks(2))
            .map(|code| font.letters.get(code).map(String::as_str))
            .collect::<Option<String>>();
        let text = match known {
            Some(text) => text,
            None => {
                let text = Document::decode_text(&font.encoding, bytes);
                text.map_err(|error| damaged(&error))?
            }
        };
        self.say(&text);
        Ok(())
    }

    fn say(&mut self, text: &str) {
        let (bold, italic) = self.font.map_or((false, false), |f| (f.bold, f.italic));
        let Some(number) = self.marks.iter().rev().find_map(|mark| mark.number) else {
            self.page.loose.push(text.to_owned());
            return;
        };
        let stretches = self.page.marked.entry(number).or_default();
        match stretches.last_mut() {
            Some(last) if (last.bold, last.italic) == (bold, italic) => last.text.push_str(text),
            _ => stretches.push(Stretch {
                text: text.to_owned(),
                bold,
                italic,
            }),
        }
    }
}
