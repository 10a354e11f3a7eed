//! JSON: the report as it is, for programs.

use serde::Deserialize;

use crate::format::RenderError;
use crate::read_back::{Found, ManifestEntry, ReadBack, ReadError};
use crate::view::Report;

/// Writes the report.
pub(crate) fn write(report: &Report) -> Result<String, RenderError> {
    Ok(serde_json::to_string_pretty(report)? + "\n")
}

#[derive(Deserialize)]
struct Written {
    manifest: Vec<ManifestEntry>,
    priorities: Vec<WrittenPriority>,
}

#[derive(Deserialize)]
struct WrittenPriority {
    quotes: Vec<WrittenQuote>,
}

#[derive(Deserialize)]
struct WrittenQuote {
    anchor: Option<String>,
    text: Option<String>,
    shown: Option<String>,
    source: Option<String>,
    start: Option<usize>,
    end: Option<usize>,
}

/// Reads quotes and manifest of a written report.
pub(crate) fn read(text: &str) -> Result<ReadBack, ReadError> {
    let written: Written =
        serde_json::from_str(text).map_err(|error| ReadError::Json(error.to_string()))?;
    let body = written
        .priorities
        .into_iter()
        .flat_map(|priority| priority.quotes)
        .map(|quote| {
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
                line: None,
            }
        })
        .collect();
    Ok(ReadBack::compare(written.manifest, body))
}
