//! Names of organisations in running speech: several words, each in any form (`Gradske knjižnice`, `pašvaldībai`), what stands in
//! quotation marks alone (`Siltajā Rokā`), and abbreviations in brackets.
//!
//! Words of such names are nouns and adjectives, so forms are made as for names of people, with those of adjectives beside
//! them. Where a name is found a person looks at it: too many rather than too few.

use std::collections::{BTreeMap, BTreeSet};

use super::{Token, is_form, name_forms, tokens};
use crate::analyser::{Spelling, keys_of};
use crate::fold::{fold, is_apostrophe, lower, normal};
use crate::language::Language;

/// A name found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundOrganisation {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
    /// Which of the organisations.
    pub organisation: usize,
}

/// Finds organisations in texts.
#[derive(Clone, Debug)]
pub struct OrganisationFinder {
    /// By language, with the last for texts of unknown language.
    patterns: [Patterns; Language::ALL.len() + 1],
}

#[derive(Clone, Debug, Default)]
struct Patterns {
    all: Vec<Pattern>,
    /// Numbers of the patterns, by each form of the first word as it is typed without diacritics.
    by_form: BTreeMap<String, Vec<usize>>,
}

#[derive(Clone, Debug)]
struct Pattern {
    words: Vec<Word>,
    organisation: usize,
    /// Written as an abbreviation, such as `KNP`: found only so.
    abbreviation: bool,
    /// Written small, such as `dome`: found so too.
    small: bool,
    /// Several words, all with capital letters, such as `Siltā Roka`: one of them has its capital where it is meant.
    proper: bool,
}

#[derive(Clone, Debug)]
struct Word {
    forms: BTreeSet<String>,
    keys: BTreeSet<Box<str>>,
}

/// What says only of which legal form an organisation is; people leave it out. Lower case, letters only.
const LEGAL_FORMS: &[&str] = &[
    "doo", "jdoo", "dd", "sia", "as", "vsia", "srl", "spa", "ltd", "aps", "odv", "ets", "onlus",
    "scs", "sc",
];

impl OrganisationFinder {
    /// Looks for each organisation by all names given for it, by what stands in them in quotation marks or brackets, and by
    /// what is left without brackets and legal forms.
    #[must_use]
    pub fn new<'n, N>(organisations: impl IntoIterator<Item = N>) -> Self
    where
        N: IntoIterator<Item = &'n str>,
    {
        let mut wanted: Vec<(Vec<String>, usize)> = Vec::new();
        for (organisation, names) in organisations.into_iter().enumerate() {
            for name in names.into_iter().flat_map(variants) {
                let words: Vec<String> = (tokens(&name).into_iter())
                    .map(|token| token.of(&name).to_owned())
                    .collect();
                let tells = words.iter().any(|word| word.chars().count() > 1);
                if tells && !wanted.contains(&(words.clone(), organisation)) {
                    wanted.push((words, organisation));
                }
            }
        }
        let languages = Language::ALL.map(Some);
        Self {
            patterns: std::array::from_fn(|at| {
                patterns(&wanted, languages.get(at).copied().flatten())
            }),
        }
    }

    /// The organisations in a text in order, the longest names first where names overlap; several where they have a name
    /// in common. Of a text in a known language, only the forms of that language; else those of all.
    ///
    /// A name of several words may be written small (`gradska knjižnica`), unless all of them have capital letters (`Siltā
    /// Roka` is no warm hand): then one of them needs it. A single word needs its capital letter, where it
    /// was given with one and `all_small` does not say that the document has none; an abbreviation needs all of its capitals.
    #[must_use]
    pub fn find(
        &self,
        text: &str,
        language: Option<Language>,
        all_small: bool,
    ) -> Vec<FoundOrganisation> {
        let patterns = &self.patterns[language.map_or(Language::ALL.len(), Language::index)];
        if patterns.all.is_empty() {
            return Vec::new();
        }
        let tokens = tokens(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let candidates = tokens[at].candidates(text);
            let fitting: Vec<&Pattern> = (candidates.iter())
                .filter_map(|key| patterns.by_form.get(key))
                .flatten()
                .map(|&n| &patterns.all[n])
                .filter(|pattern| pattern.fits(text, &tokens[at..], language, all_small))
                .collect();
            let Some(longest) = fitting.iter().map(|pattern| pattern.words.len()).max() else {
                at += 1;
                continue;
            };
            let named: BTreeSet<usize> = (fitting.iter())
                .filter(|pattern| pattern.words.len() == longest)
                .map(|pattern| pattern.organisation)
                .collect();
            found.extend(named.into_iter().map(|organisation| FoundOrganisation {
                start: tokens[at].start,
                end: tokens[at + longest - 1].end,
                organisation,
            }));
            at += longest;
        }
        found
    }
}

/// The names that a name stands for.
fn variants(name: &str) -> Vec<String> {
    let name = normal(name).into_owned();
    let mut variants = vec![name.clone()];
    let mut bare = name.clone();
    for (open, close) in [("(", ")"), ("[", "]")] {
        while let Some(from) = bare.find(open)
            && let Some(length) = bare[from..].find(close)
        {
            variants.push(bare[from + 1..from + length].to_owned());
            bare.replace_range(from..=from + length, " ");
        }
    }
    variants.push(bare.clone());
    let quotes: Vec<(usize, char)> = (bare.char_indices())
        .filter(|(_, c)| is_quotation_mark(*c))
        .collect();
    for pair in quotes.chunks_exact(2) {
        variants.push(bare[pair[0].0 + pair[0].1.len_utf8()..pair[1].0].to_owned());
    }
    let words: Vec<&str> = bare.split_whitespace().collect();
    let says_more = |word: &&&str| {
        let letters: String = word
            .to_lowercase()
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect();
        !LEGAL_FORMS.contains(&letters.as_str())
    };
    let without: Vec<&str> = words.iter().filter(says_more).copied().collect();
    if without.len() < words.len() && !without.is_empty() {
        variants.push(without.join(" "));
    }
    variants
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '„' | '“' | '”' | '«' | '»' | '‟' | '‹' | '›')
}

fn patterns(wanted: &[(Vec<String>, usize)], language: Option<Language>) -> Patterns {
    let mut patterns = Patterns::default();
    for (given, organisation) in wanted {
        let words: Vec<Word> = (given.iter())
            .map(|word| Word {
                forms: forms(word, language),
                keys: keys(word, language),
            })
            .collect();
        let keys: BTreeSet<String> = words[0].forms.iter().map(|form| fold(form)).collect();
        for key in keys {
            patterns
                .by_form
                .entry(key)
                .or_default()
                .push(patterns.all.len());
        }
        let is_abbreviation = |word: &String| {
            word.chars().count() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_numeric())
        };
        patterns.all.push(Pattern {
            words,
            organisation: *organisation,
            abbreviation: given.len() == 1 && given.iter().all(is_abbreviation),
            small: given[0].starts_with(char::is_lowercase),
            proper: given.len() > 1
                && given
                    .iter()
                    .all(|word| word.starts_with(char::is_uppercase)),
        });
    }
    patterns
}

impl Pattern {
    /// Whether the words stand at the beginning of `tokens`.
    fn fits(
        &self,
        text: &str,
        tokens: &[Token],
        language: Option<Language>,
        all_small: bool,
    ) -> bool {
        let Some(tokens) = tokens.get(..self.words.len()) else {
            return false;
        };
        let together = tokens
            .windows(2)
            .all(|pair| is_inside(&text[pair[0].end..pair[1].start]));
        let first = tokens[0].of(text);
        let cased = if self.abbreviation {
            first.chars().all(|c| c.is_uppercase() || c.is_numeric())
        } else {
            let is_capital = |token: &Token| {
                token
                    .of(text)
                    .starts_with(|c: char| c.is_uppercase() || c.is_numeric())
            };
            all_small
                || self.small
                || (tokens.len() > 1 && !self.proper)
                || tokens.iter().any(is_capital)
        };
        cased
            && together
            && tokens.iter().zip(&self.words).all(|(token, word)| {
                let written = token.of(text);
                is_form(written, &word.forms)
                    || keys_of(written, language, Spelling::Typed)
                        .iter()
                        .any(|key| word.keys.contains(key))
            })
    }
}

/// Whether the next word may belong to the same name.
fn is_inside(between: &str) -> bool {
    let signs = between.chars().filter(|c| !c.is_whitespace());
    let may_stand = |c: char| {
        is_quotation_mark(c)
            || is_apostrophe(c)
            || matches!(c, '-' | '.' | '&' | '/' | '\u{2010}' | '\u{2011}')
    };
    !between.is_empty()
        && !between.contains("\n\n")
        && signs.clone().count() <= 2
        && signs.into_iter().all(may_stand)
        // A full stop and a space end a sentence more often than an abbreviation.
        && !between.contains(". ")
}

fn keys(word: &str, language: Option<Language>) -> BTreeSet<Box<str>> {
    keys_of(word, language, Spelling::Typed)
        .into_iter()
        .collect()
}

/// The forms of a word of a name: those of names of people, and those of adjectives.
fn forms(word: &str, language: Option<Language>) -> BTreeSet<String> {
    let mut forms = name_forms(word, language);
    let word = lower(&normal(word)).into_owned();
    for of in Language::ALL {
        if language.is_some_and(|language| language != of) {
            continue;
        }
        match of {
            Language::Croatian => add(&mut forms, &word, &["a", "i", "o"], CROATIAN),
            Language::Latvian => add(&mut forms, &word, &["ais", "ā", "s", "š", "a"], LATVIAN),
            Language::Italian | Language::English => {}
        }
    }
    forms
}

const CROATIAN: &[&str] = &[
    "i", "og", "oga", "om", "ome", "omu", "im", "ih", "ima", "a", "e", "oj", "u", "o",
];
const LATVIAN: &[&str] = &[
    "s", "a", "am", "u", "ā", "i", "iem", "us", "os", "as", "ai", "ās", "ām", "ais", "o", "ajam",
    "ajā", "ie", "ajiem", "ajos", "ajai", "ajām", "ajās",
];

fn add(forms: &mut BTreeSet<String>, word: &str, nominatives: &[&str], endings: &[&str]) {
    let stem = (nominatives.iter())
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| stem.chars().count() > 2);
    if let Some(stem) = stem {
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &[&[&str]], text: &str, language: Option<Language>) -> Vec<(String, usize)> {
        let finder = OrganisationFinder::new(names.iter().map(|names| names.iter().copied()));
        (finder.find(text, language, false).into_iter())
            .map(|at| (text[at.start..at.end].to_owned(), at.organisation))
            .collect()
    }

    #[test]
    fn names_of_several_words_are_found_in_all_cases() {
        use Language::{Croatian, English, Italian, Latvian};
        for (name, language, texts) in [
            (
                "Gradska knjižnica",
                Croatian,
                &[
                    "Gradske knjižnice",
                    "gradskoj knjižnici",
                    "Gradsku knjižnicu",
                    "Gradskom knjižnicom",
                    "gradske knjiznice",
                ][..],
            ),
            (
                "Zadruga Modrinska polja",
                Croatian,
                &[
                    "Zadruge Modrinska polja",
                    "Zadruzi Modrinska polja",
                    "zadrugom Modrinskih polja",
                ],
            ),
            (
                "Kuldīgas novada pašvaldība",
                Latvian,
                &[
                    "Kuldīgas novada pašvaldībai",
                    "Kuldīgas novada pašvaldības",
                    "Kuldīgas novada pašvaldībā",
                    "Kuldigas novada pasvaldiba",
                ],
            ),
            (
                "Sociālais uzņēmums „Siltā Roka“",
                Latvian,
                &[
                    "Siltā Roka",
                    "Siltajā Rokā",
                    "Siltās Rokas",
                    "sociālajam uzņēmumam „Siltā Roka“",
                ],
            ),
            (
                "Cooperativa di comunità Il Metato",
                Italian,
                &[
                    "Cooperativa di comunità Il Metato",
                    "cooperativa di comunità Il Metato",
                ],
            ),
            (
                "Tessaly Bridge Foundation",
                English,
                &["Tessaly Bridge Foundation"],
            ),
        ] {
            for text in texts {
                let whole = format!("– {text}, ");
                let found = found(&[&[name]], &whole, Some(language));
                assert_eq!(found.len(), 1, "{text}");
                assert_eq!(found[0].0, text.trim_end_matches('“'), "{name}");
            }
        }
    }

    #[test]
    fn abbreviations_other_names_and_the_longest_name() {
        let names: &[&[&str]] = &[
            &["Kuldīgas novada pašvaldība (KNP)", "dome"],
            &["Cooperativa Valdombra"],
            &["Cooperativa Valdombra Servizi S.r.l."],
            &["Građevinar d.o.o."],
        ];
        let of = |text: &str, language| -> Vec<usize> {
            found(names, text, language)
                .into_iter()
                .map(|(_, n)| n)
                .collect()
        };
        assert_eq!(
            of("KNP to nolēma. Dome arī.", Some(Language::Latvian)),
            [0, 0]
        );
        assert_eq!(of("knp, domei", Some(Language::Latvian)), [0]);
        assert_eq!(
            of("la Cooperativa Valdombra Servizi", Some(Language::Italian)),
            [2]
        );
        assert_eq!(
            of(
                "dalla Cooperativa Valdombra. Servizi",
                Some(Language::Italian)
            ),
            [1]
        );
        assert_eq!(
            of("s Građevinarom smo radili", Some(Language::Croatian)),
            [3]
        );
        assert_eq!(of("KNP", None), [0]);
        assert_eq!(of("", None), [0usize; 0]);
    }

    #[test]
    fn other_words_are_not_the_name() {
        for (name, text) in [
            ("Gradska knjižnica", "Gradska. Knjižnica je zatvorena."),
            ("Gradska knjižnica", "gradski muzej i knjižnica"),
            ("Udruga žena", "udruga mladih žena"),
            ("Pogled", "imam pogled na rijeku"),
            ("Topla Ruka", "pružila je toplu ruku"),
        ] {
            assert!(
                found(&[&[name]], text, Some(Language::Croatian)).is_empty(),
                "{text}"
            );
        }
    }
}
