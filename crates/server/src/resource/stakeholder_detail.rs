//! One stakeholder: how to reach it, who belongs to it, and where people speak of it.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{ContactChange, ContactRow, MentionRow, Project, StakeholderChange};
use verbatim_model::stakeholder::CitationStatus;

use super::words::word;
use crate::desk::{Answer, Desk};
use crate::position::Positions;
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// What hangs on a stakeholder.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StakeholderDetail {
    /// Key.
    key: String,
    /// How to reach it. No report, plan, sheet or table has that unless it is asked for.
    contact: ContactWords,
    /// Numbers of the participants who belong to it.
    participants: Vec<String>,
    /// What each rater gave last, with the reasons.
    ratings: Vec<RatingView>,
    /// Keys of actions that it leads.
    leads: Vec<String>,
    /// Keys of actions in which it is a partner.
    partner_in: Vec<String>,
    /// Where people speak of it, or may do so.
    mentions: Vec<MentionView>,
}

/// How to reach a stakeholder; what is left out stays, empty text takes away.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
pub(crate) struct ContactWords {
    /// Whom to ask for.
    person: Option<String>,
    /// Address of e-mail.
    email: Option<String>,
    /// Telephone.
    telephone: Option<String>,
    /// Anything else.
    note: Option<String>,
}

/// What a rater said last.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RatingView {
    /// Who.
    rater: String,
    /// 1 to 5.
    influence: Option<u32>,
    /// Why.
    influence_reason: Option<String>,
    /// 1 to 5.
    interest: Option<u32>,
    /// Why.
    interest_reason: Option<String>,
    /// The day.
    date: String,
}

/// Words that are, or may be, about a stakeholder.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MentionView {
    /// Number in the list, from 1.
    n: usize,
    /// `found`, `confirmed` or `rejected`.
    state: String,
    /// Name of the source.
    source: String,
    /// Number of the turn, from 1.
    turn: Option<usize>,
    /// Label of that turn, else participant number.
    speaker: Option<String>,
    /// The words.
    quote: String,
    /// Where they begin in the canonical text of the source.
    start: usize,
    /// Where they end.
    end: usize,
    /// Words around them.
    context: String,
}

/// Who belongs to a stakeholder.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct MembersToSet {
    /// Numbers of all participants who belong to it.
    participants: Vec<String>,
}

/// What a person says of mentions.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct MentionsToJudge {
    /// Their numbers in the list; with none, all that nobody looked at yet.
    numbers: Vec<usize>,
    /// `confirmed` or `rejected`.
    state: String,
}

/// What was judged.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MentionsJudged {
    /// How many mentions were confirmed or rejected now.
    judged: usize,
    /// How many are not yet looked at.
    left: usize,
}

impl From<ContactRow> for ContactWords {
    fn from(row: ContactRow) -> Self {
        Self {
            person: row.person,
            email: row.email,
            telephone: row.telephone,
            note: row.note,
        }
    }
}

impl MentionView {
    fn of(row: MentionRow, positions: &mut Positions<'_>) -> Result<Self, Problem> {
        let [start, end] = positions.units(&row.source, [row.start, row.end])?;
        Ok(Self {
            n: row.n,
            state: row.state.to_string(),
            source: row.source,
            turn: row.turn,
            speaker: row.speaker.or(row.participant),
            quote: row.quote,
            start,
            end,
            context: row.context,
        })
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(show))
        .routes(routes!(reach))
        .routes(routes!(members))
        .routes(routes!(judge))
}

/// What hangs on a stakeholder, how to reach it included.
#[utoipa::path(get, path = "/api/stakeholders/{key}", params(("key" = String, Path)), responses((status = 200, body = StakeholderDetail), (status = "4XX", body = Problem)))]
async fn show(desk: Desk, Path(key): Path<String>) -> Answer<StakeholderDetail> {
    desk.answer(move |project| {
        let view = project.stakeholder_view(&key, true)?;
        let mut positions = Positions::of(project);
        let mentions = (project.mentions(&key)?.into_iter())
            .map(|row| MentionView::of(row, &mut positions))
            .collect::<Result<_, Problem>>()?;
        Ok(StakeholderDetail {
            contact: view.contact.map(ContactWords::from).unwrap_or_default(),
            participants: view.row.participants,
            ratings: (view.ratings.into_iter())
                .map(|row| RatingView {
                    rater: row.rater,
                    influence: row.influence,
                    influence_reason: row.influence_reason,
                    interest: row.interest,
                    interest_reason: row.interest_reason,
                    date: row.date,
                })
                .collect(),
            leads: view.leads,
            partner_in: view.partner_in,
            mentions,
            key,
        })
    })
    .await
}

/// Says how to reach a stakeholder.
#[utoipa::path(patch, path = "/api/stakeholders/{key}/contact", params(("key" = String, Path)), request_body = Rewriting<ContactWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn reach(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<Rewriting<ContactWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let of = key.clone();
    let now = move |project: &Project, _: &Before| {
        let contact = project.stakeholder_view(&of, true)?.contact;
        Ok(Some(contact.map(ContactWords::from).unwrap_or_default()))
    };
    let change = StakeholderChange {
        contact: ContactChange {
            person: words.person,
            email: words.email,
            telephone: words.telephone,
            note: words.note,
        },
        ..StakeholderChange::default()
    };
    desk.rewrite(before, now, move |project| {
        project.set_stakeholder(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Says who belongs to a stakeholder.
#[utoipa::path(put, path = "/api/stakeholders/{key}/participants", params(("key" = String, Path)), request_body = Rewriting<MembersToSet>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn members(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<Rewriting<MembersToSet>>,
) -> Result<StatusCode, Problem> {
    let (wanted, before) = wanted.parts()?;
    let of = key.clone();
    let now = move |project: &Project, _: &Before| {
        let participants = project.stakeholder_view(&of, false)?.row.participants;
        Ok(Some(MembersToSet { participants }))
    };
    desk.rewrite(before, now, move |project| {
        let known = project.stakeholder_view(&key, false)?.row.participants;
        let without = |own: &[String], others: &[String]| -> Vec<String> {
            let own = own.iter().filter(|number| !others.contains(number));
            own.cloned().collect()
        };
        let (new, gone) = (
            without(&wanted.participants, &known),
            without(&known, &wanted.participants),
        );
        if !new.is_empty() {
            project.link_stakeholder(&key, &new, true)?;
        }
        if !gone.is_empty() {
            project.link_stakeholder(&key, &gone, false)?;
        }
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Confirms or rejects mentions.
#[utoipa::path(post, path = "/api/stakeholders/{key}/mentions", params(("key" = String, Path)), request_body = MentionsToJudge, responses((status = 200, body = MentionsJudged), (status = "4XX", body = Problem)))]
async fn judge(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<MentionsToJudge>,
) -> Answer<MentionsJudged> {
    let status: CitationStatus = word(&wanted.state)?;
    desk.answer(move |project| {
        let all = wanted.numbers.is_empty();
        let outcome = project.judge_mentions(&key, &wanted.numbers, all, status)?;
        Ok(MentionsJudged {
            judged: outcome.judged,
            left: outcome.left,
        })
    })
    .await
}
