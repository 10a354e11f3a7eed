//! How far a priority can be trusted (GRADE-CERQual): a form that a person fills in, with the figures that help.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{ConfidenceChange, ConfidenceView, EvidenceCount, Project};
use verbatim_model::confidence::Component;
use verbatim_model::term::Term;

use super::objective::figures;
use super::priority::FigureOnBoard;
use super::words::{any_word, said};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// The form of a priority.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConfidenceOnPage {
    /// The four components, in order.
    components: Vec<AssessmentLine>,
    /// `high`, `moderate`, `low` or `very-low`; none while nobody said.
    overall: Option<String>,
    /// Why it is that one.
    explanation: Option<String>,
    /// Who filled it in last.
    by: Option<String>,
    /// The day.
    date: Option<String>,
    /// For adequacy: what supports the claim.
    supports: Vec<FigureOnBoard>,
    /// For coherence: mentions that contradict, and of how many that count.
    contradicts: ShareOnPage,
    /// For coherence: mentions that set a condition.
    qualifies: ShareOnPage,
    /// For adequacy: who has most of the supporting mentions, as number and count.
    loudest: Option<LoudestOnPage>,
    /// For relevance: sessions in scope where it never came up.
    never_came_up: Vec<String>,
    /// For methodological limitations: who attended and said nothing at all.
    silent: Vec<String>,
    /// Sessions in scope to which it was never put.
    never_asked: Vec<String>,
}

/// One component.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AssessmentLine {
    /// `methodological`, `coherence`, `adequacy` or `relevance`.
    component: String,
    /// `none`, `minor`, `moderate` or `serious`; none while nobody said.
    concern: Option<String>,
    /// Why.
    reason: Option<String>,
}

/// A number and what it is counted out of.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ShareOnPage {
    /// How many.
    n: usize,
    /// Of how many.
    of: Option<usize>,
}

/// Who has most of the supporting mentions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LoudestOnPage {
    /// Participant number.
    who: String,
    /// How many.
    n: usize,
    /// Of how many.
    of: usize,
}

/// What a person says of the form; what is left out stays.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ConfidenceToSet {
    /// Components of which something is said.
    components: Vec<AssessmentToSet>,
    /// `high`, `moderate`, `low` or `very-low`.
    overall: Option<String>,
    /// Why it is that one.
    explanation: Option<String>,
}

/// What a person says of one component.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct AssessmentToSet {
    /// `methodological`, `coherence`, `adequacy` or `relevance`.
    component: String,
    /// `none`, `minor`, `moderate` or `serious`.
    concern: Option<String>,
    /// Why.
    reason: Option<String>,
}

impl From<EvidenceCount> for ShareOnPage {
    fn from(EvidenceCount { n, of }: EvidenceCount) -> Self {
        Self { n, of }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(show, set, clear))
}

/// The form of a priority, with the figures that help to fill it in.
#[utoipa::path(get, path = "/api/priorities/{key}/confidence", params(("key" = String, Path)), responses((status = 200, body = ConfidenceOnPage), (status = "4XX", body = Problem)))]
async fn show(desk: Desk, Path(key): Path<String>) -> Answer<ConfidenceOnPage> {
    desk.answer(move |project| {
        let form = project.confidence_form(&key)?;
        let filled = form.confidence;
        Ok(ConfidenceOnPage {
            components: lines(filled.as_ref()),
            overall: (filled.as_ref())
                .and_then(|filled| filled.overall)
                .map(|level| level.to_string()),
            explanation: filled
                .as_ref()
                .and_then(|filled| filled.explanation.clone()),
            by: filled.as_ref().map(|filled| filled.by.clone()),
            date: filled.map(|filled| filled.date),
            supports: figures(&form.supports),
            contradicts: form.contradicts.into(),
            qualifies: form.qualifies.into(),
            loudest: form.loudest.speaker.map(|share| LoudestOnPage {
                who: share.name,
                n: share.mentions,
                of: share.of,
            }),
            never_came_up: form.never_came_up,
            silent: form.silent,
            never_asked: form.never_asked,
        })
    })
    .await
}

/// The four components, in order.
fn lines(filled: Option<&ConfidenceView>) -> Vec<AssessmentLine> {
    let line = |component: &Component| {
        let mut said = filled.iter().flat_map(|filled| &filled.assessments);
        let said = said.find(|said| said.component == *component);
        AssessmentLine {
            component: component.to_string(),
            concern: said.map(|said| said.concern.to_string()),
            reason: said.map(|said| said.reason.clone()),
        }
    };
    Component::ALL.iter().map(line).collect()
}

/// Fills in the form of a priority, all of it or some.
#[utoipa::path(patch, path = "/api/priorities/{key}/confidence", params(("key" = String, Path)), request_body = Rewriting<ConfidenceToSet>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<Rewriting<ConfidenceToSet>>,
) -> Result<StatusCode, Problem> {
    let (wanted, before) = wanted.parts()?;
    let of = key.clone();
    let now = move |project: &Project, before: &Before| {
        let filled = project.confidence(&of)?;
        let named = before.read("components").and_then(Value::as_array);
        let named = named
            .into_iter()
            .flatten()
            .filter_map(|line| line["component"].as_str());
        let lines = lines(filled.as_ref());
        let components = named.filter_map(|name| lines.iter().find(|one| one.component == name));
        Ok(Some(json!({
            "components": components.collect::<Vec<_>>(),
            "overall": filled.as_ref().and_then(|filled| filled.overall).map(|level| level.to_string()),
            "explanation": filled.as_ref().and_then(|filled| filled.explanation.clone()),
        })))
    };
    let mut change = ConfidenceChange {
        overall: any_word(said(wanted.overall).as_deref())?,
        explanation: wanted.explanation,
        ..ConfidenceChange::default()
    };
    for line in wanted.components {
        let component: Component = super::words::word(&line.component)?;
        let at = Component::ALL.iter().position(|one| *one == component);
        if let Some(place) = at.and_then(|at| change.components.get_mut(at)) {
            *place = (any_word(said(line.concern).as_deref())?, said(line.reason));
        }
    }
    desk.rewrite(before, now, move |project| {
        project.set_confidence(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Empties the form of a priority.
#[utoipa::path(delete, path = "/api/priorities/{key}/confidence", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn clear(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.clear_confidence(&key)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
