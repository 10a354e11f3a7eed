//! `verbatim serve`: what it prints, what it refuses, and that what it acknowledged survives its end.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::serving::{Serving, cookie_of};
use crate::support::{PROJECT, Study};

#[test]
fn the_first_line_is_the_address_and_nobody_else_is_let_in() {
    let study = Study::small();
    let serving = Serving::start(&study, &[PROJECT]);
    assert!(
        serving.address.starts_with("127.0.0.1:"),
        "{}",
        serving.address
    );
    assert!(serving.token.len() >= 32);
    assert_eq!(serving.ask("GET /api/sources", "", "").status, 401);
    let cookie = serving.cookie();
    assert_eq!(serving.ask("GET /api/sources", &cookie, "").status, 200);
    let foreign = format!("{cookie}Origin: http://example.org\r\n");
    assert_eq!(serving.ask("GET /api/sources", &foreign, "").status, 403);
}

#[test]
fn what_was_acknowledged_survives_the_end_of_the_program() {
    let study = Study::small();
    let mut serving = Serving::start(&study, &[PROJECT, "--coder", "Marta"]);
    let cookie = serving.cookie();
    let source = study.rows(&["sources", PROJECT])[0]["source_id"].clone();
    let path = format!(
        "POST /api/sources/{}/codings",
        source.as_str().expect("an id")
    );
    let mut made = 0;
    let codes = study.rows(&["codebook", "show", PROJECT]);
    let turn = &study.rows(&["turns", PROJECT])[0];
    let start = turn["start"].as_u64().expect("a position");
    for end in start + 1..start + 9 {
        let body = format!(
            r#"{{"code":{},"start":{start},"end":{end}}}"#,
            codes[0]["code"]
        );
        let answer = serving.ask(&path, &cookie, &body);
        assert_eq!(answer.status, 200, "{}", answer.text);
        made += 1;
    }
    // Not asked to end: ended, as by a power cut.
    serving.program.kill().expect("killed");
    serving.program.wait().expect("ended");
    let kept = study.rows(&["codings", PROJECT]);
    let of_marta = kept.iter().filter(|row| row["coder"] == "Marta").count();
    assert_eq!(of_marta, made);
    study.ok(&["verify", PROJECT]);
}

const SECRET: &str = "tržnica uz more";

/// Runs `verbatim account` with the first line of its input.
fn account(study: &Study, arguments: &[&str], input: &str) -> (i32, String) {
    let arguments = [
        &["account"],
        arguments,
        &["--accounts", "settings/accounts.json"],
    ]
    .concat();
    let mut command: Command = study.command(&arguments);
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut program = piped.spawn().expect("the program starts");
    let mut told = program.stdin.take().expect("its input");
    // Where no password is asked for, nobody reads this.
    let _ = writeln!(told, "{input}");
    drop(told);
    let output = program.wait_with_output().expect("its end");
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.code().unwrap_or(-1),
        String::from_utf8(text).expect("text"),
    )
}

#[test]
fn without_accounts_addresses_that_others_could_reach_are_refused() {
    let study = Study::new();
    for address in ["0.0.0.0", "192.0.2.1", "::"] {
        let none = [
            "serve",
            PROJECT,
            "--no-open",
            "--listen",
            address,
            "--accounts",
            "none.json",
        ];
        let told = study.fails(2, &none);
        assert!(
            told.contains(address)
                && told.contains("accounts")
                && told.contains("hint: ")
                && told.contains("account add"),
            "{told}"
        );
    }
    let none = [
        "serve",
        PROJECT,
        "--public",
        "https://study.example.org",
        "--accounts",
        "none.json",
    ];
    assert!(study.fails(2, &none).contains("accounts"));
    assert_eq!(
        account(&study, &["add", "Žana", "--role", "lead"], SECRET).0,
        0
    );
    let alone = [
        "serve",
        "--listen",
        "0.0.0.0",
        "--accounts",
        "settings/accounts.json",
    ];
    assert!(study.fails(2, &alone).contains("no project is named"));
    study.write(
        &format!("{PROJECT}/accounts.json"),
        study.read("settings/accounts.json"),
    );
    let inside = [
        "serve",
        PROJECT,
        "--listen",
        "0.0.0.0",
        "--accounts",
        &format!("{PROJECT}/accounts.json"),
    ];
    assert!(study.fails(2, &inside).contains("would be shared"));
}

#[test]
fn accounts_are_kept_on_the_command_line_and_their_people_sign_in() {
    let study = Study::small();
    let (code, told) = account(&study, &["add", "Žana", "--role", "reader"], SECRET);
    assert_eq!((code, told.as_str()), (0, "added Žana (reader)\n"));
    assert_eq!(account(&study, &["add", "žana"], SECRET).0, 2);
    assert_eq!(account(&study, &["add", "Bruno"], "kratko").0, 2);
    assert_eq!(account(&study, &["add", "rules"], SECRET).0, 2);
    assert_eq!(
        account(&study, &["change", "Žana", "--role", "coder"], "").1,
        "changed Žana (coder)\n"
    );
    assert_eq!(account(&study, &["add", "Otto"], SECRET).0, 0);
    assert_eq!(account(&study, &["remove", "Otto"], "").0, 0);
    let (_, told) = account(&study, &["list", "--json"], "");
    assert_eq!(told, "{\"name\":\"Žana\",\"role\":\"coder\"}\n");
    let project = std::fs::read(study.path(&format!("{PROJECT}/project.db"))).expect("the project");
    assert!(
        !String::from_utf8_lossy(&project).contains("argon2"),
        "no project has a password"
    );

    // On this computer, behind a proxy that would have TLS.
    let command = study.command(&[
        "serve",
        PROJECT,
        "--no-open",
        "--public",
        "http://study.example.org",
        "--accounts",
        "settings/accounts.json",
    ]);
    let serving = Serving::behind(command, "study.example.org");
    assert_eq!(serving.ask("GET /api/sources", "", "").status, 401);
    let body = format!(r#"{{"name":"Žana","password":"{SECRET}"}}"#);
    let json = "Content-Type: application/json\r\n";
    let cookie = cookie_of(&serving.ask("POST /api/sign-in", json, &body));
    let memo = r#"{"on":"project","target":null,"text":"Čije je to?"}"#;
    assert_eq!(serving.ask("POST /api/memos", &cookie, memo).status, 200);
    let code = r#"{"name":"Novo","language":"hr","kind":"code","parent":null,"color":null}"#;
    assert_eq!(serving.ask("POST /api/codes", &cookie, code).status, 403);
    drop(serving);
    assert_eq!(study.rows(&["memo", "list", PROJECT])[0]["coder"], "Žana");
}

#[test]
fn without_the_project_or_the_port_it_says_so_and_ends() {
    let study = Study::new();
    let told = study.fails(3, &["serve", "nowhere", "--no-open"]);
    assert!(
        told.contains("no project at") && told.contains("nowhere"),
        "{told}"
    );
    let serving = Serving::start(&study, &[PROJECT]);
    let port = serving.address.rsplit(':').next().expect("a port");
    let told = study.fails(1, &["serve", PROJECT, "--no-open", "--port", port]);
    assert!(told.contains(port) && told.contains("--port 0"), "{told}");
}
