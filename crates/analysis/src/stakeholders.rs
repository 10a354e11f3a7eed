//! Figures about stakeholders: what raters think, which kinds have been heard, who is mentioned with whom.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// What several raters gave, from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    /// How many raters.
    pub raters: usize,
    /// The middle one, or half-way between the two in the middle.
    pub median: f64,
    /// The lowest.
    pub least: u32,
    /// The highest.
    pub most: u32,
}

impl Spread {
    /// Of what each rater gave; `None` where nobody did.
    #[must_use]
    pub fn of(mut given: Vec<u32>) -> Option<Self> {
        given.sort_unstable();
        let (least, most) = (*given.first()?, *given.last()?);
        let half = given.len() / 2;
        let median = if given.len() % 2 == 1 {
            f64::from(given[half])
        } else {
            f64::from(given[half - 1] + given[half]) / 2.0
        };
        Some(Self {
            raters: given.len(),
            median,
            least,
            most,
        })
    }
}

/// How a stakeholder is worked with, by influence and interest (after Eden and Ackermann 1998).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quadrant {
    /// Much influence, much interest: players.
    WorkTogether,
    /// Much influence, little interest: context setters.
    KeepSatisfied,
    /// Little influence, much interest: subjects.
    KeepInformed,
    /// Little of both: the crowd.
    Watch,
}

impl Quadrant {
    /// All, in the order of tables.
    pub const ALL: [Self; 4] = [
        Self::WorkTogether,
        Self::KeepSatisfied,
        Self::KeepInformed,
        Self::Watch,
    ];

    /// By both medians; 3, the middle, counts as much.
    #[must_use]
    pub fn of(influence: f64, interest: f64) -> Self {
        match (influence >= 3.0, interest >= 3.0) {
            (true, true) => Self::WorkTogether,
            (true, false) => Self::KeepSatisfied,
            (false, true) => Self::KeepInformed,
            (false, false) => Self::Watch,
        }
    }

    /// Its word in JSON and in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WorkTogether => "work-together",
            Self::KeepSatisfied => "keep-satisfied",
            Self::KeepInformed => "keep-informed",
            Self::Watch => "watch",
        }
    }
}

/// Two that are mentioned in the same places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Together {
    /// One, by number.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// In how many places both are mentioned.
    pub both: usize,
    /// In how many places the one is.
    pub of_a: usize,
    /// In how many places the other is.
    pub of_b: usize,
}

impl Together {
    /// Places with both among those with either (Jaccard 1912).
    #[must_use]
    pub fn jaccard(&self) -> f64 {
        self.both as f64 / (self.of_a + self.of_b - self.both) as f64
    }
}

/// Who is mentioned with whom: `mentions` are places and who is mentioned there, and a place counts once. Those that are
/// most often together come first.
#[must_use]
pub fn together<P: Ord>(mentions: impl IntoIterator<Item = (P, usize)>) -> Vec<Together> {
    let mut places: BTreeMap<P, BTreeSet<usize>> = BTreeMap::new();
    for (place, who) in mentions {
        places.entry(place).or_default().insert(who);
    }
    let mut alone: BTreeMap<usize, usize> = BTreeMap::new();
    let mut both: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for named in places.values() {
        for &a in named {
            *alone.entry(a).or_default() += 1;
            for &b in named.range(a + 1..) {
                *both.entry((a, b)).or_default() += 1;
            }
        }
    }
    let mut pairs: Vec<Together> = (both.into_iter())
        .map(|((a, b), both)| Together {
            a,
            b,
            both,
            of_a: alone[&a],
            of_b: alone[&b],
        })
        .collect();
    pairs.sort_by(|x, y| {
        y.both
            .cmp(&x.both)
            .then(y.jaccard().total_cmp(&x.jaccard()))
            .then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_of_what_raters_gave() {
        let spread = |given: &[u32]| {
            Spread::of(given.to_vec()).map(|s| (s.raters, s.median, s.least, s.most))
        };
        assert_eq!(spread(&[]), None);
        assert_eq!(spread(&[4]), Some((1, 4.0, 4, 4)));
        assert_eq!(spread(&[5, 2, 3]), Some((3, 3.0, 2, 5)));
        assert_eq!(spread(&[5, 2]), Some((2, 3.5, 2, 5)));
    }

    #[test]
    fn the_middle_counts_as_much() {
        for (influence, interest, quadrant) in [
            (3.0, 3.0, Quadrant::WorkTogether),
            (5.0, 2.5, Quadrant::KeepSatisfied),
            (2.5, 4.0, Quadrant::KeepInformed),
            (1.0, 1.0, Quadrant::Watch),
        ] {
            assert_eq!(Quadrant::of(influence, interest), quadrant);
        }
    }

    #[test]
    fn who_is_mentioned_with_whom() {
        // Turn 1: the town twice and the school; turn 2: the town and the school; turn 3: the town and the cooperative.
        let mentions = [(1, 0), (1, 0), (1, 1), (2, 0), (2, 1), (3, 2), (3, 0)];
        let pairs = together(mentions);
        let told: Vec<_> = (pairs.iter())
            .map(|p| (p.a, p.b, p.both, p.of_a, p.of_b))
            .collect();
        assert_eq!(told, [(0, 1, 2, 3, 2), (0, 2, 1, 3, 1)]);
        assert!((pairs[0].jaccard() - 2.0 / 3.0).abs() < 1e-12);
        assert!(together([(1, 0), (2, 1)]).is_empty());
    }
}
