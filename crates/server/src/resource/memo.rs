//! Memos: notes on anything.

use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{MemoFilter, MemoRow, Project};
use verbatim_model::coding::MemoTarget;
use verbatim_model::term::Term;

use super::coding::points;
use crate::desk::{Answer, Desk};
use crate::position::Utf16;
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
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
    /// What it is about: `project`, `source`, `code`, `coding`, `priority`, `participant`, `session`, `validation`, `stakeholder`,
    /// `challenge`, `solution`, `action`, `step`, `practice`, `lesson`, `remark` or `query`.
    on: String,
    /// Name, key, number or id of what it is about; `A1/2` for what stands within something.
    target: Option<String>,
    /// Id of the source, where it is on one, on words of it, or on a coding.
    source: Option<String>,
    /// Key of the code, for a coding.
    code: Option<String>,
    /// Where the words that it is on begin in the canonical text.
    start: Option<usize>,
    /// Where they end.
    end: Option<usize>,
    /// These words.
    quote: Option<String>,
    /// The note.
    text: String,
}

impl MemoView {
    /// What the page sees of a memo; `units` are those of the source that it is on.
    pub fn of(row: MemoRow, units: Option<&Utf16>) -> Self {
        let unit = |at: Option<usize>| Some(units?.unit_of(at?));
        Self {
            id: row.id,
            coder: row.coder,
            time: row.time,
            on: row.on.to_string(),
            target: row.target,
            source: row.source_id,
            code: row.code,
            start: unit(row.start),
            end: unit(row.end),
            quote: row.quote,
            text: row.text,
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
struct MemosQuestion {
    /// On something of this kind: `project`, `source`, `code`, `coding`, `priority`, `participant`, `session`, `validation`, `stakeholder`,
    /// `challenge`, `solution`, `action`, `step`, `practice`, `lesson`, `remark` or `query`.
    on: Option<String>,
    /// On this: name, key, number or id; it goes with `on`.
    target: Option<String>,
    /// With these letters, whether large or small, with or without diacritics.
    text: Option<String>,
}

/// A memo to be written.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct MemoToWrite {
    /// What it is about: `project`, `source`, `code`, `coding`, `priority`, `participant`, `session`, `validation`, `stakeholder`,
    /// `challenge`, `solution`, `action`, `step`, `practice`, `lesson`, `remark` or `query`.
    on: String,
    /// Name, key, number or id of what it is about; none for the project.
    target: Option<String>,
    /// Where words of a source begin and end in the canonical text, for a memo on these.
    place: Option<[usize; 2]>,
    /// The note.
    text: String,
}

/// Other words of a memo.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
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

/// Memos, the oldest first: all, or those that fit the question.
#[utoipa::path(get, path = "/api/memos", params(MemosQuestion), responses((status = 200, body = [MemoView]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Query(question): Query<MemosQuestion>) -> Answer<Vec<MemoView>> {
    let on = question.on.as_deref().map(read).transpose()?;
    let filter = MemoFilter {
        on,
        target: question.target,
        text: question.text,
    };
    desk.answer(move |project| {
        let mut units: BTreeMap<String, Utf16> = BTreeMap::new();
        (project.memos_like(&filter)?.into_iter())
            .map(|row| {
                let placed = row.source_id.clone().filter(|_| row.start.is_some());
                let Some(source) = placed else {
                    return Ok(MemoView::of(row, None));
                };
                let of = match units.entry(source) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(new) => {
                        let text = project.text(new.key())?;
                        new.insert(Utf16::of(&text))
                    }
                };
                Ok(MemoView::of(row, Some(of)))
            })
            .collect()
    })
    .await
}

/// Writes a memo.
#[utoipa::path(post, path = "/api/memos", request_body = MemoToWrite, responses((status = 200, body = MemoWritten), (status = "4XX", body = Problem)))]
async fn write(desk: Desk, Json(new): Json<MemoToWrite>) -> Answer<MemoWritten> {
    let on = read(&new.on)?;
    desk.answer(move |project| {
        let target = match (new.target, new.place) {
            (Some(source), Some(place)) if on == MemoTarget::Source => {
                let (start, end) = points(project, &source, place)?;
                Some(format!("{source}:{start}-{end}"))
            }
            (target, _) => target,
        };
        let id = project.add_memo(on, target.as_deref(), &new.text)?;
        Ok(MemoWritten { id })
    })
    .await
}

fn read(on: &str) -> Result<MemoTarget, Problem> {
    MemoTarget::parse(on).map_err(|error| Problem::usage(error.to_string(), ""))
}

/// Gives a memo of one's own other words.
#[utoipa::path(patch, path = "/api/memos/{id}", params(("id" = String, Path)), request_body = Rewriting<MemoWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(id): Path<String>,
    Json(words): Json<Rewriting<MemoWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let of = id.clone();
    let now = move |project: &Project, _: &Before| {
        let mut rows = project.memos()?.into_iter();
        Ok(rows
            .find(|row| row.id == of)
            .map(|MemoRow { text, .. }| MemoWords { text }))
    };
    desk.rewrite(before, now, move |project| {
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
