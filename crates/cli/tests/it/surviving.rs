//! The workbench survives: it is killed in the middle of coding, its disk is full, and 200 windows ask at once.

use crate::support;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::serving::Serving;
use crate::support::{PROJECT, Study, number, text};
use serde_json::Value;

/// How often the workbench is killed.
const KILLS: usize = 6;
/// Windows that code at the same time.
const WINDOWS: usize = 6;

/// Passages of a source, one after the other, no two alike.
struct Passages {
    source: String,
    code: String,
    start: u64,
    length: u64,
    next: AtomicUsize,
}

impl Passages {
    fn of(study: &Study) -> Self {
        let sources = study.rows(&["sources", PROJECT]);
        let codes = study.rows(&["codebook", "show", PROJECT]);
        let turns = study.rows(&["turns", PROJECT]);
        let source = text(&sources[0], "source");
        let of_source = turns.iter().filter(|turn| text(turn, "source") == source);
        let turn = of_source
            .max_by_key(|turn| number(turn, "end") - number(turn, "start"))
            .expect("a turn");
        let (start, end) = (number(turn, "start"), number(turn, "end"));
        Self {
            source: text(&sources[0], "source_id").to_owned(),
            code: text(&codes[0], "code").to_owned(),
            start: start as u64,
            length: (end - start) as u64,
            next: AtomicUsize::new(0),
        }
    }

    /// Request and body for the next one.
    fn next(&self) -> (String, String) {
        let n = self.next.fetch_add(1, Ordering::Relaxed) as u64;
        let (from, length) = (n / self.length, 1 + n % self.length);
        let from = (self.start + from).min(self.start + self.length - 1);
        let end = (from + length).min(self.start + self.length);
        let body = format!(r#"{{"code":"{}","start":{from},"end":{end}}}"#, self.code);
        (format!("POST /api/sources/{}/codings", self.source), body)
    }
}

fn codings(study: &Study) -> BTreeSet<String> {
    let rows = study.rows(&["codings", PROJECT]);
    rows.iter().map(|row| text(row, "id").to_owned()).collect()
}

#[test]
fn killed_while_windows_code_it_keeps_all_that_it_acknowledged() {
    let study = Study::small();
    let passages = Passages::of(&study);
    let acknowledged = Mutex::new(BTreeSet::new());
    for round in 0..KILLS {
        let mut serving = Serving::start(&study, &[PROJECT, "--coder", "Marta"]);
        let cookie = serving.cookie();
        let process = serving.program.id();
        let is_over = AtomicBool::new(false);
        let before = acknowledged.lock().expect("no panic").len();
        std::thread::scope(|scope| {
            for _ in 0..WINDOWS {
                scope.spawn(|| {
                    while !is_over.load(Ordering::Relaxed) {
                        let (request, body) = passages.next();
                        // Killed in between: nothing was acknowledged.
                        let Ok(answer) = serving.try_ask(&request, &cookie, &body) else {
                            return;
                        };
                        if answer.status == 200 && answer.text.ends_with('}') {
                            let id = text(&answer.json(), "id").to_owned();
                            acknowledged.lock().expect("no panic").insert(id);
                        }
                    }
                });
            }
            // In another place of the work each time, and never before there was some.
            while acknowledged.lock().expect("no panic").len() < before + 10 {
                std::thread::sleep(Duration::from_millis(5));
            }
            std::thread::sleep(Duration::from_millis(7 * round as u64));
            kill(process);
            is_over.store(true, Ordering::Relaxed);
        });
        let _ = serving.program.wait();
        let kept = codings(&study);
        let lost: Vec<_> = (acknowledged.lock().expect("no panic").iter())
            .filter(|id| !kept.contains(*id))
            .cloned()
            .collect();
        assert_eq!(lost, Vec::<String>::new(), "round {round}");
        study.ok(&["verify", PROJECT]);
    }
    let logged = study.rows(&["log", PROJECT]);
    let of_marta = (logged.iter())
        .filter(|row| row["coder"] == "Marta")
        .count();
    assert!(of_marta >= acknowledged.lock().expect("no panic").len());
}

/// Ends a program without asking it.
fn kill(process: u32) {
    let mut command = if cfg!(windows) {
        let mut command = Command::new("taskkill");
        command.args(["/F", "/PID"]);
        command
    } else {
        let mut command = Command::new("kill");
        command.arg("-9");
        command
    };
    let status = command
        .arg(process.to_string())
        .status()
        .expect("it can be killed");
    assert!(status.success());
}

/// A disk of a few megabytes, which goes with the test.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// `None` where this computer does not let the test make one.
    fn new(place: &Path) -> Option<Self> {
        fs::create_dir_all(place).expect("a folder");
        let made = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"])
            .arg(place)
            .output()
            .is_ok_and(|output| output.status.success());
        made.then(|| Self(place.to_owned()))
    }

    /// Takes all the room that is left.
    fn fill(&self) -> PathBuf {
        let filler = self.0.join("filler");
        let mut file = fs::File::create(&filler).expect("a file");
        let block = vec![0; 1 << 12];
        while std::io::Write::write_all(&mut file, &block).is_ok() {}
        filler
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_is_told_clearly_leaves_nothing_half_written_and_work_goes_on_once_there_is_room() {
    let study = Study::bare();
    let Some(disk) = SmallDisk::new(&study.path(PROJECT)) else {
        println!(
            "no small disk can be made here (it takes the right to mount one); the full disk is not tested"
        );
        return;
    };
    let home = study.path("home");
    fs::create_dir_all(&home).expect("a folder");
    study.write("talk.txt", "Ana: Zadruga drži tržnicu. Žena na šalteru rekla je da ne može.\n\nBruno: Društvena poduzeća trebaju novac i prostor.\n");
    study.write("codebook.toml", support::CODEBOOK);
    // The folder of the disk is there already and empty, as a fresh stick is.
    study.ok(&[
        "init",
        &format!("{PROJECT}/inner"),
        "--title",
        "Tržnica",
        "--coder",
        "Ana",
    ]);
    let inner = format!("{PROJECT}/inner");
    study.ok(&["import", &inner, "talk.txt"]);
    study.ok(&["codebook", "import", &inner, "codebook.toml"]);
    let source = text(&study.rows(&["sources", &inner])[0], "source_id").to_owned();
    let code = text(&study.rows(&["codebook", "show", &inner])[0], "code").to_owned();
    let start = number(&study.rows(&["turns", &inner])[0], "start") as u64;
    let serving = Serving::start(&study, &[&inner]);
    let cookie = serving.cookie();
    let request = format!("POST /api/sources/{source}/codings");
    let coding = |n: u64| {
        format!(
            r#"{{"code":"{code}","start":{start},"end":{}}}"#,
            start + 1 + n
        )
    };
    let mut acknowledged = BTreeSet::new();
    let mut take = |n: u64| {
        let answer = serving.ask(&request, &cookie, &coding(n));
        if answer.status == 200 {
            acknowledged.insert(text(&answer.json(), "id").to_owned());
        }
        answer
    };
    assert_eq!(take(0).status, 200);
    let filler = disk.fill();
    // What there was room for in the file already may still be taken.
    let refused = (1..20)
        .map(&mut take)
        .find(|answer| answer.status != 200)
        .expect("the disk is full");
    assert_eq!(refused.status, 507, "{}", refused.text);
    let told = refused.json();
    assert!(
        text(&told, "message").contains("no room left on the disk"),
        "{told}"
    );
    assert!(text(&told, "hint").contains("make room"), "{told}");
    // One can still read.
    let listed = serving.ask(&format!("GET /api/sources/{source}/codings"), &cookie, "");
    assert_eq!(listed.status, 200);
    let program = study.run(&["memo", "add", &inner, "Čije je?"]);
    assert_eq!(program.code, 1, "{}", program.stderr);
    assert!(
        program.stderr.contains("no room left on the disk") && program.stderr.contains("hint: "),
        "{}",
        program.stderr
    );

    fs::remove_file(filler).expect("room");
    let again = take(25);
    assert_eq!(again.status, 200, "{}", again.text);
    drop(serving);
    let kept: BTreeSet<String> = (study.rows(&["codings", &inner]).iter())
        .map(|row| text(row, "id").to_owned())
        .collect();
    assert_eq!(
        kept, acknowledged,
        "what was acknowledged, and nothing else"
    );
    study.ok(&["verify", &inner]);
}

#[test]
fn two_hundred_requests_at_once_are_all_answered_and_no_write_is_lost() {
    let study = Study::small();
    let passages = Passages::of(&study);
    let serving = Serving::start(&study, &[PROJECT, "--coder", "Marta"]);
    let cookie = serving.cookie();
    let made = Mutex::new(BTreeSet::new());
    let gate = std::sync::Barrier::new(200);
    std::thread::scope(|scope| {
        for n in 0..200 {
            let (serving, cookie, passages, made, gate) =
                (&serving, &cookie, &passages, &made, &gate);
            scope.spawn(move || {
                let source = &passages.source;
                let read = |path: String| (format!("GET {path}"), String::new());
                let (request, body) = match n % 5 {
                    0 => read(format!("/api/sources/{source}/turns")),
                    1 => read("/api/search?query=zadruga".to_owned()),
                    2 => read(format!("/api/sources/{source}/codings")),
                    3 => (
                        "POST /api/memos".to_owned(),
                        format!(r#"{{"on":"project","target":null,"text":"Bilješka {n} ģ"}}"#),
                    ),
                    _ => passages.next(),
                };
                gate.wait();
                let answer = serving.ask(&request, cookie, &body);
                assert_eq!(answer.status, 200, "{request}: {}", answer.text);
                if request.starts_with("POST") {
                    let id = answer.json()["id"].as_str().expect("an id").to_owned();
                    made.lock().expect("no panic").insert(id);
                }
            });
        }
    });
    let made = made.into_inner().expect("no panic");
    assert_eq!(made.len(), 80);
    let memos = study.rows(&["memo", "list", PROJECT]);
    let mut kept = codings(&study);
    kept.extend(memos.iter().map(|row: &Value| text(row, "id").to_owned()));
    let lost: Vec<_> = made.difference(&kept).collect();
    assert!(lost.is_empty(), "{lost:?}");
    study.ok(&["verify", PROJECT]);
}
