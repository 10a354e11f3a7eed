//! Searching, coding what is found, and saved queries, where two people work or the index is not there.

mod support;

use std::fs;

use support::Study;
use verbatim_engine::{
    CodingFilter, EngineError, Facet, FixedEnvironment, Project, RuleRequest, SearchRequest,
    SearchSort,
};
use verbatim_model::coding::Unit;
use verbatim_model::operation::Timestamp;

const CODEBOOK: &str = r#"[codebook]
key = "market"
version = "1"
languages = ["hr", "lv", "it", "en"]

[[code]]
key = "market"
kind = "code"
name = { en = "Market" }

[[code]]
key = "money"
kind = "code"
name = { en = "Money" }
"#;

const TALK: &str = "Ana: Tržnica ostaje javna. Tržnice su za sve!\n\
                    Zara: Tko će platiti tržnicu?\n\
                    Ana: Grad će platiti, a tržnica ostaje.\n\
                    Zara: Đurđa zna.\n";

fn study() -> Study {
    let mut study = Study::new();
    study.import(&[("fg.txt", TALK)], None);
    study
        .project
        .import_codebook("codebook.toml", CODEBOOK)
        .expect("a codebook");
    study.project.end_batch();
    study
}

/// The project as somebody else opens it.
fn as_coder(study: &Study, name: &str) -> Project {
    let environment = Box::new(FixedEnvironment::new(Timestamp(1_790_000_000_000)));
    Project::open(&study.folder.path().join("study"), Some(name), environment).expect("a project")
}

fn quiet(_: u64, _: u64) {}

#[test]
fn what_is_found_does_not_depend_on_the_index() {
    let study = study();
    let index = study.folder.path().join("study/index");
    let queries = [
        "tržnica",
        "trznica NOT grad",
        "\"tržnica ostaje\"",
        "tr*",
        "NOT tržnica",
        "=Tržnica OR Đurđa",
    ];
    let found = || -> Vec<Vec<(usize, Vec<[usize; 2]>)>> {
        let project = as_coder(&study, "Iva");
        let all = queries.iter().map(|query| {
            let request = SearchRequest {
                sort: SearchSort::Source,
                ..SearchRequest::new(query)
            };
            let outcome = project.search(&request, &mut quiet).expect("found");
            outcome
                .rows
                .into_iter()
                .map(|hit| (hit.turn, hit.matches))
                .collect()
        });
        all.collect()
    };
    let with = found();
    assert!(with.iter().all(|hits| !hits.is_empty()), "{with:?}");
    fs::remove_dir_all(&index).expect("it was there");
    assert_eq!(with, found(), "made anew");
    fs::remove_dir_all(&index).expect("it is there again");
    fs::write(&index, "in the way").expect("written");
    assert_eq!(with, found(), "without an index every turn is looked at");
}

#[test]
fn a_limit_of_none_shows_all_and_of_nothing_counts_only() {
    let study = study();
    let outcome = |limit| {
        let request = SearchRequest {
            limit,
            ..SearchRequest::new("tržnica")
        };
        study.project.search(&request, &mut quiet).expect("found")
    };
    let all = outcome(None);
    assert_eq!((all.rows.len(), all.more), (6, false));
    assert_eq!((all.count.turns, all.count.matches), (6, 8));
    for (limit, more) in [(0, true), (1, true), (5, true), (6, false), (99, false)] {
        let some = outcome(Some(limit));
        assert_eq!(
            (some.rows.len(), some.more),
            (limit.min(6), more),
            "{limit}"
        );
        assert_eq!(some.rows[..], all.rows[..limit.min(6)]);
        assert_eq!(some.count, all.count);
    }
    let counted = study.project.count("tržnica", &mut quiet).expect("counted");
    assert_eq!(counted, all.count);
    let facets = study
        .project
        .facets("tržnica", &mut quiet)
        .expect("counted");
    let speakers = facets.rows.iter().filter(|row| row.facet == Facet::Speaker);
    let speakers: Vec<(Option<&str>, usize)> = speakers
        .map(|row| (row.value.as_deref(), row.turns))
        .collect();
    assert_eq!(speakers, [(Some("1"), 4), (Some("2"), 2)]);
}

#[test]
fn every_coder_codes_what_is_found_for_themselves() {
    let mut study = study();
    let first = study
        .project
        .code_as("tržnica", "market", Unit::Sentence, &mut quiet)
        .expect("coded");
    assert_eq!((first.passages, first.added, first.coded_before), (8, 8, 0));
    let mut other = as_coder(&study, "Marta");
    let preview = other
        .preview_code_as("tržnica", "market", Unit::Sentence, &mut quiet)
        .expect("seen");
    assert_eq!(
        (preview.passages, preview.added, preview.coded_before),
        (8, 0, 0)
    );
    assert_eq!(preview.examples.len(), 8);
    other
        .code_as("tržnica", "market", Unit::Sentence, &mut quiet)
        .expect("coded");
    let of = |coder: &str| {
        let filter = CodingFilter {
            coder: Some(coder.to_owned()),
            ..CodingFilter::default()
        };
        other.codings(&filter).expect("codings").len()
    };
    assert_eq!((of("Iva"), of("Marta")), (8, 8));
    // The sentences of a wider search that are coded already are left as they are.
    let wider = other
        .code_as(
            "tržnica OR grad OR Đurđa",
            "market",
            Unit::Sentence,
            &mut quiet,
        )
        .expect("coded");
    assert_eq!(
        (wider.passages, wider.coded_before, wider.added),
        (10, 8, 2)
    );
    // Nothing found: nothing coded, and a hint.
    let nothing = other
        .code_as("trznicca", "market", Unit::Turn, &mut quiet)
        .expect("searched");
    assert_eq!((nothing.passages, nothing.added), (0, 0));
    let nothing = nothing.nothing.expect("a hint");
    assert!(
        nothing
            .corrected
            .is_some_and(|query| query.starts_with("tržnic"))
    );
}

#[test]
fn names_of_saved_queries_stay_unique_whatever_is_taken_back() {
    let mut study = study();
    let project = &mut study.project;
    project.save_query("a", "tržnica", false).expect("saved");
    project.end_batch();
    project.rename_query("a", "b").expect("renamed");
    project.end_batch();
    let mut other = as_coder(&study, "Marta");
    other
        .save_query("a", "grad", false)
        .expect("the name is free");
    let error = study.project.undo(None).expect_err("the name is taken now");
    assert!(error.to_string().contains("a"), "{error}");
    let rows = study.project.saved_queries().expect("queries");
    let names: Vec<(&str, &str)> = rows
        .iter()
        .map(|row| (row.name.as_str(), row.query.as_str()))
        .collect();
    assert_eq!(names, [("a", "grad"), ("b", "tržnica")]);
}

#[test]
fn a_rule_of_a_query_is_refused_where_it_cannot_be_one() {
    let mut study = study();
    let request = RuleRequest {
        code: "market".to_owned(),
        unit: Unit::Match,
        languages: Vec::new(),
        roles: Vec::new(),
    };
    for (name, query) in [
        ("by code", "tržnica code:money"),
        ("by status", "NOT (status:rejected coder:Iva)"),
    ] {
        study
            .project
            .save_query(name, query, false)
            .expect("a search may ask for codings");
        let error = study
            .project
            .make_rule(name, &request)
            .expect_err("a rule may not");
        assert!(matches!(error, EngineError::Query { .. }), "{error}");
        assert!(
            error
                .hint()
                .is_some_and(|hint| hint.contains("a rule makes codings")),
            "{error}"
        );
    }
    study
        .project
        .save_query("words", "tržnica", false)
        .expect("saved");
    let made = study.project.make_rule("words", &request).expect("a rule");
    assert_eq!((made.added, made.rules.len(), made.beyond), (4, 4, 0));
    let again = study.project.make_rule("words", &request).expect("a rule");
    assert_eq!((again.added, again.rules.len()), (0, 4));
}
