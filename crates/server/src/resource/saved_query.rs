//! Queries that people keep under a name.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// A query that is kept.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SavedQueryLine {
    /// Its name.
    name: String,
    /// The query.
    query: String,
    /// The rules of the codebook that are this query, such as `financing/hr/1`.
    rules: Vec<String>,
}

/// A query to be kept.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct QueryToSave {
    /// Its name.
    name: String,
    /// The query.
    query: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, save))
        .routes(routes!(remove))
}

/// The queries that are kept, by name.
#[utoipa::path(get, path = "/api/queries", responses((status = 200, body = [SavedQueryLine]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk) -> Answer<Vec<SavedQueryLine>> {
    desk.answer(|project| {
        let rows = project.saved_queries()?.into_iter();
        Ok(rows
            .map(|row| SavedQueryLine {
                name: row.name,
                query: row.query,
                rules: row.rules,
            })
            .collect())
    })
    .await
}

/// Keeps a query under a name that no other query has.
#[utoipa::path(post, path = "/api/queries", request_body = QueryToSave, responses((status = 204), (status = "4XX", body = Problem)))]
async fn save(desk: Desk, Json(new): Json<QueryToSave>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.save_query(&new.name, &new.query, false)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Removes a query with the memos on it. Rules that were made of it stay.
#[utoipa::path(delete, path = "/api/queries/{name}", params(("name" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(name): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_query(&name)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
