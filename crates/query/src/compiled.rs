//! A query bound to a lexicon, matched on turns.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use verbatim_language::{Analyser, Language};

use crate::error::QueryError;
use crate::facts::Facts;
use crate::lexicon::Lexicon;
use crate::needles::{Lowered, Needles};
use crate::node::{Member, Node};
use crate::parser::{Query, parse_term};
use crate::plan::{Concepts, Plan, Planner};
use crate::suggestion::nearest;
use crate::turn::TurnText;
use crate::word::WordPattern;
use crate::words::Words;

/// A query ready to be matched. Its words are analysed once per language, when the first turn of that language comes.
#[derive(Debug)]
pub struct CompiledQuery {
    query: Query,
    concepts: Arc<Concepts>,
    analyser: Arc<Analyser>,
    // One per language in the order of `Language::ALL`, then one for turns in other languages.
    plans: [OnceLock<Plan>; Language::ALL.len() + 1],
}

impl CompiledQuery {
    /// Binds a query to the concepts of a codebook.
    ///
    /// # Errors
    /// [`QueryError`] at a `lex:` whose concept is unknown or has a term that cannot be read.
    pub fn new(
        query: &Query,
        lexicon: &dyn Lexicon,
        analyser: Arc<Analyser>,
    ) -> Result<Self, QueryError> {
        let mut concepts = Concepts::new();
        for (key, span) in query.concepts() {
            let terms = read_terms(key, span, lexicon)?;
            concepts.insert(key.to_owned(), terms);
        }
        Ok(Self {
            query: query.clone(),
            concepts: Arc::new(concepts),
            analyser,
            plans: Default::default(),
        })
    }

    /// A query of one node of this one.
    pub(crate) fn part(&self, node: Node) -> Self {
        Self {
            query: Query::part(node),
            concepts: Arc::clone(&self.concepts),
            analyser: Arc::clone(&self.analyser),
            plans: Default::default(),
        }
    }

    pub(crate) fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    pub(crate) fn analyser(&self) -> &Analyser {
        &self.analyser
    }

    /// The query.
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// `None` where the query is false of the turn; where it is true, the spans that show why: bytes of `turn.text`,
    /// in order, without overlaps, perhaps none (`NOT a`, `role:expert`).
    ///
    /// The spans are those of words and phrases that do not stand under NOT, in parts of the query that are true of
    /// the turn. Of NEAR they are both partners without the words between; a phrase with `~n` is one span from its
    /// first to its last word.
    #[must_use]
    pub fn matches(&self, turn: &TurnText<'_>, facts: &dyn Facts) -> Option<Vec<Range<usize>>> {
        self.matches_among(turn, turn, facts)
    }

    /// [`CompiledQuery::matches`], where `words` knows the words of the turn.
    pub(crate) fn matches_among(
        &self,
        words: &dyn Words,
        turn: &TurnText<'_>,
        facts: &dyn Facts,
    ) -> Option<Vec<Range<usize>>> {
        let mut found = Vec::new();
        if !self.plan(turn.language).holds(words, facts, &mut found) {
            return None;
        }
        let mut spans: Vec<Range<usize>> = found
            .into_iter()
            .map(|interval| {
                turn.words[interval.first].word.start..turn.words[interval.last].word.end
            })
            .collect();
        spans.sort_by_key(|span| (span.start, span.end));
        let mut merged: Vec<Range<usize>> = Vec::with_capacity(spans.len());
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start < last.end => last.end = last.end.max(span.end),
                _ => merged.push(span),
            }
        }
        Some(merged)
    }

    /// What must be in a turn of this language for the query to be able to be true of it.
    #[must_use]
    pub fn needles(&self, language: Option<Language>) -> Needles {
        self.lowered(language).needles
    }

    /// The same, and whether the query is true wherever that holds.
    #[must_use]
    pub fn lowered(&self, language: Option<Language>) -> Lowered {
        self.plan(language).lowered(language)
    }

    /// Calls `visit` with the pattern of each word, as it is in a language.
    pub(crate) fn patterns(
        &mut self,
        language: Option<Language>,
        visit: &mut dyn FnMut(&mut WordPattern),
    ) {
        self.plan(language);
        if let Some(plan) = self.plans[place(language)].get_mut() {
            plan.patterns(visit);
        }
    }

    fn plan(&self, language: Option<Language>) -> &Plan {
        self.plans[place(language)].get_or_init(|| {
            let planner = Planner {
                language,
                concepts: &self.concepts,
                analyser: &self.analyser,
            };
            planner.plan(self.query.root())
        })
    }
}

/// Which of the plans is that of a language.
fn place(language: Option<Language>) -> usize {
    let place = |language| Language::ALL.iter().position(|known| *known == language);
    language.and_then(place).unwrap_or(Language::ALL.len())
}

type Terms = Vec<(Language, Vec<Member>)>;

fn read_terms(key: &str, span: Range<usize>, lexicon: &dyn Lexicon) -> Result<Terms, QueryError> {
    let Some(languages) = lexicon.terms(key) else {
        let keys = lexicon.keys();
        let error = QueryError::new(format!("the codebook has no concept `{key}`"), span);
        return Err(match nearest(key, keys.iter().map(String::as_str)) {
            Some(near) => error.hint(format!("did you mean `lex:{near}`?")),
            None if keys.is_empty() => error.hint("its lexicon is empty"),
            None => error.hint(format!("it has {}", keys.join(", "))),
        });
    };
    let mut terms = Terms::new();
    for (language, texts) in languages {
        for text in texts {
            let members = parse_term(&text).map_err(|error| {
                QueryError::new(
                    format!("the term `{text}` of the concept `{key}` cannot be read: {error}"),
                    span.clone(),
                )
            })?;
            terms.push((language, members));
        }
    }
    Ok(terms)
}
