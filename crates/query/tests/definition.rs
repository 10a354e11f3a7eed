//! The matcher against the definition written out naively, and the needles against the matcher.

mod generate;

use std::collections::BTreeSet;
use std::sync::Arc;

use generate::TwoConcepts;
use proptest::prelude::*;
use verbatim_language::{Analyser, Language};
use verbatim_query::{
    CodingFacts, CompiledQuery, Facts, Field, Member, NoFacts, NoLexicon, Node, Status, TurnText,
    parse,
};

/// First and last word.
type Found = BTreeSet<(usize, usize)>;

/// All ways to take the members in order, with the slop counted over all of them.
fn ways(members: &[Member], slop: usize, words: &[char]) -> Found {
    let letter = |member: &Member| member.text().chars().next();
    let mut ways: Vec<Vec<usize>> = vec![vec![]];
    for member in members {
        ways = ways
            .into_iter()
            .flat_map(|way| {
                let from = way.last().map_or(0, |last| last + 1);
                (from..words.len())
                    .filter(|at| letter(member) == Some(words[*at]))
                    .map(|at| [way.as_slice(), &[at]].concat())
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    ways.iter()
        .map(|way| (way[0], way[way.len() - 1]))
        .filter(|(first, last)| last + 1 - first - members.len() <= slop)
        .collect()
}

fn leaves(node: &Node, words: &[char]) -> Vec<Found> {
    match node {
        Node::Word(member) => vec![ways(std::slice::from_ref(member), 0, words)],
        Node::Phrase { members, slop } => vec![ways(members, *slop as usize, words)],
        Node::Or(children) => children
            .iter()
            .flat_map(|child| leaves(child, words))
            .collect(),
        other => panic!("{other} is no operand"),
    }
}

/// Without those that hold another one of the same leaf.
fn shortest(found: &Found) -> Found {
    let holds = |outer: &(usize, usize), inner: &(usize, usize)| {
        outer != inner && outer.0 <= inner.0 && inner.1 <= outer.1
    };
    found
        .iter()
        .filter(|outer| !found.iter().any(|inner| holds(outer, inner)))
        .copied()
        .collect()
}

fn evaluate(node: &Node, words: &[char]) -> Option<Found> {
    let some = |found: Found| (!found.is_empty()).then_some(found);
    match node {
        Node::Word(_) | Node::Phrase { .. } => some(shortest(&leaves(node, words)[0])),
        Node::Near {
            left,
            right,
            distance,
        } => {
            let (left, right) = (leaves(left, words), leaves(right, words));
            let partners = |a: &(usize, usize), b: &(usize, usize)| {
                let (a, b) = if a < b { (a, b) } else { (b, a) };
                a.1 < b.0 && b.0 - a.1 - 1 <= *distance as usize
            };
            let keep = |side: &[Found], other: &[Found]| -> Found {
                side.iter()
                    .flat_map(|leaf| {
                        let paired = leaf
                            .iter()
                            .filter(|a| other.iter().flatten().any(|b| partners(a, b)))
                            .copied()
                            .collect();
                        shortest(&paired)
                    })
                    .collect()
            };
            some(&keep(&left, &right) | &keep(&right, &left))
        }
        Node::Not(child) => match evaluate(child, words) {
            Some(_) => None,
            None => Some(Found::new()),
        },
        Node::And(children) => children
            .iter()
            .map(|child| evaluate(child, words))
            .try_fold(Found::new(), |all, one| Some(&all | &one?)),
        Node::Or(children) => children
            .iter()
            .filter_map(|child| evaluate(child, words))
            .reduce(|all, one| &all | &one),
        other => panic!("{other} is not generated"),
    }
}

fn letter_query() -> impl Strategy<Value = Node> {
    let member = proptest::sample::select(vec!["a", "b", "c"])
        .prop_map(|letter| Member::Word(letter.to_owned()));
    let phrase = (proptest::collection::vec(member.clone(), 1..4), 0..4u32)
        .prop_map(|(members, slop)| Node::Phrase { members, slop });
    let operand = prop_oneof![member.prop_map(Node::Word), phrase].boxed();
    let side = prop_oneof![
        3 => operand.clone(),
        1 => proptest::collection::vec(operand.clone(), 2..3).prop_map(Node::Or),
    ];
    let near = (side.clone(), side, 0..4u32).prop_map(|(left, right, distance)| Node::Near {
        left: Box::new(left),
        right: Box::new(right),
        distance,
    });
    prop_oneof![operand, near].prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Node::And),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Node::Or),
            inner.prop_map(|node| Node::Not(Box::new(node))),
        ]
    })
}

fn compiled(
    node: &Node,
    lexicon: &dyn verbatim_query::Lexicon,
    analyser: &Arc<Analyser>,
) -> CompiledQuery {
    let query = parse(&node.to_string()).expect("a printed query is a query");
    CompiledQuery::new(&query, lexicon, Arc::clone(analyser)).expect("the concepts are known")
}

/// Some things are known of the turn, and it is coded.
struct SomeFacts(Vec<CodingFacts>);

impl Facts for SomeFacts {
    fn holds(&self, _: Field, value: &str) -> bool {
        value == "expert"
    }

    fn codings(&self) -> &[CodingFacts] {
        &self.0
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_matcher_does_what_the_definition_says(
        node in letter_query(),
        words in proptest::collection::vec(proptest::sample::select(vec!['a', 'b', 'c', 'x']), 0..9),
    ) {
        let text: Vec<String> = words.iter().map(char::to_string).collect();
        let text = text.join(" ");
        let analyser = Arc::new(Analyser::new());
        let turn = TurnText::new(&text, None, &analyser);
        let spans = compiled(&node, &NoLexicon, &analyser).matches(&turn, &NoFacts);
        let expected = evaluate(&node, &words).map(|found| {
            // Words are one letter and one space long.
            let mut covered: Vec<std::ops::Range<usize>> = Vec::new();
            for (first, last) in found {
                let (start, end) = (2 * first, 2 * last + 1);
                match covered.last_mut() {
                    Some(before) if start < before.end => before.end = before.end.max(end),
                    _ => covered.push(start..end),
                }
            }
            covered
        });
        prop_assert_eq!(spans, expected, "{} on {}", node, text);
    }

    #[test]
    fn needles_hold_for_every_turn_that_matches(
        node in generate::any_query(),
        (language, text) in generate::any_turn(),
    ) {
        let analyser = Arc::new(Analyser::new());
        let query = compiled(&node, &TwoConcepts, &analyser);
        let turn = TurnText::new(&text, language, &analyser);
        let facts = SomeFacts(vec![
            CodingFacts { code: "trust".into(), objectives: vec![], coder: "Ana".into(), status: Status::Rejected },
            CodingFacts { code: "money".into(), objectives: vec![], coder: "Ana".into(), status: Status::Accepted },
        ]);
        let needles = query.needles(language);
        let hold = needles.hold(&mut |term| {
            assert_eq!(term.language, language);
            turn.words.iter().any(|word| term.is_form_of(&word.forms))
        });
        for facts in [&facts as &dyn Facts, &NoFacts] {
            if let Some(spans) = query.matches(&turn, facts) {
                prop_assert!(hold, "{} on {}: {:?}", node, text, needles);
                prop_assert!(spans.iter().all(|span| text.get(span.clone()).is_some()));
                prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
            }
        }
    }
}

#[test]
fn needles_are_written_as_small_as_they_can_be() {
    let analyser = Arc::new(Analyser::new());
    let needles = |query: &str, language| {
        let query = parse(query).expect(query);
        let compiled = CompiledQuery::new(&query, &TwoConcepts, Arc::clone(&analyser))
            .expect("known concepts");
        format!("{:?}", compiled.needles(language))
    };
    let hr = Some(Language::Croatian);
    for (query, expected) in [
        ("NOT a", "All"),
        ("NOT lang:hr", "Never"),
        ("NOT lang:it", "All"),
        ("lang:it a", "Never"),
        ("lang:it OR role:expert", "All"),
        ("role:expert (code:a OR a)", "All"),
        ("a OR NOT b", "All"),
    ] {
        assert_eq!(needles(query, hr), expected, "{query}");
    }
    assert_eq!(needles("=a =a role:expert NOT b", hr), needles("=a", hr));
    assert_eq!(needles("=a (=b =a)", hr), needles("\"=b =a\"", hr));
    assert_eq!(needles("a (NOT lang:it)", hr), needles("a", hr));
    assert_eq!(needles("lex:town", Some(Language::English)), "Never");
}
