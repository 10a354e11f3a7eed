//! English.

use rust_stemmers::{Algorithm, Stemmer};

use crate::fold::normal;
use crate::language::Language;
use crate::registry::{Grammar, Head, no_hyphen_ending};

pub(crate) static GRAMMAR: Grammar = Grammar {
    language: Language::English,
    cuts,
    hyphen_ending: no_hyphen_ending,
    prefixes: &[],
    folded_prefixes: &[],
    tables: [
        include_bytes!("../tables/en.typed.table"),
        include_bytes!("../tables/en.folded.table"),
    ],
    head: Head::First,
    stem,
    abbreviations: &[
        "mr", "mrs", "ms", "dr", "drs", "prof", "rev", "hon", "rt", "sr", "st", "mt", "messrs",
        "e.g", "i.e", "eg", "ie", "cf", "vs", "viz", "approx", "capt", "cllr", "gov", "lt", "sgt",
        "col", "gen", "sen", "rep", "incl", "dept",
    ],
    number_abbreviations: &[
        "no", "nos", "p", "pp", "para", "paras", "sec", "art", "ch", "vol", "vols", "fig", "figs",
        "ca", "c", "ext", "tel", "est", "ed", "eds",
    ],
    closing_abbreviations: &[
        "etc", "inc", "ltd", "co", "corp", "a.m", "p.m", "am", "pm", "u.s", "u.k", "e.u", "b.c",
        "a.d", "bros", "jr", "al", "min", "max", "ph.d", "m.a", "b.a",
    ],
    word_of_one_capital: &["I"],
    ordinals: false,
};

/// Clitics, longest first.
const CLITICS: &[&str] = &["n't", "'ll", "'re", "'ve", "'s", "'d", "'m"];

fn cuts(word: &str) -> Vec<usize> {
    let lower = normal(word).to_lowercase();
    if !lower.contains('\'') {
        return Vec::new();
    }
    for clitic in CLITICS {
        if let Some(stem) = lower.strip_suffix(clitic)
            && !stem.is_empty()
        {
            // Counted from the end in characters, since a curly apostrophe has more bytes than a straight one.
            let tail = word
                .char_indices()
                .rev()
                .nth(clitic.len() - 1)
                .map_or(0, |(at, _)| at);
            return if tail > 0 { vec![tail] } else { Vec::new() };
        }
    }
    Vec::new()
}

fn stem(word: &str) -> String {
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}
