//! Search.

use axum::extract::Query;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{ConcordancePlace, FacetRow, Hit, QuotingRules, SearchRequest, SearchSort};
use verbatim_model::term::Term;

use super::priority_quote::{PassageOnBoard, Places};
use crate::desk::{Answer, Desk};
use crate::position::Utf16;
use crate::problem::Problem;
use crate::wording;
use crate::workbench::Workbench;

/// Letters to each side of a match.
const CONTEXT: usize = 90;
/// How many lines are shown when nobody says otherwise.
const LINES: usize = 100;
/// How many turns are found in one source at most.
const MOST: usize = 5_000;

/// A turn of a source of which the query is true.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TurnHit {
    /// Number of the turn within the source, from 1.
    turn: usize,
    /// Why it was found: from the start of the turn's words.
    matches: Vec<[usize; 2]>,
}

/// What a query finds in one source.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FoundInSource {
    /// Turns by place.
    turns: Vec<TurnHit>,
    /// Number of matches in them.
    matches: usize,
}

#[derive(Debug, Deserialize, IntoParams)]
struct SourceQuestion {
    /// The query.
    query: String,
}

/// A place where something was found, in its context: matches of one sentence that are seen at once are one line.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LineView {
    /// Id of the source.
    source: String,
    /// Its name.
    name: String,
    /// Number of the turn within the source, from 1.
    turn: usize,
    /// Label as written.
    speaker: Option<String>,
    /// Participant number.
    participant: Option<String>,
    /// Code of the language of the turn.
    language: Option<String>,
    /// Key of the session.
    session: Option<String>,
    /// What stands before the match.
    left: String,
    /// The match, or from the first of several to the last; none where the turn was found for another reason than its words.
    found: Option<String>,
    /// What of `found` matched: where each begins and ends in it, in order and apart from each other.
    marks: Vec<[usize; 2]>,
    /// What stands after the match, or the beginning of the turn.
    right: String,
    /// The words of the turn.
    text: String,
    /// The sentence that holds the match; the first ones of the turn where nothing in it matched.
    sentence: String,
    /// Whether the turn goes on behind these, where nothing in it matched.
    excerpt: bool,
    /// How its words may be quoted: `verbatim`, `paraphrase`, `later` or `nothing`.
    quoting: String,
    /// The day from which on they may be printed, where that is still to come.
    quoted_from: Option<String>,
    /// What a quote calls the speaker: name and number, the number alone, or the label of whoever is nobody in particular.
    quoted_as: Option<String>,
    /// What the speaker allowed; none where the words are of nobody in particular.
    consent: Option<String>,
    /// Where the first match begins and ends, from the start of the turn's words; none where nothing in them matched.
    place: Option<[usize; 2]>,
    /// What is linked to a priority, where that was asked for: these sentences.
    passage: Option<PassageOnBoard>,
}

impl LineView {
    fn new(
        ConcordancePlace { line, matches }: ConcordancePlace,
        rules: &QuotingRules,
        places: Option<&mut Places<'_>>,
    ) -> Result<Self, Problem> {
        let quoted = rules.of(line.participant.as_deref(), line.speaker.as_deref());
        let sentence = line.sentence;
        let speaker = line.speaker.clone().or_else(|| line.participant.clone());
        let at = [sentence.start, sentence.end];
        let words = sentence.quote.clone();
        let passage = places.map(|places| {
            Ok::<_, Problem>(PassageOnBoard {
                quote: sentence.quote,
                place: places.place(&line.source, Some(line.turn), speaker, at)?,
            })
        });
        let passage = passage.transpose()?;
        let place = matches.first().map(|first| {
            let units = Utf16::of(&line.text);
            first.map(|at| units.unit_of(line.start - line.turn_start + at))
        });
        let units = Utf16::of(line.found.as_deref().unwrap_or_default());
        Ok(Self {
            source: line.source_id,
            name: line.source,
            turn: line.turn,
            speaker: line.speaker,
            participant: line.participant,
            language: line.language.map(|tag| tag.to_string()),
            session: line.session,
            excerpt: line.found.is_none() && words.trim() != line.text.trim(),
            left: line.left,
            found: line.found,
            marks: (matches.into_iter())
                .map(|place| place.map(|at| units.unit_of(at)))
                .collect(),
            right: line.right,
            text: line.text,
            sentence: words,
            quoting: quoted.quoting.to_string(),
            quoted_from: quoted.from,
            quoted_as: quoted.called,
            consent: quoted.consent.map(|consent| consent.to_string()),
            place,
            passage,
        })
    }
}

/// How many of the turns found have one value.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FacetView {
    /// `language`, `kind`, `country`, `territory`, `role`, `group`, `speaker`, `session` or `code`.
    facet: String,
    /// The value; none for turns without one.
    value: Option<String>,
    /// Turns of which the query is true.
    turns: usize,
    /// Matches in them.
    matches: usize,
    /// Whether the query asks for it.
    asked: bool,
    /// The query with the filter that finds just these turns, or without it where the query asks for it; none where no filter
    /// finds them.
    query: Option<String>,
}

impl From<FacetRow> for FacetView {
    fn from(row: FacetRow) -> Self {
        Self {
            facet: row.facet.to_string(),
            value: row.value,
            turns: row.turns,
            matches: row.matches,
            asked: row.asked,
            query: row.query,
        }
    }
}

/// What a query finds.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FoundView {
    /// Matches in their context.
    lines: Vec<LineView>,
    /// Whether there are more lines.
    more: bool,
    /// Turns of which the query is true, in all.
    turns: usize,
    /// Matches in them.
    matches: usize,
    /// The query that may have been meant, where nothing was found.
    corrected: Option<String>,
    /// Words of the project near those that stand nowhere, and filters that name what there is not.
    suggestions: Vec<String>,
}

/// What a search begins with.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SearchBegin {
    /// How many sources there are to search.
    sources: usize,
    /// Queries that find something.
    examples: Vec<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
struct Question {
    /// The query.
    query: String,
    /// `relevance`, `source`, `left`, `right` or `keyword`; `relevance` without one.
    sort: Option<String>,
    /// How many turns, or matches where matches are sorted, at most.
    limit: Option<usize>,
    /// Whether the sentences are wanted that can be linked to priorities.
    passages: Option<bool>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(everywhere))
        .routes(routes!(in_source))
        .routes(routes!(facets))
        .routes(routes!(begin))
}

/// Where a query is true, in all sources.
#[utoipa::path(get, path = "/api/search", params(Question), responses((status = 200, body = FoundView), (status = "4XX", body = Problem)))]
async fn everywhere(desk: Desk, Query(question): Query<Question>) -> Answer<FoundView> {
    let sort = match question.sort.as_deref() {
        Some(word) => {
            SearchSort::parse(word).map_err(|error| Problem::usage(error.to_string(), ""))?
        }
        None => SearchSort::Relevance,
    };
    let language = desk.language;
    desk.answer(move |project| {
        let request = SearchRequest {
            sort,
            limit: Some(question.limit.unwrap_or(LINES).min(MOST)),
            ..SearchRequest::new(&question.query)
        };
        let found = project.concordance_by_place(&request, CONTEXT, &mut |_, _| {})?;
        let rules = project.quoting()?;
        let nothing = found.nothing.unwrap_or_default();
        let mut places = match question.passages {
            Some(true) => Some(Places::of(project)?),
            _ => None,
        };
        let lines =
            (found.rows.into_iter()).map(|place| LineView::new(place, &rules, places.as_mut()));
        Ok(FoundView {
            lines: lines.collect::<Result<_, _>>()?,
            more: found.more,
            turns: found.count.turns,
            matches: found.count.matches,
            corrected: nothing.corrected,
            suggestions: nothing
                .suggestions
                .into_iter()
                .chain((nothing.unknown.iter()).map(|value| wording::said(language, value)))
                .collect(),
        })
    })
    .await
}

/// What there is to search, and queries that find something in it.
#[utoipa::path(get, path = "/api/search/examples", responses((status = 200, body = SearchBegin), (status = "4XX", body = Problem)))]
async fn begin(desk: Desk) -> Answer<SearchBegin> {
    desk.answer(move |project| {
        Ok(SearchBegin {
            sources: project.sources()?.len(),
            examples: project.search_examples()?,
        })
    })
    .await
}

/// How all that a query finds is spread, each value with the query that finds only that.
#[utoipa::path(get, path = "/api/search/facets", params(SourceQuestion), responses((status = 200, body = [FacetView]), (status = "4XX", body = Problem)))]
async fn facets(desk: Desk, Query(question): Query<SourceQuestion>) -> Answer<Vec<FacetView>> {
    desk.answer(move |project| {
        let found = project.facets(&question.query, &mut |_, _| {})?;
        Ok(found.rows.into_iter().map(FacetView::from).collect())
    })
    .await
}

/// Where a query is true in one source.
#[utoipa::path(get, path = "/api/sources/{source}/search", params(("source" = String, Path, description = "Id or name of the source"), SourceQuestion), responses((status = 200, body = FoundInSource), (status = "4XX", body = Problem)))]
async fn in_source(
    desk: Desk,
    axum::extract::Path(source): axum::extract::Path<String>,
    Query(question): Query<SourceQuestion>,
) -> Answer<FoundInSource> {
    desk.answer(move |project| {
        let request = SearchRequest {
            sort: SearchSort::Source,
            ..SearchRequest::new(&question.query)
        };
        let turns: Vec<TurnHit> = (project.search(&request, &mut |_, _| {})?.rows.into_iter())
            .filter(|hit| hit.source_id == source || hit.source == source)
            .take(MOST)
            .map(|hit| TurnHit {
                turn: hit.turn,
                matches: units(&hit),
            })
            .collect();
        Ok(FoundInSource {
            matches: turns.iter().map(|hit| hit.matches.len()).sum(),
            turns,
        })
    })
    .await
}

/// The matches of a hit in UTF-16 units of the turn's words.
fn units(hit: &Hit) -> Vec<[usize; 2]> {
    let units = Utf16::of(&hit.text);
    (hit.matches.iter())
        .map(|[start, end]| [units.unit_of(*start), units.unit_of(*end)])
        .collect()
}
