//! Candidates, their order and scores, and suggestions.

mod project;

use project::{EN, HR, IT, LV, Project, doc};
use verbatim_index::Candidates;

fn turns(numbers: &[u32]) -> Option<Vec<(u32, u32)>> {
    Some(numbers.iter().map(|number| (1, *number)).collect())
}

#[test]
fn words_are_found_within_their_language() {
    let project = Project::of(&[
        (IT, "Come va?"),
        (EN, "They come from Rīga."),
        (HR, "Zadruge i škole u gradu"),
        (HR, "skola bez dijakritika"),
        (LV, "Lauku attīstībai vajag naudu"),
        (None, "die Zadruga\r\nder Stadt 😀"),
        (HR, ""),
    ]);
    for (query, expected) in [
        ("come", turns(&[0, 1])),
        ("come lang:it", turns(&[0])),
        ("lang:hr", turns(&[2, 3, 6])),
        ("lang:other", turns(&[5])),
        ("škola", turns(&[2, 3])),
        ("skola", turns(&[2, 3])),
        ("attistiba", turns(&[4])),
        ("=Zadruga", turns(&[5])),
        ("zadrug*", turns(&[2, 5])),
        ("zadrugarstvo*", turns(&[])),
        ("\"die Zadruga\"", turns(&[5])),
        ("zadruge NEAR/3 škole", turns(&[2])),
        ("zadruge lang:lv", turns(&[])),
        ("škola NOT zadruga", turns(&[2, 3])),
        ("role:expert come", turns(&[0, 1])),
        ("NOT come", None),
        ("code:trust", None),
        ("NOT lang:hr", turns(&[0, 1, 4, 5])),
        ("lang:hr NOT škola", turns(&[2, 3, 6])),
    ] {
        assert_eq!(project.find(query), expected, "{query}");
    }
}

#[test]
fn a_word_as_typed_counts_more_than_its_forms() {
    let project = Project::of(&[
        (HR, "skola je tu"),
        (HR, "škola je tu"),
        (HR, "škole su tu"),
        (HR, "nema ničega ovdje"),
    ]);
    let Candidates::Turns(found) = project.candidates("škola") else {
        panic!("a word has candidates");
    };
    let scores: Vec<f32> = found.iter().map(|(_, score)| *score).collect();
    let [without, typed, form] = scores[..] else {
        panic!("three turns were expected, not {found:?}");
    };
    assert!(
        typed > form && form > without && without > 0.0,
        "{scores:?}"
    );
}

#[test]
fn candidates_come_by_id_and_once() {
    let project = Project::empty();
    project.update(1, &[], vec![doc(7, 1, EN, "b a"), doc(7, 0, EN, "a")]);
    project.update(2, &[], vec![doc(2, 5, EN, "a"), doc(7, 0, EN, "a")]);
    assert_eq!(
        project.find("a OR =a OR a*"),
        Some(vec![(2, 5), (7, 0), (7, 1)])
    );
}

#[test]
fn words_longer_than_a_term_can_be_are_found() {
    let long = "ž".repeat(100_000);
    let other = format!("{long}x");
    let project = Project::of(&[(HR, &long), (HR, "kratko"), (None, &other)]);
    for query in [long.as_str(), &format!("={long}"), &format!("{long}*")] {
        assert!(
            project
                .find(query)
                .is_some_and(|found| found.contains(&(1, 0)))
        );
    }
    assert_eq!(project.find("kratko"), turns(&[1]));
}

#[test]
fn a_typo_gets_suggestions_from_the_words_of_the_project() {
    let project = Project::of(&[
        (HR, "društveno poduzeće, društveno"),
        (HR, "Društveno"),
        (LV, "attīstība"),
        (EN, "development of development"),
        (IT, "è la cooperativa"),
        (None, "cooperatives"),
    ]);
    let suggest = |word: &str| project.index.suggest(word).expect("suggestions");
    assert_eq!(suggest("drustvno"), ["drustveno"]);
    assert_eq!(suggest("DRUŠTVNEO"), ["drustveno"]);
    assert_eq!(suggest("atistība"), ["attistiba"]);
    assert_eq!(suggest("cooperativ"), ["cooperativa", "cooperatives"]);
    assert_eq!(suggest("društveno"), [""; 0]);
    assert_eq!(suggest("xyzzy"), [""; 0]);
    assert_eq!(suggest(""), ["e"]);
    assert_eq!(Project::empty().index.suggest("a").expect("none"), [""; 0]);
}
