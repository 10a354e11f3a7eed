//! Which files there are to import: those given, and those in given folders.

use std::fs;
use std::path::{Path, PathBuf};

use verbatim_store::DATABASE;

use super::stem;

/// A file or folder that was given or found.
pub(super) struct Found {
    /// As given, or as found in a folder.
    pub path: PathBuf,
    /// What to do with it.
    pub content: Content,
    is_link: bool,
}

/// What is at a path.
pub(super) enum Content {
    /// A file to read, with its size in bytes; also one that cannot be read, to be refused with the reason.
    File(u64),
    /// Nothing to import, and why; no failure.
    Skipped(String),
    /// Something that should be read and cannot be, and why.
    Refused(String),
}

/// The files at `paths` in order, folders walked by name. Hidden and temporary files are told apart, not read.
/// Links come after all files: of a file and a link to it, the file is imported and the link is the duplicate.
pub(super) fn walk(paths: &[PathBuf]) -> Vec<Found> {
    let mut walk = Walk::default();
    for path in paths {
        walk.visit(path, true);
    }
    walk.found.sort_by_key(|file| file.is_link);
    walk.found
}

#[derive(Default)]
struct Walk {
    found: Vec<Found>,
}

impl Walk {
    fn add(&mut self, path: &Path, content: Content, is_link: bool) {
        self.found.push(Found {
            path: path.to_owned(),
            content,
            is_link,
        });
    }

    /// `given` by a person, or found in a folder.
    fn visit(&mut self, path: &Path, given: bool) {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let is_link = !given && fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
        if let Some(reason) = left_out(&name, given) {
            return self.add(path, Content::Skipped(reason.to_owned()), false);
        }
        // The target of a link counts, but a linked folder is not walked: it could lead back here.
        let content = match fs::metadata(path) {
            // The file is there to be refused with the reason that reading it gives.
            Err(_) => Content::File(0),
            Ok(about) if about.is_dir() => {
                if is_link {
                    Content::Skipped("a link to a folder".to_owned())
                } else if !given && path.join(DATABASE).is_file() {
                    Content::Skipped("the folder of a project".to_owned())
                } else {
                    match entries(path) {
                        Ok(entries) => {
                            for entry in entries {
                                if is_of_project(path, &entry) {
                                    let reason = "a part of the project itself".to_owned();
                                    self.add(&entry, Content::Skipped(reason), false);
                                } else {
                                    self.visit(&entry, false);
                                }
                            }
                            return;
                        }
                        Err(error) => {
                            Content::Refused(format!("the folder cannot be read: {error}"))
                        }
                    }
                }
            }
            // To read a pipe or a device in a folder would wait for ever; one that is given by name may be fed.
            Ok(about) if !given && !about.is_file() => {
                Content::Skipped("neither a file nor a folder".to_owned())
            }
            Ok(about) => Content::File(about.len()),
        };
        let leads_to_file = is_link && path.is_file();
        self.add(path, content, leads_to_file);
    }
}

/// Whether `entry` is what Verbatim keeps in `folder`: transcripts may lie beside a project.
fn is_of_project(folder: &Path, entry: &Path) -> bool {
    let name = entry.file_name().unwrap_or_default().to_string_lossy();
    folder.join(DATABASE).is_file() && (name.starts_with(DATABASE) || name == "index")
}

/// Why a file whose name begins with a point is not read.
pub(super) const HIDDEN: &str = "hidden";
const TEMPORARY: &str = "temporary or system file";

/// Whether a reason is that of a file which people do not see in their folders.
pub(super) fn is_unseen(reason: &str) -> bool {
    [HIDDEN, TEMPORARY].contains(&reason)
}

/// Why a file of this name is not read, where it is not.
pub(super) fn left_out(name: &str, given: bool) -> Option<&'static str> {
    if !given && name.starts_with('.') {
        return Some(HIDDEN);
    }
    let temporary = name.starts_with("~$") || name.starts_with(".~lock.") || name.ends_with('~');
    if temporary || ["thumbs.db", "desktop.ini"].contains(&name.to_lowercase().as_str()) {
        return Some(TEMPORARY);
    }
    if !given && stem(name).eq_ignore_ascii_case("readme") {
        return Some("a note about the folder; name the file itself to import it");
    }
    None
}

/// What is in a folder, by name; all or nothing.
fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// The names of the files in a folder, sorted; empty where it cannot be read.
pub(crate) fn file_names(folder: &Path) -> Vec<String> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
