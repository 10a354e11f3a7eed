//! How likely a rewrite is for words with some ending.

use std::collections::HashMap;

use crate::table::Rewrite;

/// Endings of up to this many characters are told apart.
const LONGEST: usize = 5;
/// How much the shorter ending counts when a longer one has little to say.
const SMOOTHING: f64 = 2.0;

#[derive(Debug, Default)]
struct Counts {
    all: f64,
    by_rewrite: HashMap<Rewrite, f64>,
}

/// Rewrites counted per ending, smoothed from shorter to longer endings. Only looked up, never walked, so the order of
/// the map cannot reach a table.
#[derive(Debug, Default)]
pub(super) struct Suffixes {
    counts: HashMap<(u8, String), Counts>,
}

impl Suffixes {
    pub(super) fn add(&mut self, class: u8, form: &str, rewrite: &Rewrite, weight: f64) {
        for ending in endings(form) {
            let counts = self.counts.entry((class, ending.to_owned())).or_default();
            counts.all += weight;
            *counts.by_rewrite.entry(rewrite.clone()).or_default() += weight;
        }
    }

    /// From 0 to 1.
    pub(super) fn probability(&self, class: u8, form: &str, rewrite: &Rewrite) -> f64 {
        let mut probability = 0.0;
        for ending in endings(form) {
            let Some(counts) = self.counts.get(&(class, ending.to_owned())) else {
                break;
            };
            let seen = counts.by_rewrite.get(rewrite).copied().unwrap_or(0.0);
            probability = (seen + SMOOTHING * probability) / (counts.all + SMOOTHING);
        }
        probability
    }
}

/// The endings of a word from the empty one to the longest that is told apart.
fn endings(form: &str) -> impl Iterator<Item = &str> {
    let starts = form.char_indices().rev().map(|(at, _)| at).take(LONGEST);
    std::iter::once("").chain(starts.map(|at| &form[at..]))
}
