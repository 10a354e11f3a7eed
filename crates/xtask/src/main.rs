//! The tasks of the project: `cargo xtask TASK`. One file per task, one list of them here.
//!
//! It is compiled before anything else on a fresh machine, so it depends on next to nothing.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task runner talks to the person who started it"
)]

mod bench;
mod demo;
mod failure;
mod fuzz;
mod hostile;
#[cfg(feature = "learn")]
mod identification;
mod imports;
#[cfg(feature = "learn")]
mod learn;
mod licences;
mod memory;
mod metadata;
mod office;
mod requests;
mod screenshots;
mod stage;
mod tables;
mod task;
mod test;
mod tidy;
mod web;
mod workspace;

use std::process::ExitCode;

use failure::{Failure, Outcome};
use task::Task;

/// All tasks, in the order of the help text.
const TASKS: [Task; 7] = [
    demo::TASK,
    test::TASK,
    web::TASK,
    tables::TASK,
    bench::TASK,
    screenshots::TASK,
    requests::TASK,
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
        Err(Failure::Failed(message)) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Outcome {
    let Some((name, rest)) = arguments.split_first() else {
        return Err(Failure::Usage(format!("name a task\n\n{}", overview())));
    };
    if is_help(name) {
        println!("{}", overview());
        return Ok(());
    }
    let task = TASKS
        .iter()
        .find(|task| task.name == name)
        .ok_or_else(|| Failure::Usage(format!("there is no task `{name}`\n\n{}", overview())))?;
    if rest.iter().any(|argument| is_help(argument)) {
        println!("{}", task.help);
        return Ok(());
    }
    (task.run)(rest)
}

fn is_help(argument: &str) -> bool {
    matches!(argument, "--help" | "-h" | "help")
}

fn overview() -> String {
    let mut text = String::from("Usage: cargo xtask TASK [--help]\n\nTasks:");
    for task in &TASKS {
        text.push_str(&format!("\n  {:<11} {}", task.name, task.summary));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn an_unknown_task_is_a_usage_error_that_lists_the_tasks() {
        for line in ["", "deploy", "dem --help"] {
            let Err(Failure::Usage(message)) = run(&words(line)) else {
                panic!("`{line}` should be a usage error");
            };
            for task in &TASKS {
                assert!(message.contains(task.name), "{message}");
            }
        }
    }

    #[test]
    fn every_task_explains_itself_without_running() {
        for task in &TASKS {
            assert!(run(&words(&format!("{} --help", task.name))).is_ok());
            assert!(
                task.help
                    .contains(&format!("Usage: cargo xtask {}", task.name))
            );
        }
    }

    #[test]
    fn an_unknown_option_is_a_usage_error() {
        for line in [
            "demo --fast",
            "demo a b",
            "test --fast",
            "test fmt compile",
            "bench nothing",
            "web now",
            "bench web now",
            "screenshots now",
            "requests soon",
        ] {
            assert!(
                matches!(run(&words(line)), Err(Failure::Usage(_))),
                "`{line}`"
            );
        }
    }
}
