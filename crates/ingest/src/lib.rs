//! Reads transcripts: bytes of a file in, text with turns, speakers, times and problems out.
//!
//! [`read`] is the one entrance. What a file is, its content decides; the extension only helps. Each format is
//! one module behind the trait [`Format`](format::Format) and one line of the [registry].
//! What is kept of each format, and the text that is made of it, is written down in `docs/formats.md`.
//!
//! This crate opens no file: the bytes come in, and [`Options::beside`] gives what lies in the same folder.

pub mod archive;
mod bare_letters;
mod blot;
mod chat;
mod chat_log;
mod collective;
mod columns;
mod cues;
mod document;
mod docx;
mod eaf;
pub mod encoding;
mod entities;
mod exb;
pub mod format;
mod html;
mod interaction;
mod json;
mod kept;
mod labels;
mod language;
mod markdown;
mod misnamed;
mod nameless;
mod odt;
mod pdf;
mod pipes;
mod plain;
mod program_lines;
mod recognised;
pub mod registry;
mod rendering;
mod rtf;
mod said;
mod script;
mod sentences;
pub mod sheet;
mod srt;
mod table;
mod tei;
#[cfg(test)]
mod testing;
mod textgrid;
mod tiers;
mod vtt;
mod xml;
mod zipped;

pub use blot::blotted;
pub use collective::is_collective;
use std::borrow::Cow;

pub use columns::{Columns, ColumnsError};
pub use labels::{LegendEntry, legend_entries};
pub use said::{Said, all_said};
pub use verbatim_language::Language;
use verbatim_model::transcript::Transcript;

/// Largest file that is read, in bytes. A transcript of a thousand hours has some 50 MB; whoever opens files refuses a
/// larger one before reading it.
pub const LARGEST_FILE: u64 = 512 << 20;

/// What the caller knows of a file besides its bytes.
#[derive(Clone, Copy)]
pub struct Options<'o> {
    /// Encoding that a person chose, by its WHATWG label such as `windows-1250`; overrules every guess.
    pub encoding: Option<&'o str>,
    /// Languages of the project; turns are told apart among these.
    pub languages: &'o [Language],
    /// Language of all turns, as a person said.
    pub language: Option<Language>,
    /// Reads a file of the same folder by its name.
    pub beside: &'o dyn Fn(&str) -> Option<Vec<u8>>,
    /// Names of the files in the same folder.
    pub siblings: &'o [String],
    /// Columns of tables, as a person chose them; else they are told by their names.
    pub columns: Option<&'o Columns>,
    /// What is read although it is no transcript, as a person asked.
    pub read_as: Option<ReadAs>,
}

verbatim_model::terms! {
    /// What is no transcript and is read as one where a person asks for it.
    ReadAs: "kind of text" {
        /// The chat of a call: each message is a turn. Other files are read as ever.
        Chat = "chat",
        /// A text without speakers, whatever stands at the starts of its lines: each line is a turn.
        Sentences = "sentences",
    }
}

impl Default for Options<'_> {
    /// Nothing known: all four languages, nothing beside.
    fn default() -> Self {
        Self {
            encoding: None,
            languages: &Language::ALL,
            language: None,
            beside: &|_| None,
            siblings: &[],
            columns: None,
            read_as: None,
        }
    }
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Read.
    Imported(Box<Transcript>),
    /// Known, and not a transcript of its own: no failure.
    Skipped {
        /// Name of the format, where it was recognised.
        format: Option<&'static str>,
        /// Why, in words for a researcher.
        reason: String,
    },
    /// Not readable, or nothing in it.
    Refused {
        /// Name of the format, where it was recognised.
        format: Option<&'static str>,
        /// Why, and what to do about it, in words for a researcher.
        reason: String,
    },
}

/// Reads the file called `name` (its last path part is enough) with content `bytes`. Bytes that are given away, and not
/// lent, may become the text without being copied.
///
/// Never panics, whatever the bytes. Turns are in order, do not overlap, lie inside the text on char boundaries,
/// and carry their language as far as it could be told.
#[must_use]
pub fn read<'b>(name: &str, bytes: impl Into<Cow<'b, [u8]>>, options: &Options<'_>) -> Outcome {
    registry::read(name, bytes.into(), options)
}
