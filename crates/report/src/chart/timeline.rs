//! Bars over months: when actions and their steps take place.

use super::label::{width, wrap};
use super::picture::{Anchor, Chart, GREY, INK, LEADING, Picture, RULE, SIZE};

/// A bar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimelineRow {
    /// What it is called.
    pub label: String,
    /// Whether it is a part of the one above.
    pub is_part: bool,
    /// First and last month, counted from any fixed month; `None` where nobody said when.
    pub months: Option<(i32, i32)>,
    /// What is told of it when somebody points at it.
    pub tip: String,
}

/// Bars over months.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    /// Title of the picture.
    pub title: String,
    /// What it shows, for those who hear it.
    pub description: String,
    /// The bars.
    pub rows: Vec<TimelineRow>,
    /// What stands where nobody said when.
    pub undated: String,
}

const MARGIN: f64 = 16.0;
const LABEL: f64 = 280.0;
const ROOM: f64 = 520.0;

/// Months since the year 0 of a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the first of a year, or with `last` the last.
#[must_use]
pub fn month_number(date: &str, last: bool) -> Option<i32> {
    let mut parts = date.split('-');
    let year: i32 = parts.next()?.parse().ok()?;
    let month: i32 = match parts.next() {
        Some(month) => month.parse().ok()?,
        None if last => 12,
        None => 1,
    };
    Some(year * 12 + month - 1)
}

/// Draws bars.
#[must_use]
pub fn timeline(chart: &Timeline) -> Chart {
    let mut picture = Picture::new();
    let labels: Vec<Vec<String>> = (chart.rows.iter())
        .map(|row| wrap(&row.label, SIZE, LABEL - indent(row), 2))
        .collect();
    let longest = (labels.iter().zip(&chart.rows))
        .map(|(lines, row)| {
            lines
                .iter()
                .map(|line| width(line, SIZE))
                .fold(0.0, f64::max)
                + indent(row)
        })
        .fold(60.0, f64::max);
    let left = MARGIN + longest + 12.0;
    let mut y = MARGIN + SIZE;
    y += picture.paragraph(
        (MARGIN, y),
        left + ROOM - MARGIN,
        " font-weight=\"bold\"",
        &chart.title,
    );
    let months = || chart.rows.iter().filter_map(|row| row.months);
    let first = months()
        .map(|(from, _)| from)
        .min()
        .unwrap_or(0)
        .div_euclid(12)
        * 12;
    let last = months()
        .map(|(_, to)| to)
        .max()
        .unwrap_or(first + 11)
        .div_euclid(12)
        * 12
        + 12;
    let wide = f64::from((last - first).max(12));
    let x_of = |month: i32| left + f64::from(month - first) / wide * ROOM;
    let heights: Vec<f64> = (labels.iter())
        .map(|lines| LEADING * lines.len() as f64 + 8.0)
        .collect();
    let bottom = y + LEADING + heights.iter().sum::<f64>();
    // A long plan names only every second, fifth or tenth year.
    let years = (last - first) / 12;
    let every = [1, 2, 5, 10, 50, 100]
        .into_iter()
        .find(|every| years / every <= 12)
        .unwrap_or(1000);
    for year in (first / 12..=last / 12).filter(|year| (year - first / 12) % every == 0) {
        let x = x_of(year * 12);
        picture.line((x, y + 4.0), (x, bottom), RULE, "");
        if year < last / 12 {
            picture.text(
                (x + 3.0, y + 2.0),
                Anchor::Start,
                GREY,
                "",
                &year.to_string(),
            );
        }
    }
    y += LEADING;
    for ((row, lines), height) in chart.rows.iter().zip(&labels).zip(&heights) {
        let block = LEADING * (lines.len() as f64 - 1.0);
        for (n, line) in lines.iter().enumerate() {
            let base = y + height / 2.0 + SIZE / 3.0 - block / 2.0 + LEADING * n as f64;
            let weight = if row.is_part {
                ""
            } else {
                " font-weight=\"bold\""
            };
            picture.text(
                (MARGIN + indent(row), base),
                Anchor::Start,
                INK,
                weight,
                line,
            );
        }
        match row.months {
            Some((from, to)) => {
                let to = to.max(from) + 1;
                let (fill, thick) = if row.is_part {
                    ("#7a9cc6", 8.0)
                } else {
                    ("#084594", 12.0)
                };
                let at = (x_of(from), y + (height - thick) / 2.0);
                picture.rectangle(
                    at,
                    ((x_of(to) - x_of(from)).max(2.0), thick),
                    fill,
                    &row.tip,
                );
            }
            None => {
                let words = wrap(&chart.undated, SIZE, ROOM - 8.0, 1).concat();
                picture.text(
                    (left + 3.0, y + height / 2.0 + 4.0),
                    Anchor::Start,
                    GREY,
                    "",
                    &words,
                );
            }
        }
        y += height;
    }
    picture.finish(
        (left + ROOM + MARGIN, y + MARGIN),
        &chart.title,
        &chart.description,
    )
}

fn indent(row: &TimelineRow) -> f64 {
    if row.is_part { 14.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::month_number;

    #[test]
    fn months_of_dates() {
        assert_eq!(month_number("2027", false), Some(2027 * 12));
        assert_eq!(month_number("2027", true), Some(2027 * 12 + 11));
        assert_eq!(month_number("2027-03", true), Some(2027 * 12 + 2));
        assert_eq!(month_number("2027-03-15", false), Some(2027 * 12 + 2));
        assert_eq!(month_number("soon", false), None);
    }
}
