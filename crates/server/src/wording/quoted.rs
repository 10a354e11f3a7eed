//! Quotation marks of the languages.

use super::Language;

/// The marks around what is quoted, and those around what is quoted within it.
const fn marks(language: Language) -> [[char; 2]; 2] {
    match language {
        Language::English => [['“', '”'], ['‘', '’']],
        Language::Croatian => [['„', '”'], ['»', '«']],
        Language::Latvian => [['„', '”'], ['‚', '’']],
        Language::Italian => [['«', '»'], ['“', '”']],
    }
}

/// A sentence in which values stand in backticks, with the quotation marks of its language in their place. A backtick
/// without a second one stays.
pub(super) fn quoted(language: Language, sentence: &str) -> String {
    let [outer, inner] = marks(language);
    let mut said = String::with_capacity(sentence.len());
    let mut depth = 0_usize;
    let mut rest = sentence;
    while let Some(letter) = rest.chars().next() {
        let after = &rest[letter.len_utf8()..];
        let end = (letter == '`').then(|| after.find('`')).flatten();
        if let Some(end) = end {
            let [open, close] = if depth > 0 { inner } else { outer };
            said.push(open);
            said.push_str(&after[..end]);
            said.push(close);
            rest = &after[end + 1..];
            continue;
        }
        if letter == outer[0] {
            depth += 1;
        } else if letter == outer[1] {
            depth = depth.saturating_sub(1);
        }
        said.push(letter);
        rest = after;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_the_quotation_marks_of_the_language() {
        let cases = [
            (Language::English, "“šuma” and “”"),
            (Language::Croatian, "„šuma” and „”"),
            (Language::Latvian, "„šuma” and „”"),
            (Language::Italian, "«šuma» and «»"),
        ];
        for (language, wanted) in cases {
            assert_eq!(quoted(language, "`šuma` and ``"), wanted);
        }
        assert_eq!(
            quoted(Language::Croatian, "„kod `a`”; `b`"),
            "„kod »a«”; „b”"
        );
        assert_eq!(quoted(Language::Italian, "«codice `a`»"), "«codice “a”»");
        assert_eq!(quoted(Language::English, "a ` alone 🥂"), "a ` alone 🥂");
    }
}
