//! Sessions, and who speaks in them.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{Project, SessionChange};
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term;

use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::wording::said;
use crate::workbench::Workbench;

/// A label within a session.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SpeakerView {
    /// The label as written.
    label: String,
    /// Key of the session.
    session: String,
    /// Number of the participant; none for collective and unknown labels.
    participant: Option<String>,
    /// `moderator`, `expert`, `participant` or `observer`.
    role: Option<String>,
    /// Number of turns.
    turns: usize,
    /// Number of words.
    words: usize,
}

/// Something about a speaker that seems so, and that a person decides.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProposalView {
    /// `merge` (two labels are one person), `name` or `role`.
    proposal: String,
    /// Key of the session.
    session: String,
    /// The label that it is about.
    label: String,
    /// Of a merge: the label whose person stays.
    same_as: Option<String>,
    /// Of a name: which.
    name: Option<String>,
    /// Of a role: `moderator`, `expert`, `participant` or `observer`.
    role: Option<String>,
    /// Why it seems so.
    reason: String,
}

/// Which proposals are accepted.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct ProposalsToAccept {
    /// About whom, as `session/label`; all that there are where nothing is said.
    labels: Option<Vec<String>>,
}

/// What somebody says of a session; what is left out stays, and an empty text empties.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct SessionToSet {
    /// `interview`, `focus-group`, `workshop`, `document` or `unknown`.
    kind: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    date: Option<String>,
    /// Country.
    country: Option<String>,
    /// Territory.
    territory: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(speakers))
        .routes(routes!(proposals, accept))
        .routes(routes!(set_session))
}

/// What seems to be so of the speakers: labels that are one person, names, and roles.
#[utoipa::path(get, path = "/api/speakers/proposals", responses((status = 200, body = [ProposalView]), (status = "4XX", body = Problem)))]
async fn proposals(desk: Desk) -> Answer<Vec<ProposalView>> {
    let language = desk.language;
    desk.answer(move |project| {
        Ok((project.proposals()?.into_iter())
            .map(|row| ProposalView {
                proposal: row.proposal.to_string(),
                session: row.session,
                label: row.speaker,
                same_as: row.same_as,
                name: row.name,
                role: row.role.map(|role| role.to_string()),
                reason: said(language, &row.reason),
            })
            .collect())
    })
    .await
}

/// Accepts proposals, as one act.
#[utoipa::path(post, path = "/api/speakers/proposals", request_body = ProposalsToAccept, responses((status = 204), (status = "4XX", body = Problem)))]
async fn accept(desk: Desk, Json(wanted): Json<ProposalsToAccept>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.accept_proposals(wanted.labels.as_deref())?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Who speaks, by session.
#[utoipa::path(get, path = "/api/speakers", responses((status = 200, body = [SpeakerView]), (status = "4XX", body = Problem)))]
async fn speakers(desk: Desk) -> Answer<Vec<SpeakerView>> {
    desk.answer(|project| {
        Ok((project.speakers()?.into_iter())
            .map(|row| SpeakerView {
                label: row.speaker,
                session: row.session,
                participant: row.participant,
                role: row.role.map(|role| role.to_string()),
                turns: row.turns,
                words: row.words,
            })
            .collect())
    })
    .await
}

/// Says what a session was, when and where.
#[utoipa::path(patch, path = "/api/sessions/{session}", params(("session" = String, Path, description = "Key of the session")), request_body = Rewriting<SessionToSet>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set_session(
    desk: Desk,
    Path(session): Path<String>,
    Json(wanted): Json<Rewriting<SessionToSet>>,
) -> Result<StatusCode, Problem> {
    let (wanted, before) = wanted.parts()?;
    let of = session.clone();
    let now = move |project: &Project, _: &Before| {
        let mut rows = project.sessions()?.into_iter();
        let row = rows.find(|row| row.session == of);
        Ok(row.map(
            |row| json!({ "date": row.date, "country": row.country, "territory": row.territory }),
        ))
    };
    let kind = wanted.kind.as_deref().map(SessionKind::parse).transpose();
    let change = SessionChange {
        kind: kind.map_err(|error| Problem::usage(error.to_string(), ""))?,
        date: wanted.date,
        country: wanted.country,
        territory: wanted.territory,
    };
    desk.rewrite(before, now, move |project| {
        project.set_session(&session, None, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
