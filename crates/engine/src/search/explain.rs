//! What a query became: its parts, the keys of its words in each language, and how many turns each part finds.

use serde::Serialize;
use verbatim_language::Language;
use verbatim_query::{CompiledQuery, ExplainedWord, Explanation, Finds, PartKind};

use super::corpus::Corpus;
use crate::error::EngineError;

/// A part of a query. Parts follow the part that they belong to, one deeper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplainRow {
    /// The part in normal form.
    pub part: String,
    /// `word`, `phrase`, `concept`, `term` (of a concept), `filter`, `near`, `not`, `and` or `or`.
    pub kind: &'static str,
    /// How many parts it stands in.
    pub depth: usize,
    /// Turns of which the part alone is true.
    pub turns: usize,
    /// Whether the index alone knows those turns, in all languages.
    pub exact: bool,
    /// How the part is understood in each language; of a term in its own.
    pub languages: Vec<ExplainedIn>,
}

/// A part of a query in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplainedIn {
    /// The language; `other` where Verbatim does not analyse it.
    pub language: &'static str,
    /// Turns in it of which the part alone is true.
    pub turns: usize,
    /// Whether the part is true, or false, of every turn in it, whatever its words.
    pub always: Option<bool>,
    /// Whether the index alone knows those turns; else the matcher looks at each that may do.
    pub exact: bool,
    /// The words that are looked for: one of a word, several of a phrase, none of other parts.
    pub words: Vec<WordRow>,
}

/// A word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WordRow {
    /// As typed.
    pub word: String,
    /// `forms`: all forms of the word; `spelling`: this one only; `beginning`: words that begin so.
    pub finds: &'static str,
    /// Words of one lemma share a key.
    pub keys: Vec<String>,
    /// The same for words typed without diacritics.
    pub folded_keys: Vec<String>,
    /// Whether the word is typed without diacritics.
    pub plain: bool,
    /// What a word with hyphens finds as well: these words side by side.
    pub parts: Vec<WordRow>,
}

/// The parts of a query, in the order in which they are written.
pub(super) fn rows(
    corpus: &Corpus<'_>,
    query: &CompiledQuery,
) -> Result<Vec<ExplainRow>, EngineError> {
    let mut languages: Vec<Option<Language>> = (corpus.project.analysed_languages().into_iter())
        .map(Some)
        .collect();
    // Others are told of where there are turns in them.
    for language in corpus.turns_by_language(query)?.into_keys() {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let whole: Vec<(Option<Language>, Explanation)> = languages
        .into_iter()
        .map(|language| (language, query.explain(language)))
        .collect();
    let mut explained = Explained {
        corpus,
        rows: Vec::new(),
    };
    let whole: Vec<InLanguage<'_>> = (whole.iter())
        .map(|(language, part)| (*language, part))
        .collect();
    explained.add(&whole, 0)?;
    Ok(explained.rows)
}

type InLanguage<'e> = (Option<Language>, &'e Explanation);

struct Explained<'c> {
    corpus: &'c Corpus<'c>,
    rows: Vec<ExplainRow>,
}

impl Explained<'_> {
    /// One part, as it is understood in some languages, and the parts of it.
    fn add(&mut self, part: &[InLanguage<'_>], depth: usize) -> Result<(), EngineError> {
        let Some((_, first)) = part.first() else {
            return Ok(());
        };
        let turns = self.corpus.turns_by_language(&first.part)?;
        let languages = part.iter().map(|(language, explanation)| ExplainedIn {
            language: language.map_or("other", Language::code),
            turns: turns.get(language).copied().unwrap_or_default(),
            always: explanation.always,
            exact: explanation.exact,
            words: explanation.words.iter().map(WordRow::of).collect(),
        });
        self.rows.push(ExplainRow {
            part: first.text.clone(),
            kind: first.kind.name(),
            depth,
            turns: turns.values().sum(),
            exact: part.iter().all(|(_, explanation)| explanation.exact),
            languages: languages.collect(),
        });
        if first.kind == PartKind::Concept {
            // Its terms differ from language to language.
            for &(language, explanation) in part {
                for term in &explanation.parts {
                    self.add(&[(language, term)], depth + 1)?;
                }
            }
            return Ok(());
        }
        for n in 0..first.parts.len() {
            let inner: Vec<InLanguage<'_>> = (part.iter())
                .filter_map(|&(language, explanation)| Some((language, explanation.parts.get(n)?)))
                .collect();
            self.add(&inner, depth + 1)?;
        }
        Ok(())
    }
}

impl WordRow {
    fn of(word: &ExplainedWord) -> Self {
        Self {
            parts: word.parts.iter().map(Self::plainly).collect(),
            ..Self::plainly(&word.finds)
        }
    }

    fn plainly(finds: &Finds) -> Self {
        let one = |word: &str, finds: &'static str| Self {
            word: word.to_owned(),
            finds,
            keys: Vec::new(),
            folded_keys: Vec::new(),
            plain: verbatim_language::fold(word) == word.to_lowercase(),
            parts: Vec::new(),
        };
        match finds {
            Finds::Forms {
                surface,
                keys,
                folded_keys,
                plain,
            } => Self {
                keys: keys.clone(),
                folded_keys: folded_keys.clone(),
                plain: *plain,
                ..one(surface, "forms")
            },
            Finds::Spelling(word) => one(word, "spelling"),
            Finds::Beginning(word) => one(word, "beginning"),
        }
    }
}
