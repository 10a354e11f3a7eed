//! Verification: every quote, in the project and in reports, against the stored texts.

mod reports;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;
use verbatim_model::coding::{Coding, CodingStatus, Passage};
use verbatim_model::id::{CodingId, SourceId};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::session::Source;
use verbatim_model::stakeholder::Citation;
use verbatim_model::text::Hash;
use verbatim_model::translation::Translation;
use verbatim_report::is_shortening;

use crate::document::Document;
use crate::error::EngineError;
use crate::privacy::Key;
use crate::project::Project;
use crate::register::Register;
use crate::report::OutputOptions;
use reports::Reports;

/// What was checked, and what failed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// Number of quotes checked: codings, links (of priorities, validations and lessons), mentions, and quotes of the
    /// reports.
    pub quotes: usize,
    /// What does not hold.
    pub failed: Vec<Failed>,
    /// What has no place in the texts in force, by source; it does not count, and that is no failure.
    pub unplaced: Vec<UnplacedCount>,
}

/// How much of a source has no place in its text in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnplacedCount {
    /// Name of the source.
    pub source: String,
    /// Number of codings, links, memos, mentions and languages of turns.
    pub unplaced: usize,
}

/// One thing that does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Failed {
    /// Id of the coding or link, the anchor in a report, or the key of a priority in a report.
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

impl Verification {
    /// What `read` gives, or nothing and a failure where the project's file does not give it.
    fn try_read<T: Default>(&mut self, what: &str, read: Result<T, EngineError>) -> T {
        read.unwrap_or_else(|error| {
            self.failed.push(Failed {
                reason: format!("{what} cannot be read: {error}"),
                ..Failed::default()
            });
            T::default()
        })
    }
}

/// Texts of the project, as far as they are whole.
struct Texts<'r> {
    register: &'r Register,
    documents: BTreeMap<SourceId, Arc<Document>>,
}

impl Project {
    /// Checks all sources, codings and links of the project, and all that the reports print.
    ///
    /// # Errors
    /// When a report cannot be opened. What fails the check is no error.
    pub fn verify(&self, reports: &[&Path]) -> Result<Verification, EngineError> {
        self.verify_masked(reports, None)
    }

    /// The same; with the key of pseudonyms, what is masked in the reports must be what the key masks, exactly. Without it,
    /// a masked quote must be as it was said outside of its square brackets.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_masked(
        &self,
        reports: &[&Path],
        key: Option<&Key>,
    ) -> Result<Verification, EngineError> {
        let written = OutputOptions {
            key,
            ..OutputOptions::default()
        };
        self.verify_with(reports, &written)
    }

    /// The same for reports that were written with a template or another limit of small cells; their day and chapters stand in
    /// them.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_with(
        &self,
        reports: &[&Path],
        written: &OutputOptions<'_>,
    ) -> Result<Verification, EngineError> {
        let mut verification = Verification::default();
        let findings = self.store.check().map_err(EngineError::from);
        for finding in verification.try_read("the project's file", findings) {
            verification.failed.push(Failed {
                reason: finding,
                ..Failed::default()
            });
        }
        let register = match Register::read(&self.store) {
            Ok(register) => register,
            Err(error) => {
                verification.failed.push(Failed {
                    reason: format!("who and what is in the project cannot be read: {error}"),
                    ..Failed::default()
                });
                return Ok(verification);
            }
        };
        let texts = Texts {
            register: &register,
            documents: self.whole_documents(&register, &mut verification),
        };
        // What cannot be read among them is a finding of the check above.
        let codings = self.store.readable::<Coding>().map_err(EngineError::from);
        let codings = verification.try_read("the codings", codings);
        for coding in codings.iter().filter(|coding| coding.revision.is_none()) {
            texts.check(&mut verification, coding.id.to_string(), coding.passage);
        }
        let rejected = self.rejected(&codings);
        let rejected = verification.try_read("the judgements of codings", rejected);
        let links = self
            .store
            .readable::<EvidenceLink>()
            .map_err(EngineError::from);
        let links = verification.try_read("the links", links);
        for link in links.iter().filter(|link| link.revision.is_none()) {
            texts.check_link(&mut verification, link, &rejected);
        }
        let citations = self.store.readable::<Citation>().map_err(EngineError::from);
        let citations = verification.try_read("the mentions", citations);
        for citation in citations
            .iter()
            .filter(|citation| citation.revision.is_none())
        {
            texts.check_citation(&mut verification, citation);
        }
        let translations = self
            .store
            .readable::<Translation>()
            .map_err(EngineError::from);
        let translations = verification.try_read("the translations", translations);
        for translation in translations.iter().filter(|row| row.revision.is_none()) {
            texts.check(
                &mut verification,
                translation.id.to_string(),
                translation.passage,
            );
        }
        self.check_unplaced(&mut verification, &register, &codings, &links);
        // What cannot be read is a finding already.
        let counts = self.unplaced_counts().unwrap_or_default();
        let of = |source: &Source| {
            let unplaced = *counts.get(&source.id)?;
            let source = source.name.clone();
            Some(UnplacedCount { source, unplaced })
        };
        verification.unplaced = register.sources.iter().filter_map(of).collect();
        if reports.is_empty() {
            return Ok(verification);
        }
        let links: Vec<EvidenceLink> = (links.into_iter())
            .filter(|link| link.revision.is_none())
            .collect();
        let known = Reports::new(self, &texts, &links, written);
        for path in reports {
            let bytes = std::fs::read(path).map_err(|source| EngineError::File {
                path: (*path).to_owned(),
                source,
            })?;
            known.check(&mut verification, path, &bytes);
        }
        Ok(verification)
    }

    /// The sources' texts, each held against its hash, and their originals.
    fn whole_documents(
        &self,
        register: &Register,
        verification: &mut Verification,
    ) -> BTreeMap<SourceId, Arc<Document>> {
        let mut documents = BTreeMap::new();
        for source in &register.sources {
            let mut failed = |reason| {
                verification.failed.push(Failed {
                    source: Some(source.name.clone()),
                    reason,
                    ..Failed::default()
                });
            };
            match self.document(source) {
                Ok(document) => {
                    documents.insert(source.id, document);
                }
                Err(error) => failed(format!("the text of the source is damaged: {error}")),
            }
            // The document itself covers the text; this covers turns, marks and whatever else its reader found.
            if let Err(error) = self.store.verify_revision(source.revision) {
                failed(format!("what was read of the source is damaged: {error}"));
            }
            if let Err(error) = self.store.content(source.original) {
                failed(format!("the original of the source is damaged: {error}"));
            }
        }
        documents
    }

    /// What could not be placed in the revisions in force, against the texts that it stands in.
    fn check_unplaced(
        &self,
        verification: &mut Verification,
        register: &Register,
        codings: &[Coding],
        links: &[EvidenceLink],
    ) {
        let codings = (codings.iter())
            .map(|coding| (coding.id.to_string(), coding.passage, coding.revision, None));
        let links = (links.iter()).map(|link| {
            (
                link.id.to_string(),
                link.passage,
                link.revision,
                Some(link.hash),
            )
        });
        for (id, passage, revision, hash) in codings.chain(links) {
            let Some(revision) = revision else { continue };
            verification.quotes += 1;
            let text =
                (self.store.revision(revision)).and_then(|revision| self.store.text(revision.text));
            let words = text.as_deref().ok().and_then(|text| passage.span.of(text));
            let is_whole = words
                .is_some_and(|words| hash.is_none_or(|hash| Hash::of(words.as_bytes()) == hash));
            if !is_whole {
                verification.failed.push(Failed {
                    id: Some(id),
                    source: Some(register.source_name(passage.source).to_owned()),
                    reason: "it could not be placed, and its words are not in the revision that it names"
                        .to_owned(),
                    ..Failed::default()
                });
            }
        }
    }

    /// The codings that somebody said no to.
    fn rejected(&self, codings: &[Coding]) -> Result<BTreeSet<CodingId>, EngineError> {
        let standing = self.standing()?;
        let rejected = codings
            .iter()
            .filter(|coding| standing.of(coding) == CodingStatus::Rejected);
        Ok(rejected.map(|coding| coding.id).collect())
    }
}

impl Texts<'_> {
    /// The words of a passage; else why there are none.
    fn words(&self, passage: Passage) -> Result<(&Document, &str), &'static str> {
        let document =
            (self.documents.get(&passage.source)).ok_or("the text of its source cannot be read")?;
        let words = passage.span.of(&document.text);
        Ok((
            document,
            words.ok_or("its position is not inside the text of its source")?,
        ))
    }

    fn failed(&self, id: String, passage: Passage, reason: &str) -> Failed {
        Failed {
            id: Some(id),
            source: Some(self.register.source_name(passage.source).to_owned()),
            reason: reason.to_owned(),
            ..Failed::default()
        }
    }

    fn check(&self, verification: &mut Verification, id: String, passage: Passage) {
        verification.quotes += 1;
        if let Err(reason) = self.words(passage) {
            verification.failed.push(self.failed(id, passage, reason));
        }
    }

    fn check_citation(&self, verification: &mut Verification, citation: &Citation) {
        verification.quotes += 1;
        let failed = |reason| self.failed(citation.id.to_string(), citation.passage, reason);
        match self.words(citation.passage) {
            Err(reason) => verification.failed.push(failed(reason)),
            Ok((_, words)) if Hash::of(words.as_bytes()) != citation.hash => {
                verification.failed.push(Failed {
                    expected: Some(format!("words with SHA-256 {}", citation.hash)),
                    found: Some(words.to_owned()),
                    ..failed("the words differ from those that were confirmed")
                });
            }
            Ok(_) => {}
        }
    }

    fn check_link(
        &self,
        verification: &mut Verification,
        link: &EvidenceLink,
        rejected: &BTreeSet<CodingId>,
    ) {
        verification.quotes += 1;
        let failed = |reason| self.failed(link.id.to_string(), link.passage, reason);
        let (document, words) = match self.words(link.passage) {
            Ok(found) => found,
            Err(reason) => {
                verification.failed.push(failed(reason));
                return;
            }
        };
        let place = document.code_points(link.passage.span);
        let failed = |reason| Failed {
            start: Some(place.start),
            end: Some(place.end),
            ..failed(reason)
        };
        if Hash::of(words.as_bytes()) != link.hash {
            verification.failed.push(Failed {
                expected: Some(format!("words with SHA-256 {}", link.hash)),
                found: Some(words.to_owned()),
                ..failed("the words differ from those that were linked")
            });
        }
        if let Some(shown) = &link.shown
            && !is_shortening(shown, words)
        {
            verification.failed.push(Failed {
                expected: Some(words.to_owned()),
                found: Some(shown.clone()),
                ..failed("the words to be shown are not a shortening of the linked ones")
            });
        }
        if link.coding.is_some_and(|coding| rejected.contains(&coding)) {
            verification.failed.push(Failed {
                found: Some(words.to_owned()),
                ..failed("it rests on a coding that was rejected: accept the coding or unlink it")
            });
        }
    }
}
