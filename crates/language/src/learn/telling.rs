//! How well languages are told apart.

use std::path::Path;

use super::{LearnError, identification, identification_counts};
use crate::fold::fold;
use crate::identify::model::Model;
use crate::identify::{Identified, Identifier, Utterance};
use crate::language::Language;

/// How often the language of a text was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Texts asked for.
    pub asked: usize,
    /// Of these, answered with their language.
    pub right: usize,
}

/// How well languages are told apart, in the order of [`Language::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IdentificationScore {
    /// Each text by itself.
    pub alone: [Told; Language::ALL.len()],
    /// The texts of a language as one document.
    pub in_context: [Told; Language::ALL.len()],
}

/// Sentences of one language, in the order in which they were said or written.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// The sentences.
    pub texts: Vec<String>,
    /// Whether the word lists were made of them too.
    pub listed: bool,
}

/// Tells the language of samples (in the order of [`Language::ALL`]), each text cut to its first words as `lengths` say (0:
/// whole), with `folded` typed in lower case without diacritics. The texts are dealt into `folds` parts; each part is told
/// by a model that was learned without its words, as far as the lists had them. One score per length.
///
/// # Errors
/// When a list is missing or damaged.
pub fn measure_identification(
    folder: &Path,
    samples: &[Sample; Language::ALL.len()],
    lengths: &[usize],
    folded: bool,
    folds: usize,
) -> Result<Vec<IdentificationScore>, LearnError> {
    let counts = identification_counts(folder)?;
    let mut scores = vec![IdentificationScore::default(); lengths.len()];
    for fold in 0..folds {
        let part = |sample: &Sample| {
            let all = sample.texts.len();
            all * fold / folds..all * (fold + 1) / folds
        };
        let mut counts = counts.clone();
        for (words, sample) in counts.iter_mut().zip(samples) {
            if sample.listed {
                identification::take_out(words, &sample.texts[part(sample)]);
            }
        }
        let bytes = identification::model(&counts).map_err(LearnError::Identification)?;
        let model = Model::read(&bytes);
        let identifier = Identifier::with_model(&Language::ALL, model.as_ref());
        for (score, &length) in scores.iter_mut().zip(lengths) {
            for language in Language::ALL {
                let sample = &samples[language.index()];
                let cut: Vec<String> = (sample.texts[part(sample)].iter())
                    .filter_map(|text| first_words(text, length, folded))
                    .collect();
                let alone = cut.iter().map(|text| identifier.text(text));
                score.alone[language.index()].add(language, alone);
                let turns: Vec<Utterance<'_>> = (cut.iter())
                    .map(|text| Utterance {
                        text,
                        speaker: None,
                    })
                    .collect();
                let in_context = identifier.turns(&turns);
                score.in_context[language.index()].add(language, in_context);
            }
        }
    }
    Ok(scores)
}

impl Told {
    fn add(&mut self, language: Language, answers: impl IntoIterator<Item = Identified>) {
        for answer in answers {
            self.asked += 1;
            self.right += usize::from(answer.language == Some(language));
        }
    }
}

/// The first words of a text that have letters, all of them where `length` is 0; `None` where there are fewer, or not three.
fn first_words(text: &str, length: usize, folded: bool) -> Option<String> {
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let wanted = if length == 0 { words.len() } else { length };
    let cut = words.get(..wanted).filter(|cut| cut.len() >= 3)?.join(" ");
    Some(if folded { fold(&cut) } else { cut })
}
