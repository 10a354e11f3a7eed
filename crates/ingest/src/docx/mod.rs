//! DOCX (ECMA-376, WordprocessingML): paragraphs with labels, tables with a turn a row, the layouts of Teams and Otter.

mod body;
mod notes;
pub(crate) mod symbols;

use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::document;
use crate::format::{Confidence, Declined, Format, Input};
use crate::recognised;
use crate::zipped;

/// The reader of DOCX.
pub(crate) struct Docx;

impl Format for Docx {
    fn reader(&self) -> Reader {
        Reader {
            name: "docx",
            version: 6,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if recognised::is_docx(input) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        // The main part is `word/document.xml`, or has another number as some programs write it.
        let xml = zipped::part(input.bytes(), "DOCX", |name| {
            name.starts_with("word/document") && name.ends_with(".xml")
        })?;
        let mut notes = notes::Notes::of(input.bytes());
        let mut blocks = body::blocks(&xml, &mut notes)?;
        let (loose, problems) = notes.finish();
        for comment in loose {
            blocks.point(None, comment);
        }
        // The parts of a DOCX file say that they are UTF-8.
        document::transcript(self.reader(), "UTF-8", &blocks.finish(), problems)
    }
}

#[cfg(test)]
mod tests;
