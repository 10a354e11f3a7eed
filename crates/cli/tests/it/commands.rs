//! How commands end and what they say: exit codes, hints, silence, and output that others read.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::support::{PROJECT, Study};

#[test]
fn what_makes_no_sense_ends_with_2_and_a_hint() {
    let study = Study::small();
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Tržnica ostaje javna",
        "--key",
        "market-hall",
    ]);
    let cases: [(&[&str], &str, &str); 21] = [
        (
            &["text", PROJECT, "trznca.txt"],
            "no source `trznca.txt`",
            "did you mean `trznica.txt`?",
        ),
        (
            &["turns", PROJECT, "--source", "tirgu.txt"],
            "no source `tirgu.txt`",
            "`tirgus.txt`",
        ),
        (
            &["source", "remove", PROJECT, "merkato.txt"],
            "no source",
            "`mercato.txt`",
        ),
        (
            &["codings", PROJECT, "--code", "markett"],
            "no code `markett`",
            "did you mean `market`?",
        ),
        (
            &["codings", PROJECT, "--coder", "Anna"],
            "no coder `Anna`",
            "`Ana`",
        ),
        (
            &[
                "coding",
                "add",
                PROJECT,
                "--code",
                "maket",
                "--quote",
                "market.txt:0-5",
            ],
            "no code `maket`",
            "`market`",
        ),
        (
            &[
                "coding",
                "add",
                PROJECT,
                "--code",
                "market",
                "--quote",
                "market.txt",
            ],
            "`market.txt` is not a quote",
            "SOURCE:START-END",
        ),
        (
            &[
                "coding",
                "add",
                PROJECT,
                "--code",
                "market",
                "--quote",
                "market.txt:20-11",
            ],
            "is not a quote",
            "SOURCE:START-END",
        ),
        (
            &[
                "coding",
                "add",
                PROJECT,
                "--code",
                "market",
                "--quote",
                "trznica.txt:5-99999",
            ],
            "ends after the text",
            "characters",
        ),
        (
            &["coding", "accept", PROJECT, "nonsense"],
            "no coding `nonsense`",
            "verbatim codings",
        ),
        (
            &["trace", PROJECT, "market-hal"],
            "no priority `market-hal`",
            "did you mean `market-hall`?",
        ),
        (
            &["priority", "show", PROJECT, "P7"],
            "no priority `P7`",
            "verbatim priority list",
        ),
        (
            &["priority", "add", PROJECT, "--claim", " "],
            "the claim is empty",
            "sentence",
        ),
        (
            &[
                "priority",
                "add",
                PROJECT,
                "--claim",
                "x",
                "--objective",
                "togethr",
            ],
            "no objective `togethr`",
            "`together`",
        ),
        (
            &[
                "priority",
                "link",
                PROJECT,
                "market-hall",
                "--as",
                "supports",
                "--quote",
                "market.txt:0-0",
            ],
            "is not a quote",
            "SOURCE:START-END",
        ),
        (
            &["sessions", "set", PROJECT, "trznca", "--country", "HR"],
            "no session `trznca`",
            "did you mean `trznica`?",
        ),
        (
            &["sessions", "set", PROJECT, "trznica", "--date", "4/3/2026"],
            "`4/3/2026` could be more than one date",
            "2026-03-04",
        ),
        (
            &[
                "sessions",
                "set",
                PROJECT,
                "trznica",
                "--date",
                "2026-02-30",
            ],
            "`2026-02-30` is not a date",
            "2026-03-14",
        ),
        (
            &[
                "report", PROJECT, "--format", "md", "-o", "r.md", "--date", "tomorrow",
            ],
            "`tomorrow` is not a date",
            "2026-03-14",
        ),
        (
            &["report", PROJECT, "-o", "report"],
            "does not tell the format",
            "--format",
        ),
        (
            &["participants", "set", PROJECT, "Đuđa", "--role", "expert"],
            "`Đuđa`",
            "Đurđa",
        ),
    ];
    let log = study.rows(&["log", PROJECT]);
    for (arguments, message, hint) in cases {
        let told = study.fails(2, arguments);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 2, "{arguments:?}: {told}");
        assert!(
            lines[0].starts_with("error: ") && lines[0].contains(message),
            "{arguments:?}: {told}"
        );
        assert!(
            lines[1].starts_with("hint: ") && lines[1].contains(hint),
            "{arguments:?}: {told}"
        );
    }
    for arguments in [
        &["nonsense", PROJECT][..],
        &["import", PROJECT],
        &["sessions"],
        &[
            "priority",
            "link",
            PROJECT,
            "market-hall",
            "--as",
            "proves",
            "--quote",
            "market.txt:11-20",
        ],
        &["import", PROJECT, "talks", "--kind", "seance"],
        &["import", PROJECT, "talks", "--language", "klingon"],
        &[
            "participants",
            "set",
            PROJECT,
            "Đurđa",
            "--attribute",
            "age",
        ],
        &["search", PROJECT, "market", "--limit", "-1"],
    ] {
        assert!(
            study.fails(2, arguments).starts_with("error: "),
            "{arguments:?}"
        );
    }
    assert_eq!(
        study.rows(&["log", PROJECT]),
        log,
        "what makes no sense changes nothing"
    );
    assert!(!study.path("r.md").exists());
}

#[test]
fn a_bad_query_is_shown_with_a_caret_under_the_place() {
    let study = Study::small();
    let cases = [
        ("zadruga AND", 11, 1),
        ("(zadruga", 0, 1),
        ("\"društveno poduzeće", 0, 19),
        ("čšž lang:xx", 4, 7),
        ("rola:expert", 0, 0),
        ("zadruga NEAR/x dom", 8, 0),
        ("=", 0, 0),
        ("", 0, 0),
    ];
    for (query, place, length) in cases {
        let told = study.fails(2, &["search", PROJECT, query]);
        let lines: Vec<&str> = told.lines().collect();
        assert!(
            lines.len() >= 3 && lines[0].starts_with("error: "),
            "{told}"
        );
        assert_eq!(lines[1], query, "{told}");
        let caret = lines[2];
        assert!(
            caret.contains('^') && caret.chars().all(|c| c == ' ' || c == '^'),
            "{told}"
        );
        assert_eq!(caret.find('^'), Some(place), "{told}");
        if length > 0 {
            assert_eq!(caret.matches('^').count(), length, "{told}");
        }
        assert_eq!(study.run(&["search", PROJECT, query, "--json"]).stdout, "");
    }
}

#[test]
fn quiet_is_quiet_and_json_is_alone_on_standard_output() {
    let study = Study::small();
    study.write("more.txt", "Ana: Novo.\n");
    for arguments in [
        &["import", PROJECT, "more.txt"][..],
        &["code", PROJECT],
        &["search", PROJECT, "nevjerojatnost"],
        &["report", PROJECT, "-o", "r.html"],
        &["priority", "list", PROJECT],
        &["undo", PROJECT],
    ] {
        let quiet = study.run(&[arguments, &["--quiet"]].concat());
        assert_eq!(
            (quiet.code, quiet.stderr.as_str()),
            (0, ""),
            "{arguments:?}"
        );
        let json = study.run(&[arguments, &["--json"]].concat());
        assert_eq!((json.code, json.stderr.as_str()), (0, ""), "{arguments:?}");
        json.rows();
    }
    let told = study.run(&["search", PROJECT, "nevjerojatnost"]);
    assert!(
        told.stdout.is_empty() && told.stderr.contains("no passages"),
        "{told:?}"
    );
    let told = study.run(&["search", PROJECT, "tržnca"]);
    assert!(
        told.stderr.contains("did you mean `Tržnica`?"),
        "a word that is near is offered: {told:?}"
    );
    // Errors are told all the same.
    assert!(
        study
            .fails(2, &["text", PROJECT, "x", "--quiet"])
            .starts_with("error: ")
    );
    assert!(
        study
            .fails(2, &["text", PROJECT, "x", "--json"])
            .starts_with("error: ")
    );
}

#[test]
fn nothing_is_coloured_where_nobody_looks() {
    let study = Study::small();
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Tirgus paliek visiem",
    ]);
    for arguments in [
        &["sources", PROJECT][..],
        &["search", PROJECT, "zadruga"],
        &["codebook", "show", PROJECT],
        &["priority", "show", PROJECT, "P1"],
        &["import", PROJECT, "talks"],
        &["code", PROJECT],
        &["log", PROJECT],
        &["--help"],
        &["search", PROJECT, "("],
        &["nonsense"],
    ] {
        for no_color in [false, true] {
            let mut command = study.command(arguments);
            if no_color {
                command.env("NO_COLOR", "1");
            }
            let output = command.output().expect("runs");
            let printed = [output.stdout, output.stderr].concat();
            assert!(!printed.contains(&0x1b), "{arguments:?}");
        }
    }
}

#[test]
fn a_reader_who_has_had_enough_is_no_error() {
    let study = Study::new();
    // More than a pipe holds.
    let long: String = (0..4_000)
        .map(|n| format!("Ana: Rečenica broj {n}.\n"))
        .collect();
    study.write("long.txt", long);
    study.ok(&["import", PROJECT, "long.txt"]);
    for arguments in [
        &["turns", PROJECT][..],
        &["turns", PROJECT, "--json"],
        &["text", PROJECT, "long.txt"],
        &["search", PROJECT, "rečenica", "--json"],
    ] {
        let mut child = study
            .command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("starts");
        let mut output = BufReader::new(child.stdout.take().expect("piped"));
        output.read_line(&mut String::new()).expect("a line");
        drop(output);
        let mut told = String::new();
        let mut errors = child.stderr.take().expect("piped");
        errors.read_to_string(&mut told).expect("text");
        assert!(
            child.wait().expect("ended").success(),
            "{arguments:?}: {told}"
        );
        assert_eq!(told, "", "{arguments:?}");
    }
}
