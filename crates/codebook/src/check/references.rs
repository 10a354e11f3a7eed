//! Keys, and what refers to them: parents, objectives, earlier names.

use std::collections::BTreeMap;

use verbatim_model::coding::CodeKind;

use crate::codebook::CodeEntry;
use crate::file::{CodePlaces, Draft};
use crate::finding::Findings;
use crate::nearest::did_you_mean;
use crate::tree::Tree;

pub(super) fn check(draft: &Draft, findings: &mut Findings<'_>) {
    let Draft { codebook, places } = draft;
    let codes = || codebook.codes.iter().zip(&places.codes);
    twice(
        "code",
        codes().map(|(code, at)| (&code.key, at.key)),
        findings,
    );
    let concepts = codebook.lexicon.iter().zip(&places.concepts);
    twice(
        "concept",
        concepts.map(|(concept, at)| (&concept.key, at.key)),
        findings,
    );
    let by_key: BTreeMap<&str, (&CodeEntry, &CodePlaces)> = codes()
        .map(|(code, at)| (code.key.as_str(), (code, at)))
        .collect();
    let mut old_names: BTreeMap<&str, &str> = BTreeMap::new();
    for (code, at) in codes() {
        parent(code, at, &by_key, findings);
        objectives(code, at, &by_key, findings);
        for (old, &at) in code.renamed_from.iter().zip(&at.renamed_from) {
            if by_key.contains_key(old.as_str()) {
                let message = format!(
                    "`{}` cannot be renamed from `{old}`, which is still a code",
                    code.key
                );
                findings.error(
                    at,
                    message,
                    format!("take `{old}` out of `renamed_from`, or out of the codes"),
                );
            } else if let Some(other) = old_names.insert(old, &code.key) {
                let message = format!("both `{other}` and `{}` are renamed from `{old}`", code.key);
                findings.error(at, message, "its codings can go to one code only");
            }
        }
    }
    for cycle in Tree::of_codebook(codebook).cycles() {
        let Some((_, at)) = cycle.first().and_then(|key| by_key.get(key)) else {
            continue;
        };
        // A code that is its own parent has been told.
        if cycle.len() > 1 {
            let whole: Vec<String> = (cycle.iter().chain(cycle.first()))
                .map(|key| format!("`{key}`"))
                .collect();
            let message = format!(
                "codes stand under one another in a circle: {}",
                whole.join(" under ")
            );
            findings.error(at.parent, message, "take out one `parent`");
        }
    }
}

fn twice<'k>(
    what: &str,
    keys: impl Iterator<Item = (&'k String, usize)>,
    findings: &mut Findings<'_>,
) {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, at) in keys {
        if let Some(&first) = first.get(key.as_str()) {
            let (line, _) = findings.place(first);
            let message = format!("{what} `{key}` stands twice");
            findings.error(at, message, format!("the first one is in line {line}"));
        } else {
            first.insert(key, at);
        }
    }
}

fn parent(
    code: &CodeEntry,
    at: &CodePlaces,
    by_key: &BTreeMap<&str, (&CodeEntry, &CodePlaces)>,
    findings: &mut Findings<'_>,
) {
    let Some(parent) = &code.parent else {
        return;
    };
    if *parent == code.key {
        findings.error(
            at.parent,
            format!("code `{parent}` stands under itself"),
            "take out `parent`",
        );
    } else if !by_key.contains_key(parent.as_str()) {
        let hint = did_you_mean(parent, by_key.keys().copied());
        findings.error(
            at.parent,
            format!("no code `{parent}` to stand under"),
            hint,
        );
    }
}

fn objectives(
    code: &CodeEntry,
    at: &CodePlaces,
    by_key: &BTreeMap<&str, (&CodeEntry, &CodePlaces)>,
    findings: &mut Findings<'_>,
) {
    for (number, (key, &at)) in code.objectives.iter().zip(&at.objectives).enumerate() {
        match by_key.get(key.as_str()) {
            None => {
                let objectives = by_key.values().map(|(code, _)| code);
                let objectives = objectives.filter(|code| code.kind == CodeKind::Objective);
                let hint = did_you_mean(key, objectives.map(|code| code.key.as_str()));
                findings.error(at, format!("no objective `{key}`"), hint);
            }
            Some((other, places)) if places.kind_known && other.kind != CodeKind::Objective => {
                let message = format!("`{key}` is no objective but a {}", other.kind);
                findings.error(at, message, ());
            }
            Some(_) if code.objectives[..number].contains(key) => {
                findings.error(at, format!("objective `{key}` stands twice"), ());
            }
            Some(_) => {}
        }
    }
}
