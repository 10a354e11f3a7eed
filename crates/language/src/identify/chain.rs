//! The turns of a document as chains in which the language seldom changes: one of all turns, and one of each speaker.

use std::collections::BTreeMap;

use super::Nats;

/// The probability that a turn is in another language than the one before it.
const CHANGE: f64 = 0.01;
/// The probability that a speaker's turn is in another language than the same speaker's turn before.
const CHANGE_OF_SPEAKER: f64 = 0.004;
/// How much the turns around count where the speaker's own turns tell something: people who do not share a language talk
/// to each other as well.
const AROUND: f64 = 0.4;

/// The probability of each language in each turn, from the turns' evidence in nats and from who speaks.
pub(super) fn posteriors(
    evidence: &[Nats],
    speakers: &[Option<&str>],
    candidates: usize,
) -> Vec<Nats> {
    let likelihood: Vec<Nats> = evidence.iter().map(|nats| nats.map(f64::exp)).collect();
    let change = |probability| Change {
        probability,
        others: candidates.saturating_sub(1).max(1),
    };
    let mut turns_of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (n, speaker) in speakers.iter().enumerate() {
        if let Some(speaker) = speaker {
            turns_of.entry(speaker).or_default().push(n);
        }
    }
    let all: Vec<usize> = (0..likelihood.len()).collect();
    let mut expected = context(&likelihood, &all, change(CHANGE));
    for turns in turns_of.values().filter(|turns| turns.len() > 1) {
        for (&n, own) in turns
            .iter()
            .zip(context(&likelihood, turns, change(CHANGE_OF_SPEAKER)))
        {
            expected[n] = product(expected[n].map(|p| p.powf(AROUND)), own);
        }
    }
    (expected.iter().zip(&likelihood))
        .map(|(expected, likely)| product(*expected, *likely))
        .collect()
}

/// How the language changes from one turn to the next.
#[derive(Clone, Copy)]
struct Change {
    probability: f64,
    /// How many languages it can change to.
    others: usize,
}

/// What the other turns of a chain say of each: forward and backward (Rabiner 1989, equations 19 to 27), without the turn's
/// own evidence.
fn context(likelihood: &[Nats], chain: &[usize], change: Change) -> Vec<Nats> {
    let even = Nats::default().map(|_| 1.0);
    let mut expected = Vec::with_capacity(chain.len());
    let mut before = even;
    for &n in chain {
        expected.push(before);
        before = change.step(product(before, likelihood[n]));
    }
    let mut behind = even;
    for (&n, expected) in chain.iter().zip(&mut expected).rev() {
        *expected = product(*expected, behind);
        behind = change.step(product(behind, likelihood[n]));
    }
    expected
}

impl Change {
    /// One turn further.
    fn step(self, state: Nats) -> Nats {
        #[expect(clippy::cast_precision_loss, reason = "at most four languages")]
        let others = self.others as f64;
        let all: f64 = state.iter().sum();
        state.map(|p| p * (1.0 - self.probability) + (all - p) * self.probability / others)
    }
}

/// Both together, as probabilities.
fn product(mut a: Nats, b: Nats) -> Nats {
    for (a, b) in a.iter_mut().zip(b) {
        *a *= b;
    }
    let all: f64 = a.iter().sum();
    a.map(|p| p / all)
}
