//! How often each name could be a label. Names that differ in upper and lower case only are one: people write
//! `Voditeljica`, `voditeljica` and `VODITELJICA` in the same transcript.

use std::collections::BTreeMap;

use super::candidate::Candidate;

/// How often each name could be a label, over all layouts.
pub(super) struct Recurrence {
    /// By the name in lower case.
    counts: BTreeMap<String, Count>,
}

#[derive(Default, Clone, Copy)]
struct Count {
    /// How often the name could be a label.
    times: usize,
    /// How often it begins with a capital.
    capitals: usize,
}

impl Recurrence {
    /// Counts the names of all candidates.
    pub(super) fn of(candidates: &[Option<Candidate>]) -> Self {
        let mut counts: BTreeMap<String, Count> = BTreeMap::new();
        for candidate in candidates.iter().flatten() {
            let count = counts
                .entry(candidate.label.name.to_lowercase())
                .or_default();
            count.times += 1;
            count.capitals += usize::from(candidate.shape.capital_first);
        }
        Self { counts }
    }

    fn count(&self, candidate: &Candidate) -> Count {
        self.counts
            .get(&candidate.label.name.to_lowercase())
            .copied()
            .unwrap_or_default()
    }

    /// How often the name of a candidate could be a label.
    pub(super) fn times(&self, candidate: &Candidate) -> usize {
        self.count(candidate).times
    }

    /// Whether it could be one more than once.
    pub(super) fn recurs(&self, candidate: &Candidate) -> bool {
        self.times(candidate) >= 2
    }

    /// Whether a name that is written small here is written with a capital more often.
    pub(super) fn is_mostly_capital(&self, candidate: &Candidate) -> bool {
        let count = self.count(candidate);
        count.capitals * 2 > count.times
    }

    /// The names in lower case.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.counts.keys().map(String::as_str)
    }
}
