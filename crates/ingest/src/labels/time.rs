//! Times of a recording as people and programs write them: `00:12:31`, `0:22`, `[12:31.5]`, `(00:12)`, `\[03:59\]`,
//! `#00:00:05-0#`, and ranges `[00:01 --> 00:05]`.

/// A time at the start of some text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Time {
    /// Start in milliseconds.
    pub(crate) start_ms: u64,
    /// End in milliseconds, of a range.
    pub(crate) end_ms: Option<u64>,
    /// Length in bytes, brackets included.
    pub(crate) length: usize,
    /// Whether brackets stand around it, so that it cannot be part of a sentence.
    pub(crate) bracketed: bool,
    /// Whether it has hours, minutes and seconds, which no time of day in a sentence has.
    pub(crate) in_full: bool,
}

impl Time {
    /// Whether it cannot be a time of day that somebody speaks of.
    pub(crate) fn is_sure(&self) -> bool {
        self.bracketed || self.in_full
    }
}

/// Pairs of brackets around a time; those of Markdown are escaped.
const BRACKETS: [(&str, &str); 7] = [
    ("\\[", "\\]"),
    ("**[", "]**"),
    ("[", "]"),
    ("(", ")"),
    ("{", "}"),
    ("<", ">"),
    ("#", "#"),
];

/// The time at the start of `text`.
pub(crate) fn at_start(text: &str) -> Option<Time> {
    for (open, close) in BRACKETS {
        let Some(inside) = text.strip_prefix(open) else {
            continue;
        };
        let inside = inside.trim_start();
        let in_full = is_in_full(inside);
        let (start_ms, rest) = clock(inside)?;
        let (end_ms, rest) = match range_end(rest) {
            Some((end_ms, rest)) => (Some(end_ms), rest),
            None => (None, rest),
        };
        let rest = rest.trim_start().strip_prefix(close)?;
        return Some(Time {
            start_ms,
            end_ms,
            length: text.len() - rest.len(),
            bracketed: true,
            in_full,
        });
    }
    let (start_ms, rest) = clock(text)?;
    let (end_ms, rest) = match range_end(rest) {
        Some((end_ms, rest)) => (Some(end_ms), rest),
        None => (None, rest),
    };
    let ends = rest.chars().next().is_none_or(|c| {
        c.is_whitespace() || matches!(c, ':' | ',' | ';' | '-' | '–' | '—' | ']' | ')' | '*' | '|')
    });
    ends.then_some(Time {
        start_ms,
        end_ms,
        length: text.len() - rest.len(),
        bracketed: false,
        in_full: is_in_full(text),
    })
}

/// The time between two `#` at the end of `text`, as f4transkript closes a paragraph, and the byte where it begins.
pub(crate) fn at_end(text: &str) -> Option<(usize, Time)> {
    let open = text.strip_suffix('#')?.rfind('#')?;
    at_start(&text[open..])
        .filter(|time| time.length == text.len() - open)
        .map(|time| (open, time))
}

/// The time that stands at the end of `text` behind a space and cannot be a time of day, and the byte where it begins:
/// `Kako se zovete? 00:00:03`.
pub(crate) fn behind_words(text: &str) -> Option<(usize, Time)> {
    /// Brackets, hours, a fraction and an end, in bytes.
    const LONGEST: usize = 40;
    let text = text.trim_end();
    if !text.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ']' | ')' | '}' | '>')) {
        return None;
    }
    let mut from = text.len();
    while let Some(space) = text[..from].rfind(char::is_whitespace) {
        let open = space + text[space..].chars().next().map_or(0, char::len_utf8);
        if text.len() - open > LONGEST {
            break;
        }
        let time = at_start(&text[open..]).filter(|time| time.length == text.len() - open);
        if let Some(time) = time.filter(Time::is_sure) {
            return (!text[..open].trim().is_empty()).then_some((open, time));
        }
        from = space;
    }
    None
}

/// Whether a clock at the start of `text` has three parts.
fn is_in_full(text: &str) -> bool {
    let digits = text
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || *byte == b':');
    digits.filter(|byte| *byte == b':').count() >= 2
}

/// `h:mm:ss`, `mm:ss` or `m:ss`, perhaps with a fraction behind `.` or `,`, or f4's tenth behind `-`.
fn clock(text: &str) -> Option<(u64, &str)> {
    let (first, rest) = number(text, 1, 3)?;
    let (second, rest) = number(rest.strip_prefix(':')?, 2, 2)?;
    let (seconds, rest) = match rest.strip_prefix(':').and_then(|rest| number(rest, 2, 2)) {
        Some((third, rest)) if second < 60 && third < 60 => {
            (first * 3600 + second * 60 + third, rest)
        }
        Some(_) => return None,
        None if second < 60 => (first * 60 + second, rest),
        None => return None,
    };
    // `00:00:03:20` and `00:00:03;20` of programs that cut films: frames, of which nobody says how many a second has.
    let in_full = text.len() - rest.len() >= "0:00:00".len();
    let frames = (rest.strip_prefix([':', ';'])).and_then(|rest| number(rest, 2, 2));
    if let Some((_, after)) = frames.filter(|(frame, after)| {
        in_full && *frame < 60 && !after.starts_with(|c: char| c.is_alphanumeric())
    }) {
        return Some((seconds * 1000, after));
    }
    for sign in ['.', ',', '-'] {
        if let Some((fraction, after)) = rest.strip_prefix(sign).and_then(fraction) {
            // `#00:12-0#` is f4's; `00:12-00:15` is a range.
            if sign != '-' || after.starts_with('#') {
                return Some((seconds * 1000 + fraction, after));
            }
        }
    }
    Some((seconds * 1000, rest))
}

fn range_end(text: &str) -> Option<(u64, &str)> {
    let text = text.trim_start();
    let sign = ["-->", "->", "–", "—", "-"]
        .into_iter()
        .find(|sign| text.starts_with(sign))?;
    clock(text[sign.len()..].trim_start())
}

/// A number of `least` to `most` ASCII digits.
fn number(text: &str, least: usize, most: usize) -> Option<(u64, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(least..=most).contains(&digits) {
        return None;
    }
    Some((text[..digits].parse().ok()?, &text[digits..]))
}

/// One to six digits of a fraction of a second, in milliseconds.
fn fraction(text: &str) -> Option<(u64, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=6).contains(&digits) {
        return None;
    }
    let millis = format!("{:0<3}", &text[..digits])[..3].parse().ok()?;
    Some((millis, &text[digits..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_they_are_written() {
        for (text, start, end, rest) in [
            ("00:12:31 Ana", 751_000, None, " Ana"),
            ("[00:12:31] Ana", 751_000, None, " Ana"),
            ("[ 12:31.5 ]", 751_500, None, ""),
            ("(00:12):", 12_000, None, ":"),
            ("\\[03:59\\] Da", 239_000, None, " Da"),
            ("#00:00:05-0# da", 5_000, None, " da"),
            ("0:22", 22_000, None, ""),
            ("75:10", 4_510_000, None, ""),
            ("[00:01 --> 00:05.250]", 1_000, Some(5_250), ""),
            ("00:01 - 00:05 Ana", 1_000, Some(5_000), " Ana"),
            ("00:00:00:12 - 00:00:03:20", 0, Some(3_000), ""),
            ("01:00:03;29 Ana", 3_603_000, None, " Ana"),
        ] {
            let time = at_start(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (time.start_ms, time.end_ms, &text[time.length..]),
                (start, end, rest),
                "{text}"
            );
        }
        for text in [
            "",
            "12",
            "9.32",
            "1:2",
            "12:60",
            "12:30h",
            "[12]",
            "4:3:2",
            "00:12:99",
            "2020-02-11",
            "Ana",
        ] {
            assert_eq!(at_start(text), None, "{text}");
        }
    }
}
