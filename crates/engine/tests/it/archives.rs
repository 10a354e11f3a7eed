//! Zip archives are imported file by file.

use std::io::{Cursor, Write};

use crate::support::{FG, Study};
use verbatim_engine::{ImportOptions, ImportRow, ImportStatus};

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("in memory");
        writer.write_all(content).expect("in memory");
    }
    writer.finish().expect("in memory").into_inner()
}

fn import(study: &mut Study, dry_run: bool) -> Vec<(String, ImportStatus)> {
    let mut rows: Vec<ImportRow> = Vec::new();
    let options = ImportOptions {
        dry_run,
        ..ImportOptions::default()
    };
    let paths = [study.folder.path().join("razgovori.zip")];
    study
        .project
        .import(&paths, &options, None, &mut |_, _| {}, &mut |row| {
            rows.push(row.clone())
        })
        .expect("imported");
    let name = |row: &ImportRow| {
        row.path
            .rsplit_once("razgovori.zip")
            .map(|(_, name)| name.to_owned())
    };
    rows.iter()
        .map(|row| (name(row).expect("in the archive"), row.status))
        .collect()
}

#[test]
fn each_file_of_an_archive_is_imported() {
    let talk = FG.repeat(2);
    let inner = archive(&[("x.txt", talk.as_bytes())]);
    let bytes = archive(&[
        ("mapa/fg.txt", talk.as_bytes()),
        ("../isti.txt", talk.as_bytes()),
        ("__MACOSX/mapa/._fg.txt", b"\0\x05\x16\x07"),
        (
            "mapa/još.vtt",
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ģirts>Labdien.\n".as_bytes(),
        ),
        ("u.zip", &inner),
    ]);
    let mut study = Study::new();
    std::fs::write(study.folder.path().join("razgovori.zip"), bytes).expect("written");
    let expected = [
        ("/__MACOSX/mapa/._fg.txt", ImportStatus::Skipped),
        ("/isti.txt", ImportStatus::Imported),
        ("/mapa/fg.txt", ImportStatus::Duplicate),
        ("/mapa/još.vtt", ImportStatus::Imported),
        ("/u.zip", ImportStatus::Refused),
    ]
    .map(|(name, status)| (name.to_owned(), status));
    assert_eq!(import(&mut study, true), expected);
    assert_eq!(import(&mut study, false), expected);
    study.project.end_batch();
    // A second import finds all of it there.
    let again = import(&mut study, false);
    assert_eq!(again[3].1, ImportStatus::Duplicate);
}

#[test]
fn an_archive_that_is_damaged_or_empty_is_refused() {
    for bytes in [b"PK\x03\x04 xxxx".to_vec(), archive(&[("mapa/", b"")])] {
        let mut study = Study::new();
        std::fs::write(study.folder.path().join("razgovori.zip"), &bytes).expect("written");
        assert_eq!(
            import(&mut study, false),
            [(String::new(), ImportStatus::Refused)]
        );
    }
}

#[test]
fn a_changed_file_in_an_archive_is_a_new_revision_of_its_source() {
    let mut study = Study::new();
    let path = study.folder.path().join("razgovori.zip");
    let talk = FG.repeat(2);
    let new = talk.replace("Mi!", "Mi svi!");
    let files =
        |words: &str| archive(&[("a/fg.txt", words.as_bytes()), ("b/fg.txt", b"Ana: Da.\n")]);
    std::fs::write(&path, files(&talk)).expect("written");
    let import = |study: &mut Study, revise| {
        let options = ImportOptions {
            revise,
            ..ImportOptions::default()
        };
        let rows = study.import_paths(std::slice::from_ref(&path), &options);
        rows.expect("imported")
    };
    import(&mut study, false);
    let before = study.rows();
    std::fs::write(&path, files(&new)).expect("written");
    let rows = import(&mut study, false);
    let became =
        |rows: &[ImportRow]| -> Vec<ImportStatus> { rows.iter().map(|row| row.status).collect() };
    assert_eq!(
        became(&rows),
        [ImportStatus::Changed, ImportStatus::Duplicate]
    );
    // A member is no file that `source revise` could be given.
    let hint = rows[0].hint.as_deref().expect("a command");
    assert!(hint.starts_with("verbatim import "), "{hint}");
    assert!(hint.ends_with("razgovori.zip --revise"), "{hint}");
    assert_eq!(study.rows(), before);
    let rows = import(&mut study, true);
    assert_eq!(rows[0].status, ImportStatus::Revised);
    assert_eq!(study.project.text("fg.txt").expect("a text"), new);
    study.undo();
    assert_eq!(study.rows(), before);
}
