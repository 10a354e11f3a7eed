//! The guess among code pages.
//!
//! chardetng knows frequencies of many languages and proposes one page; the letters that the project's languages
//! really have decide. A page that turns `č` into `è` in a Croatian text loses by that letter.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_13, ISO_8859_15, MACINTOSH, WINDOWS_1250, WINDOWS_1252,
    WINDOWS_1257,
};
use verbatim_language::Language;

use super::old_pages::{OLD_PAGES, OldPage};

/// In the order in which they win when all else is equal.
static CANDIDATES: [&Encoding; 7] = [
    WINDOWS_1252,
    WINDOWS_1250,
    WINDOWS_1257,
    ISO_8859_2,
    ISO_8859_13,
    ISO_8859_15,
    MACINTOSH,
];

/// Letters with diacritics of a language, in lower case: its own, then those of names and loans that it meets.
fn letters(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Croatian => ("čćšžđ", "éáöüä"),
        Language::Latvian => ("āčēģīķļņšūž", "ōŗéöüä"),
        Language::Italian => ("àèéìòù", "îóíúáçöüä"),
        Language::English => ("é", "ïöüñçàèêëáíóâôœæ"),
    }
}

/// Marks that people type besides letters.
const MARKS: &str = "“”„‚‘’«»‹›–—…•·€§°©®™\u{a0}½¼¾²³×£´\u{ad}";

/// The single-byte encoding that fits best. Looks at the first 256 KiB.
pub(super) fn guess(bytes: &[u8], languages: &[Language]) -> &'static Encoding {
    let head = &bytes[..bytes.len().min(256 * 1024)];
    let languages = if languages.is_empty() {
        &Language::ALL[..]
    } else {
        languages
    };
    let proposed = propose(head, languages);
    CANDIDATES
        .iter()
        .map(|&candidate| {
            let (text, _) = candidate.decode_without_bom_handling(head);
            (best_fit(&text, languages), candidate == proposed, candidate)
        })
        // `max_by_key` takes the last of equals, so the order is turned round.
        .rev()
        .max_by_key(|&(fit, proposed, _)| (fit, proposed))
        .map_or(proposed, |(_, _, candidate)| candidate)
}

/// The older page whose letters suit the languages better than those of `guessed`, and the byte of the text in `guessed`
/// at which its first sign outside ASCII stands.
pub(super) fn older(
    bytes: &[u8],
    guessed: &'static Encoding,
    languages: &[Language],
) -> Option<(&'static OldPage, usize)> {
    let head = &bytes[..bytes.len().min(256 * 1024)];
    let languages = if languages.is_empty() {
        &Language::ALL[..]
    } else {
        languages
    };
    // One byte is one sign in all pages that are guessed, so up to here bytes and text agree.
    let at = head.iter().position(|byte| !byte.is_ascii())?;
    let text = guessed.decode_without_bom_handling(head).0;
    let read = best_fit(&text, languages).max(0);
    OLD_PAGES
        .iter()
        .map(|page| (best_fit(&page.decode(head), languages), page))
        .filter(|&(fit, _)| fit > read)
        .rev()
        .max_by_key(|&(fit, _)| fit)
        .map(|(_, page)| (page, at))
}

/// A page of Windows or of DOS.
#[derive(Clone, Copy)]
pub(super) enum Page {
    Windows(&'static Encoding),
    Dos(&'static OldPage),
}

impl Page {
    /// The text; every byte is a sign.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Windows(page) => page.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Dos(page) => page.decode(bytes),
        }
    }
}

/// The page in which names of files suit the languages best. Zip archives that do not say otherwise are in a page of DOS,
/// so one of these wins when all else is equal.
pub(super) fn page_of_names(names: &[u8], languages: &[Language]) -> Page {
    let languages = if languages.is_empty() {
        &Language::ALL[..]
    } else {
        languages
    };
    let dos = OLD_PAGES.iter().filter(|page| page.label != "mac-ce");
    let windows = [WINDOWS_1250, WINDOWS_1257, WINDOWS_1252];
    (dos.map(Page::Dos))
        .chain(windows.map(Page::Windows))
        .rev()
        .max_by_key(|page| best_fit(&page.decode(names), languages))
        .unwrap_or(Page::Windows(WINDOWS_1252))
}

fn best_fit(text: &str, languages: &[Language]) -> i64 {
    (languages.iter())
        .map(|&language| fit(text, language))
        .max()
        .unwrap_or_default()
}

/// What chardetng says, with the first language of the project as a hint.
fn propose(bytes: &[u8], languages: &[Language]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let hint = match languages {
        [only] if *only != Language::English => Some(only.code().as_bytes()),
        _ => None,
    };
    detector.guess(hint, Utf8Detection::Deny)
}

/// How well the letters outside ASCII suit a language: own letters count for it, strange ones against it.
fn fit(text: &str, language: Language) -> i64 {
    let (own, met) = letters(language);
    let mut score = 0;
    let mut before = ' ';
    let mut after = text.chars().skip(1);
    for c in text.chars() {
        let next = after.next().unwrap_or(' ');
        if !c.is_ascii() {
            let lower = c.to_lowercase().next().unwrap_or(c);
            score += if own.contains(lower) {
                // `kuÈa`: a capital inside a word in small letters is a sign of the wrong page.
                if c.is_uppercase() && before.is_lowercase() && next.is_lowercase() {
                    -2
                } else {
                    3
                }
            } else if met.contains(lower) {
                -1
            } else if MARKS.contains(c) {
                // Marks stand at the edge of words, not inside.
                if before.is_alphabetic() && next.is_alphabetic() && c != '’' {
                    -4
                } else {
                    2
                }
            } else if c.is_alphabetic() {
                -4
            } else {
                -6
            };
        }
        before = c;
    }
    score
}
