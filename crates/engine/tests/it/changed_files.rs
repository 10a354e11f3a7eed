//! Which files of an import are changed files of sources that the project has, and which are talks of their own.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{FG, Study};
use verbatim_engine::{EngineError, ImportOptions, ImportRow, ImportStatus};

const OTHER: &str = "Māra: Tirgum jāpaliek šeit.\nJānis: Naudas nav, saka pašvaldība.\nMāra: Jā.\n";

fn put(study: &Study, name: &str, words: &str) -> PathBuf {
    let path = study.folder.path().join(name);
    fs::create_dir_all(path.parent().expect("in a folder")).expect("a folder");
    fs::write(&path, words.repeat(2)).expect("written");
    path
}

fn import(study: &mut Study, path: &Path, revise: bool) -> Vec<ImportRow> {
    let options = ImportOptions {
        revise,
        ..ImportOptions::default()
    };
    (study.import_paths(&[path.to_owned()], &options)).expect("imported")
}

/// `status source` of each file, in order.
fn became(rows: &[ImportRow]) -> Vec<String> {
    (rows.iter())
        .map(|row| format!("{} {}", row.status, row.source.as_deref().unwrap_or("-")))
        .collect()
}

fn corrected() -> String {
    FG.replace("Tko će to platiti?", "Tko će sve to platiti?")
}

#[test]
fn a_changed_file_is_offered_and_taken_where_that_is_asked_for() {
    let mut study = Study::new();
    let folder = study.folder.path().join("talks");
    put(&study, "talks/a.txt", FG);
    put(&study, "talks/fokus grupa.txt", OTHER);
    import(&mut study, &folder, false);
    let before = study.rows();
    put(&study, "talks/a.txt", &corrected());
    put(
        &study,
        "talks/fokus grupa.txt",
        "Lucia: Nessuna parola uguale.\n",
    );
    for _ in 0..2 {
        let rows = import(&mut study, &folder, false);
        // The place tells, whatever stands in the file now.
        assert_eq!(became(&rows), ["changed a.txt", "changed fokus grupa.txt"]);
        assert!(rows[0].source_id.is_some() && rows[0].error.is_some());
        let (project, folder) = (study.project.folder().display(), folder.display());
        assert_eq!(
            rows[1].hint.as_deref().expect("a command"),
            format!(
                "verbatim source revise {project} \"fokus grupa.txt\" \"{folder}/fokus grupa.txt\""
            )
        );
        assert_eq!(study.rows(), before, "an offer changes nothing");
    }
    let dry = ImportOptions {
        revise: true,
        dry_run: true,
        ..ImportOptions::default()
    };
    let foreseen = (study.import_paths(std::slice::from_ref(&folder), &dry)).expect("read");
    assert_eq!(study.rows(), before);
    let rows = import(&mut study, &folder, true);
    assert_eq!(became(&rows), ["revised a.txt", "revised fokus grupa.txt"]);
    assert_eq!(became(&foreseen), became(&rows));
    assert_eq!(foreseen[0].revision, rows[0].revision);
    assert!(foreseen[0].preview.is_some());
    assert!(
        study
            .project
            .text("a.txt")
            .expect("a text")
            .contains("sve to")
    );
    let again = import(&mut study, &folder, true);
    assert_eq!(
        became(&again),
        ["duplicate a.txt", "duplicate fokus grupa.txt"]
    );
    // What a source was before its correction does not come in again, nor does it undo the correction.
    let old = put(&study, "stari/a.txt", FG);
    assert_eq!(became(&import(&mut study, &old, true)), ["duplicate a.txt"]);
    study.undo();
    assert_eq!(study.rows(), before, "one undo takes all of them back");
    assert_eq!(became(&import(&mut study, &old, true)), ["duplicate a.txt"]);
    assert_eq!(
        became(&import(&mut study, &folder, false))[0],
        "changed a.txt"
    );
}

#[test]
fn talks_that_are_called_the_same_in_two_folders_stay_two() {
    let mut study = Study::new();
    let folder = study.folder.path().join("talks");
    put(&study, "talks/Osijek/fg.txt", FG);
    // A copy with small changes is a talk of its own where both come at once.
    put(&study, "talks/Split/fg.txt", &corrected());
    let rows = import(&mut study, &folder, true);
    assert_eq!(became(&rows), ["imported fg.txt", "imported Split/fg.txt"]);
    let elsewhere = put(&study, "Rīga/fg.txt", OTHER);
    assert_eq!(
        became(&import(&mut study, &elsewhere, true)),
        ["imported Rīga/fg.txt"]
    );
    // Each is known by its own place.
    put(&study, "talks/Osijek/fg.txt", &FG.replace("Mi!", "Mi svi!"));
    put(
        &study,
        "talks/Split/fg.txt",
        &corrected().replace("Mi!", "Mi svi!"),
    );
    put(
        &study,
        "talks/Zadar/fg.txt",
        &FG.replace("Mi!", "Mi ostali!"),
    );
    let rows = import(&mut study, &folder, false);
    let expected = [
        "changed fg.txt",
        "changed Split/fg.txt",
        "imported Zadar/fg.txt",
    ];
    assert_eq!(became(&rows), expected);
    // Corrected files in a folder of their own are told by their names, and by saying nearly the same.
    put(
        &study,
        "ispravljeno/Split/fg.txt",
        &corrected().replace("Mi!", "Mi, mi!"),
    );
    put(
        &study,
        "ispravljeno/Rīga/fg.txt",
        &OTHER.replace("Jā.", "Jā, jā."),
    );
    put(
        &study,
        "ispravljeno/Lecce/fg.txt",
        "Lucia: È un altro discorso.\nMarco: Sì, certo.\n",
    );
    let folder = study.folder.path().join("ispravljeno");
    let rows = import(&mut study, &folder, true);
    let expected = [
        "imported Lecce/fg.txt",
        "revised Rīga/fg.txt",
        "revised Split/fg.txt",
    ];
    assert_eq!(became(&rows), expected);
    let verification = study.project.verify(&[]).expect("verified");
    assert_eq!(verification.failed, []);
}

#[test]
fn a_changed_file_that_cannot_be_read_is_refused_and_its_source_stays() {
    let mut study = Study::with_talk();
    let before = study.rows();
    let path = study.folder.path().join("fg.txt");
    fs::write(&path, [0; 99]).expect("written");
    let rows = import(&mut study, &path, true);
    assert_eq!(rows[0].status, ImportStatus::Refused, "{rows:?}");
    assert_eq!(study.rows(), before);
    for missing in ["nema.txt", ""] {
        let path = study.folder.path().join(missing);
        let error = (study.project).revise_source("fg.txt", &path, &Default::default());
        let error = error.expect_err("there is no file");
        assert!(matches!(error, EngineError::Refused { .. }), "{error}");
        assert!(error.hint().is_some(), "{error}");
    }
    assert_eq!(study.rows(), before);
}
