//! What a transcription mark tells about the talk: that people laughed, paused, spoke at once or cut in.

use crate::fold::fold;

/// What happened in the talk. Other marks (`[nerazumljivo]`, `[aplausi]`) tell nothing of how people speak with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// Several spoke at once.
    Overlap,
    /// Somebody was cut short or cut in.
    Interruption,
    /// Nobody spoke for a while.
    Pause,
    /// Somebody laughed.
    Laughter,
}

impl MarkKind {
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
const BEGINNINGS: [(MarkKind, &[&str]); 4] = [
    (
        MarkKind::Overlap,
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
        MarkKind::Interruption,
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
        MarkKind::Laughter,
        &[
            "smij", "smje", "nasmij", "osmij", "hiho", "smiekl", "smej", "smaid", "ride", "rido",
            "rida", "ridend", "risat", "risa ", "sorri", "laugh", "lau", "chuckl", "giggl", "lach",
        ],
    ),
    (
        MarkKind::Pause,
        &[
            "pauz", "stank", "sutnj", "sutnja", "tisin", "klusum", "klus", "paus", "silenz",
            "silenc", "sil",
        ],
    ),
];

/// What a transcription mark (with or without its brackets, see [`marks`](crate::marks())) tells about the talk.
///
/// ```
/// # use verbatim_language::{MarkKind, mark_kind};
/// assert_eq!(mark_kind("[svi se smiju]"), Some(MarkKind::Laughter));
/// assert_eq!(mark_kind("(2.5)"), Some(MarkKind::Pause));
/// assert_eq!(mark_kind("[nerazumljivo]"), None);
/// ```
#[must_use]
pub fn mark_kind(mark: &str) -> Option<MarkKind> {
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
    .then_some(MarkKind::Pause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_four_languages() {
        let cases: [(MarkKind, &[&str]); 4] = [
            (
                MarkKind::Laughter,
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
                MarkKind::Pause,
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
                MarkKind::Overlap,
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
                MarkKind::Interruption,
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
                assert_eq!(mark_kind(mark), Some(kind), "{mark}");
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
            assert_eq!(mark_kind(mark), None, "{mark}");
        }
    }
}
