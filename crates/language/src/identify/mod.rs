//! In which language a turn was spoken.
//!
//! Each turn is weighed by a learned model of words and letters, and where that leaves doubt by whatlang too, both
//! restricted to the candidates. The turns of a document are then read as a chain in which the language seldom changes, and
//! so are those of each speaker: a short turn takes the language of its neighbours unless it says otherwise clearly, a long
//! one speaks for itself. What is in none of the candidates is found apart, in runs of turns ([`other_languages`]).

mod chain;
mod foreign;
mod kin;
pub(crate) mod model;
pub(crate) mod tokens;

use std::fmt;

use whatlang::{Detector, Lang};

pub use foreign::{Foreign, other_languages, other_languages_of};
pub use kin::kin_of_croatian;

use crate::language::Language;
use model::Model;

/// The language of a turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Identified {
    /// One of the candidates; `None` when there are none, or when there are no letters.
    pub language: Option<Language>,
    /// From 0, a guess, to 1, certain: the probability of the language among the candidates.
    pub confidence: f64,
}

/// What one speaker says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utterance<'t> {
    /// The words.
    pub text: &'t str,
    /// Who speaks, where that is known; the same name for the same person.
    pub speaker: Option<&'t str>,
}

/// How far the evidence of one turn can go, in nats: names and quotations in another language come in turns too.
const MOST_EVIDENCE: f64 = 14.0;
/// Words of one turn depend on each other, so that their evidence counts less than its sum.
const DISCOUNT: f64 = 0.8;
/// Where two languages are this close, in nats, whatlang is asked.
const DOUBT: f64 = 3.0;
/// What whatlang adds for its guess when it is sure of it, in nats.
const WHATLANG: f64 = 2.0;

/// Turns that are weighed together, so that a transcript of any length takes the same room.
const WINDOW: usize = 50_000;
/// Turns on both sides of a window that are weighed with it. A chain forgets: the probability of no change over so many
/// turns is under one in twenty thousand, or under one in fifty of a speaker's.
const CONTEXT: usize = 1_000;

/// A number for each language, in the order of [`Language::ALL`].
type Nats = [f64; Language::ALL.len()];

/// Tells apart a set of languages.
pub struct Identifier<'m> {
    candidates: Vec<Language>,
    detector: Detector,
    model: Option<&'m Model<'m>>,
}

impl fmt::Debug for Identifier<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identifier")
            .field("candidates", &self.candidates)
            .finish_non_exhaustive()
    }
}

impl Identifier<'static> {
    /// Answers will be among `candidates`.
    #[must_use]
    pub fn new(candidates: &[Language]) -> Self {
        Self::with_model(candidates, Model::shipped())
    }
}

impl<'m> Identifier<'m> {
    pub(crate) fn with_model(candidates: &[Language], model: Option<&'m Model<'m>>) -> Self {
        let mut candidates = candidates.to_vec();
        candidates.sort_unstable();
        candidates.dedup();
        let allowed = candidates.iter().copied().map(whatlang_of).collect();
        Self {
            detector: Detector::with_allowlist(allowed),
            candidates,
            model,
        }
    }

    /// The language of a text by itself.
    #[must_use]
    pub fn text(&self, text: &str) -> Identified {
        if !has_letters(text) {
            return Identified::NOTHING;
        }
        let likely = self.evidence(text).map(f64::exp);
        let all: f64 = likely.iter().sum();
        self.best(&likely.map(|p| p / all))
    }

    /// The language of each of a document's turns, given in order; always as many as there are turns.
    ///
    /// A turn with letters gets one of the candidates; a turn without takes its neighbours' language.
    #[must_use]
    pub fn turns(&self, turns: &[Utterance<'_>]) -> Vec<Identified> {
        let mut identified = Vec::with_capacity(turns.len());
        self.each(turns.len(), |n| turns[n], |found| identified.push(found));
        identified
    }

    /// The same for `count` turns that `turn` gives by their numbers, so that no list of them is needed; `found` is told of
    /// each in order.
    pub fn each<'t>(
        &self,
        count: usize,
        turn: impl Fn(usize) -> Utterance<'t>,
        mut found: impl FnMut(Identified),
    ) {
        if self.candidates.is_empty() || !(0..count).any(|n| has_letters(turn(n).text)) {
            (0..count).for_each(|_| found(Identified::NOTHING));
            return;
        }
        self.in_windows(count, turn, (WINDOW, CONTEXT), &mut found);
    }

    /// The same in windows of so many turns, each read with so many turns around it: what stands farther off tells nothing.
    fn in_windows<'t>(
        &self,
        count: usize,
        turn: impl Fn(usize) -> Utterance<'t>,
        (window, context): (usize, usize),
        found: &mut impl FnMut(Identified),
    ) {
        for at in (0..count).step_by(window) {
            let from = at.saturating_sub(context);
            let to = count.min(at + window);
            let around = || (from..count.min(to + context)).map(&turn);
            let evidence: Vec<Nats> = around().map(|turn| self.evidence(turn.text)).collect();
            let speakers: Vec<Option<&str>> = around().map(|turn| turn.speaker).collect();
            let posteriors = chain::posteriors(&evidence, &speakers, self.candidates.len());
            let of_window = &posteriors[at - from..to - from];
            (of_window.iter()).for_each(|posterior| found(self.best(posterior)));
        }
    }

    /// What one turn says for each language, in nats: 0 for the best candidate, minus infinity for what is none.
    fn evidence(&self, turn: &str) -> Nats {
        let behind = (self.model)
            .map(|model| model.reading(turn).behind)
            .unwrap_or_default();
        let mut evidence = [f64::NEG_INFINITY; Language::ALL.len()];
        for language in &self.candidates {
            evidence[language.index()] = -behind[language.index()] * DISCOUNT;
        }
        let best = most(&evidence);
        let close = evidence.iter().filter(|&&score| best - score < DOUBT);
        if close.count() > 1
            && let Some(info) = self.detector.detect(turn)
        {
            for language in &self.candidates {
                if whatlang_of(*language) == info.lang() {
                    evidence[language.index()] += WHATLANG * info.confidence();
                }
            }
        }
        let best = most(&evidence);
        for language in &self.candidates {
            let score = &mut evidence[language.index()];
            *score = (*score - best).max(-MOST_EVIDENCE);
        }
        evidence
    }

    /// The most probable candidate; the first of equals.
    fn best(&self, posterior: &Nats) -> Identified {
        let shares =
            (self.candidates.iter()).map(|language| (language, posterior[language.index()]));
        let best = shares.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(a.0)));
        best.map_or(Identified::NOTHING, |(&language, share)| Identified {
            language: Some(language),
            confidence: share.clamp(0.0, 1.0),
        })
    }
}

impl Identified {
    /// No answer.
    const NOTHING: Self = Self {
        language: None,
        confidence: 0.0,
    };
}

/// The language of each of a document's turns, see [`Identifier::turns`].
#[must_use]
pub fn identify_turns(turns: &[Utterance<'_>], candidates: &[Language]) -> Vec<Identified> {
    Identifier::new(candidates).turns(turns)
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn most(scores: &Nats) -> f64 {
    scores.iter().copied().fold(f64::NEG_INFINITY, f64::max)
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
        let turns: Vec<Utterance<'_>> = (turns.iter())
            .map(|&text| Utterance {
                text,
                speaker: None,
            })
            .collect();
        identify_turns(&turns, candidates)
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
        fn windows_make_no_difference(turns in prop::collection::vec((0..8_usize, 0..4_usize), 1..120)) {
            const SAID: [&str; 8] = [
                "Da.", "Jā, mēs to zinām.", "Sì, certo.", "", "Zadruga radi svaki dan, i mi s njom.", "OK 12",
                "Mēs šajā pagastā dzīvojam jau divdesmit gadus.", "Yes, we know that.",
            ];
            let turns: Vec<Utterance<'_>> = (turns.into_iter())
                .map(|(said, speaker)| Utterance {
                    text: SAID[said],
                    speaker: ["Ana", "Ģirts", "Niccolò"].get(speaker).copied(),
                })
                .collect();
            let identifier = Identifier::new(&Language::ALL);
            let read = |windows| {
                let mut languages = Vec::new();
                let mut found = |identified: Identified| languages.push(identified.language);
                identifier.in_windows(turns.len(), |n| turns[n], windows, &mut found);
                languages
            };
            // Around the turns of a window stands all that there is, so that nothing may differ.
            prop_assert_eq!(read((7, 120)), read((1_000, 0)));
        }

        #[test]
        fn every_turn_is_answered(turns in prop::collection::vec(r"[a-zčāè 😀\u{301}.]{0,30}", 0..8)) {
            let turns: Vec<Utterance<'_>> = (turns.iter().zip(["Ana", "Ivo"].into_iter().cycle()))
                .map(|(text, speaker)| Utterance { text, speaker: Some(speaker) })
                .collect();
            let candidates = [Language::Croatian, Language::English];
            let identified = identify_turns(&turns, &candidates);
            prop_assert_eq!(identified.len(), turns.len());
            let letters = turns.iter().any(|turn| turn.text.chars().any(char::is_alphabetic));
            for answer in identified {
                prop_assert_eq!(answer.language.is_some(), letters);
                prop_assert!((0.0..=1.0).contains(&answer.confidence));
            }
        }
    }
}
