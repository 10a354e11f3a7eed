//! Where the words of one text stand in another.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use verbatim_model::text::Span;

/// Words of a window that are compared each with each; larger ones without telling words stay unaligned.
const TABLE: usize = 250_000;
/// Letters that are compared each with each.
const LETTERS: usize = 4_000_000;
/// A quote of fewer bytes tells nothing away from its place.
const TELLING: usize = 20;

/// What became of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placed {
    /// The same words.
    Same(Span),
    /// The same place, with small corrections in the words.
    Changed(Span),
}

/// Two texts, and the stretches that both have, in order.
pub(crate) struct Alignment<'t> {
    old: &'t str,
    new: &'t str,
    // Stretches that are equal, in order in both: old start, new start, bytes.
    blocks: Vec<(usize, usize, usize)>,
}

impl<'t> Alignment<'t> {
    pub fn new(old: &'t str, new: &'t str) -> Self {
        let (a, b) = (words(old), words(new));
        let mut pairs = Vec::new();
        let (all_a, all_b) = (0..a.len(), 0..b.len());
        align(&(old, &a), &(new, &b), all_a, all_b, &mut pairs);
        let mut blocks: Vec<(usize, usize, usize)> = Vec::new();
        for (i, j) in pairs {
            let (from, to, length) = (a[i].start, b[j].start, a[i].len());
            if let Some((x, y, n)) = blocks.last_mut()
                && old[*x + *n..from] == new[*y + *n..to]
            {
                *n = from + length - *x;
                continue;
            }
            blocks.push((from, to, length));
        }
        Self { old, new, blocks }
    }

    /// The byte of the new text at which the old text's `at` stands; the bytes around it where that is not sure.
    fn around(&self, at: usize) -> (usize, usize) {
        let next = self.blocks.partition_point(|&(x, _, n)| x + n < at);
        match self.blocks.get(next) {
            Some(&(x, y, _)) if x <= at => (y + at - x, y + at - x),
            after => {
                let before = next.checked_sub(1).and_then(|n| self.blocks.get(n));
                (
                    before.map_or(0, |&(_, y, n)| y + n),
                    after.map_or(self.new.len(), |&(_, y, _)| y),
                )
            }
        }
    }

    /// Whether some of these bytes of the new text stand for words of the old one.
    fn is_taken(&self, new: &Range<usize>) -> bool {
        let next = self.blocks.partition_point(|&(_, y, n)| y + n <= new.start);
        self.blocks.get(next).is_some_and(|&(_, y, _)| y < new.end)
    }

    /// Where a passage of the old text stands in the new one; `None` where its words are gone.
    pub fn place(&self, span: Span) -> Option<Placed> {
        let quote = span.of(self.old)?;
        // At the border of two stretches, the start belongs to the later one and the end to the earlier one.
        let Range {
            start: from,
            end: to,
        } = self.gap(span);
        if let Some(window) = self.new.get(from..to) {
            if window == quote {
                return Span::new(from, to).map(Placed::Same);
            }
            let middle = window.len().saturating_sub(quote.len()) / 2;
            let inside = (window.match_indices(quote)).min_by_key(|(at, _)| at.abs_diff(middle));
            if let Some((at, _)) = inside {
                return Span::new(from + at, from + at + quote.len()).map(Placed::Same);
            }
        }
        if let Some(moved) = self.moved(quote) {
            return Some(Placed::Same(moved));
        }
        let window = self.new.get(from..to)?;
        let from = from + window.len() - window.trim_start().len();
        let window = window.trim();
        let alike = similarity(quote.trim(), window)? >= 0.6;
        alike.then(|| Span::new(from, from + window.len()).map(Placed::Changed))?
    }

    /// The bytes of the new text between what stood before a passage and what stood behind it, and its words there.
    pub fn gap(&self, span: Span) -> Range<usize> {
        let from = self.start(span.start());
        let (_, to) = self.around(span.end());
        from..to.max(from)
    }

    fn start(&self, at: usize) -> usize {
        let next = self.blocks.partition_point(|&(x, _, n)| x + n <= at);
        match self.blocks.get(next) {
            Some(&(x, y, _)) if x <= at => y + at - x,
            _ => {
                (next.checked_sub(1).and_then(|n| self.blocks.get(n))).map_or(0, |&(_, y, n)| y + n)
            }
        }
    }

    /// The one place where words stand that no other words of the old text have.
    fn moved(&self, quote: &str) -> Option<Span> {
        if quote.len() < TELLING {
            return None;
        }
        let mut free = (self.new.match_indices(quote))
            .map(|(at, _)| at..at + quote.len())
            .filter(|range| !self.is_taken(range));
        let found = free.next()?;
        (free.next().is_none()).then(|| Span::new(found.start, found.end))?
    }
}

/// Whether two texts seem to be states of one: half of the shorter one's stretches of three words are in the other.
pub(crate) fn are_versions(a: &str, b: &str) -> bool {
    const STRETCH: usize = 3;
    let words = |text| -> Vec<&str> { str::split_whitespace(text).collect() };
    let (a, b) = (words(a), words(b));
    // A text of a few words is one stretch.
    let length = STRETCH.min(a.len()).min(b.len()).max(1);
    let stretches = |words| -> HashSet<&[&str]> { <[&str]>::windows(words, length).collect() };
    let (a, b) = (stretches(&a), stretches(&b));
    let shared = a.intersection(&b).count();
    shared > 0 && 2 * shared >= a.len().min(b.len())
}

fn words(text: &str) -> Vec<Range<usize>> {
    let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    (text.split_whitespace())
        .map(|word| start(word)..start(word) + word.len())
        .collect()
}

type Words<'w> = (&'w str, &'w [Range<usize>]);

fn word<'w>(of: &Words<'w>, at: usize) -> &'w str {
    &of.0[of.1[at].clone()]
}

/// Pairs equal words of two ranges: from both ends, then around words that each has once, then each with each.
fn align(
    a: &Words<'_>,
    b: &Words<'_>,
    mut i: Range<usize>,
    mut j: Range<usize>,
    pairs: &mut Vec<(usize, usize)>,
) {
    while !i.is_empty() && !j.is_empty() && word(a, i.start) == word(b, j.start) {
        pairs.push((i.start, j.start));
        (i.start, j.start) = (i.start + 1, j.start + 1);
    }
    let mut tail = Vec::new();
    while !i.is_empty() && !j.is_empty() && word(a, i.end - 1) == word(b, j.end - 1) {
        (i.end, j.end) = (i.end - 1, j.end - 1);
        tail.push((i.end, j.end));
    }
    if !i.is_empty() && !j.is_empty() {
        let anchors = anchors(a, b, &i, &j);
        if !anchors.is_empty() {
            let (mut from_i, mut from_j) = (i.start, j.start);
            for (x, y) in anchors {
                align(a, b, from_i..x, from_j..y, pairs);
                pairs.push((x, y));
                (from_i, from_j) = (x + 1, y + 1);
            }
            align(a, b, from_i..i.end, from_j..j.end, pairs);
        } else if i.len().saturating_mul(j.len()) <= TABLE {
            common(a, b, &i, &j, pairs);
        }
    }
    pairs.extend(tail.into_iter().rev());
}

/// Words that both ranges have once, as many as stand in one order.
fn anchors(
    a: &Words<'_>,
    b: &Words<'_>,
    i: &Range<usize>,
    j: &Range<usize>,
) -> Vec<(usize, usize)> {
    let mut seen: HashMap<&str, (usize, usize, usize, usize)> = HashMap::new();
    for at in i.clone() {
        let entry = seen.entry(word(a, at)).or_default();
        (entry.0, entry.1) = (entry.0 + 1, at);
    }
    for at in j.clone() {
        if let Some(entry) = seen.get_mut(word(b, at)) {
            (entry.2, entry.3) = (entry.2 + 1, at);
        }
    }
    let mut once: Vec<(usize, usize)> = (seen.into_values())
        .filter(|entry| entry.0 == 1 && entry.2 == 1)
        .map(|entry| (entry.1, entry.3))
        .collect();
    once.sort_unstable();
    // The longest rising sequence: `ends[n]` is the last of the best one with n + 1 pairs.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(once.len());
    for (at, &(_, y)) in once.iter().enumerate() {
        let place = ends.partition_point(|&end| once[end].1 < y);
        before.push(place.checked_sub(1).map(|n| ends[n]));
        ends.truncate(ends.len().max(place));
        match ends.get_mut(place) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut chain = Vec::new();
    let mut last = ends.last().copied();
    while let Some(at) = last {
        chain.push(once[at]);
        last = before[at];
    }
    chain.reverse();
    chain
}

/// The longest common sequence of two short ranges.
fn common(
    a: &Words<'_>,
    b: &Words<'_>,
    i: &Range<usize>,
    j: &Range<usize>,
    pairs: &mut Vec<(usize, usize)>,
) {
    let width = j.len() + 1;
    let mut best = vec![0u32; (i.len() + 1) * width];
    for x in (0..i.len()).rev() {
        for y in (0..j.len()).rev() {
            best[x * width + y] = if word(a, i.start + x) == word(b, j.start + y) {
                best[(x + 1) * width + y + 1] + 1
            } else {
                best[(x + 1) * width + y].max(best[x * width + y + 1])
            };
        }
    }
    let (mut x, mut y) = (0, 0);
    while x < i.len() && y < j.len() {
        if word(a, i.start + x) == word(b, j.start + y) {
            pairs.push((i.start + x, j.start + y));
            (x, y) = (x + 1, y + 1);
        } else if best[(x + 1) * width + y] >= best[x * width + y + 1] {
            x += 1;
        } else {
            y += 1;
        }
    }
}

/// How alike two stretches are, from 0 to 1: one less the share of letters to change. `None` where they are too long.
fn similarity(a: &str, b: &str) -> Option<f64> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let longer = a.len().max(b.len());
    if b.is_empty() || a.len().saturating_mul(b.len()) > LETTERS {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (x, c) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = x + 1;
        for (y, d) in b.iter().enumerate() {
            let here = (corner + usize::from(c != d))
                .min(row[y] + 1)
                .min(row[y + 1] + 1);
            corner = std::mem::replace(&mut row[y + 1], here);
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "lengths are far below 2^52")]
    Some(1.0 - row[b.len()] as f64 / longer as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(old: &str, new: &str, quote: &str) -> Option<(bool, String)> {
        let at = old.find(quote).expect("in the text");
        let span = Span::new(at, at + quote.len()).expect("not empty");
        Alignment::new(old, new)
            .place(span)
            .map(|placed| match placed {
                Placed::Same(span) => (true, span.of(new).expect("words").to_owned()),
                Placed::Changed(span) => (false, span.of(new).expect("words").to_owned()),
            })
    }

    const OLD: &str = "Ana: Tržnica 👩‍🌾 ostaje javna. Da.\nMāra: Nauda e\u{328}\u{301}da nav galvenais, da.\nIvo: Da, zadrga je dobra.";

    #[test]
    fn what_is_written_around_a_quote_moves_it_along() {
        let new = "Bilješka.\nAna: Pa, Tržnica 👩‍🌾 ostaje javna. Da, da.\nMāra: Es domāju: Nauda e\u{328}\u{301}da nav galvenais!\nIvo: Da, zadruga je dobra.";
        for quote in [
            "Tržnica 👩‍🌾 ostaje javna.",
            "Nauda e\u{328}\u{301}da nav galvenais",
            "je dobra.",
        ] {
            assert_eq!(place(OLD, new, quote), Some((true, quote.to_owned())));
        }
        let corrected = Some((false, "zadruga je dobra.".to_owned()));
        assert_eq!(place(OLD, new, "zadrga je dobra."), corrected);
    }

    #[test]
    fn states_of_one_text_are_told_from_two_talks() {
        let corrected = "Ana: Pa, Tržnica 👩‍🌾 ostaje javna. Da.\nMāra: Nauda e\u{328}\u{301}da nav galvenais, da.\nIvo: Da, zadruga je dobra. I to je to.";
        assert!(are_versions(OLD, corrected));
        assert!(are_versions(OLD, &corrected.repeat(9)));
        let other = "Ana: Škola ostaje otvorena. Da.\nMāra: Autobuss ir galvenais, da.\nIvo: Da, pruga je dobra.";
        assert!(!are_versions(OLD, other));
        assert!(!are_versions(OLD, ""));
        assert!(are_versions("Sì.", "Sì."));
    }

    #[test]
    fn what_is_gone_is_not_placed_elsewhere() {
        let new =
            "Ana: Da.\nMāra: Nauda e\u{328}\u{301}da nav galvenais, da.\nIvo: Da, zadrga je dobra.";
        assert_eq!(place(OLD, new, "Tržnica 👩‍🌾 ostaje javna."), None);
        assert_eq!(place("Uno. Sì. Due.", "Uno. Due. Tre.", "Sì."), None);
    }

    #[test]
    fn a_telling_quote_is_found_where_it_was_moved() {
        let new = "Māra: Nauda e\u{328}\u{301}da nav galvenais, da.\nIvo: Da, zadrga je dobra.\nAna: Tržnica 👩‍🌾 ostaje javna. Da.";
        let quote = "Tržnica 👩‍🌾 ostaje javna.";
        assert_eq!(place(OLD, new, quote), Some((true, quote.to_owned())));
    }
}
