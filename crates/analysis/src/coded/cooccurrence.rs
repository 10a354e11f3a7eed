//! Codes that stand together.

use serde::Serialize;
use verbatim_model::id::SourceId;

use super::parts::Coded;

/// How near two codes must stand to stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// On the very same words.
    Passage,
    /// On words that share at least one character.
    Overlap,
    /// In turns at most so many turns apart, of any speaker, within one source; 0 is the same turn.
    Turns(usize),
}

/// Two codes, and how often they stand together.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Pair {
    /// Place of the code that stands first in the codebook.
    pub a: usize,
    /// Place of the other.
    pub b: usize,
    /// What there is of the first: passages, mentions or turns, by nearness.
    pub of_a: usize,
    /// What there is of the second.
    pub of_b: usize,
    /// Places that have both: what is near to each other is one place.
    pub both: usize,
    /// Places that have either.
    pub either: usize,
}

impl Pair {
    /// Places that have both, of those that have either (Jaccard 1912): 0 to 1.
    #[must_use]
    pub fn jaccard(&self) -> f64 {
        if self.either == 0 {
            0.0
        } else {
            self.both as f64 / self.either as f64
        }
    }
}

/// All pairs of some codes.
#[derive(Debug, Clone, PartialEq)]
pub struct Cooccurrence {
    /// Places of the codes, in the order of the codebook.
    pub codes: Vec<usize>,
    /// What there is of each.
    pub of: Vec<usize>,
    /// The pairs, first by the one code and then by the other; a code and one above it are no pair unless codes are exact.
    pub pairs: Vec<Pair>,
}

/// A place of one code on a line: from and to, both within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    // In the order of sources by name.
    source: usize,
    from: usize,
    to: usize,
}

impl Place {
    fn is_near(&self, other: &Self, distance: usize, same: bool) -> bool {
        if self.source != other.source {
            return false;
        }
        if same {
            return self.from == other.from && self.to == other.to;
        }
        self.from <= other.to.saturating_add(distance)
            && other.from <= self.to.saturating_add(distance)
    }
}

impl Coded<'_, '_> {
    /// Counts how often codes (places) stand together. A code counts those under it unless `exact`.
    #[must_use]
    pub fn cooccurrence(&self, codes: &[usize], nearness: Nearness, exact: bool) -> Cooccurrence {
        let mut codes = codes.to_vec();
        codes.sort_unstable();
        codes.dedup();
        let places: Vec<Vec<Place>> = (codes.iter())
            .map(|&code| self.places(self.counted(code, exact), nearness))
            .collect();
        let (distance, same) = match nearness {
            Nearness::Passage => (0, true),
            Nearness::Overlap => (0, false),
            Nearness::Turns(n) => (n, false),
        };
        let mut pairs = Vec::new();
        for (i, &a) in codes.iter().enumerate() {
            for (j, &b) in codes.iter().enumerate().skip(i + 1) {
                if !exact && self.codes.is_line(a, b) {
                    continue;
                }
                let (both, either) = join(&places[i], &places[j], distance, same);
                pairs.push(Pair {
                    a,
                    b,
                    of_a: places[i].len(),
                    of_b: places[j].len(),
                    both,
                    either,
                });
            }
        }
        Cooccurrence {
            of: places.iter().map(Vec::len).collect(),
            codes,
            pairs,
        }
    }

    /// Where some codes stand, taken together, in order.
    fn places(&self, codes: std::ops::Range<usize>, nearness: Nearness) -> Vec<Place> {
        let place = |source: SourceId, from, to| Place {
            source: self.number_of(source),
            from,
            to,
        };
        match nearness {
            Nearness::Passage => (self.parts(codes).iter())
                .map(|part| place(part.source, part.span.start(), part.span.end() - 1))
                .collect(),
            Nearness::Overlap => (self.mentions(codes).iter())
                .map(|mention| place(mention.source, mention.span.start(), mention.span.end() - 1))
                .collect(),
            Nearness::Turns(_) => {
                let mut places: Vec<Place> = (self.parts(codes).iter())
                    .map(|part| place(part.source, part.turn, part.turn))
                    .collect();
                places.dedup();
                places
            }
        }
    }
}

/// Joins places of two codes where they are near to each other: how many of the joined places have both, and how many
/// there are. Both lists are in order, and their ends are too where nearness is by distance.
fn join(a: &[Place], b: &[Place], distance: usize, same: bool) -> (usize, usize) {
    // What place of `b` each place of `a` is near to is a range that moves on, so each joined place is a stretch of both
    // lists: the last of `a` and of `b` that belong to it say whether the next does.
    let (mut both, mut either) = (0, 0);
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        let (from_i, from_j) = (i, j);
        match (a.get(i), b.get(j)) {
            (Some(left), Some(right)) if left <= right => i += 1,
            (Some(_), None) => i += 1,
            _ => j += 1,
        }
        // Takes in what is near to any of the stretch so far, until nothing is.
        loop {
            let near = |place: &Place, others: &[Place]| {
                // The last of a stretch is the nearest to what comes after.
                others
                    .last()
                    .is_some_and(|other| place.is_near(other, distance, same))
            };
            if a.get(i).is_some_and(|place| near(place, &b[from_j..j])) {
                i += 1;
            } else if b.get(j).is_some_and(|place| near(place, &a[from_i..i])) {
                j += 1;
            } else {
                break;
            }
        }
        either += 1;
        both += usize::from(i > from_i && j > from_j);
    }
    (both, either)
}
