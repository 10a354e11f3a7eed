//! DOCX: a document for word processors (WordprocessingML, ECMA-376 part 1), with headings, contents, tables, captions, and a
//! footnote for each quote that tells its anchor.
//!
//! Own code, since `docx-rs` knows neither the language of words nor rows that repeat as heads of a table.
//!
//! Styles say what a paragraph is, and [`read()`] finds them by name, which word processors keep. So every paragraph in the
//! style of quotes is a quote, and words that somebody sets so by hand are noticed.

mod body;
mod outline;
mod parts;
mod picture;
mod plan;
mod read;
mod xml;

pub(crate) use outline::{Outline, Paragraph, Piece};
pub(crate) use parts::{pages, write};
pub(crate) use picture::Picture;
pub(crate) use read::{Pages, read};

/// Names of styles, which word processors keep; their ids they may change.
pub(crate) const QUOTE: &str = "Verbatim Quote";
pub(crate) const ANCHOR: &str = "Verbatim Anchor";
pub(crate) const ATTRIBUTION: &str = "Verbatim Attribution";
pub(crate) const TRANSLATION: &str = "Verbatim Translation";
pub(crate) const EVIDENCE: &str = "Verbatim Evidence";
pub(crate) const FLAG: &str = "Verbatim Flag";
pub(crate) const FLAG_NAME: &str = "Verbatim Flag Name";
pub(crate) const FIGURES: &str = "Verbatim Figures";
pub(crate) const SOURCES: &str = "Verbatim Sources";
pub(crate) const MANIFEST: &str = "Verbatim Manifest";
pub(crate) const PICTURE: &str = "Verbatim Picture";
pub(crate) const TABLE: &str = "Verbatim Table";

/// What a run is called that is bold by itself; no style of ours has the name.
pub(crate) const BOLD: &str = "bold";

/// The id that a style has in a file that we write.
fn id(name: &str) -> String {
    name.split(' ').collect()
}
