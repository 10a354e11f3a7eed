//! Account numbers (ISO 13616): country, two check digits, and an account of a length that the country fixes.

/// Length of the whole number by country, from the register of IBAN formats.
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NL", 18),
    ("NO", 15),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("SA", 24),
    ("SC", 31),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("ST", 25),
    ("SV", 28),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
];

pub(super) fn find(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (start, _) in text.char_indices() {
        if start < from || !super::begins(text, start) {
            continue;
        }
        if let Some(end) = end_of(&text[start..]).map(|length| start + length)
            && super::ends(text, end)
        {
            found.push((start, end));
            from = end;
        }
    }
    found
}

/// Where the number at the beginning of `text` ends, if one is there: letters and digits in groups, as they are printed.
fn end_of(text: &str) -> Option<usize> {
    let country = text.get(..2)?.to_ascii_uppercase();
    let &(_, length) = LENGTHS.iter().find(|(code, _)| *code == country)?;
    let mut number = String::with_capacity(length);
    let mut separated = true;
    for (at, c) in text.char_indices() {
        if c.is_ascii_alphanumeric() {
            number.push(c.to_ascii_uppercase());
            separated = false;
            if number.len() == length {
                return is_valid(&number).then_some(at + 1);
            }
        } else if matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-') && !separated {
            separated = true;
        } else {
            return None;
        }
    }
    None
}

/// ISO 7064 MOD 97-10 over the number with its first four signs at the end, letters as 10 to 35.
fn is_valid(number: &str) -> bool {
    let (head, account) = number.split_at(4);
    if !head[2..].bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut rest = 0;
    for c in account.chars().chain(head.chars()) {
        let Some(value) = c.to_digit(36) else {
            return false;
        };
        rest = (rest * if value < 10 { 10 } else { 100 } + value) % 97;
    }
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of invented accounts, as the register prints them for examples.
    const VALID: &[&str] = &[
        "HR12 1001 0051 8630 0016 0",
        "LV80BANK0000435195001",
        "IT60X0542811101000000123456",
        "GB29 NWBK 6016 1331 9268 19",
        "de89 3704 0044 0532 0130 00",
        "SI56\u{a0}2633\u{a0}0001\u{a0}2039\u{a0}086",
    ];

    #[test]
    fn numbers_with_right_check_digits_are_found_and_others_not() {
        for number in VALID {
            let text = format!("Konto: {number}, hvala.");
            assert_eq!(find(&text), [(7, 7 + number.len())], "{number}");
            // Any other digit at any place is told by the check digits.
            for (at, c) in number.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
                let other = if c == '9' { "0" } else { "9" };
                let mut wrong = (*number).to_owned();
                wrong.replace_range(at..=at, other);
                assert_eq!(find(&wrong), [], "{wrong}");
            }
        }
    }

    #[test]
    fn what_is_too_short_too_long_or_of_no_country_is_none() {
        for text in [
            "HR12 1001 0051 8630 0016",
            "HR12 1001 0051 8630 0016 01",
            "XX12 1001 0051 8630 0016 0",
            "HR",
            "AHR1210010051863000160",
            "HR12  1001 0051 8630 0016 0",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
