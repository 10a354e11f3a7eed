//! Turns that were glued to the one before, on one line: `I: Kako ste? S1: Dobro.` Only what is a label of the document
//! anyway can be one, behind the end of a sentence or a tab, and before words that begin one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Found, Label, Line};

/// The longest label, in code points, with what may stand between name and sign.
const LONGEST: usize = 66;

/// The labels of a document that recur, and how they end.
#[derive(Debug, Default)]
pub(crate) struct Recurring {
    /// Whether a dash, not a colon, stands behind the name.
    dashed: BTreeMap<String, bool>,
}

impl Recurring {
    /// The labels that stand at the start of at least two lines.
    pub(crate) fn of(lines: &[Line<'_>], found: &[Found]) -> Self {
        let mut counts: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
        for (line, label) in lines.iter().zip(found) {
            let Some(label) = label.label() else { continue };
            let written = line.text[label.at.clone()].trim_end();
            let dash = written.ends_with(['-', '–', '—']);
            if dash || written.ends_with(':') {
                let (count, dashed) = counts.entry(&label.name).or_default();
                *count += 1;
                *dashed |= dash;
            }
        }
        Self {
            dashed: counts
                .into_iter()
                .filter(|(_, (count, _))| *count >= 2)
                .map(|(name, (_, dashed))| (name.to_owned(), dashed))
                .collect(),
        }
    }

    /// Whether no label recurs, so that there is none to look for.
    pub(crate) fn is_empty(&self) -> bool {
        self.dashed.is_empty()
    }

    /// The first label inside `words`, a range of `text`, that stands in none of its [`quotations`].
    pub(crate) fn first_in(
        &self,
        text: &str,
        words: Range<usize>,
        quotations: &[Range<usize>],
    ) -> Option<Label> {
        let inside = &text[words.clone()];
        inside
            .char_indices()
            .filter(|&(at, c)| {
                // What ends a sentence, perhaps in quotation marks, with white space behind; or a tab.
                c == '\t'
                    || c.is_whitespace()
                        && inside[..at].ends_with(['.', '?', '!', '…', '"', '”', '“', '»', ')'])
            })
            .filter(|&(at, _)| !is_inside(quotations, words.start + at))
            .find_map(|(at, c)| self.at(text, words.start + at + c.len_utf8()))
            .filter(|label| label.speech < words.end)
    }

    /// The label that begins at byte `from`.
    fn at(&self, text: &str, from: usize) -> Option<Label> {
        let from = text.len() - text[from..].trim_start().len();
        let rest = &text[from..];
        // Only names that end where a colon or a dash stands are looked up, so that many labels cost nothing.
        let reach = rest
            .char_indices()
            .nth(LONGEST)
            .map_or(rest.len(), |(at, _)| at);
        let (name, speech) = rest[..reach]
            .char_indices()
            .filter(|(_, c)| matches!(c, ':' | '-' | '–' | '—'))
            .find_map(|(at, c)| {
                let name = rest[..at].trim_end();
                let dashed = *self.dashed.get(name)?;
                let fits = c == ':' || dashed && name.len() < at;
                fits.then(|| (name, &rest[at + c.len_utf8()..]))
            })?;
        let words = speech.trim_start();
        // `Ana: tako je rekla` behind a full stop is what somebody tells.
        let begins = words.chars().next().is_some_and(|c| {
            c.is_uppercase()
                || c.is_numeric()
                || matches!(c, '(' | '[' | '„' | '"' | '“' | '«' | '…')
        });
        (begins && words.len() < speech.len()).then(|| Label {
            name: name.to_owned(),
            at: from..text.len() - speech.len(),
            start_ms: None,
            end_ms: None,
            speech: text.len() - words.len(),
        })
    }
}

/// The longest quotation, in bytes; a mark that is not closed within it opens none.
const LONGEST_QUOTATION: usize = 2000;

/// The quotations of a line, in order: what somebody repeats there begins no turn, though it may hold labels
/// (`Piše: „Dobro. I: Kako ste?”`).
pub(crate) fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let begins = !before.is_alphanumeric() && !matches!(before, '.' | '!' | '?' | '…' | ',');
        before = c;
        if let Some((opener, from)) = open {
            if closes(opener, c) {
                found.push(from..at);
                open = None;
                continue;
            }
            if at - from <= LONGEST_QUOTATION && c != opener {
                continue;
            }
            open = None;
        }
        if begins && matches!(c, '„' | '“' | '”' | '«' | '»' | '"' | '‟') {
            open = Some((c, at));
        }
    }
    found
}

/// Whether `c` ends what `opener` began, in the ways of the four languages: `„…”`, `„…“`, `“…”`, `«…»`, `»…«`, `"…"`.
fn closes(opener: char, c: char) -> bool {
    match opener {
        '„' => matches!(c, '“' | '”' | '"'),
        '“' | '‟' => matches!(c, '”' | '"'),
        '«' => c == '»',
        '»' => c == '«',
        other => c == other,
    }
}

fn is_inside(ranges: &[Range<usize>], at: usize) -> bool {
    let after = ranges.partition_point(|range| range.start <= at);
    after > 0 && at < ranges[after - 1].end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_in_the_ways_of_four_languages() {
        for (text, expected) in [
            ("Kaže „Dobro. I: Da.” i ode", &["„Dobro. I: Da."][..]),
            ("Saka „Labi. I: Jā.“ un iet", &["„Labi. I: Jā."]),
            ("Dice «Bene. I: Sì.» e va", &["«Bene. I: Sì."]),
            ("piše »Dobro. I: Da.« tamo", &["»Dobro. I: Da."]),
            (
                "Says “Well. I: Yes.” and \"No. I: No.\"",
                &["“Well. I: Yes.", "\"No. I: No."],
            ),
            ("Kaže „Dobro. I: Da.", &[]),
            ("a 5\" screen. I: Yes. A 6\" one.", &[]),
            ("„„„„ a”", &["„ a"]),
        ] {
            let found: Vec<&str> = quotations(text).into_iter().map(|at| &text[at]).collect();
            assert_eq!(found, expected, "{text}");
        }
        let long = format!("„{} I: Da.”", "Ne znam. ".repeat(400));
        assert!(
            quotations(&long).is_empty(),
            "a mark that somebody forgot to close"
        );
    }
}
