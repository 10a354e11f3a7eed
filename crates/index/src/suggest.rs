//! "Did you mean", from the words of the project itself.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tantivy::Searcher;
use tantivy::collector::Count;
use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use verbatim_language::{Analyser, Forms, Language};
use verbatim_query::distance;

use crate::error::IndexError;
use crate::index::Index;
use crate::lower::after;
use crate::schema::{form_of, push_spellings, surface_of};

/// How many words are suggested at most.
const SUGGESTIONS: usize = 5;

impl Index {
    /// Words of the project, of any language, that `word` may be a typo of, each in the spelling that most turns have.
    ///
    /// They are at most two letters away (one for words of three or four letters, none for shorter ones), diacritics and
    /// case not counted: the nearest first, then those in most turns, at most five. `word` itself is never among them,
    /// nor what it finds without its diacritics; what it does not find because of its diacritics is.
    ///
    /// # Errors
    /// [`IndexError::Tantivy`] when the index cannot be read.
    pub fn suggest(&self, word: &str) -> Result<Vec<String>, IndexError> {
        let wanted = Wanted::new(word.trim());
        let searcher = self.searcher()?;
        let mut near: Vec<(String, Near)> = self.near(&wanted, &searcher)?.into_iter().collect();
        near.sort_by_key(|(_, near)| (near.distance, Reverse(near.turns)));
        let mut suggestions: Vec<String> = Vec::new();
        for (folded, near) in near {
            if suggestions.len() == SUGGESTIONS {
                break;
            }
            let spelling = self.spelling(&wanted, &folded, near.distance, &searcher)?;
            suggestions.extend(spelling.filter(|spelling| !suggestions.contains(spelling)));
        }
        Ok(suggestions)
    }

    /// The folded forms near a word, of all languages.
    fn near(
        &self,
        wanted: &Wanted,
        searcher: &Searcher,
    ) -> Result<BTreeMap<String, Near>, IndexError> {
        let mut near: BTreeMap<String, Near> = BTreeMap::new();
        for segment in searcher.segment_readers() {
            let inverted = segment.inverted_index(self.fields.folded)?;
            let mut terms = inverted
                .terms()
                .stream()
                .map_err(tantivy::TantivyError::from)?;
            while terms.advance() {
                let Ok(term) = std::str::from_utf8(terms.key()) else {
                    continue;
                };
                let folded = form_of(term);
                if let Some(distance) = wanted.distance(folded) {
                    let near = near
                        .entry(folded.to_owned())
                        .or_insert(Near { distance, turns: 0 });
                    near.turns += u64::from(terms.value().doc_freq);
                }
            }
        }
        Ok(near)
    }

    /// The spelling that most turns have of a folded form; `None` where no turn is left that has it.
    fn spelling(
        &self,
        wanted: &Wanted,
        folded: &str,
        distance: usize,
        searcher: &Searcher,
    ) -> Result<Option<String>, IndexError> {
        let field = self.fields.surface;
        let mut spelled = BTreeSet::new();
        for language in Language::ALL.into_iter().map(Some).chain([None]) {
            let mut start = String::new();
            push_spellings(language, folded, &mut start);
            for segment in searcher.segment_readers() {
                let inverted = segment.inverted_index(field)?;
                let mut terms = inverted
                    .terms()
                    .range()
                    .ge(&start)
                    .lt(after(&start))
                    .into_stream()
                    .map_err(tantivy::TantivyError::from)?;
                while terms.advance() {
                    if let Ok(term) = std::str::from_utf8(terms.key()) {
                        spelled.insert(term.to_owned());
                    }
                }
            }
        }
        let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
        for term in &spelled {
            let surface = surface_of(term);
            if distance == 0 && wanted.finds(surface) {
                continue;
            }
            // Dictionaries count turns that were removed as well, perhaps because somebody wanted them erased.
            let query = TermQuery::new(
                tantivy::Term::from_field_text(field, term),
                IndexRecordOption::Basic,
            );
            *spellings.entry(surface).or_default() += searcher.search(&query, &Count)?;
        }
        Ok(spellings
            .into_iter()
            .filter(|(_, turns)| *turns > 0)
            // Of equally frequent ones the last has the small letters.
            .max_by_key(|(_, turns)| *turns)
            .map(|(surface, _)| surface.to_owned()))
    }
}

/// How near a folded form is.
struct Near {
    distance: usize,
    /// How many turns have it, removed ones included.
    turns: u64,
}

/// The word that somebody typed.
struct Wanted {
    forms: Arc<Forms>,
    length: usize,
    limit: usize,
    letters: u64,
}

impl Wanted {
    fn new(word: &str) -> Self {
        let forms = Analyser::new().forms(word, None);
        let (length, letters) = letters(&forms.folded);
        Self {
            forms,
            length,
            limit: match length {
                ..3 => 0,
                3..5 => 1,
                _ => 2,
            },
            letters,
        }
    }

    /// How far a folded form is from the word, if it is near.
    fn distance(&self, folded: &str) -> Option<usize> {
        // Most words of a large project are left out by these, at a fraction of the cost.
        if folded.len() > 4 * (self.length + self.limit) {
            return None;
        }
        let (length, letters) = letters(folded);
        let differing = (letters ^ self.letters).count_ones() as usize;
        if length.abs_diff(self.length) > self.limit || differing > 2 * self.limit {
            return None;
        }
        let distance = distance(&self.forms.folded, folded, self.limit)?;
        // Typed without diacritics it finds every word that differs in nothing else.
        (distance > 0 || !self.forms.plain).then_some(distance)
    }

    /// Whether the word finds a surface that differs in diacritics and case only.
    fn finds(&self, surface: &str) -> bool {
        let lower = surface.to_lowercase();
        lower == *self.forms.lower || lower == *self.forms.folded
    }
}

/// How many letters a text has, and a set of them in which some share a place. One change of a letter changes at most
/// two places.
fn letters(text: &str) -> (usize, u64) {
    text.chars().fold((0, 0), |(count, set), letter| {
        (count + 1, set | 1 << (u32::from(letter) % 64))
    })
}
