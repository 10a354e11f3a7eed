//! From the words of a turn to the rules that have a chance, in one look-up per form of a word.

use std::collections::HashMap;

use verbatim_language::{AnalysedWord, Forms};
use verbatim_query::{Needles, Term, TermKind};

/// The needles of all rules of one language.
///
/// Each rule has a guard: terms of which at least one is in every turn that the rule can be true of. The guard of an
/// OR is that of all its branches, the guard of an AND that of the branch with the fewest terms.
#[derive(Debug, Default)]
pub(super) struct Automaton {
    terms: Terms,
    /// By term: the rules that it guards.
    guarded: Vec<Vec<usize>>,
    /// Rules that any turn may satisfy, such as `NOT a`.
    unguarded: Vec<usize>,
    /// What each rule needs; guards only say where to look.
    needles: HashMap<usize, Needles>,
}

impl Automaton {
    /// Adds a rule, by its number.
    pub(super) fn add(&mut self, rule: usize, needles: Needles) {
        match guard(&needles) {
            Guard::Anything => self.unguarded.push(rule),
            Guard::OneOf(guards) => {
                needles.terms(&mut |term| {
                    self.terms.insert(term);
                });
                self.guarded.resize(self.terms.count, Vec::new());
                for term in guards {
                    let guarded = &mut self.guarded[self.terms.insert(term)];
                    if guarded.last() != Some(&rule) {
                        guarded.push(rule);
                    }
                }
                self.needles.insert(rule, needles);
            }
        }
    }

    /// The rules whose needles are in these words, ascending.
    pub(super) fn candidates(&self, words: &[AnalysedWord]) -> Vec<usize> {
        let mut present = Vec::new();
        for word in words {
            self.terms.of(&word.forms, &mut present);
        }
        present.sort_unstable();
        present.dedup();
        let mut rules: Vec<usize> = (present.iter())
            .flat_map(|&term| &self.guarded[term])
            .copied()
            .collect();
        rules.sort_unstable();
        rules.dedup();
        let mut here = |term: &Term| {
            let number = self.terms.number(term);
            number.is_some_and(|number| present.binary_search(&number).is_ok())
        };
        rules.retain(|rule| (self.needles.get(rule)).is_none_or(|needles| needles.hold(&mut here)));
        rules.extend(&self.unguarded);
        rules.sort_unstable();
        rules
    }
}

enum Guard<'n> {
    Anything,
    OneOf(Vec<&'n Term>),
}

fn guard(needles: &Needles) -> Guard<'_> {
    match needles {
        Needles::All => Guard::Anything,
        Needles::Never => Guard::OneOf(Vec::new()),
        Needles::Term(term) => Guard::OneOf(vec![term]),
        Needles::Or(branches) => {
            let mut all = Vec::new();
            for branch in branches {
                match guard(branch) {
                    Guard::Anything => return Guard::Anything,
                    Guard::OneOf(terms) => all.extend(terms),
                }
            }
            Guard::OneOf(all)
        }
        Needles::And(branches) => {
            let guards = branches.iter().map(guard).filter_map(|guard| match guard {
                Guard::Anything => None,
                Guard::OneOf(terms) => Some(terms),
            });
            guards
                .min_by_key(Vec::len)
                .map_or(Guard::Anything, Guard::OneOf)
        }
    }
}

/// Terms by the form they name, each with a number.
#[derive(Debug, Default)]
struct Terms {
    surfaces: HashMap<Box<str>, usize>,
    folded: HashMap<Box<str>, usize>,
    prefixes: HashMap<Box<str>, usize>,
    /// Bytes of the shortest and of the longest prefix.
    prefix_lengths: Option<(usize, usize)>,
    keys: HashMap<Box<str>, usize>,
    folded_keys: HashMap<Box<str>, usize>,
    count: usize,
}

impl Terms {
    fn insert(&mut self, term: &Term) -> usize {
        if let Some(number) = self.number(term) {
            return number;
        }
        let number = self.count;
        self.count += 1;
        if term.kind == TermKind::FoldedPrefix {
            let length = term.text.len();
            let (shortest, longest) = self.prefix_lengths.unwrap_or((length, length));
            self.prefix_lengths = Some((shortest.min(length), longest.max(length)));
        }
        let forms = match term.kind {
            TermKind::Surface => &mut self.surfaces,
            TermKind::Folded => &mut self.folded,
            TermKind::FoldedPrefix => &mut self.prefixes,
            TermKind::Key => &mut self.keys,
            TermKind::FoldedKey => &mut self.folded_keys,
        };
        forms.insert(term.text.clone(), number);
        number
    }

    fn number(&self, term: &Term) -> Option<usize> {
        let forms = match term.kind {
            TermKind::Surface => &self.surfaces,
            TermKind::Folded => &self.folded,
            TermKind::FoldedPrefix => &self.prefixes,
            TermKind::Key => &self.keys,
            TermKind::FoldedKey => &self.folded_keys,
        };
        forms.get(&term.text).copied()
    }

    /// Adds the numbers of all terms that a word has.
    fn of(&self, forms: &Forms, found: &mut Vec<usize>) {
        found.extend(self.surfaces.get(&forms.surface));
        found.extend(self.folded.get(&forms.folded));
        found.extend(forms.keys.iter().filter_map(|key| self.keys.get(key)));
        found.extend((forms.folded_keys.iter()).filter_map(|key| self.folded_keys.get(key)));
        if let Some((shortest, longest)) = self.prefix_lengths {
            let lengths = shortest..=longest.min(forms.folded.len());
            let prefixes = lengths.filter_map(|length| forms.folded.get(..length));
            found.extend(prefixes.filter_map(|prefix| self.prefixes.get(prefix)));
        }
    }
}
