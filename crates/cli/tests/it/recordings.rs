//! Recordings lie where their owner keeps them; the project knows where, and tells so when somebody takes their words back.

use crate::support;
use crate::support::{PROJECT, Study, list, text};
use serde_json::Value;

const SOURCE: &str = "trznica.txt";

fn recording(study: &Study) -> Value {
    study.object(&["source", "recording", PROJECT, SOURCE])["recording"].clone()
}

/// The small study with a recording beside the project.
fn recorded() -> Study {
    let study = Study::small();
    study.write("snimke/Tržnica 1.WAV", "RIFF");
    let set = [
        "source",
        "recording",
        PROJECT,
        SOURCE,
        "snimke/Tržnica 1.WAV",
    ];
    assert!(study.ok(&set).trim_end().ends_with("Tržnica 1.WAV"));
    study
}

#[test]
fn a_recording_stays_where_it_is_and_is_remembered_from_the_project() {
    let study = recorded();
    assert!(recording(&study).is_string());
    // Nothing of it is in the project, and the folder may move together with it.
    let files = support::files_under(&study.path(PROJECT));
    assert!(
        files
            .iter()
            .all(|path| path.extension().is_none_or(|ending| ending != "WAV"))
    );
    let kept: Vec<u8> = std::fs::read(study.path("study/project.db")).expect("a file");
    let here = study.folder().to_string_lossy().into_owned();
    assert!(
        !kept
            .windows(here.len())
            .any(|bytes| bytes == here.as_bytes())
    );

    // A corrected transcript keeps it.
    let corrected = support::TALKS[0].1.replace("prodao", "dao u najam");
    study.write("popravljeno.txt", corrected);
    study.ok(&["source", "revise", PROJECT, SOURCE, "popravljeno.txt"]);
    assert!(recording(&study).is_string());
    study.ok(&["source", "recording", PROJECT, SOURCE, "--remove"]);
    assert!(recording(&study).is_null());
    study.ok(&["undo", PROJECT]);
    assert!(recording(&study).is_string());
    study.ok(&["verify", PROJECT]);

    study.write("snimke/bilješke.txt", "ne");
    for (file, told) in [
        ("snimke/nema.wav", "nema.wav"),
        ("snimke/bilješke.txt", "no recording"),
        ("snimke", "no recording"),
    ] {
        let run = study.run(&["source", "recording", PROJECT, SOURCE, file]);
        assert!(run.code != 0 && run.stderr.contains(told), "{}", run.stderr);
    }
    assert!(recording(&study).is_string());
    study.fails(2, &["source", "recording", PROJECT, "nigdje.txt"]);
}

#[test]
fn who_takes_their_words_back_learns_which_recordings_hold_their_voice() {
    let study = recorded();
    let people = study.rows(&["speakers", PROJECT]);
    let number = |label: &str| -> String {
        let found = people.iter().find(|row| row["speaker"] == label);
        text(found.expect("a speaker"), "participant").to_owned()
    };
    let (here, elsewhere) = (number("Đurđa"), number("Mary"));
    let withdrawn = |who: &str| study.object(&["participants", "withdraw", PROJECT, who]);
    assert!(list(&withdrawn(&elsewhere), "recordings").is_empty());
    let told = withdrawn(&here);
    assert_eq!(told["recordings"], serde_json::json!([recording(&study)]));

    let erase = [
        "erase",
        PROJECT,
        "--participant",
        &here,
        "--reason",
        "zahtjev",
    ];
    let plan = study.object(&erase);
    assert!(
        list(&plan, "elsewhere").contains(&recording(&study)),
        "{plan}"
    );
    let quote = study.place("tirgus.txt", "Naudu var atrast");
    let other = ["erase", PROJECT, "--quote", &quote, "--reason", "kļūda"];
    assert!(!list(&study.object(&other), "elsewhere").contains(&recording(&study)));
}
