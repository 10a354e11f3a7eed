//! Queries that share the work find what each finds by itself.

use crate::generate;
use std::sync::Arc;

use crate::generate::TwoConcepts;
use proptest::prelude::*;
use verbatim_language::Analyser;
use verbatim_query::{CompiledQuery, NoFacts, Node, QuerySet, Term, TurnText, parse};

fn compiled(node: &Node, analyser: &Arc<Analyser>) -> CompiledQuery {
    let query = parse(&node.to_string()).expect("a printed query is a query");
    CompiledQuery::new(&query, &TwoConcepts, Arc::clone(analyser)).expect("the concepts are known")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_set_finds_what_its_queries_find(
        nodes in prop::collection::vec(generate::any_query(), 1..12),
        turns in prop::collection::vec(generate::any_turn(), 1..6),
    ) {
        let analyser = Arc::new(Analyser::new());
        for (language, _) in &turns {
            let mut set = QuerySet::new(*language);
            for (number, node) in nodes.iter().enumerate() {
                prop_assert_eq!(set.add(compiled(node, &analyser)), number);
            }
            // The second time, the words are known.
            for (_, text) in turns.iter().chain(&turns).filter(|(other, _)| other == language) {
                let turn = TurnText::new(text, *language, &analyser);
                let heard = set.hear(&turn);
                let mut present = |term: &Term| {
                    let number = set.term(term);
                    number.is_some_and(|number| heard.terms().binary_search(&number).is_ok())
                };
                for (number, node) in nodes.iter().enumerate() {
                    let alone = compiled(node, &analyser);
                    prop_assert_eq!(
                        heard.matches(number, &NoFacts),
                        alone.matches(&turn, &NoFacts),
                        "{} in {}", node, text
                    );
                    let lowered = alone.lowered(*language);
                    let promised = lowered.needles.hold(&mut present);
                    let truth = heard.matches(number, &NoFacts).is_some();
                    prop_assert!(promised || !truth, "{} in {}", node, text);
                    prop_assert!(!lowered.exact || promised == truth, "{} in {}", node, text);
                }
            }
        }
    }
}
