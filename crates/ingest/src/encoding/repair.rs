//! Files that went through the wrong hands: two encodings in one file, or UTF-8 encoded twice.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1250, WINDOWS_1252, WINDOWS_1257};
use verbatim_language::Language;
use verbatim_model::transcript::Problem;

use super::{Decoded, legacy, line_of};

/// Reads a file that is UTF-8 in some places and a code page in others. `None` where too little of it is UTF-8:
/// then the few letters that look like it are chance.
pub(super) fn mixed(bytes: &[u8], languages: &[Language]) -> Option<Decoded> {
    let mut letters = 0usize;
    let mut strange: Vec<u8> = Vec::new();
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        strange.extend_from_slice(chunk.invalid());
    }
    if letters < 3 || letters * 4 < strange.len() {
        return None;
    }
    // The page is guessed from the lines that are not UTF-8, so that their words stand around the letters.
    let broken: Vec<u8> = bytes
        .split_inclusive(|&byte| byte == b'\n')
        .filter(|line| std::str::from_utf8(line).is_err())
        .flatten()
        .copied()
        .collect();
    let page: &'static Encoding = legacy::guess(&broken, languages);
    let mut text = String::with_capacity(bytes.len() + strange.len());
    let mut first = None;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            first.get_or_insert(text.len());
            text.push_str(&page.decode_without_bom_handling(chunk.invalid()).0);
        }
    }
    let text = text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text);
    let message = format!(
        "the file mixes UTF-8 and {}; {} letters were read in {}",
        page.name(),
        strange.len(),
        page.name()
    );
    let line = first.map(|at| line_of(&text, at.min(text.len())));
    Some(Decoded {
        text,
        encoding: UTF_8.name().to_owned(),
        problems: vec![Problem {
            kind: "mixed-encoding",
            message,
            line,
        }],
    })
}

/// Pages by way of which UTF-8 was read and saved again, the commonest first.
static WAYS: [&Encoding; 3] = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1257];

/// Takes back that a text was encoded twice: nearly all its letters outside ASCII are then the two or three signs that a
/// letter becomes when UTF-8 is read in a code page and saved again (`Å«` for `ū`). `None` where it was not.
pub(super) fn double(text: &str) -> Option<Decoded> {
    if !suspicious(text) {
        return None;
    }
    let (page, restored) = WAYS
        .iter()
        .map(|&page| (page, restore(text, page, |_| {})))
        .filter(|(_, restored)| restored.letters >= 3 && restored.untouched * 4 <= restored.letters)
        // `max_by_key` takes the last of equals.
        .rev()
        .max_by_key(|(_, restored)| (restored.letters, std::cmp::Reverse(restored.lost)))?;
    let mut whole = String::with_capacity(text.len());
    restore(text, page, |c| whole.push(c));
    let lost = match restored.lost {
        0 => String::new(),
        n => format!(
            "; {n} letters could not be known any more and are shown as \u{fffd}: import the original file if you can"
        ),
    };
    Some(Decoded {
        text: whole,
        encoding: UTF_8.name().to_owned(),
        problems: vec![Problem {
            kind: "double-encoding",
            message: format!(
                "the text was encoded twice; {} letters were restored{lost}",
                restored.letters
            ),
            line: restored.first.map(|at| line_of(text, at)),
        }],
    })
}

/// Whether two signs outside ASCII stand side by side, as those of one letter do.
fn suspicious(text: &str) -> bool {
    let mut before = true;
    text.chars()
        .any(|c| !std::mem::replace(&mut before, c.is_ascii()) && !c.is_ascii())
}

/// What restoring a text comes to.
#[derive(Default)]
struct Restored {
    letters: usize,
    lost: usize,
    untouched: usize,
    first: Option<usize>,
}

/// Puts letters together again that stand as signs of `page`, and hands all letters of the text to `push`.
fn restore(text: &str, page: &'static Encoding, mut push: impl FnMut(char)) -> Restored {
    let mut restored = Restored::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let at = text.len() - rest.len();
        match Some(rest)
            .filter(|_| !c.is_ascii())
            .and_then(|rest| letter(rest, page))
        {
            Some((Some(whole), used)) => {
                push(whole);
                restored.letters += 1;
                restored.first.get_or_insert(at);
                rest = &rest[used..];
            }
            Some((None, used)) => {
                push('\u{fffd}');
                restored.lost += 1;
                rest = &rest[used..];
            }
            None => {
                push(c);
                restored.untouched += usize::from(!c.is_ascii());
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    restored
}

/// The letter whose UTF-8 bytes stand at the start of `text` as signs of `page`, and the length of these signs.
/// `None` inside stands for a letter of which a byte is lost: five bytes have no sign in Windows-1252, as others in others.
fn letter(text: &str, page: &'static Encoding) -> Option<(Option<char>, usize)> {
    let mut signs = text.char_indices();
    let lead = byte_of(signs.next()?.1, page)?;
    let length = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let mut bytes = vec![lead];
    let mut lost = false;
    let mut used = text.len();
    for _ in 1..length {
        let (_, sign) = signs.next()?;
        match byte_of(sign, page) {
            Some(byte @ 0x80..=0xbf) => bytes.push(byte),
            _ if sign == '\u{fffd}' => lost = true,
            _ => return None,
        }
    }
    if let Some((next, _)) = signs.next() {
        used = next;
    }
    if lost {
        return Some((None, used));
    }
    let whole = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((Some(whole), used))
}

/// The byte that a page has for a sign. C1 controls are those of ISO 8859-1, which stand where a page has gaps.
fn byte_of(sign: char, page: &'static Encoding) -> Option<u8> {
    if let Ok(byte @ 0x80..=0x9f) = u8::try_from(u32::from(sign)) {
        return Some(byte);
    }
    let mut buffer = [0; 4];
    let (bytes, _, unmappable) = page.encode(sign.encode_utf8(&mut buffer));
    match (unmappable, bytes.as_ref()) {
        (false, &[byte]) if byte >= 0x80 => Some(byte),
        _ => None,
    }
}
