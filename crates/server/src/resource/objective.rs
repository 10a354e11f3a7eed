//! Objectives: what speaks to them, what people said when they were asked, and which are thinly covered.

use axum::extract::{Path, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{EvidenceCount, EvidenceFigure, EvidenceFigures, ObjectiveRow};
use verbatim_model::term::Term as _;

use super::priority::{FigureOnBoard, InLanguage};
use super::priority_quote::{CountedQuote, Places};
use super::validation::ValidationCard;
use super::words::{any_word, report_language};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// An objective in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ObjectiveLine {
    /// Key.
    key: String,
    /// Name, in English where there is one.
    name: String,
    /// Keys of the themes and codes that serve it.
    themes: Vec<String>,
    /// What people accepted.
    accepted: Vec<FigureOnBoard>,
    /// What rules suggest and nobody judged.
    suggested: Vec<FigureOnBoard>,
    /// Keys of the priorities in force that serve it.
    priorities: Vec<String>,
    /// Keys of the validations in which it was put to people.
    validations: Vec<String>,
    /// Why it is thinly covered, the weightiest first: `no-theme`, `nothing-accepted`, `one-speaker`, `one-session`,
    /// `no-priority`, `never-asked`.
    thin: Vec<String>,
}

/// One objective with what speaks to it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ObjectiveDetail {
    /// Key.
    key: String,
    /// Name in the language asked for.
    name: String,
    /// The accepted figures in words.
    evidence_line: String,
    /// What people accepted.
    accepted: Vec<FigureOnBoard>,
    /// What rules suggest and nobody judged.
    suggested: Vec<FigureOnBoard>,
    /// Theme by theme.
    themes: Vec<ThemeOnPage>,
    /// Keys of the sessions in which somebody spoke to it.
    sessions: Vec<String>,
    /// Participant numbers of those who did.
    speakers: Vec<String>,
    /// Keys of the sessions in which nobody did.
    never_came_up: Vec<String>,
    /// Keys of the priorities that serve it.
    priorities: Vec<String>,
    /// What people said when they were asked.
    asked: Vec<ValidationCard>,
    /// What the figure that was asked for counts; every mention where none was.
    counted: Vec<CountedOfObjective>,
}

/// What one theme brings to an objective.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ThemeOnPage {
    /// Key.
    key: String,
    /// Name after those of the codes above it.
    path: String,
    /// What people accepted.
    accepted: Vec<FigureOnBoard>,
    /// What rules suggest and nobody judged.
    suggested: Vec<FigureOnBoard>,
}

/// One of the things that a figure of an objective counts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CountedOfObjective {
    /// Participant number, key of a session, group, territory, language, or number of a mention.
    counted: String,
    /// The quotes that made it count.
    quotes: Vec<CountedQuote>,
}

#[derive(Debug, Deserialize, IntoParams)]
struct ObjectiveQuestion {
    /// The figure that is opened; mentions where none is given.
    figure: Option<String>,
    /// Language of the program's own words.
    language: Option<String>,
}

pub(super) fn figures(figures: &EvidenceFigures) -> Vec<FigureOnBoard> {
    (EvidenceFigure::ALL.iter())
        .map(|figure| {
            let EvidenceCount { n, of } = figures.get(*figure);
            FigureOnBoard {
                figure: figure.to_string(),
                n,
                of,
            }
        })
        .collect()
}

impl From<ObjectiveRow> for ObjectiveLine {
    fn from(row: ObjectiveRow) -> Self {
        Self {
            thin: row.thin().iter().map(ToString::to_string).collect(),
            accepted: figures(&row.accepted),
            suggested: figures(&row.suggested),
            key: row.key,
            name: row.name,
            themes: row.themes,
            priorities: row.priorities,
            validations: row.validations,
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
}

/// All objectives, with the reasons for which they are thinly covered.
#[utoipa::path(get, path = "/api/objectives", params(InLanguage), responses((status = 200, body = [ObjectiveLine]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Query(asked): Query<InLanguage>) -> Answer<Vec<ObjectiveLine>> {
    let language = report_language(asked.language.as_deref())?;
    desk.answer(move |project| {
        let rows = project.objectives_in(language)?.into_iter();
        Ok(rows.map(ObjectiveLine::from).collect())
    })
    .await
}

/// One objective with its themes, sessions, speakers, quotes, and what people said when they were asked.
#[utoipa::path(get, path = "/api/objectives/{key}", params(("key" = String, Path), ObjectiveQuestion), responses((status = 200, body = ObjectiveDetail), (status = "4XX", body = Problem)))]
async fn show(
    desk: Desk,
    Path(key): Path<String>,
    Query(asked): Query<ObjectiveQuestion>,
) -> Answer<ObjectiveDetail> {
    let language = report_language(asked.language.as_deref())?;
    let figure = any_word(asked.figure.as_deref())?.unwrap_or(EvidenceFigure::Mentions);
    desk.answer(move |project| {
        let view = project.objective_in(&key, Some(figure), language)?;
        let mut places = Places::of(project)?;
        let counted = view.opened.unwrap_or_default().into_iter().map(|row| {
            let quotes = row.quotes.into_iter().map(|quote| {
                let speaker = quote.speaker.or(quote.participant);
                let at = [quote.start, quote.end];
                Ok(CountedQuote {
                    place: places.place(&quote.source, Some(quote.turn), speaker, at)?,
                    quote: quote.quote,
                })
            });
            Ok(CountedOfObjective {
                counted: row.counted,
                quotes: quotes.collect::<Result<_, Problem>>()?,
            })
        });
        let counted = counted.collect::<Result<_, Problem>>()?;
        let page = view.page;
        Ok(ObjectiveDetail {
            accepted: figures(&page.accepted),
            suggested: figures(&page.suggested),
            themes: (page.themes.into_iter())
                .map(|theme| ThemeOnPage {
                    accepted: figures(&theme.accepted),
                    suggested: figures(&theme.suggested),
                    key: theme.key,
                    path: theme.path,
                })
                .collect(),
            key: page.key,
            name: page.name,
            evidence_line: page.evidence_line,
            sessions: page.sessions,
            speakers: page.speakers,
            never_came_up: page.never_came_up,
            priorities: page.priorities,
            asked: view.asked.into_iter().map(ValidationCard::from).collect(),
            counted,
        })
    })
    .await
}
