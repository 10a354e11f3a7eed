//! What can be typed and how it is understood.

use crate::generate;
use proptest::prelude::*;
use verbatim_query::{Field, MAX_DEPTH, parse, parse_term};

/// The normal form of a query shows how it was understood.
#[test]
fn queries_are_understood() {
    for (typed, understood) in [
        ("zadruga", "zadruga"),
        ("  zadruga \r\n", "zadruga"),
        ("=Zadruga", "=Zadruga"),
        ("zadrug*", "zadrug*"),
        ("društveno poduzeće", "društveno AND poduzeće"),
        ("\"društveno poduzeće\"", "\"društveno poduzeće\""),
        ("„sociālais uzņēmums“", "\"sociālais uzņēmums\""),
        ("“impresa sociale”", "\"impresa sociale\""),
        ("«impresa sociale»", "\"impresa sociale\""),
        ("»impresa sociale«", "\"impresa sociale\""),
        ("„mješovito\"", "\"mješovito\""),
        ("\"a b\"~3", "\"a b\"~3"),
        ("\"a b\"~0", "\"a b\""),
        ("\"=Udruga pre* – i,\"", "\"=Udruga pre* i,\""),
        ("\"a AND (b)\"", "\"a AND (b)\""),
        ("financiranje NEAR/5 zadruga", "financiranje NEAR/5 zadruga"),
        ("\"a b\" NEAR/0 lex:x", "\"a b\" NEAR/0 lex:x"),
        ("(a OR \"b c\") NEAR/2 d*", "(a OR \"b c\") NEAR/2 d*"),
        ("a OR b AND NOT c", "a OR b AND NOT c"),
        ("(a OR b) c", "(a OR b) AND c"),
        ("a b OR c d", "a AND b OR c AND d"),
        ("NOT a b", "NOT a AND b"),
        ("NOT (a b)", "NOT (a AND b)"),
        ("NOT NOT a", "NOT NOT a"),
        ("NOT a NEAR/2 b", "NOT a NEAR/2 b"),
        ("a NEAR/2 b c NEAR/3 d", "a NEAR/2 b AND c NEAR/3 d"),
        ("((a))", "a"),
        ("(a b) c", "(a AND b) AND c"),
        ("and or not near", "and AND or AND not AND near"),
        ("lang:HR role:Expert", "lang:hr AND role:expert"),
        ("kind:focus-group", "kind:focus-group"),
        ("speaker:\"Ana Marić\"", "speaker:\"Ana Marić\""),
        ("speaker:„Ana Marić“ x", "speaker:\"Ana Marić\" AND x"),
        ("source:fg1.docx", "source:fg1.docx"),
        ("attr:age=60+", "attr:age=60+"),
        (
            "code:a NOT code:b AND attr:age=60+",
            "code:a AND NOT code:b AND attr:age=60+",
        ),
        (
            "attr:dzimums=„siev iete“ x",
            "attr:\"dzimums=siev iete\" AND x",
        ),
        (
            "attr:„godine ovdje=više od 10“",
            "attr:\"godine ovdje=više od 10\"",
        ),
        ("attr:formula=a=b", "attr:formula=a=b"),
        ("session:2024-05:a", "session:2024-05:a"),
        ("NOT status:rejected", "NOT status:rejected"),
        ("dell'economia", "dell'economia"),
        ("dell’economia", "dell’economia"),
        (r#"\AND \"x\(\*\:"#, r#"\AND AND \"x\(\*\:"#),
        (r"a\ b", r"a\ b"),
        (r"\=x \-y", r"\=x AND \-y"),
        (r"=\AND", r"=\AND"),
        ("12:30", r"12\:30"),
        ("co-op e-pasts", "co-op AND e-pasts"),
        ("C#", "C#"),
        (
            r"nearby near NEARBY \near/5",
            r"nearby AND near AND NEARBY AND \near/5",
        ),
        (r"a\:b a\~3 \NEAR5", r"a\:b AND a\~3 AND \NEAR5"),
        ("\"a:b\" \"AND\" \"a~3\"", "\"a:b\" AND \"AND\" AND \"a~3\""),
        (
            "društveno-ekonomski =co-design e-past*",
            "društveno-ekonomski AND =co-design AND e-past*",
        ),
        (
            "((a OR b) (c OR NOT d)) OR e",
            "(a OR b) AND (c OR NOT d) OR e",
        ),
        ("NOT a OR b c", "NOT a OR b AND c"),
        ("a OR b OR c", "a OR b OR c"),
        ("a OR (b OR c)", "a OR (b OR c)"),
    ] {
        let query = parse(typed).unwrap_or_else(|error| panic!("{}", error.caret(typed)));
        assert_eq!(query.to_string(), understood, "{typed}");
    }
}

#[test]
fn nesting_is_limited() {
    let nested = |depth: usize| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&nested(MAX_DEPTH)).is_ok());
    let error = parse(&nested(MAX_DEPTH + 1)).expect_err("too deep");
    assert_eq!(error.message, "the query is nested too deeply");
    assert!(parse(&format!("{}a", "NOT ".repeat(MAX_DEPTH))).is_ok());
    assert!(parse(&format!("{}a", "NOT ".repeat(MAX_DEPTH + 1))).is_err());
    // A long query is no deep query.
    assert!(parse(&"(a OR NOT b) ".repeat(5000)).is_ok());
}

#[test]
fn coding_filters_are_refused_in_rules() {
    for allowed in ["zadruga lang:hr", "role:expert NOT session:a", "lex:x"] {
        let query = parse(allowed).expect(allowed);
        assert_eq!(query.forbid_in_rules(), Ok(()), "{allowed}");
    }
    for (refused, place) in [
        ("zadruga code:trust", "code:trust"),
        ("zadruga NOT attr:age=60+", "attr:age=60+"),
        ("a OR NOT (b coder:\"Ana M\")", "coder:\"Ana M\""),
        ("status:accepted", "status:accepted"),
        ("objective:obj-1", "objective:obj-1"),
    ] {
        let error = parse(refused)
            .expect(refused)
            .forbid_in_rules()
            .expect_err(refused);
        assert_eq!(&refused[error.span.clone()], place);
        assert!(error.message.contains("cannot stand in a rule"), "{error}");
        assert!(error.hint.is_some());
    }
}

#[test]
fn a_query_tells_its_filters_and_concepts() {
    let query = parse("lex:coop (role:expert OR lang:lv) NOT lex:\"two words\"").expect("a query");
    assert_eq!(
        query.filters().collect::<Vec<_>>(),
        [(Field::Role, "expert"), (Field::Lang, "lv")]
    );
    let concepts: Vec<_> = query.concepts().map(|(key, _)| key).collect();
    assert_eq!(concepts, ["coop", "two words"]);
    assert!(query.has_filters());
    assert!(!parse("lang:lv zadruga").expect("a query").has_filters());
}

#[test]
fn terms_of_concepts_are_written_like_the_inside_of_a_phrase() {
    assert_eq!(
        parse_term("društveno poduzeće").map(|term| term.len()),
        Ok(2)
    );
    assert_eq!(parse_term("=NEB zadrug*").map(|term| term.len()), Ok(2));
    for bad in ["", " ", "–", "za*druga"] {
        assert!(parse_term(bad).is_err(), "{bad}");
    }
}

#[test]
fn the_examples_of_the_documentation_are_queries() {
    let page = include_str!("../../../../docs/query.md");
    let (_, examples) = page
        .split_once("## Examples")
        .expect("a section with examples");
    let queries: Vec<&str> = examples
        .lines()
        .filter_map(|line| line.split_once('`')?.1.rsplit_once('`'))
        .map(|(query, _)| query)
        .collect();
    assert_eq!(queries.len(), 4, "one for each language");
    for query in queries {
        parse(query).unwrap_or_else(|error| panic!("{}\n{error}", error.caret(query)));
    }
}

#[test]
fn the_documentation_tells_precedence_as_it_is() {
    let page = include_str!("../../../../docs/query.md");
    let (_, table) = (page.split_once("| you type | it means |")).expect("a table of precedence");
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let mut compared = 0;
    for row in rows {
        let quoted: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        parse(quoted[0]).unwrap_or_else(|error| panic!("{}", error.caret(quoted[0])));
        if let [typed, meant] = quoted[..] {
            assert_eq!(parse(typed), parse(meant), "{typed}");
            compared += 1;
        }
    }
    assert_eq!(compared, 4, "one for each language");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn printing_and_parsing_give_the_same_tree(node in generate::any_node()) {
        let printed = node.to_string();
        let query = parse(&printed).map_err(|error| TestCaseError::fail(error.caret(&printed)))?;
        prop_assert_eq!(query.root(), &node, "{}", printed);
        prop_assert_eq!(query.to_string(), printed);
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "[a-zčā\u{301}😀 \r\n\"“«»()\\\\*=~:/0-9ANDORTE'’-]{0,40}|.{0,40}") {
        match parse(&text) {
            Ok(query) => {
                let printed = query.to_string();
                prop_assert_eq!(parse(&printed).map_err(|error| TestCaseError::fail(error.caret(&printed)))?, query);
            }
            Err(error) => {
                prop_assert!(text.get(error.span.clone()).is_some(), "{:?} of {:?}", error.span, text);
                prop_assert_eq!(error.caret(&text).lines().count(), 2);
            }
        }
    }
}
