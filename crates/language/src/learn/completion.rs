//! Forms that the lists lack although they know the lemma.
//!
//! hrLex as we have it names one lemma per form: `kuće` is listed under `kućiti` and missing under `kuća`. What a lemma's
//! other forms look like tells whether a form belongs to its paradigm too: nearly all lemmas in `-ća` that have `-ćama`
//! and `-ću` have `-će`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::table::Rewrite;

/// How many forms of a lemma are asked what else they expect.
const WITNESSES: usize = 8;
/// How many other lemmas answer for a witness.
const SAMPLE: usize = 120;
/// A form is completed when the witnesses expect it with this mean probability.
const EXPECTED: f64 = 0.4;

/// The forms by their inflection: how a lemma becomes the form.
type Inflection = u32;

/// Pairs of form and lemma that the lexicon lacks although it knows the form.
pub(super) fn missing(lexicon: &[(String, String)]) -> Vec<(String, String)> {
    let mut numbers: HashMap<Rewrite, Inflection> = HashMap::new();
    let mut rewrites: Vec<Rewrite> = Vec::new();
    let mut paradigms: BTreeMap<&str, Vec<Inflection>> = BTreeMap::new();
    for (form, lemma) in lexicon {
        let Some(rewrite) = Rewrite::between(lemma, form, 0) else {
            continue;
        };
        if usize::from(rewrite.back) == lemma.chars().count() {
            continue;
        }
        let number = *numbers.entry(rewrite).or_insert_with_key(|rewrite| {
            rewrites.push(rewrite.clone());
            u32::try_from(rewrites.len() - 1).unwrap_or(u32::MAX)
        });
        paradigms.entry(lemma).or_default().push(number);
    }
    for inflections in paradigms.values_mut() {
        inflections.sort_unstable();
        inflections.dedup();
    }
    let known: BTreeSet<&str> = lexicon.iter().map(|(form, _)| form.as_str()).collect();

    // Lemmas by ending and inflection.
    let mut lemmas: HashMap<(&str, Inflection), Vec<&str>> = HashMap::new();
    for (&lemma, inflections) in &paradigms {
        for &inflection in inflections {
            lemmas
                .entry((ending(lemma), inflection))
                .or_default()
                .push(lemma);
        }
    }
    let mut expectations: HashMap<(&str, Inflection), Vec<(Inflection, f64)>> = HashMap::new();
    let mut found = Vec::new();
    for (&lemma, inflections) in &paradigms {
        if inflections.len() < 3 {
            continue;
        }
        let mut expected: BTreeMap<Inflection, f64> = BTreeMap::new();
        let witnesses: Vec<Inflection> = spread(inflections, WITNESSES).collect();
        for &witness in &witnesses {
            let expectation = expectations
                .entry((ending(lemma), witness))
                .or_insert_with(|| {
                    let others = lemmas
                        .get(&(ending(lemma), witness))
                        .map_or(&[][..], Vec::as_slice);
                    expectation(others, &paradigms)
                });
            for &(inflection, probability) in expectation.iter() {
                *expected.entry(inflection).or_default() += probability;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "at most eight")]
        let asked = witnesses.len() as f64;
        for (inflection, sum) in expected {
            if sum / asked < EXPECTED || inflections.binary_search(&inflection).is_ok() {
                continue;
            }
            if let Some(form) = rewrites
                .get(inflection as usize)
                .and_then(|rewrite| rewrite.apply(lemma))
                && known.contains(&*form)
            {
                found.push((form.into_string(), lemma.to_owned()));
            }
        }
    }
    found
}

/// Which inflections the paradigms of some lemmas have, with the share that has them; rare ones are left out.
fn expectation(
    lemmas: &[&str],
    paradigms: &BTreeMap<&str, Vec<Inflection>>,
) -> Vec<(Inflection, f64)> {
    let mut counts: BTreeMap<Inflection, f64> = BTreeMap::new();
    let mut asked = 0.0;
    for lemma in spread(lemmas, SAMPLE) {
        asked += 1.0;
        for &inflection in &paradigms[lemma] {
            *counts.entry(inflection).or_default() += 1.0;
        }
    }
    // One lemma alone proves nothing.
    counts
        .into_iter()
        .map(|(inflection, n)| (inflection, n / (asked + 1.0)))
        .filter(|&(_, p)| p > 0.1)
        .collect()
}

/// At most `n` of `all`, evenly spread.
fn spread<T: Copy>(all: &[T], n: usize) -> impl Iterator<Item = T> {
    let step = all.len().div_ceil(n).max(1);
    all.iter().step_by(step).copied()
}

/// The last two characters.
fn ending(lemma: &str) -> &str {
    lemma
        .char_indices()
        .nth_back(1)
        .map_or(lemma, |(at, _)| &lemma[at..])
}

/// An inflection is taken to be regular when this many lemmas of an ending have it.
const REGULAR: u32 = 3;

/// Pairs of form and lemma that regular inflection makes of known lemmas, whether or not a list has the form. For
/// languages without a lexicon; most of the forms that a new text brings are of known lemmas.
pub(super) fn inflected(known: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut regular: BTreeMap<&str, BTreeMap<Rewrite, u32>> = BTreeMap::new();
    for &(form, lemma) in known {
        if let Some(rewrite) = Rewrite::between(lemma, form, 0)
            && usize::from(rewrite.back) < lemma.chars().count()
        {
            *regular
                .entry(ending(lemma))
                .or_default()
                .entry(rewrite)
                .or_default() += 1;
        }
    }
    let lemmas: BTreeSet<&str> = known.iter().map(|&(_, lemma)| lemma).collect();
    let mut forms = Vec::new();
    for lemma in lemmas {
        for (rewrite, &count) in &regular[ending(lemma)] {
            if count >= REGULAR
                && let Some(form) = rewrite.apply(lemma)
            {
                forms.push((form.into_string(), lemma.to_owned()));
            }
        }
    }
    forms
}

/// Forms of Latvian verbs once more with `ne-`, and where they may be third person with `jā-`; both have the verb's lemma.
pub(super) fn with_verb_prefixes(
    mut forms: Vec<(String, String)>,
    verbs: &BTreeSet<&str>,
) -> Vec<(String, String)> {
    let not_third = ["t", "u", "i", "m", "is", "us", "ts", "ot", "am", "šas"];
    let mut prefixed = Vec::new();
    for (form, lemma) in forms
        .iter()
        .filter(|(_, lemma)| verbs.contains(lemma.as_str()))
    {
        prefixed.push((format!("ne{form}"), lemma.clone()));
        if !not_third.iter().any(|end| form.ends_with(end)) {
            prefixed.push((format!("jā{form}"), lemma.clone()));
        }
    }
    forms.append(&mut prefixed);
    forms
}
