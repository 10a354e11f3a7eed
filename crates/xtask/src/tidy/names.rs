//! Files are named after things of the field.

use super::files::File;

/// Names that say nothing, so that everything ends up in them.
const EMPTY_NAMES: [&str; 10] = [
    "util",
    "utils",
    "utility",
    "utilities",
    "helper",
    "helpers",
    "common",
    "misc",
    "manager",
    "managers",
];

/// Finds files and folders of Rust crates with names that say nothing.
pub fn check(files: &[File]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        let name = file.path.trim_end_matches(".rs");
        if let Some(empty) = name.split('/').find(|part| EMPTY_NAMES.contains(part)) {
            findings.push(format!(
                "{}: `{empty}` does not say what is inside; name it after the thing that it is about",
                file.path
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
    fn names_that_say_nothing_are_found() {
        let cases = [
            ("crates/store/src/utils.rs", 1),
            ("crates/store/src/helpers/time.rs", 1),
            ("crates/engine/tests/common/mod.rs", 1),
            ("crates/store/src/file_utilisation.rs", 0),
            ("crates/analysis/src/common_ground.rs", 0),
            ("corpora/common/talk.txt", 0),
        ];
        for (path, count) in cases {
            assert_eq!(check(&[made_up(path, "")]).len(), count, "{path}");
        }
    }
}
