//! Points in a square with four named quarters, such as influence against interest.

use super::label::{width, wrap};
use super::picture::{Anchor, Chart, GREY, INK, LEADING, Picture, RULE, SIZE};

/// A point.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QuadrantMark {
    /// A short name, written beside the point.
    pub label: String,
    /// What is told of it when somebody points at it.
    pub tip: String,
    /// From left to right, 1 to 5.
    pub across: f64,
    /// From bottom to top, 1 to 5.
    pub up: f64,
    /// Filled, or only a ring.
    pub filled: bool,
}

/// A square.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QuadrantChart {
    /// Title of the picture.
    pub title: String,
    /// What it shows, for those who hear it.
    pub description: String,
    /// What grows from left to right.
    pub across: String,
    /// What grows from bottom to top.
    pub up: String,
    /// Names of the quarters: top left, top right, bottom left, bottom right.
    pub quadrants: [String; 4],
    /// The points.
    pub marks: Vec<QuadrantMark>,
    /// Lines below: what the short names stand for.
    pub legend: Vec<String>,
    /// Words below them.
    pub note: String,
}

const MARGIN: f64 = 16.0;
const SIDE: f64 = 480.0;
const RADIUS: f64 = 5.0;

/// Draws a square.
#[must_use]
pub fn quadrant_chart(chart: &QuadrantChart) -> Chart {
    let mut picture = Picture::new();
    let left = MARGIN + LEADING + 24.0;
    let room = left + SIDE - MARGIN;
    let mut y = MARGIN + SIZE;
    y += picture.paragraph((MARGIN, y), room, " font-weight=\"bold\"", &chart.title);
    let top = y;
    let bottom = top + SIDE;
    // From 0.5 to 5.5, so that points at 1 and 5 lie inside.
    let x_of = |value: f64| left + (value - 0.5) / 5.0 * SIDE;
    let y_of = |value: f64| bottom - (value - 0.5) / 5.0 * SIDE;
    picture.rectangle((left, top), (SIDE, SIDE), "#f7f7f7", "");
    // Three and more is much.
    let middle = (x_of(2.75), y_of(2.75));
    picture.line((middle.0, top), (middle.0, bottom), GREY, "");
    picture.line((left, middle.1), (left + SIDE, middle.1), GREY, "");
    let corners = [
        (left, top),
        (middle.0, top),
        (left, middle.1),
        (middle.0, middle.1),
    ];
    let widths = [middle.0 - left, left + SIDE - middle.0].map(|width| width - 16.0);
    for (n, (name, corner)) in chart.quadrants.iter().zip(corners).enumerate() {
        for (line, words) in wrap(name, SIZE, widths[n % 2], 2).iter().enumerate() {
            let at = (
                corner.0 + 8.0,
                corner.1 + SIZE + 6.0 + LEADING * line as f64,
            );
            picture.text(at, Anchor::Start, GREY, " font-style=\"italic\"", words);
        }
    }
    for value in 1..=5u8 {
        let at = f64::from(value);
        picture.line((x_of(at), bottom), (x_of(at), bottom + 4.0), GREY, "");
        picture.text(
            (x_of(at), bottom + 18.0),
            Anchor::Middle,
            INK,
            "",
            &value.to_string(),
        );
        picture.line((left - 4.0, y_of(at)), (left, y_of(at)), GREY, "");
        picture.text(
            (left - 8.0, y_of(at) + 4.0),
            Anchor::End,
            INK,
            "",
            &value.to_string(),
        );
    }
    let across = wrap(&chart.across, SIZE, SIDE, 1).concat();
    picture.text(
        (left + SIDE / 2.0, bottom + 36.0),
        Anchor::Middle,
        INK,
        "",
        &across,
    );
    let up = wrap(&chart.up, SIZE, SIDE, 1).concat();
    let up_at = bottom - (SIDE - width(&up, SIZE)) / 2.0;
    picture.upward((MARGIN + SIZE, up_at), &up);
    points(&mut picture, chart, (left, bottom), &x_of, &y_of);
    let mut y = bottom + 36.0 + LEADING + 8.0;
    for line in &chart.legend {
        for words in wrap(line, SIZE, room, 3) {
            picture.text((MARGIN, y), Anchor::Start, INK, "", &words);
            y += LEADING;
        }
    }
    y += 6.0;
    for line in wrap(&chart.note, SIZE, room, usize::MAX) {
        picture.text((MARGIN, y), Anchor::Start, GREY, "", &line);
        y += LEADING;
    }
    picture.line((left, bottom), (left + SIDE, bottom), RULE, "");
    picture.finish((left + SIDE + MARGIN, y), &chart.title, &chart.description)
}

/// The points; where one or its label would stand on another, it stands below.
fn points(
    picture: &mut Picture,
    chart: &QuadrantChart,
    corner: (f64, f64),
    x_of: &dyn Fn(f64) -> f64,
    y_of: &dyn Fn(f64) -> f64,
) {
    // From left to right, and the height.
    let mut taken: Vec<(f64, f64, f64)> = Vec::new();
    for mark in &chart.marks {
        let x = x_of(mark.across);
        let mut y = y_of(mark.up);
        let right = corner.0 + SIDE - x - RADIUS - 4.0;
        let left = x - corner.0 - RADIUS - 4.0;
        let (room, at, anchor) = if width(&mark.label, SIZE) <= right || right >= left {
            (right, x + RADIUS + 4.0, Anchor::Start)
        } else {
            (left, x - RADIUS - 4.0, Anchor::End)
        };
        let label = wrap(&mark.label, SIZE, room, 1).concat();
        let long = width(&label, SIZE);
        let (from, to) = match anchor {
            Anchor::End => (at - long, x + RADIUS),
            _ => (x - RADIUS, at + long),
        };
        let near = |y: f64| {
            let overlaps = |other: &&(f64, f64, f64)| {
                other.0 < to && from < other.1 && (other.2 - y).abs() < LEADING - 1.0
            };
            taken.iter().any(|other| overlaps(&other))
        };
        while near(y) && y + LEADING < corner.1 {
            y += LEADING;
        }
        taken.push((from, to, y));
        picture.circle((x, y), RADIUS, INK, &mark.tip);
        if !mark.filled {
            picture.circle((x, y), RADIUS - 1.5, "#ffffff", &mark.tip);
        }
        picture.text((at, y + 4.0), anchor, INK, "", &label);
    }
}
