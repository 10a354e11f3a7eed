//! Memos: notes on anything.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::MemoRow;
use verbatim_model::coding::MemoTarget;
use verbatim_model::term::Term;

use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// One memo.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MemoView {
    /// Id.
    id: String,
    /// Who wrote it.
    coder: String,
    /// When, in RFC 3339.
    time: String,
    /// What it is about: `project`, `source`, `code`, `coding`, `priority`, `participant` or `session`.
    on: String,
    /// Name, key, number or id of what it is about.
    target: Option<String>,
    /// The note.
    text: String,
}

impl From<MemoRow> for MemoView {
    fn from(row: MemoRow) -> Self {
        Self {
            id: row.id,
            coder: row.coder,
            time: row.time,
            on: row.on.to_string(),
            target: row.target,
            text: row.text,
        }
    }
}

/// A memo to be written.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct MemoToWrite {
    /// What it is about: `project`, `source`, `code`, `coding`, `priority`, `participant` or `session`.
    on: String,
    /// Name, key, number or id of what it is about; none for the project.
    target: Option<String>,
    /// The note.
    text: String,
}

/// Other words of a memo.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct MemoWords {
    /// The note.
    text: String,
}

/// The memo that was written.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MemoWritten {
    /// Its id.
    id: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, write))
        .routes(routes!(change, remove))
}

/// All memos, the oldest first.
#[utoipa::path(get, path = "/api/memos", responses((status = 200, body = [MemoView]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk) -> Answer<Vec<MemoView>> {
    desk.answer(|project| Ok(project.memos()?.into_iter().map(MemoView::from).collect()))
        .await
}

/// Writes a memo.
#[utoipa::path(post, path = "/api/memos", request_body = MemoToWrite, responses((status = 200, body = MemoWritten), (status = "4XX", body = Problem)))]
async fn write(desk: Desk, Json(new): Json<MemoToWrite>) -> Answer<MemoWritten> {
    let on = MemoTarget::parse(&new.on).map_err(|error| Problem::usage(error.to_string(), ""))?;
    desk.answer(move |project| {
        let id = project.add_memo(on, new.target.as_deref(), &new.text)?;
        Ok(MemoWritten { id })
    })
    .await
}

/// Gives a memo of one's own other words.
#[utoipa::path(patch, path = "/api/memos/{id}", params(("id" = String, Path)), request_body = MemoWords, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(id): Path<String>,
    Json(words): Json<MemoWords>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.change_memo(&id, &words.text)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Takes a memo of one's own away.
#[utoipa::path(delete, path = "/api/memos/{id}", params(("id" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_memo(&id)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
