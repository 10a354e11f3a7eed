//! The inputs of `tests/corpus`, replayed: an ordinary one for each reader, and what fuzzing found, made small. They
//! are also what the fuzz targets start from (`cargo xtask test long`).

use crate::promises;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use verbatim_ingest::{Outcome, registry};

fn folder(reader: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(reader)
}

#[test]
fn every_input_keeps_the_promises_and_every_reader_has_one_that_it_reads() {
    for (reader, _) in promises::READERS {
        let (mut read, mut others) = (0, Vec::new());
        let entries = fs::read_dir(folder(reader))
            .unwrap_or_else(|error| panic!("tests/corpus/{reader} needs an input: {error}"));
        for entry in entries {
            let path = entry.expect("listed").path();
            let bytes = fs::read(&path).expect("readable");
            assert!(bytes.len() <= 10_000, "{}: make it smaller", path.display());
            match promises::check_reader(reader, &bytes) {
                Outcome::Imported(transcript) => {
                    read += usize::from(transcript.reader.name == reader);
                }
                Outcome::Refused { reason, .. } | Outcome::Skipped { reason, .. } => {
                    others.push(reason);
                }
            }
        }
        assert!(
            read > 0,
            "nothing in tests/corpus/{reader} is read by it: {others:?}"
        );
    }
    // Bytes of zip files as they are, and texts in unknown encodings.
    for (inputs, name) in [("zip", "a.docx"), ("encoding", "a.txt")] {
        for entry in fs::read_dir(folder(inputs)).expect("a folder") {
            let bytes = fs::read(entry.expect("listed").path()).expect("readable");
            promises::check(name, &bytes);
            let _ = verbatim_ingest::archive::entries(&bytes, &[]);
        }
    }
}

#[test]
fn every_reader_of_the_registry_has_inputs_and_a_fuzz_target() {
    let registered: BTreeSet<&str> = (registry::REGISTRY.iter())
        .map(|format| format.reader().name)
        .collect();
    let listed: BTreeSet<&str> = promises::READERS
        .iter()
        .map(|(reader, _)| *reader)
        .collect();
    assert_eq!(listed, registered, "tests/promises lists every reader");
    let targets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/fuzz_targets");
    let manifest = fs::read_to_string(targets.join("../Cargo.toml")).expect("a manifest");
    for reader in listed.into_iter().chain(["zip", "encoding"]) {
        let target = targets.join(format!("{reader}.rs"));
        assert!(target.is_file(), "{reader} has no fuzz target");
        assert!(
            manifest.contains(&format!("name = \"{reader}\"\n")),
            "{reader} is not in fuzz/Cargo.toml"
        );
    }
}
