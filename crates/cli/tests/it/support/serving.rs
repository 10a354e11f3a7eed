//! A running workbench, asked as a browser asks.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::Study;

/// A running workbench; it is ended with the test.
pub struct Serving {
    pub program: Child,
    pub address: String,
    pub token: String,
    host: String,
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        let body = self
            .text
            .split_once("\r\n\r\n")
            .map_or("", |(_, body)| body);
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
}

impl Serving {
    pub fn start(study: &Study, arguments: &[&str]) -> Self {
        Self::of(study.command(&[&["serve", "--no-open"], arguments].concat()))
    }

    /// Starts `command`, which serves at the address that it prints.
    fn of(command: Command) -> Self {
        let (program, line) = started(command);
        let rest = line
            .strip_prefix("http://")
            .unwrap_or_else(|| panic!("`{line}`"));
        let (address, token) = rest
            .split_once("/?token=")
            .expect("an address with a secret");
        Self {
            program,
            address: address.to_owned(),
            token: token.to_owned(),
            host: address.to_owned(),
        }
    }

    /// Starts `command`, which others reach as `host`, at a port of this computer that was free a moment ago.
    pub fn behind(mut command: Command, host: &str) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let address = free.expect("a free port").to_string();
        let port = address.rsplit(':').next().expect("a port");
        command.args(["--port", port]);
        let (program, line) = started(command);
        assert_eq!(line, format!("http://{host}/"));
        Self {
            program,
            address,
            token: String::new(),
            host: host.to_owned(),
        }
    }

    /// Sends a request as it is written, and returns the answer; `Err` where the program is gone.
    pub fn try_ask(&self, request: &str, headers: &str, body: &str) -> std::io::Result<Answer> {
        let mut stream = TcpStream::connect(&self.address)?;
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            self.host,
            body.len()
        )?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        let status = text.split(' ').nth(1).and_then(|code| code.parse().ok());
        match status {
            Some(status) => Ok(Answer { status, text }),
            None => Err(std::io::ErrorKind::UnexpectedEof.into()),
        }
    }

    pub fn ask(&self, request: &str, headers: &str, body: &str) -> Answer {
        self.try_ask(request, headers, body).expect("an answer")
    }

    /// The headers of a browser that was let in.
    pub fn cookie(&self) -> String {
        cookie_of(&self.ask(&format!("GET /?token={}", self.token), "", ""))
    }
}

/// Starts a program and waits for its first line.
fn started(mut command: Command) -> (Child, String) {
    let mut program = (command.stdout(Stdio::piped()).stderr(Stdio::null()))
        .spawn()
        .expect("the program starts");
    let mut line = String::new();
    let mut lines = BufReader::new(program.stdout.take().expect("its output"));
    lines.read_line(&mut line).expect("a line");
    (program, line.trim_end().to_owned())
}

/// The headers of a browser that got a cookie with this answer.
pub fn cookie_of(answer: &Answer) -> String {
    let cookie = (answer.text.lines()).find_map(|line| line.strip_prefix("set-cookie: "));
    let pair = cookie.and_then(|cookie| cookie.split(';').next());
    format!(
        "Cookie: {}\r\nContent-Type: application/json\r\n",
        pair.expect("a cookie")
    )
}
