//! What would give somebody away: names and identifiers in what was said, and in files that are to leave the house.

use std::path::{Path, PathBuf};

use axum::extract::{DefaultBodyLimit, Multipart};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::LeakRow;

use super::upload::{LARGEST, Received, no_field};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// How many rows are told at most.
const MOST: usize = 500;

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Leaks {
    /// The first of them.
    rows: Vec<Leak>,
    /// How many there are.
    found: usize,
}

/// Something that would give somebody away.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Leak {
    /// `name`, `name under embargo`, the kind of identifier, `missing paraphrase`, `small cell` or `key of pseudonyms`.
    kind: String,
    /// The words; of a missing paraphrase the key of the priority, of a small cell attribute and value.
    text: String,
    /// Name of the source.
    source: Option<String>,
    /// Number of the turn, from 1.
    turn: Option<usize>,
    /// Name of the file, and where in it.
    file: Option<String>,
}

impl Leak {
    fn of(row: LeakRow, received: &Received) -> Self {
        let file = (row.report.as_deref()).map(|path| received.name_of(Path::new(path)));
        Self {
            kind: row.kind.to_owned(),
            text: row.text,
            source: row.source,
            turn: row.turn,
            file: match (file, row.place) {
                (Some(file), Some(place)) => Some(format!("{file}, {place}")),
                (file, place) => file.or(place),
            },
        }
    }
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct LeavingForm {
    /// Files that are to leave the house, whatever wrote them; without any, what was said is looked through.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<Vec<u8>>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(check))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Looks for what would give somebody away, in files or in what was said. Nothing is changed.
#[utoipa::path(post, path = "/api/privacy", request_body(content = LeavingForm, content_type = "multipart/form-data"), responses((status = 200, body = Leaks), (status = "4XX", body = Problem)))]
async fn check(desk: Desk, form: Multipart) -> Answer<Leaks> {
    let received = Received::read(&desk, form).await?;
    if let Some((name, _)) = received.fields.first() {
        return Err(no_field(name));
    }
    desk.answer(move |project| {
        let files: Vec<&Path> = received.files.iter().map(PathBuf::as_path).collect();
        let rows = match files.as_slice() {
            [] => project.privacy_of_sources(None)?,
            files => (project.privacy_of_files(files, None))
                .map_err(|error| received.named(error.into()))?,
        };
        let found = rows.len();
        let rows = rows.into_iter().take(MOST);
        Ok(Leaks {
            rows: rows.map(|row| Leak::of(row, &received)).collect(),
            found,
        })
    })
    .await
}
