//! Who is writing. SQLite knows that somebody holds the lock, not who: whoever writes leaves a note beside the file.

use std::fs;
use std::path::{Path, PathBuf};

/// The note of the process that holds the write lock; taken away when it is dropped.
///
/// It is only read by a process that could not get the lock, so a note left behind by a killed process is harmless:
/// the next writer replaces it.
#[derive(Debug)]
pub(crate) struct Note {
    path: PathBuf,
}

fn path(database: &Path) -> PathBuf {
    database.with_file_name("writer.txt")
}

impl Note {
    /// Leaves a note. That it cannot be written is no reason not to write the project.
    pub(crate) fn leave(database: &Path, words: &str) -> Self {
        let path = path(database);
        let _ = fs::write(&path, words);
        Self { path }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// What the note says.
pub(crate) fn read(database: &Path) -> String {
    match fs::read_to_string(path(database)) {
        Ok(words) if !words.trim().is_empty() => words.trim().to_owned(),
        _ => "another program".to_owned(),
    }
}
