//! Whatever is corrected in a text, codings stand on their words, or on corrected words and say so, or wait with their
//! words: none is lost, and taking the correction back gives what was before.

use std::collections::BTreeMap;
use std::fs;

use crate::support::Study;
use proptest::prelude::*;
use verbatim_engine::{
    CodingFilter, ImportOptions, QuoteRef, RevisionOptions, RevisionRow, RevisionStatus,
};

const WORDS: [&str; 24] = [
    "tržnica",
    "ostaje",
    "javna",
    "đak",
    "zadruga",
    "da",
    "da",
    "ne",
    "tirgus",
    "paliek",
    "ģimene",
    "nauda",
    "ē\u{328}da",
    "jā",
    "mercato",
    "perché",
    "è",
    "sì",
    "market",
    "stays",
    "yes",
    "👩‍🌾",
    "2026.",
    "čšž…",
];
const LABELS: [&str; 3] = ["Ana", "Māra", "Niccolò"];

type Lines = Vec<(usize, Vec<String>)>;

fn words() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 1..9)
        .prop_map(|words| words.into_iter().map(str::to_owned).collect())
}

fn lines(most: usize) -> impl Strategy<Value = Lines> {
    prop::collection::vec((0..LABELS.len(), words()), 3..most)
}

/// A transcript. A line without the end of a sentence could be the head of the document, which nobody says.
fn written(lines: &Lines) -> String {
    (lines.iter())
        .map(|(who, words)| format!("{}: {}.\n", LABELS[*who], words.join(" ")))
        .collect()
}

/// A correction of a line, or of its words; numbers are taken modulo what there is.
#[derive(Debug, Clone)]
enum Edit {
    Letters(usize, usize, String),
    AddWord(usize, usize, String),
    DropWord(usize, usize),
    AddLine(usize, usize, Vec<String>),
    DropLine(usize),
    MoveLine(usize, usize),
    Speaker(usize, usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let word = || prop::sample::select(&WORDS[..]).prop_map(str::to_owned);
    let n = || 0..99usize;
    prop_oneof![
        (n(), n(), "[a-zčāè]{0,2}").prop_map(|(l, w, c)| Edit::Letters(l, w, c)),
        (n(), n(), word()).prop_map(|(l, w, c)| Edit::AddWord(l, w, c)),
        (n(), n()).prop_map(|(l, w)| Edit::DropWord(l, w)),
        (n(), 0..LABELS.len(), words()).prop_map(|(l, who, w)| Edit::AddLine(l, who, w)),
        n().prop_map(Edit::DropLine),
        (n(), n()).prop_map(|(l, to)| Edit::MoveLine(l, to)),
        (n(), 0..LABELS.len()).prop_map(|(l, who)| Edit::Speaker(l, who)),
    ]
}

fn corrected(mut lines: Lines, edits: &[Edit]) -> Lines {
    for edit in edits {
        let count = lines.len();
        match edit.clone() {
            Edit::Letters(line, word, more) => {
                let words = &mut lines[line % count].1;
                let at = word % words.len();
                let short: String = words[at].chars().skip(1).collect();
                words[at] = format!("{short}{more}x");
            }
            Edit::AddWord(line, word, new) => {
                let words = &mut lines[line % count].1;
                words.insert(word % (words.len() + 1), new);
            }
            Edit::DropWord(line, word) => {
                let words = &mut lines[line % count].1;
                if words.len() > 1 {
                    words.remove(word % words.len());
                }
            }
            Edit::AddLine(line, who, words) => lines.insert(line % (count + 1), (who, words)),
            Edit::DropLine(line) if count > 2 => drop(lines.remove(line % count)),
            Edit::DropLine(_) => {}
            Edit::MoveLine(line, to) => {
                let moved = lines.remove(line % count);
                lines.insert(to % count, moved);
            }
            Edit::Speaker(line, who) => lines[line % count].0 = who,
        }
    }
    lines
}

const CODEBOOK: &str = r#"[codebook]
key = "k"
version = "1"
languages = ["hr"]
[[code]]
key = "trg"
kind = "code"
name = { hr = "Trg" }
"#;

/// A project with one talk, coded at these places: number of a line, a word in it, and how many words.
fn coded(lines: &Lines, places: &[(usize, usize, usize)]) -> Study {
    let mut study = Study::new();
    let path = study.folder.path().join("fg.txt");
    fs::write(&path, written(lines)).expect("written");
    (study.import_paths(&[path], &ImportOptions::default())).expect("imported");
    (study.project.import_codebook("k.toml", CODEBOOK)).expect("a codebook");
    study.project.end_batch();
    let text = study.project.text("fg.txt").expect("a text");
    for &(line, word, count) in places {
        let line = line % lines.len();
        let above: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let said = text[above..].lines().next().expect("a line");
        let starts: Vec<usize> = (said.match_indices(' ')).map(|(at, _)| at + 1).collect();
        let word = word % starts.len();
        let last = (word + count).min(starts.len());
        let end = starts.get(last).map_or(said.len(), |start| start - 1);
        let points = |bytes: usize| text[..above + bytes].chars().count();
        let quote = QuoteRef {
            source: "fg.txt".to_owned(),
            start: points(starts[word]),
            end: points(end),
        };
        study.project.add_coding("trg", &quote).expect("coded");
        study.project.end_batch();
    }
    study
}

fn revised(study: &mut Study, lines: &Lines) -> RevisionRow {
    let path = study.folder.path().join("ispravljeno.txt");
    fs::write(&path, written(lines)).expect("written");
    let row = (study.project).revise_source("fg.txt", &path, &RevisionOptions::default());
    study.project.end_batch();
    row.expect("revised")
}

/// What each coding stands on, and whether it says that this was corrected; those without a place apart.
type Standing = (BTreeMap<String, (String, bool)>, BTreeMap<String, String>);

fn standing(study: &Study) -> Standing {
    let placed = (study.project)
        .codings(&CodingFilter::default())
        .expect("codings");
    let waiting = study.project.unplaced().expect("unplaced");
    let text = study.project.text("fg.txt").expect("a text");
    for coding in &placed {
        let (skip, take) = (coding.start, coding.end - coding.start);
        let words: String = text.chars().skip(skip).take(take).collect();
        assert_eq!(words, coding.quote);
    }
    (
        (placed.into_iter())
            .map(|coding| (coding.id, (coding.quote, coding.stale)))
            .collect(),
        (waiting.into_iter())
            .map(|row| (row.id, row.quote))
            .collect(),
    )
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 24,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_coding_is_lost_and_none_claims_other_words(
        lines in lines(12),
        places in prop::collection::vec((0..99usize, 0..99usize, 1..6usize), 1..7),
        first in prop::collection::vec(edit(), 1..7),
        second in prop::collection::vec(edit(), 1..7),
    ) {
        let mut study = coded(&lines, &places);
        let (before, _) = standing(&study);
        let untouched = study.rows();
        let once = corrected(lines.clone(), &first);
        let one = revised(&mut study, &once);
        let after = standing(&study);
        let corrected_once = study.rows();
        for (id, (quote, _)) in &before {
            match (after.0.get(id), after.1.get(id)) {
                (Some((now, stale)), None) => prop_assert!(now == quote || *stale, "{quote} {now}"),
                (None, Some(now)) => prop_assert_eq!(now, quote),
                lost => prop_assert!(false, "{} is {:?}", quote, lost),
            }
        }
        prop_assert_eq!(after.0.len() + after.1.len(), before.len());
        let twice = corrected(once, &second);
        let other = revised(&mut study, &twice);
        let last = standing(&study);
        prop_assert_eq!(last.0.len() + last.1.len(), before.len());
        for (id, (quote, stale)) in &last.0 {
            // What waited or was corrected before may stand on its first words again, but never unsaid on others.
            prop_assert!(*stale || *quote == before[id].0, "{} {}", quote, before[id].0);
        }
        for (id, quote) in &last.1 {
            let known = after.1.get(id).or(after.0.get(id).map(|(quote, _)| quote));
            prop_assert_eq!(known, Some(quote));
        }
        prop_assert_eq!(study.project.verify(&[]).expect("verified").failed, []);
        // A correction that corrects nothing leaves nothing to take back.
        for (row, rows) in [(other, corrected_once), (one, untouched)] {
            if row.status == RevisionStatus::Revised {
                study.undo();
            }
            prop_assert_eq!(study.rows(), rows);
        }
    }

    #[test]
    fn what_is_only_written_in_between_moves_nothing(
        lines in lines(12),
        places in prop::collection::vec((0..99usize, 0..99usize, 1..6usize), 1..7),
        additions in prop::collection::vec(0..99usize, 1..6),
    ) {
        let mut study = coded(&lines, &places);
        let (before, _) = standing(&study);
        let mut new = lines;
        for (number, at) in additions.into_iter().enumerate() {
            let words = (0..3).map(|n| format!("novo{number}{n}")).collect();
            new.insert(at % (new.len() + 1), (number % LABELS.len(), words));
        }
        revised(&mut study, &new);
        let (after, waiting) = standing(&study);
        prop_assert_eq!(after, before);
        prop_assert!(waiting.is_empty());
    }
}
