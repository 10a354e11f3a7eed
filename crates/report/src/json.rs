//! JSON: the report as it is, for programs.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::format::RenderError;
use crate::plan::PlanScope;
use crate::read_back::{
    Block, Found, ManifestEntry, Part, ReadBack, ReadError, Setting, StatedPriority, Statements,
    state,
};
use crate::unique_keys::UniqueKeys;
use crate::view::Report;
use crate::wording::ReportLanguage;

/// Keys of a quote that are compared with the stored text, or tell where the quote stands.
const WORDS: [&str; 8] = [
    "anchor", "link", "text", "shown", "sha256", "source", "start", "end",
];

/// What a quote says in another language; not held against the project.
const TRANSLATION: &str = "translation";

/// What is stated of a priority beside its quotes and sentences.
const PRIORITY: [&str; 5] = ["claim", "territories", "objectives", "evidence", "flags"];

/// Writes the report.
pub(crate) fn write(report: &Report) -> Result<String, RenderError> {
    Ok(serde_json::to_string_pretty(report)? + "\n")
}

#[derive(Deserialize)]
struct Written {
    // Reports of older versions state none and are English.
    language: Option<ReportLanguage>,
    date: Option<String>,
    tool: Option<String>,
    manifest: Vec<ManifestEntry>,
    priorities: Vec<WrittenPriority>,
    // Reports of older versions have none of these.
    #[serde(default)]
    objective_pages: Vec<WrittenPart>,
    #[serde(default)]
    validations: Vec<WrittenPart>,
    #[serde(default)]
    practices: Vec<WrittenPart>,
    #[serde(default)]
    quote_book: Vec<WrittenPart>,
    plan: Option<WrittenPlan>,
}

#[derive(Deserialize)]
struct WrittenPlan {
    scope: PlanScope,
}

/// A part of another chapter: quotes stand in it or in its lessons.
#[derive(Deserialize)]
struct WrittenPart {
    key: Option<String>,
    #[serde(default)]
    quotes: Vec<WrittenQuote>,
    #[serde(default)]
    lessons: Vec<WrittenPart>,
}

#[derive(Deserialize)]
struct WrittenPriority {
    key: Option<String>,
    quotes: Vec<WrittenQuote>,
    #[serde(flatten)]
    more: Map<String, Value>,
}

#[derive(Deserialize)]
struct WrittenQuote {
    anchor: Option<String>,
    link: Option<String>,
    text: Option<String>,
    shown: Option<String>,
    source: Option<String>,
    start: Option<usize>,
    end: Option<usize>,
    #[serde(flatten)]
    more: Map<String, Value>,
}

/// Reads quotes, manifest and statements of a written report.
pub(crate) fn read(text: &str) -> Result<ReadBack, ReadError> {
    let bad = |error: serde_json::Error| ReadError::Json(error.to_string());
    let _: UniqueKeys = serde_json::from_str(text).map_err(bad)?;
    let written: Written = serde_json::from_str(text).map_err(bad)?;
    let whole: Value = serde_json::from_str(text).map_err(bad)?;
    let mut body = Vec::new();
    let mut priorities = Vec::new();
    for priority in written.priorities {
        for quote in priority.quotes {
            body.push(found(quote, priority.key.as_deref()));
        }
        let mut stated = Statements::new();
        for (name, value) in (priority.more.iter()).filter(|(n, _)| PRIORITY.contains(&n.as_str()))
        {
            leaves(name, value, &mut |path, value| {
                state(&mut stated, path, &value)
            });
        }
        priorities.push(StatedPriority {
            key: priority.key.unwrap_or_default(),
            stated,
        });
    }
    let parts = (written.objective_pages.into_iter())
        .chain(written.validations)
        .chain(written.practices)
        .chain(written.quote_book);
    for part in parts {
        let lessons = part.lessons.into_iter().flat_map(|lesson| lesson.quotes);
        for quote in part.quotes.into_iter().chain(lessons) {
            body.push(found(quote, part.key.as_deref()));
        }
    }
    Ok(ReadBack {
        language: written.language.unwrap_or_default(),
        priorities,
        plan: written.plan.map(|plan| plan.scope),
        date: written.date,
        tool: written.tool,
        blocks: blocks(&whole),
        ..ReadBack::compare(written.manifest, body)
    })
}

fn found(quote: WrittenQuote, priority: Option<&str>) -> Found {
    let mut stated = Statements::new();
    let is_stated = |name: &str| !WORDS.contains(&name) && name != TRANSLATION;
    for (name, value) in (quote.more.iter()).filter(|(name, _)| is_stated(name)) {
        leaves(name, value, &mut |path, value| {
            state(&mut stated, path, &value)
        });
    }
    let full = quote.text.unwrap_or_default();
    Found {
        anchor: quote.anchor,
        shown: quote.shown.unwrap_or_else(|| full.clone()),
        full: Some(full),
        // Without any of the three it leads nowhere, and no manifest has an empty source.
        place: Some((
            quote.source.unwrap_or_default(),
            quote.start.unwrap_or_default(),
            quote.end.unwrap_or_default(),
        )),
        setting: Setting {
            priority: priority.map(str::to_owned),
            kind: quote.link.and_then(|link| link.parse().ok()),
            stated,
        },
        line: None,
    }
}

/// Every value that holds no others, with its path, keys in the order of the alphabet.
fn leaves(path: &str, value: &Value, leaf: &mut impl FnMut(&str, String)) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_unstable_by_key(|(name, _)| *name);
            for (name, value) in entries {
                leaves(&format!("{path}.{name}"), value, leaf);
            }
        }
        Value::Array(values) if !values.is_empty() => {
            for (at, value) in values.iter().enumerate() {
                leaves(&format!("{path}[{at}]"), value, leaf);
            }
        }
        Value::String(text) => leaf(path, text.clone()),
        value => leaf(path, value.to_string()),
    }
}

fn blocks(whole: &Value) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut entries: Vec<_> = whole.as_object().into_iter().flatten().collect();
    entries.sort_unstable_by_key(|(name, _)| *name);
    for (name, value) in entries {
        let part = match name.as_str() {
            "sources" | "objectives" => Part::Listed,
            "codebook" | "coders" => Part::MadeWith,
            _ => Part::Rest,
        };
        match value {
            // One block each, so that one more is one block more.
            Value::Array(values) if part == Part::Listed => {
                for (at, value) in values.iter().enumerate() {
                    let mut fields = Vec::new();
                    leaves("", value, &mut |path, value| {
                        fields.push(format!("{path}={value}"))
                    });
                    blocks.push(block(part, format!("{name}[{at}]"), &fields.join(" ")));
                }
            }
            value if part == Part::MadeWith => {
                blocks.push(block(part, name.clone(), &value.to_string()));
            }
            value => leaves(name, value, &mut |path, value| {
                let part = match path.contains(&format!("].{TRANSLATION}.")) {
                    true => Part::Translation,
                    false => part,
                };
                blocks.push(block(part, path.to_owned(), &format!("{path}={value}")));
            }),
        }
    }
    blocks
}

fn block(part: Part, place: String, text: &str) -> Block {
    Block {
        part,
        place: format!("`{place}`"),
        text: crate::collapse(text),
    }
}
