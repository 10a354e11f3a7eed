//! Lines to paragraphs: without page numbers, running heads and numbers of paragraphs; broken words joined.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::{Line, Page};
use crate::document::Paragraph;
use crate::labels;

/// The paragraphs of a document.
pub(super) fn of(mut pages: Vec<Page>) -> Vec<Paragraph> {
    leave_out_edges(&mut pages);
    leave_out_numbers(&mut pages);
    leave_out_bullets(&mut pages);
    let measure = Measure::of(&pages);
    let labelled = labelled(&pages);
    let compounds = compounds(&pages);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut last: Option<&Line> = None;
    let mut labelled = labelled.into_iter();
    for (number, page) in (1u32..).zip(&pages) {
        for (at, line) in page.lines.iter().enumerate() {
            let heading = measure.is_heading(line);
            let begins = labelled.next().unwrap_or_default();
            let goes_on = !begins
                && last.is_some_and(|last| {
                    heading == measure.is_heading(last) && measure.goes_on(last, line, at == 0)
                });
            match paragraphs.last_mut() {
                Some(paragraph) if goes_on => join(paragraph, &line.text, &compounds),
                _ => paragraphs.push(Paragraph {
                    text: line.text.clone(),
                    bold: 0,
                    heading,
                    page: Some(number),
                    points: Vec::new(),
                }),
            }
            last = Some(line);
        }
    }
    paragraphs
}

/// For each line whether a speaker's label stands at its start: there a paragraph begins, whatever the measures say.
fn labelled(pages: &[Page]) -> Vec<bool> {
    let lines: Vec<labels::Line<'_>> = pages
        .iter()
        .flat_map(|page| &page.lines)
        .map(|line| labels::Line {
            text: &line.text,
            starts_block: true,
            ..labels::Line::default()
        })
        .collect();
    labels::find(&lines)
        .iter()
        .map(|found| found.label().is_some())
        .collect()
}

/// Takes the signs of lists off, which the program that wrote the file drew.
fn leave_out_bullets(pages: &mut [Page]) {
    const BULLETS: [char; 12] = [
        '•', '◦', '▪', '▫', '●', '○', '■', '□', '‣', '⁃', '\u{f0b7}', '\u{f0a7}',
    ];
    for page in pages {
        for line in &mut page.lines {
            if let Some(rest) = line.text.strip_prefix(BULLETS) {
                line.text = rest.trim_start().to_owned();
            }
        }
        page.lines.retain(|line| !line.text.is_empty());
    }
}

/// The usual measures of a document, in points.
struct Measure {
    size: f64,
    /// From line to line.
    step: f64,
    left: f64,
    right: f64,
}

impl Measure {
    fn of(pages: &[Page]) -> Self {
        let lines = || pages.iter().flat_map(|page| &page.lines);
        let steps = pages
            .iter()
            .flat_map(|page| page.lines.windows(2))
            .map(|pair| pair[0].y - pair[1].y)
            .filter(|step| *step > 1.0);
        // Lines within paragraphs stand closest, and are not fewer than a quarter.
        Self {
            size: at_share(lines().map(|line| line.size), 0.5),
            step: at_share(steps, 0.25),
            left: at_share(lines().map(|line| line.left), 0.2),
            right: at_share(lines().map(|line| line.right), 0.9),
        }
    }

    /// Larger letters than usual, in few words.
    fn is_heading(&self, line: &Line) -> bool {
        line.size > self.size * 1.15 && line.text.chars().count() <= 120
    }

    /// Whether a line goes on with the paragraph of the line before it; `turned` where a page or column begins.
    fn goes_on(&self, last: &Line, line: &Line, turned: bool) -> bool {
        let step = last.y - line.y;
        let below = !turned && step > 0.0;
        if below && step > self.step * 1.3 {
            return false;
        }
        // The line before had room for the first word of this one, so it was the last of its paragraph.
        let first_word = line
            .text
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .chars()
            .count();
        #[expect(clippy::cast_precision_loss, reason = "letters of a word")]
        let room = (first_word as f64 + 1.0) * last.size * 0.5;
        let short = last.right + room < self.right;
        let indented =
            line.left > last.left + self.size * 0.8 && line.left > self.left + self.size * 0.8;
        let ended = last
            .text
            .ends_with(['.', '?', '!', ':', '…', '"', '”', '“', '»']);
        if below {
            return !(short || indented && ended);
        }
        // Over the end of a page only what is in the middle of a sentence goes on.
        !short && !ended
    }
}

/// The number below which this share of all numbers lies.
fn at_share(numbers: impl Iterator<Item = f64>, share: f64) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a share of a length is a length"
    )]
    let at = (numbers.len() as f64 * share) as usize;
    numbers
        .get(at.min(numbers.len().saturating_sub(1)))
        .copied()
        .unwrap_or_default()
}

/// Words that are written with a hyphen inside of a line: their hyphen stays where a line breaks at it.
fn compounds(pages: &[Page]) -> BTreeSet<String> {
    pages
        .iter()
        .flat_map(|page| &page.lines)
        .flat_map(|line| line.text.split_whitespace())
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .filter(|word| word.contains('-'))
        .collect()
}

/// Adds a line to a paragraph. A word that was broken at the end of the line before is joined.
fn join(paragraph: &mut Paragraph, line: &str, compounds: &BTreeSet<String>) {
    let text = &mut paragraph.text;
    let stem = text
        .strip_suffix(['-', '\u{ad}', '‐'])
        .filter(|stem| stem.ends_with(char::is_alphabetic));
    match stem.map(str::len) {
        // `Kursīte-Pakule` is written with a hyphen wherever it breaks.
        Some(_) if line.starts_with(char::is_uppercase) => {}
        Some(length) if line.starts_with(char::is_lowercase) => {
            let first = text[..length]
                .split_whitespace()
                .next_back()
                .unwrap_or_default();
            let second: String = line
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '-')
                .collect();
            let whole = format!("{first}-{second}").to_lowercase();
            let whole = whole.trim_matches(|c: char| !c.is_alphanumeric());
            if !compounds.contains(whole) {
                text.truncate(length);
            }
        }
        _ => text.push(' '),
    }
    text.push_str(line);
}

/// Takes out running heads and page numbers: lines at the edge of pages that are the same on most pages but for
/// numbers, or are nothing but a number.
fn leave_out_edges(pages: &mut [Page]) {
    /// Lines at each edge that are looked at, and the share of the page in which they stand.
    const LINES: usize = 3;
    const EDGE: f64 = 0.13;
    let is_edge = |page: &Page, line: &Line| {
        let margin = (page.top - page.bottom) * EDGE;
        line.y > page.top - margin || line.y < page.bottom + margin
    };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages.iter() {
        let same: BTreeSet<String> = outer(page, LINES)
            .into_iter()
            .filter(|&at| is_edge(page, &page.lines[at]))
            .map(|at| without_digits(&page.lines[at].text))
            .collect();
        for text in same {
            *counts.entry(text).or_default() += 1;
        }
    }
    let count = pages.len();
    for page in pages {
        let outer = outer(page, LINES);
        let kept = page.lines.iter().enumerate().filter(|&(at, line)| {
            let recurs = counts
                .get(&without_digits(&line.text))
                .is_some_and(|&times| times >= 2 && times * 2 > count);
            !(outer.contains(&at) && is_edge(page, line) && (recurs || is_page_number(&line.text)))
        });
        page.lines = kept.map(|(_, line)| line.clone()).collect();
    }
}

/// The highest and lowest lines of a page, by their numbers.
fn outer(page: &Page, count: usize) -> BTreeSet<usize> {
    let mut by_height: Vec<usize> = (0..page.lines.len()).collect();
    by_height.sort_by(|&a, &b| page.lines[b].y.total_cmp(&page.lines[a].y));
    let low = by_height.iter().rev().take(count);
    by_height.iter().take(count).chain(low).copied().collect()
}

fn without_digits(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            c if c.is_ascii_digit() && plain.ends_with('0') => {}
            c if c.is_ascii_digit() => plain.push('0'),
            c => plain.push(c),
        }
    }
    plain
}

/// `3`, `- 3 -`, `3/10`, `Page 3 of 10`, `str. 3`.
fn is_page_number(text: &str) -> bool {
    const WORDS: [&str; 13] = [
        "page", "of", "p", "str", "stranica", "od", "lpp", "lapa", "no", "pag", "pagina", "di", "s",
    ];
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (1..=8).contains(&digits)
        && text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .all(|part| {
                part.bytes().all(|byte| byte.is_ascii_digit())
                    || WORDS.contains(&part.to_lowercase().as_str())
            })
}

/// Takes out the numbers of lines or paragraphs at the left edge: they count up by one, or by five.
fn leave_out_numbers(pages: &mut [Page]) {
    /// Numbers that must count up before they are believed.
    const LEAST: usize = 5;
    let numbers: Vec<u64> = pages
        .iter()
        .flat_map(|page| &page.lines)
        .filter_map(|line| number(&line.text).map(|(number, _)| number))
        .collect();
    let lines = pages.iter().map(|page| page.lines.len()).sum::<usize>();
    let ups = |step| {
        numbers
            .windows(2)
            .filter(|pair| pair[0].checked_add(step) == Some(pair[1]))
            .count()
    };
    let step = if ups(5) > ups(1) { 5 } else { 1 };
    let most = numbers.len() >= LEAST && (ups(step) + 1) * 10 >= numbers.len() * 9;
    // A list of ten points in a long document is no numbering of paragraphs.
    if !most || numbers.len() * 20 < lines {
        return;
    }
    for line in pages.iter_mut().flat_map(|page| &mut page.lines) {
        if let Some((_, rest)) = number(&line.text) {
            line.text = rest.to_owned();
        }
    }
    for page in pages {
        page.lines.retain(|line| !line.text.is_empty());
    }
}

/// The number at the start of a line, and what stands behind it.
fn number(text: &str) -> Option<(u64, &str)> {
    let inside = text.strip_prefix(['[', '(']).unwrap_or(text);
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=5).contains(&digits) {
        return None;
    }
    let rest = inside[digits..].trim_start_matches([']', ')']);
    let apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    Some((inside[..digits].parse().ok()?, rest.trim_start())).filter(|_| apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(y: f64, left: f64, right: f64, text: &str) -> Line {
        Line {
            left,
            right,
            y,
            size: 10.0,
            text: text.to_owned(),
        }
    }

    fn page(lines: Vec<Line>) -> Page {
        Page {
            bottom: 0.0,
            top: 800.0,
            lines,
        }
    }

    fn texts(pages: Vec<Page>) -> Vec<String> {
        of(pages)
            .into_iter()
            .map(|paragraph| paragraph.text)
            .collect()
    }

    #[test]
    fn broken_words_and_pages() {
        let pages = vec![
            page(vec![
                line(780.0, 50.0, 200.0, "Projekt X, intervju 1"),
                line(
                    700.0,
                    50.0,
                    500.0,
                    "Ana: Govorimo o društveno-ekonomskom raz-",
                ),
                line(688.0, 50.0, 498.0, "voju, i opet o društveno-"),
                line(676.0, 50.0, 499.0, "ekonomskom pitanju, koje se"),
                line(20.0, 290.0, 300.0, "1"),
            ]),
            page(vec![
                line(780.0, 50.0, 200.0, "Projekt X, intervju 1"),
                line(700.0, 50.0, 300.0, "tiče svih."),
                line(688.0, 50.0, 500.0, "Ivo: Da, tako je bilo, i bit će"),
                line(676.0, 50.0, 90.0, "opet."),
                line(640.0, 50.0, 120.0, "2 klupe."),
                line(20.0, 280.0, 310.0, "str. 2 od 2"),
            ]),
        ];
        assert_eq!(
            texts(pages),
            [
                "Ana: Govorimo o društveno-ekonomskom razvoju, i opet o društveno-ekonomskom pitanju, koje se tiče svih.",
                "Ivo: Da, tako je bilo, i bit će opet.",
                "2 klupe.",
            ]
        );
    }

    #[test]
    fn numbers_of_paragraphs() {
        let pages = vec![page(
            (1..=6)
                .map(|n| {
                    line(
                        700.0 - 30.0 * f64::from(n),
                        40.0,
                        200.0,
                        &format!("{n} Ana: rečenica {n}."),
                    )
                })
                .collect(),
        )];
        assert_eq!(texts(pages)[5], "Ana: rečenica 6.");
    }
}
