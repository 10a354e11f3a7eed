//! XLSX: one sheet for each table, with filters and a header that stays in sight.
//!
//! Cells are read back by the headings of their columns, in the language of the report, and not by how the file is packed,
//! which may have been saved again by a spreadsheet program.

mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;

/// The sheets by their messages, in order.
const PRIORITIES: &str = "sheet-priorities";
const CONFIDENCE: &str = "sheet-confidence";
const QUOTES: &str = "sheet-quotes";
const CODES: &str = "sheet-codes";
const SESSIONS: &str = "sheet-sessions";
const SOURCES: &str = "sheet-sources";
const METHOD: &str = "sheet-method";
const MANIFEST: &str = "sheet-manifest";

/// Columns of the sheet of quotes behind all others, where a quote has a translation; they are not held against the project.
const TRANSLATION_COLUMNS: [&str; 3] = ["translation", "translated-by", "translated-on"];

/// Columns of the sheet of quotes by their messages. The attributes of people follow.
const QUOTE_COLUMNS: [&str; 27] = [
    "priority",
    "claim",
    "link",
    "anchor",
    "printed",
    "quote",
    "whole-quote",
    "code-paths",
    "paraphrase-head",
    "source",
    "turn-number",
    "time",
    "speaker",
    "participant",
    "name",
    "role",
    "group",
    "session",
    "session-kind",
    "territory",
    "language",
    "consent",
    "flag-stale",
    "mention",
    "start",
    "end",
    "sha256",
];
