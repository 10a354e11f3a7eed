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

/// For `ana` and `ak`: `ana kovac`, where no other full name fits.
fn full_name(key: &str, stays: &BTreeMap<&str, usize>) -> Option<(usize, String)> {
    if key.contains(' ') || key.chars().any(|c| !c.is_alphabetic()) {
        return None;
    }
    let fits = |name: &str| {
        let words: Vec<&str> = name.split(' ').collect();
        let all_letters = name.chars().all(|c| c.is_alphabetic() || c == ' ');
        let initials: String = words
            .iter()
            .filter_map(|word| word.chars().next())
            .collect();
        let length = key.chars().count();
        words.len() > 1
            && all_letters
            && ((length > 2 && words[0] == key) || (length > 1 && initials == key))
    };
    let mut others = stays.iter().filter(|(name, _)| fits(name));
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
            &[("Sudionik 1", 1), ("Sudionica 1", 1)],
            &[("M", 1), ("Marta", 1), ("M1", 1), ("M2", 1)],
            &[("?", 1), ("!", 1)],
        ] {
            assert_eq!(pairs(labels), [], "{labels:?}");
        }
    }
}
