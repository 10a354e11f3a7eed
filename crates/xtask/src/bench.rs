//! `cargo xtask bench`: the benchmarks of one crate.

use crate::failure::{Failure, Outcome};
use crate::task::Task;
use crate::{hostile, memory, tables, web, workspace};

/// The task.
pub const TASK: Task = Task {
    name: "bench",
    summary: "Measure: a crate's benchmarks, or how well the language tables do",
    help: "\
Measure: a crate's benchmarks, or how well the language tables do

Usage: cargo xtask bench NAME [ARGUMENT…]

Names:
  language [development|identification] [FOLDER]
            how well tables join the forms of a word, learned from the lists in FOLDER (as for `learn`) without a tenth
            of the running words and measured on it; `development` is another tenth, to tune on.
            Then how often the language of a text is told, cross-validated on the sentences of `data/scale-pool` in the
            shared folder; `identification` is that alone
  memory [MB]
            the peak memory and the time of importing a long plain text and a long WebVTT (200 MB where no size is given),
            with the release program
  hostile [MB] [WORD]
            the peak memory and the time of importing files that somebody made to cost much (20 MB where no size is
            given), and how much longer they take than a quarter of them; with WORD, those that have it in their name
  evidence  evidence of 100 priorities, matrices and the full report of a project with 100,000 codings on 200,000 turns
  web       the page of the workbench in headless Chromium, with the release program, against the targets: opening a long
            transcript, applying a code, scrolling, searching as one types, and the script of the first load
  CRATE     the benchmarks of crates/CRATE, for example `store`; arguments go to `cargo bench`",
    run,
};

fn run(arguments: &[String]) -> Outcome {
    let (name, rest) = arguments
        .split_first()
        .map_or((None, &[][..]), |(name, rest)| (Some(name.as_str()), rest));
    if name == Some("language") {
        return tables::measure(rest);
    }
    if name == Some("memory") {
        return memory::measure(rest);
    }
    if name == Some("hostile") {
        return hostile::measure(rest);
    }
    if name == Some("web") {
        return web::measure(rest);
    }
    if name == Some("evidence") {
        let bench = [
            "bench",
            "--package",
            "verbatim-engine",
            "--bench",
            "evidence",
        ];
        return workspace::run(workspace::cargo(bench).args(rest));
    }
    let packages: Vec<String> = workspace::members()?
        .into_iter()
        .filter(|package| package.has_benches)
        .map(|package| package.name)
        .collect();
    let wanted = name.map(|name| format!("verbatim-{name}"));
    match packages
        .iter()
        .find(|package| Some(*package) == wanted.as_ref())
    {
        Some(package) => {
            workspace::run(workspace::cargo(["bench", "--package", package.as_str()]).args(rest))
        }
        None => {
            let names: Vec<&str> = ["language", "memory", "hostile", "evidence", "web"]
                .into_iter()
                .chain(
                    packages
                        .iter()
                        .filter_map(|name| name.strip_prefix("verbatim-")),
                )
                .collect();
            let names = names.join(", ");
            Err(Failure::Usage(match name {
                Some(name) => format!("there is no benchmark `{name}`; there are: {names}"),
                None => format!("name what to measure: {names}"),
            }))
        }
    }
}
