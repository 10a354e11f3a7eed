//! Sessions, and who speaks in them.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::SessionChange;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term;

use crate::desk::{Answer, Desk};
use crate::problem::Problem;
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

/// What somebody says of a session; what is left out stays, and an empty text empties.
#[derive(Debug, Deserialize, ToSchema)]
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
        .routes(routes!(set_session))
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
#[utoipa::path(patch, path = "/api/sessions/{session}", params(("session" = String, Path, description = "Key of the session")), request_body = SessionToSet, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set_session(
    desk: Desk,
    Path(session): Path<String>,
    Json(wanted): Json<SessionToSet>,
) -> Result<StatusCode, Problem> {
    let kind = wanted.kind.as_deref().map(SessionKind::parse).transpose();
    let change = SessionChange {
        kind: kind.map_err(|error| Problem::usage(error.to_string(), ""))?,
        date: wanted.date,
        country: wanted.country,
        territory: wanted.territory,
    };
    desk.work(move |project| {
        project.set_session(&session, None, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
