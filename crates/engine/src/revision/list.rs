//! The revisions that a source has had.

use serde::Serialize;
use verbatim_model::coding::Coding;

use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// One revision of a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceRevisionRow {
    /// Number, from 1: the import.
    pub number: usize,
    /// Whether it is in force.
    pub current: bool,
    /// When it came, in RFC 3339.
    pub time: String,
    /// Who made it.
    pub coder: String,
    /// What kind of act made it: `import`, `source-revise` or `source-reread`.
    pub kind: String,
    /// SHA-256 of the original bytes, hexadecimal.
    pub sha256: String,
    /// SHA-256 of the canonical text, hexadecimal.
    pub text_sha256: String,
    /// Hash of the revision itself, hexadecimal, as what has no place names it.
    pub revision: String,
    /// Name and version of the reader.
    pub reader: String,
    /// Number of turns.
    pub turns: usize,
    /// Number of words in turns.
    pub words: usize,
    /// Codings in it that are stale; 0 unless it is in force.
    pub stale: usize,
    /// What stands in it and has no place in the one in force.
    pub unplaced: usize,
}

impl Project {
    /// The revisions of a source, the import first. What was undone is left out.
    ///
    /// # Errors
    /// When there is no such source, or the project cannot be read.
    pub fn source_revisions(&self, name: &str) -> Result<Vec<SourceRevisionRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let source = register.source(name)?;
        let states = self.store.source_states(source.id)?;
        let codings: Vec<Coding> = self.store.codings_of(source.id)?;
        let stale = codings.iter().filter(|coding| coding.stale).count();
        let mut waiting = self.waiting()?;
        waiting.retain(|waiting| waiting.source() == source.id);
        let last = states.len();
        let mut rows = Vec::with_capacity(last);
        for (number, state) in (1..).zip(&states) {
            let revision = self.store.revision(state.revision)?;
            let operation = &state.logged.operation;
            let current = number == last;
            // The same revision may have been in force more than once; what waits is told of the last time.
            let is_last = !states[number..]
                .iter()
                .any(|later| later.revision == state.revision);
            let in_it = waiting
                .iter()
                .filter(|waiting| waiting.revision() == state.revision);
            rows.push(SourceRevisionRow {
                number,
                current,
                time: operation.at.to_string(),
                coder: register.coder_name(operation.author).to_owned(),
                kind: operation.kind.clone(),
                sha256: state.original.to_string(),
                text_sha256: revision.text.to_string(),
                revision: state.revision.to_string(),
                reader: format!("{} {}", revision.reader, revision.reader_version),
                turns: revision.figures.turns,
                words: revision.figures.words,
                stale: if current { stale } else { 0 },
                unplaced: if is_last { in_it.count() } else { 0 },
            });
        }
        Ok(rows)
    }
}
