//! Charts as SVG: a picture with a title and a description for those who hear it, the same bytes for the same figures, and
//! room for the labels of any language.
//!
//! Widths of words are estimated, not measured, since nobody knows which font will be there: widths are those of DejaVu
//! Sans, the widest of those named, so that what fits here fits in the others.

mod band;
mod heat_map;
mod label;
mod pattern;
mod picture;
mod pixels;
mod quadrants;
mod screen;
mod timeline;

pub use band::{BandChart, BandPoint, band_chart};
pub use heat_map::{HeatCell, HeatMap, HeatRow, heat_map};
pub use pattern::{PatternChart, PatternRow, pattern_chart};
pub use picture::Chart;
#[cfg(feature = "pdf")]
pub(crate) use pixels::fonts;
pub use quadrants::{QuadrantChart, QuadrantMark, quadrant_chart};
pub use screen::on_screen;
pub use timeline::{Timeline, TimelineRow, month_number, timeline};

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: [&str; 4] = [
        "Valorizzazione del patrimonio edilizio abbandonato e delle filiere corte nelle aree interne",
        "Sociālās uzņēmējdarbības un kooperatīvu atbalsta pasākumi lauku teritorijās un pilsētās",
        "Najdjelotvornijesuorganiziranezajednicezaupravljanjezajedničkimdobrima <&\"> čšžđ",
        "W",
    ];

    /// The value of an attribute of a tag.
    fn value(tag: &str, name: &str) -> f64 {
        let from = tag.find(&format!(" {name}=\"")).expect("an attribute") + name.len() + 3;
        let to = tag[from..].find('"').expect("an end") + from;
        tag[from..to].parse().expect("a number")
    }

    /// Every word lies within the picture, and the picture can be read as XML.
    fn fits(chart: &Chart) {
        let svg = chart.svg.as_str();
        let mut depth = 0;
        for piece in svg.split('<').skip(1) {
            let (tag, _) = piece.split_once('>').expect("an end of a tag");
            assert!(tag.matches('"').count().is_multiple_of(2), "{tag}");
            depth += match (tag.starts_with('/'), tag.ends_with('/')) {
                (true, _) => -1,
                (_, true) => 0,
                _ => 1,
            };
        }
        assert_eq!(depth, 0);
        assert!(svg.contains("<title id=\"title\">") && svg.contains("<desc id=\"description\">"));
        let (width, height) = (value(svg, "width"), value(svg, "height"));
        assert_eq!(chart.size, (width as u32, height as u32));
        for tag in svg.split("<text").skip(1) {
            let (head, rest) = tag.split_once('>').expect("a tag");
            let words = rest.split("</text>").next().unwrap_or_default();
            let words = words
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
            let long = label::width(&words.replace("&quot;", "\""), picture::SIZE);
            let (x, y) = (
                value(&format!(" {head}"), "x"),
                value(&format!(" {head}"), "y"),
            );
            let (left, right, top) = if head.contains("rotate") {
                (x - picture::SIZE, x, y - long)
            } else if head.contains("\"middle\"") {
                (x - long / 2.0, x + long / 2.0, y - picture::SIZE)
            } else if head.contains("\"end\"") {
                (x - long, x, y - picture::SIZE)
            } else {
                (x, x + long, y - picture::SIZE)
            };
            assert!(
                left >= 0.0 && right <= width + 1.0,
                "{words}: {left} {right} of {width}"
            );
            assert!(top >= 0.0 && y <= height, "{words}: {top} {y} of {height}");
        }
    }

    #[test]
    fn long_labels_of_any_language_fit() {
        for n in 0..=4 {
            let cells = |row: &str| {
                let cell = |column: &&str| HeatCell {
                    weight: Some(column.len() as f64),
                    text: "1234".to_owned(),
                    tip: format!("{row}, {column}"),
                };
                LONG[..n].iter().map(cell).collect()
            };
            let map = HeatMap {
                title: LONG.join(" "),
                description: LONG[0].to_owned(),
                columns: LONG[..n].iter().map(|&label| label.to_owned()).collect(),
                rows: (LONG[..n].iter().zip(0..))
                    .map(|(label, depth)| HeatRow {
                        label: (*label).to_owned(),
                        depth: depth * 3,
                        cells: cells(label),
                    })
                    .collect(),
                note: LONG.join(" "),
            };
            fits(&heat_map(&map));
            assert_eq!(heat_map(&map), heat_map(&map.clone()));
            fits(&band_chart(&BandChart {
                title: LONG[1].to_owned(),
                description: LONG[0].to_owned(),
                heights: "codes".to_owned(),
                legend: (LONG[0].to_owned(), LONG[1].to_owned()),
                points: (LONG[..n].iter().zip(0..))
                    .map(|(label, at)| BandPoint {
                        label: (*label).to_owned(),
                        height: 7 * at,
                        band: (5 * at, 6 * at, 9 * at),
                        tip: (*label).to_owned(),
                    })
                    .collect(),
                marks: vec![
                    (1, "base of 1".to_owned()),
                    (n, "saturation 3+2".to_owned()),
                ],
                note: LONG.join(" "),
            }));
            fits(&quadrant_chart(&QuadrantChart {
                title: LONG[2].to_owned(),
                description: LONG[0].to_owned(),
                across: LONG.join(" "),
                up: LONG.join(" "),
                quadrants: LONG.map(str::to_owned),
                marks: (LONG[..n].iter().chain(&LONG[..n]).zip(1..))
                    .map(|(label, at)| QuadrantMark {
                        label: (*label).to_owned(),
                        tip: (*label).to_owned(),
                        across: f64::from(1 + at % 5),
                        up: 5.0 - f64::from(at % 2) * 4.0,
                        filled: at % 2 == 0,
                    })
                    .collect(),
                legend: LONG[..n].iter().map(|&line| line.to_owned()).collect(),
                note: LONG.join(" "),
            }));
            fits(&timeline(&Timeline {
                title: LONG[1].to_owned(),
                description: LONG[0].to_owned(),
                rows: (LONG[..n].iter().zip(0..))
                    .map(|(label, at)| TimelineRow {
                        label: (*label).to_owned(),
                        is_part: at % 2 == 1,
                        months: (at != 2).then_some((2027 * 12 + at * 40, 2027 * 12 + at * 90)),
                        tip: (*label).to_owned(),
                    })
                    .collect(),
                undated: LONG[0].to_owned(),
            }));
            fits(&pattern_chart(&PatternChart {
                title: LONG[2].to_owned(),
                description: LONG[0].to_owned(),
                sessions: vec![(
                    LONG[1].to_owned(),
                    (LONG[..n].iter())
                        .map(|label| PatternRow {
                            label: (*label).to_owned(),
                            leads: label.len() > 85,
                            parts: vec![0, 3, 40],
                            figure: "43 words, 100 %".to_owned(),
                        })
                        .collect(),
                    LONG[0].to_owned(),
                )],
            }));
        }
    }
}
