//! The file of accounts: JSON that only its owner reads, replaced as a whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Account, AccountError};

#[derive(Serialize, Deserialize)]
struct Listed {
    accounts: Vec<Account>,
}

/// The accounts in the file, by name; none where there is no file.
pub(super) fn read(path: &Path) -> Result<Vec<Account>, AccountError> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(path, error)),
    };
    let listed: Listed = serde_json::from_slice(&text).map_err(|error| AccountError::Damaged {
        path: path.to_owned(),
        why: error.to_string(),
    })?;
    let mut accounts = listed.accounts;
    accounts.sort_by_key(|account| account.name.to_lowercase());
    Ok(accounts)
}

/// Changes the accounts, while nobody else does. The file has all of the change, or none.
pub(super) fn change(
    path: &Path,
    act: impl FnOnce(&mut Vec<Account>) -> Result<(), AccountError>,
) -> Result<(), AccountError> {
    let because = |error| failed(path, error);
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(because)?;
    let held = private(&path.with_extension("lock"), false).map_err(because)?;
    held.lock().map_err(because)?;
    let mut accounts = read(path)?;
    act(&mut accounts)?;
    let text = serde_json::to_string_pretty(&Listed { accounts })
        .map_err(|error| because(error.into()))?;
    let new = path.with_extension("new");
    let mut file = private(&new, true).map_err(because)?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.write_all(b"\n"))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&new, path))
        .map_err(because)
}

/// A file that only its owner reads and writes.
fn private(path: &Path, empties: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(empties);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn failed(path: &Path, error: io::Error) -> AccountError {
    AccountError::File {
        path: path.to_owned(),
        error,
    }
}
