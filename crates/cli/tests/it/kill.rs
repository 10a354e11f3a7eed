//! The program is killed in the middle of its work, again and again: what it acknowledged is there, and nothing is
//! torn.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{PROJECT, Study, list, number, text, workspace};
use serde_json::Value;

/// How often each of the two long commands is killed.
const TIMES: u64 = 25;

/// Numbers that look random and are the same on each run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// Starts the program, lets it print `lines` lines, waits, kills it, and returns all that it printed whole.
fn killed(mut command: Command, lines: u64, then: Duration) -> Vec<Value> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("starts");
    let mut output = BufReader::new(child.stdout.take().expect("piped"));
    let mut printed = Vec::new();
    for _ in 0..lines {
        output.read_until(b'\n', &mut printed).expect("readable");
    }
    std::thread::sleep(then);
    // It may have ended by itself; then there is nothing to kill.
    let _ = child.kill();
    child.wait().expect("ended");
    output.read_to_end(&mut printed).expect("readable");
    let whole = printed
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    String::from_utf8(printed[..whole].to_vec())
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line that is printed is whole"))
        .collect()
}

/// How long a command takes when nobody kills it.
fn duration_of(study: &Study, arguments: &[&str]) -> Duration {
    #[allow(
        clippy::disallowed_methods,
        reason = "only to know when the middle of the work is"
    )]
    let begun = Instant::now();
    study.ok(arguments);
    begun.elapsed()
}

/// The names of the sources, by the log and by the list; both must agree.
fn sources(study: &Study) -> BTreeSet<String> {
    let listed: BTreeSet<String> = study
        .rows(&["sources", PROJECT])
        .iter()
        .map(|row| text(row, "source").to_owned())
        .collect();
    let log = study.rows(&["log", PROJECT]);
    let ids: BTreeSet<&str> = log.iter().map(|row| text(row, "id")).collect();
    assert_eq!(ids.len(), log.len(), "an operation is there twice");
    let logged = log.iter().filter(|row| row["kind"] == "import").count();
    assert_eq!(
        logged,
        listed.len(),
        "the log tells of other sources than there are"
    );
    listed
}

/// Turns in which the words of each source are found.
fn found(study: &Study) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for hit in study.rows(&[
        "search",
        PROJECT,
        "zadruga OR kooperatīvs OR cooperativa OR cooperative",
    ]) {
        *found.entry(text(&hit, "source").to_owned()).or_default() += 1;
    }
    found
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copied");
        }
    }
}

#[test]
fn an_import_that_is_killed_keeps_what_it_acknowledged() {
    let corpora = workspace().join("corpora").display().to_string();
    let whole = Study::new();
    let import = ["import", PROJECT, corpora.as_str(), "--json"];
    let lines = whole.run(&import).stdout.lines().count() as u64;
    let all = sources(&whole);
    let expected = found(&whole);
    assert!(all.len() >= 14 && expected.len() >= 10, "{expected:?}");

    let mut chance = Chance(2026);
    let mut torn = 0;
    for round in 0..TIMES {
        let study = Study::new();
        let (after, then) = (chance.below(lines), Duration::from_millis(chance.below(60)));
        let acknowledged = killed(study.command(&import), after, then);
        let kept = sources(&study);
        for row in acknowledged
            .iter()
            .filter(|row| row["status"] == "imported")
        {
            assert!(
                kept.contains(text(row, "source")),
                "round {round}: {row} is lost"
            );
        }
        torn += usize::from(kept.len() < all.len());
        let mut there = expected.clone();
        there.retain(|source, _| kept.contains(source));
        assert_eq!(
            found(&study),
            there,
            "round {round}: the index did not heal"
        );
        study.ok(&["verify", PROJECT]);
        if round % 5 == 0 {
            study.run(&import);
            assert_eq!(
                sources(&study),
                all,
                "round {round}: the rest does not come in"
            );
            assert_eq!(found(&study), expected, "round {round}");
            study.ok(&["verify", PROJECT]);
        }
    }
    assert!(torn > 0, "no import was killed before its end");
}

#[test]
fn coding_that_is_killed_is_done_whole_or_not_at_all() {
    let base = Study::new();
    let corpora = workspace().join("corpora");
    let codebook = workspace().join("codebooks/neb-social-economy.toml");
    let folders = ["hr", "lv"].map(|folder| corpora.join(folder).display().to_string());
    base.ok(&["import", PROJECT, &folders[0], &folders[1]]);
    base.ok(&[
        "codebook",
        "import",
        PROJECT,
        &codebook.display().to_string(),
    ]);
    let whole = Study::bare();
    copy(&base.path(PROJECT), &whole.path(PROJECT));
    let time = duration_of(&whole, &["code", PROJECT]);
    let all = whole.rows(&["codings", PROJECT]);
    assert!(all.len() > 100, "{}", all.len());

    let mut chance = Chance(1789);
    let (mut before, mut after) = (0, 0);
    for round in 0..TIMES {
        let study = Study::bare();
        copy(&base.path(PROJECT), &study.path(PROJECT));
        // The commit stands at the end, so most of the kills come there.
        let percent = if round % 3 == 0 {
            chance.below(100)
        } else {
            85 + chance.below(30)
        };
        let then = time.mul_f64(percent as f64 / 100.0);
        let acknowledged = killed(study.command(&["code", PROJECT, "--json"]), 0, then);
        let log = study.rows(&["log", PROJECT]);
        let logged = log.iter().filter(|row| row["kind"] == "code").count();
        let codings = study.rows(&["codings", PROJECT]);
        assert_eq!(codings.len(), logged * all.len(), "round {round}");
        assert!(
            acknowledged.is_empty() || logged == 1,
            "round {round}: acknowledged and lost"
        );
        before += usize::from(logged == 0);
        after += usize::from(logged == 1);
        study.ok(&["verify", PROJECT]);
        let count = study.object(&["search", PROJECT, "coder:rules", "--count"]);
        assert_eq!(number(&count, "turns") > 0, logged == 1, "round {round}");
        if round % 5 == 0 {
            let outcome = study.object(&["code", PROJECT]);
            let added: usize = list(&outcome, "codes")
                .iter()
                .map(|code| number(code, "added"))
                .sum();
            assert_eq!(added, (1 - logged) * all.len(), "round {round}");
            assert_eq!(study.rows(&["codings", PROJECT]), all, "round {round}");
        }
    }
    assert!(
        before > 0,
        "no coding was killed before its end ({after} after)"
    );
}

/// All that a project keeps in files, one after the other.
fn bytes_of(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            bytes.extend(bytes_of(&path));
        } else {
            bytes.extend(fs::read(&path).expect("readable"));
        }
    }
    bytes
}

#[test]
fn an_erasure_that_is_killed_is_done_or_not_and_then_done() {
    const NAME: &str = "Qzxana Qzxić";
    let study = Study::bare();
    study.ok(&["init", PROJECT, "--title", "T", "--coder", "Ana"]);
    let talk: String = (0..400)
        .map(|n| format!("{NAME}: Kažem {n} puta qzxriječ.\nAnte: Čujem {n}.\n"))
        .collect();
    study.write("talk.txt", talk);
    study.ok(&["import", PROJECT, "talk.txt"]);
    study.ok(&["memo", "add", PROJECT, &format!("{NAME} kaže qzxriječ")]);
    let number = (study.rows(&["participants", PROJECT]).iter())
        .find(|row| text(row, "name") == NAME)
        .map(|row| text(row, "participant").to_owned())
        .expect("she takes part");
    let erase = [
        "erase",
        PROJECT,
        "--participant",
        &number,
        "--reason",
        "zahtjev",
        "--mentions",
        "--yes",
        "--json",
    ];
    let project = study.path(PROJECT);
    let kept = study.path("kept");
    copy(&project, &kept);
    let takes = duration_of(&study, &erase).as_micros();
    let takes = u64::try_from(takes).expect("a moment");
    let mut chance = Chance(7);
    let (mut before, mut after) = (0, 0);
    for _ in 0..TIMES {
        fs::remove_dir_all(&project).expect("removed");
        copy(&kept, &project);
        let then = Duration::from_micros(chance.below(takes));
        killed(study.command(&erase), 0, then);
        study.ok(&["verify", PROJECT]);
        let log = study.rows(&["log", PROJECT]);
        if log.iter().any(|row| row["kind"] == "erase") {
            after += 1;
        } else {
            before += 1;
            study.ok(&erase);
        }
        study.ok(&["verify", PROJECT]);
        let bytes = bytes_of(&project).to_ascii_lowercase();
        assert!(!bytes.windows(3).any(|window| window == b"qzx"));
    }
    assert!(before > 0, "{before} {after}");
}
