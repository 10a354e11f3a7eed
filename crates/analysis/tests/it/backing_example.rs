//! Whose words carry a claim: people by territory and by group, with an example that can be checked by hand.

use crate::study_text::{StudyText, TWO_TERRITORIES};
use verbatim_analysis::evidence::{Backing, Study};

fn study() -> StudyText {
    StudyText::parse(TWO_TERRITORIES)
}

/// `value people supports qualifies contradicts` of each territory or group.
fn backing(rows: &[Backing]) -> Vec<String> {
    (rows.iter())
        .map(|row| {
            let value = row.value.as_deref().unwrap_or("–");
            let (a, b, c) = (row.supports, row.qualifies, row.contradicts);
            format!("{value} {} {a} {b} {c}", row.people)
        })
        .collect()
}

/// Where the people are from who speak to a claim: a session's territory comes before the speaker's own, who was in two counts
/// in both, and what a document says is nobody's.
#[test]
fn people_by_territory() {
    let links = [
        "supports fg1: Tržnica mora ostati naša",
        "supports ws: The hall stays with us.",
        "supports case: A cooperative runs the hall",
        "qualifies fg1: Ali tko će platiti krov?",
        "supports fg2: Tirgus pieder mums visiem.",
        "contradicts ws: Ours too, but",
        "supports fg1: Tako je!",
    ];
    let text = study();
    let study = Study::new(text.tables());
    let evidence = text.evidence(&[], &links);
    assert_eq!(
        backing(&study.by_territory(&evidence)),
        ["Dzērve 2 1 0 1", "Modrina 5 1 1 0"]
    );
    let evidence = text.evidence(&["Modrina"], &links);
    assert_eq!(
        backing(&study.by_territory(&evidence)),
        ["Modrina 5 1 1 0"],
        "the workshop has no territory and is out of scope"
    );
}

/// Groups are a division of those who attended, and so their people add up; those that few share are together.
#[test]
fn people_by_group() {
    let links = [
        "supports fg1: Tržnica mora ostati naša",
        "supports fg1: Krov curi već godinama.",
        "qualifies fg1: Ali tko će platiti krov?",
        "supports fg2: Tirgus pieder mums visiem.",
        "supports fg2: Tirgus ir jāsaglabā.",
        "contradicts int1: Novca za krov nema.",
    ];
    let text = study();
    let study = Study::new(text.tables());
    let evidence = text.evidence(&[], &links);
    let all = study.by_group(&evidence, |_| false, "other");
    assert_eq!(
        backing(&all),
        [
            "council 2 1 0 1",
            "Residents 3 2 0 0",
            "traders 1 0 1 0",
            "youth 1 0 0 0"
        ]
    );
    let people: usize = all.iter().map(|row| row.people).sum();
    assert_eq!(people, evidence.scope.speakers.len());
    let hides = |id| ["P2", "P9", "P3"].contains(&study.number(id));
    assert_eq!(
        backing(&study.by_group(&evidence, hides, "other")),
        ["council 1 1 0 0", "Residents 3 2 0 0", "other 3 0 1 1"]
    );
}
