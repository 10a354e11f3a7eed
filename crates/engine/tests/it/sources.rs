//! Importing, removing and moving sources, and what becomes of their sessions and people.

use std::fs;
use std::path::Path;

use crate::support::{FG, Study, role};
use verbatim_engine::{
    Failure, FixedEnvironment, ImportOptions, ImportRow, ImportStatus, ParticipantChange, Project,
    SessionChange,
};
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::Role;
use verbatim_model::session::SessionKind;

#[test]
fn a_removed_source_takes_along_whom_nobody_told_of() {
    let mut study = Study::with_talk();
    study.import(
        &[(
            "fg-2.txt",
            "Ana: Još nešto.\nMate: I ja.\nIvo: I ja.\nVisi: Jā.\n",
        )],
        Some("fg"),
    );
    study.set("Ivo", role(Role::Expert));
    let before = study.state();
    study
        .project
        .remove_source("fg-2.txt", false)
        .expect("removed");
    study.project.end_batch();
    assert_eq!(
        study.labels(),
        ["fg/Ana=1", "fg/Ivo=4", "fg/Svi=-", "fg/Zara=2"]
    );
    assert_eq!(study.project.participants().expect("people").len(), 3);
    study.undo();
    assert_eq!(study.state(), before);
    // The last source takes the session along, unless somebody told of its people.
    study
        .project
        .remove_source("fg-2.txt", false)
        .expect("removed");
    study
        .project
        .remove_source("fg.txt", false)
        .expect("removed");
    study.project.end_batch();
    assert_eq!(study.labels(), ["fg/Ivo=4"]);
    study.undo();
    assert_eq!(study.state(), before);
}

#[test]
fn an_import_whose_labels_others_use_is_not_taken_back_under_them() {
    let mut study = Study::new();
    study.import(&[("a.txt", "Marta: Prva.\n")], Some("fg"));
    study.import(&[("b.txt", "Ana: Druga.\nZara: Treća.\n")], Some("fg"));
    study.import(&[("c.txt", "Zara: Četvrta.\n")], Some("fg"));
    let all = study.state();
    let log = study.project.log().expect("a log");
    let second = (log.iter().find(|row| row.sentence.contains("`b.txt`"))).expect("the import");
    let error = study
        .project
        .undo(Some(&second.id))
        .expect_err("c.txt uses Zara");
    assert!(error.to_string().contains("c.txt"), "{error}");
    assert_eq!(study.state(), all);
    // In order, all can be taken back and brought back.
    study.undo();
    assert_eq!(study.labels(), ["fg/Ana=2", "fg/Marta=1", "fg/Zara=3"]);
    study.undo();
    study.undo();
    assert_eq!(study.labels(), Vec::<String>::new());
    for _ in 0..3 {
        study.project.redo().expect("redone");
        study.project.end_batch();
    }
    assert_eq!(study.state(), all);
}

#[test]
fn a_dry_run_says_what_the_import_does() {
    let mut study = Study::with_talk();
    for (name, words) in [
        (
            "talks/a.txt",
            "Māra: Tirgum jāpaliek.\r\nJānis: Naudas nav.\r\n",
        ),
        (
            "talks/copy.txt",
            "Māra: Tirgum jāpaliek.\r\nJānis: Naudas nav.\r\n",
        ),
        ("talks/sub/a.txt", "Lucia: È così.\n"),
        ("talks/again.txt", FG),
        ("talks/broken.docx", "PK\u{3}\u{4} no zip"),
        ("talks/project/project.db", "SQLite"),
        ("talks/project/notes.txt", "Ana: Ne.\n"),
    ] {
        study.write(name, words);
    }
    let paths = [study.folder.path().join("talks")];
    let sheet = "label,session,participant\nMāra,a,L1\nLucia,sub/a,L2\nNitko,,L3\nAna,fg,1\n";
    let mut runs = Vec::new();
    for dry_run in [true, false] {
        let options = ImportOptions {
            dry_run,
            ..ImportOptions::default()
        };
        let before = study.state();
        let mut rows = Vec::new();
        let outcome = (study.project)
            .import(
                &paths,
                &options,
                Some(("people.csv", sheet.as_bytes())),
                &mut |_, _| {},
                &mut |row| {
                    rows.push(ImportRow {
                        source_id: None,
                        error: None,
                        preview: None,
                        ..row.clone()
                    });
                },
            )
            .expect("imported");
        assert_eq!(dry_run, study.state() == before);
        assert_eq!(outcome.refused, 1);
        runs.push((rows, outcome));
    }
    assert_eq!(runs[0], runs[1]);
    let became: Vec<_> = (runs[0].0.iter())
        .map(|row| {
            (
                row.status.to_string(),
                row.source.clone().unwrap_or_default(),
            )
        })
        .collect();
    let expected = [
        ("imported", "a.txt"),
        ("duplicate", "fg.txt"),
        ("refused", ""),
        ("duplicate", "a.txt"),
        ("skipped", ""),
        ("imported", "sub/a.txt"),
    ];
    let expected: Vec<_> = (expected.iter())
        .map(|(status, name)| ((*status).to_owned(), (*name).to_owned()))
        .collect();
    assert_eq!(became, expected);
    let outcome = runs[0].1.sheet.as_ref().expect("the sheet was read");
    assert_eq!((outcome.matched, outcome.unmatched_rows.len()), (3, 1));
    assert_eq!(outcome.unmatched_labels, ["fg: Zara", "a: Jānis"]);
}

#[test]
fn what_makes_no_sense_is_found_before_anything_is_done() {
    let mut study = Study::with_talk();
    let about = SessionChange {
        kind: Some(SessionKind::FocusGroup),
        territory: Some("Kvarner".to_owned()),
        ..SessionChange::default()
    };
    study.project.set_session("fg", None, &about).expect("set");
    study.project.end_batch();
    let path = study.write("new.txt", "Mate: Novo.\n");
    let before = study.state();
    let with = |session: Option<&str>, about: SessionChange| ImportOptions {
        session: session.map(str::to_owned),
        about,
        dry_run: true,
        ..ImportOptions::default()
    };
    let kind = |kind| SessionChange {
        kind: Some(kind),
        ..SessionChange::default()
    };
    let date = SessionChange {
        date: Some("soon".to_owned()),
        ..SessionChange::default()
    };
    for (options, failure, told, hint) in [
        (
            with(None, date),
            Failure::Usage,
            "`soon` is not a date",
            "2026-03-14",
        ),
        (
            with(Some("fg\n2"), SessionChange::default()),
            Failure::Usage,
            "`fg\\n2` is no key of a session",
            "without line breaks",
        ),
        (
            with(Some("  "), SessionChange::default()),
            Failure::Usage,
            "`  ` is no key of a session",
            "short name",
        ),
        (
            with(Some("fg"), kind(SessionKind::Workshop)),
            Failure::Refused,
            "the session `fg` has the kind `focus-group`, not `workshop`",
            "verbatim sessions set PROJECT fg --kind workshop",
        ),
    ] {
        let error = study
            .import_paths(std::slice::from_ref(&path), &options)
            .expect_err(told);
        assert_eq!(
            (error.to_string().as_str(), error.failure()),
            (told, failure)
        );
        assert!(
            error.hint().is_some_and(|text| text.contains(hint)),
            "{error}"
        );
    }
    let sheet = Some(("people.csv", "label,role\nAna,king\n".as_bytes()));
    (study.project.import(
        std::slice::from_ref(&path),
        &ImportOptions::default(),
        sheet,
        &mut |_, _| {},
        &mut |row| panic!("{row:?}"),
    ))
    .expect_err("no such role");
    assert_eq!(study.state(), before);
    let same = ImportOptions {
        session: Some(" fg ".to_owned()),
        about: kind(SessionKind::FocusGroup),
        ..ImportOptions::default()
    };
    study.import_paths(&[path], &same).expect("the same kind");
    assert_eq!(study.project.sessions().expect("sessions").len(), 1);
    for number in ["", "  ", "K\n1", "9999999999999999999"] {
        let change = ParticipantChange {
            number: Some(number.to_owned()),
            ..ParticipantChange::default()
        };
        let error = study
            .project
            .set_participant("Ana", None, &change)
            .expect_err(number);
        assert_eq!(error.failure(), Failure::Usage, "{error}");
    }
}

#[test]
fn a_session_gets_a_new_key() {
    let mut study = Study::with_talk();
    study.import(&[("iv.txt", "Mate: Dobro.\n")], None);
    let before = study.state();
    let nothing = SessionChange::default();
    study
        .project
        .set_session("fg", Some("fokus 1"), &nothing)
        .expect("renamed");
    study.project.end_batch();
    assert_eq!(
        study.labels(),
        [
            "fokus 1/Ana=1",
            "fokus 1/Svi=-",
            "fokus 1/Zara=2",
            "iv/Mate=3"
        ]
    );
    study.undo();
    assert_eq!(study.state(), before);
    let error = study
        .project
        .set_session("fg", Some("iv"), &nothing)
        .expect_err("taken");
    assert_eq!(error.to_string(), "there is a session `iv` already");
    study
        .project
        .set_session("fg", Some(""), &nothing)
        .expect_err("no key");
    assert_eq!(study.state(), before);
}

#[test]
fn a_source_goes_to_another_session_with_its_people() {
    let mut study = Study::with_talk();
    study.import(
        &[("fg-2.txt", "Ana: Još nešto.\nMate: I ja.\nSvi: Da!\n")],
        Some("fg"),
    );
    study.import(&[("iv.txt", "Mate: Dobro.\n")], None);
    study.set("Ana", role(Role::Expert));
    let before = study.state();
    // Ana is in both sessions now; Mate is whom the new session knows; `Svi` is nobody.
    study
        .project
        .move_source("fg-2.txt", "iv", false)
        .expect("moved");
    study.project.end_batch();
    assert_eq!(
        study.labels(),
        [
            "fg/Ana=1",
            "fg/Svi=-",
            "fg/Zara=2",
            "iv/Ana=1",
            "iv/Mate=4",
            "iv/Svi=-"
        ]
    );
    assert_eq!(study.project.participants().expect("people").len(), 3);
    study.undo();
    assert_eq!(study.state(), before);
    // A new session; people move along, told or not, and an empty session goes.
    study
        .project
        .move_source("iv.txt", "fg", true)
        .expect_err("taken");
    study
        .project
        .move_source("iv.txt", "nema", false)
        .expect_err("unknown");
    study
        .project
        .move_source("iv.txt", "iv", false)
        .expect_err("there already");
    study
        .project
        .move_source("iv.txt", "razgovor", true)
        .expect("moved");
    study.project.end_batch();
    assert_eq!(
        study.labels(),
        [
            "fg/Ana=1",
            "fg/Mate=3",
            "fg/Svi=-",
            "fg/Zara=2",
            "razgovor/Mate=4"
        ]
    );
    assert_eq!(study.project.sessions().expect("sessions").len(), 2);
    study.undo();
    assert_eq!(study.state(), before);
    // Who was told apart is not put together.
    study.set("3", role(Role::Moderator));
    let error = study
        .project
        .move_source("fg-2.txt", "iv", false)
        .expect_err("two people");
    assert_eq!(
        error.to_string(),
        "`Mate` of `fg-2.txt` is participant `3`, and in the session `iv` it is participant `4`"
    );
}

#[test]
fn many_small_files_keep_names_numbers_and_keys_apart() {
    let mut study = Study::new();
    for n in 0..40 {
        study.write(
            &format!("talks/{n:02}/talk.txt"),
            &format!("Ana: Ja sam {n}.\nIvo: I ja.\n"),
        );
    }
    let paths = [study.folder.path().join("talks")];
    study
        .import_paths(&paths, &ImportOptions::default())
        .expect("imported");
    let people = study.project.participants().expect("people");
    let numbers: Vec<_> = people.iter().map(|row| row.participant.clone()).collect();
    assert_eq!(numbers, (1..=80).map(|n| n.to_string()).collect::<Vec<_>>());
    let sources = study.project.sources().expect("sources");
    assert!(sources.iter().any(|row| row.source == "talk.txt"));
    assert!(sources.iter().any(|row| row.source == "39/talk.txt"));
    assert_eq!(study.project.sessions().expect("sessions").len(), 40);
}

#[test]
fn an_import_reads_again_what_others_wrote_meanwhile() {
    let mut study = Study::new();
    for n in 0..4 {
        study.write(&format!("talks/a{n}.txt"), &format!("Ana: Ja sam {n}.\n"));
    }
    let other = study.write("other.txt", "Mate: Ja sam netko drugi.\n");
    let folder = study.folder.path().join("study");
    let environment = FixedEnvironment::new(Timestamp(1_790_000_000_000));
    let mut second = Project::open(&folder, Some("Marko"), Box::new(environment)).expect("open");
    let paths = [study.folder.path().join("talks")];
    let mut seen = 0;
    (study.project.import(
        &paths,
        &ImportOptions::default(),
        None,
        &mut |_, _| {},
        &mut |_| {
            seen += 1;
            if seen == 2 {
                (second.import(
                    std::slice::from_ref(&other),
                    &ImportOptions::default(),
                    None,
                    &mut |_, _| {},
                    &mut |_| {},
                ))
                .expect("imported beside");
            }
        },
    ))
    .expect("imported");
    assert_eq!(
        study.labels(),
        [
            "a0/Ana=1",
            "a1/Ana=2",
            "a2/Ana=4",
            "a3/Ana=5",
            "other/Mate=3"
        ]
    );
}

#[test]
fn a_project_among_the_transcripts_is_not_read() {
    let mut study = Study::with_talk();
    let folder = study.folder.path().join("study");
    fs::write(folder.join("beside.txt"), "Mate: Da.\nIvo: Ne.\n".repeat(2)).expect("written");
    for (path, imported) in [(study.folder.path().to_owned(), 0), (folder, 1)] {
        let rows = study
            .import_paths(&[path], &ImportOptions::default())
            .expect("imported");
        let count = |status| rows.iter().filter(|row| row.status == status).count();
        assert_eq!(
            (count(ImportStatus::Imported), count(ImportStatus::Refused)),
            (imported, 0),
            "{rows:?}"
        );
        assert!(count(ImportStatus::Skipped) > 0);
    }
}

#[cfg(unix)]
#[test]
fn links_come_after_files_and_closed_folders_are_refused() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let mut study = Study::new();
    study.write("talks/b.txt", FG);
    study.write("talks/closed/c.txt", "Ana: Ne.\n");
    let talks = study.folder.path().join("talks");
    symlink(talks.join("b.txt"), talks.join("a.txt")).expect("a link");
    let closed = talks.join("closed");
    let open = |mode| fs::set_permissions(&closed, fs::Permissions::from_mode(mode));
    open(0o000).expect("closed");
    let can_read_all = fs::read_dir(&closed).is_ok();
    let rows = study
        .import_paths(&[talks], &ImportOptions::default())
        .expect("imported");
    open(0o755).expect("opened");
    let became: Vec<_> = (rows.iter())
        .map(|row| {
            (
                Path::new(&row.path).file_name().expect("a name"),
                row.status,
            )
        })
        .collect();
    if can_read_all {
        println!("this user may read every folder: a closed one cannot be tested");
    } else {
        assert_eq!(became[1], ("closed".as_ref(), ImportStatus::Refused));
    }
    assert_eq!(became[0], ("b.txt".as_ref(), ImportStatus::Imported));
    assert_eq!(
        became.last(),
        Some(&("a.txt".as_ref(), ImportStatus::Duplicate))
    );
}

#[test]
fn recordings_near_a_project_are_found_and_those_called_like_the_source_come_first() {
    let mut study = Study::new();
    let root = study.folder.path().to_owned();
    let make = |name: &str| {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("in a folder")).expect("a folder");
        fs::write(path, "RIFF").expect("written");
    };
    study.import(
        &[
            ("tekst/Šibenik 2.txt", FG),
            ("tekst/tirgus.txt", FG.replace("Ana", "Līga").as_str()),
        ],
        None,
    );
    assert_eq!(
        study
            .project
            .find_recordings("Šibenik 2.txt")
            .expect("none"),
        []
    );
    for name in [
        "snimke/sibenik_02.MP3",
        "snimke/sibenik_01.mp3",
        "tekst/tirgus.wav",
        "tekst/ļaudis.wav",
        "study/media/Rijeka.ogg",
        "snimke/.skriveno 2.mp3",
        "snimke/a/b/c/d/Šibenik 2.mp3",
        "snimke/Šibenik 2.docx",
    ] {
        make(name);
    }
    let found = |study: &Study, source: &str| -> Vec<String> {
        let rows = study.project.find_recordings(source).expect("found");
        rows.into_iter().map(|row| row.path).collect()
    };
    let all = found(&study, "Šibenik 2.txt");
    assert_eq!(all.len(), 5, "{all:?}");
    assert_eq!(all[0], "../snimke/sibenik_02.MP3");
    let rows = study.project.find_recordings("tirgus.txt").expect("found");
    assert_eq!(
        (rows[0].path.as_str(), rows[0].beside),
        ("../tekst/tirgus.wav", true)
    );
    assert!(
        rows.iter()
            .all(|row| row.of.is_none() && row.beside == row.path.starts_with("../tekst/"))
    );
    // What is found can be given as it is told, and is then known as another's.
    let path = study.project.folder().join(&all[0]);
    study
        .project
        .set_recording("Šibenik 2.txt", Some(&path))
        .expect("set");
    let rows = study.project.find_recordings("tirgus.txt").expect("found");
    let taken = rows.iter().find(|row| row.path == all[0]).expect("there");
    assert_eq!(taken.of.as_deref(), Some("Šibenik 2.txt"));
    // Where one recording lies, others are looked for, wherever that is.
    let elsewhere = tempfile::tempdir().expect("a folder");
    for name in ["tirgus 1.m4a", "Rīga.m4a"] {
        fs::write(elsewhere.path().join(name), "ftyp").expect("written");
    }
    let far = elsewhere.path().join("Rīga.m4a");
    study
        .project
        .set_recording("Šibenik 2.txt", Some(&far))
        .expect("set");
    assert!(
        found(&study, "tirgus.txt")
            .iter()
            .any(|path| path.ends_with("/tirgus 1.m4a"))
    );
}
