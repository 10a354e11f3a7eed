//! The keys of single words, for those who want to measure or to reuse the word forms.

use verbatim_language::{Language, Spelling, keys_of};

/// Appends the keys of `word` to `keys`, with single spaces between them: words of one lemma share a key.
///
/// `folded` gives the keys of words that may have been typed without diacritics. A language code that is none of ours gives
/// the word itself in lower case, as search treats turns in such languages. Of several words it gives all keys; of none,
/// none.
pub fn word_keys(language: &str, word: &str, folded: bool, keys: &mut String) {
    let language = Language::from_code(language);
    let spelling = if folded {
        Spelling::Folded
    } else {
        Spelling::Typed
    };
    let start = keys.len();
    for word in word.split_whitespace() {
        for key in keys_of(word, language, spelling) {
            if keys.len() > start {
                keys.push(' ');
            }
            keys.push_str(&key);
        }
    }
}
