//! Words covered in a file that is its own canonical text, byte for byte as long as before.

use verbatim_model::text::Span;

/// What stands in the place of a letter.
const BLOT: char = '_';

/// A letter of a file, and its bytes there.
struct Letter {
    c: char,
    start: usize,
    end: usize,
}

/// The bytes of a file with `spans` of its canonical `text` covered, line ends left as they are; `None` where the file is
/// not its text letter for letter but for a byte order mark and line ends (another format, another normal form, repaired
/// letters). `encoding` is the name that reading it gave.
#[must_use]
pub fn blotted(bytes: &[u8], encoding: &str, text: &str, spans: &[Span]) -> Option<Vec<u8>> {
    let letters = letters(bytes, encoding)?;
    let blot = match encoding {
        "UTF-16LE" => vec![BLOT as u8, 0],
        "UTF-16BE" => vec![0, BLOT as u8],
        _ => vec![BLOT as u8],
    };
    let mut covered = bytes.to_vec();
    let mut letters = letters.into_iter().peekable();
    letters.next_if(|letter| letter.c == '\u{feff}');
    for (at, c) in text.char_indices() {
        let letter = letters.next()?;
        if c == '\n' {
            match letter.c {
                '\r' => drop(letters.next_if(|next| next.c == '\n')),
                '\n' => {}
                _ => return None,
            }
            continue;
        }
        if letter.c != c {
            return None;
        }
        if spans
            .iter()
            .any(|span| span.start() <= at && at < span.end())
        {
            for place in covered[letter.start..letter.end].chunks_mut(blot.len()) {
                place.copy_from_slice(&blot);
            }
        }
    }
    letters
        .all(|letter| matches!(letter.c, '\r' | '\n'))
        .then_some(covered)
}

fn letters(bytes: &[u8], encoding: &str) -> Option<Vec<Letter>> {
    if encoding == "UTF-8" {
        let text = std::str::from_utf8(bytes).ok()?;
        let letters = text.char_indices().map(|(start, c)| Letter {
            c,
            start,
            end: start + c.len_utf8(),
        });
        return Some(letters.collect());
    }
    if encoding.starts_with("UTF-16") {
        let unit = |pair: &[u8]| match (encoding, pair) {
            ("UTF-16LE", &[low, high]) => Some(u16::from_le_bytes([low, high])),
            ("UTF-16BE", &[high, low]) => Some(u16::from_be_bytes([high, low])),
            _ => None,
        };
        let units: Option<Vec<u16>> = bytes.chunks(2).map(unit).collect();
        let mut start = 0;
        return char::decode_utf16(units?)
            .map(|c| {
                let c = c.ok()?;
                let end = start + 2 * c.len_utf16();
                let letter = Letter { c, start, end };
                start = end;
                Some(letter)
            })
            .collect();
    }
    // A code page has one byte for each letter; what has not, is not covered in place.
    let decoded = crate::encoding::decode(bytes, Some(encoding), &[]).ok()??;
    let letters: Vec<Letter> = (decoded.text.chars().enumerate())
        .map(|(at, c)| Letter {
            c,
            start: at,
            end: at + 1,
        })
        .collect();
    (letters.len() == bytes.len()).then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(text: &str, words: &[&str]) -> Vec<Span> {
        (words.iter())
            .map(|word| {
                let start = text.find(word).expect("the words are there");
                Span::new(start, start + word.len()).expect("not empty")
            })
            .collect()
    }

    #[test]
    fn words_are_covered_in_each_encoding_and_nothing_else() {
        let text = "Žana: ključ je\npod pragom.\nAna: da\n";
        let spans = spans(text, &["Žana", "ključ je\npod pragom"]);
        let crlf = text.replace('\n', "\r\n");
        let utf8 = blotted(crlf.as_bytes(), "UTF-8", text, &spans).expect("covered");
        assert_eq!(
            String::from_utf8(utf8).expect("UTF-8"),
            "_____: _________\r\n__________.\r\nAna: da\r\n"
        );
        // windows-1250: Ž is 8E, č is E8.
        let page: Vec<u8> = (text.chars())
            .map(|c| match c {
                'Ž' => 0x8e,
                'č' => 0xe8,
                c => u8::try_from(c).expect("ASCII"),
            })
            .collect();
        let page = blotted(&page, "windows-1250", text, &spans).expect("covered");
        assert_eq!(page, b"____: ________\n__________.\nAna: da\n");
        for (name, order) in [
            ("UTF-16LE", u16::to_le_bytes as fn(u16) -> [u8; 2]),
            ("UTF-16BE", u16::to_be_bytes),
        ] {
            let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(order).collect() };
            let bytes = wide(&format!("\u{feff}{text}"));
            assert_eq!(
                blotted(&bytes, name, text, &spans),
                Some(wide("\u{feff}____: ________\n__________.\nAna: da\n"))
            );
        }
    }

    #[test]
    fn a_file_that_is_not_its_text_is_not_covered() {
        let span = spans("ab", &["a"]);
        for (bytes, encoding, text) in [
            (&b"ax"[..], "UTF-8", "ab"),
            (b"abc", "UTF-8", "ab"),
            (b"a", "UTF-8", "ab"),
            (b"a\xff", "UTF-8", "ab"),
            (b"abc", "UTF-16LE", "ab"),
            (b"ab", "no such page", "ab"),
            ("a\u{30c}".as_bytes(), "UTF-8", "ǎ"),
        ] {
            assert_eq!(blotted(bytes, encoding, text, &span), None, "{text}");
        }
    }
}
