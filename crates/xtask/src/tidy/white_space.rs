//! White space that nobody sees, in places that rustfmt does not touch: strings and macros.

use super::files::File;

/// Finds tabs and white space at line ends in Rust source.
pub fn check(files: &[File]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        for (number, line) in file.lines() {
            if line.contains('\t') {
                findings.push(format!(
                    "{}:{number}: a tab; write `\\t` so that readers see it",
                    file.path
                ));
            }
            if line.ends_with(char::is_whitespace) {
                findings.push(format!(
                    "{}:{number}: white space at the end of the line; editors take it away, so write `\\x20` if it is \
                     meant",
                    file.path
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
    fn invisible_white_space_is_found() {
        let cases = [
            ("a.rs", "let a = 1;\n", 0),
            ("a.rs", "\tlet a = 1;\n", 1),
            ("a.rs", "let a = 1; \n", 1),
            ("a.rs", "let a = \"b\r\n\";\n", 1),
            ("a.tsv", "a\tb \n", 0),
        ];
        for (path, text, count) in cases {
            assert_eq!(check(&[made_up(path, text)]).len(), count, "{text:?}");
        }
    }
}
