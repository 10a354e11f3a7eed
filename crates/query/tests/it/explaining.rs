//! What is said about what a query became.

use std::sync::Arc;

use crate::generate::TwoConcepts;
use verbatim_language::{Analyser, Language};
use verbatim_query::{CompiledQuery, ExplainedWord, Explanation, Finds, NoFacts, TurnText, parse};

fn compiled(query: &str, analyser: &Arc<Analyser>) -> CompiledQuery {
    let query = parse(query).expect(query);
    CompiledQuery::new(&query, &TwoConcepts, Arc::clone(analyser)).expect("known concepts")
}

/// One line for each part: how deep it lies, its kind, its text, what is always so, whether it is exact.
fn outline(explanation: &Explanation, depth: usize, lines: &mut Vec<String>) {
    lines.push(format!(
        "{}{} {}{}{}",
        "  ".repeat(depth),
        explanation.kind.name(),
        explanation.text,
        match explanation.always {
            Some(true) => ", always",
            Some(false) => ", never",
            None => "",
        },
        if explanation.exact { ", exact" } else { "" },
    ));
    for part in &explanation.parts {
        outline(part, depth + 1, lines);
    }
}

#[test]
fn parts_are_explained_in_the_order_of_the_query() {
    let query = compiled(
        "lex:social-enterprise NEAR/3 (grad OR \"novi grad\"~1) NOT role:expert lang:hr",
        &Arc::new(Analyser::new()),
    );
    for (language, expected) in [
        (
            Language::Croatian,
            [
                "and lex:social-enterprise NEAR/3 (grad OR \"novi grad\"~1) AND NOT role:expert AND lang:hr",
                "  near lex:social-enterprise NEAR/3 (grad OR \"novi grad\"~1)",
                "    concept lex:social-enterprise",
                "      term \"društveno poduzeće\"",
                "      term \"zadrug*\", exact",
                "    or grad OR \"novi grad\"~1",
                "      word grad, exact",
                "      phrase \"novi grad\"~1",
                "  not NOT role:expert",
                "    filter role:expert",
                "  filter lang:hr, always, exact",
            ]
            .as_slice(),
        ),
        (
            Language::Latvian,
            &[
                "and lex:social-enterprise NEAR/3 (grad OR \"novi grad\"~1) AND NOT role:expert AND lang:hr, never, exact",
                "  near lex:social-enterprise NEAR/3 (grad OR \"novi grad\"~1)",
                "    concept lex:social-enterprise",
                "      term \"sociālais uzņēmums\"",
                "    or grad OR \"novi grad\"~1",
                "      word grad, exact",
                "      phrase \"novi grad\"~1",
                "  not NOT role:expert",
                "    filter role:expert",
                "  filter lang:hr, never, exact",
            ],
        ),
    ] {
        let mut lines = Vec::new();
        outline(&query.explain(Some(language)), 0, &mut lines);
        assert_eq!(lines, expected, "{language}");
    }
}

#[test]
fn words_tell_their_keys_in_each_language() {
    let analyser = Arc::new(Analyser::new());
    for (query, language) in [
        ("škola", Language::Croatian),
        ("skola", Language::Croatian),
        ("attīstība", Language::Latvian),
        ("economie", Language::Italian),
        ("running", Language::English),
    ] {
        let explanation = compiled(query, &analyser).explain(Some(language));
        let forms = analyser.forms(query, Some(language));
        let texts = |list: &[Box<str>]| list.iter().map(ToString::to_string).collect();
        let finds = Finds::Forms {
            surface: query.to_owned(),
            keys: texts(&forms.keys),
            folded_keys: texts(&forms.folded_keys),
            plain: forms.plain,
        };
        let parts = Vec::new();
        assert_eq!(
            explanation.words,
            [ExplainedWord { finds, parts }],
            "{query}"
        );
    }
}

#[test]
fn words_with_hyphens_tell_their_parts() {
    let analyser = Arc::new(Analyser::new());
    let surface = |finds: &Finds| match finds {
        Finds::Forms { surface, .. } => surface.clone(),
        Finds::Spelling(text) => format!("={text}"),
        Finds::Beginning(text) => format!("{text}*"),
    };
    for (query, language, expected) in [
        (
            "co-design",
            Language::English,
            &["co-design: co design"][..],
        ),
        ("=co-design", Language::English, &["=co-design:"]),
        ("e-past*", Language::Latvian, &["epast*: e past*"]),
        (
            "dell'eco-sistema",
            Language::Italian,
            &["dell':", "eco-sistema: eco sistema"],
        ),
        ("\"=Novi grad*\"", Language::Croatian, &["=Novi:", "grad*:"]),
        ("lang:hr", Language::Croatian, &[]),
    ] {
        let explanation = compiled(query, &analyser).explain(Some(language));
        let words: Vec<String> = (explanation.words.iter())
            .map(|word| {
                let parts: Vec<String> = word.parts.iter().map(surface).collect();
                format!("{}: {}", surface(&word.finds), parts.join(" "))
                    .trim_end()
                    .to_owned()
            })
            .collect();
        assert_eq!(words, expected, "{query}");
    }
}

#[test]
fn each_part_can_be_asked_by_itself() {
    let analyser = Arc::new(Analyser::new());
    let query = compiled("lex:social-enterprise OR (grad NOT skola)", &analyser);
    let turns = [
        (Language::Croatian, "Zadruga u gradu."),
        (Language::Croatian, "Grad i škola."),
        (Language::Italian, "L'impresa sociale."),
        (Language::English, "An enterprise, a social enterprise."),
    ];
    let mut counts = Vec::new();
    query
        .explain(Some(Language::Croatian))
        .walk(&mut |explanation| {
            let count = turns
                .iter()
                .filter(|(language, text)| {
                    let turn = TurnText::new(text, Some(*language), &analyser);
                    explanation.part.matches(&turn, &NoFacts).is_some()
                })
                .count();
            counts.push(format!("{} {count}", explanation.text));
        });
    assert_eq!(
        counts,
        [
            "lex:social-enterprise OR grad AND NOT skola 3",
            "lex:social-enterprise 3",
            // A term is one of its language.
            "\"društveno poduzeće\" 0",
            "\"zadrug*\" 1",
            "grad AND NOT skola 1",
            "grad 2",
            "NOT skola 3",
            "skola 1",
        ]
    );
}
