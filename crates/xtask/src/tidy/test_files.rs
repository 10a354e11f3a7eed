//! No test is forgotten: the tests of a crate are one program, whose root names every file.

use super::files::File;

/// Where the tests of a crate stand, and the file that names them.
const FOLDER: &str = "/tests/it/";
const ROOT: &str = "main.rs";

/// Finds files of tests that the root of their program does not name (they would never run), and programs beside the one.
pub fn check(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.is_rust() && file.path.starts_with("crates/"))
        .filter_map(|file| match file.path.split_once(FOLDER) {
            Some((krate, name)) => unnamed(files, krate, name),
            None => beside(&file.path),
        })
        .collect()
}

/// What is wrong with the file `name` of the tests of `krate`.
fn unnamed(files: &[File], krate: &str, name: &str) -> Option<String> {
    let module = name.strip_suffix("/mod.rs").or(name.strip_suffix(".rs"))?;
    if name == ROOT || module.contains('/') {
        return None;
    }
    let root = format!("{krate}{FOLDER}{ROOT}");
    let line = format!("mod {module};");
    let named = files
        .iter()
        .filter(|file| file.path == root)
        .any(|file| file.lines().any(|(_, written)| written == line));
    (!named).then(|| format!("{krate}{FOLDER}{name}: never runs; `{line}` belongs into {root}"))
}

/// What is wrong with a file that would be a program of its own.
fn beside(path: &str) -> Option<String> {
    let (krate, name) = path.split_once("/tests/")?;
    // A folder `tests` within `src` belongs to a module.
    let is_program = krate.matches('/').count() == 1 && !name.contains('/');
    is_program.then(|| {
        format!(
            "{path}: is linked as a program of its own, which costs a quarter of a gigabyte; put it into {krate}{FOLDER}"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::super::files::made_up;
    use super::*;

    #[test]
    fn every_file_is_named_by_the_root() {
        let files = |root: &str| {
            [
                made_up("crates/store/tests/it/main.rs", root),
                made_up("crates/store/tests/it/undo.rs", ""),
                made_up("crates/store/tests/it/study/mod.rs", ""),
                made_up("crates/store/tests/it/study/names.rs", ""),
                made_up("crates/store/src/undo.rs", ""),
                made_up("crates/store/src/undo/tests/redo.rs", ""),
            ]
        };
        assert!(check(&files("mod study;\nmod undo;\n")).is_empty());
        let found = check(&files("// mod undo;\nmod study;\n"));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("tests/it/undo.rs"), "{}", found[0]);
        assert_eq!(check(&files("")).len(), 2);
    }

    #[test]
    fn there_is_one_program() {
        let found = check(&[made_up("crates/store/tests/undo.rs", "")]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("crates/store/tests/it/"), "{}", found[0]);
    }
}
