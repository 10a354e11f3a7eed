//! Documents of word processors and their like (DOCX, ODT, RTF, HTML, PDF): paragraphs and tables, and the transcript
//! that is made of them.

mod notes;
mod page;
mod table;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::format::Declined;
use crate::script::{self, Kind, Row};
pub(crate) use notes::{Note, NoteKind, Point, What};
use page::{Page, RowPoint};
use table::TableTurn;

/// A paragraph. Breaks are line feeds, tabs are tabs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// Bytes at the start that are set in bold.
    pub(crate) bold: usize,
    /// Its style is that of a heading or title.
    pub(crate) heading: bool,
    /// Page on which it begins, from 1, where the format has pages.
    pub(crate) page: Option<u32>,
    /// Footnotes and comments, and what comments are about, by place.
    pub(crate) points: Vec<Point>,
}

impl Paragraph {
    /// Adds something that is no words behind the words so far.
    pub(crate) fn point(&mut self, what: What) {
        let at = self.text.len();
        self.points.push(Point { at, what });
    }

    /// Adds words.
    pub(crate) fn write(&mut self, words: &str, bold: bool) {
        let all_bold = self.bold == self.text.len();
        self.text.push_str(words);
        if all_bold && (bold || words.trim().is_empty()) {
            self.bold = self.text.len();
        }
    }
}

/// Beginnings of names of heading styles, in the languages in which Word and LibreOffice write them.
const HEADING_STYLES: [&str; 9] = [
    "heading",
    "title",
    "subtitle",
    "naslov",
    "podnaslov",
    "virsraksts",
    "titolo",
    "sottotitolo",
    "nosaukums",
];

/// Whether a style of this name is one of headings. Word and LibreOffice write spaces in names as `_20_`.
pub(crate) fn is_heading_style(name: &str) -> bool {
    let name = name.to_lowercase();
    HEADING_STYLES
        .iter()
        .any(|heading| name.starts_with(heading))
}

/// Rows of cells of paragraphs. What a table within a cell holds is part of that cell.
pub(crate) type Table = Vec<Vec<Vec<Paragraph>>>;

/// What a document is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

/// Blocks that are being written: paragraphs one after another, some of them in cells of a table. Tables within a
/// cell become paragraphs of that cell.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    blocks: Vec<Block>,
    /// The open table, and how many tables are open.
    table: Table,
    tables: usize,
    /// What stands between paragraphs, for the one that comes next.
    between: Vec<What>,
}

impl Blocks {
    pub(crate) fn begin_table(&mut self) {
        self.tables += 1;
    }

    pub(crate) fn begin_row(&mut self) {
        if self.tables == 1 {
            self.table.push(Vec::new());
        }
    }

    pub(crate) fn begin_cell(&mut self) {
        if self.tables == 1 {
            if self.table.is_empty() {
                self.table.push(Vec::new());
            }
            if let Some(row) = self.table.last_mut() {
                row.push(Vec::new());
            }
        }
    }

    pub(crate) fn end_table(&mut self) {
        self.tables = self.tables.saturating_sub(1);
        if self.tables == 0 && !self.table.is_empty() {
            self.blocks
                .push(Block::Table(std::mem::take(&mut self.table)));
        }
    }

    /// Begins a paragraph, which is to be [pushed](Self::push).
    pub(crate) fn begin_paragraph(&mut self) -> Paragraph {
        let mut paragraph = Paragraph::default();
        for what in std::mem::take(&mut self.between) {
            paragraph.point(what);
        }
        paragraph
    }

    /// Notes what is no words, in the paragraph that is open, else between paragraphs.
    pub(crate) fn point(&mut self, open: Option<&mut Paragraph>, what: What) {
        match open {
            Some(paragraph) => paragraph.point(what),
            None => self.between.push(what),
        }
    }

    /// Adds a paragraph where the document is.
    pub(crate) fn push(&mut self, paragraph: Paragraph) {
        if self.tables == 0 {
            self.blocks.push(Block::Paragraph(paragraph));
            return;
        }
        match self.table.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(paragraph),
            // Words between the rows of a table, which damaged files have.
            None if !paragraph.text.trim().is_empty() || !paragraph.points.is_empty() => {
                self.blocks.push(Block::Paragraph(paragraph))
            }
            None => {}
        }
    }

    /// The blocks; a table that was not ended is.
    pub(crate) fn finish(mut self) -> Vec<Block> {
        self.tables = self.tables.min(1);
        self.end_table();
        if !self.between.is_empty() {
            let last = self.begin_paragraph();
            self.push(last);
        }
        self.blocks
    }
}

/// Makes turns of a document: labels at the start of paragraphs, rows of tables.
///
/// # Errors
/// [`Declined::Refused`] where nothing was said in it.
pub(crate) fn transcript(
    reader: Reader,
    encoding: &str,
    blocks: &[Block],
    mut problems: Vec<Problem>,
) -> Result<Transcript, Declined> {
    let mut turns: Vec<TableTurn> = Vec::new();
    let mut rows: Vec<Row<'_>> = Vec::new();
    // For each row of kind `Turn` its number in `turns`.
    let mut turn_of_row: Vec<usize> = Vec::new();
    // Of each row its place in the file: the page, else the number among the paragraphs and rows of tables with words.
    let mut places: Vec<(MarkKind, u32)> = Vec::new();
    let mut paragraphs = 0u32;
    let mut points: Vec<RowPoint<'_>> = Vec::new();
    let mut count = |paragraph: Option<&Paragraph>| {
        let has_words = paragraph.is_none_or(|paragraph| !paragraph.text.trim().is_empty());
        paragraphs += u32::from(has_words);
        match paragraph.and_then(|paragraph| paragraph.page) {
            Some(page) => (MarkKind::Page, page),
            None => (MarkKind::Paragraph, paragraphs),
        }
    };
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                points.extend(page::row_points(paragraph, rows.len()));
                push(&mut rows, &mut turn_of_row, paragraph);
                places.resize(rows.len(), count(Some(paragraph)));
            }
            Block::Table(table) => match table::turns(table) {
                Some(found) => {
                    points.extend(table::points(table, &found, rows.len()));
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
                        places.push(count(None));
                    }
                }
                None => table.iter().flatten().flatten().for_each(|paragraph| {
                    points.extend(page::row_points(paragraph, rows.len()));
                    push(&mut rows, &mut turn_of_row, paragraph);
                    places.resize(rows.len(), count(Some(paragraph)));
                }),
            },
        }
    }
    let mut page = Page::new(&rows, &turns, &turn_of_row, &places, &points);
    problems.extend(script::play(&rows, &mut page, None));
    let transcript = page.finish(reader, encoding, problems);
    if transcript.turns.is_empty() {
        return Err(Declined::nothing_said());
    }
    Ok(transcript)
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
