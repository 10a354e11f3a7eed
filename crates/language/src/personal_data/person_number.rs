//! Numbers that a state gives its people: the Croatian OIB and the Latvian personas kods.

use std::sync::LazyLock;

use regex::Regex;

use super::{begins, digits, ends};

#[expect(clippy::unwrap_used, reason = "a literal that the tests compile")]
static ELEVEN: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?:HR)?[0-9]{11}").unwrap());

#[expect(clippy::unwrap_used, reason = "a literal that the tests compile")]
static SIX_AND_FIVE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[0-9]{6}(?: ?[-\x{2010}-\x{2013}] ?)?[0-9]{5}").unwrap());

fn places(form: &Regex, text: &str, is_valid: impl Fn(&str) -> bool) -> Vec<(usize, usize)> {
    form.find_iter(text)
        .map(|place| (place.start(), place.end()))
        .filter(|&(start, end)| {
            begins(text, start) && ends(text, end) && is_valid(&text[start..end])
        })
        .collect()
}

/// OIB (Zakon o osobnom identifikacijskom broju): eleven digits, the last by ISO 7064 MOD 11,10; `HR` in front makes it a
/// tax number.
pub(super) fn oibs(text: &str) -> Vec<(usize, usize)> {
    places(&ELEVEN, text, |number| {
        let digits = digits(number);
        let rest = digits[..10].iter().fold(10, |rest, digit| {
            let sum = (rest + digit) % 10;
            (if sum == 0 { 10 } else { sum }) * 2 % 11
        });
        (11 - rest) % 10 == digits[10]
    })
}

/// Personas kods: `DDMMYY-CNNNX` with century `C` and check digit `X`, and since July 2017 `32NNNN-NNNNN`, which tells
/// nothing and has no check digit; so only its hyphen tells it from another number.
pub(super) fn personas_kodi(text: &str) -> Vec<(usize, usize)> {
    places(&SIX_AND_FIVE, text, |number| {
        let is_split = !number.bytes().all(|byte| byte.is_ascii_digit());
        let digits = digits(number);
        if digits[0] == 3 && (2..=9).contains(&digits[1]) {
            return is_split;
        }
        let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]);
        let has_date = (1..=31).contains(&day) && (1..=12).contains(&month) && digits[6] <= 2;
        let weights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        let sum: u32 = weights.iter().zip(&digits).map(|(w, d)| w * d).sum();
        has_date && (1101 - sum) % 11 == digits[10]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_oib_has_its_check_digit() {
        for (text, expected) in [
            ("12345678903", 1),
            ("HR12345678903", 1),
            ("OIB: 94577403194.", 1),
            ("12345678904", 0),
            ("123456789033", 0),
            ("12345678903,50", 0),
            ("1234567890", 0),
            ("X12345678903", 0),
        ] {
            assert_eq!(oibs(text).len(), expected, "{text}");
        }
        // One wrong digit, or two neighbours exchanged, is told.
        let number = "94577403194";
        for at in 0..11 {
            for other in '0'..='9' {
                let mut wrong = number.to_owned();
                wrong.replace_range(at..=at, &other.to_string());
                assert_eq!(oibs(&wrong).len(), usize::from(wrong == number), "{wrong}");
            }
        }
    }

    #[test]
    fn a_personas_kods_has_date_and_check_digit_or_is_of_the_new_form() {
        for (text, expected) in [
            ("161175-19997", 1),
            ("16117519997", 1),
            ("161175 – 19997", 1),
            ("kods 161175-19997, jā", 1),
            ("161175-19996", 0),
            ("321175-19997", 1),
            ("32117519997", 0),
            ("311375-19997", 0),
            ("001175-19997", 0),
            ("161175-39997", 0),
            ("161175-199970", 0),
            ("0161175-19997", 0),
        ] {
            assert_eq!(personas_kodi(text).len(), expected, "{text}");
        }
    }
}
