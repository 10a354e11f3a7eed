//! Learning which words and letters belong to which language.

use std::collections::{BTreeMap, BTreeSet};

use super::lists::{Lists, Part};
use crate::fold::fold;
use crate::identify::{LEVELS_PER_NAT, MAGIC};
use crate::language::Language;

/// Words that occur this often, in all languages together, have an entry of their own.
const FREQUENT: f64 = 4.0;
/// Three letters in a row that occur this often have one.
const FREQUENT_LETTERS: f64 = 6.0;
/// How much of the text is taken as if it was typed without diacritics.
const FOLDED: f64 = 0.25;
/// Stands for a word that a language has not shown, in running words.
const UNSEEN_WORD: f64 = 0.3;
/// How much fewer letters before a letter count when more say little.
const SMOOTHING: f64 = 3.0;

type Numbers = [f64; Language::ALL.len()];

/// The bytes of the model, from the treebank lists of all languages in the order of [`Language::ALL`].
pub(super) fn model(lists: &[Lists], keep: impl Fn(Part) -> bool) -> Result<Vec<u8>, fst::Error> {
    let mut words: BTreeMap<String, Numbers> = BTreeMap::new();
    for (n, lists) in lists.iter().enumerate() {
        for row in &lists.treebank {
            let count = f64::from(row.count(&keep));
            if count > 0.0 {
                words.entry(row.form.clone()).or_default()[n] += count * (1.0 - FOLDED);
                words.entry(fold(&row.form)).or_default()[n] += count * FOLDED;
            }
        }
    }
    let mut running = Numbers::default();
    let mut letters: BTreeMap<String, Numbers> = BTreeMap::new();
    for (word, counts) in &words {
        for (all, count) in running.iter_mut().zip(counts) {
            *all += count;
        }
        let mut window = ['^', '^', '^'];
        for letter in word
            .chars()
            .filter(|c| c.is_alphabetic() || *c == '\'')
            .chain(['$'])
        {
            window = [window[1], window[2], letter];
            for from in 0..3 {
                let of_window = letters.entry(window[from..].iter().collect()).or_default();
                for (sum, count) in of_window.iter_mut().zip(counts) {
                    // Letters are learned from distinct words, or `the` and `je` would drown all others.
                    *sum += count.sqrt();
                }
            }
        }
    }

    let mut entries: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
    for (word, counts) in &words {
        if counts.iter().sum::<f64>() >= FREQUENT {
            let mut probabilities = Numbers::default();
            for (n, p) in probabilities.iter_mut().enumerate() {
                *p = (counts[n] + UNSEEN_WORD) / (running[n] + UNSEEN_WORD);
            }
            entries.insert([b"w", word.as_bytes()].concat(), packed(&probabilities));
        }
    }
    let contexts = contexts(&letters);
    for (gram, counts) in &letters {
        if counts.iter().sum::<f64>() >= FREQUENT_LETTERS || gram.chars().nth(2).is_none() {
            entries.insert(
                [b"g", gram.as_bytes()].concat(),
                packed(&conditional(gram, &letters, &contexts)),
            );
        }
    }
    let mut fst = fst::MapBuilder::memory();
    for (key, value) in entries {
        fst.insert(key, value)?;
    }
    Ok([MAGIC.to_vec(), fst.into_inner()?].concat())
}

/// How often letters were followed by any letter.
fn contexts(letters: &BTreeMap<String, Numbers>) -> BTreeMap<&str, Numbers> {
    let mut contexts: BTreeMap<&str, Numbers> = BTreeMap::new();
    for (gram, counts) in letters {
        let context = gram
            .char_indices()
            .next_back()
            .map_or("", |(at, _)| &gram[..at]);
        let seen = contexts.entry(context).or_default();
        // One entry per length: those of one letter meet under the empty context.
        for (sum, count) in seen.iter_mut().zip(counts) {
            *sum += count;
        }
    }
    contexts
}

/// The probability of the last letter after the ones before it, per language, smoothed with fewer letters before it.
fn conditional(
    gram: &str,
    letters: &BTreeMap<String, Numbers>,
    contexts: &BTreeMap<&str, Numbers>,
) -> Numbers {
    let alphabet: BTreeSet<char> = ('a'..='z').collect();
    #[expect(clippy::cast_precision_loss, reason = "an alphabet")]
    let mut probabilities: Numbers = [1.0 / (2.0 * alphabet.len() as f64); Language::ALL.len()];
    let starts: Vec<usize> = gram.char_indices().map(|(at, _)| at).collect();
    for &start in starts.iter().rev() {
        let tail = &gram[start..];
        let context = tail
            .char_indices()
            .next_back()
            .map_or("", |(at, _)| &tail[..at]);
        for (n, p) in probabilities.iter_mut().enumerate() {
            let seen = letters.get(tail).map_or(0.0, |counts| counts[n]);
            let all = contexts.get(context).map_or(0.0, |counts| counts[n]);
            *p = (seen + SMOOTHING * *p) / (all + SMOOTHING);
        }
    }
    probabilities
}

/// One byte per language.
fn packed(probabilities: &Numbers) -> u64 {
    let mut bytes = [0; 8];
    for (byte, p) in bytes.iter_mut().zip(probabilities) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to a byte"
        )]
        let level = (-p.ln() * LEVELS_PER_NAT).round().clamp(0.0, 255.0) as u8;
        *byte = level;
    }
    u64::from_le_bytes(bytes)
}
