//! Validations: objectives and priorities that were put to sessions, what came of it, and what people said.

use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    NewValidation, Project, ResultNumbers, ValidationChange, ValidationOutcome, ValidationRow,
};

use super::priority_quote::{LinksMade, Places, QuoteOnBoard, QuoteToLink};
use super::words::{any_word, report_language, said, word};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::wording::Language;
use crate::workbench::Workbench;

/// What was put to a session, and what came of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ValidationCard {
    /// Key.
    key: String,
    /// Key of the priority that was put.
    priority: Option<String>,
    /// Key of the objective that was put: one of the two.
    objective: Option<String>,
    /// Key of the session.
    session: String,
    /// The words in which it was put.
    wording: String,
    /// `hands`, `ranking`, `dots` or `discussion`.
    method: String,
    /// What was counted.
    numbers: NumbersOfResult,
    /// The result in words, in the language asked for.
    result: String,
    /// What the group said of it.
    note: Option<String>,
    /// What is odd about the numbers, in English.
    notices: Vec<String>,
    /// What people said for it, against it, or under a condition.
    quotes: Vec<QuoteOnBoard>,
}

/// What was counted; what belongs to other methods is missing.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
pub(crate) struct NumbersOfResult {
    /// Hands for it.
    in_favour: Option<usize>,
    /// Hands against it.
    against: Option<usize>,
    /// Those who said that they abstain.
    abstained: Option<usize>,
    /// How many were there.
    present: Option<usize>,
    /// Its rank, from 1.
    rank: Option<usize>,
    /// The dots that it got.
    dots: Option<usize>,
    /// How many things were ranked, or how many dots were given in all.
    of: Option<usize>,
    /// How many people ranked or gave dots.
    voters: Option<usize>,
    /// How a discussion ended: `agreed`, `disagreed` or `mixed`.
    outcome: Option<String>,
}

/// Something that was put to a session.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct ValidationToAdd {
    /// Key of the priority that was put.
    priority: Option<String>,
    /// Key of the objective that was put: one of the two.
    objective: Option<String>,
    /// Key of the session.
    session: String,
    /// The words in which it was put.
    wording: String,
    /// `hands`, `ranking`, `dots` or `discussion`.
    method: String,
    /// What was counted: all that belongs to the method.
    numbers: NumbersOfResult,
    /// What the group said of it.
    note: Option<String>,
}

/// What becomes of a validation; what is left out stays. A new method needs all of its numbers.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ValidationToChange {
    /// Key of the session.
    session: Option<String>,
    /// The words in which it was put.
    wording: Option<String>,
    /// `hands`, `ranking`, `dots` or `discussion`.
    method: Option<String>,
    /// What was counted.
    numbers: Option<NumbersOfResult>,
    /// What the group said of it; empty for nothing.
    note: Option<String>,
}

/// A validation that was written.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ValidationWritten {
    /// Its key.
    key: String,
    /// What a person should look at, in English; nothing of it was refused.
    notices: Vec<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
struct OfWhat {
    /// Key of a priority or an objective; all where none is given.
    of: Option<String>,
    /// Language of the program's own words.
    language: Option<String>,
}

impl NumbersOfResult {
    fn read(self) -> Result<ResultNumbers, Problem> {
        Ok(ResultNumbers {
            in_favour: self.in_favour,
            against: self.against,
            abstained: self.abstained,
            present: self.present,
            rank: self.rank,
            dots: self.dots,
            of: self.of,
            voters: self.voters,
            outcome: any_word(said(self.outcome).as_deref())?,
        })
    }
}

impl From<ValidationRow> for ValidationCard {
    /// What lists show, without quotes.
    fn from(row: ValidationRow) -> Self {
        Self {
            key: row.key,
            priority: row.priority,
            objective: row.objective,
            session: row.session,
            wording: row.wording,
            method: row.method.to_string(),
            numbers: NumbersOfResult {
                in_favour: row.in_favour,
                against: row.against,
                abstained: row.abstained,
                present: row.present,
                rank: row.rank,
                dots: row.dots,
                of: row.of,
                voters: row.voters,
                outcome: row.outcome.map(|outcome| outcome.to_string()),
            },
            result: row.result,
            note: row.note,
            notices: row.notices,
            quotes: Vec::new(),
        }
    }
}

impl From<ValidationOutcome> for ValidationWritten {
    fn from(outcome: ValidationOutcome) -> Self {
        Self {
            key: outcome.key,
            notices: outcome.notices,
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(change, remove))
        .routes(routes!(link))
        .routes(routes!(unlink))
}

/// What was put to sessions, by key.
#[utoipa::path(get, path = "/api/validations", params(OfWhat), responses((status = 200, body = [ValidationCard]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Query(asked): Query<OfWhat>) -> Answer<Vec<ValidationCard>> {
    let language = report_language(asked.language.as_deref())?;
    desk.answer(move |project| {
        let mut places = Places::of(project)?;
        let mut cards = Vec::new();
        for row in project.validations_in(said(asked.of).as_deref(), language)? {
            let links = project.trace_validation(&row.key)?.into_iter();
            let quotes = links.map(|link| QuoteOnBoard::new(link, None, &mut places));
            cards.push(ValidationCard {
                quotes: quotes.collect::<Result<_, _>>()?,
                ..ValidationCard::from(row)
            });
        }
        Ok(cards)
    })
    .await
}

/// Records what was put to a session.
#[utoipa::path(post, path = "/api/validations", request_body = ValidationToAdd, responses((status = 200, body = ValidationWritten), (status = "4XX", body = Problem)))]
async fn add(desk: Desk, Json(new): Json<ValidationToAdd>) -> Answer<ValidationWritten> {
    let new = NewValidation {
        key: None,
        priority: said(new.priority),
        objective: said(new.objective),
        session: new.session,
        wording: new.wording,
        method: Some(word(&new.method)?),
        numbers: new.numbers.read()?,
        note: new.note,
    };
    desk.answer(move |project| Ok(project.add_validation(&new)?.into()))
        .await
}

/// Changes what was recorded.
#[utoipa::path(patch, path = "/api/validations/{key}", params(("key" = String, Path)), request_body = Rewriting<ValidationToChange>, responses((status = 200, body = ValidationWritten), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<Rewriting<ValidationToChange>>,
) -> Answer<ValidationWritten> {
    let (wanted, before) = wanted.parts()?;
    let of = key.clone();
    let now = move |project: &Project, _: &Before| {
        let mut rows = project.validations_in(None, Language::English)?.into_iter();
        Ok(rows.find(|row| row.key == of).map(ValidationCard::from))
    };
    let change = ValidationChange {
        session: wanted.session,
        wording: wanted.wording,
        method: any_word(wanted.method.as_deref())?,
        numbers: wanted.numbers.unwrap_or_default().read()?,
        note: wanted.note,
    };
    let act = move |project: &mut Project| Ok(project.set_validation(&key, &change)?.into());
    desk.rewrite(before, now, act).await.map(Json)
}

/// Takes a validation away with its quotes.
#[utoipa::path(delete, path = "/api/validations/{key}", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_validation(&key)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Links a quote of what people said when they were asked.
#[utoipa::path(post, path = "/api/validations/{key}/links", params(("key" = String, Path)), request_body = QuoteToLink, responses((status = 200, body = LinksMade), (status = "4XX", body = Problem)))]
async fn link(
    desk: Desk,
    Path(key): Path<String>,
    Json(new): Json<QuoteToLink>,
) -> Answer<LinksMade> {
    desk.answer(move |project| {
        let request = new.request(project)?;
        let ids = project.link_validation(&key, &request)?;
        Ok(LinksMade { ids })
    })
    .await
}

/// Takes a quote away.
#[utoipa::path(delete, path = "/api/validations/{key}/links/{id}", params(("key" = String, Path), ("id" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn unlink(
    desk: Desk,
    Path((key, id)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.unlink_validation(&key, &[id])?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
