//! What a document for reading says: quotes, manifest, statements and everything else, from its paragraphs and rows.

use std::collections::BTreeMap;

use verbatim_model::priority::LinkKind;

use super::{ANCHOR, ATTRIBUTION, EVIDENCE, FIGURES, FLAG, FLAG_NAME, MANIFEST, QUOTE, SOURCES};
use crate::plan::PlanScope;
use crate::read_back::{
    Block, Found, ManifestEntry, Part, ReadBack, ReadError, Setting, StatedPriority, state,
};
use crate::wording::{ReportLanguage, Wording};
use crate::words::collapse;

/// A paragraph, or a row of a table.
pub(crate) enum Piece {
    Paragraph(Paragraph),
    Row {
        /// Name of the table's style.
        table: String,
        cells: Vec<String>,
        /// Of the columns, as far as the file tells, in twentieths of a point.
        widths: Vec<u32>,
    },
}

#[derive(Default)]
pub(crate) struct Paragraph {
    /// Name of its style.
    pub style: String,
    /// Names of styles of runs, and their words.
    pub runs: Vec<(String, String)>,
    /// Ids of its footnotes.
    pub notes: Vec<String>,
    /// Language of the words, where it is not that of the report.
    pub language: Option<String>,
}

impl Paragraph {
    pub fn text(&self) -> String {
        self.runs.iter().map(|(_, text)| text.as_str()).collect()
    }

    /// Words in runs of one style.
    pub fn styled(&self, wanted: &str) -> Option<String> {
        let runs = self.runs.iter().filter(|(style, _)| style == wanted);
        let text: String = runs.map(|(_, text)| text.as_str()).collect();
        Some(collapse(&text)).filter(|text| !text.is_empty())
    }
}

/// What the document says, piece by piece.
pub(crate) struct Outline {
    wording: Wording,
    pub manifest: Vec<ManifestEntry>,
    pub body: Vec<Found>,
    pub priorities: Vec<StatedPriority>,
    pub blocks: Vec<Block>,
    pub date: Option<String>,
    pub tool: Option<String>,
    pub plan: Option<PlanScope>,
    in_priority: bool,
    over: bool,
    kind: Option<LinkKind>,
    /// The table of the last row, so that its first row is known.
    table: Option<String>,
}

impl Outline {
    /// The quotes held against the manifest.
    pub fn read_back(self, language: ReportLanguage) -> ReadBack {
        ReadBack {
            language,
            priorities: self.priorities,
            plan: self.plan,
            date: self.date,
            tool: self.tool,
            blocks: self.blocks,
            ..ReadBack::compare(self.manifest, self.body)
        }
    }

    pub fn of(
        pieces: &[Piece],
        notes: &BTreeMap<String, String>,
        wording: Wording,
    ) -> Result<Self, ReadError> {
        let mut outline = Self {
            wording,
            manifest: Vec::new(),
            body: Vec::new(),
            priorities: Vec::new(),
            blocks: Vec::new(),
            date: None,
            tool: None,
            plan: None,
            in_priority: false,
            over: false,
            kind: None,
            table: None,
        };
        let mut manifest = false;
        for (number, piece) in (1..).zip(pieces) {
            match piece {
                Piece::Paragraph(paragraph) => {
                    outline.table = None;
                    outline.paragraph(number, paragraph, notes);
                }
                Piece::Row { table, cells, .. } => {
                    manifest |= table == MANIFEST;
                    let is_head = outline.table.as_ref() != Some(table);
                    outline.table = Some(table.clone());
                    outline.row(number, table, cells, is_head)?;
                }
            }
        }
        manifest.then_some(outline).ok_or(ReadError::NoManifest)
    }

    fn paragraph(
        &mut self,
        number: usize,
        paragraph: &Paragraph,
        notes: &BTreeMap<String, String>,
    ) {
        let text = paragraph.text();
        let told: Vec<&str> = (paragraph.notes.iter())
            .map(|id| notes.get(id).map_or("", String::as_str))
            .collect();
        match paragraph.style.as_str() {
            "heading 1" => self.section(&text),
            "heading 2" => self.kind = self.wording.headed_kind(&text),
            QUOTE => self.quote(number, paragraph, &told),
            ATTRIBUTION => {
                if let Some(quote) = self.body.last_mut() {
                    state(&mut quote.setting.stated, "attribution", &text);
                }
            }
            EVIDENCE => self.stated("evidence", &text),
            FLAG => {
                let name = paragraph.styled(FLAG_NAME).unwrap_or_default();
                self.stated("flags", &name);
            }
            _ => {}
        }
        let mut part = Part::Rest;
        // Pages and word processors may take its style away, but not its mark.
        if paragraph.style != QUOTE && self.wording.is_marked_translation(&text) {
            part = Part::Translation;
        } else if let Some((name, value)) = text.split_once(": ") {
            let named = |id| self.wording.say(id) == name;
            if self.over && (named("codebook") || named("coders")) {
                part = Part::MadeWith;
            } else if self.over && named("date") {
                self.date = Some(value.to_owned());
            } else if self.over && named("program") {
                self.tool = Some(value.to_owned());
            } else if self.over && named("plan") {
                self.plan = Some(PlanScope::of_stated(value, &self.wording));
            }
        }
        // Contents get the numbers of pages when they are updated.
        let text = match paragraph.style.starts_with("toc ") {
            true => text.split('\t').next().unwrap_or_default().to_owned(),
            false => text,
        };
        // Empty paragraphs are space, which word processors name as they like.
        if text.trim().is_empty() && told.is_empty() {
            return;
        }
        self.block(
            number,
            part,
            &format!("{} {text} {}", paragraph.style, told.join(" ")),
        );
    }

    fn section(&mut self, heading: &str) {
        self.over |= heading == self.wording.say("method");
        self.kind = None;
        // A key has no white space and so no colon with a space after it.
        let priority = heading
            .split_once(": ")
            .filter(|(key, _)| !self.over && !key.contains(char::is_whitespace));
        self.in_priority = priority.is_some();
        if let Some((key, claim)) = priority {
            self.priorities.push(StatedPriority {
                key: key.to_owned(),
                ..StatedPriority::default()
            });
            self.stated("claim", claim);
        }
    }

    fn stated(&mut self, name: &str, value: &str) {
        if let Some(priority) = self.priorities.last_mut().filter(|_| self.in_priority) {
            state(&mut priority.stated, name, value);
        }
    }

    fn quote(&mut self, number: usize, paragraph: &Paragraph, notes: &[&str]) {
        let words = paragraph.runs.iter().filter(|(style, _)| style != ANCHOR);
        let priority = self.priorities.last().filter(|_| self.in_priority);
        let mut setting = Setting {
            priority: priority.map(|priority| priority.key.clone()),
            kind: self.kind,
            ..Setting::default()
        };
        state(&mut setting.stated, "footnote", &notes.join(" "));
        self.body.push(Found {
            anchor: paragraph.styled(ANCHOR),
            shown: words.map(|(_, text)| text.as_str()).collect(),
            setting,
            line: Some(number),
            ..Found::default()
        });
    }

    fn row(
        &mut self,
        number: usize,
        table: &str,
        cells: &[String],
        is_head: bool,
    ) -> Result<(), ReadError> {
        if table == MANIFEST && !is_head {
            self.manifest.push(entry(cells)?);
        } else if table == FIGURES
            && !is_head
            && let Some((name, figures)) = cells.split_first()
        {
            self.stated(name, &figures.join(", "));
        }
        let part = if table == SOURCES {
            Part::Listed
        } else {
            Part::Rest
        };
        self.block(number, part, &cells.join(" | "));
        Ok(())
    }

    fn block(&mut self, number: usize, part: Part, text: &str) {
        let text = collapse(text);
        if !text.is_empty() {
            self.blocks.push(Block {
                part,
                place: format!("paragraph or row {number}"),
                text,
            });
        }
    }
}

fn entry(cells: &[String]) -> Result<ManifestEntry, ReadError> {
    let bad = || ReadError::BadManifest(cells.join(" "));
    let [anchor, source, start, end, sha256, times] = cells else {
        return Err(bad());
    };
    let number = |cell: &String| cell.trim().parse().map_err(|_| bad());
    Ok(ManifestEntry {
        anchor: anchor.clone(),
        source: source.clone(),
        start: number(start)?,
        end: number(end)?,
        sha256: sha256.clone(),
        times: number(times)?,
    })
}
