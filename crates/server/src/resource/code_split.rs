//! Moving a part of what has a code under another one, after a look at it.

use axum::Json;
use axum::extract::{Path, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{CodingRow, PassageChoice, SplitInto};

use super::language;
use super::term::Status;
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// A passage that has the code.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodePassage {
    /// Id of the coding.
    id: String,
    /// Id of the source.
    source: String,
    /// Its name.
    name: String,
    /// Number of the turn, from 1.
    turn: Option<usize>,
    /// Label as written.
    speaker: Option<String>,
    /// Name of the coder; `rules` for those of rules.
    coder: String,
    /// Where it stands.
    status: Status,
    /// The words.
    quote: String,
}

impl From<CodingRow> for CodePassage {
    fn from(row: CodingRow) -> Self {
        Self {
            id: row.id,
            source: row.source_id,
            name: row.source,
            turn: row.turn,
            speaker: row.speaker,
            coder: row.coder,
            status: row.status.into(),
            quote: row.quote,
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
struct PassagesQuestion {
    /// In which this query finds something.
    q: Option<String>,
    /// In the session with this key.
    session: Option<String>,
}

/// What is to be split off, and where it goes: to a code or to a new one.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodeToSplit {
    /// Ids of codings.
    ids: Vec<String>,
    /// Key of the code under which they come.
    into: Option<String>,
    /// Name of a new code under which they come.
    name: Option<String>,
    /// Code of the language of that name.
    language: Option<String>,
    /// Whether this is a look only, and nothing changes.
    preview: bool,
}

/// What splitting did, or would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeSplit {
    /// Key of the code under which they come; none for one that would be made.
    into: Option<String>,
    /// How many codings come under it.
    codings: usize,
    /// How many of them rules gave.
    by_rules: usize,
    /// How many of them something rests on.
    linked: usize,
    /// In how many sessions they stand; documents are none.
    sessions: usize,
    /// How many stay.
    left: usize,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(passages))
        .routes(routes!(split))
}

/// The passages that have a code, by source and place; rejected ones are left out.
#[utoipa::path(get, path = "/api/codes/{key}/passages", params(("key" = String, Path), PassagesQuestion), responses((status = 200, body = [CodePassage]), (status = "4XX", body = Problem)))]
async fn passages(
    desk: Desk,
    Path(key): Path<String>,
    Query(question): Query<PassagesQuestion>,
) -> Answer<Vec<CodePassage>> {
    let choice = PassageChoice {
        query: question.q,
        sessions: question.session.into_iter().collect(),
        ids: Vec::new(),
    };
    desk.answer(move |project| {
        let rows = project.passages_of_code(&key, &choice, &mut |_, _| {})?;
        Ok(rows.into_iter().map(CodePassage::from).collect())
    })
    .await
}

/// Moves codings of a code under another one, in one act, or shows what that would be.
#[utoipa::path(post, path = "/api/codes/{key}/split", params(("key" = String, Path)), request_body = CodeToSplit, responses((status = 200, body = CodeSplit), (status = "4XX", body = Problem)))]
async fn split(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<CodeToSplit>,
) -> Answer<CodeSplit> {
    if wanted.ids.is_empty() {
        return Err(Problem::usage("no passage is chosen", "tick at least one"));
    }
    let into = match (wanted.into, wanted.name) {
        (Some(key), _) => SplitInto::Code(key),
        (None, name) => SplitInto::New {
            name: name.unwrap_or_default(),
            language: language::or_english(wanted.language.as_deref())?,
        },
    };
    let choice = PassageChoice {
        ids: wanted.ids,
        ..PassageChoice::default()
    };
    desk.answer(move |project| {
        let silent = &mut |_, _| {};
        let outcome = match wanted.preview {
            true => project.preview_split_code(&key, &into, &choice, silent)?,
            false => project.split_code(&key, &into, &choice, silent)?,
        };
        Ok(CodeSplit {
            into: outcome.into,
            codings: outcome.codings,
            by_rules: outcome.by_rules,
            linked: outcome.linked,
            sessions: outcome.sessions,
            left: outcome.left,
        })
    })
    .await
}
