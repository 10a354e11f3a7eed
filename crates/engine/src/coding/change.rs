//! Changing a coding that was made by hand: another code, or another stretch of words.

use std::collections::BTreeMap;

use verbatim_model::coding::{Coding, CodingStatus};
use verbatim_model::id::SourceId;
use verbatim_model::project::RULES_CODER;

use crate::coding::QuoteRef;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// What becomes of a coding; `None` leaves as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodingChange {
    /// Key of another code.
    pub code: Option<String>,
    /// First code point and the code point after the last, in the same source.
    pub place: Option<(usize, usize)>,
}

impl Project {
    /// Gives a coding of one's own another code or another passage of the same source. It keeps its id, and what was
    /// said of it.
    ///
    /// # Errors
    /// When there is no such coding, code or passage; when a rule or somebody else made the coding, something rests on it,
    /// or the coder has coded the same passage so already.
    pub fn change_coding(&mut self, id: &str, change: &CodingChange) -> Result<(), EngineError> {
        self.settled(|project| project.change_coding_once(id, change))
    }

    /// Id of the source that a coding stands in.
    ///
    /// # Errors
    /// When there is no such coding.
    pub fn source_of_coding(&self, id: &str) -> Result<String, EngineError> {
        let codings = self.codings_with(&[id.to_owned()])?;
        let coding = codings.first().map(|coding| coding.passage.source);
        Ok(coding.map(|id| id.to_string()).unwrap_or_default())
    }

    /// How many codings of each source (by id) are accepted, and how many wait for a judgement.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn coding_counts(&self) -> Result<BTreeMap<String, (usize, usize)>, EngineError> {
        let standing = self.standing()?;
        let mut counts: BTreeMap<SourceId, (usize, usize)> = BTreeMap::new();
        for coding in self.store.all::<Coding>()? {
            let (accepted, suggested) = counts.entry(coding.passage.source).or_default();
            match standing.of(&coding) {
                CodingStatus::Accepted => *accepted += 1,
                CodingStatus::Suggested => *suggested += 1,
                CodingStatus::Rejected => {}
            }
        }
        let named = counts
            .into_iter()
            .map(|(id, counts)| (id.to_string(), counts));
        Ok(named.collect())
    }

    fn change_coding_once(&mut self, id: &str, change: &CodingChange) -> Result<(), EngineError> {
        let codings = self.codings_with(&[id.to_owned()])?;
        let register = self.register()?;
        let [before] = codings.as_slice() else {
            return Ok(());
        };
        self.refuse_foreign(before, &register)?;
        self.refuse_linked(&codings, "change")?;
        let mut coding = before.clone();
        if let Some(key) = &change.code {
            coding.code = self.code_in_use(key)?.id;
        }
        let source = register.source_name(before.passage.source).to_owned();
        if let Some((start, end)) = change.place {
            let quote = QuoteRef {
                source: before.passage.source.to_string(),
                start,
                end,
            };
            coding.passage = self.passage(&register, &quote)?;
            coding.revision = None;
            coding.stale = false;
        }
        let same = |other: &Coding| {
            other.id != coding.id
                && other.code == coding.code
                && other.coder == coding.coder
                && other.passage == coding.passage
        };
        let codings = self.store.codings_of(coding.passage.source)?;
        if codings.iter().any(same) {
            return Err(EngineError::refused(
                "you have coded the same passage so already",
                "remove one of the two",
            ));
        }
        let sentence = if change.code.is_some() {
            format!("gave a passage of `{source}` another code")
        } else {
            format!("moved the borders of a coded passage of `{source}`")
        };
        self.act("coding-change", sentence, |writer| Ok(writer.put(&coding)?))?;
        Ok(())
    }

    /// Refuses to change what a rule or somebody else coded.
    pub(super) fn refuse_foreign(
        &self,
        coding: &Coding,
        register: &Register,
    ) -> Result<(), EngineError> {
        if register.coder_name(coding.coder) == RULES_CODER {
            return Err(EngineError::refused(
                format!("a rule made the coding `{}`", coding.id),
                "reject it and code the passage by hand",
            ));
        }
        self.refuse_others(coding, register)
    }

    /// Refuses to change what another coder coded.
    pub(super) fn refuse_others(
        &self,
        coding: &Coding,
        register: &Register,
    ) -> Result<(), EngineError> {
        let coder = register.coder_name(coding.coder);
        if coding.coder != self.coder.id {
            return Err(EngineError::refused(
                format!("the coding `{}` is of `{coder}`", coding.id),
                "code the passage yourself beside it",
            ));
        }
        Ok(())
    }
}
