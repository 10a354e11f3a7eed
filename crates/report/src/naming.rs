//! What a speaker may be called in an output (section 8 of the design).

use std::collections::BTreeMap;

use verbatim_analysis::evidence::{ParticipantRow, Quote};
use verbatim_model::consent::Consent;
use verbatim_model::id::ParticipantId;

/// How a report refers to whoever spoke.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Naming {
    /// What stands for the speaker.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Name, where it may be printed.
    pub name: Option<String>,
}

impl Naming {
    /// Of the speaker of `quote`, who is `person`, or nobody in particular.
    pub fn of(
        quote: &Quote,
        person: Option<&ParticipantRow>,
        names: &BTreeMap<ParticipantId, String>,
    ) -> Self {
        let Some(person) = person else {
            return Self {
                speaker: quote.label.clone(),
                ..Self::default()
            };
        };
        let label = quote.label.as_deref();
        Self {
            speaker: Some(label_told(label, &person.number, person.consent).to_owned()),
            participant: Some(person.number.clone()),
            name: names
                .get(&person.id)
                .filter(|_| may_name(person.consent))
                .cloned(),
        }
    }
}

/// Whether outputs call somebody by name.
#[must_use]
pub fn may_name(consent: Consent) -> bool {
    consent == Consent::ByName
}

/// What stands for a person in an output: the label as written where it is no name or the person may be named, else the
/// participant number.
fn label_told<'l>(label: Option<&'l str>, number: &'l str, consent: Consent) -> &'l str {
    label
        .filter(|label| may_name(consent) || is_code(label, number))
        .unwrap_or(number)
}

/// Somebody as quotes call them: the name where it may be told, with the number or label behind it.
#[must_use]
pub fn person_told(name: Option<&str>, who: &str) -> String {
    match name {
        Some(name) => format!("{name} ({who})"),
        None => who.to_owned(),
    }
}

/// Whether a label is a code and no name: the participant number, or one or two letters with a number such as `P3`,
/// `FG 12` or `Ž-4`. `Iva2` may be a name, so three letters are too many.
fn is_code(label: &str, number: &str) -> bool {
    let label = label.trim();
    if label.eq_ignore_ascii_case(number.trim()) {
        return true;
    }
    let digits = label.trim_start_matches(char::is_alphabetic);
    let letters = label.len() - digits.len();
    let digits = digits.trim_start_matches([' ', '-', '_', '.', '#']);
    (1..=2).contains(&label[..letters].chars().count())
        && (1..=4).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_from_names() {
        for (label, expected) in [
            ("P3", true),
            ("FG 12", true),
            ("Ž-4", true),
            ("17-b", true),
            ("Ana", false),
            ("Iva2", false),
            ("Jo", false),
            ("P", false),
            ("P3 Ana", false),
            ("Ana Horvat", false),
            ("P12345", false),
            ("", false),
        ] {
            assert_eq!(is_code(label, "17-B"), expected, "{label}");
        }
    }
}
