//! DOCX (ECMA-376, WordprocessingML): paragraphs with labels, tables with a turn a row, the layouts of Teams and Otter.

mod archive;
mod body;
mod table;

use std::ops::Range;

use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::recognised;
use crate::rendering::Rendering;
use crate::script::{self, Kind, Row, Stage};
use body::{Block, Paragraph};
use table::TableTurn;

/// The reader of DOCX.
pub(crate) struct Docx;

impl Format for Docx {
    fn reader(&self) -> Reader {
        Reader {
            name: "docx",
            version: 1,
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
        let xml = archive::document(input.bytes)?;
        let blocks = body::blocks(&xml)?;
        let mut turns: Vec<TableTurn> = Vec::new();
        let mut rows: Vec<Row<'_>> = Vec::new();
        // For each row of kind `Turn` its number in `turns`.
        let mut turn_of_row: Vec<usize> = Vec::new();
        for block in &blocks {
            match block {
                Block::Paragraph(paragraph) => push(&mut rows, &mut turn_of_row, paragraph),
                Block::Table(table) => match table::turns(table) {
                    Some(found) => {
                        for turn in found {
                            rows.push(Row {
                                text: "",
                                line: None,
                                kind: Kind::Turn,
                                starts_block: true,
                                starts_paragraph: true,
                                bold: 0,
                            });
                            turn_of_row.push(turns.len());
                            turns.push(turn);
                        }
                    }
                    None => table
                        .iter()
                        .flatten()
                        .flatten()
                        .for_each(|paragraph| push(&mut rows, &mut turn_of_row, paragraph)),
                },
            }
        }
        let mut page = Page {
            rows: &rows,
            turns: &turns,
            turn_of_row: &turn_of_row,
            rendering: Rendering::default(),
        };
        let problems = script::play(&rows, &mut page);
        // The parts of a DOCX file say that they are UTF-8.
        let transcript = page.rendering.finish(self.reader(), "UTF-8", problems);
        if transcript.turns.is_empty() {
            return Err(Declined::nothing_said());
        }
        Ok(transcript)
    }
}

/// Adds the lines of a paragraph.
fn push<'p>(rows: &mut Vec<Row<'p>>, turn_of_row: &mut Vec<usize>, paragraph: &'p Paragraph) {
    let mut from = 0;
    let mut first = true;
    for line in paragraph.text.split('\n') {
        let blank = line.trim().is_empty();
        rows.push(Row {
            text: line,
            line: None,
            kind: if paragraph.heading {
                Kind::Heading
            } else {
                Kind::Text
            },
            starts_block: first && !blank,
            starts_paragraph: first && !blank,
            bold: paragraph.bold.saturating_sub(from).min(line.len()),
        });
        turn_of_row.push(0);
        first &= blank;
        from += line.len() + 1;
    }
}

/// Writes the rendering of a document.
struct Page<'p> {
    rows: &'p [Row<'p>],
    turns: &'p [TableTurn],
    turn_of_row: &'p [usize],
    rendering: Rendering,
}

impl Stage for Page<'_> {
    fn begin(&mut self, speaker: Option<&str>, start_ms: Option<u64>, end_ms: Option<u64>) {
        self.rendering.begin(speaker, None);
        self.rendering.time(start_ms, end_ms);
    }

    fn say(&mut self, row: usize, range: Range<usize>) {
        self.rendering.say(&self.rows[row].text[range]);
    }

    fn mark(&mut self, row: usize, kind: &str, range: Range<usize>) {
        let words = &self.rows[row].text[range];
        if kind == "heading" {
            self.rendering.heading(words);
        } else {
            self.rendering.mark(kind, words);
        }
    }

    fn turn(&mut self, row: usize) {
        let Some(turn) = self.turn_of_row.get(row).and_then(|&at| self.turns.get(at)) else {
            return;
        };
        self.rendering.begin(turn.speaker.as_deref(), None);
        self.rendering.time(turn.start_ms, turn.end_ms);
        self.rendering.say(&turn.text);
        self.rendering.end();
    }

    fn end(&mut self) -> Option<String> {
        self.rendering.end()
    }
}

#[cfg(test)]
mod tests;
