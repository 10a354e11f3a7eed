//! English forms from the WordNet lists: irregular forms as listed, regular ones by turning detachment rules around.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::LearnError;
use super::lists::{each_line, word};

/// Pairs of form and lemma, each with the name of what leads from the form to the lemma: an ending (`ing`), `irregular` with
/// a part of speech, or `itself` with what it is besides verb and adverb (`itself adj noun`).
pub(super) type Forms = BTreeMap<(String, String), String>;

/// Reads the lists in `folder`.
pub(super) fn forms(folder: &Path) -> Result<Forms, LearnError> {
    let mut forms = Forms::new();
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut irregular: BTreeSet<(String, String)> = BTreeSet::new();
    let mut doubled: BTreeSet<String> = BTreeSet::new();
    each_line(&folder.join("en.wordnet.tsv.gz"), |columns| {
        let [kind, pos, form, lemma] = columns else {
            return None;
        };
        if let (Some(form), Some(lemma)) = (word(form), word(lemma))
            && !form.contains('_')
        {
            match *kind {
                "word" => {
                    words.entry(form).or_default().insert((*pos).to_owned());
                }
                // Doubled letters (`running`) are listed with the irregular forms.
                "exception" if form.ends_with("ing") => {
                    if form.len() > lemma.len() + 3 {
                        doubled.insert(lemma.clone());
                    }
                    forms.insert((form, lemma), "ing".to_owned());
                }
                "exception" => {
                    irregular.insert(((*pos).to_owned(), lemma.clone()));
                    if form != lemma {
                        let name = ["er", "est"]
                            .into_iter()
                            .find(|end| pos == &"adj" && form.ends_with(end))
                            .map_or_else(|| format!("irregular {pos}"), str::to_owned);
                        forms.insert((form, lemma), name);
                    }
                }
                _ => {}
            }
        }
        Some(())
    })?;
    let is_verb = |form: &str| {
        words
            .get(form)
            .is_some_and(|classes| classes.contains("verb"))
    };
    // What is a verb itself is no form of another: `feed` is none of `fee`.
    forms.retain(|(form, lemma), _| !is_verb(form) || *form != with_e(lemma, "ed"));
    for (lemma, classes) in &words {
        let mut add = |form: String, name: &str| {
            forms
                .entry((form, lemma.clone()))
                .or_insert_with(|| name.to_owned());
        };
        let names: Vec<&str> = classes.iter().map(String::as_str).collect();
        let nominal: Vec<&str> = names
            .iter()
            .copied()
            .filter(|pos| ["noun", "adj"].contains(pos))
            .collect();
        add(lemma.clone(), &format!("itself {}", nominal.join(" ")));
        for pos in names {
            let is_irregular = irregular.contains(&(pos.to_owned(), lemma.clone()));
            match pos {
                "noun" if !is_irregular => add(plural(lemma), "s"),
                "verb" => {
                    add(plural(lemma), "s");
                    let mut of_verb = |form: String, name: &str| {
                        if !is_verb(&form) {
                            add(form, name);
                        }
                    };
                    if !doubled.contains(lemma) || lemma.ends_with('l') {
                        of_verb(gerund(lemma), "ing");
                    }
                    // Many irregular verbs have a regular past as well: `learned` beside `learnt`.
                    if !is_irregular || !lemma.ends_with('e') {
                        of_verb(with_e(lemma, "ed"), "ed");
                    }
                }
                "adj" if !is_irregular && is_short(lemma) => {
                    add(with_e(lemma, "er"), "er");
                    add(with_e(lemma, "est"), "est");
                }
                _ => {}
            }
        }
    }
    Ok(forms)
}

/// Longer adjectives are compared with `more`, except some in `-y`.
fn is_short(adjective: &str) -> bool {
    adjective.len() <= 7 || (adjective.ends_with('y') && adjective.len() <= 9)
}

fn plural(lemma: &str) -> String {
    match lemma.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ if ["s", "x", "z", "ch", "sh"]
            .iter()
            .any(|end| lemma.ends_with(end)) =>
        {
            format!("{lemma}es")
        }
        _ => format!("{lemma}s"),
    }
}

fn gerund(lemma: &str) -> String {
    match lemma.strip_suffix('e') {
        Some(stem) if !stem.ends_with(['e', 'o', 'y', 'i']) => format!("{stem}ing"),
        _ => format!("{lemma}ing"),
    }
}

/// The lemma with an ending that begins with `e`.
fn with_e(lemma: &str, ending: &str) -> String {
    if let Some(stem) = lemma.strip_suffix('e') {
        return format!("{stem}{ending}");
    }
    match lemma.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}i{ending}"),
        _ => format!("{lemma}{ending}"),
    }
}
