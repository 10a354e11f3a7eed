//! A page block by block, tags and all: what is hidden or styled away differs too.

use super::read::TRANSLATION;
use super::tags::Piece;
use crate::collapse;
use crate::read_back::{Block, Part};
use crate::wording::Wording;

/// Elements that begin and end a block. Those not named here stand inside one.
const BLOCKS: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "header",
    "main",
    "footer",
    "section",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "div",
    "ul",
    "ol",
    "li",
    "dl",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "figure",
    "blockquote",
    "figcaption",
];

/// The page's blocks in order, and before them its styles.
pub(super) fn blocks(page: &str, pieces: &[Piece], wording: &Wording) -> Vec<Block> {
    let mut blocks = Blocks {
        made_with: ["codebook", "coders"].map(|id| format!("<div><dt>{}</dt>", wording.say(id))),
        wording: Some(wording),
        ..Blocks::default()
    };
    for style in page.split("<style").skip(1) {
        let (style, _) = style.split_once("</style").unwrap_or((style, ""));
        blocks.text.push_str(style);
        blocks.end();
    }
    for piece in pieces {
        blocks.add(piece);
    }
    blocks.end();
    blocks.done
}

#[derive(Default)]
struct Blocks<'w> {
    done: Vec<Block>,
    text: String,
    line: usize,
    in_sources: bool,
    /// What rows about codebook and coders begin with.
    made_with: [String; 2],
    wording: Option<&'w Wording>,
}

impl Blocks<'_> {
    /// Whether a block is a translation that says so where people see it.
    fn is_translation(&self, text: &str) -> bool {
        let marked = || {
            let (attributes, said) = text.strip_prefix("<p ")?.split_once("><b>")?;
            let is_ours = attributes.starts_with(&format!("class={TRANSLATION:?} lang="));
            let is_all = attributes.matches('=').count() == 2;
            Some(is_ours && is_all && self.wording?.is_marked_translation(said))
        };
        marked().unwrap_or(false)
    }

    fn add(&mut self, piece: &Piece) {
        match piece {
            Piece::Open {
                name,
                attributes,
                line,
            } => {
                if BLOCKS.contains(&name.as_str()) {
                    self.end();
                }
                self.line = *line;
                if name == "section" {
                    self.in_sources = piece.attribute("aria-labelledby") == Some("sources");
                }
                self.text.push('<');
                self.text.push_str(name);
                for (name, value) in attributes {
                    self.text.push_str(&format!(" {name}={value:?}"));
                }
                self.text.push('>');
            }
            Piece::Close { name } => {
                self.text.push_str(&format!("</{name}>"));
                if BLOCKS.contains(&name.as_str()) {
                    self.end();
                }
            }
            // So that text which shows a tag is not taken for the tag.
            Piece::Text(text) => self.text.push_str(&text.replace('<', "&lt;")),
        }
    }

    fn end(&mut self) {
        let text = collapse(&std::mem::take(&mut self.text));
        // White space between a tag and the words in it is not seen.
        let text = text.replace("> ", ">").replace(" <", "<");
        if text.is_empty() {
            return;
        }
        self.done.push(Block {
            part: if self.in_sources && text.starts_with("<tr>") {
                Part::Listed
            } else if self.is_translation(&text) {
                Part::Translation
            } else if (self.made_with.iter()).any(|start| text.starts_with(start)) {
                Part::MadeWith
            } else {
                Part::Rest
            },
            place: format!("line {}", self.line),
            text,
        });
    }
}
