//! Stakeholders: the organisations of a territory, with what people think of their influence and interest.

use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    ContactChange, Project, RatingRequest, Spread, StakeholderChange, StakeholderRow,
};

use super::priority::KeyMade;
use super::words::{any_word, report_language, said};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// What raters gave, each their latest.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Rated {
    /// How many.
    raters: usize,
    /// The middle.
    median: f64,
    /// The lowest.
    least: u32,
    /// The highest.
    most: u32,
}

impl From<Spread> for Rated {
    fn from(spread: Spread) -> Self {
        Self {
            raters: spread.raters,
            median: spread.median,
            least: spread.least,
            most: spread.most,
        }
    }
}

/// One stakeholder.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StakeholderLine {
    /// Key.
    key: String,
    /// Name.
    organisation: String,
    /// Other names.
    names: Vec<String>,
    /// Territory.
    territory: Option<String>,
    /// What it is, such as `cooperative`.
    kind: String,
    /// Field of work.
    sector: Option<String>,
    /// What it does.
    role: Option<String>,
    /// How much it can move, 1 to 5.
    influence: Option<Rated>,
    /// How much it cares, 1 to 5.
    interest: Option<Rated>,
    /// What this coder gave last, 1 to 5.
    my_influence: Option<u32>,
    /// What this coder gave last, 1 to 5.
    my_interest: Option<u32>,
    /// Numbers of the participants who belong to it.
    participants: Vec<String>,
    /// Whether one of them spoke.
    heard: bool,
    /// Number of confirmed mentions.
    mentions: usize,
}

/// What is said of a stakeholder; what is left out stays, empty text takes away.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
pub(crate) struct StakeholderWords {
    /// Name.
    organisation: Option<String>,
    /// Other names.
    names: Option<Vec<String>>,
    /// Territory.
    territory: Option<String>,
    /// What it is.
    kind: Option<String>,
    /// Field of work.
    sector: Option<String>,
    /// What it does.
    role: Option<String>,
}

impl StakeholderWords {
    fn change(self) -> Result<StakeholderChange, Problem> {
        Ok(StakeholderChange {
            organisation: self.organisation,
            names: self.names,
            territory: self.territory,
            kind: any_word(self.kind.as_deref())?,
            sector: self.sector,
            role: self.role,
            contact: ContactChange::default(),
        })
    }
}

/// What the coder thinks of a stakeholder; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct RatingToGive {
    /// 1 to 5.
    influence: Option<u32>,
    /// 1 to 5.
    interest: Option<u32>,
    /// Why.
    reason: Option<String>,
}

/// Of which territory, and in which language.
#[derive(Debug, Deserialize, IntoParams)]
pub(crate) struct OfTerritory {
    /// A territory; all where none is given.
    pub territory: Option<String>,
    /// Language of the program's own words.
    pub language: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(change, remove))
        .routes(routes!(rate))
        .routes(routes!(grid))
}

/// The stakeholders, by key.
#[utoipa::path(get, path = "/api/stakeholders", params(OfTerritory), responses((status = 200, body = [StakeholderLine]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Query(asked): Query<OfTerritory>) -> Answer<Vec<StakeholderLine>> {
    desk.answer(move |project| {
        let coder = project.coder().to_owned();
        let territory = said(asked.territory);
        let rows = project.stakeholders(territory.as_deref())?;
        let latest = project.ratings_by(&coder)?;
        let lines = rows.into_iter().map(|row| {
            let mine = latest.get(&row.key).copied().unwrap_or_default();
            line(row, mine)
        });
        Ok(lines.collect())
    })
    .await
}

fn line(row: StakeholderRow, [my_influence, my_interest]: [Option<u32>; 2]) -> StakeholderLine {
    StakeholderLine {
        names: row.names.to_vec(),
        kind: row.kind.to_string(),
        influence: row.influence.map(Rated::from),
        interest: row.interest.map(Rated::from),
        my_influence,
        my_interest,
        key: row.key,
        organisation: row.organisation,
        territory: row.territory,
        sector: row.sector,
        role: row.role,
        participants: row.participants,
        heard: row.heard,
        mentions: row.mentions,
    }
}

/// Adds a stakeholder.
#[utoipa::path(post, path = "/api/stakeholders", request_body = StakeholderWords, responses((status = 200, body = KeyMade), (status = "4XX", body = Problem)))]
async fn add(desk: Desk, Json(new): Json<StakeholderWords>) -> Answer<KeyMade> {
    let change = new.change()?;
    desk.answer(move |project| {
        let key = project.add_stakeholder(None, &change)?;
        Ok(KeyMade { key })
    })
    .await
}

/// Changes a stakeholder.
#[utoipa::path(patch, path = "/api/stakeholders/{key}", params(("key" = String, Path)), request_body = Rewriting<StakeholderWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<Rewriting<StakeholderWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let (of, change) = (key.clone(), words.change()?);
    let now = move |project: &Project, _: &Before| {
        let row = project.stakeholder_view(&of, false)?.row;
        Ok(Some(line(row, [None; 2])))
    };
    desk.rewrite(before, now, move |project| {
        project.set_stakeholder(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Removes a stakeholder.
#[utoipa::path(delete, path = "/api/stakeholders/{key}", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_stakeholder(&key)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Says what the coder thinks of a stakeholder.
#[utoipa::path(post, path = "/api/stakeholders/{key}/ratings", params(("key" = String, Path)), request_body = RatingToGive, responses((status = 204), (status = "4XX", body = Problem)))]
async fn rate(
    desk: Desk,
    Path(key): Path<String>,
    Json(given): Json<RatingToGive>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        let request = RatingRequest {
            rater: None,
            influence_reason: given.influence.and_then(|_| given.reason.clone()),
            interest_reason: given.interest.and_then(|_| given.reason.clone()),
            influence: given.influence,
            interest: given.interest,
        };
        project.rate_stakeholder(&key, &request)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Influence against interest as a picture (SVG).
#[utoipa::path(get, path = "/api/stakeholders/grid", params(OfTerritory), responses((status = 200, content_type = "image/svg+xml", body = String), (status = "4XX", body = Problem)))]
async fn grid(desk: Desk, Query(asked): Query<OfTerritory>) -> Result<Response, Problem> {
    let language = report_language(asked.language.as_deref())?;
    let picture = desk
        .work(move |project| {
            let territory = said(asked.territory);
            Ok(project.stakeholder_picture(territory.as_deref(), language)?)
        })
        .await?;
    Ok(super::download::picture(&picture))
}
