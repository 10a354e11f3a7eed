//! Reading XML as a stream of elements and words. Nothing is fetched and no entity is expanded besides the five of
//! XML and character references, so neither external entities nor nested ones can do harm.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::format::Declined;

/// A piece of an XML file. An empty element gives a start and an end.
pub(crate) enum Node<'x> {
    /// An element begins.
    Start(BytesStart<'x>),
    /// An element ends.
    End,
    /// Words.
    Text(String),
}

/// A stream of [`Node`]s.
pub(crate) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    text: &'x str,
    depth: usize,
    /// Bytes whose lines are counted, and how many those are.
    counted: (usize, u32),
}

/// Elements within elements, at most.
const DEEPEST: usize = 4096;

impl<'x> Xml<'x> {
    pub(crate) fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        Self {
            reader,
            text,
            depth: 0,
            counted: (0, 1),
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// [`Declined::Refused`] with the line where the file is not well-formed.
    pub(crate) fn next(&mut self) -> Result<Option<Node<'x>>, Declined> {
        loop {
            let event = self
                .reader
                .read_event()
                .map_err(|error| self.broken(&error.to_string()))?;
            return Ok(Some(match event {
                Event::Start(element) | Event::Empty(element) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(self.broken("elements are nested too deeply"));
                    }
                    Node::Start(element)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::End
                }
                Event::Text(words) => Node::Text(words.into_inner().into_owned()),
                Event::CData(words) => Node::Text(words.into_inner().into_owned()),
                Event::GeneralRef(reference) => {
                    let resolved = reference.resolve_char_ref().ok().flatten();
                    let name = reference.into_inner();
                    Node::Text(
                        match (
                            resolved,
                            quick_xml::escape::resolve_predefined_entity(&name),
                        ) {
                            (Some(c), _) => c.to_string(),
                            (None, Some(text)) => text.to_owned(),
                            (None, None) => format!("&{name};"),
                        },
                    )
                }
                Event::Eof if self.depth > 0 => {
                    return Err(self.broken("it ends in the middle of an element"));
                }
                Event::Eof => return Ok(None),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
            }));
        }
    }

    /// The line on which the last piece ended, from 1.
    pub(crate) fn line(&mut self) -> u32 {
        let (from, line) = self.counted;
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        let at = at.clamp(from, self.text.len());
        let more = self.text.as_bytes()[from..at]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count();
        self.counted = (
            at,
            line.saturating_add(u32::try_from(more).unwrap_or(u32::MAX)),
        );
        self.counted.1
    }

    fn broken(&self, message: &str) -> Declined {
        let at = usize::try_from(
            self.reader
                .error_position()
                .max(self.reader.buffer_position()),
        )
        .unwrap_or(usize::MAX);
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        Declined::Refused(format!("the XML is damaged at line {line}: {message}"))
    }
}

/// The name of an element without its prefix.
pub(crate) fn local_name<'e>(element: &'e BytesStart<'_>) -> &'e str {
    let name = element.name().into_inner();
    name.rsplit(':').next().unwrap_or(name)
}

/// The value of an attribute by its local name (`id` finds `xml:id`), references resolved where they can be.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .find_map(|attribute| {
            let key = attribute.key.into_inner();
            let local = key.rsplit(':').next().unwrap_or(key);
            (local == name).then(|| match quick_xml::escape::unescape(&attribute.value) {
                Ok(value) => value.into_owned(),
                Err(_) => attribute.value.clone().into_owned(),
            })
        })
}
