//! What pages show of a document.

use std::collections::BTreeMap;

use crate::document::{
    self, ANCHOR, ATTRIBUTION, BOLD, EVIDENCE, FLAG, FLAG_NAME, Outline, PICTURE, Pages, Paragraph,
    Picture, Piece, QUOTE, TRANSLATION,
};
use crate::read_back::{ReadBack, ReadError};
use crate::view::Report;
use crate::wording::Wording;
use crate::words::collapse;

/// Where the contents stand: the paragraph is the heading over them.
pub(super) const CONTENTS: &str = "contents";
pub(super) const BODY: &str = "Body Text";
pub(super) const BULLET: &str = "List Bullet";
pub(super) const CAPTION: &str = "caption";
pub(super) const TITLE: &str = "Title";
/// Small headings, which the document has as bold paragraphs.
pub(super) const SMALL: &str = "heading 3";

/// What the PDF of a report says when it is read, without writing it.
pub(crate) fn expected(report: &Report) -> Result<ReadBack, ReadError> {
    let set = pages(report)?;
    outline(&set.pieces, &set.notes, report.wording())
}

pub(super) fn outline(
    pieces: &[Piece],
    notes: &BTreeMap<String, String>,
    wording: Wording,
) -> Result<ReadBack, ReadError> {
    let language = wording.language();
    let outline = Outline::of(pieces, notes, wording)?;
    Ok(outline.read_back(language))
}

/// What the pages of a report show.
pub(super) struct Laid {
    pub pieces: Vec<Piece>,
    /// Footnotes by their ids.
    pub notes: BTreeMap<String, String>,
    /// The pictures in their order.
    #[cfg_attr(
        not(feature = "pdf"),
        expect(dead_code, reason = "only drawn where pages are set")
    )]
    pub pictures: Vec<Picture>,
}

pub(super) fn pages(report: &Report) -> Result<Laid, ReadError> {
    let (Pages { pieces, notes }, pictures) = document::pages(report)?;
    Ok(Laid {
        pieces: pieces.into_iter().filter_map(shown).collect(),
        notes: (notes.into_iter())
            .map(|(id, told)| (id, collapse(&told)))
            .collect(),
        pictures,
    })
}

/// A piece as pages show it, if they do.
fn shown(piece: Piece) -> Option<Piece> {
    let mut paragraph = match piece {
        Piece::Row {
            table,
            cells,
            widths,
        } => {
            let cells = cells.iter().map(|cell| collapse(cell)).collect();
            return Some(Piece::Row {
                table,
                cells,
                widths,
            });
        }
        Piece::Paragraph(paragraph) => paragraph,
    };
    let is_bold = (paragraph.runs.iter()).all(|(style, _)| style == BOLD);
    paragraph.style = match paragraph.style.as_str() {
        "toc heading" => CONTENTS,
        style if style.starts_with("toc ") => return None,
        BODY if is_bold => SMALL,
        style @ (TITLE | "heading 1" | "heading 2" | CAPTION | BULLET | QUOTE | ATTRIBUTION
        | TRANSLATION | EVIDENCE | FLAG | PICTURE) => style,
        _ => BODY,
    }
    .to_owned();
    paragraph.runs = spaced(&paragraph);
    (!paragraph.runs.is_empty()).then_some(Piece::Paragraph(paragraph))
}

/// The runs with each white space as one space and none at the ends.
fn spaced(paragraph: &Paragraph) -> Vec<(String, String)> {
    let mut runs: Vec<(String, String)> = Vec::new();
    let mut pending = false;
    for (style, text) in &paragraph.runs {
        let style = match style.as_str() {
            style @ (ANCHOR | FLAG_NAME | BOLD) => style,
            _ => "",
        };
        let mut words = String::new();
        for c in text.chars() {
            if c.is_whitespace() {
                pending = true;
                continue;
            }
            if std::mem::take(&mut pending) && !(runs.is_empty() && words.is_empty()) {
                words.push(' ');
            }
            words.push(c);
        }
        if !words.is_empty() {
            runs.push((style.to_owned(), words));
        }
    }
    runs
}
