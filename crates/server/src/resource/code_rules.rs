//! Rules of a code, tried while they are written.

use axum::Json;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{RuleHome, RuleTrial, TrialExample};
use verbatim_model::participant::Role;
use verbatim_model::project::Rule;
use verbatim_model::term::Term;

use super::coding::named;
use super::language;
use super::words::said;
use crate::desk::{Answer, Desk};
use crate::position::Positions;
use crate::problem::Problem;
use crate::workbench::Workbench;

/// Passages that are shown of what a rule would code.
const EXAMPLES: usize = 10;

/// A query attached to a code.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RuleView {
    /// Code of the language of the turns that it reads.
    language: String,
    /// The query.
    query: String,
    /// What is coded: `match`, `match+N`, `sentence` or `turn`.
    unit: String,
    /// Where this query is true of the turn, nothing is coded.
    unless: Option<String>,
    /// Turns of these roles only; none leaves out moderators and observers.
    roles: Vec<String>,
}

/// Rules to be tried.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct RulesToTry {
    /// All rules of the code.
    rules: Vec<RuleView>,
}

/// What a rule would code, or all rules together.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TrialView {
    /// Which rule, from 0; none for all together.
    rule: Option<usize>,
    /// Passages that it would code.
    passages: usize,
    /// Sessions that they stand in.
    sessions: usize,
    /// Passages of it that people accepted for the code.
    right: usize,
    /// Passages of it that people rejected.
    wrong: usize,
    /// Some of the passages.
    examples: Vec<TrialExampleView>,
}

/// A passage that a rule would code.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TrialExampleView {
    /// Id of the source.
    source: String,
    /// Its name.
    name: String,
    /// Number of the turn, from 1.
    turn: usize,
    /// Label of the turn.
    speaker: Option<String>,
    /// The words.
    quote: String,
    /// Where they begin in the canonical text of the source.
    start: usize,
    /// Where they end.
    end: usize,
}

impl From<Rule> for RuleView {
    fn from(rule: Rule) -> Self {
        Self {
            language: rule.language.to_string(),
            query: rule.query,
            unit: rule.unit.to_string(),
            unless: rule.unless,
            roles: rule.roles.iter().map(ToString::to_string).collect(),
        }
    }
}

impl RuleView {
    pub fn read(self) -> Result<Rule, Problem> {
        let refuse = |error: &dyn std::fmt::Display| Problem::usage(error.to_string(), "");
        Ok(Rule {
            language: language::read(&self.language)?,
            unit: self.unit.parse().map_err(|error| refuse(&error))?,
            unless: self.unless.filter(|query| !query.trim().is_empty()),
            roles: (self.roles.iter())
                .map(|role| Role::parse(role).map_err(|error| refuse(&error)))
                .collect::<Result<_, _>>()?,
            query: self.query,
        })
    }
}

impl TrialExampleView {
    fn of(example: TrialExample, positions: &mut Positions<'_>) -> Result<Self, Problem> {
        let [start, end] = positions.units(&example.source, [example.start, example.end])?;
        Ok(Self {
            source: example.source_id,
            name: example.source,
            turn: example.turn,
            speaker: example.speaker,
            quote: example.quote,
            start,
            end,
        })
    }
}

/// A rule that becomes one of a code, which may be made for it.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct RuleToAdd {
    /// Key of the code; none where a new one is made.
    code: Option<String>,
    /// Name of the code that is made.
    name: Option<String>,
    /// Code of the language of that name.
    name_language: Option<String>,
    /// The rule.
    rule: RuleView,
}

/// The code that has the rule now.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RuleAdded {
    /// Its key.
    code: String,
}

/// What applying all rules did.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RulesApplied {
    /// New suggestions.
    added: usize,
    /// Suggestions that no rule gives any more.
    withdrawn: usize,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(attempt))
        .routes(routes!(attempt_new))
        .routes(routes!(add))
        .routes(routes!(apply))
}

/// Applies all rules of the codebook to all sources. A second time changes nothing.
#[utoipa::path(post, path = "/api/rules/apply", responses((status = 200, body = RulesApplied), (status = "4XX", body = Problem)))]
async fn apply(desk: Desk) -> Answer<RulesApplied> {
    desk.answer(|project| {
        let codes = project.apply_rules(&mut |_, _| {})?.codes;
        Ok(RulesApplied {
            added: codes.iter().map(|code| code.added).sum(),
            withdrawn: codes.iter().map(|code| code.withdrawn).sum(),
        })
    })
    .await
}

/// Adds a rule to a code, or makes a code of it. Nothing is coded by that.
#[utoipa::path(post, path = "/api/rules", request_body = RuleToAdd, responses((status = 200, body = RuleAdded), (status = "4XX", body = Problem)))]
async fn add(desk: Desk, Json(wanted): Json<RuleToAdd>) -> Answer<RuleAdded> {
    let rule = wanted.rule.read()?;
    let home = match said(wanted.code) {
        Some(key) => RuleHome::Code(key),
        None => RuleHome::New(named(
            wanted.name.unwrap_or_default(),
            wanted.name_language.as_deref(),
        )?),
    };
    desk.answer(move |project| {
        Ok(RuleAdded {
            code: project.add_rule(&home, &rule)?,
        })
    })
    .await
}

/// What rules of a code would code, without saving them.
#[utoipa::path(post, path = "/api/codes/{key}/try", params(("key" = String, Path)), request_body = RulesToTry, responses((status = 200, body = [TrialView]), (status = "4XX", body = Problem)))]
async fn attempt(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<RulesToTry>,
) -> Answer<Vec<TrialView>> {
    tried(desk, Some(key), wanted).await
}

/// What rules of a code that is not made yet would code.
#[utoipa::path(post, path = "/api/rules/try", request_body = RulesToTry, responses((status = 200, body = [TrialView]), (status = "4XX", body = Problem)))]
async fn attempt_new(desk: Desk, Json(wanted): Json<RulesToTry>) -> Answer<Vec<TrialView>> {
    tried(desk, None, wanted).await
}

async fn tried(desk: Desk, key: Option<String>, wanted: RulesToTry) -> Answer<Vec<TrialView>> {
    let rules = wanted
        .rules
        .into_iter()
        .map(RuleView::read)
        .collect::<Result<Vec<_>, _>>()?;
    desk.answer(move |project| {
        let trials = project.try_rules(key.as_deref(), rules.clone(), EXAMPLES, &mut |_, _| {})?;
        let mut positions = Positions::of(project);
        (trials.into_iter())
            .map(|trial| view(trial, &rules, &mut positions))
            .collect()
    })
    .await
}

fn view(
    trial: RuleTrial,
    rules: &[Rule],
    positions: &mut Positions<'_>,
) -> Result<TrialView, Problem> {
    let same = |rule: &Rule| {
        trial.language == Some(rule.language) && trial.query.as_deref() == Some(&rule.query)
    };
    Ok(TrialView {
        rule: rules.iter().position(same),
        passages: trial.passages,
        sessions: trial.sessions,
        right: trial.right,
        wrong: trial.wrong,
        examples: (trial.examples.into_iter())
            .map(|example| TrialExampleView::of(example, positions))
            .collect::<Result<_, _>>()?,
    })
}
