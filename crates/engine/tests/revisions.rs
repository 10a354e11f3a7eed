//! Corrected transcripts: where passages go, what is reported, and that one undo takes it back.

mod support;

use std::fs;

use support::Study;
use verbatim_engine::{
    CodingFilter, LinkRequest, NewPriority, QuoteRef, RevisionOptions, RevisionRow, RevisionStatus,
    Told,
};
use verbatim_model::coding::MemoTarget;
use verbatim_model::priority::LinkKind;

const OLD: &str = "Ana: Tržnica 👩‍🌾 ostaje javna.\nMāra: Nauda ē\u{328}da nav galvenais šeit.\nAna: Zadrga je dobra za grad.\nMāra: Tirgus paliek mums.\n";

/// The place of words in the text in force.
fn quote(study: &Study, words: &str) -> QuoteRef {
    let text = study.project.text("fg.txt").expect("a text");
    let at = text.find(words).expect("in the text");
    let start = text[..at].chars().count();
    QuoteRef {
        source: "fg.txt".to_owned(),
        start,
        end: start + words.chars().count(),
    }
}

/// A study in which four quotes are linked, and one has a memo.
fn study() -> Study {
    let mut study = Study::new();
    study.import(&[("fg.txt", OLD)], None);
    let new = NewPriority {
        claim: "Tržnica ostaje javna.".to_owned(),
        ..NewPriority::default()
    };
    study.project.add_priority(&new).expect("a priority");
    study.project.end_batch();
    for words in [
        "Tržnica 👩‍🌾 ostaje javna",
        "nav galvenais šeit",
        "Zadrga je dobra",
        "Tirgus paliek mums",
    ] {
        let request = LinkRequest {
            kind: LinkKind::Supports,
            codings: Vec::new(),
            quotes: vec![quote(&study, words)],
            shown: None,
        };
        study.project.link("P1", &request).expect("linked");
        study.project.end_batch();
    }
    let place = quote(&study, "Tirgus paliek mums");
    let target = format!("fg.txt:{}-{}", place.start, place.end);
    study
        .project
        .add_memo(MemoTarget::Source, Some(&target), "Par tirgu")
        .expect("a memo");
    study.project.end_batch();
    study
}

fn revise(study: &mut Study, text: &str, dry_run: bool) -> RevisionRow {
    let path = study.folder.path().join("ispravljeno.txt");
    fs::write(&path, text).expect("written");
    let options = RevisionOptions {
        dry_run,
        ..RevisionOptions::default()
    };
    let row = (study.project.revise_source("fg.txt", &path, &options)).expect("revised");
    study.project.end_batch();
    row
}

fn quotes(study: &Study) -> Vec<String> {
    let trace = study.project.trace("P1").expect("a trace");
    trace.links.into_iter().map(|link| link.quote).collect()
}

fn all(study: &Study) -> String {
    format!(
        "{}\n{:?}\n{:?}\n{:?}",
        study.state(),
        study.project.trace("P1").expect("a trace"),
        study
            .project
            .codings(&CodingFilter::default())
            .expect("codings"),
        study.project.unplaced().expect("unplaced"),
    )
}

fn assert_whole(study: &Study) {
    let verification = study.project.verify(&[]).expect("verified");
    assert_eq!(verification.failed, []);
}

#[test]
fn passages_go_where_their_words_are_and_nothing_is_lost() {
    let mut study = study();
    let original = study.project.original("fg.txt").expect("bytes");
    let before = all(&study);
    // The study has every line twice; the links stand in the first ones.
    let new = OLD
        .replace("Ana: Tržnica", "Ana: Pa čujte, Tržnica")
        .replace("Zadrga", "Zadruga")
        .replace("Tirgus paliek mums.", "Jā.")
        + "Ivo: Došao sam kasnije.\n"
        + OLD.replace("Tirgus paliek mums.", "Nē.").as_str();
    let foreseen = revise(&mut study, &new, true);
    assert_eq!(all(&study), before, "a dry run changes nothing");
    let row = revise(&mut study, &new, false);
    assert_eq!(row, foreseen);
    assert_eq!(row.status, RevisionStatus::Revised);
    assert_eq!((row.kept, row.changed, row.unplaced), (2, 1, 2), "{row:?}");
    assert_eq!(
        quotes(&study),
        [
            "Tržnica 👩‍🌾 ostaje javna",
            "nav galvenais šeit",
            "Zadruga je dobra"
        ]
    );
    let unplaced = study.project.unplaced().expect("unplaced");
    let listed: Vec<(&str, &str)> = (unplaced.iter())
        .map(|row| (row.what, row.quote.as_str()))
        .collect();
    assert_eq!(
        listed,
        [
            ("link", "Tirgus paliek mums"),
            ("memo", "Tirgus paliek mums")
        ]
    );
    assert!(study.labels().contains(&"fg/Ivo=3".to_owned()));
    let figures = &study.project.evidence(Some("P1")).expect("evidence")[0];
    assert!(
        format!("{:?}", figures.flags).contains("Stale"),
        "{:?}",
        figures.flags
    );
    assert_whole(&study);
    let after = all(&study);
    study.undo();
    assert_eq!(all(&study), before);
    assert_eq!(study.project.original("fg.txt").expect("bytes"), original);
    assert_whole(&study);
    study.project.redo().expect("redone");
    study.project.end_batch();
    assert_eq!(all(&study), after);
    assert_whole(&study);
    // With the words back, what waited is placed again.
    let back = String::from_utf8(original).expect("UTF-8");
    let row = revise(&mut study, &back, false);
    assert_eq!(row.unplaced, 0, "{row:?}");
    assert_eq!(quotes(&study).len(), 4);
    assert_eq!(study.project.unplaced().expect("unplaced"), []);
    assert_whole(&study);
}

#[test]
fn the_same_file_or_another_sources_file_is_no_revision() {
    let mut study = study();
    let before = all(&study);
    let row = revise(&mut study, &OLD.repeat(2), false);
    assert_eq!(row.status, RevisionStatus::Unchanged);
    study.import(&[("b.txt", "Ana: Drugo.\nIvo: Da.\n")], None);
    let path = study.folder.path().join("b.txt");
    (study.project)
        .revise_source("fg.txt", &path, &RevisionOptions::default())
        .expect_err("it is another source");
    study.undo();
    assert_eq!(all(&study), before);
}

#[test]
fn a_source_whose_reader_finds_the_same_stays() {
    let mut study = study();
    let before = all(&study);
    let log = study.project.log().expect("a log").len();
    let rows = study
        .project
        .reread_sources(&[], &RevisionOptions::default(), &mut |_, _| {})
        .expect("read");
    assert_eq!(rows[0].status, RevisionStatus::Unchanged);
    let options = RevisionOptions {
        told: Told {
            encoding: Some("windows-1250".to_owned()),
            ..Told::default()
        },
        dry_run: false,
    };
    let names = ["fg.txt".to_owned()];
    let rows = (study.project)
        .reread_sources(&names, &options, &mut |_, _| {})
        .expect("read");
    study.project.end_batch();
    assert_eq!(rows[0].status, RevisionStatus::Revised);
    assert_whole(&study);
    study.undo();
    assert_eq!(all(&study), before);
    assert_eq!(study.project.log().expect("a log").len(), log + 2);
}
