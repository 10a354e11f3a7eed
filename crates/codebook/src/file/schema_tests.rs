//! The published JSON Schema says what the reader does.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;
use verbatim_language::Language;
use verbatim_model::coding::{CodeKind, Unit};
use verbatim_model::participant::Role;
use verbatim_model::term::Term;

use super::code::DEFAULT_UNIT;
use super::shape::{CODE_KEYS, CODEBOOK_KEYS, CONCEPT_KEYS, EXAMPLE_KEYS, FILE_KEYS, RULE_KEYS};

const SCHEMA: &str = include_str!("../../../../codebooks/codebook.schema.json");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("the schema is JSON")
}

/// The part of the schema at a JSON pointer, references followed.
fn part(pointer: &str) -> Value {
    let schema = schema();
    let mut part = schema
        .pointer(pointer)
        .unwrap_or_else(|| panic!("nothing at {pointer}"));
    while let Some(reference) = part.get("$ref").and_then(Value::as_str) {
        let target = reference.strip_prefix('#').expect("a local reference");
        part = schema.pointer(target).expect("a target");
    }
    part.clone()
}

fn strings(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn terms<T: Term>() -> Vec<&'static str> {
    T::ALL.iter().map(|term| term.as_str()).collect()
}

#[test]
fn the_keys_of_each_table_are_those_of_the_reader() {
    for (pointer, keys, required) in [
        ("", FILE_KEYS, &["code"][..]),
        ("/$defs/codebook", CODEBOOK_KEYS, &[]),
        ("/$defs/code", CODE_KEYS, &["key", "kind", "name"]),
        ("/$defs/example", EXAMPLE_KEYS, &["language", "text"]),
        ("/$defs/rule", RULE_KEYS, &["language", "query"]),
        ("/$defs/concept", CONCEPT_KEYS, &["key", "terms"]),
    ] {
        let table = part(pointer);
        let properties: Vec<&str> = (table["properties"].as_object().into_iter().flatten())
            .map(|(key, _)| key.as_str())
            .collect();
        assert_eq!(properties, keys, "{pointer}");
        assert_eq!(strings(&table["required"]), required, "{pointer}");
        assert_eq!(table["additionalProperties"], false, "{pointer}");
    }
}

#[test]
fn the_words_of_each_list_are_those_of_the_model() {
    let languages: Vec<&str> = Language::ALL
        .iter()
        .map(|language| language.code())
        .collect();
    for (pointer, words) in [
        ("/$defs/code/properties/kind", terms::<CodeKind>()),
        ("/$defs/rule/properties/roles/items", terms::<Role>()),
        ("/$defs/language", languages),
    ] {
        assert_eq!(strings(&part(pointer)["enum"]), words, "{pointer}");
    }
}

/// The units are three words, and a pattern for all numbers of words around a match.
#[test]
fn the_units_are_those_of_the_model() {
    let unit = part("/$defs/rule/properties/unit");
    assert_eq!(unit["default"], DEFAULT_UNIT.to_string());
    let [words, around] = unit["anyOf"].as_array().map_or(&[][..], Vec::as_slice) else {
        panic!("words and a pattern in {unit}");
    };
    assert_eq!(strings(&words["enum"]), ["match", "sentence", "turn"]);
    let pattern = around["pattern"].as_str().expect("a pattern");
    let unanchored = pattern.trim_start_matches('^').trim_end_matches('$');
    let around = proptest::string::string_regex(unanchored).expect("a regular expression");
    let mut seen = std::collections::BTreeSet::new();
    let mut runner = TestRunner::deterministic();
    for _ in 0..20_000 {
        let text = around.new_tree(&mut runner).expect("a text").current();
        assert_eq!(
            text.parse::<Unit>().map(|unit| unit.to_string()),
            Ok(text.clone())
        );
        seen.insert(text);
    }
    assert_eq!(seen.len(), usize::from(u8::MAX));
}

/// What the schema requires is what the reader misses.
#[test]
fn each_required_key_is_missed() {
    let complete = serde_json::json!({
        "code": [{
            "key": "a", "kind": "theme", "name": { "en": "A" },
            "examples": [{ "language": "en", "text": "a" }],
            "rules": [{ "language": "en", "query": "a" }],
        }],
        "lexicon": [{ "key": "a", "terms": { "en": ["a"] } }],
    });
    assert!(crate::read(&complete.to_string(), "a.json").is_ok());
    for (table, definition) in [
        ("", ""),
        ("/code/0", "/$defs/code"),
        ("/code/0/examples/0", "/$defs/example"),
        ("/code/0/rules/0", "/$defs/rule"),
        ("/lexicon/0", "/$defs/concept"),
    ] {
        for key in strings(&part(definition)["required"]) {
            let mut broken = complete.clone();
            let table = broken.pointer_mut(table).and_then(Value::as_object_mut);
            table.and_then(|table| table.remove(key)).expect("a key");
            assert!(
                crate::read(&broken.to_string(), "a.json").is_err(),
                "{definition} {key}"
            );
        }
    }
}
