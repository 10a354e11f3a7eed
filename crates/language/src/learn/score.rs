//! How well keys bring the forms of one lemma together.

use std::collections::{BTreeMap, BTreeSet};

use crate::fold::{fold, fold_digraphs};
use crate::language::Language;
use crate::table::Table;

/// Precision and recall.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quality {
    /// Of what was brought together, the share that belongs together.
    pub precision: f64,
    /// Of what belongs together, the share that was brought together.
    pub recall: f64,
}

impl Quality {
    /// The harmonic mean of both.
    #[must_use]
    pub fn f1(self) -> f64 {
        let sum = self.precision + self.recall;
        if sum > 0.0 {
            2.0 * self.precision * self.recall / sum
        } else {
            0.0
        }
    }
}

/// Figures for content words (nouns, verbs, adjectives, adverbs, names) in lower case.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    /// Distinct forms measured.
    pub forms: usize,
    /// Over all pairs of distinct forms: sharing a key against sharing a lemma.
    pub pairs: Quality,
    /// The dictionary form as query, running words as hits, weighted by running words.
    pub dictionary: Quality,
    /// The same where query and text are typed without diacritics, with folded keys.
    pub folded: Quality,
    /// Both tables together, in bytes.
    pub bytes: usize,
}

/// Running words by form and lemma.
pub(super) type Gold<'g> = BTreeMap<(&'g str, &'g str), u32>;

impl Score {
    pub(super) fn of(
        gold: &Gold<'_>,
        language: Language,
        typed: &Table<'_>,
        folded: &Table<'_>,
        bytes: usize,
    ) -> Self {
        let as_typed = |word: &str| crate::analyser::keys(word, language, Some(typed));
        let as_folded =
            |word: &str| crate::analyser::keys(&fold_digraphs(&fold(word)), language, Some(folded));
        let forms: BTreeSet<&str> = gold.keys().map(|&(form, _)| form).collect();
        Self {
            forms: forms.len(),
            pairs: pairs(gold, as_typed),
            dictionary: dictionary(gold, as_typed),
            folded: dictionary(gold, as_folded),
            bytes,
        }
    }
}

fn pairs(gold: &Gold<'_>, keys: impl Fn(&str) -> Vec<Box<str>>) -> Quality {
    let mut by_lemma: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut by_key: BTreeMap<Box<str>, BTreeSet<&str>> = BTreeMap::new();
    for &(form, lemma) in gold.keys() {
        by_lemma.entry(lemma).or_default().insert(form);
        for key in keys(form) {
            by_key.entry(key).or_default().insert(form);
        }
    }
    let (right, found) = (
        pairs_within(by_lemma.values()),
        pairs_within(by_key.values()),
    );
    let both = right.intersection(&found).count();
    Quality {
        precision: ratio(both, found.len()),
        recall: ratio(both, right.len()),
    }
}

fn pairs_within<'s>(
    groups: impl Iterator<Item = &'s BTreeSet<&'s str>>,
) -> BTreeSet<(&'s str, &'s str)> {
    let mut pairs = BTreeSet::new();
    for group in groups {
        for (n, a) in group.iter().enumerate() {
            pairs.extend(group.iter().skip(n + 1).map(|b| (*a, *b)));
        }
    }
    pairs
}

fn dictionary(gold: &Gold<'_>, keys: impl Fn(&str) -> Vec<Box<str>>) -> Quality {
    let mut by_key: BTreeMap<Box<str>, BTreeSet<&str>> = BTreeMap::new();
    let mut lemmas_of: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
    let mut totals: BTreeMap<&str, f64> = BTreeMap::new();
    for (&(form, lemma), &count) in gold {
        for key in keys(form) {
            by_key.entry(key).or_default().insert(form);
        }
        lemmas_of
            .entry(form)
            .or_default()
            .push((lemma, f64::from(count)));
        *totals.entry(lemma).or_default() += f64::from(count);
    }
    let (mut precision, mut recall, mut weight) = (0.0, 0.0, 0.0);
    for (&lemma, &total) in &totals {
        let forms: BTreeSet<&str> = keys(lemma)
            .iter()
            .filter_map(|key| by_key.get(key))
            .flatten()
            .copied()
            .collect();
        let (mut hits, mut right) = (0.0, 0.0);
        for &(read_as, count) in forms.iter().flat_map(|form| &lemmas_of[form]) {
            hits += count;
            if read_as == lemma {
                right += count;
            }
        }
        precision += total * if hits > 0.0 { right / hits } else { 1.0 };
        recall += right;
        weight += total;
    }
    Quality {
        precision: precision / weight,
        recall: recall / weight,
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of words are far below 2^52"
)]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}
