//! RTF (specification 1.9.1) of Word, LibreOffice, pandoc, f4transkript and their like: paragraphs with labels,
//! tables with a turn a row.

mod notes;
mod page;
mod signs;
mod token;

use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::document;
use crate::format::{Confidence, Declined, Format, Input};

/// The reader of RTF.
pub(crate) struct Rtf;

impl Format for Rtf {
    fn reader(&self) -> Reader {
        Reader {
            name: "rtf",
            version: 5,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if text(input.bytes()).starts_with(b"{\\rtf") {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined> {
        let chosen = options
            .encoding
            .and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
        let read = page::read(text(input.bytes()), chosen)?;
        let mut problems = Vec::new();
        if read.undecodable {
            problems.push(Problem {
                kind: "undecodable",
                message: format!(
                    "some bytes are no letters in {}; they are shown as \u{fffd}. If letters look wrong, choose another encoding",
                    read.encoding
                ),
                line: None,
            });
        }
        document::transcript(self.reader(), read.encoding, &read.blocks, problems)
    }
}

/// A file from its first byte that counts.
fn text(bytes: &[u8]) -> &[u8] {
    bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start()
}

#[cfg(test)]
mod tests;
