//! Importing files that are whole, broken, double or no transcripts: each gets its line, and none stops another.

mod support;

use serde_json::Value;
use support::{PROJECT, Study, text};

#[test]
fn a_refused_file_ends_with_1_and_stops_no_other() {
    let study = Study::new();
    study.write("talks/a.txt", "Māra: Tirgum jāpaliek.\n");
    study.write("talks/b.docx", b"PK\x03\x04 this was a Word file once");
    study.write("talks/c.vtt", "WEBVTT\n\n");
    study.write("talks/~$d.docx", "left behind by Word");
    study.write("talks/.hidden", "x");
    study.write("talks/e.txt", "Jānis: Naudas nav 💶.\r\n");
    study.write("talks/sub/a.txt", "Lucia: È così.\n");
    study.write("talks/copy.txt", "Māra: Tirgum jāpaliek.\n");
    let dry = study.run(&["import", PROJECT, "talks", "--dry-run", "--json"]);
    assert_eq!(dry.code, 1);
    assert!(
        study.rows(&["sources", PROJECT]).is_empty(),
        "a dry run changes nothing"
    );
    let run = study.run(&["import", PROJECT, "talks", "missing.txt", "--json"]);
    assert_eq!(run.code, 1);
    let rows = run.rows();
    let became: Vec<(&str, &str)> = rows
        .iter()
        .map(|row| (text(row, "path"), text(row, "status")))
        .collect();
    let expected = [
        ("talks/.hidden", "skipped"),
        ("talks/a.txt", "imported"),
        ("talks/b.docx", "refused"),
        ("talks/c.vtt", "refused"),
        ("talks/copy.txt", "duplicate"),
        ("talks/e.txt", "imported"),
        ("talks/sub/a.txt", "imported"),
        ("talks/~$d.docx", "skipped"),
        ("missing.txt", "refused"),
    ];
    assert_eq!(became, expected);
    for row in &rows {
        assert_eq!(row["error"].is_null(), row["status"] == "imported", "{row}");
    }
    // A second file of a name gets its folder as prefix.
    let names: Vec<String> = study
        .rows(&["sources", PROJECT])
        .iter()
        .map(|row| text(row, "source").to_owned())
        .collect();
    assert_eq!(names, ["a.txt", "e.txt", "sub/a.txt"]);
    let unknown = study.run(&[
        "import",
        PROJECT,
        "talks/c.vtt",
        "--encoding",
        "klingon-8",
        "--json",
    ]);
    assert_eq!(
        (unknown.code, text(&unknown.rows()[0], "status")),
        (1, "refused")
    );
    assert!(text(&unknown.rows()[0], "error").contains("klingon-8"));
    // Skipped and duplicate files are no failure; a date or sheet that cannot be is found out before anything is done.
    study.ok(&["import", PROJECT, "talks/a.txt", "talks/~$d.docx"]);
    study.write("new.txt", "Ana: Novo.\n");
    study.fails(2, &["import", PROJECT, "new.txt", "--date", "soon"]);
    study.fails(
        1,
        &["import", PROJECT, "new.txt", "--participants", "nobody.csv"],
    );
    assert_eq!(study.rows(&["sources", PROJECT]).len(), 3);
}

#[test]
fn who_speaks_only_once_has_a_turn_of_their_own() {
    let study = Study::new();
    study.write(
        "once.txt",
        "Moderator: What should become of the market?\n\
         Mary: The market must stay public. A cooperative could run it.\n\
         John: Cooperatives need money, and nobody has said where it comes from.\n",
    );
    let row = study.object(&["import", PROJECT, "once.txt"]);
    assert_eq!(
        (&row["turns"], &row["speakers"]),
        (&Value::from(3), &Value::from(3)),
        "{row}"
    );
}

#[test]
fn two_people_who_import_the_same_folder_at_once_import_it_once() {
    let study = Study::new();
    let corpora = support::workspace().join("corpora");
    let folder = corpora.join("lv").display().to_string();
    let run = |coder| {
        let arguments = ["import", PROJECT, &folder, "--coder", coder, "--json"];
        let mut command = study.command(&arguments);
        std::thread::spawn(move || support::Run::from(command.output().expect("runs")))
    };
    let runs = ["Ana", "Māra"]
        .map(run)
        .map(|run| run.join().expect("ended"));
    let mut imported: Vec<String> = Vec::new();
    for run in &runs {
        assert_eq!(run.code, 0, "{}", run.stderr);
        let rows = run.rows();
        assert_eq!(rows.len(), 5);
        let new = rows.iter().filter(|row| row["status"] == "imported");
        imported.extend(new.map(|row| text(row, "source").to_owned()));
    }
    imported.sort();
    let mut sources: Vec<String> = study
        .rows(&["sources", PROJECT])
        .iter()
        .map(|row| text(row, "source").to_owned())
        .collect();
    sources.sort();
    assert_eq!(sources.len(), 5);
    assert_eq!(imported, sources, "who imported what is told once");
    study.ok(&["verify", PROJECT]);
}

#[cfg(unix)]
#[test]
fn what_is_neither_file_nor_folder_is_left_out() {
    let study = Study::new();
    study.write("talks/a.txt", "Ana: Zadruga.\nIvo: Ne.\nAna: Da.\n");
    let link = |to: &str, name: &str| {
        std::os::unix::fs::symlink(to, study.path(name)).expect("a link");
    };
    link(".", "talks/loop");
    link("nowhere", "talks/dangling.txt");
    let pipe = std::process::Command::new("mkfifo")
        .arg(study.path("talks/pipe.txt"))
        .status();
    let run = study.run(&["import", PROJECT, "talks", "--json"]);
    let rows = run.rows();
    let became: Vec<(&str, &str)> = rows
        .iter()
        .map(|row| (text(row, "path"), text(row, "status")))
        .collect();
    let mut expected = vec![
        ("talks/a.txt", "imported"),
        ("talks/dangling.txt", "refused"),
        ("talks/loop", "skipped"),
    ];
    if pipe.is_ok_and(|made| made.success()) {
        expected.push(("talks/pipe.txt", "skipped"));
    }
    assert_eq!((run.code, became), (1, expected));
}
