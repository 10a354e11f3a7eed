//! Croatian and Latvian that somebody typed without diacritics, as many do at a foreign keyboard. Nothing is changed:
//! which letter was meant is known only for some words.

use verbatim_language::Language;
use verbatim_model::transcript::{Problem, Transcript};

/// Letters of a language in a file, at least. Some three of a hundred letters of Croatian and nine of Latvian have
/// diacritics, so that the chance of none in so many is below one in a million.
const LETTERS: usize = 500;

/// The languages whose ordinary texts are full of diacritics.
const LANGUAGES: [Language; 2] = [Language::Croatian, Language::Latvian];

/// What a file has of one language.
#[derive(Default)]
struct Seen {
    letters: usize,
    with_diacritics: usize,
    words: usize,
}

/// Adds a problem for each language that is written without any diacritic. Needs the languages of the turns.
pub(crate) fn note(transcript: &mut Transcript) {
    // Letters that were lost are not letters that nobody typed.
    let lost = |problem: &Problem| matches!(problem.kind, "lost-letters" | "undecodable");
    if transcript.problems.iter().any(lost) {
        return;
    }
    for language in LANGUAGES {
        let mut seen = Seen::default();
        for turn in &transcript.turns {
            if turn
                .language
                .is_none_or(|tag| tag.as_str() != language.code())
            {
                continue;
            }
            let words = turn.span.of(transcript.text.as_str()).unwrap_or_default();
            seen.words += words.split_whitespace().count();
            for c in words.chars().filter(|c| c.is_alphabetic()) {
                seen.letters += 1;
                seen.with_diacritics += usize::from(!c.is_ascii());
            }
        }
        if seen.letters < LETTERS || seen.with_diacritics > 0 {
            continue;
        }
        let (name, letters) = match language {
            Language::Latvian => ("Latvian", "ā, č, ē, ģ, ī, ķ, ļ, ņ, š, ū, ž"),
            _ => ("Croatian", "č, ć, đ, š, ž"),
        };
        transcript.problems.push(Problem {
            kind: "no-diacritics",
            message: format!(
                "{} words in {name} have no {letters} at all; nothing was changed: search and rules find words without \
                 their diacritics, too, and quotes stay as they are written",
                seen.words
            ),
            line: None,
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::problems;

    const CROATIAN: &str = "Mislim da je tržnica važna svima koji ovdje žive. Nitko nas nije pitao što želimo, a kuće se \
        ruše i gradi se nešto novo. Čeka se već deset godina, a vlast nas ne čuje. ";
    const LATVIAN: &str = "Es domāju, ka tirgus ir vajadzīgs visiem iedzīvotājiem. Mums neviens nejautāja, ko mēs gribam, un \
        māja stāv tukša jau desmit gadus. Cilvēki tur sēdēja un runāja par to, kā būs. ";
    const ITALIAN: &str = "Secondo me il mercato serve a tutti quelli che vivono qui. Nessuno ci ha chiesto niente, e la \
        casa resta vuota da dieci anni. ";
    const ENGLISH: &str = "We have always met here, and we would like to stay. Nobody asked us what we want, and the house \
        has been empty for ten years. ";

    fn told(speech: &str) -> Vec<&'static str> {
        problems(
            "a.txt",
            format!("Ana: {speech}\n\nIvo: {speech}\n").as_bytes(),
        )
    }

    #[test]
    fn long_texts_without_any_are_told() {
        for speech in [CROATIAN, LATVIAN] {
            let long = speech.repeat(4);
            assert!(told(&long).is_empty(), "{long}");
            let bare = verbatim_language::fold(&long);
            assert_eq!(told(&bare), ["no-diacritics"], "{bare}");
            let once = format!("{bare} žāē");
            assert!(told(&once).is_empty(), "a keyboard that has them");
            let short: String = bare.chars().take(90).collect();
            assert!(told(&short).is_empty(), "{short}");
        }
        for speech in [ITALIAN, ENGLISH] {
            assert!(told(&speech.repeat(6)).is_empty(), "{speech}");
        }
    }
}
