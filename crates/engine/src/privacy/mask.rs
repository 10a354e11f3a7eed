//! Quotes without what would give somebody away.

use verbatim_language::Language;

use super::{Key, Suspects};
use crate::error::EngineError;
use crate::project::Project;

/// Puts pseudonyms and kinds in the place of names and identifiers.
pub(crate) struct Mask {
    suspects: Suspects,
}

impl Mask {
    pub fn new(project: &Project, key: &Key) -> Result<Self, EngineError> {
        let register = project.register()?;
        Ok(Self {
            suspects: Suspects::new(&register, Some(key)),
        })
    }

    /// The words with each name and identifier in square brackets as its pseudonym or kind; `None` where there are none.
    pub fn masked(&self, words: &str, language: Option<Language>) -> Option<String> {
        let stretches = self.suspects.stretches(words, language);
        if stretches.is_empty() {
            return None;
        }
        let mut masked = String::with_capacity(words.len());
        let mut from = 0;
        for stretch in stretches {
            masked.push_str(&words[from..stretch.start]);
            masked.push('[');
            masked.push_str(self.suspects.instead(&stretch.what));
            masked.push(']');
            from = stretch.end;
        }
        masked.push_str(&words[from..]);
        Some(masked)
    }
}
