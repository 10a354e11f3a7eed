//! Where words were erased: nothing there counts, and no file from outside may bring the words back.

use std::collections::BTreeMap;

use verbatim_model::coding::Passage;
use verbatim_model::erasure::ErasedStretch;
use verbatim_model::id::SourceId;
use verbatim_model::session::Source;
use verbatim_model::text::{Hash, Span};

use super::cover::{cover_all, united};
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// The erased stretches of the texts in force.
pub(crate) struct ErasedPlaces {
    by_source: BTreeMap<SourceId, Vec<Span>>,
}

impl ErasedPlaces {
    /// Whether some of a passage was erased.
    pub fn touch(&self, passage: Passage) -> bool {
        let spans = self.by_source.get(&passage.source);
        spans.is_some_and(|spans| spans.iter().any(|span| span.overlaps(passage.span)))
    }

    /// Whether some of a source was erased.
    pub fn has(&self, source: SourceId) -> bool {
        self.by_source.contains_key(&source)
    }
}

impl Project {
    /// Where words of the sources were erased.
    pub(crate) fn erased_places(&self, register: &Register) -> Result<ErasedPlaces, EngineError> {
        let by_revision = self.erased_stretches()?;
        let of = |source: &Source| Some((source.id, by_revision.get(&source.revision)?.clone()));
        Ok(ErasedPlaces {
            by_source: register.sources.iter().filter_map(of).collect(),
        })
    }

    fn erased_stretches(&self) -> Result<BTreeMap<Hash, Vec<Span>>, EngineError> {
        let mut by_revision: BTreeMap<Hash, Vec<Span>> = BTreeMap::new();
        for stretch in self.store.all::<ErasedStretch>()? {
            let spans = by_revision.entry(stretch.revision).or_default();
            spans.push(stretch.span);
        }
        Ok(by_revision)
    }

    /// Refuses to put another text in the place of one in which words were erased.
    pub(crate) fn refuse_erased(
        &self,
        register: &Register,
        source: &Source,
    ) -> Result<(), EngineError> {
        if !self.erased_places(register)?.has(source.id) {
            return Ok(());
        }
        Err(EngineError::refused(
            format!(
                "words of `{}` were erased, so it stays as it is",
                source.name
            ),
            "another reading or another file could bring them back",
        ))
    }

    /// Whether a text holds words that were erased from this project: with the same stretches covered, it is one of its
    /// texts.
    pub(crate) fn was_erased(&self, text: &str) -> Result<bool, EngineError> {
        for (revision, spans) in self.erased_stretches()? {
            let kept = self.store.revision(revision)?.text;
            let spans = united(spans);
            let fits = (spans.iter()).all(|span| span.of(text).is_some());
            if fits
                && Hash::of(text.as_bytes()) != kept
                && Hash::of(cover_all(text, &spans).as_bytes()) == kept
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
