//! How commands end and what they say: exit codes, hints, silence, and output that others read.

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use support::{PROJECT, Study, list, text};

#[test]
fn what_makes_no_sense_ends_with_2_and_a_hint() {
    let study = Study::small();
    study.ok(&["priority", "add", PROJECT, "--claim", "Tržnica ostaje javna", "--key", "market-hall"]);
    let cases: [(&[&str], &str, &str); 21] = [
        (&["text", PROJECT, "trznca.txt"], "no source `trznca.txt`", "did you mean `trznica.txt`?"),
        (&["turns", PROJECT, "--source", "tirgu.txt"], "no source `tirgu.txt`", "`tirgus.txt`"),
        (&["source", "remove", PROJECT, "merkato.txt"], "no source", "`mercato.txt`"),
        (&["codings", PROJECT, "--code", "markett"], "no code `markett`", "did you mean `market`?"),
        (&["codings", PROJECT, "--coder", "Anna"], "no coder `Anna`", "`Ana`"),
        (&["coding", "add", PROJECT, "--code", "maket", "--quote", "market.txt:0-5"], "no code `maket`", "`market`"),
        (&["coding", "add", PROJECT, "--code", "market", "--quote", "market.txt"], "`market.txt` is not a quote", "SOURCE:START-END"),
        (&["coding", "add", PROJECT, "--code", "market", "--quote", "market.txt:20-11"], "is not a quote", "SOURCE:START-END"),
        (&["coding", "add", PROJECT, "--code", "market", "--quote", "trznica.txt:5-99999"], "holds no words", "characters"),
        (&["coding", "accept", PROJECT, "nonsense"], "no coding `nonsense`", "verbatim codings"),
        (&["trace", PROJECT, "market-hal"], "no priority `market-hal`", "did you mean `market-hall`?"),
        (&["priority", "show", PROJECT, "P7"], "no priority `P7`", "verbatim priority list"),
        (&["priority", "add", PROJECT, "--claim", " "], "the claim is empty", "sentence"),
        (&["priority", "add", PROJECT, "--claim", "x", "--objective", "togethr"], "no objective `togethr`", "`together`"),
        (&["priority", "link", PROJECT, "market-hall", "--as", "supports", "--quote", "market.txt:0-0"], "is not a quote", "SOURCE:START-END"),
        (&["sessions", "set", PROJECT, "trznica", "--country", "HR"], "no session `trznica`", "`trznica.txt`"),
        (&["sessions", "set", PROJECT, "trznica.txt", "--date", "14.3.2026"], "`14.3.2026` is not a date", "2026-03-14"),
        (&["sessions", "set", PROJECT, "trznica.txt", "--date", "2026-02-30"], "`2026-02-30` is not a date", "2026-03-14"),
        (&["report", PROJECT, "--format", "md", "-o", "r.md", "--date", "tomorrow"], "`tomorrow` is not a date", "2026-03-14"),
        (&["report", PROJECT, "-o", "report"], "does not tell the format", "--format"),
        (&["participants", "set", PROJECT, "Đuđa", "--role", "expert"], "`Đuđa`", "Đurđa"),
    ];
    let log = study.rows(&["log", PROJECT]);
    for (arguments, message, hint) in cases {
        let told = study.fails(2, arguments);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 2, "{arguments:?}: {told}");
        assert!(lines[0].starts_with("error: ") && lines[0].contains(message), "{arguments:?}: {told}");
        assert!(lines[1].starts_with("hint: ") && lines[1].contains(hint), "{arguments:?}: {told}");
    }
    for arguments in [
        &["nonsense", PROJECT][..],
        &["import", PROJECT],
        &["sessions"],
        &["priority", "link", PROJECT, "market-hall", "--as", "proves", "--quote", "market.txt:11-20"],
        &["import", PROJECT, "talks", "--kind", "seance"],
        &["import", PROJECT, "talks", "--language", "klingon"],
        &["participants", "set", PROJECT, "Đurđa", "--attribute", "age"],
        &["search", PROJECT, "market", "--limit", "-1"],
    ] {
        assert!(study.fails(2, arguments).starts_with("error: "), "{arguments:?}");
    }
    assert_eq!(study.rows(&["log", PROJECT]), log, "what makes no sense changes nothing");
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
        assert!(lines.len() >= 3 && lines[0].starts_with("error: "), "{told}");
        assert_eq!(lines[1], query, "{told}");
        let caret = lines[2];
        assert!(caret.contains('^') && caret.chars().all(|c| c == ' ' || c == '^'), "{told}");
        assert_eq!(caret.find('^'), Some(place), "{told}");
        if length > 0 {
            assert_eq!(caret.matches('^').count(), length, "{told}");
        }
        assert_eq!(study.run(&["search", PROJECT, query, "--json"]).stdout, "");
    }
}

#[test]
fn a_project_that_is_missing_or_damaged_ends_with_3() {
    let study = Study::small();
    let project = study.path(PROJECT).join("project.db");
    let whole = std::fs::read(&project).expect("a database");
    study.write("garbage/project.db", "Ovo nije baza. ".repeat(999));
    study.write("empty/project.db", "");
    study.write("half/project.db", &whole[..whole.len() / 2]);
    let mut torn = whole.clone();
    torn[4096..16384].fill(0xa5);
    study.write("torn/project.db", &torn);
    for folder in ["nowhere", "garbage", "empty", "half", "torn"] {
        for arguments in [
            &["sources", folder][..],
            &["turns", folder],
            &["log", folder],
            &["search", folder, "zadruga"],
            &["code", folder],
            &["import", folder, "talks"],
            &["undo", folder],
            &["report", folder, "-o", "r.html"],
            &["verify", folder],
        ] {
            let told = study.fails(3, arguments);
            assert!(told.starts_with("error: ") && told.contains(folder), "{arguments:?}: {told}");
        }
    }
    assert!(study.fails(3, &["sources", "nowhere"]).contains("verbatim init"));
    assert!(!study.path("nowhere").exists(), "a listing makes no project");
    study.fails(1, &["init", PROJECT, "--title", "Again", "--coder", "Ana"]);
    study.ok(&["verify", PROJECT]);
}

#[test]
fn an_index_that_is_damaged_or_gone_is_made_anew() {
    let study = Study::small();
    let search = ["search", PROJECT, "cooperative OR zadruga OR cooperativa OR kooperatīvs"];
    let hits = study.rows(&search);
    assert!(hits.len() >= 6, "{}", hits.len());
    for path in support::files_under(&study.path("study/index")) {
        std::fs::write(path, "nonsense").expect("written");
    }
    assert_eq!(study.rows(&search), hits);
    std::fs::remove_dir_all(study.path("study/index")).expect("removed");
    assert_eq!(study.rows(&search), hits);
    std::fs::remove_dir_all(study.path("study/index")).expect("removed");
    study.write("study/index", "a file where a folder should be");
    assert_eq!(study.rows(&search), hits);
    // Neither is it in the way of an import.
    study.write("more.txt", "Ana: Zadruga je naša.\n");
    study.ok(&["import", PROJECT, "more.txt"]);
    assert_eq!(study.rows(&search).len(), hits.len() + 1);
}

#[test]
fn a_refused_file_ends_with_1_and_stops_no_other() {
    let study = Study::new();
    study.write("talks/a.txt", "Māra: Tirgum jāpaliek.\n");
    study.write("talks/b.docx", "this is no Word file");
    study.write("talks/c.vtt", "WEBVTT\n\n");
    study.write("talks/~$d.docx", "left behind by Word");
    study.write("talks/.hidden", "x");
    study.write("talks/e.txt", "Jānis: Naudas nav 💶.\r\n");
    study.write("talks/sub/a.txt", "Lucia: È così.\n");
    study.write("talks/copy.txt", "Māra: Tirgum jāpaliek.\n");
    let dry = study.run(&["import", PROJECT, "talks", "--dry-run", "--json"]);
    assert_eq!(dry.code, 1);
    assert!(study.rows(&["sources", PROJECT]).is_empty(), "a dry run changes nothing");
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
    let unknown = study.run(&["import", PROJECT, "talks/c.vtt", "--encoding", "klingon-8", "--json"]);
    assert_eq!((unknown.code, text(&unknown.rows()[0], "status")), (1, "refused"));
    assert!(text(&unknown.rows()[0], "error").contains("klingon-8"));
    // Skipped and duplicate files are no failure; a date or sheet that cannot be is found out before anything is done.
    study.ok(&["import", PROJECT, "talks/a.txt", "talks/~$d.docx"]);
    study.write("new.txt", "Ana: Novo.\n");
    study.fails(2, &["import", PROJECT, "new.txt", "--date", "soon"]);
    study.fails(1, &["import", PROJECT, "new.txt", "--participants", "nobody.csv"]);
    assert_eq!(study.rows(&["sources", PROJECT]).len(), 3);
}

#[test]
fn a_rejected_coding_carries_no_priority() {
    let study = Study::small();
    study.ok(&["priority", "add", PROJECT, "--claim", "Il mercato resta pubblico"]);
    let codings = study.rows(&["codings", PROJECT, "--code", "market"]);
    let (id, other) = (text(&codings[0], "id"), text(&codings[1], "id"));
    study.ok(&["coding", "reject", PROJECT, id]);
    let link = |id| ["priority", "link", PROJECT, "P1", "--as", "supports", "--coding", id];
    let told = study.fails(1, &link(id));
    assert!(told.contains("rejected") && told.contains("verbatim coding accept"), "{told}");
    study.ok(&link(other));
    let linked = study.rows(&["codings", PROJECT, "--status", "accepted"]);
    assert!(linked.len() == 1 && linked[0]["id"] == other, "linking accepts");
    let told = study.fails(1, &["coding", "reject", PROJECT, other]);
    assert!(told.contains("P1") && told.contains("priority unlink"), "{told}");
    // A judgement outlives a second coding.
    study.ok(&["code", PROJECT]);
    assert_eq!(study.rows(&["codings", PROJECT, "--status", "rejected"]).len(), 1);
    assert_eq!(study.rows(&["codings", PROJECT, "--status", "accepted"]).len(), 1);
    // A shortened quote leaves out whole words and says where.
    let quote = format!("{}:{}-{}", text(&codings[2], "source"), codings[2]["start"], codings[2]["end"]);
    let words: Vec<&str> = text(&codings[2], "quote").split_whitespace().collect();
    let shown = format!("{} […] {}", words[0], words[words.len() - 1]);
    let link = ["priority", "link", PROJECT, "P1", "--as", "qualifies", "--quote", &quote, "--shown"];
    study.fails(1, &[&link[..], &["other words"]].concat());
    study.ok(&[&link[..], &[&shown]].concat());
    study.ok(&["report", PROJECT, "-o", "r.md"]);
    assert!(study.read("r.md").contains(&shown));
    study.ok(&["verify", PROJECT, "r.md"]);
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
        assert_eq!((quiet.code, quiet.stderr.as_str()), (0, ""), "{arguments:?}");
        let json = study.run(&[arguments, &["--json"]].concat());
        assert_eq!((json.code, json.stderr.as_str()), (0, ""), "{arguments:?}");
        json.rows();
    }
    let told = study.run(&["search", PROJECT, "nevjerojatnost"]);
    assert!(told.stdout.is_empty() && told.stderr.contains("no passages"), "{told:?}");
    let told = study.run(&["search", PROJECT, "tržnca"]);
    assert!(told.stderr.contains("tržnica"), "a word that is near is offered: {told:?}");
    // Errors are told all the same.
    assert!(study.fails(2, &["text", PROJECT, "x", "--quiet"]).starts_with("error: "));
    assert!(study.fails(2, &["text", PROJECT, "x", "--json"]).starts_with("error: "));
}

#[test]
fn nothing_is_coloured_where_nobody_looks() {
    let study = Study::small();
    study.ok(&["priority", "add", PROJECT, "--claim", "Tirgus paliek visiem"]);
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
    let long: String = (0..20_000).map(|n| format!("Ana: Rečenica broj {n}.\n")).collect();
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
        assert!(child.wait().expect("ended").success(), "{arguments:?}: {told}");
        assert_eq!(told, "", "{arguments:?}");
    }
}

#[test]
fn the_coder_is_who_the_option_says_else_the_environment_else_the_project() {
    let study = Study::small();
    let add = |quote: &str| {
        let mut command = study.command(&["coding", "add", PROJECT, "--code", "market", "--quote", quote]);
        command.env("VERBATIM_CODER", "Jānis");
        assert!(command.status().expect("runs").success());
    };
    add("market.txt:11-20");
    study.ok(&["coding", "add", PROJECT, "--code", "market", "--quote", "market.txt:11-20"]);
    study.ok(&["coding", "add", PROJECT, "--code", "market", "--quote", "market.txt:11-20", "--coder", "Žarka"]);
    // Three people on the same words are three codings; a second time by one of them is none.
    add("market.txt:11-20");
    let coders = study.rows(&["coders", PROJECT]);
    let by_hand: Vec<(&str, u64)> = coders
        .iter()
        .filter(|row| row["coder"] != "rules")
        .map(|row| (text(row, "coder"), row["codings"].as_u64().expect("a number")))
        .collect();
    assert_eq!(by_hand, [("Ana", 1), ("Jānis", 1), ("Žarka", 1)]);
    study.fails(2, &["coding", "add", PROJECT, "--code", "market", "--quote", "market.txt:11-20", "--coder", "rules"]);
}

#[test]
fn codebooks_are_checked_before_they_come_in() {
    let study = Study::small();
    let broken = support::CODEBOOK.replace("query = \"tirgus\"", "query = \"tirgus AND\"");
    study.write("broken.toml", &broken);
    let run = study.run(&["codebook", "check", "broken.toml", "--json"]);
    assert_eq!(run.code, 1);
    let line = broken.lines().position(|line| line.contains("tirgus AND")).expect("there") + 1;
    let error = run.rows().into_iter().find(|row| row["severity"] == "error").expect("an error");
    assert_eq!(error["line"], line, "{error}");
    assert!(error["column"].as_u64() > Some(1), "{error}");
    study.fails(1, &["codebook", "import", PROJECT, "broken.toml"]);
    study.ok(&["codebook", "check", "codebook.toml"]);
    // What is exported comes in again and changes nothing, as TOML and as JSON.
    for file in ["again.toml", "again.json"] {
        study.ok(&["codebook", "export", PROJECT, "-o", file]);
        study.ok(&["codebook", "check", file]);
        let outcome = study.object(&["codebook", "import", PROJECT, file]);
        for what in ["added", "changed", "renamed", "retired", "removed"] {
            assert!(list(&outcome, what).is_empty(), "{file}: {outcome}");
        }
    }
    // A code that has codings is retired, never deleted.
    let end = support::CODEBOOK.find("[[code]]\nkey = \"market\"").expect("there");
    study.write("smaller.toml", &support::CODEBOOK[..end]);
    let outcome = study.object(&["codebook", "import", PROJECT, "smaller.toml"]);
    assert_eq!(outcome["retired"], serde_json::json!(["market"]));
    study.fails(1, &["coding", "add", PROJECT, "--code", "market", "--quote", "market.txt:11-20"]);
}
