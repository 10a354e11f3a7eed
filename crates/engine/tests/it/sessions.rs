//! Session data from sheets and from the names of files.

use crate::support::Study;
use crate::support::workbook::{Cell, workbook};
use verbatim_engine::{EngineError, ImportOptions, NamePattern, SessionDataOutcome};

const HR: &str = "Voditeljica: Što je s tržnicom?\nĐurđa: Čekamo.\n";
const LV: &str = "Vadītāja: Kas notiks?\nĢirts: Nezinu.\n";
const IT: &str = "Moderatrice: Perché?\nNicolò: È così.\n";

fn study() -> Study {
    let mut study = Study::new();
    study.import(
        &[
            ("fg-1a.txt", HR),
            ("fg-1b.txt", "Voditeljica: Nastavljamo.\nŠime: Dobro.\n"),
            ("Intervija.txt", LV),
            ("lab.txt", IT),
        ],
        None,
    );
    study
}

fn apply(study: &mut Study, sheet: &str) -> Result<SessionDataOutcome, EngineError> {
    let outcome = study
        .project
        .import_sessions("s.csv", sheet.as_bytes(), None, false);
    study.project.end_batch();
    outcome
}

/// `key: kind date country territory [sources]`.
fn sessions(study: &Study) -> Vec<String> {
    let mut rows: Vec<String> = (study.project.sessions().expect("sessions").into_iter())
        .map(|row| {
            let known = [row.date, row.country, row.territory]
                .map(|field| field.unwrap_or_else(|| "-".to_owned()));
            format!(
                "{}: {} {} [{}]",
                row.session,
                row.kind,
                known.join(" "),
                row.sources.join(" ")
            )
        })
        .collect();
    rows.sort_by_key(|row| row.to_lowercase());
    rows
}

#[test]
fn a_sheet_tells_what_sessions_were_and_joins_two_recordings() {
    let mut study = study();
    let before = study.state();
    let sheet = "datoteka;sesija;vrsta;datum;država;područje;bilješka\n\
                 fg-1a.mp3;FG-1;fokus grupa;12. 3. 2025.;HR;Kvarner;prvi dio\n\
                 snimke\\FG-1B.txt;FG-1;;;;;drugi dio\n\
                 intervija;;intervija;3/4/2025;LV;Vidzeme;\n\
                 nema.txt;FG-1;;;;;\n";
    let foreseen = study
        .project
        .import_sessions("s.csv", sheet.as_bytes(), None, true)
        .expect("foreseen");
    assert_eq!(study.state(), before, "a dry run changes nothing");
    let outcome = apply(&mut study, sheet).expect("applied");
    assert_eq!(
        foreseen,
        SessionDataOutcome {
            applied: false,
            ..outcome.clone()
        }
    );
    assert_eq!(
        sessions(&study),
        [
            "FG-1: focus-group 2025-03-12 HR Kvarner [fg-1a.txt fg-1b.txt]",
            "Intervija: interview 2025-04-03 LV Vidzeme [Intervija.txt]",
            "lab: unknown - - - [lab.txt]",
        ]
    );
    assert_eq!(outcome.matched, 3);
    assert_eq!(
        outcome.unmatched_rows,
        ["line 5: `nema.txt` is no source of the project"]
    );
    assert_eq!(outcome.unmatched_sources, ["lab.txt"]);
    assert_eq!(outcome.unused_columns, ["bilješka"]);
    assert_eq!(outcome.problems.len(), 1, "{:?}", outcome.problems);
    assert!(outcome.problems[0].contains("line 4") && outcome.problems[0].contains("day first"));
    assert_eq!(outcome.sessions[0].joined, ["fg-1b.txt"]);
    assert!(
        study.labels().contains(&"FG-1/Voditeljica=1".to_owned()),
        "one who stands in both"
    );
    assert_eq!(study.labels().len(), 7);
    // The same again changes nothing and leaves nothing in the log.
    let (state, log) = (study.state(), study.project.log().expect("a log").len());
    let again = apply(&mut study, sheet).expect("applied");
    assert_eq!((again.sessions.len(), again.unchanged), (0, 2));
    assert_eq!(
        (study.state(), study.project.log().expect("a log").len()),
        (state, log)
    );
    study.undo();
    assert_eq!(study.state(), before, "one undo takes all of it back");
}

#[test]
fn a_row_may_name_a_session_in_either_column() {
    let mut study = study();
    apply(&mut study, "session,kind\nlab,laboratorio\nfg-1a.txt,FG\n").expect("applied");
    apply(
        &mut study,
        "file,tipo\nINTERVIJA.TXT,intervista\nfg-1b,focus group 2\n",
    )
    .expect("applied");
    let kinds: Vec<String> = sessions(&study)
        .iter()
        .map(|row| row.split(" -").next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        kinds,
        [
            "fg-1a: focus-group",
            "fg-1b: focus-group",
            "Intervija: interview",
            "lab: workshop"
        ]
    );
    // A sheet decides, and what it leaves empty stays.
    let outcome = apply(
        &mut study,
        "session,kind,date\nlab,,2025\nfg-1a,workshop,\n",
    )
    .expect("applied");
    assert_eq!(outcome.sessions.len(), 2);
    assert_eq!(sessions(&study)[0], "fg-1a: workshop - - - [fg-1a.txt]");
    assert_eq!(sessions(&study)[3], "lab: workshop 2025 - - [lab.txt]");
}

#[test]
fn a_sheet_that_contradicts_itself_changes_nothing() {
    let mut study = study();
    let before = study.state();
    for (sheet, part) in [
        (
            "file,session\nlab.txt,A\nlab,B\n",
            "`lab.txt` is put into two sessions: `A` by line 2, `B` by line 3",
        ),
        (
            "file,session,kind\nfg-1a,FG,fg\nfg-1b,FG,intervju\n",
            "two kinds: `focus-group` by line 2, `interview` by line 3",
        ),
    ] {
        let error = apply(&mut study, sheet).expect_err("contradicts itself");
        assert!(error.to_string().contains(part), "{error}");
        assert_eq!(study.state(), before);
    }
}

#[test]
fn two_files_of_one_name_are_told_apart_by_their_folders() {
    let mut study = Study::new();
    study.import(&[("hr/fg.txt", HR), ("lv/fg.txt", LV)], None);
    let outcome = apply(
        &mut study,
        "file,kind\nlv/fg.txt,fokusgrupa\nfg,intervju\nx/y.txt,fg\n",
    )
    .expect("applied");
    // The first one has the bare name, so that is what it means.
    assert_eq!(outcome.matched, 2);
    assert_eq!(outcome.unmatched_rows.len(), 1);
    let mut study = Study::new();
    study.import(
        &[("a/fg.txt", HR), ("b/fg.txt", LV), ("c/fg.txt", IT)],
        None,
    );
    let outcome =
        apply(&mut study, "file,kind\nC:\\b\\fg.docx,fg\nd/FG.mp3,fg\n").expect("applied");
    assert_eq!(outcome.matched, 0, "{outcome:?}");
    assert!(
        outcome.unmatched_rows[1].contains("could be"),
        "{outcome:?}"
    );
}

#[test]
fn names_fill_what_nobody_told() {
    let mut study = Study::new();
    study.import(
        &[
            ("Kvarner-fg1-2025-03-12.txt", HR),
            ("Vidzeme-intervija2-2025.txt", LV),
            ("bilješke.txt", IT),
        ],
        None,
    );
    apply(&mut study, "file,date\nVidzeme-intervija2-2025,2024\n").expect("applied");
    let before = study.state();
    let pattern: NamePattern = "{territory}-{kind}{n}-{date}".parse().expect("a pattern");
    let shown = study
        .project
        .sessions_from_names(&pattern, false)
        .expect("shown");
    assert_eq!(
        study.state(),
        before,
        "nothing is changed until it is accepted"
    );
    let accepted = study
        .project
        .sessions_from_names(&pattern, true)
        .expect("accepted");
    study.project.end_batch();
    assert_eq!(
        shown,
        SessionDataOutcome {
            applied: false,
            ..accepted.clone()
        }
    );
    assert_eq!(
        sessions(&study),
        [
            "bilješke: unknown - - - [bilješke.txt]",
            "Kvarner-fg1-2025-03-12: focus-group 2025-03-12 - Kvarner [Kvarner-fg1-2025-03-12.txt]",
            "Vidzeme-intervija2-2025: interview 2024 - Vidzeme [Vidzeme-intervija2-2025.txt]",
        ]
    );
    assert_eq!(accepted.unmatched_sources, ["bilješke.txt"]);
    assert!(
        accepted.problems[0].contains("has the date `2024`, its name says `2025`"),
        "{accepted:?}"
    );
    assert!(
        study
            .project
            .sessions_from_names(&pattern, true)
            .expect("again")
            .sessions
            .is_empty()
    );
    study.undo();
    assert_eq!(study.state(), before);
}

#[test]
fn names_with_a_key_join_the_parts_of_a_session() {
    let mut study = study();
    let pattern: NamePattern = "{key}-{n}*".parse().expect("a pattern");
    let outcome = study
        .project
        .sessions_from_names(&pattern, true)
        .expect("accepted");
    assert_eq!(outcome.unmatched_sources, ["Intervija.txt", "lab.txt"]);
    assert_eq!(
        sessions(&study)[0],
        "fg: unknown - - - [fg-1a.txt fg-1b.txt]"
    );
}

#[test]
fn an_import_takes_session_data_from_names() {
    let mut study = Study::new();
    let paths = [
        ("hr-fg1-2025-03-12-a.txt", HR),
        ("hr-fg1-2025-03-13-b.txt", LV),
        ("bez imena.txt", IT),
    ]
    .map(|(name, words)| study.write(name, words));
    let options = ImportOptions {
        name_pattern: Some("{key}-{date}-*".parse().expect("a pattern")),
        dry_run: true,
        ..ImportOptions::default()
    };
    let foreseen = study.import_paths(&paths, &options).expect("foreseen");
    let options = ImportOptions {
        dry_run: false,
        ..options
    };
    let rows = study.import_paths(&paths, &options).expect("imported");
    let told = |rows: &[verbatim_engine::ImportRow]| {
        rows.iter()
            .map(|row| row.session.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&foreseen), told(&rows));
    assert_eq!(
        sessions(&study),
        [
            "bez imena: unknown - - - [bez imena.txt]",
            "hr-fg1: unknown 2025-03-12 - - [hr-fg1-2025-03-12-a.txt hr-fg1-2025-03-13-b.txt]"
        ]
    );
    let kinds: Vec<&str> = (rows.iter())
        .map(|row| {
            row.problems
                .first()
                .map_or("", |problem| problem.kind.as_str())
        })
        .collect();
    assert_eq!(kinds, ["", "name-contradicts", "name-not-matched"]);
}

#[test]
fn a_workbook_and_old_encodings_are_sheets_too() {
    let mut study = study();
    let rows: [&[Cell]; 2] = [
        &[
            Cell::Text("Fails"),
            Cell::Text("Veids"),
            Cell::Text("Datums"),
        ],
        &[
            Cell::Text("intervija.m4a"),
            Cell::Text("Intervija"),
            Cell::Date(45_728),
        ],
    ];
    (study
        .project
        .import_sessions("s.xlsx", &workbook(&rows), None, false))
    .expect("applied");
    assert!(
        sessions(&study)
            .contains(&"Intervija: interview 2025-03-12 - - [Intervija.txt]".to_owned())
    );
    let old = b"datoteka;dr\x9eava;podru\xe8je\r\nfg-1a;Hrvatska;Me\xf0imurje i \x8aibenik\r\n";
    (study.project.import_sessions("s.csv", old, None, false)).expect("applied");
    assert!(
        sessions(&study)[0].contains("Hrvatska Međimurje i Šibenik"),
        "{:?}",
        sessions(&study)
    );
}
