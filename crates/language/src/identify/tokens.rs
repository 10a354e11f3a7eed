//! The words of a text as the model of languages reads them.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

use crate::fold::{is_apostrophe, normal};

/// What English writes behind an apostrophe; everything else ahead of one is an elision (`l'`, `dell'`).
const ENGLISH_CLITICS: [&str; 6] = ["s", "re", "ve", "ll", "d", "m"];

/// The English pronoun where no sentence begins: there no other language writes a capital. Other words are in lower case,
/// so that it is a word of its own.
pub(crate) const PRONOUN: &str = "I";

/// Hands each word of `text` to `take` until that says `false`: in lower case, elisions and clitics as words of their
/// own. Words with digits, addresses and the names of accounts tell no language.
pub(crate) fn each_token(text: &str, take: &mut impl FnMut(&str) -> bool) {
    let text = composed(text);
    let mut raw = String::new();
    let mut lower = String::new();
    let mut begins = true;
    for chunk in text.split_whitespace() {
        if !is_address(chunk) {
            for piece in chunk.split(|c: char| !(c.is_alphanumeric() || is_apostrophe(c))) {
                if !piece.chars().any(char::is_alphabetic) || piece.chars().any(char::is_numeric) {
                    continue;
                }
                raw.clear();
                raw.extend(piece.chars().map(straight));
                if !each_part(&raw, begins, &mut lower, take) {
                    return;
                }
                begins = false;
            }
        }
        begins |= chunk.ends_with(['.', '?', '!', '…', ':']);
    }
}

/// The words within one that may hold apostrophes; `lower` is room to write them to.
fn each_part(
    raw: &str,
    begins: bool,
    lower: &mut String,
    take: &mut impl FnMut(&str) -> bool,
) -> bool {
    let mut give = |word: &str| {
        lower.clear();
        if word == PRONOUN && !begins {
            return take(word);
        }
        for c in word.chars() {
            if c.is_ascii() {
                lower.push(c.to_ascii_lowercase());
            } else {
                lower.extend(c.to_lowercase());
            }
        }
        lower.is_empty() || take(lower)
    };
    let is_clitic = |word: &str| {
        ENGLISH_CLITICS
            .iter()
            .any(|clitic| word.eq_ignore_ascii_case(clitic))
    };
    // A clitic that a corpus writes apart: `I 'm`.
    if raw.strip_prefix('\'').is_some_and(is_clitic) {
        return give(raw);
    }
    let mut rest = raw.trim_matches('\'');
    if let Some(stem) = rest
        .len()
        .checked_sub(3)
        .filter(|&at| rest.is_char_boundary(at) && rest[at..].eq_ignore_ascii_case("n't"))
    {
        return give(&rest[..stem]) && give("n't");
    }
    while let Some(at) = rest.find('\'') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        if is_clitic(after) {
            return give(before) && give(&rest[at..]);
        }
        if !give(&rest[..=at]) {
            return false;
        }
        rest = after;
    }
    give(rest)
}

/// The text with its letters and their marks in one character each.
fn composed(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| is_combining_mark(c) || c == '\u{ad}') {
        normal(text)
    } else {
        Cow::Borrowed(text)
    }
}

/// True for what is written the same in all languages: `@ana`, `www.vest.lv`, `https://…`.
fn is_address(chunk: &str) -> bool {
    chunk.starts_with('@') || chunk.starts_with("www.") || chunk.contains("://")
}

const fn straight(c: char) -> char {
    if is_apostrophe(c) { '\'' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_as_the_model_learned_them() {
        for (text, expected) in [
            (
                "Kol'ko NATO-a, 5. Đak?",
                &["kol'", "ko", "nato", "a", "đak"][..],
            ),
            ("L’economia dell'800 @ana www.vest.lv", &["l'", "economia"]),
            (
                "I don't think I'm, I said. I see",
                &[
                    "i", "do", "n't", "think", "I", "'m", "I", "said", "i", "see",
                ],
            ),
            ("I 'm 'Jā' c\u{30c}aj", &["i", "'m", "jā", "čaj"]),
            ("'' ' 12 …", &[]),
        ] {
            let mut words = Vec::new();
            each_token(text, &mut |word| {
                words.push(word.to_owned());
                true
            });
            assert_eq!(words, expected, "{text}");
        }
    }
}
