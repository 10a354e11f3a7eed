//! The first page: making, opening and leaving a project, and the sample study.

use std::path::PathBuf;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{NewProject, Project, SystemEnvironment};

use super::{folder, language};
use crate::desk::Answer;
use crate::problem::Problem;
use crate::wording::{self, Language};
use crate::workbench::Workbench;

/// A project to be made.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct ProjectToMake {
    /// Title of the study.
    title: String,
    /// Its folder, which is made; without one, a folder named after the title.
    folder: Option<String>,
    /// Codes of the languages spoken in it; all four where empty.
    languages: Vec<String>,
    /// Name of the coder who works in it.
    coder: String,
}

/// A project to be opened.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct ProjectToOpen {
    /// Its folder.
    folder: String,
}

/// Where a project is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PlaceView {
    /// Its folder.
    folder: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(make))
        .routes(routes!(open, close))
        .routes(routes!(sample))
}

/// Makes a project and opens it.
#[utoipa::path(post, path = "/api/project", request_body = ProjectToMake, responses((status = 200, body = PlaceView), (status = "4XX", body = Problem)))]
async fn make(
    State(workbench): State<Workbench>,
    headers: HeaderMap,
    Json(new): Json<ProjectToMake>,
) -> Answer<PlaceView> {
    let given = new
        .folder
        .as_deref()
        .map(str::trim)
        .filter(|folder| !folder.is_empty());
    let folder = match given {
        Some(folder) => folder::absolute(folder)?,
        None => folder::unused(workbench.home(), &new.title),
    };
    let new = NewProject {
        title: new.title,
        languages: (new.languages.iter())
            .map(|code| language::read(code))
            .collect::<Result<_, _>>()?,
        coder: new.coder,
    };
    then_open(workbench, wording::asked(&headers), folder, move |folder| {
        Project::create(folder, &new, Box::new(SystemEnvironment))?;
        Ok(())
    })
    .await
}

/// Opens a project in place of one that is open.
#[utoipa::path(put, path = "/api/project/open", request_body = ProjectToOpen, responses((status = 200, body = PlaceView), (status = "4XX", body = Problem)))]
async fn open(
    State(workbench): State<Workbench>,
    headers: HeaderMap,
    Json(wanted): Json<ProjectToOpen>,
) -> Answer<PlaceView> {
    let folder = folder::absolute(&wanted.folder)?;
    then_open(workbench, wording::asked(&headers), folder, |_| Ok(())).await
}

/// Leaves the project; the first page offers others.
#[utoipa::path(delete, path = "/api/project/open", responses((status = 204)))]
async fn close(State(workbench): State<Workbench>) -> StatusCode {
    workbench.close();
    StatusCode::NO_CONTENT
}

/// Makes the sample study in a new folder and opens it. Whoever is signed in at the computer works in it from then on.
#[utoipa::path(post, path = "/api/project/sample", responses((status = 200, body = PlaceView), (status = "4XX", body = Problem)))]
async fn sample(State(workbench): State<Workbench>, headers: HeaderMap) -> Answer<PlaceView> {
    let outer = folder::unused(workbench.home(), "verbatim-sample");
    then_open(workbench, wording::asked(&headers), outer, |folder| {
        verbatim_engine::demo::demo(folder, &mut |_, _| {})?;
        Ok(())
    })
    .await
}

async fn then_open(
    workbench: Workbench,
    language: Language,
    folder: PathBuf,
    act: impl FnOnce(&std::path::Path) -> Result<(), Problem> + Send + 'static,
) -> Answer<PlaceView> {
    let opening = workbench.clone();
    workbench
        .blocking(move || {
            act(&folder).map_err(Problem::of_question)?;
            opening
                .open_in(&folder, language)
                .map_err(Problem::of_question)?;
            let folder = folder.display().to_string();
            Ok(Json(PlaceView { folder }))
        })
        .await
}
