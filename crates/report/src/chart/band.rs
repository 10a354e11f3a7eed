//! A curve within a band.

use super::label::wrap;
use super::picture::{Anchor, Chart, GREY, INK, LEADING, Picture, RULE, SIZE};

/// A step of the curve.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BandPoint {
    /// What stands below it.
    pub label: String,
    /// Height of the curve.
    pub height: usize,
    /// Lower and upper edge of the band, and its middle.
    pub band: (usize, usize, usize),
    /// What is told of it when somebody points at it.
    pub tip: String,
}

/// A curve within a band.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BandChart {
    /// Title of the picture.
    pub title: String,
    /// What it shows, for those who hear it.
    pub description: String,
    /// What the heights are.
    pub heights: String,
    /// What the curve and the band are called.
    pub legend: (String, String),
    /// From left to right.
    pub points: Vec<BandPoint>,
    /// After how many points a line stands, and what it says.
    pub marks: Vec<(usize, String)>,
    /// Words below.
    pub note: String,
}

const MARGIN: f64 = 16.0;
const HEIGHT: f64 = 260.0;
const LABEL: f64 = 140.0;
const CURVE: &str = "#084594";
const BAND: &str = "#c6dbef";

/// Draws a curve within a band.
#[must_use]
pub fn band_chart(chart: &BandChart) -> Chart {
    let mut picture = Picture::new();
    let step = 46.0;
    let left = MARGIN + 44.0;
    let plot = (step * chart.points.len() as f64).max(420.0);
    let room = left + plot - MARGIN;
    let mut y = MARGIN + SIZE;
    y += picture.paragraph((MARGIN, y), room, " font-weight=\"bold\"", &chart.title) + 4.0;
    picture.rectangle((MARGIN, y - 9.0), (18.0, 4.0), CURVE, "");
    y += picture.paragraph((MARGIN + 26.0, y), room - 26.0, "", &chart.legend.0);
    picture.rectangle((MARGIN, y - 10.0), (18.0, 10.0), BAND, "");
    y += picture.paragraph((MARGIN + 26.0, y), room - 26.0, "", &chart.legend.1) + 4.0;
    picture.text((MARGIN, y), Anchor::Start, GREY, "", &chart.heights);
    let top = y + 12.0 + LEADING * chart.marks.len() as f64;
    let bottom = top + HEIGHT;
    let greatest = (chart.points.iter())
        .map(|point| point.height.max(point.band.2))
        .max()
        .unwrap_or(0);
    let unit = tick(greatest);
    let scale = greatest.div_ceil(unit).max(1) * unit;
    let place = |height: usize| bottom - HEIGHT * height as f64 / scale as f64;
    for height in (0..=scale).step_by(unit) {
        let y = place(height);
        picture.line((left, y), (left + plot, y), RULE, "");
        let at = (left - 6.0, y + SIZE / 3.0);
        picture.text(at, Anchor::End, GREY, "", &height.to_string());
    }
    let x = |n: usize| left + step * (n as f64 + 0.5);
    let edge = |of: fn(&BandPoint) -> usize| {
        let points = chart.points.iter().enumerate();
        points.map(move |(n, point)| (x(n), place(of(point))))
    };
    let mut area: Vec<(f64, f64)> = edge(|point| point.band.2).collect();
    area.extend(edge(|point| point.band.0).rev());
    if !chart.points.is_empty() {
        picture.path(&area, BAND, "none", "");
        let middle: Vec<(f64, f64)> = edge(|point| point.band.1).collect();
        picture.path(&middle, "none", "#6b8fb8", " stroke-dasharray=\"4 3\"");
        let curve: Vec<(f64, f64)> = edge(|point| point.height).collect();
        picture.path(&curve, "none", CURVE, " stroke-width=\"2\"");
    }
    for (n, (after, text)) in chart.marks.iter().enumerate() {
        let at = left + step * *after as f64;
        let y = top - 6.0 - LEADING * n as f64;
        picture.line(
            (at, y - 4.0),
            (at, bottom),
            INK,
            " stroke-dasharray=\"2 3\"",
        );
        // On the side where there is room.
        let (anchor, at) = if *after * 2 > chart.points.len() {
            (Anchor::End, at - 5.0)
        } else {
            (Anchor::Start, at + 5.0)
        };
        picture.text((at, y), anchor, INK, "", text);
    }
    let mut lowest: f64 = 0.0;
    for (n, point) in chart.points.iter().enumerate() {
        picture.circle((x(n), place(point.height)), 3.5, CURVE, &point.tip);
        let lines = wrap(&point.label, SIZE, LABEL, 2);
        for (line_n, line) in lines.iter().enumerate() {
            let long = super::label::width(line, SIZE);
            lowest = lowest.max(long);
            let at =
                x(n) + SIZE / 3.0 + LEADING * (line_n as f64 - (lines.len() as f64 - 1.0) / 2.0);
            picture.upward((at, bottom + 8.0 + long), line);
        }
    }
    let mut y = bottom + lowest + 8.0 + LEADING + 8.0;
    for line in wrap(&chart.note, SIZE, room, usize::MAX) {
        picture.text((MARGIN, y), Anchor::Start, GREY, "", &line);
        y += LEADING;
    }
    picture.finish(
        (room + 2.0 * MARGIN, y + MARGIN / 2.0),
        &chart.title,
        &chart.description,
    )
}

/// From one line to the next: 1, 2 or 5 times a power of ten, so that there are at most eight.
fn tick(greatest: usize) -> usize {
    let mut power = 1;
    loop {
        for unit in [power, 2 * power, 5 * power] {
            if greatest <= 8 * unit {
                return unit;
            }
        }
        power *= 10;
    }
}
