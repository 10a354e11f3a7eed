//! The documents name what the code has.

use std::collections::BTreeSet;

use super::files::File;

const COMMANDS: &str = "crates/cli/src/commands/";

/// Finds crates that ARCHITECTURE.md does not mention.
pub fn every_crate_has_a_paragraph(files: &[File]) -> Vec<String> {
    let Some(document) = text_of(files, "ARCHITECTURE.md") else {
        return vec!["ARCHITECTURE.md: is missing; newcomers start there".to_owned()];
    };
    files
        .iter()
        .filter_map(|file| file.path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml"))
        .filter(|name| !name.contains('/'))
        .filter(|name| {
            !document.contains(&format!("crates/{name}")) && !document.contains(&format!("`{name}`"))
        })
        .map(|name| {
            format!(
                "ARCHITECTURE.md: has no word about crates/{name}; every crate gets a paragraph with what it must not know"
            )
        })
        .collect()
}

/// Finds commands that README.md does not mention.
pub fn every_command_is_in_the_readme(files: &[File]) -> Vec<String> {
    let Some(document) = text_of(files, "README.md") else {
        // An early checkout has none; that it must have one, its own reviewers see.
        return Vec::new();
    };
    let words: BTreeSet<&str> = document
        .split(|sign: char| !sign.is_alphanumeric() && sign != '-')
        .collect();
    files
        .iter()
        .filter_map(|file| file.path.strip_prefix(COMMANDS)?.strip_suffix(".rs"))
        .filter(|name| *name != "mod" && !name.contains('/'))
        .filter(|name| {
            // `coding_add.rs` is `verbatim coding add` or `verbatim coding-add`.
            let mentioned = words.contains(name.replace('_', "-").as_str())
                || name.split('_').all(|word| words.contains(word));
            !mentioned
        })
        .map(|name| {
            format!(
                "README.md: has no word about the command of {COMMANDS}{name}.rs; people find commands in the tour"
            )
        })
        .collect()
}

fn text_of<'a>(files: &'a [File], path: &str) -> Option<&'a str> {
    files
        .iter()
        .find(|file| file.path == path)
        .and_then(|file| file.text.as_deref())
}

#[cfg(test)]
mod tests {
    use super::super::files::made_up;
    use super::*;

    #[test]
    fn crates_need_a_paragraph() {
        let files = |document: &str| {
            [
                made_up("ARCHITECTURE.md", document),
                made_up("crates/store/Cargo.toml", ""),
                made_up("crates/query/Cargo.toml", ""),
                made_up("crates/query/fixtures/other/Cargo.toml", ""),
            ]
        };
        assert!(every_crate_has_a_paragraph(&files("`crates/store` … `query` …")).is_empty());
        let found = every_crate_has_a_paragraph(&files("`store` answers a query"));
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("crates/query"), "{}", found[0]);
        assert_eq!(every_crate_has_a_paragraph(&[]).len(), 1);
    }

    #[test]
    fn commands_need_a_mention() {
        let files = |document: &str| {
            [
                made_up("README.md", document),
                made_up("crates/cli/src/commands/mod.rs", ""),
                made_up("crates/cli/src/commands/undo.rs", ""),
                made_up("crates/cli/src/commands/coding_add.rs", ""),
            ]
        };
        for document in ["verbatim undo; verbatim coding add", "`undo`, `coding-add`"] {
            assert!(every_command_is_in_the_readme(&files(document)).is_empty());
        }
        assert_eq!(every_command_is_in_the_readme(&files("undone")).len(), 2);
        assert!(every_command_is_in_the_readme(&files("")[1..]).is_empty());
    }
}
