//! No turn that the matcher accepts is missing from the candidates.

#[path = "../../query/tests/generate/mod.rs"]
mod generate;
mod project;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generate::TwoConcepts;
use project::{Project, doc};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use verbatim_index::{Candidates, TurnDoc, TurnId};
use verbatim_language::Language;
use verbatim_query::{
    CodingFacts, CompiledQuery, Facts, Field, Member, NoFacts, Node, Status, TurnText,
};

/// Everything that is asked of a turn is so, and it is coded.
struct Everything([CodingFacts; 2]);

impl Everything {
    fn new() -> Self {
        let coding = |code: &str, status| CodingFacts {
            code: code.to_owned(),
            objectives: vec![],
            coder: "Ana".to_owned(),
            status,
        };
        Self([
            coding("trust", Status::Rejected),
            coding("money", Status::Accepted),
        ])
    }
}

impl Facts for Everything {
    fn holds(&self, _: Field, _: &str) -> bool {
        true
    }

    fn codings(&self) -> &[CodingFacts] {
        &self.0
    }
}

/// The turns that the matcher accepts of `turns` and that are no candidates, and how many it accepts.
fn missing(
    project: &Project,
    query: &CompiledQuery,
    turns: &[(TurnId, TurnText<'_>)],
) -> (Vec<TurnId>, usize) {
    let candidates: Option<BTreeSet<TurnId>> = match project.index.candidates(query) {
        Ok(Candidates::All) => None,
        Ok(Candidates::Turns(found)) => Some(found.into_iter().map(|(id, _)| id).collect()),
        Err(error) => panic!("{error}"),
    };
    let everything = Everything::new();
    let accepted: Vec<TurnId> = turns
        .iter()
        .filter(|(_, turn)| {
            query.matches(turn, &NoFacts).is_some() || query.matches(turn, &everything).is_some()
        })
        .map(|(id, _)| *id)
        .collect();
    let count = accepted.len();
    let lost = accepted
        .into_iter()
        .filter(|id| candidates.as_ref().is_some_and(|found| !found.contains(id)))
        .collect();
    (lost, count)
}

proptest! {
    // Each case is an index on disk; each is asked many queries.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn of_random_turns(
        texts in proptest::collection::vec(generate::any_turn(), 1..40),
        queries in proptest::collection::vec(generate::any_query(), 60),
    ) {
        let project = Project::empty();
        let docs = |from: usize, texts: &[(Option<Language>, String)]| -> Vec<TurnDoc<'static>> {
            (from..)
                .zip(texts)
                .map(|(number, (language, text))| TurnDoc {
                    turn: TurnId::new(1, u32::try_from(number).expect("few turns")),
                    language: *language,
                    text: text.clone().into(),
                })
                .collect()
        };
        // Two segments, and a turn that was removed.
        let half = texts.len() / 2;
        project.update(1, &[], vec![doc(2, 0, None, "zadruga come")]);
        project.update(2, &[], docs(0, &texts[..half]));
        project.update(3, &[2], docs(half, &texts[half..]));
        let turns: Vec<(TurnId, TurnText<'_>)> = (0..)
            .zip(&texts)
            .map(|(number, (language, text))| {
                (TurnId::new(1, number), TurnText::new(text, *language, &project.analyser))
            })
            .collect();
        for node in queries {
            let query = project.compile(&node.to_string(), &TwoConcepts);
            let (lost, _) = missing(&project, &query, &turns);
            prop_assert!(lost.is_empty(), "{} loses {:?} of {:?}", node, lost, texts);
        }
    }
}

/// Lines of the sample corpora, with the language that their folder or name tells.
fn lines_of_samples() -> Vec<(Option<Language>, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpora");
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| {
                ["txt", "md", "vtt", "srt"]
                    .iter()
                    .any(|known| ending == *known)
            }) {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut lines = Vec::new();
    for path in files {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let name = path
            .strip_prefix(&root)
            .unwrap_or(&path)
            .to_string_lossy()
            .to_lowercase();
        let language = Language::ALL.into_iter().find(|language| {
            name.split(|c: char| !c.is_alphanumeric())
                .any(|part| part == language.code())
        });
        lines.extend(
            text.lines()
                .filter(|line| !line.trim().is_empty())
                .map(|line| (language, line.to_owned())),
        );
    }
    lines
}

/// Queries whose words stand near each other in the corpora, so that they find something.
#[test]
fn of_the_sample_corpora() {
    let lines = lines_of_samples();
    if lines.is_empty() {
        println!("skipped: the workspace has no sample corpora in text files");
        return;
    }
    // Lines of files that do not tell their language are dealt out to all four.
    let lines: Vec<(Option<Language>, &str)> = lines
        .iter()
        .enumerate()
        .map(|(number, (language, line))| {
            (
                language.or(Some(Language::ALL[number % Language::ALL.len()])),
                line.as_str(),
            )
        })
        .collect();
    let project = Project::of(&lines);
    let turns: Vec<(TurnId, TurnText<'_>)> = (0..)
        .zip(&lines)
        .map(|(number, (language, text))| {
            (
                TurnId::new(1, number),
                TurnText::new(text, *language, &project.analyser),
            )
        })
        .collect();
    let with_words: Vec<&TurnText<'_>> = turns
        .iter()
        .map(|(_, turn)| turn)
        .filter(|turn| turn.words.len() > 3)
        .collect();
    assert!(!with_words.is_empty());
    let strategy = (
        0..with_words.len(),
        0..usize::MAX,
        0..8usize,
        0..6u8,
        0..4u32,
    );
    let mut runner = TestRunner::deterministic();
    let mut accepted = 0;
    for _ in 0..400 {
        let (turn, at, apart, form, number) = proptest::strategy::ValueTree::current(
            &strategy.new_tree(&mut runner).expect("a query"),
        );
        let turn = with_words[turn];
        let word = |at: usize| {
            let word = turn.words[at % turn.words.len()].word;
            turn.text[word.start..word.end].to_owned()
        };
        let leaf = |at| Box::new(Node::Word(Member::Word(word(at))));
        let node = match form {
            0 => Node::Word(Member::Exact(word(at))),
            1 => Node::Word(Member::Prefix(word(at).chars().take(3).collect())),
            2 => Node::Phrase {
                members: vec![
                    Member::Word(word(at)),
                    Member::Word(word(at.wrapping_add(apart))),
                ],
                slop: number * 2,
            },
            3 => Node::Near {
                left: leaf(at),
                right: leaf(at.wrapping_add(apart)),
                distance: number,
            },
            4 => Node::And(vec![*leaf(at), Node::Not(leaf(at.wrapping_add(apart)))]),
            _ => Node::Or(vec![*leaf(at), *leaf(at.wrapping_add(apart))]),
        };
        let query = project.compile(&node.to_string(), &TwoConcepts);
        let (lost, count) = missing(&project, &query, &turns);
        assert!(lost.is_empty(), "{node} loses {lost:?}");
        accepted += count;
    }
    assert!(
        accepted > 400,
        "the queries found {accepted} turns, too few to prove anything"
    );
}
