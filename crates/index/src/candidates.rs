//! Which turns can a query be true of?

use tantivy::query::BooleanQuery;
use verbatim_language::Language;
use verbatim_query::{CompiledQuery, Needles};

use crate::collector::EveryTurn;
use crate::error::IndexError;
use crate::index::Index;
use crate::lower::Lowering;
use crate::turn_id::TurnId;

/// The turns that a query may be true of.
#[derive(Debug, Clone, PartialEq)]
pub enum Candidates {
    /// Any turn, also those that the index has not seen.
    All,
    /// No other turns than these.
    Turns {
        /// By id, each once, with a BM25 score of at least 0 in which a word as typed counts more than another form of
        /// it, and that more than one that is equal without diacritics only. Scores can be compared within one answer.
        turns: Vec<(TurnId, f32)>,
        /// Whether the query is true of each of them, so that the matcher needs to be asked for spans only.
        exact: bool,
    },
}

impl Candidates {
    /// Whether it is sure that there is no turn.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Turns { turns, .. } if turns.is_empty())
    }
}

impl Index {
    /// A superset of the turns that the query is true of. Filters other than `lang:` are ignored, since the index
    /// does not know what they ask for.
    ///
    /// # Errors
    /// [`IndexError::Tantivy`] when the index cannot be read.
    pub fn candidates(&self, query: &CompiledQuery) -> Result<Candidates, IndexError> {
        let searcher = self.searcher()?;
        let mut lowering = Lowering::new(&self.fields, &searcher);
        let mut parts = Vec::new();
        let mut unrestricted = true;
        let mut exact = true;
        for language in Language::ALL.into_iter().map(Some).chain([None]) {
            let lowered = query.lowered(language);
            unrestricted &= lowered.needles == Needles::All;
            let part = lowering.lower(&lowered.needles, language)?;
            exact &= lowered.exact && part.exact;
            parts.extend(part.query);
        }
        if unrestricted {
            return Ok(Candidates::All);
        }
        let query = BooleanQuery::union(parts);
        let mut turns =
            searcher.search_with_statistics_provider(&query, &EveryTurn, &lowering.statistics)?;
        turns.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        turns.dedup_by_key(|(turn, _)| *turn);
        Ok(Candidates::Turns { turns, exact })
    }
}
