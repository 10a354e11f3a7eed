//! "Did you mean", from the words of the project itself.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use verbatim_language::fold;
use verbatim_query::distance;

use crate::error::IndexError;
use crate::index::Index;
use crate::schema::term_text;

/// How many words are suggested at most.
const SUGGESTIONS: usize = 5;

impl Index {
    /// Words of the project, of any language, that `word` may be a typo of: folded, at most two letters away (one for
    /// words of up to four letters), the nearest first, then the most frequent, at most five, never `word` itself.
    ///
    /// # Errors
    /// [`IndexError::Tantivy`] when the index cannot be read.
    pub fn suggest(&self, word: &str) -> Result<Vec<String>, IndexError> {
        let wanted = fold(word.trim());
        let length = wanted.chars().count();
        let limit = if length > 4 { 2 } else { 1 };
        let mut near: BTreeMap<String, (usize, u64)> = BTreeMap::new();
        for segment in self.searcher()?.segment_readers() {
            let inverted = segment.inverted_index(self.fields.folded)?;
            let mut terms = inverted
                .terms()
                .stream()
                .map_err(tantivy::TantivyError::from)?;
            while terms.advance() {
                let Ok(term) = std::str::from_utf8(terms.key()) else {
                    continue;
                };
                let text = term_text(term);
                // A letter has one to four bytes, so this leaves out most words cheaply.
                if text.len() + limit < length || text.len() > 4 * (length + limit) {
                    continue;
                }
                if let Some(far) = distance(&wanted, text, limit).filter(|far| *far > 0) {
                    let (_, turns) = near.entry(text.to_owned()).or_insert((far, 0));
                    *turns += u64::from(terms.value().doc_freq);
                }
            }
        }
        let mut near: Vec<(String, (usize, u64))> = near.into_iter().collect();
        near.sort_by_key(|(_, (far, turns))| (*far, Reverse(*turns)));
        Ok(near
            .into_iter()
            .take(SUGGESTIONS)
            .map(|(text, _)| text)
            .collect())
    }
}
