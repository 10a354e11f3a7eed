//! Words that deny or set against: near the words of a claim they may stand where somebody speaks against it.

use crate::fold::fold;
use crate::language::Language;
use crate::words::{Word, words};

/// Denials and words of contrast, folded; English `n't` is a word of its own.
const CROATIAN: &[&str] = &[
    "ne", "nije", "nisu", "nisam", "nismo", "niste", "nema", "nemamo", "nemaju", "nemoj", "necu",
    "nece", "necemo", "nikad", "nikada", "nitko", "nista", "nijedan", "nijedna", "niti", "bez",
    "protiv", "ali", "no", "ipak", "medutim", "nego", "umjesto", "unatoc", "iako", "premda",
    "tesko",
];
const LATVIAN: &[&str] = &[
    "ne",
    "nav",
    "nevis",
    "nekad",
    "nekas",
    "neko",
    "neviens",
    "neviena",
    "nemaz",
    "bez",
    "pret",
    "bet",
    "tomer",
    "tacu",
    "turpretim",
    "turpreti",
    "nevar",
    "nevajag",
    "nedrikst",
    "diemzel",
    "gan",
];
const ITALIAN: &[&str] = &[
    "non",
    "no",
    "mai",
    "nessuno",
    "nessuna",
    "nessun",
    "niente",
    "nulla",
    "ne",
    "senza",
    "contro",
    "contrario",
    "contraria",
    "ma",
    "pero",
    "tuttavia",
    "invece",
    "eppure",
    "anziche",
    "purtroppo",
    "neanche",
    "nemmeno",
];
const ENGLISH: &[&str] = &[
    "not", "nt", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without",
    "against", "but", "however", "though", "although", "yet", "instead", "rather", "cannot",
    "hardly",
];

/// Latvian verbs are denied by a prefix; these begin so and deny nothing.
const NOT_DENIED: &[&str] = &[
    "nedel", "neit", "nerv", "neto", "nekustam", "negais", "neapsaub",
];

/// How many words may stand between a word that denies or contrasts and what it may be said of. In spoken sentences, which
/// run on, a word further away mostly belongs to something else.
const NEAR: usize = 8;

/// The words of `text` that deny or contrast and stand near one of `spans` of it, as they are written, in their order: at
/// most eight words away, also in the sentence before or after. Without spans, all of them.
#[must_use]
pub fn contrasts_near<'t>(
    text: &'t str,
    spans: &[(usize, usize)],
    language: Language,
) -> Vec<&'t str> {
    let words = words(text, Some(language));
    let of_span = |&(start, end): &(usize, usize)| {
        let inside = |word: &Word| word.start < end && start < word.end;
        let first = words.iter().position(inside)?;
        Some((first, words.iter().rposition(inside)?))
    };
    let found: Vec<(usize, usize)> = spans.iter().filter_map(of_span).collect();
    let is_near = |at: usize| {
        found.is_empty()
            || (found.iter()).any(|&(first, last)| at + NEAR >= first && at <= last + NEAR)
    };
    // The words that were found may deny themselves, as a query for `nema` does: these say nothing.
    let is_found = |at: usize| (found.iter()).any(|&(first, last)| (first..=last).contains(&at));
    (words.iter().enumerate())
        .filter(|(at, word)| is_near(*at) && !is_found(*at) && denies(word.of(text), language))
        .map(|(_, word)| word.of(text))
        .collect()
}

/// Whether a word denies or contrasts.
fn denies(word: &str, language: Language) -> bool {
    let list = match language {
        Language::Croatian => CROATIAN,
        Language::Latvian => LATVIAN,
        Language::Italian => ITALIAN,
        Language::English => ENGLISH,
    };
    let plain: String = fold(word).chars().filter(|c| c.is_alphanumeric()).collect();
    list.contains(&plain.as_str())
        || language == Language::Latvian
            && plain.starts_with("ne")
            && plain.chars().count() > 4
            && !NOT_DENIED.iter().any(|stem| plain.starts_with(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_against_in_four_languages() {
        for (language, text, found) in [
            (
                Language::Croatian,
                "Tržnica nam ne treba, međutim trg da.",
                &["ne", "međutim"][..],
            ),
            (Language::Croatian, "Nova tržnica je dobra.", &[]),
            (
                Language::Latvian,
                "Tirgu nevajadzētu slēgt, taču nauda ir vajadzīga.",
                &["nevajadzētu", "taču"],
            ),
            (Language::Latvian, "Nedēļas beigās tirgus ir atvērts.", &[]),
            (
                Language::Italian,
                "Il mercato non serve, però la piazza sì.",
                &["non", "però"],
            ),
            (Language::Italian, "Il mercato è bello.", &[]),
            (
                Language::English,
                "We don't need it, but the square is fine.",
                &["n't", "but"],
            ),
            (Language::English, "A notable market.", &[]),
        ] {
            assert_eq!(contrasts_near(text, &[], language), found, "{text}");
        }
    }
    #[test]
    fn a_word_against_is_near_within_eight_words_across_sentences() {
        for (language, text, about, found) in [
            (
                Language::Croatian,
                "Tržnica je lijepa. Ali skupa.",
                "Tržnica",
                &["Ali"][..],
            ),
            (
                Language::Croatian,
                "Tržnica je lijepa i otvorena svima, a prekjučer smo dugo pričali da nitko ne dolazi na bus.",
                "Tržnica",
                &[],
            ),
            (
                Language::Latvian,
                "Man tirgus patīk, bet nauda tam nav.",
                "tirgus",
                &["bet", "nav"],
            ),
            (
                Language::Italian,
                "Il mercato è bello. Però costa, senza aiuto chiude.",
                "mercato",
                &["Però", "senza"],
            ),
            (
                Language::English,
                "The market is fine. I would never sell it.",
                "market",
                &["never"],
            ),
            // What was looked for denies itself.
            (Language::Croatian, "Novca nema.", "nema", &[]),
        ] {
            let start = text.find(about).expect("there");
            let spans = [(start, start + about.len())];
            assert_eq!(contrasts_near(text, &spans, language), found, "{text}");
        }
    }
}
