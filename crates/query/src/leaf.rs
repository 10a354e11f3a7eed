//! Words and phrases on the words of a turn.

use verbatim_language::{Analyser, Language};

use crate::needles::Needles;
use crate::node::Member;
use crate::turn::TurnText;
use crate::word::WordPattern;

/// Words of a turn in a row, from the first to the last that a leaf found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Interval {
    /// Index of the first word.
    pub first: usize,
    /// Index of the last word, at least `first`.
    pub last: usize,
}

/// A word or a phrase in one language.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// In order. Without words the leaf finds nothing.
    words: Vec<WordPattern>,
    /// How many other words may stand between them in total.
    slop: usize,
}

impl Leaf {
    pub(crate) fn new(
        members: &[Member],
        slop: u32,
        language: Option<Language>,
        analyser: &Analyser,
    ) -> Self {
        Self {
            words: members
                .iter()
                .flat_map(|member| WordPattern::of_member(member, language, analyser))
                .collect(),
            slop: slop as usize,
        }
    }

    /// Whether the leaf can find anything in this language.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All occurrences, by first and then by last word; those of a phrase with slop may lie within each other.
    pub(crate) fn occurrences(&self, turn: &TurnText<'_>) -> Vec<Interval> {
        let mut hits: Vec<Vec<usize>> = Vec::with_capacity(self.words.len());
        for pattern in &self.words {
            let found: Vec<usize> = turn
                .words
                .iter()
                .enumerate()
                .filter(|(_, word)| pattern.finds(&word.forms))
                .map(|(index, _)| index)
                .collect();
            if found.is_empty() {
                return Vec::new();
            }
            hits.push(found);
        }
        let Some((firsts, others)) = hits.split_first() else {
            return Vec::new();
        };
        let mut occurrences = Vec::new();
        for &first in firsts {
            let Some((lasts, between)) = others.split_last() else {
                occurrences.push(Interval { first, last: first });
                continue;
            };
            // The earliest way through the words between leaves the most room for the last one.
            let earliest = between
                .iter()
                .try_fold(first, |at, hits| after(hits, at).first().copied());
            let Some(earliest) = earliest else {
                continue;
            };
            let limit = first + others.len() + self.slop;
            occurrences.extend(
                after(lasts, earliest)
                    .iter()
                    .take_while(|last| **last <= limit)
                    .map(|&last| Interval { first, last }),
            );
        }
        occurrences
    }

    pub(crate) fn needles(&self, language: Option<Language>) -> Needles {
        if self.is_empty() {
            return Needles::Never;
        }
        Needles::and(self.words.iter().map(|word| word.needles(language)))
    }
}

/// The part of an ascending list that is greater than `at`.
fn after(list: &[usize], at: usize) -> &[usize] {
    &list[list.partition_point(|item| *item <= at)..]
}

/// Those occurrences of one leaf that hold no other of them, so that `"a b"~3` on `a a b` shows the nearer pair.
pub(crate) fn shortest(mut occurrences: Vec<Interval>) -> Vec<Interval> {
    occurrences.sort_by_key(|interval| (std::cmp::Reverse(interval.first), interval.last));
    let mut least = usize::MAX;
    occurrences.retain(|interval| {
        let is_shorter = interval.last < least;
        least = least.min(interval.last);
        is_shorter
    });
    occurrences.reverse();
    occurrences
}

/// The occurrences of the operands of NEAR that have a partner: on the other side, not overlapping, with at most
/// `distance` words between.
pub(crate) fn near(
    left: &[Leaf],
    right: &[Leaf],
    distance: usize,
    turn: &TurnText<'_>,
) -> Vec<Interval> {
    let find = |leaves: &[Leaf]| -> Vec<Vec<Interval>> {
        leaves.iter().map(|leaf| leaf.occurrences(turn)).collect()
    };
    let (left, right) = (find(left), find(right));
    let (left_ends, right_ends) = (Ends::of(&left), Ends::of(&right));
    let keep = |side: Vec<Vec<Interval>>, other: &Ends| -> Vec<Interval> {
        side.into_iter()
            .flat_map(|mut occurrences| {
                occurrences.retain(|interval| other.has_partner(*interval, distance));
                shortest(occurrences)
            })
            .collect()
    };
    let mut found = keep(left, &right_ends);
    found.extend(keep(right, &left_ends));
    found
}

/// Where the occurrences of one side begin and end, each ascending.
struct Ends {
    firsts: Vec<usize>,
    lasts: Vec<usize>,
}

impl Ends {
    fn of(occurrences: &[Vec<Interval>]) -> Self {
        let all = || occurrences.iter().flatten();
        let mut firsts: Vec<usize> = all().map(|interval| interval.first).collect();
        let mut lasts: Vec<usize> = all().map(|interval| interval.last).collect();
        firsts.sort_unstable();
        lasts.sort_unstable();
        Self { firsts, lasts }
    }

    fn has_partner(&self, interval: Interval, distance: usize) -> bool {
        let follows = after(&self.firsts, interval.last)
            .first()
            .is_some_and(|first| first - interval.last - 1 <= distance);
        let before = &self.lasts[..self.lasts.partition_point(|last| *last < interval.first)];
        follows
            || before
                .last()
                .is_some_and(|last| interval.first - last - 1 <= distance)
    }
}
