//! PDF with a text layer: lines by their places on the page, put together to paragraphs with labels. Scanned pages
//! have no text and are refused.

mod glyphs;
mod limits;
mod lines;
mod paragraphs;

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::Document;
use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::document::{self, Block};
use crate::format::{Confidence, Declined, Format, Input};
use lines::Page;

/// The reader of PDF.
pub(crate) struct Pdf;

impl Format for Pdf {
    fn reader(&self) -> Reader {
        Reader {
            name: "pdf",
            version: 5,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        /// Bytes in which programs look for the sign.
        const HEAD: usize = 1024;
        let head = &input.bytes()[..input.bytes().len().min(HEAD)];
        let at_start = head.starts_with(b"%PDF-");
        let later =
            input.has_extension(&["pdf"]) && head.windows(5).any(|window| window == b"%PDF-");
        if at_start || later {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        limits::check_streams(input.bytes())?;
        // The library unwraps what damaged files do not have; nothing that it changes outlives the call.
        let pages = catch_unwind(AssertUnwindSafe(|| pages(input.bytes())))
            .unwrap_or_else(|_| Err(damaged("its parts contradict each other")))?;
        let without_text: Vec<String> = (1..)
            .zip(&pages)
            .filter(|(_, page)| page.lines.is_empty())
            .map(|(number, _): (usize, _)| number.to_string())
            .collect();
        if without_text.len() == pages.len() {
            return Err(Declined::Refused(
                "no text layer: run OCR first (the pages are pictures of text), and import what comes out".to_owned(),
            ));
        }
        let mut problems = Vec::new();
        if !without_text.is_empty() {
            /// Pages that are named.
            const MOST: usize = 10;
            let more = if without_text.len() > MOST {
                " …"
            } else {
                ""
            };
            problems.push(Problem {
                kind: "page-without-text",
                message: format!(
                    "page {}{more} has no text: if it is a picture of text, run OCR first",
                    without_text[..without_text.len().min(MOST)].join(", ")
                ),
                line: None,
            });
        }
        let blocks: Vec<Block> = paragraphs::of(pages)
            .into_iter()
            .map(Block::Paragraph)
            .collect();
        document::transcript(self.reader(), "PDF", &blocks, problems)
    }
}

fn damaged(what: &str) -> Declined {
    Declined::Refused(format!(
        "the PDF is damaged ({what}); print it to PDF again, or save it as DOCX or plain text"
    ))
}

fn pages(bytes: &[u8]) -> Result<Vec<Page>, Declined> {
    let mut document = Document::load_mem(bytes).map_err(|error| damaged(&error.to_string()))?;
    // Many files are locked for changes only, with an empty password for reading.
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(Declined::Refused(
            "the PDF is protected by a password: save it without one and import that".to_owned(),
        ));
    }
    limits::check_parents(&document)?;
    limits::check_forms(&document)?;
    let mut glyphs = glyphs::Glyphs::default();
    pdf_extract::output_doc(&document, &mut glyphs).map_err(|error| damaged(&error.to_string()))?;
    Ok(glyphs.pages.into_iter().map(lines::of).collect())
}

#[cfg(test)]
mod tests;
