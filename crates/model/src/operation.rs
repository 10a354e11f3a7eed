//! Recorded acts. Every change of a project is one.

use std::fmt;

use crate::id::{BatchId, CoderId, OperationId, ReplicaId};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl fmt::Display for Timestamp {
    /// RFC 3339 in UTC to the second, such as `2026-11-22T20:45:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.div_euclid(1000);
        let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
        let time = seconds.rem_euclid(86_400);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z",
            time / 3600,
            time / 60 % 60,
            time % 60
        )
    }
}

impl Timestamp {
    /// The day in UTC, `YYYY-MM-DD`.
    #[must_use]
    pub fn date(self) -> String {
        self.to_string().chars().take(10).collect()
    }

    /// The first moment in UTC of a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` where it is none.
    #[must_use]
    pub fn of_date(date: &str) -> Option<Self> {
        let mut parts = date.trim().split('-').map(str::parse::<i64>);
        let year = parts.next()?.ok()?;
        let month = parts.next().unwrap_or(Ok(1)).ok()?;
        let day = parts.next().unwrap_or(Ok(1)).ok()?;
        let is_date =
            (0..10_000).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        is_date.then(|| Self(days_from_civil(year, month, day) * 86_400_000))
    }
}

/// Days counted from 1970-01-01 of a year, month and day (Hinnant as below, `days_from_civil`).
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day of a day counted from 1970-01-01 in the proleptic Gregorian calendar
/// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// One recorded act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Id.
    pub id: OperationId,
    /// The copy of the project in which it was recorded.
    pub replica: ReplicaId,
    /// Logical number: greater than that of every operation this copy knew of.
    pub number: u64,
    /// Who did it.
    pub author: CoderId,
    /// When.
    pub at: Timestamp,
    /// What kind of act, such as `import`; `undo` and `redo` for those.
    pub kind: String,
    /// One readable sentence.
    pub sentence: String,
    /// The operations of one command share a batch.
    pub batch: BatchId,
    /// The operation whose changes this one takes back.
    pub undoes: Option<OperationId>,
}

/// Kind of the operation that makes a project; everything stands on it, so it is never undone.
pub const FOUNDATION_INIT: &str = "init";
/// Kind of the operation that records a coder; what they did refers to it, so it is never undone.
pub const FOUNDATION_CODER: &str = "coder";
/// Kind of an operation that erases words on somebody's demand; what is gone cannot come back.
pub const ERASE: &str = "erase";
/// Kind of an operation that undoes another.
pub const UNDO: &str = "undo";
/// Kind of an operation that undoes an undo.
pub const REDO: &str = "redo";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_printed_in_utc() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (1_795_380_300_999, "2026-11-22T20:45:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
        ] {
            assert_eq!(Timestamp(millis).to_string(), text);
            let day = Timestamp(millis).date();
            let first = Timestamp::of_date(&day).expect("a day");
            assert_eq!((first.date(), first.0.rem_euclid(86_400_000)), (day, 0));
        }
    }
}
