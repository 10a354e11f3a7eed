//! `cargo xtask screenshots`: pictures of every view of the workbench, for the tour in `docs/workbench.md`.

use crate::failure::{Failure, Outcome};
use crate::task::Task;
use crate::web;

/// The task.
pub const TASK: Task = Task {
    name: "screenshots",
    summary: "Make the pictures of the workbench in docs/images/workbench, which needs Node and Chromium",
    help: "\
Make the pictures of the workbench in docs/images/workbench, which needs Node and Chromium

Usage: cargo xtask screenshots

Makes the sample study, opens every view of the workbench in headless Chromium (light, dark, Croatian, narrow), and writes a
picture of each. It fails where something is cut off or reaches out of the window. How each picture comes about stands in
crates/server/web/pictures/steps.ts.",
    run,
};

fn run(arguments: &[String]) -> Outcome {
    match arguments.first() {
        Some(argument) => Err(Failure::Usage(format!(
            "`screenshots` takes no argument `{argument}`; see `cargo xtask screenshots --help`"
        ))),
        None => web::in_browser("debug", &["pictures"]),
    }
}
