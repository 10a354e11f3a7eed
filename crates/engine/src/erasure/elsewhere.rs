//! Files that hold what is erased and that nobody may touch but whoever handed them on.

use std::path::{Path, PathBuf};

use verbatim_ingest::all_said;

use super::plan::Plan;
use crate::error::EngineError;
use crate::project::Project;

/// How files of SQLite begin.
const DATABASE: &[u8] = b"SQLite format 3\0";

impl Project {
    /// The files among `reports`, and among those that lie beside the database, that hold what goes. A database beside it
    /// may be a copy of the project, and is among them.
    pub(super) fn holding(
        &self,
        plan: &Plan,
        reports: &[&Path],
    ) -> Result<Vec<String>, EngineError> {
        let mut paths: Vec<PathBuf> = reports.iter().map(|path| path.to_path_buf()).collect();
        let folder = self.folder();
        let mut beside = Vec::new();
        files(folder, &mut beside);
        beside.retain(|path| {
            let name = path.strip_prefix(folder).unwrap_or(path);
            let own = [
                "project.db",
                "project.db-wal",
                "project.db-shm",
                "writer.txt",
            ];
            !name.starts_with("index") && !own.iter().any(|own| name == Path::new(own))
        });
        beside.sort();
        paths.extend(beside);
        let mut holding = Vec::new();
        for path in paths {
            let bytes = std::fs::read(&path).map_err(|source| EngineError::File {
                path: path.clone(),
                source,
            })?;
            let name = path.to_string_lossy();
            let holds = bytes.starts_with(DATABASE)
                || all_said(&name, &bytes).is_ok_and(|said| {
                    said.iter()
                        .any(|said| !plan.telling.all_in(&said.text).is_empty())
                });
            if holds && !holding.contains(&name.to_string()) {
                holding.push(name.into_owned());
            }
        }
        Ok(holding)
    }
}

/// All files in a folder and below; what cannot be read is left out.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => files(&entry.path(), found),
            Ok(kind) if kind.is_file() => found.push(entry.path()),
            _ => {}
        }
    }
}
