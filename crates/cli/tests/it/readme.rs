//! The tour of the README, typed as it stands: each command works, and prints what the README shows of it.

use crate::support::{Study, ids_in, workspace};

/// A command of the tour, and the lines that the README shows behind it.
struct Step {
    words: Vec<String>,
    shown: Vec<String>,
}

/// The commands of `verbatim` in the README, in order.
fn steps(readme: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for block in readme.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default();
        let block = block.replace("\\\n", " ");
        // What is shown behind another command is not looked at.
        let mut ours = false;
        for line in block.lines() {
            match (line.strip_prefix("$ verbatim "), steps.last_mut()) {
                (Some(command), _) => {
                    ours = true;
                    steps.push(Step {
                        words: words(command),
                        shown: Vec::new(),
                    });
                }
                (None, Some(step)) if ours && !line.starts_with("$ ") => {
                    step.shown.push(line.trim_end().to_owned());
                }
                _ => ours = false,
            }
        }
    }
    steps
}

/// The arguments of a command as a shell parts them.
fn words(command: &str) -> Vec<String> {
    let (mut words, mut quote) = (vec![String::new()], None);
    for c in command.chars() {
        match (quote, c) {
            (None, '\'' | '"') => quote = Some(c),
            (Some(sign), _) if c == sign => quote = None,
            (None, ' ') => words.push(String::new()),
            _ => words.last_mut().expect("one").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether a line is the same in every run and shown whole.
fn is_fixed(line: &str) -> bool {
    !line.is_empty() && !line.contains('…') && ids_in(line).is_empty() && !is_dated(line)
}

/// Whether a line tells a moment, as `2026-11-22T23:15:56Z`.
fn is_dated(line: &str) -> bool {
    line.split_whitespace()
        .any(|word| word.len() == 20 && word.ends_with('Z') && word.contains('T'))
}

#[test]
fn the_tour_holds_as_it_stands() {
    let readme = std::fs::read_to_string(workspace().join("README.md")).expect("a README");
    let study = Study::bare();
    let here = workspace().display().to_string();
    let steps = steps(&readme);
    assert!(steps.len() > 40, "{}", steps.len());
    for step in &steps {
        let arguments: Vec<String> = (step.words.iter())
            .map(|word| match word.split_once('/') {
                Some(("corpora" | "codebooks", _)) => format!("{here}/{word}"),
                _ => word.clone(),
            })
            .collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let run = study.run(&arguments);
        // Rows of a sheet about sessions that come later are told, and so is how a shell learns of it.
        let told = arguments.contains(&"--participants");
        assert!(
            run.code == 0 || told && run.code == 1,
            "{arguments:?}: {}",
            run.stderr
        );
        let printed = format!("{}\n{}", run.stdout, run.stderr).replace(&format!("{here}/"), "");
        let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
        for line in step.shown.iter().filter(|line| is_fixed(line)) {
            assert!(
                printed.contains(&line.as_str()),
                "{arguments:?} does not print\n{line}\nbut\n{}",
                printed.join("\n")
            );
        }
    }
}
