//! SQL stands in `crates/store` and nowhere else.

use super::files::File;

/// Statements that only SQL has, as they begin in a string.
const STATEMENTS: [&str; 7] = [
    "SELECT ",
    "INSERT INTO ",
    "INSERT OR ",
    "DELETE FROM ",
    "CREATE TABLE ",
    "ALTER TABLE ",
    "PRAGMA ",
];

/// `xtask` is left out because this list stands in it.
const ALLOWED: [&str; 2] = ["crates/store/", "crates/xtask/"];

/// Finds SQL in Rust code of other crates.
pub fn check(files: &[File]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        if ALLOWED.iter().any(|folder| file.path.starts_with(folder)) {
            continue;
        }
        for (number, line) in file.code_lines() {
            if let Some(statement) = STATEMENTS
                .iter()
                .find(|statement| line.contains(**statement))
            {
                findings.push(format!(
                    "{}:{number}: `{}` outside crates/store; rows stay in the store, callers get values of the model",
                    file.path,
                    statement.trim_end()
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::files::made_up;
    use super::*;

    #[test]
    fn sql_is_found_outside_the_store_alone() {
        let code = "let q = \"SELECT id FROM turn\";\n";
        let cases = [
            ("crates/engine/src/code.rs", code, 1),
            (
                "crates/engine/src/code.rs",
                "let q = r\"\n  INSERT INTO turn\";\n",
                1,
            ),
            ("crates/store/src/turn.rs", code, 0),
            ("crates/engine/src/code.rs", "// SELECT in prose\n", 0),
            (
                "crates/engine/src/code.rs",
                "let s = \"Select a file\";\n",
                0,
            ),
            ("docs/store.md", code, 0),
        ];
        for (path, text, count) in cases {
            assert_eq!(check(&[made_up(path, text)]).len(), count, "{path} {text}");
        }
    }
}
