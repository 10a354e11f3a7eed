//! What has no place in the text in force.

use serde::Serialize;
use verbatim_model::coding::{Coding, Memo, Passage};
use verbatim_model::id::{SourceId, Uuid};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::text::{CodePoints, Hash};
use verbatim_model::turn_language::TurnLanguage;

use super::quoted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// Something that could not be placed in the revision in force. It does not count, and it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnplacedRow {
    /// `coding`, `link`, `memo` or `language`.
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

impl Project {
    /// What could not be placed in the revisions in force, by source and place.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn unplaced(&self) -> Result<Vec<UnplacedRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut found: Vec<(&'static str, Uuid, Passage, Hash)> = Vec::new();
        for coding in self.store.every::<Coding>()? {
            found.extend(
                coding
                    .revision
                    .map(|hash| ("coding", coding.id.0, coding.passage, hash)),
            );
        }
        for link in self.store.every::<EvidenceLink>()? {
            found.extend(
                link.revision
                    .map(|hash| ("link", link.id.0, link.passage, hash)),
            );
        }
        for memo in self.store.every::<Memo>()? {
            if let (Some(hash), Some(span), Some(id)) = (memo.revision, memo.span, memo.target_id) {
                let source = SourceId(id);
                found.push(("memo", memo.id.0, Passage { source, span }, hash));
            }
        }
        for said in self.store.every::<TurnLanguage>()? {
            let Some(hash) = said.revision else { continue };
            let turns = self.store.turns(self.store.revision(hash)?.n)?;
            if let Some(turn) = turns.get(said.turn) {
                let passage = Passage {
                    source: said.source,
                    span: turn.span,
                };
                found.push(("language", said.id.0, passage, hash));
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
