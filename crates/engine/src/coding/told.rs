//! What single acts of coding were about, so that one is known from another.

use std::collections::BTreeMap;

use verbatim_model::coding::Coding;
use verbatim_model::language_tag::LanguageTag;

use crate::error::EngineError;
use crate::project::Project;

/// Code points of a passage that tell it from others.
const SHOWN: usize = 80;

impl Project {
    /// The first words of the coded passage for each operation from place `first` to place `last` of the log that is about one
    /// coding alone, by place. Codings that are gone, or have no place in the text in force, have no words.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn words_of_codings(
        &self,
        first: u64,
        last: u64,
    ) -> Result<BTreeMap<u64, String>, EngineError> {
        let touched = self.store.operations_on_one_coding(first, last)?;
        if touched.is_empty() {
            return Ok(BTreeMap::new());
        }
        let register = self.register()?;
        let mut words = BTreeMap::new();
        for (n, id) in touched {
            let coding = self.store.get::<Coding>(id)?;
            let Some(coding) = coding.filter(|coding| coding.revision.is_none()) else {
                continue;
            };
            let known = (register.sources.iter()).find(|source| source.id == coding.passage.source);
            let Some(source) = known else {
                continue;
            };
            let document = self.document(source)?;
            if let Some(said) = coding.passage.span.of(&document.text) {
                words.insert(n, beginning(said));
            }
        }
        Ok(words)
    }

    /// The names of all codes in a language, by key.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn code_names(
        &self,
        language: LanguageTag,
    ) -> Result<BTreeMap<String, String>, EngineError> {
        let codes = self.store.codes()?;
        Ok((codes.into_iter())
            .map(|code| (code.key.clone(), code.name(language).to_owned()))
            .collect())
    }
}

/// As many whole words of a passage as are shown, in one line.
fn beginning(passage: &str) -> String {
    let mut shown = String::new();
    for word in passage.split_whitespace() {
        let length = shown.chars().count() + word.chars().count();
        if !shown.is_empty() && length >= SHOWN {
            shown.push_str(" …");
            return shown;
        }
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(word);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_is_known_by_its_first_whole_words() {
        assert_eq!(
            beginning(" Zadruga\ndrži  tržnicu. "),
            "Zadruga drži tržnicu."
        );
        let long = "šljiva ".repeat(40);
        let shown = beginning(&long);
        assert!(
            shown.ends_with("šljiva …") && shown.chars().count() <= SHOWN + 2,
            "{shown}"
        );
        assert_eq!(beginning(""), "");
    }
}
