//! Folders of this computer, so that a project can be chosen without typing a path.

use std::path::{Path, PathBuf};

use axum::Json;
use axum::extract::{Query, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::desk::Answer;
use crate::problem::Problem;
use crate::workbench::Workbench;

/// Name of the database that makes a folder a project.
const DATABASE: &str = "project.db";

/// A folder with what is in it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FolderView {
    /// Its path.
    path: String,
    /// The folder that it is in.
    parent: Option<String>,
    /// Folders in it by name; hidden ones are left out.
    folders: Vec<FolderRow>,
}

/// A folder in a folder.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub(crate) struct FolderRow {
    /// Its name.
    name: String,
    /// Its path.
    path: String,
    /// Whether it is a project.
    project: bool,
}

#[derive(Debug, Deserialize, IntoParams)]
struct FolderQuestion {
    /// Path of the folder; without one, where projects are made.
    path: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(list))
}

/// What is in a folder of this computer.
#[utoipa::path(get, path = "/api/folders", params(FolderQuestion), responses((status = 200, body = FolderView), (status = "4XX", body = Problem)))]
async fn list(
    State(workbench): State<Workbench>,
    Query(question): Query<FolderQuestion>,
) -> Answer<FolderView> {
    let folder = match question.path.as_deref() {
        Some(path) => absolute(path)?,
        None => nearest(workbench.home()),
    };
    workbench.blocking(move || view(&folder)).await.map(Json)
}

fn view(folder: &Path) -> Result<FolderView, Problem> {
    let entries = std::fs::read_dir(folder).map_err(|error| {
        Problem::usage(format!("cannot read `{}`: {error}", folder.display()), "")
    })?;
    let mut folders: Vec<FolderRow> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.to_owned();
            (!name.starts_with('.')).then(|| FolderRow {
                project: path.join(DATABASE).is_file(),
                path: path.display().to_string(),
                name,
            })
        })
        .collect();
    folders.sort();
    Ok(FolderView {
        path: folder.display().to_string(),
        parent: folder.parent().map(|parent| parent.display().to_string()),
        folders,
    })
}

/// The folder, or the nearest one above that is there.
fn nearest(folder: &Path) -> PathBuf {
    let there = folder.ancestors().find(|folder| folder.is_dir());
    there.unwrap_or(folder).to_owned()
}

/// The folder at `path`, which must begin at the root: a browser works nowhere.
pub(crate) fn absolute(path: &str) -> Result<PathBuf, Problem> {
    let folder = PathBuf::from(path.trim());
    match folder.is_absolute() {
        true => Ok(folder),
        false => Err(Problem::usage(
            format!("`{path}` is not the whole path of a folder"),
            "choose it in the list",
        )),
    }
}

/// A folder in `home` that is not there yet, named after `title`.
pub(crate) fn unused(home: &Path, title: &str) -> PathBuf {
    let words: Vec<&str> = title
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name = match words.is_empty() {
        true => "study".to_owned(),
        false => words.join("-"),
    };
    let first = home.join(&name);
    if !first.exists() {
        return first;
    }
    (2u64..)
        .map(|n| home.join(format!("{name}-{n}")))
        .find(|folder| !folder.exists())
        .unwrap_or(first)
}
