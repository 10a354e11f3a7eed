//! What people and programs see of the sample study, word for word. Ids are replaced: they depend on every act before.

use crate::support;
use crate::support::{PROJECT, Study, ids_in, without_ids, workspace};

/// The first lines of an output, without ids.
fn first_lines(output: &str, lines: usize) -> String {
    let mut shown: Vec<&str> = output.lines().take(lines).collect();
    let left_out = output.lines().count().saturating_sub(lines);
    let rest = format!("… {left_out} more lines");
    if left_out > 0 {
        shown.push(&rest);
    }
    without_ids(&shown.join("\n"))
}

#[test]
fn listings_of_the_sample_study() {
    let study = Study::bare();
    insta::assert_snapshot!("demo", without_ids(&study.ok(&["demo", PROJECT])));
    for (name, arguments, lines) in [
        ("sources", &["sources", PROJECT][..], 30),
        ("sessions", &["sessions", PROJECT], 30),
        ("speakers", &["speakers", PROJECT], 12),
        ("participants", &["participants", PROJECT], 12),
        ("coders", &["coders", PROJECT], 5),
        (
            "turns",
            &["turns", PROJECT, "--source", "lv-fokusgrupa-1.srt"],
            8,
        ),
        ("codebook_show", &["codebook", "show", PROJECT], 14),
        (
            "codebook_show_lv",
            &["codebook", "show", PROJECT, "--language", "lv"],
            14,
        ),
        (
            "codings",
            &[
                "codings",
                PROJECT,
                "--code",
                "financing",
                "--source",
                "it-laboratorio.md",
            ],
            8,
        ),
        ("priority_list", &["priority", "list", PROJECT], 14),
        ("priority_show", &["priority", "show", PROJECT, "P4"], 80),
        ("trace", &["trace", PROJECT, "P9"], 80),
        (
            "search_hr",
            &["search", PROJECT, "zadrugama", "--limit", "8"],
            20,
        ),
        (
            "search_lv",
            &[
                "search",
                PROJECT,
                "kooperatīvs OR lex:social-enterprise AND lang:lv",
                "--limit",
                "8",
            ],
            20,
        ),
        (
            "search_it",
            &[
                "search",
                PROJECT,
                "\"lavori a maglia\" OR cooperative NEAR/6 comune",
                "--limit",
                "8",
            ],
            20,
        ),
        (
            "search_en",
            &[
                "search",
                PROJECT,
                "hall AND role:participant NOT lang:hr",
                "--limit",
                "8",
            ],
            20,
        ),
        ("search_nothing", &["search", PROJECT, "nevjerojatnost"], 5),
        (
            "search_left",
            &[
                "search",
                PROJECT,
                "lex:youth",
                "--sort",
                "left",
                "--limit",
                "8",
                "--kwic",
            ],
            20,
        ),
        (
            "search_facets",
            &["search", PROJECT, "lauki", "--facets"],
            40,
        ),
        (
            "search_explain",
            &[
                "search",
                PROJECT,
                "\"javni prijevoz\" OR lex:youth NOT role:moderator",
                "--explain",
            ],
            40,
        ),
        (
            "search_code_as",
            &["search", PROJECT, "comune", "--code-as", "financing"],
            20,
        ),
        (
            "matrix_territory",
            &["matrix", PROJECT, "--by", "territory", "--code", "place"],
            30,
        ),
        (
            "matrix_objective",
            &[
                "matrix",
                PROJECT,
                "--by",
                "objective",
                "--cells",
                "speakers",
                "--code-kind",
                "theme",
            ],
            60,
        ),
        (
            "matrix_where",
            &[
                "matrix",
                PROJECT,
                "--by",
                "group",
                "--cells",
                "presence",
                "--code",
                "people",
                "--language",
                "lv",
                "--where",
                "kind:focus-group AND NOT code:care-ageing",
            ],
            30,
        ),
        (
            "cooccurrence",
            &[
                "cooccurrence",
                PROJECT,
                "--within",
                "turn",
                "--code-kind",
                "theme",
            ],
            14,
        ),
        (
            "focus_group",
            &["focus-group", PROJECT, "--session", "lv-fg-2"],
            90,
        ),
        ("saturation", &["saturation", PROJECT], 60),
        ("log", &["log", PROJECT], 8),
        ("verify", &["verify", PROJECT, "study/report.html"], 5),
        ("code", &["code", PROJECT], 12),
    ] {
        insta::assert_snapshot!(name, first_lines(&study.ok(arguments), lines));
        let json = study.ok(&[arguments, &["--json"]].concat());
        insta::assert_snapshot!(format!("{name}_json"), first_lines(&json, 2));
    }
}

#[test]
fn reports_of_the_sample_study_are_the_same_everywhere() {
    let (one, other) = (Study::bare(), Study::bare());
    one.ok(&["demo", PROJECT]);
    other.ok(&["demo", "another folder/demo"]);
    for format in ["html", "md", "csv", "json"] {
        let report = one.read(&format!("study/report.{format}"));
        assert!(
            report == other.read(&format!("another folder/demo/report.{format}")),
            "{format} differs"
        );
        assert!(ids_in(&report).is_empty(), "{format} shows ids");
        let folder = one.folder().display().to_string();
        assert!(!report.contains(&folder), "{format} shows a path");
        assert!(!names_a_path(&report), "{format} shows a path");
        let again = format!("again.{format}");
        one.ok(&["report", PROJECT, "-o", &again]);
        assert!(
            report == one.read(&again),
            "{format} differs from the one of the demo"
        );
        assert_eq!(
            one.ok(&["report", PROJECT, "-o", "-", "--format", format]),
            report
        );
        one.ok(&["report", PROJECT, "-o", &again, "--date", "2027-01-31"]);
        // The table of quotes has no place for a date.
        assert_eq!(
            one.read(&again).contains("2027-01-31"),
            format != "csv",
            "{format}"
        );
    }
}

/// Whether a text has an absolute path of any system.
fn names_a_path(text: &str) -> bool {
    let folders = ["tmp", "home", "Users", "var", "usr", "opt", "root", "mnt"];
    let unix = folders
        .iter()
        .any(|folder| text.contains(&format!("/{folder}/")));
    let windows = text.match_indices(":\\").any(|(at, _)| {
        let drive = text[..at].chars().next_back();
        drive.is_some_and(|drive| drive.is_ascii_uppercase())
    });
    unix || windows
}

#[test]
fn help_of_every_command() {
    let study = Study::bare();
    let top = study.ok(&["--help"]);
    insta::assert_snapshot!("help", top);
    let commands = |help: &str| -> Vec<String> {
        let listed = help.split("Commands:\n").nth(1).unwrap_or_default();
        listed
            .lines()
            .take_while(|line| !line.is_empty())
            // What goes on below a name stands further to the right.
            .filter(|line| !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next())
            .filter(|name| *name != "help")
            .map(str::to_owned)
            .collect()
    };
    let names = commands(&top);
    assert!(names.len() >= 24, "{names:?}");
    for name in names {
        let help = study.ok(&[&name, "--help"]);
        let mut all = vec![help.clone()];
        for action in commands(&help) {
            all.push(study.ok(&[&name, &action, "--help"]));
        }
        insta::assert_snapshot!(format!("help_{name}"), all.join("\n---\n\n"));
    }
}

#[test]
fn what_is_said_of_a_broken_codebook() {
    const BROKEN: &str = r##"[codebook]
key = "broken"
version = "1"
languages = ["hr", "lv", "it", "en"]
titel = "Tržnica"

[[code]]
key = "together"
kind = "objective"
name = { hr = "Zajedno", lv = "Kopā", it = "Insieme", en = "Together" }

[[code]]
key = "alone"
kind = "objective"
name = { en = "Alone" }

[[code]]
key = "money"
kind = "theme"
objectives = ["togehter"]
color = "#2a9d8"
name = { hr = "Novac", lv = "Nauda", it = "Soldi", en = "Money" }
rules = [
  { language = "hr", query = "novac AND (zadruga", unit = "sentence" },
  { language = "lv", query = "role:eksperts nauda", unit = "sentence" },
  { language = "it", query = "code:money", unit = "paragraph" },
  { language = "de", query = "Geld" },
]

[[code]]
key = "money"
kind = "thema"
name = { en = "Money again" }

[[code]]
key = "hen"
kind = "code"
parent = "egg"
name = { en = "Hen" }

[[code]]
key = "egg"
kind = "code"
parent = "hen"
name = { en = "Egg" }
"##;
    let study = Study::bare();
    study.write("broken.toml", BROKEN);
    let run = study.run(&["codebook", "check", "broken.toml"]);
    assert_eq!(run.code, 1);
    insta::assert_snapshot!("codebook_check", run.stdout + &run.stderr);
    let shipped = workspace()
        .join("codebooks/neb-social-economy.toml")
        .display()
        .to_string();
    assert_eq!(
        study.ok(&["codebook", "check", &shipped]),
        "",
        "the shipped codebook has no findings"
    );
}

#[test]
fn what_a_codebook_would_code() {
    let study = Study::demo();
    let shipped = workspace()
        .join("codebooks/neb-social-economy.toml")
        .display()
        .to_string();
    let trial = |arguments: &[&str]| {
        let all = [&["codebook", "try", PROJECT, &shipped], arguments].concat();
        study.ok(&all)
    };
    let mobility = trial(&["--code", "mobility", "--examples", "2"]);
    insta::assert_snapshot!("codebook_try", mobility);
    let json = trial(&["--rule", "mobility/hr/1", "--examples", "1", "--json"]);
    insta::assert_snapshot!("codebook_try_json", without_ids(&json));
}

#[test]
fn what_an_import_tells() {
    let study = Study::new();
    for (name, words) in support::TALKS {
        study.write(&format!("talks/{name}"), words);
    }
    study.write("talks/empty.vtt", "WEBVTT\n\n");
    study.write(
        "talks/odd.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nĐurđa: Da.\n\nbez vremena\n",
    );
    study.write(
        "people.csv",
        "label,session,number,role\nĐurđa,trznica,HR-1,participant\nNitko,trznica,HR-9,expert\n",
    );
    let run = study.run(&[
        "import",
        PROJECT,
        "talks",
        "--kind",
        "focus-group",
        "--participants",
        "people.csv",
    ]);
    assert_eq!(run.code, 1);
    insta::assert_snapshot!("import", run.stdout + &run.stderr);
}

#[test]
fn what_a_correction_tells() {
    let study = Study::small();
    let talk = study.read("talks/market.txt");
    study.ok(&["priority", "add", PROJECT, "--claim", "Tržnica ostaje"]);
    let link = ["priority", "link", PROJECT, "P1", "--as", "supports"];
    study.ok(&[&link[..], &["--quote", "market.txt:11-20"]].concat());
    let words: String = talk.chars().skip(11).take(9).collect();
    study.write("talks/market.txt", talk.replacen(&words, "—", 1));
    let mut told = String::new();
    let mut run = |arguments: &[&str]| {
        let run = study.run(arguments);
        told.push_str(&format!("$ verbatim {}\n", arguments.join(" ")));
        told.push_str(&without_ids(&(run.stdout + &run.stderr)));
    };
    run(&["import", PROJECT, "talks"]);
    run(&["import", PROJECT, "talks", "--revise", "--dry-run"]);
    run(&["import", PROJECT, "talks", "--revise"]);
    run(&["sources", PROJECT]);
    run(&["verify", PROJECT]);
    run(&["source", "unplaced", PROJECT]);
    run(&["source", "revise", PROJECT, "market.txt", "nema.txt"]);
    run(&["source", "revise", PROJECT, "market.txt", "talks"]);
    let rows = study.rows(&["source", "unplaced", PROJECT]);
    let link = (rows.iter().find(|row| row["what"] == "link")).expect("a link");
    run(&[
        "source",
        "place",
        PROJECT,
        support::text(link, "id"),
        "--turn",
        "1",
    ]);
    run(&["undo", PROJECT]);
    run(&[
        "source",
        "unplaced",
        PROJECT,
        "--drop",
        support::text(link, "id"),
    ]);
    run(&["undo", PROJECT]);
    run(&["undo", PROJECT]);
    run(&["verify", PROJECT]);
    insta::assert_snapshot!("correction", without_ids(&told));
}
