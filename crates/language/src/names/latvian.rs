//! What Latvian makes of a name: the cases of the declensions, with the change of consonants in the second, fifth and sixth.

use std::collections::BTreeSet;

/// Adds the forms of `word`, which is in lower case.
pub(super) fn forms(word: &str, forms: &mut BTreeSet<String>) {
    if word.chars().count() < 2 {
        return;
    }
    let mut add = |stem: &str, endings: &[&str]| {
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    };
    // Ozoliņš and Andrejs (first), Jānis (second), Mikus (third), Anna (fourth), Ilze (fifth).
    const FIRST: &[&str] = &["a", "am", "u", "ā", "i", "iem", "us", "os", ""];
    const SOFT: &[&str] = &["a", "u", "i", "iem", "us", "os"];
    if let Some(stem) = word.strip_suffix("ais") {
        // Surnames that are adjectives: Lielais.
        add(
            stem,
            &["ā", "ajam", "o", "ajā", "ie", "ajiem", "os", "ajos"],
        );
        add(&format!("{stem}ai"), FIRST);
    } else if let Some(stem) = word.strip_suffix("is") {
        add(stem, &["im", "i", "ī", "a", "u", "iem", "us", "os"]);
        for soft in softened(stem) {
            add(&soft, SOFT);
        }
    } else if let Some(stem) = word.strip_suffix("us") {
        add(stem, &["um", "u", "ū", "i", "iem", "os", "a"]);
    } else if let Some(stem) = word.strip_suffix(['s', 'š']) {
        add(stem, FIRST);
    } else if let Some(stem) = word.strip_suffix('a') {
        add(stem, &["as", "ai", "am", "u", "ā", "ām", "ās"]);
    } else if let Some(stem) = word.strip_suffix('e') {
        add(stem, &["es", "ei", "em", "i", "ē", "ēm", "ēs", "u"]);
        for soft in softened(stem) {
            add(&soft, &["u"]);
        }
    } else if !word.ends_with(['o', 'i', 'u', 'y', 'ā', 'ē', 'ī', 'ū']) {
        // A foreign name gets the ending that it lacks: Ivan, Ivans, Ivanam.
        add(&format!("{word}s"), &[""]);
        add(word, FIRST);
        // A woman's surname: Kovač, Kovača, Kovačas.
        add(word, &["as", "ai", "ās", "ām"]);
        add(&format!("{word}is"), &[""]);
        add(word, &["im", "ī"]);
        for soft in softened(word) {
            add(&soft, SOFT);
        }
    }
}

/// The stem with its last consonants softened: brāl, brāļ; lāc, lāč; zutn, zušņ.
fn softened(stem: &str) -> Vec<String> {
    const CHANGES: &[(&str, &str)] = &[
        ("ll", "ļļ"),
        ("nn", "ņņ"),
        ("sn", "šņ"),
        ("zn", "žņ"),
        ("sl", "šļ"),
        ("zl", "žļ"),
        ("ln", "ļņ"),
        ("dz", "dž"),
        ("b", "bj"),
        ("p", "pj"),
        ("m", "mj"),
        ("v", "vj"),
        ("f", "fj"),
        ("c", "č"),
        ("d", "ž"),
        ("t", "š"),
        ("s", "š"),
        ("z", "ž"),
        ("l", "ļ"),
        ("n", "ņ"),
    ];
    CHANGES
        .iter()
        .filter_map(|(hard, soft)| Some(format!("{}{soft}", stem.strip_suffix(hard)?)))
        .collect()
}
