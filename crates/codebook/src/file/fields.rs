//! The small readers that a codebook's shape is made of: each gives a value or says what stands there instead.

use std::ops::Range;

use verbatim_language::Language;
use verbatim_model::coding::Unit;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::term::Term;

use super::node::{Entry, Node, Value};
use crate::finding::Findings;
use crate::nearest::did_you_mean;

/// The members of one table.
#[derive(Clone, Copy)]
pub(super) struct Fields<'n> {
    entries: &'n [Entry],
    /// Where the table begins.
    pub(super) at: usize,
}

impl<'n> Fields<'n> {
    pub(super) fn get(self, key: &str) -> Option<&'n Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The items of the list `key`, if it is there.
    pub(super) fn list(self, key: &str, findings: &mut Findings<'_>) -> &'n [Node] {
        let entry = self.get(key);
        entry.map_or(&[], |entry| {
            list(&entry.node, &format!("`{key}`"), findings)
        })
    }

    /// Where `key` stands, else where the table begins.
    pub(super) fn place(self, key: &str) -> usize {
        self.get(key).map_or(self.at, |entry| entry.key_span.start)
    }
}

/// A table with no other keys than `known`.
pub(super) fn table<'n>(
    node: &'n Node,
    what: &str,
    known: &[&'static str],
    findings: &mut Findings<'_>,
) -> Option<Fields<'n>> {
    let Value::Table(entries) = &node.value else {
        wrong(node, what, "a table", findings);
        return None;
    };
    for entry in entries {
        if !known.contains(&entry.key.as_str()) {
            let hint = did_you_mean(&entry.key, known.iter().copied())
                .unwrap_or_else(|| format!("known here: {}", known.join(", ")));
            let message = format!("unknown key `{}` in {what}", entry.key);
            findings.error(entry.key_span.start, message, hint);
        }
    }
    Some(Fields {
        entries,
        at: node.span.start,
    })
}

/// What `key` holds, which `what` must have.
pub(super) fn required<'n>(
    fields: Fields<'n>,
    key: &str,
    what: &str,
    findings: &mut Findings<'_>,
) -> Option<&'n Node> {
    let entry = fields.get(key);
    if entry.is_none() {
        findings.error(fields.at, format!("{what} has no `{key}`"), ());
    }
    entry.map(|entry| &entry.node)
}

/// A text that says something.
pub(super) fn text(node: &Node, what: &str, findings: &mut Findings<'_>) -> Option<String> {
    match &node.value {
        Value::Text(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Text(_) => {
            let hint = "write something between the quotes, or leave the key out";
            findings.error(node.span.start, format!("{what} is empty"), hint);
            None
        }
        Value::Other("a number") => {
            let hint = format!("put it in quotes: \"{}\"", findings.source(&node.span));
            let message = format!("{what} must be a text, not a number");
            findings.error(node.span.start, message, hint);
            None
        }
        _ => {
            wrong(node, what, "a text", findings);
            None
        }
    }
}

/// The items of a list.
pub(super) fn list<'n>(node: &'n Node, what: &str, findings: &mut Findings<'_>) -> &'n [Node] {
    if let Value::List(items) = &node.value {
        return items;
    }
    wrong(node, what, "a list", findings);
    &[]
}

/// The texts of a list, each with its place.
pub(super) fn texts(
    node: &Node,
    what: &str,
    findings: &mut Findings<'_>,
) -> Vec<(String, Range<usize>)> {
    (list(node, what, findings).iter())
        .filter_map(|item| Some((text(item, what, findings)?, item.span.clone())))
        .collect()
}

/// A short name: letters, digits, `-`, `_` and `.`, since paths, rule numbers and queries write it without quotes.
pub(super) fn key(node: &Node, what: &str, findings: &mut Findings<'_>) -> Option<String> {
    let key = text(node, what, findings)?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !key.chars().all(plain) || !key.starts_with(char::is_alphanumeric) {
        let hint = format!(
            "use letters, digits and hyphens, for example `{}`",
            slug(&key)
        );
        let message = format!("{what} `{key}` is not a short name");
        findings.error(node.span.start, message, hint);
    }
    Some(key)
}

/// A short name made from any text.
pub(super) fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    match words.join("-").to_lowercase() {
        slug if slug.is_empty() => "codebook".to_owned(),
        slug => slug,
    }
}

/// A word of a closed list.
pub(super) fn term<T: Term>(node: &Node, findings: &mut Findings<'_>) -> Option<T> {
    let known: Vec<&str> = T::ALL.iter().map(|term| term.as_str()).collect();
    let hint = |given: &str| did_you_mean(given, known.iter().copied());
    let parse = |text: &str| T::parse(text).ok();
    one_of(node, T::WHAT, &known, parse, hint, findings)
}

/// What a rule codes.
pub(super) fn unit(node: &Node, findings: &mut Findings<'_>) -> Option<Unit> {
    let hint = |given: &str| {
        if given.trim_start().starts_with("match") {
            Some("write for example `match+5`, with a number from 1 to 255".to_owned())
        } else {
            did_you_mean(given, Unit::WORDS)
        }
    };
    let parse = |text: &str| text.parse().ok();
    one_of(node, Unit::WHAT, &Unit::WORDS, parse, hint, findings)
}

fn one_of<T>(
    node: &Node,
    what: &str,
    known: &[&str],
    parse: impl FnOnce(&str) -> Option<T>,
    hint: impl FnOnce(&str) -> Option<String>,
    findings: &mut Findings<'_>,
) -> Option<T> {
    let given = text(node, what, findings)?;
    let value = parse(&given);
    if value.is_none() {
        let hint = hint(&given).unwrap_or_else(|| format!("expected one of {}", known.join(", ")));
        let message = format!("unknown {what} `{given}`");
        findings.error(node.span.start, message, hint);
    }
    value
}

/// A language that Verbatim analyses.
pub(super) fn language(node: &Node, findings: &mut Findings<'_>) -> Option<LanguageTag> {
    let given = text(node, "language", findings)?;
    language_named(&given, node.span.start, findings)
}

/// Values by language, in the order of the file.
pub(super) fn by_language<T>(
    node: &Node,
    what: &str,
    findings: &mut Findings<'_>,
    mut read: impl FnMut(&Node, &mut Findings<'_>) -> Option<T>,
) -> Vec<(LanguageTag, T)> {
    let Value::Table(entries) = &node.value else {
        let message = format!(
            "{what} must be a table by language, not {}",
            node.value.describe()
        );
        let hint = match &node.value {
            Value::Text(_) => format!("write {{ en = {} }}", findings.source(&node.span)),
            _ => "write for example { hr = \"…\", en = \"…\" }".to_owned(),
        };
        findings.error(node.span.start, message, hint);
        return Vec::new();
    };
    (entries.iter())
        .filter_map(|entry| {
            let language = language_named(&entry.key, entry.key_span.start, findings);
            let value = read(&entry.node, findings);
            language.zip(value)
        })
        .collect()
}

fn language_named(given: &str, at: usize, findings: &mut Findings<'_>) -> Option<LanguageTag> {
    let codes = || Language::ALL.iter().map(|language| language.code());
    if codes().any(|code| code == given) {
        return given.parse().ok();
    }
    let named = (Language::ALL.iter()).find(|language| language.name().eq_ignore_ascii_case(given));
    let hint = named
        .map(|language| format!("did you mean `{}`?", language.code()))
        .or_else(|| did_you_mean(given, codes()))
        .unwrap_or_else(|| format!("expected one of {}", codes().collect::<Vec<_>>().join(", ")));
    findings.error(at, format!("unknown language `{given}`"), hint);
    None
}

fn wrong(node: &Node, what: &str, wanted: &str, findings: &mut Findings<'_>) {
    let message = format!("{what} must be {wanted}, not {}", node.value.describe());
    findings.error(node.span.start, message, ());
}
