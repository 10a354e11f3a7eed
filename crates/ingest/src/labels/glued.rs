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

    /// The first label inside `words`, a range of `text`.
    pub(crate) fn first_in(&self, text: &str, words: Range<usize>) -> Option<Label> {
        let inside = &text[words.clone()];
        inside
            .char_indices()
            .filter(|&(at, c)| {
                // What ends a sentence, perhaps in quotation marks, with white space behind; or a tab.
                c == '\t'
                    || c.is_whitespace()
                        && inside[..at].ends_with(['.', '?', '!', '…', '"', '”', '“', '»', ')'])
            })
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
