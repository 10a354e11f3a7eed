//! The browser that asks: who works in it, and with what.

use axum::extract::State;
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::sign_in::AccountView;
use crate::desk::{Answer, Desk};
use crate::gate::LetIn;
use crate::problem::Problem;
use crate::wording;
use crate::workbench::Workbench;

/// What a window needs first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionView {
    /// The project that is open.
    project: Option<OpenedView>,
    /// Version of the program.
    version: &'static str,
    /// The account that is signed in; none where whoever knows the address works.
    account: Option<AccountView>,
}

/// The project that is open.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OpenedView {
    /// Title of the study.
    title: String,
    /// Its folder.
    folder: String,
    /// Codes of its languages.
    languages: Vec<String>,
    /// Who works in this window.
    coder: String,
    /// Everybody who has worked in the project, by name.
    coders: Vec<String>,
    /// How many windows are on it now, this one among them.
    windows: usize,
    /// Place of the last operation in the log.
    last_operation: u64,
    /// Why the project should not lie where it does, if anything is known against it.
    warning: Option<String>,
}

/// Who is to work in this window.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct WorkAs {
    /// A name; an empty one is the project's default coder.
    coder: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(read, work_as))
}

/// What is open, and who works here.
#[utoipa::path(get, path = "/api/session", responses((status = 200, body = SessionView), (status = "4XX", body = Problem)))]
async fn read(
    State(workbench): State<Workbench>,
    desk: Result<Desk, Problem>,
) -> Answer<SessionView> {
    let account =
        (desk.as_ref().ok()).and_then(|desk| desk.account.as_ref().map(AccountView::from));
    let project = match desk {
        Ok(desk) => Some(view(desk).await?),
        Err(problem) if workbench.opened().is_some() => return Err(problem),
        Err(_) => None,
    };
    Ok(Json(SessionView {
        project,
        version: env!("CARGO_PKG_VERSION"),
        account,
    }))
}

/// Lets this window work as another coder.
#[utoipa::path(put, path = "/api/session", request_body = WorkAs, responses((status = 200, body = OpenedView), (status = "4XX", body = Problem)))]
async fn work_as(
    State(workbench): State<Workbench>,
    Extension(LetIn(secret)): Extension<LetIn>,
    mut desk: Desk,
    Json(wanted): Json<WorkAs>,
) -> Answer<OpenedView> {
    let name = wanted.coder.trim().to_owned();
    desk.coder = match name.as_str() {
        "" => desk.opened.handles.default_coder().to_owned(),
        _ => name.clone(),
    };
    // A name that cannot be a coder's is refused here, before the window works under it.
    let opened = view(desk).await?;
    workbench.work_as(&secret, Some(name).filter(|name| !name.is_empty()));
    Ok(Json(opened))
}

async fn view(desk: Desk) -> Result<OpenedView, Problem> {
    let folder = desk.opened.handles.folder().display().to_string();
    let language = desk.language;
    let windows = desk.opened.live.listening();
    desk.work(move |project| {
        Ok(OpenedView {
            title: project.title().to_owned(),
            folder,
            languages: project
                .languages()
                .iter()
                .map(ToString::to_string)
                .collect(),
            coder: project.coder().to_owned(),
            coders: (project.coders()?.into_iter())
                .map(|row| row.coder)
                .filter(|name| name != verbatim_model::project::RULES_CODER)
                .collect(),
            windows,
            last_operation: project.last_operation()?,
            warning: (project.place_warning()).map(|warning| wording::said(language, &warning)),
        })
    })
    .await
}
