//! Who stands behind which label: sheets, numbers set by hand, and merging.

use crate::support::{Study, consent, role};
use verbatim_engine::{Failure, ParticipantChange, ReportLanguage};
use verbatim_model::coding::MemoTarget;
use verbatim_model::consent::Consent;
use verbatim_model::participant::Role;

#[test]
fn numbers_of_an_import_pass_to_whom_a_sheet_gives_them() {
    for (sheet, expected) in [
        (
            "label,participant,consent,role\nZara,1,by-name,expert\nAna,2,no-use,participant\n",
            ["fg/Ana=2", "fg/Svi=-", "fg/Zara=1"],
        ),
        (
            "label,participant\nZara,1\n",
            ["fg/Ana=3", "fg/Svi=-", "fg/Zara=1"],
        ),
        (
            "label,participant\nAna,2\n",
            ["fg/Ana=2", "fg/Svi=-", "fg/Zara=3"],
        ),
        (
            "label,participant\nAna,2\nZara,2\n",
            ["fg/Ana=2", "fg/Svi=-", "fg/Zara=2"],
        ),
        (
            "label,participant\nAna,K1\nZara,1\n",
            ["fg/Ana=K1", "fg/Svi=-", "fg/Zara=1"],
        ),
    ] {
        let mut study = Study::with_talk();
        let before = study.state();
        assert_eq!(study.sheet(sheet).expect("applied"), Vec::<String>::new());
        assert_eq!(study.labels(), expected, "{sheet}");
        let after = study.state();
        study.sheet(sheet).expect("applied again");
        assert_eq!(
            study.state(),
            after,
            "a second time changes nothing: {sheet}"
        );
        study.undo();
        assert_eq!(study.state(), before, "{sheet}");
    }
    let mut study = Study::with_talk();
    study
        .sheet("label,participant,consent\nZara,1,by-name\nAna,2,no-use\n")
        .expect("applied");
    let (zara, ana) = (study.person("1"), study.person("2"));
    assert_eq!(
        (zara.name.as_deref(), zara.consent),
        (Some("Zara"), Consent::ByName)
    );
    assert_eq!(
        (ana.name.as_deref(), ana.consent),
        (Some("Ana"), Consent::NoUse)
    );
    assert!(ana.attributes.is_empty() && zara.attributes.is_empty());
}

#[test]
fn a_number_that_somebody_gave_is_somebodys() {
    // By an earlier sheet that says what import had given already.
    let mut study = Study::with_talk();
    study.import(&[("iv.txt", "Ana: Opet ja 💶.\nMate: Dobro.\n")], None);
    study
        .sheet("label,session,participant\nAna,fg,1\n")
        .expect("applied");
    study
        .sheet("label,session,participant\nAna,iv,1\n")
        .expect("applied");
    assert_eq!(
        study.labels(),
        ["fg/Ana=1", "fg/Svi=-", "fg/Zara=2", "iv/Ana=1", "iv/Mate=4"]
    );
    // By hand.
    let mut study = Study::with_talk();
    let number = ParticipantChange {
        number: Some("2".to_owned()),
        ..ParticipantChange::default()
    };
    study.set("Zara", number);
    study.sheet("label,participant\nAna,2\n").expect("applied");
    assert_eq!(study.labels(), ["fg/Ana=2", "fg/Svi=-", "fg/Zara=2"]);
    // What was recorded of somebody gives them no number.
    let mut study = Study::with_talk();
    study.set("Zara", role(Role::Moderator));
    study
        .sheet("label,participant,role\nAna,2,expert\n")
        .expect("applied");
    assert_eq!(study.labels(), ["fg/Ana=2", "fg/Svi=-", "fg/Zara=3"]);
    assert_eq!(study.person("3").role, Some(Role::Moderator));
    // A later sheet that turns two numbers round means the people behind the labels.
    let mut study = Study::with_talk();
    study
        .sheet("label,participant,consent\nAna,K1,no-use\nZara,K2,by-name\n")
        .expect("applied");
    study
        .sheet("label,participant\nAna,K2\nZara,K1\n")
        .expect("applied");
    let ana = study.person("K2");
    assert_eq!(
        (ana.name.as_deref(), ana.consent),
        (Some("Ana"), Consent::NoUse)
    );
}

#[test]
fn a_label_that_becomes_somebody_else_keeps_what_is_not_allowed_and_its_own_name() {
    let mut study = Study::with_talk();
    study
        .sheet("label,participant,consent\nAna,K1,no-use\nZara,K1,no-use\n")
        .expect("one person");
    study
        .sheet("label,participant\nAna,K2\n")
        .expect("two people");
    assert_eq!(study.labels(), ["fg/Ana=K2", "fg/Svi=-", "fg/Zara=K1"]);
    let (ana, zara) = (study.person("K2"), study.person("K1"));
    assert_eq!(
        (ana.name.as_deref(), ana.consent),
        (Some("Ana"), Consent::NoUse)
    );
    assert_eq!(
        (zara.name.as_deref(), zara.consent),
        (Some("Zara"), Consent::NoUse)
    );
}

#[test]
fn a_sheet_that_contradicts_itself_changes_nothing() {
    for (rows, told) in [
        (
            "label,participant\nAna,K1\nAna,K2\nZara,K1\n",
            "`people.csv` gives `fg: Ana` two participant numbers: `K1` in line 2 and `K2` in line 3",
        ),
        (
            "label,session,participant\nDarko,fg,K1\ndarko,fg,K2\n",
            "`people.csv` gives `fg: Darko` two participant numbers: `K1` in line 2 and `K2` in line 3",
        ),
        (
            "label,role\nAna,expert\nZara,expert\nAna,moderator\n",
            "`people.csv` contradicts itself about `Ana`: role expert in line 2, moderator in line 4",
        ),
        (
            "label,participant,consent\nAna,K1,by-name\nZara,K1,no-use\n",
            "`people.csv` contradicts itself about `Zara`: consent by-name in line 2, no-use in line 3",
        ),
        (
            "label,group\nAna,ribari\nAna,mladi\n",
            "`people.csv` contradicts itself about `Ana`: group ribari in line 2, mladi in line 3",
        ),
        (
            "label,participant\nAna,\"K\n1\"\n",
            "the sheet `people.csv` has 1 cell that cannot be understood; nothing of it was applied\n  line 2, column `participant` (B): `K\\n1` is no participant number; give a short text without line breaks, such as `HR-07`",
        ),
    ] {
        let mut study = Study::with_talk();
        let before = study.state();
        let error = study.sheet(rows).expect_err("a contradiction");
        assert_eq!(error.to_string(), told);
        assert_eq!(error.failure(), Failure::Refused);
        assert_eq!(study.state(), before);
    }
}

#[test]
fn two_people_whom_a_sheet_makes_one_keep_what_was_recorded() {
    let mut study = Study::with_talk();
    study.set("Ana", consent(Consent::ByName));
    study.set("Zara", consent(Consent::ParaphraseOnly));
    study.set(
        "Zara",
        ParticipantChange {
            attributes: vec![("age".to_owned(), "40".to_owned())],
            ..ParticipantChange::default()
        },
    );
    (study
        .project
        .add_memo(MemoTarget::Participant, Some("2"), "Pita o novcu."))
    .expect("a memo");
    study.project.end_batch();
    let before = study.state();
    study
        .sheet("label,participant\nAna,K1\nZara,K1\n")
        .expect("applied");
    let person = study.person("K1");
    assert_eq!(person.consent, Consent::ParaphraseOnly);
    assert_eq!(person.attributes.get("age").map(String::as_str), Some("40"));
    assert_eq!(
        study.project.memos().expect("memos")[0].target.as_deref(),
        Some("K1")
    );
    study.undo();
    assert_eq!(study.state(), before);
    study.set("Ana", role(Role::Expert));
    study.set("Zara", role(Role::Participant));
    let error = study
        .sheet("label,participant\nAna,K1\nZara,K1\n")
        .expect_err("two roles");
    assert!(
        error
            .to_string()
            .contains("different roles: expert and participant"),
        "{error}"
    );
    study
        .sheet("label,participant,role\nAna,K1,expert\nZara,K1,\n")
        .expect("the sheet settles it");
}

#[test]
fn voices_of_several_are_no_person_and_unknown_sessions_are_told_apart() {
    let mut study = Study::with_talk();
    let outcome = (study.project)
        .import_participants(
            "people.csv",
            "label,session,role\nSvi,fg,expert\nSvi,,expert\nIvo,nema,expert\nIvo,,expert\nTiha,fg,expert\n".as_bytes(),
            None,
        )
        .expect("applied");
    let rows: Vec<_> = (outcome.unmatched_rows.iter())
        .map(|row| (row.line, row.unknown_session.as_deref()))
        .collect();
    assert_eq!(rows, [(2, None), (3, None), (4, Some("nema")), (5, None)]);
    assert_eq!(
        outcome.unmatched_rows[0].to_string(),
        "line 2: `Svi` stands for several voices at once or for nobody known, so it is no person"
    );
    assert_eq!(outcome.silent, ["fg: Tiha"]);
    assert_eq!(
        study.labels(),
        ["fg/Ana=1", "fg/Svi=-", "fg/Tiha=3", "fg/Zara=2"]
    );
}

#[test]
fn a_silent_person_who_is_spelt_like_a_speaker_is_named_before_anything_changes() {
    let mut study = Study::with_talk();
    let sheet = "label,session,role\nZarra,fg,expert\nTiha,fg,expert\nAna,fg,expert\n";
    let before = study.labels();
    let foreseen = (study.project)
        .foresee_participants("people.csv", sheet.as_bytes(), None)
        .expect("read");
    assert_eq!(study.labels(), before);
    let perhaps: Vec<_> = (foreseen.perhaps_mistyped.iter())
        .map(|row| {
            (
                row.session.as_str(),
                row.silent.as_str(),
                row.label.as_str(),
            )
        })
        .collect();
    assert_eq!(perhaps, [("fg", "Zarra", "Zara")]);
    let outcome = (study.project)
        .import_participants("people.csv", sheet.as_bytes(), None)
        .expect("applied");
    assert_eq!(outcome, foreseen);
}

#[test]
fn merging_takes_the_strictest_consent_and_loses_nothing() {
    use Consent::{ByName, ByNumber, NoUse, NotRecorded, ParaphraseOnly};
    for (one, other, both) in [
        (ByName, NoUse, NoUse),
        (NoUse, ByName, NoUse),
        (ParaphraseOnly, ByNumber, ParaphraseOnly),
        (NoUse, ParaphraseOnly, NoUse),
        (ByName, ByNumber, ByNumber),
        (NotRecorded, ByNumber, ByNumber),
        (ByName, NotRecorded, ByName),
        (NotRecorded, NoUse, NoUse),
    ] {
        let mut study = Study::with_talk();
        study.set("Ana", consent(one));
        study.set("Zara", consent(other));
        (study
            .project
            .merge_speakers("Ana", &["Zara".to_owned()], None))
        .expect("merged");
        assert_eq!(study.person("1").consent, both, "{one} and {other}");
    }
    let mut study = Study::with_talk();
    study.set("Ana", role(Role::Expert));
    study.set(
        "Zara",
        ParticipantChange {
            group: Some("mladi".to_owned()),
            organisation: Some("Udruga".to_owned()),
            attributes: vec![("dob".to_owned(), "23".to_owned())],
            ..ParticipantChange::default()
        },
    );
    (study
        .project
        .add_memo(MemoTarget::Participant, Some("2"), "Skeptična."))
    .expect("a memo");
    study.project.end_batch();
    let before = study.state();
    (study
        .project
        .merge_speakers("Ana", &["Zara".to_owned()], None))
    .expect("merged");
    study.project.end_batch();
    let person = study.person("1");
    assert_eq!(
        (
            person.role,
            person.group.as_deref(),
            person.organisation.as_deref()
        ),
        (Some(Role::Expert), Some("mladi"), Some("Udruga"))
    );
    assert_eq!(person.attributes.get("dob").map(String::as_str), Some("23"));
    assert_eq!(
        study.project.memos().expect("memos")[0].target.as_deref(),
        Some("1")
    );
    study.undo();
    assert_eq!(study.state(), before);
    study.set("Zara", role(Role::Moderator));
    let error = (study
        .project
        .merge_speakers("Ana", &["Zara".to_owned()], None))
    .expect_err("two roles");
    assert_eq!(
        error.to_string(),
        "participants `1` and `2` have different roles: expert and moderator"
    );
}

#[test]
fn a_label_of_another_session_is_told_with_its_sessions() {
    let mut study = Study::with_talk();
    study.import(&[("iv.txt", "Mate: Dobro.\n")], None);
    let error = (study
        .project
        .set_participant("Ana", Some("iv"), &role(Role::Expert)))
    .expect_err("not there");
    assert_eq!(error.to_string(), "no label `Ana` in the session `iv`");
    assert_eq!(error.hint().as_deref(), Some("it stands in fg: Ana"));
}

#[test]
fn what_is_known_of_people_goes_out_as_a_sheet_and_comes_back_in_every_language() {
    let mut study = Study::with_talk();
    study.import(&[("iv.txt", "Ana: Opet ja 💶.\nĢirts: Labi.\n")], None);
    study
        .sheet(
            "label,session,participant,name,role,group,organisation,territory,consent,embargo,dob\n\
             Ana,,HR-1,Ana Šarić,expert,udruga,\"Zadruga; i druga\",Modrinska dolina,by-name,2027-05-01,=40\n\
             Ģirts,iv,LV-1,,moderator,,,,paraphrase-only,,\n\
             Šutljiva,fg,HR-9,,observer,,,,no-use,,17\n",
        )
        .expect("applied");
    study.set("Zara", role(Role::Participant));
    let whole = study.state();
    for language in <ReportLanguage as verbatim_model::term::Term>::ALL {
        let sheet = study
            .project
            .participants_sheet(*language)
            .expect("a sheet");
        assert_eq!(sheet.rows.len(), 5, "{language}");
        let bytes = study
            .project
            .workbook(std::slice::from_ref(&sheet))
            .expect("a workbook");
        let csv = study.project.csv(&sheet).expect("a table");
        for (name, bytes) in [("people.xlsx", bytes), ("people.csv", csv)] {
            let outcome = (study.project.import_participants(name, &bytes, None)).expect(name);
            assert_eq!(
                (outcome.matched, outcome.unmatched_rows.len()),
                (5, 0),
                "{language}"
            );
            // The numbers that import gave are told now, and nothing else is new.
            assert_eq!(
                study.labels(),
                [
                    "fg/Ana=HR-1",
                    "fg/Šutljiva=HR-9",
                    "fg/Svi=-",
                    "fg/Zara=2",
                    "iv/Ana=HR-1",
                    "iv/Ģirts=LV-1"
                ]
            );
            assert_eq!(study.state(), whole, "{language} {name}");
        }
    }
}
