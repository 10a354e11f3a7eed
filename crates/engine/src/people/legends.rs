//! What the legend and the head of a transcript say of its labels: whose they are, and what these people do there.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_ingest::legend_entries;
use verbatim_model::participant::Role;

use super::role_words::role_named;
use super::variants;

/// What the legends of one session say of its labels.
#[derive(Debug, Default)]
pub(super) struct Legends {
    meanings: BTreeMap<String, Vec<String>>,
    /// Who does what by the head: `Moderator: Ana Kovač`.
    fields: Vec<Field>,
    /// Full names in the head.
    named: BTreeSet<String>,
}

/// A field of the head that is called like a role.
#[derive(Debug)]
struct Field {
    role: Role,
    /// As written.
    line: String,
    names: Vec<String>,
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

    /// Takes in a line of the head. A field that is called like a role says who has it, and explains the label of that
    /// name; whoever else has a full name there may be known by initials in the talk.
    pub fn read_head(&mut self, line: &str) {
        let line = line.trim();
        let (field, value) = match line.split_once(':') {
            Some((field, value)) => (Some(field), value),
            None => (None, line),
        };
        let names: Vec<String> = pieces(value).filter_map(full_name).collect();
        self.named.extend(names.iter().cloned());
        let Some(role) = field.and_then(role_named) else {
            return;
        };
        if legend_entries(line).len() == 1 && names.len() <= 1 {
            self.read(line);
        }
        self.fields.push(Field {
            role,
            line: line.to_owned(),
            names: match names.is_empty() {
                true => pieces(value).map(str::to_owned).collect(),
                false => names,
            },
        });
    }

    /// The role that the head gives to whoever has a label: their full name, first name or initials.
    fn role_in_head(&self, label: &str) -> Option<(Role, &str)> {
        let mut found = (self.fields.iter()).filter(|field| {
            (field.names.iter())
                .any(|name| variants::same(label, name) || self.is_short_for(label, name))
        });
        let field = found.next()?;
        (found.all(|other| other.role == field.role)).then_some((field.role, &field.line))
    }

    /// Whether a label is the first name or the initials of `name`, and of nobody else in the head.
    fn is_short_for(&self, label: &str, name: &str) -> bool {
        let mut fitting = (self.named.iter()).filter(|name| variants::is_short_for(label, name));
        fitting.next().is_some_and(|only| only == name) && fitting.next().is_none()
    }

    /// The full name in the head that alone fits a label of initials or a first name, with why.
    pub fn name_in_head(&self, label: &str) -> Option<(String, String)> {
        let name = (self.named.iter()).find(|name| self.is_short_for(label, name))?;
        let reason = format!("the only name in the head that fits is `{name}`");
        Some((name.clone(), reason))
    }

    /// What a label means, where all legends say the same.
    fn meaning(&self, label: &str) -> Option<&str> {
        match self.meanings.get(label)?.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The role that the legend or the head gives to a label, with why.
    pub fn role(&self, label: &str) -> Option<(Role, String)> {
        let in_legend = || {
            let meaning = self.meaning(label)?;
            Some((role_named(meaning)?, format!("the legend says `{meaning}`")))
        };
        let in_head = || {
            let (role, line) = self.role_in_head(label)?;
            Some((role, format!("the head says `{line}`")))
        };
        in_legend().or_else(in_head)
    }

    /// The name that the legend gives to a label, with its words: `Ana Kovač` of `Ana Kovač, voditeljica`. A single word
    /// is a name where the legend writes what is none in small letters.
    pub fn name(&self, label: &str) -> Option<(String, &str)> {
        let meaning = self.meaning(label)?;
        let name = meaning.split([',', ';', '(', '–', '—', '/']).next()?.trim();
        let name = without_titles(name);
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

/// The parts of a list of people: `Ana Kovač i Ivo Horvat, Split`.
fn pieces(value: &str) -> impl Iterator<Item = &str> {
    value
        .split([',', ';', '/', '(', ')', '–', '—', '•'])
        .flat_map(|part| part.split(" i "))
        .flat_map(|part| part.split(" un "))
        .flat_map(|part| part.split(" e "))
        .flat_map(|part| part.split(" and "))
        .map(|part| without_titles(part.trim().trim_matches(['*', '_', '-', ' '])))
        .filter(|part| !part.is_empty())
}

/// Two to four words with capitals.
fn full_name(part: &str) -> Option<String> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let capital = |word: &&str| {
        word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().any(char::is_lowercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
    };
    let fits =
        (2..=4).contains(&words.len()) && words.iter().all(capital) && role_named(part).is_none();
    fits.then(|| words.join(" "))
}

/// `Ana Kovač` of `dr. sc. Ana Kovač`.
fn without_titles(name: &str) -> &str {
    let mut name = name.trim();
    while let Some((title, rest)) = name.split_once(' ')
        && title.ends_with('.')
        && title.chars().next().is_some_and(char::is_lowercase)
    {
        name = rest.trim_start();
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_roles_of_a_head() {
        for (lines, label, role, name) in [
            (
                &["Moderator: dr. sc. Ana Kovač, Sveučilište u Zadru"][..],
                "Moderator",
                None,
                Some("Ana Kovač"),
            ),
            (
                &["Voditeljica: Ana Kovač"],
                "Ana",
                Some(Role::Moderator),
                None,
            ),
            (
                &["Voditeljica: Ana Kovač i Ivo Horvat"],
                "IH",
                Some(Role::Moderator),
                None,
            ),
            (
                &["Vadītāja: Ilze Bērziņa"],
                "I.B.",
                Some(Role::Moderator),
                None,
            ),
            (
                &["Moderatrice: Elena De Luca"],
                "Elena De Luca",
                Some(Role::Moderator),
                None,
            ),
            (&["Moderator: Zoë"], "Zoë", Some(Role::Moderator), None),
            // Two whom it fits.
            (
                &["Moderator: Ana Kovač", "Sudionici: Ana Babić, Ivo Horvat"],
                "Ana",
                None,
                None,
            ),
            (
                &["Datum: 12. 3. 2025.", "Mjesto: Velika Gorica"],
                "Ana",
                None,
                None,
            ),
        ] {
            let mut legends = Legends::default();
            for line in lines {
                legends.read_head(line);
            }
            assert_eq!(legends.role(label).map(|(role, _)| role), role, "{lines:?}");
            if name.is_some() {
                let found = legends.name(label).map(|(name, _)| name);
                assert_eq!(found.as_deref(), name, "{lines:?}");
            }
        }
        let mut legends = Legends::default();
        legends.read_head("Sudionici: Ivan Horvat, Đurđa Šarić, Ljiljana Babić");
        legends.read_head("Ģirts Ozols");
        for (label, name) in [
            ("IH", Some("Ivan Horvat")),
            ("I.H.", Some("Ivan Horvat")),
            ("I. H.", Some("Ivan Horvat")),
            ("ĐŠ", Some("Đurđa Šarić")),
            ("LjB", Some("Ljiljana Babić")),
            ("L.B.", Some("Ljiljana Babić")),
            ("Ģirts", Some("Ģirts Ozols")),
            ("AK", None),
            ("I", None),
        ] {
            let found = legends.name_in_head(label).map(|(name, _)| name);
            assert_eq!(found.as_deref(), name, "{label}");
        }
    }

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
