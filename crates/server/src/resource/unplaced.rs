//! What lost its place when a source was corrected: the words that it had, where they may be now, and what becomes of it.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{PlaceRequest, UnplacedPassage, UnplacedThing};
use verbatim_model::term::Term as _;
use verbatim_model::text::CodePointSpan;

use super::coding::points;
use crate::desk::{Answer, Desk};
use crate::position::Utf16;
use crate::problem::Problem;
use crate::wording::{Language, said};
use crate::workbench::Workbench;

/// A passage that has no place in the text in force, with all that stood on it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Unplaced {
    /// The words that it had.
    quote: String,
    /// Where they may stand now; an empty stretch is only the place at which they are missing.
    suggestion: [usize; 2],
    /// What stood on it.
    things: Vec<Thing>,
}

/// Something that stood on a passage without a place.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Thing {
    /// `coding`, `link`, `memo`, `mention`, `translation` or `language`.
    what: String,
    /// Id.
    id: String,
    /// Key of the code, what a link belongs to, the organisation, the text of a memo or a translation, or the code of a language.
    about: Option<String>,
    /// `supports`, `qualifies`, `contradicts` or `context`, of a link.
    link: Option<String>,
    /// Who made it; `rules` for codings of rules.
    coder: Option<String>,
}

/// Where passages without a place stand now.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct Placing {
    /// Ids of what stood on one passage.
    ids: Vec<String>,
    /// Where the words begin in the canonical text.
    start: usize,
    /// Where they end.
    end: usize,
}

/// What is given up.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct GivenUp {
    /// Ids of what has no place.
    ids: Vec<String>,
}

impl Thing {
    fn of(thing: UnplacedThing, language: Language) -> Self {
        let about = match (thing.about, thing.what) {
            (Some(target), "link") => Some(said(language, &target)),
            (about, _) => about,
        };
        Self {
            what: thing.what.to_owned(),
            id: thing.id,
            about,
            link: thing.link.map(|link| link.as_str().to_owned()),
            coder: thing.coder,
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(place))
        .routes(routes!(give_up))
}

/// What has no place in the text of a source, in the order of the text.
#[utoipa::path(get, path = "/api/sources/{source}/unplaced", params(("source" = String, Path, description = "Id or name of the source")), responses((status = 200, body = [Unplaced]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Path(source): Path<String>) -> Answer<Vec<Unplaced>> {
    let language = desk.language;
    desk.answer(move |project| {
        let passages = project.unplaced_in(&source)?;
        let units = Utf16::of(&project.text(&source)?);
        let view = |passage: UnplacedPassage| Unplaced {
            quote: passage.quote,
            suggestion: [passage.suggestion.start, passage.suggestion.end]
                .map(|at| units.unit_of(at)),
            things: (passage.things.into_iter())
                .map(|thing| Thing::of(thing, language))
                .collect(),
        };
        Ok(passages.into_iter().map(view).collect())
    })
    .await
}

/// Puts what has no place on these words. One undo takes it back.
#[utoipa::path(post, path = "/api/sources/{source}/unplaced/place", params(("source" = String, Path, description = "Id or name of the source")), request_body = Placing, responses((status = 204), (status = "4XX", body = Problem)))]
async fn place(
    desk: Desk,
    Path(source): Path<String>,
    Json(wanted): Json<Placing>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        let (start, end) = points(project, &source, [wanted.start, wanted.end])?;
        let request = PlaceRequest {
            place: Some(CodePointSpan { start, end }),
            ..PlaceRequest::default()
        };
        project.place_unplaced(&wanted.ids, &request)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Gives up what has no place; codings go with what was said of them. One undo brings it back.
#[utoipa::path(post, path = "/api/unplaced/give-up", request_body = GivenUp, responses((status = 204), (status = "4XX", body = Problem)))]
async fn give_up(desk: Desk, Json(wanted): Json<GivenUp>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.drop_unplaced(&wanted.ids)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
