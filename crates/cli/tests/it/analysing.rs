//! `verbatim analyse`: one line of keys for every line.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn analyse(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_verbatim"))
        .arg("analyse")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn every_line_has_a_line_of_keys() {
    let input = "hr\tzadrugama\r\nlv\tattīstībai\nit\tdell’economia\nen\tdog's\nhr\t\nde\tBürger\nhr\tNATO-a";
    let output = analyse(&[], input.as_bytes());
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 7, "{text}");
    for (line, key) in lines
        .iter()
        .zip(["zadruga", "attīstība", "economia", "dog"])
    {
        assert!(line.split(' ').any(|found| found == key), "{line}: {key}");
    }
    assert_eq!(lines[4..6], ["", "bürger"]);
}

#[test]
fn folded_keys_join_words_typed_without_diacritics() {
    let output = analyse(&["--folded"], "lv\tattīstībai\nlv\tattistibu\n".as_bytes());
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0]
            .split(' ')
            .any(|key| lines[1].split(' ').any(|other| key == other)),
        "{text}"
    );
}

#[test]
fn bad_lines_are_named() {
    for (input, expected) in [
        (
            &b"hr\tgrad\nlv attistiba\n"[..],
            "line 2 of the standard input has no tab",
        ),
        (b"hr\t\xff\n", "line 1 of the standard input is not UTF-8"),
    ] {
        let output = analyse(&[], input);
        assert_eq!(output.status.code(), Some(2));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(expected), "{told}");
    }
}
