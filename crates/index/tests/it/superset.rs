//! No turn that the matcher accepts is missing from the candidates: random queries on random turns, over several
//! segments. `differential.rs` has real texts.

use crate::generate;
use std::collections::BTreeSet;

use crate::generate::TwoConcepts;
use crate::project::{Project, doc};
use proptest::prelude::*;
use verbatim_index::{Candidates, TurnDoc, TurnId};
use verbatim_language::Language;
use verbatim_query::{CodingFacts, CompiledQuery, Facts, Field, NoFacts, Status, TurnText};

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
        Ok(Candidates::Turns { turns: found, .. }) => {
            Some(found.into_iter().map(|(id, _)| id).collect())
        }
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
