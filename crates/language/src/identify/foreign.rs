//! Stretches of a document that are in none of the languages asked for.

use std::ops::Range;

use super::model::{Model, Reading};
use super::whatlang_of;
use crate::language::Language;

/// A run of turns in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// The turns, from 0.
    pub turns: Range<usize>,
    /// Words between white space in them.
    pub words: usize,
    /// Which language it looks like, in English: `German`.
    pub looks_like: &'static str,
}

/// Shorter runs are decided among the candidates: names, quotations and songs come in all languages.
const WORDS: usize = 50;
/// With less of its words among the frequent words of every candidate, a turn may be in another language.
const STRANGE: f64 = 0.4;
/// With as many, it is in a candidate. What lies between goes with the turns around it: kin languages share words.
const KNOWN: f64 = 0.65;
/// Longer turns that are not strange speak for themselves.
const LONG: u32 = 40;
/// Shorter turns do not say whether they are.
const TELLING: u32 = 4;
/// What is enough to name a language, in characters.
const SAMPLE: usize = 20_000;

/// The runs of at least 50 words that are in none of the candidates, in order. Decided by how few of their words are
/// frequent in a candidate, and by whatlang without restriction, which must be sure.
#[must_use]
pub fn other_languages(turns: &[&str], candidates: &[Language]) -> Vec<Foreign> {
    other_languages_of(turns.len(), |n| turns[n], candidates)
}

/// The same for `count` turns that `turn` gives by their numbers, so that no list of them is needed.
pub fn other_languages_of<'t>(
    count: usize,
    turn: impl Fn(usize) -> &'t str,
    candidates: &[Language],
) -> Vec<Foreign> {
    let Some(model) = Model::shipped().filter(|_| has_words((0..count).map(&turn))) else {
        return Vec::new();
    };
    let decided = |run: Range<usize>| decided(run.clone().map(&turn), run, candidates);
    let mut found = Vec::new();
    let mut run: Option<Range<usize>> = None;
    for n in 0..count {
        let reading = model.reading(turn(n));
        if reading.words < TELLING {
            continue;
        }
        let share = known_share(&reading, candidates);
        if share < STRANGE {
            run = Some(run.map_or(n, |run| run.start)..n + 1);
        } else if share >= KNOWN || reading.words > LONG {
            found.extend(run.take().and_then(decided));
        }
    }
    found.extend(run.and_then(decided));
    found
}

/// Whether all turns together have enough words.
fn has_words<'t>(turns: impl Iterator<Item = &'t str>) -> bool {
    turns.flat_map(str::split_whitespace).take(WORDS).count() == WORDS
}

/// The share of words that are frequent in the candidate that has most of them.
fn known_share(reading: &Reading, candidates: &[Language]) -> f64 {
    let most = candidates
        .iter()
        .map(|language| reading.frequent[language.index()])
        .max();
    f64::from(most.unwrap_or_default()) / f64::from(reading.words)
}

/// The run, whose turns are `of_run`, where it is long enough and whatlang is sure of another language.
fn decided<'t>(
    of_run: impl Iterator<Item = &'t str> + Clone,
    run: Range<usize>,
    candidates: &[Language],
) -> Option<Foreign> {
    let words = (of_run.clone())
        .flat_map(str::split_whitespace)
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count();
    if words < WORDS {
        return None;
    }
    let mut sample = String::new();
    for turn in of_run {
        sample.push_str(turn);
        sample.push('\n');
        if sample.len() >= SAMPLE {
            break;
        }
    }
    let guess = whatlang::detect(&sample).filter(whatlang::Info::is_reliable)?;
    let is_candidate = candidates
        .iter()
        .any(|&candidate| whatlang_of(candidate) == guess.lang());
    (!is_candidate).then(|| Foreign {
        turns: run,
        words,
        looks_like: guess.lang().eng_name(),
    })
}
