//! The index, the matcher and the definition on generated queries over real texts: what the matcher accepts is among
//! the candidates, the matcher shows what the definition says, and where the index claims to know, it does.

use crate::draw;
use crate::texts;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::draw::{Draw, DrawnConcepts};
use crate::project::Project;
use crate::reference::Reference;
use verbatim_index::{Candidates, TurnId};
use verbatim_language::Language;
use verbatim_query::{CodingFacts, Facts, Field, Status, TurnText};

/// Each turn is of some speaker, and coded somehow.
struct SomeFacts {
    turn: u32,
    codings: Vec<CodingFacts>,
}

impl SomeFacts {
    fn of(turn: u32) -> Self {
        let coding = |code: &str, coder: &str, status| CodingFacts {
            code: code.to_owned(),
            objectives: vec!["capacity".to_owned()],
            coder: coder.to_owned(),
            status,
        };
        let codings = match turn % 3 {
            0 => vec![],
            1 => vec![coding("trust", "Ana", Status::Accepted)],
            _ => vec![
                coding("trust", "Ivo", Status::Rejected),
                coding("money", "Ana", Status::Suggested),
            ],
        };
        Self { turn, codings }
    }
}

impl Facts for SomeFacts {
    fn holds(&self, field: Field, _: &str) -> bool {
        (self.turn + field as u32).is_multiple_of(2)
    }

    fn codings(&self) -> &[CodingFacts] {
        &self.codings
    }
}

/// What was compared.
#[derive(Debug, Default)]
struct Compared {
    /// Queries × turns on which index and matcher were compared.
    pairs: usize,
    /// Those of which the definition was asked as well.
    defined: usize,
    /// Those of which the query is true.
    accepted: usize,
    /// Those that were shown matches.
    shown: usize,
    /// Queries of which the index said that it needs no matcher.
    exact: usize,
}

fn compare(paragraphs: &[(Language, String)], queries: usize, seed: u64) -> Compared {
    let mut draw = Draw(seed);
    // Some turns are in a language that is not ours, or were taken for one in another.
    let texts: Vec<(Option<Language>, &str)> = paragraphs
        .iter()
        .map(|(language, text)| {
            let language = match draw.below(25) {
                0 | 1 => None,
                2 => Some(*draw.of(&Language::ALL)),
                _ => Some(*language),
            };
            (language, text.as_str())
        })
        .collect();
    let project = Project::of(&texts);
    let turns: Vec<TurnText<'_>> = texts
        .iter()
        .map(|(language, text)| TurnText::new(text, *language, &project.analyser))
        .collect();
    let with_words: Vec<&TurnText<'_>> = turns.iter().filter(|turn| turn.words.len() > 3).collect();
    assert!(!with_words.is_empty());
    let concepts = DrawnConcepts::new(&mut draw, &with_words);
    let reference = Reference {
        lexicon: &concepts,
        analyser: &project.analyser,
    };
    let mut compared = Compared::default();
    for _ in 0..queries {
        let turn = *draw.of(&with_words);
        let node = draw::query(&mut draw, turn, 3);
        let query = project.compile(&node.to_string(), &concepts);
        assert_eq!(query.query().root(), &node);
        let (candidates, exact) = match project.index.candidates(&query).expect("candidates") {
            Candidates::All => (None, false),
            Candidates::Turns { turns, exact } => {
                let ids: BTreeSet<TurnId> = turns.into_iter().map(|(id, _)| id).collect();
                (Some(ids), exact)
            }
        };
        compared.exact += usize::from(exact);
        for (number, turn) in (0..).zip(&turns) {
            let facts = SomeFacts::of(number);
            let found = query.matches(turn, &facts);
            let id = TurnId::new(1, number);
            let is_candidate =
                (candidates.as_ref()).is_none_or(|candidates| candidates.contains(&id));
            let is_right = if exact {
                is_candidate == found.is_some()
            } else {
                is_candidate || found.is_none()
            };
            assert!(
                is_right,
                "{node} on {}: {found:?}, exact {exact}",
                turn.text
            );
            compared.pairs += 1;
            compared.accepted += usize::from(found.is_some());
            compared.shown += usize::from(found.as_ref().is_some_and(|spans| !spans.is_empty()));
            // The definition takes its time.
            if found.as_ref().is_some_and(|spans| !spans.is_empty()) || draw.one_in(20) {
                let expected = reference.matches(&node, turn, &facts);
                assert_eq!(found, expected, "{node} on {}", turn.text);
                compared.defined += 1;
            }
        }
    }
    compared
}

#[test]
fn over_the_sample_corpora() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpora");
    let paragraphs = texts::paragraphs(&root, usize::MAX);
    let compared = compare(&paragraphs, 400, 3);
    println!("{compared:?}");
    for language in Language::ALL {
        assert!(
            paragraphs.iter().any(|(own, _)| *own == language),
            "{language}"
        );
    }
    assert!(compared.pairs >= 200_000, "{compared:?}");
    assert!(compared.defined >= 20_000, "{compared:?}");
    assert!(compared.shown >= 10_000, "{compared:?}");
    assert!(compared.exact >= 40, "{compared:?}");
}

#[test]
fn over_real_files() {
    let shared = std::env::var_os("VERBATIM_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let paragraphs = texts::paragraphs(&shared.join("data"), 60);
    if paragraphs.is_empty() {
        println!("skipped: there are no real files in `{}`", shared.display());
        return;
    }
    let compared = compare(&paragraphs, 150, 4);
    println!("{compared:?}");
    assert!(compared.pairs >= 20_000, "{compared:?}");
}
