//! HTML of word processors, transcription services and old pages: paragraphs with labels, definition lists and
//! tables with a turn a row. No scripts are run and nothing is fetched.

mod tag;

use std::borrow::Cow;

use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::document::{self, Block, Blocks, Paragraph};
use crate::encoding::{self, Decoded};
use crate::entities;
use crate::format::{Confidence, Declined, Format, Input};
use crate::labels::time;
use crate::recognised;
use tag::{Piece, Pieces};

/// Tags that a page may have, at most.
const MOST_TAGS: usize = 4_000_000;

/// The reader of HTML.
pub(crate) struct Html;

impl Format for Html {
    fn reader(&self) -> Reader {
        Reader {
            name: "html",
            version: 5,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        let start = input.start().trim_start_matches('\u{feff}');
        let head: String = start.chars().take(15).collect::<String>().to_lowercase();
        let is_root = recognised::root(input).is_some_and(|root| root.eq_ignore_ascii_case("html"));
        let named = input.has_extension(&["html", "htm", "xhtml"]) && start.contains('<');
        if head.starts_with("<!doctype html") || is_root || named {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined> {
        if input.text().matches('<').nth(MOST_TAGS).is_some() {
            return Err(Declined::Refused(format!(
                "the page has more than {MOST_TAGS} tags, which no transcript has; cut it into parts"
            )));
        }
        let Some(decoded) = &input.decoded else {
            return Err(Declined::nothing_said());
        };
        let declared = declared(input, options);
        let decoded = declared.as_ref().unwrap_or(decoded);
        let blocks = blocks(&decoded.text);
        document::transcript(
            self.reader(),
            &decoded.encoding,
            &blocks,
            decoded.problems.clone(),
        )
    }
}

/// The page in the encoding that it declares, where nothing surer is known: nobody chose one, the bytes are no
/// UTF-8, and the declaration is not the one that editors write into every page.
fn declared(input: &Input<'_>, options: &Options<'_>) -> Option<Decoded> {
    /// Bytes in which browsers look for the declaration.
    const HEAD: usize = 4096;
    let sure = options.encoding.is_some()
        || std::str::from_utf8(input.bytes()).is_ok()
        || input.bytes().contains(&0);
    let head = String::from_utf8_lossy(&input.bytes()[..input.bytes().len().min(HEAD)]);
    let label = Pieces::new(&head)
        .filter(|_| !sure)
        .find_map(|piece| match piece {
            Piece::Start(name, attributes) if name == "meta" => {
                tag::attribute(attributes, "charset").or_else(|| {
                    let content = tag::attribute(attributes, "content")?.to_lowercase();
                    let (_, label) = content.split_once("charset=")?;
                    Some(label.trim().to_owned())
                })
            }
            _ => None,
        })?;
    let known = encoding_rs::Encoding::for_label(label.as_bytes())?;
    let telling = known != encoding_rs::WINDOWS_1252
        && known != encoding_rs::UTF_8
        && known.is_ascii_compatible();
    encoding::decode(
        input.bytes(),
        Some(&label).filter(|_| telling).map(String::as_str),
        options.languages,
    )
    .ok()?
    .filter(|_| telling)
}

/// Elements whose content is not read.
const LEFT_OUT: [&str; 12] = [
    "script", "style", "title", "template", "svg", "math", "select", "button", "textarea",
    "noframes", "iframe", "nav",
];

/// Elements that begin and end a paragraph.
const BLOCKS: [&str; 36] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "section",
    "article",
    "aside",
    "header",
    "footer",
    "main",
    "body",
    "html",
    "head",
    "address",
    "center",
    "figure",
    "figcaption",
    "pre",
    "hr",
    "form",
    "fieldset",
    "caption",
    "tbody",
    "thead",
    "tfoot",
];

pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut walk = Walk::default();
    for piece in Pieces::new(text) {
        match piece {
            Piece::Start(name, attributes) => walk.start(&name, attributes),
            Piece::End(name) => walk.end(&name),
            Piece::Words(words) => walk.words(words),
        }
    }
    walk.end_paragraph();
    walk.end_list();
    walk.blocks.finish()
}

#[derive(Default)]
struct Walk {
    blocks: Blocks,
    paragraph: Paragraph,
    /// Open elements that set in bold.
    bold: usize,
    heading: bool,
    verbatim: bool,
    /// What is left out, and how many elements of that name are open.
    left_out: Option<(String, usize)>,
    /// The definition list that is open, its names and words.
    list: Option<Vec<Block>>,
    tables: usize,
    /// Where the words of an element `time` begin in the paragraph.
    time: Option<usize>,
}

impl Walk {
    fn start(&mut self, name: &str, attributes: &str) {
        if let Some((left_out, open)) = &mut self.left_out {
            *open += usize::from(left_out == name);
            return;
        }
        // LibreOffice writes what stands at the edge of each page so.
        let of_page = || {
            matches!(
                tag::attribute(attributes, "title").as_deref(),
                Some("header" | "footer")
            )
        };
        let left_out = LEFT_OUT.contains(&name) || (name == "div" && of_page());
        if left_out && !attributes.ends_with('/') {
            self.left_out = Some((name.to_owned(), 1));
            return;
        }
        match name {
            "br" => self.paragraph.write("\n", false),
            // Who and when, as transcripts of podcasts have them side by side.
            "cite" => self.paragraph.write(" ", false),
            "time" => {
                self.paragraph.write(" ", false);
                self.time = Some(self.paragraph.text.len());
            }
            "b" | "strong" | "th" => self.bold += 1,
            "table" => {
                self.end_paragraph();
                self.blocks.begin_table();
                self.tables += 1;
            }
            "tr" => {
                self.end_paragraph();
                self.blocks.begin_row();
            }
            _ => {}
        }
        if matches!(name, "td" | "th") {
            self.end_paragraph();
            if self.tables > 0 {
                self.blocks.begin_cell();
            }
        }
        if BLOCKS.contains(&name) {
            self.end_paragraph();
            // Bold letters do not go on into the next paragraph where their end is missing.
            self.bold = 0;
            self.heading = is_heading(name);
            self.verbatim |= name == "pre";
            match name {
                "dl" if self.tables == 0 => self.list = Some(Vec::new()),
                "dt" | "dd" => self.begin_definition(name == "dt"),
                _ => {}
            }
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((left_out, open)) = &mut self.left_out {
            *open -= usize::from(left_out == name);
            if *open == 0 {
                self.left_out = None;
            }
            return;
        }
        match name {
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            "time" => self.end_time(),
            "td" | "th" | "tr" => {
                self.end_paragraph();
                self.bold = 0;
            }
            "table" => {
                self.end_paragraph();
                self.blocks.end_table();
                self.tables = self.tables.saturating_sub(1);
            }
            _ if BLOCKS.contains(&name) => {
                self.end_paragraph();
                self.heading &= !is_heading(name);
                self.verbatim &= name != "pre";
                if name == "dl" {
                    self.end_list();
                }
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.left_out.is_some() {
            return;
        }
        let words: Cow<'_, str> = if self.verbatim {
            words.into()
        } else {
            // Line ends of the file are spaces; those of the page are `<br>`.
            words.replace(['\n', '\r', '\t'], " ").into()
        };
        let starts = self.paragraph.text.is_empty() || self.paragraph.text.ends_with('\n');
        let words = if starts && !self.verbatim {
            words.trim_start()
        } else {
            &words
        };
        self.paragraph
            .write(&entities::resolve(words), self.bold > 0);
    }

    /// A time of the recording behind a name is set in front of it, in brackets: so it is no part of the words.
    fn end_time(&mut self) {
        /// Longest name, in bytes.
        const LONGEST: usize = 100;
        let Some(at) = self.time.take() else { return };
        let text = self.paragraph.text.get(at..).unwrap_or_default().trim();
        if at <= LONGEST
            && time::at_start(text).is_some_and(|time| time.length == text.len() && !time.bracketed)
        {
            let time = format!("[{text}] ");
            self.paragraph.text.truncate(at);
            self.paragraph.text.insert_str(0, &time);
            self.paragraph.bold = 0;
        }
    }

    fn end_paragraph(&mut self) {
        self.time = None;
        let mut paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.text.trim().is_empty() {
            return;
        }
        paragraph.heading = self.heading;
        match self.list.as_mut().and_then(|list| list.last_mut()) {
            Some(Block::Table(rows)) if self.tables == 0 => {
                if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                    cell.push(paragraph);
                }
            }
            _ => self.blocks.push(paragraph),
        }
    }

    /// A name or words of a definition list: a row of a table with a column for each. Words without a name of their
    /// own belong to the name before.
    fn begin_definition(&mut self, is_name: bool) {
        let Some(list) = &mut self.list else { return };
        let rows = match list.last_mut() {
            Some(Block::Table(rows)) => rows,
            _ => {
                list.push(Block::Table(Vec::new()));
                match list.last_mut() {
                    Some(Block::Table(rows)) => rows,
                    _ => return,
                }
            }
        };
        match rows.last_mut() {
            Some(row) if !is_name && row.len() == 1 => row.push(Vec::new()),
            Some(row) if !is_name => {
                // A name is short; a page that says otherwise must not make copies of it.
                let short = |name: &&Vec<Paragraph>| name.iter().all(|one| one.text.len() <= 200);
                let name = row.first().filter(short).cloned().unwrap_or_default();
                rows.push(vec![name, Vec::new()]);
            }
            _ if is_name => rows.push(vec![Vec::new()]),
            _ => rows.push(vec![Vec::new(), Vec::new()]),
        }
    }

    fn end_list(&mut self) {
        for block in self.list.take().into_iter().flatten() {
            if let Block::Table(rows) = block {
                self.blocks.begin_table();
                for row in rows {
                    self.blocks.begin_row();
                    for cell in row {
                        self.blocks.begin_cell();
                        cell.into_iter()
                            .for_each(|paragraph| self.blocks.push(paragraph));
                    }
                }
                self.blocks.end_table();
            }
        }
    }
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

#[cfg(test)]
mod tests {
    use crate::testing::{imported, marks, refusal, turns};

    #[test]
    fn paragraphs_and_tag_soup() {
        let page = "<html><head><title>x</title><style>p { a: b }</style></head><body><h2>Fokus grupa</h2><P><B>Đurđa:</B> Bilo je\nlijepo &amp; <i>toplo</i>.<p>I&nbsp;tiho.\n<p><b>Ģirts:<p>Jā,<br>&scaron; < 3 &egrave.<script>x('<p>')</script><div><strong>Đurđa:</strong> Da.</div><b>Ģirts:</b> Nē.</body>";
        assert_eq!(
            turns("a.html", page.as_bytes()),
            [
                "Đurđa|-|-|Bilo je lijepo & toplo. I tiho.",
                "Ģirts|-|-|Jā, š < 3 è.",
                "Đurđa|-|-|Da.",
                "Ģirts|-|-|Nē."
            ]
        );
        assert_eq!(marks("a.html", page.as_bytes())[0], "heading: Fokus grupa");
    }

    #[test]
    fn tables_and_definition_lists() {
        let table = "<table><tr><th>Laiks<th>Runātājs<th>Teksts<tr><td>00:05<td>Ģirts<td><p>Labdien.<p>Nu?<tr><td>0:09</td><td>Žana</td><td>Jā.</td></tr></table>";
        assert_eq!(
            turns("a.html", table.as_bytes()),
            ["Ģirts|5000|-|Labdien. Nu?", "Žana|9000|-|Jā."]
        );
        let list = "<dl><dt>Ana<dd>Cosa?<dt>Ivo<dd>Niente.<dd>Davvero.<dt>Ana<dd>Bene.</dl>";
        assert_eq!(
            turns("a.html", list.as_bytes()),
            [
                "Ana|-|-|Cosa?",
                "Ivo|-|-|Niente.",
                "Ivo|-|-|Davvero.",
                "Ana|-|-|Bene."
            ]
        );
    }

    #[test]
    fn cite_and_time_before_paragraphs() {
        let page = "<cite>Ana:</cite>\n<time>0:00</time>\n<p>Prvo.</p><cite>Ivo:</cite><time>0:53</time><p>Drugo.</p><cite>Ana:</cite><time>1:42</time><p>Treće.</p>";
        assert_eq!(
            turns("a.html", page.as_bytes()),
            ["Ana|0|-|Prvo.", "Ivo|53000|-|Drugo.", "Ana|102000|-|Treće."]
        );
    }

    #[test]
    fn declared_encodings() {
        let page = b"<html><meta http-equiv=Content-Type content=\"text/html; charset=windows-1257\"><p>Ana: \xedirsis</p><p>Ivo: da</p><p>Ana: ne</p><p>Ivo: ne</p>";
        assert_eq!(turns("a.html", page)[0], "Ana|-|-|ķirsis");
        assert_eq!(imported("a.html", page).encoding, "windows-1257");
    }

    #[test]
    fn nothing_said() {
        assert!(
            refusal("a.html", b"<!doctype html><h1>x</h1>")
                .1
                .contains("nothing was said")
        );
    }
}
