//! The codebook as a whole: begun with the one that comes with the program, brought in from a file after a look, kept as a file.

use axum::extract::{DefaultBodyLimit, Multipart, Path};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{CodebookFormat, CodebookOutcome};

use super::download::attached;
use super::upload::{Received, no_field};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// Bytes of a codebook file.
const LARGEST: usize = 16 << 20;

/// What a codebook file did, or would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodebookApplied {
    /// Key of the codebook.
    codebook: String,
    /// Its version.
    version: String,
    /// Keys of new codes.
    added: Vec<String>,
    /// Keys of codes that differ.
    changed: Vec<String>,
    /// Codes that have another key now, as `old → new`.
    renamed: Vec<String>,
    /// Keys of codes that are no longer offered, but kept because they are in use.
    retired: Vec<String>,
    /// Keys of codes that nobody used and that go.
    removed: Vec<String>,
    /// Codes that stay as they are.
    unchanged: usize,
    /// What a person should know of the file.
    warnings: Vec<String>,
}

impl From<CodebookOutcome> for CodebookApplied {
    fn from(outcome: CodebookOutcome) -> Self {
        Self {
            codebook: outcome.codebook,
            version: outcome.version,
            added: outcome.added,
            changed: outcome.changed,
            renamed: (outcome.renamed.iter())
                .map(|(old, new)| format!("{old} → {new}"))
                .collect(),
            retired: outcome.retired,
            removed: outcome.removed,
            unchanged: outcome.unchanged,
            warnings: outcome.warnings,
        }
    }
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct CodebookForm {
    /// `true` for a look: nothing is changed.
    dry_run: Option<bool>,
    /// The codebook, as TOML or JSON.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<u8>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(bring))
        .routes(routes!(start))
        .routes(routes!(file))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Brings in a codebook file, or shows what it would change. Codes are matched by key.
#[utoipa::path(post, path = "/api/codebook", request_body(content = CodebookForm, content_type = "multipart/form-data"), responses((status = 200, body = CodebookApplied), (status = "4XX", body = Problem)))]
async fn bring(desk: Desk, form: Multipart) -> Answer<CodebookApplied> {
    let received = Received::read(&desk, form).await?;
    let mut dry_run = false;
    for (name, value) in &received.fields {
        match name.as_str() {
            "dry_run" => dry_run = value == "true",
            other => return Err(no_field(other)),
        }
    }
    let Some(path) = received.files.first().cloned() else {
        return Err(Problem::usage("there is no file", "choose a codebook file"));
    };
    desk.answer(move |project| {
        let name = received.name_of(&path);
        let bytes = std::fs::read(&path).map_err(|error| Problem::internal(&error))?;
        let text = String::from_utf8(bytes).map_err(|_| {
            let message = format!("`{name}` is no text");
            Problem::usage(message, "choose a codebook as TOML or JSON")
        })?;
        let outcome = match dry_run {
            true => project.preview_codebook(&name, &text)?,
            false => project.import_codebook(&name, &text)?,
        };
        Ok(outcome.into())
    })
    .await
}

/// Gives a project without codes the codebook of the five objectives.
#[utoipa::path(post, path = "/api/codebook/start", responses((status = 200, body = CodebookApplied), (status = "4XX", body = Problem)))]
async fn start(desk: Desk) -> Answer<CodebookApplied> {
    desk.answer(move |project| Ok(project.start_with_shipped_codebook()?.into()))
        .await
}

/// The codebook as a file: `toml` or `json`.
#[utoipa::path(get, path = "/api/codebook/files/{format}", params(("format" = String, Path)), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn file(desk: Desk, Path(ending): Path<String>) -> Result<Response, Problem> {
    let format = match ending.as_str() {
        "toml" => CodebookFormat::Toml,
        "json" => CodebookFormat::Json,
        _ => return Err(Problem::missing("format", &ending)),
    };
    let text = desk
        .work(move |project| Ok(project.export_codebook(format)?))
        .await?;
    Ok(attached(&format!("codebook.{ending}"), text.into_bytes()))
}
