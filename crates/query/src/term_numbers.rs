//! Terms by the form that they name, each with a number.

use std::collections::HashMap;

use verbatim_language::Forms;

use crate::needles::{Term, TermKind};

type Numbers = HashMap<Box<str>, u32>;

/// Numbers of the terms of one language, from 0.
#[derive(Debug, Default)]
pub(crate) struct TermNumbers {
    surfaces: Numbers,
    folded: Numbers,
    prefixes: Numbers,
    /// Bytes of the shortest and of the longest prefix.
    prefix_lengths: Option<(usize, usize)>,
    keys: Numbers,
    folded_keys: Numbers,
    plain_folded: Numbers,
    plain_folded_keys: Numbers,
    count: u32,
}

impl TermNumbers {
    /// The number of a term, which gets one where it has none.
    pub(crate) fn insert(&mut self, term: &Term) -> u32 {
        if let Some(number) = self.get(term) {
            return number;
        }
        let number = self.count;
        self.count += 1;
        if term.kind == TermKind::FoldedPrefix {
            let length = term.text.len();
            let (shortest, longest) = self.prefix_lengths.unwrap_or((length, length));
            self.prefix_lengths = Some((shortest.min(length), longest.max(length)));
        }
        let numbers = match term.kind {
            TermKind::Surface => &mut self.surfaces,
            TermKind::Folded => &mut self.folded,
            TermKind::FoldedPrefix => &mut self.prefixes,
            TermKind::Key => &mut self.keys,
            TermKind::FoldedKey => &mut self.folded_keys,
            TermKind::PlainFolded => &mut self.plain_folded,
            TermKind::PlainFoldedKey => &mut self.plain_folded_keys,
        };
        numbers.insert(term.text.clone(), number);
        number
    }

    pub(crate) fn get(&self, term: &Term) -> Option<u32> {
        let numbers = match term.kind {
            TermKind::Surface => &self.surfaces,
            TermKind::Folded => &self.folded,
            TermKind::FoldedPrefix => &self.prefixes,
            TermKind::Key => &self.keys,
            TermKind::FoldedKey => &self.folded_keys,
            TermKind::PlainFolded => &self.plain_folded,
            TermKind::PlainFoldedKey => &self.plain_folded_keys,
        };
        numbers.get(&term.text).copied()
    }

    pub(crate) fn len(&self) -> usize {
        self.count as usize
    }

    /// Adds the numbers of all terms that a word has (see [`Term::is_form_of`]), each once.
    pub(crate) fn of(&self, forms: &Forms, found: &mut Vec<u32>) {
        let any = |numbers: &Numbers, keys: &[Box<str>]| -> Vec<u32> {
            let numbers = keys.iter().filter_map(|key| numbers.get(key));
            numbers.copied().collect()
        };
        found.extend(self.surfaces.get(&forms.surface));
        found.extend(self.folded.get(&forms.folded));
        found.extend(any(&self.keys, &forms.keys));
        found.extend(any(&self.folded_keys, &forms.folded_keys));
        if forms.plain {
            found.extend(self.plain_folded.get(&forms.folded));
            found.extend(any(&self.plain_folded_keys, &forms.folded_keys));
        }
        if let Some((shortest, longest)) = self.prefix_lengths {
            let lengths = shortest..=longest.min(forms.folded.len());
            let prefixes = lengths.filter_map(|length| forms.folded.get(..length));
            found.extend(prefixes.filter_map(|prefix| self.prefixes.get(prefix)));
        }
    }
}
