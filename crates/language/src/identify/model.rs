//! How well words and letters fit each language: a learned table.
//!
//! Every value is four bytes, one per language in the order of [`Language::ALL`]: how many nats the language is behind the
//! best one, in steps of 1/[`LEVELS_PER_NAT`], 255 for all that is further behind. On disk: `VLI2`; the value of a word
//! that no list had; the values of each three letters in a row, in the order of [`symbol`]s; then an FST map of frequent
//! words, whose values are those of the word with the first language in the lowest byte.

use std::sync::OnceLock;

use fst::raw::{Fst, Node, Output};

use super::tokens::each_token;
use crate::language::Language;

pub(crate) const MAGIC: &[u8; 4] = b"VLI2";
pub(crate) const LEVELS_PER_NAT: f64 = 28.0;

const LANGUAGES: usize = Language::ALL.len();

/// Letters beyond those of English that the four languages have, and the apostrophe.
const LETTERS: [char; 21] = [
    '\'', 'č', 'ć', 'š', 'ž', 'đ', 'ā', 'ē', 'ģ', 'ī', 'ķ', 'ļ', 'ņ', 'ū', 'à', 'è', 'é', 'ì', 'ò',
    'ó', 'ù',
];
/// Stands before the first letter of a word and after the last.
pub(crate) const BORDER: usize = 0;
/// How many letters are told apart: the border, the alphabet, and one for all others.
pub(crate) const SYMBOLS: usize = 2 + 26 + LETTERS.len();

/// Letters of one word depend on each other, so that they count less than their sum.
const OF_LETTERS: u32 = 4;
const OF_LETTERS_OUT_OF: u32 = 5;
/// A text is decided long before.
const MOST_WORDS: u32 = 200;

/// Levels behind the best language.
pub(crate) type Levels = [u8; LANGUAGES];

/// The number of a lower-case letter.
pub(crate) fn symbol(letter: char) -> usize {
    if letter.is_ascii_lowercase() {
        return 1 + (letter as usize - 'a' as usize);
    }
    match LETTERS.iter().position(|&known| known == letter) {
        Some(at) => 27 + at,
        None => SYMBOLS - 1,
    }
}

/// The model, read from bytes that live as long.
pub(crate) struct Model<'b> {
    unseen: [u32; LANGUAGES],
    letters: &'b [Levels],
    words: Fst<&'b [u8]>,
}

/// What the words of a text say.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reading {
    /// How far each language is behind, in nats, 0 or more.
    pub behind: [f64; LANGUAGES],
    /// Words read; those of a long text are not all read.
    pub words: u32,
    /// Of these, frequent words of each language.
    pub frequent: [u32; LANGUAGES],
}

impl<'b> Model<'b> {
    /// The model that the program carries.
    pub(crate) fn shipped() -> Option<&'static Model<'static>> {
        static MODEL: OnceLock<Option<Model<'static>>> = OnceLock::new();
        MODEL
            .get_or_init(|| Model::read(include_bytes!("../../tables/identify.table")))
            .as_ref()
    }

    /// `None` for bytes that are no model.
    pub(crate) fn read(bytes: &'b [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (unseen, rest) = rest.split_first_chunk::<LANGUAGES>()?;
        let (letters, words) = rest.split_at_checked(SYMBOLS.pow(3) * LANGUAGES)?;
        Some(Self {
            unseen: unseen.map(u32::from),
            letters: letters.as_chunks().0,
            words: Fst::new(words).ok()?,
        })
    }

    /// What the first words of a text say.
    pub(crate) fn reading(&self, text: &str) -> Reading {
        let (mut reading, mut behind) = (Reading::default(), [0_u32; LANGUAGES]);
        each_token(text, &mut |word| {
            reading.words += 1;
            let levels = self.frequent(word).map_or_else(
                || self.by_letters(word),
                |levels| {
                    for (known, level) in reading.frequent.iter_mut().zip(levels) {
                        *known += u32::from(f64::from(level) <= LEVELS_PER_NAT);
                    }
                    levels
                },
            );
            for (sum, level) in behind.iter_mut().zip(levels) {
                *sum += u32::from(level);
            }
            reading.words < MOST_WORDS
        });
        reading.behind = behind.map(|levels| f64::from(levels) / LEVELS_PER_NAT);
        reading
    }

    /// The levels of a word that no list had often.
    fn by_letters(&self, word: &str) -> Levels {
        let mut sums = [0_u32; LANGUAGES];
        let mut window = [BORDER, BORDER];
        for letter in word.chars().map(symbol).chain([BORDER]) {
            let at = (window[0] * SYMBOLS + window[1]) * SYMBOLS + letter;
            for (sum, level) in sums.iter_mut().zip(self.letters[at]) {
                *sum += u32::from(level);
            }
            window = [window[1], letter];
        }
        for (sum, unseen) in sums.iter_mut().zip(self.unseen) {
            *sum = *sum * OF_LETTERS / OF_LETTERS_OUT_OF + unseen;
        }
        let best = sums.iter().copied().min().unwrap_or_default();
        sums.map(|sum| u8::try_from(sum - best).unwrap_or(u8::MAX))
    }

    /// The levels of a frequent word.
    fn frequent(&self, word: &str) -> Option<Levels> {
        let mut node: Node<'_> = self.words.root();
        let mut output = Output::zero();
        for &byte in word.as_bytes() {
            let transition = node.transition(node.find_input(byte)?);
            output = output.cat(transition.out);
            node = self.words.node(transition.addr);
        }
        if !node.is_final() {
            return None;
        }
        let value = output.cat(node.final_output()).value();
        value.to_le_bytes().first_chunk().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_a_number_of_its_own() {
        let mut numbers: Vec<usize> = ('a'..='z').chain(LETTERS).map(symbol).collect();
        numbers.extend([BORDER, symbol('ж')]);
        numbers.sort_unstable();
        assert_eq!(numbers, (0..SYMBOLS).collect::<Vec<_>>());
    }

    #[test]
    fn bytes_that_are_no_model_are_refused() {
        for bytes in [&b""[..], b"VLI1", b"VLI2\0\0\0\0", &[b'V'; 600_000]] {
            assert!(Model::read(bytes).is_none());
        }
        assert!(Model::shipped().is_some());
    }
}
