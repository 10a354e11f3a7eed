//! Opening the index, and making it anew where it cannot be used.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use tantivy::directory::{Directory, INDEX_WRITER_LOCK, META_LOCK, MmapDirectory};
use tantivy::{IndexReader, IndexSettings, ReloadPolicy, TantivyError};

use crate::error::IndexError;
use crate::index::Index;
use crate::lines::{LINES, Lines};
use crate::schema::{FORMAT, Fields};

/// What tantivy calls the list of segments, and the list of files that it made.
const META: &str = "meta.json";
const MANAGED: &str = ".managed.json";

/// In which state the index was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Health {
    /// It was there and is sound.
    Good,
    /// There was none; it was made.
    Created,
    /// It could not be used and was made anew, empty.
    Recreated {
        /// Why it could not be used.
        reason: String,
    },
}

/// What each commit says of itself.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub seen: u64,
}

impl Stamp {
    const MAKER: &'static str = env!("CARGO_PKG_VERSION");

    /// Reads a stamp of this version; otherwise says which version it is of.
    pub(crate) fn read(payload: &str) -> Result<Self, String> {
        let start = format!("{} seen ", Self::maker());
        payload
            .strip_prefix(&start)
            .and_then(|seen| seen.parse().ok())
            .map(|seen| Self { seen })
            .ok_or_else(|| format!("it was made by `{payload}`, not by `{}`", Self::maker()))
    }

    fn maker() -> String {
        format!("verbatim {} index {FORMAT}", Self::MAKER)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} seen {}", Self::maker(), self.seen)
    }
}

impl Index {
    /// Opens the index in `folder`, makes it where there is none, and makes it anew, empty, where it is damaged, of
    /// another version, or not ours. Other files in the folder are left alone.
    ///
    /// All files are read once to check their sums.
    ///
    /// # Errors
    /// [`IndexError::Busy`] when it must be made anew while another process writes to it; [`IndexError::Folder`] or
    /// [`IndexError::Tantivy`] when it cannot be made.
    pub fn open(folder: &Path) -> Result<(Self, Health), IndexError> {
        let failed = |cause| IndexError::Folder {
            folder: folder.to_owned(),
            cause,
        };
        fs::create_dir_all(folder).map_err(failed)?;
        let health = match open_sound(folder) {
            Ok(Some(index)) => return Ok((index, Health::Good)),
            Ok(None) => Health::Created,
            Err(reason) => Health::Recreated { reason },
        };
        let directory = MmapDirectory::open(folder).map_err(TantivyError::from)?;
        // Nobody may write while the files go; the system frees the lock of a process that was killed.
        let lock = directory
            .acquire_lock(&INDEX_WRITER_LOCK)
            .map_err(|error| {
                IndexError::of_writer(folder, TantivyError::LockFailure(error, None))
            })?;
        if matches!(health, Health::Recreated { .. }) {
            remove_index_files(folder).map_err(failed)?;
        }
        let (schema, fields) = Fields::schema();
        let tantivy = tantivy::Index::create(directory, schema, IndexSettings::default())?;
        drop(lock);
        let index = Self::of_parts(folder, tantivy, fields)?;
        Ok((index, health))
    }

    fn of_parts(
        folder: &Path,
        tantivy: tantivy::Index,
        fields: Fields,
    ) -> Result<Self, TantivyError> {
        tantivy.tokenizers().register(LINES, Lines::default());
        // Searches reload: a thread that watches the folder would be one more thing to go wrong.
        let reader: IndexReader = tantivy
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        Ok(Self {
            folder: folder.to_owned(),
            tantivy,
            reader,
            fields,
        })
    }
}

/// The index in a folder, `None` where there is none, or why it cannot be used.
fn open_sound(folder: &Path) -> Result<Option<Index>, String> {
    let unreadable = |error: TantivyError| format!("it cannot be read: {error}");
    let directory = MmapDirectory::open(folder).map_err(|error| unreadable(error.into()))?;
    if !tantivy::Index::exists(&directory).map_err(|error| unreadable(error.into()))? {
        // Segments without it belong to nothing.
        return if has_index_files(folder).unwrap_or(true) {
            Err(format!("its `{META}` is missing"))
        } else {
            Ok(None)
        };
    }
    // Only files that this list names are checked, and later removed.
    if !directory
        .exists(Path::new(MANAGED))
        .map_err(|error| unreadable(error.into()))?
    {
        return Err(format!("its `{MANAGED}` is missing"));
    }
    let tantivy = tantivy::Index::open(directory).map_err(unreadable)?;
    let (schema, fields) = Fields::schema();
    if tantivy.schema() != schema {
        return Err("it has other fields".to_owned());
    }
    let metas = tantivy.load_metas().map_err(unreadable)?;
    match &metas.payload {
        Some(payload) => {
            Stamp::read(payload)?;
        }
        None if metas.segments.is_empty() => {}
        None => return Err("it does not say which operations it has seen".to_owned()),
    }
    {
        // While this lock is held no other process removes files that a merge made superfluous.
        let _lock = tantivy
            .directory()
            .acquire_lock(&META_LOCK)
            .map_err(|error| format!("it cannot be locked: {error}"))?;
        let damaged = tantivy.validate_checksum().map_err(unreadable)?;
        if let Some(first) = damaged.iter().min() {
            return Err(format!("its file `{}` is damaged", first.display()));
        }
    }
    Index::of_parts(folder, tantivy, fields)
        .map(Some)
        .map_err(unreadable)
}

/// Whether a file in the folder of an index is one that tantivy made. Locks stay, since somebody may hold them.
fn is_index_file(name: &str) -> bool {
    let is_segment = name.split_once('.').is_some_and(|(id, ending)| {
        id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) && !ending.is_empty()
    });
    is_segment || name == META || name == MANAGED
}

fn index_files(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(is_index_file) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

fn has_index_files(folder: &Path) -> io::Result<bool> {
    Ok(!index_files(folder)?.is_empty())
}

fn remove_index_files(folder: &Path) -> io::Result<()> {
    for path in index_files(folder)? {
        fs::remove_file(path)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Stamp, is_index_file};

    #[test]
    fn stamps_are_read_back_and_others_refused() {
        let stamp = Stamp { seen: u64::MAX };
        assert_eq!(Stamp::read(&stamp.to_string()), Ok(stamp));
        for other in ["", "42", "verbatim 0.0.1 index 1 seen 7", "verbatim"] {
            assert!(Stamp::read(other).is_err(), "{other}");
        }
    }

    #[test]
    fn only_files_of_an_index_are_removed() {
        for (name, expected) in [
            ("meta.json", true),
            (".managed.json", true),
            ("0198c0de12347abc8def0123456789ab.idx", true),
            ("0198c0de12347abc8def0123456789ab.42.del", true),
            (".tantivy-writer.lock", false),
            ("project.db", false),
            ("zadruga.docx", false),
        ] {
            assert_eq!(is_index_file(name), expected, "{name}");
        }
    }
}
