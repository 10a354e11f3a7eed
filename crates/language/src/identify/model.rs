//! How likely words and letters are in each language: a learned table.
//!
//! On disk: `VLI1`, then an FST map. Its keys are `w` and a frequent word, or `g` and one to three letters of a word (`^`
//! before it, `$` after it); a value holds one byte per language in the order of [`Language::ALL`], from the lowest
//! byte up: minus the natural logarithm of the probability (of the word, or of the last letter after the others), in
//! steps of 1/[`LEVELS_PER_NAT`].

use std::sync::OnceLock;

use fst::raw::{Fst, Node, Output};
use unicode_segmentation::UnicodeSegmentation;

use crate::fold::normal;
use crate::language::Language;

pub(crate) const MAGIC: &[u8; 4] = b"VLI1";
pub(crate) const LEVELS_PER_NAT: f64 = 14.0;

/// How far one word can speak for one language against another, in nats: it may be a name.
const MOST_OF_A_WORD: f64 = 9.0;
/// Longer turns are decided long before.
const MOST_WORDS: usize = 200;

type Scores = [f64; Language::ALL.len()];

/// The model, read from bytes that live as long.
pub(crate) struct Model<'b> {
    fst: Option<Fst<&'b [u8]>>,
}

impl<'b> Model<'b> {
    /// The model that the program carries.
    pub(crate) fn shipped() -> &'static Model<'static> {
        static MODEL: OnceLock<Model<'static>> = OnceLock::new();
        MODEL.get_or_init(|| Model::read(include_bytes!("../../tables/identify.table")))
    }

    /// Bytes that are no model make one that knows nothing.
    pub(crate) fn read(bytes: &'b [u8]) -> Self {
        Self {
            fst: bytes.strip_prefix(MAGIC).and_then(|fst| Fst::new(fst).ok()),
        }
    }

    /// How likely the words of a text are in each language, in nats.
    pub(crate) fn scores(&self, text: &str) -> Scores {
        let mut scores = Scores::default();
        for word in text
            .unicode_words()
            .filter(|word| word.chars().any(char::is_alphabetic))
            .take(MOST_WORDS)
        {
            let word = normal(word).to_lowercase();
            let of_word = self.word(&word);
            let best = of_word.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            for (score, of_word) in scores.iter_mut().zip(of_word) {
                *score += (of_word - best).max(-MOST_OF_A_WORD);
            }
        }
        scores
    }

    fn word(&self, word: &str) -> Scores {
        let Some(fst) = &self.fst else {
            return Scores::default();
        };
        if let Some(scores) = value(fst, [b"w", word.as_bytes()]) {
            return scores;
        }
        let mut scores = Scores::default();
        let mut letters = ['^', '^', '^'];
        for letter in word
            .chars()
            .filter(|c| c.is_alphabetic() || *c == '\'')
            .chain(['$'])
        {
            letters = [letters[1], letters[2], letter];
            let mut buffer = [0; 12];
            let mut length = 0;
            let mut starts = [0; 3];
            for (start, letter) in starts.iter_mut().zip(letters) {
                *start = length;
                length += letter.encode_utf8(&mut buffer[length..]).len();
            }
            let known = starts
                .iter()
                .find_map(|&start| value(fst, [b"g", &buffer[start..length]]));
            for (score, of_letter) in scores.iter_mut().zip(known.unwrap_or_default()) {
                *score += of_letter;
            }
        }
        scores
    }
}

fn value(fst: &Fst<&[u8]>, key: [&[u8]; 2]) -> Option<Scores> {
    let mut node: Node<'_> = fst.root();
    let mut output = Output::zero();
    for &byte in key.into_iter().flatten() {
        let transition = node.transition(node.find_input(byte)?);
        output = output.cat(transition.out);
        node = fst.node(transition.addr);
    }
    if !node.is_final() {
        return None;
    }
    let packed = output.cat(node.final_output()).value().to_le_bytes();
    let mut scores = Scores::default();
    for (score, level) in scores.iter_mut().zip(packed) {
        *score = -f64::from(level) / LEVELS_PER_NAT;
    }
    Some(scores)
}
