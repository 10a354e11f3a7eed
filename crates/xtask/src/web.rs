//! `cargo xtask web`: builds the page of the workbench, and the stage that checks it and drives it in a browser.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::failure::{Failure, Outcome};
use crate::task::Task;
use crate::workspace::{self, cargo};

/// The task.
pub const TASK: Task = Task {
    name: "web",
    summary: "Build the page of the workbench, which needs Node 20 or later",
    help: "\
Build the page of the workbench, which needs Node 20 or later

Usage: cargo xtask web

Fetches the packages of package-lock.json where they are not there yet (`npm ci`), and builds the page into
crates/server/web/dist, from where the next `cargo build` takes it into the program.",
    run,
};

/// What the page is built from; all else in the folder is made.
const MADE_FROM: [&str; 6] = [
    "src",
    "messages",
    "public",
    "index.html",
    "vite.config.ts",
    "package-lock.json",
];

fn run(arguments: &[String]) -> Outcome {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!(
            "`web` takes no argument `{argument}`; see `cargo xtask web --help`"
        )));
    }
    if !has_node() {
        return Err(Failure::Failed(
            "Node is not installed; get version 20 or later from https://nodejs.org".to_owned(),
        ));
    }
    build()
}

/// Builds the page where Node is there and the page is older than what it is made from. The program does without it.
pub fn build_where_possible() {
    if is_current() {
        return;
    }
    if !has_node() {
        println!("Node is not installed; the program is built without the page of the workbench");
        return;
    }
    if let Err(Failure::Usage(message) | Failure::Failed(message)) = build() {
        println!("the page of the workbench was not built: {message}");
    }
}

/// The stage: what the page is made from, and the page in a browser. Where Node is missing, only CI insists.
pub fn check() -> Outcome {
    let in_ci = std::env::var_os("CI").is_some();
    if !has_node() {
        return missing(in_ci, "Node is not installed");
    }
    fetch()?;
    npm(["run", "--silent", "types:current"])?;
    npm(["run", "--silent", "check"])?;
    npm(["run", "--silent", "test"])?;
    build()?;
    workspace::run(&mut cargo(["build", "--package", "verbatim"]))?;
    if !has_browser() {
        return missing(
            in_ci,
            "Chromium is not installed (CHROMIUM says where it is)",
        );
    }
    let program = format!("verbatim{}", std::env::consts::EXE_SUFFIX);
    workspace::run(
        command(["run", "--silent", "test:browser"])
            .env("VERBATIM", workspace::target().join("debug").join(program)),
    )
}

/// Measures the page in a browser, with the release program.
pub fn measure(arguments: &[String]) -> Outcome {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!(
            "`bench web` takes no argument `{argument}`"
        )));
    }
    in_browser("release", &["bench"])
}

/// Makes what `script` of `package.json` makes with the program of a profile in a browser: measurements or pictures.
pub fn in_browser(profile: &str, script: &[&str]) -> Outcome {
    if !has_node() || !has_browser() {
        return Err(Failure::Failed(
            "it takes Node 20 or later and Chromium (CHROMIUM says where it is)".to_owned(),
        ));
    }
    build()?;
    let mut building = cargo(["build", "--package", "verbatim"]);
    if profile == "release" {
        building.arg("--release");
    }
    workspace::run(&mut building)?;
    let program = format!("verbatim{}", std::env::consts::EXE_SUFFIX);
    let whole = ["run", "--silent"].iter().chain(script).copied();
    workspace::run(command(whole).env("VERBATIM", workspace::target().join(profile).join(program)))
}

fn missing(in_ci: bool, what: &str) -> Outcome {
    if in_ci {
        return Err(Failure::Failed(format!("{what}, and CI needs it")));
    }
    println!("{what}; the page is not tested");
    Ok(())
}

fn build() -> Outcome {
    fetch()?;
    npm(["run", "--silent", "build"])
}

/// Fetches the packages, unless those of the lock file are there.
fn fetch() -> Outcome {
    let fetched = changed(&folder().join("node_modules/.package-lock.json"));
    if fetched.is_some() && fetched >= changed(&folder().join("package-lock.json")) {
        return Ok(());
    }
    npm(["ci", "--no-audit", "--no-fund"])
}

fn is_current() -> bool {
    let built = changed(&folder().join("dist/index.html"));
    let newest = MADE_FROM
        .iter()
        .filter_map(|name| newest(&folder().join(name)))
        .max();
    built.is_some() && built >= newest
}

/// When a file, or the last one in a folder, was changed.
fn newest(path: &Path) -> Option<SystemTime> {
    match fs::read_dir(path) {
        Ok(entries) => entries
            .flatten()
            .filter_map(|entry| newest(&entry.path()))
            .max(),
        Err(_) => changed(path),
    }
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

fn folder() -> PathBuf {
    workspace::root().join("crates/server/web")
}

fn npm<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Outcome {
    workspace::run(&mut command(arguments))
}

fn command<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    // On Windows it is a script, which is started by its whole name only.
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(folder());
    command
}

fn has_node() -> bool {
    answers("node") && answers(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Whether there is a browser for the tests; the same places as in `crates/server/web/tests/program.ts`.
fn has_browser() -> bool {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return answers(named);
    }
    ["chromium", "chromium-browser", "google-chrome"]
        .iter()
        .any(|name| Path::new("/usr/bin").join(name).exists())
}

fn answers(program: impl AsRef<OsStr>) -> bool {
    let mut asked = Command::new(program);
    asked
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    asked.status().is_ok_and(|status| status.success())
}
