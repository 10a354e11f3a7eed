//! `cargo xtask test`: everything that CI runs. The stages stand in one list, cheapest first.

use crate::failure::{Failure, Outcome};
use crate::stage::{self, Stage};
use crate::task::Task;
use crate::workspace::{self, cargo};
use crate::{demo, fuzz, imports, licences, office, tidy, web};

/// The task.
pub const TASK: Task = Task {
    name: "test",
    summary: "Run everything that CI runs, with the time of each stage",
    help: "\
Run everything that CI runs, with the time of each stage

Usage: cargo xtask test [STAGE…] [--keep-going]

Stages, in this order (all when none is named):
  fmt       the formatting is rustfmt's
  imports   the crates import only whom the table of rooms allows
  tidy      house rules that no compiler knows
  licences  every dependency has a licence of deny.toml
  clippy    no warning in any target, with and without optional features
  tests     unit, integration and documentation tests
  office    LibreOffice opens a report and a plan and prints what they hold (in CI it is installed where it is missing)
  doc       the documentation builds without a warning
  pdf       reports and plans as PDF hold every quote letter for letter (compiles typst once, which takes minutes)
  web       the page of the workbench: its types, its parts, and the whole in Chromium (where Node is installed)
  demo      two runs of the demo give the same reports, and every quote in them verifies

Only when it is named:
  long      every reader is fuzzed for a minute; installs cargo-fuzz where it is missing

Options:
  --keep-going  run the later stages although one has failed",
    run,
};

/// All stages, in the order in which they are run.
const STAGES: [Stage; 11] = [
    Stage {
        name: "fmt",
        advice: "run `cargo fmt --all`",
        run: || workspace::run(&mut cargo(["fmt", "--all", "--check"])),
    },
    Stage {
        name: "imports",
        advice: "take the import out, or decide and write the decision down",
        run: imports::check,
    },
    Stage {
        name: "tidy",
        advice: "each finding says what to do",
        run: tidy::check,
    },
    Stage {
        name: "licences",
        advice: "choose a library under a licence that deny.toml allows",
        run: licences::check,
    },
    Stage {
        name: "clippy",
        advice: "mend the warning, or allow it at its place with a reason",
        run: clippy,
    },
    Stage {
        name: "tests",
        advice: "`cargo test -p CRATE NAME` runs one test",
        run: all_tests,
    },
    Stage {
        name: "office",
        advice: "`cargo test -p verbatim --test it office:: -- --ignored` shows what a word processor makes of it",
        run: office::check,
    },
    Stage {
        name: "doc",
        advice: "`cargo doc --no-deps -p CRATE` shows the warning",
        run: doc,
    },
    Stage {
        name: "pdf",
        advice: "`cargo test -p verbatim --features pdf --test it pages::` shows what the program makes",
        run: pdf,
    },
    Stage {
        name: "web",
        advice: "`npm run check`, `npm test` and `npm run test:browser` in crates/server/web run one part each",
        run: web::check,
    },
    Stage {
        name: "demo",
        advice: "`cargo xtask demo` runs it once and shows its report",
        run: demo::check,
    },
];

/// A stage that runs only when it is named.
const LONG: Stage = Stage {
    name: "long",
    advice: "make the input small (`cargo fuzz tmin`), put it into crates/ingest/tests/corpus, and mend the reader",
    run: fuzz::run,
};

fn run(arguments: &[String]) -> Outcome {
    let mut keep_going = false;
    let mut chosen: Vec<&str> = Vec::new();
    for argument in arguments {
        match argument.as_str() {
            "--keep-going" => keep_going = true,
            option if option.starts_with('-') => {
                return Err(Failure::Usage(format!(
                    "`test` has no option `{option}`; see `cargo xtask test --help`"
                )));
            }
            name if STAGES.iter().chain([&LONG]).any(|stage| stage.name == name) => {
                chosen.push(name);
            }
            name => {
                return Err(Failure::Usage(format!(
                    "there is no stage `{name}`; see `cargo xtask test --help`"
                )));
            }
        }
    }
    let stages: Vec<&Stage> = STAGES
        .iter()
        .filter(|stage| chosen.is_empty() || chosen.contains(&stage.name))
        .chain(Some(&LONG).filter(|stage| chosen.contains(&stage.name)))
        .collect();
    stage::run_all(&stages, keep_going)
}

fn clippy() -> Outcome {
    // Optional features are checked too; without code generation this costs next to nothing.
    workspace::run(&mut cargo([
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "--deny",
        "warnings",
    ]))
}

fn all_tests() -> Outcome {
    if workspace::has_subcommand("nextest") {
        workspace::run(&mut cargo(["nextest", "run", "--workspace"]))?;
        // nextest runs no documentation tests.
        workspace::run(&mut cargo(["test", "--workspace", "--doc"]))
    } else {
        println!("cargo-nextest is not installed; the tests run with cargo");
        workspace::run(&mut cargo(["test", "--workspace", "--no-fail-fast"]))
    }
}

/// The tests of pages with the feature that writes PDF, and nothing else of the workspace a second time. One build for the tests
/// of the crate and of the program, so that typst is compiled once.
fn pdf() -> Outcome {
    let mut command = cargo(["test", "--features", "verbatim/pdf"]);
    for package in ["verbatim", "verbatim-report"] {
        command.args(["--package", package]);
    }
    command.args(["--test", "it", "--"]);
    command.args(["pages::", "pdf::", "contents::", "languages::"]);
    workspace::run(&mut command)
}

fn doc() -> Outcome {
    // Private items too: nothing here is published, the readers are those who change the code.
    workspace::run(
        cargo([
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
            "--all-features",
        ])
        .env("RUSTDOCFLAGS", "--deny warnings"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_text_names_every_stage_in_order() {
        let mut rest = TASK.help;
        for stage in STAGES.iter().chain([&LONG]) {
            let line = format!("\n  {:<8}  ", stage.name);
            let place = rest.find(&line);
            assert!(place.is_some(), "`{}` is missing or misplaced", stage.name);
            rest = &rest[place.unwrap_or(0) + 1..];
        }
    }
}
