//! Who may import whom among the crates of the workspace: the one list, and its check against the manifests.

use crate::failure::{Failure, Outcome, outcome_of};
use crate::metadata::{DependencyKind, Package};
use crate::workspace;

/// A crate and the crates of ours that it may import.
type Row = (&'static str, &'static [&'static str]);

/// The rooms of the house, each with what it may import. Every import stands above its importer, so there is no cycle.
///
/// The names are those of the folders in `crates/`. `xtask` is no room: it builds the house, and nothing imports it.
const TABLE: [Row; 13] = [
    ("model", &[]),
    ("language", &[]),
    ("query", &["language"]),
    ("ingest", &["model", "language"]),
    ("codebook", &["model", "language", "query"]),
    ("index", &["model", "language", "query"]),
    ("store", &["model"]),
    ("analysis", &["model"]),
    ("exchange", &["model"]),
    ("report", &["model", "analysis"]),
    (
        "engine",
        &[
            "model", "language", "query", "ingest", "codebook", "index", "store", "analysis",
            "exchange", "report",
        ],
    ),
    ("server", &["engine", "model"]),
    ("cli", &["engine", "model", "server"]),
];

/// An import that tests alone may have, with the reason.
struct TestImport {
    from: &'static str,
    to: &'static str,
    reason: &'static str,
}

/// Arrows that only `[dev-dependencies]` may have beyond the table. Tests belong to the lowest crate that can fail, so
/// an entry here needs a good reason.
const TEST_IMPORTS: [TestImport; 0] = [];

/// The stage: the workspace as it is against the table.
pub fn check() -> Outcome {
    let members = workspace::members()?;
    println!(
        "{} crates against the table in crates/xtask/src/imports.rs",
        members.len()
    );
    if members.is_empty() {
        return Err(Failure::Failed("the workspace has no crate".to_owned()));
    }
    outcome_of(
        &findings(&members, &TABLE, &TEST_IMPORTS),
        "in the import directions",
    )
}

fn findings(members: &[Package], table: &[Row], test_imports: &[TestImport]) -> Vec<String> {
    let mut findings = Vec::new();
    for member in members.iter().filter(|member| member.name != "xtask") {
        let Some(&(from, allowed)) =
            room(&member.name).and_then(|name| table.iter().find(|(row, _)| *row == name))
        else {
            findings.push(format!(
                "`{}` is in the workspace but not in the table; a crate is a decision: it gets a paragraph in \
                 ARCHITECTURE.md and a row in crates/xtask/src/imports.rs first (packages are called `verbatim-<folder>`)",
                member.name
            ));
            continue;
        };
        for dependency in &member.dependencies {
            let imports_member = members.iter().any(|other| other.name == dependency.name);
            if !imports_member {
                continue;
            }
            let to = room(&dependency.name).unwrap_or(&dependency.name);
            let for_tests = dependency.kind == DependencyKind::Dev
                && test_imports.iter().any(|import| {
                    import.from == from && import.to == to && !import.reason.is_empty()
                });
            // A crate may import itself in its tests, to turn on one of its own features.
            let is_itself = dependency.kind == DependencyKind::Dev && from == to;
            if !allowed.contains(&to) && !for_tests && !is_itself {
                findings.push(format!(
                    "`{from}` imports `{to}`{}; an arrow that is not in the table is a decision: it gets a sentence in \
                     ARCHITECTURE.md first, then a place in crates/xtask/src/imports.rs",
                    match dependency.kind {
                        DependencyKind::Normal => "",
                        DependencyKind::Build => " in its build script",
                        DependencyKind::Dev => " in its tests",
                    }
                ));
            }
        }
    }
    findings
}

/// The folder of a package in `crates/`: `verbatim-store` is `store`, and `verbatim` is the command line.
fn room(package: &str) -> Option<&str> {
    match package {
        "verbatim" => Some("cli"),
        _ => package.strip_prefix("verbatim-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Dependency;

    fn member(name: &str, dependencies: &[(&str, DependencyKind)]) -> Package {
        Package {
            name: name.to_owned(),
            version: "0.1.0".to_owned(),
            licence: None,
            source: None,
            manifest: "Cargo.toml".into(),
            dependencies: dependencies
                .iter()
                .map(|&(name, kind)| Dependency {
                    name: name.to_owned(),
                    kind,
                })
                .collect(),
            has_benches: false,
        }
    }

    /// Findings for the given crate among one package for every row.
    fn with(package: Package, test_imports: &[TestImport]) -> Vec<String> {
        let mut members: Vec<Package> = TABLE
            .iter()
            .map(|(name, _)| match *name {
                "cli" => member("verbatim", &[]),
                name => member(&format!("verbatim-{name}"), &[]),
            })
            .chain([member("xtask", &[])])
            .filter(|other| other.name != package.name)
            .collect();
        members.push(package);
        findings(&members, &TABLE, test_imports)
    }

    #[test]
    fn arrows_of_the_table_pass_whatever_their_kind() {
        use DependencyKind::{Build, Dev, Normal};
        for kind in [Normal, Build, Dev] {
            let package = member(
                "verbatim-codebook",
                &[
                    ("verbatim-query", kind),
                    ("verbatim-model", kind),
                    ("serde", kind),
                ],
            );
            assert_eq!(with(package, &[]), [""; 0]);
        }
    }

    #[test]
    fn an_arrow_that_the_table_lacks_fails_with_both_names() {
        use DependencyKind::{Build, Dev, Normal};
        let cases = [
            (
                "verbatim-model",
                "verbatim-store",
                Normal,
                "`model` imports `store`;",
            ),
            (
                "verbatim-store",
                "verbatim-query",
                Build,
                "`store` imports `query` in its build script;",
            ),
            (
                "verbatim-report",
                "verbatim-engine",
                Dev,
                "`report` imports `engine` in its tests;",
            ),
            (
                "verbatim",
                "verbatim-store",
                Normal,
                "`cli` imports `store`;",
            ),
            (
                "verbatim-server",
                "verbatim",
                Normal,
                "`server` imports `cli`;",
            ),
            (
                "verbatim-engine",
                "xtask",
                Normal,
                "`engine` imports `xtask`;",
            ),
        ];
        for (from, to, kind, start) in cases {
            let found = with(member(from, &[(to, kind)]), &[]);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with(start), "{}", found[0]);
            assert!(
                found[0].contains("it gets a sentence in ARCHITECTURE.md first"),
                "{}",
                found[0]
            );
        }
    }

    #[test]
    fn an_arrow_with_a_reason_passes_in_tests_alone() {
        let allowed = [TestImport {
            from: "report",
            to: "engine",
            reason: "an example",
        }];
        let package = |kind| member("verbatim-report", &[("verbatim-engine", kind)]);
        assert_eq!(with(package(DependencyKind::Dev), &allowed), [""; 0]);
        assert_eq!(with(package(DependencyKind::Normal), &allowed).len(), 1);
    }

    #[test]
    fn tests_may_import_their_own_crate() {
        let package = |kind| member("verbatim-language", &[("verbatim-language", kind)]);
        assert_eq!(with(package(DependencyKind::Dev), &[]), [""; 0]);
    }

    #[test]
    fn a_crate_that_the_table_lacks_fails() {
        for name in ["verbatim-plugins", "plugins", "verbatim-xtask"] {
            let found = with(member(name, &[]), &[]);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].contains(name), "{}", found[0]);
        }
    }

    #[test]
    fn xtask_is_free() {
        let package = member("xtask", &[("verbatim-language", DependencyKind::Normal)]);
        assert_eq!(with(package, &[]), [""; 0]);
    }

    #[test]
    fn every_import_of_the_table_stands_above_its_importer() {
        for (place, (from, imports)) in TABLE.iter().enumerate() {
            for to in *imports {
                let above = TABLE[..place].iter().any(|(name, _)| name == to);
                assert!(above, "`{from}` imports `{to}`, which stands below it");
            }
        }
    }
}
