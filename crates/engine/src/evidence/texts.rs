//! The texts that evidence stands in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use verbatim_model::id::{LinkId, SourceId};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::text::Hash;
use verbatim_report::SourceFacts;

use crate::document::Document;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

impl Project {
    /// What a report says of each source.
    pub(super) fn source_facts(
        &self,
        register: &Register,
    ) -> Result<Vec<SourceFacts>, EngineError> {
        (register.sources.iter())
            .filter_map(|source| Some((source, register.session_of(source)?)))
            .map(|(source, session)| {
                let revision = self.store.revision(source.revision)?;
                Ok(SourceFacts {
                    name: source.name.clone(),
                    session: session.key.clone(),
                    kind: session.kind,
                    date: session.date.clone(),
                    format: source.format.clone(),
                    language: self.language_of(source, &revision.figures)?,
                    original: source.original,
                    text: revision.text,
                })
            })
            .collect()
    }

    /// Where in the original files the words of links begin.
    pub(super) fn originals(
        &self,
        register: &Register,
        links: &[EvidenceLink],
        documents: &BTreeMap<SourceId, Arc<Document>>,
    ) -> Result<BTreeMap<LinkId, String>, EngineError> {
        let mut originals = BTreeMap::new();
        for link in links {
            let source = register.source_by_id(link.passage.source);
            let document = documents.get(&link.passage.source);
            if let (Some(source), Some(document)) = (source, document)
                && let Some(place) =
                    self.original_place(source, document, link.passage.span.start())?
            {
                originals.insert(link.id, format!("{} {}", place.unit, place.n));
            }
        }
        Ok(originals)
    }

    /// The documents of some sources.
    pub(super) fn documents_of(
        &self,
        register: &Register,
        wanted: &BTreeSet<SourceId>,
    ) -> Result<BTreeMap<SourceId, Arc<Document>>, EngineError> {
        (register.sources.iter())
            .filter(|source| wanted.contains(&source.id))
            .map(|source| Ok((source.id, self.document(source)?)))
            .collect()
    }

    /// SHA-256 of the text in force of each source.
    pub(super) fn texts_in_force(
        &self,
        register: &Register,
    ) -> Result<BTreeMap<SourceId, Hash>, EngineError> {
        (register.sources.iter())
            .map(|source| Ok((source.id, self.store.revision(source.revision)?.text)))
            .collect()
    }
}
