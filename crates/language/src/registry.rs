//! One list of all languages and of what differs between them.

use crate::language::Language;
use crate::marks::MarkWords;
use crate::{croatian, english, italian, latvian};

/// What the rest of the crate asks a language.
pub(crate) struct Grammar {
    pub language: Language,
    /// Where a UAX#29 word is cut into the words of this language: byte lengths of the parts but the last.
    pub cuts: fn(&str) -> Vec<usize>,
    /// True where `ending` after a hyphen belongs to `stem` before it (`NATO-a`).
    pub hyphen_ending: fn(stem: &str, ending: &str) -> bool,
    /// Prefixes that a form has and its lemma has not: `naj`, `ne`, `jā`. Lower case.
    pub prefixes: &'static [&'static str],
    /// The same, folded.
    pub folded_prefixes: &'static [&'static str],
    /// The learned tables, of words as typed and of folded words.
    pub tables: [&'static [u8]; 2],
    /// Of the parts of a word that was given uncut, the one that carries the meaning.
    pub head: Head,
    /// The key of words that no rule of the table fits.
    pub stem: fn(&str) -> String,
    /// What transcription marks are made of.
    pub marks: MarkWords,
    /// Abbreviations, lower case, without their last full stop; a sentence goes on after them.
    pub abbreviations: &'static [&'static str],
    /// Abbreviations only before a number (`No. 5`, `čl. 5`); otherwise they may be words.
    pub number_abbreviations: &'static [&'static str],
    /// Abbreviations that may as well end a sentence (`itd.`, `ecc.`): it goes on when a small letter or a number follows.
    pub closing_abbreviations: &'static [&'static str],
    /// Frequent words that begin sentences and never names, lower case: after one capital letter or a Roman number they tell
    /// that it was no initial (`epatite C. Il servizio`, `Josip II. Također`).
    pub openers: &'static [&'static str],
    /// Beginnings of names that follow an ordinal (`12. Saeima`).
    pub numbered_names: &'static [&'static str],
    /// Words of one capital letter that are no initials (English `I`).
    pub word_of_one_capital: &'static [&'static str],
    /// True where a number with a full stop is an ordinal (`19. stoljeće`).
    pub ordinals: bool,
}

/// Which part of a cut word carries the meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Head {
    /// English: `dog` of `dog's`.
    First,
    /// Italian: `economia` of `dell'economia`.
    Last,
}

/// All languages, in the order of [`Language::ALL`].
pub(crate) static REGISTRY: [&Grammar; 4] = [
    &croatian::GRAMMAR,
    &latvian::GRAMMAR,
    &italian::GRAMMAR,
    &english::GRAMMAR,
];

/// What differs in `language`.
pub(crate) fn grammar(language: Language) -> &'static Grammar {
    let grammar = REGISTRY[language.index()];
    debug_assert_eq!(
        grammar.language, language,
        "the registry has the order of the languages"
    );
    grammar
}

/// For languages whose words are those of UAX#29.
pub(crate) fn no_cuts(_word: &str) -> Vec<usize> {
    Vec::new()
}

/// For languages that no stemmer does justice to.
pub(crate) fn itself(word: &str) -> String {
    word.to_owned()
}

/// For languages that put no endings behind a hyphen.
pub(crate) fn no_hyphen_ending(_stem: &str, _ending: &str) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registry_is_in_the_order_of_the_languages() {
        for language in Language::ALL {
            assert_eq!(grammar(language).language, language);
        }
    }
}
