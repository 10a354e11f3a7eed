//! `cargo xtask bench memory`: how much memory and time the import of a long transcript takes.

use std::fmt;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::workspace::{self, cargo};

/// Size of each file, in MB, where none is given.
const SIZE: usize = 200;

/// Sentences of which invented transcripts are made; their numbers make the words differ.
const SENTENCES: [&str; 4] = [
    "Mislim da je tržnica važna svima koji ovdje žive i rade.",
    "Es domāju, ka tirgus ir vajadzīgs visiem iedzīvotājiem.",
    "Secondo me il mercato serve a tutti quelli che vivono qui.",
    "We have always met here, and we would like to stay.",
];
const SPEAKERS: [&str; 4] = ["Ana Kovač", "Ģirts Bērziņš", "Sara", "P4"];

/// Makes long transcripts in a folder for the moment, imports each with the release program, and prints what that took.
/// The first of `arguments` is the size in MB.
pub fn measure(arguments: &[String]) -> Outcome {
    let size = match arguments.first() {
        None => SIZE,
        Some(size) => size.parse().map_err(|_| {
            Failure::Usage(format!(
                "`{size}` is no size in MB; give a number, such as {SIZE}"
            ))
        })?,
    };
    workspace::run(&mut cargo(["build", "--release", "--package", "verbatim"]))?;
    let folder = workspace::target().join("memory");
    let because = |error| Failure::because(format!("`{}`", folder.display()), error);
    // What an interrupted run left.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(because)?;
    let measured = ["txt", "vtt"].iter().try_for_each(|ending| {
        let file = folder.join(format!("razgovor.{ending}"));
        write(&file, *ending == "vtt", size * 1_000_000).map_err(because)?;
        let cost = import(&folder.join(format!("project-{ending}")), &file)?;
        println!(
            "{}: {} MB, {cost}",
            file.file_name().unwrap_or_default().display(),
            fs::metadata(&file).map_or(0, |about| about.len()) / 1_000_000,
        );
        match cost.code {
            Some(0) => Ok(()),
            _ => Err(Failure::Failed("the import failed".to_owned())),
        }
    });
    fs::remove_dir_all(&folder).map_err(because)?;
    measured
}

/// Writes a transcript of at least `size` bytes: lines with labels, or captions with voices.
fn write(path: &Path, captions: bool, size: usize) -> std::io::Result<()> {
    let mut file = BufWriter::new(fs::File::create(path)?);
    let mut written = 0;
    if captions {
        writeln!(file, "WEBVTT\n")?;
    }
    for turn in 0usize.. {
        if written >= size {
            break;
        }
        let speaker = SPEAKERS[turn * 7 % 11 % 4];
        let words: Vec<String> = (0..=turn % 7)
            .map(|n| format!("{} {}", SENTENCES[(turn + n) % 4], turn * 31 % 9973))
            .collect();
        let piece = if captions {
            let second = turn * 3;
            let (minutes, seconds) = (second / 60 % 60, second % 60);
            let time = format!("{:02}:{minutes:02}:{seconds:02}", second / 3600);
            format!(
                "{time}.000 --> {time}.900\n<v {speaker}>{}</v>\n\n",
                words[0]
            )
        } else {
            format!("{speaker}: {}\n", words.join(" "))
        };
        file.write_all(piece.as_bytes())?;
        written += piece.len();
    }
    file.flush()
}

/// What an import took.
pub struct Cost {
    /// Seconds from start to end.
    pub seconds: f64,
    /// The most memory, in thousands of bytes, where it is known.
    most: Option<u64>,
    /// The code that the program gave back; `None` where it was killed.
    pub code: Option<i32>,
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.most {
            Some(most) => write!(f, "peak memory {} MB", most / 1000)?,
            None => f.write_str("peak memory unknown here")?,
        }
        write!(f, ", {:.1} s", self.seconds)
    }
}

/// Makes a project and imports a file into it with the release program.
#[expect(
    clippy::disallowed_methods,
    reason = "how long an import takes is what is measured"
)]
pub fn import(project: &Path, file: &Path) -> Result<Cost, Failure> {
    let program = workspace::target().join("release/verbatim");
    let verbatim = || {
        let mut command = std::process::Command::new(&program);
        command.env("VERBATIM_CODER", "Ana").stdout(Stdio::null());
        command
    };
    workspace::run(
        verbatim()
            .args(["init", "--quiet", "--title", "memory"])
            .arg(project),
    )?;
    let because = |error| Failure::because("the import", error);
    let start = Instant::now();
    let mut child = verbatim()
        .arg("import")
        .args([project, file])
        .stderr(Stdio::null())
        .spawn()
        .map_err(because)?;
    let mut most = None;
    let status = loop {
        most = most.max(peak(child.id()));
        if let Some(status) = child.try_wait().map_err(because)? {
            break status;
        }
        thread::sleep(Duration::from_millis(20));
    };
    Ok(Cost {
        seconds: start.elapsed().as_secs_f64(),
        most,
        code: status.code(),
    })
}

/// The most memory that a process has had, in thousands of bytes; Linux keeps it.
fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024 / 1000)
}
