//! Writing SVG.

use std::fmt::Write as _;

use super::label;
use crate::html;

/// Where words stand at their position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A finished picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it is called; it stands in the picture too.
    pub title: String,
    /// What it shows, for those who hear it.
    pub description: String,
    /// Width and height in pixels, of which 96 are an inch.
    pub size: (u32, u32),
    /// The drawing.
    pub svg: String,
}

impl Chart {
    /// What stands for the picture where it is not seen.
    #[must_use]
    pub fn instead(&self) -> String {
        let end = if self.title.ends_with(['.', '?', '!']) {
            ""
        } else {
            "."
        };
        format!("{}{end} {}", self.title, self.description)
    }
}

/// A picture while it is drawn.
#[derive(Debug)]
pub(super) struct Picture {
    body: String,
}

/// Font size of labels, in pixels.
pub(super) const SIZE: f64 = 12.0;
/// From line to line.
pub(super) const LEADING: f64 = 15.0;
/// Ink and paper: black on white has contrast enough for everybody.
pub(super) const INK: &str = "#1a1a1a";
/// What stands back.
pub(super) const GREY: &str = "#6b6b6b";
/// Lines that guide the eye.
pub(super) const RULE: &str = "#d9d9d9";

impl Picture {
    pub fn new() -> Self {
        Self {
            body: String::new(),
        }
    }

    /// A rectangle; with words that show when somebody points at it.
    pub fn rectangle(&mut self, at: (f64, f64), size: (f64, f64), fill: &str, tip: &str) {
        let _ = write!(
            self.body,
            r#"<rect x="{}" y="{}" width="{}" height="{}" fill="{fill}""#,
            number(at.0),
            number(at.1),
            number(size.0),
            number(size.1),
        );
        if tip.is_empty() {
            self.body.push_str("/>\n");
        } else {
            let _ = writeln!(self.body, "><title>{}</title></rect>", escape(tip));
        }
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: &str, style: &str) {
        let _ = writeln!(
            self.body,
            r#"<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="{stroke}"{style}/>"#,
            number(from.0),
            number(from.1),
            number(to.0),
            number(to.1),
        );
    }

    /// A line through points, or the area that they enclose.
    pub fn path(&mut self, points: &[(f64, f64)], fill: &str, stroke: &str, style: &str) {
        let list: Vec<String> = (points.iter())
            .map(|(x, y)| format!("{},{}", number(*x), number(*y)))
            .collect();
        let name = if fill == "none" {
            "polyline"
        } else {
            "polygon"
        };
        let _ = writeln!(
            self.body,
            r#"<{name} points="{}" fill="{fill}" stroke="{stroke}"{style}/>"#,
            list.join(" ")
        );
    }

    pub fn circle(&mut self, at: (f64, f64), radius: f64, fill: &str, tip: &str) {
        let _ = writeln!(
            self.body,
            r#"<circle cx="{}" cy="{}" r="{}" fill="{fill}"><title>{}</title></circle>"#,
            number(at.0),
            number(at.1),
            number(radius),
            escape(tip)
        );
    }

    /// Words on one line; `at` is the left, middle or right end of its base line.
    pub fn text(&mut self, at: (f64, f64), anchor: Anchor, fill: &str, style: &str, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let _ = writeln!(
            self.body,
            r#"<text x="{}" y="{}" text-anchor="{anchor}" fill="{fill}"{style}>{}</text>"#,
            number(at.0),
            number(at.1),
            escape(text)
        );
    }

    /// Words that run upwards from `at`.
    pub fn upward(&mut self, at: (f64, f64), text: &str) {
        let (x, y) = (number(at.0), number(at.1));
        let _ = writeln!(
            self.body,
            r#"<text x="{x}" y="{y}" transform="rotate(-90 {x} {y})" fill="{INK}">{}</text>"#,
            escape(text)
        );
    }

    /// Words in several lines; returns the height that they take.
    pub fn paragraph(&mut self, at: (f64, f64), room: f64, style: &str, text: &str) -> f64 {
        let lines = label::wrap(text, SIZE, room, usize::MAX);
        for (n, line) in lines.iter().enumerate() {
            let y = at.1 + LEADING * n as f64;
            self.text((at.0, y), Anchor::Start, INK, style, line);
        }
        LEADING * lines.len() as f64
    }

    /// The whole picture.
    pub fn finish(self, size: (f64, f64), title: &str, description: &str) -> Chart {
        let (width, height) = (number(size.0.ceil()), number(size.1.ceil()));
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title description\" \
             font-family=\"'DejaVu Sans', Verdana, 'Segoe UI', Arial, sans-serif\" font-size=\"{SIZE}\">\n\
             <title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n{}</svg>\n",
            escape(title),
            escape(description),
            self.body
        );
        Chart {
            title: title.to_owned(),
            description: description.to_owned(),
            size: (size.0.ceil() as u32, size.1.ceil() as u32),
            svg,
        }
    }
}

/// A number with at most one decimal, the same on every machine.
fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0" } else { text }.to_owned()
}

/// Text for XML 1.0; what may not stand in it is left out.
fn escape(text: &str) -> String {
    let printable = |c: char| !matches!(c, '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    let text = text.replace(['\t', '\n', '\r'], " ");
    html::escape(&text.chars().filter(|&c| printable(c)).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_for_xml() {
        assert_eq!(number(-0.01), "0");
        assert_eq!(number(2.0), "2");
        assert_eq!(number(1.25), "1.2");
        assert_eq!(
            escape("\u{1}a<b> & \"c\"\n🙂"),
            "a&lt;b&gt; &amp; &quot;c&quot; 🙂"
        );
    }
}
