//! The zip file around a document. Nothing is written to disk, so names of entries can do no harm.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::format::Declined;

/// Largest document part, unpacked, in bytes: 512 MiB of markup is some 20,000 pages.
const LARGEST: u64 = 512 << 20;
/// Above this size, in bytes, a part may not be packed more than [`DENSEST`] times: text packs 5 to 30 times.
const SUSPICIOUS: u64 = 32 << 20;
const DENSEST: u64 = 200;

/// The part of a zipped document that `is_main` tells by its name, as text; of several the one with the shortest
/// name. `kind` is what people call such a file.
///
/// # Errors
/// [`Declined::Refused`] where the file is damaged, protected by a password, or too large.
pub(crate) fn part(
    bytes: &[u8],
    kind: &str,
    is_main: impl Fn(&str) -> bool,
) -> Result<String, Declined> {
    let part = optional_part(bytes, kind, is_main)?;
    part.ok_or_else(|| damaged(kind, &"it holds no document"))
}

fn damaged(kind: &str, error: &dyn std::fmt::Display) -> Declined {
    Declined::Refused(format!(
        "the {kind} file is damaged or protected ({error}); open it in a word processor and save it again"
    ))
}

/// The same of a part that a document need not have: `None` where it has none.
///
/// # Errors
/// As [`part`].
pub(crate) fn optional_part(
    bytes: &[u8],
    kind: &str,
    is_wanted: impl Fn(&str) -> bool,
) -> Result<Option<String>, Declined> {
    let damaged = |error: &dyn std::fmt::Display| damaged(kind, error);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .filter(|name| is_wanted(name))
        .map(|name| name.into_owned())
        .collect();
    names.sort_unstable_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    let Some(name) = names.into_iter().next() else {
        return Ok(None);
    };
    let part = archive.by_name(&name).map_err(|error| damaged(&error))?;
    let packed = part.compressed_size().max(1);
    let limit = LARGEST.min(SUSPICIOUS.max(packed.saturating_mul(DENSEST)));
    // The size that the file states may be a lie, so reading stops by itself.
    let mut unpacked = Vec::new();
    part.take(limit + 1)
        .read_to_end(&mut unpacked)
        .map_err(|error| damaged(&error))?;
    if unpacked.len() as u64 > limit {
        return Err(Declined::Refused(format!(
            "the document unpacks to more than {} MB, which no transcript does; it was not read",
            limit >> 20
        )));
    }
    String::from_utf8(unpacked)
        .or_else(|error| utf16(error.as_bytes()).ok_or_else(|| damaged(&"its text is not UTF-8")))
        .map(Some)
}

fn utf16(bytes: &[u8]) -> Option<String> {
    let (encoding, _) = encoding_rs::Encoding::for_bom(bytes)?;
    let (text, _, had_errors) = encoding.decode(bytes);
    (!had_errors).then(|| text.into_owned())
}
