//! Telephone numbers: international ones, and those that are dialled within Croatia, Latvia and Italy.

use std::sync::LazyLock;

use regex::Regex;

use super::{begins, digits, ends};

/// Groups of digits with one separator between, perhaps two beside a bracket: `+385 (0)91 234-5678`.
#[expect(clippy::unwrap_used, reason = "a literal that the tests compile")]
static GROUPS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?:\+ ?|\()?[0-9]+\)?(?:(?:[ \x{a0}\x{202f}./\-\x{2010}-\x{2013}]|[ \x{a0}]?\([0-9]{1,4}\)[ \x{a0}]?|[/\x{a0} -][ \x{a0}])[0-9]+)*",
    )
    .unwrap()
});

/// Most digits that are dialled abroad (ITU-T E.164), and fewest that lead to a person.
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 8..=15;

/// Words before a number that say what it is, folded; beginnings.
const CUES: &[&str] = &[
    "tel", "mob", "fon", "phone", "call", "zov", "nazov", "broj", "zvan", "talr", "numur", "cell",
    "chiam", "numero", "gsm", "whatsapp", "viber",
];

pub(super) fn find(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for place in GROUPS.find_iter(text) {
        let (mut start, end) = (place.start(), place.end());
        let mut written = place.as_str();
        // A bracket that opens before the number and closes after it is no part of it.
        if written.starts_with('(') && !written.contains(')') {
            start += 1;
            written = &written[1..];
        }
        if !begins(text, start) || !ends(text, end) {
            continue;
        }
        let (before, after) = (&text[..start], &text[end..]);
        if is_amount(before, after) {
            continue;
        }
        if is_international(written) || is_national(written, has_cue(before)) {
            found.push((start, end));
        }
    }
    found
}

fn is_international(written: &str) -> bool {
    let digits = digits(written);
    // `00 12 34` counts something; `00385` is dialled.
    let has_prefix =
        written.starts_with('+') || (written.starts_with("00") && groups(written)[0].len() > 2);
    let abroad = if written.starts_with('+') { 0 } else { 2 };
    has_prefix
        && digits.get(abroad).is_some_and(|first| *first != 0)
        && INTERNATIONAL.contains(&(digits.len() - abroad))
        && !is_date(&groups(written))
}

/// A number as it is dialled at home. `cued`: a word before it says that it is one.
fn is_national(written: &str, cued: bool) -> bool {
    let groups = groups(written);
    let count: usize = groups.iter().map(|group| group.len()).sum();
    let shape: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    if written.starts_with('+') || groups.len() > 5 || is_date(&groups) || is_series(&groups) {
        return false;
    }
    // `01.12.30 02.13`: times one after another.
    if written.contains('.') && written.contains(|c: char| c != '.' && !c.is_ascii_digit()) {
        return false;
    }
    // `396-00001/11` is a file number: a slash stands only behind an area code.
    if written
        .rfind('/')
        .is_some_and(|at| at > groups[0].len() + 1)
    {
        return false;
    }
    let all = groups.concat();
    let area = groups[0];
    match all.as_bytes() {
        // Croatia, and fixed lines in Italy: area code with its zero.
        [b'0', b'1'..=b'9', ..] => {
            (9..=11).contains(&count) && (area.len() >= 2 || groups.len() == 1)
        }
        // Mobile in Italy. Nine digits in groups of three are an amount as well.
        [b'3', b'1'..=b'9', ..] => {
            area.len() >= 3 && (count == 10 || (count == 9 && cued && area.len() == 3))
        }
        // Latvia: eight digits. A number that groups thousands, or does not group at all, is one if something says so.
        [b'2' | b'6', ..] if count == 8 => match shape.as_slice() {
            [4, 4] => !groups.iter().all(|group| is_year(group)),
            [2, 3, 3] => cued || written.contains('-'),
            [2, 2, 2, 2] | [2, 6] | [3, 5] | [8] => cued,
            _ => false,
        },
        _ => false,
    }
}

fn groups(written: &str) -> Vec<&str> {
    written
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect()
}

fn number(group: &str) -> u32 {
    group.parse().unwrap_or(u32::MAX)
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && (1800..2200).contains(&number(group))
}

/// Whether the groups begin with a date: day, month and year, or the other way round.
fn is_date(groups: &[&str]) -> bool {
    let [a, b, c, ..] = groups else {
        return false;
    };
    let is_day = |group: &&str| group.len() <= 2 && (1..=31).contains(&number(group));
    is_day(b) && ((is_day(a) && is_year(c)) || (is_year(a) && is_day(c)))
}

/// Whether somebody counts: `01 02 03 04 05`, `10 20 30 40 50`.
fn is_series(groups: &[&str]) -> bool {
    let numbers: Vec<i64> = groups
        .iter()
        .map(|group| i64::from(number(group)))
        .collect();
    let steps: Vec<i64> = numbers.windows(2).map(|pair| pair[1] - pair[0]).collect();
    steps.len() > 2 && steps.iter().all(|step| *step == steps[0])
}

/// Whether a currency, a unit or a share stands beside the number.
fn is_amount(before: &str, after: &str) -> bool {
    const UNITS: &[&str] = &[
        "eur", "kn", "kun", "lat", "dol", "usd", "gbp", "mil", "mlrd", "iedz", "stan", "abit",
        "resid", "inhab", "km", "m2", "kg", "kwh", "mwh", "t", "ha", "posto", "percent", "procent",
        "per", "people",
    ];
    let is_sign = |c: char| matches!(c, '€' | '$' | '£' | '%' | '‰');
    if before.trim_end().ends_with(is_sign) || after.trim_start().starts_with(is_sign) {
        return true;
    }
    let next: String = (after.trim_start().chars())
        .take_while(|c| c.is_alphanumeric())
        .collect();
    let next = crate::fold(&next);
    UNITS
        .iter()
        .any(|unit| next == *unit || (unit.len() > 2 && next.starts_with(unit)))
}

/// Whether one of the last words before the number says that it is one.
fn has_cue(before: &str) -> bool {
    let from = before.char_indices().rev().take(40).last();
    let near = crate::fold(&before[from.map_or(0, |(at, _)| at)..]);
    near.split(|c: char| !c.is_alphanumeric())
        .any(|word| CUES.iter().any(|cue| word.starts_with(cue)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for number in [
            "+385 91 234 5678",
            "+385 (0)91 234-5678",
            "+385912345678",
            "00385 1 2345 678",
            "091/234-5678",
            "091 234 5678",
            "0912345678",
            "(01) 2345-678",
            "01/2345-678",
            "021 345 678",
            "098.345.678",
            "+371 2612 3456",
            "+371 67 123 456",
            "2612 3456",
            "26-123-456",
            "+39 06 1234 5678",
            "+39 333 1234567",
            "333 123 4567",
            "333-1234567",
            "3331234567",
            "051 123456",
            "02-12345678",
            "+44 20 7946 0958",
            "+1 202-555-0143",
        ] {
            let text = format!("Ana: {number}, hvala!");
            assert_eq!(find(&text), [(5, 5 + number.len())], "{number}");
        }
    }

    #[test]
    fn a_word_before_tells_what_groups_do_not() {
        for (with, without) in [
            ("Tālrunis: 26 123 456", "pirmais 26 123 456"),
            ("mans numurs ir 26123456", "ir 26123456"),
            ("cellulare 333 123 456", "sono 333 123 456"),
        ] {
            assert_eq!(find(with).len(), 1, "{with}");
            assert_eq!(find(without), [], "{without}");
        }
    }

    #[test]
    fn dates_times_amounts_and_series_are_none() {
        for text in [
            "01.02.2024.",
            "01/02/2024",
            "01-02-2024 10:30",
            "2024-05-06 07:08",
            "2024 05 06 07",
            "01.12.30 02.13.40",
            "01 02 03 04 05",
            "20 30 40 50",
            "2019 2020",
            "26 123 456 €",
            "€ 3331234567",
            "3331234567 kn",
            "00 12 34 56 78",
            "396-00001/11",
            "+5",
            "+385",
            "0,123456789",
            "1 234 567 890",
            "+1234567890123456",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
