//! Coding all that a search finds, after a look at it.

use axum::Json;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{PassageRow, RuleHome};
use verbatim_model::coding::Unit;

use super::coding::named;
use super::words::said;
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// What is to be coded.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct HitsToCode {
    /// The query.
    query: String,
    /// Key of the code; none where a new one is made.
    code: Option<String>,
    /// Name of the code that is made. It does not matter in a preview.
    name: Option<String>,
    /// Code of the language of that name.
    name_language: Option<String>,
    /// What is coded of each turn: `match`, `match+N`, `sentence` or `turn`.
    unit: String,
    /// Whether this is a look only, and nothing is coded.
    preview: bool,
}

/// What coding it does, or would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct HitsCoded {
    /// Key of the code; none in the preview of a new one.
    code: Option<String>,
    /// Passages of the search.
    passages: usize,
    /// Turns that they stand in.
    turns: usize,
    /// Sessions that they stand in; documents are none.
    sessions: usize,
    /// How many are of moderators and observers, whose words are no evidence.
    moderators: usize,
    /// How many this coder has coded so already.
    coded_before: usize,
    /// How many codings were added; 0 in a preview.
    added: usize,
    /// The first passages.
    examples: Vec<PassageView>,
}

/// A passage.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PassageView {
    /// Id of the source.
    source: String,
    /// Its name.
    name: String,
    /// Number of the turn, from 1.
    turn: usize,
    /// Label as written.
    speaker: Option<String>,
    /// The words.
    quote: String,
    /// Whether it is coded so already.
    coded: bool,
}

impl From<PassageRow> for PassageView {
    fn from(row: PassageRow) -> Self {
        Self {
            source: row.source_id,
            name: row.source,
            turn: row.turn,
            speaker: row.speaker,
            quote: row.quote,
            coded: row.coded,
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(code))
}

/// Codes all that a query finds, or shows what that would be. One undo takes back all of it, a code that is made for it included.
#[utoipa::path(post, path = "/api/search/code", request_body = HitsToCode, responses((status = 200, body = HitsCoded), (status = "4XX", body = Problem)))]
async fn code(desk: Desk, Json(wanted): Json<HitsToCode>) -> Answer<HitsCoded> {
    let unit: Unit =
        (wanted.unit.parse()).map_err(|error: verbatim_model::term::UnknownTerm| {
            Problem::usage(error.to_string(), "")
        })?;
    let HitsToCode { query, preview, .. } = wanted;
    let home = match said(wanted.code) {
        Some(key) => RuleHome::Code(key),
        None => RuleHome::New(named(
            wanted.name.unwrap_or_default(),
            wanted.name_language.as_deref(),
        )?),
    };
    desk.answer(move |project| {
        let told = &mut |_, _| {};
        let outcome = match (&home, preview) {
            (RuleHome::Code(code), true) => project.preview_code_as(&query, code, unit, told)?,
            (RuleHome::Code(code), false) => project.code_as(&query, code, unit, told)?,
            (RuleHome::New(_), true) => project.preview_code_as_anew(&query, unit, told)?,
            (RuleHome::New(new), false) => project.code_as_anew(&query, new, unit, told)?,
        };
        Ok(HitsCoded {
            code: said(Some(outcome.code)),
            passages: outcome.passages,
            turns: outcome.turns,
            sessions: outcome.sessions,
            moderators: outcome.moderators,
            coded_before: outcome.coded_before,
            added: outcome.added,
            examples: outcome
                .examples
                .into_iter()
                .map(PassageView::from)
                .collect(),
        })
    })
    .await
}
