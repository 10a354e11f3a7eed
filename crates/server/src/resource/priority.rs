//! Priorities: claims with what they rest on.

use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{BoardRow, FlagRule, NewPriority, PriorityChange, Project};

use super::objective;
use super::priority_quote::{QuoteOnBoard, quotes};
use super::words::{any_word, report_language};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// A warning, with when it is raised.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FlagView {
    /// Its word, such as `one-voice`.
    flag: String,
    /// When it is raised, in the language asked for.
    rule: String,
}

/// A priority on the board.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PriorityCard {
    /// Key.
    key: String,
    /// The claim.
    claim: String,
    /// The claim in the language asked for, where somebody translated it.
    said: Option<String>,
    /// Territories; all where empty.
    territories: Vec<String>,
    /// Keys of the objectives that it serves.
    objectives: Vec<String>,
    /// Who answers for it.
    owner: Option<String>,
    /// `candidate`, `validated`, `rejected` or `merged`.
    state: String,
    /// Key of the priority that it became part of.
    merged_into: Option<String>,
    /// The evidence query.
    query: Option<String>,
    /// The figures in words, in the language asked for.
    evidence_line: String,
    /// What they are counted out of.
    scope_line: String,
    /// Warnings.
    flags: Vec<FlagView>,
    /// Mentions that speak for it.
    supports: usize,
    /// Mentions that speak for it under a condition.
    qualifies: usize,
    /// Mentions that speak against it.
    contradicts: usize,
}

impl PriorityCard {
    fn new(board: &BoardRow, rules: &[FlagRule]) -> Self {
        let BoardRow { row, said, view } = board;
        let rule = |flag| {
            let rule = rules.iter().find(|rule| rule.flag == flag);
            rule.map(|rule| rule.rule.clone()).unwrap_or_default()
        };
        Self {
            key: row.key.clone(),
            claim: row.claim.clone(),
            said: said.clone(),
            territories: row.territories.clone(),
            objectives: row.objectives.clone(),
            owner: row.owner.clone(),
            state: row.state.to_string(),
            merged_into: row.merged_into.clone(),
            query: row.query.clone(),
            evidence_line: view.evidence_line.clone(),
            scope_line: view.scope_line.clone(),
            flags: (view.flags.iter())
                .map(|flag| FlagView {
                    flag: flag.to_string(),
                    rule: rule(*flag),
                })
                .collect(),
            supports: view.evidence.supports.mentions.n,
            qualifies: view.evidence.qualifies.mentions.n,
            contradicts: view.evidence.contradicts.mentions.n,
        }
    }
}

/// A figure: how many, of how many.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FigureOnBoard {
    /// What is counted, such as `speakers`.
    pub figure: String,
    /// How many.
    pub n: usize,
    /// Of how many; mentions have no total.
    pub of: Option<usize>,
}

/// The figures of one kind of link.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FiguresOfKind {
    /// `supports`, `qualifies` or `contradicts`.
    link: String,
    /// The figures.
    figures: Vec<FigureOnBoard>,
}

/// What somebody did to find contrary quotes.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LookedNote {
    /// Who.
    by: String,
    /// The day.
    date: String,
    /// What was found.
    note: String,
}

/// One priority with all that it rests on.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PriorityDetail {
    /// What the board shows.
    card: PriorityCard,
    /// The figures.
    figures: Vec<FiguresOfKind>,
    /// All linked quotes.
    quotes: Vec<QuoteOnBoard>,
    /// What else a reader should know, in the language asked for.
    notes: Vec<String>,
    /// Keys of the sessions in scope where it never came up.
    never_came_up: Vec<String>,
    /// Who looked for contrary quotes.
    looked: Vec<LookedNote>,
}

/// A priority to be added.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct PriorityToAdd {
    /// The claim, in a sentence.
    claim: String,
    /// Short name; `P1`, `P2` … where none is given.
    key: Option<String>,
    /// Territories whose sessions are its scope; all where empty.
    territories: Vec<String>,
    /// Keys of objectives.
    objectives: Vec<String>,
    /// Who answers for it.
    owner: Option<String>,
    /// Evidence query: finds what it is about.
    query: Option<String>,
}

/// What becomes of a priority; what is left out stays, empty text takes away.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PriorityToChange {
    /// The claim.
    claim: Option<String>,
    /// Territories.
    territories: Option<Vec<String>>,
    /// Keys of objectives.
    objectives: Option<Vec<String>>,
    /// Who answers for it.
    owner: Option<String>,
    /// `candidate`, `validated` or `rejected`.
    state: Option<String>,
    /// Key of the priority that it becomes part of.
    merged_into: Option<String>,
    /// Evidence query.
    query: Option<String>,
}

/// The key of something that was made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct KeyMade {
    /// Key.
    pub key: String,
}

/// In which language the program's own words are.
#[derive(Debug, Deserialize, IntoParams)]
pub(crate) struct InLanguage {
    /// `en`, `hr`, `lv` or `it`; English where none is given.
    pub language: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, change, remove))
        .routes(routes!(territories))
}

/// All priorities, by key.
#[utoipa::path(get, path = "/api/priorities", params(InLanguage), responses((status = 200, body = [PriorityCard]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Query(asked): Query<InLanguage>) -> Answer<Vec<PriorityCard>> {
    let language = report_language(asked.language.as_deref())?;
    desk.answer(move |project| {
        let board = project.priority_board(language)?;
        let cards = board.rows.iter();
        Ok(cards
            .map(|row| PriorityCard::new(row, &board.flag_rules))
            .collect())
    })
    .await
}

/// One priority with its figures and quotes.
#[utoipa::path(get, path = "/api/priorities/{key}", params(("key" = String, Path), InLanguage), responses((status = 200, body = PriorityDetail), (status = "4XX", body = Problem)))]
async fn show(
    desk: Desk,
    Path(key): Path<String>,
    Query(asked): Query<InLanguage>,
) -> Answer<PriorityDetail> {
    let language = report_language(asked.language.as_deref())?;
    desk.answer(move |project| {
        // Says what is wrong with an unknown key.
        let trace = project.trace(&key)?;
        let board = project.priority_alone(&key, language)?;
        let row = board.rows.first();
        let row = row.ok_or_else(|| Problem::missing("priority", &key))?;
        let view = &row.view;
        let figures = (view.evidence.kinds().into_iter())
            .map(|(link, figures)| FiguresOfKind {
                link: link.to_string(),
                figures: objective::figures(figures),
            })
            .collect();
        Ok(PriorityDetail {
            card: PriorityCard::new(row, &board.flag_rules),
            figures,
            quotes: quotes(project, trace, view)?,
            notes: view.notes.clone(),
            never_came_up: view.never_came_up.clone(),
            looked: (view.looked.iter())
                .map(|looked| LookedNote {
                    by: looked.by.clone(),
                    date: looked.date.clone(),
                    note: looked.note.clone(),
                })
                .collect(),
        })
    })
    .await
}

/// Adds a priority.
#[utoipa::path(post, path = "/api/priorities", request_body = PriorityToAdd, responses((status = 200, body = KeyMade), (status = "4XX", body = Problem)))]
async fn add(desk: Desk, Json(new): Json<PriorityToAdd>) -> Answer<KeyMade> {
    desk.answer(move |project| {
        let new = NewPriority {
            claim: new.claim,
            key: super::words::said(new.key),
            territories: new.territories,
            objectives: new.objectives,
            owner: new.owner,
            query: new.query,
        };
        let key = project.add_priority(&new)?;
        Ok(KeyMade { key })
    })
    .await
}

/// Changes a priority.
#[utoipa::path(patch, path = "/api/priorities/{key}", params(("key" = String, Path)), request_body = Rewriting<PriorityToChange>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<Rewriting<PriorityToChange>>,
) -> Result<StatusCode, Problem> {
    let (wanted, before) = wanted.parts()?;
    let of = key.clone();
    let now = move |project: &Project, _: &Before| {
        let mut rows = project.priorities()?.into_iter();
        let row = rows.find(|row| row.key == of);
        Ok(row.map(|row| {
            json!({
                "claim": row.claim, "territories": row.territories, "objectives": row.objectives,
                "owner": row.owner, "query": row.query,
            })
        }))
    };
    let change = PriorityChange {
        claim: wanted.claim,
        territories: wanted.territories,
        objectives: wanted.objectives,
        owner: wanted.owner,
        state: any_word(wanted.state.as_deref())?,
        merged_into: wanted.merged_into,
        query: wanted.query,
    };
    desk.rewrite(before, now, move |project| {
        project.set_priority(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Removes a priority with its links.
#[utoipa::path(delete, path = "/api/priorities/{key}", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_priority(&key)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// The territories of sessions and people.
#[utoipa::path(get, path = "/api/territories", responses((status = 200, body = [String]), (status = "4XX", body = Problem)))]
async fn territories(desk: Desk) -> Answer<Vec<String>> {
    desk.answer(|project| Ok(project.territories()?.into_iter().collect()))
        .await
}
