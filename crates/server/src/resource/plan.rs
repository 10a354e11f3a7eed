//! Co-creation and the plan: challenges, solutions, actions and steps, and what the checks find.

use axum::extract::Query;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{ActionView, ChallengeRow, FindingView, PlanScope, SolutionRow, StepView};

use super::action_items::{FollowUpLine, FundingLine, IndicatorLine, RiskLine};
use super::priority_quote::{CountedQuote, Places};
use super::stakeholder::OfTerritory;
use super::words::{report_language, said};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// A challenge.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChallengeCard {
    /// Key.
    key: String,
    /// The challenge, as on the card.
    text: String,
    /// Territory.
    territory: Option<String>,
    /// Key of the session in which it was raised.
    session: Option<String>,
    /// The words that it was drawn from.
    quotes: Vec<CountedQuote>,
    /// Keys of solutions that answer it.
    solutions: Vec<String>,
}

/// A solution.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SolutionCard {
    /// Key.
    key: String,
    /// The solution, as on the card.
    text: String,
    /// Territory.
    territory: Option<String>,
    /// Keys of challenges that it answers.
    challenges: Vec<String>,
    /// What it got when people chose.
    votes: Vec<VoteOnCard>,
    /// Keys of actions that take it up.
    actions: Vec<String>,
}

/// What a solution got.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VoteOnCard {
    /// How people chose, such as `dots`.
    method: String,
    /// Hands, dots or points, or the place of a ranking.
    result: u32,
    /// How many people voted.
    voters: u32,
    /// Key of the session.
    session: Option<String>,
    /// Anything else.
    note: Option<String>,
}

/// An action.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActionCard {
    /// Key.
    key: String,
    /// Title.
    title: String,
    /// Title in English.
    title_en: Option<String>,
    /// Territories.
    territories: Vec<String>,
    /// What is done and why.
    description: Option<String>,
    /// Keys of priorities that it serves.
    priorities: Vec<String>,
    /// Keys of solutions that it takes up.
    solutions: Vec<String>,
    /// Key of the stakeholder that leads.
    lead: Option<String>,
    /// Its name.
    lead_name: Option<String>,
    /// Keys of the stakeholders that are partners.
    partners: Vec<String>,
    /// First day, as far as known.
    start: Option<String>,
    /// Last day.
    end: Option<String>,
    /// Least cost.
    cost_from: Option<String>,
    /// Greatest cost.
    cost_to: Option<String>,
    /// Currency.
    currency: String,
    /// What carries it after the funding.
    revenue: Option<String>,
    /// Keys of good practices that it builds on.
    practices: Vec<String>,
    /// Who gains.
    beneficiaries: Vec<String>,
    /// Values that it serves: `beautiful`, `sustainable`, `together`.
    values: Vec<String>,
    /// Working principles, such as `participatory-process`.
    principles: Vec<String>,
    /// Where the money comes from.
    funding: Vec<FundingLine>,
    /// How it is known to work.
    indicators: Vec<IndicatorLine>,
    /// What may go wrong.
    risks: Vec<RiskLine>,
    /// What may follow.
    follow_ups: Vec<FollowUpLine>,
    /// Its steps.
    steps: Vec<StepLine>,
    /// What the checks found.
    findings: Vec<Finding>,
}

/// A step of an action.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StepLine {
    /// Key within the action.
    key: String,
    /// What is done.
    title: String,
    /// First day.
    start: Option<String>,
    /// Last day.
    end: Option<String>,
    /// Who does it.
    owner: Option<String>,
    /// Keys of the steps that come before it.
    after: Vec<String>,
}

/// What a check found about an action.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Finding {
    /// Name of the check.
    check: String,
    /// What it is about: `straightforward`, `feasible`, `fundable`, `sustainable` or `grounded`.
    aspect: String,
    /// What was found, in the language asked for.
    reason: String,
    /// Why somebody lets it stay so.
    accepted: Option<Accepted>,
}

/// Why a finding may stay so.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Accepted {
    /// Why.
    why: String,
    /// Who decided.
    by: String,
    /// The day.
    date: String,
}

/// All that the plan is made of.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Plan {
    /// The challenges, by key.
    challenges: Vec<ChallengeCard>,
    /// The solutions, by key.
    solutions: Vec<SolutionCard>,
    /// The actions, by key.
    actions: Vec<ActionCard>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(show))
        .routes(routes!(timeline))
}

impl ChallengeCard {
    fn of(row: ChallengeRow, places: &mut Places<'_>) -> Result<Self, Problem> {
        let quotes = (row.passages.into_iter()).map(|cited| {
            let speaker = cited.speaker.or(cited.participant);
            let at = [cited.start, cited.end];
            Ok(CountedQuote {
                place: places.place(&cited.source, cited.turn, speaker, at)?,
                quote: cited.quote,
            })
        });
        Ok(Self {
            quotes: quotes.collect::<Result<_, Problem>>()?,
            key: row.key,
            text: row.text,
            territory: row.territory,
            session: row.session,
            solutions: row.solutions,
        })
    }
}

impl From<SolutionRow> for SolutionCard {
    fn from(row: SolutionRow) -> Self {
        Self {
            key: row.key,
            text: row.text,
            territory: row.territory,
            challenges: row.challenges,
            votes: (row.votes.into_iter())
                .map(|vote| VoteOnCard {
                    method: vote.method.to_string(),
                    result: vote.result,
                    voters: vote.voters,
                    session: vote.session,
                    note: vote.note,
                })
                .collect(),
            actions: row.actions,
        }
    }
}

impl From<FindingView> for Finding {
    fn from(found: FindingView) -> Self {
        Self {
            check: found.check.to_string(),
            aspect: found.aspect.to_string(),
            reason: found.reason,
            accepted: found.accepted.map(|accepted| Accepted {
                why: accepted.why,
                by: accepted.by,
                date: accepted.date,
            }),
        }
    }
}

impl From<StepView> for StepLine {
    fn from(step: StepView) -> Self {
        Self {
            after: step.after.to_vec(),
            key: step.key,
            title: step.title,
            start: step.start,
            end: step.end,
            owner: step.owner,
        }
    }
}

impl From<ActionView> for ActionCard {
    fn from(view: ActionView) -> Self {
        let (lead, lead_name) = match view.lead {
            Some(lead) => (Some(lead.key), Some(lead.organisation)),
            None => (None, None),
        };
        let money = |amount: Option<verbatim_model::money::Money>| amount.map(|it| it.to_string());
        Self {
            key: view.key,
            title: view.title,
            title_en: view.title_en,
            territories: view.territories.to_vec(),
            description: view.description,
            priorities: view.priorities,
            solutions: view.solutions,
            lead,
            lead_name,
            partners: view
                .partners
                .into_iter()
                .map(|partner| partner.key)
                .collect(),
            start: view.start,
            end: view.end,
            cost_from: money(view.cost_from),
            cost_to: money(view.cost_to),
            currency: view.currency,
            revenue: view.revenue,
            practices: view.practices.to_vec(),
            beneficiaries: view.beneficiaries.to_vec(),
            values: view.values.iter().map(ToString::to_string).collect(),
            principles: view.principles.iter().map(ToString::to_string).collect(),
            funding: view.funding.into_iter().map(FundingLine::from).collect(),
            indicators: (view.indicators.into_iter())
                .map(IndicatorLine::from)
                .collect(),
            risks: view.risks.into_iter().map(RiskLine::from).collect(),
            follow_ups: (view.follow_ups.into_iter())
                .map(FollowUpLine::from)
                .collect(),
            steps: view.steps.into_iter().map(StepLine::from).collect(),
            findings: view.findings.into_iter().map(Finding::from).collect(),
        }
    }
}

/// Challenges, solutions and actions of a territory, those of several or none included.
#[utoipa::path(get, path = "/api/plan", params(OfTerritory), responses((status = 200, body = Plan), (status = "4XX", body = Problem)))]
async fn show(desk: Desk, Query(asked): Query<OfTerritory>) -> Answer<Plan> {
    let language = report_language(asked.language.as_deref())?;
    desk.answer(move |project| {
        let territory = said(asked.territory);
        let board = project.plan_board(territory.as_deref(), language)?;
        let mut places = Places::of(project)?;
        Ok(Plan {
            challenges: board
                .challenges
                .into_iter()
                .map(|row| ChallengeCard::of(row, &mut places))
                .collect::<Result<_, _>>()?,
            solutions: board
                .solutions
                .into_iter()
                .map(SolutionCard::from)
                .collect(),
            actions: board.actions.into_iter().map(ActionCard::from).collect(),
        })
    })
    .await
}

/// Actions and steps in time, as a picture (SVG).
#[utoipa::path(get, path = "/api/plan/timeline", params(OfTerritory), responses((status = 200, content_type = "image/svg+xml", body = String), (status = "4XX", body = Problem)))]
async fn timeline(desk: Desk, Query(asked): Query<OfTerritory>) -> Result<Response, Problem> {
    let language = report_language(asked.language.as_deref())?;
    let picture = desk
        .work(move |project| {
            let scope = said(asked.territory).map_or(PlanScope::Joint, PlanScope::Territory);
            let picture = project.plan_timeline(&scope, language)?;
            picture.ok_or_else(|| Problem::missing("timeline of", &scope.to_string()))
        })
        .await?;
    Ok(super::download::picture(&picture))
}
