//! A table whose cells are the darker the more stands in them.

use super::label::{width, wrap};
use super::picture::{Anchor, Chart, GREY, INK, LEADING, Picture, RULE, SIZE};

/// A cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeatCell {
    /// How dark it is, against the greatest of the table; nothing is drawn for `None`.
    pub weight: Option<f64>,
    /// What stands in it.
    pub text: String,
    /// What is told of it when somebody points at it.
    pub tip: String,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeatRow {
    /// What it is called.
    pub label: String,
    /// How far the label is moved in.
    pub depth: usize,
    /// One for each column.
    pub cells: Vec<HeatCell>,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeatMap {
    /// Title of the picture.
    pub title: String,
    /// What it shows, for those who hear it.
    pub description: String,
    /// What the columns are called.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<HeatRow>,
    /// Words below.
    pub note: String,
}

const MARGIN: f64 = 16.0;
const INDENT: f64 = 12.0;
/// The most that labels of rows and columns take.
const LABEL: f64 = 260.0;
const LINES: usize = 3;

/// Draws a table.
#[must_use]
pub fn heat_map(map: &HeatMap) -> Chart {
    let mut picture = Picture::new();
    let rows: Vec<Vec<String>> = (map.rows.iter())
        .map(|row| wrap(&row.label, SIZE, LABEL - indent(row), LINES))
        .collect();
    let columns: Vec<Vec<String>> = (map.columns.iter())
        .map(|label| wrap(label, SIZE, LABEL, LINES))
        .collect();
    let longest = |lines: &[String]| lines.iter().map(|l| width(l, SIZE)).fold(0.0, f64::max);
    let left = MARGIN
        + (rows.iter().zip(&map.rows))
            .map(|(lines, row)| longest(lines) + indent(row))
            .fold(0.0, f64::max)
        + 10.0;
    let cells = map.rows.iter().flat_map(|row| &row.cells);
    let widest = cells
        .clone()
        .map(|cell| width(&cell.text, SIZE))
        .fold(0.0, f64::max);
    let column_widths: Vec<f64> = (columns.iter())
        .map(|lines| {
            (widest + 12.0)
                .max(LEADING * lines.len() as f64 + 8.0)
                .max(30.0)
        })
        .collect();
    let room = (left + column_widths.iter().sum::<f64>()).max(420.0) - MARGIN;
    let mut y = MARGIN + SIZE;
    y += picture.paragraph((MARGIN, y), room, " font-weight=\"bold\"", &map.title);
    y += columns
        .iter()
        .map(|lines| longest(lines))
        .fold(0.0, f64::max)
        + 8.0;
    let mut x = left;
    for (lines, width) in columns.iter().zip(&column_widths) {
        let block = LEADING * (lines.len() as f64 - 1.0);
        for (n, line) in lines.iter().enumerate() {
            let at = x + width / 2.0 + SIZE / 3.0 - block / 2.0 + LEADING * n as f64;
            picture.upward((at, y - 6.0), line);
        }
        x += width;
    }
    let right = x;
    let greatest = (cells.filter_map(|cell| cell.weight)).fold(0.0, f64::max);
    for (row, lines) in map.rows.iter().zip(&rows) {
        let height = (LEADING * lines.len() as f64).max(LEADING) + 8.0;
        picture.line((MARGIN, y), (right, y), RULE, "");
        let block = LEADING * (lines.len() as f64 - 1.0);
        for (n, line) in lines.iter().enumerate() {
            let base = y + height / 2.0 + SIZE / 3.0 - block / 2.0 + LEADING * n as f64;
            picture.text((MARGIN + indent(row), base), Anchor::Start, INK, "", line);
        }
        let mut x = left;
        for (cell, width) in row.cells.iter().zip(&column_widths) {
            if let Some(weight) = cell.weight {
                let share = if greatest > 0.0 {
                    weight / greatest
                } else {
                    0.0
                };
                let (fill, ink) = shade(share);
                picture.rectangle(
                    (x + 1.0, y + 1.0),
                    (width - 2.0, height - 2.0),
                    &fill,
                    &cell.tip,
                );
                let middle = (x + width / 2.0, y + height / 2.0 + SIZE / 3.0);
                picture.text(middle, Anchor::Middle, ink, "", &cell.text);
            }
            x += width;
        }
        y += height;
    }
    picture.line((MARGIN, y), (right, y), RULE, "");
    y += LEADING + 8.0;
    if !map.note.is_empty() {
        for line in wrap(&map.note, SIZE, room, usize::MAX) {
            picture.text((MARGIN, y), Anchor::Start, GREY, "", &line);
            y += LEADING;
        }
    }
    picture.finish(
        (room + 2.0 * MARGIN, y + MARGIN / 2.0),
        &map.title,
        &map.description,
    )
}

fn indent(row: &HeatRow) -> f64 {
    INDENT * row.depth.min(6) as f64
}

/// The share from which on white ink is read better than black.
pub(super) const DARK: f64 = 0.69;
/// The least and the most of heat.
const HEAT: ([f64; 3], [f64; 3]) = ([222.0, 235.0, 247.0], [8.0, 69.0, 148.0]);

/// From white to dark blue, with ink that can be read on it.
pub(super) fn shade(share: f64) -> (String, &'static str) {
    let share = share.clamp(0.0, 1.0);
    if share == 0.0 {
        return ("#ffffff".to_owned(), GREY);
    }
    let (light, dark) = HEAT;
    let mix = |at: usize| light[at] + (dark[at] - light[at]) * share;
    let fill = format!(
        "#{:02x}{:02x}{:02x}",
        mix(0) as u8,
        mix(1) as u8,
        mix(2) as u8
    );
    // Where both inks are equally far from the paper, black is still far enough (WCAG 2 asks for 4.5).
    (fill, if share > DARK { "#ffffff" } else { "#000000" })
}

/// The share that a colour of [`shade`] stands for, from its red, which changes most.
pub(super) fn share_of(colour: &str) -> Option<f64> {
    let red = u8::from_str_radix(colour.get(1..3)?, 16).ok()?;
    let (light, dark) = (HEAT.0[0], HEAT.1[0]);
    Some(((light - f64::from(red)) / (light - dark)).clamp(0.0, 1.0))
}

/// Contrast of two colours by WCAG 2.
#[cfg(test)]
pub(super) fn contrast(a: &str, b: &str) -> f64 {
    let light = |colour: &str| {
        let part = |at: usize| {
            let value = u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour");
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    };
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_cells_can_be_read() {
        for step in 0..=1000 {
            let (fill, ink) = shade(f64::from(step) / 1000.0);
            assert!(
                contrast(&fill, ink) >= 4.5,
                "{step}: {ink} on {fill}: {}",
                contrast(&fill, ink)
            );
        }
    }
}
