//! One thing, one file: what grows past the limit is more than one thing.

use super::files::File;

/// The most lines that a source file may have.
const LIMIT: usize = 600;

/// What counts as source.
const ENDINGS: [&str; 7] = [".rs", ".ts", ".tsx", ".js", ".css", ".sql", ".sh"];

/// A longer file, with the reason why it is one thing all the same.
type Longer = (&'static str, &'static str);

const LONGER: [Longer; 1] = [(
    "crates/server/web/src/api/schema.ts",
    "made of openapi.json by `npm run types`",
)];

/// Finds source files over the limit, and reasons that nobody needs any more.
pub fn check(files: &[File]) -> Vec<String> {
    findings(files, &LONGER)
}

fn findings(files: &[File], longer: &[Longer]) -> Vec<String> {
    let mut findings = Vec::new();
    let is_source = |file: &&File| ENDINGS.iter().any(|ending| file.path.ends_with(ending));
    for file in files.iter().filter(is_source) {
        let lines = file.text.as_deref().map_or(0, |text| text.lines().count());
        let reason = longer.iter().find(|(path, _)| *path == file.path);
        if lines > LIMIT && reason.is_none() {
            findings.push(format!(
                "{}: {lines} lines, more than {LIMIT}; split it by its subjects, or give the reason in \
                 crates/xtask/src/tidy/size.rs",
                file.path
            ));
        }
        if lines <= LIMIT && reason.is_some() {
            findings.push(format!(
                "{}: has {lines} lines now; take its reason out of crates/xtask/src/tidy/size.rs",
                file.path
            ));
        }
    }
    for (path, _) in longer {
        if !files.iter().any(|file| file.path == *path) {
            findings.push(format!(
                "{path}: is gone; take its reason out of crates/xtask/src/tidy/size.rs"
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::files::made_up;
    use super::*;

    #[test]
    fn long_source_needs_a_reason_and_the_reason_needs_a_long_source() {
        let long = "x\n".repeat(LIMIT + 1);
        let short = "x\n".repeat(LIMIT);
        let reason = [("a.rs", "one table")];
        let cases: [(&str, &str, &[Longer], usize); 6] = [
            ("a.rs", &long, &[], 1),
            ("a.rs", &long, &reason, 0),
            ("a.rs", &short, &[], 0),
            ("a.rs", &short, &reason, 1),
            ("b.rs", &short, &reason, 1),
            ("corpora/talk.txt", &long, &[], 0),
        ];
        for (path, text, longer, count) in cases {
            let found = findings(&[made_up(path, text)], longer);
            assert_eq!(found.len(), count, "{path} {found:?}");
        }
    }
}
