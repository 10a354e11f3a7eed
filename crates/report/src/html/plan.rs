//! The chapters of a plan on the page.

use super::write::{Page, escape};
use crate::chart::Chart;
use crate::plan::PlanBlock;

impl Page {
    /// Writes the chapters, each a section.
    pub(super) fn plan(&mut self, blocks: &[PlanBlock]) {
        let (mut chapters, mut in_list) = (0, false);
        for block in blocks {
            let is_item = matches!(block, PlanBlock::Item(_));
            if is_item != in_list {
                self.line(if is_item {
                    "<ul class=\"notes\">"
                } else {
                    "</ul>"
                });
                in_list = is_item;
            }
            match block {
                PlanBlock::Heading(2, text) => {
                    if chapters > 0 {
                        self.line("</section>");
                    }
                    chapters += 1;
                    self.line(&format!(
                        "<section class=\"chapter\" aria-labelledby=\"chapter-{chapters}\">"
                    ));
                    self.line(&format!(
                        "<h2 id=\"chapter-{chapters}\">{}</h2>",
                        escape(text)
                    ));
                }
                PlanBlock::Heading(level, text) => {
                    self.line(&format!("<h{level}>{}</h{level}>", escape(text)));
                }
                PlanBlock::Text(text) => self.line(&format!("<p>{}</p>", escape(text))),
                PlanBlock::Item(text) => self.line(&format!("<li>{}</li>", escape(text))),
                PlanBlock::Table(caption, heads, rows) => self.rows(caption, heads, rows),
                PlanBlock::Picture(chart) => self.picture(chart),
            }
        }
        if in_list {
            self.line("</ul>");
        }
        if chapters > 0 {
            self.line("</section>");
        }
    }

    /// A picture; a wide one scrolls in a frame of its own.
    pub(super) fn picture(&mut self, chart: &Chart) {
        self.pictures += 1;
        let drawing = own_ids(&chart.svg, self.pictures);
        self.line(&format!(
            "<div class=\"scroll chart\">{}</div>",
            drawing.trim_end()
        ));
    }
}

/// A picture whose ids are its own on the page.
fn own_ids(svg: &str, number: usize) -> String {
    svg.replace(
        "aria-labelledby=\"title description\"",
        &format!("aria-labelledby=\"picture-{number}-title picture-{number}-description\""),
    )
    .replace(
        "<title id=\"title\">",
        &format!("<title id=\"picture-{number}-title\">"),
    )
    .replace(
        "<desc id=\"description\">",
        &format!("<desc id=\"picture-{number}-description\">"),
    )
}
