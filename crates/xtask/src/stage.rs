//! Running stages one after another, with the time of each.

use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};

/// One step of `cargo xtask test`.
pub struct Stage {
    /// As typed and printed.
    pub name: &'static str,
    /// What to do when it fails.
    pub advice: &'static str,
    /// Does it.
    pub run: fn() -> Outcome,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Passed,
    Failed,
    NotRun,
}

/// Runs the stages, prints a table of times, and fails when a stage failed.
///
/// Stops at the first failure unless told to keep going.
pub fn run_all(stages: &[&Stage], keep_going: bool) -> Outcome {
    let mut rows = Vec::with_capacity(stages.len());
    let mut failed: Vec<&str> = Vec::new();
    for stage in stages {
        if !failed.is_empty() && !keep_going {
            rows.push((stage.name, Ending::NotRun, Duration::ZERO));
            continue;
        }
        println!("\n== {} ==", stage.name);
        let start = now();
        let outcome = (stage.run)();
        let time = start.elapsed();
        let result = match &outcome {
            Ok(()) => {
                println!("{}: passed in {}", stage.name, readable(time));
                Ending::Passed
            }
            Err(Failure::Usage(message) | Failure::Failed(message)) => {
                println!("{}: FAILED in {}", stage.name, readable(time));
                println!("  {message}");
                println!("  {}", stage.advice);
                failed.push(stage.name);
                Ending::Failed
            }
        };
        rows.push((stage.name, result, time));
    }
    println!("\n{}", table(&rows));
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Failure::Failed(format!(
            "{} failed; `cargo xtask test {}` runs {} again",
            failed.join(", "),
            failed.join(" "),
            if failed.len() == 1 { "it" } else { "them" },
        )))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the stages are timed for the person who waits for them"
)]
fn now() -> Instant {
    Instant::now()
}

fn table(rows: &[(&str, Ending, Duration)]) -> String {
    let width = rows.iter().map(|(name, ..)| name.len()).max().unwrap_or(0);
    let width = width.max("stage".len());
    let mut text = format!("{:<width$}  result         time", "stage");
    for (name, result, time) in rows {
        let (word, time) = match result {
            Ending::Passed => ("passed", readable(*time)),
            Ending::Failed => ("FAILED", readable(*time)),
            Ending::NotRun => ("not run", String::new()),
        };
        let line = format!("\n{name:<width$}  {word:<7}  {time:>10}");
        text.push_str(line.trim_end_matches(' '));
    }
    let total: Duration = rows.iter().map(|(_, _, time)| *time).sum();
    text.push_str(&format!(
        "\n{:<width$}  {:<7}  {:>10}",
        "total",
        "",
        readable(total)
    ));
    text
}

/// `7.3 s` or `2 min 41 s`.
fn readable(time: Duration) -> String {
    if time < Duration::from_secs(60) {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSES: Stage = Stage {
        name: "passes",
        advice: "",
        run: || Ok(()),
    };
    const FAILS: Stage = Stage {
        name: "fails",
        advice: "",
        run: || Err(Failure::Failed("as it should".to_owned())),
    };
    const MUST_NOT_RUN: Stage = Stage {
        name: "later",
        advice: "",
        run: || panic!("a stage after a failed one was run"),
    };

    #[test]
    fn a_failed_stage_stops_the_others() {
        let Err(Failure::Failed(message)) = run_all(&[&PASSES, &FAILS, &MUST_NOT_RUN], false)
        else {
            panic!("a failed stage must fail the task");
        };
        assert_eq!(
            message,
            "fails failed; `cargo xtask test fails` runs it again"
        );
    }

    #[test]
    fn keep_going_runs_the_others_and_still_fails() {
        let Err(Failure::Failed(message)) = run_all(&[&FAILS, &PASSES, &FAILS], true) else {
            panic!("a failed stage must fail the task");
        };
        assert!(message.starts_with("fails, fails failed"), "{message}");
    }

    #[test]
    fn the_table_gives_every_stage_and_the_total() {
        let rows = [
            ("fmt", Ending::Passed, Duration::from_millis(1_249)),
            ("clippy", Ending::Failed, Duration::from_secs(161)),
            ("tests", Ending::NotRun, Duration::ZERO),
        ];
        assert_eq!(
            table(&rows),
            "stage   result         time\n\
             fmt     passed        1.2 s\n\
             clippy  FAILED   2 min 41 s\n\
             tests   not run\n\
             total            2 min 42 s"
        );
    }
}
