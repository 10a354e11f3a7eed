//! What would give somebody away: names and identifiers in what was said and in files that leave the house.

mod key;
mod mask;
mod outputs;
mod suspects;
mod withdrawal;

use std::path::Path;

use serde::Serialize;
use verbatim_language::{Language, PersonalDataKind};
use verbatim_model::text::CodePoints;

use crate::document::{Document, analysed};
use crate::error::EngineError;
use crate::project::Project;
pub use key::Key;
pub(crate) use mask::Mask;
use outputs::FewShare;
use suspects::Suspects;
pub(crate) use suspects::person_name;
pub use withdrawal::{AffectedReport, Withdrawal};

/// A stretch that would give somebody away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeakRow {
    /// Path of the file; null for what stands in the project.
    pub report: Option<String>,
    /// Where in the file: `line 7`, `$.priorities[0].claim`, `word/comments.xml:3`; of a translation, into which language.
    pub place: Option<String>,
    /// Name of the source.
    pub source: Option<String>,
    /// Number of the turn, from 1.
    pub turn: Option<usize>,
    /// First code point of the source's text.
    pub start: Option<usize>,
    /// The code point after the last.
    pub end: Option<usize>,
    /// What it is: `name`, `name under embargo`, the kind of identifier, `missing paraphrase`, `small cell`, or
    /// `key of pseudonyms`.
    pub kind: &'static str,
    /// The words; of a missing paraphrase the key of the priority, of a small cell attribute and value.
    pub text: String,
}

impl LeakRow {
    /// Something of a kind, of which nothing else is known.
    fn of(kind: &'static str, text: String) -> Self {
        Self {
            report: None,
            place: None,
            source: None,
            turn: None,
            start: None,
            end: None,
            kind,
            text,
        }
    }
}

/// Whether nothing that was said has a capital letter, as some programs write speech down.
pub(crate) fn is_all_small(document: &Document) -> bool {
    let mut said = (document.turns.iter()).filter_map(|turn| turn.span.of(&document.text));
    !said.any(|said| said.contains(char::is_uppercase))
}

/// A stretch of a text, in bytes, with its kind.
struct Stretch {
    start: usize,
    end: usize,
    what: What,
}

/// What a stretch is.
enum What {
    /// An identifier.
    Identifier(PersonalDataKind),
    /// A name: which of the suspects, or several.
    Name(Option<usize>),
}

impl Project {
    /// The names and identifiers in everything that was said, in order, and in translations of it; then what outputs lack: paraphrases of linked
    /// quotes that may not be printed; then keys of pseudonyms in the folder of the project.
    ///
    /// Looked for are the names of the key and of all participants who have not allowed to be named.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn privacy_of_sources(&self, key: Option<&Key>) -> Result<Vec<LeakRow>, EngineError> {
        let register = self.register()?;
        let suspects = Suspects::new(&register, key, &self.now().date());
        let mut rows = Vec::new();
        for source in &register.sources {
            let document = self.document(source)?;
            let points = CodePoints::new(&document.text);
            let all_small = is_all_small(&document);
            for (turn, number) in document.turns.iter().zip(1..) {
                let said = document.words(turn.span)?;
                for stretch in suspects.stretches(said, analysed(turn.language), all_small) {
                    let (from, to) = (
                        turn.span.start() + stretch.start,
                        turn.span.start() + stretch.end,
                    );
                    let place =
                        verbatim_model::text::Span::new(from, to).map(|span| points.span(span));
                    rows.push(LeakRow {
                        report: None,
                        place: None,
                        source: Some(source.name.clone()),
                        turn: Some(number),
                        start: place.map(|place| place.start),
                        end: place.map(|place| place.end),
                        kind: suspects.kind(&stretch.what),
                        text: said[stretch.start..stretch.end].to_owned(),
                    });
                }
            }
        }
        rows.extend(self.leaks_of_translations(&register, &suspects)?);
        rows.extend(self.missing_paraphrases()?);
        rows.extend(self.stray_keys(&[]));
        Ok(rows)
    }

    /// The same in files that are to leave the house, whatever wrote them; with values of attributes that too few people of a
    /// territory share, and keys of pseudonyms that lie beside the files.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn privacy_of_files(
        &self,
        paths: &[&Path],
        key: Option<&Key>,
    ) -> Result<Vec<LeakRow>, EngineError> {
        let suspects = Suspects::new(&self.register()?, key, &self.now().date());
        let few = FewShare::new(self)?;
        let mut rows = Vec::new();
        for path in paths {
            let bytes = std::fs::read(path).map_err(|source| EngineError::File {
                path: (*path).to_owned(),
                source,
            })?;
            let said =
                verbatim_ingest::all_said(&path.to_string_lossy(), &bytes).map_err(|reason| {
                    EngineError::refused(
                        format!("cannot read `{}`: {reason}", path.display()),
                        "save it in another format, such as HTML or DOCX, and check that",
                    )
                })?;
            let all_small = !said
                .iter()
                .any(|piece| piece.text.contains(char::is_uppercase));
            for piece in said {
                // A report holds several languages, and nothing says which stands where.
                for stretch in suspects.stretches(&piece.text, None::<Language>, all_small) {
                    rows.push(LeakRow {
                        report: Some(path.display().to_string()),
                        place: Some(piece.place.clone()),
                        source: None,
                        turn: None,
                        start: None,
                        end: None,
                        kind: suspects.kind(&stretch.what),
                        text: piece.text[stretch.start..stretch.end].to_owned(),
                    });
                }
                for value in few.find(&piece) {
                    rows.push(LeakRow {
                        report: Some(path.display().to_string()),
                        place: Some(piece.place.clone()),
                        ..LeakRow::of("small cell", value)
                    });
                }
            }
        }
        rows.extend(self.stray_keys(paths));
        Ok(rows)
    }
}
