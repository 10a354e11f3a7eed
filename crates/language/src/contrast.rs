//! Words that deny or set against: near the words of a claim they may stand where somebody speaks against it.

use crate::fold::fold;
use crate::language::Language;
use crate::words::words;

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

/// The words of `text` that deny or contrast, as they are written, in their order.
#[must_use]
pub fn contrasts(text: &str, language: Language) -> Vec<&str> {
    let list = match language {
        Language::Croatian => CROATIAN,
        Language::Latvian => LATVIAN,
        Language::Italian => ITALIAN,
        Language::English => ENGLISH,
    };
    words(text, Some(language))
        .into_iter()
        .map(|word| word.of(text))
        .filter(|word| {
            let plain: String = fold(word).chars().filter(|c| c.is_alphanumeric()).collect();
            list.contains(&plain.as_str())
                || language == Language::Latvian
                    && plain.starts_with("ne")
                    && plain.chars().count() > 4
                    && !NOT_DENIED.iter().any(|stem| plain.starts_with(stem))
        })
        .collect()
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
            assert_eq!(contrasts(text, language), found, "{text}");
        }
    }
}
