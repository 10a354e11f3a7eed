//! Saturation and talk, with examples that can be checked by hand.

use std::collections::BTreeSet;

use proptest::prelude::*;
use verbatim_analysis::saturation::{Saturation, SaturationOptions, saturation};
use verbatim_analysis::talk::{Answers, Stance, TalkTurn, talk};

fn sessions(codes: &[&[usize]]) -> Vec<BTreeSet<usize>> {
    codes
        .iter()
        .map(|codes| codes.iter().copied().collect())
        .collect()
}

fn options(base: usize, run: usize, threshold: f64) -> SaturationOptions {
    SaturationOptions {
        base,
        run,
        threshold,
        orders: 200,
        seed: 7,
    }
}

fn runs(found: &Saturation) -> Vec<String> {
    (found.runs.iter())
        .map(|run| {
            let percent = run.percent.map_or("?".to_owned(), |p| format!("{p:.1}%"));
            format!("{}-{}: {} {percent}", run.from, run.to, run.new)
        })
        .collect()
}

#[test]
fn new_codes_of_runs_are_held_against_the_base() {
    let talks = sessions(&[
        &[0, 1, 2],
        &[2, 3],
        &[0, 4, 5, 6, 7],
        &[8, 9],
        &[9, 10],
        &[1],
        &[0, 2],
        &[11],
    ]);
    let found = saturation(&talks, options(4, 2, 5.0));
    let curve: Vec<(usize, usize)> = found.points.iter().map(|p| (p.new, p.codes)).collect();
    assert_eq!(
        curve,
        [
            (3, 3),
            (1, 4),
            (4, 8),
            (2, 10),
            (1, 11),
            (0, 11),
            (0, 11),
            (1, 12)
        ]
    );
    assert_eq!(found.base_codes, Some(10));
    // Runs overlap: 5 and 6, then 6 and 7, then 7 and 8; 10 codes in the base.
    assert_eq!(
        runs(&found),
        ["5-6: 1 10.0%", "6-7: 0 0.0%", "7-8: 1 10.0%"]
    );
    // After five sessions, seen with two more: 5+2.
    assert_eq!(found.reached_at, Some(5));
    // At most the threshold is enough; at 0 per cent only nothing is.
    assert_eq!(saturation(&talks, options(4, 2, 10.0)).reached_at, Some(4));
    assert_eq!(saturation(&talks, options(4, 3, 0.0)).reached_at, None);
    assert_eq!(
        runs(&saturation(&talks, options(4, 3, 0.0))),
        ["5-7: 1 10.0%", "6-8: 1 10.0%"]
    );
}

#[test]
fn too_few_sessions_and_no_codes() {
    let found = saturation(&sessions(&[&[1], &[2]]), options(4, 2, 5.0));
    assert_eq!((found.base_codes, found.reached_at), (None, None));
    assert!(found.runs.is_empty());
    // Nothing in the base is nothing to compare with.
    let found = saturation(&sessions(&[&[], &[], &[3]]), options(2, 1, 5.0));
    assert_eq!(runs(&found), ["3-3: 1 ?"]);
    assert_eq!(found.reached_at, None);
    assert!(saturation(&[], options(4, 2, 5.0)).points.is_empty());
}

#[test]
fn the_band_of_two_sessions_is_known() {
    // One order brings two codes first, the other three.
    let found = saturation(&sessions(&[&[1, 2], &[2, 3, 4]]), options(1, 1, 100.0));
    let bands: Vec<_> = found.points.iter().map(|p| (p.low, p.high)).collect();
    assert_eq!(bands, [(2, 3), (4, 4)]);
    // Two new of two codes, or one new of three: saturated in each order after both.
    let saturated: Vec<_> = found.points.iter().map(|p| p.saturated_orders).collect();
    assert_eq!(saturated, [0, 200]);
}

proptest! {
    #[test]
    fn curves_rise_and_end_together(
        talks in prop::collection::vec(prop::collection::btree_set(0..12usize, 0..6), 0..9),
        base in 1..5usize, run in 1..4usize, seed in any::<u64>(),
    ) {
        let asked = SaturationOptions { base, run, threshold: 5.0, orders: 40, seed };
        let found = saturation(&talks, asked);
        prop_assert_eq!(found.points.len(), talks.len());
        let all: BTreeSet<usize> = talks.iter().flatten().copied().collect();
        for pair in found.points.windows(2) {
            prop_assert!(pair[0].codes <= pair[1].codes);
            prop_assert!(pair[0].low <= pair[1].low);
            prop_assert!(pair[0].middle <= pair[1].middle);
            prop_assert!(pair[0].high <= pair[1].high);
            prop_assert!(pair[0].saturated_orders <= pair[1].saturated_orders);
            prop_assert_eq!(pair[1].new, pair[1].codes - pair[0].codes);
        }
        for point in &found.points {
            prop_assert!(point.low <= point.middle && point.middle <= point.high);
        }
        if let Some(last) = found.points.last() {
            prop_assert_eq!((last.codes, last.low, last.high), (all.len(), all.len(), all.len()));
        }
        prop_assert_eq!(saturation(&talks, asked), found);
    }
}

fn turn(voice: usize, words: usize) -> TalkTurn {
    TalkTurn {
        voice: Some(voice),
        words,
        ms: None,
        stance: None,
        begins: false,
    }
}

#[test]
fn who_speaks_how_much_when_and_after_whom() {
    let (moderator, ana, boris) = (0, 1, 2);
    let turns = [
        TalkTurn {
            ms: Some(3000),
            begins: true,
            ..turn(moderator, 10)
        },
        turn(ana, 20),
        TalkTurn {
            stance: Some(Stance::Disagrees),
            ..turn(boris, 10)
        },
        // Two turns in a row are one contribution; the second answers nobody.
        TalkTurn {
            stance: Some(Stance::Agrees),
            ..turn(boris, 10)
        },
        TalkTurn {
            stance: Some(Stance::Qualifies),
            ms: Some(500),
            ..turn(ana, 30)
        },
        // Somebody who refused use: nothing is said of it, and nobody answers them.
        TalkTurn {
            voice: None,
            ..turn(0, 99)
        },
        TalkTurn {
            stance: Some(Stance::Agrees),
            ..turn(boris, 20)
        },
        // Another recording: nobody answers the one before.
        TalkTurn {
            begins: true,
            stance: Some(Stance::Agrees),
            ..turn(ana, 0)
        },
    ];
    let found = talk(&turns, 4, 2);
    let figures: Vec<_> = (found.voices.iter())
        .map(|v| (v.turns, v.contributions, v.words, v.ms, v.first, v.last))
        .collect();
    assert_eq!(
        figures,
        [
            (1, 1, 10, Some(3000), 1, 1),
            (3, 3, 50, Some(500), 2, 8),
            (3, 2, 40, None, 3, 7),
            (0, 0, 0, None, 0, 0),
        ]
    );
    // 100 words, so that the second half begins after Boris' twenty.
    let parts: Vec<_> = found.voices.iter().map(|v| v.parts.clone()).collect();
    assert_eq!(parts, [[10, 0], [20, 30], [20, 20], [0, 0]]);
    let one = Answers {
        times: 1,
        ..Answers::default()
    };
    assert_eq!(
        found.answers.into_iter().collect::<Vec<_>>(),
        [
            ((ana, moderator), one),
            (
                (ana, boris),
                Answers {
                    qualifies: 1,
                    ..one
                }
            ),
            (
                (boris, ana),
                Answers {
                    disagrees: 1,
                    ..one
                }
            ),
        ]
    );
    assert_eq!(found.marked, [(2, ana), (4, boris)]);
}

proptest! {
    #[test]
    fn every_word_is_in_one_part(
        said in prop::collection::vec((prop::option::of(0..3usize), 0..40usize), 0..30), parts in 1..12usize,
    ) {
        let turns: Vec<TalkTurn> = said
            .iter()
            .map(|(voice, words)| TalkTurn { voice: *voice, ..turn(0, *words) })
            .collect();
        let found = talk(&turns, 3, parts);
        for voice in &found.voices {
            prop_assert_eq!(voice.parts.len(), parts);
            prop_assert_eq!(voice.parts.iter().sum::<usize>(), voice.words);
            prop_assert!(voice.contributions <= voice.turns);
        }
        let answers: usize = found.answers.values().map(|a| a.times).sum();
        let contributions: usize = found.voices.iter().map(|v| v.contributions).sum();
        prop_assert!(answers <= contributions.saturating_sub(1));
    }
}
