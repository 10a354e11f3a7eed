//! Queries that people keep, and rules that are made of them.

use std::collections::BTreeSet;

use crate::support::{PROJECT, Study, list, number, text, workspace};
use serde_json::Value;

/// Where something stands: source, first code point, the one after the last.
type Place = (String, usize, usize);

/// What a search shows: its matches, or whole turns where nothing in them matched.
fn shown(rows: &[Value]) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    for row in rows {
        let source = || text(row, "source").to_owned();
        let (start, end) = (number(row, "start"), number(row, "end"));
        let matches = list(row, "matches");
        if matches.is_empty() {
            places.insert((source(), start, end));
        }
        for place in matches {
            let at =
                |n: usize| usize::try_from(place[n].as_u64().expect("a number")).expect("small");
            places.insert((source(), start + at(0), start + at(1)));
        }
    }
    places
}

fn coded(rows: &[Value]) -> BTreeSet<Place> {
    rows.iter()
        .map(|row| {
            (
                text(row, "source").to_owned(),
                number(row, "start"),
                number(row, "end"),
            )
        })
        .collect()
}

#[test]
fn a_saved_query_used_as_a_rule_codes_exactly_what_the_search_showed() {
    const QUERIES: [&str; 16] = [
        "zadruga",
        "drustven*",
        "lauku",
        "\"lauku labums\" OR pašvaldība NEAR/8 skola",
        "economia OR dell'acqua",
        "giovane NOT role:moderator",
        "running OR youth",
        "=Grad OR =comune OR =town",
        "lex:social-enterprise",
        "lex:youth NEAR/20 (grad OR skola OR scuola OR school)",
        "\"u tom\"~2 OR \"di una\" OR \"of the\" OR \"par to\"",
        "role:participant mladi",
        "lang:lv NOT un",
        "NOT (i OR un OR e OR and)",
        "role:moderator lang:it",
        "ne AND (da OR non OR nav) territory:Valdombra",
    ];
    let study = Study::demo();
    let mut codebook =
        std::fs::read_to_string(workspace().join("codebooks/neb-social-economy.toml"))
            .expect("a codebook");
    for n in 0..QUERIES.len() {
        codebook.push_str(&format!(
            "\n[[code]]\nkey = \"found-{n}\"\nkind = \"code\"\nname = {{ en = \"Found {n}\" }}\n"
        ));
    }
    study.write("codebook.toml", codebook);
    study.ok(&["codebook", "import", PROJECT, "codebook.toml"]);
    for (n, query) in QUERIES.iter().enumerate() {
        let (name, code) = (format!("query {n}"), format!("found-{n}"));
        study.ok(&["search", PROJECT, query, "--save", &name, "--count"]);
        let made = study.object(&[
            "queries", "rule", PROJECT, &name, "--code", &code, "--unit", "match",
        ]);
        assert_eq!(
            (number(&made, "added"), number(&made, "beyond")),
            (4, 0),
            "{query}"
        );
    }
    study.ok(&["code", PROJECT]);
    let mut languages = BTreeSet::new();
    for (n, query) in QUERIES.iter().enumerate() {
        let hits = study.rows(&["search", PROJECT, "--saved", &format!("query {n}")]);
        let codings = study.rows(&["codings", PROJECT, "--code", &format!("found-{n}")]);
        languages.extend(hits.iter().map(|hit| text(hit, "language").to_owned()));
        let (shown, coded) = (shown(&hits), coded(&codings));
        assert!(!shown.is_empty(), "{query}");
        assert_eq!(codings.len(), coded.len(), "{query}");
        let differing: Vec<&Place> = shown.symmetric_difference(&coded).take(5).collect();
        assert!(differing.is_empty(), "{query}: {differing:?}");
    }
    assert_eq!(languages.len(), 4, "{languages:?}");
}

#[test]
fn queries_are_kept_and_every_change_is_taken_back() {
    let study = Study::small();
    let names = || -> Vec<(String, String)> {
        let rows = study.rows(&["queries", "list", PROJECT]);
        let pairs = rows
            .iter()
            .map(|row| (text(row, "name").to_owned(), text(row, "query").to_owned()));
        pairs.collect()
    };
    let pair = |name: &str, query: &str| (name.to_owned(), query.to_owned());
    assert!(names().is_empty());
    let searched = study.ok(&["search", PROJECT, "zadruga OR kooperatīvs"]);
    let saved = study.ok(&[
        "search",
        PROJECT,
        "zadruga OR kooperatīvs",
        "--save",
        " naše zadruge ",
    ]);
    assert_eq!(searched, saved, "saving searches as well");
    assert_eq!(
        study.ok(&["search", PROJECT, "--saved", "naše zadruge"]),
        searched
    );
    study.ok(&[
        "search",
        PROJECT,
        "giovane",
        "--save",
        "10 giovani",
        "--count",
    ]);
    study.ok(&["search", PROJECT, "market", "--save", "9 tirgus", "--count"]);
    let all = [
        pair("naše zadruge", "zadruga OR kooperatīvs"),
        pair("9 tirgus", "market"),
        pair("10 giovani", "giovane"),
    ];
    assert_eq!(names(), all);
    assert_eq!(
        study.ok(&["queries", "show", PROJECT, "9 tirgus"]),
        "market\n"
    );

    // The same again changes nothing; another query of that name is refused, and replaces it on demand.
    let log = study.ok(&["log", PROJECT]);
    study.ok(&["search", PROJECT, "market", "--save", "9 tirgus"]);
    assert_eq!(log, study.ok(&["log", PROJECT]));
    let said = study.fails(1, &["search", PROJECT, "tirgus", "--save", "9 tirgus"]);
    assert!(
        said.contains("is there already: `market`") && said.contains("--replace"),
        "{said}"
    );
    study.ok(&[
        "search",
        PROJECT,
        "tirgus",
        "--save",
        "9 tirgus",
        "--replace",
    ]);
    assert_eq!(names()[1], pair("9 tirgus", "tirgus"));
    study.ok(&["undo", PROJECT]);
    assert_eq!(names(), all);

    study.ok(&["queries", "rename", PROJECT, "9 tirgus", "mercato"]);
    assert!(names().contains(&pair("mercato", "market")));
    study.ok(&["undo", PROJECT]);
    study.ok(&["queries", "remove", PROJECT, "10 giovani"]);
    assert_eq!(names().len(), 2);
    study.ok(&["undo", PROJECT]);
    assert_eq!(names(), all);
    study.ok(&["redo", PROJECT]);
    assert_eq!(names().len(), 2);
    study.ok(&["verify", PROJECT]);
}

#[test]
fn what_makes_no_sense_is_refused_with_the_next_step() {
    let study = Study::small();
    study.ok(&["search", PROJECT, "zadruga", "--save", "zadruge", "--count"]);
    study.ok(&[
        "search",
        PROJECT,
        "code:market",
        "--save",
        "coded",
        "--count",
    ]);
    let cases: [(i32, &[&str], &str); 13] = [
        (
            2,
            &["search", PROJECT, "--saved", "zadruga"],
            "did you mean `zadruge`?",
        ),
        (
            2,
            &["search", PROJECT, "--saved", "x", "zadruga"],
            "cannot be used with",
        ),
        (2, &["search", PROJECT], "<QUERY>"),
        (2, &["search", PROJECT, "(zadruga", "--save", "broken"], "^"),
        (
            2,
            &["search", PROJECT, "lex:nothing", "--save", "broken"],
            "no concept `nothing`",
        ),
        (
            2,
            &["search", PROJECT, "zadruga", "--save", " "],
            "needs a name",
        ),
        (
            2,
            &["queries", "show", PROJECT, "zadrugee"],
            "did you mean `zadruge`?",
        ),
        (
            2,
            &["queries", "remove", PROJECT, "none"],
            "verbatim queries list",
        ),
        (
            1,
            &["queries", "rename", PROJECT, "coded", "zadruge"],
            "another query is called `zadruge`",
        ),
        (
            2,
            &["queries", "rule", PROJECT, "zadruge", "--code", "markt"],
            "did you mean `market`?",
        ),
        (
            2,
            &["queries", "rule", PROJECT, "coded", "--code", "market"],
            "cannot stand in a rule",
        ),
        (
            2,
            &[
                "queries",
                "rule",
                PROJECT,
                "zadruge",
                "--code",
                "market",
                "--language",
                "de",
            ],
            "expected hr, lv, it, en",
        ),
        (
            2,
            &[
                "queries", "rule", PROJECT, "zadruge", "--code", "market", "--roles", "mayor",
            ],
            "moderator, expert, participant, observer",
        ),
    ];
    for (code, arguments, words) in cases {
        let said = study.fails(code, arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    assert_eq!(
        study.rows(&["queries", "list", PROJECT]).len(),
        2,
        "nothing broken is kept"
    );
}

#[test]
fn a_rule_is_narrowed_and_made_once() {
    let study = Study::small();
    study.ok(&[
        "search",
        PROJECT,
        "tržnica OR tirgus OR mercato",
        "--save",
        "place",
        "--count",
    ]);
    let rule = |more: &[&str]| {
        let base = ["queries", "rule", PROJECT, "place", "--code", "together"];
        study.object(&[&base[..], more].concat())
    };
    let narrow = [
        "--language",
        "hr,lv",
        "--roles",
        "participant",
        "--unit",
        "match+2",
    ];
    let made = rule(&narrow);
    assert_eq!(
        made["rules"],
        serde_json::json!(["together/hr/1", "together/lv/1"])
    );
    assert_eq!(
        (number(&made, "added"), text(&made, "unit")),
        (2, "match+2")
    );
    assert!(number(&made, "beyond") > 0, "Italian turns: {made}");
    assert_eq!(number(&rule(&narrow), "added"), 0);
    let all = rule(&[]);
    assert_eq!(all["rules"][0], "together/hr/2");
    assert_eq!(list(&all, "roles").len(), 4);
    assert_eq!(
        list(
            &study.object(&["queries", "show", PROJECT, "place"]),
            "rules"
        )
        .len(),
        6
    );

    study.ok(&["code", PROJECT]);
    let codings = study.rows(&["codings", PROJECT, "--code", "together"]);
    assert!(
        codings
            .iter()
            .any(|coding| text(coding, "quote") == "Tržnica mora ostati"),
        "{codings:?}"
    );
    // The codebook that is written out has the rules, and can be read again.
    let file = study.ok(&["codebook", "export", PROJECT]);
    study.write("exported.toml", &file);
    let found = study.ok(&["codebook", "check", "exported.toml"]);
    assert!(!found.contains("error"), "{found}");
    assert!(
        file.contains("match+2") && file.contains("observer"),
        "{file}"
    );
    study.ok(&["verify", PROJECT]);
}
