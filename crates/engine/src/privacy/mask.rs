//! Quotes without what would give somebody away.

use std::collections::BTreeSet;

use verbatim_language::Language;

use super::{Key, Suspects, is_all_small};
use crate::error::EngineError;
use crate::project::Project;

/// Puts pseudonyms and kinds in the place of names and identifiers.
pub(crate) struct Mask {
    suspects: Suspects,
    /// Names of the quoted sources in which nothing has a capital letter.
    all_small: BTreeSet<String>,
}

impl Mask {
    /// For quotes from `sources`, by name, in an output of `day`.
    pub fn new(
        project: &Project,
        key: &Key,
        sources: &BTreeSet<String>,
        day: &str,
    ) -> Result<Self, EngineError> {
        let register = project.register()?;
        let mut all_small = BTreeSet::new();
        for source in (register.sources.iter()).filter(|source| sources.contains(&source.name)) {
            if is_all_small(&*project.document(source)?) {
                all_small.insert(source.name.clone());
            }
        }
        Ok(Self {
            suspects: Suspects::new(&register, Some(key), day),
            all_small,
        })
    }

    /// The words with each name and identifier in square brackets as its pseudonym or kind in their language; `None` where there are none.
    pub fn masked(&self, words: &str, language: Option<Language>, source: &str) -> Option<String> {
        let all_small = self.all_small.contains(source);
        let stretches = self.suspects.stretches(words, language, all_small);
        if stretches.is_empty() {
            return None;
        }
        let mut masked = String::with_capacity(words.len());
        let mut from = 0;
        for stretch in stretches {
            masked.push_str(&words[from..stretch.start]);
            masked.push('[');
            masked.push_str(&self.suspects.instead(&stretch.what, language));
            masked.push(']');
            from = stretch.end;
        }
        masked.push_str(&words[from..]);
        Some(masked)
    }
}
