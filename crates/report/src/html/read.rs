//! Quotes and manifest of a written page.

use verbatim_model::priority::LinkKind;

use super::blocks::blocks;
use super::tags::{Piece, pieces};
use crate::collapse;
use crate::plan::PlanScope;
use crate::read_back::{Found, ManifestEntry, ReadBack, ReadError, Setting, StatedPriority, state};
use crate::template::Template;
use crate::wording::Wording;

/// Id of the table that is the manifest.
pub(super) const MANIFEST: &str = "manifest";
/// Class of the element that shows a quote's anchor.
pub(super) const ANCHOR: &str = "anchor";

/// Name of the element that tells what plan the page is.
pub(super) const PLAN: &str = "verbatim-plan";

/// Classes of the elements that tell of a priority.
pub(super) const PRIORITY: &str = "priority";
pub(super) const KEY: &str = "key";
pub(super) const EVIDENCE: &str = "evidence";
pub(super) const FLAGS: &str = "flags";
pub(super) const FLAG: &str = "flag";
pub(super) const FIGURES: &str = "figures";

/// Class of what a quote says in another language.
pub(super) const TRANSLATION: &str = "translation";

/// Reads quotes, manifest and statements of a written report.
pub(crate) fn read(page: &str, template: &Template) -> Result<ReadBack, ReadError> {
    let pieces = pieces(page);
    let manifest = manifest(&pieces)?;
    let language = (pieces.iter())
        .find(|piece| matches!(piece, Piece::Open { name, .. } if name == "html"))
        .and_then(|piece| piece.attribute("lang")?.parse().ok())
        .unwrap_or_default();
    let wording = template.wording(language);
    let plan = (pieces.iter())
        .filter(|piece| piece.attribute("name") == Some(PLAN))
        .find_map(|piece| piece.attribute("content"))
        .map(|stated| PlanScope::of_stated(stated, &wording));
    let outline = Outline::of(&pieces, &wording);
    Ok(ReadBack {
        language,
        priorities: outline.priorities,
        plan,
        date: outline.date,
        tool: outline.tool,
        blocks: blocks(page, &pieces, &wording),
        ..ReadBack::compare(manifest, outline.body)
    })
}

fn manifest(pieces: &[Piece]) -> Result<Vec<ManifestEntry>, ReadError> {
    let from = pieces
        .iter()
        .position(|piece| piece.attribute("id") == Some(MANIFEST))
        .ok_or(ReadError::NoManifest)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut in_cell = false;
    for piece in &pieces[from..] {
        match piece {
            Piece::Close { name } if name == "table" => break,
            Piece::Open { name, .. } if name == "tr" => rows.push(Vec::new()),
            Piece::Open { name, .. } if name == "td" || name == "th" => {
                in_cell = true;
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
            }
            Piece::Close { name } if name == "td" || name == "th" => in_cell = false,
            Piece::Text(text) if in_cell => {
                if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                    cell.push_str(text);
                }
            }
            _ => {}
        }
    }
    // The first row names the columns.
    rows.iter().skip(1).map(|row| entry(row)).collect()
}

fn entry(row: &[String]) -> Result<ManifestEntry, ReadError> {
    let bad = || ReadError::BadManifest(row.join(" "));
    let [anchor, source, start, end, sha256, times] = row else {
        return Err(bad());
    };
    let number = |cell: &String| cell.trim().parse().map_err(|_| bad());
    Ok(ManifestEntry {
        anchor: collapse(anchor),
        source: source.clone(),
        start: number(start)?,
        end: number(end)?,
        sha256: collapse(sha256),
        times: number(times)?,
    })
}

/// What the page says, read piece by piece.
#[derive(Default)]
struct Outline<'w> {
    wording: Option<&'w Wording>,
    body: Vec<Found>,
    priorities: Vec<StatedPriority>,
    date: Option<String>,
    tool: Option<String>,
    /// The anchor that was shown in this figure, and the element that is showing it.
    anchor: Option<String>,
    in_anchor: Option<String>,
    /// The quote that is being read, and how many elements for quotes are open.
    quote: Option<Found>,
    depth: usize,
    /// Whether the page is in the section of the last of the priorities.
    in_priority: bool,
    kind: Option<LinkKind>,
    /// How many quotes there were when this figure began.
    figure: Option<usize>,
    /// The list of flags or the table of figures that is open.
    flags: bool,
    figures: bool,
    row: Vec<String>,
    told: Option<Told>,
}

/// An element whose text is being read.
struct Told {
    what: What,
    element: String,
    key: String,
    in_key: bool,
    text: String,
}

#[derive(Clone, Copy)]
enum What {
    Claim,
    Kind,
    Evidence,
    Flag,
    Cell,
    Attribution,
}

impl<'w> Outline<'w> {
    fn of(pieces: &[Piece], wording: &'w Wording) -> Self {
        let mut outline = Self {
            wording: Some(wording),
            ..Self::default()
        };
        for piece in pieces {
            outline.quotes(piece);
            outline.statements(piece);
        }
        outline.body.extend(outline.quote.take());
        outline
    }

    /// Every `blockquote` and `q` is a quote, with the anchor that was shown before it in the same `figure`.
    fn quotes(&mut self, piece: &Piece) {
        match piece {
            Piece::Open { name, line, .. } if is_quote(name) => {
                self.depth += 1;
                if self.quote.is_none() {
                    self.quote = Some(Found {
                        anchor: self.anchor.take(),
                        setting: self.setting(),
                        line: Some(*line),
                        ..Found::default()
                    });
                }
            }
            Piece::Close { name } if is_quote(name) && self.depth > 0 => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.body.extend(self.quote.take());
                }
            }
            Piece::Open { name, .. } if self.quote.is_none() && has_class(piece, ANCHOR) => {
                self.in_anchor = Some(name.clone());
                self.anchor = Some(String::new());
            }
            Piece::Close { name } if self.in_anchor.as_ref() == Some(name) => self.in_anchor = None,
            Piece::Open { name, .. } | Piece::Close { name } if name == "figure" => {
                self.anchor = None;
                self.figure = matches!(piece, Piece::Open { .. }).then_some(self.body.len());
            }
            // Tags that part words on the page part them here.
            Piece::Open { name, .. } | Piece::Close { name }
                if matches!(name.as_str(), "p" | "br" | "div" | "li") =>
            {
                if let Some(quote) = &mut self.quote {
                    quote.shown.push(' ');
                }
            }
            Piece::Text(text) => match (&mut self.quote, &mut self.anchor) {
                (Some(quote), _) => quote.shown.push_str(text),
                (None, Some(anchor)) if self.in_anchor.is_some() => anchor.push_str(text.trim()),
                _ => {}
            },
            _ => {}
        }
    }

    fn setting(&self) -> Setting {
        let priority = self.priorities.last().filter(|_| self.in_priority);
        Setting {
            priority: priority.map(|priority| priority.key.clone()),
            kind: self.kind,
            ..Setting::default()
        }
    }

    fn statements(&mut self, piece: &Piece) {
        match piece {
            Piece::Open { name, .. } => self.opened(name, piece),
            Piece::Close { name } => self.closed(name),
            Piece::Text(text) => {
                if let Some(told) = &mut self.told {
                    let into = if told.in_key {
                        &mut told.key
                    } else {
                        &mut told.text
                    };
                    into.push_str(text);
                }
            }
        }
    }

    fn opened(&mut self, name: &str, piece: &Piece) {
        if name == "meta" && piece.attribute("name") == Some("generator") {
            self.tool = piece.attribute("content").map(str::to_owned);
        } else if name == "time" && self.date.is_none() {
            self.date = piece.attribute("datetime").map(str::to_owned);
        } else if name == "section" {
            self.in_priority = false;
            self.kind = None;
            // Its heading follows.
            if has_class(piece, PRIORITY) {
                self.priorities.push(StatedPriority::default());
                self.in_priority = true;
            }
        }
        if !self.in_priority {
            return;
        }
        self.flags |= name == "ul" && has_class(piece, FLAGS);
        self.figures |= name == "table" && has_class(piece, FIGURES);
        if let Some(told) = &mut self.told {
            told.in_key |= matches!(told.what, What::Claim) && has_class(piece, KEY);
            return;
        }
        let what = match name {
            "h2" => What::Claim,
            "h3" => What::Kind,
            "p" if has_class(piece, EVIDENCE) => What::Evidence,
            "span" if self.flags && has_class(piece, FLAG) => What::Flag,
            "td" | "th" if self.figures => What::Cell,
            "figcaption" => What::Attribution,
            _ => return,
        };
        self.told = Some(Told {
            what,
            element: name.to_owned(),
            key: String::new(),
            in_key: false,
            text: String::new(),
        });
    }

    fn closed(&mut self, name: &str) {
        if let Some(told) = &mut self.told
            && told.in_key
            && name == "span"
        {
            told.in_key = false;
        } else if let Some(told) = self.told.take_if(|told| told.element == name) {
            self.tell(told);
        }
        match name {
            "section" => {
                self.in_priority = false;
                self.kind = None;
            }
            "ul" => self.flags = false,
            "table" => self.figures = false,
            "tr" => {
                let row = std::mem::take(&mut self.row);
                if let (Some((figure, counts)), Some(priority)) =
                    (row.split_first(), self.priorities.last_mut())
                {
                    state(&mut priority.stated, figure, &counts.join(", "));
                }
            }
            _ => {}
        }
    }

    fn tell(&mut self, told: Told) {
        let Some(priority) = self.priorities.last_mut() else {
            return;
        };
        let stated = &mut priority.stated;
        match told.what {
            What::Claim => {
                priority.key.push_str(&collapse(&told.key));
                state(stated, "claim", &told.text);
            }
            What::Kind => {
                self.kind = (self.wording).and_then(|wording| wording.headed_kind(&told.text));
            }
            What::Evidence => state(stated, "evidence", &told.text),
            What::Flag => state(stated, "flags", &told.text),
            What::Cell => self.row.push(collapse(&told.text)),
            What::Attribution => {
                let quote = self
                    .figure
                    .and_then(|from| self.body.get_mut(from..)?.last_mut());
                if let Some(quote) = quote {
                    state(&mut quote.setting.stated, "attribution", &told.text);
                }
            }
        }
    }
}

fn is_quote(name: &str) -> bool {
    name == "blockquote" || name == "q"
}

fn has_class(piece: &Piece, wanted: &str) -> bool {
    piece.attribute("class").is_some_and(|classes| {
        classes
            .split_ascii_whitespace()
            .any(|class| class == wanted)
    })
}
