//! Real transcripts: the language of their turns, and sentences and words that add up.

#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "tests")]

use std::path::{Path, PathBuf};

use verbatim_language::{Language, Utterance, identify_turns, other_languages, sentences, words};

/// The folder with real input, when there is one.
fn data() -> Option<PathBuf> {
    let shared = std::env::var_os("VERBATIM_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let data = shared.join("data");
    if !data.is_dir() {
        eprintln!("skipped: there is no `{}`", data.display());
        return None;
    }
    Some(data)
}

/// The utterances of each parliamentary file of a language, in order.
fn documents(data: &Path, language: Language) -> Vec<Vec<String>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(data.join("tei").join(language.code()))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.to_string_lossy().contains(".ana."))
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| utterances(&std::fs::read_to_string(path).unwrap()))
        .collect()
}

/// The text of the `u` elements, without notes, tags taken out.
fn utterances(xml: &str) -> Vec<String> {
    let mut turns = Vec::new();
    for block in xml.split("<u ").skip(1) {
        let block = block.split("</u>").next().unwrap();
        let mut text = String::new();
        let mut note = false;
        for piece in block.split('<').skip(1) {
            let (tag, rest) = piece.split_once('>').unwrap_or((piece, ""));
            note = (note || tag.starts_with("note")) && tag != "/note";
            if !note {
                text.push_str(rest);
            }
        }
        turns.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    turns
}

fn utterance(text: &str) -> Utterance<'_> {
    Utterance {
        text,
        speaker: None,
    }
}

fn utterances_of(document: &[String]) -> Vec<Utterance<'_>> {
    document.iter().map(|text| utterance(text)).collect()
}

#[test]
fn no_turn_of_a_real_session_is_in_another_language() {
    let Some(data) = data() else { return };
    for language in Language::ALL {
        for document in documents(&data, language) {
            let turns: Vec<&str> = document.iter().map(String::as_str).collect();
            assert_eq!(other_languages(&turns, &Language::ALL), [], "{language}");
            for turn in turns {
                assert_eq!(other_languages(&[turn], &Language::ALL), [], "{language}");
            }
        }
        // News, fiction and meetings, a sentence a line.
        let sentences =
            std::fs::read_to_string(data.join(format!("scale-pool/{language}.txt"))).unwrap();
        let turns: Vec<&str> = sentences.lines().collect();
        for turns in turns.chunks(7) {
            assert_eq!(
                other_languages(turns, &Language::ALL),
                [],
                "{language}: {turns:?}"
            );
        }
    }
}

#[test]
fn turns_of_real_sessions_get_their_language() {
    let Some(data) = data() else { return };
    for language in Language::ALL {
        let (mut asked, mut right) = (0, 0);
        for document in documents(&data, language) {
            let turns = utterances_of(&document);
            for (turn, identified) in turns.iter().zip(identify_turns(&turns, &Language::ALL)) {
                if words(turn.text, None).len() >= 5 {
                    asked += 1;
                    right += usize::from(identified.language == Some(language));
                }
            }
        }
        assert!(asked > 0, "{language}: {asked} turns");
        assert!(right * 100 >= asked * 99, "{language}: {right} of {asked}");
    }
}

#[test]
fn sentences_of_real_sessions_get_their_language_by_themselves() {
    let Some(data) = data() else { return };
    for language in Language::ALL {
        let (mut asked, mut right) = (0, 0);
        for turn in documents(&data, language).concat() {
            for sentence in sentences(&turn, Some(language)) {
                let sentence = &turn[sentence];
                if words(sentence, None).len() >= 5 {
                    asked += 1;
                    let alone = [utterance(sentence)];
                    let identified = identify_turns(&alone, &Language::ALL);
                    right += usize::from(identified[0].language == Some(language));
                }
            }
        }
        assert!(asked >= 10, "{language}: {asked} sentences");
        assert!(right * 100 >= asked * 99, "{language}: {right} of {asked}");
    }
}

#[test]
fn sentences_of_real_sessions_hold_all_words() {
    let Some(data) = data() else { return };
    for language in Language::ALL {
        for turn in documents(&data, language).concat() {
            let sentences = sentences(&turn, Some(language));
            for word in words(&turn, Some(language)) {
                let holding = sentences
                    .iter()
                    .filter(|s| s.start <= word.start && word.end <= s.end);
                assert_eq!(holding.count(), 1, "{} in {turn}", word.of(&turn));
            }
        }
    }
}
