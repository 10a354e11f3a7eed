//! JSON to a tree with places.
//!
//! `RawValue` borrows each value from the file, so that its place is where its slice begins. Each level is read anew,
//! which is cheap because a codebook is five levels deep.

use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::node::{Entry, Node, Value};
use crate::finding::Findings;

/// What lies deeper is no codebook and is not read.
const DEPTH: usize = 8;

/// The tree, or `None` and a finding for the first syntax error or for each key that stands twice.
pub(super) fn parse(findings: &mut Findings<'_>) -> Option<Node> {
    let text = findings.text();
    let mut twice = Vec::new();
    let raw = read::<&RawValue>(text, text);
    let tree = raw.and_then(|raw| node(raw.get(), text, DEPTH, &mut twice));
    for (span, key) in &twice {
        findings.error(span.start, format!("key `{key}` stands twice"), ());
    }
    match tree {
        Ok(tree) => twice.is_empty().then_some(tree),
        Err(Broken { at, message }) => {
            findings.error(at, message, ());
            None
        }
    }
}

/// A syntax error at a byte of the file.
struct Broken {
    at: usize,
    message: String,
}

/// Reads `source`, a slice of `text`.
fn read<'t, T: Deserialize<'t>>(source: &'t str, text: &str) -> Result<T, Broken> {
    serde_json::from_str(source).map_err(|error| {
        // serde_json counts lines from 1 and bytes of a line from 1, and puts both at the end of its message.
        let (line, column) = (error.line(), error.column());
        let before = source.split_inclusive('\n').take(line.saturating_sub(1));
        let at = before.map(str::len).sum::<usize>() + column.saturating_sub(1);
        let message = error.to_string();
        let place = format!(" at line {line} column {column}");
        Broken {
            at: start_within(source, text) + at.min(source.len()),
            message: message.strip_suffix(&place).unwrap_or(&message).to_owned(),
        }
    })
}

fn node<'t>(
    source: &'t str,
    text: &'t str,
    depth: usize,
    twice: &mut Vec<(Range<usize>, String)>,
) -> Result<Node, Broken> {
    let start = start_within(source, text);
    let value = match source.as_bytes().first() {
        Some(b'"') => Value::Text(read::<String>(source, text)?),
        Some(b'[' | b'{') if depth == 0 => Value::Other("something nested too deep"),
        Some(b'[') => {
            let items: Vec<&RawValue> = read(source, text)?;
            let items = items
                .into_iter()
                .map(|item| node(item.get(), text, depth - 1, twice));
            Value::List(items.collect::<Result<_, _>>()?)
        }
        Some(b'{') => Value::Table(entries(source, text, depth, twice)?),
        Some(b't' | b'f') => Value::Other("true or false"),
        Some(b'n') => Value::Other("null"),
        _ => Value::Other("a number"),
    };
    Ok(Node {
        span: start..start + source.len(),
        value,
    })
}

fn entries<'t>(
    source: &'t str,
    text: &'t str,
    depth: usize,
    twice: &mut Vec<(Range<usize>, String)>,
) -> Result<Vec<Entry>, Broken> {
    let Members(members) = read(source, text)?;
    let mut entries: Vec<Entry> = Vec::with_capacity(members.len());
    let mut from = start_within(source, text) + 1;
    for (key, raw) in members {
        let node = node(raw.get(), text, depth - 1, twice)?;
        // Between the value before and this one stand white space, a comma, the key in quotes and a colon.
        let between = &text[from..node.span.start];
        let key_start = from + between.find('"').unwrap_or(0);
        let key_end = from + between.rfind('"').map_or(between.len(), |at| at + 1);
        if entries.iter().any(|entry| entry.key == key) {
            twice.push((key_start..key_end, key.clone()));
        }
        from = node.span.end;
        entries.push(Entry {
            key,
            key_span: key_start..key_end,
            node,
        });
    }
    Ok(entries)
}

/// The byte of `text` at which its own slice `part` begins.
fn start_within(part: &str, text: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}

/// An object as a list, so that a key that stands twice is seen.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}
