//! Quotes and manifest of a written page.

use super::tags::{Piece, pieces};
use crate::collapse;
use crate::read_back::{Found, ManifestEntry, ReadBack, ReadError};

/// Id of the table that is the manifest.
pub(super) const MANIFEST: &str = "manifest";
/// Class of the element that shows a quote's anchor.
pub(super) const ANCHOR: &str = "anchor";

/// Reads quotes and manifest of a written report.
pub(crate) fn read(page: &str) -> Result<ReadBack, ReadError> {
    let pieces = pieces(page);
    let manifest = manifest(&pieces)?;
    Ok(ReadBack::compare(manifest, body(&pieces)))
}

fn manifest(pieces: &[Piece]) -> Result<Vec<ManifestEntry>, ReadError> {
    let from = pieces
        .iter()
        .position(|piece| piece.attribute("id") == Some(MANIFEST))
        .ok_or(ReadError::NoManifest)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut in_cell = false;
    for piece in &pieces[from..] {
        match piece {
            Piece::Close { name } if name == "table" => break,
            Piece::Open { name, .. } if name == "tr" => rows.push(Vec::new()),
            Piece::Open { name, .. } if name == "td" || name == "th" => {
                in_cell = true;
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
            }
            Piece::Close { name } if name == "td" || name == "th" => in_cell = false,
            Piece::Text(text) if in_cell => {
                if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                    cell.push_str(text);
                }
            }
            _ => {}
        }
    }
    // The first row names the columns.
    rows.iter().skip(1).map(|row| entry(row)).collect()
}

fn entry(row: &[String]) -> Result<ManifestEntry, ReadError> {
    let bad = || ReadError::BadManifest(row.join(" "));
    let [anchor, source, start, end, sha256, times] = row else {
        return Err(bad());
    };
    let number = |cell: &String| cell.trim().parse().map_err(|_| bad());
    Ok(ManifestEntry {
        anchor: collapse(anchor),
        source: source.clone(),
        start: number(start)?,
        end: number(end)?,
        sha256: collapse(sha256),
        times: number(times)?,
    })
}

/// Every `blockquote` and `q`, with the anchor that was shown before it in the same `figure`.
fn body(pieces: &[Piece]) -> Vec<Found> {
    let mut body = Vec::new();
    let mut anchor: Option<String> = None;
    let mut in_anchor: Option<&str> = None;
    let mut quote: Option<Found> = None;
    let mut depth = 0;
    for piece in pieces {
        match piece {
            Piece::Open { name, line, .. } if is_quote(name) => {
                depth += 1;
                quote.get_or_insert_with(|| Found {
                    anchor: anchor.take(),
                    line: Some(*line),
                    ..Found::default()
                });
            }
            Piece::Close { name } if is_quote(name) && depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    body.extend(quote.take());
                }
            }
            Piece::Open { name, .. } if quote.is_none() && has_class(piece, ANCHOR) => {
                in_anchor = Some(name);
                anchor = Some(String::new());
            }
            Piece::Close { name } if in_anchor == Some(name) => in_anchor = None,
            Piece::Open { name, .. } | Piece::Close { name } if name == "figure" => anchor = None,
            // Tags that part words on the page part them here.
            Piece::Open { name, .. } | Piece::Close { name }
                if matches!(name.as_str(), "p" | "br" | "div" | "li") =>
            {
                if let Some(quote) = &mut quote {
                    quote.shown.push(' ');
                }
            }
            Piece::Text(text) => match (&mut quote, &mut anchor) {
                (Some(quote), _) => quote.shown.push_str(text),
                (None, Some(anchor)) if in_anchor.is_some() => anchor.push_str(text.trim()),
                _ => {}
            },
            _ => {}
        }
    }
    body.extend(quote);
    body
}

fn is_quote(name: &str) -> bool {
    name == "blockquote" || name == "q"
}

fn has_class(piece: &Piece, wanted: &str) -> bool {
    piece.attribute("class").is_some_and(|classes| {
        classes
            .split_ascii_whitespace()
            .any(|class| class == wanted)
    })
}
