//! The Italian tax code (D.M. 23 December 1976): surname, first name, birth, place and a check letter. Where two people
//! have the same, digits are replaced by letters from the right (omocodia).

use std::sync::LazyLock;

use regex::Regex;

/// Also in the groups that people write: `RSS MRA 85T10 A562S`.
#[expect(clippy::unwrap_used, reason = "a literal that the tests compile")]
static FORM: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)[A-Z]{3}[ \x{a0}]?[A-Z]{3}[ \x{a0}]?[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}",
        r"[ \x{a0}]?[A-Z][0-9LMNPQRSTUV]{3}[ \x{a0}]?[A-Z]",
    ))
    .unwrap()
});

/// Letters that stand for the digits 0 to 9.
const OMOCODIA: &str = "LMNPQRSTUV";

/// Values of the signs at odd places (the 1st, 3rd …) by their value in base 36: digits first, then letters.
const ODD: [u32; 36] = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, // 0 to 9
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

pub(super) fn find(text: &str) -> Vec<(usize, usize)> {
    FORM.find_iter(text)
        .map(|place| (place.start(), place.end()))
        .filter(|&(start, end)| {
            super::begins(text, start) && super::ends(text, end) && is_valid(&text[start..end])
        })
        .collect()
}

fn is_valid(code: &str) -> bool {
    let signs: Vec<char> = (code.chars())
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let digit = |at: usize| {
        let c = signs[at];
        c.to_digit(10)
            .or_else(|| u32::try_from(OMOCODIA.find(c)?).ok())
    };
    let (Some(tens), Some(ones)) = (digit(9), digit(10)) else {
        return false;
    };
    // Women's days are 40 higher.
    let day = tens * 10 + ones;
    let has_day = (1..=31).contains(&day) || (41..=71).contains(&day);
    let sum: Option<u32> = (signs[..15].iter().enumerate())
        .map(|(at, c)| {
            let value = c.to_digit(36)?;
            let even = if value < 10 { value } else { value - 10 };
            Some(if at % 2 == 0 {
                ODD[value as usize]
            } else {
                even
            })
        })
        .sum();
    let check = sum.and_then(|sum| char::from_digit(10 + sum % 26, 36));
    has_day && check.is_some_and(|check| check.to_ascii_uppercase() == signs[15])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_with_the_right_check_letter_are_found() {
        for code in [
            "RSSMRA85T10A562S",
            "rssmra85t10a562s",
            "RSS MRA 85T10 A562S",
            "MRTMTT25D09F205Z",
            // Omocodia: the last digit of the place is a letter.
            "MRTMTT25D09F20RU",
        ] {
            let text = format!("Il mio codice: {code}.");
            assert_eq!(find(&text), [(15, 15 + code.len())], "{code}");
        }
    }

    #[test]
    fn others_are_not() {
        for text in [
            "RSSMRA85T10A562T",
            "RSSMRA85T00A562S",
            "RSSMRA85F10A562S",
            "XRSSMRA85T10A562S",
            "RSSMRA85T10A562SA",
            "RSSMRA85T10A56",
            "che mai sia stata una cosa così",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }

    #[test]
    fn one_wrong_sign_is_told() {
        let code = "RSSMRA85T10A562S";
        for (at, digit) in code.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            for other in ('0'..='9').filter(|other| *other != digit) {
                let mut wrong = code.to_owned();
                wrong.replace_range(at..=at, &other.to_string());
                assert_eq!(find(&wrong), [], "{wrong}");
            }
        }
    }
}
