//! The codebook.

use axum::Json;
use axum::extract::Query;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{CodebookView, NewCode};

use super::language;
use super::term::Kind;
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// One line of the codebook.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeRow {
    /// Key.
    key: String,
    /// What it is.
    kind: Kind,
    /// Key of the code above.
    parent: Option<String>,
    /// How many codes stand above it.
    depth: usize,
    /// Name in the language asked for.
    name: String,
    /// Keys of objectives that it serves.
    objectives: Vec<String>,
    /// `#rrggbb`.
    color: Option<String>,
    /// Codes of languages in which it has rules.
    rules: Vec<String>,
    /// Whether it is no longer offered.
    retired: bool,
    /// Key of the code that took over what was coded with it, where the two were merged.
    merged_into: Option<String>,
    /// How many codings it has.
    codings: usize,
    /// How many of them a person accepted or made.
    accepted: usize,
    /// How many of them are suggestions that nobody judged.
    suggested: usize,
}

impl From<CodebookView> for CodeRow {
    fn from(row: CodebookView) -> Self {
        Self {
            key: row.code,
            kind: row.kind.into(),
            parent: row.parent,
            depth: row.depth,
            name: row.name,
            objectives: row.objectives,
            color: row.color,
            rules: row.rules.iter().map(ToString::to_string).collect(),
            retired: row.retired,
            merged_into: row.merged_into,
            codings: row.codings,
            accepted: row.accepted,
            suggested: row.suggested,
        }
    }
}

/// A code to be made.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodeToMake {
    /// Its name.
    name: String,
    /// Code of the language of the name.
    language: String,
    /// What it is.
    kind: Kind,
    /// Key of the code above.
    parent: Option<String>,
    /// `#rrggbb`.
    color: Option<String>,
}

/// The code that was made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeMade {
    /// Its key.
    pub key: String,
}

#[derive(Debug, Deserialize, IntoParams)]
struct CodesQuestion {
    /// Code of the language of the names; English without one.
    language: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(list, make))
}

/// The codebook as a tree: each code after the one above it.
#[utoipa::path(get, path = "/api/codes", params(CodesQuestion), responses((status = 200, body = [CodeRow]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Query(question): Query<CodesQuestion>) -> Answer<Vec<CodeRow>> {
    let language = language::or_english(question.language.as_deref())?;
    desk.answer(move |project| {
        Ok(project
            .show_codebook(language)?
            .into_iter()
            .map(CodeRow::from)
            .collect())
    })
    .await
}

/// Makes a code.
#[utoipa::path(post, path = "/api/codes", request_body = CodeToMake, responses((status = 200, body = CodeMade), (status = "4XX", body = Problem)))]
async fn make(desk: Desk, Json(new): Json<CodeToMake>) -> Answer<CodeMade> {
    let new = NewCode {
        name: new.name,
        language: language::read(&new.language)?,
        kind: new.kind.into(),
        parent: new.parent,
        color: new.color,
    };
    desk.answer(move |project| {
        Ok(CodeMade {
            key: project.add_code(&new)?,
        })
    })
    .await
}
