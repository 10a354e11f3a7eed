//! English forms from the WordNet lists: irregular forms as listed, regular ones by turning detachment rules around.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::LearnError;
use super::lists::{each_line, word};

/// Pairs of form and lemma.
pub(super) fn forms(folder: &Path) -> Result<Vec<(String, String)>, LearnError> {
    let mut pairs = Vec::new();
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut irregular: BTreeSet<(String, String)> = BTreeSet::new();
    each_line(&folder.join("en.wordnet.tsv.gz"), |columns| {
        let [kind, pos, form, lemma] = columns else {
            return None;
        };
        if let (Some(form), Some(lemma)) = (word(form), word(lemma))
            && !form.contains('_')
        {
            match *kind {
                "word" => {
                    words.entry((*pos).to_owned()).or_default().insert(form);
                }
                "exception" => {
                    irregular.insert(((*pos).to_owned(), lemma.clone()));
                    pairs.push((form, lemma));
                }
                _ => {}
            }
        }
        Some(())
    })?;
    for (pos, lemmas) in &words {
        for lemma in lemmas {
            pairs.push((lemma.clone(), lemma.clone()));
            let has_irregular = irregular.contains(&(pos.clone(), lemma.clone()));
            let regular = match pos.as_str() {
                "noun" if !has_irregular => vec![plural(lemma)],
                "verb" => {
                    let mut forms = vec![plural(lemma), gerund(lemma)];
                    if !has_irregular {
                        forms.push(past(lemma));
                    }
                    forms
                }
                "adj" if !has_irregular && lemma.len() <= 6 => {
                    vec![graded(lemma, "er"), graded(lemma, "est")]
                }
                _ => Vec::new(),
            };
            pairs.extend(regular.into_iter().map(|form| (form, lemma.clone())));
        }
    }
    Ok(pairs)
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

fn past(lemma: &str) -> String {
    graded(lemma, "ed")
}

/// The lemma with an ending that begins with `e`.
fn graded(lemma: &str, ending: &str) -> String {
    if let Some(stem) = lemma.strip_suffix('e') {
        return format!("{stem}{ending}");
    }
    match lemma.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}i{ending}"),
        _ => format!("{lemma}{ending}"),
    }
}
