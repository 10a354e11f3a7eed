//! Priorities as the board and their own pages show them.

use crate::support::Study;
use verbatim_engine::{
    EvidenceFigure, LinkRequest, NewPriority, NewValidation, OpenedRow, QuoteRef, ReportLanguage,
    ResultNumbers, ThinReason,
};
use verbatim_model::priority::LinkKind;
use verbatim_model::validation::ValidationMethod;

const TALK: &str =
    "Ana: Tržnica ostaje javna 🥂.\n\nĢirts: Tirgus ir mūsu.\n\nAna: Tko će platiti?\n";

fn quote(source: &str, start: usize, end: usize) -> QuoteRef {
    QuoteRef {
        source: source.to_owned(),
        start,
        end,
    }
}

/// Three priorities that share quotes, each put to a session or not.
fn study() -> Study {
    let mut study = Study::new();
    study.import(&[("fg.txt", TALK)], None);
    study.import(&[("iv.txt", "Zara: Tržnica je preskupa.\n")], None);
    for (claim, links) in [
        (
            "Tržnica",
            vec![
                (LinkKind::Supports, "fg.txt", 0, 20),
                (LinkKind::Contradicts, "iv.txt", 0, 9),
            ],
        ),
        ("Novac", vec![(LinkKind::Supports, "fg.txt", 0, 20)]),
        ("Ništa", vec![]),
    ] {
        let new = NewPriority {
            claim: claim.to_owned(),
            key: None,
            territories: Vec::new(),
            objectives: Vec::new(),
            owner: None,
            query: None,
        };
        let key = study.project.add_priority(&new).expect("added");
        for (kind, source, start, end) in links {
            let request = LinkRequest {
                kind,
                codings: Vec::new(),
                quotes: vec![quote(source, start, end)],
                shown: None,
                paraphrase: None,
            };
            study.project.link(&key, &request).expect("linked");
        }
    }
    let put = NewValidation {
        priority: Some("P1".to_owned()),
        session: "fg".to_owned(),
        wording: "Treba li?".to_owned(),
        method: Some(ValidationMethod::Hands),
        numbers: ResultNumbers {
            in_favour: Some(2),
            against: Some(0),
            present: Some(2),
            ..ResultNumbers::default()
        },
        ..NewValidation::default()
    };
    study.project.add_validation(&put).expect("recorded");
    study
        .project
        .looked_for_contrary("P2", "svuda")
        .expect("noted");
    study
}

#[test]
fn one_priority_is_what_the_board_shows_of_it() {
    let study = study();
    for language in <ReportLanguage as verbatim_model::term::Term>::ALL {
        let board = study.project.priority_board(*language).expect("a board");
        assert_eq!(board.rows.len(), 3);
        for row in board.rows {
            let alone = (study.project.priority_alone(&row.row.key, *language)).expect("a page");
            let [own] = alone.rows.as_slice() else {
                panic!("one row")
            };
            assert_eq!(own.row, row.row);
            assert_eq!(alone.flag_rules, board.flag_rules);
            let (one, other) = (&own.view, &row.view);
            assert_eq!(one.evidence, other.evidence, "{}", one.key);
            assert_eq!(one.evidence_line, other.evidence_line);
            assert_eq!((&one.flags, &one.notes), (&other.flags, &other.notes));
            assert_eq!(
                (&one.never_came_up, &one.never_asked),
                (&other.never_came_up, &other.never_asked)
            );
            assert_eq!((&one.looked, &one.loudest), (&other.looked, &other.loudest));
            let places = |view: &verbatim_engine::PriorityView| -> Vec<_> {
                let quotes = view.quotes.iter();
                quotes
                    .map(|quote| (quote.link, quote.place.source.clone(), quote.place.start))
                    .collect()
            };
            assert_eq!(places(one), places(other));
        }
    }
    for figure in <EvidenceFigure as verbatim_model::term::Term>::ALL {
        let places = |rows: Vec<OpenedRow>| -> Vec<_> {
            let of = |row: OpenedRow| {
                let quotes = row.quotes.into_iter();
                let quotes: Vec<_> = quotes
                    .map(|quote| (quote.text, quote.place.start))
                    .collect();
                (row.link, row.counted, quotes, row.not_printed.len())
            };
            rows.into_iter().map(of).collect()
        };
        let one = study.project.opened_alone("P1", *figure).expect("opened");
        let other = study.project.opened("P1", *figure).expect("opened");
        assert_eq!(places(one), places(other), "{figure}");
    }
    study
        .project
        .priority_alone("P9", ReportLanguage::English)
        .expect_err("unknown");
}

#[test]
fn an_objective_is_thin_until_it_is_not() {
    const CODEBOOK: &str = "[codebook]\nkey = \"k\"\nversion = \"1\"\nlanguages = [\"hr\", \"lv\", \"it\", \"en\"]\n\n\
        [[code]]\nkey = \"so1\"\nkind = \"objective\"\nname = { en = \"One\", lv = \"Viens\" }\n\n\
        [[code]]\nkey = \"so2\"\nkind = \"objective\"\nname = { en = \"Two\" }\n\n\
        [[code]]\nkey = \"market\"\nkind = \"theme\"\nname = { en = \"Market\" }\nobjectives = [\"so1\"]\n";
    let mut study = study();
    study
        .project
        .import_codebook("codebook.toml", CODEBOOK)
        .expect("a codebook");
    let thin = |study: &Study| -> Vec<(String, Vec<ThinReason>)> {
        let rows = study
            .project
            .objectives_in(ReportLanguage::Latvian)
            .expect("objectives");
        rows.into_iter()
            .map(|row| (row.name.clone(), row.thin()))
            .collect()
    };
    use ThinReason::{NeverAsked, NoPriority, NoTheme, NothingAccepted, OneSession, OneSpeaker};
    assert_eq!(
        thin(&study),
        [
            (
                "Viens".to_owned(),
                vec![NothingAccepted, NoPriority, NeverAsked]
            ),
            ("Two".to_owned(), vec![NoTheme, NoPriority, NeverAsked]),
        ]
    );
    study
        .project
        .add_coding("market", &quote("fg.txt", 0, 20))
        .expect("coded");
    assert_eq!(thin(&study)[0].1, [OneSpeaker, NoPriority, NeverAsked]);
    study
        .project
        .add_coding("market", &quote("fg.txt", 22, 44))
        .expect("coded");
    assert_eq!(thin(&study)[0].1, [OneSession, NoPriority, NeverAsked]);
    study
        .project
        .add_coding("market", &quote("iv.txt", 0, 9))
        .expect("coded");
    assert_eq!(thin(&study)[0].1, [NoPriority, NeverAsked]);
    let put = NewValidation {
        objective: Some("so1".to_owned()),
        session: "fg".to_owned(),
        wording: "?".to_owned(),
        method: Some(ValidationMethod::Hands),
        numbers: ResultNumbers {
            in_favour: Some(1),
            against: Some(1),
            present: Some(2),
            ..ResultNumbers::default()
        },
        ..NewValidation::default()
    };
    study.project.add_validation(&put).expect("recorded");
    assert_eq!(thin(&study)[0].1, [NoPriority]);
    let page = study
        .project
        .objective_in("so1", None, ReportLanguage::Croatian)
        .expect("a page");
    assert_eq!(page.asked.len(), 1);
    assert!(
        page.asked[0].result.contains("za"),
        "{}",
        page.asked[0].result
    );
}
