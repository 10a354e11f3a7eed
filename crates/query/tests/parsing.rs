//! What can be typed, how it is understood, and what is said about what cannot.

mod generate;

use proptest::prelude::*;
use verbatim_query::{Field, MAX_DEPTH, MAX_DISTANCE, parse, parse_term};

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
        ("and or not near/5", "and AND or AND not AND near/5"),
        ("lang:HR role:Expert", "lang:hr AND role:expert"),
        ("kind:focus-group", "kind:focus-group"),
        ("speaker:\"Ana Marić\"", "speaker:\"Ana Marić\""),
        ("speaker:„Ana Marić“ x", "speaker:\"Ana Marić\" AND x"),
        ("source:fg1.docx", "source:fg1.docx"),
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
    ] {
        let query = parse(typed).unwrap_or_else(|error| panic!("{}", error.caret(typed)));
        assert_eq!(query.to_string(), understood, "{typed}");
    }
}

/// Each row: what was typed, the part that the caret shows, the message, the hint.
#[test]
fn mistakes_are_shown_and_corrected() {
    let long = format!("a NEAR/{} b", MAX_DISTANCE + 1);
    for (typed, place, message, hint) in [
        (
            "",
            "",
            "the query is empty",
            "write at least one word, phrase or filter",
        ),
        (
            "   ",
            "   ",
            "the query is empty",
            "write at least one word, phrase or filter",
        ),
        (
            "a NEAR/x b",
            "NEAR/x",
            "expected a number after `NEAR/`",
            "for example `NEAR/5`",
        ),
        (
            "a NEAR/ b",
            "NEAR/",
            "expected a number after `NEAR/`",
            "for example `NEAR/5`",
        ),
        (
            "a NEAR/-1 b",
            "NEAR/-1",
            "expected a number after `NEAR/`",
            "for example `NEAR/5`",
        ),
        (
            "a NEAR b",
            "NEAR",
            "expected a number after `NEAR`",
            "write `NEAR/5`, or `\\NEAR` for the word itself",
        ),
        (
            long.as_str(),
            "NEAR/1001",
            "`1001` words are too many",
            "the most is 1000",
        ),
        (
            "\"a\"~99999999999",
            "\"a\"~99999999999",
            "`99999999999` words are too many",
            "the most is 1000",
        ),
        (
            "\"a b\"~",
            "\"a b\"~",
            "expected a number after `~`",
            "for example `~5`",
        ),
        (
            "škola langg:hr",
            "langg:",
            "unknown filter `langg:`",
            "did you mean `lang:`?",
        ),
        (
            "LANG:hr",
            "LANG:",
            "unknown filter `LANG:`",
            "did you mean `lang:`?",
        ),
        (
            "lexx:a",
            "lexx:",
            "unknown filter `lexx:`",
            "did you mean `lex:`?",
        ),
        (
            "http://x",
            "http:",
            "unknown filter `http:`",
            "to search for the text itself, write `http\\:`",
        ),
        (
            "lang:de",
            "lang:de",
            "unknown value `de` of `lang:`",
            "expected one of hr, lv, it, en, other",
        ),
        (
            "status:acepted",
            "status:acepted",
            "unknown value `acepted` of `status:`",
            "did you mean `accepted`? Expected one of suggested, accepted, rejected",
        ),
        (
            "lang: hr",
            "lang:",
            "expected a value after `lang:`",
            "without a space between, as in `lang:hr`",
        ),
        (
            "speaker:\"\"",
            "speaker:\"\"",
            "expected a value after `speaker:`",
            "without a space between, as in `speaker:\"name of several words\"`",
        ),
        (
            "a \"b c",
            "\"b c",
            "the quotation mark is never closed",
            "close it with `\"`, or type `\\\"` for the mark itself",
        ),
        (
            "speaker:\"Ana",
            "\"Ana",
            "the quotation mark is never closed",
            "close it with `\"`, or type `\\\"` for the mark itself",
        ),
        (
            "a \"\" b",
            "\"\"",
            "the phrase is empty",
            "write words between the quotation marks",
        ),
        (
            "\" … \"",
            "\" … \"",
            "the phrase is empty",
            "write words between the quotation marks",
        ),
        (
            "(a OR b",
            "(",
            "`(` is never closed",
            "add `)`, or write `\\(` for the mark itself",
        ),
        (
            "a) b",
            ")",
            "`)` closes nothing",
            "remove it, or write `\\)` for the mark itself",
        ),
        (
            "a ()",
            "()",
            "nothing stands between the parentheses",
            "remove them, or write `\\(` for the mark itself",
        ),
        (
            "a AND",
            "",
            "expected a word, phrase or filter after `AND`",
            "write `\\AND` to search for the word itself",
        ),
        (
            "a OR OR b",
            "OR",
            "expected a word, phrase or filter after `OR`",
            "write `\\OR` to search for the word itself",
        ),
        (
            "(AND a)",
            "AND",
            "expected a word, phrase or filter before `AND`",
            "write `\\AND` to search for the word itself",
        ),
        (
            "OR a",
            "OR",
            "expected a word, phrase or filter before `OR`",
            "write `\\OR` to search for the word itself",
        ),
        (
            "NOT",
            "",
            "expected a word, phrase or filter after `NOT`",
            "write `\\NOT` to search for the word itself",
        ),
        (
            "a NEAR/2 b NEAR/2 c",
            "NEAR/2",
            "`NEAR/` takes two operands",
            "write `a NEAR/5 b AND b NEAR/5 c`, or a phrase with `~n` for several words in order",
        ),
        (
            "(a b) NEAR/2 c",
            "(a b)",
            "`NEAR/` stands between words, phrases and `lex:` only",
            "several words that may stand there are joined with OR in parentheses: `(a OR b) NEAR/5 c`",
        ),
        (
            "a NEAR/2 lang:hr",
            "lang:hr",
            "`NEAR/` stands between words, phrases and `lex:` only",
            "several words that may stand there are joined with OR in parentheses: `(a OR b) NEAR/5 c`",
        ),
        (
            "za*druga",
            "za*druga",
            "`*` can stand only at the end of a word",
            "write `\\*` for the star itself",
        ),
        (
            "=zadrug*",
            "=zadrug*",
            "`=` and `*` cannot stand at one word",
            "`=` asks for one spelling, `*` for every ending; write `\\*` for the star itself",
        ),
        (
            "=\"a b\"",
            "=",
            "`=` cannot stand before a phrase",
            "write it before each word: `\"=a =b\"`",
        ),
        (
            "a *",
            "*",
            "`*` holds no word to search for",
            "`*` follows the beginning of a word, as in `zadrug*`",
        ),
        (
            "a && b",
            "&&",
            "`&&` holds no word to search for",
            "write `AND`",
        ),
        (
            "a | b",
            "|",
            "`|` holds no word to search for",
            "write `OR`",
        ),
        (
            "a -b",
            "-b",
            "`-` has no meaning before a word",
            "write `NOT b` to exclude, or `\\-b` for the text itself",
        ),
        (
            "+a",
            "+a",
            "`+` has no meaning before a word",
            "words side by side must all be there already",
        ),
        (
            "\"a b\" ~3",
            "~3",
            "`~` has no meaning before a word",
            "`~n` follows the closing quotation mark of a phrase directly",
        ),
        (
            "a \\",
            "\\",
            "nothing follows the backslash",
            "type `\\\\` for a backslash itself",
        ),
    ] {
        let error = parse(typed).expect_err(typed);
        assert_eq!(error.message, message, "{typed}");
        assert_eq!(error.hint.as_deref(), Some(hint), "{typed}");
        assert_eq!(&typed[error.span.clone()], place, "{typed}");
    }
}

#[test]
fn a_caret_points_at_the_mistake() {
    let query = "škola langg:hr";
    let error = parse(query).expect_err("unknown filter");
    assert_eq!(error.caret(query), "škola langg:hr\n      ^^^^^^");
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
    let page = include_str!("../../../docs/query.md");
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
