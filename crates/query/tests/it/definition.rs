//! The matcher against the definition written out naively, and the needles against the matcher.

use crate::generate;
use std::sync::Arc;

use crate::generate::TwoConcepts;
use crate::reference::Reference;
use proptest::prelude::*;
use verbatim_language::{Analyser, Language};
use verbatim_query::{
    CodingFacts, CompiledQuery, Facts, Field, Member, NoFacts, Node, Status, TurnText, parse,
};

fn letter_query() -> impl Strategy<Value = Node> {
    let member = proptest::sample::select(vec![
        "a", "b", "c", "a", "b", "c", "a-b", "ab", "abc", "b-a-c", "=a", "=b-c", "a*",
    ])
    .prop_map(
        |typed| match (typed.strip_prefix('='), typed.strip_suffix('*')) {
            (Some(text), _) => Member::Exact(text.to_owned()),
            (_, Some(text)) => Member::Prefix(text.to_owned()),
            _ => Member::Word(typed.to_owned()),
        },
    );
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

fn some_facts() -> SomeFacts {
    let coding = |code: &str, status| CodingFacts {
        code: code.into(),
        objectives: vec![],
        coder: "Ana".into(),
        status,
    };
    SomeFacts(vec![
        coding("trust", Status::Rejected),
        coding("money", Status::Accepted),
    ])
}

/// The matcher and the definition show the same; needles hold where the query is true, and nowhere else where they are
/// said to be exact.
fn agree(node: &Node, language: Option<Language>, text: &str) -> Result<(), TestCaseError> {
    let analyser = Arc::new(Analyser::new());
    let reference = Reference {
        lexicon: &TwoConcepts,
        analyser: &analyser,
    };
    let query = compiled(node, &TwoConcepts, &analyser);
    let turn = TurnText::new(text, language, &analyser);
    let lowered = query.lowered(language);
    let hold = lowered.needles.hold(&mut |term| {
        assert_eq!(term.language, language);
        let words = turn.words.iter().map(|word| &word.forms);
        let compounds = turn.compounds.iter().map(|compound| &compound.forms);
        words.chain(compounds).any(|forms| term.is_form_of(forms))
    });
    for facts in [&some_facts() as &dyn Facts, &NoFacts] {
        let spans = query.matches(&turn, facts);
        let expected = reference.matches(node, &turn, facts);
        prop_assert_eq!(&spans, &expected, "{} on {}", node, text);
        if lowered.exact {
            prop_assert_eq!(spans.is_some(), hold, "{} on {}: {:?}", node, text, lowered);
        } else {
            prop_assert!(
                spans.is_none() || hold,
                "{} on {}: {:?}",
                node,
                text,
                lowered
            );
        }
        if let Some(spans) = spans {
            prop_assert!(spans.iter().all(|span| text.get(span.clone()).is_some()));
            prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_matcher_does_what_the_definition_says_about_letters(
        node in letter_query(),
        words in proptest::collection::vec(
            (proptest::sample::select(vec!["a", "b", "c", "x"]), proptest::sample::select(vec![" ", " ", "-"])),
            0..9,
        ),
    ) {
        let text: String = words.into_iter().flat_map(|(letter, gap)| [letter, gap]).collect();
        agree(&node, None, &text)?;
    }

    #[test]
    fn the_matcher_does_what_the_definition_says_about_words(
        node in generate::any_query(),
        (language, text) in generate::any_turn(),
    ) {
        agree(&node, language, &text)?;
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
        ("NOT \"a b\"", "All"),
        ("NOT (a NEAR/3 b)", "All"),
        ("NOT role:expert", "All"),
        ("NOT lang:hr", "Never"),
        ("NOT lang:it", "All"),
        ("lang:it a", "Never"),
        ("lang:it OR role:expert", "All"),
        ("role:expert (code:a OR a)", "All"),
        ("a OR NOT \"b c\"", "All"),
        ("a OR NOT lang:it", "All"),
    ] {
        assert_eq!(needles(query, hr), expected, "{query}");
    }
    assert_eq!(
        needles("=a =a role:expert NOT \"b c\"", hr),
        needles("=a", hr)
    );
    assert_eq!(needles("=a (=b =a)", hr), needles("\"=b =a\"", hr));
    assert_eq!(needles("a (NOT lang:it)", hr), needles("a", hr));
    assert_eq!(needles("NOT NOT a", hr), needles("a", hr));
    assert_eq!(needles("lex:town", Some(Language::English)), "Never");
    assert_eq!(needles("NOT =a", hr), format!("Not({})", needles("=a", hr)));
}

#[test]
fn each_node_knows_whether_its_needles_are_exact() {
    let analyser = Arc::new(Analyser::new());
    for (query, expected) in [
        ("škola", true),
        ("skola", true),
        ("=škola", true),
        ("škol*", true),
        ("=co-design", true),
        ("NOT škola", true),
        ("škola (lang:hr OR NOT grad)", true),
        ("škola OR (grad NOT =Vrt)", true),
        ("lang:hr", true),
        ("lang:it role:expert", true),
        ("lang:hr OR role:expert", true),
        ("lex:town", true),
        ("co-design", false),
        ("\"škola grad\"", false),
        ("lex:social-enterprise", false),
        ("škola NEAR/3 grad", false),
        ("škola role:expert", false),
        ("škola NOT code:trust", false),
        ("NOT (škola \"a b\")", false),
    ] {
        let parsed = parse(query).expect(query);
        let compiled = CompiledQuery::new(&parsed, &TwoConcepts, Arc::clone(&analyser))
            .expect("known concepts");
        let lowered = compiled.lowered(Some(Language::Croatian));
        assert_eq!(lowered.exact, expected, "{query}");
    }
}
