//! Turns of which a query is true, in order.

use std::ops::ControlFlow;

use serde::Serialize;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::text::CodePoints;
use verbatim_query::{CompiledQuery, Field};

use super::SearchRequest;
use super::concordance::sort_keys;
use super::corpus::{Corpus, Sighting, Wanted};
use crate::error::EngineError;
use crate::sources::OriginalPlace;

verbatim_model::terms! {
    /// In which order a search shows what it finds.
    SearchSort: "order" {
        /// The best first: words as typed before other forms, those before words that are equal without diacritics
        /// only; and turns of moderators and observers after all others.
        Relevance = "relevance",
        /// By source and place.
        Source = "source",
        /// By the words before the match, from the nearest outward.
        Left = "left",
        /// By the words after the match.
        Right = "right",
        /// By the words of the match.
        Keyword = "keyword",
    }
}

impl SearchSort {
    /// Whether single matches are put in order rather than turns.
    #[must_use]
    pub fn is_of_matches(self) -> bool {
        matches!(self, Self::Left | Self::Right | Self::Keyword)
    }
}

/// A turn of which the query is true.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn within the source, from 1.
    pub turn: usize,
    /// Label as written.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Language of the turn.
    pub language: Option<LanguageTag>,
    /// First code point of the turn in the canonical text.
    pub start: usize,
    /// The code point after its last.
    pub end: usize,
    /// Where it stands in the original file, as far as known.
    pub original: Option<OriginalPlace>,
    /// The words of the turn.
    pub text: String,
    /// Why it was found: code points from the start of `text`.
    pub matches: Vec<[usize; 2]>,
    /// How well it fits; comparable within one search.
    pub score: f32,
}

/// How much a query finds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct SearchCount {
    /// Turns of which the query is true.
    pub turns: usize,
    /// Match spans in them.
    pub matches: usize,
}

impl SearchCount {
    pub(super) fn add(&mut self, sighting: &Sighting<'_>) {
        self.turns += 1;
        self.matches += sighting.matches.len();
    }
}

/// A turn that was found, without its text.
#[derive(Debug)]
pub(super) struct Found {
    /// Index of the source in the register.
    pub place: usize,
    /// Number of the turn within the source, from 0.
    pub n: usize,
    pub score: f32,
    /// Bytes of the text of the turn.
    pub matches: Vec<std::ops::Range<usize>>,
    /// What each match is sorted by; empty where matches are not sorted.
    pub keys: Vec<String>,
    /// Whether it stands after the others: said by somebody whose words are no evidence.
    is_aside: bool,
}

/// All turns of which the query is true, in the order that is asked for.
pub(super) fn collect(
    corpus: &Corpus<'_>,
    query: &CompiledQuery,
    request: &SearchRequest<'_>,
) -> Result<(Vec<Found>, SearchCount), EngineError> {
    let all_alike =
        request.moderators_too || (query.query().filters()).any(|(field, _)| field == Field::Role);
    let mut count = SearchCount::default();
    let mut found = Vec::new();
    corpus.each(query, Wanted::Words, &mut |sighting| {
        count.add(&sighting);
        if request.limit != Some(0) {
            found.push(Found {
                place: sighting.place,
                n: sighting.n,
                score: sighting.score,
                keys: sort_keys(request.sort, &sighting),
                is_aside: !all_alike && !Role::gives_evidence(sighting.facts.role()),
                matches: sighting.matches,
            });
        }
        Ok(ControlFlow::Continue(()))
    })?;
    // They come by source and place, and a stable sort leaves equals so.
    match request.sort {
        SearchSort::Source => {}
        SearchSort::Relevance => found.sort_by(|a, b| {
            (a.is_aside.cmp(&b.is_aside)).then_with(|| b.score.total_cmp(&a.score))
        }),
        SearchSort::Left | SearchSort::Right | SearchSort::Keyword => {
            found.sort_by(|a, b| first_key(a).cmp(&first_key(b)));
        }
    }
    Ok((found, count))
}

/// Where a turn stands among others whose matches are sorted: with its first match, and last where it has none.
fn first_key(found: &Found) -> (bool, Option<&String>) {
    (found.keys.is_empty(), found.keys.iter().min())
}

/// A turn that was found, as it is shown.
pub(super) fn hit(corpus: &Corpus<'_>, found: &Found) -> Result<Hit, EngineError> {
    let source = &corpus.register.sources[found.place];
    let document = corpus.project.document(source)?;
    let turn = &document.turns[found.n];
    let text = document.words(turn.span)?;
    let points = CodePoints::new(text);
    let span = document.turn_place(found.n);
    let participant = corpus.register.who(source, turn);
    Ok(Hit {
        source: source.name.clone(),
        source_id: source.id.to_string(),
        turn: found.n + 1,
        speaker: turn.label(),
        participant: participant.map(|participant| participant.number.clone()),
        language: turn.language,
        start: span.start,
        end: span.end,
        original: corpus
            .project
            .original_place(source, &document, turn.span.start())?,
        text: text.to_owned(),
        matches: (found.matches.iter())
            .map(|span| [points.from_byte(span.start), points.from_byte(span.end)])
            .collect(),
        score: found.score,
    })
}
