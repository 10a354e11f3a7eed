//! What a name looks like.

use super::words;

/// Longest name, in characters.
const MOST_CHARACTERS: usize = 63;
/// Most words of a name, those in brackets not counted.
const MOST_WORDS: usize = 6;

/// How a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// Each word begins with a capital or a digit, but for particles and what stands in brackets.
    pub(super) capitalised: bool,
    /// The first letter is a capital or a digit.
    pub(super) capital_first: bool,
    /// All letters are capitals, and there are at least two; or it is a code.
    pub(super) all_capitals: bool,
    /// A code such as `P3`, `M1`, `S02`, `I`, `FG1-P3`.
    pub(super) code: bool,
    /// So much like the name of a person that it needs no second time: two words with capitals, `AnaKovač`, or a code
    /// with a digit or of one or two letters.
    pub(super) strong: bool,
    /// Number of words.
    pub(super) words: usize,
}

/// The shape of a name, or `None` where no name looks so.
pub(super) fn shape(name: &str) -> Option<Shape> {
    if name.is_empty() || name.chars().count() > MOST_CHARACTERS {
        return None;
    }
    if name.chars().all(|c| c == '?') && name.len() <= 3 {
        return Some(Shape {
            capitalised: true,
            capital_first: true,
            all_capitals: false,
            code: true,
            strong: false,
            words: 1,
        });
    }
    let core = without_brackets(name)?;
    if let Some((surname, first)) = core
        .split_once(", ")
        .filter(|(_, first)| !first.contains(','))
    {
        // `Bērziņš, Ģirts`, as organisations show names in calls; `Hvala, Ana` is so near that it needs a second time.
        let one = shape(surname).filter(|shape| shape.capitalised && shape.words <= 2)?;
        let other = shape(first).filter(|shape| shape.capitalised && shape.words <= 2)?;
        let names = !one.code && !other.code;
        return names.then_some(Shape {
            strong: false,
            words: one.words + other.words,
            ..one
        });
    }
    let words: Vec<&str> = core
        .split(|c: char| c.is_whitespace() || matches!(c, '|' | '/' | '&' | '+'))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect();
    if words.is_empty() || words.len() > MOST_WORDS || !core.chars().any(char::is_alphabetic) {
        return None;
    }
    if !core.chars().all(may_stand_in_name)
        || core.starts_with(['.', '-', '\'', '’', '|', '/', '&', '+', ','])
    {
        return None;
    }
    // `Hvala. Ana:` is the end of one sentence and a word of the next.
    if words.iter().any(|word| ends_a_sentence(word)) {
        return None;
    }
    let begins_high = |word: &str| {
        word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| {
            c.is_uppercase() || c.is_numeric() || (c.is_alphabetic() && !c.is_lowercase())
        })
    };
    let capital_first = begins_high(words[0]);
    let capitals = words.iter().filter(|word| begins_high(word)).count();
    let capitalised = words
        .iter()
        .all(|word| begins_high(word) || words::is_particle(word))
        && capitals > 0;
    let letters: Vec<char> = core.chars().filter(|c| c.is_alphabetic()).collect();
    let code = is_code(&core);
    let camel = words.len() == 1
        && core
            .chars()
            .zip(core.chars().skip(1))
            .any(|(a, b)| a.is_lowercase() && b.is_uppercase());
    Some(Shape {
        capitalised,
        capital_first,
        all_capitals: code || (letters.len() >= 2 && letters.iter().all(|c| c.is_uppercase())),
        code,
        strong: capitalised
            && (capitals >= 2
                || camel
                || (code && (letters.len() <= 2 || core.chars().any(char::is_numeric)))),
        words: words.len(),
    })
}

/// The name without what stands in brackets: `Ana Kovač (HDZ)`. `None` where brackets do not match.
fn without_brackets(name: &str) -> Option<String> {
    let mut core = String::with_capacity(name.len());
    let mut open = 0usize;
    for c in name.chars() {
        match c {
            '(' | '[' => open += 1,
            ')' | ']' => open = open.checked_sub(1)?,
            _ if open == 0 => core.push(c),
            _ => {}
        }
    }
    (open == 0).then(|| core.trim().to_owned())
}

fn may_stand_in_name(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            ' ' | '\u{a0}'
                | '.'
                | '-'
                | '‑'
                | '\''
                | '’'
                | '_'
                | '|'
                | '/'
                | '&'
                | '+'
                | '#'
                | '?'
                | '\u{fffd}'
        )
        || unicode_normalization::char::is_combining_mark(c)
}

/// Whether a word with a point is no abbreviation of a title or of a first name.
fn ends_a_sentence(word: &str) -> bool {
    let Some(before) = word.strip_suffix('.') else {
        return false;
    };
    // `dipl.ing.`, `dr.sc.`, `J.`, `prof.`; ordinals such as `2.` too.
    let last = before.rsplit('.').next().unwrap_or(before);
    last.chars().count() > 5 && !words::is_particle(&before.to_lowercase())
}

/// One to four capitals, perhaps with a number: `I`, `P3`, `S02`, `MOD`, `FG1-P3`, `R_1`.
fn is_code(core: &str) -> bool {
    !core.is_empty()
        && core
            .split(['-', '_', ' ', '.'])
            .filter(|part| !part.is_empty())
            .count()
            <= 2
        && core
            .split(['-', '_', ' ', '.'])
            .filter(|part| !part.is_empty())
            .all(|part| {
                let letters = part.chars().take_while(|c| c.is_alphabetic()).count();
                letters <= 4
                    && part.chars().take(letters).all(char::is_uppercase)
                    && part.chars().skip(letters).all(|c| c.is_ascii_digit())
                    && part.chars().count() - letters <= 3
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_what_is_none() {
        for name in [
            "Ana",
            "Ģirts Bērziņš",
            "Đurđica Čop-Šarić",
            "dr. sc. Ana Kovač (HDZ)",
            "P3",
            "I",
            "M1",
            "?",
            "Iván | ethrex",
            "Marius Van Der Wijden (M)",
            "O'Brien",
            "Erik St. Martin",
            "Ķ",
            "Speaker 1",
            "kingy_sigp",
            "Ms Jūlija L.",
            "FG1-P3",
            "Bērziņš, Ģirts",
            "De Luca, Anna Maria",
        ] {
            assert!(shape(name).is_some(), "{name}");
        }
        for name in [
            "",
            "12",
            "Hvala lijepo. Ana",
            "jedan dva tri četiri pet šest sedam",
            "što, dakle",
            "Dakle, ovako",
            "Ana, Ivo, Marta",
            "P1, P2",
            "„Ana",
            "(smijeh)",
            "Ana)",
            "a = b",
            "Ovo ime je daleko predugo da bi itko u intervjuu tako bio označen zaista",
        ] {
            assert_eq!(shape(name), None, "{name}");
        }
        assert!(shape("ANA KOVAČ").is_some_and(|shape| shape.all_capitals && shape.strong));
        assert!(shape("AaronBell").is_some_and(|shape| shape.strong));
        assert!(shape("Rekao je").is_some_and(|shape| !shape.capitalised));
    }
}
