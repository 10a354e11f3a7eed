//! Files that went through the wrong hands: two encodings in one file, or UTF-8 encoded twice.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
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

/// Takes valid UTF-8 as it is, unless nearly all its letters outside ASCII are the two or three signs that a letter
/// becomes when UTF-8 is read as Windows-1252 and saved again (`Å«` for `ū`): then it takes that back.
pub(super) fn double(text: &str) -> Decoded {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let plain = |problems| Decoded {
        text: text.to_owned(),
        encoding: UTF_8.name().to_owned(),
        problems,
    };
    let restored = if suspicious(text) {
        restore(text)
    } else {
        None
    };
    // What was restored in vain is gone before the text is copied: a long text should not be there three times.
    let restored = restored
        .filter(|restored| restored.letters >= 3 && restored.untouched * 4 <= restored.letters);
    let Some(restored) = restored else {
        return plain(Vec::new());
    };
    let lost = match restored.lost {
        0 => String::new(),
        n => format!(
            "; {n} letters could not be known any more and are shown as \u{fffd}: import the original file if you can"
        ),
    };
    Decoded {
        text: restored.text,
        encoding: UTF_8.name().to_owned(),
        problems: vec![Problem {
            kind: "double-encoding",
            message: format!(
                "the text was encoded twice; {} letters were restored{lost}",
                restored.letters
            ),
            line: restored.first.map(|at| line_of(text, at)),
        }],
    }
}

/// Whether some letter between `Â` and `ô` stands before another letter outside ASCII.
fn suspicious(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|c| {
        let lead = ('Â'..='ô').contains(&std::mem::replace(&mut before, c));
        lead && !c.is_ascii()
    })
}

struct Restored {
    text: String,
    letters: usize,
    lost: usize,
    untouched: usize,
    first: Option<usize>,
}

/// Puts letters together again that stand as Windows-1252 signs. `None` in the ordinary case: nothing to restore.
fn restore(text: &str) -> Option<Restored> {
    let mut restored = Restored {
        text: String::with_capacity(text.len()),
        letters: 0,
        lost: 0,
        untouched: 0,
        first: None,
    };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let at = text.len() - rest.len();
        match Some(rest).filter(|_| !c.is_ascii()).and_then(letter) {
            Some((Some(whole), used)) => {
                restored.text.push(whole);
                restored.letters += 1;
                restored.first.get_or_insert(at);
                rest = &rest[used..];
            }
            Some((None, used)) => {
                restored.text.push('\u{fffd}');
                restored.lost += 1;
                rest = &rest[used..];
            }
            None => {
                restored.text.push(c);
                restored.untouched += usize::from(!c.is_ascii());
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    (restored.letters > 0).then_some(restored)
}

/// The letter whose UTF-8 bytes stand at the start of `text` as Windows-1252 signs, and the length of these signs.
/// `None` inside stands for a letter of which a byte is lost: five bytes have no sign in Windows-1252.
fn letter(text: &str) -> Option<(Option<char>, usize)> {
    let mut signs = text.char_indices();
    let lead = byte_of(signs.next()?.1)?;
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
        match byte_of(sign) {
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

/// The byte that Windows-1252 (with C1 controls in its gaps) has for a sign.
fn byte_of(sign: char) -> Option<u8> {
    let mut buffer = [0; 4];
    let (bytes, _, unmappable) = WINDOWS_1252.encode(sign.encode_utf8(&mut buffer));
    match (unmappable, bytes.as_ref()) {
        (false, &[byte]) if byte >= 0x80 => Some(byte),
        _ => None,
    }
}
