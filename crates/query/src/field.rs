//! The filters of the query language.

use std::fmt;

use verbatim_language::{Language, fold};

use crate::suggestion::nearest;

/// What a filter such as `lang:hr` is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// `lang:` the language of the turn, answered by the matcher itself.
    Lang,
    /// `role:` of the speaker.
    Role,
    /// `speaker:` the label or name as written in the source.
    Speaker,
    /// `participant:` the participant number.
    Participant,
    /// `session:` the key of the session.
    Session,
    /// `kind:` the kind of the session.
    Kind,
    /// `country:` of the session.
    Country,
    /// `territory:` of the session.
    Territory,
    /// `group:` the stakeholder group of the speaker.
    Group,
    /// `attr:KEY=VALUE` an attribute of the speaker; [`attribute_parts`] tells the two apart.
    Attribute,
    /// `source:` the name of the document.
    Source,
    /// `code:` the key of the code of a coding in the turn.
    Code,
    /// `objective:` an objective that the code of a coding in the turn serves.
    Objective,
    /// `coder:` who made a coding in the turn.
    Coder,
    /// `status:` where a coding in the turn stands.
    Status,
}

impl Field {
    /// All filters, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Lang,
        Self::Role,
        Self::Speaker,
        Self::Participant,
        Self::Session,
        Self::Kind,
        Self::Country,
        Self::Territory,
        Self::Group,
        Self::Attribute,
        Self::Source,
        Self::Code,
        Self::Objective,
        Self::Coder,
        Self::Status,
    ];

    /// The name as typed, without the colon.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lang => "lang",
            Self::Role => "role",
            Self::Speaker => "speaker",
            Self::Participant => "participant",
            Self::Session => "session",
            Self::Kind => "kind",
            Self::Country => "country",
            Self::Territory => "territory",
            Self::Group => "group",
            Self::Attribute => "attr",
            Self::Source => "source",
            Self::Code => "code",
            Self::Objective => "objective",
            Self::Coder => "coder",
            Self::Status => "status",
        }
    }

    /// The filter of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// Why the filter cannot stand in a rule of a codebook, where it cannot.
    pub(crate) fn not_in_rules(self) -> Option<&'static str> {
        match self {
            Self::Code | Self::Objective | Self::Coder | Self::Status => Some(
                "a rule makes codings and must not depend on them; \
                 use the words of the other code's rule, or `lex:` for a concept that both share",
            ),
            Self::Attribute => Some(
                "what a rule codes must not change when somebody corrects the participants sheet; \
                 look at people with an attribute by `search`, or by `--where` of a matrix",
            ),
            _ => None,
        }
    }

    /// Whether the filter is about a coding in the turn rather than about the turn.
    #[must_use]
    pub fn is_about_coding(self) -> bool {
        matches!(
            self,
            Self::Code | Self::Objective | Self::Coder | Self::Status
        )
    }

    /// The only values that the filter knows, or `None` where the project decides.
    #[must_use]
    pub fn closed_values(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Lang => Some(&["hr", "lv", "it", "en", "other"]),
            Self::Role => Some(&["moderator", "expert", "participant", "observer"]),
            Self::Kind => Some(&[
                "interview",
                "focus-group",
                "workshop",
                "document",
                "unknown",
            ]),
            Self::Status => Some(&["suggested", "accepted", "rejected"]),
            _ => None,
        }
    }

    /// Which of [`Field::closed_values`] was meant by another value.
    pub(crate) fn meant_value(self, value: &str) -> Option<&'static str> {
        let known = self.closed_values()?;
        if self != Self::Lang {
            return nearest(value, known.iter().copied());
        }
        // Codes have two letters, so `fr` is as near to `hr` as a typo. Only swapped letters are a typo for sure.
        let value = value.to_lowercase();
        let swapped: String = value.chars().rev().collect();
        let own_names = ["hrvatski", "latviešu", "italiano", "english"];
        let named = (Language::ALL.into_iter().zip(own_names)).find(|(language, own)| {
            let names = [language.name().to_lowercase(), fold(own), (*own).to_owned()];
            names.contains(&value)
        });
        let language = named.map(|(language, _)| language);
        let code = language.or_else(|| Language::from_code(&value));
        (known.iter().copied())
            .find(|known| *known == swapped || code.is_some_and(|code| code.code() == *known))
    }
}

/// Key and value of `attr:KEY=VALUE`; `None` where one of them is missing. A key has no `=`, a value may.
#[must_use]
pub fn attribute_parts(value: &str) -> Option<(&str, &str)> {
    let (key, value) = value.split_once('=')?;
    let (key, value) = (key.trim(), value.trim());
    (!key.is_empty() && !value.is_empty()).then_some((key, value))
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::Field;

    #[test]
    fn names_are_found_again() {
        for field in Field::ALL {
            assert_eq!(Field::from_name(field.name()), Some(*field));
        }
        assert_eq!(Field::from_name("Lang"), None);
    }
}
