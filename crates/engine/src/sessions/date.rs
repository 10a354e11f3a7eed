//! Dates as people write them in sheets and file names.

use crate::error::EngineError;
use crate::people::check_date;

/// A date that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReadDate {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// Why it might be another one.
    pub doubt: Option<&'static str>,
}

const DAY_FIRST: &str = "day and month could be meant the other way round; it was read day first";
const MONTH_FIRST: &str = "there is no such month, so it was read month first";
const CENTURY: &str = "the year has two digits; it was read as one of this century";
const SERIAL: &str = "it is a number; it was read as the days that spreadsheets count from 1900";

/// Beginnings of the names of the months in the four languages, without diacritics, with the number of the month.
const MONTHS: &[(u32, &[&str])] = &[
    (1, &["jan", "sijec", "genn"]),
    (2, &["feb", "velj"]),
    (3, &["mar", "ozuj"]),
    (4, &["apr", "travan", "travnj"]),
    (5, &["may", "maj", "mai", "svib", "magg"]),
    (6, &["jun", "lipan", "lipnj", "giu"]),
    (7, &["jul", "srp", "lug"]),
    (8, &["aug", "kolov", "ago"]),
    (9, &["sep", "ruj", "sett"]),
    (10, &["oct", "okt", "listop", "ott"]),
    (11, &["nov", "stud"]),
    (12, &["dec", "pros", "dic"]),
];

/// Words beside the numbers that say nothing more.
const FILLERS: &[&str] = &[
    "g", "god", "godine", "godina", "gada", "of", "the", "del", "di", "st", "nd", "rd", "th",
];

/// The date that a text says, as far as it says it; see [`read`].
pub(crate) fn read_date(text: &str) -> Option<String> {
    read(text).map(|read| read.date)
}

/// A date that somebody typed, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It may be written as people write dates, but nothing is
/// guessed of it. An empty text is none, and stays so.
///
/// # Errors
/// When it is no date, or could be another one.
pub(crate) fn typed_date(text: &str) -> Result<String, EngineError> {
    let text = text.trim();
    match read(text) {
        Some(ReadDate { date, doubt: None }) => Ok(date),
        Some(ReadDate { date, .. }) => Err(EngineError::usage(
            format!("`{text}` could be more than one date"),
            format!("write it as {date}, if that is meant"),
        )),
        None => check_date(text).map(|()| text.to_owned()),
    }
}

/// A whole day that somebody typed, as `YYYY-MM-DD`; otherwise like [`typed_date`].
///
/// # Errors
/// When it is no whole day, or could be another one.
pub(crate) fn typed_day(text: &str) -> Result<String, EngineError> {
    let day = typed_date(text)?;
    match day.len() {
        0 | 10 => Ok(day),
        _ => Err(EngineError::usage(
            format!("`{}` is not a day", text.trim()),
            "write it as 2027-05-01",
        )),
    }
}

/// Reads `2025-03-12`, `12. 3. 2025.`, `12/03/2025`, `20250312`, `2025-03`, `2025`, `12. ožujka 2025.`,
/// `2025. gada 12. marts`, `12 marzo 2025`, with or without a time behind.
pub(super) fn read(text: &str) -> Option<ReadDate> {
    let folded = verbatim_language::fold(text);
    let (mut numbers, mut month) = (Vec::new(), None);
    for part in parts(without_time(&folded)) {
        if part.starts_with(|c: char| c.is_ascii_digit()) {
            numbers.push(part);
        } else if FILLERS.contains(&part) {
            continue;
        } else {
            let named = MONTHS
                .iter()
                .find(|(_, names)| names.iter().any(|name| part.starts_with(name)));
            if month.replace(named?.0).is_some() {
                return None;
            }
        }
    }
    let number = |text: &str| text.parse::<u32>().ok();
    let (mut doubt, mut full_year) = (None, None);
    let mut year = |text: &str| {
        if text.len() == 2 {
            full_year = Some(CENTURY);
        }
        Some(number(text)? + if text.len() == 2 { 2000 } else { 0 })
    };
    let (y, m, d) = match (numbers.as_slice(), month) {
        ([y], None) if y.len() == 4 => (number(y)?, None, None),
        ([all], None) if all.len() == 8 => {
            (number(&all[..4])?, number(&all[4..6]), number(&all[6..]))
        }
        ([y], Some(month)) if y.len() == 4 => (number(y)?, Some(month), None),
        ([y, m], None) if y.len() == 4 && m.len() <= 2 => (number(y)?, number(m), None),
        ([m, y], None) if y.len() == 4 && m.len() <= 2 => (number(y)?, number(m), None),
        ([y, d], Some(month)) if y.len() == 4 && d.len() <= 2 => {
            (number(y)?, Some(month), number(d))
        }
        ([d, y], Some(month)) if d.len() <= 2 && matches!(y.len(), 2 | 4) => {
            (year(y)?, Some(month), number(d))
        }
        ([y, m, d], None) if y.len() == 4 && m.len() <= 2 && d.len() <= 2 => {
            (number(y)?, number(m), number(d))
        }
        ([d, m, y], None) if d.len() <= 2 && m.len() <= 2 && matches!(y.len(), 2 | 4) => {
            let (mut d, mut m) = (number(d)?, number(m)?);
            if m > 12 && d <= 12 {
                (d, m) = (m, d);
                doubt = Some(MONTH_FIRST);
            } else if d <= 12 && d != m && folded.contains(['/', '-']) {
                // With points between, the day stands first wherever that is done.
                doubt = Some(DAY_FIRST);
            }
            (year(y)?, Some(m), Some(d))
        }
        _ => return None,
    };
    let date = match (m, d) {
        (Some(m), Some(d)) => format!("{y:04}-{m:02}-{d:02}"),
        (Some(m), None) => format!("{y:04}-{m:02}"),
        (None, _) => format!("{y:04}"),
    };
    check_date(&date).ok()?;
    Some(ReadDate {
        date,
        doubt: doubt.or(full_year),
    })
}

/// Reads a cell: also the bare number of days that a spreadsheet leaves where a date lost its form.
pub(super) fn in_cell(text: &str) -> Option<ReadDate> {
    /// Days that a spreadsheet counts up to the first of January 1970.
    const UNIX: i64 = 25_569;
    let text = text.trim();
    let serial = (text.len() == 5)
        .then(|| text.parse::<i64>().ok())
        .flatten();
    let Some(days) = serial.filter(|days| (20_000..80_000).contains(days)) else {
        return read(text);
    };
    let (year, month, day) = civil(days - UNIX);
    Some(ReadDate {
        date: format!("{year:04}-{month:02}-{day:02}"),
        doubt: Some(SERIAL),
    })
}

/// Year, month and day of a day counted from 1 January 1970, for the years that spreadsheets have.
fn civil(mut days: i64) -> (i64, i64, i64) {
    let leap = |year: i64| i64::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    let mut year = 1970;
    while days < 0 {
        year -= 1;
        days += 365 + leap(year);
    }
    while days >= 365 + leap(year) {
        days -= 365 + leap(year);
        year += 1;
    }
    let lengths = [31, 28 + leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    (year, month, days + 1)
}

/// What stands before a time of day.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text.trim();
    };
    let before = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    before.trim_end_matches([' ', 't', ','])
}

/// Runs of digits and runs of letters.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same: fn(char) -> bool = match first {
            '0'..='9' => |c| c.is_ascii_digit(),
            c if c.is_alphabetic() => char::is_alphabetic,
            _ => |c| !c.is_alphanumeric(),
        };
        let end = rest
            .find(|c| !same(c))
            .unwrap_or(rest.len())
            .max(first.len_utf8());
        if first.is_alphanumeric() {
            parts.push(&rest[..end]);
        }
        rest = &rest[end..];
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> (String, Option<&'static str>) {
        let read = in_cell(text).unwrap_or_else(|| panic!("`{text}` is a date"));
        (read.date, read.doubt)
    }

    #[test]
    fn dates_as_people_write_them() {
        for text in [
            "2025-03-12",
            "12. 3. 2025.",
            "12.03.2025",
            "12.3.2025.",
            "2025/03/12",
            "20250312",
            "2025-03-12 10:30:00",
            "2025-03-12T10:30",
            "12.3.2025 9:05",
            "12. ožujka 2025.",
            "2025. gada 12. marts",
            "2025. gada 12. martā",
            "12 marzo 2025",
            "12 March 2025",
            "March 12, 2025",
            "12th of March 2025",
            "12-mar-2025",
        ] {
            assert_eq!(date(text), ("2025-03-12".to_owned(), None), "{text}");
        }
        assert_eq!(date("2025"), ("2025".to_owned(), None));
        for text in [
            "2025-03",
            "3. 2025.",
            "03/2025",
            "ožujak 2025.",
            "marzo 2025",
            "2025. gada marts",
        ] {
            assert_eq!(date(text), ("2025-03".to_owned(), None), "{text}");
        }
        for (month, name) in [
            (6, "lipnja"),
            (7, "srpnja"),
            (6, "jūnijs"),
            (7, "jūlijs"),
            (9, "rujna"),
            (5, "maijs"),
            (1, "siječnja"),
            (8, "agosto"),
            (12, "dicembre"),
        ] {
            assert_eq!(
                date(&format!("1. {name} 2024.")).0,
                format!("2024-{month:02}-01")
            );
        }
    }

    #[test]
    fn doubtful_dates_are_told() {
        let expected = |day: &str, doubt| (day.to_owned(), Some(doubt));
        assert_eq!(date("12/03/2025"), expected("2025-03-12", DAY_FIRST));
        assert_eq!(date("3-4-2025"), expected("2025-04-03", DAY_FIRST));
        assert_eq!(date("03/25/2025"), expected("2025-03-25", MONTH_FIRST));
        assert_eq!(date("25/03/2025"), ("2025-03-25".to_owned(), None));
        assert_eq!(date("12.3.25"), expected("2025-03-12", CENTURY));
        assert_eq!(date("45728"), expected("2025-03-12", SERIAL));
        assert_eq!(date("25000"), expected("1968-06-11", SERIAL));
    }

    #[test]
    fn what_somebody_types_is_read_but_not_guessed() {
        for (text, date) in [
            ("14.3.2026.", "2026-03-14"),
            ("14. ožujka 2026.", "2026-03-14"),
            ("2026. gada 14. martā", "2026-03-14"),
            ("14 marzo 2026", "2026-03-14"),
            (" 2026-03 ", "2026-03"),
            ("2026", "2026"),
            ("", ""),
        ] {
            assert_eq!(typed_date(text).expect("a date"), date, "{text}");
        }
        for (text, problem) in [
            ("4/3/2026", "could be more than one date"),
            ("4.3.26.", "could be more than one date"),
            ("30.2.2026.", "is not a date"),
            ("tržnica", "is not a date"),
        ] {
            let error = typed_date(text).expect_err("no date").to_string();
            assert!(error.contains(problem), "{text}: {error}");
        }
    }

    #[test]
    fn days_as_the_page_shows_them_are_read_again() {
        for text in [
            "30. 11. 2026.",
            "30.11.2026.",
            "30.11.2026",
            "30/11/2026",
            "30 novembre 2026",
            "30 November 2026",
            "2026. gada 30. novembris",
            "30. studenoga 2026.",
            "2026-11-30",
        ] {
            assert_eq!(typed_day(text).expect("a day"), "2026-11-30", "{text}");
        }
        assert_eq!(typed_day(" ").expect("none"), "");
        for text in ["2026-11", "11. 2026.", "novembre 2026", "4/3/2026", "sutra"] {
            assert!(typed_day(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "soon",
            "31.2.2025",
            "12.13.14.2025",
            "12",
            "2025-13-01",
            "fg1",
            "1.1.1.1",
            "99999999999",
            "ožujak travanj 2025",
            "🙂 2025 x",
        ] {
            assert_eq!(in_cell(text), None, "{text}");
        }
    }
}
