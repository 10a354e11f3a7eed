//! What a rule codes.

use std::fmt;
use std::num::NonZeroU8;
use std::str::FromStr;

use crate::term::UnknownTerm;

/// What a rule codes where its query is true. Written `match`, `match+5`, `sentence` or `turn`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// The match spans themselves.
    Match,
    /// Each match span with up to so many words to each side, not beyond the turn.
    Around(NonZeroU8),
    /// Each sentence that holds a match span.
    Sentence,
    /// The whole turn.
    Turn,
}

impl Unit {
    /// What the words are about, for messages.
    pub const WHAT: &'static str = "unit";

    /// The words, as written in files, on the command line and in JSON; `N` stands for a number from 1 to 255.
    pub const WORDS: [&'static str; 4] = ["match", "match+N", "sentence", "turn"];
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Match => f.pad("match"),
            Self::Around(words) => f.pad(&format!("match+{words}")),
            Self::Sentence => f.pad("sentence"),
            Self::Turn => f.pad("turn"),
        }
    }
}

impl FromStr for Unit {
    type Err = UnknownTerm;

    /// Reads a unit; upper and lower case are equal, and space may stand around the `+`.
    fn from_str(text: &str) -> Result<Self, UnknownTerm> {
        let word = text.trim().to_ascii_lowercase();
        let around = || {
            let words = word.strip_prefix("match")?.trim_start().strip_prefix('+')?;
            let words = words.trim_start();
            // A second sign is no number.
            let digits = words.bytes().all(|byte| byte.is_ascii_digit());
            words.parse().ok().filter(|_| digits).map(Self::Around)
        };
        match word.as_str() {
            "match" => Ok(Self::Match),
            "sentence" => Ok(Self::Sentence),
            "turn" => Ok(Self::Turn),
            _ => around().ok_or_else(|| UnknownTerm::new(Self::WHAT, text, &Self::WORDS)),
        }
    }
}

impl serde::Serialize for Unit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Unit {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_read_as_it_is_written() {
        let around = (1..=u8::MAX).filter_map(NonZeroU8::new).map(Unit::Around);
        for unit in around.chain([Unit::Match, Unit::Sentence, Unit::Turn]) {
            assert_eq!(unit.to_string().parse(), Ok(unit));
        }
    }

    #[test]
    fn units_are_read_leniently_and_refused_with_the_list() {
        let five = NonZeroU8::new(5).map(Unit::Around);
        for (text, unit) in [
            (" Turn ", Some(Unit::Turn)),
            ("MATCH", Some(Unit::Match)),
            ("match + 5", five),
            ("Match+05", five),
            ("match+0", None),
            ("match+256", None),
            ("match++5", None),
            ("match+-5", None),
            ("match+", None),
            ("match 5", None),
            ("sentence+5", None),
            ("rečenica", None),
            ("", None),
        ] {
            assert_eq!(text.parse::<Unit>().ok(), unit, "{text}");
        }
        let error = "match+0".parse::<Unit>().map_err(|error| error.to_string());
        let message = "unknown unit `match+0`; expected one of match, match+N, sentence, turn";
        assert_eq!(error, Err(message.to_owned()));
    }
}
