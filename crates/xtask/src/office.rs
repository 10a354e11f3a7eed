//! The stage that asks a word processor: LibreOffice and pdftotext, which CI installs where they are missing.

use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::workspace::{self, cargo};

/// Programs that are asked, and the package of Debian that has each.
const PROGRAMS: [(&str, &str); 2] = [
    ("soffice", "libreoffice-writer-nogui"),
    ("pdftotext", "poppler-utils"),
];

/// Runs the tests that open documents in LibreOffice.
pub fn check() -> Outcome {
    let missing = || {
        PROGRAMS
            .into_iter()
            .filter(|(program, _)| !workspace::is_there(program))
    };
    if missing().next().is_some() {
        let names: Vec<&str> = missing().map(|(program, _)| program).collect();
        if std::env::var_os("CI").is_none() {
            println!(
                "skipped: {} not installed; `apt-get install {}` has what is missing",
                names.join(" and "),
                missing()
                    .map(|(_, package)| package)
                    .collect::<Vec<_>>()
                    .join(" ")
            );
            return Ok(());
        }
        install(missing().map(|(_, package)| package))?;
    }
    // With the whole workspace, so that nothing is built a second time.
    if workspace::has_subcommand("nextest") {
        let mut tests = cargo(["nextest", "run", "--workspace", "--run-ignored", "only"]);
        workspace::run(tests.args(["--filterset", "test(libre_office)"]))
    } else {
        let mut tests = cargo(["test", "--workspace", "--tests"]);
        workspace::run(tests.args(["libre_office", "--", "--ignored"]))
    }
}

/// By apt-get, as root or by sudo.
fn install(packages: impl Iterator<Item = &'static str>) -> Outcome {
    let packages: Vec<&str> = packages.collect();
    let apt = |arguments: &[&str]| {
        let mut command = match workspace::is_there("sudo") {
            true => {
                let mut sudo = Command::new("sudo");
                sudo.arg("apt-get");
                sudo
            }
            false => Command::new("apt-get"),
        };
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        workspace::run(&mut command)
    };
    // Lists of packages may be missing or old.
    apt(&["update", "--quiet"])?;
    let mut arguments = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    arguments.extend(&packages);
    apt(&arguments).map_err(|_| {
        Failure::Failed(format!(
            "`apt-get install {}` failed; install them by hand",
            packages.join(" ")
        ))
    })
}
