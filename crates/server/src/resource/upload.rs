//! Files that a browser sends, kept for as long as a request takes.

use std::path::{Component, Path, PathBuf};

use axum::extract::Multipart;
use tempfile::TempDir;
use utoipa::ToSchema;

use crate::desk::Desk;
use crate::problem::Problem;

/// Bytes of all files of one request.
pub(super) const LARGEST: usize = 1 << 30;

/// A form with a key of pseudonyms, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
pub(super) struct KeyForm {
    /// A sheet with the columns `name` and `pseudonym`, or TOML.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<u8>,
}

/// A form that was read to its end.
#[derive(Debug)]
pub(super) struct Received {
    /// Where the files lie. They are gone with it.
    pub folder: TempDir,
    /// The files, in the order of the form.
    pub files: Vec<PathBuf>,
    /// The other fields that are not empty, without white space around.
    pub fields: Vec<(String, String)>,
}

impl Received {
    /// Reads a form. The files lie within the project: transcripts lie nowhere else on this computer, not for a moment.
    pub async fn read(desk: &Desk, mut form: Multipart) -> Result<Self, Problem> {
        let unreadable = |error: axum::extract::multipart::MultipartError| {
            Problem::usage(error.body_text(), "choose the files again")
        };
        let folder = tempfile::Builder::new()
            .prefix("incoming-")
            .tempdir_in(desk.opened.handles.folder())
            .map_err(|error| Problem::internal(&error))?;
        let (mut files, mut fields) = (Vec::new(), Vec::new());
        while let Some(field) = form.next_field().await.map_err(unreadable)? {
            let name = field.name().unwrap_or_default().to_owned();
            if name != "file" {
                let value = field.text().await.map_err(unreadable)?;
                if !value.trim().is_empty() {
                    fields.push((name, value.trim().to_owned()));
                }
                continue;
            }
            let path = folder
                .path()
                .join(within(field.file_name().unwrap_or_default())?);
            let bytes = field.bytes().await.map_err(unreadable)?;
            files.push(path.clone());
            desk.workbench
                .blocking(move || keep(&path, &bytes).map_err(|error| Problem::internal(&error)))
                .await?;
        }
        Ok(Self {
            folder,
            files,
            fields,
        })
    }

    /// What went wrong, with the names of files as they were sent.
    pub fn named(&self, mut problem: Problem) -> Problem {
        let folder = format!(
            "{}{}",
            self.folder.path().display(),
            std::path::MAIN_SEPARATOR
        );
        problem.message = problem.message.replace(&folder, "");
        problem
    }

    /// The name of a file as it was sent.
    pub fn name_of(&self, path: &Path) -> String {
        let name = path.strip_prefix(self.folder.path()).unwrap_or(path);
        name.display().to_string()
    }
}

/// The one small file of a form, with its name. It stays in memory: a key of pseudonyms lies nowhere near the project, not for a
/// moment.
pub(super) async fn one_in_memory(mut form: Multipart) -> Result<(String, Vec<u8>), Problem> {
    let unreadable = |error: axum::extract::multipart::MultipartError| {
        Problem::usage(error.body_text(), "choose the files again")
    };
    let mut found = None;
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name().unwrap_or_default() {
            "file" if found.is_none() => {
                let name = field.file_name().unwrap_or_default().to_owned();
                found = Some((name, field.bytes().await.map_err(unreadable)?.to_vec()));
            }
            "file" => {
                return Err(Problem::usage(
                    "there is more than one file",
                    "choose one file",
                ));
            }
            other => return Err(no_field(other)),
        }
    }
    found.ok_or_else(|| Problem::usage("there is no file", "choose one file"))
}

/// Says that a form has a field that nobody asked for.
pub(super) fn no_field(name: &str) -> Problem {
    Problem::usage(format!("the form has no field `{name}`"), "")
}

/// The name of a file as a path below a folder: nothing of it leads out.
fn within(name: &str) -> Result<PathBuf, Problem> {
    let path: PathBuf = Path::new(&name.replace('\\', "/"))
        .components()
        .filter_map(|part| match part {
            Component::Normal(part) => Some(part),
            _ => None,
        })
        .collect();
    match path.as_os_str().is_empty() {
        true => Err(Problem::usage(
            "a file has no name",
            "choose the files again",
        )),
        false => Ok(path),
    }
}

fn keep(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_lead_nowhere_else() {
        for (name, path) in [
            ("razgovor.txt", "razgovor.txt"),
            ("Split/fg 1.vtt", "Split/fg 1.vtt"),
            ("Split\\fg1.vtt", "Split/fg1.vtt"),
            ("../../etc/passwd", "etc/passwd"),
            ("/etc/passwd", "etc/passwd"),
            ("a/./b/../c.txt", "a/b/c.txt"),
        ] {
            assert_eq!(within(name).expect(name), Path::new(path), "{name}");
        }
        for name in ["", "..", "/", "./..", "\\"] {
            assert!(within(name).is_err(), "{name}");
        }
    }
}
