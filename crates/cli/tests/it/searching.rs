//! What a search shows: order, context, counts, tables, hints; and coding what it finds.

use crate::support;
use std::collections::BTreeMap;

use crate::support::{PROJECT, Study, list, number, slice, text, workspace};
use serde_json::Value;

/// Conversations in which the same words stand between others, in four languages.
const TALKS: [(&str, &str); 4] = [
    (
        "zadruge.txt",
        "Voditeljica: Što je zadruga?\n\
         Đurđa: Ćakula o našoj zadruzi traje. Velika zadruga, mala zadruga!\n\
         Šime: Članovi zadruge znaju, a zadrugama treba novca.\n\
         Voditeljica: A vi?\n\
         Đurđa: Društvena poduzeća i društvenim poduzećima.\n\
         Šime: Ne znam.\n",
    ),
    (
        "kopienas.txt",
        "Vadītāja: Kas ir kopiena?\n\
         Māra: Ēdam kopā ar kopienu. Šī kopiena, cita kopiena!\n\
         Jānis: Čaklas kopienas zina.\n\
         Vadītāja: Un jūs?\n\
         Māra: Tas palīdz lauku attīstībai.\n\
         Jānis: Nezinu.\n",
    ),
    (
        "cooperative.txt",
        "Moderatrice: Che cos'è una cooperativa?\n\
         Lucia: È nata la cooperativa nuova. Le cooperative crescono.\n\
         Aldo: Ancora cooperative! Parliamo dell'economia.\n\
         Moderatrice: E voi?\n\
         Lucia: Non so.\n\
         Aldo: Neanch'io.\n",
    ),
    (
        "market.txt",
        "Moderator: What is a market?\n\
         Mary: The old market ran for years. Markets are for people.\n\
         John: A market again! =1+1 is two.\n\
         Moderator: And you?\n\
         Mary: I do not know.\n\
         John: Nobody knows.\n",
    ),
];

/// A study of [`TALKS`] with the moderators told.
fn study() -> Study {
    let study = Study::new();
    for (name, words) in TALKS {
        study.write(&format!("talks/{name}"), words);
    }
    study.write("codebook.toml", support::CODEBOOK);
    study.write(
        "people.csv",
        "label,session,number,role\n\
         Voditeljica,zadruge,M-1,moderator\n\
         Vadītāja,kopienas,M-2,moderator\n\
         Moderatrice,cooperative,M-3,moderator\n\
         Moderator,market,M-4,moderator\n",
    );
    study.ok(&[
        "import",
        PROJECT,
        "talks",
        "--territory",
        "Kvarner",
        "--kind",
        "focus-group",
        "--participants",
        "people.csv",
    ]);
    study.ok(&["codebook", "import", PROJECT, "codebook.toml"]);
    study
}

/// The words of a concordance in the order in which they stand.
fn column(rows: &[Value], key: &str) -> Vec<String> {
    rows.iter()
        .map(|row| row[key].as_str().unwrap_or("-").trim().to_owned())
        .collect()
}

#[test]
fn people_find_what_they_mean_in_every_language() {
    let study = study();
    for (query, found) in [
        (
            "drustvena poduzeca",
            &["Društvena", "poduzeća", "društvenim", "poduzećima"][..],
        ),
        (
            "\"drustveno poduzece\"",
            &["Društvena poduzeća", "društvenim poduzećima"],
        ),
        ("\"lauku attistiba\"", &["lauku attīstībai"]),
        ("economia", &["economia"]),
        ("running", &["ran"]),
    ] {
        let rows = study.rows(&["search", PROJECT, query, "--kwic"]);
        assert_eq!(column(&rows, "match"), found, "{query}");
    }
}

#[test]
fn matches_are_sorted_by_their_context() {
    let study = study();
    // Letters are folded and words are what counts: `Članovi` stands with `c`, `našoj` with `n`, `Velika` with `v`.
    let cases: [(&str, &str, &str, &[&str]); 8] = [
        (
            "zadruga",
            "left",
            "left",
            &["a", "Članovi", "je", "mala", "našoj", "Velika"],
        ),
        (
            "zadruga",
            "right",
            "right",
            &["?", "!", "mala", "traje", "treba", "znaju"],
        ),
        (
            "zadruga",
            "keyword",
            "match",
            &[
                "zadruga",
                "zadruga",
                "zadruga",
                "zadrugama",
                "zadruge",
                "zadruzi",
            ],
        ),
        (
            "kopiena",
            "left",
            "left",
            &["ar", "Čaklas", "cita", "ir", "Šī"],
        ),
        (
            "kopiena",
            "right",
            "right",
            &["?", "!", "cita", "Šī", "zina"],
        ),
        (
            "cooperativa",
            "left",
            "left",
            &["Ancora", "la", "Le", "una"],
        ),
        (
            "cooperativa",
            "right",
            "right",
            &["?", "crescono", "nuova", "Parliamo"],
        ),
        ("market", "left", "left", &["A", "a", "old", "years"]),
    ];
    for (query, sort, key, expected) in cases {
        let rows = study.rows(&["search", PROJECT, query, "--kwic", "--sort", sort]);
        let nearest = column(&rows, key).into_iter().map(|context| {
            let mut words = context
                .split([' ', '.', '!', ','])
                .filter(|word| !word.is_empty());
            let word = match sort {
                "left" => words.next_back(),
                _ => words.next(),
            };
            word.unwrap_or("!").to_owned()
        });
        assert_eq!(nearest.collect::<Vec<_>>(), expected, "{query} by {sort}");
    }
    // In text, the same order, one match below the other.
    let json = study.rows(&["search", PROJECT, "zadruga", "--kwic", "--sort", "right"]);
    let shown = study.ok(&["search", PROJECT, "zadruga", "--sort", "right"]);
    let columns: Vec<usize> = (shown.lines().zip(column(&json, "match")))
        .map(|(line, found)| {
            let at = line.char_indices().nth(40).expect("a long line").0;
            assert!(line[at..].starts_with(&found), "{line}");
            at
        })
        .collect();
    assert_eq!(columns.len(), 6);
    // The limit counts matches where these are sorted, else turns.
    let limited = |sort: &str| {
        let arguments = [
            "search", PROJECT, "zadruga", "--kwic", "--limit", "2", "--sort", sort,
        ];
        study.rows(&arguments).len()
    };
    assert_eq!((limited("left"), limited("source")), (2, 4));
}

#[test]
fn a_match_stands_where_it_says_with_the_context_asked_for() {
    let study = study();
    for query in [
        "zadruga",
        "kopiena OR lauku",
        "cooperativa",
        "market",
        "role:moderator",
    ] {
        for context in ["1", "7", "500"] {
            let rows = study.rows(&["search", PROJECT, query, "--kwic", "--context", context]);
            assert!(!rows.is_empty(), "{query}");
            for row in &rows {
                let source = study.object(&["text", PROJECT, text(row, "source")]);
                let (start, end) = (number(row, "start"), number(row, "end"));
                let there = slice(text(&source, "text"), start, end);
                let whole = text(row, "text");
                let Some(found) = row["match"].as_str() else {
                    assert_eq!(there, whole, "{row}");
                    continue;
                };
                assert_eq!(there, found, "{row}");
                let seen = format!("{}{found}{}", text(row, "left"), text(row, "right"));
                assert!(whole.contains(&seen), "{row}");
                let most: usize = context.parse().expect("a number");
                assert!(text(row, "left").chars().count() <= most, "{row}");
                assert!(text(row, "right").chars().count() <= most, "{row}");
                if context == "500" {
                    assert_eq!(whole, seen, "{row}");
                }
            }
        }
    }
}

#[test]
fn moderators_come_last_unless_they_are_asked_for() {
    let study = study();
    let asks = |arguments: &[&str]| -> Vec<bool> {
        let rows = study.rows(&[&["search", PROJECT], arguments].concat());
        let participants = rows.iter().map(|row| text(row, "participant").to_owned());
        participants
            .map(|number| number.starts_with("M-"))
            .collect()
    };
    for query in ["zadruga", "kopiena", "cooperativa", "market"] {
        let ranked = asks(&[query]);
        assert!(
            ranked.is_sorted() && ranked.contains(&true),
            "{query}: {ranked:?}"
        );
        // A moderator says it first, and shortest.
        assert!(asks(&[query, "--sort", "source"])[0], "{query}");
        // A short question fits better than a long answer.
        assert!(!asks(&[query, "--moderators-too"]).is_sorted(), "{query}");
        let by_role = format!(
            "{query} (role:moderator OR role:participant OR role:expert OR NOT role:expert)"
        );
        assert_eq!(
            asks(&[&by_role]),
            asks(&[query, "--moderators-too"]),
            "{query}"
        );
    }
}

#[test]
fn facets_count_all_that_is_found() {
    let study = study();
    study.ok(&["code", PROJECT]);
    for query in [
        "zadruga OR market",
        "kopiena",
        "cooperativa",
        "NOT zadruga",
        "lang:lv",
    ] {
        let count = study.object(&["search", PROJECT, query, "--count"]);
        let mut sums: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for row in study.rows(&["search", PROJECT, query, "--facets"]) {
            let (turns, matches) = sums.entry(text(&row, "facet").to_owned()).or_default();
            *turns += number(&row, "turns");
            *matches += number(&row, "matches");
            // Each value leads to a query that finds as much.
            if row["value"].is_null() || row["asked"] == true {
                continue;
            }
            let narrowed = text(&row, "query");
            assert!(narrowed.ends_with(text(&row, "filter")), "{row}");
            let found = study.object(&["search", PROJECT, narrowed, "--count"]);
            assert_eq!(number(&found, "turns"), number(&row, "turns"), "{narrowed}");
        }
        let single = "language kind country territory role group speaker session";
        for facet in single.split(' ') {
            let expected = (number(&count, "turns"), number(&count, "matches"));
            assert_eq!(sums[facet], expected, "{query}: {facet}");
        }
        assert!(sums["code"].0 >= number(&count, "turns"), "{query}");
    }
    let shown = study.ok(&["search", PROJECT, "zadruga", "--facets", "--limit", "1"]);
    for words in [
        "language",
        "hr",
        "Kvarner",
        "role",
        "moderator",
        "… 2 more values",
        "zadruge",
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!shown.contains("Đurđa"), "numbers, not names: {shown}");
    let table = study.ok(&["search", PROJECT, "market", "--facets", "--format", "csv"]);
    assert!(
        table.starts_with("facet,value,turns,matches\nlanguage,en,"),
        "{table}"
    );
}

#[test]
fn a_table_has_a_row_for_each_match_and_no_formula() {
    let study = study();
    for query in [
        "zadruga",
        "kopiena",
        "cooperativa",
        "market OR 1",
        "role:moderator",
    ] {
        let rows = study.rows(&["search", PROJECT, query, "--kwic"]);
        study.ok(&[
            "search",
            PROJECT,
            query,
            "--format",
            "csv",
            "-o",
            "found.csv",
        ]);
        let table = study.read("found.csv");
        assert_eq!(
            table,
            study.ok(&["search", PROJECT, query, "--format", "csv"])
        );
        let header = "source,turn,speaker,participant,role,language,session,territory,start,end,original,left,match,right,text,score";
        assert_eq!(table.lines().next(), Some(header));
        assert_eq!(table.lines().count(), rows.len() + 1, "{query}");
        for row in &rows {
            assert!(
                table.contains(row["match"].as_str().unwrap_or_default()),
                "{table}"
            );
        }
    }
    let table = study.ok(&["search", PROJECT, "1", "--format", "csv", "--context", "1"]);
    assert!(table.contains(",'=,1,'+,"), "{table}");
    // The other formats go into files as well, and a format is said once.
    study.ok(&[
        "search",
        PROJECT,
        "market",
        "--format",
        "json",
        "-o",
        "found.json",
    ]);
    assert_eq!(
        study.read("found.json"),
        study.ok(&["search", PROJECT, "market", "--json"])
    );
    study.ok(&["search", PROJECT, "market", "-o", "found.txt"]);
    assert_eq!(
        study.read("found.txt"),
        study.ok(&["search", PROJECT, "market"])
    );
    let said = study.fails(
        2,
        &["search", PROJECT, "market", "--format", "csv", "--json"],
    );
    assert!(said.contains("choose one"), "{said}");
    let said = study.fails(
        2,
        &["search", PROJECT, "market", "--format", "csv", "--count"],
    );
    assert!(said.contains("--facets"), "{said}");
    let said = study.fails(1, &["search", PROJECT, "market", "-o", "study/project.db"]);
    assert!(said.contains("belongs to the project"), "{said}");
}

#[test]
fn typos_are_answered_with_a_query_that_finds_something() {
    let study = study();
    for (query, hint) in [
        ("zadrguga", "did you mean `zadruga`?"),
        (
            "\"drštvenim poduzećima\"",
            "did you mean `\"društvenim poduzećima\"`?",
        ),
        ("lauk NEAR/2 attistbai", "`lauku NEAR/2 attīstībai`"),
        (
            "(kopiina OR lauku) AND Marrra",
            "did you mean `kopiena` or ",
        ),
        (
            "coperative AND lang:it",
            "did you mean `cooperative AND lang:it`?",
        ),
        ("marqet peple", "did you mean `market people`?"),
        ("NOT zadruga marqet", "did you mean `NOT zadruga market`?"),
        // Nobody asks for what stands under NOT.
        ("marqet NOT zadrguga", "did you mean `market NOT zadrguga`?"),
        ("xyzxyzxyz", "no passages\n"),
        // One number is not meant by another.
        ("market participant:99", "no participant `99`\n"),
        ("market territory:Kvarnr", "did you mean `Kvarner`?"),
    ] {
        let run = study.run(&["search", PROJECT, query]);
        assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{query}");
        assert!(run.stderr.contains(hint), "{query}: {}", run.stderr);
    }
}

#[test]
fn what_is_found_is_coded_after_a_look() {
    let study = study();
    let base = ["search", PROJECT, "zadruga", "--code-as", "cooperatives"];
    let before = study.ok(&["log", PROJECT]);
    let run = study.run(&base);
    for words in [
        "`cooperatives` would get 4 passages (sentence) in 3 turns of 1 session",
        "1 passage of moderators and observers",
        "zadruge.txt:13-28",
    ] {
        assert!(run.stdout.contains(words), "{words}: {}", run.stdout);
    }
    assert!(
        run.stderr
            .contains("nothing was coded; `--yes` codes 4 passages"),
        "{}",
        run.stderr
    );
    let preview = study.object(&base);
    assert_eq!(
        (number(&preview, "passages"), number(&preview, "added")),
        (4, 0)
    );
    assert_eq!(
        before,
        study.ok(&["log", PROJECT]),
        "a preview changes nothing"
    );

    for (unit, passages) in [("sentence", 4), ("match", 6), ("turn", 3), ("match+2", 3)] {
        let arguments = [&base[..], &["--unit", unit, "--yes"]].concat();
        let done = study.object(&arguments);
        assert_eq!(number(&done, "passages"), passages, "{unit}");
        assert_eq!(number(&done, "added"), passages, "{unit}");
        let codings = study.rows(&[
            "codings",
            PROJECT,
            "--code",
            "cooperatives",
            "--coder",
            "Ana",
        ]);
        assert_eq!(codings.len(), passages, "{unit}");
        for coding in &codings {
            assert_eq!(
                (text(coding, "status"), text(coding, "coder")),
                ("accepted", "Ana")
            );
        }
        let shown = list(&done, "examples");
        assert_eq!(text(&shown[0], "quote"), text(&codings[0], "quote"));
        let again = study.object(&arguments);
        assert_eq!(number(&again, "added"), 0, "{unit}");
        assert_eq!(number(&again, "coded_before"), passages, "{unit}");
        assert_eq!(study.rows(&["undo", PROJECT]).len(), 1);
        assert!(
            study
                .rows(&["codings", PROJECT, "--code", "cooperatives"])
                .is_empty()
        );
    }

    // A query without words to show codes the turn.
    let turns = [
        "search",
        PROJECT,
        "role:moderator",
        "--code-as",
        "market",
        "--yes",
    ];
    assert_eq!(number(&study.object(&turns), "added"), 8);
    let rows = study.rows(&["codings", PROJECT, "--code", "market"]);
    assert_eq!(text(&rows[0], "quote"), "Che cos'è una cooperativa?");
    study.ok(&["verify", PROJECT]);

    let said = study.fails(2, &["search", PROJECT, "zadruga", "--code-as", "markt"]);
    assert!(
        said.contains("no code `markt`") && said.contains("`market`"),
        "{said}"
    );
    let said = study.fails(
        2,
        &[
            "search",
            PROJECT,
            "zadruga",
            "--code-as",
            "market",
            "--unit",
            "word",
        ],
    );
    assert!(said.contains("match+N"), "{said}");
    study.fails(
        2,
        &[
            "search",
            PROJECT,
            "zadruga",
            "--code-as",
            "market",
            "--limit",
            "3",
        ],
    );
    study.fails(2, &["search", PROJECT, "zadruga", "--yes"]);
}

#[test]
fn a_query_is_explained_in_every_language() {
    let study = Study::new();
    let corpora = workspace().join("corpora").display().to_string();
    let codebook = workspace()
        .join("codebooks/neb-social-economy.toml")
        .display()
        .to_string();
    study.ok(&["import", PROJECT, &corpora]);
    study.ok(&["codebook", "import", PROJECT, &codebook]);
    let query = "(zadruga OR \"lauku attistiba\" OR lex:youth) NOT role:moderator";
    let rows = study.rows(&["search", PROJECT, query, "--explain"]);
    let whole = study.object(&["search", PROJECT, query, "--count"]);
    assert_eq!(number(&rows[0], "turns"), number(&whole, "turns"));
    let kinds = column(&rows, "kind");
    for kind in [
        "and", "or", "word", "phrase", "concept", "term", "not", "filter",
    ] {
        assert!(kinds.iter().any(|found| found == kind), "{kind}: {kinds:?}");
    }
    let mut terms = std::collections::BTreeSet::new();
    for row in &rows {
        let languages = list(row, "languages");
        let sum: usize = languages
            .iter()
            .map(|language| number(language, "turns"))
            .sum();
        assert_eq!(sum, number(row, "turns"), "{row}");
        match text(row, "kind") {
            "term" => {
                terms.insert(text(&languages[0], "language").to_owned());
                assert_eq!(languages.len(), 1, "{row}");
            }
            kind => {
                assert_eq!(languages.len(), 4, "{row}");
                let part = text(row, "part");
                let count = study.object(&["search", PROJECT, part, "--count"]);
                assert_eq!(number(&count, "turns"), number(row, "turns"), "{part}");
                let words = if kind == "phrase" {
                    2
                } else {
                    usize::from(kind == "word")
                };
                for language in languages {
                    assert_eq!(list(language, "words").len(), words, "{row}");
                }
            }
        }
    }
    assert_eq!(terms.len(), 4, "terms of all languages: {terms:?}");
    let shown = study.ok(&["search", PROJECT, query, "--explain"]);
    for words in [
        "lex:youth",
        "role:moderator",
        "matcher",
        "index",
        "lauku",
        "jaunie",
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
}
