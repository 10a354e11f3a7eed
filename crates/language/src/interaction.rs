//! What a transcription mark tells about the talk: that people laughed, paused, spoke at once or cut in.

use crate::fold::fold;

/// What happened in the talk. Other marks (`[nerazumljivo]`, `[aplausi]`) tell nothing of how people speak with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interaction {
    /// Several spoke at once.
    Overlap,
    /// Somebody was cut short or cut in.
    Interruption,
    /// Nobody spoke for a while.
    Pause,
    /// Somebody laughed.
    Laughter,
}

impl Interaction {
    /// The word for it, as it stands in the marks of a transcript.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Overlap => "overlap",
            Self::Interruption => "interruption",
            Self::Pause => "pause",
            Self::Laughter => "laughter",
        }
    }
}

/// Beginnings of words, folded, in Croatian, Latvian, Italian and English, with German as some programs write it.
/// The first that fits counts: who laughs at once with others overlaps.
const BEGINNINGS: [(Interaction, &[&str]); 4] = [
    (
        Interaction::Overlap,
        &[
            "preklap",
            "istodobn",
            "istovremen",
            "istovrem",
            "uglas",
            "svi govore",
            "govore u isto",
            "govore svi",
            "u isto vrijeme",
            "u glas",
            "vienlaik",
            "visi runa",
            "reize ar",
            "parklaj",
            "sovrappo",
            "contemporane",
            "parlano insieme",
            "voci insieme",
            "overlap",
            "crosstalk",
            "cross talk",
            "simultan",
            "talking over",
            "speaking over",
            "all talk",
        ],
    ),
    (
        Interaction::Interruption,
        &[
            "prekid",
            "prekin",
            "upad",
            "partrau",
            "iejauc",
            "interromp",
            "interruz",
            "interrott",
            "interrupt",
            "cut off",
            "cuts in",
        ],
    ),
    (
        Interaction::Laughter,
        &[
            "smij", "smje", "nasmij", "osmij", "hiho", "smiekl", "smej", "smaid", "ride", "rido",
            "rida", "ridend", "risat", "risa ", "sorri", "laugh", "lau", "chuckl", "giggl", "lach",
        ],
    ),
    (
        Interaction::Pause,
        &[
            "pauz", "stank", "sutnj", "sutnja", "tisin", "klusum", "klus", "paus", "silenz",
            "silenc", "sil",
        ],
    ),
];

/// What a transcription mark (with or without its brackets, see [`marks`](crate::marks())) tells about the talk.
///
/// ```
/// # use verbatim_language::{Interaction, interaction};
/// assert_eq!(interaction("[svi se smiju]"), Some(Interaction::Laughter));
/// assert_eq!(interaction("(2.5)"), Some(Interaction::Pause));
/// assert_eq!(interaction("[nerazumljivo]"), None);
/// ```
#[must_use]
pub fn interaction(mark: &str) -> Option<Interaction> {
    let inside = mark.trim_matches(|c: char| "[]()<>/ ".contains(c));
    let folded = fold(inside);
    for (kind, beginnings) in BEGINNINGS {
        let found = beginnings.iter().any(|beginning| {
            folded.match_indices(beginning).any(|(at, _)| {
                folded[..at]
                    .chars()
                    .next_back()
                    .is_none_or(|before| !before.is_alphanumeric())
            })
        });
        if found {
            return Some(kind);
        }
    }
    // `(.)`, `(2.5)`, `(3 s)`; a clock time tells when, not how long.
    let is_length = !inside.is_empty()
        && !inside.contains(':')
        && inside
            .trim_end_matches(|c: char| c.is_alphabetic() || c == '.' || c == ' ')
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    let bracketed = mark.trim_start().starts_with('(');
    (bracketed
        && is_length
        && inside
            .chars()
            .all(|c| c.is_ascii_digit() || " .,…s".contains(c)))
    .then_some(Interaction::Pause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_four_languages() {
        let cases: [(Interaction, &[&str]); 4] = [
            (
                Interaction::Laughter,
                &[
                    "[smijeh]",
                    "(svi se smiju)",
                    "[smiekli]",
                    "(smejas)",
                    "[ride]",
                    "(risate)",
                    "[laughter]",
                    "((laughs))",
                    "<lau>",
                ],
            ),
            (
                Interaction::Pause,
                &[
                    "(pauza)",
                    "[šutnja]",
                    "(pauze)",
                    "[klusums]",
                    "(pausa)",
                    "[silenzio]",
                    "(long pause)",
                    "(.)",
                    "(..)",
                    "(2.5)",
                    "(3 s)",
                ],
            ),
            (
                Interaction::Overlap,
                &[
                    "[govore u isto vrijeme]",
                    "[preklapanje]",
                    "[runā vienlaikus]",
                    "[voci sovrapposte]",
                    "[crosstalk]",
                    "[svi govore i smiju se]",
                ],
            ),
            (
                Interaction::Interruption,
                &[
                    "[prekida]",
                    "(upadica)",
                    "[pārtrauc]",
                    "[interrompe]",
                    "[interrupts]",
                ],
            ),
        ];
        for (kind, marks) in cases {
            for mark in marks {
                assert_eq!(interaction(mark), Some(kind), "{mark}");
            }
        }
        for mark in [
            "[nerazumljivo]",
            "[aplausi]",
            "[00:12:31]",
            "(glazba)",
            "[rumore]",
            "<b>",
            "(?)",
        ] {
            assert_eq!(interaction(mark), None, "{mark}");
        }
    }
}
