//! From a codebook to a file.

use serde_json::{Map, Value, json};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::{CodeExample, CodeField, Concept, Rule};
use verbatim_model::term::Term;

use super::Format;
use crate::codebook::{CodeEntry, Codebook};

/// Writes a codebook: one key a line, always in the same order, nothing that is empty. Reading gives it back.
#[must_use]
pub fn write(codebook: &Codebook, format: Format) -> String {
    let document = document(codebook);
    match format {
        Format::Json => format!("{document:#}\n"),
        Format::Toml => {
            ::toml::to_string(&document).expect("tables of texts and lists of them are TOML")
        }
    }
}

/// The one shape of both formats.
fn document(codebook: &Codebook) -> Value {
    let mut header = Map::new();
    put(&mut header, "key", json!(codebook.key));
    put(&mut header, "version", json!(codebook.version));
    put(&mut header, "languages", json!(codebook.languages));
    put(&mut header, "title", by_language(&codebook.title));
    let mut file = Map::new();
    put(&mut file, "codebook", Value::Object(header));
    put(&mut file, "code", codebook.codes.iter().map(code).collect());
    put(
        &mut file,
        "lexicon",
        codebook.lexicon.iter().map(concept).collect(),
    );
    Value::Object(file)
}

fn code(code: &CodeEntry) -> Value {
    let mut entry = Map::new();
    put(&mut entry, "key", json!(code.key));
    put(&mut entry, "renamed_from", json!(code.renamed_from));
    put(&mut entry, "kind", json!(code.kind));
    put(&mut entry, "parent", json!(code.parent));
    put(&mut entry, "objectives", json!(code.objectives));
    put(&mut entry, "color", json!(code.color));
    for field in CodeField::ALL {
        let texts = code.texts.iter().filter(|text| text.field == *field);
        let texts: Map<_, _> = texts
            .map(|text| (text.language.to_string(), json!(text.text)))
            .collect();
        put(&mut entry, field.as_str(), Value::Object(texts));
    }
    put(
        &mut entry,
        "examples",
        code.examples.iter().map(example).collect(),
    );
    put(&mut entry, "rules", code.rules.iter().map(rule).collect());
    Value::Object(entry)
}

fn example(example: &CodeExample) -> Value {
    json!({ "language": example.language, "text": example.text })
}

fn rule(rule: &Rule) -> Value {
    let mut entry = Map::new();
    put(&mut entry, "language", json!(rule.language));
    put(&mut entry, "query", json!(rule.query));
    put(&mut entry, "unit", json!(rule.unit));
    put(&mut entry, "unless", json!(rule.unless));
    put(&mut entry, "roles", json!(rule.roles));
    Value::Object(entry)
}

fn concept(concept: &Concept) -> Value {
    json!({ "key": concept.key, "terms": by_language(&concept.terms) })
}

fn by_language<T: serde::Serialize>(values: &[(LanguageTag, T)]) -> Value {
    let values = values
        .iter()
        .map(|(language, value)| (language.to_string(), json!(value)));
    Value::Object(values.collect())
}

/// Adds what is not empty.
fn put(table: &mut Map<String, Value>, key: &str, value: Value) {
    let empty = match &value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    if !empty {
        table.insert(key.to_owned(), value);
    }
}
