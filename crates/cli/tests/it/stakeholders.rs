//! Stakeholders as a person works with them: sheets, ratings, mentions in four languages, and the three views.

use crate::support::{PROJECT, Study, list, number, text};
use serde_json::Value;

/// Talks that name organisations, in four languages.
fn study() -> Study {
    let study = Study::new();
    study.write(
        "talks/hr.txt",
        "Voditeljica: Tko pomaže?\nĐurđa: Gradska knjižnica nam je dala prostor. Bez Gradske knjižnice i Kuće žena ništa.\n\
         Šime: U gradskoj knjižnici je toplo. Knjižnica je naša, gradska vrtna ne.\nVoditeljica: Hvala.\nĐurđa: Da.\nŠime: Da.\n",
    );
    study.write(
        "talks/lv.txt",
        "Vadītāja: Kas palīdz?\nĢirts: Kuldīgas novada pašvaldībai nav naudas. KNP to zina.\nŽanna: Es strādāju „Siltajā Rokā“, \
         un Kuldīgas novada pašvaldība klausās.\nVadītāja: Paldies.\nĢirts: Jā.\nŽanna: Jā.\n",
    );
    study.write(
        "talks/it.txt",
        "Intervistatrice: Chi aiuta?\nNicolò: La Cooperativa Il Metato, sempre.\nInes: Anche dalla cooperativa Il Metato, con il metato, sì.\n\
         Intervistatrice: Grazie.\nNicolò: Prego.\nInes: Sì.\n",
    );
    study.write(
        "talks/en.txt",
        "Interviewer: Who helps?\nZoë: The Harbour Trust does.\nTom: I don't trust the harbour.\nInterviewer: Thanks.\nZoë: Yes.\nTom: Yes.\n",
    );
    study.ok(&["import", PROJECT, "talks", "--kind", "focus-group"]);
    study.ok(&["speakers", PROJECT, "--accept"]);
    study.write(
        "dionici.csv",
        "oznaka;organizacija;vrsta;područje;utjecaj;razlog za utjecaj;interes;ocijenio;ocijenjeno dana;e-pošta;boja\n\
         GK;Gradska knjižnica;kultura;Kvarner;4;ima prostor;5;Ana;12. 3. 2026.;gk@example.org;plava\n\
         GK;Gradska knjižnica;kultura;Kvarner;2;;4;Ivo;2026-03-13;;\n\
         KNP;Kuldīgas novada pašvaldība (KNP);local authority;Vidzeme;5;;2;Ana;2026-03-12;;\n\
         SR;Sociālais uzņēmums „Siltā Roka“;impresa dell’economia sociale;Vidzeme;;;;;;;\n\
         IM;Cooperativa Il Metato;kooperatīvs;Friuli;;;;;;;\n\
         HT;Harbour Trust;foundation;Kvarner;;;;;;;\n",
    );
    study
}

fn said<'r>(rows: &'r [Value], state: &str) -> Vec<&'r str> {
    (rows.iter())
        .filter(|row| row["state"] == state)
        .map(|row| text(row, "quote"))
        .collect()
}

#[test]
fn a_sheet_comes_in_and_goes_out_as_it_was() {
    let study = study();
    let foreseen = study.object(&["stakeholder", "import", PROJECT, "dionici.csv", "--dry-run"]);
    assert!(study.rows(&["stakeholder", "list", PROJECT]).is_empty());
    let outcome = study.object(&["stakeholder", "import", PROJECT, "dionici.csv"]);
    assert_eq!(foreseen, outcome);
    assert_eq!(list(&outcome, "added").len(), 5);
    assert_eq!(number(&outcome, "ratings"), 3);
    assert_eq!(outcome["unknown_columns"], serde_json::json!(["boja"]));
    let rows = study.rows(&["stakeholder", "list", PROJECT]);
    let library = rows
        .iter()
        .find(|row| row["key"] == "GK")
        .expect("the library");
    assert_eq!(library["kind"], "culture");
    assert_eq!(
        library["influence"],
        serde_json::json!({ "raters": 2, "median": 3.0, "least": 2, "most": 4 })
    );
    assert_eq!(library["quadrant"], "work-together");
    // Each language and format gives the same stakeholders back, and says of none how to reach it.
    for (name, language) in [
        ("s.csv", "hr"),
        ("s.xlsx", "lv"),
        ("t.csv", "it"),
        ("t.xlsx", "en"),
    ] {
        study.ok(&[
            "stakeholder",
            "export",
            PROJECT,
            "-o",
            name,
            "--lang",
            language,
        ]);
        let again = study.object(&["stakeholder", "import", PROJECT, name]);
        assert_eq!(
            (number(&again, "unchanged"), number(&again, "ratings")),
            (5, 0),
            "{again}"
        );
        let other = Study::new();
        std::fs::copy(study.path(name), other.path(name)).expect("copied");
        other.ok(&["stakeholder", "import", PROJECT, name]);
        let of = |study: &Study| study.ok(&["stakeholder", "export", PROJECT]);
        assert_eq!(of(&other), of(&study));
    }
    assert!(!study.read("s.csv").contains("gk@example.org"));
    study.ok(&[
        "stakeholder",
        "export",
        PROJECT,
        "-o",
        "c.csv",
        "--with-contacts",
    ]);
    assert!(study.read("c.csv").contains("gk@example.org"));
    // One command is one act.
    study.ok(&["undo", PROJECT]);
    assert!(study.rows(&["stakeholder", "list", PROJECT]).is_empty());
}

#[test]
fn a_wrong_cell_is_refused_with_its_line_and_nothing_is_done() {
    let study = study();
    for (sheet, message) in [
        (
            "organisation,kind\nA,cooperative\nB,kingdom\n",
            "w.csv:3: unknown kind of stakeholder `kingdom`",
        ),
        (
            "organisation,influence\nA,7\n",
            "w.csv:2: `7` is no influence",
        ),
        (
            "organisation,influence\nA,much\n",
            "w.csv:2: `much` is no rating",
        ),
        (
            "key,organisation\nX,\n",
            "w.csv:2: the name of the organisation is empty",
        ),
        ("a,b\n1,2\n", "no column of organisations"),
    ] {
        study.write("w.csv", sheet);
        let run = study.run(&["stakeholder", "import", PROJECT, "w.csv"]);
        assert_eq!(run.code, 1, "{sheet}");
        assert!(run.stderr.contains(message), "{}", run.stderr);
    }
    assert!(study.rows(&["stakeholder", "list", PROJECT]).is_empty());
}

#[test]
fn mentions_are_found_in_four_languages_and_count_when_a_person_confirms_them() {
    let study = study();
    study.ok(&["stakeholder", "import", PROJECT, "dionici.csv"]);
    let of = |key: &str| study.rows(&["stakeholder", "mentions", PROJECT, key]);
    assert_eq!(
        said(&of("GK"), "found"),
        [
            "Gradska knjižnica",
            "Gradske knjižnice",
            "gradskoj knjižnici"
        ]
    );
    assert_eq!(
        said(&of("KNP"), "found"),
        [
            "Kuldīgas novada pašvaldībai",
            "KNP",
            "Kuldīgas novada pašvaldība"
        ]
    );
    assert_eq!(said(&of("SR"), "found"), ["Siltajā Rokā"]);
    assert_eq!(
        said(&of("IM"), "found"),
        ["Cooperativa Il Metato", "cooperativa Il Metato"]
    );
    assert_eq!(said(&of("HT"), "found"), ["Harbour Trust"]);
    // Nothing counts silently.
    assert_eq!(
        number(
            &study.object(&["stakeholder", "show", PROJECT, "KNP"]),
            "mentions"
        ),
        0
    );
    study.ok(&["stakeholder", "confirm", PROJECT, "KNP", "1", "3"]);
    study.ok(&["stakeholder", "reject", PROJECT, "KNP", "--all"]);
    assert_eq!(said(&of("KNP"), "rejected"), ["KNP"]);
    assert_eq!(
        number(
            &study.object(&["stakeholder", "show", PROJECT, "KNP"]),
            "mentions"
        ),
        2
    );
    study.ok(&["stakeholder", "confirm", PROJECT, "SR", "--all"]);
    let network: Value =
        serde_json::from_str(&study.ok(&["stakeholder", "network", PROJECT, "--format", "json"]))
            .expect("JSON");
    let pair = &network["pairs"][0];
    assert_eq!(
        (text(pair, "a"), text(pair, "b"), number(pair, "both")),
        ("KNP", "SR", 1)
    );
    assert_eq!((number(pair, "of_a"), number(pair, "of_b")), (2, 1));
    // A corrected transcript takes them along.
    let corrected = study
        .read("talks/lv.txt")
        .replace("Kas palīdz?", "Nu, sakiet, kas jums palīdz?");
    study.write("talks/lv.txt", corrected);
    study.ok(&["import", PROJECT, "talks", "--revise"]);
    assert_eq!(
        said(&of("KNP"), "confirmed"),
        ["Kuldīgas novada pašvaldībai", "Kuldīgas novada pašvaldība"]
    );
    assert!(list(&study.object(&["verify", PROJECT]), "failed").is_empty());
    // What people did with a source is not removed by the way.
    let run = study.run(&["source", "remove", PROJECT, "lv.txt"]);
    assert!(
        run.code == 1 && run.stderr.contains("mentions"),
        "{}",
        run.stderr
    );
    let run = study.run(&["stakeholder", "confirm", PROJECT, "GK", "9"]);
    assert!(
        run.code == 2 && run.stderr.contains("3 places"),
        "{}",
        run.stderr
    );
}

#[test]
fn who_was_heard_is_told_by_people_who_spoke_and_did_not_refuse() {
    let study = study();
    study.ok(&["stakeholder", "import", PROJECT, "dionici.csv"]);
    let people = study.rows(&["participants", PROJECT]);
    let number_of = |name: &str| {
        let person = people
            .iter()
            .find(|row| row.to_string().contains(name))
            .expect("a person");
        text(person, "participant").to_owned()
    };
    let (first, second) = (number_of("Đurđa"), number_of("Šime"));
    study.ok(&["stakeholder", "link", PROJECT, "GK", &first]);
    study.ok(&["stakeholder", "link", PROJECT, "HT", &second]);
    study.ok(&[
        "participants",
        "set",
        PROJECT,
        &second,
        "--consent",
        "no-use",
    ]);
    let coverage: Value =
        serde_json::from_str(&study.ok(&["stakeholder", "coverage", PROJECT, "--format", "json"]))
            .expect("JSON");
    let row = |kind: &str| {
        (list(&coverage, "rows").iter())
            .find(|row| row["kind"] == kind && row["territory"] == "Kvarner")
            .expect("a row")
            .clone()
    };
    assert_eq!(row("culture")["heard"], serde_json::json!(["GK"]));
    assert_eq!(row("foundation")["not_heard"], serde_json::json!(["HT"]));
    assert_eq!(number(&row("media"), "stakeholders"), 0);
    // The place of a person who refused is told nowhere.
    assert!(
        !study
            .ok(&["stakeholder", "export", PROJECT])
            .contains(&format!(",{second}"))
    );
    for view in ["grid", "coverage", "network"] {
        for format in ["table", "csv", "xlsx", "json", "svg"] {
            let file = format!("{view}.{format}");
            study.ok(&[
                "stakeholder",
                view,
                PROJECT,
                "--format",
                format,
                "-o",
                &file,
            ]);
            assert!(!std::fs::read(study.path(&file)).expect("a file").is_empty());
        }
        let picture = study.read(&format!("{view}.svg"));
        assert!(
            picture.contains("<title id=\"title\">")
                && picture.contains("<desc id=\"description\">")
        );
    }
    study.ok(&["stakeholder", "unlink", PROJECT, "GK", &first]);
    assert_eq!(
        study.object(&["stakeholder", "show", PROJECT, "GK"])["heard"],
        false
    );
    study.ok(&["stakeholder", "remove", PROJECT, "GK"]);
    study.ok(&["undo", PROJECT]);
    assert_eq!(study.rows(&["stakeholder", "list", PROJECT]).len(), 5);
}

#[test]
fn people_add_change_and_rate_by_hand() {
    let study = study();
    let add =
        |arguments: &[&str]| study.ok(&[&["stakeholder", "add", PROJECT], arguments].concat());
    assert_eq!(
        add(&[
            "--organisation",
            "Ģimeņu centrs",
            "--kind",
            "care",
            "--email",
            "a@b.lv"
        ]),
        "ST1\n"
    );
    assert_eq!(
        study
            .run(&[
                "stakeholder",
                "add",
                PROJECT,
                "--organisation",
                "X",
                "--key",
                "ST1"
            ])
            .code,
        1
    );
    assert_eq!(
        study
            .run(&["stakeholder", "add", PROJECT, "--organisation", " "])
            .code,
        2
    );
    study.ok(&[
        "stakeholder",
        "set",
        PROJECT,
        "ST1",
        "--name",
        "Centrs",
        "Ģimenes",
        "--sector",
        "aprūpe",
    ]);
    study.ok(&[
        "stakeholder",
        "rate",
        PROJECT,
        "ST1",
        "--influence",
        "2",
        "--influence-reason",
        "maz",
    ]);
    study.ok(&["stakeholder", "rate", PROJECT, "ST1", "--interest", "5"]);
    study.ok(&[
        "stakeholder",
        "rate",
        PROJECT,
        "ST1",
        "--influence",
        "4",
        "--by",
        "Ivo",
    ]);
    assert_eq!(
        study
            .run(&["stakeholder", "rate", PROJECT, "ST1", "--influence", "6"])
            .code,
        2
    );
    let view = study.object(&["stakeholder", "show", PROJECT, "ST1"]);
    assert_eq!(view["influence"]["median"], 3.0);
    assert_eq!(view["quadrant"], "work-together");
    assert_eq!(view["names"], serde_json::json!(["Centrs", "Ģimenes"]));
    assert!(view.get("contact").is_none());
    let with = study.object(&["stakeholder", "show", PROJECT, "ST1", "--with-contacts"]);
    assert_eq!(with["contact"]["email"], "a@b.lv");
    study.ok(&[
        "stakeholder",
        "set",
        PROJECT,
        "ST1",
        "--email",
        "",
        "--sector",
        "",
    ]);
    let with = study.object(&["stakeholder", "show", PROJECT, "ST1", "--with-contacts"]);
    assert!(with.get("contact").is_none() && with["sector"].is_null());
}
