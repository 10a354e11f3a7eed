//! Codings.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    CodingChange, CodingFilter, CodingRow, MemoFilter, MemoRow, NewCode, Project, QuoteRef,
    SplitBorder, SplitCoding,
};
use verbatim_model::coding::{CodeKind, MemoTarget};
use verbatim_model::importance::Importance;
use verbatim_model::term::Term;

use super::code::CodeMade;
use super::language;
use super::memo::MemoView;
use super::term::Status;
use crate::desk::{Answer, Desk};
use crate::position::Utf16;
use crate::problem::Problem;
use crate::workbench::Workbench;

/// One code on one passage by one coder.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodingView {
    /// Id.
    id: String,
    /// Key of the code.
    code: String,
    /// Name of the coder; `rules` for those of rules.
    coder: String,
    /// Where it stands, judgements included.
    status: Status,
    /// Whether its rules no longer match, or a correction changed its words.
    stale: bool,
    /// How important it is, from 1 to 3, where somebody said so.
    importance: Option<u8>,
    /// Where it begins in the canonical text of the source.
    start: usize,
    /// Where it ends.
    end: usize,
    /// The rules that gave it, such as `financing/hr/1`.
    rules: Vec<String>,
    /// What people noted on it.
    comments: Vec<MemoView>,
}

/// A passage to be coded.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodingToMake {
    /// Key of the code.
    code: String,
    /// Where the passage begins in the canonical text.
    start: usize,
    /// Where it ends.
    end: usize,
}

/// A passage to be coded with a code that is made for it.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodingToMakeAnew {
    /// Name of the code.
    name: String,
    /// Code of the language of the name.
    language: String,
    /// Where the passage begins in the canonical text.
    start: usize,
    /// Where it ends.
    end: usize,
}

/// A code that is made for a coding.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodeForCoding {
    /// Name of the code.
    name: String,
    /// Code of the language of the name.
    language: String,
}

/// What becomes of a coding; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodingToChange {
    /// Key of another code.
    code: Option<String>,
    /// Where the passage begins and ends instead.
    place: Option<[usize; 2]>,
}

/// How important a coding is.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodingWeight {
    /// From 1 to 3; nothing takes it away.
    importance: Option<u8>,
}

/// Where a coding is split.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodingToSplit {
    /// Where the second part begins in the canonical text.
    at: usize,
    /// `sentence` or `turn`: splits where one begins, as near to that as can be.
    border: Option<String>,
}

/// The coding that came of splitting one.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodingSplit {
    /// Id of the second part; the first keeps its own.
    id: String,
}

/// Codings and what somebody says of them.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct Judged {
    /// Ids of codings.
    ids: Vec<String>,
    /// `accepted` or `rejected`.
    status: Status,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(make_anew))
        .routes(routes!(change_anew))
        .routes(routes!(change, remove))
        .routes(routes!(judge))
        .routes(routes!(weigh))
        .routes(routes!(split))
}

/// The codings of a source, by place.
#[utoipa::path(get, path = "/api/sources/{source}/codings", params(("source" = String, Path, description = "Id or name of the source")), responses((status = 200, body = [CodingView]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Path(source): Path<String>) -> Answer<Vec<CodingView>> {
    desk.answer(move |project| {
        let filter = CodingFilter {
            source: Some(source.clone()),
            ..CodingFilter::default()
        };
        views(project, &source, &filter)
    })
    .await
}

/// Codes a passage. Coding the same passage so again gives the coding that is there.
#[utoipa::path(post, path = "/api/sources/{source}/codings", params(("source" = String, Path, description = "Id or name of the source")), request_body = CodingToMake, responses((status = 200, body = CodingView), (status = "4XX", body = Problem)))]
async fn make(
    desk: Desk,
    Path(source): Path<String>,
    Json(new): Json<CodingToMake>,
) -> Answer<CodingView> {
    desk.answer(move |project| {
        let (start, end) = points(project, &source, [new.start, new.end])?;
        let quote = QuoteRef { source, start, end };
        let id = project.add_coding(&new.code, &quote)?;
        Ok(just_made(project, id, new.code, [new.start, new.end]))
    })
    .await
}

/// Codes a passage with a code that is made for it. One undo takes back both.
#[utoipa::path(post, path = "/api/sources/{source}/codings/new-code", params(("source" = String, Path, description = "Id or name of the source")), request_body = CodingToMakeAnew, responses((status = 200, body = CodingView), (status = "4XX", body = Problem)))]
async fn make_anew(
    desk: Desk,
    Path(source): Path<String>,
    Json(new): Json<CodingToMakeAnew>,
) -> Answer<CodingView> {
    let code = named(new.name, Some(&new.language))?;
    desk.answer(move |project| {
        let (start, end) = points(project, &source, [new.start, new.end])?;
        let made = project.add_coding_anew(&code, &QuoteRef { source, start, end })?;
        let place = [new.start, new.end];
        Ok(just_made(project, made.coding, made.code, place))
    })
    .await
}

/// Gives a coding of one's own a code that is made for it. One undo takes back both.
#[utoipa::path(post, path = "/api/codings/{id}/new-code", params(("id" = String, Path)), request_body = CodeForCoding, responses((status = 200, body = CodeMade), (status = "4XX", body = Problem)))]
async fn change_anew(
    desk: Desk,
    Path(id): Path<String>,
    Json(new): Json<CodeForCoding>,
) -> Answer<CodeMade> {
    let code = named(new.name, Some(&new.language))?;
    desk.answer(move |project| {
        let key = project.change_coding_anew(&id, &code)?.code;
        Ok(CodeMade { key })
    })
    .await
}

/// A code with nothing but its name.
pub(super) fn named(name: String, language: Option<&str>) -> Result<NewCode, Problem> {
    Ok(NewCode {
        name,
        language: language::or_english(language)?,
        kind: CodeKind::Code,
        parent: None,
        color: None,
    })
}

/// A coding that was just made, which needs no look at all that is there; what was there already keeps its comments in the
/// page.
fn just_made(project: &Project, id: String, code: String, [start, end]: [usize; 2]) -> CodingView {
    CodingView {
        id,
        code,
        coder: project.coder().to_owned(),
        status: Status::Accepted,
        stale: false,
        importance: None,
        start,
        end,
        rules: Vec::new(),
        comments: Vec::new(),
    }
}

/// Gives a coding of one's own another code or other borders.
#[utoipa::path(patch, path = "/api/codings/{id}", params(("id" = String, Path)), request_body = CodingToChange, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(id): Path<String>,
    Json(wanted): Json<CodingToChange>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        let place = match wanted.place {
            Some(place) => {
                let source = project.source_of_coding(&id)?;
                Some(points(project, &source, place)?)
            }
            None => None,
        };
        let change = CodingChange {
            code: wanted.code,
            place,
        };
        project.change_coding(&id, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Takes a coding away that was made by hand.
#[utoipa::path(delete, path = "/api/codings/{id}", params(("id" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_codings(&[id])?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Accepts or rejects codings.
#[utoipa::path(post, path = "/api/codings/judge", request_body = Judged, responses((status = 204), (status = "4XX", body = Problem)))]
async fn judge(desk: Desk, Json(judged): Json<Judged>) -> Result<StatusCode, Problem> {
    if judged.status == Status::Suggested {
        return Err(Problem::usage(
            "a coding is accepted or rejected by a person",
            "",
        ));
    }
    desk.work(move |project| {
        project.judge(&judged.ids, judged.status.into())?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Says how important a coding is.
#[utoipa::path(put, path = "/api/codings/{id}/importance", params(("id" = String, Path)), request_body = CodingWeight, responses((status = 204), (status = "4XX", body = Problem)))]
async fn weigh(
    desk: Desk,
    Path(id): Path<String>,
    Json(weight): Json<CodingWeight>,
) -> Result<StatusCode, Problem> {
    let importance = weight.importance.map(|number| {
        Importance::new(number).ok_or_else(|| {
            Problem::usage(format!("`{number}` is no importance"), "choose 1, 2 or 3")
        })
    });
    let importance = importance.transpose()?;
    desk.work(move |project| {
        project.weigh_codings(&[id], importance)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Makes two codings of one of one's own.
#[utoipa::path(post, path = "/api/codings/{id}/split", params(("id" = String, Path)), request_body = CodingToSplit, responses((status = 200, body = CodingSplit), (status = "4XX", body = Problem)))]
async fn split(
    desk: Desk,
    Path(id): Path<String>,
    Json(wanted): Json<CodingToSplit>,
) -> Answer<CodingSplit> {
    let border = (wanted.border.as_deref())
        .map(SplitBorder::parse)
        .transpose()
        .map_err(|error| Problem::usage(error.to_string(), ""))?;
    desk.answer(move |project| {
        let source = project.source_of_coding(&id)?;
        let at = point(&Utf16::of(&project.text(&source)?), wanted.at)?;
        let id = project.split_coding(&id, SplitCoding { at, border })?;
        Ok(CodingSplit { id })
    })
    .await
}

/// A place in a source in code points, from one in UTF-16 units.
pub(crate) fn points(
    project: &Project,
    source: &str,
    [start, end]: [usize; 2],
) -> Result<(usize, usize), Problem> {
    let units = Utf16::of(&project.text(source)?);
    let (start, end) = (point(&units, start)?, point(&units, end)?);
    if start >= end {
        return Err(Problem::usage(
            "nothing is selected",
            "select some words first",
        ));
    }
    Ok((start, end))
}

fn point(units: &Utf16, at: usize) -> Result<usize, Problem> {
    units.point_of(at).ok_or_else(|| {
        Problem::usage(
            format!("there is no letter at `{at}`"),
            "select the words again",
        )
    })
}

fn views(
    project: &Project,
    source: &str,
    filter: &CodingFilter,
) -> Result<Vec<CodingView>, Problem> {
    let units = Utf16::of(&project.text(source)?);
    let mut comments: BTreeMap<String, Vec<MemoRow>> = BTreeMap::new();
    let on_codings = MemoFilter {
        on: Some(MemoTarget::Coding),
        ..MemoFilter::default()
    };
    for memo in project.memos_like(&on_codings)? {
        if let Some(id) = &memo.target {
            comments.entry(id.clone()).or_default().push(memo);
        }
    }
    Ok((project.codings(filter)?.into_iter())
        .map(|row| {
            let comments = comments.remove(&row.id).unwrap_or_default();
            view(row, &units, comments)
        })
        .collect())
}

fn view(row: CodingRow, units: &Utf16, comments: Vec<MemoRow>) -> CodingView {
    CodingView {
        id: row.id,
        code: row.code,
        coder: row.coder,
        status: row.status.into(),
        stale: row.stale,
        importance: row.importance,
        start: units.unit_of(row.start),
        end: units.unit_of(row.end),
        rules: row.reasons.into_iter().map(|reason| reason.rule).collect(),
        comments: (comments.into_iter())
            .map(|memo| MemoView::of(memo, Some(units)))
            .collect(),
    }
}
