//! UTF-8, UTF-16 and UTF-32 by their byte order mark or by the pattern of their zero bytes.

use encoding_rs::{UTF_16BE, UTF_16LE};

use super::{Decoded, plainly};

/// The bytes behind the byte order marks of UTF-8, of which careless programs write several.
pub(super) fn without_marks(mut bytes: &[u8]) -> &[u8] {
    while let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        bytes = rest;
    }
    bytes
}

/// By the byte order mark of UTF-16 or UTF-32. UTF-32 is looked at first: its little-endian mark begins like that of UTF-16.
pub(super) fn by_mark(bytes: &[u8]) -> Option<Decoded> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe\0\0") {
        Some(utf32(rest, true))
    } else if let Some(rest) = bytes.strip_prefix(b"\0\0\xfe\xff") {
        Some(utf32(rest, false))
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        Some(plainly(rest, UTF_16LE))
    } else {
        let rest = bytes.strip_prefix(b"\xfe\xff")?;
        Some(plainly(rest, UTF_16BE))
    }
}

/// Without a mark: letters of European languages have a zero byte in a fixed place.
pub(super) fn by_nulls(bytes: &[u8]) -> Option<Decoded> {
    let head = &bytes[..bytes.len().min(4096) / 4 * 4];
    if head.len() < 8 {
        return None;
    }
    let mut zeros = [0usize; 4];
    for (at, byte) in head.iter().enumerate() {
        zeros[at % 4] += usize::from(*byte == 0);
    }
    let quarter = head.len() / 4;
    // `Ā` has a zero byte where the others have none: one is allowed in a short text.
    let (most, few) = (
        quarter * 3 / 4,
        (quarter / 10).max(usize::from(quarter > 3)),
    );
    let is = |pattern: [bool; 4]| {
        zeros
            .iter()
            .zip(pattern)
            .all(|(&count, zero)| if zero { count >= most } else { count <= few })
    };
    if is([false, true, true, true]) {
        Some(utf32(bytes, true))
    } else if is([true, true, true, false]) {
        Some(utf32(bytes, false))
    } else if is([false, true, false, true]) {
        Some(plainly(bytes, UTF_16LE))
    } else if is([true, false, true, false]) {
        Some(plainly(bytes, UTF_16BE))
    } else {
        None
    }
}

/// UTF-32 is not on the WHATWG list, so its labels are known here.
pub(super) fn utf32_by_label(bytes: &[u8], label: &str) -> Option<Decoded> {
    let little = match label.to_ascii_lowercase().replace(['-', '_'], "").as_str() {
        "utf32" => !bytes.starts_with(b"\0\0\xfe\xff"),
        "utf32le" => true,
        "utf32be" => false,
        _ => return None,
    };
    Some(utf32(bytes, little))
}

fn utf32(bytes: &[u8], little: bool) -> Decoded {
    let mut text: String = bytes
        .chunks(4)
        .map(|unit| {
            <[u8; 4]>::try_from(unit)
                .ok()
                .map(|unit| {
                    if little {
                        u32::from_le_bytes(unit)
                    } else {
                        u32::from_be_bytes(unit)
                    }
                })
                .and_then(char::from_u32)
                .unwrap_or('\u{fffd}')
        })
        .collect();
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Decoded {
        text,
        encoding: if little { "UTF-32LE" } else { "UTF-32BE" }.to_owned(),
        problems: Vec::new(),
    }
}
