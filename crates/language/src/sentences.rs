//! Sentences of a text: UAX#29, corrected for abbreviations, ordinals, initials, dialogue dashes and broken lines.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::language::Language;
use crate::registry::{Grammar, grammar};

/// From this length on, in characters, a line without a full stop was broken by an editor, not ended by a writer.
const FULL_LINE: usize = 50;

/// The sentences of a text: ordered, without overlaps, trimmed of white space; what lies between them is white space.
///
/// Each begins and ends on a char boundary. A text of white space has none.
#[must_use]
pub fn sentences(text: &str, language: Option<Language>) -> Vec<Range<usize>> {
    let grammar = language.map(grammar);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, bound) in text.split_sentence_bound_indices() {
        for (offset, piece) in pieces(bound) {
            let trimmed = piece.trim();
            if trimmed.is_empty() {
                continue;
            }
            let from = start + offset + (piece.len() - piece.trim_start().len());
            let range = from..from + trimmed.len();
            match found.last_mut() {
                Some(last)
                    if goes_on(
                        &text[last.clone()],
                        &text[last.end..range.start],
                        trimmed,
                        grammar,
                    ) =>
                {
                    last.end = range.end;
                }
                _ => found.push(range),
            }
        }
    }
    found
}

/// Cuts where UAX#29 does not: after `…` before a capital, as after three full stops, and before the dash that begins
/// another speaker's words (`– Kamo ideš? – Doma.`).
fn pieces(bound: &str) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, _) in bound.char_indices().filter(|&(_, c)| c.is_whitespace()) {
        let (before, after) = (&bound[from..at], bound[at..].trim_start());
        let capital = |text: &str| text.trim_start().starts_with(char::is_uppercase);
        let cut = match after.strip_prefix(is_dash) {
            Some(spoken) => capital(spoken) && is_ended(before),
            None => capital(after) && before.ends_with('…'),
        };
        if cut {
            pieces.push((from, before));
            from = at;
        }
    }
    pieces.push((from, &bound[from..]));
    pieces
}

/// True when `next` belongs to the sentence that `before` began; `gap` is the white space between them.
fn goes_on(before: &str, gap: &str, next: &str, grammar: Option<&Grammar>) -> bool {
    let lines = gap.matches('\n').count().max(gap.matches('\r').count());
    if lines > 1 || gap.contains('\u{2029}') {
        return false;
    }
    // Dashes, dots and closing quotes alone are no sentence.
    if !next.chars().any(char::is_alphanumeric) {
        return true;
    }
    let follows = next.chars().find(|c| c.is_alphanumeric());
    let lower_follows = follows.is_some_and(char::is_lowercase);
    let ended = before
        .trim_end_matches(is_closing)
        .ends_with(['.', '?', '!', '…', ':']);
    if lines == 1 && !ended {
        let line = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count();
        return next.starts_with(char::is_lowercase)
            || line >= FULL_LINE && next.starts_with(char::is_alphanumeric);
    }
    // `– Kamo ideš? – upita.`, `"Perché?" chiese.`
    if lower_follows && (next.starts_with(is_dash) || before.ends_with(is_closing)) {
        return lines == 0;
    }
    // `Well... I mean`: a word that always has a capital tells nothing.
    let word_follows = next.unicode_words().next().unwrap_or_default();
    if (before.ends_with('…') || before.ends_with("..."))
        && grammar.is_some_and(|grammar| grammar.word_of_one_capital.contains(&word_follows))
    {
        return true;
    }
    let (Some(grammar), Some(body)) = (grammar, before.strip_suffix('.')) else {
        return false;
    };
    let word = body
        .rsplit(|c: char| c.is_whitespace() || is_opening(c))
        .next()
        .unwrap_or_default();
    let number_follows = follows.is_some_and(char::is_numeric);
    let ahead = body[..body.len() - word.len()]
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    if is_number(word) && grammar.ordinals {
        // `1. Uvod`, `čl. 5. Zakona`, `19. stoljeće`, `12. Saeima`
        let numbered = ahead
            .to_lowercase()
            .strip_suffix('.')
            .is_some_and(|w| grammar.number_abbreviations.contains(&w));
        let follows = word_follows.to_lowercase();
        let named = word.len() <= 2
            && (grammar.numbered_names.iter()).any(|name| follows.starts_with(name));
        return body == word || numbered || lower_follows || named;
    }
    (body == word && is_number(word)) || abbreviated(ahead, word, next, number_follows, grammar)
}

/// True when the full stop after `word` does not end a sentence; `ahead` is the word before it, `next` the text behind.
fn abbreviated(
    ahead: &str,
    word: &str,
    next: &str,
    number_follows: bool,
    grammar: &Grammar,
) -> bool {
    let mut words = next.unicode_words();
    let follows = words.next().unwrap_or_default();
    let lower_follows = follows.starts_with(char::is_lowercase);
    // Initials (`A. Kovač`, `Dz. Bērziņš`, `J.R.R. Tolkien`) and the numbers of popes and councils (`II. vatikanski`).
    let initials = !word.is_empty() && word.split('.').all(is_initial);
    let roman = grammar.ordinals
        && word.len() > 1
        && word
            .chars()
            .all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'M'));
    if (initials || roman) && !grammar.word_of_one_capital.contains(&word) {
        // `M. La Torre` is a name all the same.
        let name = words
            .next()
            .is_some_and(|word| word.starts_with(char::is_uppercase));
        let opens = grammar.openers.contains(&follows.to_lowercase().as_str());
        return !number_follows && (lower_follows || name || !opens);
    }
    let lower = word.to_lowercase();
    let listed = |list: &[&str]| list.contains(&lower.as_str());
    let with_ahead = format!("{} {lower}", ahead.to_lowercase());
    if grammar.closing_abbreviations.contains(&with_ahead.as_str()) {
        return lower_follows || number_follows;
    }
    if listed(grammar.abbreviations) {
        return true;
    }
    if listed(grammar.number_abbreviations) && number_follows {
        return true;
    }
    if listed(grammar.closing_abbreviations) {
        return lower_follows || number_follows;
    }
    grammar.ordinals && is_number(word) && lower_follows
}

/// True for one capital letter, and for those that are written with two: `Dz`, `Dž`, `Lj`, `Nj`.
fn is_initial(part: &str) -> bool {
    let mut letters = part.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
        || matches!(part, "Dz" | "Dž" | "Lj" | "Nj")
}

/// True where a sentence may end, whatever quotes or brackets close behind its full stop.
fn is_ended(text: &str) -> bool {
    text.trim_end_matches(is_closing)
        .ends_with(['.', '?', '!', '…'])
}

/// True for `1`, `2019`: at the start of a line it numbers what follows.
fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
}

const fn is_opening(c: char) -> bool {
    matches!(
        c,
        '(' | '[' | '"' | '„' | '“' | '«' | '»' | '‘' | '’' | '\'' | '–' | '—' | '/'
    )
}

const fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '―' | '-')
}

const fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '”' | '“' | '«' | '»' | '’' | '\'')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `|` marks where one sentence ends and the next begins.
    fn check(language: Language, marked: &str) {
        let text = marked.replace('|', "");
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        let found: Vec<&str> = sentences(&text, Some(language))
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn abbreviations_do_not_end_sentences() {
        for (language, marked) in [
            (
                Language::Croatian,
                "Imamo npr. Zadrugu Most i tzv. Kuću. |To je dr. sc. Ana Kovač.",
            ),
            (
                Language::Croatian,
                "Crkva sv. Marka, čl. 5. Zakona i br. 3 u ul. Petra Zrinskog. |Kraj.",
            ),
            (
                Language::Croatian,
                "Vrtovi, tržnica itd. |Onda smo stali. |Vrtovi itd. su gotovi.",
            ),
            (
                Language::Latvian,
                "Tirgus, bibliotēka u.c. vietas, t.i. Pils. |Sākam plkst. 10.00 pie prof. Bērziņa.",
            ),
            (Language::Latvian, "Skolas, tirgi utt. |Pēc tam gājām."),
            (
                Language::Italian,
                "Il sig. Rossi e la dott.ssa Bianchi. |Pane, vino ecc. |Poi basta.",
            ),
            (Language::Italian, "L’on. Verdi cita l'art. 5. |Bene."),
            (
                Language::English,
                "Mr. Smith, e.g. St. Mary's. |Bread, wine etc. |Then we left at 5 p.m. on Monday.",
            ),
            (
                Language::English,
                "No. |I don't think so. |See No. 5 and p. 7.",
            ),
        ] {
            check(language, marked);
        }
    }

    #[test]
    fn capitals_that_end_sentences_are_no_initials() {
        for (language, marked) in [
            (
                Language::Italian,
                "Parliamo dell'epatite C. |Il servizio è fermo. |Firmato M. La Torre.",
            ),
            (
                Language::Croatian,
                "Vodu je uveo car Josip II. |Također i cestu. |Papa Benedikt XVI. Ratzinger.",
            ),
            (
                Language::Croatian,
                "Golf, vrtovi i dr. |Treba ulagati. |Tu su dr. Ivan Gušić i Lj. Babić.",
            ),
            (
                Language::Latvian,
                "To saka G. Ozols un Dz. Bērziņa. |Balso 12. Saeimas deputāti. |Rezultāts bija 3:12. |Saeima balsoja.",
            ),
            (
                Language::English,
                "It goes to plan B. |We were ready. |Ask J. Smith.",
            ),
        ] {
            check(language, marked);
        }
    }

    #[test]
    fn ordinals_initials_and_lists_do_not_end_sentences() {
        for (language, marked) in [
            (
                Language::Croatian,
                "U 19. stoljeću, 3. svibnja 2019. godine. |Govori A. Kovač. |Papa Ivan XXIII. Roncalli.",
            ),
            (
                Language::Latvian,
                "Tikāmies 3. maijā un 2014. gada 5. jūnijā. |Runāja J. Bērziņš.",
            ),
            (Language::Italian, "Lo dice G. Verdi. |Va bene."),
            (
                Language::English,
                "J. R. R. Tolkien and J.K. Rowling. |So do I. |Then we left.",
            ),
            (
                Language::Croatian,
                "1. Tržnica ostaje javna. |\n2. Vrt se širi.",
            ),
        ] {
            check(language, marked);
        }
    }

    #[test]
    fn dialogue_ellipses_and_broken_lines() {
        for (language, marked) in [
            (Language::Croatian, "– Kamo ideš? – upita Ana. |– Doma."),
            (Language::Italian, "«Perché?» chiese lei. |«Così.»"),
            (
                Language::Latvian,
                "Nu… es nezinu… |Varbūt. |Jā... nē. |Labi!..",
            ),
            (
                Language::English,
                "Well... I mean, it's ours. |Is it? |Yes!",
            ),
            (
                Language::Croatian,
                "Mi smo to gradili zajedno\ns udrugom. |\n\nNovi odlomak bez točke|\n\nI još jedan 😀",
            ),
            (
                Language::Latvian,
                "Virsraksts|\r\nMēs sākām ar tirgu.|\r\nTad nāca skola.",
            ),
        ] {
            check(language, marked);
        }
    }

    #[test]
    fn white_space_has_no_sentence() {
        assert_eq!(sentences("", None), Vec::<std::ops::Range<usize>>::new());
        assert_eq!(
            sentences(" \r\n\t\u{a0}", Some(Language::Italian)),
            Vec::<std::ops::Range<usize>>::new()
        );
    }

    proptest! {
        #[test]
        fn sentences_and_white_space_make_up_the_text(
            text in r"([A-ZŠĀa-zčēìò0-9.?!…,:;–\-'’()\[\]« »„“😀\u{301}\u{ad}\u{a0}\r\n\t ]|npr\. |u\.c\. |dott\. |e\.g\. ){0,80}",
            language in prop::option::of(prop::sample::select(Language::ALL.to_vec())),
        ) {
            let mut end = 0;
            for range in sentences(&text, language) {
                prop_assert!(range.start >= end && range.start < range.end);
                prop_assert!(text[end..range.start].chars().all(char::is_whitespace));
                prop_assert_eq!(text[range.clone()].trim(), &text[range.clone()]);
                end = range.end;
            }
            prop_assert!(text[end..].chars().all(char::is_whitespace));
        }
    }
}
