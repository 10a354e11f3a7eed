//! Codebook files: TOML or JSON of one schema, described in `docs/codebook.md` and `codebooks/codebook.schema.json`.

mod code;
mod concept;
mod fields;
mod header;
mod json;
mod literal;
mod node;
#[cfg(test)]
mod schema_tests;
mod shape;
mod toml;
mod write;

use crate::codebook::Codebook;
use crate::finding::{Finding, Findings};

pub(crate) use shape::{CodePlaces, Draft};
pub use write::write;

pub(crate) use literal::source_offset;

/// The two ways to write the one schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// TOML 1.0, for people.
    Toml,
    /// JSON (RFC 8259), for other tools.
    Json,
}

impl Format {
    /// What `text` is written in: an object in braces is JSON, everything else TOML.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if without_mark(text).trim_start().starts_with('{') {
            Self::Json
        } else {
            Self::Toml
        }
    }
}

/// Reads a codebook. `file_name` (of which only the last part is looked at) gives the key of a codebook without one.
///
/// Whether codes, concepts and rules fit together is [`check`](crate::check())'s to say.
///
/// # Errors
/// What keeps the text from being a codebook, by place: syntax, unknown keys, values of a wrong kind.
pub fn read(text: &str, file_name: &str) -> Result<Codebook, Vec<Finding>> {
    let mut findings = Findings::new(without_mark(text));
    match draft(&mut findings, file_name) {
        Some(draft) if !findings.any_error() => Ok(draft.codebook),
        _ => Err(findings.into_list()),
    }
}

/// Reads as far as possible; `None` where not even the syntax holds.
pub(crate) fn draft(findings: &mut Findings<'_>, file_name: &str) -> Option<Draft> {
    let root = match Format::of(findings.text()) {
        Format::Toml => toml::parse(findings),
        Format::Json => json::parse(findings),
    }?;
    Some(shape::read(&root, findings, file_name))
}

/// `text` without its byte order mark.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
