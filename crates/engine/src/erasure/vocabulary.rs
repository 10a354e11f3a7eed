//! Which words tell what was erased, wherever somebody repeats them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use verbatim_language::fold;

use super::cover::cover;

/// So many words in a row are a quote, common as each may be.
const RUN: usize = 3;
/// A shorter word tells nothing.
const SHORTEST: usize = 3;

/// Words, folded, that stand in what is erased and in nothing that stays; and runs of words likewise.
#[derive(Debug, Clone, Default)]
pub(super) struct Vocabulary {
    words: BTreeSet<String>,
    runs: BTreeSet<String>,
}

/// A word of a text: where it stands, and its folded form.
struct Token {
    at: Range<usize>,
    key: String,
}

impl Vocabulary {
    /// What `erased` texts have. Call [`Self::keep`] with all that stays.
    pub fn of<'t>(erased: impl IntoIterator<Item = &'t str>) -> Self {
        let mut vocabulary = Self::default();
        for text in erased {
            let tokens = tokens(text);
            vocabulary.runs.extend(tokens.windows(RUN).map(run));
            let telling = |token: &Token| token.key.chars().count() >= SHORTEST;
            (vocabulary.words).extend(tokens.into_iter().filter(telling).map(|token| token.key));
        }
        vocabulary
    }

    /// Takes out what `staying` has too: it tells nothing.
    pub fn keep(&mut self, staying: &str) {
        let tokens = tokens(staying);
        for token in &tokens {
            self.words.remove(&token.key);
        }
        for window in tokens.windows(RUN) {
            self.runs.remove(&run(window));
        }
    }

    /// Where telling words stand in a text, in order and apart.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let tokens = tokens(text);
        let mut telling: Vec<bool> = (tokens.iter())
            .map(|token| self.words.contains(&token.key))
            .collect();
        // Whether a word and the one before it belong to one run, so that what is between them goes too.
        let mut joined = vec![false; tokens.len()];
        for (first, window) in tokens.windows(RUN).enumerate() {
            if self.runs.contains(&run(window)) {
                telling[first..first + RUN].fill(true);
                joined[first + 1..first + RUN].fill(true);
            }
        }
        let mut found: Vec<Range<usize>> = Vec::new();
        for (n, token) in tokens.iter().enumerate().filter(|(n, _)| telling[*n]) {
            match found.last_mut() {
                Some(last) if joined[n] => last.end = token.at.end,
                _ => found.push(token.at.clone()),
            }
        }
        found
    }
}

fn run(tokens: &[Token]) -> String {
    let keys: Vec<&str> = tokens.iter().map(|token| token.key.as_str()).collect();
    keys.join(" ")
}

fn tokens(text: &str) -> Vec<Token> {
    let is_part = |c: char| c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c);
    let mut tokens = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match open {
            None if is_part(c) => open = Some(at),
            Some(start) if !is_part(c) => {
                tokens.push(Token {
                    at: start..at,
                    key: fold(&text[start..at]),
                });
                open = None;
            }
            _ => {}
        }
    }
    tokens
}

/// The text with blocks at `ranges`; `None` where there are none.
pub(super) fn covered(text: &str, ranges: &[Range<usize>]) -> Option<String> {
    replaced(text, ranges, cover)
}

fn replaced(
    text: &str,
    ranges: &[Range<usize>],
    mut instead: impl FnMut(&str) -> String,
) -> Option<String> {
    if ranges.is_empty() {
        return None;
    }
    let mut new = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges.iter().filter(|range| range.start < range.end) {
        new.push_str(text.get(from..range.start).unwrap_or_default());
        new.push_str(&instead(
            text.get(from.max(range.start)..range.end)
                .unwrap_or_default(),
        ));
        from = range.end;
    }
    new.push_str(text.get(from..).unwrap_or_default());
    Some(new)
}

/// Words that stand for erased ones in keys and queries, where blocks would mean something else: one for each, so that
/// what refers to a key still does.
#[derive(Debug, Default)]
pub(super) struct StandIns {
    by_word: BTreeMap<String, String>,
    taken: BTreeSet<String>,
}

impl StandIns {
    /// The text with a stand-in for each word at `ranges`; `None` where there are none.
    pub fn replaced(&mut self, text: &str, ranges: &[Range<usize>]) -> Option<String> {
        let words: Vec<Range<usize>> = (ranges.iter())
            .flat_map(|range| {
                let within = text.get(range.clone()).unwrap_or_default();
                (tokens(within).into_iter())
                    .map(|token| range.start + token.at.start..range.start + token.at.end)
            })
            .collect();
        replaced(text, &words, |word| self.of(word))
    }

    fn of(&mut self, word: &str) -> String {
        if let Some(known) = self.by_word.get(word) {
            return known.clone();
        }
        let blank = "x".repeat(word.chars().count());
        let numbered = (2..).map(|n| format!("{blank}{n}"));
        let new = std::iter::once(blank.clone())
            .chain(numbered)
            .find(|new| !self.taken.contains(new))
            .unwrap_or_default();
        self.taken.insert(new.clone());
        self.by_word.insert(word.to_owned(), new.clone());
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stays_nowhere_tells() {
        let mut vocabulary = Vocabulary::of([
            "Nitko nas nikad nije pitao za tržnicu.",
            "Mans numurs ir 29123456, jā.",
        ]);
        vocabulary.keep("Za tržnicu nas nije briga, nitko ne dolazi. Nikad!");
        for (text, expected) in [
            ("PITAO je za tržnicu", Some("_____ je za tržnicu")),
            ("Nikad nije bilo tržnice", None),
            (
                "„nitko nas nikad“ kaže on",
                Some("„_______________“ kaže on"),
            ),
            ("nitko, nikad", None),
            ("zvati 29123456 jā", Some("zvati ________ jā")),
            ("tel. 291234567", None),
        ] {
            let found = vocabulary.find(text);
            assert_eq!(covered(text, &found).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn stand_ins_are_apart_and_the_same_everywhere() {
        let vocabulary = Vocabulary::of(["zeleni kotao, modri kotač"]);
        let mut stand_ins = StandIns::default();
        let mut new = |text: &str| {
            let found = vocabulary.find(text);
            stand_ins.replaced(text, &found)
        };
        assert_eq!(new("zeleni-kotao").as_deref(), Some("xxxxxx-xxxxx"));
        assert_eq!(new("modri").as_deref(), Some("xxxxx2"));
        assert_eq!(
            new("code:zeleni-kotao OR sunce").as_deref(),
            Some("code:xxxxxx-xxxxx OR sunce")
        );
        assert_eq!(new("sunce"), None);
    }
}
