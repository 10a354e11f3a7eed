//! How likely each reading of an ambiguous form is, from the forms that are ambiguous in the same way.
//!
//! A lexicon says that `walking` may be a form of `walk` or a word of its own, not how often. The treebank says it of
//! some words that end the same way and have the same choice; the others follow them.

use std::collections::{BTreeMap, HashMap};

use super::evidence::Evidence;
use crate::table::Rewrite;

/// How many forms of the treebank the guess from endings alone is worth.
const GUESS: f64 = 1.0;

/// How a form becomes one of its lemmas.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Reading {
    /// By a rewrite.
    Regular(Rewrite),
    /// In a way that the lexicon names.
    Named(String),
}

/// A lemma that a list gives for a form.
pub(super) struct Candidate<'l> {
    pub lemma: &'l str,
    pub reading: Reading,
    /// How likely it is by the ending of the form and the frequency of the lemma, compared with the others.
    pub score: f64,
}

/// What the treebank says of forms with the same set of readings.
#[derive(Default)]
pub(super) struct Ambiguity {
    /// The number of forms, and of each reading the sum of its shares. Only looked up.
    seen: HashMap<Vec<Reading>, (f64, BTreeMap<Reading, f64>)>,
}

impl Ambiguity {
    pub(super) fn of(candidates: &BTreeMap<&str, Vec<Candidate<'_>>>, evidence: &Evidence) -> Self {
        let mut ambiguity = Self::default();
        for (form, candidates) in candidates {
            let Some(readings) = evidence.forms.get(*form) else {
                continue;
            };
            let mass = |lemma: &str| readings.lemmas.get(lemma).copied().unwrap_or(0.0);
            let all: f64 = candidates
                .iter()
                .map(|candidate| mass(candidate.lemma))
                .sum();
            if candidates.len() < 2 || all <= 0.0 {
                continue;
            }
            let (forms, shares) = ambiguity.seen.entry(readings_of(candidates)).or_default();
            *forms += 1.0;
            for candidate in candidates {
                *shares.entry(candidate.reading.clone()).or_default() +=
                    mass(candidate.lemma) / all;
            }
        }
        ambiguity
    }

    /// The lemmas of a form with their shares, which sum up to 1.
    pub(super) fn shares<'l>(&self, candidates: &[Candidate<'l>]) -> Vec<(&'l str, f64)> {
        let scores: f64 = candidates.iter().map(|candidate| candidate.score).sum();
        let seen = self.seen.get(&readings_of(candidates));
        candidates
            .iter()
            .map(|candidate| {
                let (forms, share) = seen.map_or((0.0, 0.0), |(forms, shares)| {
                    (
                        *forms,
                        shares.get(&candidate.reading).copied().unwrap_or(0.0),
                    )
                });
                let guess = candidate.score / scores;
                (candidate.lemma, (share + GUESS * guess) / (forms + GUESS))
            })
            .collect()
    }
}

fn readings_of(candidates: &[Candidate<'_>]) -> Vec<Reading> {
    let mut readings: Vec<Reading> = candidates
        .iter()
        .map(|candidate| candidate.reading.clone())
        .collect();
    readings.sort();
    readings
}
