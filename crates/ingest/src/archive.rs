//! Zip archives of transcripts: their files one by one, within limits. What is unpacked stays in memory, so names of
//! files can do no harm.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Files of an archive, at most.
const FILES: usize = 2000;
/// Bytes that all files of an archive unpack to, at most.
const LARGEST: u64 = 256 << 20;
/// Above this size, in bytes, an archive may not unpack to more than [`DENSEST`] times its own.
const SUSPICIOUS: u64 = 32 << 20;
const DENSEST: u64 = 200;

/// A file of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its folders and name, joined by `/`, without `..` and without a root.
    pub name: String,
    /// Its bytes, or why it cannot be unpacked, in words for a researcher.
    pub content: Result<Vec<u8>, String>,
}

/// Whether a file is a zip archive, and not a document that is zipped itself (DOCX, ODT, XLSX).
#[must_use]
pub fn is_archive(bytes: &[u8]) -> bool {
    crate::recognised::is_zip_of_files(bytes)
}

/// The files of a zip archive, by name. Folders are left out. An archive within it comes as a file, and is not opened.
///
/// # Errors
/// Why the archive is not opened at all: it is damaged, or larger than a folder of transcripts could be.
pub fn entries(bytes: &[u8]) -> Result<Vec<Entry>, String> {
    let damaged = |error: &dyn std::fmt::Display| {
        format!(
            "the archive is damaged ({error}); unpack it with another program and import the folder"
        )
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > FILES {
        return Err(format!(
            "the archive holds {} files, more than {FILES}: unpack it and import the folder",
            archive.len()
        ));
    }
    let limit = LARGEST.min(SUSPICIOUS.max((bytes.len() as u64).saturating_mul(DENSEST)));
    let mut left = limit;
    let mut entries = Vec::new();
    for at in 0..archive.len() {
        let name = archive
            .name_for_index(at)
            .and_then(Result::ok)
            .map(|name| safe(&name))
            .unwrap_or_default();
        match archive.by_index(at) {
            Ok(entry) if entry.is_dir() || name.is_empty() => {}
            Ok(entry) => {
                let mut content = Vec::new();
                // The size that an archive states may be a lie, so reading stops by itself.
                let read = entry.take(left + 1).read_to_end(&mut content);
                left = left.checked_sub(content.len() as u64).ok_or_else(|| {
                    format!(
                        "the archive unpacks to more than {} MB, which no folder of transcripts does; it was not read",
                        limit >> 20
                    )
                })?;
                let content = read.map(|_| content).map_err(|error| damaged(&error));
                entries.push(Entry { name, content });
            }
            Err(error) => entries.push(Entry {
                name,
                content: Err(format!(
                    "it cannot be unpacked ({error}): unpack the archive and import the folder"
                )),
            }),
        }
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

/// A name without root, drive and steps up.
fn safe(name: &str) -> String {
    let parts: Vec<&str> = name
        .split(['/', '\\'])
        .filter(|part| {
            !part.is_empty() && *part != "." && *part != ".." && !part.contains([':', '\0'])
        })
        .collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::zipped;

    #[test]
    fn files_by_safe_names() {
        let inner = zipped(&[("a.txt", "Ana: da")]);
        let inner = String::from_utf8_lossy(&inner).into_owned();
        let bytes = zipped(&[
            ("b/../../c.txt", "2"),
            ("/etc/passwd", "1"),
            ("mapa/", ""),
            ("u.zip", &inner),
        ]);
        assert!(is_archive(&bytes));
        let names: Vec<String> = entries(&bytes)
            .expect("whole")
            .into_iter()
            .map(|entry| entry.name)
            .collect();
        assert_eq!(names, ["b/c.txt", "etc/passwd", "u.zip"]);
        assert!(!is_archive(&zipped(&[("word/document.xml", "")])));
        assert!(entries(&bytes[..bytes.len() / 2]).is_err());
    }

    #[test]
    fn limits() {
        let many: Vec<(String, String)> = (0..=FILES)
            .map(|at| (format!("{at}.txt"), String::new()))
            .collect();
        let many: Vec<(&str, &str)> = many
            .iter()
            .map(|(name, content)| (name.as_str(), content.as_str()))
            .collect();
        assert!(
            entries(&zipped(&many))
                .expect_err("too many")
                .contains("more than 2000")
        );
    }
}
