//! Latvian.

use crate::language::Language;
use crate::registry::{Grammar, Head, itself, no_cuts, no_hyphen_ending};

pub(crate) static GRAMMAR: Grammar = Grammar {
    language: Language::Latvian,
    cuts: no_cuts,
    hyphen_ending: no_hyphen_ending,
    prefixes: &["ne", "jā", "vis"],
    folded_prefixes: &["ne", "ja", "vis"],
    tables: [
        include_bytes!("../tables/lv.typed.table"),
        include_bytes!("../tables/lv.folded.table"),
    ],
    head: Head::First,
    stem: itself,
    abbreviations: &[
        "piem", "t.i", "t.s", "t.sk", "t.n", "plkst", "prof", "dr", "doc", "inž", "akad", "sk",
        "skat", "tālr", "k-gs", "kgs", "k-dze", "kdze", "ģen", "plk", "kpt", "ltn", "sv", "mag",
        "oec", "iur", "red", "sast", "resp", "apm", "aptuv", "vid", "latv", "vāc", "angl", "kr",
        "bulv", "vecpil", "a/s", "saīs", "izg", "vārd", "st.p",
    ],
    number_abbreviations: &["nr", "lpp", "p", "punkts", "dz"],
    closing_abbreviations: &[
        "u.c", "utt", "u.tml", "tml", "u.t.t", "c", "gs", "g", "gadsimts", "milj", "mljrd", "mlrd",
        "tūkst", "st", "min", "maks", "p.m.ē", "m.ē", "nov", "pag", "raj", "iel",
    ],
    word_of_one_capital: &[],
    ordinals: true,
};
