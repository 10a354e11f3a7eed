//! The files that the house rules look at.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// A file of the project.
pub struct File {
    /// From the root, with `/`.
    pub path: String,
    /// Its text; `None` when it is not UTF-8, as office files and transcripts in old encodings are.
    pub text: Option<String>,
}

impl File {
    /// Whether it is Rust source.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Its lines with their numbers, from 1. None when it is no text.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .iter()
            .flat_map(|text| (1..).zip(text.split('\n')))
    }

    /// Its lines outside `//` comments, with their numbers, from 1.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// All files of the project, by path: those that git tracks, and new ones that it does not ignore.
///
/// Without git, as in an unpacked archive, all files outside `target`.
pub fn read(root: &Path) -> Result<Vec<File>, Failure> {
    let mut paths = match listed_by_git(root) {
        Some(paths) => paths,
        None => {
            let mut paths = Vec::new();
            walk(root, "", &mut paths)?;
            paths
        }
    };
    paths.sort();
    paths.dedup();
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        // git also lists what was deleted and not yet committed.
        let place = root.join(&path);
        if !place.is_file() {
            continue;
        }
        let bytes =
            fs::read(&place).map_err(|error| Failure::because(format!("`{path}`"), error))?;
        let text = String::from_utf8(bytes).ok();
        files.push(File { path, text });
    }
    Ok(files)
}

fn listed_by_git(root: &Path) -> Option<Vec<String>> {
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root)
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let list = String::from_utf8(output.stdout).ok()?;
    let paths: Vec<String> = list.split_terminator('\0').map(str::to_owned).collect();
    // An archive that was unpacked inside some other repository.
    (!paths.is_empty()).then_some(paths)
}

fn walk(root: &Path, folder: &str, paths: &mut Vec<String>) -> Result<(), Failure> {
    let about = |error| Failure::because(format!("`{folder}`"), error);
    for entry in fs::read_dir(root.join(folder)).map_err(about)? {
        let entry = entry.map_err(about)?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        let path = if folder.is_empty() {
            name.clone()
        } else {
            format!("{folder}/{name}")
        };
        let kind = entry.file_type().map_err(about)?;
        if kind.is_dir() && !matches!(name.as_str(), "target" | ".git" | "node_modules" | "dist") {
            walk(root, &path, paths)?;
        } else if kind.is_file() {
            paths.push(path);
        }
    }
    Ok(())
}

/// A made-up file for the tests of the rules.
#[cfg(test)]
pub fn made_up(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        text: Some(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    #[test]
    fn the_project_is_read_with_and_without_git() {
        let mut walked = Vec::new();
        walk(workspace::root(), "", &mut walked).unwrap();
        assert!(walked.contains(&"crates/xtask/src/main.rs".to_owned()));
        assert!(!walked.iter().any(|path| path.starts_with("target/")));

        let files = read(workspace::root()).unwrap();
        assert!(files.iter().any(|file| file.path == "Cargo.toml"));
        assert!(files.is_sorted_by_key(|file| &file.path));
    }

    #[test]
    fn comments_are_no_code() {
        let file = made_up(
            "a.rs",
            "//! Doc\nlet a = 1;\n    // why\nlet b = 2; // how\n",
        );
        let lines: Vec<usize> = file.code_lines().map(|(number, _)| number).collect();
        assert_eq!(lines, [2, 4, 5]);
    }
}
