//! From bytes to letters: byte order marks, declarations, UTF-8, and a guess among the code pages of the project's
//! languages. What a person chose overrules everything.

mod legacy;
mod lost;
mod names;
mod old_pages;
mod repair;
mod unicode;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
pub(crate) use names::names;
use verbatim_language::Language;
use verbatim_model::transcript::Problem;

/// Labels that are offered when an unknown one was given.
pub(crate) const COMMON: &str = "UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE, windows-1250, windows-1252, windows-1257, ISO-8859-2, ISO-8859-13, ISO-8859-15, macintosh, cp852, cp775, cp850, mac-ce";

/// A file as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, as the bytes have it (no normal form, any line ends).
    pub text: String,
    /// Name of the encoding by the WHATWG list, such as `UTF-8` or `windows-1250`; else that of IANA (`IBM852`).
    pub encoding: String,
    /// Repairs, and bytes that are no letters.
    pub problems: Vec<Problem>,
}

/// Code pages of one byte a letter that are guessed, by their labels: what a guess may have been mistaken for.
pub const CODE_PAGES: [&str; 7] = [
    "windows-1250",
    "windows-1252",
    "windows-1257",
    "iso-8859-2",
    "iso-8859-13",
    "iso-8859-15",
    "macintosh",
];

/// An encoding that nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown encoding `{0}`; common ones are {COMMON}")]
pub struct UnknownEncoding(pub String);

/// Decodes a file in the encoding `chosen`, or in the one that fits best. `None` where the bytes are not text.
///
/// # Errors
/// [`UnknownEncoding`] where `chosen` is none.
pub fn decode(
    bytes: &[u8],
    chosen: Option<&str>,
    languages: &[Language],
) -> Result<Option<Decoded>, UnknownEncoding> {
    content(bytes.into(), chosen, languages).map(|(decoded, _)| decoded)
}

/// The text of a file, and its bytes unless they have become it.
type Content<'b> = (Option<Decoded>, Option<Cow<'b, [u8]>>);

/// Like [`decode`], and gives the bytes back, unless they have become the text without being copied.
pub(crate) fn content<'b>(
    bytes: Cow<'b, [u8]>,
    chosen: Option<&str>,
    languages: &[Language],
) -> Result<Content<'b>, UnknownEncoding> {
    let (mut decoded, bytes) = match find(&bytes, chosen, languages)? {
        Found::NoText => return Ok((None, Some(bytes))),
        Found::Made(decoded) => (decoded, Some(bytes)),
        Found::Utf8 { mark } => match String::from_utf8(bytes.into_owned()) {
            Ok(mut text) => {
                text.drain(..mark);
                (Decoded::utf8(text), None)
            }
            // It was found to be UTF-8, so this does not happen.
            Err(error) => return Ok((None, Some(error.into_bytes().into()))),
        },
    };
    // Bytes that are no letters have been reported.
    let reported = (decoded.problems.iter())
        .any(|problem| matches!(problem.kind, "undecodable" | "double-encoding"));
    if !reported {
        decoded.problems.extend(lost::problem(&decoded.text));
    }
    Ok((Some(decoded), bytes))
}

impl Decoded {
    /// UTF-8 as it should be.
    fn utf8(text: String) -> Self {
        Self {
            text,
            encoding: UTF_8.name().to_owned(),
            problems: Vec::new(),
        }
    }
}

/// What bytes turned out to be.
enum Found {
    /// No text.
    NoText,
    /// UTF-8 behind a byte order mark of so many bytes: the text itself.
    Utf8 { mark: usize },
    /// A text that had to be made of them.
    Made(Decoded),
}

fn find(
    bytes: &[u8],
    chosen: Option<&str>,
    languages: &[Language],
) -> Result<Found, UnknownEncoding> {
    if let Some(label) = chosen {
        return decode_as(bytes, label)
            .map(Found::Made)
            .ok_or_else(|| UnknownEncoding(label.to_owned()));
    }
    let mark = bytes.len() - unicode::without_marks(bytes).len();
    // A mark in front of another code page (or of a second fault) is left to the other ways.
    if let Some(text) = (std::str::from_utf8(&bytes[mark..]).ok()).filter(|_| mark > 0) {
        return Ok(repair::double(text).map_or(Found::Utf8 { mark }, Found::Made));
    }
    if let Some(decoded) = unicode::by_mark(bytes).or_else(|| unicode::by_nulls(bytes)) {
        return Ok(Found::Made(decoded));
    }
    if is_binary(bytes) {
        return Ok(Found::NoText);
    }
    if let Some(declared) = declared_by_xml(bytes).filter(|&declared| declared != UTF_8) {
        return Ok(Found::Made(plainly(bytes, declared)));
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => repair::double(text).map_or(Found::Utf8 { mark: 0 }, Found::Made),
        Err(_) => Found::Made(
            repair::mixed(bytes, languages).unwrap_or_else(|| guessed(bytes, languages)),
        ),
    })
}

/// Decodes in the page that fits best, and names an older one where only that gives letters of the languages.
fn guessed(bytes: &[u8], languages: &[Language]) -> Decoded {
    let page = legacy::guess(bytes, languages);
    let mut decoded = plainly(bytes, page);
    if let Some((older, at)) = legacy::older(bytes, page, languages) {
        decoded.problems.push(Problem {
            kind: "unlikely-letters",
            message: format!(
                "the letters in {} hardly suit the project's languages; try --encoding {}",
                page.name(),
                older.label
            ),
            line: Some(line_of(&decoded.text, at.min(decoded.text.len()))),
        });
    }
    decoded
}

/// Decodes in the encoding with this label; `None` where there is no such encoding.
fn decode_as(bytes: &[u8], label: &str) -> Option<Decoded> {
    let label = label.trim();
    if let Some(decoded) = unicode::utf32_by_label(bytes, label) {
        return Some(decoded);
    }
    if let Some(page) = old_pages::by_label(label) {
        return Some(Decoded {
            text: page.decode(bytes),
            encoding: page.name.to_owned(),
            problems: Vec::new(),
        });
    }
    // The WHATWG label `utf-16` means little endian; a mark in the file knows better.
    let marked = unicode::by_mark(bytes).filter(|decoded| decoded.encoding.starts_with("UTF-16"));
    match Encoding::for_label(label.as_bytes())? {
        encoding if encoding.name().starts_with("UTF-16") && marked.is_some() => marked,
        encoding => Some(plainly(bytes, encoding)),
    }
}

/// Decodes without doubt; bytes that are no letters become U+FFFD and are reported.
fn plainly(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let (mut text, had_errors) = in_pieces(bytes, encoding);
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    let mut problems = Vec::new();
    if had_errors {
        problems.push(Problem {
            kind: "undecodable",
            message: format!(
                "some bytes are no letters in {}; they are shown as \u{fffd}. If letters look wrong, choose another encoding",
                encoding.name()
            ),
            line: text.find('\u{fffd}').map(|at| line_of(&text, at)),
        });
    }
    Decoded {
        text,
        encoding: encoding.name().to_owned(),
        problems,
    }
}

/// Decodes piece by piece: in one go, room for the longest possible text would be taken, three bytes for one.
fn in_pieces(bytes: &[u8], encoding: &'static Encoding) -> (String, bool) {
    const PIECE: usize = 64 * 1024;
    let mut decoder = encoding.new_decoder_without_bom_handling();
    // Letters outside ASCII are a tenth or less of the texts that are read here.
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut had_errors = false;
    let mut pieces = bytes.chunks(PIECE).peekable();
    while let Some(piece) = pieces.next() {
        let room = decoder.max_utf8_buffer_length(piece.len());
        text.reserve(room.unwrap_or(piece.len() * 3));
        let last = pieces.peek().is_none();
        let (_, _, errors) = decoder.decode_to_string(piece, &mut text, last);
        had_errors |= errors;
    }
    (text, had_errors)
}

/// The line of byte `at`, from 1; CR, LF and CRLF end a line.
pub(crate) fn line_of(text: &str, at: usize) -> u32 {
    let mut lines = 1;
    let mut bytes = text.as_bytes()[..at].iter().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\n' => lines += 1,
            b'\r' if bytes.peek() != Some(&&b'\n') => lines += 1,
            _ => {}
        }
    }
    lines
}

/// Whether the bytes hold what no text holds: NUL, or many control characters.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(64 * 1024)];
    let controls = head
        .iter()
        .filter(|&&byte| {
            byte < 0x20
                && !matches!(
                    byte,
                    b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x15 | 0x1a | 0x1b
                )
        })
        .count();
    head.contains(&0) || controls * 50 > head.len()
}

/// The encoding that an XML declaration states.
fn declared_by_xml(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(256)];
    let declaration = head.strip_prefix(b"<?xml")?;
    let end = declaration.windows(2).position(|pair| pair == b"?>")?;
    let declaration = std::str::from_utf8(&declaration[..end]).ok()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|&c| c == '"' || c == '\'')?;
    let label = value[1..].split(quote).next()?;
    // A file that reads `encoding="UTF-16"` as ASCII letters is not in UTF-16.
    Encoding::for_label(label.as_bytes()).filter(|encoding| encoding.is_ascii_compatible())
}

#[cfg(test)]
mod tests;
