//! Whose names are looked for.

use std::borrow::Cow;

use verbatim_language::{Language, NameFinder, fold, personal_data};
use verbatim_model::consent::Consent;

use super::{Key, Stretch, What};
use crate::people::role_words::role_in;
use crate::register::Register;

/// Names that are looked for, each with what may stand in its place.
pub(super) struct Suspects {
    finder: NameFinder,
    /// `None` for those who may be named.
    instead: Vec<Option<Instead>>,
    /// Whether it is somebody who may be named later.
    waiting: Vec<bool>,
}

/// What may stand in the place of a name.
enum Instead {
    /// As the key has it.
    Pseudonym(String),
    /// Number of a participant.
    Number(String),
}

/// Forms of address and titles, folded: no part of a name.
const TITLES: &[&str] = &[
    "gda",
    "gdja",
    "gosp",
    "gospoda",
    "gospodja",
    "gospodin",
    "gospodica",
    "dr",
    "mr",
    "mrs",
    "ms",
    "miss",
    "sir",
    "prof",
    "ing",
    "dipl",
    "mag",
    "kungs",
    "kundze",
    "jaunkundze",
    "sig",
    "signor",
    "signore",
    "signora",
    "signorina",
    "dott",
    "dottor",
    "dottore",
    "dottoressa",
    "avv",
    "arch",
    "speaker",
    "govornik",
    "govornica",
    "runatajs",
    "parlante",
    "student",
    "studentica",
    "osoba",
    "person",
    "persona",
    "voice",
    "glas",
    "balss",
    "voce",
];

impl Suspects {
    /// The names of the key, and then those of all participants who have not allowed to be named: as a name or, where a
    /// label of theirs is one, as that. The names of the others are known too, so that `Žarka`, who may be named, is not taken
    /// for a form of `Žarko`.
    /// Who is under embargo on `day` may not be named then.
    pub fn new(register: &Register, key: Option<&Key>, day: &str) -> Self {
        let mut names: Vec<String> = Vec::new();
        let (mut instead, mut waiting) = (Vec::new(), Vec::new());
        for (name, pseudonym) in key.map(Key::pairs).unwrap_or_default() {
            names.push(name.clone());
            instead.push(Some(Instead::Pseudonym(pseudonym.clone())));
            waiting.push(false);
        }
        for person in register.participants_in_order() {
            let labels = register
                .speakers_of(person.id)
                .map(|speaker| &speaker.label);
            for name in person
                .name
                .iter()
                .chain(labels)
                .filter_map(|name| person_name(name))
            {
                let known = |other: &String| fold(other) == fold(&name);
                if !names.iter().any(known) {
                    names.push(name);
                    let waits = person.embargo.as_deref().is_some_and(|until| day < until);
                    let may_be_named = person.consent == Consent::ByName && !waits;
                    waiting.push(waits);
                    instead.push((!may_be_named).then(|| Instead::Number(person.number.clone())));
                }
            }
        }
        Self {
            finder: NameFinder::new(names.iter().map(String::as_str)),
            instead,
            waiting,
        }
    }

    /// Identifiers and names in a text, in order, without overlaps. An identifier goes before a name in it.
    /// `all_small`: the document has no capital letter.
    pub fn stretches(
        &self,
        text: &str,
        language: Option<Language>,
        all_small: bool,
    ) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = (personal_data(text).into_iter())
            .map(|found| Stretch {
                start: found.start,
                end: found.end,
                what: What::Identifier(found.kind),
            })
            .collect();
        let named = self.finder.find(text, language, all_small).into_iter();
        for found in named.filter(|found| found.name.is_none_or(|n| self.instead[n].is_some())) {
            let overlaps = |other: &Stretch| found.start < other.end && other.start < found.end;
            if !stretches.iter().any(overlaps) {
                stretches.push(Stretch {
                    start: found.start,
                    end: found.end,
                    what: What::Name(found.name),
                });
            }
        }
        stretches.sort_by_key(|stretch| stretch.start);
        stretches
    }

    /// What a stretch is called in lists.
    pub fn kind(&self, what: &What) -> &'static str {
        match what {
            What::Identifier(kind) => kind.name(),
            What::Name(Some(name)) if self.waiting[*name] => "name under embargo",
            What::Name(_) => "name",
        }
    }

    /// What stands in the place of a stretch of a text in this language, without brackets.
    pub fn instead(&self, what: &What, language: Option<Language>) -> Cow<'_, str> {
        match what {
            What::Identifier(kind) => kind.mask(language).into(),
            What::Name(name) => match name.and_then(|n| self.instead[n].as_ref()) {
                Some(Instead::Pseudonym(pseudonym)) => pseudonym.into(),
                Some(Instead::Number(number)) => stand_in(number, language),
                None => match language {
                    Some(Language::Croatian) => "ime",
                    Some(Language::Latvian) => "vārds",
                    Some(Language::Italian) => "nome",
                    _ => "name",
                }
                .into(),
            },
        }
    }
}

/// What a participant without pseudonym is called in a quote of somebody else.
fn stand_in(number: &str, language: Option<Language>) -> Cow<'_, str> {
    if number.contains(char::is_alphabetic) {
        return number.into();
    }
    // A word that says nothing of the gender.
    let person = match language {
        Some(Language::Croatian) => "osoba",
        Some(Language::Latvian | Language::Italian) => "persona",
        _ => "participant",
    };
    format!("{person} {number}").into()
}

/// A label as a name, without titles; `None` where it is a role, a number or a code.
pub(crate) fn person_name(label: &str) -> Option<String> {
    let has_digit = label.contains(char::is_numeric);
    if has_digit || role_in(label).is_some() || verbatim_ingest::is_collective(label) {
        return None;
    }
    let words: Vec<&str> = label
        .split(|c: char| c.is_whitespace() || ",.;()[]/_".contains(c))
        .filter(|word| !word.is_empty() && !TITLES.contains(&fold(word).as_str()))
        .collect();
    let is_name = words.iter().any(|word| word.chars().count() > 2);
    is_name.then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_name_a_person_are_told_from_others() {
        for (label, expected) in [
            ("Ana Horvat", Some("Ana Horvat")),
            ("Gđa Đurđa Kos", Some("Đurđa Kos")),
            ("Dr. Jānis Bērziņš", Some("Jānis Bērziņš")),
            ("Rossi, Lucia", Some("Rossi Lucia")),
            ("Moderatorica Ana", None),
            ("Sudionik 3", None),
            ("P3", None),
            ("AK", None),
            ("Svi", None),
            ("Speaker A", None),
            ("SPEAKER_00", None),
            ("?", None),
        ] {
            assert_eq!(person_name(label).as_deref(), expected, "{label}");
        }
    }
}
