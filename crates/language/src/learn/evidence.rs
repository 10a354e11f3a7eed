//! What the lists say about each form: its lemmas and how often each is meant.

use std::collections::{BTreeMap, BTreeSet};

use super::ambiguity::{Ambiguity, Candidate, Reading};
use super::completion;
use super::lists::{Lists, Part, WordClass};
use super::suffixes::Suffixes;
use crate::fold::{fold, fold_digraphs};
use crate::language::Language;
use crate::registry::grammar;
use crate::table::{Rewrite, class_of};

/// How much a function word's running word counts beside a content word's: people search for content.
const FUNCTION: f64 = 0.05;
/// How many running words a reading is worth that the lexicon has and the treebank has not shown.
const LEXICON: f64 = 1.0;
/// Stands for a lemma that the treebank has not shown.
const UNSEEN_LEMMA: f64 = 0.03;
/// Stands for a rewrite that the treebank has not shown.
const UNSEEN_REWRITE: f64 = 0.002;

/// A form made by inflection is believed when words with its ending have such a lemma at least this often.
const LIKELY: f64 = 0.04;

/// A form's lemmas with their mass, in running words.
#[derive(Clone, Debug, Default)]
pub(super) struct Readings {
    /// Running words of the treebank.
    pub seen: f64,
    /// True when a list has the form, false when it was only made by regular inflection.
    pub listed: bool,
    /// Mass by lemma.
    pub lemmas: BTreeMap<String, f64>,
}

/// All forms that the lists know.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    pub forms: BTreeMap<String, Readings>,
}

impl Evidence {
    pub(super) fn gather(lists: &Lists, language: Language, keep: impl Fn(Part) -> bool) -> Self {
        let prefixes = grammar(language).prefixes;
        let mut evidence = Self::default();
        let mut suffixes = Suffixes::default();
        let mut lemma_counts: BTreeMap<&str, f64> = BTreeMap::new();
        for row in &lists.treebank {
            let count = f64::from(row.count(&keep));
            if count == 0.0 {
                continue;
            }
            let content = row.class == WordClass::Content;
            let mass = if content { count } else { count * FUNCTION };
            evidence.add(&row.form, &row.lemma, mass, count, true);
            *lemma_counts.entry(&row.lemma).or_default() += mass;
            let (class, prefix) = class_of(&row.form, prefixes);
            if content && let Some(rewrite) = Rewrite::between(&row.form, &row.lemma, prefix) {
                suffixes.add(class, &row.form, &rewrite, count.sqrt());
            }
        }

        let completed = match language {
            Language::Croatian => completion::missing(&lists.lexicon),
            Language::Latvian => {
                let known: Vec<(&str, &str)> = lists.content(&keep).into_keys().collect();
                let verbs = lists.verbs(&keep);
                completion::with_verb_prefixes(completion::inflected(&known), &verbs)
            }
            Language::Italian | Language::English => Vec::new(),
        };
        let mut candidates: BTreeMap<&str, Vec<Candidate<'_>>> = BTreeMap::new();
        for (pairs, listed) in [(&lists.lexicon, true), (&completed, false)] {
            for (form, lemma) in pairs {
                let (class, prefix) = class_of(form, prefixes);
                let Some(rewrite) = Rewrite::between(form, lemma, prefix) else {
                    continue;
                };
                let likely = suffixes.probability(class, form, &rewrite);
                if listed || language == Language::Croatian || likely >= LIKELY {
                    let frequent =
                        lemma_counts.get(lemma.as_str()).copied().unwrap_or(0.0) + UNSEEN_LEMMA;
                    let named = lists.readings.get(&(form.clone(), lemma.clone()));
                    candidates.entry(form).or_default().push(Candidate {
                        lemma,
                        reading: named.map_or(Reading::Regular(rewrite), |name| {
                            Reading::Named(name.clone())
                        }),
                        score: (likely + UNSEEN_REWRITE) * frequent.sqrt(),
                    });
                }
            }
        }
        let ambiguity = Ambiguity::of(&candidates, &evidence);
        let listed: BTreeSet<&str> = lists
            .lexicon
            .iter()
            .map(|(form, _)| form.as_str())
            .collect();
        for (form, candidates) in candidates {
            let is_listed = listed.contains(form);
            for (lemma, share) in ambiguity.shares(&candidates) {
                evidence.add(form, lemma, LEXICON * share, 0.0, is_listed);
            }
        }
        evidence
    }

    fn add(&mut self, form: &str, lemma: &str, mass: f64, seen: f64, listed: bool) {
        let readings = self.forms.entry(form.to_owned()).or_default();
        readings.seen += seen;
        readings.listed |= listed;
        *readings.lemmas.entry(lemma.to_owned()).or_default() += mass;
    }

    /// The same of folded forms and lemmas, where words meet that only diacritics tell apart.
    pub(super) fn folded(&self) -> Self {
        let mut evidence = Self::default();
        let folded = |word: &str| fold_digraphs(&fold(word)).into_owned();
        for (form, readings) in &self.forms {
            let target = evidence.forms.entry(folded(form)).or_default();
            target.seen += readings.seen;
            target.listed |= readings.listed;
            for (lemma, mass) in &readings.lemmas {
                *target.lemmas.entry(folded(lemma)).or_default() += mass;
            }
        }
        evidence
    }
}
