//! Which turns can a query be true of?

use std::ops::Bound;

use tantivy::Term as TantivyTerm;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, InvertedIndexRangeQuery, Query, TermQuery,
};
use tantivy::schema::IndexRecordOption;
use verbatim_language::Language;
use verbatim_query::{CompiledQuery, Needles, Term, TermKind};

use crate::collector::EveryTurn;
use crate::error::IndexError;
use crate::index::Index;
use crate::schema::{Fields, push_term};
use crate::turn_id::TurnId;

/// The turns that a query may be true of.
#[derive(Debug, Clone, PartialEq)]
pub enum Candidates {
    /// Any turn, also those that the index has not seen.
    All,
    /// These, by id, each once, with a BM25 score of at least 0 in which a word as typed counts more than another
    /// form of it, and that more than one that is equal without diacritics only. Scores can be compared within one
    /// answer.
    Turns(Vec<(TurnId, f32)>),
}

impl Index {
    /// A superset of the turns that the query is true of. Filters other than `lang:` are ignored, since the index
    /// does not know what they ask for.
    ///
    /// # Errors
    /// [`IndexError::Tantivy`] when the index cannot be read.
    pub fn candidates(&self, query: &CompiledQuery) -> Result<Candidates, IndexError> {
        let languages = Language::ALL.into_iter().map(Some).chain([None]);
        let mut parts: Vec<Box<dyn Query>> = Vec::new();
        let mut unrestricted = 0;
        for language in languages {
            let needles = query.needles(language);
            unrestricted += usize::from(needles == Needles::All);
            parts.extend(self.lower(&needles, language));
        }
        if unrestricted > Language::ALL.len() {
            return Ok(Candidates::All);
        }
        let query = BooleanQuery::union(parts);
        let mut turns = self.searcher()?.search(&query, &EveryTurn)?;
        turns.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        turns.dedup_by_key(|(turn, _)| *turn);
        Ok(Candidates::Turns(turns))
    }

    /// The needles of one language as a query; `None` where nothing can be found.
    fn lower(&self, needles: &Needles, language: Option<Language>) -> Option<Box<dyn Query>> {
        let list = |list: &[Needles]| -> Vec<Box<dyn Query>> {
            list.iter()
                .filter_map(|inner| self.lower(inner, language))
                .collect()
        };
        match needles {
            Needles::Never => None,
            Needles::All => Some(all_of_language(&self.fields, language)),
            Needles::Term(term) => Some(lower_term(&self.fields, term)),
            // Inside lists there is neither `All` nor `Never`.
            Needles::And(inner) => Some(Box::new(BooleanQuery::intersection(list(inner)))),
            Needles::Or(inner) => Some(Box::new(BooleanQuery::union(list(inner)))),
        }
    }
}

fn all_of_language(fields: &Fields, language: Option<Language>) -> Box<dyn Query> {
    let term = fields.language_term(language);
    let query = TermQuery::new(term, IndexRecordOption::Basic);
    Box::new(ConstScoreQuery::new(Box::new(query), 0.0))
}

fn lower_term(fields: &Fields, term: &Term) -> Box<dyn Query> {
    let field = fields.of(term.kind);
    let mut text = String::new();
    push_term(term.language, &term.text, &mut text);
    // A word as typed hits all fields, another form the keys, one without diacritics the folded key only.
    let boost = match term.kind {
        TermKind::Surface => 1.5,
        TermKind::Key => 1.0,
        TermKind::Folded | TermKind::FoldedKey => 0.5,
        TermKind::FoldedPrefix => {
            let range = prefix_range(field, &text);
            return Box::new(ConstScoreQuery::new(Box::new(range), 1.0));
        }
    };
    let query = TermQuery::new(
        TantivyTerm::from_field_text(field, &text),
        IndexRecordOption::WithFreqs,
    );
    Box::new(BoostQuery::new(Box::new(query), boost))
}

/// All terms of a field that begin with `prefix`.
fn prefix_range(field: tantivy::schema::Field, prefix: &str) -> InvertedIndexRangeQuery {
    let mut end = prefix.as_bytes().to_vec();
    if let Some(last) = end.last_mut() {
        // No byte of UTF-8 is 255, and a term has at least its language.
        *last += 1;
    }
    InvertedIndexRangeQuery::new(
        Bound::Included(TantivyTerm::from_field_text(field, prefix)),
        Bound::Excluded(TantivyTerm::from_field_bytes(field, &end)),
    )
}
