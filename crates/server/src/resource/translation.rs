//! Translations for reports in another language: a sheet for a translator, and back.

use axum::extract::{DefaultBodyLimit, Multipart, Path, Query};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{QuotesOf, ReportLanguage, TranslationImport, TranslationState};

use super::download::attached;
use super::plan_sheet::{LARGEST, PlanSheetForm, Sheets};
use super::priority::InLanguage;
use super::words::{report_language, word};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// How much of what reports print is translated into a language.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Translated {
    /// Quotes, and texts of the researchers, that are in other languages.
    all: usize,
    /// Those that have a translation of what they say now.
    translated: usize,
}

/// What a sheet of translations did, or would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TranslationsApplied {
    /// How many quotes and texts had no translation and have one.
    added: usize,
    /// How many had another one.
    changed: usize,
    /// How many are as they were.
    unchanged: usize,
    /// How many rows have no translation; what there was stays.
    empty: usize,
    /// Lines of the sheet that are of nothing that reports print.
    unmatched: Vec<u32>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(state))
        .routes(routes!(sheet, apply))
        .layer(DefaultBodyLimit::max(LARGEST))
}

fn into_language(code: &str) -> Result<ReportLanguage, Problem> {
    word(code)
}

/// How much is translated into a language.
#[utoipa::path(get, path = "/api/translations/{to}", params(("to" = String, Path, description = "`en`, `hr`, `lv` or `it`")), responses((status = 200, body = Translated), (status = "4XX", body = Problem)))]
async fn state(desk: Desk, Path(language): Path<String>) -> Answer<Translated> {
    let to = into_language(&language)?;
    desk.answer(move |project| {
        let mut rows = project.translations(to, QuotesOf::EveryChapter)?;
        // What is printed nowhere needs none.
        rows.retain(|row| row.state != TranslationState::Unprinted);
        let translated = (rows.iter()).filter(|row| row.state == TranslationState::Present);
        Ok(Translated {
            translated: translated.count(),
            all: rows.len(),
        })
    })
    .await
}

/// The sheet for a translator, as XLSX.
#[utoipa::path(get, path = "/api/translations/{to}/sheet", params(("to" = String, Path, description = "`en`, `hr`, `lv` or `it`"), InLanguage), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn sheet(
    desk: Desk,
    Path(language): Path<String>,
    Query(asked): Query<InLanguage>,
) -> Result<Response, Problem> {
    let to = into_language(&language)?;
    let heads = report_language(asked.language.as_deref())?;
    let bytes = desk
        .work(move |project| {
            let sheet = project.translation_sheet(to, heads, QuotesOf::EveryChapter, None)?;
            Ok(project.workbook(&[sheet])?)
        })
        .await?;
    Ok(attached(&format!("translations-{language}.xlsx"), bytes))
}

/// Takes translations from the filled-in sheet, or shows what that would do.
#[utoipa::path(post, path = "/api/translations/{to}/sheet", params(("to" = String, Path, description = "`en`, `hr`, `lv` or `it`")), request_body(content = PlanSheetForm, content_type = "multipart/form-data"), responses((status = 200, body = TranslationsApplied), (status = "4XX", body = Problem)))]
async fn apply(
    desk: Desk,
    Path(language): Path<String>,
    form: Multipart,
) -> Answer<TranslationsApplied> {
    let to = into_language(&language)?;
    let sheets = Sheets::read(&desk, form).await?;
    desk.answer(move |project| {
        let (name, bytes) = sheets.only()?;
        let how = TranslationImport {
            dry_run: sheets.dry_run,
            ..TranslationImport::default()
        };
        let outcome = project.import_translations(name, bytes, to, &how)?;
        Ok(TranslationsApplied {
            added: outcome.added,
            changed: outcome.changed,
            unchanged: outcome.unchanged,
            empty: outcome.empty,
            unmatched: outcome.unmatched.iter().map(|row| row.line).collect(),
        })
    })
    .await
}
