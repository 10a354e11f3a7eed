//! Words and gestures with which somebody agrees to what was just said, or does not.
//!
//! What is found here shows where to look, no more: irony, and a `yes` that only says "I am listening", read the same.

mod lists;

use std::ops::Range;

use lists::{CROATIAN, ENGLISH, ITALIAN, LATVIAN, Lists, NODS, SHAKES};

use crate::fold::fold;
use crate::language::Language;
use crate::words::words;

/// With what a turn takes up the one before: bytes of its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenUp {
    /// Words or a gesture of agreement.
    pub agrees: Option<Sign>,
    /// Words or a gesture of disagreement.
    pub disagrees: Option<Sign>,
    /// A word that sets something against what was said, at the beginning of the turn or after the agreement.
    pub but: Option<Sign>,
}

/// Words or a gesture that say what somebody thinks of what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Where.
    pub range: Range<usize>,
    /// Whether it also says so after a question: `slažem se` does, while `da` then is an answer.
    pub is_plain: bool,
}

/// One word of a text in lower case, with what stands behind it.
struct Token {
    range: Range<usize>,
    lower: String,
    /// Whether the text is typed without diacritics, so that `ja` may be `jā`. Else it is the Latvian `if`.
    is_plain: bool,
    ends: bool,
}

impl Token {
    fn is(&self, word: &str) -> bool {
        self.lower == word || self.is_plain && self.lower == fold(word)
    }
}

/// How a turn takes up the one before: what is said at its beginning (`Da, ali …`), what it says plainly (`slažem se`), and
/// gestures in its transcription marks (`[kima]`).
///
/// ```
/// # use verbatim_language::{Language, taken_up};
/// let found = taken_up("Da, ali tko će platiti?", Language::Croatian);
/// assert!(found.agrees.is_some() && found.but.is_some() && found.disagrees.is_none());
/// ```
#[must_use]
pub fn taken_up(text: &str, language: Language) -> TakenUp {
    let lists = match language {
        Language::Croatian => CROATIAN,
        Language::Latvian => LATVIAN,
        Language::Italian => ITALIAN,
        Language::English => ENGLISH,
    };
    let tokens = tokens(text, language);
    let mut found = TakenUp::default();
    plain(&tokens, &lists, &mut found);
    let mut at = 0;
    while let Some(n) = phrase_at(&tokens, at, lists.fillers) {
        at += n;
    }
    // The filler may be the word itself: `ma ne`.
    for start in [0, at] {
        let mut after = start;
        if let Some((sign, next)) = opening(&tokens, start, lists.no) {
            found.disagrees = found.disagrees.or(Some(sign));
            after = next;
        } else if let Some((sign, next)) = opening(&tokens, start, lists.yes) {
            found.agrees = found.agrees.or(Some(sign));
            after = next;
        }
        if let Some(n) = phrase_at(&tokens, after, lists.but) {
            found.but = found.but.or(Some(Sign {
                range: range_of(&tokens, after, n),
                is_plain: false,
            }));
        }
    }
    if let Some(agrees) = &found.agrees
        && agrees.is_plain
        && found.but.is_none()
    {
        let next = tokens
            .iter()
            .position(|token| token.range.start >= agrees.range.end);
        found.but = next
            .and_then(|at| Some((at, phrase_at(&tokens, at, lists.but)?)))
            .map(|(at, n)| Sign {
                range: range_of(&tokens, at, n),
                is_plain: false,
            });
    }
    gestures(text, &mut found);
    found
}

/// What a mark of a transcript (`[kima]`, `shakes head`) shows: agreement, disagreement, or nothing of the kind.
#[must_use]
pub fn gesture(mark: &str) -> Option<bool> {
    let folded = fold(mark);
    let begins = |list: &[&str]| {
        list.iter().any(|beginning| {
            folded.match_indices(beginning).any(|(at, _)| {
                let before = folded[..at].chars().next_back();
                before.is_none_or(|before| !before.is_alphanumeric())
            })
        })
    };
    if begins(SHAKES) {
        Some(false)
    } else {
        begins(NODS).then_some(true)
    }
}

fn tokens(text: &str, language: Language) -> Vec<Token> {
    let found = words(text, Some(language));
    let mut tokens: Vec<Token> = Vec::with_capacity(found.len());
    for (at, word) in found.iter().enumerate() {
        let range = word.start..word.end;
        let next = found.get(at + 1).map_or(text.len(), |next| next.start);
        let behind = text.get(range.end..next).unwrap_or_default();
        // Elisions and clitics (`d'`, `n't`) are words of their own; the apostrophe does not matter.
        let lower = word.of(text).to_lowercase();
        tokens.push(Token {
            range,
            lower: lower.chars().filter(|c| c.is_alphanumeric()).collect(),
            is_plain: text.is_ascii(),
            ends: behind.contains([',', '.', '!', ';', ':', '…', '–', '—', '?']),
        });
    }
    tokens
}

/// What a turn begins with, of a list (`Da, da, točno, …`), and the token after it; the last has a sign of punctuation
/// behind. Several words together (`nije tako`) say plainly what one says perhaps.
fn opening(tokens: &[Token], start: usize, list: &[&str]) -> Option<(Sign, usize)> {
    let mut found: Option<Sign> = None;
    let (mut at, mut end) = (start, start);
    while let Some(n) = phrase_at(tokens, at, list) {
        let sign = Sign {
            range: range_of(tokens, at, n),
            is_plain: n > 1,
        };
        at += n;
        if tokens[at - 1].ends || at == tokens.len() {
            end = at;
            found = match found {
                Some(known) if known.is_plain || !sign.is_plain => Some(known),
                _ => Some(sign),
            };
        }
    }
    found.map(|sign| (sign, end))
}

fn range_of(tokens: &[Token], at: usize, n: usize) -> Range<usize> {
    tokens[at].range.start..tokens[at + n - 1].range.end
}

/// How many tokens from `at` are a phrase of the list; the longest.
fn phrase_at(tokens: &[Token], at: usize, list: &[&str]) -> Option<usize> {
    let matches = |phrase: &&&str| {
        let mut rest = tokens.get(at..).unwrap_or_default().iter();
        phrase
            .split(' ')
            .all(|word| rest.next().is_some_and(|token| token.is(word)))
    };
    (list.iter().filter(matches))
        .map(|phrase| phrase.split(' ').count())
        .max()
}

/// Finds what is said plainly, wherever in the turn; a denial holds the agreement that is part of it.
fn plain(tokens: &[Token], lists: &Lists, found: &mut TakenUp) {
    let mut at = 0;
    while at < tokens.len() {
        let (disagrees, agrees) = (
            phrase_at(tokens, at, lists.disagreement),
            phrase_at(tokens, at, lists.agreement),
        );
        let n = disagrees.max(agrees).unwrap_or(1);
        let sign = || {
            Some(Sign {
                range: range_of(tokens, at, n),
                is_plain: true,
            })
        };
        if disagrees.is_some() && disagrees >= agrees {
            found.disagrees = found.disagrees.take().or_else(sign);
        } else if agrees.is_some() {
            found.agrees = found.agrees.take().or_else(sign);
        }
        at += n;
    }
}

fn gestures(text: &str, found: &mut TakenUp) {
    let mut from = 0;
    while let Some(start) = text[from..].find(['[', '(']).map(|at| from + at) {
        let Some(end) = text[start..].find([']', ')']).map(|at| start + at + 1) else {
            return;
        };
        let sign = || {
            Some(Sign {
                range: start..end,
                is_plain: true,
            })
        };
        match gesture(&text[start..end]) {
            Some(true) => found.agrees = found.agrees.take().or_else(sign),
            Some(false) => found.disagrees = found.disagrees.take().or_else(sign),
            None => {}
        }
        from = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `+` agreement, `-` disagreement, `~` but, each with its words.
    fn shown(text: &str, language: Language) -> String {
        let found = taken_up(text, language);
        let sign = |name: &str, sign: &Option<Sign>| {
            sign.as_ref()
                .map(|sign| format!("{name}{}", &text[sign.range.clone()]))
        };
        [
            sign("+", &found.agrees),
            sign("-", &found.disagrees),
            sign("~", &found.but),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
    }

    #[test]
    fn how_people_take_up_what_was_said() {
        for (language, text, expected) in [
            (Language::Croatian, "Da, tako je.", "+tako je"),
            (Language::Croatian, "Pa da, ali tko će platiti?", "+da ~ali"),
            (Language::Croatian, "Da, da, točno. Ali krov?", "+Da ~Ali"),
            (Language::Croatian, "Da se razumijemo, krov curi.", ""),
            (
                Language::Croatian,
                "Ja se ne slažem s tim.",
                "-se ne slažem",
            ),
            (
                Language::Croatian,
                "Slažem se, no nema novca.",
                "+Slažem se ~no",
            ),
            (Language::Croatian, "Ma ne, nije tako!", "-Ma ne"),
            (Language::Croatian, "Ne, hvala.", "-Ne"),
            (Language::Croatian, "Ne znam. [kima]", "+[kima]"),
            (Language::Croatian, "Tržnica je naša.", ""),
            (Language::Croatian, "Tako je bilo i prije rata.", ""),
            (Language::Croatian, "Tocno, slazem se.", "+slazem se"),
            (Language::Latvian, "Jā, tieši tā.", "+tieši tā"),
            (Language::Latvian, "Nu jā, bet naudas nav.", "+jā ~bet"),
            (Language::Latvian, "Es nepiekrītu.", "-nepiekrītu"),
            (Language::Latvian, "Nē, tirgus paliek.", "-Nē"),
            (Language::Latvian, "[māj ar galvu]", "+[māj ar galvu]"),
            (Language::Latvian, "Jau sen tā dara.", ""),
            (Language::Latvian, "Ja, kā sakāt, naudas nav, tad nav.", ""),
            (Language::Latvian, "Tā ir problēma mums visiem.", ""),
            (Language::Latvian, "Ja, piekritu.", "+piekritu"),
            (Language::Italian, "Sì, sono d'accordo.", "+sono d'accordo"),
            (
                Language::Italian,
                "Non sono d’accordo per niente.",
                "-Non sono d’accordo",
            ),
            (
                Language::Italian,
                "Eh sì, però mancano i soldi.",
                "+sì ~però",
            ),
            (Language::Italian, "Ma chi paga?", "~Ma"),
            (Language::Italian, "Si vede che costa.", ""),
            (Language::Italian, "È vero, ma costa.", "+È vero ~ma"),
            (Language::Italian, "E così, anni fa, è finita.", ""),
            (Language::Italian, "Se siete d'accordo cominciamo.", ""),
            (Language::English, "Yes, exactly.", "+Yes"),
            (Language::English, "Well, I don't agree.", "-I don't agree"),
            (Language::English, "I agree, but who pays?", "+I agree ~but"),
            (Language::English, "No one came.", ""),
            (
                Language::English,
                "(shakes her head) The roof.",
                "-(shakes her head)",
            ),
        ] {
            assert_eq!(shown(text, language), expected, "{text}");
        }
    }

    #[test]
    fn odd_texts_do_no_harm() {
        for language in Language::ALL {
            for text in ["", "…", "(", "[kima", ")(", "'", "d'", "👍 da"] {
                let _ = taken_up(text, language);
            }
        }
    }
}
