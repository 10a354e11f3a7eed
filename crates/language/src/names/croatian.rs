//! What Croatian makes of a name: cases, and possessive adjectives with theirs.

use std::collections::BTreeSet;

const VOWELS: &str = "aeiou";

/// Endings of possessive adjectives (`Ivanin`, `Markov`) and their cases.
const POSSESSIVE: &[&str] = &[
    "", "a", "o", "og", "oga", "om", "ome", "omu", "u", "oj", "e", "i", "im", "ih", "ima",
];

/// Adds the forms of `word`, which is in lower case.
pub(super) fn forms(word: &str, forms: &mut BTreeSet<String>) {
    let letters = word.chars().count();
    if letters < 2 {
        return;
    }
    let mut add = |stem: &str, endings: &[&str]| {
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    };
    if let Some(stem) = word.strip_suffix('a') {
        // Ivana, Luka, Ivica: Ivane, Ivani, Ivanu, Ivano, Ivanom; Luki and, of old, Luci; Ivičin.
        add(stem, &["e", "i", "u", "o", "om", "ama", "ana"]);
        for soft in softened(stem) {
            add(&soft, &["i", "e"]);
            possessive(&soft, "in", &mut add);
        }
        possessive(stem, "in", &mut add);
    } else if let Some(stem) = word.strip_suffix('o') {
        // Marko, Ivo; Pavao: Pavla.
        masculine(stem, &mut add);
        add(stem, &["i"]);
        if let Some(root) = stem.strip_suffix('a') {
            masculine(&format!("{root}l"), &mut add);
        }
    } else if let Some(stem) = word.strip_suffix('e') {
        // Hrvoje: Hrvoja; Ante: Ante, Anti, Antom; Mile: Mileta; a woman's Ive: Ivi.
        masculine(stem, &mut add);
        masculine(&format!("{word}t"), &mut add);
        add(stem, &["i", "o"]);
        possessive(stem, "in", &mut add);
    } else if word.ends_with(['i', 'u', 'y']) {
        // Toni: Tonija. Zrinski: Zrinskoga.
        masculine(&format!("{word}j"), &mut add);
        masculine(word, &mut add);
        if let Some(stem) = word.strip_suffix('i') {
            add(stem, POSSESSIVE);
        }
    } else {
        masculine(word, &mut add);
        for stem in without_fleeting_a(word) {
            masculine(&stem, &mut add);
        }
    }
}

/// Cases of a masculine noun in both numbers, and its possessive adjectives.
fn masculine(stem: &str, add: &mut impl FnMut(&str, &[&str])) {
    add(
        stem,
        &[
            "a", "u", "e", "o", "om", "em", "i", "ima", "ovi", "evi", "ova", "ovima", "ove",
        ],
    );
    for soft in softened(stem) {
        add(&soft, &["e", "i", "ima"]);
    }
    possessive(stem, "ov", add);
    possessive(stem, "ev", add);
}

fn possessive(stem: &str, suffix: &str, add: &mut impl FnMut(&str, &[&str])) {
    add(&format!("{stem}{suffix}"), POSSESSIVE);
}

/// `k`, `g`, `h` and `c` before `e` and `i`: Luka, Luci; Franak, Franče; Stric, Striče.
fn softened(stem: &str) -> Vec<String> {
    let softer = match stem.chars().next_back() {
        Some('k') => ["c", "č"].as_slice(),
        Some('g') => &["z", "ž"],
        Some('h') => &["s", "š"],
        Some('c') => &["č"],
        _ => &[],
    };
    let Some((last, _)) = stem.char_indices().next_back() else {
        return Vec::new();
    };
    softer
        .iter()
        .map(|soft| format!("{}{soft}", &stem[..last]))
        .collect()
}

/// The stem without the `a` (or `e`) that only the nominative has: Petar, Petra; Vrabac, Vrapca; Gubec, Gupca.
fn without_fleeting_a(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let [.., before, fleeting, last] = letters.as_slice() else {
        return Vec::new();
    };
    let is_fleeting = matches!(fleeting, 'a' | 'e') && !VOWELS.contains(*before);
    if letters.len() < 4 || !is_fleeting || !matches!(last, 'r' | 'c' | 'k' | 'l' | 'n' | 'm' | 'j')
    {
        return Vec::new();
    }
    let root: String = letters[..letters.len() - 3].iter().collect();
    let mut stems = vec![format!("{root}{before}{last}")];
    // Before `c` and `k` voiced letters become voiceless; `dac` and `tac` lose theirs (Hrvatac, Hrvaca).
    let voiceless = match before {
        'b' => Some("p"),
        'd' => Some("t"),
        'g' => Some("k"),
        'z' => Some("s"),
        'ž' => Some("š"),
        _ => None,
    };
    if matches!(last, 'c' | 'k') {
        stems.extend(voiceless.map(|voiceless| format!("{root}{voiceless}{last}")));
        if matches!(before, 'd' | 't') {
            stems.push(format!("{root}{last}"));
        }
    }
    stems
}
