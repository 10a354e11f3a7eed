//! Amounts of money, in whole cents.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// An amount in cents. Sums of money are never floating point numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub u64);

/// A text that is no amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an amount; write 12000, 12 000, 12.000,50 or 12,000.50")]
pub struct MoneyError(pub String);

/// Most whole euros: more than any programme has, and what every spreadsheet holds exactly.
const MOST: u64 = 9_000_000_000_000;

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads an amount as people write it: groups of three digits parted by spaces, points, commas or apostrophes; a point
    /// or comma with one or two digits behind it at the end begins the cents. So `12.000` is twelve thousand.
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let wrong = || MoneyError(text.trim().to_owned());
        let bare: String = text
            .trim()
            .trim_start_matches(['€', '\u{a0}', ' '])
            .trim_end_matches(['€', '\u{a0}', ' '])
            .chars()
            .map(|c| match c {
                '\u{a0}' | '\u{202f}' | '\'' | '’' => ' ',
                c => c,
            })
            .collect();
        let (whole, cents) = match bare.rfind(['.', ',']) {
            Some(at) if (1..=2).contains(&(bare.len() - at - 1)) => (&bare[..at], &bare[at + 1..]),
            _ => (bare.as_str(), ""),
        };
        let groups: Vec<&str> = whole.split([' ', '.', ',']).collect();
        let digits = |group: &&str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
        let grouped = groups.len() == 1
            || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
        if !grouped || !groups.iter().all(digits) || !cents.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong());
        }
        let whole: u64 = groups.concat().parse().map_err(|_| wrong())?;
        if whole > MOST {
            return Err(wrong());
        }
        let cents: u64 = match cents.len() {
            0 => 0,
            1 => cents.parse::<u64>().map_err(|_| wrong())? * 10,
            _ => cents.parse().map_err(|_| wrong())?,
        };
        Ok(Self(whole * 100 + cents))
    }
}

impl fmt::Display for Money {
    /// `12000` or `12000.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 100 {
            0 => write!(f, "{}", self.0 / 100),
            cents => write!(f, "{}.{cents:02}", self.0 / 100),
        }
    }
}

impl Serialize for Money {
    /// As text, so that no program makes a floating point number of it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, cents) in [
            ("0", 0),
            ("12000", 1_200_000),
            ("12 000", 1_200_000),
            ("12\u{a0}000,5 €", 1_200_050),
            ("€ 12.000", 1_200_000),
            ("12,000.50", 1_200_050),
            ("1.234.567,89", 123_456_789),
            ("1’250’000", 125_000_000),
            ("0.07", 7),
        ] {
            assert_eq!(text.parse(), Ok(Money(cents)), "{text}");
        }
        for text in [
            "",
            "-5",
            "12 00",
            "1,2,3",
            "1e5",
            "12.0000",
            "a",
            "1.5k",
            "10000000000000",
        ] {
            assert!(text.parse::<Money>().is_err(), "{text}");
        }
        for cents in [0, 1, 99, 100, 12_345] {
            assert_eq!(Money(cents).to_string().parse(), Ok(Money(cents)));
        }
    }
}
