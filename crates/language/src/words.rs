//! Words of a text: UAX#29, and what each language needs beyond it.

use unicode_segmentation::UnicodeSegmentation;

use crate::language::Language;
use crate::registry::{Grammar, grammar};

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
    /// Which word of the text this is, from 0.
    pub position: u32,
}

impl Word {
    /// The word as it stands in the text that it was found in.
    ///
    /// # Panics
    /// When `text` is another text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

/// The words of a text in order, without overlaps; each has at least one letter or digit.
///
/// Words are those of UAX#29. Italian elisions are split at the apostrophe (`dell'`, `economia`), English clitics too
/// (`dog`, `'s`; `do`, `n't`), and Croatian endings after acronyms and numbers stay with them (`NATO-a`). The parts of
/// other hyphenated words are words of their own.
#[must_use]
pub fn words(text: &str, language: Option<Language>) -> Vec<Word> {
    let grammar = language.map(grammar);
    let mut found: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut push = |start: usize, end: usize| {
        // A text is at most 4 GiB, so its words can be counted in 32 bits.
        let position = u32::try_from(found.len()).unwrap_or(u32::MAX);
        found.push(Word {
            start,
            end,
            position,
        });
    };
    let mut pieces = text.unicode_word_indices().peekable();
    while let Some((start, word)) = pieces.next() {
        let Some(grammar) = grammar else {
            push(start, start + word.len());
            continue;
        };
        let mut end = start + word.len();
        if let Some(&(next, ending)) = pieces.peek()
            && text.get(end..next) == Some("-")
            && (grammar.hyphen_ending)(word, ending)
        {
            end = next + ending.len();
            push(start, end);
            pieces.next();
            continue;
        }
        let mut from = start;
        for cut in (grammar.cuts)(word) {
            push(from, from + cut);
            from += cut;
        }
        push(from, end);
    }
    found
}

/// The part that carries the meaning, of a word that was given uncut.
pub(crate) fn head<'w>(word: &'w str, grammar: &Grammar) -> &'w str {
    use crate::registry::Head;
    let cuts = (grammar.cuts)(word);
    match grammar.head {
        Head::First => cuts.first().map_or(word, |&first| &word[..first]),
        Head::Last => &word[cuts.iter().sum::<usize>()..],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(language: Language, text: &str, expected: &[&str]) {
        let found = words(text, Some(language));
        let texts: Vec<&str> = found.iter().map(|word| word.of(text)).collect();
        assert_eq!(texts, expected, "{text}");
        assert!(found.iter().zip(0..).all(|(word, n)| word.position == n));
    }

    #[test]
    fn words_of_each_language() {
        for (language, text, expected) in [
            (
                Language::Italian,
                "dell'economia",
                &["dell'", "economia"][..],
            ),
            (
                Language::Italian,
                "L’altr’anno c'era un po' d'acqua",
                &[
                    "L’", "altr’", "anno", "c'", "era", "un", "po", "d'", "acqua",
                ],
            ),
            (
                Language::Italian,
                "Sant'Ambrogio, rock'n'roll!",
                &["Sant'", "Ambrogio", "rock'n'roll"],
            ),
            (
                Language::English,
                "The dog's bowl; they don’t",
                &["The", "dog", "'s", "bowl", "they", "do", "n’t"],
            ),
            (
                Language::English,
                "can't we'll I'd o'clock",
                &["ca", "n't", "we", "'ll", "I", "'d", "o'clock"],
            ),
            (
                Language::Croatian,
                "kol'ko NATO-a, HDZ-ov i 1990-ih",
                &["kol'ko", "NATO-a", "HDZ-ov", "i", "1990-ih"],
            ),
            (
                Language::Croatian,
                "društveno-ekonomski razvoj – 😀 ide",
                &["društveno", "ekonomski", "razvoj", "ide"],
            ),
            (
                Language::Latvian,
                "t.i. lauku attīstība\r\n(u.c.) 3.5 %",
                &["t.i", "lauku", "attīstība", "u.c", "3.5"],
            ),
            (
                Language::Latvian,
                "s\u{30c}kola ne\u{ad}iet",
                &["s\u{30c}kola", "ne\u{ad}iet"],
            ),
        ] {
            check(language, text, expected);
        }
    }

    #[test]
    fn without_a_language_words_are_those_of_unicode() {
        let text = "dell'economia don't";
        let found: Vec<&str> = words(text, None)
            .into_iter()
            .map(|word| word.of(text))
            .collect();
        assert_eq!(found, ["dell'economia", "don't"]);
    }

    proptest! {
        #[test]
        fn words_are_ordered_and_have_letters_or_digits(
            text in r"([a-zčšāģèA-Z0-9'’\-. \u{301}\u{ad}😀\r\n]|n't|dell'|EU-a ){0,60}",
            language in prop::option::of(prop::sample::select(Language::ALL.to_vec())),
        ) {
            let mut end = 0;
            for (word, n) in words(&text, language).into_iter().zip(0..) {
                prop_assert!(word.start >= end && word.start < word.end);
                prop_assert!(word.of(&text).chars().any(char::is_alphanumeric), "{:?}", word.of(&text));
                prop_assert_eq!(word.position, n);
                end = word.end;
            }
        }
    }
}
