//! Search: candidates from the index, confirmed by the matcher, with all that is known of each turn.

mod code_as;
mod concordance;
mod corpus;
mod examples;
mod explain;
mod facets;
mod facts;
mod hits;
mod suggestions;
mod table;

use std::ops::Range;

use crate::Progress;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

pub use code_as::{CodeAsOutcome, PassageRow};
pub use concordance::{ConcordanceLine, ConcordancePlace, Sentence};
pub use explain::{ExplainRow, ExplainedIn, WordRow};
pub use facets::{Facet, FacetRow};
pub use hits::{Hit, SearchCount, SearchSort};
pub use suggestions::NothingFound;
pub use table::{concordance_csv, facets_csv};

pub(crate) use corpus::{Corpus, Wanted};
pub(crate) use facts::{TurnFacts, person_holds, session_holds};

/// What is searched for, and how it is shown.
#[derive(Debug, Clone, Copy)]
pub struct SearchRequest<'q> {
    /// The query.
    pub query: &'q str,
    /// In which order.
    pub sort: SearchSort,
    /// How many are shown at most: turns, or matches where matches are sorted. `None` shows all.
    pub limit: Option<usize>,
    /// Whether turns of moderators and observers are ranked like all others. They always are where the query asks for
    /// a role.
    pub moderators_too: bool,
}

impl<'q> SearchRequest<'q> {
    /// All that the query finds, the best first.
    #[must_use]
    pub fn new(query: &'q str) -> Self {
        Self {
            query,
            sort: SearchSort::Relevance,
            limit: None,
            moderators_too: false,
        }
    }
}

/// What a search found, as rows of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchOutcome<R> {
    /// What is shown.
    pub rows: Vec<R>,
    /// Whether the limit left out some.
    pub more: bool,
    /// Over all turns.
    pub count: SearchCount,
    /// What may have been meant, where nothing was found.
    pub nothing: Option<NothingFound>,
}

impl Project {
    /// Searches for turns. `progress` counts turns that are indexed before.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn search(
        &self,
        request: &SearchRequest<'_>,
        progress: Progress<'_>,
    ) -> Result<SearchOutcome<Hit>, EngineError> {
        let corpus = self.corpus(progress)?;
        let query = corpus.compiled(request.query)?;
        let (mut found, count) = hits::collect(&corpus, &query, request)?;
        found.truncate(request.limit.unwrap_or(usize::MAX));
        let more = found.len() < count.turns;
        let rows = (found.iter())
            .map(|found| hits::hit(&corpus, found))
            .collect::<Result<Vec<_>, _>>()?;
        SearchOutcome::new(rows, more, count, &corpus, &query)
    }

    /// Searches for matches in their context: `context` code points to each side, not beyond the turn.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn concordance(
        &self,
        request: &SearchRequest<'_>,
        context: usize,
        progress: Progress<'_>,
    ) -> Result<SearchOutcome<ConcordanceLine>, EngineError> {
        self.lines(
            request,
            |_, found| Ok(concordance::apart(found)),
            |corpus, found, matches| concordance::line(corpus, found, matches, context),
            progress,
        )
    }

    /// The same with each place once: matches of one sentence that are seen at once are one line, which is put in order by the
    /// first of them. What is counted are matches all the same.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn concordance_by_place(
        &self,
        request: &SearchRequest<'_>,
        context: usize,
        progress: Progress<'_>,
    ) -> Result<SearchOutcome<ConcordancePlace>, EngineError> {
        self.lines(
            request,
            |corpus, found| concordance::together(corpus, found, context),
            |corpus, found, matches| concordance::place(corpus, found, matches, context),
            progress,
        )
    }

    /// A line for each of the ranges of matches that `lines_of` gives of a turn, as `shown` shows it.
    fn lines<Row>(
        &self,
        request: &SearchRequest<'_>,
        lines_of: impl Fn(&Corpus<'_>, &hits::Found) -> Result<Vec<Range<usize>>, EngineError>,
        shown: impl Fn(&Corpus<'_>, &hits::Found, Option<Range<usize>>) -> Result<Row, EngineError>,
        progress: Progress<'_>,
    ) -> Result<SearchOutcome<Row>, EngineError> {
        let corpus = self.corpus(progress)?;
        let query = corpus.compiled(request.query)?;
        let (mut found, count) = hits::collect(&corpus, &query, request)?;
        let limit = request.limit.unwrap_or(usize::MAX);
        if !request.sort.is_of_matches() {
            found.truncate(limit);
        }
        let of_turn = |found: &hits::Found| lines_of(&corpus, found);
        let mut lines = concordance::in_order(&found, request.sort, of_turn)?;
        let mut more = found.len() < count.turns;
        if request.sort.is_of_matches() {
            more |= limit < lines.len();
            lines.truncate(limit);
        }
        let rows = (lines.into_iter())
            .map(|(place, matches)| shown(&corpus, &found[place], matches))
            .collect::<Result<Vec<_>, _>>()?;
        SearchOutcome::new(rows, more, count, &corpus, &query)
    }

    /// How much a query finds.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn count(&self, query: &str, progress: Progress<'_>) -> Result<SearchCount, EngineError> {
        let corpus = self.corpus(progress)?;
        corpus.count(&corpus.compiled(query)?)
    }

    /// How what a query finds is spread over languages, kinds of sessions, countries, territories, roles, groups, speakers,
    /// sessions and codes: all of it, whatever is shown.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn facets(
        &self,
        query: &str,
        progress: Progress<'_>,
    ) -> Result<SearchOutcome<FacetRow>, EngineError> {
        let corpus = self.corpus(progress)?;
        let query = corpus.compiled(query)?;
        let (rows, count) = facets::count(&corpus, &query)?;
        SearchOutcome::new(rows, false, count, &corpus, &query)
    }

    /// What a query became: its parts, the keys of its words in each language of the project, and how many turns each
    /// part finds by itself.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn explain(
        &self,
        query: &str,
        progress: Progress<'_>,
    ) -> Result<Vec<ExplainRow>, EngineError> {
        let corpus = self.corpus(progress)?;
        explain::rows(&corpus, &corpus.compiled(query)?)
    }

    /// How many turns a query finds in other languages than these.
    pub(crate) fn turns_beyond(
        &self,
        query: &str,
        languages: &[verbatim_model::language_tag::LanguageTag],
    ) -> Result<usize, EngineError> {
        let corpus = self.corpus(&mut |_, _| {})?;
        let mut beyond = 0;
        corpus.each(
            &corpus.compiled(query)?,
            corpus::Wanted::Words,
            &mut |sighting| {
                let covered = sighting
                    .turn
                    .language
                    .is_some_and(|tag| languages.contains(&tag));
                beyond += usize::from(!covered);
                Ok(std::ops::ControlFlow::Continue(()))
            },
        )?;
        Ok(beyond)
    }

    fn corpus(&self, progress: Progress<'_>) -> Result<Corpus<'_>, EngineError> {
        Corpus::open(self, Register::read(&self.store)?, progress)
    }
}

impl<R> SearchOutcome<R> {
    fn new(
        rows: Vec<R>,
        more: bool,
        count: SearchCount,
        corpus: &Corpus<'_>,
        query: &verbatim_query::CompiledQuery,
    ) -> Result<Self, EngineError> {
        let nothing = match count.turns {
            0 => Some(NothingFound::by(corpus, query)?),
            _ => None,
        };
        Ok(Self {
            rows,
            more,
            count,
            nothing,
        })
    }
}
