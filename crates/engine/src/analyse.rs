//! The keys of single words, for those who want to measure or to reuse the word forms.

use std::hash::{BuildHasher, RandomState};

use verbatim_language::{Language, Spelling, keys_of};

/// How many words are remembered, a power of two. Running text repeats its words: most are answered from here.
const REMEMBERED: usize = 1 << 16;

/// Answers with the keys of single words: words of one lemma share a key.
#[derive(Debug)]
pub struct WordKeys {
    spelling: Spelling,
    hasher: RandomState,
    /// Language code, word and keys, each in the place that its hash names; a later word takes the place of an earlier one.
    remembered: Vec<(String, String, String)>,
}

impl WordKeys {
    /// `folded` gives the keys of words that may have been typed without diacritics.
    #[must_use]
    pub fn new(folded: bool) -> Self {
        Self {
            spelling: if folded {
                Spelling::Folded
            } else {
                Spelling::Typed
            },
            hasher: RandomState::new(),
            remembered: vec![Default::default(); REMEMBERED],
        }
    }

    /// The keys of `word` with single spaces between them.
    ///
    /// A language code that is none of ours gives the word itself in lower case, as search treats turns in such languages.
    /// Of several words it gives all keys; of none, none.
    pub fn of(&mut self, language: &str, word: &str) -> &str {
        let hash = self.hasher.hash_one((language, word));
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only the lowest bits count"
        )]
        let slot = &mut self.remembered[hash as usize & (REMEMBERED - 1)];
        if slot.0 != language || slot.1 != word {
            slot.0.replace_range(.., language);
            slot.1.replace_range(.., word);
            slot.2.clear();
            let language = Language::from_code(language);
            for word in word.split_whitespace() {
                for key in keys_of(word, language, self.spelling) {
                    if !slot.2.is_empty() {
                        slot.2.push(' ');
                    }
                    slot.2.push_str(&key);
                }
            }
        }
        &slot.2
    }
}
