//! Many queries on a turn, each of its words looked up once.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

use verbatim_language::{Forms, Language};

use crate::chain::Interval;
use crate::compiled::CompiledQuery;
use crate::facts::Facts;
use crate::needles::{Needles, Term};
use crate::term_numbers::TermNumbers;
use crate::turn::TurnText;
use crate::word::WordPattern;
use crate::words::Words;

/// Queries for turns of one language that share the work: what a word of a text is to all of them is looked up once
/// for each distinct word, and each query is then matched on the places where its words stand.
///
/// It finds what [`CompiledQuery::matches`] finds. Cheap to share between threads.
#[derive(Debug)]
pub struct QuerySet {
    language: Option<Language>,
    queries: Vec<CompiledQuery>,
    terms: TermNumbers,
    /// The patterns by their terms, ascending: a pattern finds the words that have one of them.
    patterns: HashMap<Vec<u32>, u32>,
    /// By term: the patterns that find a word with this form.
    finders: Vec<Vec<u32>>,
    known: RwLock<Known>,
}

/// The words met so far, by the address of their forms, which stay alive in here. An analyser gives the same forms for
/// the same word.
type Known = HashMap<usize, (Arc<Forms>, Option<Box<Found>>), BuildHasherDefault<AddressHasher>>;

/// How many distinct words are remembered; a text of noise must not fill the memory.
const REMEMBERED: usize = 1 << 18;

/// What a word is to the queries.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    terms: Vec<u32>,
    /// Ascending.
    patterns: Vec<u32>,
}

impl QuerySet {
    /// An empty set for turns of a language; `None` for those that are not analysed.
    #[must_use]
    pub fn new(language: Option<Language>) -> Self {
        Self {
            language,
            queries: Vec::new(),
            terms: TermNumbers::default(),
            patterns: HashMap::new(),
            finders: Vec::new(),
            known: RwLock::default(),
        }
    }

    /// Adds a query and gives its number, which counts from 0.
    pub fn add(&mut self, mut query: CompiledQuery) -> usize {
        self.known = RwLock::default();
        let language = self.language;
        query.patterns(language, &mut |pattern| {
            let number = self.pattern(&pattern.needles(language));
            pattern.number = Some(number);
        });
        self.queries.push(query);
        self.queries.len() - 1
    }

    /// The query with this number.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn query(&self, number: usize) -> &CompiledQuery {
        &self.queries[number]
    }

    /// The number of a term of some query of the set, which counts from 0; `None` for others.
    #[must_use]
    pub fn term(&self, term: &Term) -> Option<u32> {
        self.terms.get(term)
    }

    /// How many terms the queries have.
    #[must_use]
    pub fn terms(&self) -> usize {
        self.terms.len()
    }

    fn pattern(&mut self, needles: &Needles) -> u32 {
        let mut terms = Vec::new();
        needles.terms(&mut |term| terms.push(self.terms.insert(term)));
        terms.sort_unstable();
        terms.dedup();
        let next = u32::try_from(self.patterns.len()).unwrap_or(u32::MAX);
        let finders = &mut self.finders;
        finders.resize(self.terms.len(), Vec::new());
        *self.patterns.entry(terms).or_insert_with_key(|terms| {
            for &term in terms {
                finders[term as usize].push(next);
            }
            next
        })
    }

    /// Looks up the words of a turn of the set's language.
    #[must_use]
    pub fn hear<'s>(&'s self, turn: &'s TurnText<'s>) -> Heard<'s> {
        let mut heard = Heard {
            queries: &self.queries,
            turn,
            terms: Vec::new(),
            places: Vec::new(),
        };
        let words = turn.words.iter().enumerate().map(|(at, word)| {
            let place = Interval {
                first: at,
                last: at,
            };
            (place, &word.forms)
        });
        let compounds = turn.compounds.iter().map(|compound| {
            let place = Interval {
                first: compound.first,
                last: compound.last,
            };
            (place, &compound.forms)
        });
        let mut unknown = Vec::new();
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        for (place, forms) in words.chain(compounds) {
            match known.get(&address(forms)) {
                Some((_, found)) => heard.add(place, found.as_deref()),
                None => unknown.push((place, forms)),
            }
        }
        drop(known);
        if !unknown.is_empty() {
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            for (place, forms) in unknown {
                let found = self.look_up(forms).map(Box::new);
                heard.add(place, found.as_deref());
                if known.len() < REMEMBERED {
                    known.insert(address(forms), (Arc::clone(forms), found));
                }
            }
        }
        heard.terms.sort_unstable();
        heard.terms.dedup();
        heard.places.sort_unstable();
        heard
    }

    /// What a word is to the queries; `None` where it is nothing to them.
    fn look_up(&self, forms: &Forms) -> Option<Found> {
        let mut terms = Vec::new();
        self.terms.of(forms, &mut terms);
        if terms.is_empty() {
            return None;
        }
        let finders = terms.iter().flat_map(|&term| &self.finders[term as usize]);
        let mut patterns: Vec<u32> = finders.copied().collect();
        patterns.sort_unstable();
        patterns.dedup();
        Some(Found { terms, patterns })
    }
}

/// A turn whose words were looked up for the queries of a set.
#[derive(Debug)]
pub struct Heard<'s> {
    queries: &'s [CompiledQuery],
    turn: &'s TurnText<'s>,
    /// Ascending.
    terms: Vec<u32>,
    /// Which pattern finds what, ascending.
    places: Vec<(u32, Interval)>,
}

impl Heard<'_> {
    fn add(&mut self, place: Interval, found: Option<&Found>) {
        if let Some(found) = found {
            self.terms.extend(&found.terms);
            let places = found.patterns.iter().map(|&pattern| (pattern, place));
            self.places.extend(places);
        }
    }

    /// The numbers of the terms that the turn has, ascending.
    #[must_use]
    pub fn terms(&self) -> &[u32] {
        &self.terms
    }

    /// What [`CompiledQuery::matches`] gives for the query with this number.
    ///
    /// # Panics
    /// When the set has no such query.
    #[must_use]
    pub fn matches(&self, query: usize, facts: &dyn Facts) -> Option<Vec<Range<usize>>> {
        self.queries[query].matches_among(self, self.turn, facts)
    }
}

impl Words for Heard<'_> {
    fn hits(&self, pattern: &WordPattern) -> Vec<Interval> {
        let Some(number) = pattern.number else {
            return self.turn.hits(pattern);
        };
        let from = self.places.partition_point(|(other, _)| *other < number);
        (self.places[from..].iter())
            .take_while(|(other, _)| *other == number)
            .map(|&(_, place)| place)
            .collect()
    }
}

fn address(forms: &Arc<Forms>) -> usize {
    Arc::as_ptr(forms).addr()
}

/// Addresses need no more than their bits spread.
#[derive(Debug, Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_usize(usize::from(byte));
        }
    }

    fn write_usize(&mut self, address: usize) {
        self.0 = (self.0 ^ address as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
