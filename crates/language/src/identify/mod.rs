//! In which language a turn was spoken.
//!
//! Each turn is weighed by a learned model of words and letters, and where that leaves doubt by whatlang too, both
//! restricted to the candidates. The
//! turns of a document are then read as a chain in which the language seldom changes: a short turn takes the language of
//! its neighbours unless it says otherwise clearly, a long one speaks for itself.

mod chain;
mod model;

pub(crate) use model::Model;
#[cfg(feature = "learn")]
pub(crate) use model::{LEVELS_PER_NAT, MAGIC};

use whatlang::{Detector, Lang};

use crate::language::Language;

/// The language of a turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Identified {
    /// One of the candidates; `None` when there are none, or when no turn of the document has letters.
    pub language: Option<Language>,
    /// From 0, a guess, to 1, certain.
    pub confidence: f64,
}

/// How far the evidence of one turn can go, in nats: names and quotations in another language come in turns too.
const MOST_EVIDENCE: f64 = 14.0;
/// Letters and words of one turn depend on each other, so that their evidence counts less than its sum.
const DISCOUNT: f64 = 0.5;
/// What whatlang adds for its guess when it is sure of it, in nats.
const WHATLANG: f64 = 2.0;

/// The language of each of a document's turns, given in order; always as many as there are turns.
///
/// A turn with letters gets one of the candidates; a turn without takes its neighbours' language.
#[must_use]
pub fn identify_turns(turns: &[&str], candidates: &[Language]) -> Vec<Identified> {
    let mut candidates = candidates.to_vec();
    candidates.sort_unstable();
    candidates.dedup();
    if candidates.is_empty()
        || !turns
            .iter()
            .any(|turn| turn.chars().any(char::is_alphabetic))
    {
        return vec![
            Identified {
                language: None,
                confidence: 0.0
            };
            turns.len()
        ];
    }
    let detector = Detector::with_allowlist(
        candidates
            .iter()
            .map(|&language| whatlang_of(language))
            .collect(),
    );
    let evidence: Vec<Vec<f64>> = turns
        .iter()
        .map(|turn| evidence(turn, &candidates, &detector))
        .collect();
    chain::posteriors(&evidence)
        .into_iter()
        .map(|posterior| {
            let best = posterior
                .iter()
                .copied()
                .enumerate()
                .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            let (language, share) = best.map_or((candidates[0], 0.0), |(n, p)| (candidates[n], p));
            Identified {
                language: Some(language),
                confidence: share.clamp(0.0, 1.0),
            }
        })
        .collect()
}

/// What one turn says for each candidate, in nats, 0 for the best.
fn evidence(turn: &str, candidates: &[Language], detector: &Detector) -> Vec<f64> {
    let model = Model::shipped();
    let scores = model.scores(turn);
    let mut evidence: Vec<f64> = candidates
        .iter()
        .map(|&language| scores[language.index()] * DISCOUNT)
        .collect();
    let best = evidence.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let in_doubt = evidence
        .iter()
        .filter(|&&score| best - score < MOST_EVIDENCE)
        .count()
        > 1;
    if in_doubt && let Some(info) = detector.detect(turn) {
        for (score, &candidate) in evidence.iter_mut().zip(candidates) {
            if whatlang_of(candidate) == info.lang() {
                *score += WHATLANG * info.confidence();
            }
        }
    }
    let best = evidence.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    for score in &mut evidence {
        *score = (*score - best).max(-MOST_EVIDENCE);
    }
    evidence
}

const fn whatlang_of(language: Language) -> Lang {
    match language {
        Language::Croatian => Lang::Hrv,
        Language::Latvian => Lang::Lav,
        Language::Italian => Lang::Ita,
        Language::English => Lang::Eng,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn languages(turns: &[&str], candidates: &[Language]) -> Vec<Option<Language>> {
        identify_turns(turns, candidates)
            .into_iter()
            .map(|identified| identified.language)
            .collect()
    }

    #[test]
    fn short_turns_of_each_language() {
        for (text, expected) in [
            ("Da, naravno, zadruga radi.", Language::Croatian),
            ("mislim da je to dobro za sve nas", Language::Croatian),
            ("Jā, mēs to zinām.", Language::Latvian),
            ("musu biedriba strada labi", Language::Latvian),
            ("Sì, certo, la cooperativa.", Language::Italian),
            ("perche non abbiamo i fondi", Language::Italian),
            ("Yes, we know that.", Language::English),
            ("it's not about the money", Language::English),
        ] {
            assert_eq!(
                languages(&[text], &Language::ALL),
                [Some(expected)],
                "{text}"
            );
        }
    }

    #[test]
    fn turns_that_say_little_take_their_neighbours_language() {
        let document = [
            "Mēs šajā pagastā dzīvojam jau divdesmit gadus un redzam, kā viss mainās.",
            "OK.",
            "",
            "😀 123",
            "Ja.",
            "Vispirms vajag sakārtot tirgus laukumu, lai cilvēki atkal nāktu kopā.",
        ];
        assert_eq!(
            languages(&document, &Language::ALL),
            [Some(Language::Latvian); 6]
        );
    }

    #[test]
    fn long_turns_in_another_language_keep_it() {
        let document = [
            "Mi smo u zadruzi od početka, i znamo koliko je to posla tražilo.",
            "Sorry, may I add something in English, because our partners from Riga are here today?",
            "Naravno, samo izvolite, svi razumijemo.",
        ];
        assert_eq!(
            languages(&document, &Language::ALL),
            [
                Some(Language::Croatian),
                Some(Language::English),
                Some(Language::Croatian)
            ]
        );
    }

    #[test]
    fn answers_come_from_the_candidates() {
        assert_eq!(
            languages(&["Good morning to all of you"], &[Language::Latvian]),
            [Some(Language::Latvian)]
        );
        assert_eq!(languages(&["Good morning"], &[]), [None]);
        assert_eq!(languages(&["", "123 …"], &Language::ALL), [None, None]);
        assert_eq!(languages(&[], &Language::ALL), []);
        let other_script = languages(
            &["Добро јутро свима"],
            &[Language::Italian, Language::Latvian],
        );
        assert!(other_script[0].is_some());
    }

    proptest! {
        #[test]
        fn every_turn_is_answered(turns in prop::collection::vec(r"[a-zčāè 😀\u{301}.]{0,30}", 0..8)) {
            let turns: Vec<&str> = turns.iter().map(String::as_str).collect();
            let candidates = [Language::Croatian, Language::English];
            let identified = identify_turns(&turns, &candidates);
            prop_assert_eq!(identified.len(), turns.len());
            let letters = turns.iter().any(|turn| turn.chars().any(char::is_alphabetic));
            for answer in identified {
                prop_assert_eq!(answer.language.is_some(), letters);
                prop_assert!((0.0..=1.0).contains(&answer.confidence));
            }
        }
    }
}
