//! The language of a source's turns, as a person says.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use verbatim_language::Language;
use verbatim_model::id::SourceId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::{Source, SourceFigures};
use verbatim_model::text::Hash;
use verbatim_model::transcript::Turn;
use verbatim_model::turn_language::TurnLanguage;

use crate::counted;
use crate::error::EngineError;
use crate::project::Project;

/// What a person says of the language of turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageChoice {
    /// They are in this language.
    In(LanguageTag),
    /// They are in none of the languages that we analyse.
    Other,
    /// What was told from the words at the import holds again.
    AsFound,
}

impl FromStr for LanguageChoice {
    type Err = EngineError;

    /// Reads `hr`, `lv`, `it`, `en`, `other` or `found`.
    fn from_str(text: &str) -> Result<Self, EngineError> {
        match text {
            "other" => return Ok(Self::Other),
            "found" => return Ok(Self::AsFound),
            _ => {}
        }
        let language = Language::from_code(text).and_then(|language| language.code().parse().ok());
        language.map(Self::In).ok_or_else(|| {
            EngineError::usage(
                format!("Verbatim does not analyse the language `{text}`"),
                "expected hr, lv, it or en, `other` for another language, or `found` for what was told from the words",
            )
        })
    }
}

impl Project {
    /// Says in which language turns of a source are: those numbered (from 1), or all where there are no numbers. The words
    /// stay as they are; search, rules, lists and reports go by it from then on. Returns how many turns that is.
    ///
    /// # Errors
    /// When there is no such source or turn.
    pub fn set_turn_languages(
        &mut self,
        name: &str,
        choice: LanguageChoice,
        numbers: &[usize],
    ) -> Result<usize, EngineError> {
        let turns = self.settled(|project| project.choose(name, choice, numbers))?;
        self.catch_up_quietly();
        Ok(turns)
    }

    fn choose(
        &mut self,
        name: &str,
        choice: LanguageChoice,
        numbers: &[usize],
    ) -> Result<usize, EngineError> {
        let register = self.register()?;
        let source = register.source(name)?;
        let all = self.document(source)?.turns.len();
        if let Some(wrong) = numbers.iter().find(|&&number| number == 0 || number > all) {
            return Err(EngineError::unknown(
                "turn",
                wrong.to_string(),
                format!("`{}` has {}, from 1", source.name, counted(all, "turn")),
            ));
        }
        let turns: BTreeSet<usize> = if numbers.is_empty() {
            (0..all).collect()
        } else {
            numbers.iter().map(|number| number - 1).collect()
        };
        // Sources with the same text and turns are one text to search and index.
        let alike: Vec<SourceId> = (register.sources.iter())
            .filter(|other| other.revision == source.revision)
            .map(|other| other.id)
            .collect();
        let sentence = match choice {
            LanguageChoice::In(language) => {
                format!(
                    "said that {} is in `{language}`",
                    told(&source.name, numbers)
                )
            }
            LanguageChoice::Other => format!(
                "said that {} is in another language than those that Verbatim analyses",
                told(&source.name, numbers)
            ),
            LanguageChoice::AsFound => format!(
                "left the language of {} to what the words show",
                told(&source.name, numbers)
            ),
        };
        let known: BTreeSet<_> = (self.store.all::<TurnLanguage>()?.into_iter())
            .map(|said| said.id)
            .collect();
        self.act("source-language", sentence, |writer| {
            for &source in &alike {
                for &turn in &turns {
                    let language = match choice {
                        LanguageChoice::In(language) => Some(language),
                        LanguageChoice::Other | LanguageChoice::AsFound => None,
                    };
                    let said = TurnLanguage::of(source, turn, language);
                    if choice != LanguageChoice::AsFound {
                        writer.put(&said)?;
                    } else if known.contains(&said.id) {
                        writer.delete::<TurnLanguage>(said.id)?;
                    }
                }
            }
            Ok::<_, EngineError>(())
        })?;
        Ok(turns.len())
    }

    /// The turns of a revision, by its number and hash, each in the language that a person said, else as imported.
    pub(crate) fn turns_of(&self, n: u32, revision: Hash) -> Result<Vec<Turn>, EngineError> {
        let mut turns = self.store.turns(n)?;
        for (at, language) in self.store.turn_languages(revision)? {
            if let Some(turn) = turns.get_mut(at) {
                turn.language = language;
            }
        }
        Ok(turns)
    }

    /// The language of most words of a source, whose revision has these figures.
    pub(crate) fn language_of(
        &self,
        source: &Source,
        figures: &SourceFigures,
    ) -> Result<Option<LanguageTag>, EngineError> {
        if self.store.turn_languages(source.revision)?.is_empty() {
            return Ok(figures.language);
        }
        let document = self.document(source)?;
        Ok(main_language(&document.text, &document.turns))
    }
}

/// Which turns of a source: `A.vtt`, turns 3 and 5 of it.
fn told(source: &str, numbers: &[usize]) -> String {
    match numbers {
        [] => format!("`{source}`"),
        [one] => format!("turn {one} of `{source}`"),
        many => {
            let numbers: Vec<String> = many.iter().map(usize::to_string).collect();
            format!("each of the turns {} of `{source}`", numbers.join(", "))
        }
    }
}

/// The language of most words; the first in the order of codes where two have as many.
pub(crate) fn main_language(text: &str, turns: &[Turn]) -> Option<LanguageTag> {
    let mut words_in: BTreeMap<LanguageTag, usize> = BTreeMap::new();
    for turn in turns {
        if let (Some(language), Some(words)) = (turn.language, turn.span.of(text)) {
            *words_in.entry(language).or_default() += words.split_whitespace().count();
        }
    }
    let most = words_in
        .into_iter()
        .max_by(|(a, n), (b, m)| n.cmp(m).then(b.cmp(a)));
    most.map(|(language, _)| language)
}
