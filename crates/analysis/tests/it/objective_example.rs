//! What speaks to an objective, with an example that can be checked by hand.

use crate::study_text::StudyText;
use verbatim_analysis::evidence::{Count, Study, ThemeLinks};

const STUDY: &str = "
+ Ana P1 participant residents Modrina by-number
+ Boris P2 participant traders Modrina by-name
+ Čedo P3 expert council Modrina by-number
+ Jānis P5 participant Residents Dzērve by-number
+ Zdenka P7 moderator team Modrina by-number
+ Pēteris P8 participant traders Dzērve no-use

= fg1 focus-group Modrina hr
Zdenka: Kome treba tržnica? Čija je tržnica?
Boris: Ali tko će platiti krov? Ja neću.
Ana: Krov curi već godinama.

= int1 interview Modrina hr
Čedo: Tržnica je javno dobro.

= fg2 focus-group Dzērve lv
Jānis: Tirgus pieder mums visiem.
Pēteris: Pārdot un viss.

= case document Modrina en
Report: A cooperative runs the hall since 2019.
";

/// “Krov curi” under two themes that serve one objective, the cooperative under one, and what rules only suggest.
#[test]
fn what_speaks_to_an_objective_is_counted_once_and_by_the_same_rules() {
    let text = StudyText::parse(STUDY);
    let study = Study::new(text.tables());
    let links = |lines: &[&str]| lines.iter().map(|line| text.link(line)).collect::<Vec<_>>();
    let roof = [
        "supports fg1: Krov curi već godinama",
        // A moderator, and somebody who refused.
        "supports fg1: Čija je tržnica",
        "supports fg2: Pārdot un viss",
    ];
    let together = [
        "supports fg1: Krov curi",
        "supports fg2: Tirgus pieder mums",
        "supports case: A cooperative runs",
    ];
    let found = study.objective(&[
        ThemeLinks {
            key: "roof".to_owned(),
            accepted: links(&roof),
            suggested: links(&["supports fg1: Ali tko će platiti krov"]),
        },
        ThemeLinks {
            key: "together".to_owned(),
            accepted: links(&together),
            suggested: Vec::new(),
        },
        ThemeLinks {
            key: "youth".to_owned(),
            ..ThemeLinks::default()
        },
    ]);
    let figures = found.accepted.supports.figures;
    let count = |count: Count| (count.n, count.of);
    assert_eq!(count(figures.mentions), (3, None));
    assert_eq!(count(figures.speakers), (2, Some(4)));
    assert_eq!(count(figures.sessions), (2, Some(3)));
    assert_eq!(count(figures.groups), (1, Some(3)));
    assert_eq!(count(figures.languages), (2, Some(2)));
    let counts = |at: usize| {
        let theme = &found.themes[at];
        let [accepted, suggested] = [&theme.accepted, &theme.suggested].map(|kind| kind.figures);
        (
            theme.key.as_str(),
            accepted.mentions.n,
            accepted.speakers.n,
            suggested.mentions.n,
        )
    };
    assert_eq!(counts(0), ("roof", 1, 1, 1));
    assert_eq!(counts(1), ("together", 3, 2, 0));
    assert_eq!(counts(2), ("youth", 0, 0, 0));
    assert_eq!(found.suggested.figures.speakers.n, 1);
    // One of three sessions is left in which nobody spoke to it; a document is none.
    assert_eq!(found.accepted.never_came_up.len(), 1);
}
