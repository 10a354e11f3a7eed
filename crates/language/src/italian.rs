//! Italian.

use rust_stemmers::{Algorithm, Stemmer};

use crate::fold::is_apostrophe;
use crate::language::Language;
use crate::marks::MarkWords;
use crate::registry::{Grammar, Head, no_hyphen_ending};

pub(crate) static GRAMMAR: Grammar = Grammar {
    language: Language::Italian,
    cuts,
    hyphen_ending: no_hyphen_ending,
    prefixes: &[],
    folded_prefixes: &[],
    tables: [
        include_bytes!("../tables/it.typed.table"),
        include_bytes!("../tables/it.folded.table"),
    ],
    head: Head::Last,
    stem,
    marks: MarkWords {
        events: &[
            "risat*",
            "risa",
            "ridono",
            "ridendo",
            "ridacchi*",
            "sorrid*",
            "sorris*",
            "pausa",
            "pause",
            "silenzi*",
            "incomprensibil*",
            "comprensibil*",
            "inudibil*",
            "udibil*",
            "inintelligibil*",
            "intelligibil*",
            "indecifrabil*",
            "applaus*",
            "applaud*",
            "sospir*",
            "tosse",
            "tossi*",
            "piange",
            "piangono",
            "piangendo",
            "sovrappo*",
            "brusi*",
            "mormori*",
            "starnut*",
            "schiarisc*",
            "fischi*",
            "esitazion*",
            "esita",
            "balbett*",
            "sbadigli*",
            "sussurr*",
            "bisbigli*",
            "squill*",
            "ilarità",
        ],
        things: &[
            "interromp*",
            "contemporane*",
            "musica",
            "rumor*",
            "telefon*",
            "cellular*",
            "pianto",
            "ride",
            "interruzion*",
            "interrott*",
            "registrazion*",
            "porta",
            "incert*",
            "vociare",
            "voci",
            "incomprens",
            "inc",
        ],
        beside: &[
            "tutti",
            "tutte",
            "in",
            "di",
            "da",
            "dal",
            "dalla",
            "del",
            "della",
            "dello",
            "delle",
            "dei",
            "degli",
            "e",
            "ed",
            "il",
            "la",
            "lo",
            "le",
            "gli",
            "si",
            "sala",
            "pubblico",
            "aula",
            "gruppo",
            "partecipant*",
            "intervistat*",
            "intervistator*",
            "moderator*",
            "relator*",
            "parla",
            "parlano",
            "parlando",
            "voce",
            "fondo",
            "sottofondo",
            "breve",
            "brevi",
            "lung*",
            "piano",
            "sottovoce",
            "forte",
            "general*",
            "poc*",
            "alcun*",
            "un",
            "una",
            "parol*",
            "second*",
            "sec",
            "minut*",
            "min",
            "insieme",
            "nervos*",
            "ironic*",
            "fuori",
            "campo",
            "non",
            "poi",
            "ancora",
            "uno",
            "due",
        ],
    },
    abbreviations: &[
        "sig", "sigg", "sig.ra", "sig.na", "sigra", "dott", "dott.ssa", "dottssa", "dott.sa", "dr",
        "dr.ssa", "prof", "prof.ssa", "avv", "ing", "arch", "geom", "rag", "on", "onn", "sen",
        "pres", "cfr", "cf", "es", "p.es", "s", "ss", "mons", "gen", "col", "ten", "mar", "egr",
        "gent", "spett", "st", "mr", "mrs", "prov", "loc", "fraz", "d.lgs", "d.l", "d.p.r", "d.m",
        "v.le", "p.za", "p.zza", "c.so", "ass", "cons", "c.d", "cd", "comm", "cav", "tel", "all",
        "lett", "sez",
    ],
    number_abbreviations: &[
        "art", "artt", "co", "pag", "pagg", "p", "pp", "n", "nn", "nr", "num", "vol", "cap", "fig",
        "tab", "ca", "c.a", "v", "vd", "par",
    ],
    closing_abbreviations: &[
        "ecc", "etc", "s.p.a", "spa", "s.r.l", "srl", "s.n.c", "d.c", "a.c", "n.d.r", "ndr", "cit",
        "op.cit", "seg", "segg", "min", "max", "mln", "mld", "al",
    ],
    openers: &[
        "a", "anche", "avendo", "che", "ci", "come", "con", "da", "dopo", "e", "ecco", "gli", "ho",
        "i", "il", "in", "la", "le", "lo", "ma", "mi", "nel", "nella", "no", "noi", "non", "per",
        "però", "poi", "quando", "quella", "quello", "questa", "questo", "quindi", "se", "si",
        "sì", "un", "una", "è",
    ],
    numbered_names: &[],
    word_of_one_capital: &[],
    ordinals: false,
};

/// What is written before an apostrophe that swallowed a vowel; the noun follows.
const ELIDED: &[&str] = &[
    "l", "d", "c", "s", "m", "t", "v", "n", "un", "dell", "all", "dall", "nell", "sull", "coll",
    "quell", "quest", "gl", "degl", "agl", "dagl", "negl", "sugl", "cogl", "quegl", "bell", "begl",
    "sant", "buon", "nessun", "alcun", "ciascun", "qualcun", "qualcos", "com", "dov", "cos",
    "anch", "neanch", "nemmen", "senz", "mezz", "tutt", "nient", "null", "pover", "grand", "ogn",
    "tant", "quant", "altr", "cent", "trent", "vent", "ottant", "nov", "quattr", "sott", "sopr",
    "contr", "oltr", "quand", "quart", "ch", "perch", "finch", "poich", "terz", "prim", "ultim",
    "brav", "cattiv", "dodic", "duecent", "trecent",
];

fn cuts(word: &str) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut from = 0;
    for (at, c) in word.char_indices() {
        let end = at + c.len_utf8();
        if is_apostrophe(c)
            && end < word.len()
            && ELIDED.contains(&word[from..at].to_lowercase().as_str())
        {
            cuts.push(end - from);
            from = end;
        }
    }
    cuts
}

fn stem(word: &str) -> String {
    Stemmer::create(Algorithm::Italian).stem(word).into_owned()
}
