//! The participants: what is known of them as a sheet, what they allowed, and which of them are one person.

use std::collections::BTreeMap;
use std::path::Path as FilePath;

use axum::Json;
use axum::extract::{DefaultBodyLimit, Multipart, Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{ParticipantChange, ParticipantRow, Project, SheetOutcome, Withdrawal};

use super::download::attached;
use super::priority::InLanguage;
use super::upload::{LARGEST, Received, no_field};
use super::words::{any_word, report_language};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::wording::{self, Language};
use crate::workbench::Workbench;

/// One participant.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ParticipantView {
    /// Participant number.
    participant: String,
    /// Name.
    name: Option<String>,
    /// `moderator`, `expert`, `participant` or `observer`.
    role: Option<String>,
    /// Organisation.
    organisation: Option<String>,
    /// Stakeholder group.
    group: Option<String>,
    /// Territory.
    territory: Option<String>,
    /// `by-number`, `by-name`, `paraphrase-only`, `no-use` or `not-recorded`.
    consent: String,
    /// The day from which on their words may be printed.
    embargo: Option<String>,
    /// Keys of the sessions that they attended.
    sessions: Vec<String>,
    /// Further attributes.
    attributes: BTreeMap<String, String>,
}

/// What somebody says of a participant; what is left out stays, and an empty text empties.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ParticipantToSet {
    /// New participant number.
    number: Option<String>,
    /// Name.
    name: Option<String>,
    /// `moderator`, `expert`, `participant` or `observer`.
    role: Option<String>,
    /// Organisation.
    organisation: Option<String>,
    /// Stakeholder group.
    group: Option<String>,
    /// Territory.
    territory: Option<String>,
    /// `by-number`, `by-name`, `paraphrase-only`, `no-use` or `not-recorded`.
    consent: Option<String>,
    /// The day from which on their words may be printed, `YYYY-MM-DD`.
    embargo: Option<String>,
    /// Further attributes.
    attributes: Option<BTreeMap<String, String>>,
}

/// What a participants sheet did, or would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SheetApplied {
    /// Rows that were matched with a label.
    matched: usize,
    /// Labels of people who attended and did not speak, as `session: label`.
    silent: Vec<String>,
    /// Silent people who may be speakers under a mistyped label.
    perhaps_mistyped: Vec<MistypedView>,
    /// Rows that could not be matched, with their line and the reason.
    unmatched_rows: Vec<String>,
    /// Labels of the project that no row speaks of, as `session: label`.
    unmatched_labels: Vec<String>,
    /// What a person should know of how the sheet was read.
    notes: Vec<String>,
}

/// A person of a sheet who said nothing, and a label that is spelt nearly the same.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MistypedView {
    /// Key of the session.
    session: String,
    /// The label in the sheet.
    silent: String,
    /// The label in the transcript.
    label: String,
}

/// What a withdrawal changed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WithdrawalView {
    /// What the person had allowed.
    before: String,
    /// Number of links of priorities to their words: they no longer count, and are not printed.
    links: usize,
    /// The reports that should be written again.
    reports: Vec<AffectedView>,
}

/// A report that a withdrawal affects.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AffectedView {
    /// Name of the file.
    report: String,
    /// Anchors of the person's quotes in it.
    quotes: Vec<String>,
    /// Number of places that hold no more: these quotes, and figures that counted the person.
    outdated: usize,
}

/// Which participants are one person.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct OnePerson {
    /// Number of the participant who stays.
    keep: String,
    /// Numbers of those who become that one.
    others: Vec<String>,
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct SheetForm {
    /// `true` for a look: nothing is changed.
    dry_run: Option<bool>,
    /// Name of the encoding, such as `windows-1250`.
    encoding: Option<String>,
    /// The sheet, as XLSX or CSV.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<u8>,
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct ReportsForm {
    /// Reports that were written before, if any are at hand.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<Vec<u8>>,
}

impl From<ParticipantRow> for ParticipantView {
    fn from(row: ParticipantRow) -> Self {
        Self {
            participant: row.participant,
            name: row.name,
            role: row.role.map(|role| role.to_string()),
            organisation: row.organisation,
            group: row.group,
            territory: row.territory,
            consent: row.consent.to_string(),
            embargo: row.embargo,
            sessions: row.sessions,
            attributes: row.attributes,
        }
    }
}

impl SheetApplied {
    fn of(outcome: SheetOutcome, language: Language) -> Self {
        let rows = outcome.unmatched_rows.iter();
        Self {
            matched: outcome.matched,
            unmatched_rows: rows
                .map(|row| wording::said(language, &row.to_string()))
                .collect(),
            silent: outcome.silent,
            perhaps_mistyped: (outcome.perhaps_mistyped.into_iter())
                .map(|row| MistypedView {
                    session: row.session,
                    silent: row.silent,
                    label: row.label,
                })
                .collect(),
            unmatched_labels: outcome.unmatched_labels,
            notes: (outcome.notes.iter())
                .map(|note| wording::said(language, note))
                .collect(),
        }
    }
}

impl WithdrawalView {
    fn new(withdrawal: Withdrawal, received: &Received) -> Self {
        Self {
            before: withdrawal.before.to_string(),
            links: withdrawal.links,
            reports: (withdrawal.reports.into_iter())
                .map(|affected| AffectedView {
                    report: received.name_of(FilePath::new(&affected.report)),
                    quotes: affected.quotes,
                    outdated: affected.outdated,
                })
                .collect(),
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(change))
        .routes(routes!(export, import))
        .routes(routes!(withdraw))
        .routes(routes!(merge))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// The participants, by number.
#[utoipa::path(get, path = "/api/participants", responses((status = 200, body = [ParticipantView]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk) -> Answer<Vec<ParticipantView>> {
    desk.answer(|project| {
        let rows = project.participants()?.into_iter();
        Ok(rows.map(ParticipantView::from).collect())
    })
    .await
}

/// Says what is known of a participant.
#[utoipa::path(patch, path = "/api/participants/{participant}", params(("participant" = String, Path, description = "Number of the participant")), request_body = Rewriting<ParticipantToSet>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(participant): Path<String>,
    Json(wanted): Json<Rewriting<ParticipantToSet>>,
) -> Result<StatusCode, Problem> {
    let (wanted, before) = wanted.parts()?;
    let of = participant.clone();
    let now = move |project: &Project, _: &Before| {
        let mut rows = project.participants()?.into_iter();
        let row = rows.find(|row| row.participant == of);
        Ok(row.map(ParticipantView::from))
    };
    let change = ParticipantChange {
        number: wanted.number,
        name: wanted.name,
        role: any_word(wanted.role.as_deref())?,
        group: wanted.group,
        organisation: wanted.organisation,
        territory: wanted.territory,
        consent: any_word(wanted.consent.as_deref())?,
        embargo: wanted.embargo,
        attributes: wanted.attributes.unwrap_or_default().into_iter().collect(),
    };
    desk.rewrite(before, now, move |project| {
        project.set_participant(&participant, None, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// The participants as a workbook that can be brought in again: a row for each label of each session. It has names.
#[utoipa::path(get, path = "/api/participants/sheet", params(InLanguage), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn export(desk: Desk, Query(asked): Query<InLanguage>) -> Result<Response, Problem> {
    let language = report_language(asked.language.as_deref())?;
    let bytes = desk
        .work(move |project| {
            let sheet = project.participants_sheet(language)?;
            Ok(project.workbook(&[sheet])?)
        })
        .await?;
    Ok(attached("participants.xlsx", bytes))
}

/// Applies a participants sheet, or shows what it would do.
#[utoipa::path(post, path = "/api/participants/sheet", request_body(content = SheetForm, content_type = "multipart/form-data"), responses((status = 200, body = SheetApplied), (status = "4XX", body = Problem)))]
async fn import(desk: Desk, form: Multipart) -> Answer<SheetApplied> {
    let language = desk.language;
    let received = Received::read(&desk, form).await?;
    let (mut encoding, mut dry_run) = (None, false);
    for (name, value) in &received.fields {
        match name.as_str() {
            "encoding" => encoding = Some(value.clone()),
            "dry_run" => dry_run = value == "true",
            other => return Err(no_field(other)),
        }
    }
    let [file] = received.files.as_slice() else {
        return Err(Problem::usage("expected one sheet", "choose one file"));
    };
    let file = file.clone();
    desk.answer(move |project| {
        let bytes = std::fs::read(&file).map_err(|error| Problem::internal(&error))?;
        let name = received.name_of(&file);
        let encoding = encoding.as_deref();
        let outcome = match dry_run {
            true => project.foresee_participants(&name, &bytes, encoding)?,
            false => project.import_participants(&name, &bytes, encoding)?,
        };
        Ok(SheetApplied::of(outcome, language))
    })
    .await
}

/// Takes somebody's words out of all outputs from now on, and tells which of the given reports print or count them.
#[utoipa::path(post, path = "/api/participants/{participant}/withdraw", params(("participant" = String, Path, description = "Number of the participant")), request_body(content = ReportsForm, content_type = "multipart/form-data"), responses((status = 200, body = WithdrawalView), (status = "4XX", body = Problem)))]
async fn withdraw(
    desk: Desk,
    Path(participant): Path<String>,
    form: Multipart,
) -> Answer<WithdrawalView> {
    let received = Received::read(&desk, form).await?;
    if let Some((name, _)) = received.fields.first() {
        return Err(no_field(name));
    }
    desk.answer(move |project| {
        let reports: Vec<&FilePath> = received.files.iter().map(AsRef::as_ref).collect();
        let withdrawal = (project.withdraw(&participant, None, &reports))
            .map_err(|error| received.named(error.into()))?;
        Ok(WithdrawalView::new(withdrawal, &received))
    })
    .await
}

/// Makes several participants one, with all their labels.
#[utoipa::path(post, path = "/api/participants/merge", request_body = OnePerson, responses((status = 204), (status = "4XX", body = Problem)))]
async fn merge(desk: Desk, Json(wanted): Json<OnePerson>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.merge_speakers(&wanted.keep, &wanted.others, None)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
