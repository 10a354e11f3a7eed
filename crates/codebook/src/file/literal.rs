//! From a place in a text to the place in the string literal that writes it.

/// The byte of `source` (a string of TOML or JSON with its quotes) that writes byte `offset` of the text it stands for.
///
/// An offset at or past the text's end gives the closing quote.
pub(crate) fn source_offset(source: &str, offset: usize) -> usize {
    let (mut at, close, escapes) = body(source);
    let mut decoded = 0;
    while at < close {
        let (written, meant) = unit(&source[at..close], escapes);
        if decoded + meant > offset {
            break;
        }
        decoded += meant;
        at += written;
    }
    at.min(close)
}

/// Where the body begins and ends, and whether a backslash means something in it.
fn body(source: &str) -> (usize, usize, bool) {
    let escapes = source.starts_with('"');
    for quotes in ["\"\"\"", "'''"] {
        if source.len() >= 6 && source.starts_with(quotes) {
            // TOML leaves out a line break right after the opening quotes.
            let line_break = ["\r\n", "\n"].iter().find(|b| source[3..].starts_with(**b));
            let start = 3 + line_break.map_or(0, |b| b.len());
            return (start, source.len() - 3, escapes);
        }
    }
    (1.min(source.len()), source.len().saturating_sub(1), escapes)
}

/// How many bytes the next character takes as written, and how many as meant.
fn unit(rest: &str, escapes: bool) -> (usize, usize) {
    let mut chars = rest.chars();
    let first = chars.next().map_or(1, char::len_utf8);
    if !(escapes && rest.starts_with('\\')) {
        return (first, first);
    }
    match chars.next() {
        Some('u') => {
            let code = hexadecimal(rest, 2, 4);
            // JSON writes letters beyond the basic plane as two escapes.
            if (0xD800..0xDC00).contains(&code) {
                (12.min(rest.len()), 4)
            } else {
                (6, width(code))
            }
        }
        Some('U') => (10, width(hexadecimal(rest, 2, 8))),
        Some('x') => (4, width(hexadecimal(rest, 2, 2))),
        Some(c) if c.is_ascii_whitespace() => {
            // A backslash at the end of a line takes the white space that follows with it.
            let next = rest[1..].trim_start_matches([' ', '\t', '\r', '\n']);
            (rest.len() - next.len(), 0)
        }
        Some(c) => (1 + c.len_utf8(), 1),
        None => (1, 1),
    }
}

fn hexadecimal(rest: &str, from: usize, digits: usize) -> u32 {
    let digits = rest.get(from..from + digits).unwrap_or_default();
    u32::from_str_radix(digits, 16).unwrap_or_default()
}

fn width(code: u32) -> usize {
    char::from_u32(code).map_or(1, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::source_offset;

    fn check(source: &str, text: &str) {
        for (offset, letter) in text.char_indices() {
            let at = source_offset(source, offset);
            let there = source[at..].chars().next().expect("inside the literal");
            assert!(
                there == letter || there == '\\' || (letter == '\n' && there == '\r'),
                "{source}: byte {offset} is `{letter}`, found `{there}` at {at}"
            );
        }
        let quotes = if source.starts_with("\"\"\"") || source.starts_with("'''") {
            3
        } else {
            1
        };
        assert_eq!(source_offset(source, text.len()), source.len() - quotes);
    }

    #[test]
    fn places_in_all_kinds_of_strings() {
        for (source, text) in [
            (r#""škola NEAR/x""#, "škola NEAR/x"),
            (r#""\"društveno\" a""#, "\"društveno\" a"),
            (r#""\u0161kola \U0001F469 \t\\ b""#, "škola 👩 \t\\ b"),
            (r#""\ud83d\udc69 b""#, "👩 b"),
            (r#"'a "b\c" d'"#, r#"a "b\c" d"#),
            ("'''\na 'b' c'''", "a 'b' c"),
            ("\"\"\"\na OR \\\n   b\"\"\"", "a OR b"),
            (r#""""#, ""),
        ] {
            check(source, text);
        }
    }

    proptest! {
        #[test]
        fn places_in_what_the_writers_write(text in "[a-z\"'\\\\ \u{0}-\u{1f}čšž👩\u{301}\u{7f}]{0,40}") {
            check(&serde_json::to_string(&text).expect("text"), &text);
            check(&toml::Value::String(text.clone()).to_string(), &text);
        }
    }
}
