//! Real files of four languages: their turns are tagged with the language of the file.

#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use verbatim_ingest::{Language, Options, Outcome, read};

/// Shorter turns may be in any language: `OK.`
const WORDS: usize = 5;

/// The folder with real input, when there is one.
fn data() -> Option<PathBuf> {
    let shared = std::env::var_os("VERBATIM_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let data = shared.join("data");
    if !data.is_dir() {
        eprintln!("skipped: there is no `{}`", data.display());
        return None;
    }
    Some(data)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    entries
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Turns of a file that are long enough: all, and those in the language of the file.
fn turns(path: &Path, siblings: &[String], language: Language) -> Option<(usize, usize)> {
    let folder = path.parent().unwrap();
    let options = Options {
        siblings,
        beside: &|name: &str| std::fs::read(folder.join(name)).ok(),
        ..Options::default()
    };
    let Outcome::Imported(transcript) = read(&name(path), std::fs::read(path).unwrap(), &options)
    else {
        return None;
    };
    let long = (transcript.turns.iter()).filter(|turn| {
        let text = turn.span.of(transcript.text.as_str()).unwrap();
        let words = text
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic));
        words.count() >= WORDS
    });
    let (mut all, mut right) = (0, 0);
    for turn in long {
        all += 1;
        right += usize::from(
            turn.language
                .is_some_and(|tag| tag.as_str() == language.code()),
        );
    }
    Some((all, right))
}

#[test]
fn turns_are_tagged_with_the_language_of_their_file() {
    let Some(data) = data() else { return };
    let mut of_language: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let (mut files, mut poor) = (0, Vec::new());
    // FORMAT/LANGUAGE/FILE
    for format in entries(&data).iter().filter(|path| path.is_dir()) {
        for language in Language::ALL {
            let folder = format.join(language.code());
            if !folder.is_dir() {
                continue;
            }
            let paths = entries(&folder);
            let siblings: Vec<String> = paths.iter().map(|path| name(path)).collect();
            for path in &paths {
                let Some((all, right)) = turns(path, &siblings, language) else {
                    continue;
                };
                files += 1;
                let sum = of_language.entry(language.code()).or_default();
                *sum = (sum.0 + all, sum.1 + right);
                if right * 100 < all * 99 {
                    let place = path.strip_prefix(&data).unwrap();
                    poor.push(format!("{}: {right} of {all}", place.display()));
                }
            }
        }
    }
    eprintln!("{files} files: {of_language:?}");
    assert!(files > 0);
    assert!(poor.is_empty(), "{}", poor.join("\n"));
    for (language, (all, right)) in of_language {
        assert!(right * 100 >= all * 99, "{language}: {right} of {all}");
    }
}

#[test]
fn sittings_in_other_languages_are_told() {
    let Some(data) = data() else { return };
    for (file, looks_like) in [
        ("ParlaMint-AT_1996-01-15-020-XX-NRSITZ-00001.xml", "German"),
        ("ParlaMint-ES-CT_2015-10-26.xml", "Catalan"),
    ] {
        let path = data.join("tei/other").join(file);
        let Outcome::Imported(transcript) =
            read(file, std::fs::read(path).unwrap(), &Options::default())
        else {
            panic!("{file} is not imported");
        };
        let others = transcript
            .problems
            .iter()
            .filter(|problem| problem.kind == "other-language");
        let named = others
            .filter(|problem| problem.message.contains(looks_like))
            .count();
        assert!(named > 0, "{file}: {:?}", transcript.problems);
        let untold: usize = (transcript.turns.iter())
            .filter(|turn| turn.language.is_some())
            .map(|turn| {
                turn.span
                    .of(transcript.text.as_str())
                    .unwrap()
                    .split_whitespace()
                    .count()
            })
            .sum();
        let words = transcript.text.as_str().split_whitespace().count();
        assert!(untold * 20 < words, "{file}: {untold} of {words} words");
    }
}
