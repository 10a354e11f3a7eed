//! Rules on turns: all rules of a codebook in one pass.

mod automaton;
mod passages;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use verbatim_language::{Analyser, Language};
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::project::{Code, Rule};
use verbatim_query::{CompiledQuery, Facts, Lexicon, QueryError, TurnText, parse};

use automaton::Automaton;
pub use passages::Passages;
use passages::within;

/// All rules of a codebook, ready for turns. Cheap to share between threads.
#[derive(Debug)]
pub struct Tagger {
    rules: Vec<CompiledRule>,
    automata: BTreeMap<Language, Automaton>,
}

/// A passage that rules give a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagged {
    /// The code.
    pub code: CodeId,
    /// The rules that say so, in the order of the code's rules.
    pub reasons: Vec<RuleMatch>,
    /// The passage, in bytes of the turn's text; never empty.
    pub span: Range<usize>,
}

/// A rule that gives a passage a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleMatch {
    /// The rule: code key, language, and number from 1 among the code's rules of that language, such as
    /// `financing/hr/1`.
    pub rule: String,
    /// The words that its query found, as far as they lie in the passage: bytes of the turn's text, in order and
    /// without overlaps; none for a query without words to show.
    pub matched: Vec<Range<usize>>,
}

/// A rule that cannot be applied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("rule `{rule}`: {error}")]
pub struct RuleError {
    /// The rule, such as `financing/hr/1`.
    pub rule: String,
    /// Its query, or its `unless`.
    pub query: String,
    /// What is wrong with it.
    pub error: QueryError,
}

#[derive(Debug)]
struct CompiledRule {
    id: String,
    code: CodeId,
    /// Place of the code in the codebook.
    rank: usize,
    language: Language,
    /// Number of the query among those of its language.
    query: usize,
    unless: Option<usize>,
    rule: Rule,
}

/// One rule's word on one passage.
struct Given {
    /// First byte, the byte after the last, and place of the code in the codebook.
    place: (usize, usize, usize),
    rule: usize,
    matched: Vec<Range<usize>>,
}

impl Tagger {
    /// Compiles the rules of `codes` that are in one of `languages`; retired codes are left out.
    ///
    /// # Errors
    /// Each rule that does not parse, filters by codings, or names a concept that `lexicon` lacks.
    pub fn new(
        codes: &[Code],
        lexicon: &dyn Lexicon,
        languages: &[LanguageTag],
        analyser: &Arc<Analyser>,
    ) -> Result<Self, Vec<RuleError>> {
        let mut codes: Vec<&Code> = codes.iter().filter(|code| !code.retired).collect();
        codes.sort_by_key(|code| (code.position, code.key.as_str()));
        let (mut rules, mut errors) = (Vec::new(), Vec::new());
        let mut automata: BTreeMap<Language, Automaton> = BTreeMap::new();
        for (rank, code) in codes.into_iter().enumerate() {
            for (id, rule) in numbered(code) {
                let Some(language) = Language::from_code(rule.language.as_str()) else {
                    continue;
                };
                if !languages.contains(&rule.language) {
                    continue;
                }
                match compile(rule, &id, lexicon, analyser) {
                    Ok((query, unless)) => {
                        let automaton =
                            (automata.entry(language)).or_insert_with(|| Automaton::new(language));
                        rules.push(CompiledRule {
                            id,
                            code: code.id,
                            rank,
                            language,
                            query: automaton.add_rule(rules.len(), query),
                            unless: unless.map(|unless| automaton.add_query(unless)),
                            rule: rule.clone(),
                        });
                    }
                    Err(error) => errors.push(error),
                }
            }
        }
        if errors.is_empty() {
            Ok(Self { rules, automata })
        } else {
            Err(errors)
        }
    }

    /// How many rules were compiled.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether there is no rule.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Whether some rule filters turns (`territory:`, `kind:` …), so that [`Tagger::tag`] needs the facts of each
    /// turn; else [`NoFacts`](verbatim_query::NoFacts) will do.
    #[must_use]
    pub fn needs_facts(&self) -> bool {
        self.rules.iter().any(|rule| {
            let automaton = &self.automata[&rule.language];
            let mut queries = std::iter::once(rule.query).chain(rule.unless);
            queries.any(|query| automaton.query(query).query().has_filters())
        })
    }

    /// The passages of a turn that rules code, by place, then in the order of the codebook.
    ///
    /// A rule applies to turns of its language whose speaker has one of its roles; without roles, to all but
    /// moderators and observers. A speaker without a role counts as participant.
    #[must_use]
    pub fn tag(&self, turn: &TurnText<'_>, role: Option<Role>, facts: &dyn Facts) -> Vec<Tagged> {
        let Some(automaton) = turn
            .language
            .and_then(|language| self.automata.get(&language))
        else {
            return Vec::new();
        };
        let heard = automaton.hear(turn);
        let candidates = automaton.candidates(&heard);
        self.apply(candidates, turn, role, |query| heard.matches(query, facts))
    }

    /// Applies rules of the turn's language; `matches` answers for their queries by number.
    fn apply(
        &self,
        rules: impl IntoIterator<Item = usize>,
        turn: &TurnText<'_>,
        role: Option<Role>,
        matches: impl Fn(usize) -> Option<Vec<Range<usize>>>,
    ) -> Vec<Tagged> {
        let mut passages = Passages::of(turn);
        let mut given = Vec::new();
        for number in rules {
            let rule = &self.rules[number];
            if !rule.rule.hears(role) {
                continue;
            }
            let Some(found) = matches(rule.query) else {
                continue;
            };
            if (rule.unless).is_some_and(|unless| matches(unless).is_some()) {
                continue;
            }
            for span in passages.coded(rule.rule.unit, found.clone()) {
                given.push(Given {
                    place: (span.start, span.end, rule.rank),
                    rule: number,
                    matched: within(&span, &found),
                });
            }
        }
        given.sort_by_key(|given| (given.place, given.rule));
        let mut tagged: Vec<Tagged> = Vec::new();
        let mut last = None;
        for given in given {
            let rule = &self.rules[given.rule];
            let reason = RuleMatch {
                rule: rule.id.clone(),
                matched: given.matched,
            };
            match tagged.last_mut() {
                Some(tagged) if last == Some(given.place) => tagged.reasons.push(reason),
                _ => tagged.push(Tagged {
                    code: rule.code,
                    reasons: vec![reason],
                    span: given.place.0..given.place.1,
                }),
            }
            last = Some(given.place);
        }
        tagged
    }
}

/// The rules of a code with their names: code key, language, and number from 1 among the code's rules of that
/// language, such as `financing/hr/1`.
pub fn numbered(code: &Code) -> impl Iterator<Item = (String, &Rule)> {
    let mut numbers: BTreeMap<LanguageTag, usize> = BTreeMap::new();
    code.rules.iter().map(move |rule| {
        let number = numbers.entry(rule.language).or_default();
        *number += 1;
        (format!("{}/{}/{number}", code.key, rule.language), rule)
    })
}

fn compile(
    rule: &Rule,
    id: &str,
    lexicon: &dyn Lexicon,
    analyser: &Arc<Analyser>,
) -> Result<(CompiledQuery, Option<CompiledQuery>), RuleError> {
    let compiled = |text: &str| {
        let query = parse(text).and_then(|query| {
            query.forbid_in_rules()?;
            CompiledQuery::new(&query, lexicon, Arc::clone(analyser))
        });
        query.map_err(|error| RuleError {
            rule: id.to_owned(),
            query: text.to_owned(),
            error,
        })
    };
    let unless = rule.unless.as_deref().map(compiled).transpose()?;
    Ok((compiled(&rule.query)?, unless))
}

#[cfg(test)]
mod tests;
