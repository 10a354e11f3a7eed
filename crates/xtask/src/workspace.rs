//! Where the workspace is, and running programs in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::metadata::{self, Package};

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("xtask stands in crates/xtask")
}

/// The folder that cargo builds into.
pub fn target() -> PathBuf {
    // Relative values mean the folder that cargo is started in, which is the root for every command here.
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The cargo that started this task, to be run in the root.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Shows a command, runs it with its output passed through, and fails when it fails.
pub fn run(command: &mut Command) -> Outcome {
    let line = shown(command);
    println!("$ {line}");
    let status = command
        .status()
        .map_err(|error| Failure::because(format!("cannot start `{line}`"), error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Failed(format!("`{line}` failed ({status})")))
    }
}

/// Whether cargo has a subcommand such as `nextest` or `deny`.
pub fn has_subcommand(name: &str) -> bool {
    cargo([name, "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Whether a program such as `soffice` can be started.
pub fn is_there(program: &str) -> bool {
    let asked = Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    asked.is_ok()
}

/// The packages of the workspace alone.
pub fn members() -> Result<Vec<Package>, Failure> {
    packages(&["--no-deps"])
}

/// The packages of the workspace and everything that any of their features needs on any platform.
pub fn all_packages() -> Result<Vec<Package>, Failure> {
    packages(&["--all-features"])
}

fn packages(options: &[&str]) -> Result<Vec<Package>, Failure> {
    let mut command = cargo(["metadata", "--format-version", "1"]);
    command.args(options).stderr(Stdio::inherit());
    let output = command
        .output()
        .map_err(|error| Failure::because("cannot start `cargo metadata`", error))?;
    if !output.status.success() {
        return Err(Failure::Failed(format!(
            "`cargo metadata` failed ({})",
            output.status
        )));
    }
    metadata::read(&output.stdout)
}

/// A command as one would type it, programs and paths of the workspace shortened.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| {
            let word = Path::new(word);
            let word = word.strip_prefix(root()).unwrap_or(word);
            word.display().to_string()
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.toml").is_file());
        assert!(root().join("crates/xtask/Cargo.toml").is_file());
    }

    #[test]
    fn commands_are_shown_without_the_path_of_the_checkout() {
        let mut command = Command::new(root().join("target/debug/verbatim"));
        command.arg("demo").arg(root().join("target/demo"));
        assert_eq!(
            shown(&command).replace('\\', "/"),
            "verbatim demo target/demo"
        );
    }
}
