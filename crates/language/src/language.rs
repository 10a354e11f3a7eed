//! The languages that Verbatim analyses.

use std::fmt;

/// A language that Verbatim analyses.
///
/// Bosnian, Serbian and Montenegrin in Latin script are analysed as Croatian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Croatian, `hr`.
    Croatian,
    /// Latvian, `lv`.
    Latvian,
    /// Italian, `it`.
    Italian,
    /// English, `en`.
    English,
}

impl Language {
    /// All languages, in the order that every list of them has.
    pub const ALL: [Self; 4] = [Self::Croatian, Self::Latvian, Self::Italian, Self::English];

    /// The ISO 639-1 code, lower case: `hr`, `lv`, `it`, `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Croatian => "hr",
            Self::Latvian => "lv",
            Self::Italian => "it",
            Self::English => "en",
        }
    }

    /// The language of an ISO 639 code or BCP 47 tag (`hr`, `HR`, `hrv`, `en-GB`, `sr-Latn`), where we analyse it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "hr" | "hrv" | "bs" | "bos" | "sr" | "srp" | "cnr" | "sh" | "hbs" => {
                Some(Self::Croatian)
            }
            "lv" | "lav" | "lvs" => Some(Self::Latvian),
            "it" | "ita" => Some(Self::Italian),
            "en" | "eng" => Some(Self::English),
            _ => None,
        }
    }

    /// The name in English: `Croatian`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Croatian => "Croatian",
            Self::Latvian => "Latvian",
            Self::Italian => "Italian",
            Self::English => "English",
        }
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Language {
    /// Writes the code, `hr`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_round_trip_and_tags_are_understood() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        for (tag, expected) in [
            ("EN-gb", Some(Language::English)),
            ("sr-Latn", Some(Language::Croatian)),
            ("lav", Some(Language::Latvian)),
            ("de", None),
            ("", None),
        ] {
            assert_eq!(Language::from_code(tag), expected, "{tag}");
        }
    }
}
