//! The framework matrix: cases against themes, with what a person makes of each cell and the passages that it rests on.

use serde::Serialize;
use verbatim_model::coding::CodeKind;
use verbatim_model::framework::CaseKind;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term as _;

use super::{Figure, PassageView, counted, named};
use crate::sheet::{Sheet, SheetCell};

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseView {
    /// Participant number, or key of the session.
    pub case: String,
    /// What the session was; nothing for a person.
    pub session_kind: Option<SessionKind>,
    /// Stakeholder group of a person.
    pub group: Option<String>,
    /// Territory of the session, or of the person.
    pub territory: Option<String>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrameworkCodeView {
    /// Key.
    pub code: String,
    /// Name.
    pub name: String,
    /// Objective, theme or code.
    pub kind: CodeKind,
}

/// A passage that somebody linked to a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkedPassageView {
    /// Id of the link.
    pub link_id: String,
    /// Id of the coding that it came from.
    pub coding: Option<String>,
    /// Whether a correction changed the words, or left them without a place, since somebody linked them.
    pub stale: bool,
    /// The passage.
    #[serde(flatten)]
    pub passage: PassageView,
}

/// A cell in which something is coded, written or linked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrameworkCellView {
    /// Participant number, or key of the session.
    pub case: String,
    /// Key of the code.
    pub code: String,
    /// What somebody makes of it.
    pub summary: Option<String>,
    /// Who wrote it last.
    pub author: Option<String>,
    /// The day on which they did.
    pub date: Option<String>,
    /// Whether what is coded in the cell changed since then.
    pub stale: bool,
    /// The passages that were linked.
    pub links: Vec<LinkedPassageView>,
    /// The passages that are coded in the cell: as many as mentions in a matrix.
    pub material: Vec<PassageView>,
}

impl FrameworkCellView {
    /// By what a sheet knows the summary that it was written from.
    #[must_use]
    pub fn version(&self) -> String {
        summary_version(self.summary.as_deref().unwrap_or_default())
    }
}

/// By what a summary is known again, whatever a spreadsheet made of its ends of lines: twelve hexadecimal digits.
#[must_use]
pub fn summary_version(summary: &str) -> String {
    let lines: Vec<&str> = summary.trim().lines().map(str::trim_end).collect();
    let hash = verbatim_model::text::Hash::of(lines.join("\n").as_bytes());
    hash.to_string().chars().take(12).collect()
}

/// Cases against themes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrameworkView {
    /// What the cases are.
    pub by: CaseKind,
    /// The rows.
    pub cases: Vec<CaseView>,
    /// The columns.
    pub codes: Vec<FrameworkCodeView>,
    /// The cells in which there is something, by row and column.
    pub cells: Vec<FrameworkCellView>,
    /// What has to be known to read it.
    pub rule: &'static str,
}

impl FrameworkView {
    /// What has to be known to read it.
    pub const RULE: &'static str = "A framework matrix (Ritchie and Spencer 1994; the framework method of NatCen): in each \
cell stands what a person makes of what the case says to the theme. The material is what is coded there with the theme or \
the codes under it and nobody rejected, by the rules of the matrices; linked are the passages on which the summary rests. \
A summary is stale where what is coded in its cell changed since it was written. Who refused use is no case, and words of \
who allows only a paraphrase are not printed.";

    /// The view with words and summaries as `masked` gives them; it is told words, their language and source, and gives
    /// nothing where there is nothing to mask.
    #[must_use]
    pub fn masked(mut self, masked: &dyn Fn(&str, Option<&PassageView>) -> Option<String>) -> Self {
        let passage = |passage: &mut PassageView| {
            let instead = passage
                .words
                .as_deref()
                .and_then(|words| masked(words, Some(passage)));
            if instead.is_some() {
                passage.words = instead;
            }
        };
        for cell in &mut self.cells {
            let instead = (cell.summary.as_deref()).and_then(|summary| masked(summary, None));
            if instead.is_some() {
                cell.summary = instead;
            }
            cell.material.iter_mut().for_each(passage);
            (cell.links.iter_mut()).for_each(|link| passage(&mut link.passage));
        }
        self
    }

    /// The passages of all cells.
    pub fn passages(&self) -> impl Iterator<Item = &PassageView> {
        (self.cells.iter()).flat_map(|cell| {
            let linked = cell.links.iter().map(|link| &link.passage);
            cell.material.iter().chain(linked)
        })
    }

    fn cell(&self, case: &str, code: &str) -> Option<&FrameworkCellView> {
        (self.cells.iter()).find(|cell| cell.case == case && cell.code == code)
    }

    fn name_of(&self, code: &str) -> String {
        let known = self.codes.iter().find(|known| known.code == code);
        known.map_or_else(|| code.to_owned(), |known| named(code, &known.name))
    }

    /// One row for each cell, to be read and to be filled in.
    fn cells_sheet(&self) -> Sheet {
        let row = |cell: &FrameworkCellView| {
            vec![
                cell.case.as_str().into(),
                cell.code.as_str().into(),
                self.name_of(&cell.code).into(),
                cell.material.len().into(),
                lines(cell.material.iter()).into(),
                lines(cell.links.iter().map(|link| &link.passage)).into(),
                cell.summary.clone().unwrap_or_default().into(),
                cell.author.clone().unwrap_or_default().into(),
                date(cell).into(),
                cell.version().into(),
            ]
        };
        // An import knows the cell by the first two, and reads `summary` and `version`.
        let heads = [
            self.by.as_str(),
            "code",
            "theme",
            "#passages",
            "material",
            "linked",
            "summary",
            "author",
            "date",
            "version",
        ];
        Sheet {
            name: "cells".to_owned(),
            header: heads.map(str::to_owned).to_vec(),
            rows: self.cells.iter().map(row).collect(),
        }
    }

    /// Cases against themes, with the summaries in the cells.
    fn matrix_sheet(&self) -> Sheet {
        let mut header = vec!["case".to_owned()];
        header.extend(self.codes.iter().map(|code| named(&code.code, &code.name)));
        let row = |case: &CaseView| {
            let cells = self.codes.iter().map(|code| {
                let cell = self.cell(&case.case, &code.code);
                match cell.map(|cell| (cell.summary.as_ref(), cell.stale)) {
                    Some((Some(summary), true)) => format!("{summary} (stale)").into(),
                    Some((Some(summary), false)) => summary.clone().into(),
                    _ => SheetCell::Empty,
                }
            });
            std::iter::once(SheetCell::from(case.case.as_str()))
                .chain(cells)
                .collect()
        };
        Sheet {
            name: "matrix".to_owned(),
            header,
            rows: self.cases.iter().map(row).collect(),
        }
    }
}

fn date(cell: &FrameworkCellView) -> String {
    let date = cell.date.as_deref().unwrap_or_default();
    if cell.stale {
        format!("{date} (stale)")
    } else {
        date.to_owned()
    }
}

/// Passages for a cell of a spreadsheet, each with its place.
fn lines<'p>(passages: impl Iterator<Item = &'p PassageView>) -> String {
    // Leaves room in a cell, which holds 32,767 units, for what says that there is more.
    const MOST: usize = 30_000;
    let mut text = String::new();
    let mut left = 0;
    for passage in passages {
        let line = format!("[{}] {}", passage.anchor, words(passage));
        if left > 0 || text.encode_utf16().count() + line.encode_utf16().count() > MOST {
            left += 1;
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&line);
    }
    if left > 0 {
        text.push_str(&format!("\n… and {left} more"));
    }
    text
}

fn words(passage: &PassageView) -> &str {
    (passage.words.as_deref()).unwrap_or("(not shown: by consent or embargo)")
}

impl Figure for FrameworkView {
    fn title(&self) -> String {
        let written = (self.cells.iter())
            .filter(|cell| cell.summary.is_some())
            .count();
        let stale = self.cells.iter().filter(|cell| cell.stale).count();
        let stale = if stale == 0 {
            String::new()
        } else {
            format!(", of which {stale} stale")
        };
        format!(
            "Framework matrix by {}: {}, {} written{stale}",
            self.by,
            counted(self.cells.len(), "cell"),
            counted(written, "summary").replace("summarys", "summaries")
        )
    }

    fn sheets(&self) -> Vec<Sheet> {
        vec![self.cells_sheet(), self.matrix_sheet()]
    }

    fn listed(&self) -> Option<String> {
        let mut text = String::new();
        let mut case = None;
        for cell in &self.cells {
            if case.replace(&cell.case) != Some(&cell.case) {
                text.push_str(&format!("{}\n", cell.case));
            }
            text.push_str(&format!("  {}: ", cell.code));
            match &cell.summary {
                Some(summary) => text.push_str(&format!(
                    "{}\n    ({}, {})\n",
                    summary.trim().replace('\n', "\n    "),
                    cell.author.as_deref().unwrap_or("?"),
                    date(cell)
                )),
                None => text.push_str("nothing written yet\n"),
            }
            for link in &cell.links {
                let mark = if link.stale { "stale link" } else { "linked" };
                text.push_str(&passage_line(mark, &link.passage));
            }
            for passage in &cell.material {
                text.push_str(&passage_line("coded", passage));
            }
        }
        if text.is_empty() {
            text.push_str("nothing to show\n");
        }
        Some(text)
    }

    fn notes(&self) -> Vec<String> {
        vec![self.rule.to_owned()]
    }
}

fn passage_line(mark: &str, passage: &PassageView) -> String {
    let words = words(passage).replace('\n', " ");
    let speaker = passage.speaker.as_deref().unwrap_or("?");
    format!("    {mark} {} {speaker}: {words}\n", passage.anchor)
}
