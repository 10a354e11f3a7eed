//! How often each name could be a label. Names that differ in upper and lower case only are one: people write
//! `Voditeljica`, `voditeljica` and `VODITELJICA` in the same transcript.

use std::collections::BTreeMap;

use super::Line;
use super::candidate::{Candidate, candidate};

/// Names of a long document that are counted: no more people speak in one, and other beginnings of lines are many.
const MOST_NAMES: usize = 200_000;

/// How often each name could be a label, over all layouts.
#[derive(Default)]
pub(crate) struct Recurrence {
    /// By the name in lower case.
    counts: BTreeMap<String, Count>,
}

#[derive(Default, Clone, Copy)]
struct Count {
    /// How often the name could be a label.
    times: usize,
    /// How often it begins with a capital.
    capitals: usize,
}

impl Recurrence {
    /// Counts the names of all candidates.
    pub(super) fn of(candidates: &[Option<Box<Candidate>>]) -> Self {
        let mut found = Self::default();
        for candidate in candidates.iter().flatten() {
            found.add(candidate);
        }
        found
    }

    /// Counts what could be a label at the start of a line of a document that is decided in stretches: a name that stands once
    /// in each of them recurs.
    pub(crate) fn look_at(&mut self, line: &str) {
        let line = Line {
            text: line,
            starts_block: true,
            ..Line::default()
        };
        if let Some(found) = candidate(&line) {
            let is_full = self.counts.len() >= MOST_NAMES;
            if !is_full || self.count(&found).times > 0 {
                self.add(&found);
            }
        }
    }

    fn add(&mut self, candidate: &Candidate) {
        let name = candidate.label.name.to_lowercase();
        let count = self.counts.entry(name).or_default();
        count.times += 1;
        count.capitals += usize::from(candidate.shape.capital_first);
    }

    fn count(&self, candidate: &Candidate) -> Count {
        self.counts
            .get(&candidate.label.name.to_lowercase())
            .copied()
            .unwrap_or_default()
    }

    /// How often the name of a candidate could be a label.
    pub(super) fn times(&self, candidate: &Candidate) -> usize {
        self.count(candidate).times
    }

    /// Whether it could be one more than once.
    pub(super) fn recurs(&self, candidate: &Candidate) -> bool {
        self.times(candidate) >= 2
    }

    /// Whether a name that is written small here is written with a capital more often.
    pub(super) fn is_mostly_capital(&self, candidate: &Candidate) -> bool {
        let count = self.count(candidate);
        count.capitals * 2 > count.times
    }

    /// The names in lower case.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.counts.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::imported;

    fn speakers_of(text: &str) -> Vec<String> {
        (imported("a.txt", text.as_bytes()).turns.into_iter())
            .map(|turn| turn.label().unwrap_or_default())
            .collect()
    }

    #[test]
    fn labels_that_differ_in_case_only_are_labels_of_one_transcript() {
        for (text, speakers) in [
            (
                "Voditeljica: Kako ste? Što vam treba?\nAna: Dobro, hvala.\nvoditeljica: A zašto tržnica?\nAna: Tu se sastajemo.\n\
                 VODITELJICA: Hvala.\nAna: Molim, voditeljica uvijek pita.\n",
                [
                    "Voditeljica",
                    "Ana",
                    "voditeljica",
                    "Ana",
                    "VODITELJICA",
                    "Ana",
                ],
            ),
            (
                "Vadītāja: Kā klājas?\nĢirts: Labi.\nvadītāja: Un tirgus?\nĢirts: Arī.\nVADĪTĀJA: Paldies.\nĢirts: Lūdzu.\n",
                [
                    "Vadītāja",
                    "Ģirts",
                    "vadītāja",
                    "Ģirts",
                    "VADĪTĀJA",
                    "Ģirts",
                ],
            ),
            (
                "Moderatrice: Come va?\nNiccolò: Bene.\nmoderatrice: E il mercato?\nNiccolò: Serve.\nMODERATRICE: Grazie.\nNiccolò: Prego.\n",
                [
                    "Moderatrice",
                    "Niccolò",
                    "moderatrice",
                    "Niccolò",
                    "MODERATRICE",
                    "Niccolò",
                ],
            ),
        ] {
            let found = speakers_of(text);
            assert_eq!(found, speakers);
        }
        // What somebody says at the start of a line, small and often, is no label because it is once written large.
        let text = "Ana: Ovako.\ndakle: jedno je cijena.\nIvo: Da.\ndakle: drugo je mjesto.\nAna: Dakle: tako je.\nIvo: Da.\n";
        let found = speakers_of(text);
        assert_eq!(found.len(), 4, "{found:?}");
    }
}
