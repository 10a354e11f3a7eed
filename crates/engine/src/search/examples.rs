//! Queries to begin with: such as find something in this project.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::coding::Coding;
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;

use super::corpus::Corpus;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// How many sources are looked at, and how many turns of each.
const SOURCES: usize = 24;
const TURNS: usize = 200;
/// A word of so many letters is seldom one that stands in every talk.
const LETTERS: usize = 8;
/// How many languages have an example.
const LANGUAGES: usize = 2;

/// So many letters of a word stay, more or less, whatever form it has.
const STEM: usize = 5;

/// How a word begins.
fn stem(word: &str) -> String {
    word.chars().take(STEM).collect()
}

/// What stands in the turns of a language that were looked at.
#[derive(Debug, Default)]
struct Spoken {
    turns: usize,
    /// In how many turns each long word stands.
    words: BTreeMap<String, usize>,
    /// In how many turns a long word follows another word.
    pairs: BTreeMap<String, usize>,
}

impl Project {
    /// Up to four queries that find something: a frequent long word of each of the two languages spoken most, two words that
    /// follow each other, and the code with most codings. Nothing where there are no words.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn search_examples(&self) -> Result<Vec<String>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut spoken: BTreeMap<LanguageTag, Spoken> = BTreeMap::new();
        let step = register.sources.len().div_ceil(SOURCES).max(1);
        for source in register.sources.iter().step_by(step) {
            let document = self.document(source)?;
            for turn in document.turns.iter().take(TURNS) {
                if let Some(language) = turn.language {
                    let of_language = spoken.entry(language).or_default();
                    of_language.add(document.words(turn.span)?);
                }
            }
        }
        let mut by_turns: Vec<(LanguageTag, Spoken)> = spoken.into_iter().collect();
        by_turns.sort_by_key(|(_, spoken)| std::cmp::Reverse(spoken.turns));
        let rules = self.words_of_rules()?;
        let most = |counts: &BTreeMap<String, usize>| {
            // What a study is about before what stands in every talk.
            let is_asked_for =
                |words: &str| words.split(' ').any(|word| rules.contains(&stem(word)));
            let most = (counts.iter()).max_by_key(|(words, turns)| (is_asked_for(words), **turns));
            most.map(|(words, _)| words.clone())
        };
        let mut examples: Vec<String> = (by_turns.iter().take(LANGUAGES))
            .filter_map(|(_, spoken)| most(&spoken.words))
            .collect();
        let pair = by_turns.first().and_then(|(_, spoken)| most(&spoken.pairs));
        examples.extend(pair.map(|pair| format!("\"{pair}\"")));
        examples.extend(self.most_coded()?.map(|key| format!("code:{key}")));
        let corpus = Corpus::open(self, register, &mut |_, _| {})?;
        let mut finding = Vec::new();
        for example in examples {
            if !finding.contains(&example) && corpus.finds(&corpus.compiled(&example)?)? {
                finding.push(example);
            }
        }
        Ok(finding)
    }

    /// How the words begin that rules of the codebook ask for.
    fn words_of_rules(&self) -> Result<BTreeSet<String>, EngineError> {
        let codes = self.store.codes()?;
        let rules = codes.iter().flat_map(|code| &code.rules);
        Ok(rules
            .flat_map(|rule| rule.query.split(|letter: char| !letter.is_alphabetic()))
            .filter(|word| word.chars().count() >= STEM)
            .map(|word| stem(&word.to_lowercase()))
            .collect())
    }

    /// Key of the code with most codings.
    fn most_coded(&self) -> Result<Option<String>, EngineError> {
        let mut counts: BTreeMap<CodeId, usize> = BTreeMap::new();
        for coding in self.store.all::<Coding>()? {
            *counts.entry(coding.code).or_default() += 1;
        }
        let codes = self.store.codes()?.into_iter();
        let most = codes.max_by_key(|code| counts.get(&code.id).copied().unwrap_or(0));
        Ok(most
            .filter(|code| counts.contains_key(&code.id))
            .map(|code| code.key))
    }
}

impl Spoken {
    /// Counts the words of a turn. Names and words at the beginning of a sentence have a capital letter and are left out.
    fn add(&mut self, words: &str) {
        self.turns += 1;
        let (mut own, mut pairs) = (BTreeSet::new(), BTreeSet::new());
        let mut before: Option<&str> = None;
        for piece in words.split_whitespace() {
            let word = piece.trim_end_matches(['.', ',', ';', ':', '?', '!', '…']);
            let is_plain = !word.is_empty() && word.chars().all(char::is_lowercase);
            if is_plain && word.chars().count() >= LETTERS {
                own.insert(word);
                let pair = before.filter(|before| before.chars().count() >= LETTERS / 2);
                pairs.extend(pair.map(|before| format!("{before} {word}")));
            }
            // What ends with a mark is followed by nothing.
            before = Some(word).filter(|_| is_plain && word.len() == piece.len());
        }
        for word in own {
            *self.words.entry(word.to_owned()).or_default() += 1;
        }
        for pair in pairs {
            *self.pairs.entry(pair).or_default() += 1;
        }
    }
}
