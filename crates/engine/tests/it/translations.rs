//! Translations go out in a sheet and come back from it, stand for the very words that they were made of, and are handled as
//! carefully as the words themselves.

mod own_texts;
mod translating;

use std::fs;

use crate::support::consent;
use proptest::prelude::*;
use translating::*;
use verbatim_engine::{
    Key, LinkRequest, NewPriority, QuotesOf, ReportLanguage, TranslationImport, TranslationRequest,
    TranslationState,
};
use verbatim_model::consent::Consent;
use verbatim_model::priority::LinkKind;

#[test]
fn a_sheet_goes_out_and_comes_back_in_any_order() {
    for (to, texts) in [
        (
            ReportLanguage::English,
            [
                "The market stays public.",
                "=Our market stays",
                "“Ours” – why sell?\nNo.",
            ],
        ),
        (
            ReportLanguage::Croatian,
            ["Tirgovi žive, čak i đački.", "-Već naš", "Šteta, zašto?"],
        ),
        (
            ReportLanguage::Latvian,
            ["Tirgus paliek; ķēde, ģipsis", "'=Jau mūsu", "Ņem šķēres!"],
        ),
        (
            ReportLanguage::Italian,
            [
                "Il mercato è lì, perché?",
                "+È già nostro",
                "Così \"no\", però…",
            ],
        ),
    ] {
        let mut study = study();
        let before = study.rows();
        let mut rows = sheet(&study.project, to, None);
        assert_eq!(
            rows.len(),
            3,
            "{to}: what is in the language itself is left out"
        );
        assert!(rows.iter().all(|row| row[TRANSLATION].is_empty()));
        assert!(rows.iter().all(|row| row[6] == to.to_string()));
        for (row, text) in rows.iter_mut().zip(texts) {
            row[TRANSLATION] = text.to_owned();
        }
        rows.reverse();
        let outcome = import(&mut study.project, &written(&rows), to).expect("taken");
        assert_eq!(told(&outcome), [3, 0, 0, 0, 0], "{to}");
        let list = listed(&study.project, to);
        assert!(
            list.iter()
                .all(|row| row.state == TranslationState::Present),
            "{list:?}"
        );
        let found: Vec<_> = list.iter().map(|row| row.translation.as_deref()).collect();
        // An apostrophe before what looks like a formula is the mark of CSV.
        let texts = texts.map(|text| Some(text.strip_prefix('\'').unwrap_or(text)));
        assert_eq!(found, texts, "{to}");
        assert!(
            list.iter()
                .all(|row| row.maker.as_deref() == Some("Ķirse Đurić"))
        );
        assert!(
            list.iter()
                .all(|row| row.date.as_deref() == Some("2026-05-01"))
        );

        let table = study
            .project
            .translation_sheet(to, to, QuotesOf::UsualChapters, None)
            .expect("a sheet");
        for (name, bytes) in [
            ("again.csv", study.project.csv(&table).expect("csv")),
            (
                "again.xlsx",
                study.project.workbook(&[table]).expect("xlsx"),
            ),
        ] {
            let how = TranslationImport::default();
            let outcome = study.project.import_translations(name, &bytes, to, &how);
            assert_eq!(
                told(&outcome.expect("taken")),
                [0, 0, 3, translating::texts(&study.project, to).len(), 0],
                "{to}: {name}"
            );
        }
        study.undo();
        assert_eq!(study.rows(), before, "{to}: one undo takes it back");
    }
}

#[test]
fn another_translation_takes_the_place_of_the_one_before() {
    let mut study = study();
    let to = ReportLanguage::English;
    let mut rows = sheet(&study.project, to, None);
    rows[0][TRANSLATION] = "It stays.".to_owned();
    import(&mut study.project, &written(&rows), to).expect("taken");
    let mut rows = sheet(&study.project, to, None);
    assert_eq!(&rows[0][MAKER..=DATE], ["Ķirse Đurić", "2026-05-01"]);

    // Other words, by somebody else, of another day.
    rows[0][TRANSLATION] = "It stays public.".to_owned();
    rows[0][MAKER] = "Ann".to_owned();
    let plain = TranslationImport::default();
    let outcome = (study.project).import_translations("s.csv", &written(&rows), to, &plain);
    assert_eq!(told(&outcome.expect("taken")), [0, 1, 0, 2, 0]);
    study.project.end_batch();
    let row = listed(&study.project, to).remove(0);
    assert_eq!(row.maker.as_deref(), Some("Ann"));
    assert_ne!(
        row.date.as_deref(),
        Some("2026-05-01"),
        "the day of the words before is not theirs"
    );

    // The same words by another name are a change too; an empty cell is none.
    rows[0][MAKER] = String::new();
    let outcome = (study.project).import_translations("s.csv", &written(&rows), to, &plain);
    assert_eq!(
        outcome.expect("taken").changed,
        1,
        "the day is that of the sheet again"
    );
    rows[0][TRANSLATION] = String::new();
    let outcome = (study.project).import_translations("s.csv", &written(&rows), to, &plain);
    assert_eq!(told(&outcome.expect("taken")), [0, 0, 0, 3, 0]);
    let row = listed(&study.project, to).remove(0);
    assert_eq!(row.translation.as_deref(), Some("It stays public."));
}

#[test]
fn words_that_change_have_no_translation_any_more() {
    let mut study = study();
    let to = ReportLanguage::English;
    let mut rows = sheet(&study.project, to, None);
    for row in &mut rows {
        row[TRANSLATION] = format!("of {}", row[0]);
    }
    import(&mut study.project, &written(&rows), to).expect("taken");

    // A correction in front moves the words; one inside changes them.
    let (name, label, words) = SAID[0];
    let moved = format!("Vid: Novo, prije svega.\n{label}{words}\n{OTHER}");
    revise(&mut study, name, &moved);
    let list = listed(&study.project, to);
    assert!(
        list.iter()
            .all(|row| row.state == TranslationState::Present),
        "{list:?}"
    );
    let again = sheet(&study.project, to, None);
    let keys = |rows: &[Vec<String>]| rows.iter().map(|row| row[KEY].clone()).collect::<Vec<_>>();
    let mut both = [keys(&rows), keys(&again)];
    both.iter_mut().for_each(|keys| keys.sort());
    assert_eq!(both[0], both[1], "the sheet of before still fits");
    let corrected = moved.replace("ostaje javna", "ostaje zauvijek javna");
    revise(&mut study, name, &corrected);
    let list = listed(&study.project, to);
    let stale: Vec<_> = (list.iter())
        .filter(|row| row.state == TranslationState::Stale)
        .collect();
    assert_eq!(stale.len(), 1, "{list:?}");
    assert_eq!(stale[0].source.as_deref(), Some(name));
    assert!(
        stale[0]
            .translation
            .as_deref()
            .is_some_and(|text| text.starts_with("of Q"))
    );
    let report = String::from_utf8(
        (study
            .project
            .report(verbatim_engine::ReportFormat::Json, to, None))
        .expect("a report"),
    );
    assert!(
        !report
            .expect("UTF-8")
            .contains(stale[0].translation.as_deref().expect("there"))
    );

    // The sheet of before does not fit any more, and says where; a new one has no translation there.
    let outcome = import(&mut study.project, &written(&rows), to).expect("taken");
    assert_eq!(told(&outcome), [0, 0, 2, 0, 1]);
    assert_eq!(outcome.unmatched[0].source, name);
    assert!(outcome.unmatched[0].line >= 2);
    let mut now = sheet(&study.project, to, None);
    let changed = now.iter_mut().find(|row| row[1] == name).expect("its row");
    assert_eq!(changed[TRANSLATION], "");
    changed[TRANSLATION] = "It stays public for ever.".to_owned();
    let outcome = import(&mut study.project, &written(&now), to).expect("taken");
    assert_eq!(told(&outcome), [0, 1, 2, 0, 0]);
    let list = listed(&study.project, to);
    assert_eq!(
        list.len(),
        3,
        "it took the place of the stale one: {list:?}"
    );
    assert!(
        list.iter()
            .all(|row| row.state == TranslationState::Present)
    );
    assert_eq!(
        study.project.verify(&[]).expect("verified").failed,
        Vec::new()
    );
}

#[test]
fn words_that_are_shown_shortened_are_translated_as_they_are_shown() {
    let mut study = study();
    let to = ReportLanguage::English;
    let (name, _, words) = SAID[0];
    let shown = "Tržnica ostaje javna, […]";
    let project = &mut study.project;
    let new = NewPriority {
        claim: "I krov".to_owned(),
        ..NewPriority::default()
    };
    project.add_priority(&new).expect("added");
    let request = LinkRequest {
        kind: LinkKind::Supports,
        codings: Vec::new(),
        quotes: vec![place(project, name, words)],
        shown: Some(shown.to_owned()),
        paraphrase: None,
    };
    project.link("P2", &request).expect("linked");
    let rows = sheet(project, to, None);
    let of_it: Vec<_> = rows.iter().filter(|row| row[1] == name).collect();
    assert_eq!(of_it.len(), 2, "whole and shortened");
    assert_eq!(of_it[0][0], of_it[1][0], "by one number");
    let mut request = TranslationRequest {
        what: of_it[0][0].to_lowercase(),
        text: "The market stays public, […]".to_owned(),
        ..TranslationRequest::default()
    };
    let unclear = project
        .set_translations(to, &[request.clone()])
        .expect_err("which one?");
    assert!(unclear.to_string().contains("in several ways"), "{unclear}");
    request.words = Some(shown.to_owned());
    project.set_translations(to, &[request]).expect("set");
    let list = listed(project, to);
    let of_it = list
        .iter()
        .filter(|row| row.source.as_deref() == Some(name));
    let of_it: Vec<_> = of_it
        .map(|row| (row.original.as_str(), row.state))
        .collect();
    assert!(
        of_it.contains(&(shown, TranslationState::Present)),
        "{of_it:?}"
    );
    assert!(
        of_it.contains(&(words, TranslationState::Missing)),
        "{of_it:?}"
    );
}

#[test]
fn who_may_not_be_quoted_is_in_no_sheet() {
    for said in [Consent::NoUse, Consent::ParaphraseOnly] {
        let mut study = study();
        let to = ReportLanguage::English;
        let mut rows = sheet(&study.project, to, None);
        rows.iter_mut()
            .for_each(|row| row[TRANSLATION] = "said".to_owned());
        import(&mut study.project, &written(&rows), to).expect("taken");
        let number = (study.labels().into_iter())
            .find_map(|label| Some(label.split_once("Māra=")?.1.to_owned()))
            .expect("a number");
        study.set(&number, consent(said));
        let now = sheet(&study.project, to, None);
        assert_eq!(now.len(), 2, "{said}");
        assert!(
            !written(&now)
                .windows(6)
                .any(|bytes| bytes == "Tirgus".as_bytes())
        );
        let list = listed(&study.project, to);
        assert_eq!(
            states(&list)[2],
            ("tirgus.txt", TranslationState::Unprinted),
            "it is kept: {list:?}"
        );
        let outcome = import(&mut study.project, &written(&rows), to).expect("taken");
        assert_eq!(told(&outcome), [0, 0, 2, 0, 1], "{said}");
    }
}

#[test]
fn names_are_masked_in_the_sheet_and_stay_what_they_were() {
    let mut study = study();
    let to = ReportLanguage::English;
    let (name, label, words) = SAID[0];
    revise(
        &mut study,
        name,
        &format!("{label}{words} Pitajte Anu Horvat.\n{OTHER}"),
    );
    link(&mut study.project, name, "Pitajte Anu Horvat.", None);
    study.project.end_batch();
    let path = study.folder.path().join("key.csv");
    fs::write(&path, "name;pseudonym\nAna Horvat;Zrinka\n").expect("written");
    let key = Key::read(&path, &study.project).expect("a key");
    let mut rows = sheet(&study.project, to, Some(&key));
    let asked = rows
        .iter_mut()
        .find(|row| row[5].contains("Pitajte"))
        .expect("its row");
    assert_eq!(asked[5], "Pitajte [Zrinka].");
    asked[TRANSLATION] = "Ask Ana Horvat.".to_owned();
    import(&mut study.project, &written(&rows), to).expect("taken");
    let masked = sheet(&study.project, to, Some(&key));
    assert!(
        masked.iter().any(|row| row[TRANSLATION] == "Ask [Zrinka]."),
        "{masked:?}"
    );
    // The same key tells that nothing is new in it.
    let how = TranslationImport {
        key: Some(&key),
        ..TranslationImport::default()
    };
    let outcome = study
        .project
        .import_translations("s.csv", &written(&masked), to, &how);
    let outcome = outcome.expect("taken");
    assert_eq!((outcome.changed, outcome.unchanged), (0, 1));
    let leaks = study
        .project
        .privacy_of_sources(Some(&key))
        .expect("looked");
    assert!(
        leaks
            .iter()
            .any(|leak| leak.place.as_deref() == Some("translation into en")
                && leak.text == "Ana Horvat"
                && leak.kind == "name"),
        "{leaks:?}"
    );
}

#[test]
fn identifiers_in_translations_are_found() {
    let mut study = study();
    let request = TranslationRequest {
        what: "Q1".to_owned(),
        text: "Write to ana@trznica.hr.".to_owned(),
        ..TranslationRequest::default()
    };
    let to = ReportLanguage::Latvian;
    study.project.set_translations(to, &[request]).expect("set");
    let leaks = study.project.privacy_of_sources(None).expect("looked");
    let found: Vec<_> = (leaks.iter())
        .filter(|leak| leak.place.is_some())
        .map(|leak| {
            (
                leak.kind,
                leak.text.as_str(),
                leak.source.as_deref(),
                leak.turn,
            )
        })
        .collect();
    assert_eq!(
        found,
        [("e-mail", "ana@trznica.hr", Some("market.txt"), Some(1))]
    );
}

#[test]
fn what_is_wrong_with_a_sheet_is_told_with_its_line_and_nothing_is_taken() {
    let mut study = study();
    let to = ReportLanguage::English;
    let mut good = sheet(&study.project, to, None);
    good.iter_mut()
        .for_each(|row| row[TRANSLATION] = "said".to_owned());
    let before = study.rows();
    let with = |at: usize, column: usize, value: &str| {
        let mut rows = good.clone();
        rows[at][column] = value.to_owned();
        written(&rows)
    };
    let mut twice = good.clone();
    twice.push(good[0].clone());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let head = |from: &str, to: &str| text(written(&good)).replacen(from, to, 1).into_bytes();
    for (bytes, expected) in [
        (
            head("\"quote turn\"", "\"mood\""),
            "sheet.csv:1: the column `mood` is none",
        ),
        (
            head("\"quote turn\"", "\"translation\""),
            "sheet.csv:1: there are two columns `translation`",
        ),
        (
            head("\"quote key\"", "\"\""),
            "sheet.csv:1: there is no column of keys",
        ),
        (
            head("\"translation\"", "\"\""),
            "sheet.csv:1: there is no column of translations",
        ),
        (
            with(1, 6, "lv"),
            "sheet.csv:3: the translation is into `lv`, not into `en`",
        ),
        (
            with(2, DATE, "yesterday"),
            "sheet.csv:4: `yesterday` is not a date",
        ),
        (
            written(&twice),
            "sheet.csv:5: the same stands in line 2 already",
        ),
        (
            b"\x00\x01\x02".to_vec(),
            "cannot read the sheet `sheet.csv`",
        ),
        (Vec::new(), "cannot read the sheet `sheet.csv`"),
        (
            b"PK\x03\x04 no workbook".to_vec(),
            "cannot read the sheet `sheet.csv`",
        ),
    ] {
        let plain = TranslationImport::default();
        let error = (study.project).import_translations("sheet.csv", &bytes, to, &plain);
        let error = error.expect_err(expected);
        assert!(error.to_string().starts_with(expected), "{error}");
        assert_eq!(study.rows(), before, "{expected}");
    }
    let outcome = import(&mut study.project, &with(0, KEY, "0123456789abcdef"), to);
    let outcome = outcome.expect("the others are taken");
    assert_eq!(told(&outcome), [2, 0, 0, 0, 1]);
    assert_eq!(
        (
            outcome.unmatched[0].line,
            outcome.unmatched[0].quote.as_str()
        ),
        (2, good[0][0].as_str())
    );
}

#[test]
fn translations_follow_their_source() {
    let mut study = study();
    let to = ReportLanguage::English;
    let request = TranslationRequest {
        what: "Q2".to_owned(),
        text: "It is ours already.".to_owned(),
        ..TranslationRequest::default()
    };
    study.project.set_translations(to, &[request]).expect("set");
    study.project.end_batch();
    let before = study.rows();
    // Words that are gone wait for a place, and can be put there.
    revise(
        &mut study,
        "mercato.txt",
        &format!("Vid: Sve je sada sasvim drugačije.\n{OTHER}"),
    );
    let waiting = study.project.unplaced().expect("a list");
    assert!(
        waiting.iter().any(|row| row.what == "translation"),
        "{waiting:?}"
    );
    assert_eq!(
        study.project.verify(&[]).expect("verified").failed,
        Vec::new()
    );
    study.undo();
    assert_eq!(study.rows(), before);
    study
        .project
        .remove_source("mercato.txt", true)
        .expect("removed");
    study.project.end_batch();
    assert!(!study.rows().contains("It is ours already."));
    study.undo();
    assert_eq!(study.rows(), before);
    let removed = study.project.remove_translation("q2", to).expect("removed");
    assert_eq!(removed, 1);
    let error = study
        .project
        .remove_translation("Q2", to)
        .expect_err("none is there");
    assert!(error.to_string().contains("translation"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_translation_comes_back_as_it_went(
        texts in prop::collection::vec("[ \\PC\n\t'=+@;,\"šķģèž🙂-]{0,24}", 3),
        workbook in any::<bool>(),
    ) {
        let mut study = study();
        let to = ReportLanguage::English;
        let requests: Vec<TranslationRequest> = (sheet(&study.project, to, None).into_iter())
            .zip(&texts)
            .filter(|(_, text)| text.chars().any(|c| c.is_alphanumeric()))
            .map(|(row, text)| TranslationRequest {
                what: row[0].clone(),
                text: text.clone(),
                ..TranslationRequest::default()
            })
            .collect();
        study.project.set_translations(to, &requests).expect("set");
        study.project.end_batch();
        let before = study.rows();
        let table = study.project.translation_sheet(to, ReportLanguage::Italian, QuotesOf::UsualChapters, None).expect("a sheet");
        let bytes = match workbook {
            true => study.project.workbook(&[table]).expect("xlsx"),
            false => study.project.csv(&table).expect("csv"),
        };
        let plain = TranslationImport::default();
        let outcome = study.project.import_translations("s", &bytes, to, &plain).expect("taken");
        let empty = 3 - requests.len() + translating::texts(&study.project, to).len();
        prop_assert_eq!(told(&outcome), [0, 0, requests.len(), empty, 0]);
        prop_assert_eq!(study.rows(), before);
    }
}
