//! Codes that stand together.

use std::collections::BTreeMap;

use serde::Serialize;

use super::parts::{Coded, Mention};

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

impl Nearness {
    /// The greatest distance, and whether places must be the same.
    fn measure(self) -> (usize, bool) {
        match self {
            Self::Passage => (0, true),
            Self::Overlap => (0, false),
            Self::Turns(n) => (n, false),
        }
    }
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

/// A place that has two codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedPlace {
    /// What of the first code stands there: passages where nearness is by passage, else mentions.
    pub a: Vec<Mention>,
    /// What of the second.
    pub b: Vec<Mention>,
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
        let (distance, same) = nearness.measure();
        let mut pairs = Vec::new();
        for (i, &a) in codes.iter().enumerate() {
            for (j, &b) in codes.iter().enumerate().skip(i + 1) {
                if !exact && self.codes.is_line(a, b) {
                    continue;
                }
                let joined = join(&places[i], &places[j], distance, same);
                let both = joined.iter().filter(|stretch| stretch.has_both()).count();
                pairs.push(Pair {
                    a,
                    b,
                    of_a: places[i].len(),
                    of_b: places[j].len(),
                    both,
                    either: joined.len(),
                });
            }
        }
        Cooccurrence {
            of: places.iter().map(Vec::len).collect(),
            codes,
            pairs,
        }
    }

    /// The places that have both of two codes (places in the codebook): as many as [`Coded::cooccurrence`] counts for them.
    #[must_use]
    pub fn shared_places(
        &self,
        a: usize,
        b: usize,
        nearness: Nearness,
        exact: bool,
    ) -> Vec<SharedPlace> {
        let [of_a, of_b] = [a, b].map(|code| {
            let codes = self.counted(code, exact);
            let mut at: BTreeMap<Place, Vec<Mention>> = BTreeMap::new();
            for mention in self.words(codes, nearness) {
                let place = self.place_of(&mention, nearness);
                at.entry(place).or_default().push(mention);
            }
            (at.keys().copied().collect::<Vec<Place>>(), at)
        });
        let (distance, same) = nearness.measure();
        let joined = join(&of_a.0, &of_b.0, distance, same);
        let words_at = |places: &[Place], at: &BTreeMap<Place, Vec<Mention>>| -> Vec<Mention> {
            let words = places.iter().filter_map(|place| at.get(place));
            words.flatten().copied().collect()
        };
        (joined.into_iter().filter(Stretch::has_both))
            .map(|stretch| SharedPlace {
                a: words_at(&of_a.0[stretch.a], &of_a.1),
                b: words_at(&of_b.0[stretch.b], &of_b.1),
            })
            .collect()
    }

    /// What stands at the places: passages, or else mentions.
    fn words(&self, codes: std::ops::Range<usize>, nearness: Nearness) -> Vec<Mention> {
        match nearness {
            Nearness::Passage => self.parts(codes).iter().map(Mention::from).collect(),
            Nearness::Overlap | Nearness::Turns(_) => self.mentions(codes),
        }
    }

    fn place_of(&self, mention: &Mention, nearness: Nearness) -> Place {
        let (from, to) = match nearness {
            Nearness::Passage | Nearness::Overlap => (mention.span.start(), mention.span.end() - 1),
            Nearness::Turns(_) => (mention.turn, mention.turn),
        };
        Place {
            source: self.number_of(mention.source),
            from,
            to,
        }
    }

    /// Where some codes stand, taken together, in order.
    fn places(&self, codes: std::ops::Range<usize>, nearness: Nearness) -> Vec<Place> {
        let words = self.words(codes, nearness);
        let mut places: Vec<Place> = (words.iter())
            .map(|mention| self.place_of(mention, nearness))
            .collect();
        // A turn with several mentions is one place; passages and mentions differ in any case.
        places.dedup();
        places
    }
}

/// A stretch of the places of two codes that are near to each other.
struct Stretch {
    a: std::ops::Range<usize>,
    b: std::ops::Range<usize>,
}

impl Stretch {
    fn has_both(&self) -> bool {
        !self.a.is_empty() && !self.b.is_empty()
    }
}

/// Joins places of two codes where they are near to each other: each joined place is a stretch of both lists. Both lists are in order, and their ends are too where nearness is by distance.
fn join(a: &[Place], b: &[Place], distance: usize, same: bool) -> Vec<Stretch> {
    // What place of `b` each place of `a` is near to is a range that moves on, so each joined place is a stretch of both
    // lists: the last of `a` and of `b` that belong to it say whether the next does.
    let mut joined = Vec::new();
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
        joined.push(Stretch {
            a: from_i..i,
            b: from_j..j,
        });
    }
    joined
}
