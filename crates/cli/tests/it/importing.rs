//! Importing files that are whole, broken, double or no transcripts: each gets its line, and none stops another.

use crate::support;
use crate::support::{PROJECT, Study, text};
use serde_json::Value;

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

#[test]
fn a_dry_run_shows_what_a_person_needs_to_judge() {
    let study = Study::new();
    let bytes = windows_1250(
        "Voditeljica: Što je s tržnicom?\nĐurđa: Čekamo već godinama, žalosno.\nVoditeljica: Zašto?\n\
         Đurđa: Nitko ne zna što će biti s kućom.\n",
    );
    study.write("talks/grad.txt", bytes);
    study.write(
        "talks/riga.txt",
        "Vadītāja: Kas notiks ar tirgu, jūsuprāt?\nĢirts: Tirgum jāpaliek.\nVadītāja: Kāpēc?\n",
    );
    let dry = study.run(&["import", PROJECT, "talks", "--dry-run", "--json"]);
    let rows = dry.rows();
    let preview = &rows[0]["preview"];
    assert_eq!(rows[0]["encoding"], "windows-1250");
    assert_eq!(
        preview["letters"], "Đurđa: Čekamo već godinama, žalosno.",
        "{preview}"
    );
    assert_eq!(
        preview["speakers"],
        serde_json::json!([
            {"speaker": "Voditeljica", "turns": 2, "words": 5},
            {"speaker": "Đurđa", "turns": 2, "words": 12},
        ])
    );
    assert_eq!(preview["languages"][0]["language"], "hr");
    assert_eq!(preview["lines"][0], "Voditeljica: Što je s tržnicom?");
    let shown = study.ok(&["import", PROJECT, "talks", "--dry-run"]);
    for part in [
        "windows-1250: Đurđa: Čekamo već godinama, žalosno.",
        "Đurđa (2 turns, 12 words)",
        "2 to import (dry run: nothing was changed)",
        "give 4 speakers a role",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let imported = study.run(&["import", PROJECT, "talks", "--json"]);
    assert!(imported.rows()[0].get("preview").is_none());
}

/// Windows-1250, as Croatian programs of old write.
fn windows_1250(text: &str) -> Vec<u8> {
    (text.chars())
        .map(|c| match c {
            'š' => 0x9a,
            'Š' => 0x8a,
            'ž' => 0x9e,
            'č' => 0xe8,
            'Č' => 0xc8,
            'ć' => 0xe6,
            'đ' => 0xf0,
            'Đ' => 0xd0,
            _ => u8::try_from(u32::from(c)).expect("a letter of the table"),
        })
        .collect()
}

#[test]
fn many_files_come_in_by_path_however_they_are_read() {
    let study = Study::new();
    for n in 0..60 {
        // The first are long: the others are read before they are.
        let lines = if n < 4 { 4000 } else { 2 };
        let words = format!("Ana: Broj {n} je velik.\n\nIvo: Nije, đače.\n\n").repeat(lines);
        study.write(&format!("talks/{n:02}.txt"), words);
    }
    let run = study.run(&["import", PROJECT, "talks", "--json"]);
    let paths: Vec<String> = run
        .rows()
        .iter()
        .map(|row| text(row, "path").to_owned())
        .collect();
    let expected: Vec<String> = (0..60).map(|n| format!("talks/{n:02}.txt")).collect();
    assert_eq!((run.code, paths), (0, expected));
    let log = study.rows(&["log", PROJECT]);
    let batches: std::collections::BTreeSet<&str> = (log.iter())
        .filter(|row| row["kind"] == "import")
        .map(|row| text(row, "batch"))
        .collect();
    assert_eq!(batches.len(), 1, "one batch");
    let sentences: Vec<&str> = (log.iter())
        .filter(|row| row["kind"] == "import")
        .map(|row| text(row, "sentence"))
        .collect();
    let in_order = sentences.is_sorted() || sentences.iter().rev().is_sorted();
    assert!(in_order, "operations are in the order of the paths");
    let again = study.run(&["import", PROJECT, "talks", "--json"]);
    assert!(again.rows().iter().all(|row| row["status"] == "duplicate"));
    study.ok(&["undo", PROJECT]);
    assert!(
        study.rows(&["sources", PROJECT]).is_empty(),
        "one undo takes all back"
    );
}
