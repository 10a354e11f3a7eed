//! The framework matrix: what somebody makes of what each case says to each theme, and the passages on which that rests.

use axum::Json;
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    CellOf, CodeChoice, FigureFormat, FrameworkRequest, FrameworkView, Key, Project, QuoteRef,
};
use verbatim_model::framework::CaseKind;
use verbatim_model::term::Term as _;

use super::download::attached;
use super::figure_view::{OpenedPassage, source_ids};
use super::language;
use super::upload::{KeyForm, one_in_memory};
use super::words::report_language;
use crate::desk::{Answer, Desk};
use crate::position::Positions;
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// Cases against themes.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrameworkTable {
    /// The rows.
    cases: Vec<FrameworkCase>,
    /// The columns.
    codes: Vec<FrameworkColumn>,
    /// The cells in which there is something.
    cells: Vec<FrameworkCellLine>,
}

/// A row.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrameworkCase {
    /// Participant number, or key of the session.
    case: String,
    /// Stakeholder group of a person.
    group: Option<String>,
    /// Territory.
    territory: Option<String>,
}

/// A column.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrameworkColumn {
    /// Key of the code.
    code: String,
    /// Its name.
    name: String,
}

/// A cell, without its passages.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrameworkCellLine {
    /// Participant number, or key of the session.
    case: String,
    /// Key of the code.
    code: String,
    /// What somebody makes of it.
    summary: Option<String>,
    /// Who wrote it last.
    author: Option<String>,
    /// Whether what is coded in the cell changed since then.
    stale: bool,
    /// Passages that are coded in the cell.
    material: usize,
    /// Passages that are linked to the summary.
    links: usize,
}

/// The passages of a cell.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrameworkPassages {
    /// What is coded in the cell.
    material: Vec<FrameworkPassage>,
    /// What is linked to the summary.
    links: Vec<FrameworkPassage>,
}

/// A passage of a cell.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrameworkPassage {
    /// Id of the link; none for what is only coded there.
    link: Option<String>,
    /// By what it is linked: `SOURCE:START-END`.
    anchor: String,
    /// The passage.
    passage: OpenedPassage,
}

#[derive(Debug, Deserialize, IntoParams)]
struct FrameworkQuestion {
    /// `participant` or `session`; people where nothing is said.
    by: Option<String>,
    /// Language of the names.
    language: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
struct WhichCell {
    /// `participant` or `session`.
    by: String,
    /// Participant number, or key of the session.
    case: String,
    /// Key of the code.
    code: String,
}

/// What is written or linked in a cell.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FrameworkCellToSet {
    /// `participant` or `session`.
    by: String,
    /// Participant number, or key of the session.
    case: String,
    /// Key of the code.
    code: String,
    /// What one makes of it; an empty one takes it away with its links.
    summary: Option<String>,
    /// Passages to link, as `SOURCE:START-END`.
    link: Option<Vec<String>>,
    /// Ids of links to take away.
    unlink: Option<Vec<String>>,
}

fn case_kind(by: &str) -> Result<CaseKind, Problem> {
    CaseKind::parse(by).map_err(|error| Problem::usage(error.to_string(), ""))
}

impl FrameworkQuestion {
    fn view(&self, project: &Project, key: Option<&Key>) -> Result<FrameworkView, Problem> {
        let request = FrameworkRequest {
            by: case_kind(self.by.as_deref().unwrap_or(CaseKind::Participant.as_str()))?,
            cases: Vec::new(),
            choice: CodeChoice {
                language: (self.language.as_deref()).map(language::read).transpose()?,
                ..CodeChoice::default()
            },
        };
        Ok(project.framework(&request, key, &mut |_, _| {})?)
    }

    async fn kept(self, desk: Desk, ending: &str, key: Option<Key>) -> Result<Response, Problem> {
        let format =
            FigureFormat::parse(ending).map_err(|error| Problem::usage(error.to_string(), ""))?;
        let words = report_language(self.language.as_deref())?;
        let name = format!("framework.{}", format.as_str());
        let bytes = desk
            .work(move |project| {
                let view = self.view(project, key.as_ref())?;
                Ok(project.figure_file(&view, format, None, words)?)
            })
            .await?;
        Ok(attached(&name, bytes))
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(table))
        .routes(routes!(passages, set))
        .routes(routes!(file, masked))
}

/// The matrix, with counts of passages.
#[utoipa::path(get, path = "/api/framework", params(FrameworkQuestion), responses((status = 200, body = FrameworkTable), (status = "4XX", body = Problem)))]
async fn table(desk: Desk, Query(asked): Query<FrameworkQuestion>) -> Answer<FrameworkTable> {
    desk.answer(move |project| {
        let view = asked.view(project, None)?;
        Ok(FrameworkTable {
            cases: (view.cases.into_iter())
                .map(|row| FrameworkCase {
                    case: row.case,
                    group: row.group,
                    territory: row.territory,
                })
                .collect(),
            codes: (view.codes.into_iter())
                .map(|column| FrameworkColumn {
                    code: column.code,
                    name: column.name,
                })
                .collect(),
            cells: (view.cells.into_iter())
                .map(|cell| FrameworkCellLine {
                    case: cell.case,
                    code: cell.code,
                    summary: cell.summary,
                    author: cell.author,
                    stale: cell.stale,
                    material: cell.material.len(),
                    links: cell.links.len(),
                })
                .collect(),
        })
    })
    .await
}

/// The passages of a cell.
#[utoipa::path(get, path = "/api/framework/cell", params(WhichCell), responses((status = 200, body = FrameworkPassages), (status = "4XX", body = Problem)))]
async fn passages(desk: Desk, Query(which): Query<WhichCell>) -> Answer<FrameworkPassages> {
    desk.answer(move |project| {
        let request = FrameworkRequest {
            by: case_kind(&which.by)?,
            cases: vec![which.case.clone()],
            choice: CodeChoice {
                codes: vec![which.code.clone()],
                ..CodeChoice::default()
            },
        };
        let view = project.framework(&request, None, &mut |_, _| {})?;
        let is_it = |case: &str, code: &str| case == which.case && code == which.code;
        let cell = (view.cells.into_iter()).find(|cell| is_it(&cell.case, &cell.code));
        let (material, links) = cell
            .map(|cell| (cell.material, cell.links))
            .unwrap_or_default();
        let ids = source_ids(project)?;
        let mut positions = Positions::of(project);
        let mut shown = |link: Option<String>, passage: verbatim_engine::PassageView| {
            Ok::<_, Problem>(FrameworkPassage {
                link,
                anchor: passage.anchor.clone(),
                passage: OpenedPassage::of(passage, &ids, &mut positions)?,
            })
        };
        Ok(FrameworkPassages {
            material: (material.into_iter())
                .map(|passage| shown(None, passage))
                .collect::<Result<_, _>>()?,
            links: (links.into_iter())
                .map(|linked| shown(Some(linked.link_id), linked.passage))
                .collect::<Result<_, _>>()?,
        })
    })
    .await
}

/// Writes in a cell, links passages to it, or takes links away.
#[utoipa::path(put, path = "/api/framework/cell", request_body = Rewriting<FrameworkCellToSet>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set(
    desk: Desk,
    Json(wanted): Json<Rewriting<FrameworkCellToSet>>,
) -> Result<StatusCode, Problem> {
    let (wanted, before) = wanted.parts()?;
    let quotes = (wanted.link.unwrap_or_default().iter())
        .map(|quote| Ok(quote.parse::<QuoteRef>()?))
        .collect::<Result<Vec<_>, Problem>>()?;
    let of = CellOf {
        by: case_kind(&wanted.by)?,
        case: wanted.case,
        code: wanted.code,
    };
    let unlink = wanted.unlink.filter(|links| !links.is_empty());
    let cell = of.clone();
    let now = move |project: &Project, _: &Before| {
        let summary = project.summary_of(&cell)?;
        Ok(Some(json!({ "summary": summary })))
    };
    desk.rewrite(before, now, move |project| {
        match wanted.summary.as_deref().map(str::trim) {
            Some("") => project.remove_summary(&of)?,
            Some(summary) => project.set_summary(&of, summary)?,
            None => {}
        }
        if !quotes.is_empty() {
            project.link_to_cell(&of, &[], &quotes)?;
        }
        if let Some(links) = &unlink {
            project.unlink_from_cell(&of, links)?;
        }
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// The matrix as a file, with its passages: `xlsx`, `csv` or `json`.
#[utoipa::path(get, path = "/api/framework/files/{format}", params(("format" = String, Path), FrameworkQuestion), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn file(
    desk: Desk,
    Path(ending): Path<String>,
    Query(asked): Query<FrameworkQuestion>,
) -> Result<Response, Problem> {
    asked.kept(desk, &ending, None).await
}

/// The same with names and identifiers in summaries and passages masked by a key of pseudonyms, which is kept nowhere.
#[utoipa::path(post, path = "/api/framework/files/{format}", params(("format" = String, Path), FrameworkQuestion), request_body(content = KeyForm, content_type = "multipart/form-data"), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn masked(
    desk: Desk,
    Path(ending): Path<String>,
    Query(asked): Query<FrameworkQuestion>,
    form: Multipart,
) -> Result<Response, Problem> {
    let (name, bytes) = one_in_memory(form).await?;
    let key = Key::of(&name, &bytes)?;
    asked.kept(desk, &ending, Some(key)).await
}
