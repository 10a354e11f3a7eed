//! TOML to a tree with places.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{Entry, Node, Value};
use crate::finding::Findings;

/// The tree, or `None` and a finding for each syntax error.
pub(super) fn parse(findings: &mut Findings<'_>) -> Option<Node> {
    let text = findings.text();
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let span = error.span().unwrap_or(text.len()..text.len());
        let mut message = error.message().trim().to_owned();
        // The parser does not say which key stands twice.
        if message == "duplicate key" {
            message = format!("key `{}` stands twice", findings.source(&span));
        }
        findings.error(span.start, message, ());
    }
    errors.is_empty().then(|| Node {
        span: 0..text.len(),
        value: Value::Table(entries(table.get_ref())),
    })
}

fn entries(table: &DeTable<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = (table.iter())
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            key_span: key.span(),
            node: node(value),
        })
        .collect();
    // The parser sorts by key; people and codebooks go by the order of the file.
    entries.sort_by_key(|entry| entry.key_span.start);
    entries
}

fn node(value: &Spanned<DeValue<'_>>) -> Node {
    Node {
        span: value.span(),
        value: match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Array(items) => Value::List(items.iter().map(node).collect()),
            DeValue::Table(table) => Value::Table(entries(table)),
            DeValue::Integer(_) | DeValue::Float(_) => Value::Other("a number"),
            DeValue::Boolean(_) => Value::Other("true or false"),
            DeValue::Datetime(_) => Value::Other("a date"),
        },
    }
}
