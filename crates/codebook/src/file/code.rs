//! One `code`: texts, examples and rules.

use std::collections::BTreeMap;

use verbatim_model::coding::{CodeKind, Unit};
use verbatim_model::participant::Role;
use verbatim_model::project::{CodeExample, CodeField, CodeText, Rule};
use verbatim_model::term::Term;

use super::fields::{self, Fields, required};
use super::node::{Node, Value};
use super::shape::{CODE_KEYS, CodePlaces, EXAMPLE_KEYS, RULE_KEYS, RulePlaces};
use crate::codebook::CodeEntry;
use crate::finding::Findings;

/// What a rule codes when it does not say: most themes are argued in a sentence.
pub(super) const DEFAULT_UNIT: Unit = Unit::Sentence;

/// A code and its places; `None` where it has no key.
pub(super) fn read(node: &Node, findings: &mut Findings<'_>) -> Option<(CodeEntry, CodePlaces)> {
    let code = fields::table(node, "a code", CODE_KEYS, findings)?;
    let key = required(code, "key", "a code", findings)
        .and_then(|node| fields::key(node, "key", findings));
    let what = match &key {
        Some(key) => format!("code `{key}`"),
        None => "a code".to_owned(),
    };
    let kind = required(code, "kind", &what, findings)
        .and_then(|node| fields::term::<CodeKind>(node, findings));
    name(code, &what, findings);
    let (texts, text_places) = texts(code, findings);
    let (objectives, objective_places) = keys(code, "objectives", findings);
    let (renamed_from, renamed_from_places) = keys(code, "renamed_from", findings);
    let parent = code.get("parent").map(|entry| &entry.node);
    let parent_place = parent.map_or(code.at, |node| node.span.start);
    let parent = parent.and_then(|node| fields::text(node, "`parent`", findings));
    let color = code
        .get("color")
        .and_then(|entry| color(&entry.node, findings));
    let examples = (code.list("examples", findings).iter())
        .filter_map(|node| example(node, findings))
        .collect();
    let (rules, rule_places) = (code.list("rules", findings).iter())
        .filter_map(|node| rule(node, findings))
        .unzip();
    let places = CodePlaces {
        key: code.place("key"),
        kind_known: kind.is_some(),
        parent: parent_place,
        objectives: objective_places,
        renamed_from: renamed_from_places,
        texts: text_places,
        rules: rule_places,
    };
    let entry = CodeEntry {
        key: key?,
        renamed_from,
        kind: kind.unwrap_or(CodeKind::Code),
        parent,
        objectives,
        color,
        texts,
        examples,
        rules,
    };
    Some((entry, places))
}

/// A name in at least one language.
fn name(code: Fields<'_>, what: &str, findings: &mut Findings<'_>) {
    if let Some(node) = required(code, "name", what, findings)
        && let Value::Table(names) = &node.value
        && names.is_empty()
    {
        let message = format!("{what} has no name in any language");
        findings.error(node.span.start, message, ());
    }
}

fn texts(
    code: Fields<'_>,
    findings: &mut Findings<'_>,
) -> (Vec<CodeText>, BTreeMap<CodeField, usize>) {
    let (mut texts, mut places) = (Vec::new(), BTreeMap::new());
    for &field in CodeField::ALL {
        let Some(entry) = code.get(field.as_str()) else {
            continue;
        };
        places.insert(field, entry.key_span.start);
        let what = format!("`{field}`");
        let by_language = fields::by_language(&entry.node, &what, findings, |node, findings| {
            fields::text(node, &what, findings)
        });
        texts.extend((by_language.into_iter()).map(|(language, text)| CodeText {
            field,
            language,
            text,
        }));
    }
    (texts, places)
}

/// A list of keys of other codes; a single earlier name needs no list.
fn keys(code: Fields<'_>, name: &str, findings: &mut Findings<'_>) -> (Vec<String>, Vec<usize>) {
    let Some(entry) = code.get(name) else {
        return (Vec::new(), Vec::new());
    };
    let (node, what) = (&entry.node, format!("`{name}`"));
    if name == "renamed_from" && matches!(node.value, Value::Text(_)) {
        let text = fields::text(node, &what, findings);
        return text.map(|text| (text, node.span.start)).into_iter().unzip();
    }
    let texts = fields::texts(node, &what, findings).into_iter();
    texts.map(|(text, span)| (text, span.start)).unzip()
}

fn color(node: &Node, findings: &mut Findings<'_>) -> Option<String> {
    let color = fields::text(node, "`color`", findings)?;
    let digits = color.strip_prefix('#').unwrap_or_default();
    if digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Some(color);
    }
    let message = format!("`{color}` is not a colour");
    let hint = "write # and six digits from 0 to f, such as #2a9d8f";
    findings.error(node.span.start, message, hint);
    None
}

fn example(node: &Node, findings: &mut Findings<'_>) -> Option<CodeExample> {
    let example = fields::table(node, "an example", EXAMPLE_KEYS, findings)?;
    let language = required(example, "language", "this example", findings)
        .and_then(|node| fields::language(node, findings));
    let text = required(example, "text", "this example", findings)
        .and_then(|node| fields::text(node, "`text`", findings));
    Some(CodeExample {
        language: language?,
        text: text?,
    })
}

fn rule(node: &Node, findings: &mut Findings<'_>) -> Option<(Rule, RulePlaces)> {
    let rule = fields::table(node, "a rule", RULE_KEYS, findings)?;
    let language = required(rule, "language", "this rule", findings)
        .and_then(|node| fields::language(node, findings));
    let query = required(rule, "query", "this rule", findings)
        .and_then(|node| fields::text(node, "`query`", findings));
    let unit = match rule.get("unit") {
        Some(entry) => fields::unit(&entry.node, findings).unwrap_or(DEFAULT_UNIT),
        None => DEFAULT_UNIT,
    };
    let unless = rule.get("unless");
    let unless = unless.and_then(|entry| fields::text(&entry.node, "`unless`", findings));
    let roles = (rule.list("roles", findings).iter())
        .filter_map(|node| fields::term::<Role>(node, findings))
        .collect();
    let span = |key: &str| rule.get(key).map_or(0..0, |entry| entry.node.span.clone());
    let places = RulePlaces {
        language: span("language").start,
        query: span("query"),
        unless: span("unless"),
    };
    let rule = Rule {
        language: language?,
        query: query?,
        unit,
        unless,
        roles,
    };
    Some((rule, places))
}
