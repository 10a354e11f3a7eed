//! How well the languages of turns are told apart: the second part of `cargo xtask bench language`.

use std::fs;
use std::path::Path;

use verbatim_language::Language;
use verbatim_language::learn::{self, IdentificationScore, Sample, Told};

use crate::failure::{Failure, Outcome};

/// The first words of a text, and whole texts.
const LENGTHS: [usize; 4] = [3, 5, 8, 0];
/// Parts of the sentences, each told by a model that was learned without it.
const FOLDS: usize = 10;
/// The languages whose sentences are from the treebanks that the word lists were made of.
const LISTED: [Language; 2] = [Language::Croatian, Language::Italian];

/// Whether the first argument asks for nothing but telling languages apart, and the other arguments.
pub fn asked_for(arguments: &[String]) -> (bool, &[String]) {
    match arguments.split_first() {
        Some((first, rest)) if first == "identification" => (true, rest),
        _ => (false, arguments),
    }
}

/// Prints how often the language of a text is told, from the sentences in `LANGUAGE.txt` (one a line) of a folder, and the
/// word lists in another.
pub fn measure(lists: &Path, sentences: &Path) -> Outcome {
    let mut samples: [Sample; Language::ALL.len()] = Default::default();
    for (language, sample) in Language::ALL.into_iter().zip(&mut samples) {
        let path = sentences.join(format!("{language}.txt"));
        let text = fs::read_to_string(&path).map_err(|error| {
            Failure::because(format!("cannot read `{}`", path.display()), error)
        })?;
        sample.texts = text.lines().map(str::to_owned).collect();
        sample.listed = LISTED.contains(&language);
    }
    println!(
        "\nLanguage of a text told among four, in percent; cross-validated ({FOLDS} parts).\n"
    );
    for folded in [false, true] {
        let scores = learn::measure_identification(lists, &samples, &LENGTHS, folded, FOLDS)
            .map_err(|error| Failure::because("cannot measure", error))?;
        let typed = if folded {
            "without diacritics"
        } else {
            "as typed"
        };
        println!("{typed:19} each by itself                     as a document");
        println!(
            "                       hr    lv    it    en   mean     hr    lv    it    en   mean"
        );
        for (length, score) in LENGTHS.into_iter().zip(&scores) {
            println!("{}", line(length, score));
        }
        println!();
    }
    Ok(())
}

fn line(length: usize, score: &IdentificationScore) -> String {
    let name = match length {
        0 => "whole sentences".to_owned(),
        words => format!("first {words} words"),
    };
    format!("{name:19}{}  {}", row(&score.alone), row(&score.in_context))
}

fn row(told: &[Told; Language::ALL.len()]) -> String {
    let shares = told.map(|told| percent(told.right, told.asked));
    #[expect(clippy::cast_precision_loss, reason = "four")]
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    let shares: String = shares.iter().map(|share| format!("{share:6.2}")).collect();
    format!("{shares} {mean:6.2}")
}

#[expect(clippy::cast_precision_loss, reason = "counts of sentences")]
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
