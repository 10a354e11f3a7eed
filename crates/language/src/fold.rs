//! Letters as somebody types them who lacks the right keyboard.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case with its diacritics off: `č ć → c`, `š → s`, `ž → z`, `đ → d`, `ā → a`, `ģ → g`, `à → a`.
///
/// A `dj` typed for `đ` stays as it is: only the folded keys of [`Forms`](crate::Forms) know about it.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text
        .nfd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(char::to_lowercase)
    {
        match c {
            // Letters with a stroke have no decomposition in Unicode.
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            // Lower case of `İ` brings a mark of its own.
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

/// Text as the analysers read it: NFKC, curly apostrophes and other hyphens straight, soft hyphens and signs without width out.
pub(crate) fn normal(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_normal) {
        return Cow::Borrowed(text);
    }
    text.nfkc()
        .filter(|&c| !is_invisible(c))
        .map(|c| match c {
            // NFKC has made the one that does not break (U+2011) of the other.
            '\u{2010}' => '-',
            c if is_apostrophe(c) => '\'',
            c => c,
        })
        .collect()
}

/// True for what stands in a word and is not seen: the soft hyphen, spaces and joiners without width, byte order marks.
const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

/// The text in lower case.
pub(crate) fn lower(text: &str) -> Cow<'_, str> {
    let is_lower = |c: char| is_normal(c) && (c.is_lowercase() || !c.is_alphabetic());
    if text.chars().all(is_lower) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.to_lowercase())
    }
}

/// True for ASCII and the letters of Latin-1 and Latin Extended-A, which NFKC leaves as they are whatever stands beside them,
/// unless a combining mark does. Nearly all words are made of them, and normalising is slow.
const fn is_normal(c: char) -> bool {
    c.is_ascii() || matches!(c, 'À'..='ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž')
}

/// True for the characters that people type as an apostrophe inside a word.
pub(crate) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{ff07}')
}

/// A folded word as the folded tables read it: `dj` stands for `đ`, which folds to `d`.
pub(crate) fn fold_digraphs(folded: &str) -> Cow<'_, str> {
    if folded.contains("dj") {
        Cow::Owned(folded.replace("dj", "d"))
    } else {
        Cow::Borrowed(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_takes_case_and_diacritics_off() {
        for (text, expected) in [
            ("Škola", "skola"),
            ("ĐAČKI čamac", "dacki camac"),
            ("Attīstībai", "attistibai"),
            ("Ģimene, ķīļi, ņēma", "gimene, kili, nema"),
            ("perché è così", "perche e cosi"),
            ("s\u{30c}kola e\u{301}", "skola e"),
            ("MEDJU", "medju"),
            ("😀 Straße İ", "😀 strasse i"),
        ] {
            assert_eq!(fold(text), expected);
            assert_eq!(
                fold(&fold(text)),
                fold(text),
                "folding twice changes nothing"
            );
        }
    }

    #[test]
    fn letters_that_are_normal_are_left_alone_by_nfkc() {
        for c in (char::MIN..='\u{ffff}').filter(|&c| is_normal(c)) {
            let text = String::from(c);
            assert_eq!(text.nfkc().collect::<String>(), text);
        }
    }

    #[test]
    fn normal_text_has_straight_apostrophes_and_no_soft_hyphens() {
        assert_eq!(normal("dell’eco\u{ad}nomia ﬁne"), "dell'economia fine");
    }
}
