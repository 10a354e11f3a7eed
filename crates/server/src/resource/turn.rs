//! The turns of a source: what is read.

use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{QuotingRules, TurnRow};

use crate::desk::{Answer, Desk};
use crate::position::Utf16;
use crate::problem::Problem;
use crate::workbench::Workbench;

/// A source with its turns.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TranscriptView {
    /// Id of the source.
    source: String,
    /// Its name.
    name: String,
    /// Key of its session.
    session: String,
    /// Length of the canonical text, of which the turns are parts.
    length: usize,
    /// Name of the file of its recording, where it has one.
    recording: Option<String>,
    /// The turns in order.
    turns: Vec<TurnView>,
}

/// One turn.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TurnView {
    /// Number within the source, from 1.
    n: usize,
    /// Where its words begin in the canonical text.
    start: usize,
    /// Label as written.
    speaker: Option<String>,
    /// Participant number.
    participant: Option<String>,
    /// Role of the speaker.
    role: Option<String>,
    /// How the words may be quoted: `verbatim`, `paraphrase`, `later` or `nothing`.
    quoting: String,
    /// The day from which on they may be printed, where that is still to come.
    quoted_from: Option<String>,
    /// Start in milliseconds.
    start_ms: Option<u64>,
    /// Code of its language.
    language: Option<String>,
    /// The words, exactly.
    text: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(list))
}

/// The transcript of a source.
#[utoipa::path(get, path = "/api/sources/{source}/turns", params(("source" = String, Path, description = "Id or name of the source")), responses((status = 200, body = TranscriptView), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Path(source): Path<String>) -> Answer<TranscriptView> {
    desk.answer(move |project| {
        let text = project.text(&source)?;
        let units = Utf16::of(&text);
        let rules = project.quoting()?;
        let mut turns = Vec::new();
        project.turns(Some(&source), |row| {
            turns.push(view(row, &units, &rules));
            Ok::<_, Problem>(())
        })?;
        let about = (project.sources()?.into_iter())
            .find(|row| row.source_id == source || row.source == source)
            .ok_or_else(|| Problem::missing("source", &source))?;
        let recording = project.recording(&source)?;
        Ok(TranscriptView {
            source: about.source_id,
            name: about.source,
            session: about.session,
            length: units.unit_of(text.chars().count()),
            recording: recording.and_then(|recording| {
                let name = recording.path.file_name()?;
                Some(name.to_string_lossy().into_owned())
            }),
            turns,
        })
    })
    .await
}

fn view(row: TurnRow, units: &Utf16, rules: &QuotingRules) -> TurnView {
    let quoted = rules.of(row.participant.as_deref(), row.speaker.as_deref());
    TurnView {
        n: row.turn,
        start: units.unit_of(row.start),
        speaker: row.speaker,
        participant: row.participant,
        role: row.role.map(|role| role.to_string()),
        quoting: quoted.quoting.to_string(),
        quoted_from: quoted.from,
        start_ms: row.start_ms,
        language: row.language.map(|tag| tag.to_string()),
        text: row.text,
    }
}
