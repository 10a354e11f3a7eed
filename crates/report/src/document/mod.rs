//! DOCX: a document for word processors (WordprocessingML, ECMA-376 part 1), with headings, contents, tables, captions, and a
//! footnote for each quote that tells its anchor.
//!
//! Own code, since `docx-rs` knows neither the language of words nor rows that repeat as heads of a table.
//!
//! Styles say what a paragraph is, and [`read()`] finds them by name, which word processors keep. So every paragraph in the
//! style of quotes is a quote, and words that somebody sets so by hand are noticed.

mod body;
mod parts;
mod plan;
mod read;
mod xml;

pub(crate) use parts::write;
pub(crate) use read::read;

/// Names of styles, which word processors keep; their ids they may change.
const QUOTE: &str = "Verbatim Quote";
const ANCHOR: &str = "Verbatim Anchor";
const ATTRIBUTION: &str = "Verbatim Attribution";
const EVIDENCE: &str = "Verbatim Evidence";
const FLAG: &str = "Verbatim Flag";
const FLAG_NAME: &str = "Verbatim Flag Name";
const FIGURES: &str = "Verbatim Figures";
const SOURCES: &str = "Verbatim Sources";
const MANIFEST: &str = "Verbatim Manifest";
const TABLE: &str = "Verbatim Table";

/// The id that a style has in a file that we write.
fn id(name: &str) -> String {
    name.split(' ').collect()
}
