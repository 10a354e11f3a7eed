//! Fuzzing each reader: long, and never the same twice, so no part of the default run. What it finds is made small and
//! put into `crates/ingest/tests/corpus`, which every run replays.

use std::fs;

use crate::failure::{Failure, Outcome};
use crate::workspace::{self, cargo};

/// Seconds for each target.
const SECONDS: u32 = 60;
/// Bytes of an input, at most: larger ones find the same, slower.
const LONGEST: u32 = 8192;
/// Seconds for one input, at most.
const TIMEOUT: u32 = 10;
/// Memory for one target, in MB, at most.
const MEMORY: u32 = 2048;

/// Runs every fuzz target for a minute, beginning with the inputs of the corpus.
pub fn run() -> Outcome {
    if !workspace::has_subcommand("fuzz") {
        workspace::run(&mut cargo(["install", "cargo-fuzz", "--locked"]))?;
    }
    let mut failed = Vec::new();
    for target in targets()? {
        let corpus = format!("crates/ingest/tests/corpus/{target}");
        let found = format!("fuzz/corpus/{target}");
        let because = |error| Failure::because(format!("`{found}`"), error);
        fs::create_dir_all(workspace::root().join(&found)).map_err(because)?;
        let mut command = cargo(["fuzz", "run", "--sanitizer", "none", &target]);
        // The first folder takes what is new, the second is only read.
        command.args([&found, &corpus]).arg("--");
        command.args([
            format!("-max_total_time={SECONDS}"),
            format!("-max_len={LONGEST}"),
            format!("-timeout={TIMEOUT}"),
            format!("-rss_limit_mb={MEMORY}"),
        ]);
        // Coverage needs flags that a stable compiler has and does not offer.
        command.env("RUSTC_BOOTSTRAP", "1");
        if workspace::run(&mut command).is_err() {
            failed.push(target);
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Failure::Failed(format!(
            "inputs were found for {}; they lie in fuzz/artifacts",
            failed.join(", ")
        )))
    }
}

/// The names of the targets, sorted.
fn targets() -> Result<Vec<String>, Failure> {
    let folder = workspace::root().join("fuzz/fuzz_targets");
    let because = |error| Failure::because(format!("`{}`", folder.display()), error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(because)? {
        let name = entry.map_err(because)?.file_name();
        names.extend(
            name.to_string_lossy()
                .strip_suffix(".rs")
                .map(str::to_owned),
        );
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_begins_with_inputs() {
        let targets = targets().unwrap();
        assert!(targets.contains(&"rtf".to_owned()));
        for target in targets {
            let corpus = format!("crates/ingest/tests/corpus/{target}");
            assert!(workspace::root().join(&corpus).is_dir(), "{corpus}");
        }
    }
}
