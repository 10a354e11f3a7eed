//! The chapters of a plan in a document.

use super::TABLE;
use super::body::Writer;
use super::xml::{paragraph, run};
use crate::plan::PlanBlock;

/// Widest column that is asked for, in characters.
const WIDEST: usize = 60;
/// Narrowest.
const NARROWEST: usize = 4;
/// A longer word may be broken.
const LONG_WORD: usize = 16;
/// Characters that stand in a row from margin to margin, about.
const LINE: usize = 100;

impl Writer<'_> {
    /// Writes the chapters.
    pub(super) fn plan(&mut self, blocks: &[PlanBlock]) {
        for block in blocks {
            match block {
                PlanBlock::Heading(level, text) => self.heading(level - 1, text),
                PlanBlock::Text(text) => self.plain(text),
                PlanBlock::Item(text) => self.text += &paragraph("ListBullet", &run("", text)),
                PlanBlock::Table(caption, heads, rows) => {
                    self.titled_table(TABLE, caption, heads, &shares(heads, rows), rows);
                }
                PlanBlock::Picture(chart) => self.picture(chart.into()),
            }
        }
    }
}

/// Shares of the width by what stands in the columns: room for the longest word of each, and the rest by how much there is.
pub(super) fn shares(heads: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let columns: Vec<(usize, usize)> = (heads.iter().enumerate())
        .map(|(column, head)| {
            let cells = rows.iter().filter_map(|row| row.get(column)).chain([head]);
            let longest = |texts: &mut dyn Iterator<Item = &str>| {
                texts.map(|text| text.chars().count()).max().unwrap_or(0)
            };
            let words = longest(&mut cells.clone().flat_map(|cell| cell.split_whitespace()));
            let whole = longest(&mut cells.map(String::as_str)).min(WIDEST);
            // Heads are bold, and cells have margins.
            let word = (words + 2).clamp(NARROWEST, LONG_WORD);
            (word, whole.max(word))
        })
        .collect();
    let words: usize = columns.iter().map(|(word, _)| word).sum();
    let more: usize = columns.iter().map(|(word, whole)| whole - word).sum();
    let left = LINE.saturating_sub(words);
    (columns.iter())
        .map(|(word, whole)| word + (left * (whole - word)).checked_div(more).unwrap_or(0))
        .collect()
}
