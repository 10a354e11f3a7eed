//! `cargo xtask demo`: the main job on the sample corpus, and the stage that proves it twice.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::task::Task;
use crate::web;
use crate::workspace::{self, cargo};

/// The task.
pub const TASK: Task = Task {
    name: "demo",
    summary: "Build, run the main job on the sample corpus, and open its report",
    help: "\
Build, run the main job on the sample corpus, and open its report

Usage: cargo xtask demo [DIR] [--no-open] [--pdf]

Leaves a project, its reports and its Local Action Plans in DIR (target/demo when none is named; what an earlier
demo left there is removed first): the plan of each territory in its own language and in English, and the joint
plan, in all formats, in DIR/plans. The last line printed is the path of the HTML report. The report is opened when
there is a desktop.

Options:
  --no-open  only print where the report is
  --pdf      build with the feature `pdf`, which takes minutes, and write report and plans as PDF as
             well, with pictures of some pages in DIR/images",
    run,
};

/// The reports that `verbatim demo` leaves beside the project.
const REPORTS: [&str; 4] = ["report.html", "report.md", "report.csv", "report.json"];

/// The report of the demo as PDF.
const PAGES: &str = "report.pdf";

/// Formats of reports and plans that every build writes.
const FORMATS: [&str; 6] = ["html", "md", "csv", "json", "xlsx", "docx"];

/// The plans of the sample study: name of the file, territory (all together, where there is none), language.
const PLANS: [(&str, Option<&str>, &str); 10] = [
    ("modrinska-dolina", Some("Modrinska dolina"), "hr"),
    ("modrinska-dolina", Some("Modrinska dolina"), "en"),
    ("dzervaines-novads", Some("Dzērvaines novads"), "lv"),
    ("dzervaines-novads", Some("Dzērvaines novads"), "en"),
    ("valdombra", Some("Valdombra"), "it"),
    ("valdombra", Some("Valdombra"), "en"),
    ("joint", None, "en"),
    ("joint", None, "hr"),
    ("joint", None, "lv"),
    ("joint", None, "it"),
];

/// Files of the plans, in the folder of the demo.
fn plans(formats: &[&str]) -> impl Iterator<Item = String> {
    PLANS.iter().flat_map(move |(name, _, language)| {
        formats
            .iter()
            .map(move |format| format!("plans/{name}-{language}.{format}"))
    })
}

/// Writes the plans of the project in `folder`.
fn write_plans(program: &Path, folder: &Path, formats: &[&str]) -> Outcome {
    let plans = folder.join("plans");
    fs::create_dir_all(&plans)
        .map_err(|error| Failure::because(format!("`{}`", plans.display()), error))?;
    for (name, territory, language) in PLANS {
        for format in formats {
            let mut plan = Command::new(program);
            plan.args(["plan", "report", "--quiet", "--lang", language, "-o"])
                .arg(plans.join(format!("{name}-{language}.{format}")));
            match territory {
                Some(territory) => plan.args(["--territory", territory]),
                None => plan.arg("--joint"),
            };
            workspace::run(plan.arg(folder))?;
        }
    }
    Ok(())
}

/// Its chapters: all that have pictures.
const CHAPTERS: &str =
    "priorities,objectives,validations,practices,matrices,focus-groups,stakeholders";

/// Pages that are shown in the README: name of the picture, file, and words by which the page is found, where they stand
/// together for the first time after the contents.
const PICTURES: [(&str, &str, &[&str]); 4] = [
    ("plan", "plans/modrinska-dolina-hr.pdf", &["Mjere", "2027"]),
    ("evidence", PAGES, &["Contradicting quotes"]),
    ("matrix", PAGES, &["Shade: Jaccard"]),
    ("talk", PAGES, &["Who speaks how much and when"]),
];

/// Writes report and plans of the project in `folder` as PDF, verifies them, and makes pictures of some pages.
fn write_pages(program: &Path, folder: &Path) -> Outcome {
    let project = |command| {
        let mut program = Command::new(program);
        program.arg(command).arg(folder);
        program
    };
    workspace::run(
        project("report")
            .args(["--quiet", "--chapters", CHAPTERS, "-o"])
            .arg(folder.join(PAGES)),
    )?;
    write_plans(program, folder, &["pdf"])?;
    let made = [PAGES.to_owned()].into_iter().chain(plans(&["pdf"]));
    workspace::run(project("verify").args(made.map(|file| folder.join(file))))?;
    if !workspace::is_there("pdftoppm") {
        println!(
            "no pictures of pages: pdftoppm is not installed (`apt-get install poppler-utils`)"
        );
        return Ok(());
    }
    let images = folder.join("images");
    fs::create_dir_all(&images)
        .map_err(|error| Failure::because(format!("`{}`", images.display()), error))?;
    for (name, file, words) in PICTURES {
        let page = page_with(&folder.join(file), words)?.to_string();
        let mut draw = Command::new("pdftoppm");
        draw.args(["-png", "-r", "72", "-singlefile", "-f", &page, "-l", &page]);
        workspace::run(draw.arg(folder.join(file)).arg(images.join(name)))?;
    }
    println!("pictures of pages: {}", images.display());
    Ok(())
}

/// The first page that has all the words, from 1.
fn page_with(file: &Path, words: &[&str]) -> Result<usize, Failure> {
    let about = |why: String| Failure::because(format!("`{}`", file.display()), why);
    let read = Command::new("pdftotext")
        .arg("-layout")
        .arg(file)
        .arg("-")
        .output();
    let read = read.map_err(|error| about(error.to_string()))?;
    let text = String::from_utf8_lossy(&read.stdout).into_owned();
    let has = |page: &str| words.iter().all(|words| page.contains(words));
    // Contents have dots that lead to the numbers of pages.
    let found = (text.split('\u{c}')).position(|page| has(page) && !page.contains(" . . . "));
    found
        .map(|page| page + 1)
        .ok_or_else(|| about(format!("no page has {words:?}")))
}

/// Says that a folder was filled by a demo, so that the next one may empty it.
const MARK: &str = "made-by-cargo-xtask-demo";

fn run(arguments: &[String]) -> Outcome {
    let mut open = true;
    let mut pdf = false;
    let mut folder = None;
    for argument in arguments {
        match argument.as_str() {
            "--no-open" => open = false,
            "--pdf" => pdf = true,
            option if option.starts_with('-') => {
                return Err(Failure::Usage(format!(
                    "`demo` has no option `{option}`; see `cargo xtask demo --help`"
                )));
            }
            path if folder.is_none() => folder = Some(PathBuf::from(path)),
            path => {
                return Err(Failure::Usage(format!(
                    "`demo` takes one folder; `{path}` is a second"
                )));
            }
        }
    }
    let folder = match folder {
        Some(folder) => std::path::absolute(&folder)
            .map_err(|error| Failure::because(format!("`{}`", folder.display()), error))?,
        None => workspace::target().join("demo"),
    };

    // Before the build, which takes minutes on a fresh machine.
    make_room(&folder)?;
    let program = build(if pdf { &["--features", "pdf"] } else { &[] })?;
    workspace::run(Command::new(&program).arg("demo").arg(&folder))?;
    mark(&folder)?;
    write_plans(&program, &folder, &FORMATS)?;
    if pdf {
        write_pages(&program, &folder)?;
    }

    let report = folder.join("report.html");
    if !report.is_file() {
        return Err(Failure::Failed(format!(
            "the demo left no report at `{}`",
            report.display()
        )));
    }
    if open {
        show(&report);
    }
    println!("{}", report.display());
    Ok(())
}

/// The stage of `cargo xtask test`: same input, same output, and every quote verifies.
pub fn check() -> Outcome {
    let program = build(&[])?;
    let folder = workspace::target().join("demo-check");
    let [first, second] = ["first", "second"].map(|name| folder.join(name));
    for folder in [&first, &second] {
        make_room(folder)?;
    }
    workspace::run(Command::new(&program).arg("demo").arg(&first))?;
    // The second run stands elsewhere, in another time zone and another locale: none of them may reach a report.
    workspace::run(
        Command::new(&program)
            .arg("demo")
            .arg(&second)
            .current_dir(&folder)
            .env("TZ", "Pacific/Auckland")
            .env("LC_ALL", "lv_LV.UTF-8"),
    )?;
    for folder in [&first, &second] {
        write_plans(&program, folder, &FORMATS)?;
    }
    let made = || (REPORTS.map(str::to_owned).into_iter()).chain(plans(&FORMATS));
    for report in made() {
        compare(&first.join(&report), &second.join(&report))?;
    }
    println!(
        "both runs gave the same {} reports and plans",
        made().count()
    );
    for folder in [&first, &second] {
        workspace::run(
            Command::new(&program)
                .arg("verify")
                .arg(folder)
                .args(made().map(|report| folder.join(report))),
        )?;
    }
    Ok(())
}

/// Builds `verbatim` and gives its path.
///
/// In the profile `dev`, which is ready three times sooner on a fresh machine and shares its dependencies with the tests;
/// the dependencies are optimised there, which is enough for the sample corpus.
fn build(features: &[&str]) -> Result<PathBuf, Failure> {
    web::build_where_possible();
    workspace::run(cargo(["build", "--package", "verbatim"]).args(features))?;
    let name = format!("verbatim{}", std::env::consts::EXE_SUFFIX);
    Ok(workspace::target().join("debug").join(name))
}

/// Makes `folder` free for a demo: it may be absent or empty, lie in cargo's own folder, or come from an earlier demo.
fn make_room(folder: &Path) -> Outcome {
    let about = |error: io::Error| Failure::because(format!("`{}`", folder.display()), error);
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return fs::create_dir_all(folder).map_err(about);
        }
        Err(error) => return Err(about(error)),
    };
    if entries.next().is_none() {
        return Ok(());
    }
    let is_ours = folder.join(MARK).is_file() || folder.starts_with(workspace::target());
    if !is_ours {
        return Err(Failure::Failed(format!(
            "`{}` holds something that is not from a demo; name an empty or a new folder",
            folder.display()
        )));
    }
    fs::remove_dir_all(folder).map_err(about)?;
    fs::create_dir_all(folder).map_err(about)
}

fn mark(folder: &Path) -> Outcome {
    let sentence =
        "`cargo xtask demo` filled this folder and will empty it when it is run again.\n";
    fs::write(folder.join(MARK), sentence)
        .map_err(|error| Failure::because(format!("`{}`", folder.display()), error))
}

/// Fails when two files differ, with the line of the first difference.
fn compare(first: &Path, second: &Path) -> Outcome {
    let read = |path: &Path| {
        fs::read(path).map_err(|error| Failure::because(format!("`{}`", path.display()), error))
    };
    match first_difference(&read(first)?, &read(second)?) {
        None => Ok(()),
        Some(line) => Err(Failure::Failed(format!(
            "two runs of the demo differ: `{}` and `{}`, line {line}",
            first.display(),
            second.display()
        ))),
    }
}

/// The line, from 1, in which two files begin to differ.
fn first_difference(first: &[u8], second: &[u8]) -> Option<usize> {
    let same = first.iter().zip(second).take_while(|(a, b)| a == b).count();
    if same == first.len() && same == second.len() {
        return None;
    }
    Some(1 + first[..same].iter().filter(|byte| **byte == b'\n').count())
}

/// Opens the report in the person's browser where there is a desktop. The path is printed in any case, so a failure is no
/// failure of the demo.
fn show(report: &Path) {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if set("CI") {
        return;
    }
    let mut opener = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        // `start` takes a first quoted argument for the title of a window.
        let mut opener = Command::new("cmd");
        opener.args(["/C", "start", ""]);
        opener
    } else if set("DISPLAY") || set("WAYLAND_DISPLAY") {
        Command::new("xdg-open")
    } else {
        return;
    };
    let opened = opener
        .arg(report)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !opened.is_ok_and(|status| status.success()) {
        eprintln!("the report could not be opened here; open the file below in a browser");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_found_with_their_line() {
        let cases: [(&str, &str, Option<usize>); 6] = [
            ("", "", None),
            ("a\nb\n", "a\nb\n", None),
            ("škola\nlauks\n", "škola\nlauki\n", Some(2)),
            ("a\n", "a\nb\n", Some(2)),
            ("a", "a\n", Some(1)),
            ("", "a", Some(1)),
        ];
        for (first, second, line) in cases {
            assert_eq!(first_difference(first.as_bytes(), second.as_bytes()), line);
        }
    }

    #[test]
    fn only_what_a_demo_left_is_removed() {
        let place = std::env::temp_dir().join(format!("verbatim-xtask-{}", std::process::id()));
        make_room(&place).unwrap();
        assert!(place.is_dir(), "a new folder is made");

        fs::write(place.join("interview.txt"), "Ana: Dobar dan.\n").unwrap();
        assert!(make_room(&place).is_err());
        assert!(place.join("interview.txt").is_file(), "nothing is lost");

        mark(&place).unwrap();
        make_room(&place).unwrap();
        assert_eq!(fs::read_dir(&place).unwrap().count(), 0);
        fs::remove_dir(&place).unwrap();
    }
}
