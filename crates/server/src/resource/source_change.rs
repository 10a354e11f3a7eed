//! What is done to a source as a whole: corrected by another file, put into another session, read in another language,
//! kept as the file that it was, removed.

use axum::Json;
use axum::extract::{DefaultBodyLimit, Multipart, Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{LanguageChoice, RevisionOptions, RevisionRow};

use super::download::attached;
use super::upload::{LARGEST, Received, no_field};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::wording::{Language, said};
use crate::workbench::Workbench;

/// What became of a source that another file corrects, or would become of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Corrected {
    /// `revised`, `unchanged` or `refused`.
    status: String,
    /// Turns now.
    turns: usize,
    /// Codings, links, memos and the like whose words are as they were.
    kept: usize,
    /// Those whose words were corrected.
    changed: usize,
    /// Those that have no place in the new text; they are kept, and count nowhere.
    unplaced: usize,
    /// Why it was refused.
    error: Option<String>,
}

impl Corrected {
    fn of(row: RevisionRow, language: Language) -> Self {
        Self {
            status: row.status.to_string(),
            turns: row.turns,
            kept: row.kept,
            changed: row.changed,
            unplaced: row.unplaced,
            error: row.error.map(|error| said(language, &error)),
        }
    }
}

/// Into which session a source is put.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct SourceToMove {
    /// Key of the session.
    session: String,
    /// Whether it is made for the source.
    new: bool,
}

/// In which language turns are.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct TurnsInLanguage {
    /// `hr`, `lv`, `it`, `en`, `other`, or `found` for what was told from the words.
    language: String,
    /// Numbers of turns, from 1; all where there are none.
    turns: Vec<usize>,
}

#[derive(Debug, Deserialize, IntoParams)]
struct Removal {
    /// Whether what people coded and linked in it goes too; without it, a source in which they did is refused.
    force: Option<bool>,
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct CorrectionForm {
    /// `true` for a look: nothing is changed.
    dry_run: Option<bool>,
    /// The corrected file.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<u8>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(correct))
        .routes(routes!(put))
        .routes(routes!(languages))
        .routes(routes!(original))
        .routes(routes!(remove))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Takes a corrected file as what a source says now, or shows what that would do. Passages go where their words are now.
#[utoipa::path(post, path = "/api/sources/{source}/correction", params(("source" = String, Path, description = "Id or name of the source")), request_body(content = CorrectionForm, content_type = "multipart/form-data"), responses((status = 200, body = Corrected), (status = "4XX", body = Problem)))]
async fn correct(desk: Desk, Path(source): Path<String>, form: Multipart) -> Answer<Corrected> {
    let language = desk.language;
    let received = Received::read(&desk, form).await?;
    let mut options = RevisionOptions::default();
    for (name, value) in &received.fields {
        match name.as_str() {
            "dry_run" => options.dry_run = value == "true",
            other => return Err(no_field(other)),
        }
    }
    let [file] = received.files.as_slice() else {
        return Err(Problem::usage("there is no file", "choose one file"));
    };
    let file = file.clone();
    desk.answer(move |project| {
        let row = (project.revise_source(&source, &file, &options))
            .map_err(|error| received.named(error.into()))?;
        Ok(Corrected::of(row, language))
    })
    .await
}

/// Puts a source into another session, with its people.
#[utoipa::path(put, path = "/api/sources/{source}/session", params(("source" = String, Path, description = "Id or name of the source")), request_body = SourceToMove, responses((status = 204), (status = "4XX", body = Problem)))]
async fn put(
    desk: Desk,
    Path(source): Path<String>,
    Json(wanted): Json<SourceToMove>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.move_source(&source, wanted.session.trim(), wanted.new)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Says in which language turns are. Search, rules and reports go by it.
#[utoipa::path(put, path = "/api/sources/{source}/languages", params(("source" = String, Path, description = "Id or name of the source")), request_body = TurnsInLanguage, responses((status = 204), (status = "4XX", body = Problem)))]
async fn languages(
    desk: Desk,
    Path(source): Path<String>,
    Json(wanted): Json<TurnsInLanguage>,
) -> Result<StatusCode, Problem> {
    let choice: LanguageChoice = wanted.language.parse()?;
    desk.work(move |project| {
        project.set_turn_languages(&source, choice, &wanted.turns)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// The file that a source was read from, byte for byte.
#[utoipa::path(get, path = "/api/sources/{source}/original", params(("source" = String, Path, description = "Id or name of the source")), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn original(desk: Desk, Path(source): Path<String>) -> Result<Response, Problem> {
    let (name, bytes) = desk
        .work(move |project| {
            let mut all = project.sources()?.into_iter();
            let named = all.find(|row| row.source_id == source || row.source == source);
            let name = named.map_or_else(|| source.clone(), |row| row.source);
            Ok((name, project.original(&source)?))
        })
        .await?;
    Ok(attached(&name, bytes))
}

/// Removes a source.
#[utoipa::path(delete, path = "/api/sources/{source}", params(("source" = String, Path, description = "Id or name of the source"), Removal), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(
    desk: Desk,
    Path(source): Path<String>,
    Query(removal): Query<Removal>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_source(&source, removal.force == Some(true))?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
