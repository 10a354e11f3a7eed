//! Words of a text: UAX#29, and what each language needs beyond it.

use unicode_segmentation::UnicodeSegmentation;

use crate::language::Language;
use crate::marks::marks;
use crate::registry::{Grammar, Head, grammar};

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
/// other hyphenated words are words of their own. What stands in transcription [marks] is no word.
#[must_use]
pub fn words(text: &str, language: Option<Language>) -> Vec<Word> {
    Scan::new(text, language).words
}

/// A word written with hyphens that is longer than this is noise.
const LONGEST_COMPOUND: usize = 120;

/// Words and hyphenated words of a text.
#[derive(Default)]
pub(crate) struct Scan {
    pub words: Vec<Word>,
    /// Of each hyphenated word, the numbers of the words that are its first and its last part.
    pub compounds: Vec<(usize, usize)>,
}

/// A hyphenated word that may go on.
#[derive(Clone, Copy)]
struct Chain {
    first: usize,
    last: usize,
    /// Where its last piece ends.
    end: usize,
    pieces: usize,
}

impl Scan {
    pub(crate) fn new(text: &str, language: Option<Language>) -> Self {
        let grammar = language.map(grammar);
        let mut marks = marks(text).into_iter().peekable();
        let mut scan = Self {
            words: Vec::with_capacity(text.len() / 6),
            compounds: Vec::new(),
        };
        let mut chain: Option<Chain> = None;
        let mut pieces = text.unicode_word_indices().peekable();
        while let Some((start, word)) = pieces.next() {
            while marks.next_if(|mark| mark.end <= start).is_some() {}
            if marks.peek().is_some_and(|mark| mark.start <= start) {
                continue;
            }
            let mut end = start + word.len();
            // A space without width is not seen, so to the reader both sides are one word.
            while let Some(&(next, more)) = pieces.peek()
                && text[end..next].chars().all(|c| c == '\u{200b}')
                && text[end..].starts_with('\u{200b}')
            {
                end = next + more.len();
                pieces.next();
            }
            let word = &text[start..end];
            let mut cuts = grammar.map_or_else(Vec::new, |grammar| (grammar.cuts)(word));
            if let (Some(grammar), Some(&(next, ending))) = (grammar, pieces.peek())
                && text.get(end..next) == Some("-")
                && (grammar.hyphen_ending)(word, ending)
            {
                end = next + ending.len();
                cuts.clear();
                pieces.next();
            }
            let first = scan.words.len();
            let mut from = start;
            for cut in cuts {
                scan.push(from, from + cut);
                from += cut;
            }
            scan.push(from, end);
            let head = match grammar.map(|grammar| grammar.head) {
                Some(Head::Last) => scan.words.len() - 1,
                Some(Head::First) | None => first,
            };
            chain = Some(match chain {
                Some(chain) if is_hyphen(&text[chain.end..start]) => Chain {
                    last: head,
                    end,
                    pieces: chain.pieces + 1,
                    ..chain
                },
                before => {
                    scan.close(before, text);
                    Chain {
                        first: head,
                        last: head,
                        end,
                        pieces: 1,
                    }
                }
            });
        }
        scan.close(chain, text);
        scan
    }

    fn push(&mut self, start: usize, end: usize) {
        // A text is at most 4 GiB, so its words can be counted in 32 bits.
        let position = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(Word {
            start,
            end,
            position,
        });
    }

    fn close(&mut self, chain: Option<Chain>, text: &str) {
        if let Some(Chain {
            first,
            last,
            pieces: 2..,
            ..
        }) = chain
        {
            let whole = &text[self.words[first].start..self.words[last].end];
            if whole.len() <= LONGEST_COMPOUND && whole.contains(char::is_alphabetic) {
                self.compounds.push((first, last));
            }
        }
    }
}

fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

/// The part that carries the meaning, of a word that was given uncut.
pub(crate) fn head<'w>(word: &'w str, grammar: &Grammar) -> &'w str {
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

    #[test]
    fn signs_without_width_hide_no_word() {
        for (language, word, parts) in [
            (Language::Croatian, "tržnica", ("trž", "nica")),
            (Language::Latvian, "ģimene", ("ģi", "mene")),
            (Language::Italian, "società", ("socie", "tà")),
            (Language::English, "market", ("mar", "ket")),
        ] {
            let plain = crate::analyser::Analyser::new().forms(word, Some(language));
            for sign in [
                '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}',
            ] {
                let text = format!("x {}{sign}{} y", parts.0, parts.1);
                let found = words(&text, Some(language));
                assert_eq!(found.len(), 3, "{text:?}");
                let forms =
                    crate::analyser::Analyser::new().forms(found[1].of(&text), Some(language));
                assert_eq!(forms, plain, "{text:?}");
            }
        }
    }

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
