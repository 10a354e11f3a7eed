//! `cargo xtask bench evidence`: evidence of 100 priorities, matrices and the full report of a project with 100,000 codings on
//! 200,000 turns, held against what the project promises. Each is made with a project that was just opened.

// A benchmark measures time and prints it.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

mod large_study;

use verbatim_engine::{CodeChoice, MatrixCells, Project, ReportFormat, ReportLanguage};

/// Evidence and matrices of all priorities, in seconds beyond opening.
const EVIDENCE: f64 = 2.0;
/// The full report as HTML.
const REPORT: f64 = 5.0;

fn matrices(project: &Project) {
    for by in ["territory", "group"] {
        let all = CodeChoice::default();
        let matrix = project.matrix(by, MatrixCells::Speakers, &all, 0, &mut |_, _| {});
        assert!(matrix.expect("a matrix").total.mentions > 80_000);
    }
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("study");
    large_study::make(&folder);
    println!(
        "100,000 codings on 200,000 turns, 100 priorities with 30 quotes each; {}",
        machine()
    );
    let evidence = |project: &Project| {
        assert_eq!(project.evidence(None).expect("figures").len(), 100);
    };
    large_study::timed(&folder, "evidence of all priorities", evidence);
    large_study::timed(&folder, "two matrices", matrices);
    let both = large_study::timed(&folder, "evidence and two matrices", |project| {
        evidence(project);
        matrices(project);
    });
    large_study::timed(&folder, "board of all priorities", |project| {
        let board = project.priority_board(ReportLanguage::English);
        assert_eq!(board.expect("a board").rows.len(), 100);
    });
    large_study::timed(&folder, "one priority opened", |project| {
        let board = project.priority_alone("P1", ReportLanguage::English);
        assert_eq!(board.expect("a page").rows.len(), 1);
    });
    let report = large_study::timed(&folder, "report as HTML", |project| {
        let page = project.report(ReportFormat::Html, ReportLanguage::English, None);
        println!("{:<34} {:>6} kB", "", page.expect("a report").len() / 1000);
    });
    for (what, took, most) in [
        ("evidence and matrices", both, EVIDENCE),
        ("report", report, REPORT),
    ] {
        let kept = if took < most { "within" } else { "MISSES" };
        println!("{what}: {took:.2} s, {kept} the {most:.0} s that are promised");
    }
}

/// What it was measured on, as far as the system tells.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let about = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or(std::env::consts::ARCH, |(_, model)| model.trim());
    format!("{model}, {cores} cores, {}", std::env::consts::OS)
}
