//! Templates of reports, read from a folder.

use std::collections::BTreeMap;
use std::path::Path;

pub use verbatim_report::Template;

use crate::error::EngineError;

/// Reads the template in a folder: its files, but none in folders within it.
///
/// # Errors
/// When the folder or a file cannot be read, or a file of words, a setting or the logo is wrong; the error names file and line.
pub fn read_template(folder: &Path) -> Result<Template, EngineError> {
    let unreadable = |path: &Path, source| EngineError::File {
        path: path.to_owned(),
        source,
    };
    let mut files = BTreeMap::new();
    let entries = std::fs::read_dir(folder).map_err(|source| unreadable(folder, source))?;
    for entry in entries {
        let path = entry.map_err(|source| unreadable(folder, source))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if path.is_file() && !name.starts_with('.') {
            let bytes = std::fs::read(&path).map_err(|source| unreadable(&path, source))?;
            files.insert(name.to_owned(), bytes);
        }
    }
    Template::of(&files).map_err(|error| {
        EngineError::refused(format!("the template cannot be used: {error}"), error.hint)
    })
}
