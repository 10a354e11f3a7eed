//! ODT (OpenDocument, ISO/IEC 26300), also as one flat XML file: paragraphs with labels, tables with a turn a row.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::BytesStart;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::document::{self, Block, Blocks, Paragraph};
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
            version: 3,
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

/// Elements whose content is not read: deletions, notes and comments, tables of contents, the second form of a word.
const LEFT_OUT: [&str; 9] = [
    "tracked-changes",
    "note",
    "annotation",
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
            Node::Text(words) if left_out.is_none() => {
                walk.write(&words.replace(['\n', '\r', '\t'], " "))
            }
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
}

impl Walk {
    fn start(&mut self, local: &str, element: &BytesStart<'_>) {
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
                self.open.push((
                    Paragraph {
                        heading,
                        ..Paragraph::default()
                    },
                    self.bold_styles.contains(&style),
                ));
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

    fn end(&mut self, local: &str) {
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
mod tests {
    use crate::testing::{marks, refusal, turns, zipped};

    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Heading_20_2"/><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>"#;

    fn odt(body: &str) -> Vec<u8> {
        let content = format!("{HEAD}{body}</office:text></office:body></office:document-content>");
        zipped(&[
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", &content),
        ])
    }

    #[test]
    fn paragraphs_changes_and_notes() {
        let file = odt(
            r#"<text:tracked-changes><text:deletion><text:p>Ivo: ne</text:p></text:deletion></text:tracked-changes>
            <text:p text:style-name="P1">Fokus grupa</text:p>
            <text:p><text:span text:style-name="T1">Đurđa:</text:span><text:tab/>Bilo <text:s text:c="3"/>je
            lijepo<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>bilješka</text:p></text:note-body></text:note>.<office:annotation><text:p>komentar</text:p></office:annotation></text:p>
            <text:list><text:list-item><text:p>I toplo.</text:p></text:list-item></text:list>
            <text:p><text:span text:style-name="T1">Ģirts:</text:span> Jā,<text:line-break/>&#269;au.</text:p><text:p>Đurđa: Da.</text:p><text:p>Ģirts: Nē.</text:p>"#,
        );
        assert_eq!(
            turns("a.odt", &file),
            [
                "Đurđa|-|-|Bilo je lijepo. I toplo.",
                "Ģirts|-|-|Jā, čau.",
                "Đurđa|-|-|Da.",
                "Ģirts|-|-|Nē."
            ]
        );
        assert_eq!(marks("a.odt", &file)[0], "heading: Fokus grupa");
    }

    #[test]
    fn tables_and_flat_files() {
        let table = "<table:table><table:table-row><table:table-cell><text:p>Govornik</text:p></table:table-cell><table:table-cell><text:p>Tekst</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Ana</text:p></table:table-cell><table:table-cell><text:p>Da.</text:p><text:p>Možda.</text:p></table:table-cell></table:table-row></table:table>";
        assert_eq!(turns("a.odt", &odt(table)), ["Ana|-|-|Da. Možda."]);
        let flat = format!(
            "{}{table}</office:text></office:body></office:document>",
            HEAD.replace("document-content", "document")
        );
        assert_eq!(turns("a.fodt", flat.as_bytes()), ["Ana|-|-|Da. Možda."]);
    }

    #[test]
    fn empty_and_damaged() {
        assert!(
            refusal("a.odt", &odt("<text:p/>"))
                .1
                .contains("nothing was said")
        );
        let file = odt("<text:p>Ana: da</text:p>");
        assert!(
            refusal("a.odt", &file[..file.len() / 2])
                .1
                .contains("ODT file is damaged")
        );
    }
}
