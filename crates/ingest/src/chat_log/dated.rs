//! Chats that a messenger exports, with day and time before each message, as WhatsApp writes them:
//! `[12/03/25, 14:05:10] Marco: ciao`, `12.03.2025., 14:05 - Ana: bok`, `3/12/25, 2:05 PM - Ieva: čau`.

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Reader, Transcript};

use super::program::{self, Wrote};
use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::rendering::Rendering;

/// Name of the format.
pub(crate) const NAME: &str = "whatsapp-chat";
/// The longest name, in characters.
const NAME_LENGTH: usize = 80;

/// The reader of exported chats.
pub(crate) struct DatedChat;

impl Format for DatedChat {
    fn reader(&self) -> Reader {
        Reader {
            name: NAME,
            version: 1,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if is_dated_chat(input) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(decoded) = &input.decoded else {
            return Err(Declined::nothing_said());
        };
        let order = Order::of(&decoded.text);
        let mut rendering = Rendering::default();
        let (mut first_day, mut day, mut name) = (None, String::new(), String::new());
        for (number, line) in (1u32..).zip(decoded.text.lines()) {
            let words = match entry(line) {
                Some(entry) => {
                    if let Some(date) = order.day(entry.date)
                        && date != day
                    {
                        rendering.end();
                        rendering.mark(MarkKind::Date, &date);
                        first_day.get_or_insert_with(|| date.clone());
                        day = date;
                    }
                    let Some((who, words)) = entry.message() else {
                        rendering.end();
                        rendering.mark(MarkKind::System, &program::plain(entry.rest));
                        name.clear();
                        continue;
                    };
                    rendering.begin(Some(&who), None);
                    rendering.time(Some(entry.time_ms), None);
                    rendering.place(MarkKind::Line, number);
                    name = who;
                    words
                }
                // A message goes on; what stands below a notice belongs to that.
                None if name.is_empty() => {
                    rendering.mark(MarkKind::System, &program::plain(line));
                    continue;
                }
                None => line,
            };
            let Wrote { marks, words } = program::wrote(words);
            for (kind, text) in marks {
                rendering.mark(kind, &format!("{name}: {text}"));
            }
            rendering.say(&words);
        }
        let problems = decoded.problems.clone();
        let mut transcript = rendering.finish(self.reader(), &decoded.encoding, problems);
        if transcript.turns.is_empty() {
            return Err(Declined::nothing_said());
        }
        transcript.date = first_day;
        Ok(transcript)
    }
}

/// Whether a text is an exported chat: it begins with a day and a time, so do many of its lines, and some of them name
/// who writes.
pub(crate) fn is_dated_chat(input: &Input<'_>) -> bool {
    let lines = || {
        (input.text().lines())
            .filter(|line| !program::plain(line).is_empty())
            .take(200)
    };
    if lines().next().is_none_or(|line| entry(line).is_none()) {
        return false;
    }
    let dated = lines().filter(|line| entry(line).is_some()).count();
    let named = lines()
        .filter(|line| entry(line).is_some_and(|entry| entry.message().is_some()))
        .count();
    named >= 1 && (dated >= 3 || dated * 3 >= lines().count())
}

/// What begins on a line with a day and a time.
struct Entry<'l> {
    /// Three numbers and the sign between them.
    date: ([u32; 3], char),
    /// Time of the day.
    time_ms: u64,
    /// What stands behind.
    rest: &'l str,
}

impl<'l> Entry<'l> {
    /// Who writes, and what; `None` where the program tells something.
    fn message(&self) -> Option<(String, &'l str)> {
        let (name, words) = self.rest.split_once(':')?;
        // `Ana je promijenila naziv u „Zadar: plan”` is told by the program.
        let quotes = ['"', '„', '“', '”', '«', '»', '<'];
        if !(words.is_empty() || words.starts_with(char::is_whitespace)) || name.contains(quotes) {
            return None;
        }
        let name = program::plain(name);
        let name = name.trim_start_matches('~').trim();
        let fits = !name.is_empty() && name.chars().count() <= NAME_LENGTH;
        fits.then(|| (name.to_owned(), words))
    }
}

/// The entry that begins on a line.
fn entry(line: &str) -> Option<Entry<'_>> {
    let line = line.trim_start_matches(|c: char| program::is_direction(c) || c.is_whitespace());
    let bracketed = line.strip_prefix('[');
    let (date, rest) = date(bracketed.unwrap_or(line).trim_start())?;
    let rest = rest.trim_start_matches([',', '.', ' ', '\u{a0}', '\u{202f}', '\u{200e}']);
    let (time_ms, rest) = time_of_day(rest)?;
    let rest = match bracketed {
        Some(_) => rest.trim_start().strip_prefix(']')?,
        None => {
            let dashed = rest.trim_start();
            let dash = dashed.strip_prefix(['-', '–'])?;
            if dashed.len() == rest.len() || !dash.starts_with(char::is_whitespace) {
                return None;
            }
            dash
        }
    };
    Some(Entry {
        date,
        time_ms,
        rest: rest.trim_start(),
    })
}

/// `12/03/25`, `12.03.2025`, `12. 3. 2025`, `2025-03-12`: the numbers, and the sign between them.
fn date(text: &str) -> Option<(([u32; 3], char), &str)> {
    let (first, rest) = number(text, 4)?;
    let sign = (rest.chars().next()).filter(|c| matches!(c, '/' | '.' | '-'))?;
    let part = |rest: &'_ str| rest.strip_prefix(sign).map(|rest| rest.trim_start().len());
    let from = rest.len() - part(rest)?;
    let (second, rest) = number(&rest[from..], 2)?;
    let from = rest.len() - part(rest)?;
    let (third, rest) = number(&rest[from..], 4)?;
    Some((([first, second, third], sign), rest))
}

/// `14:05`, `14:05:10`, `14.05`, `2:05 PM` in milliseconds.
fn time_of_day(text: &str) -> Option<(u64, &str)> {
    let (hour, rest) = number(text, 2)?;
    let sign = (rest.chars().next()).filter(|c| matches!(c, ':' | '.'))?;
    let (minute, rest) = number(&rest[1..], 2)?;
    let (second, rest) = match rest.strip_prefix(sign).and_then(|rest| number(rest, 2)) {
        Some((second, rest)) => (second, rest),
        None => (0, rest),
    };
    let behind = rest.trim_start();
    let half = |of: [&str; 2]| {
        of.iter().find_map(|sign| {
            (behind.get(..sign.len()))
                .filter(|found| found.eq_ignore_ascii_case(sign))
                .map(|_| &behind[sign.len()..])
        })
    };
    let (hour, rest) = if let Some(rest) = half(["a.m.", "am"]) {
        (hour % 12, rest)
    } else if let Some(rest) = half(["p.m.", "pm"]) {
        (hour % 12 + 12, rest)
    } else {
        (hour, rest)
    };
    let fits = hour < 24 && minute < 60 && second < 60;
    fits.then(|| {
        let seconds = u64::from(hour) * 3600 + u64::from(minute) * 60 + u64::from(second);
        (seconds * 1000, rest)
    })
}

/// A number of one to `most` digits.
fn number(text: &str, most: usize) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let fits = (1..=most).contains(&digits);
    fits.then(|| Some((text[..digits].parse().ok()?, &text[digits..])))?
}

/// In which order day, month and year stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    DayFirst,
    MonthFirst,
}

impl Order {
    /// What the numbers of a whole chat show; the day first where they show nothing, but for America's PM.
    fn of(text: &str) -> Self {
        let mut half_days = false;
        for line in text.lines() {
            let Some(entry) = entry(line) else { continue };
            let ([first, second, _], sign) = entry.date;
            match (first, second) {
                _ if first > 31 || sign == '.' => return Self::DayFirst,
                (13.., _) => return Self::DayFirst,
                (_, 13..) => return Self::MonthFirst,
                _ => {}
            }
            let head = &line[..line.len() - entry.rest.len()];
            half_days |= head.to_ascii_lowercase().contains(['a', 'p']);
        }
        match half_days {
            true => Self::MonthFirst,
            false => Self::DayFirst,
        }
    }

    /// A day as `YYYY-MM-DD`; `None` where there is no such day.
    fn day(self, ([first, second, third], _): ([u32; 3], char)) -> Option<String> {
        let (year, month, day) = match self {
            _ if first > 31 => (first, second, third),
            Self::DayFirst => (third, second, first),
            Self::MonthFirst => (third, first, second),
        };
        let year = if year < 100 { 2000 + year } else { year };
        let fits = (1..=12).contains(&month) && (1..=31).contains(&day);
        fits.then(|| format!("{year:04}-{month:02}-{day:02}"))
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, Outcome, ReadAs, read};
    use verbatim_model::mark::MarkKind;

    /// Turns, marks but for places, and the day.
    fn chat(text: &str) -> Vec<String> {
        let asked = Options {
            read_as: Some(ReadAs::Chat),
            ..Options::default()
        };
        let Outcome::Imported(transcript) = read("_chat.txt", text.as_bytes(), &asked) else {
            panic!("not read: {text}");
        };
        assert_eq!(transcript.reader.name, super::NAME);
        let canonical = transcript.text.as_str();
        let turns = transcript.turns.iter().map(|turn| {
            let minutes = turn.start_ms().unwrap_or_default() / 1000;
            format!(
                "{}|{:02}:{:02}:{:02}|{}",
                turn.speaker.as_deref().unwrap_or("-"),
                minutes / 3600,
                minutes / 60 % 60,
                minutes % 60,
                turn.span.of(canonical).expect("inside")
            )
        });
        let marks = (transcript
            .marks
            .iter()
            .filter(|mark| mark.kind != MarkKind::Line))
        .map(|mark| format!("{}: {}", mark.kind, mark.text));
        turns.chain(marks).chain(transcript.date.clone()).collect()
    }

    #[test]
    fn messages_in_four_languages() {
        assert_eq!(
            chat(
                "12.03.2025., 14:05 - Poruke i pozivi sveobuhvatno su šifrirani. Saznajte više.\n12.03.2025., 14:06 - Željka je dodala Anu\n\
                 12.03.2025., 14:07 - Željka: Dobar dan svima:\npitanje je jedno.\n\n12.03.2025., 14:09 - Ana Kovač: <Mediji izostavljeni>\n\
                 13.03.2025., 08:00 - +385 91 234 5678: Može. <Ova je poruka uređena>\n13.03.2025., 08:01 - Željka: Ova je poruka izbrisana\n"
            ),
            [
                "Željka|14:07:00|Dobar dan svima: pitanje je jedno.",
                "+385 91 234 5678|08:00:00|Može.",
                "date: 2025-03-12",
                "system: Poruke i pozivi sveobuhvatno su šifrirani. Saznajte više.",
                "system: Željka je dodala Anu",
                "media: Ana Kovač: <Mediji izostavljeni>",
                "date: 2025-03-13",
                "edited: +385 91 234 5678: <Ova je poruka uređena>",
                "deleted: Željka: Ova je poruka izbrisana",
                "2025-03-12",
            ]
        );
        assert_eq!(
            chat(
                "\u{200e}[12/03/25, 14:05:10] Gruppo: \u{200e}I messaggi sono crittografati.\r\n[12/03/25, 14:05:12] ~\u{202f}Niccolò: Perché no?\r\n\
                 \u{200e}[12/03/25, 14:05:59] Marco: \u{200e}immagine omessa\r\n[12/03/25, 14:06:00] Marco: \u{200e}<allegato: 1-PHOTO.jpg>\r\nEcco @\u{2068}Niccolò\u{2069}\r\n"
            ),
            [
                "Niccolò|14:05:12|Perché no?",
                "Marco|14:06:00|Ecco @Niccolò",
                "date: 2025-03-12",
                "system: Gruppo: I messaggi sono crittografati.",
                "media: Marco: immagine omessa",
                "media: Marco: <allegato: 1-PHOTO.jpg>",
                "2025-03-12",
            ]
        );
        assert_eq!(
            chat(
                "12.03.2025, 14:05 - Ģirts: Labdien!\n12.03.2025, 14:06 - Ļena: IMG-1.jpg (pievienots fails)\nte tirgus\n12.03.2025, 14:07 - Ģirts izveidoja grupu “Tirgus: plāns”\n"
            ),
            [
                "Ģirts|14:05:00|Labdien!",
                "Ļena|14:06:00|te tirgus",
                "date: 2025-03-12",
                "media: Ļena: IMG-1.jpg (pievienots fails)",
                "system: Ģirts izveidoja grupu “Tirgus: plāns”",
                "2025-03-12",
            ]
        );
        assert_eq!(
            chat(
                "3/12/25, 2:05\u{202f}PM - Zoë: Hello\n3/13/25, 12:05\u{202f}AM - Bob: <Media omitted>\n3/13/25, 12:06 AM - Bob: yes\n"
            ),
            [
                "Zoë|14:05:00|Hello",
                "Bob|00:06:00|yes",
                "date: 2025-03-12",
                "date: 2025-03-13",
                "media: Bob: <Media omitted>",
                "2025-03-12",
            ]
        );
        assert_eq!(
            chat("[2025-03-12, 14:05:10] Ana: bok\n[2025-03-12, 14:05:11] Ivo: bok\n").last(),
            Some(&"2025-03-12".to_owned())
        );
    }

    #[test]
    fn without_being_asked_it_is_refused_with_the_way() {
        for text in [
            "12/03/2025, 14:05 - Marco: ciao\n12/03/2025, 14:06 - Ana: ciao\n",
            "[12/03/25, 14:05:10] Marco: ciao\n",
        ] {
            let outcome = read("a.txt", text.as_bytes(), &Options::default());
            let Outcome::Refused { format, reason } = outcome else {
                panic!("{outcome:?}");
            };
            assert_eq!(format, Some(super::NAME));
            assert!(reason.contains("--as chat"), "{reason}");
        }
    }

    #[test]
    fn other_texts_with_days_are_no_chats() {
        for text in [
            "12. 3. 2025. u 14:05 - počeli smo.\nAna: Da.\nIvo: Ne.\nAna: Da.\nIvo: Ne.\n",
            "[00:14:05] Ana: Da.\n[00:14:09] Ivo: Ne.\n",
            "12/03/2025\nAna: Da.\nIvo: Ne.\nAna: Da.\n",
            "2025-03-12 14:05 - 15:20\nAna: Da.\nIvo: Ne.\nAna: Da.\n",
        ] {
            let outcome = read("a.txt", text.as_bytes(), &Options::default());
            let Outcome::Imported(transcript) = outcome else {
                panic!("{text}: {outcome:?}");
            };
            assert_eq!(transcript.reader.name, "txt");
        }
    }
}
