//! How much a coded passage weighs for whoever coded it.

use std::fmt;
use std::str::FromStr;

use crate::term::UnknownTerm;

/// How important a coding is (the weight of other programs): from 1, worth keeping in mind, over 2, important, to 3, a key
/// passage. It ranks passages for reading and quoting, and is never a factor in a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Importance(u8);

impl Importance {
    /// What the numbers are about, for messages.
    pub const WHAT: &'static str = "importance";

    /// The numbers, as written on the command line.
    pub const WORDS: [&'static str; 3] = ["1", "2", "3"];

    /// The importance with this number; `None` beyond 1 to 3.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=3).contains(&number).then_some(Self(number))
    }

    /// The number, from 1 to 3.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Importance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Importance {
    type Err = UnknownTerm;

    fn from_str(text: &str) -> Result<Self, UnknownTerm> {
        let number = text.trim().parse().ok().and_then(Self::new);
        number.ok_or_else(|| UnknownTerm::new(Self::WHAT, text, &Self::WORDS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_numbers_are_read_and_all_else_is_refused() {
        for number in 1..=3 {
            let importance = Importance::new(number);
            assert_eq!(format!(" {number} ").parse().ok(), importance);
            assert_eq!(importance.map(Importance::get), Some(number));
        }
        for text in ["0", "4", "255", "256", "-1", "2.0", "važno", ""] {
            let error = text
                .parse::<Importance>()
                .map_err(|error| error.to_string());
            let message = format!("unknown importance `{text}`; expected one of 1, 2, 3");
            assert_eq!(error, Err(message));
        }
    }
}
