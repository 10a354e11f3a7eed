//! What an erasure leaves alone, what it asks for, and that nothing brings the words back.

use std::fs;

use crate::support::Study;
use verbatim_engine::{
    ErasureRequest, ImportOptions, ImportStatus, Project, QuoteRef, RevisionOptions, RevisionStatus,
};
use verbatim_model::coding::MemoTarget;

fn request(participant: &str) -> ErasureRequest {
    ErasureRequest {
        participant: Some(participant.to_owned()),
        reason: "povukla je pristanak".to_owned(),
        mentions: true,
        ..ErasureRequest::default()
    }
}

fn quote(source: &str, place: (usize, usize)) -> QuoteRef {
    QuoteRef {
        source: source.to_owned(),
        start: place.0,
        end: place.1,
    }
}

/// Where words stand in a source, in characters.
fn place(project: &Project, source: &str, words: &str) -> (usize, usize) {
    let text = project.text(source).expect("a text");
    let at = text.find(words).expect("the words are there");
    let start = text[..at].chars().count();
    (start, start + words.chars().count())
}

#[test]
fn what_was_erased_does_not_come_in_again() {
    let mut study = Study::with_talk();
    study.project.erase(&request("1"), &[]).expect("erased");
    study.project.end_batch();
    let path = study.folder.path().join("fg.txt");
    let rows = study
        .import_paths(std::slice::from_ref(&path), &ImportOptions::default())
        .expect("a row");
    assert_eq!(rows[0].status, ImportStatus::Refused, "{rows:?}");
    let copy = study.folder.path().join("elsewhere.txt");
    fs::copy(&path, &copy).expect("copied");
    let rows = study
        .import_paths(&[copy], &ImportOptions::default())
        .expect("a row");
    assert_eq!(rows[0].status, ImportStatus::Refused, "{rows:?}");
    let revised = study
        .project
        .revise_source("fg.txt", &path, &RevisionOptions::default());
    assert!(
        revised
            .expect_err("refused")
            .to_string()
            .contains("were erased")
    );
    let again = (study.project)
        .reread_sources(&[], &RevisionOptions::default(), &mut |_, _| {})
        .expect("rows");
    assert_eq!(again[0].status, RevisionStatus::Refused);
    assert_eq!(
        study.project.verify(&[]).expect("verified").failed,
        Vec::new()
    );
}

#[test]
fn a_stretch_goes_and_a_word_of_ones_own_stays() {
    let mut study = Study::with_talk();
    let project = &mut study.project;
    for text in ["Đurđa zna više", "tko će to platiti? nitko"] {
        project
            .add_memo(MemoTarget::Project, None, text)
            .expect("a memo");
    }
    project.end_batch();
    let at = place(project, "fg.txt", "Tko će to platiti?");
    let text = project.text("fg.txt").expect("a text");
    // The file has its words twice; both have to go for the words to be nowhere.
    let second = at.0 + text.chars().count() / 2;
    let mut request = ErasureRequest {
        quotes: vec![
            quote("fg.txt", at),
            quote("fg.txt", (second, second + at.1 - at.0)),
        ],
        reason: "na zahtjev".to_owned(),
        ..ErasureRequest::default()
    };
    let foreseen = project.foresee_erasure(&request, &[]).expect("foreseen");
    assert_eq!(foreseen.characters, 36);
    assert_eq!(foreseen.texts.len(), 1, "{:?}", foreseen.texts);
    assert_eq!(foreseen.texts[0].after, "¦________________? nitko");
    request.keep = ["tko", "platiti"].map(str::to_owned).to_vec();
    project.erase(&request, &[]).expect("erased");
    let memos: Vec<String> = (project.memos().expect("memos").into_iter())
        .map(|memo| memo.text)
        .collect();
    assert!(memos.contains(&"Đurđa zna više".to_owned()), "{memos:?}");
    assert!(
        project
            .text("fg.txt")
            .expect("a text")
            .contains("Zara: ¦_________________\nSvi: Mi!")
    );
    assert_eq!(project.verify(&[]).expect("verified").failed, Vec::new());
}

#[test]
fn an_erasure_needs_a_reason_and_somebody() {
    let study = Study::with_talk();
    let none = ErasureRequest::default();
    let reason = ErasureRequest {
        reason: "zahtjev".to_owned(),
        ..ErasureRequest::default()
    };
    for (request, expected) in [(&none, "needs a reason"), (&reason, "either a participant")] {
        let error = study
            .project
            .foresee_erasure(request, &[])
            .expect_err("refused");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(error.hint().is_some());
    }
}

#[test]
fn names_that_others_have_too_are_left_alone_and_told() {
    let mut study = Study::new();
    let talk = "Ana Horvat: Krov curi.\nAna Kos: Rekla je Ana Horvat, i Anina kuća curi.\nIvan Kos: Ana i Horvatova znaju.\n\
                Ivan Babić: Pitajte Ivana.\n";
    study.import(&[("fg.txt", talk)], None);
    let labels = study.labels();
    let number = (labels.iter().find(|label| label.contains("Ana Horvat")))
        .and_then(|label| label.rsplit('=').next())
        .expect("a number")
        .to_owned();
    let done = study.project.erase(&request(&number), &[]).expect("erased");
    let told: Vec<(bool, bool)> = (done.mentions.iter())
        .map(|mention| (mention.is_sure, mention.erased))
        .collect();
    // Of each of the two copies: the full name, two first names that two people have, and a surname.
    let once = [(true, true), (false, false), (false, false), (true, true)];
    assert_eq!(told, [once, once].concat(), "{:?}", done.mentions);
    let text = study.project.text("fg.txt").expect("a text");
    assert!(
        !text.contains("Horvat") && text.contains("Anina kuća"),
        "{text}"
    );
    assert!(text.contains("Pitajte Ivana."));
}
