//! Rules on turns: all rules of a codebook in one pass.

mod automaton;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use verbatim_language::{Analyser, Language, sentences};
use verbatim_model::coding::Unit;
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::project::{Code, Rule};
use verbatim_query::{CompiledQuery, Facts, Lexicon, QueryError, TurnText, parse};

use automaton::Automaton;

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
    /// The rules that say so, in the order of the code's rules: code key, language, and number from 1 among the
    /// code's rules of that language, such as `financing/hr/1`.
    pub rules: Vec<String>,
    /// The passage, in bytes of the turn's text; never empty.
    pub span: Range<usize>,
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
    query: CompiledQuery,
    unless: Option<CompiledQuery>,
    unit: Unit,
    roles: Vec<Role>,
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
        for (rank, code) in codes.into_iter().enumerate() {
            let mut numbers: BTreeMap<LanguageTag, usize> = BTreeMap::new();
            for rule in &code.rules {
                let number = numbers.entry(rule.language).or_default();
                *number += 1;
                let Some(language) = Language::from_code(rule.language.as_str()) else {
                    continue;
                };
                if !languages.contains(&rule.language) {
                    continue;
                }
                let id = format!("{}/{}/{number}", code.key, rule.language);
                match compile(rule, &id, lexicon, analyser) {
                    Ok((query, unless)) => rules.push(CompiledRule {
                        id,
                        code: code.id,
                        rank,
                        language,
                        query,
                        unless,
                        unit: rule.unit,
                        roles: rule.roles.clone(),
                    }),
                    Err(error) => errors.push(error),
                }
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut automata: BTreeMap<Language, Automaton> = BTreeMap::new();
        for (number, rule) in rules.iter().enumerate() {
            let needles = rule.query.needles(Some(rule.language));
            automata
                .entry(rule.language)
                .or_default()
                .add(number, needles);
        }
        Ok(Self { rules, automata })
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
        let queries =
            (self.rules.iter()).flat_map(|rule| [Some(&rule.query), rule.unless.as_ref()]);
        queries.flatten().any(|query| query.query().has_filters())
    }

    /// The passages of a turn that rules code, by place, then in the order of the codebook.
    ///
    /// A rule applies to turns of its language whose speaker has one of its roles; without roles, to all but
    /// moderators and observers. A speaker without a role counts as participant.
    #[must_use]
    pub fn tag(&self, turn: &TurnText<'_>, role: Option<Role>, facts: &dyn Facts) -> Vec<Tagged> {
        let automaton = turn
            .language
            .and_then(|language| self.automata.get(&language));
        let candidates =
            automaton.map_or(Vec::new(), |automaton| automaton.candidates(&turn.words));
        self.apply(candidates, turn, role, facts)
    }

    fn apply(
        &self,
        rules: impl IntoIterator<Item = usize>,
        turn: &TurnText<'_>,
        role: Option<Role>,
        facts: &dyn Facts,
    ) -> Vec<Tagged> {
        let mut passages = Passages::of(turn);
        let mut tagged: BTreeMap<(usize, usize, usize), Vec<usize>> = BTreeMap::new();
        for number in rules {
            let rule = &self.rules[number];
            if !rule.hears(role) {
                continue;
            }
            let Some(matches) = rule.query.matches(turn, facts) else {
                continue;
            };
            let excepted = |unless: &CompiledQuery| unless.matches(turn, facts).is_some();
            if rule.unless.as_ref().is_some_and(excepted) {
                continue;
            }
            for span in passages.coded(rule.unit, matches) {
                let place = (span.start, span.end, rule.rank);
                tagged.entry(place).or_default().push(number);
            }
        }
        (tagged.into_iter())
            .map(|((start, end, _), rules)| Tagged {
                code: self.rules[rules[0]].code,
                rules: rules
                    .iter()
                    .map(|&rule| self.rules[rule].id.clone())
                    .collect(),
                span: start..end,
            })
            .collect()
    }
}

impl CompiledRule {
    fn hears(&self, role: Option<Role>) -> bool {
        if self.roles.is_empty() {
            Role::gives_evidence(role)
        } else {
            self.roles.contains(&role.unwrap_or(Role::Participant))
        }
    }
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

/// The passages that the matches in one turn can become.
struct Passages<'t> {
    turn: &'t TurnText<'t>,
    // Found when the first rule asks.
    sentences: Option<Vec<Range<usize>>>,
}

impl<'t> Passages<'t> {
    fn of(turn: &'t TurnText<'t>) -> Self {
        Self {
            turn,
            sentences: None,
        }
    }

    /// What a rule codes whose query is true with these match spans.
    fn coded(&mut self, unit: Unit, matches: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let text = self.turn.text;
        if text.trim().is_empty() {
            return Vec::new();
        }
        let turn = 0..text.len();
        match unit {
            Unit::Match if !matches.is_empty() => matches,
            Unit::Sentence if !matches.is_empty() => {
                let language = self.turn.language;
                let sentences = (self.sentences).get_or_insert_with(|| sentences(text, language));
                holding(sentences, &matches)
            }
            Unit::Match | Unit::Sentence | Unit::Turn => vec![turn],
        }
    }
}

/// The sentences that share something with a match. Both lists are in order and without overlaps.
fn holding(sentences: &[Range<usize>], matches: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut held = Vec::new();
    let mut matches = matches.iter().peekable();
    for sentence in sentences {
        while matches.next_if(|span| span.end <= sentence.start).is_some() {}
        if matches.peek().is_some_and(|span| span.start < sentence.end) {
            held.push(sentence.clone());
        }
    }
    held
}

#[cfg(test)]
mod tests;
