//! What the researchers wrote themselves has translations too, which outputs in that language say instead; and quotes that only one
//! chapter prints are in the sheet when they are asked for.

use verbatim_engine::{
    NewCode, OutputOptions, ParticipantChange, PriorityChange, Project, QuotesOf, ReportFormat,
    ReportLanguage, TranslationRequest, TranslationState,
};
use verbatim_model::coding::CodeKind;
use verbatim_model::language_tag::LanguageTag;

use super::translating::*;

/// What a report in a language says of the claim of `P1`.
fn claim(project: &Project, language: ReportLanguage) -> String {
    let bytes = project.report(ReportFormat::Json, language, Some("2026-05-02"));
    let report: serde_json::Value =
        serde_json::from_slice(&bytes.expect("a report")).expect("JSON");
    report["priorities"][0]["claim"]
        .as_str()
        .expect("a claim")
        .to_owned()
}

#[test]
fn what_the_researchers_wrote_is_said_in_the_language_of_the_report() {
    const CLAIM: &str = "Tržnica ostaje javna";
    let said = [
        (
            ReportLanguage::English,
            "P1 claim",
            "The market stays public",
        ),
        (
            ReportLanguage::Latvian,
            "P1 apgalvojums",
            "Tirgus paliek publisks",
        ),
        (
            ReportLanguage::Italian,
            "p1 affermazione",
            "Il mercato resta pubblico",
        ),
    ];
    let mut study = study();
    let before = study.rows();
    for (to, what, text) in said {
        let request = TranslationRequest {
            what: what.to_owned(),
            text: text.to_owned(),
            maker: Some("Ķirse Đurić".to_owned()),
            date: Some("2026-05-01".to_owned()),
            ..TranslationRequest::default()
        };
        (study.project.set_translations(to, &[request])).expect("translated");
        study.project.end_batch();
    }
    for (to, what, text) in said {
        assert_eq!(claim(&study.project, to), text, "{to}");
        let list = study.project.translations(to, QuotesOf::UsualChapters);
        let row = (list.expect("a list").into_iter())
            .find(|row| row.of.as_deref() == Some("P1"))
            .expect("a claim");
        assert_eq!(row.state, TranslationState::Present);
        assert_eq!(row.original, CLAIM);
        assert_eq!(row.original_language, Some("hr".parse().expect("a tag")));
        assert_eq!(row.translation.as_deref(), Some(text));
        assert_eq!(row.maker.as_deref(), Some("Ķirse Đurić"));

        // The sheet has it, and takes another one back.
        let mut rows = texts(&study.project, to);
        let row = rows.iter_mut().find(|row| row[ORIGINAL] == CLAIM);
        let row = row.expect("a row");
        assert_eq!(
            (row[0].as_str(), row[TRANSLATION].as_str()),
            ("P1 claim", text)
        );
        row[TRANSLATION].push('!');
        let outcome = import(&mut study.project, &written(&rows), to).expect("taken");
        assert_eq!(told(&outcome)[..3], [0, 1, 0], "{to}");
        assert_eq!(claim(&study.project, to), format!("{text}!"));
        study.undo();
        assert_eq!(claim(&study.project, to), text, "one undo takes it back");
        assert_eq!(
            study.project.remove_translation(what, to).expect("removed"),
            1
        );
        study.project.end_batch();
        assert_eq!(claim(&study.project, to), CLAIM);
        study.undo();
    }
    // In the language itself there is nothing to say, and who works with the study sees what somebody wrote.
    assert_eq!(claim(&study.project, ReportLanguage::Croatian), CLAIM);
    let hr = texts(&study.project, ReportLanguage::Croatian);
    assert!(hr.iter().all(|row| row[ORIGINAL] != CLAIM), "{hr:?}");
    assert_eq!(
        study.project.evidence(Some("P1")).expect("a priority")[0].claim,
        CLAIM
    );

    // Of another claim they are no translations.
    let change = PriorityChange {
        claim: Some("Tržnica ostaje gradska".to_owned()),
        ..PriorityChange::default()
    };
    study.project.set_priority("P1", &change).expect("set");
    study.project.end_batch();
    for (to, ..) in said {
        assert_eq!(claim(&study.project, to), "Tržnica ostaje gradska");
        let list = study.project.translations(to, QuotesOf::UsualChapters);
        let old = list
            .expect("a list")
            .into_iter()
            .find(|row| row.original == CLAIM);
        assert_eq!(old.expect("the old one").state, TranslationState::Unprinted);
    }
    for _ in 0..4 {
        study.undo();
    }
    assert_eq!(study.rows(), before);
}

#[test]
fn a_wrong_name_of_a_text_is_told() {
    let mut study = study();
    let request = |what: &str| TranslationRequest {
        what: what.to_owned(),
        text: "Whatever".to_owned(),
        ..TranslationRequest::default()
    };
    for wrong in ["P1 title", "P2 claim", "claim", "P1claimx", ""] {
        let error = (study
            .project
            .set_translations(ReportLanguage::English, &[request(wrong)]))
        .expect_err(wrong);
        assert!(error.to_string().contains(&format!("`{wrong}`")), "{error}");
    }
}

#[test]
fn quotes_by_code_are_in_the_sheet_when_they_are_asked_for() {
    let mut study = study();
    let to = ReportLanguage::English;
    let new = NewCode {
        name: "Market".to_owned(),
        language: LanguageTag::EN,
        kind: CodeKind::Code,
        parent: None,
        color: None,
    };
    let code = study.project.add_code(&new).expect("a code");
    let place = place(&study.project, "trznica.txt", "čađavi krov");
    study.project.add_coding(&code, &place).expect("coded");
    study.project.end_batch();
    let usual = listed(&study.project, to);
    let every = study
        .project
        .translations(to, QuotesOf::EveryChapter)
        .expect("a list");
    let row = every
        .iter()
        .find(|row| row.original == "čađavi krov")
        .expect("a row");
    assert_eq!(
        row.anchor, None,
        "its number in a report of today would be another"
    );
    assert!(usual.iter().all(|row| row.original != "čađavi krov"));
    let sheet = (study.project)
        .translation_sheet(to, ReportLanguage::English, QuotesOf::EveryChapter, None)
        .expect("a sheet");
    let csv = String::from_utf8(study.project.csv(&sheet).expect("csv")).expect("UTF-8");
    let mut rows = csv_rows(&csv).split_off(1);
    rows.retain(|row| row[ORIGINAL] == "čađavi krov");
    rows[0][TRANSLATION] = "the sooty roof".to_owned();
    let outcome = import(&mut study.project, &written(&rows), to).expect("taken");
    assert_eq!(told(&outcome), [1, 0, 0, 0, 0]);
    let list = study
        .project
        .translations(to, QuotesOf::UsualChapters)
        .expect("a list");
    assert!(
        list.iter()
            .all(|row| row.state != TranslationState::Unprinted),
        "a chapter prints it: {list:?}"
    );
}

#[test]
fn groups_are_named_in_the_language_and_stay_apart() {
    let mut study = study();
    for (name, group) in [
        ("Ana", "farmers"),
        ("Māra", "growers"),
        ("Niccolò", "mladi"),
    ] {
        let change = ParticipantChange {
            group: Some(group.to_owned()),
            ..ParticipantChange::default()
        };
        study.set(name, change);
    }
    let options = OutputOptions {
        small_cell: 1,
        ..OutputOptions::default()
    };
    let report = |project: &Project, format, options: &OutputOptions<'_>| {
        let bytes = project.report_with(format, ReportLanguage::Latvian, options);
        String::from_utf8(bytes.expect("a report")).expect("text")
    };
    let say = |project: &mut Project, what: &str, text: &str| {
        let request = TranslationRequest {
            what: what.to_owned(),
            text: text.to_owned(),
            ..TranslationRequest::default()
        };
        project
            .set_translations(ReportLanguage::Latvian, &[request])
            .expect("translated");
        project.end_batch();
    };
    say(&mut study.project, "farmers group", "lauksaimnieki");
    say(&mut study.project, "mladi grupa", "jaunieši");
    let said = report(&study.project, ReportFormat::Markdown, &options);
    for (named, is_there) in [
        ("lauksaimnieki", true),
        ("jaunieši", true),
        ("growers", true),
        ("farmers", false),
        ("mladi", false),
    ] {
        assert_eq!(said.contains(named), is_there, "{named}: {said}");
    }
    // Two groups under one name would be counted as one.
    say(&mut study.project, "growers group", "Lauksaimnieki");
    let said = report(&study.project, ReportFormat::Markdown, &options);
    for named in ["farmers", "growers", "jaunieši"] {
        assert!(said.contains(named), "{named}: {said}");
    }
    assert!(!said.to_lowercase().contains("lauksaimnieki"), "{said}");
    let written = OutputOptions {
        as_written: true,
        ..options
    };
    let table = report(&study.project, ReportFormat::Csv, &written);
    assert!(table.contains("mladi") && !table.contains("jaunieši"));
}
