//! Zip archives of transcripts: their files one by one, within limits. What is unpacked stays in memory, so names of
//! files can do no harm.

use std::io::{Cursor, Read};

use verbatim_language::Language;
use zip::ZipArchive;

use crate::encoding;

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

/// Whether a file is a zip archive, and not a document that is zipped itself (DOCX, ODT, XLSX), be that whole or damaged.
#[must_use]
pub fn is_archive(name: &str, bytes: &[u8]) -> bool {
    crate::recognised::is_zip_of_files(bytes) && crate::misnamed::damage(name, bytes).is_none()
}

/// The files of a zip archive, by name. Names that are no UTF-8, as older programs wrote them, are read in the code page whose
/// letters suit the `languages` best (all four, where there are none). Folders are left out. An archive within it comes as a file, and is not opened.
///
/// # Errors
/// Why the archive is not opened at all: it is damaged, or larger than a folder of transcripts could be.
pub fn entries(bytes: &[u8], languages: &[Language]) -> Result<Vec<Entry>, String> {
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
    let raw: Vec<&[u8]> = archive.file_names_raw().collect();
    let names = encoding::names(&raw, languages);
    for (at, name) in names.iter().enumerate() {
        let name = safe(name);
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

/// A name without root, drive and steps up. Signs that no path may have become `_`, so that no file is lost by them.
fn safe(name: &str) -> String {
    let is_drive = |part: &str| part.len() == 2 && part.ends_with(':');
    let parts: Vec<String> = name
        .split(['/', '\\'])
        .filter(|part| !part.is_empty() && *part != "." && *part != ".." && !is_drive(part))
        .map(|part| part.replace(|c: char| c == ':' || c.is_control(), "_"))
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
        assert!(is_archive("a.zip", &bytes));
        let names: Vec<String> = entries(&bytes, &[])
            .expect("whole")
            .into_iter()
            .map(|entry| entry.name)
            .collect();
        assert_eq!(names, ["b/c.txt", "etc/passwd", "u.zip"]);
        assert!(!is_archive("a.docx", &zipped(&[("word/document.xml", "")])));
        assert!(entries(&bytes[..bytes.len() / 2], &[]).is_err());
    }

    /// The archive with the bytes of a name of ASCII letters exchanged for others of the same length.
    fn renamed(from: &str, to: &[u8]) -> Vec<u8> {
        assert_eq!(from.len(), to.len());
        let mut bytes = zipped(&[(from, "Ana: da")]);
        for at in 0..bytes.len() - from.len() {
            if bytes[at..].starts_with(from.as_bytes()) {
                bytes[at..at + to.len()].copy_from_slice(to);
            }
        }
        bytes
    }

    #[test]
    fn names_of_old_programs_in_four_languages() {
        for (from, to, languages, name) in [
            // CP852: Š E6, č 9F, ž A7, đ D0, ć 86
            (
                "Xixe-xurxa-xoxi.txt",
                &b"\xe6i\xa7e-\xd1ur\xd0a-\x9fo\x86i.txt"[..],
                &[Language::Croatian][..],
                "Šiže-Đurđa-čoći.txt",
            ),
            // The same in windows-1250.
            (
                "Xixe-xurxa.txt",
                b"\x8ai\x9ee-\xd0ur\xf0a.txt",
                &[Language::Croatian],
                "Šiže-Đurđa.txt",
            ),
            // CP775: ā 83, ē 89, ģ 85, š D5, ž D8
            (
                "vadxtxja-xirts.txt",
                b"vad\x8ct\x83ja-\x95irts.txt",
                &[Language::Latvian],
                "vadītāja-Ģirts.txt",
            ),
            (
                "xirts-vadxtxja.txt",
                b"\xccirts-vad\xeet\xe2ja.txt",
                &[Language::Latvian],
                "Ģirts-vadītāja.txt",
            ),
            // CP850, as CP437: à 85, ò 95, è 8A
            (
                "cittx-Nicolx-x.txt",
                b"citt\x85-Nicol\x95-\x8a.txt",
                &[Language::Italian],
                "città-Nicolò-è.txt",
            ),
            // All four languages.
            (
                "Xixe-xurxa.txt",
                b"\xe6i\xa7e-\xd1ur\xd0a.txt",
                &Language::ALL,
                "Šiže-Đurđa.txt",
            ),
        ] {
            let found = entries(&renamed(from, to), languages).expect("whole");
            assert_eq!(found[0].name, name);
            assert_eq!(found[0].content.as_deref(), Ok(&b"Ana: da"[..]));
        }
        // UTF-8 is that, with and without the flag.
        let bytes = renamed("ixixe.txt", "žiž.txt".as_bytes());
        assert_eq!(entries(&bytes, &[]).expect("whole")[0].name, "žiž.txt");
        let bytes = zipped(&[("Ģirts: čaj.txt", "Ana: da")]);
        assert_eq!(
            entries(&bytes, &[]).expect("whole")[0].name,
            "Ģirts_ čaj.txt"
        );
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
            entries(&zipped(&many), &[])
                .expect_err("too many")
                .contains("more than 2000")
        );
    }
}
