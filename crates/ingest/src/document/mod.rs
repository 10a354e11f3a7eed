//! Documents of word processors and their like (DOCX, ODT, RTF, HTML, PDF): paragraphs and tables, and the transcript
//! that is made of them.

mod table;

use std::ops::Range;

use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::format::Declined;
use crate::rendering::Rendering;
use crate::script::{self, Kind, Row, Stage};
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
    /// Footnotes and comments.
    pub(crate) notes: Vec<Note>,
}

/// A note of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    /// Byte of the paragraph behind which it stands.
    at: usize,
    /// Kind of its mark.
    kind: &'static str,
    /// What it says.
    words: String,
}

impl Paragraph {
    /// Adds a note behind the words so far.
    pub(crate) fn note(&mut self, kind: &'static str, words: &str) {
        self.notes.push(Note {
            at: self.text.len(),
            kind,
            words: words.to_owned(),
        });
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

    /// Adds a paragraph where the document is.
    pub(crate) fn push(&mut self, paragraph: Paragraph) {
        if self.tables == 0 {
            self.blocks.push(Block::Paragraph(paragraph));
            return;
        }
        match self.table.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(paragraph),
            // Words between the rows of a table, which damaged files have.
            None if !paragraph.text.trim().is_empty() => {
                self.blocks.push(Block::Paragraph(paragraph))
            }
            None => {}
        }
    }

    /// The blocks; a table that was not ended is.
    pub(crate) fn finish(mut self) -> Vec<Block> {
        self.tables = self.tables.min(1);
        self.end_table();
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
    let mut places: Vec<(&'static str, u32)> = Vec::new();
    let mut paragraphs = 0u32;
    let mut notes: Vec<RowNote<'_>> = Vec::new();
    let mut count = |paragraph: Option<&Paragraph>| {
        let has_words = paragraph.is_none_or(|paragraph| !paragraph.text.trim().is_empty());
        paragraphs += u32::from(has_words);
        match paragraph.and_then(|paragraph| paragraph.page) {
            Some(page) => ("page", page),
            None => ("paragraph", paragraphs),
        }
    };
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                notes.extend(row_notes(paragraph, rows.len()));
                push(&mut rows, &mut turn_of_row, paragraph);
                places.resize(rows.len(), count(Some(paragraph)));
            }
            Block::Table(table) => match table::turns(table) {
                Some(found) => {
                    let mut table_rows = 0;
                    for turn in found {
                        // With the notes of rows without words, such as the heads.
                        let cells = table[table_rows..=turn.row].iter().flatten().flatten();
                        notes.extend(cells.flat_map(|paragraph| &paragraph.notes).map(|note| {
                            RowNote {
                                row: rows.len(),
                                at: 0,
                                note,
                            }
                        }));
                        table_rows = turn.row + 1;
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
                    notes.extend(row_notes(paragraph, rows.len()));
                    push(&mut rows, &mut turn_of_row, paragraph);
                    places.resize(rows.len(), count(Some(paragraph)));
                }),
            },
        }
    }
    let mut page = Page {
        rows: &rows,
        turns: &turns,
        turn_of_row: &turn_of_row,
        places: &places,
        notes: &notes,
        said: None,
        rendering: Rendering::default(),
    };
    problems.extend(script::play(&rows, &mut page));
    let transcript = page.rendering.finish(reader, encoding, problems);
    if transcript.turns.is_empty() {
        return Err(Declined::nothing_said());
    }
    Ok(transcript)
}

/// A note by the row in which it stands.
struct RowNote<'p> {
    row: usize,
    /// Byte of the row's text.
    at: usize,
    note: &'p Note,
}

/// The notes of a paragraph whose first line is row number `first`.
fn row_notes(paragraph: &Paragraph, first: usize) -> impl Iterator<Item = RowNote<'_>> {
    paragraph.notes.iter().map(move |note| {
        let before = &paragraph.text[..note.at];
        RowNote {
            row: first + before.matches('\n').count(),
            at: before
                .rfind('\n')
                .map_or(note.at, |line| note.at - line - 1),
            note,
        }
    })
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
    places: &'p [(&'static str, u32)],
    /// By row and place.
    notes: &'p [RowNote<'p>],
    /// The row whose words were written last, and how far.
    said: Option<(usize, usize)>,
    rendering: Rendering,
}

impl<'p> Page<'p> {
    fn notes_of(&self, row: usize) -> &'p [RowNote<'p>] {
        let from = self.notes.partition_point(|note| note.row < row);
        let to = self.notes.partition_point(|note| note.row <= row);
        &self.notes[from..to]
    }

    fn place(&mut self, row: usize) {
        if let Some(&(unit, n)) = self.places.get(row) {
            self.rendering.place(unit, n);
        }
    }
}

impl Stage for Page<'_> {
    fn begin(&mut self, speaker: Option<&str>, start_ms: Option<u64>, end_ms: Option<u64>) {
        self.rendering.begin(speaker, None);
        self.rendering.time(start_ms, end_ms);
    }

    fn say(&mut self, row: usize, range: Range<usize>) {
        self.place(row);
        let text = &self.rows[row].text[..range.end];
        let whole = self.rows[row].text;
        let mut from = range.start;
        let notes = self.notes_of(row);
        // Several turns may stand on a row: each note belongs to the words that it follows.
        let told = match self.said {
            Some((said, end)) if said == row => notes.partition_point(|note| note.at <= end),
            _ => 0,
        };
        for note in &notes[told..] {
            let later = note.at > range.end
                && !whole[range.end..note.at.min(whole.len())].trim().is_empty();
            if later {
                break;
            }
            // Words are never cut: behind the word in which the note stands.
            let at = note.at.clamp(from, range.end);
            let at = text[at..]
                .find(char::is_whitespace)
                .map_or(range.end, |length| at + length);
            self.rendering.say(&text[from..at]);
            self.rendering.mark_here(note.note.kind, &note.note.words);
            from = at;
        }
        self.rendering.say(&text[from..]);
        self.said = Some((row, range.end));
    }

    fn mark(&mut self, row: usize, kind: &'static str, range: Range<usize>) {
        let words = &self.rows[row].text[range];
        if kind == "heading" {
            self.rendering.heading(words);
            for note in self.notes_of(row) {
                self.rendering.mark_here(note.note.kind, &note.note.words);
            }
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
        self.place(row);
        self.rendering.say(&turn.text);
        for note in self.notes_of(row) {
            self.rendering.mark_here(note.note.kind, &note.note.words);
        }
        self.rendering.end();
    }

    fn ends_at(&mut self, end_ms: u64) {
        self.rendering.time(None, Some(end_ms));
    }

    fn end(&mut self) -> Option<String> {
        self.rendering.end()
    }
}
