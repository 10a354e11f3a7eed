//! What the legend of a transcript says of its labels: whose they are, and what these people do there.

use std::collections::BTreeMap;

use verbatim_ingest::legend_entries;
use verbatim_model::participant::Role;

use super::role_words::role_named;

/// What the legends of one session say of its labels.
#[derive(Debug, Default)]
pub(super) struct Legends {
    meanings: BTreeMap<String, Vec<String>>,
}

impl Legends {
    /// Takes in a line of a legend.
    pub fn read(&mut self, line: &str) {
        for entry in legend_entries(line) {
            let known = self.meanings.entry(entry.label).or_default();
            if !known.contains(&entry.meaning) {
                known.push(entry.meaning);
            }
        }
    }

    /// What a label means, where all legends say the same.
    fn meaning(&self, label: &str) -> Option<&str> {
        match self.meanings.get(label)?.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The role that the legend gives to a label, with its words.
    pub fn role(&self, label: &str) -> Option<(Role, &str)> {
        let meaning = self.meaning(label)?;
        Some((role_named(meaning)?, meaning))
    }

    /// The name that the legend gives to a label, with its words: `Ana Kovač` of `Ana Kovač, voditeljica`. A single word
    /// is a name where the legend writes what is none in small letters.
    pub fn name(&self, label: &str) -> Option<(String, &str)> {
        let meaning = self.meaning(label)?;
        let name = meaning.split([',', ';', '(', '–', '—', '/']).next()?.trim();
        let words: Vec<&str> = name.split_whitespace().collect();
        let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        let begins_small = |text: &String| text.chars().next().is_some_and(char::is_lowercase);
        let is_name = (1..=4).contains(&words.len())
            && words.iter().all(capital)
            && name.chars().any(char::is_lowercase)
            && role_named(name).is_none()
            && (words.len() > 1 || self.meanings.values().flatten().any(begins_small));
        is_name.then(|| (name.to_owned(), meaning))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_roles_of_a_legend() {
        let mut legends = Legends::default();
        for line in [
            "I – intervjuerka, C – Ceca, 34 godine",
            "V = vadītāja",
            "P1: Ģirts Bērziņš, zvejnieks",
            "S1: sindaco",
            "M: Moderatrice",
            "Q – Zoë Smith (moderator)",
        ] {
            legends.read(line);
        }
        let role = |label| legends.role(label).map(|(role, _)| role);
        assert_eq!(role("I"), Some(Role::Moderator));
        assert_eq!(role("V"), Some(Role::Moderator));
        assert_eq!(role("M"), Some(Role::Moderator));
        assert_eq!(role("Q"), Some(Role::Moderator));
        assert_eq!(role("S1"), None);
        let name = |label| legends.name(label).map(|(name, _)| name);
        assert_eq!(name("C").as_deref(), Some("Ceca"));
        assert_eq!(name("P1").as_deref(), Some("Ģirts Bērziņš"));
        assert_eq!(name("Q").as_deref(), Some("Zoë Smith"));
        for label in ["I", "V", "S1", "M", "X"] {
            assert_eq!(name(label), None, "{label}");
        }
        // Another file of the session says something else: nobody knows.
        legends.read("C – Cvita");
        assert_eq!(legends.name("C"), None);
        // All in capitals at the start: `Sindaco` is no more a name than `Ceca` is.
        let mut legends = Legends::default();
        legends.read("S1: Sindaco, S2: Assessora");
        assert_eq!(legends.name("S1"), None);
    }
}
