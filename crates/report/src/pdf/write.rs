//! Sets the pages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use verbatim_model::term::Term as _;

use super::layout::{CAPTION, pages};
use crate::chart::fonts;
use crate::document::{PICTURE, Paragraph, Picture, Piece, QUOTE};
use crate::format::RenderError;
use crate::template::{Colour, Drawn};
use crate::view::Report;

/// The fonts that are in the program: Libertinus, New Computer Modern and DejaVu Sans Mono, and for pictures DejaVu Sans. Those of the machine are not asked, so
/// that the same report gives the same bytes everywhere.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    (typst_assets::fonts().chain(fonts()))
        .flat_map(|font| Font::iter(Bytes::new(font)))
        .collect()
});

/// Writes the report.
///
/// # Errors
/// [`RenderError::Pdf`] where typst cannot set the pages.
pub(crate) fn write(report: &Report) -> Result<Vec<u8>, RenderError> {
    let laid = pages(report).map_err(|error| RenderError::Pdf(error.to_string()))?;
    let mut pictures = laid.pictures.iter();
    let mut set = Vec::new();
    let mut caption = None;
    let mut pieces = laid.pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Paragraph(paragraph) => {
                let is_over_table = matches!(pieces.peek(), Some(Piece::Row { .. }));
                if paragraph.style == CAPTION && is_over_table {
                    caption = Some(paragraph.text());
                } else if paragraph.style == PICTURE {
                    set.extend(pictures.next().map(|it| SetPiece::picture(&paragraph, it)));
                } else {
                    set.push(SetPiece::paragraph(paragraph, &laid.notes));
                }
            }
            Piece::Row { cells, widths, .. } => {
                let mut rows = Vec::new();
                while let Some(Piece::Row { cells, .. }) =
                    pieces.next_if(|next| matches!(next, Piece::Row { .. }))
                {
                    rows.push(cells);
                }
                set.push(SetPiece::Table {
                    style: "table",
                    caption: caption.take(),
                    head: cells,
                    rows,
                    widths,
                });
            }
        }
    }
    let words = report.wording();
    let language = report.language.to_string();
    let set = SetReport {
        title: &report.heading(&words),
        program: &report.tool,
        language: &language,
        page: words.say("page"),
        colours: (Colour::ALL.iter())
            .map(|&colour| {
                (
                    colour.as_str(),
                    format!("#{}", report.template.colours().get(colour, usual(colour))),
                )
            })
            .collect(),
        pieces: set,
    };
    typeset(serde_json::to_vec(&set)?, &report.date)
}

/// What `page.typ` gets.
#[derive(Serialize)]
struct SetReport<'r> {
    title: &'r str,
    program: &'r str,
    language: &'r str,
    page: String,
    colours: BTreeMap<&'static str, String>,
    pieces: Vec<SetPiece>,
}

/// The colours of pages without a template.
fn usual(colour: Colour) -> &'static str {
    match colour {
        Colour::Ink => "1f2328",
        Colour::Soft => "5a626c",
        Colour::Line => "dcd8cf",
        Colour::Link => "1c5a86",
        Colour::Supports => "2f7d5b",
        Colour::Qualifies => "a06a00",
        Colour::Contradicts => "b0413e",
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum SetPiece {
    Paragraph {
        style: String,
        runs: Vec<SetRun>,
        notes: Vec<String>,
    },
    Picture {
        style: &'static str,
        instead: String,
        format: &'static str,
        data: Vec<u8>,
        /// Width in points.
        width: f64,
    },
    Table {
        style: &'static str,
        caption: Option<String>,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
        widths: Vec<u32>,
    },
}

#[derive(Serialize)]
struct SetRun {
    style: String,
    text: String,
    language: Option<String>,
}

impl SetPiece {
    fn picture(paragraph: &Paragraph, picture: &Picture) -> Self {
        // A pixel is three quarters of a point.
        const POINTS: f64 = 0.75;
        let (format, data) = match &picture.source {
            Drawn::Svg(text) => ("svg", text.as_bytes()),
            Drawn::Png(bytes) => ("png", bytes.as_slice()),
        };
        Self::Picture {
            style: "picture",
            instead: paragraph.text(),
            format,
            data: data.to_vec(),
            width: picture.size.0 * POINTS,
        }
    }

    fn paragraph(paragraph: Paragraph, notes: &BTreeMap<String, String>) -> Self {
        // Typst knows languages of two or three letters.
        let language = paragraph.language.filter(|tag| {
            (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase())
        });
        let is_quote = paragraph.style == QUOTE;
        let runs = (paragraph.runs.into_iter())
            .map(|(style, text)| SetRun {
                language: language.clone().filter(|_| is_quote && style.is_empty()),
                style,
                text,
            })
            .collect();
        Self::Paragraph {
            style: paragraph.style,
            runs,
            notes: (paragraph.notes.iter())
                .filter_map(|id| notes.get(id).cloned())
                .collect(),
        }
    }
}

fn typeset(words: Vec<u8>, date: &str) -> Result<Vec<u8>, RenderError> {
    let pages = Pages::new(words)?;
    let document = typst::compile::<PagedDocument>(&pages).output;
    let document = document.map_err(|errors| failed(&errors))?;
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| RenderError::Pdf(error.message().to_string()))?;
    let options = |standards| PdfOptions {
        timestamp: day(date).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    // A letter that no font has, such as a picture letter, is against the standard: then tagged without its seal.
    let bytes = typst_pdf::pdf(&document, &options(accessible))
        .or_else(|_| typst_pdf::pdf(&document, &options(PdfStandards::default())))
        .map_err(|errors| failed(&errors));
    // What typst keeps for the next time would only grow.
    typst::comemo::evict(0);
    bytes
}

fn day(date: &str) -> Option<Datetime> {
    let mut parts = date.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Datetime::from_ymd_hms(year, month, day, 0, 0, 0)
}

fn failed(errors: &[SourceDiagnostic]) -> RenderError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    RenderError::Pdf(messages.join("; "))
}

/// The two files that typst gets, and the fonts.
struct Pages {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    main: Source,
    words: (FileId, Bytes),
}

impl Pages {
    fn new(words: Vec<u8>) -> Result<Self, RenderError> {
        let file = |name| {
            let path = VirtualPath::new(name);
            let path = path.map_err(|error| RenderError::Pdf(format!("{error:?}")))?;
            Ok::<_, RenderError>(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
        };
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(FONTS.iter())),
            main: Source::new(file("page.typ")?, include_str!("page.typ").to_owned()),
            words: (file("report.json")?, Bytes::new(words)),
        })
    }
}

impl World for Pages {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let is_main = id == self.main.id();
        is_main
            .then(|| self.main.clone())
            .ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let (words, bytes) = &self.words;
        (id == *words)
            .then(|| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
