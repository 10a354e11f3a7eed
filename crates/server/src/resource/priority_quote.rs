//! The quotes of priorities: those that are linked, those that a figure counts, and those that may be missing.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    EvidenceFigure, LinkRequest, PriorityView, Project, QuoteRef, ReportLanguage, Trace, TraceLink,
};
use verbatim_model::consent::Quoting;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;

use super::coding::points;
use super::words::word;
use crate::desk::{Answer, Desk};
use crate::position::Positions;
use crate::problem::Problem;
use crate::wording;
use crate::workbench::Workbench;

/// How many sentences of a search are shown.
const MOST: usize = 100;

/// A linked quote.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct QuoteOnBoard {
    /// Id of the link.
    id: String,
    /// `supports`, `qualifies`, `contradicts` or `context`.
    link: String,
    /// The words.
    quote: String,
    /// Key of the code, where it was linked from a coding.
    code: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    place: PlaceOnBoard,
    /// Why it does not count or is not printed: `not-printed`, `out-of-scope`, `no-use`, `moderator`, `not-counted` or `stale`.
    remark: Option<String>,
}

/// Where a quote stands.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PlaceOnBoard {
    /// Id of the source.
    source: String,
    /// Name of the source.
    source_name: String,
    /// Number of the turn, from 1.
    turn: Option<usize>,
    /// Label as written, else participant number.
    speaker: Option<String>,
    /// Where the words begin in the canonical text of the source.
    start: usize,
    /// Where they end.
    end: usize,
}

/// One of the things that a figure counts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CountedOnBoard {
    /// Of which kind of link.
    link: String,
    /// Participant number, key of a session, group, territory, language, or number of a mention.
    counted: String,
    /// The quotes that may be printed.
    quotes: Vec<CountedQuote>,
    /// How many others there are.
    not_printed: usize,
}

/// A quote that a figure counts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CountedQuote {
    /// The words.
    pub quote: String,
    /// Where it stands.
    #[serde(flatten)]
    pub place: PlaceOnBoard,
}

/// Something that may be missing.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SuggestionView {
    /// `unlinked`, `contrary`, `similar`, `state` or `no-objective`.
    suggestion: String,
    /// The other priority.
    other: Option<String>,
    /// The passage, where it is one.
    passage: Option<PassageOnBoard>,
    /// Why, in English.
    reason: String,
}

/// A passage that can be linked.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PassageOnBoard {
    /// The words.
    pub quote: String,
    /// Where it stands.
    #[serde(flatten)]
    pub place: PlaceOnBoard,
}

/// A quote to be linked.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct QuoteToLink {
    /// `supports`, `qualifies`, `contradicts` or `context`.
    pub link: String,
    /// Id or name of the source.
    pub source: String,
    /// Where the words begin in its canonical text.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

impl QuoteToLink {
    /// What the engine is asked for.
    pub fn request(self, project: &Project) -> Result<LinkRequest, Problem> {
        let kind = word(&self.link)?;
        let (start, end) = points(project, &self.source, [self.start, self.end])?;
        Ok(LinkRequest {
            kind,
            codings: Vec::new(),
            quotes: vec![QuoteRef {
                source: self.source,
                start,
                end,
            }],
            shown: None,
            paraphrase: None,
        })
    }
}

/// Links that were made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LinksMade {
    /// Their ids.
    pub ids: Vec<String>,
}

/// A quote that was linked to a priority.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct QuoteLinked {
    /// Ids of the links.
    ids: Vec<String>,
    /// Why it does not count or is not printed, as with the linked quotes.
    remark: Option<String>,
}

/// How a linked quote bears on the claim instead.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct LinkToChange {
    /// `supports`, `qualifies`, `contradicts` or `context`.
    link: String,
}

/// That somebody looked for contrary quotes.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct LookedToNote {
    /// Where and how, and what was found.
    note: String,
}

#[derive(Debug, Deserialize, IntoParams)]
struct Sought {
    /// The query.
    query: String,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(link))
        .routes(routes!(change, unlink))
        .routes(routes!(opened))
        .routes(routes!(suggestions))
        .routes(routes!(looked))
        .routes(routes!(passages))
}

/// Converts places of several sources; each text is read once.
pub(super) struct Places<'p> {
    ids: BTreeMap<String, String>,
    positions: Positions<'p>,
}

impl<'p> Places<'p> {
    pub fn of(project: &'p Project) -> Result<Self, Problem> {
        let sources = project.sources()?.into_iter();
        Ok(Self {
            ids: sources.map(|row| (row.source, row.source_id)).collect(),
            positions: Positions::of(project),
        })
    }

    pub fn place(
        &mut self,
        source: &str,
        turn: Option<usize>,
        speaker: Option<String>,
        place: [usize; 2],
    ) -> Result<PlaceOnBoard, Problem> {
        let [start, end] = self.positions.units(source, place)?;
        Ok(PlaceOnBoard {
            source: self.ids.get(source).cloned().unwrap_or_default(),
            source_name: source.to_owned(),
            turn,
            speaker,
            start,
            end,
        })
    }
}

impl QuoteOnBoard {
    /// A link with the words that it leads to.
    pub fn new(
        link: TraceLink,
        remark: Option<&str>,
        places: &mut Places<'_>,
    ) -> Result<Self, Problem> {
        let speaker = link.speaker.or(link.participant);
        Ok(Self {
            id: link.link_id,
            link: link.link.to_string(),
            quote: link.quote,
            code: link.code,
            place: places.place(&link.source, link.turn, speaker, [link.start, link.end])?,
            remark: remark.map(str::to_owned),
        })
    }
}

/// The linked quotes of a priority, with what has to be known of each.
pub(super) fn quotes(
    project: &Project,
    trace: Trace,
    view: &PriorityView,
) -> Result<Vec<QuoteOnBoard>, Problem> {
    let mut places = Places::of(project)?;
    let rules = project.quoting()?;
    let mut rows = Vec::new();
    for link in trace.links {
        let is_at = |source: &str, kind: LinkKind, start: usize, end: usize| {
            source == link.source && kind == link.link && (start, end) == (link.start, link.end)
        };
        let counted = view.quotes.iter().find(|quote| {
            let place = &quote.place;
            is_at(&place.source, quote.link, place.start, place.end)
        });
        let not_printed = view.not_printed.iter().any(|quote| {
            let place = &quote.place;
            is_at(&place.source, quote.link, place.start, place.end)
        });
        let out_of_scope = view
            .out_of_scope
            .iter()
            .any(|out| is_at(&out.source, out.link, out.start, out.end));
        let remark = match counted {
            Some(quote) => quote.place.stale.then_some("stale"),
            None if not_printed => Some("not-printed"),
            None if out_of_scope => Some("out-of-scope"),
            None if link.link == LinkKind::Context => None,
            None if rules.of(link.participant.as_deref(), None).quoting == Quoting::Nothing => {
                Some("no-use")
            }
            None if !Role::gives_evidence(link.role) => Some("moderator"),
            None => Some("not-counted"),
        };
        rows.push(QuoteOnBoard::new(link, remark, &mut places)?);
    }
    Ok(rows)
}

/// Links a quote to a priority.
#[utoipa::path(post, path = "/api/priorities/{key}/links", params(("key" = String, Path)), request_body = QuoteToLink, responses((status = 200, body = QuoteLinked), (status = "4XX", body = Problem)))]
async fn link(
    desk: Desk,
    Path(key): Path<String>,
    Json(new): Json<QuoteToLink>,
) -> Answer<QuoteLinked> {
    desk.answer(move |project| {
        let request = new.request(project)?;
        let ids = project.link(&key, &request)?;
        let board = project.priority_alone(&key, ReportLanguage::English)?;
        let view = board.rows.first().map(|row| &row.view);
        let linked = view
            .map(|view| quotes(project, project.trace(&key)?, view))
            .transpose()?;
        let of_it = |quote: &QuoteOnBoard| ids.contains(&quote.id);
        let mut found = linked.into_iter().flatten().filter(of_it);
        let remark = found.find_map(|quote| quote.remark);
        Ok(QuoteLinked { ids, remark })
    })
    .await
}

/// Says that a linked quote bears on the claim otherwise.
#[utoipa::path(patch, path = "/api/priorities/{key}/links/{id}", params(("key" = String, Path), ("id" = String, Path)), request_body = LinkToChange, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path((key, id)): Path<(String, String)>,
    Json(wanted): Json<LinkToChange>,
) -> Result<StatusCode, Problem> {
    let kind = word(&wanted.link)?;
    desk.work(move |project| {
        project.set_link_kind(&key, &[id], kind)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Takes a link away.
#[utoipa::path(delete, path = "/api/priorities/{key}/links/{id}", params(("key" = String, Path), ("id" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn unlink(
    desk: Desk,
    Path((key, id)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.unlink(&key, &[id])?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// What a figure of a priority counts, with the quotes that made it count.
#[utoipa::path(get, path = "/api/priorities/{key}/figures/{figure}", params(("key" = String, Path), ("figure" = String, Path, description = "`mentions`, `speakers`, `sessions` …")), responses((status = 200, body = [CountedOnBoard]), (status = "4XX", body = Problem)))]
async fn opened(
    desk: Desk,
    Path((key, figure)): Path<(String, String)>,
) -> Answer<Vec<CountedOnBoard>> {
    let figure: EvidenceFigure = word(&figure)?;
    desk.answer(move |project| {
        let rows = project.opened_alone(&key, figure)?;
        let mut places = Places::of(project)?;
        (rows.into_iter())
            .map(|row| {
                let quotes = row.quotes.into_iter().map(|quote| {
                    let at = quote.place;
                    let speaker = at.speaker.or(at.participant);
                    let turn = Some(at.turn);
                    Ok(CountedQuote {
                        place: places.place(&at.source, turn, speaker, [at.start, at.end])?,
                        quote: quote.text,
                    })
                });
                Ok(CountedOnBoard {
                    link: row.link.to_string(),
                    counted: row.counted,
                    quotes: quotes.collect::<Result<_, Problem>>()?,
                    not_printed: row.not_printed.len(),
                })
            })
            .collect()
    })
    .await
}

/// What may be missing in the evidence of a priority. Nothing of it is applied.
#[utoipa::path(get, path = "/api/priorities/{key}/suggestions", params(("key" = String, Path)), responses((status = 200, body = [SuggestionView]), (status = "4XX", body = Problem)))]
async fn suggestions(desk: Desk, Path(key): Path<String>) -> Answer<Vec<SuggestionView>> {
    let language = desk.language;
    desk.answer(move |project| {
        let rows = project.suggestions(Some(&key), &mut |_, _| {})?;
        let mut places = Places::of(project)?;
        (rows.into_iter())
            .map(|row| {
                let passage = match (row.source, row.start, row.end, row.quote) {
                    (Some(source), Some(start), Some(end), Some(quote)) => {
                        let speaker = row.speaker.or(row.participant);
                        let place = places.place(&source, row.turn, speaker, [start, end])?;
                        Some(PassageOnBoard { quote, place })
                    }
                    _ => None,
                };
                Ok(SuggestionView {
                    suggestion: row.suggestion.to_string(),
                    other: row.other,
                    passage,
                    reason: wording::said(language, &row.reason),
                })
            })
            .collect()
    })
    .await
}

/// Records that somebody looked for quotes that speak against a priority.
#[utoipa::path(post, path = "/api/priorities/{key}/looked", params(("key" = String, Path)), request_body = LookedToNote, responses((status = 204), (status = "4XX", body = Problem)))]
async fn looked(
    desk: Desk,
    Path(key): Path<String>,
    Json(looked): Json<LookedToNote>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.looked_for_contrary(&key, &looked.note)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Sentences that a query finds and that may be evidence.
#[utoipa::path(get, path = "/api/passages", params(Sought), responses((status = 200, body = [PassageOnBoard]), (status = "4XX", body = Problem)))]
async fn passages(desk: Desk, Query(sought): Query<Sought>) -> Answer<Vec<PassageOnBoard>> {
    desk.answer(move |project| {
        let rows = project.passages(&sought.query, MOST, &mut |_, _| {})?;
        let mut places = Places::of(project)?;
        (rows.into_iter())
            .map(|row| {
                let speaker = row.speaker.or(row.participant);
                let at = [row.start, row.end];
                Ok(PassageOnBoard {
                    place: places.place(&row.source, Some(row.turn), speaker, at)?,
                    quote: row.quote,
                })
            })
            .collect()
    })
    .await
}
