//! Learning from small lists.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;

/// A folder with word lists, removed at the end.
fn lists(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let file = std::fs::File::create(folder.path().join(name)).unwrap();
        let mut packed = GzEncoder::new(file, Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        packed.finish().unwrap();
    }
    folder
}

const TREEBANK: &str = "Kuća\tkuća\tNOUN\t4\nkuće\tkuća\tNOUN\t6\nkućama\tkuća\tNOUN\t2\nruka\truka\tNOUN\t3\n\
    ruke\truka\tNOUN\t5\nljudi\tčovjek\tNOUN\t9\n,\t,\tPUNCT\t50\n";
const LEXICON: &str =
    "žaba\tžaba\nžabe\tžaba\nžabama\tžaba\nžâbā\tžaba\nčovjek\tčovjek\nmoja riječ\tne\n";

#[test]
fn learned_tables_know_the_lists_and_guess_the_rest() {
    let folder = lists(&[
        ("hr.treebank.tsv.gz", TREEBANK),
        ("hr.lexicon.tsv.gz", LEXICON),
    ]);
    let tables = learn(folder.path(), Language::Croatian).unwrap();
    let prefixes = grammar(Language::Croatian).prefixes;
    let typed = Table::read(&tables.typed, prefixes).unwrap();
    for (word, key) in [
        ("kuće", "kuća"),
        ("ljudi", "čovjek"),
        ("žabama", "žaba"),
        ("krave", "krava"),
    ] {
        assert_eq!(typed.keys(word), [key.into()], "{word}");
    }
    let folded = Table::read(&tables.folded, prefixes).unwrap();
    assert_eq!(folded.keys("kucama"), ["kuca".into()]);
}

#[test]
fn learning_twice_gives_the_same_bytes() {
    let folder = lists(&[
        ("hr.treebank.tsv.gz", TREEBANK),
        ("hr.lexicon.tsv.gz", LEXICON),
    ]);
    let first = learn(folder.path(), Language::Croatian).unwrap();
    let second = learn(folder.path(), Language::Croatian).unwrap();
    assert_eq!(first.typed, second.typed);
    assert_eq!(first.folded, second.folded);
}

#[test]
fn missing_and_damaged_lists_are_named() {
    let folder = lists(&[("lv.treebank.tsv.gz", "skola\tskola\tNOUN\t2\nskolas\n")]);
    let damaged = learn(folder.path(), Language::Latvian)
        .unwrap_err()
        .to_string();
    assert!(
        damaged.starts_with("line 2 of `") && damaged.contains("lv.treebank.tsv.gz"),
        "{damaged}"
    );
    let missing = learn(folder.path(), Language::Italian)
        .unwrap_err()
        .to_string();
    assert!(missing.contains("it.treebank.tsv.gz"), "{missing}");
}

#[test]
fn bytes_that_are_no_table_are_refused() {
    for bytes in [&b""[..], b"VLT1", b"VLT1\xff\xff\xff\xff", b"<html>"] {
        assert!(Table::read(bytes, &[]).is_none());
    }
}
