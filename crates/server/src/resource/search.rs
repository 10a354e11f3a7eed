//! Search.

use axum::extract::Query;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{Hit, SearchRequest, SearchSort};

use crate::desk::{Answer, Desk};
use crate::position::Utf16;
use crate::problem::Problem;
use crate::workbench::Workbench;

/// How many turns are found in one source at most.
const MOST: usize = 5_000;

/// A turn of a source of which the query is true.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TurnHit {
    /// Number of the turn within the source, from 1.
    turn: usize,
    /// Why it was found: from the start of the turn's words.
    matches: Vec<[usize; 2]>,
}

/// What a query finds in one source.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FoundInSource {
    /// Turns by place.
    turns: Vec<TurnHit>,
    /// Number of matches in them.
    matches: usize,
}

#[derive(Debug, Deserialize, IntoParams)]
struct SourceQuestion {
    /// The query.
    query: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(in_source))
}

/// Where a query is true in one source.
#[utoipa::path(get, path = "/api/sources/{source}/search", params(("source" = String, Path, description = "Id or name of the source"), SourceQuestion), responses((status = 200, body = FoundInSource), (status = "4XX", body = Problem)))]
async fn in_source(
    desk: Desk,
    axum::extract::Path(source): axum::extract::Path<String>,
    Query(question): Query<SourceQuestion>,
) -> Answer<FoundInSource> {
    desk.answer(move |project| {
        let request = SearchRequest {
            sort: SearchSort::Source,
            ..SearchRequest::new(&question.query)
        };
        let turns: Vec<TurnHit> = (project.search(&request, &mut |_, _| {})?.rows.into_iter())
            .filter(|hit| hit.source_id == source || hit.source == source)
            .take(MOST)
            .map(|hit| TurnHit {
                turn: hit.turn,
                matches: units(&hit),
            })
            .collect();
        Ok(FoundInSource {
            matches: turns.iter().map(|hit| hit.matches.len()).sum(),
            turns,
        })
    })
    .await
}

/// The matches of a hit in UTF-16 units of the turn's words.
fn units(hit: &Hit) -> Vec<[usize; 2]> {
    let units = Utf16::of(&hit.text);
    (hit.matches.iter())
        .map(|[start, end]| [units.unit_of(*start), units.unit_of(*end)])
        .collect()
}
