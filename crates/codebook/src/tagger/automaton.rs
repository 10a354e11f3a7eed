//! From the words of a turn to the rules that have a chance: each word is looked up once, whatever the number of rules.

use verbatim_language::Language;
use verbatim_query::{CompiledQuery, Heard, Needles, QuerySet, TurnText};

/// The queries of all rules of one language.
///
/// Each rule has a guard: terms of which at least one is in every turn that the rule can be true of. The guard of an
/// OR is that of all its branches, the guard of an AND that of the branch with the fewest terms.
#[derive(Debug)]
pub(super) struct Automaton {
    queries: QuerySet,
    language: Language,
    /// By term: the rules that it guards.
    guarded: Vec<Vec<usize>>,
    /// Rules that any turn may satisfy, such as those without words.
    unguarded: Vec<usize>,
    /// By rule: what it needs. Guards only say where to look.
    conditions: Vec<(usize, Condition)>,
}

impl Automaton {
    pub(super) fn new(language: Language) -> Self {
        Self {
            queries: QuerySet::new(Some(language)),
            language,
            guarded: Vec::new(),
            unguarded: Vec::new(),
            conditions: Vec::new(),
        }
    }

    /// Adds the query of a rule, by the number of the rule, which is greater than those before. Gives the number of
    /// the query.
    pub(super) fn add_rule(&mut self, rule: usize, query: CompiledQuery) -> usize {
        let query = self.queries.add(query);
        let needles = (self.queries.query(query)).needles(Some(self.language));
        let Some(condition) = Condition::of(&needles, &self.queries) else {
            self.unguarded.push(rule);
            return query;
        };
        match condition.guard() {
            Guard::Anything => self.unguarded.push(rule),
            Guard::OneOf(guards) => {
                self.guarded.resize(self.queries.terms(), Vec::new());
                for term in guards {
                    let guarded = &mut self.guarded[term as usize];
                    if guarded.last() != Some(&rule) {
                        guarded.push(rule);
                    }
                }
                self.conditions.push((rule, condition));
            }
        }
        query
    }

    /// Adds a query that is only asked after a rule. Gives its number.
    pub(super) fn add_query(&mut self, query: CompiledQuery) -> usize {
        self.queries.add(query)
    }

    pub(super) fn query(&self, number: usize) -> &CompiledQuery {
        self.queries.query(number)
    }

    /// Looks up the words of a turn.
    pub(super) fn hear<'s>(&'s self, turn: &'s TurnText<'s>) -> Heard<'s> {
        self.queries.hear(turn)
    }

    /// The rules whose needles are in a turn, ascending.
    pub(super) fn candidates(&self, heard: &Heard<'_>) -> Vec<usize> {
        let present = heard.terms();
        let mut rules: Vec<usize> = (present.iter())
            .filter_map(|&term| self.guarded.get(term as usize))
            .flatten()
            .copied()
            .collect();
        rules.sort_unstable();
        rules.dedup();
        rules.retain(|rule| {
            let at = (self.conditions).binary_search_by_key(rule, |(rule, _)| *rule);
            at.is_ok_and(|at| self.conditions[at].1.holds(present))
        });
        if !self.unguarded.is_empty() {
            rules.extend(&self.unguarded);
            rules.sort_unstable();
        }
        rules
    }
}

enum Guard {
    Anything,
    OneOf(Vec<u32>),
}

/// [`Needles`] on the numbers of terms.
#[derive(Debug)]
enum Condition {
    All,
    Never,
    Term(u32),
    Not(Box<Condition>),
    And(Vec<Condition>),
    Or(Vec<Condition>),
}

impl Condition {
    /// `None` where a term is no term of the set.
    fn of(needles: &Needles, set: &QuerySet) -> Option<Self> {
        let all = |list: &[Needles]| -> Option<Vec<Self>> {
            list.iter().map(|needles| Self::of(needles, set)).collect()
        };
        Some(match needles {
            Needles::All => Self::All,
            Needles::Never => Self::Never,
            Needles::Term(term) => Self::Term(set.term(term)?),
            Needles::Not(inner) => Self::Not(Box::new(Self::of(inner, set)?)),
            Needles::And(list) => Self::And(all(list)?),
            Needles::Or(list) => Self::Or(all(list)?),
        })
    }

    /// Whether it holds where these terms are, ascending.
    fn holds(&self, present: &[u32]) -> bool {
        match self {
            Self::All => true,
            Self::Never => false,
            Self::Term(term) => present.binary_search(term).is_ok(),
            Self::Not(inner) => !inner.holds(present),
            Self::And(list) => list.iter().all(|condition| condition.holds(present)),
            Self::Or(list) => list.iter().any(|condition| condition.holds(present)),
        }
    }

    fn guard(&self) -> Guard {
        match self {
            // What must be absent does not say where to look.
            Self::All | Self::Not(_) => Guard::Anything,
            Self::Never => Guard::OneOf(Vec::new()),
            Self::Term(term) => Guard::OneOf(vec![*term]),
            Self::Or(branches) => {
                let mut all = Vec::new();
                for branch in branches {
                    match branch.guard() {
                        Guard::Anything => return Guard::Anything,
                        Guard::OneOf(terms) => all.extend(terms),
                    }
                }
                Guard::OneOf(all)
            }
            Self::And(branches) => {
                let guards = (branches.iter()).filter_map(|branch| match branch.guard() {
                    Guard::Anything => None,
                    Guard::OneOf(terms) => Some(terms),
                });
                guards
                    .min_by_key(Vec::len)
                    .map_or(Guard::Anything, Guard::OneOf)
            }
        }
    }
}
