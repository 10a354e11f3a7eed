//! Learning the tables from word lists, and measuring them.
//!
//! Behind the feature `learn`: the product only reads tables. The lists are those that `README.md` beside the tables
//! names; everything here is a function of their bytes, so learning twice gives the same tables.

mod ambiguity;
mod clitics;
mod completion;
mod evidence;
mod identification;
mod lists;
mod ripple;
mod score;
mod spoken;
mod suffixes;
mod telling;
mod wordnet;

use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::language::Language;
use crate::registry::grammar;
use crate::table::Table;
use evidence::Evidence;
use lists::{Lists, Part};

pub use score::{Quality, Score};
pub use telling::{IdentificationScore, Sample, Told, measure_identification};

/// Why tables could not be learned.
#[derive(Debug, Error)]
pub enum LearnError {
    /// A word list cannot be read.
    #[error(
        "cannot read the word list `{path}`; name the folder that holds `hr.treebank.tsv.gz` and the others"
    )]
    List {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A word list has a line that is none.
    #[error("line {line} of `{path}` has not the columns of its list")]
    Columns {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
    },
    /// A table has more rules than its format can number.
    #[error("the table of `{0}` is too large; prune more")]
    TooLarge(Language),
    /// The model that tells languages apart could not be built.
    #[error("cannot build the model that tells languages apart")]
    Identification(#[source] fst::Error),
    /// The FST could not be built.
    #[error("cannot build the table of `{0}`")]
    Fst(Language, #[source] fst::Error),
}

/// The two tables of a language.
#[derive(Clone, Debug)]
pub struct Tables {
    /// Learned on words as typed.
    pub typed: Vec<u8>,
    /// Learned on folded words, `dj` as `d`.
    pub folded: Vec<u8>,
}

/// Learns the tables of a language from all of its lists in `folder`.
///
/// # Errors
/// When a list is missing or damaged.
pub fn learn(folder: &Path, language: Language) -> Result<Tables, LearnError> {
    let lists = Lists::read(folder, language)?;
    learn_from(&lists, language, |_| true)
}

/// Learns from the treebanks of all languages how to tell them apart.
///
/// # Errors
/// When a list is missing or damaged.
pub fn learn_identification(folder: &Path) -> Result<Vec<u8>, LearnError> {
    identification::model(&identification_counts(folder)?).map_err(LearnError::Identification)
}

fn identification_counts(folder: &Path) -> Result<identification::Counts, LearnError> {
    let lists: Vec<Lists> = Language::ALL
        .into_iter()
        .map(|language| Lists::read_treebank(folder, language))
        .collect::<Result<_, _>>()?;
    Ok(identification::counts(&lists))
}

fn learn_from(
    lists: &Lists,
    language: Language,
    keep: impl Fn(Part) -> bool,
) -> Result<Tables, LearnError> {
    let evidence = Evidence::gather(lists, language, keep);
    let grammar = grammar(language);
    Ok(Tables {
        typed: ripple::table(&evidence, language, grammar.prefixes)?,
        folded: ripple::table(&evidence.folded(), language, grammar.folded_prefixes)?,
    })
}

/// What part of the treebank a measurement holds out. The rest of the lists is learned from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldOut {
    /// A tenth of the running words, to tune on.
    Development,
    /// Another tenth, to report.
    Report,
    /// That tenth with rare lemmas dealt whole: as hard as documents whose words no list knows.
    NewWords,
}

/// Learns without the held-out part of the treebank and scores the tables on it.
///
/// # Errors
/// When a list is missing or damaged.
pub fn measure(folder: &Path, language: Language, held_out: HeldOut) -> Result<Score, LearnError> {
    let mut lists = Lists::read(folder, language)?;
    if held_out == HeldOut::NewWords {
        lists.deal_rare_lemmas_whole();
    }
    let part = match held_out {
        HeldOut::Development => Part::Development,
        HeldOut::Report | HeldOut::NewWords => Part::Report,
    };
    let tables = learn_from(&lists, language, |p| match held_out {
        // What will be reported is not seen while tuning.
        HeldOut::Development => p == Part::Training,
        HeldOut::Report | HeldOut::NewWords => p != Part::Report,
    })?;
    let grammar = grammar(language);
    let typed = Table::read(&tables.typed, grammar.prefixes);
    let folded = Table::read(&tables.folded, grammar.folded_prefixes);
    let (Some(typed), Some(folded)) = (typed, folded) else {
        return Err(LearnError::TooLarge(language));
    };
    let gold = lists.content(|p| p == part);
    Ok(Score::of(
        &gold,
        language,
        &typed,
        &folded,
        tables.typed.len() + tables.folded.len(),
    ))
}

#[cfg(test)]
mod tests;
