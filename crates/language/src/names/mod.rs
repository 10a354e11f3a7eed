//! Names of people in running speech, in every form that a sentence gives them.
//!
//! The tables of word forms know few names, and a wrong guess about a name is a leak. So forms are not looked up but made:
//! of every name all forms that the declensions of Croatian and Latvian can give it, too many rather than too few. Italian
//! and English leave names as they are; what they put before or behind (`d'Ivana`, `Ivana's`) is no part of the word.

mod croatian;
mod latvian;
mod organisation;

use std::collections::{BTreeMap, BTreeSet};

use crate::fold::{fold, fold_digraphs, is_apostrophe, lower, normal};
use crate::language::Language;

pub use organisation::{FoundOrganisation, OrganisationFinder};

/// The forms of one word of a name, in lower case: the word itself, and what `language` makes of it, or any language where
/// none is given.
#[must_use]
pub fn name_forms(word: &str, language: Option<Language>) -> BTreeSet<String> {
    let word = lower(&normal(word)).into_owned();
    let mut forms = BTreeSet::new();
    for of in Language::ALL {
        if language.is_none_or(|language| language == of) {
            match of {
                Language::Croatian => croatian::forms(&word, &mut forms),
                Language::Latvian => latvian::forms(&word, &mut forms),
                Language::Italian | Language::English => {}
            }
        }
    }
    forms.insert(word);
    forms
}

/// A name found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundName {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
    /// Which of the names; `None` where a first name or a surname alone fits several of them.
    pub name: Option<usize>,
}

/// Finds names in texts.
#[derive(Clone, Debug)]
pub struct NameFinder {
    /// By language, with the last for texts of unknown language.
    patterns: [Patterns; Language::ALL.len() + 1],
}

/// What to look for.
#[derive(Clone, Debug, Default)]
struct Patterns {
    all: Vec<Pattern>,
    /// Numbers of the patterns, by each form of the first word as it is typed without diacritics.
    by_form: BTreeMap<String, Vec<usize>>,
}

/// One name, or one word of it.
#[derive(Clone, Debug)]
struct Pattern {
    /// The forms of each word.
    words: Vec<BTreeSet<String>>,
    /// The words as given, for which of two names has its own form there.
    given: Vec<String>,
    name: Option<usize>,
}

/// Shortest word of a longer name, in letters, that is looked for alone.
const SHORTEST_PART: usize = 3;

impl NameFinder {
    /// Looks for each name as a whole and, of names of several words, for each word alone, unless it is short or written
    /// small (`de`, `von`). The order is that of precedence where two names have a form in common.
    #[must_use]
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Vec<Vec<String>> = (names.into_iter())
            .map(|name| {
                let name = normal(name);
                tokens(&name)
                    .into_iter()
                    .map(|token| token.of(&name).to_owned())
                    .collect()
            })
            .collect();
        // Whose each word is, where several people have it.
        let mut parts: BTreeMap<String, Option<usize>> = BTreeMap::new();
        let mut order: Vec<&String> = Vec::new();
        for (n, words) in names
            .iter()
            .enumerate()
            .filter(|(_, words)| words.len() > 1)
        {
            for word in words.iter().filter(|word| stands_alone(word)) {
                let key = word.to_lowercase();
                match parts.get_mut(&key) {
                    Some(whose) if *whose != Some(n) => *whose = None,
                    Some(_) => {}
                    None => {
                        parts.insert(key, Some(n));
                        order.push(word);
                    }
                }
            }
        }
        let whole = (names.iter().enumerate())
            .filter(|(_, words)| !words.is_empty())
            .map(|(n, words)| (words.clone(), Some(n)));
        let alone = order.into_iter().map(|word| {
            let whose = parts.get(&word.to_lowercase()).copied().flatten();
            (vec![word.clone()], whose)
        });
        let wanted: Vec<(Vec<String>, Option<usize>)> = whole.chain(alone).collect();
        let languages = Language::ALL.map(Some);
        Self {
            patterns: std::array::from_fn(|at| {
                patterns(&wanted, languages.get(at).copied().flatten())
            }),
        }
    }

    /// The names in a text in order, without overlaps, the longest first where they overlap. Of a text in a known language,
    /// only the forms of that language; else those of all.
    ///
    /// A word is a name only as a whole, with a capital letter, and with the name's diacritics or without any (`Janim` for
    /// `Jānim`, `Djurdji` for `Đurđi`). Capital letters are not asked for where `all_small` says that the document which the
    /// text is of has none; a line or a turn does not tell that.
    #[must_use]
    pub fn find(&self, text: &str, language: Option<Language>, all_small: bool) -> Vec<FoundName> {
        let patterns = &self.patterns[language.map_or(Language::ALL.len(), Language::index)];
        if patterns.all.is_empty() {
            return Vec::new();
        }
        let tokens = tokens(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let best = tokens[at].candidates(text).iter().find_map(|key| {
                let fitting = patterns.by_form.get(key)?.iter().map(|&n| &patterns.all[n]);
                fitting
                    .filter(|pattern| pattern.fits(text, &tokens[at..], all_small))
                    // The first of the best, so that the order of the names decides.
                    .rev()
                    .max_by_key(|pattern| {
                        (pattern.words.len(), pattern.as_given(text, &tokens[at..]))
                    })
            });
            let Some(best) = best else {
                at += 1;
                continue;
            };
            found.push(FoundName {
                start: tokens[at].start,
                end: tokens[at + best.words.len() - 1].end,
                name: best.name,
            });
            at += best.words.len();
        }
        found
    }
}

fn stands_alone(word: &str) -> bool {
    word.chars().count() >= SHORTEST_PART && word.starts_with(char::is_uppercase)
}

fn patterns(wanted: &[(Vec<String>, Option<usize>)], language: Option<Language>) -> Patterns {
    let mut patterns = Patterns::default();
    for (given, name) in wanted {
        let words: Vec<BTreeSet<String>> = (given.iter())
            .map(|word| name_forms(word, language))
            .collect();
        let keys: BTreeSet<String> = words[0].iter().map(|form| fold(form)).collect();
        for key in keys {
            let of_key = patterns.by_form.entry(key).or_default();
            of_key.push(patterns.all.len());
        }
        patterns.all.push(Pattern {
            words,
            given: given.iter().map(|word| word.to_lowercase()).collect(),
            name: *name,
        });
    }
    patterns
}

impl Pattern {
    /// Whether the words stand at the beginning of `tokens`.
    fn fits(&self, text: &str, tokens: &[Token], all_small: bool) -> bool {
        let Some(tokens) = tokens.get(..self.words.len()) else {
            return false;
        };
        let together = tokens
            .windows(2)
            .all(|pair| is_inside_a_name(&text[pair[0].end..pair[1].start]));
        together
            && tokens.iter().zip(&self.words).all(|(token, forms)| {
                let written = token.of(text);
                // A word of a name that is written small (`de`) may be so in the text.
                let cased = all_small
                    || written.starts_with(char::is_uppercase)
                    || (tokens.len() > 1 && tokens[0].of(text).starts_with(char::is_uppercase));
                cased && is_form(written, forms)
            })
    }

    fn as_given(&self, text: &str, tokens: &[Token]) -> bool {
        tokens
            .iter()
            .zip(&self.given)
            .all(|(token, given)| token.of(text).to_lowercase() == *given)
    }
}

/// Whether a word is one of the forms, with all of its diacritics or none.
fn is_form(written: &str, forms: &BTreeSet<String>) -> bool {
    let written = lower(&normal(written)).into_owned();
    if forms.contains(&written) {
        return true;
    }
    let folded = fold(&written);
    folded == written
        && forms.iter().any(|form| {
            let form = fold(form);
            form == folded || form == fold_digraphs(&folded)
        })
}

/// What may stand between two words of one name.
fn is_inside_a_name(between: &str) -> bool {
    let mut signs = between.chars().filter(|c| !c.is_whitespace());
    match (signs.next(), signs.next()) {
        (None, _) => !between.is_empty() && !between.contains("\n\n"),
        (Some(c), None) => matches!(c, '-' | '.' | '\u{2010}' | '\u{2011}') || is_apostrophe(c),
        _ => false,
    }
}

/// A run of letters and digits.
#[derive(Clone, Copy, Debug)]
struct Token {
    start: usize,
    end: usize,
}

impl Token {
    fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// The word without diacritics, and the same with `dj` as `d`.
    fn candidates(self, text: &str) -> Vec<String> {
        let folded = fold(&normal(self.of(text)));
        let digraphs = fold_digraphs(&folded).into_owned();
        if digraphs == folded {
            vec![folded]
        } else {
            vec![folded, digraphs]
        }
    }
}

/// Words as names have them: apostrophes and hyphens end them, signs without width do not.
fn tokens(text: &str) -> Vec<Token> {
    let is_inside = |c: char| {
        c.is_alphanumeric()
            || unicode_normalization::char::is_combining_mark(c)
            || matches!(
                c,
                '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
            )
    };
    let mut tokens: Vec<Token> = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        match open {
            None if c.is_alphanumeric() => open = Some(at),
            Some(start) if !is_inside(c) => {
                tokens.push(Token { start, end: at });
                open = None;
            }
            _ => {}
        }
    }
    if let Some(start) = open {
        let end = text.len();
        tokens.push(Token { start, end });
    }
    tokens
}

#[cfg(test)]
mod tests;
