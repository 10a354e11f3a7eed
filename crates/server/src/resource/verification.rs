//! Checking the project, and reports that were written of it, against what is stored.

use std::path::Path;

use axum::extract::{DefaultBodyLimit, Multipart};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::Failed;

use super::upload::{LARGEST, Received, no_field};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::wording::{Language, said};
use crate::workbench::Workbench;

/// How many failures are told at most.
const MOST: usize = 200;

/// What was checked, and what does not hold.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Checked {
    /// Quotes of the project and of the reports.
    quotes: usize,
    /// What does not hold, the first of them.
    failed: Vec<FailedView>,
    /// How many do not hold in all.
    failures: usize,
}

/// One thing that does not hold.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FailedView {
    /// Name of the report, or of the source.
    place: Option<String>,
    /// Anchor or key in the report, or id in the project.
    id: Option<String>,
    /// What should stand there.
    expected: Option<String>,
    /// What stands there.
    found: Option<String>,
    /// What is wrong.
    reason: String,
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct WrittenForm {
    /// Reports and plans that were written of this project, in any format.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<Vec<u8>>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(verify))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Checks the project and reports: every quote must stand in its source letter for letter, and every figure must be as the project
/// counts now. Nothing is changed.
#[utoipa::path(post, path = "/api/verification", request_body(content = WrittenForm, content_type = "multipart/form-data"), responses((status = 200, body = Checked), (status = "4XX", body = Problem)))]
async fn verify(desk: Desk, form: Multipart) -> Answer<Checked> {
    let language = desk.language;
    let received = Received::read(&desk, form).await?;
    if let Some((name, _)) = received.fields.first() {
        return Err(no_field(name));
    }
    desk.answer(move |project| {
        let reports: Vec<&Path> = received.files.iter().map(AsRef::as_ref).collect();
        let verification =
            (project.verify(&reports)).map_err(|error| received.named(error.into()))?;
        let failures = verification.failed.len();
        let failed = verification.failed.into_iter().take(MOST);
        Ok(Checked {
            quotes: verification.quotes,
            failed: failed
                .map(|failed| FailedView::of(failed, &received, language))
                .collect(),
            failures,
        })
    })
    .await
}

impl FailedView {
    fn of(failed: Failed, received: &Received, language: Language) -> Self {
        let report = (failed.report.as_deref()).map(|path| received.name_of(Path::new(path)));
        Self {
            place: report.or(failed.source),
            id: failed.id,
            expected: failed.expected,
            found: failed.found,
            reason: said(language, &failed.reason),
        }
    }
}
