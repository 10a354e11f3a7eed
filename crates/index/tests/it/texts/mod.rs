//! Paragraphs of the sample corpora and of real files, in the language that their path names.

use std::fs;
use std::path::{Path, PathBuf};

use verbatim_language::Language;

/// Readable as text, once the tags are taken out.
const ENDINGS: [&str; 10] = [
    "txt", "md", "vtt", "srt", "xml", "html", "cha", "csv", "tsv", "vert",
];

/// The paragraphs of all text files below `root`, at most `most` of each file.
pub fn paragraphs(root: &Path, most: usize) -> Vec<(Language, String)> {
    let mut found = Vec::new();
    for path in files(root) {
        let below = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();
        let language = below
            .split(|c: char| !c.is_alphanumeric())
            .find_map(|part| Language::ALL.into_iter().find(|own| own.code() == part));
        // Files in other encodings are for the tests of the readers.
        let (Some(language), Ok(text)) = (language, fs::read_to_string(&path)) else {
            continue;
        };
        let text = without_tags(&text.replace("\r\n", "\n"));
        let paragraphs = text.split("\n\n").map(|paragraph| {
            let lines = paragraph.lines().filter(|line| !line.contains("-->"));
            lines.collect::<Vec<_>>().join("\n")
        });
        found.extend(
            paragraphs
                .filter(|paragraph| paragraph.chars().any(char::is_alphabetic))
                .take(most)
                // A file without empty lines is one paragraph, of which the beginning will do.
                .map(|paragraph| paragraph.chars().take(2000).collect())
                .map(|paragraph| (language, paragraph)),
        );
    }
    found
}

fn files(root: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
            {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// What stands between `<` and `>` is markup, or a mark of a transcription, which is no word either.
fn without_tags(text: &str) -> String {
    let mut parts = text.split('<');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('>') {
            Some((_, after)) => plain.push_str(after),
            None => plain.push_str(part),
        }
    }
    plain
}
