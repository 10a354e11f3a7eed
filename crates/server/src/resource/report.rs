//! Reports and plans as documents: to look at in a frame, and to keep. What consent forbids is in neither.

use axum::Json;
use axum::extract::{Multipart, Path, Query};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    Contents, Key, OutputOptions, PlanScope, Project, ReportChapter, ReportFormat,
};
use verbatim_model::term::Term as _;

use super::download::attached;
use super::upload::{KeyForm, one_in_memory};
use super::words::{keys, report_language, said, word};
use crate::desk::{Answer, Desk};
use crate::gate::Framed;
use crate::problem::Problem;
use crate::workbench::Workbench;

/// Which document.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct DocumentQuestion {
    /// `report`, `plan` (of a territory, or of all together), or, as a workbook to be filled in, `plan-sheets` or
    /// `stakeholders`.
    document: String,
    /// The territory.
    territory: Option<String>,
    /// Language of the document's own words; English where none is given.
    language: Option<String>,
    /// Chapters of a report or plan, parted by commas; the usual ones where none is given.
    chapters: Option<String>,
}

/// How documents can be written here.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DocumentChoices {
    /// The formats that this program writes: `html`, `md`, `csv`, `json`, `xlsx`, `docx`, and `pdf` where it was built with it.
    formats: Vec<String>,
    /// The chapters that a report or plan may have, in their order.
    chapters: Vec<ChapterChoice>,
}

/// A chapter that may be in a document.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChapterChoice {
    /// Its key, such as `priorities`.
    chapter: String,
    /// Whether a document has it when nobody chooses.
    usual: bool,
}

impl DocumentQuestion {
    fn contents(&self) -> Result<Contents, Problem> {
        match keys(self.chapters.as_deref()).as_slice() {
            [] => Ok(Contents::USUAL),
            chosen => chosen
                .iter()
                .map(|key| word::<ReportChapter>(key))
                .collect(),
        }
    }

    fn written(
        &self,
        project: &Project,
        ending: &str,
        key: Option<&Key>,
    ) -> Result<Vec<u8>, Problem> {
        let language = report_language(self.language.as_deref())?;
        let options = OutputOptions {
            contents: self.contents()?,
            key,
            ..OutputOptions::default()
        };
        let territory = said(self.territory.clone());
        let only_sheet = || match ending {
            "xlsx" => Ok(()),
            _ => Err(Problem::usage(
                format!("sheets cannot be written as `{ending}`"),
                "choose xlsx",
            )),
        };
        match self.document.as_str() {
            "report" => Ok(project.report_with(word(ending)?, language, &options)?),
            "plan" => {
                let scope = territory.map_or(PlanScope::Joint, PlanScope::Territory);
                Ok(project.plan_report(&scope, word(ending)?, language, &options)?)
            }
            "plan-sheets" => {
                only_sheet()?;
                let sheets = project.plan_sheets(language, territory.as_deref())?;
                Ok(project.workbook(&sheets)?)
            }
            "stakeholders" => {
                only_sheet()?;
                let sheet = project.stakeholder_sheet(language, territory.as_deref(), false)?;
                Ok(project.workbook(&[sheet])?)
            }
            other => Err(Problem::missing("document", other)),
        }
    }

    fn file_name(&self, ending: &str) -> String {
        match &self.territory {
            Some(territory) if self.document != "report" && !territory.trim().is_empty() => {
                format!("{}-{}.{ending}", self.document, territory.trim())
            }
            _ => format!("{}.{ending}", self.document),
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(choices))
        .routes(routes!(preview))
        .routes(routes!(file, masked))
}

/// How documents can be written: formats and chapters.
#[utoipa::path(get, path = "/api/documents", responses((status = 200, body = DocumentChoices)))]
async fn choices() -> Answer<DocumentChoices> {
    Ok(Json(DocumentChoices {
        formats: ReportFormat::written()
            .map(|format| format.to_string())
            .collect(),
        chapters: (ReportChapter::ALL.iter())
            .map(|&chapter| ChapterChoice {
                chapter: chapter.to_string(),
                usual: Contents::USUAL.has(chapter),
            })
            .collect(),
    }))
}

/// A document as a page for a frame, which runs no script and reaches nothing.
#[utoipa::path(get, path = "/api/documents/preview", params(DocumentQuestion), responses((status = 200, content_type = "text/html", body = String), (status = "4XX", body = Problem)))]
async fn preview(desk: Desk, Query(asked): Query<DocumentQuestion>) -> Result<Response, Problem> {
    let bytes = desk
        .work(move |project| asked.written(project, ReportFormat::Html.as_str(), None))
        .await?;
    let mut response =
        ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes).into_response();
    response.extensions_mut().insert(Framed);
    Ok(response)
}

/// A document as a file: `html`, `docx`, `md`, `xlsx`, `csv` or `json`, or `pdf` where the program was built with it.
#[utoipa::path(get, path = "/api/documents/files/{format}", params(("format" = String, Path), DocumentQuestion), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn file(
    desk: Desk,
    Path(ending): Path<String>,
    Query(asked): Query<DocumentQuestion>,
) -> Result<Response, Problem> {
    let name = asked.file_name(&ending);
    let bytes = desk
        .work(move |project| asked.written(project, &ending, None))
        .await?;
    Ok(attached(&name, bytes))
}

/// The same with names and identifiers in quotes masked by a key of pseudonyms, which is kept nowhere.
#[utoipa::path(post, path = "/api/documents/files/{format}", params(("format" = String, Path), DocumentQuestion), request_body(content = KeyForm, content_type = "multipart/form-data"), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn masked(
    desk: Desk,
    Path(ending): Path<String>,
    Query(asked): Query<DocumentQuestion>,
    form: Multipart,
) -> Result<Response, Problem> {
    let (file, bytes) = one_in_memory(form).await?;
    let key = Key::of(&file, &bytes)?;
    let name = asked.file_name(&ending);
    let bytes = desk
        .work(move |project| asked.written(project, &ending, Some(&key)))
        .await?;
    Ok(attached(&name, bytes))
}
