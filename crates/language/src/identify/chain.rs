//! The turns of a document as a chain in which the language seldom changes.

/// The probability that a turn is in another language than the one before it.
const CHANGE: f64 = 0.01;

/// The probability of each language in each turn, from the turns' evidence in nats: forward and backward over a chain
/// with few changes (Rabiner 1989, equations 19 to 27).
pub(super) fn posteriors(evidence: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let likelihood: Vec<Vec<f64>> = evidence
        .iter()
        .map(|e| e.iter().map(|nats| nats.exp()).collect())
        .collect();
    let Some(first) = likelihood.first() else {
        return Vec::new();
    };
    let even = vec![1.0; first.len()];

    let mut forward: Vec<Vec<f64>> = Vec::with_capacity(likelihood.len());
    for likely in &likelihood {
        let before = forward
            .last()
            .map_or_else(|| even.clone(), |state| step(state));
        forward.push(normalised(
            before.iter().zip(likely).map(|(a, b)| a * b).collect(),
        ));
    }
    let mut behind = even;
    let mut posteriors = vec![Vec::new(); likelihood.len()];
    for (n, likely) in likelihood.iter().enumerate().rev() {
        posteriors[n] = normalised(forward[n].iter().zip(&behind).map(|(a, b)| a * b).collect());
        behind = step(&normalised(
            behind.iter().zip(likely).map(|(a, b)| a * b).collect(),
        ));
    }
    posteriors
}

/// One turn further.
fn step(state: &[f64]) -> Vec<f64> {
    #[expect(clippy::cast_precision_loss, reason = "at most four languages")]
    let others = (state.len() - 1).max(1) as f64;
    let all: f64 = state.iter().sum();
    state
        .iter()
        .map(|p| p * (1.0 - CHANGE) + (all - p) * CHANGE / others)
        .collect()
}

fn normalised(mut state: Vec<f64>) -> Vec<f64> {
    let all: f64 = state.iter().sum();
    for p in &mut state {
        *p /= all;
    }
    state
}
