//! Verification: every quote, in the project and in reports, against the stored texts.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;
use verbatim_model::coding::Coding;
use verbatim_model::id::SourceId;
use verbatim_model::priority::EvidenceLink;
use verbatim_model::text::{CodePointSpan, CodePoints, Hash, Span};
use verbatim_report::{AnchoredQuote, Format, collapse, is_shortening, read};

use crate::error::EngineError;
use crate::project::{Document, Project};
use crate::register::Register;

/// What was checked, and what failed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// Number of quotes checked: codings, links, and quotes of the reports.
    pub quotes: usize,
    /// What does not hold.
    pub failed: Vec<Failed>,
}

/// One thing that does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Failed {
    /// Id of the coding or link, or the anchor in a report.
    pub id: Option<String>,
    /// Path of the report.
    pub report: Option<String>,
    /// Name of the source.
    pub source: Option<String>,
    /// First code point.
    pub start: Option<usize>,
    /// The code point after the last.
    pub end: Option<usize>,
    /// What should stand there.
    pub expected: Option<String>,
    /// What stands there.
    pub found: Option<String>,
    /// What is wrong.
    pub reason: String,
}

/// Texts of the project, as far as they are whole.
struct Texts<'r> {
    register: &'r Register,
    documents: BTreeMap<SourceId, Arc<Document>>,
}

impl Project {
    /// Checks all codings and links of the project, and all quotes of the reports.
    ///
    /// # Errors
    /// When the project cannot be read at all, or a report cannot be opened. What fails the check is no error.
    pub fn verify(&self, reports: &[&Path]) -> Result<Verification, EngineError> {
        let register = Register::read(&self.store)?;
        let mut verification = Verification::default();
        for finding in self.store.check()? {
            verification.failed.push(Failed {
                reason: finding,
                ..Failed::default()
            });
        }
        let mut texts = Texts {
            register: &register,
            documents: BTreeMap::new(),
        };
        for source in &register.sources {
            match self.document(source) {
                Ok(document) => {
                    texts.documents.insert(source.id, document);
                }
                Err(error) => verification.failed.push(Failed {
                    source: Some(source.name.clone()),
                    reason: format!("the text of the source is damaged: {error}"),
                    ..Failed::default()
                }),
            }
            if let Err(error) = self.store.content(source.original) {
                verification.failed.push(Failed {
                    source: Some(source.name.clone()),
                    reason: format!("the original of the source is damaged: {error}"),
                    ..Failed::default()
                });
            }
        }
        for coding in self.store.all::<Coding>()? {
            let (id, passage) = (coding.id.to_string(), coding.passage);
            texts.check(&mut verification, id, passage.source, passage.span, None);
        }
        let links: Vec<EvidenceLink> = self.store.all()?;
        for link in &links {
            let (id, passage) = (link.id.to_string(), link.passage);
            texts.check(
                &mut verification,
                id,
                passage.source,
                passage.span,
                Some(link.hash),
            );
        }
        let shortened: Vec<String> = links
            .iter()
            .filter_map(|link| link.shown.as_deref())
            .map(collapse)
            .collect();
        for path in reports {
            let bytes = std::fs::read(path).map_err(|source| EngineError::File {
                path: (*path).to_owned(),
                source,
            })?;
            texts.check_report(&mut verification, path, &bytes, &shortened);
        }
        Ok(verification)
    }
}

impl Texts<'_> {
    fn check(
        &self,
        verification: &mut Verification,
        id: String,
        source: SourceId,
        span: Span,
        hash: Option<Hash>,
    ) {
        verification.quotes += 1;
        let failed = |reason: &str| Failed {
            id: Some(id.clone()),
            source: Some(self.register.source_name(source).to_owned()),
            reason: reason.to_owned(),
            ..Failed::default()
        };
        let Some(document) = self.documents.get(&source) else {
            verification
                .failed
                .push(failed("the text of its source cannot be read"));
            return;
        };
        let Some(words) = span.of(&document.text) else {
            verification
                .failed
                .push(failed("its position is not inside the text of its source"));
            return;
        };
        if let Some(hash) = hash
            && Hash::of(words.as_bytes()) != hash
        {
            let place = document.code_points(span);
            verification.failed.push(Failed {
                start: Some(place.start),
                end: Some(place.end),
                expected: Some(format!("words with SHA-256 {hash}")),
                found: Some(words.to_owned()),
                ..failed("the words differ from those that were linked")
            });
        }
    }

    fn check_report(
        &self,
        verification: &mut Verification,
        path: &Path,
        bytes: &[u8],
        shortened: &[String],
    ) {
        let report = Some(path.display().to_string());
        let name = path.to_string_lossy();
        let Some(format) = Format::of_file_name(&name) else {
            verification.failed.push(Failed {
                report,
                reason: "not a report: expected a file that ends in .html, .md, .csv or .json"
                    .to_owned(),
                ..Failed::default()
            });
            return;
        };
        let found = match read(bytes, format) {
            Ok(found) => found,
            Err(error) => {
                verification.failed.push(Failed {
                    report,
                    reason: error.to_string(),
                    ..Failed::default()
                });
                return;
            }
        };
        for quote in &found.anchored {
            verification.quotes += 1;
            let failed = Failed {
                id: Some(quote.entry.anchor.clone()),
                report: report.clone(),
                source: Some(quote.entry.source.clone()),
                start: Some(quote.entry.start),
                end: Some(quote.entry.end),
                found: Some(quote.shown.clone()),
                ..Failed::default()
            };
            if let Err((reason, expected)) = self.check_quote(quote, shortened) {
                verification.failed.push(Failed {
                    reason,
                    expected,
                    ..failed
                });
            }
        }
        for quote in found.unanchored {
            verification.quotes += 1;
            verification.failed.push(Failed {
                id: quote.anchor,
                report: report.clone(),
                found: Some(quote.shown),
                reason: format!("a quote that leads nowhere: {}", quote.reason),
                ..Failed::default()
            });
        }
        for missing in found.missing {
            let entry = missing.entry;
            verification.failed.push(Failed {
                id: Some(missing.anchor),
                report: report.clone(),
                source: entry.as_ref().map(|entry| entry.source.clone()),
                start: entry.as_ref().map(|entry| entry.start),
                end: entry.as_ref().map(|entry| entry.end),
                reason: format!(
                    "missing: the report should print the quote {} times and prints it {} times",
                    missing.expected, missing.found
                ),
                ..Failed::default()
            });
        }
    }

    /// Whether a printed quote is what the project has there; else why not, and what should stand there.
    fn check_quote(
        &self,
        quote: &AnchoredQuote,
        shortened: &[String],
    ) -> Result<(), (String, Option<String>)> {
        let entry = &quote.entry;
        let source = self
            .register
            .sources
            .iter()
            .find(|source| source.name == entry.source);
        let Some(source) = source else {
            return Err((
                format!("the project has no source `{}`", entry.source),
                None,
            ));
        };
        let Some(document) = self.documents.get(&source.id) else {
            return Err(("the text of its source cannot be read".to_owned(), None));
        };
        let place = CodePointSpan {
            start: entry.start,
            end: entry.end,
        };
        let words = CodePoints::new(&document.text)
            .bytes(place)
            .and_then(|span| span.of(&document.text));
        let Some(words) = words else {
            return Err((
                "its position is not inside the text of its source".to_owned(),
                None,
            ));
        };
        let expected = || Some(words.to_owned());
        if Hash::of(words.as_bytes()).to_string() != entry.sha256 {
            return Err((
                "the hash in the manifest is not that of the stored words".to_owned(),
                expected(),
            ));
        }
        let full = collapse(words);
        if quote.full.as_ref().is_some_and(|found| *found != full) {
            return Err((
                "the full words differ from the stored ones".to_owned(),
                expected(),
            ));
        }
        let shown = collapse(&quote.shown);
        let recorded = || shortened.contains(&shown) && is_shortening(&shown, &full);
        if shown == full || recorded() {
            Ok(())
        } else {
            Err((
                "the words differ from the stored ones".to_owned(),
                expected(),
            ))
        }
    }
}
