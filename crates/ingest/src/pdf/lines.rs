//! Letters to lines, by their places.

use super::glyphs::{Glyph, Sheet};

/// A line of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// Points from the left edge of the page, of its first and last letter.
    pub(super) left: f64,
    pub(super) right: f64,
    /// Points from the bottom.
    pub(super) y: f64,
    pub(super) size: f64,
    pub(super) text: String,
}

/// The lines of a page, in the order of reading.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) bottom: f64,
    pub(super) top: f64,
    pub(super) lines: Vec<Line>,
}

/// The lines of a page. Letters of a line may come in several pieces; lines are in the order of the file, which is that
/// of reading also where there are columns, unless it jumps back up the page again and again.
pub(super) fn of(sheet: Sheet) -> Page {
    let mut pieces: Vec<Vec<Glyph>> = Vec::new();
    for glyph in sheet.glyphs {
        match pieces
            .last_mut()
            .and_then(|piece| piece.last().map(|last| goes_on(last, &glyph)))
        {
            Some(true) => {
                if let Some(piece) = pieces.last_mut() {
                    piece.push(glyph);
                }
            }
            _ => pieces.push(vec![glyph]),
        }
    }
    let mut lines: Vec<Line> = pieces.iter().filter_map(|piece| line(piece)).collect();
    let jumps = lines
        .windows(2)
        .filter(|pair| pair[1].y > pair[0].y + pair[0].size)
        .count();
    // One jump a column, and one for what stands at the edges of the page.
    if jumps > 3 && jumps * 5 > lines.len() {
        lines.sort_by(|a, b| b.y.total_cmp(&a.y).then(a.left.total_cmp(&b.left)));
    }
    let mut joined: Vec<Line> = Vec::new();
    for line in lines {
        match joined.last_mut() {
            // Pieces of one line that stand apart, such as a name and what is said behind a tab.
            Some(last)
                if (last.y - line.y).abs() < last.size * 0.4
                    && line.left >= last.right - last.size * 0.5 =>
            {
                last.text.push(' ');
                last.text.push_str(&line.text);
                last.right = line.right;
                last.size = last.size.max(line.size);
            }
            _ => joined.push(line),
        }
    }
    Page {
        bottom: sheet.bottom,
        top: sheet.top,
        lines: joined,
    }
}

/// Whether a letter stands on the line of the one before, and not far to its left.
fn goes_on(last: &Glyph, next: &Glyph) -> bool {
    let size = last.size.max(next.size);
    (last.y - next.y).abs() < size * 0.45
        && next.x > last.x - size * 0.5
        && next.x < last.end + size * 8.0
}

/// A line of letters, with spaces where there are gaps; none where it has no letters.
fn line(glyphs: &[Glyph]) -> Option<Line> {
    let mut text = String::new();
    let mut end = f64::INFINITY;
    for glyph in glyphs {
        let spaced =
            text.ends_with(char::is_whitespace) || glyph.text.starts_with(char::is_whitespace);
        if glyph.x > end + glyph.size * 0.15 && !spaced {
            text.push(' ');
        }
        text.push_str(&glyph.text);
        end = glyph.end;
    }
    let shown = |glyph: &&Glyph| !glyph.text.trim().is_empty();
    let (first, last) = (glyphs.iter().find(shown)?, glyphs.iter().rev().find(shown)?);
    Some(Line {
        left: first.x,
        right: last.end,
        y: first.y,
        size: glyphs.iter().map(|glyph| glyph.size).fold(0.0, f64::max),
        text: text.trim().replace(['\n', '\r'], " "),
    })
}
