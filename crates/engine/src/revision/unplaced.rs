//! What has no place in the text in force.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_model::coding::{Coding, Memo, Passage};
use verbatim_model::id::{SourceId, Uuid};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::stakeholder::Citation;
use verbatim_model::text::{CodePoints, Hash};
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;

use super::quoted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// Something that could not be placed in the revision in force. It does not count, and it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnplacedRow {
    /// `coding`, `link`, `memo`, `mention`, `translation` or `language`.
    pub what: &'static str,
    /// Its id.
    pub id: String,
    /// Name of the source.
    pub source: String,
    /// The revision that it stands in, hexadecimal.
    pub revision: String,
    /// First code point of that revision's text.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words there.
    pub quote: String,
}

/// Something that could not be placed, as it is stored.
#[derive(Debug, Clone)]
pub(super) enum Waiting {
    /// A coding, and its revision.
    Coding(Coding, Hash),
    /// A link, and its revision.
    Link(EvidenceLink, Hash),
    /// A memo on a passage, with its source and its revision.
    Memo(Memo, Passage, Hash),
    /// A mention of a stakeholder or the words behind a challenge, and their revision.
    Citation(Citation, Hash),
    /// What a quote says in another language, and its revision.
    Translation(Translation, Hash),
    /// The language of a turn, and its revision.
    Language(TurnLanguage, Hash),
}

impl Waiting {
    pub fn what(&self) -> &'static str {
        match self {
            Self::Coding(..) => "coding",
            Self::Link(..) => "link",
            Self::Memo(..) => "memo",
            Self::Citation(..) => "mention",
            Self::Translation(..) => "translation",
            Self::Language(..) => "language",
        }
    }

    pub fn id(&self) -> Uuid {
        match self {
            Self::Coding(coding, _) => coding.id.0,
            Self::Link(link, _) => link.id.0,
            Self::Memo(memo, ..) => memo.id.0,
            Self::Citation(citation, _) => citation.id.0,
            Self::Translation(translation, _) => translation.id.0,
            Self::Language(said, _) => said.id.0,
        }
    }

    pub fn source(&self) -> SourceId {
        match self {
            Self::Coding(coding, _) => coding.passage.source,
            Self::Link(link, _) => link.passage.source,
            Self::Memo(_, passage, _) => passage.source,
            Self::Citation(citation, _) => citation.passage.source,
            Self::Translation(translation, _) => translation.passage.source,
            Self::Language(said, _) => said.source,
        }
    }

    /// The revision that it stands in.
    pub fn revision(&self) -> Hash {
        match self {
            Self::Coding(_, hash)
            | Self::Link(_, hash)
            | Self::Memo(_, _, hash)
            | Self::Citation(_, hash)
            | Self::Translation(_, hash)
            | Self::Language(_, hash) => *hash,
        }
    }
}

impl Project {
    /// All that could not be placed in the revisions in force.
    pub(super) fn waiting(&self) -> Result<Vec<Waiting>, EngineError> {
        let mut found = Vec::new();
        for coding in self.store.every::<Coding>()? {
            found.extend((coding.revision).map(|hash| Waiting::Coding(coding, hash)));
        }
        for link in self.store.every::<EvidenceLink>()? {
            found.extend((link.revision).map(|hash| Waiting::Link(link, hash)));
        }
        for memo in self.store.every::<Memo>()? {
            if let (Some(hash), Some(span), Some(id)) = (memo.revision, memo.span, memo.target_id) {
                let source = SourceId(id);
                found.push(Waiting::Memo(memo, Passage { source, span }, hash));
            }
        }
        for citation in self.store.every::<Citation>()? {
            found.extend((citation.revision).map(|hash| Waiting::Citation(citation, hash)));
        }
        for translation in self.store.every::<Translation>()? {
            found
                .extend((translation.revision).map(|hash| Waiting::Translation(translation, hash)));
        }
        for said in self.store.every::<TurnLanguage>()? {
            found.extend((said.revision).map(|hash| Waiting::Language(said, hash)));
        }
        Ok(found)
    }

    /// How much has no place, by source.
    pub(crate) fn unplaced_counts(&self) -> Result<BTreeMap<SourceId, usize>, EngineError> {
        let mut counts = BTreeMap::new();
        for waiting in self.waiting()? {
            *counts.entry(waiting.source()).or_default() += 1;
        }
        Ok(counts)
    }

    /// Where something stands in its revision; `None` for the language of a turn that the revision does not have.
    pub(super) fn passage_of(&self, waiting: &Waiting) -> Result<Option<Passage>, EngineError> {
        Ok(match waiting {
            Waiting::Coding(coding, _) => Some(coding.passage),
            Waiting::Link(link, _) => Some(link.passage),
            Waiting::Memo(_, passage, _) => Some(*passage),
            Waiting::Citation(citation, _) => Some(citation.passage),
            Waiting::Translation(translation, _) => Some(translation.passage),
            Waiting::Language(said, hash) => {
                let turns = self.store.turns(self.store.revision(*hash)?.n)?;
                turns.get(said.turn).map(|turn| Passage {
                    source: said.source,
                    span: turn.span,
                })
            }
        })
    }

    /// What could not be placed in the revisions in force, by source and place.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn unplaced(&self) -> Result<Vec<UnplacedRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut found: Vec<(&'static str, Uuid, Passage, Hash)> = Vec::new();
        for waiting in self.waiting()? {
            let hash = waiting.revision();
            if let Some(passage) = self.passage_of(&waiting)? {
                found.push((waiting.what(), waiting.id(), passage, hash));
            }
        }
        found.sort_by_key(|(what, id, passage, hash)| (*hash, *passage, *what, *id));
        let mut rows = Vec::with_capacity(found.len());
        let mut current: Option<(Hash, String)> = None;
        for (what, id, passage, hash) in found {
            let text = match &current {
                Some((known, text)) if *known == hash => text,
                _ => {
                    let text = self.store.text(self.store.revision(hash)?.text)?;
                    &current.insert((hash, text)).1
                }
            };
            let place = CodePoints::new(text).span(passage.span);
            rows.push(UnplacedRow {
                what,
                id: id.to_string(),
                source: register.source_name(passage.source).to_owned(),
                revision: hash.to_string(),
                start: place.start,
                end: place.end,
                quote: quoted(text, passage),
            });
        }
        rows.sort_by_cached_key(|row| (verbatim_store::natural(&row.source), row.start, row.end));
        Ok(rows)
    }
}
