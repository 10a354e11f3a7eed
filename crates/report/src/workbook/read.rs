//! Quotes, manifest and statements of a written workbook.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader as _, Xlsx};
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use super::{CODES, MANIFEST, METHOD, PRIORITIES, QUOTES, SESSIONS, SOURCES, TRANSLATION_COLUMNS};
use crate::plan::PlanScope;
use crate::read_back::{
    Block, Found, ManifestEntry, Part, ReadBack, ReadError, Setting, StatedPriority, Statements,
    state,
};
use crate::template::Template;
use crate::wording::{ReportLanguage, Wording};
use crate::words::collapse;
use crate::zipped::check_size;

/// Cells of a workbook that are read, at most.
const CELLS: usize = 4_000_000;
/// Columns of a sheet that are read, at most.
const COLUMNS: u32 = 1024;

/// Reads quotes, manifest and statements of a written report.
pub(crate) fn read(bytes: &[u8], template: &Template) -> Result<ReadBack, ReadError> {
    check_size(bytes)?;
    // The library has been seen to index out of bounds on damaged workbooks; nothing that it changes outlives the call.
    let pages = catch_unwind(AssertUnwindSafe(|| pages(bytes)))
        .unwrap_or_else(|_| Err("its parts contradict each other".to_owned()))
        .map_err(ReadError::Workbook)?;
    let wording = ReportLanguage::ALL
        .iter()
        .map(|&language| template.wording(language))
        .find(|wording| {
            [MANIFEST, QUOTES]
                .iter()
                .all(|id| pages.iter().any(|page| page.name == wording.say(id)))
        })
        .ok_or(ReadError::NoManifest)?;
    let book = Book { pages, wording };
    let manifest = book
        .rows(MANIFEST)
        .map(|row| row.entry())
        .collect::<Result<_, _>>()?;
    let body = book.rows(QUOTES).filter_map(|row| row.quote()).collect();
    let made = |id| {
        let label = book.wording.say(id);
        let mut rows = book.rows(METHOD);
        rows.find(|row| row.cells.first() == Some(&label))
            .map(|row| row.cells.get(1).cloned().unwrap_or_default())
    };
    Ok(ReadBack {
        language: book.wording.language(),
        priorities: book.rows(PRIORITIES).map(|row| row.priority()).collect(),
        plan: made("plan").map(|stated| PlanScope::of_stated(&stated, &book.wording)),
        date: made("date"),
        tool: made("program"),
        blocks: book.blocks(),
        ..ReadBack::compare(manifest, body)
    })
}

/// A sheet with the rows that hold something, and their numbers from 1.
struct Page {
    name: String,
    rows: Vec<(usize, Vec<String>)>,
}

fn pages(bytes: &[u8]) -> Result<Vec<Page>, String> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let mut left = CELLS;
    let mut pages = Vec::new();
    for name in workbook.sheet_names() {
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else {
            continue;
        };
        let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
        while let Some(cell) = cells.next_cell().map_err(|error| error.to_string())? {
            left = left
                .checked_sub(1)
                .ok_or_else(|| format!("it has more than {CELLS} cells"))?;
            let (row, column) = cell.get_position();
            let text = text(cell.get_value());
            if text.is_empty() || column >= COLUMNS {
                continue;
            }
            let number = usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1);
            if rows.last().is_none_or(|(last, _)| *last != number) {
                rows.push((number, Vec::new()));
            }
            if let Some((_, cells)) = rows.last_mut() {
                let column = usize::try_from(column).unwrap_or(usize::MAX);
                cells.resize(cells.len().max(column + 1), String::new());
                cells[column] = text;
            }
        }
        pages.push(Page { name, rows });
    }
    Ok(pages)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::DateTime(date) => date.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

struct Book {
    pages: Vec<Page>,
    wording: Wording,
}

/// A row below the header.
struct Row<'b> {
    book: &'b Book,
    number: usize,
    header: &'b [String],
    cells: &'b [String],
}

impl Book {
    fn rows(&self, sheet: &str) -> impl Iterator<Item = Row<'_>> {
        let name = self.wording.say(sheet);
        let rows = (self.pages.iter())
            .find(|page| page.name == name)
            .map_or(&[][..], |page| &page.rows);
        let header = rows.first().map_or(&[][..], |(_, cells)| cells);
        (rows.iter().skip(1)).map(move |(number, cells)| Row {
            book: self,
            number: *number,
            header,
            cells,
        })
    }

    fn blocks(&self) -> Vec<Block> {
        let listed = [CODES, SESSIONS, SOURCES].map(|id| self.wording.say(id));
        // Of what may become more, how much there is too.
        let made_with =
            ["codebook", "coders", CODES, SESSIONS, SOURCES].map(|id| self.wording.say(id));
        let method = self.wording.say(METHOD);
        let quotes = self.wording.say(QUOTES);
        let translation = TRANSLATION_COLUMNS.map(|id| self.wording.say(id));
        let mut blocks = Vec::new();
        for page in &self.pages {
            let heads = page.rows.first().map_or(&[][..], |(_, heads)| heads);
            let is_compared = |at: usize| {
                let head = heads.get(at).filter(|_| page.name == quotes);
                head.is_none_or(|head| !translation.contains(head))
            };
            for (number, cells) in &page.rows {
                let first = cells.first().map_or("", String::as_str);
                let part = if listed.contains(&page.name) {
                    Part::Listed
                } else if page.name == method && made_with.iter().any(|label| label == first) {
                    Part::MadeWith
                } else {
                    Part::Rest
                };
                // Cells at the end that hold nothing are not there.
                let compared = (cells.iter().enumerate()).filter(|(at, _)| is_compared(*at));
                let mut cells: Vec<String> = compared.map(|(_, cell)| collapse(cell)).collect();
                while cells.last().is_some_and(String::is_empty) {
                    cells.pop();
                }
                blocks.push(Block {
                    part,
                    place: format!("row {number} of the sheet `{}`", page.name),
                    text: format!("{} | {}", page.name, cells.join(" | ")),
                });
            }
        }
        blocks
    }
}

impl Row<'_> {
    fn cell(&self, heading: &str) -> &str {
        let heading = self.book.wording.say(heading);
        let column = self.header.iter().position(|known| *known == heading);
        column
            .and_then(|column| self.cells.get(column))
            .map_or("", String::as_str)
    }

    fn number(&self, heading: &str) -> Option<usize> {
        self.cell(heading).trim().parse().ok()
    }

    fn entry(&self) -> Result<ManifestEntry, ReadError> {
        let bad = || ReadError::BadManifest(self.cells.join(" "));
        Ok(ManifestEntry {
            anchor: self.cell("anchor").trim().to_owned(),
            source: self.cell("source").to_owned(),
            start: self.number("start").ok_or_else(bad)?,
            end: self.number("end").ok_or_else(bad)?,
            sha256: self.cell("sha256").trim().to_owned(),
            times: self.number("times").ok_or_else(bad)?,
        })
    }

    /// The quote of the row; rows of quotes that are not printed have neither a number nor words.
    fn quote(&self) -> Option<Found> {
        let [anchor, shown, whole] = ["anchor", "quote", "whole-quote"].map(|id| self.cell(id));
        if [anchor, shown, whole]
            .iter()
            .all(|cell| cell.trim().is_empty())
        {
            return None;
        }
        let full = if whole.trim().is_empty() {
            shown
        } else {
            whole
        };
        let wording = &self.book.wording;
        let link = self.cell("link");
        Some(Found {
            anchor: Some(anchor.trim().to_owned()).filter(|anchor| !anchor.is_empty()),
            shown: shown.to_owned(),
            full: Some(full.to_owned()),
            place: Some((
                self.cell("source").to_owned(),
                self.number("start").unwrap_or_default(),
                self.number("end").unwrap_or_default(),
            )),
            setting: Setting {
                priority: Some(self.cell("priority").to_owned()),
                kind: LinkKind::ALL
                    .iter()
                    .copied()
                    .find(|&kind| wording.kind(kind) == link),
                stated: self.stated(&[
                    "priority",
                    "link",
                    "anchor",
                    "quote",
                    "whole-quote",
                    "source",
                    "start",
                    "end",
                    TRANSLATION_COLUMNS[0],
                    TRANSLATION_COLUMNS[1],
                    TRANSLATION_COLUMNS[2],
                ]),
            },
            line: Some(self.number),
        })
    }

    fn priority(&self) -> StatedPriority {
        let mut stated = self.stated(&[
            "priority",
            "notes",
            "scope",
            "claim",
            "flags",
            "figure-territories",
            "objectives",
        ]);
        for (name, id) in [
            ("claim", "claim"),
            ("flags", "flags"),
            ("territories", "figure-territories"),
            ("objectives", "objectives"),
        ] {
            state(&mut stated, name, self.cell(id));
        }
        StatedPriority {
            key: self.cell("priority").to_owned(),
            stated,
        }
    }

    /// What the columns state, without these.
    fn stated(&self, without: &[&str]) -> Statements {
        let without: Vec<String> = without.iter().map(|id| self.book.wording.say(id)).collect();
        let mut stated = Statements::new();
        for (at, heading) in self.header.iter().enumerate() {
            if !without.contains(heading) {
                state(
                    &mut stated,
                    heading,
                    self.cells.get(at).map_or("", String::as_str),
                );
            }
        }
        stated
    }
}
