//! Lines of a name and what it says, with a tab between: what else is laid out so, tables and lists of words, is told
//! apart by what stands behind the tab.

use std::collections::BTreeMap;

use super::{name, words};

/// Lines from which on names that recur are enough.
const LONG: usize = 4;

/// Whether lines, each a name and words, clearly tell who says what: names that recur, with sentences behind half of
/// them; or, of a few lines, that each has a name and a sentence.
pub(crate) fn tell_who_speaks<'t>(lines: impl Iterator<Item = (&'t str, &'t str)>) -> bool {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut all, mut names, mut strong, mut sentences, mut speech) = (0, 0, 0, 0, 0);
    for (label, said) in lines {
        let label = label.trim().trim_end_matches(':').trim_end();
        let shape =
            name::shape(label).filter(|shape| shape.capitalised && !words::is_never_a_name(label));
        let said = said.trim();
        let is_sentence = said.contains(char::is_alphabetic)
            && said.ends_with(['.', '?', '!', '…', '"', '”', '“', '»']);
        all += 1;
        names += usize::from(shape.is_some());
        strong += usize::from(shape.is_some_and(|shape| shape.strong));
        sentences += usize::from(is_sentence);
        speech += usize::from(is_sentence || said.split_whitespace().count() >= 3);
        *counts.entry(label).or_default() += 1;
    }
    match all {
        0 => false,
        1 => strong == 1 && sentences == 1,
        _ if names * 10 < all * 9 => false,
        _ if all >= LONG && counts.len() * 2 <= all => speech * 2 >= all,
        _ => names == all && sentences == all,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tell(lines: &[(&str, &str)]) -> bool {
        tell_who_speaks(lines.iter().copied())
    }

    #[test]
    fn talk_and_tables() {
        for talk in [
            &[("Ana Kovač", "Dobar dan.")][..],
            &[("Ana", "Dobar dan."), ("Ģirts", "Labdien!")],
            &[("P1", "Come va?"), ("P2", "Bene…"), ("P1", "Ecco.")],
            &[
                ("Ana", "no ne znam"),
                ("Ivo", "ja znam to"),
                ("Ana", "Da."),
                ("Ivo", "ne"),
            ],
        ] {
            assert!(tell(talk), "{talk:?}");
        }
        for other in [
            &[("Ana", "Dobar dan.")][..],
            &[("Ana", "34"), ("Ģirts", "41")],
            &[("kuća", "Velika zgrada."), ("māja", "Liela ēka.")],
            &[
                ("Kuća", "house"),
                ("Māja", "house"),
                ("Kuća", "home"),
                ("Māja", "home"),
            ],
            &[("Napomena", "Snimka je prekinuta."), ("Datum", "Danas.")],
            &[("Ana", "Dobar dan."), ("Ivo", "mjesto")],
        ] {
            assert!(!tell(other), "{other:?}");
        }
    }
}
