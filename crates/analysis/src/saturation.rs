//! When new sessions stop bringing new codes: the method of Guest, Namey and Chen, and a band over shuffled orders.
//!
//! Guest G., Namey E., Chen M. (2020), *A simple method to assess and report thematic saturation in qualitative research*,
//! PLoS ONE 15(5): e0232076, <https://doi.org/10.1371/journal.pone.0232076>.

use std::collections::BTreeSet;

use serde::Serialize;

/// How saturation is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct SaturationOptions {
    /// Base size: how many of the first sessions show what there is to know.
    pub base: usize,
    /// Run length: how many sessions in a row are looked at for what is new.
    pub run: usize,
    /// New-information threshold in per cent of the codes of the base: at most so much new is saturation.
    pub threshold: f64,
    /// Into how many random orders the sessions are put, for the band.
    pub orders: usize,
    /// What the random orders come from: the same seed gives the same orders.
    pub seed: u64,
}

impl Default for SaturationOptions {
    /// Base size 4, run length 2 and 5 per cent, the middle of what the authors try; 1000 orders.
    fn default() -> Self {
        Self {
            base: 4,
            run: 2,
            threshold: 5.0,
            orders: 1000,
            seed: 1,
        }
    }
}

/// The curve after one more session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Point {
    /// Codes that this session was the first to bring, in the given order.
    pub new: usize,
    /// Distinct codes of the sessions so far, in the given order.
    pub codes: usize,
    /// In 95 of 100 random orders there are at least so many codes after as many sessions (5th percentile, nearest rank).
    pub low: usize,
    /// In half of the random orders there are at most so many (median, nearest rank).
    pub middle: usize,
    /// In 95 of 100 random orders there are at most so many (95th percentile, nearest rank).
    pub high: usize,
    /// In how many of the random orders saturation is reached by then.
    pub saturated_orders: usize,
}

/// A run of sessions after the base.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Run {
    /// Its first session, from 1.
    pub from: usize,
    /// Its last session.
    pub to: usize,
    /// Codes that came up in the run for the first time.
    pub new: usize,
    /// The same as per cent of the codes of the base; `None` where the base has no code.
    pub percent: Option<f64>,
    /// Whether that is at most the threshold.
    pub is_saturated: bool,
}

/// The curve, the runs, and where saturation is reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Saturation {
    /// How it was asked for.
    pub options: SaturationOptions,
    /// One for each session, in the given order.
    pub points: Vec<Point>,
    /// Distinct codes of the base; `None` where there are fewer sessions than that.
    pub base_codes: Option<usize>,
    /// The runs after the base: each begins one session after the one before, so that they overlap.
    pub runs: Vec<Run>,
    /// After how many sessions saturation is reached: the last one before the first run that brings little enough. With
    /// the run itself, so many sessions were needed to see it.
    pub reached_at: Option<usize>,
}

/// How saturation is counted, in English, for people.
pub const SATURATION_RULE: &str = "The base is the first sessions; a run is the sessions that follow in a row. The new \
codes of a run, divided by the distinct codes of the base, are compared with the threshold; the next run begins one \
session later (Guest, Namey and Chen 2020, doi:10.1371/journal.pone.0232076). The band shows the same curve for the \
sessions in random orders: 90 of 100 of them run within it.";

/// Follows the codes over sessions: of each, in order, the codes that occur in it.
#[must_use]
pub fn saturation(sessions: &[BTreeSet<usize>], options: SaturationOptions) -> Saturation {
    let given: Vec<usize> = (0..sessions.len()).collect();
    let curve = cumulate(sessions, &given);
    let runs = runs(&curve, options);
    let mut random = SplitMix(options.seed);
    let mut heights: Vec<Vec<usize>> = vec![Vec::with_capacity(options.orders); sessions.len()];
    let mut saturated = vec![0; sessions.len()];
    for _ in 0..options.orders {
        let mut order = given.clone();
        random.shuffle(&mut order);
        let curve = cumulate(sessions, &order);
        for (heights, height) in heights.iter_mut().zip(&curve) {
            heights.push(*height);
        }
        if let Some(run) = self::runs(&curve, options)
            .iter()
            .find(|run| run.is_saturated)
        {
            saturated[run.to - 1..].iter_mut().for_each(|n| *n += 1);
        }
    }
    let mut points = Vec::new();
    for (at, heights) in heights.iter_mut().enumerate() {
        heights.sort_unstable();
        let rank = |percent: usize| {
            // Nearest rank; without random orders the given one is the band.
            let rank = (percent * heights.len()).div_ceil(100).max(1);
            heights.get(rank - 1).copied().unwrap_or(curve[at])
        };
        points.push(Point {
            new: curve[at] - at.checked_sub(1).map_or(0, |before| curve[before]),
            codes: curve[at],
            low: rank(5),
            middle: rank(50),
            high: rank(95),
            saturated_orders: saturated[at],
        });
    }
    Saturation {
        options,
        points,
        base_codes: options
            .base
            .checked_sub(1)
            .and_then(|last| curve.get(last).copied()),
        reached_at: (runs.iter())
            .find(|run| run.is_saturated)
            .map(|run| run.from - 1),
        runs,
    }
}

/// Distinct codes after each session of an order.
fn cumulate(sessions: &[BTreeSet<usize>], order: &[usize]) -> Vec<usize> {
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    (order.iter())
        .map(|&at| {
            seen.extend(&sessions[at]);
            seen.len()
        })
        .collect()
}

/// The runs after the base of a curve.
fn runs(curve: &[usize], options: SaturationOptions) -> Vec<Run> {
    let (base, run) = (options.base.max(1), options.run.max(1));
    let Some(&base_codes) = curve.get(base - 1) else {
        return Vec::new();
    };
    (base..)
        .take_while(|from| from + run <= curve.len())
        .map(|from| {
            let to = from + run;
            let new = curve[to - 1] - curve[from - 1];
            let percent = (base_codes > 0).then(|| 100.0 * new as f64 / base_codes as f64);
            Run {
                from: from + 1,
                to,
                new,
                percent,
                is_saturated: percent.is_some_and(|percent| percent <= options.threshold),
            }
        })
        .collect()
}

/// Random numbers that are the same everywhere: SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `limit`, each as likely as the others.
    fn below(&mut self, limit: u64) -> u64 {
        // The numbers above the last multiple of the limit would favour the small ones.
        let usable = u64::MAX - u64::MAX % limit;
        loop {
            let drawn = self.next();
            if drawn < usable {
                return drawn % limit;
            }
        }
    }

    /// Fisher and Yates.
    fn shuffle(&mut self, values: &mut [usize]) {
        for at in (1..values.len()).rev() {
            let other = self.below(at as u64 + 1) as usize;
            values.swap(at, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_numbers_are_those_of_the_reference() {
        // First values for seed 1234567, as other implementations of SplitMix64 state them.
        let mut random = SplitMix(1_234_567);
        assert_eq!(random.next(), 6_457_827_717_110_365_317);
        assert_eq!(random.next(), 3_203_168_211_198_807_973);
    }
}
