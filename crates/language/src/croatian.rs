//! Croatian.

use crate::language::Language;
use crate::registry::{Grammar, Head, itself, no_cuts};

pub(crate) static GRAMMAR: Grammar = Grammar {
    language: Language::Croatian,
    cuts: no_cuts,
    hyphen_ending,
    prefixes: &["naj"],
    folded_prefixes: &["naj"],
    tables: [
        include_bytes!("../tables/hr.typed.table"),
        include_bytes!("../tables/hr.folded.table"),
    ],
    head: Head::First,
    stem: itself,
    abbreviations: &[
        "npr",
        "tzv",
        "tkz",
        "sv",
        "dr",
        "mr",
        "prof",
        "doc",
        "dipl",
        "tj",
        "odn",
        "ul",
        "vl",
        "gđa",
        "gđe",
        "gđi",
        "gđo",
        "gosp",
        "g",
        "tel",
        "zb",
        "ur",
        "usp",
        "prim",
        "akad",
        "cca",
        "ca",
        "univ",
        "spec",
        "bacc",
        "struč",
        "vč",
        "preč",
        "pok",
        "zam",
        "pom",
        "ing",
        "mag",
        "oec",
        "iur",
        "sc",
        "gl",
        "čit",
        "vel",
        "bl",
        "nadb",
        "min.zdrav",
    ],
    number_abbreviations: &[
        "br", "čl", "str", "st", "god", "t", "točka", "vol", "sv", "pogl", "toč",
    ],
    closing_abbreviations: &[
        "itd", "itsl", "sl", "god", "kn", "eur", "mil", "mlrd", "tis", "min", "maks", "st", "stol",
        "d.o.o", "j.d.o.o", "d.d", "p.n.e", "pr.kr", "n.e", "al",
    ],
    word_of_one_capital: &[],
    ordinals: true,
};

/// Case endings that are written behind a hyphen after acronyms and numbers: `EU-a`, `HDZ-ov`, `1990-ih`.
const HYPHEN_ENDINGS: &[&str] = &[
    "a", "u", "e", "i", "o", "om", "em", "ov", "ova", "ove", "ovi", "ovo", "ovu", "ovog", "ovom",
    "ovim", "ovih", "ovima", "ovac", "ovci", "evi", "ih", "im", "og", "oj", "ima", "ama", "ti",
    "te", "tog", "toj", "tih", "tom", "ta", "to", "in", "ina", "ini", "ovaca", "ovce",
];

fn hyphen_ending(stem: &str, ending: &str) -> bool {
    let acronym = stem.chars().any(char::is_uppercase)
        && !stem.chars().any(char::is_lowercase)
        && stem.len() > 1;
    let number = stem.chars().all(|c| c.is_ascii_digit());
    (acronym || number) && HYPHEN_ENDINGS.contains(&ending)
}
