//! Learning the language tables, and measuring how well they do.
//!
//! The algorithm lives in `verbatim_language::learn`; here are the files that it reads and writes.

use std::fs;
use std::path::{Path, PathBuf};

use verbatim_language::Language;
use verbatim_language::learn::{self, HeldOut, Quality};

use crate::failure::{Failure, Outcome};
use crate::identification;

/// Learns all tables from the word lists in the folder that is the only argument (by default `lexicon` in the shared
/// folder) and writes them to `crates/language/tables`. The same lists give the same bytes.
///
/// With `identification` as the first argument, only the table that tells languages apart.
pub fn run(arguments: &[String]) -> Outcome {
    let (only_identification, rest) = identification::asked_for(arguments);
    let lists = lists(rest)?;
    if only_identification {
        return learn_identification(&lists);
    }
    for language in Language::ALL {
        let tables = learn::learn(&lists, language)
            .map_err(|error| Failure::because("cannot learn", told(&error)))?;
        write(&format!("{language}.typed.table"), &tables.typed)?;
        write(&format!("{language}.folded.table"), &tables.folded)?;
    }
    learn_identification(&lists)
}

fn learn_identification(lists: &Path) -> Outcome {
    let model = learn::learn_identification(lists)
        .map_err(|error| Failure::because("cannot learn", told(&error)))?;
    write("identify.table", &model)
}

/// Prints how well tables do that were learned without the part of the treebanks that they are measured on.
///
/// The first argument that is no folder may be `development`, to tune on another tenth than the one that is reported, or
/// `identification`, for nothing but how well languages are told apart.
pub fn measure(arguments: &[String]) -> Outcome {
    let (only_identification, arguments) = identification::asked_for(arguments);
    let sentences = shared().join("data/scale-pool");
    if only_identification {
        return identification::measure(&lists(arguments)?, &sentences);
    }
    let (held_out, rest) = match arguments.split_first() {
        Some((first, rest)) if first == "development" => (HeldOut::Development, rest),
        _ => (HeldOut::Report, arguments),
    };
    let lists = lists(rest)?;
    let new_words = (held_out == HeldOut::Report).then_some((
        HeldOut::NewWords,
        "the same, with all words of rare lemmas held out together, as new documents bring them",
    ));
    let first = (
        held_out,
        "a tenth of the treebank's running words is held out",
    );
    for (held_out, how) in std::iter::once(first).chain(new_words) {
        word_forms(&lists, held_out, how)?;
    }
    identification::measure(&lists, &sentences)
}

/// How well tables bring the forms of a lemma together.
fn word_forms(lists: &Path, held_out: HeldOut, how: &str) -> Outcome {
    println!("Forms of a lemma brought together, in percent (P precision, R recall);");
    println!("{how}.\n");
    println!("language  forms   pairs of forms     dictionary form  without diacritics   KiB");
    println!("                  P     R     F1     P     R          P     R");
    for language in Language::ALL {
        let score = learn::measure(lists, language, held_out)
            .map_err(|error| Failure::because("cannot measure", told(&error)))?;
        println!(
            "{:9}{:>6}   {} {:5.1}  {}      {}       {:>5}",
            language.name(),
            score.forms,
            percent(score.pairs),
            score.pairs.f1() * 100.0,
            percent(score.dictionary),
            percent(score.folded),
            score.bytes / 1024,
        );
    }
    println!();
    Ok(())
}

fn percent(quality: Quality) -> String {
    format!(
        "{:5.1} {:5.1}",
        quality.precision * 100.0,
        quality.recall * 100.0
    )
}

/// The folder of the word lists.
fn lists(arguments: &[String]) -> Result<PathBuf, Failure> {
    match arguments {
        [] => Ok(shared().join("lexicon")),
        [folder] => Ok(PathBuf::from(folder)),
        _ => Err(Failure::Usage(
            "name one folder with the word lists".to_owned(),
        )),
    }
}

fn shared() -> PathBuf {
    std::env::var_os("VERBATIM_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    )
}

fn write(name: &str, bytes: &[u8]) -> Outcome {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../language/tables")
        .join(name);
    fs::write(&path, bytes)
        .map_err(|error| Failure::because(format!("cannot write `{}`", path.display()), error))?;
    println!("{name}: {} KiB", bytes.len().div_ceil(1024));
    Ok(())
}

/// An error with its causes.
fn told(error: &dyn std::error::Error) -> String {
    std::iter::successors(Some(error), |error| error.source())
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}
