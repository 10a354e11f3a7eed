//! Searching, coding what is found, and saved queries, where two people work or the index is not there.

use std::fs;

use crate::support::Study;
use verbatim_engine::{
    CodingFilter, EngineError, Facet, FixedEnvironment, NewCode, Project, RuleHome, RuleRequest,
    SearchRequest, SearchSort,
};
use verbatim_model::coding::{CodeKind, Unit};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::operation::Timestamp;
use verbatim_model::project::Rule;

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
fn a_count_is_that_of_the_query_it_leads_to() {
    let mut study = study();
    study.import(
        &[("lv.txt", "Ģirts: Tirgus paliek, tirgū ir dzīve. 🥂\n")],
        None,
    );
    let sheet = "label,session,participant,role,group\nAna,fg,A,expert,\"zadruga \"\"Šuma\"\"\"\n";
    study.sheet(sheet).expect("applied");
    study
        .project
        .code_as("tržnica", "market", Unit::Turn, &mut quiet)
        .expect("coded");
    as_coder(&study, "Iva")
        .code_as("platiti", "money", Unit::Turn, &mut quiet)
        .expect("coded");
    let coder = study.project.coder().to_owned();
    let mut led = 0;
    for query in [
        "tržnica",
        "platiti OR lang:lv",
        "NOT tržnica",
        "kind:unknown",
        "tržnica coder:Iva",
        "coder:Iva OR code:market",
        "status:accepted NOT coder:Iva",
        "(coder:Iva code:money) tržnica",
        &format!("coder:\"{coder}\""),
    ] {
        for row in study.project.facets(query, &mut quiet).expect(query).rows {
            let Some(next) = &row.query else {
                assert!(row.filter.is_none() || row.asked, "{query}: {row:?}");
                continue;
            };
            led += 1;
            if row.asked {
                // What it was before the filter came finds as much or more.
                continue;
            }
            let found = study.project.count(next, &mut quiet).expect(next);
            assert_eq!(
                (found.turns, found.matches),
                (row.turns, row.matches),
                "{query} → {next}"
            );
            // And one step back leads to what was asked.
            let narrow = study.project.facets(next, &mut quiet).expect(next);
            let back = narrow.rows.iter().find(|back| back.filter == row.filter);
            let back = back
                .filter(|back| back.asked)
                .and_then(|back| back.query.as_deref());
            let back = back.unwrap_or_else(|| panic!("{next} has no way back"));
            let counts = |query: &str| study.project.count(query, &mut quiet).expect(query);
            assert_eq!(counts(back), counts(query), "{query} → {next} → {back}");
        }
    }
    assert!(led > 60, "{led}");
    // A filter that is a speaker without a number, and the languages that filters do not name.
    let rows = study
        .project
        .facets("tržnica", &mut quiet)
        .expect("counted")
        .rows;
    let group = rows
        .iter()
        .find(|row| row.facet == Facet::Group)
        .expect("a group");
    assert_eq!(group.filter.as_deref(), Some(r#"group:"zadruga \"Šuma\"""#));
}

#[test]
fn a_rule_is_added_to_a_code_or_with_a_new_one_in_one_act() {
    let mut study = study();
    let rule = |query: &str| Rule {
        language: LanguageTag::HR,
        query: query.to_owned(),
        unit: Unit::Sentence,
        unless: None,
        roles: Vec::new(),
    };
    let new = |name: &str| {
        RuleHome::New(NewCode {
            name: name.to_owned(),
            language: LanguageTag::HR,
            kind: CodeKind::Code,
            parent: None,
            color: None,
        })
    };
    let trial = study
        .project
        .try_rules(None, vec![rule("tržnica")], 10, &mut quiet);
    let trial = trial.expect("tried");
    assert_eq!((trial[0].passages, trial[0].sessions), (8, 1));
    let before = study.rows();
    // What cannot be a rule makes no code.
    for query in ["code:market", "tržnica AND", "lex:nothing"] {
        study
            .project
            .add_rule(&new("Plaćanje"), &rule(query))
            .expect_err(query);
        assert_eq!(study.rows(), before, "{query}");
    }
    let abroad = Rule {
        language: LanguageTag::IT,
        ..rule("x")
    };
    let spoken = study.project.languages().contains(&LanguageTag::IT);
    assert_eq!(
        study
            .project
            .add_rule(&RuleHome::Code("market".to_owned()), &abroad)
            .is_ok(),
        spoken
    );
    let key = study
        .project
        .add_rule(&new("Plaćanje"), &rule("platiti"))
        .expect("added");
    assert_eq!(
        study.project.code_detail(&key).expect("a code").rules,
        [rule("platiti")]
    );
    // A second time changes nothing.
    let after = study.rows();
    study
        .project
        .add_rule(&RuleHome::Code(key.clone()), &rule("platiti"))
        .expect("there");
    assert_eq!(study.rows(), after);
    study
        .project
        .add_rule(&RuleHome::Code(key.clone()), &rule("novac"))
        .expect("added");
    assert_eq!(
        study.project.code_detail(&key).expect("a code").rules.len(),
        2
    );
    study
        .project
        .add_rule(&RuleHome::Code("none".to_owned()), &rule("a"))
        .expect_err("unknown");
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
