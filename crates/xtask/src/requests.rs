//! `cargo xtask requests`: malformed and hostile requests for long, made from the description of the interface. What is
//! found there belongs into `crates/server/tests/it/hostile.rs`, which every run of the tests has.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::task::Task;
use crate::workspace::{self, cargo};

/// Seconds, where nobody says otherwise.
const SECONDS: u32 = 900;

/// The task.
pub const TASK: Task = Task {
    name: "requests",
    summary: "Send the workbench malformed and hostile requests for long, which needs schemathesis",
    help: "\
Send the workbench malformed and hostile requests for long, which needs schemathesis

Usage: cargo xtask requests [SECONDS]

Makes the sample study, serves it, and has schemathesis (Python; SCHEMATHESIS says where it is) send what it makes of
/api/openapi.json for SECONDS (900 where none are given). No answer may be an error of the server (5xx), and the project has to
verify afterwards. Routes that leave the project for another one are not asked here.",
    run,
};

fn run(arguments: &[String]) -> Outcome {
    let seconds: u32 = match arguments.first() {
        None => SECONDS,
        Some(text) => text.parse().map_err(|_| {
            Failure::Usage(format!(
                "`{text}` is no number of seconds; give one such as {SECONDS}"
            ))
        })?,
    };
    let tester = std::env::var_os("SCHEMATHESIS").unwrap_or_else(|| "schemathesis".into());
    if !workspace::is_there(&tester.to_string_lossy()) {
        return Err(Failure::Failed(
            "schemathesis is not installed; `pip install schemathesis` brings it, SCHEMATHESIS says where it is".to_owned(),
        ));
    }
    workspace::run(&mut cargo(["build", "--package", "verbatim"]))?;
    let program = workspace::target()
        .join("debug")
        .join(format!("verbatim{}", std::env::consts::EXE_SUFFIX));
    let folder = workspace::target().join("requests");
    // What an interrupted run left.
    let _ = fs::remove_dir_all(&folder);
    let study = folder.join("study");
    workspace::run(Command::new(&program).args(["demo", "--quiet"]).arg(&study))?;
    let serving = Serving::start(
        Command::new(&program)
            .args(["serve", "--no-open", "--coder", "Ana"])
            .arg(&study),
    )?;
    let cookie = serving.cookie()?;
    let asked = workspace::run(
        Command::new(&tester)
            .arg("run")
            .arg(format!("http://{}/api/openapi.json", serving.address))
            .args([
                "--header",
                &format!("Cookie: {cookie}"),
                "--checks",
                "not_a_server_error",
            ])
            .args([
                "--max-time",
                &seconds.to_string(),
                "--continue-on-failure",
                "--generation-database",
                "none",
            ])
            .args([
                "--exclude-path-regex",
                "^/api/(project|events)",
                "--suppress-health-check",
                "all",
            ])
            // Never the same twice, and each failure says how it is sent again.
            .args(["--request-timeout", "60", "--no-color", "--warnings", "off"])
            .current_dir(&folder),
    );
    let lives = serving.cookie().map(|_| ());
    drop(serving);
    workspace::run(
        Command::new(&program)
            .args(["verify", "--quiet"])
            .arg(&study),
    )?;
    asked.and(lives)?;
    fs::remove_dir_all(&folder)
        .map_err(|error| Failure::because(format!("`{}`", folder.display()), error))
}

/// A running workbench, which ends with this.
struct Serving {
    program: Child,
    address: String,
    token: String,
}

impl Serving {
    fn start(command: &mut Command) -> Result<Self, Failure> {
        let because = |error| Failure::because("the workbench does not start", error);
        let mut program = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(because)?;
        let mut line = String::new();
        if let Some(output) = program.stdout.take() {
            BufReader::new(output)
                .read_line(&mut line)
                .map_err(because)?;
        }
        let parts = line
            .trim_end()
            .strip_prefix("http://")
            .and_then(|rest| rest.split_once("/?token="));
        match parts.map(|(address, token)| (address.to_owned(), token.to_owned())) {
            Some((address, token)) => Ok(Self {
                program,
                address,
                token,
            }),
            None => Err(Failure::Failed(format!(
                "the workbench printed `{line}` in place of its address"
            ))),
        }
    }

    /// The cookie of a browser that was let in; an error where the program does not live any more.
    fn cookie(&self) -> Result<String, Failure> {
        let because = |error| Failure::because("the workbench does not answer", error);
        let mut stream = TcpStream::connect(&self.address).map_err(because)?;
        let (address, token) = (&self.address, &self.token);
        write!(
            stream,
            "GET /?token={token} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )
        .map_err(because)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).map_err(because)?;
        let cookie = answer
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "));
        let pair = cookie.and_then(|cookie| cookie.split(';').next());
        pair.map(str::to_owned)
            .ok_or_else(|| Failure::Failed(format!("the workbench gave no cookie: {answer}")))
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
