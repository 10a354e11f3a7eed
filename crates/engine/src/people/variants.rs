//! Which labels of a session are probably one person, by how they are written.

use std::collections::BTreeMap;

/// A label with what it said.
pub(super) struct Said<'l> {
    pub label: &'l str,
    pub turns: usize,
}

/// Pairs of labels (index of the one that goes, index of the one that stays) with the reason.
///
/// Proposed are labels that differ in case, diacritics, spaces and signs only; `Interviewer` and `Interviewer 1` where
/// there is no `Interviewer 2`; and a first name or initials where one full name alone fits.
pub(super) fn variants(said: &[Said<'_>]) -> Vec<(usize, usize, String)> {
    let keys: Vec<String> = said.iter().map(|said| key(said.label)).collect();
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, key) in keys.iter().enumerate() {
        groups.entry(key).or_default().push(at);
    }
    let mut pairs = Vec::new();
    // Who stays of each key: the label that speaks most, then the one that is written first.
    let mut stays: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, group) in &groups {
        let Some(&best) =
            (group.iter()).max_by_key(|at| (said[**at].turns, std::cmp::Reverse(said[**at].label)))
        else {
            continue;
        };
        stays.insert(key, best);
        for &at in group.iter().filter(|at| **at != best) {
            pairs.push((
                at,
                best,
                "the same but for signs, spaces and case".to_owned(),
            ));
        }
    }
    for (key, &at) in &stays {
        if let Some((other, reason)) = numbered(key, &stays).or_else(|| full_name(key, &stays)) {
            pairs.push((at, other, reason));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Letters in small, without diacritics; numbers without zeros in front; one space between words and nothing else.
fn key(label: &str) -> String {
    let plain = verbatim_language::fold(label);
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| match word.trim_start_matches('0') {
            "" => "0",
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits,
            _ => word,
        })
        .collect();
    if words.is_empty() {
        plain
    } else {
        words.join(" ")
    }
}

/// For `interviewer`: `interviewer 1`, where that is the only number.
fn numbered(key: &str, stays: &BTreeMap<&str, usize>) -> Option<(usize, String)> {
    let mut others = (stays.iter()).filter(|(other, _)| {
        (other.strip_prefix(key))
            .and_then(|rest| rest.strip_prefix(' '))
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let (other, &at) = others.next()?;
    (others.next().is_none() && other.ends_with(" 1"))
        .then(|| (at, "there is no second one with a number".to_owned()))
}

/// Whether two labels differ in signs, spaces and case only.
pub(super) fn same(one: &str, other: &str) -> bool {
    key(one) == key(other)
}

/// Whether a label is the first name or the initials of a full name: `Ivan`, `IH` and `I. H.` of `Ivan Horvat`.
pub(super) fn is_short_for(label: &str, name: &str) -> bool {
    fits(&key(label), &key(name))
}

/// See [`is_short_for`], of keys.
fn fits(short: &str, name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    // `i h` are initials themselves; the `d` of `D'Amico` is part of a name.
    let is_letter = |word: Option<&&str>| word.is_some_and(|word| word.chars().count() < 2);
    if words.len() < 2
        || is_letter(words.first())
        || is_letter(words.last())
        || name.chars().any(|c| !c.is_alphabetic() && c != ' ')
    {
        return false;
    }
    let parts: Vec<&str> = short.split(' ').collect();
    // `i h` of `I. H.`
    let initials = match parts.as_slice() {
        [only] => *only,
        _ if parts.iter().all(|part| part.chars().count() <= 2) => &short.replace(' ', ""),
        _ => return false,
    };
    let length = initials.chars().count();
    initials.chars().all(char::is_alphabetic)
        && (parts.len() == 1 && length > 2 && words[0] == initials
            || length > 1 && are_initials(initials, &words))
}

/// Whether letters are the first ones of words, one each, or two where these are one letter in Croatian (`lj`, `nj`, `dž`).
fn are_initials(letters: &str, words: &[&str]) -> bool {
    let Some((word, rest)) = words.split_first() else {
        return letters.is_empty();
    };
    let one = word.chars().next().map(char::len_utf8).unwrap_or_default();
    let two = ["lj", "nj", "dz"]
        .iter()
        .any(|letter| word.starts_with(letter));
    let after = |length: usize| {
        let first = word.get(..length)?;
        letters.strip_prefix(first)
    };
    after(one).is_some_and(|letters| are_initials(letters, rest))
        || two && after(2).is_some_and(|letters| are_initials(letters, rest))
}

/// For `ana` and `ak`: `ana kovac`, where no other full name fits.
fn full_name(key: &str, stays: &BTreeMap<&str, usize>) -> Option<(usize, String)> {
    let mut others = stays.iter().filter(|(name, _)| fits(key, name));
    let (_, &at) = others.next()?;
    others
        .next()
        .is_none()
        .then(|| (at, "the only full name in the session that fits".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(labels: &[(&str, usize)]) -> Vec<(String, String)> {
        let said: Vec<Said<'_>> = (labels.iter())
            .map(|&(label, turns)| Said { label, turns })
            .collect();
        (variants(&said).into_iter())
            .map(|(goes, stays, _)| (labels[goes].0.to_owned(), labels[stays].0.to_owned()))
            .collect()
    }

    #[test]
    fn labels_of_one_person() {
        for (labels, goes, stays) in [
            (
                &[("Interviewer", 9), ("interviewer", 1)][..],
                "interviewer",
                "Interviewer",
            ),
            (
                &[("Interviewer", 1), ("Interviewer 1", 9)],
                "Interviewer",
                "Interviewer 1",
            ),
            (&[("DB", 4), ("DB:", 1), ("MK", 3)], "DB:", "DB"),
            (
                &[("Sudionica 03", 1), ("Sudionica 3", 4)],
                "Sudionica 03",
                "Sudionica 3",
            ),
            (&[("Đurđa", 4), ("ĐURĐA", 2)], "ĐURĐA", "Đurđa"),
            (&[("Šime", 4), ("Sime", 2)], "Sime", "Šime"),
            (
                &[("Ģirts Bērziņš", 4), ("ĢIRTS  BĒRZIŅŠ", 2)],
                "ĢIRTS  BĒRZIŅŠ",
                "Ģirts Bērziņš",
            ),
            (
                &[("Elena", 4), ("Elena D’Amico", 2), ("Marta", 1)],
                "Elena",
                "Elena D’Amico",
            ),
            (&[("Ana Kovač", 4), ("AK", 2), ("MB", 1)], "AK", "Ana Kovač"),
            (
                &[("Ivan Horvat", 0), ("I.H.", 2), ("MB", 1)],
                "I.H.",
                "Ivan Horvat",
            ),
            (
                &[("Ģirts Ķēniņš", 0), ("Ģ. Ķ.", 2)],
                "Ģ. Ķ.",
                "Ģirts Ķēniņš",
            ),
            (
                &[("Nicolò De Rossi", 0), ("NDR", 2)],
                "NDR",
                "Nicolò De Rossi",
            ),
            (
                &[("Ljiljana Njegač", 0), ("LjNj", 2)],
                "LjNj",
                "Ljiljana Njegač",
            ),
            (
                &[("SPEAKER_01", 4), ("Speaker 1", 2)],
                "Speaker 1",
                "SPEAKER_01",
            ),
        ] {
            assert_eq!(
                pairs(labels),
                [(goes.to_owned(), stays.to_owned())],
                "{labels:?}"
            );
        }
    }

    #[test]
    fn labels_of_different_people() {
        for labels in [
            &[("P1", 1), ("P11", 1), ("P2", 1)][..],
            &[
                ("Interviewer", 1),
                ("Interviewer 1", 1),
                ("Interviewer 2", 1),
            ],
            &[("Ana", 1), ("Anja", 1), ("Ani", 1)],
            &[("Ana", 1), ("Ana Kovač", 1), ("Ana Babić", 1)],
            &[("I.H.", 1), ("Ivan Horvat", 1), ("Iva Hranić", 1)],
            &[("H.I.", 1), ("Ivan Horvat", 1)],
            &[("P 1", 1), ("Petar Ilić", 1)],
            &[("Sudionik 1", 1), ("Sudionica 1", 1)],
            &[("M", 1), ("Marta", 1), ("M1", 1), ("M2", 1)],
            &[("?", 1), ("!", 1)],
        ] {
            assert_eq!(pairs(labels), [], "{labels:?}");
        }
    }
}
