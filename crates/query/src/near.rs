//! NEAR, and which occurrences are shown.

use crate::chain::Interval;
use crate::leaf::Leaf;
use crate::words::Words;

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
    turn: &dyn Words,
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
