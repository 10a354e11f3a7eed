//! `verbatim serve`: what it prints, what it refuses, and that what it acknowledged survives its end.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use support::{PROJECT, Study};

/// A running workbench; it is ended with the test.
struct Serving {
    program: Child,
    address: String,
    token: String,
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Serving {
    fn start(study: &Study, arguments: &[&str]) -> Self {
        let mut program = (study.command(&[&["serve", "--no-open"], arguments].concat()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let mut lines = BufReader::new(program.stdout.take().expect("its output"));
        lines.read_line(&mut line).expect("a line");
        let rest = line
            .trim_end()
            .strip_prefix("http://")
            .unwrap_or_else(|| panic!("`{line}`"));
        let (address, token) = rest
            .split_once("/?token=")
            .expect("an address with a secret");
        Self {
            program,
            address: address.to_owned(),
            token: token.to_owned(),
        }
    }

    /// Sends a request as it is written, and returns the answer.
    fn ask(&self, request: &str, headers: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            self.address,
            body.len()
        )
        .expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    fn cookie(&self) -> String {
        let answer = self.ask(&format!("GET /?token={}", self.token), "", "");
        let cookie = answer
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "));
        let pair = cookie
            .and_then(|cookie| cookie.split(';').next())
            .expect("a cookie");
        format!("Cookie: {pair}\r\nContent-Type: application/json\r\n")
    }
}

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
    assert!(
        serving
            .ask("GET /api/sources", "", "")
            .starts_with("HTTP/1.1 401 ")
    );
    let cookie = serving.cookie();
    assert!(
        serving
            .ask("GET /api/sources", &cookie, "")
            .starts_with("HTTP/1.1 200 ")
    );
    let foreign = format!("{cookie}Origin: http://example.org\r\n");
    assert!(
        serving
            .ask("GET /api/sources", &foreign, "")
            .starts_with("HTTP/1.1 403 ")
    );
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
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
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

#[test]
fn addresses_that_others_could_reach_are_refused() {
    let study = Study::new();
    for address in ["0.0.0.0", "192.0.2.1", "::"] {
        let told = study.fails(2, &["serve", PROJECT, "--no-open", "--listen", address]);
        assert!(
            told.contains(address) && told.contains("accounts") && told.contains("hint: "),
            "{told}"
        );
    }
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
