//! Who speaks when: a row for each person, with a bar for each part of the session.

use super::label::{width, wrap};
use super::picture::{Anchor, Chart, GREY, INK, LEADING, Picture, RULE, SIZE};

/// A person.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatternRow {
    /// What they are called.
    pub label: String,
    /// Whether they lead the talk.
    pub leads: bool,
    /// How much they say in each part.
    pub parts: Vec<usize>,
    /// What stands behind the bars.
    pub figure: String,
}

/// The people of one or several sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatternChart {
    /// Title of the picture.
    pub title: String,
    /// What it shows, for those who hear it.
    pub description: String,
    /// Each session with its title, its people, and the words below.
    pub sessions: Vec<(String, Vec<PatternRow>, String)>,
}

const MARGIN: f64 = 16.0;
const LABEL: f64 = 220.0;
const BAR: f64 = 30.0;
const HEIGHT: f64 = 34.0;

/// Draws who speaks when.
#[must_use]
pub fn pattern_chart(chart: &PatternChart) -> Chart {
    let mut picture = Picture::new();
    let rows = || chart.sessions.iter().flat_map(|(_, rows, _)| rows);
    let labels = rows().flat_map(|row| wrap(&row.label, SIZE, LABEL, 2));
    let left = MARGIN + labels.map(|line| width(&line, SIZE)).fold(0.0, f64::max) + 10.0;
    let parts = rows().map(|row| row.parts.len()).max().unwrap_or(0);
    let behind = rows()
        .map(|row| width(&row.figure, SIZE))
        .fold(0.0, f64::max);
    let right = left + BAR * parts as f64;
    let room = (right + 10.0 + behind).max(420.0) - MARGIN;
    let mut y = MARGIN + SIZE;
    y += picture.paragraph((MARGIN, y), room, " font-weight=\"bold\"", &chart.title);
    for (title, rows, note) in &chart.sessions {
        y += 14.0;
        y += picture.paragraph((MARGIN, y), room, " font-weight=\"bold\"", title) - 6.0;
        let greatest = rows.iter().flat_map(|row| &row.parts).copied().max();
        let greatest = greatest.unwrap_or(0).max(1) as f64;
        for row in rows {
            let bottom = y + HEIGHT;
            let lines = wrap(&row.label, SIZE, LABEL, 2);
            for (n, line) in lines.iter().rev().enumerate() {
                let at = (MARGIN, bottom - 4.0 - LEADING * n as f64);
                picture.text(at, Anchor::Start, INK, "", line);
            }
            for (part, words) in row.parts.iter().enumerate() {
                let height = (HEIGHT - 6.0) * *words as f64 / greatest;
                if *words > 0 {
                    let at = (left + BAR * part as f64 + 1.0, bottom - height);
                    let fill = if row.leads { "#a6a6a6" } else { "#2171b5" };
                    let tip = format!("{}, {}/{}: {words}", row.label, part + 1, row.parts.len());
                    picture.rectangle(at, (BAR - 2.0, height), fill, &tip);
                }
            }
            picture.line((left, bottom), (right, bottom), RULE, "");
            let at = (right + 10.0, bottom - 4.0);
            picture.text(at, Anchor::Start, INK, "", &row.figure);
            y = bottom;
        }
        y += LEADING + 4.0;
        for line in wrap(note, SIZE, room, usize::MAX) {
            picture.text((MARGIN, y), Anchor::Start, GREY, "", &line);
            y += LEADING;
        }
    }
    picture.finish(
        (room + 2.0 * MARGIN, y + MARGIN / 2.0),
        &chart.title,
        &chart.description,
    )
}
