//! Gives each turn its language.

use verbatim_language::Language;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::transcript::Transcript;

use crate::Options;

/// The tag under which the model knows a language.
fn tag(language: Language) -> Option<LanguageTag> {
    language.code().parse().ok()
}

/// Fills in the language of each turn: what a person said, else what the words of the turn and of its
/// neighbours show among the languages of the project.
pub(crate) fn assign(transcript: &mut Transcript, options: &Options<'_>) {
    if let Some(language) = options.language {
        for turn in &mut transcript.turns {
            turn.language = tag(language);
        }
        return;
    }
    let text = transcript.text.as_str();
    let turns: Vec<&str> = transcript
        .turns
        .iter()
        .map(|turn| turn.span.of(text).unwrap_or_default())
        .collect();
    let identified = verbatim_language::identify_turns(&turns, options.languages);
    for (turn, found) in transcript.turns.iter_mut().zip(identified) {
        turn.language = found.language.and_then(tag);
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
}
