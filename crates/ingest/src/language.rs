//! Gives each turn its language.

use verbatim_language::{
    Foreign, Identifier, Language, Utterance, kin_of_croatian, other_languages_of,
};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::transcript::{Problem, Transcript};

use crate::Options;

/// The tag under which the model knows a language.
fn tag(language: Language) -> Option<LanguageTag> {
    language.code().parse().ok()
}

/// Fills in the language of each turn: what a person said, else what the words of the turn, of its neighbours and of its
/// speaker show among the languages of the project. Long stretches in another language get none, and are reported.
pub(crate) fn assign(transcript: &mut Transcript, options: &Options<'_>) {
    let text = transcript.text.as_str();
    let count = transcript.turns.len();
    let words = |n: usize| transcript.turns[n].span.of(text).unwrap_or_default();
    let turn = |n: usize| Utterance {
        text: words(n),
        speaker: (transcript.turns[n].speaker.as_deref())
            .filter(|label| !crate::is_collective(label)),
    };
    let (mut languages, mut others) = (vec![options.language; count], Vec::new());
    if options.language.is_none() {
        let mut told = languages.iter_mut();
        Identifier::new(options.languages).each(count, turn, |identified| {
            if let Some(language) = told.next() {
                *language = identified.language;
            }
        });
        others = other_languages_of(count, words, options.languages);
        for other in &others {
            languages[other.turns.clone()].fill(None);
        }
    }
    let croatian = (0..count).filter(|&n| languages[n] == Some(Language::Croatian));
    let kin = kin_of_croatian(croatian.map(words));

    transcript.problems.extend(others.iter().map(in_another));
    transcript.problems.extend(kin.map(as_croatian));
    for (turn, language) in transcript.turns.iter_mut().zip(languages) {
        turn.language = language.and_then(tag);
    }
}

fn in_another(other: &Foreign) -> Problem {
    let (first, last) = (other.turns.start + 1, other.turns.end);
    let turns = if first == last {
        format!("turn {first} is")
    } else {
        format!("turns {first} to {last} are")
    };
    Problem {
        kind: "other-language",
        message: format!(
            "{turns} in another language ({} words, it looks like {}): search finds such words only as they are written",
            other.words, other.looks_like
        ),
        line: None,
    }
}

fn as_croatian(kin: &str) -> Problem {
    Problem {
        kind: "read-as-croatian",
        message: format!("looks like {kin} in Latin script: it is analysed as Croatian"),
        line: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Outcome, read};

    fn languages(text: &str, options: &Options<'_>) -> Vec<Option<LanguageTag>> {
        match read("a.txt", text.as_bytes(), options) {
            Outcome::Imported(transcript) => {
                transcript.turns.iter().map(|turn| turn.language).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_a_person_said_wins() {
        let text = "Ana: Mislim da je tržnica važna svima koji ovdje žive.\n\nZane: Es domāju, ka tirgus ir vajadzīgs visiem iedzīvotājiem.\n";
        let all = Options::default();
        assert_eq!(
            languages(text, &all),
            [Some(LanguageTag::HR), Some(LanguageTag::LV)]
        );
        let told = Options {
            language: Some(Language::Italian),
            ..all
        };
        assert_eq!(languages(text, &told), [Some(LanguageTag::IT); 2]);
    }

    fn problems(text: &str, options: &Options<'_>) -> Vec<String> {
        match read("a.txt", text.as_bytes(), options) {
            Outcome::Imported(transcript) => (transcript.problems.into_iter())
                .map(|problem| format!("{}: {}", problem.kind, problem.message))
                .collect(),
            other => panic!("{other:?}"),
        }
    }

    const SERBIAN: &str = "Ana: Ovde je uvek bilo lepo, ali deca nisu imala gde da se igraju.\n\n\
        Ivo: Opština i preduzeće organizovali su radionice posle nedelju dana.\n";
    const FRENCH: &str = "Ana: Nous avons commencé avec une petite association de quartier, parce que la halle était fermée \
        depuis longtemps et que personne ne savait quoi en faire. Les habitants voulaient un lieu pour se retrouver, pour \
        vendre leurs légumes et pour apprendre un métier, et la mairie nous a aidés au début.\n\n\
        Ivo: Hvala, to nam je svima jako važno čuti.\n";

    #[test]
    fn serbian_in_latin_script_is_read_as_croatian_and_told() {
        let all = Options::default();
        assert_eq!(languages(SERBIAN, &all), [Some(LanguageTag::HR); 2]);
        let told =
            "read-as-croatian: looks like Serbian in Latin script: it is analysed as Croatian";
        assert_eq!(problems(SERBIAN, &all), [told]);
        let croatian = Options {
            language: Some(Language::Croatian),
            ..all
        };
        assert_eq!(problems(SERBIAN, &croatian), [told]);
    }

    #[test]
    fn long_turns_in_another_language_get_none_and_are_told() {
        let all = Options::default();
        assert_eq!(languages(FRENCH, &all), [None, Some(LanguageTag::HR)]);
        let told = problems(FRENCH, &all);
        assert!(
            told[0].starts_with("other-language: turn 1 is in another language")
                && told[0].contains("French"),
            "{told:?}"
        );
        let said = Options {
            language: Some(Language::Italian),
            ..all
        };
        assert_eq!(languages(FRENCH, &said), [Some(LanguageTag::IT); 2]);
        assert_eq!(problems(FRENCH, &said), [""; 0]);
    }
}
