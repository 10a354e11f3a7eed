//! Which links no longer rest on what they were made on, and why.

use std::collections::BTreeMap;
use std::sync::Arc;

use verbatim_analysis::evidence::{LinkRow, StaleReason};
use verbatim_model::coding::Coding;
use verbatim_model::id::{CodeId, CodingId, SourceId};
use verbatim_model::priority::{EvidenceLink, LinkTarget};
use verbatim_model::text::Hash;

use crate::document::Document;

/// What links rest on now, to tell which of them are stale.
pub(super) struct Staleness<'p> {
    pub codings: &'p BTreeMap<CodingId, Coding>,
    pub documents: &'p BTreeMap<SourceId, Arc<Document>>,
    pub definitions: BTreeMap<CodeId, Hash>,
    pub texts: BTreeMap<SourceId, Hash>,
}

impl Staleness<'_> {
    /// The links of `target`, as counting takes them.
    pub fn rows(&self, links: &[EvidenceLink], target: LinkTarget) -> Vec<LinkRow> {
        (links.iter())
            .filter(|link| link.target == target)
            .map(|link| LinkRow {
                id: link.id,
                kind: link.kind,
                source: link.passage.source,
                span: link.passage.span,
                stale: !self.is_verified(link) || !self.reasons(link).is_empty(),
                shown: link.shown.clone(),
            })
            .collect()
    }

    /// Whether the words that stand there are those whose hash was recorded.
    pub fn is_verified(&self, link: &EvidenceLink) -> bool {
        let words = (self.documents.get(&link.passage.source))
            .and_then(|document| link.passage.span.of(&document.text));
        words.is_some_and(|words| Hash::of(words.as_bytes()) == link.hash)
    }

    pub fn reasons(&self, link: &EvidenceLink) -> Vec<StaleReason> {
        let coding = link.coding.map(|id| self.codings.get(&id));
        // A coding that is not among them could not be placed.
        let unsure = coding.is_some_and(|coding| {
            coding.is_none_or(|coding| coding.stale || coding.passage != link.passage)
        });
        let newer = (link.text).is_some_and(|text| {
            self.texts
                .get(&link.passage.source)
                .is_some_and(|now| *now != text)
        });
        let redefined = (link.definition).is_some_and(|then| {
            let now = (coding.flatten()).and_then(|coding| self.definitions.get(&coding.code));
            now.is_some_and(|now| *now != then)
        });
        [
            (unsure, StaleReason::Coding),
            (link.stale, StaleReason::Words),
            (newer && !link.stale, StaleReason::Revision),
            (redefined, StaleReason::Definition),
        ]
        .into_iter()
        .filter_map(|(holds, reason)| holds.then_some(reason))
        .collect()
    }
}
