//! The zip file around a workbook or a document. Nothing is written to disk, so names of entries can do no harm.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::read_back::ReadError;

/// Bytes that a file may unpack to, at most, and how often it may be packed above [`SUSPICIOUS`] bytes.
const LARGEST: u64 = 512 << 20;
const SUSPICIOUS: u64 = 32 << 20;
const DENSEST: u64 = 200;

fn damaged(error: &dyn std::fmt::Display) -> ReadError {
    ReadError::Workbook(error.to_string())
}

/// Unpacks everything once and keeps nothing: sizes that a file states may be lies.
///
/// # Errors
/// [`ReadError::Workbook`] where it is no zip file, is damaged, or unpacks to more than any report.
pub(crate) fn check_size(bytes: &[u8]) -> Result<(), ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut left = LARGEST.min(SUSPICIOUS.max((bytes.len() as u64).saturating_mul(DENSEST)));
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|error| damaged(&error))?;
        let unpacked = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink())
            .map_err(|error| damaged(&error))?;
        left = left
            .checked_sub(unpacked)
            .ok_or_else(|| damaged(&"it unpacks to more than any report"))?;
    }
    Ok(())
}
/// A part as text; `None` where there is none of this name. Call [`check_size`] first.
///
/// # Errors
/// [`ReadError::Workbook`] where the part is damaged or not UTF-8.
pub(crate) fn part(bytes: &[u8], name: &str) -> Result<Option<String>, ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.index_for_name(name).is_none() {
        return Ok(None);
    }
    let mut entry = archive.by_name(name).map_err(|error| damaged(&error))?;
    let mut text = String::new();
    entry
        .read_to_string(&mut text)
        .map_err(|error| damaged(&error))?;
    Ok(Some(text))
}
