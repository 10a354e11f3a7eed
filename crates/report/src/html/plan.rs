//! The chapters of a plan on the page.

use super::write::{Page, escape};
use crate::plan::PlanBlock;

impl Page {
    /// Writes the chapters, each a section.
    pub(super) fn plan(&mut self, blocks: &[PlanBlock]) {
        let (mut chapters, mut in_list, mut pictures) = (0, false, 0);
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
                PlanBlock::Table(caption, heads, rows) => self.plan_table(caption, heads, rows),
                PlanBlock::Picture(svg) => {
                    pictures += 1;
                    self.line(&format!(
                        "<div class=\"scroll\">{}</div>",
                        own_ids(svg, pictures).trim_end()
                    ));
                }
            }
        }
        if in_list {
            self.line("</ul>");
        }
        if chapters > 0 {
            self.line("</section>");
        }
    }

    fn plan_table(&mut self, caption: &str, heads: &[String], rows: &[Vec<String>]) {
        let heads: Vec<String> = heads.iter().map(|head| escape(head)).collect();
        self.titled_table("", &escape(caption), &heads);
        for row in rows {
            let cells: Vec<String> = (row.iter().enumerate())
                .map(|(column, cell)| match column {
                    0 => format!("<th scope=\"row\">{}</th>", escape(cell)),
                    _ => format!("<td>{}</td>", escape(cell)),
                })
                .collect();
            self.line(&format!("<tr>{}</tr>", cells.concat()));
        }
        self.table_end();
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
