//! Needles to queries of tantivy.

use std::ops::Bound;

use tantivy::Searcher;
use tantivy::Term as TantivyTerm;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, InvertedIndexRangeQuery, Occur, Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use verbatim_language::Language;
use verbatim_query::{Needles, Term, TermKind};

use crate::error::IndexError;
use crate::schema::{Fields, is_cut, push_prefix, push_surface, push_term};
use crate::statistics::Statistics;

/// Needles of one language as a query.
pub(crate) struct LoweredNeedles {
    /// `None` where nothing can be found.
    pub query: Option<Box<dyn Query>>,
    /// Whether the query finds the turns for which the needles hold and no others.
    pub exact: bool,
}

/// Lowers the needles of one query.
pub(crate) struct Lowering<'s> {
    fields: &'s Fields,
    pub statistics: Statistics<'s>,
}

impl<'s> Lowering<'s> {
    pub(crate) fn new(fields: &'s Fields, searcher: &'s Searcher) -> Self {
        Self {
            fields,
            statistics: Statistics::new(searcher),
        }
    }

    pub(crate) fn lower(
        &mut self,
        needles: &Needles,
        language: Option<Language>,
    ) -> Result<LoweredNeedles, IndexError> {
        let exactly = |query| LoweredNeedles {
            query: Some(query),
            exact: true,
        };
        Ok(match needles {
            Needles::Never => LoweredNeedles {
                query: None,
                exact: true,
            },
            Needles::All => exactly(self.all_of_language(language)),
            Needles::Term(term) => self.term(term),
            Needles::Not(_) => self.intersection(std::slice::from_ref(needles), language)?,
            Needles::And(list) => self.intersection(list, language)?,
            Needles::Or(list) => {
                let forms = list.iter().map(|inner| match inner {
                    Needles::Term(term) => Some(term),
                    _ => None,
                });
                if let Some(forms) = forms.collect::<Option<Vec<_>>>()
                    && forms.iter().any(|form| form.kind == TermKind::Key)
                {
                    let terms: Vec<TantivyTerm> =
                        forms.iter().map(|form| self.tantivy_term(form)).collect();
                    self.statistics.treat_as_one(&terms)?;
                }
                let mut exact = true;
                let mut queries = Vec::with_capacity(list.len());
                for inner in list {
                    let part = self.lower(inner, language)?;
                    exact &= part.exact;
                    queries.extend(part.query);
                }
                LoweredNeedles {
                    query: Some(Box::new(BooleanQuery::union(queries))),
                    exact,
                }
            }
        })
    }

    /// All conditions hold.
    fn intersection(
        &mut self,
        list: &[Needles],
        language: Option<Language>,
    ) -> Result<LoweredNeedles, IndexError> {
        let mut exact = true;
        let mut clauses = Vec::with_capacity(list.len() + 1);
        for inner in list {
            let (occur, needles) = match inner {
                Needles::Not(inner) => (Occur::MustNot, &**inner),
                inner => (Occur::Must, inner),
            };
            let part = self.lower(needles, language)?;
            exact &= part.exact;
            // Turns that cannot be told from others must not be left out.
            if occur == Occur::Must || part.exact {
                clauses.extend(part.query.map(|query| (occur, query)));
            }
        }
        if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            clauses.push((Occur::Must, self.all_of_language(language)));
        }
        Ok(LoweredNeedles {
            // Inside lists and `Not` there is no `Never`, so every part has a query.
            query: Some(Box::new(BooleanQuery::new(clauses))),
            exact,
        })
    }

    fn all_of_language(&self, language: Option<Language>) -> Box<dyn Query> {
        let term = self.fields.language_term(language);
        let query = TermQuery::new(term, IndexRecordOption::Basic);
        Box::new(ConstScoreQuery::new(Box::new(query), 0.0))
    }

    fn term(&self, term: &Term) -> LoweredNeedles {
        // A word as typed hits all fields, another form the keys, one that is equal without diacritics the folded ones
        // only; these two together must stay below the key.
        let boost = match term.kind {
            TermKind::Surface => 2.0,
            TermKind::Key => 1.0,
            TermKind::Folded
            | TermKind::FoldedKey
            | TermKind::PlainFolded
            | TermKind::PlainFoldedKey => 0.25,
            TermKind::FoldedPrefix => {
                let mut prefix = String::new();
                push_prefix(term.language, &term.text, &mut prefix);
                let range = terms_with_prefix(self.fields.of(term.kind), &prefix);
                return LoweredNeedles {
                    query: Some(Box::new(ConstScoreQuery::new(Box::new(range), 1.0))),
                    exact: !is_cut(&term.text),
                };
            }
        };
        let query = TermQuery::new(self.tantivy_term(term), IndexRecordOption::WithFreqs);
        LoweredNeedles {
            query: Some(Box::new(BoostQuery::new(Box::new(query), boost))),
            exact: !is_cut(&term.text),
        }
    }

    fn tantivy_term(&self, term: &Term) -> TantivyTerm {
        let mut text = String::new();
        match term.kind {
            TermKind::Surface => push_surface(term.language, &term.text, &mut text),
            _ => push_term(term.language, &term.text, &mut text),
        }
        TantivyTerm::from_field_text(self.fields.of(term.kind), &text)
    }
}

/// All terms of a field that begin with `prefix`, which must not be empty.
fn terms_with_prefix(field: Field, prefix: &str) -> InvertedIndexRangeQuery {
    InvertedIndexRangeQuery::new(
        Bound::Included(TantivyTerm::from_field_text(field, prefix)),
        Bound::Excluded(TantivyTerm::from_field_bytes(field, &after(prefix))),
    )
}

/// The first bytes that stand after all texts beginning with `prefix`, which must not be empty.
pub(crate) fn after(prefix: &str) -> Vec<u8> {
    let mut end = prefix.as_bytes().to_vec();
    if let Some(last) = end.last_mut() {
        // No byte of UTF-8 is 255.
        *last += 1;
    }
    end
}
