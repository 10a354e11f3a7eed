//! What people write into a plan: challenges, solutions, actions and steps, and why a finding may stay so.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    ActionChange, ChallengeChange, EngineError, Project, SolutionChange, StepChange, VoteRequest,
};
use verbatim_model::term::Term;

use super::action_items::{FollowUpLine, FundingLine, IndicatorLine, RiskLine, lines};
use super::plan::{ActionCard, SolutionCard, StepLine};
use super::priority::KeyMade;
use super::words::{said, word};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// What is said of a challenge; what is left out stays, empty text takes away.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ChallengeWords {
    /// The challenge.
    text: Option<String>,
    /// Territory.
    territory: Option<String>,
    /// Key of the session in which it was raised.
    session: Option<String>,
}

/// What is said of a solution; what is left out stays, empty text takes away.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct SolutionWords {
    /// The solution.
    text: Option<String>,
    /// Territory.
    territory: Option<String>,
    /// Keys of the challenges that it answers.
    challenges: Option<Vec<String>>,
}

/// What is said of an action; what is left out stays, empty text takes away.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ActionWords {
    /// Title.
    title: Option<String>,
    /// Territories.
    territories: Option<Vec<String>>,
    /// What is done and why.
    description: Option<String>,
    /// Keys of priorities that it serves.
    priorities: Option<Vec<String>>,
    /// Keys of solutions that it takes up.
    solutions: Option<Vec<String>>,
    /// Key of the stakeholder that leads.
    lead: Option<String>,
    /// Keys of partners.
    partners: Option<Vec<String>>,
    /// First day.
    start: Option<String>,
    /// Last day.
    end: Option<String>,
    /// Least cost.
    cost_from: Option<String>,
    /// Greatest cost.
    cost_to: Option<String>,
    /// Currency, such as `EUR`.
    currency: Option<String>,
    /// What carries it after the funding.
    revenue: Option<String>,
    /// Title in English.
    title_en: Option<String>,
    /// Keys of good practices that it builds on.
    practices: Option<Vec<String>>,
    /// Who gains.
    beneficiaries: Option<Vec<String>>,
    /// Values that it serves: `beautiful`, `sustainable`, `together`.
    values: Option<Vec<String>>,
    /// Working principles, such as `participatory-process`.
    principles: Option<Vec<String>>,
    /// Where the money comes from, all of it.
    funding: Option<Vec<FundingLine>>,
    /// How it is known to work, all of it.
    indicators: Option<Vec<IndicatorLine>>,
    /// What may go wrong, all of it.
    risks: Option<Vec<RiskLine>>,
    /// What may follow, all of it.
    follow_ups: Option<Vec<FollowUpLine>>,
}

/// What is said of a step; what is left out stays, empty text takes away.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct StepWords {
    /// What is done.
    title: Option<String>,
    /// First day.
    start: Option<String>,
    /// Last day.
    end: Option<String>,
    /// Who does it: key of a stakeholder, or anybody else.
    owner: Option<String>,
    /// Keys of the steps that come before it.
    after: Option<Vec<String>>,
}

/// What a solution got when people chose.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct VoteToRecord {
    /// Key of the session.
    session: Option<String>,
    /// `show-of-hands`, `dots`, `ranking`, `points`, `ballot` or `consensus`.
    method: String,
    /// Hands, dots or points, or the place of a ranking.
    result: u32,
    /// How many people voted.
    voters: u32,
    /// Anything else.
    note: Option<String>,
}

/// Why a finding may stay so; empty text takes that back.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FindingToAccept {
    /// Why.
    why: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(add_challenge))
        .routes(routes!(set_challenge, remove_challenge))
        .routes(routes!(add_solution))
        .routes(routes!(set_solution, remove_solution))
        .routes(routes!(vote))
        .routes(routes!(add_action))
        .routes(routes!(set_action, remove_action))
        .routes(routes!(add_step))
        .routes(routes!(set_step, remove_step))
        .routes(routes!(accept))
}

/// Adds a challenge.
#[utoipa::path(post, path = "/api/challenges", request_body = ChallengeWords, responses((status = 200, body = KeyMade), (status = "4XX", body = Problem)))]
async fn add_challenge(desk: Desk, Json(words): Json<ChallengeWords>) -> Answer<KeyMade> {
    desk.answer(move |project| {
        let key = project.add_challenge(None, &words.change(), &[], &[])?;
        Ok(KeyMade { key })
    })
    .await
}

/// Changes a challenge.
#[utoipa::path(patch, path = "/api/challenges/{key}", params(("key" = String, Path)), request_body = Rewriting<ChallengeWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set_challenge(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<Rewriting<ChallengeWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let (of, change) = (key.clone(), words.change());
    let now = move |project: &Project, _: &Before| {
        let mut rows = project.challenges(None, None)?.into_iter();
        let row = rows.find(|row| row.key == of);
        Ok(row.map(
            |row| json!({ "text": row.text, "territory": row.territory, "session": row.session }),
        ))
    };
    desk.rewrite(before, now, move |project| {
        project.set_challenge(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Removes a challenge.
#[utoipa::path(delete, path = "/api/challenges/{key}", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove_challenge(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    done(desk, move |project| project.remove_challenge(&key)).await
}

/// Adds a solution.
#[utoipa::path(post, path = "/api/solutions", request_body = SolutionWords, responses((status = 200, body = KeyMade), (status = "4XX", body = Problem)))]
async fn add_solution(desk: Desk, Json(words): Json<SolutionWords>) -> Answer<KeyMade> {
    desk.answer(move |project| {
        let key = project.add_solution(None, &words.change())?;
        Ok(KeyMade { key })
    })
    .await
}

/// Changes a solution.
#[utoipa::path(patch, path = "/api/solutions/{key}", params(("key" = String, Path)), request_body = Rewriting<SolutionWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set_solution(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<Rewriting<SolutionWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let (of, change) = (key.clone(), words.change());
    let now = move |project: &Project, _: &Before| {
        let mut rows = project.solutions(None, None)?.into_iter();
        let row = rows.find(|row| row.key == of);
        Ok(row.map(SolutionCard::from))
    };
    desk.rewrite(before, now, move |project| {
        project.set_solution(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Removes a solution.
#[utoipa::path(delete, path = "/api/solutions/{key}", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove_solution(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    done(desk, move |project| project.remove_solution(&key)).await
}

/// Records what a solution got when people chose; the last of a session and method counts.
#[utoipa::path(post, path = "/api/solutions/{key}/votes", params(("key" = String, Path)), request_body = VoteToRecord, responses((status = 204), (status = "4XX", body = Problem)))]
async fn vote(
    desk: Desk,
    Path(key): Path<String>,
    Json(given): Json<VoteToRecord>,
) -> Result<StatusCode, Problem> {
    let request = VoteRequest {
        session: said(given.session),
        method: word(&given.method)?,
        result: given.result,
        voters: given.voters,
        note: said(given.note),
    };
    done(desk, move |project| {
        project.vote_for_solution(&key, &request)
    })
    .await
}

/// Adds an action.
#[utoipa::path(post, path = "/api/actions", request_body = ActionWords, responses((status = 200, body = KeyMade), (status = "4XX", body = Problem)))]
async fn add_action(desk: Desk, Json(words): Json<ActionWords>) -> Answer<KeyMade> {
    let change = words.change()?;
    desk.answer(move |project| {
        let key = project.add_action(None, &change)?;
        Ok(KeyMade { key })
    })
    .await
}

/// Changes an action.
#[utoipa::path(patch, path = "/api/actions/{key}", params(("key" = String, Path)), request_body = Rewriting<ActionWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set_action(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<Rewriting<ActionWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let (of, change) = (key.clone(), words.change()?);
    let now =
        move |project: &Project, _: &Before| Ok(Some(ActionCard::from(project.action_view(&of)?)));
    desk.rewrite(before, now, move |project| {
        project.set_action(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Removes an action with its steps.
#[utoipa::path(delete, path = "/api/actions/{key}", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove_action(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    done(desk, move |project| project.remove_action(&key)).await
}

/// Adds a step to an action.
#[utoipa::path(post, path = "/api/actions/{key}/steps", params(("key" = String, Path)), request_body = StepWords, responses((status = 200, body = KeyMade), (status = "4XX", body = Problem)))]
async fn add_step(
    desk: Desk,
    Path(action): Path<String>,
    Json(words): Json<StepWords>,
) -> Answer<KeyMade> {
    desk.answer(move |project| {
        let key = project.add_step(&action, None, &words.change())?;
        Ok(KeyMade { key })
    })
    .await
}

/// Changes a step.
#[utoipa::path(patch, path = "/api/actions/{key}/steps/{step}", params(("key" = String, Path), ("step" = String, Path)), request_body = Rewriting<StepWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set_step(
    desk: Desk,
    Path((action, step)): Path<(String, String)>,
    Json(words): Json<Rewriting<StepWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let (of, change) = ((action.clone(), step.clone()), words.change());
    let now = move |project: &Project, _: &Before| {
        let mut steps = project.action_view(&of.0)?.steps.into_iter();
        Ok(steps.find(|step| step.key == of.1).map(StepLine::from))
    };
    desk.rewrite(before, now, move |project| {
        project.set_step(&action, &step, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Removes a step.
#[utoipa::path(delete, path = "/api/actions/{key}/steps/{step}", params(("key" = String, Path), ("step" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove_step(
    desk: Desk,
    Path((action, step)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    done(desk, move |project| project.remove_step(&action, &step)).await
}

/// Says why what a check found about an action may stay so, or takes that back.
#[utoipa::path(put, path = "/api/actions/{key}/findings/{check}", params(("key" = String, Path), ("check" = String, Path)), request_body = Rewriting<FindingToAccept>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn accept(
    desk: Desk,
    Path((action, check)): Path<(String, String)>,
    Json(accepted): Json<Rewriting<FindingToAccept>>,
) -> Result<StatusCode, Problem> {
    let (accepted, before) = accepted.parts()?;
    let check = word(&check)?;
    let of = action.clone();
    let now = move |project: &Project, _: &Before| {
        let findings = project.action_view(&of)?.findings.into_iter();
        let mut accepted = findings.filter(|found| found.check == check);
        let why = accepted
            .find_map(|found| found.accepted)
            .map(|accepted| accepted.why);
        Ok(Some(json!({ "why": why })))
    };
    desk.rewrite(before, now, move |project| {
        project.accept_finding(check, &action, &accepted.why)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Does an act that answers nothing.
async fn done(
    desk: Desk,
    act: impl FnOnce(&mut Project) -> Result<(), EngineError> + Send + 'static,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        act(project)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

impl ChallengeWords {
    fn change(self) -> ChallengeChange {
        ChallengeChange {
            text: self.text,
            session: self.session,
            territory: self.territory,
        }
    }
}

impl SolutionWords {
    fn change(self) -> SolutionChange {
        SolutionChange {
            text: self.text,
            territory: self.territory,
            challenges: self.challenges,
        }
    }
}

impl ActionWords {
    fn change(self) -> Result<ActionChange, Problem> {
        Ok(ActionChange {
            title: self.title,
            territories: self.territories,
            description: self.description,
            priorities: self.priorities,
            solutions: self.solutions,
            lead: self.lead,
            partners: self.partners,
            start: self.start,
            end: self.end,
            cost_from: self.cost_from,
            cost_to: self.cost_to,
            currency: self.currency,
            revenue: self.revenue,
            title_en: self.title_en,
            practices: self.practices,
            beneficiaries: self.beneficiaries,
            values: words_of(self.values)?,
            principles: words_of(self.principles)?,
            funding: lines(self.funding)?,
            indicators: lines(self.indicators)?,
            risks: lines(self.risks)?,
            follow_ups: lines(self.follow_ups)?,
        })
    }
}

impl StepWords {
    fn change(self) -> StepChange {
        StepChange {
            title: self.title,
            start: self.start,
            end: self.end,
            owner: self.owner,
            after: self.after,
        }
    }
}

/// Words of a closed list, where they are given.
fn words_of<T: Term>(given: Option<Vec<String>>) -> Result<Option<Vec<T>>, Problem> {
    let read = |words: Vec<String>| words.iter().map(|one| word(one)).collect();
    given.map(read).transpose()
}
