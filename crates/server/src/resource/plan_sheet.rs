//! Sheets of the plan and of stakeholders that somebody filled in: looked at, then applied.

use axum::extract::{DefaultBodyLimit, Multipart};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{PlanSheetOutcome, StakeholderOutcome};

use super::upload::{Received, no_field};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::wording::said;
use crate::workbench::Workbench;

/// Bytes of the sheets of one request.
pub(super) const LARGEST: usize = 64 << 20;

/// What sheets did, or would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PlanSheetApplied {
    /// Keys of what is new.
    added: Vec<String>,
    /// Keys of what changed.
    changed: Vec<String>,
    /// How many are as they were.
    unchanged: usize,
    /// Votes or ratings that are new or changed.
    judged: usize,
    /// What was not read, or is not known.
    notes: Vec<String>,
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
pub(super) struct PlanSheetForm {
    /// `true` for a look: nothing is changed.
    dry_run: Option<bool>,
    /// The sheets, as one XLSX or as CSV.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<Vec<u8>>,
}

/// A form with sheets.
pub(super) struct Sheets {
    pub dry_run: bool,
    /// Names and bytes.
    files: Vec<(String, Vec<u8>)>,
}

impl Sheets {
    pub async fn read(desk: &Desk, form: Multipart) -> Result<Self, Problem> {
        let received = Received::read(desk, form).await?;
        let mut dry_run = false;
        for (name, value) in &received.fields {
            match name.as_str() {
                "dry_run" => dry_run = value == "true",
                other => return Err(no_field(other)),
            }
        }
        let files = (received.files.iter())
            .map(|path| Ok((received.name_of(path), std::fs::read(path)?)))
            .collect::<std::io::Result<Vec<_>>>()
            .map_err(|error| Problem::internal(&error))?;
        if files.is_empty() {
            return Err(Problem::usage("expected one sheet", "choose one file"));
        }
        Ok(Self { dry_run, files })
    }

    /// The one sheet that is expected, with its name.
    pub fn only(&self) -> Result<(&str, &[u8]), Problem> {
        match self.files.as_slice() {
            [(name, bytes)] => Ok((name, bytes)),
            _ => Err(Problem::usage("expected one sheet", "choose one file")),
        }
    }
}

impl From<PlanSheetOutcome> for PlanSheetApplied {
    fn from(outcome: PlanSheetOutcome) -> Self {
        let unknown = outcome.unknown_sheets.into_iter();
        Self {
            added: outcome.added,
            changed: outcome.changed,
            unchanged: outcome.unchanged,
            judged: outcome.votes,
            notes: unknown.chain(outcome.unknown_columns).collect(),
        }
    }
}

impl From<StakeholderOutcome> for PlanSheetApplied {
    fn from(outcome: StakeholderOutcome) -> Self {
        let unknown = outcome.unknown_participants.into_iter();
        Self {
            added: outcome.added,
            changed: outcome.changed,
            unchanged: outcome.unchanged,
            judged: outcome.ratings,
            notes: unknown.chain(outcome.unknown_columns).collect(),
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(plan))
        .routes(routes!(stakeholders))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Applies the filled-in sheets of a plan, or shows what they would do. Heads are read in four languages.
#[utoipa::path(post, path = "/api/plan/sheets", request_body(content = PlanSheetForm, content_type = "multipart/form-data"), responses((status = 200, body = PlanSheetApplied), (status = "4XX", body = Problem)))]
async fn plan(desk: Desk, form: Multipart) -> Answer<PlanSheetApplied> {
    let sheets = Sheets::read(&desk, form).await?;
    desk.answer(move |project| Ok(project.import_plan(&sheets.files, sheets.dry_run)?.into()))
        .await
}

/// Applies a filled-in sheet of stakeholders, or shows what it would do.
#[utoipa::path(post, path = "/api/stakeholders/sheet", request_body(content = PlanSheetForm, content_type = "multipart/form-data"), responses((status = 200, body = PlanSheetApplied), (status = "4XX", body = Problem)))]
async fn stakeholders(desk: Desk, form: Multipart) -> Answer<PlanSheetApplied> {
    let language = desk.language;
    let sheets = Sheets::read(&desk, form).await?;
    desk.answer(move |project| {
        let (name, bytes) = sheets.only()?;
        let outcome = project.import_stakeholders(name, bytes, None, sheets.dry_run)?;
        let mut applied = PlanSheetApplied::from(outcome);
        for note in &mut applied.notes {
            *note = said(language, note);
        }
        Ok(applied)
    })
    .await
}
