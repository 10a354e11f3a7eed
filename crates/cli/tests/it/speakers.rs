//! What is proposed of speakers in four languages, and what becomes of it when somebody accepts it.

use crate::support::{PROJECT, Study, text};
use serde_json::Value;

/// Files with who asks: by a word of the language, or by asking.
fn study() -> Study {
    let study = Study::new();
    study.write(
        "talks/hr.txt",
        "Voditeljica: Što je s tržnicom?\nĐurđa: Čekamo.\nVODITELJICA: Zašto?\nĐURĐA: Nitko ne zna.\n\
         Voditeljica: A škola?\nĐurđa: Škola je dobro.\nŠime: I ja kažem.\nĐurđa: Da.\n",
    );
    study.write(
        "talks/lv.txt",
        "Vadītāja: Kas notiks?\nĢirts: Nezinu.\nVadītāja: Kāpēc?\nĢirts: Tirgum jāpaliek.\n",
    );
    study.write(
        "talks/it.txt",
        "Intervistatore 1: Perché?\nNicolò Esposito: È così.\nIntervistatore: E poi?\nNE: Niente.\n\
         Intervistatore 1: Davvero?\nNicolò Esposito: Sì.\n",
    );
    study.write(
        "talks/en.txt",
        "Zoë: What happened?\nTom: Nothing.\nZoë: Why?\nTom: Who knows?\nZoë: When?\nTom: In May.\n\
         Zoë: And who paid?\nTom: We did.\n",
    );
    study.ok(&["import", PROJECT, "talks", "--kind", "focus-group"]);
    study
}

fn roles(study: &Study) -> Vec<(String, String, String)> {
    (study.rows(&["speakers", PROJECT]).iter())
        .map(|row| {
            let role = row["role"].as_str().unwrap_or("-").to_owned();
            (
                text(row, "session").to_owned(),
                text(row, "speaker").to_owned(),
                role,
            )
        })
        .collect()
}

#[test]
fn roles_that_a_file_names_are_proposed() {
    let study = Study::new();
    study.write(
        "talks/lv.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><div><u who='#Ģirts' ana='#chair'><seg>Sāksim.</seg></u>\
         <u who='#Žanis' ana='#regular'><seg>Labi.</seg></u></div></body></text></TEI>",
    );
    study.write(
        "talks/hr.cha",
        "@UTF8\n@Begin\n@Participants:\tINA Ina_Perić Investigator, SAN Šime_Anić Adult\n*INA:\tšto je ?\n*SAN:\tništa .\n@End\n",
    );
    study.ok(&["import", PROJECT, "talks", "--kind", "focus-group"]);
    let proposals = study.rows(&["speakers", PROJECT, "--proposals"]);
    let found: Vec<_> = (proposals.iter())
        .map(|row| (text(row, "speaker"), text(row, "role"), text(row, "reason")))
        .collect();
    assert_eq!(
        found,
        [
            ("INA", "moderator", "the file says `Investigator`"),
            ("SAN", "participant", "speaks where `INA` moderates"),
            ("#Ģirts", "moderator", "the file says `chair`"),
            ("#Žanis", "participant", "speaks where `#Ģirts` moderates"),
        ]
    );
}

#[test]
fn names_and_roles_of_a_legend_are_proposed() {
    let study = Study::new();
    study.write(
        "talks/hr.txt",
        "Legenda:\nI – intervjuerka\nC – Čedo Šarić, ribar\n\nI: Kako ste?\nC: Dobro.\nI: A more?\nC: Mirno.\n",
    );
    study.write(
        "talks/it.md",
        "M = Chiara (moderatrice), S1 = sindaco\n\nM: Come va?\n\nS1: Bene.\n\nM: Ecco.\n",
    );
    study.ok(&["import", PROJECT, "talks", "--kind", "focus-group"]);
    let told = |row: &serde_json::Value| -> Vec<String> {
        ["speaker", "proposal", "name", "role", "reason"]
            .map(|key| row[key].as_str().unwrap_or("-").to_owned())
            .to_vec()
    };
    let proposals = study.rows(&["speakers", PROJECT, "--proposals"]);
    assert_eq!(
        proposals.iter().map(told).collect::<Vec<_>>(),
        [
            [
                "C",
                "name",
                "Čedo Šarić",
                "-",
                "the legend says `Čedo Šarić, ribar`"
            ],
            [
                "M",
                "name",
                "Chiara",
                "-",
                "the legend says `Chiara (moderatrice)`"
            ],
            [
                "C",
                "role",
                "-",
                "participant",
                "speaks where `I` moderates"
            ],
            [
                "I",
                "role",
                "-",
                "moderator",
                "the legend says `intervjuerka`"
            ],
            [
                "M",
                "role",
                "-",
                "moderator",
                "the legend says `Chiara (moderatrice)`"
            ],
            [
                "S1",
                "role",
                "-",
                "participant",
                "speaks where `M` moderates"
            ],
        ]
    );
    study.ok(&["speakers", PROJECT, "--accept"]);
    let people = study.rows(&["participants", PROJECT]);
    let names: Vec<&str> = people.iter().map(|row| text(row, "name")).collect();
    assert!(
        names.contains(&"Čedo Šarić") && names.contains(&"Chiara"),
        "{names:?}"
    );
    assert!(study.rows(&["speakers", PROJECT, "--proposals"]).is_empty());
    study.ok(&["undo", PROJECT]);
    assert_eq!(study.rows(&["speakers", PROJECT, "--proposals"]), proposals);
}

#[test]
fn proposals_hold_only_when_they_are_accepted() {
    let study = study();
    assert!(
        roles(&study).iter().all(|(_, _, role)| role == "-"),
        "nothing is silently so"
    );
    let proposals = study.rows(&["speakers", PROJECT, "--proposals"]);
    let merges: Vec<(&str, &str)> = (proposals.iter())
        .filter(|row| row["proposal"] == "merge")
        .map(|row| (text(row, "speaker"), text(row, "same_as")))
        .collect();
    assert_eq!(
        merges,
        [
            ("VODITELJICA", "Voditeljica"),
            ("ĐURĐA", "Đurđa"),
            ("Intervistatore", "Intervistatore 1"),
            ("NE", "Nicolò Esposito"),
        ]
    );
    let moderators: Vec<&str> = (proposals.iter())
        .filter(|row| row["role"] == "moderator")
        .map(|row| text(row, "speaker"))
        .collect();
    assert_eq!(
        moderators,
        [
            "Zoë",
            "VODITELJICA",
            "Voditeljica",
            "Intervistatore",
            "Intervistatore 1",
            "Vadītāja"
        ]
    );
    let zoe = proposals
        .iter()
        .find(|row| row["speaker"] == "Zoë")
        .expect("Zoë");
    assert_eq!(zoe["reason"], "asks in 4 of the 5 turns with a question");

    let state = study.rows(&["participants", PROJECT]);
    study.ok(&["speakers", PROJECT, "--accept", "Zoë", "hr/ĐURĐA"]);
    let after = roles(&study);
    let role = |session: &str, label: &str| -> String {
        (after.iter())
            .find(|(s, l, _)| s == session && l == label)
            .map(|(_, _, role)| role.clone())
            .expect("a label")
    };
    assert_eq!(
        (role("en", "Zoë"), role("en", "Tom")),
        ("moderator".to_owned(), "-".to_owned())
    );
    assert_eq!(
        study.rows(&["participants", PROJECT]).len(),
        state.len() - 1
    );
    study.ok(&["undo", PROJECT]);
    assert_eq!(
        study.rows(&["participants", PROJECT]),
        state,
        "one undo takes it back"
    );

    let accepted = study.rows(&["speakers", PROJECT, "--accept"]);
    assert_eq!(accepted, proposals);
    assert!(roles(&study).iter().all(|(_, _, role)| role != "-"));
    assert_eq!(
        study.rows(&["participants", PROJECT]).len(),
        state.len() - 4
    );
    assert!(study.rows(&["speakers", PROJECT, "--proposals"]).is_empty());
    study.ok(&["verify", PROJECT]);
}

#[test]
fn what_is_known_is_not_proposed() {
    let study = study();
    study.write(
        "people.csv",
        "oznaka;sesija;uloga\nNicolò Esposito;it;sudionik\nNE;it;promatrač\nTom;en;moderator\n",
    );
    study.ok(&["participants", "import", PROJECT, "people.csv"]);
    let proposals = study.rows(&["speakers", PROJECT, "--proposals"]);
    let of = |session: &str| -> Vec<(&Value, &Value)> {
        (proposals.iter())
            .filter(|row| row["session"] == session)
            .map(|row| (&row["speaker"], &row["role"]))
            .collect()
    };
    let (label, same) = (
        Value::from("Intervistatore"),
        Value::from("Intervistatore 1"),
    );
    let (none, moderator) = (Value::Null, Value::from("moderator"));
    assert_eq!(
        of("it"),
        [(&label, &none), (&label, &moderator), (&same, &moderator)],
        "people with different roles are not one"
    );
    assert_eq!(
        of("en"),
        [(&Value::from("Zoë"), &Value::from("participant"))],
        "a sheet decides who moderates"
    );
    let told = study.fails(1, &["speakers", PROJECT, "--accept", "Nitko"]);
    assert!(told.contains("nothing is proposed for `Nitko`"), "{told}");
}

#[test]
fn the_participants_sheet_goes_out_in_four_languages_and_comes_back_as_it_was() {
    let study = Study::small();
    let participant = text(&study.rows(&["participants", PROJECT])[0], "participant").to_owned();
    study.ok(&[
        "participants",
        "set",
        PROJECT,
        &participant,
        "--name",
        "Žana Ķēniņa, \"Đuka\"",
        "--role",
        "expert",
        "--consent",
        "by-number",
        "--attribute",
        "dob=45",
    ]);
    let before = study.rows(&["participants", PROJECT]);
    for (language, head) in [
        ("en", "label"),
        ("hr", "oznaka"),
        ("lv", "apzīmējums"),
        ("it", "etichetta"),
    ] {
        for name in ["ljudi.csv", "ljudi.xlsx"] {
            let made = study.object(&[
                "participants",
                "export",
                PROJECT,
                "-o",
                name,
                "--lang",
                language,
            ]);
            assert_eq!(text(&made, "file"), name);
            let labels = study.rows(&["speakers", PROJECT]).len() as u64;
            assert_eq!(
                (made["rows"].as_u64(), made["bytes"].is_u64()),
                (Some(labels), true)
            );
            let outcome = study.object(&["participants", "import", PROJECT, name]);
            assert_eq!(
                outcome["unmatched_rows"],
                serde_json::json!([]),
                "{language}"
            );
            assert_eq!(
                outcome["unmatched_labels"],
                serde_json::json!([]),
                "{language}"
            );
            assert_eq!(study.rows(&["participants", PROJECT]), before, "{language}");
        }
        let csv = study.read("ljudi.csv").to_lowercase();
        assert!(
            csv.trim_start_matches('\u{feff}').starts_with(head),
            "{csv}"
        );
        assert!(csv.contains("žana ķēniņa"), "{csv}");
    }
    let out = study.ok(&["participants", "export", PROJECT]);
    assert!(out.contains("Žana Ķēniņa"), "{out}");
    study.fails(2, &["participants", "export", PROJECT, "-o", "ljudi.docx"]);
}
