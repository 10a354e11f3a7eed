//! The part of `cargo metadata` that the checks read.

use std::path::PathBuf;

use serde_json::Value;

use crate::failure::Failure;

/// A package of the workspace or of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// As in its manifest.
    pub name: String,
    /// As in its manifest.
    pub version: String,
    /// The SPDX expression of its manifest.
    pub licence: Option<String>,
    /// Where it comes from; `None` for a path, which means the workspace.
    pub source: Option<String>,
    /// Its `Cargo.toml`.
    pub manifest: PathBuf,
    /// What its manifest asks for, optional ones included.
    pub dependencies: Vec<Dependency>,
    /// Whether it has a target of the kind `bench`.
    pub has_benches: bool,
}

/// One line of a manifest's dependencies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The package, whatever the manifest calls it.
    pub name: String,
    /// Which table of the manifest it stands in.
    pub kind: DependencyKind,
}

/// What a dependency is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DependencyKind {
    /// `[dependencies]`
    Normal,
    /// `[build-dependencies]`
    Build,
    /// `[dev-dependencies]`
    Dev,
}

/// Reads the JSON that `cargo metadata --format-version 1` prints.
pub fn read(json: &[u8]) -> Result<Vec<Package>, Failure> {
    let metadata: Value = serde_json::from_slice(json)
        .map_err(|error| Failure::because("`cargo metadata` printed no JSON", error))?;
    list(&metadata, "packages").iter().map(package).collect()
}

fn package(value: &Value) -> Result<Package, Failure> {
    Ok(Package {
        name: text(value, "name")?,
        version: text(value, "version")?,
        licence: value["license"].as_str().map(str::to_owned),
        source: value["source"].as_str().map(str::to_owned),
        manifest: text(value, "manifest_path")?.into(),
        dependencies: list(value, "dependencies")
            .iter()
            .map(dependency)
            .collect::<Result<_, _>>()?,
        has_benches: list(value, "targets")
            .iter()
            .any(|target| list(target, "kind").iter().any(|kind| kind == "bench")),
    })
}

fn dependency(value: &Value) -> Result<Dependency, Failure> {
    Ok(Dependency {
        name: text(value, "name")?,
        kind: match value["kind"].as_str() {
            None => DependencyKind::Normal,
            Some("build") => DependencyKind::Build,
            Some("dev") => DependencyKind::Dev,
            Some(other) => {
                return Err(Failure::Failed(format!(
                    "`cargo metadata` has a dependency of the unknown kind `{other}`"
                )));
            }
        },
    })
}

fn text(value: &Value, key: &str) -> Result<String, Failure> {
    value[key]
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| Failure::Failed(format!("`cargo metadata` lacks `{key}` in {value}")))
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_dependencies_and_benches_are_read() {
        let json = br#"{"packages": [{
            "name": "verbatim-store", "version": "0.1.0", "license": "MIT", "source": null,
            "manifest_path": "crates/store/Cargo.toml",
            "dependencies": [
                {"name": "verbatim-model", "kind": null},
                {"name": "cc", "kind": "build"},
                {"name": "proptest", "kind": "dev", "rename": "prop"}
            ],
            "targets": [{"kind": ["lib"]}, {"kind": ["bench"]}]
        }]}"#;
        let packages = read(json).unwrap();
        assert_eq!(packages.len(), 1);
        assert!(packages[0].has_benches);
        let kinds: Vec<_> = packages[0]
            .dependencies
            .iter()
            .map(|dependency| (dependency.name.as_str(), dependency.kind))
            .collect();
        assert_eq!(
            kinds,
            [
                ("verbatim-model", DependencyKind::Normal),
                ("cc", DependencyKind::Build),
                ("proptest", DependencyKind::Dev),
            ]
        );
    }

    #[test]
    fn what_is_no_metadata_is_refused() {
        for json in [
            "",
            "no JSON",
            r#"{"packages": [{}]}"#,
            r#"{"packages": [{"name": "x"}]}"#,
        ] {
            assert!(read(json.as_bytes()).is_err(), "{json}");
        }
    }
}
