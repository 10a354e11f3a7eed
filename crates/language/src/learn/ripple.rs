//! From evidence to a table: the longest ending that has a rule decides, and a rule is written only where it differs
//! from the one of the next shorter ending (ripple-down rules).

use std::collections::BTreeMap;

use super::LearnError;
use super::evidence::{Evidence, Readings};
use crate::language::Language;
use crate::table::{Rewrite, Rule, TableWriter, class_of};

/// A second key is kept for a known word when a text that has the word has this reading of it at least this often.
const SECOND_KNOWN: f64 = 0.25;
/// And when it has at least this share of the readings; less is a slip of the pen.
const LEAST: f64 = 0.03;
/// Such a text has so many of the treebank's running words.
const TEXT: f64 = 0.2;
/// The same for words that only their ending leads back; of their readings, this share.
const SECOND_UNKNOWN: f64 = 0.4;
/// How much the shorter ending counts when a longer one has few words.
const SMOOTHING: f64 = 1.5;
/// A rule for an ending needs this weight of words; single words are exceptions of their own.
const SUPPORT: f64 = 2.0;

/// What a form counts in rules for endings that was only made by regular inflection.
const INFLECTED: f64 = 0.02;

/// A known form, its rewrites by number with their share, and its weight in rules for endings.
struct Item {
    class: u8,
    /// Characters from the last to the first.
    reversed: Vec<char>,
    shares: Vec<(usize, f64)>,
    weight: f64,
    /// How often a text that has the word has it, in the mean.
    often: f64,
}

type Keys = (usize, Option<usize>);

struct Builder<'r> {
    rewrites: &'r [Rewrite],
    writer: TableWriter,
}

/// The bytes of the table for this evidence.
pub(super) fn table(
    evidence: &Evidence,
    language: Language,
    prefixes: &[&str],
) -> Result<Vec<u8>, LearnError> {
    let mut numbers: BTreeMap<Rewrite, usize> = BTreeMap::new();
    let mut items: Vec<Item> = evidence
        .forms
        .iter()
        .filter_map(|(form, readings)| {
            let (class, prefix) = class_of(form, prefixes);
            item(form, readings, class, prefix, &mut numbers)
        })
        .collect();
    items.sort_by(|a, b| (a.class, &a.reversed).cmp(&(b.class, &b.reversed)));
    let mut rewrites: Vec<(Rewrite, usize)> = numbers.into_iter().collect();
    rewrites.sort_by_key(|&(_, number)| number);
    let rewrites: Vec<Rewrite> = rewrites.into_iter().map(|(rewrite, _)| rewrite).collect();
    let mut builder = Builder {
        rewrites: &rewrites,
        writer: TableWriter::default(),
    };
    for class in items.chunk_by(|a, b| a.class == b.class) {
        builder.descend(class, 0, None, &BTreeMap::new());
    }
    builder
        .writer
        .bytes()
        .map_err(|error| LearnError::Fst(language, error))?
        .ok_or(LearnError::TooLarge(language))
}

fn item(
    form: &str,
    readings: &Readings,
    class: u8,
    prefix: usize,
    numbers: &mut BTreeMap<Rewrite, usize>,
) -> Option<Item> {
    let all: f64 = readings.lemmas.values().sum();
    let mut shares: Vec<(usize, f64)> = Vec::new();
    for (lemma, mass) in &readings.lemmas {
        let rewrite = Rewrite::between(form, lemma, prefix)?;
        let next = numbers.len();
        let number = *numbers.entry(rewrite).or_insert(next);
        shares.push((number, mass / all));
    }
    shares.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    Some(Item {
        class,
        reversed: form.chars().rev().collect(),
        shares,
        often: readings.seen * TEXT,
        weight: if readings.listed {
            1.0 + readings.seen.min(1.0)
        } else {
            INFLECTED
        },
    })
}

impl Builder<'_> {
    /// `items` share the last `depth` characters; `above` is what the next shorter ending says of each rewrite.
    fn descend(
        &mut self,
        items: &[Item],
        depth: usize,
        inherited: Option<Keys>,
        above: &BTreeMap<usize, f64>,
    ) {
        let mut inherited = inherited;
        let (single, longer) =
            items.split_at(items.partition_point(|item| item.reversed.len() == depth));
        let mut likely = BTreeMap::new();
        if let [_, _, ..] = items {
            let all: f64 = items.iter().map(|item| item.weight).sum();
            for item in items {
                for &(rewrite, share) in &item.shares {
                    *likely.entry(rewrite).or_insert(0.0) += item.weight * share;
                }
            }
            for (rewrite, weight) in &mut likely {
                *weight =
                    (*weight + SMOOTHING * above.get(rewrite).unwrap_or(&0.0)) / (all + SMOOTHING);
            }
            // Nothing is said of words whose last letter the language does not know; they are left to the stemmer.
            if depth > 0 && (all >= SUPPORT || inherited.is_none()) {
                let keys = self.keys_of_ending(&likely, depth);
                if keys != inherited
                    && let Some(keys) = keys
                {
                    self.put(&items[0], depth, false, keys);
                    inherited = Some(keys);
                }
            }
        } else {
            likely.clone_from(above);
        }
        for item in single {
            self.known(item, inherited);
        }
        if let [item] = longer {
            self.known(item, inherited);
            return;
        }
        for group in longer.chunk_by(|a, b| a.reversed[depth] == b.reversed[depth]) {
            self.descend(group, depth + 1, inherited, &likely);
        }
    }

    /// What an ending of `depth` characters says of words that no list knows.
    fn keys_of_ending(&self, likely: &BTreeMap<usize, f64>, depth: usize) -> Option<Keys> {
        let mut best: Vec<(usize, f64)> = likely
            .iter()
            .map(|(&rewrite, &p)| (rewrite, p))
            // A rule must not take off what it has not seen.
            .filter(|&(rewrite, _)| usize::from(self.rewrites[rewrite].back) <= depth)
            .collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let &(first, p) = best.first()?;
        let second = best
            .get(1)
            .filter(|(_, q)| *q >= SECOND_UNKNOWN * (p + q))
            .map(|&(rewrite, _)| rewrite);
        Some((first, second))
    }

    /// An exception for a known word, unless its ending already leads to the same keys.
    fn known(&mut self, item: &Item, inherited: Option<Keys>) {
        let Some(&(first, _)) = item.shares.first() else {
            return;
        };
        let second = item
            .shares
            .get(1)
            .filter(|(_, share)| *share >= LEAST && found(*share, item.often) >= SECOND_KNOWN)
            .map(|&(rewrite, _)| rewrite);
        // The order of two keys does not matter.
        let same = inherited.is_some_and(|(a, b)| {
            (a, b) == (first, second) || (b.is_some() && (b, Some(a)) == (Some(first), second))
        });
        if !same {
            self.put(item, item.reversed.len(), true, (first, second));
        }
    }

    fn put(&mut self, item: &Item, depth: usize, whole: bool, (first, second): Keys) {
        let rule: Rule = (
            self.rewrites[first].clone(),
            second.map(|second| self.rewrites[second].clone()),
        );
        self.writer
            .put(item.class, &item.reversed[..depth], whole, rule);
    }
}

/// The probability that a text has a reading of a word that it has, when the reading's share is `share` and the text has
/// the word `often` times in the mean: a rare reading of a frequent word is found in most texts.
fn found(share: f64, often: f64) -> f64 {
    if often < 1e-6 {
        share
    } else {
        (-often * share).exp_m1() / (-often).exp_m1()
    }
}
