//! The chapters of a plan in a document.

use super::TABLE;
use super::body::Writer;
use super::xml::{paragraph, run};
use crate::plan::PlanBlock;

/// Widest column that is asked for, in characters.
const WIDEST: usize = 40;

impl Writer<'_> {
    /// Writes the chapters; pictures are for other formats, and their figures stand in tables.
    pub(super) fn plan(&mut self, blocks: &[PlanBlock]) {
        for block in blocks {
            match block {
                PlanBlock::Heading(level, text) => self.heading(level - 1, text),
                PlanBlock::Text(text) => self.plain(text),
                PlanBlock::Item(text) => self.text += &paragraph("ListBullet", &run("", text)),
                PlanBlock::Table(caption, heads, rows) => {
                    self.titled_table(TABLE, caption, heads, &shares(heads, rows), rows);
                }
                PlanBlock::Picture(_) => {}
            }
        }
    }
}

/// Shares of the width by what stands in the columns.
fn shares(heads: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    (heads.iter().enumerate())
        .map(|(column, head)| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            let longest = cells.chain([head]).map(|cell| cell.chars().count()).max();
            longest.unwrap_or(1).clamp(6, WIDEST)
        })
        .collect()
}
