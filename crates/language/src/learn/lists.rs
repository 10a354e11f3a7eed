//! Reading the word lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use flate2::read::GzDecoder;

use super::LearnError;
use crate::fold::normal;
use crate::language::Language;

/// Which tenth of the treebank a running word belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Training,
    Development,
    Report,
}

/// A line of a treebank list, lower case.
#[derive(Debug)]
pub(super) struct Row {
    pub form: String,
    pub lemma: String,
    pub class: WordClass,
    pub pos: String,
    /// Running words per part, in the order of [`Part`].
    pub counts: [u32; 3],
}

/// What a word of a treebank is to a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordClass {
    /// Nouns, verbs, adjectives, adverbs, names.
    Content,
    /// Pronouns, prepositions, auxiliaries and so on.
    Function,
}

/// The lists of one language.
#[derive(Debug)]
pub(super) struct Lists {
    pub treebank: Vec<Row>,
    /// Form and lemma, lower case, each pair once, sorted.
    pub lexicon: Vec<(String, String)>,
    /// Where the lexicon knows more than the letters show: the name of what leads from a form to a lemma.
    pub readings: BTreeMap<(String, String), String>,
}

impl Lists {
    /// The treebank alone.
    pub(super) fn read_treebank(folder: &Path, language: Language) -> Result<Self, LearnError> {
        let mut treebank = Vec::new();
        each_line(
            &folder.join(format!("{language}.treebank.tsv.gz")),
            |columns| {
                let [form, lemma, pos, count] = columns else {
                    return None;
                };
                let count: u32 = count.parse().ok()?;
                let class = match *pos {
                    "NOUN" | "VERB" | "ADJ" | "ADV" | "PROPN" => WordClass::Content,
                    "PUNCT" | "SYM" | "NUM" => return Some(()),
                    _ => WordClass::Function,
                };
                let (form, lemma) = (word(form), word(lemma));
                if let (Some(form), Some(lemma)) = (form, lemma) {
                    let counts = parts(&form, &lemma, pos, count);
                    treebank.push(Row {
                        form,
                        lemma,
                        class,
                        pos: (*pos).to_owned(),
                        counts,
                    });
                }
                Some(())
            },
        )?;
        Ok(Self {
            treebank,
            lexicon: Vec::new(),
            readings: BTreeMap::new(),
        })
    }

    /// All lists.
    pub(super) fn read(folder: &Path, language: Language) -> Result<Self, LearnError> {
        let Self {
            treebank,
            mut lexicon,
            mut readings,
        } = Self::read_treebank(folder, language)?;
        match language {
            Language::Croatian | Language::Italian => {
                each_line(
                    &folder.join(format!("{language}.lexicon.tsv.gz")),
                    |columns| {
                        let [form, lemma] = columns else { return None };
                        // Rows that were encoded twice.
                        let damaged = form.contains(['Ã', 'Â']) && language == Language::Italian;
                        if let (false, Some(form), Some(lemma)) = (damaged, word(form), word(lemma))
                        {
                            lexicon.push((
                                plain_accents(&form, language),
                                plain_accents(&lemma, language),
                            ));
                        }
                        Some(())
                    },
                )?;
            }
            Language::English => {
                readings = super::wordnet::forms(folder)?;
                lexicon = readings.keys().cloned().collect();
            }
            Language::Latvian => {}
        }
        if language == Language::Italian {
            lexicon.extend(super::clitics::forms(&lexicon));
        }
        lexicon.sort();
        lexicon.dedup();
        Ok(Self {
            treebank,
            lexicon,
            readings,
        })
    }

    /// Content words of some parts: form and lemma with the number of running words.
    pub(super) fn content(&self, keep: impl Fn(Part) -> bool) -> BTreeMap<(&str, &str), u32> {
        let mut words = BTreeMap::new();
        for row in &self.treebank {
            let count = row.count(&keep);
            if row.class == WordClass::Content && count > 0 {
                *words
                    .entry((row.form.as_str(), row.lemma.as_str()))
                    .or_default() += count;
            }
        }
        words
    }

    /// Deals rare lemmas anew, each with all its words to one part, as other documents bring words that no list knows.
    ///
    /// Dealt word by word, nearly all held-out words have forms of their lemma among those that are learned from.
    pub(super) fn deal_rare_lemmas_whole(&mut self) {
        let mut totals: BTreeMap<String, u32> = BTreeMap::new();
        for row in &self.treebank {
            *totals.entry(row.lemma.clone()).or_default() += row.count(|_| true);
        }
        for row in &mut self.treebank {
            if totals[&row.lemma] <= RARE {
                let count = row.count(|_| true);
                row.counts = [0; 3];
                row.counts[part([row.lemma.as_bytes()])] = count;
            }
        }
    }

    /// Lemmas of verbs in some parts.
    pub(super) fn verbs(&self, keep: impl Fn(Part) -> bool) -> BTreeSet<&str> {
        let rows = self
            .treebank
            .iter()
            .filter(|row| row.pos == "VERB" && row.count(&keep) > 0);
        rows.map(|row| row.lemma.as_str()).collect()
    }
}

impl Row {
    pub(super) fn count(&self, keep: impl Fn(Part) -> bool) -> u32 {
        [Part::Training, Part::Development, Part::Report]
            .into_iter()
            .zip(self.counts)
            .filter_map(|(part, count)| keep(part).then_some(count))
            .sum()
    }
}

/// Reads the lines of a compressed list; `take` says `None` for a line that has not the right columns.
pub(super) fn each_line(
    path: &Path,
    mut take: impl FnMut(&[&str]) -> Option<()>,
) -> Result<(), LearnError> {
    let failed = |source| LearnError::List {
        path: path.to_owned(),
        source,
    };
    let file = File::open(path).map_err(failed)?;
    for (at, line) in BufReader::new(GzDecoder::new(file)).lines().enumerate() {
        let line = line.map_err(failed)?;
        let columns: Vec<&str> = line.split('\t').collect();
        take(&columns).ok_or_else(|| LearnError::Columns {
            path: path.to_owned(),
            line: at + 1,
        })?;
    }
    Ok(())
}

/// A word of a list in lower case; `None` for what is no word.
pub(super) fn word(text: &str) -> Option<String> {
    let word = normal(text).to_lowercase();
    let is_word = word.chars().any(char::is_alphabetic)
        && !word.chars().any(|c| c.is_whitespace() || c.is_numeric())
        && word.chars().count() < 60;
    is_word.then_some(word)
}

/// hrLex writes the long vowel of some genitives (`kućâ`), which nobody types.
fn plain_accents(word: &str, language: Language) -> String {
    match language {
        Language::Croatian => word
            .chars()
            .map(|c| match c {
                'â' => 'a',
                'ê' => 'e',
                'î' => 'i',
                'ô' => 'o',
                'û' => 'u',
                c => c,
            })
            .collect(),
        _ => word.to_owned(),
    }
}

/// Lemmas with so many running words at most are rare.
const RARE: u32 = 4;

/// Deals the running words of a row to the parts, each by itself, so that frequent words occur in all of them.
fn parts(form: &str, lemma: &str, pos: &str, count: u32) -> [u32; 3] {
    let mut counts = [0; 3];
    let row = [form, "\t", lemma, "\t", pos].map(str::as_bytes);
    for n in 0..count {
        let n = n.to_le_bytes();
        counts[part(row.into_iter().chain([&n[..]]))] += 1;
    }
    counts
}

/// The number of the part that something is dealt to: FNV-1a, the same on every machine and in every version.
fn part<'b>(bytes: impl IntoIterator<Item = &'b [u8]>) -> usize {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for &byte in bytes.into_iter().flatten() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    match (hash >> 24) % 10 {
        0 => 1,
        1 => 2,
        _ => 0,
    }
}
