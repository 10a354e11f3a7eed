//! Writing files beside a project: whole or not at all, and never over the project itself.

use std::path::Path;

use verbatim_report::{Sheet, write_xlsx};

use crate::error::EngineError;
use crate::project::Project;

impl Project {
    /// Tables as a workbook that states the day of the last operation.
    ///
    /// # Errors
    /// When a table does not fit into a sheet.
    pub fn workbook(&self, sheets: &[Sheet]) -> Result<Vec<u8>, EngineError> {
        write_xlsx(sheets, &[], &self.last_date()?)
            .map_err(|error| EngineError::refused(error.to_string(), ""))
    }

    /// A table as CSV.
    ///
    /// # Errors
    /// When a row has another number of cells than the head.
    pub fn csv(&self, sheet: &Sheet) -> Result<Vec<u8>, EngineError> {
        let text = sheet
            .csv()
            .map_err(|error| EngineError::refused(error.to_string(), ""))?;
        Ok(text.into_bytes())
    }

    /// Writes a file outside of the project: first beside it, then in its place, so that a full disk never leaves half
    /// a file.
    ///
    /// # Errors
    /// When `path` is one of the project's own files, or cannot be written.
    pub fn write_file(&self, path: &Path, bytes: &[u8]) -> Result<(), EngineError> {
        if self.is_own(path) {
            return Err(EngineError::refused(
                format!("`{}` belongs to the project itself", path.display()),
                "choose another name, or another folder",
            ));
        }
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(".part");
        let part = path.with_file_name(name);
        let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, path));
        written.map_err(|source| {
            // What is left of the attempt is of no use; that it cannot go either changes nothing.
            let _ = std::fs::remove_file(&part);
            EngineError::File {
                path: path.to_owned(),
                source,
            }
        })
    }

    /// Whether a path is the database, one of its companions, or lies in the index.
    fn is_own(&self, path: &Path) -> bool {
        let whole = |path: &Path| path.canonicalize().ok();
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let (Some(own), Some(folder)) = (whole(self.folder()), whole(folder)) else {
            return false;
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let database = name.starts_with("project.db") || name == "writer.txt" || name == "index";
        (folder == own && database) || folder.starts_with(own.join("index"))
    }
}
