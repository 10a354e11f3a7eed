//! Closed lists of words (kinds, roles, states): one macro, so that each is written, read and offered alike.

use std::fmt;

/// A word that is not in a closed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} `{given}`; expected one of {expected}")]
pub struct UnknownTerm {
    /// What the list is about, such as `role`.
    pub what: &'static str,
    /// What was given.
    pub given: String,
    /// The words of the list, separated by commas.
    pub expected: String,
}

impl UnknownTerm {
    /// Says that `given` is none of `all`.
    #[must_use]
    pub fn new(what: &'static str, given: &str, all: &[&'static str]) -> Self {
        Self {
            what,
            given: given.to_owned(),
            expected: all.join(", "),
        }
    }
}

/// A type that is one word of a closed list.
pub trait Term: Copy + fmt::Debug + fmt::Display + 'static {
    /// What the list is about, such as `role`.
    const WHAT: &'static str;
    /// All values, in the order in which they are shown.
    const ALL: &'static [Self];
    /// The word, as written in files, on the command line and in JSON.
    fn as_str(self) -> &'static str;
    /// Reads a word; upper and lower case are equal, `_` and space count as `-`.
    ///
    /// # Errors
    /// [`UnknownTerm`] with the list of words.
    fn parse(text: &str) -> Result<Self, UnknownTerm> {
        let plain = |text: &str| -> String {
            text.trim()
                .chars()
                .map(|c| {
                    if c == '_' || c == ' ' {
                        '-'
                    } else {
                        c.to_ascii_lowercase()
                    }
                })
                .collect()
        };
        let wanted = plain(text);
        Self::ALL
            .iter()
            .copied()
            .find(|value| plain(value.as_str()) == wanted)
            .ok_or_else(|| {
                let all: Vec<_> = Self::ALL.iter().map(|value| value.as_str()).collect();
                UnknownTerm::new(Self::WHAT, text, &all)
            })
    }
}

/// Declares an enumeration and its [`Term`] implementation.
#[macro_export]
macro_rules! terms {
    ($(#[$doc:meta])* $name:ident: $what:literal { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $crate::term::Term for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = &[$(Self::$variant),*];
            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad($crate::term::Term::as_str(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::term::UnknownTerm;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::term::Term>::parse(text)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::term::Term::as_str(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                <Self as $crate::term::Term>::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::Term;
    use crate::session::SessionKind;

    #[test]
    fn words_are_read_leniently_and_refused_with_the_list() {
        assert_eq!(
            SessionKind::parse("Focus group"),
            Ok(SessionKind::FocusGroup)
        );
        let error = SessionKind::parse("party").expect_err("no such kind");
        assert_eq!(
            error.to_string(),
            "unknown kind of session `party`; expected one of interview, focus-group, workshop, document, unknown"
        );
    }
}
