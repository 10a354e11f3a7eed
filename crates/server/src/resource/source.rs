//! Sources.

use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::SourceRow;

use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// One source.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SourceView {
    /// Id.
    id: String,
    /// File name, unique in the project.
    name: String,
    /// Key of its session.
    session: String,
    /// What the session was.
    kind: String,
    /// `YYYY-MM-DD`, as far as known.
    date: Option<String>,
    /// Country of the session.
    country: Option<String>,
    /// Territory of the session.
    territory: Option<String>,
    /// Name of the format.
    format: String,
    /// Name of the encoding.
    encoding: String,
    /// Code of the language of most words.
    language: Option<String>,
    /// Number of turns.
    turns: usize,
    /// Number of distinct labels.
    speakers: usize,
    /// Number of words in turns.
    words: usize,
    /// Codings that are accepted.
    codings: usize,
    /// Codings that rules suggest and nobody judged.
    suggestions: usize,
    /// Codings, links, memos and the like that have no place in the text in force.
    unplaced: usize,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(list))
}

/// All sources in the natural order of their names.
#[utoipa::path(get, path = "/api/sources", responses((status = 200, body = [SourceView]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk) -> Answer<Vec<SourceView>> {
    desk.answer(|project| {
        let sessions = project.sessions()?;
        let counts = project.coding_counts()?;
        Ok((project.sources()?.into_iter())
            .map(|row| {
                let session = sessions
                    .iter()
                    .find(|session| session.session == row.session);
                let (codings, suggestions) =
                    counts.get(&row.source_id).copied().unwrap_or_default();
                let SourceRow {
                    source,
                    source_id,
                    session: key,
                    format,
                    encoding,
                    language,
                    turns,
                    speakers,
                    words,
                    unplaced,
                    ..
                } = row;
                SourceView {
                    id: source_id,
                    name: source,
                    kind: session
                        .map(|session| session.kind.to_string())
                        .unwrap_or_default(),
                    date: session.and_then(|session| session.date.clone()),
                    country: session.and_then(|session| session.country.clone()),
                    territory: session.and_then(|session| session.territory.clone()),
                    session: key,
                    format,
                    encoding,
                    language: language.map(|tag| tag.to_string()),
                    turns,
                    speakers,
                    words,
                    codings,
                    suggestions,
                    unplaced,
                }
            })
            .collect())
    })
    .await
}
