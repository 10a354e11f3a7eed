//! What is missing: languages, definitions, rules of themes, themes of objectives. All of it is a warning.

use std::collections::BTreeSet;

use verbatim_model::coding::CodeKind;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::CodeField;
use verbatim_model::term::Term;

use crate::codebook::CodeEntry;
use crate::file::{CodePlaces, Draft};
use crate::finding::Findings;

pub(super) fn check(draft: &Draft, findings: &mut Findings<'_>) {
    let Draft { codebook, places } = draft;
    let languages = &codebook.languages;
    let title: BTreeSet<LanguageTag> = codebook
        .title
        .iter()
        .map(|(language, _)| *language)
        .collect();
    if !title.is_empty() {
        missing("the title", &title, languages, places.title, findings);
    }
    let served: BTreeSet<&str> = (codebook.codes.iter())
        .filter(|code| code.kind == CodeKind::Theme)
        .flat_map(|code| code.objectives.iter().map(String::as_str))
        .collect();
    for (code, at) in codebook.codes.iter().zip(&places.codes) {
        texts(code, at, languages, findings);
        rules(code, at, languages, findings);
        if at.kind_known && code.kind == CodeKind::Objective && !served.contains(code.key.as_str())
        {
            let message = format!("no theme serves objective `{}`", code.key);
            findings.warning(at.key, message, "name it in `objectives` of a theme");
        }
    }
    for (concept, at) in codebook.lexicon.iter().zip(&places.concepts) {
        let there = concept.terms.iter().filter(|(_, terms)| !terms.is_empty());
        let there: BTreeSet<LanguageTag> = there.map(|(language, _)| *language).collect();
        let what = format!("concept `{}`", concept.key);
        // A concept without any term is an error already.
        if !there.is_empty() {
            missing(&what, &there, languages, at.terms, findings);
        }
    }
}

fn texts(
    code: &CodeEntry,
    at: &CodePlaces,
    languages: &[LanguageTag],
    findings: &mut Findings<'_>,
) {
    for &field in CodeField::ALL {
        let there: BTreeSet<LanguageTag> = (code.texts.iter())
            .filter(|text| text.field == field)
            .map(|text| text.language)
            .collect();
        match at.texts.get(&field) {
            Some(&at) => {
                let what = format!("{field} of `{}`", code.key);
                missing(&what, &there, languages, at, findings);
            }
            None if field == CodeField::Definition => {
                let message = format!("code `{}` has no definition", code.key);
                findings.warning(
                    at.key,
                    message,
                    "say what belongs to it, so that two people code alike",
                );
            }
            None => {}
        }
    }
}

fn rules(
    code: &CodeEntry,
    at: &CodePlaces,
    languages: &[LanguageTag],
    findings: &mut Findings<'_>,
) {
    let there: BTreeSet<LanguageTag> = code.rules.iter().map(|rule| rule.language).collect();
    if at.kind_known && code.kind == CodeKind::Theme {
        let without = names(
            languages
                .iter()
                .filter(|language| !there.contains(language)),
        );
        if !without.is_empty() {
            let message = format!("theme `{}` has no rule in {without}", code.key);
            findings.warning(at.key, message, ());
        }
    }
    for (rule, at) in code.rules.iter().zip(&at.rules) {
        if !languages.contains(&rule.language) {
            let message = format!("`{}` is no language of this codebook", rule.language);
            findings.warning(at.language, message, "add it to `languages`");
        }
    }
}

fn missing(
    what: &str,
    there: &BTreeSet<LanguageTag>,
    languages: &[LanguageTag],
    at: usize,
    findings: &mut Findings<'_>,
) {
    let absent = names(
        languages
            .iter()
            .filter(|language| !there.contains(language)),
    );
    if !absent.is_empty() {
        findings.warning(at, format!("{what} is missing in {absent}"), ());
    }
}

fn names<'l>(languages: impl Iterator<Item = &'l LanguageTag>) -> String {
    let names: Vec<&str> = languages.map(LanguageTag::as_str).collect();
    names.join(", ")
}
