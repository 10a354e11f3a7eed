//! Every dependency has a licence that `deny.toml` allows and comes from crates.io.
//!
//! cargo-deny knows more (it reads licence files too), but not every machine has it. So the licences that the manifests
//! state are checked here always, against the same list.

mod expression;
mod policy;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::failure::{Failure, Outcome, outcome_of};
use crate::metadata::Package;
use crate::workspace::{self, cargo};

/// How `cargo metadata` and `Cargo.lock` call crates.io, whatever mirror the machine uses.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The stage.
pub fn check() -> Outcome {
    let path = workspace::root().join("deny.toml");
    let text = fs::read_to_string(&path).map_err(|error| Failure::because("deny.toml", error))?;
    let allowed = policy::allowed_licences(&text).ok_or_else(|| {
        Failure::Failed("deny.toml has no list `allow` in its section `[licenses]`".to_owned())
    })?;

    let packages = workspace::all_packages()?;
    print_summary(&packages);
    outcome_of(&findings(&packages, &allowed), "in the licences")?;

    if workspace::has_subcommand("deny") {
        workspace::run(&mut cargo(["deny", "check", "licenses", "bans", "sources"]))
    } else {
        println!("cargo-deny is not installed: what only it can check was skipped");
        Ok(())
    }
}

fn findings(packages: &[Package], allowed: &BTreeSet<String>) -> Vec<String> {
    let mut findings = Vec::new();
    for package in packages {
        let name = format!("`{} {}`", package.name, package.version);
        match &package.licence {
            None => findings.push(format!(
                "{name} states no licence in its manifest; choose another library"
            )),
            Some(licence) => match expression::is_satisfied(licence, allowed) {
                Ok(true) => {}
                Ok(false) => findings.push(format!(
                    "{name} has the licence `{licence}`, which deny.toml does not allow"
                )),
                Err(problem) => findings.push(format!(
                    "{name} has the licence `{licence}`, which cannot be read: {problem}"
                )),
            },
        }
        if let Some(source) = package
            .source
            .as_deref()
            .filter(|source| *source != CRATES_IO)
        {
            findings.push(format!("{name} comes from `{source}`, not from crates.io"));
        }
    }
    findings
}

/// Prints how often each licence occurs, so that a change shows in the log.
fn print_summary(packages: &[Package]) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for package in packages {
        *counts
            .entry(package.licence.as_deref().unwrap_or("none stated"))
            .or_default() += 1;
    }
    println!("{} packages, all platforms and features:", packages.len());
    for (licence, count) in counts {
        println!("{count:>5}  {licence}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, licence: Option<&str>, source: Option<&str>) -> Package {
        Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.map(str::to_owned),
            source: source.map(str::to_owned),
            manifest: "Cargo.toml".into(),
            dependencies: Vec::new(),
            has_benches: false,
        }
    }

    #[test]
    fn licences_and_sources_are_checked() {
        let allowed = BTreeSet::from(["MIT".to_owned()]);
        let good = [
            package("ours", Some("MIT OR Apache-2.0"), None),
            package("theirs", Some("MIT"), Some(CRATES_IO)),
        ];
        assert_eq!(findings(&good, &allowed), [""; 0]);

        let cases = [
            (
                package("silent", None, Some(CRATES_IO)),
                "states no licence",
            ),
            (
                package("gpl", Some("GPL-3.0-only"), Some(CRATES_IO)),
                "does not allow",
            ),
            (
                package("odd", Some("MIT OR"), Some(CRATES_IO)),
                "cannot be read",
            ),
            (
                package("fork", Some("MIT"), Some("git+https://example.org/fork")),
                "not from crates.io",
            ),
        ];
        for (package, part) in cases {
            let found = findings(std::slice::from_ref(&package), &allowed);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].contains(part), "{}", found[0]);
            assert!(found[0].contains(&package.name), "{}", found[0]);
        }
    }
}
