//! How rare the words of a query are.

use std::collections::HashMap;

use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

/// The statistics of an index, in which the forms of one query word are equally rare. Otherwise a rare spelling
/// without diacritics would count more than the spelling as typed.
pub(crate) struct Statistics<'s> {
    searcher: &'s Searcher,
    turns_with: HashMap<Term, u64>,
}

impl<'s> Statistics<'s> {
    pub(crate) fn new(searcher: &'s Searcher) -> Self {
        Self {
            searcher,
            turns_with: HashMap::new(),
        }
    }

    /// Gives the terms the frequency of the most frequent of them.
    pub(crate) fn treat_as_one(&mut self, terms: &[Term]) -> tantivy::Result<()> {
        let mut most = 0;
        for term in terms {
            most = most.max(self.doc_freq(term)?);
        }
        for term in terms {
            self.turns_with.insert(term.clone(), most);
        }
        Ok(())
    }
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        self.searcher.total_num_tokens(field)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        self.searcher.total_num_docs()
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        match self.turns_with.get(term) {
            Some(turns) => Ok(*turns),
            None => Bm25StatisticsProvider::doc_freq(self.searcher, term),
        }
    }
}
