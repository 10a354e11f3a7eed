//! What rules leave behind: which rule, which words, which version of the codebook; and what a file would code before
//! anybody imports it.

use crate::support::{Study, role};
use verbatim_engine::{
    CodingFilter, CodingRow, EngineError, Failure, QuoteRef, RuleTrial, TrialOptions,
};
use verbatim_model::coding::CodingStatus;
use verbatim_model::participant::Role;

/// Of two sessions; each file is written with its words twice.
const TALKS: [(&str, &str); 2] = [
    (
        "trznica.txt",
        "Ana: Krov tržnice 🙂 curi, a novca nema.\nZara: Novac za krov? Zadruga plaća krov.\n",
    ),
    (
        "tirgus.txt",
        "Māra: Tirgus jumts tek, un naudas nav.\nJānis: Kooperatīvam nauda ir, un jumtu lāpīs kooperatīvs.\n",
    ),
];

/// A codebook of one code with rules, each `language query` with `; key value` after it.
fn codebook(version: &str, rules: &[&str]) -> String {
    let mut file = format!(
        "[codebook]\nkey = 'c'\nversion = '{version}'\nlanguages = ['hr', 'lv', 'it', 'en']\n\
         [[code]]\nkey = 'roof'\nkind = 'theme'\nname = {{ en = 'Roof' }}\ndefinition = {{ en = 'Roofs.' }}\n"
    );
    for rule in rules {
        let mut parts = rule.split("; ");
        let (language, query) = (parts.next())
            .and_then(|rule| rule.split_once(' '))
            .expect("a rule");
        file += &format!("[[code.rules]]\nlanguage = '{language}'\nquery = '''{query}'''\n");
        for part in parts {
            let (key, value) = part.split_once(' ').expect("key and value");
            file += &format!("{key} = {value}\n");
        }
    }
    file
}

fn study() -> Study {
    let mut study = Study::new();
    study.import(&TALKS, None);
    study
}

impl Study {
    fn apply(&mut self, version: &str, rules: &[&str]) {
        let imported = (self.project).import_codebook("c.toml", &codebook(version, rules));
        imported.expect("imported");
        self.project.end_batch();
        self.code();
    }

    /// Applies the rules; how many codings came, went and changed.
    fn code(&mut self) -> (usize, usize, usize) {
        let outcome = self.project.apply_rules(&mut |_, _| {}).expect("applied");
        self.project.end_batch();
        let all = outcome.codes.iter();
        all.fold((0, 0, 0), |(added, withdrawn, changed), code| {
            (
                added + code.added,
                withdrawn + code.withdrawn,
                changed + code.changed,
            )
        })
    }

    fn codings(&self) -> Vec<CodingRow> {
        let all = self.project.codings(&CodingFilter::default());
        all.expect("codings")
    }

    /// `version quote: rule(words) …`, of the first half of each file.
    fn reasons(&self) -> Vec<String> {
        let mut shown: Vec<String> = (self.codings().iter())
            .filter(|row| row.turn < Some(3))
            .map(|row| {
                let reasons: Vec<String> = (row.reasons.iter())
                    .map(|reason| {
                        let words: Vec<&str> = (reason.matched.iter())
                            .map(|words| words.text.as_str())
                            .collect();
                        format!("{}({})", reason.rule, words.join("|"))
                    })
                    .collect();
                let version = row.codebook_version.as_deref().unwrap_or("-");
                format!("{version} {}: {}", row.quote, reasons.join(" "))
            })
            .collect();
        shown.sort();
        shown
    }

    fn operations(&self) -> usize {
        self.project.log().expect("a log").len()
    }

    fn try_rules(
        &self,
        rules: &[&str],
        options: &TrialOptions,
    ) -> Result<Vec<RuleTrial>, EngineError> {
        let file = codebook("9", rules);
        (self.project).try_codebook("c.toml", &file, options, &mut |_, _| {})
    }

    fn quote(&self, source: &str, words: &str) -> QuoteRef {
        let text = (self.project).text(source).expect("a text");
        let start = text[..text.find(words).expect("said")].chars().count();
        QuoteRef {
            source: source.to_owned(),
            start,
            end: start + words.chars().count(),
        }
    }
}

const ALL: TrialOptions = TrialOptions {
    code: None,
    rule: None,
    examples: 10,
};

#[test]
fn codings_by_rule_say_which_rule_words_and_version() {
    let mut study = study();
    study.apply(
        "1",
        &[
            "hr krov",
            "hr novac OR curi; unit 'turn'",
            "lv jumts; unit 'match+1'",
            "lv NOT jumts",
        ],
    );
    let first = [
        "1 Krov tržnice 🙂 curi, a novca nema.: roof/hr/1(Krov) roof/hr/2(curi|novca)",
        "1 Novac za krov? Zadruga plaća krov.: roof/hr/2(Novac)",
        "1 Novac za krov?: roof/hr/1(krov)",
        "1 Tirgus jumts tek: roof/lv/1(jumts)",
        "1 Zadruga plaća krov.: roof/hr/1(krov)",
        "1 un jumtu lāpīs: roof/lv/1(jumtu)",
    ];
    assert_eq!(study.reasons(), first);
    let places: Vec<(usize, usize)> = (study.codings().iter())
        .flat_map(|row| &row.reasons)
        .flat_map(|reason| &reason.matched)
        .filter(|words| words.text == "curi")
        .map(|words| (words.start, words.end))
        .collect();
    assert_eq!(places[0], (20, 24), "code points of the source's text");

    // A new version that says the same changes nothing; what has other words or rules is of that version.
    let operations = study.operations();
    assert_eq!(study.code(), (0, 0, 0));
    assert_eq!(study.operations(), operations);
    study.apply(
        "2",
        &[
            "hr krov",
            "hr novac; unit 'turn'",
            "lv jumts; unit 'match+1'",
            "lv NOT jumts",
        ],
    );
    let mut second = first.map(str::to_owned);
    second[0] =
        "2 Krov tržnice 🙂 curi, a novca nema.: roof/hr/1(Krov) roof/hr/2(novca)".to_owned();
    let mut sorted = second.clone();
    sorted.sort();
    assert_eq!(study.reasons(), sorted);
    let operations = study.operations();
    assert_eq!(study.code(), (0, 0, 0));
    assert_eq!(study.operations(), operations);
    study.undo();
    assert_eq!(study.reasons(), first, "undone");
    assert!(
        study
            .project
            .verify(&[])
            .expect("verifies")
            .failed
            .is_empty()
    );
}

#[test]
fn what_people_accepted_keeps_its_reasons() {
    let mut study = study();
    study.apply("1", &["lv jumts"]);
    let id = study.codings()[0].id.clone();
    (study.project)
        .judge(std::slice::from_ref(&id), CodingStatus::Accepted)
        .expect("accepted");
    study.project.end_batch();
    study.apply("2", &["it tetto"]);
    let stale: Vec<CodingRow> = (study.codings().into_iter())
        .filter(|row| row.stale)
        .collect();
    let [row] = &stale[..] else {
        panic!("{stale:?}")
    };
    assert_eq!(
        (row.id.as_str(), row.codebook_version.as_deref()),
        (id.as_str(), Some("1"))
    );
    assert_eq!(row.reasons[0].matched[0].text, "jumts");
    // The same sentence for other words: no longer stale, and of the version that says so.
    study.apply("3", &["lv tirgus"]);
    let rows = study.codings();
    let row = rows.iter().find(|row| row.id == id).expect("there");
    assert_eq!(
        (row.stale, row.codebook_version.as_deref()),
        (false, Some("3"))
    );
    assert_eq!(row.status, CodingStatus::Accepted);
}

#[test]
fn a_trial_tells_what_each_rule_would_code_and_changes_nothing() {
    let mut study = study();
    let rules = [
        "hr krov; unit 'match'",
        "hr zadruga",
        "lv jumts; unit 'turn'; unless 'nauda'",
        "it tetto",
    ];
    let operations = study.operations();
    let rows = study.try_rules(&rules, &ALL).expect("tried");
    let figures: Vec<_> = (rows.iter())
        .map(|row| (row.rule.as_deref(), row.passages, row.turns, row.sessions))
        .collect();
    assert_eq!(
        figures,
        [
            (Some("roof/hr/1"), 6, 4, 1),
            (Some("roof/hr/2"), 2, 2, 1),
            (Some("roof/lv/1"), 0, 0, 0),
            (Some("roof/it/1"), 0, 0, 0),
            (None, 8, 4, 1),
        ]
    );
    assert!(
        rows.iter()
            .all(|row| row.precision.is_none() && row.recall.is_none())
    );
    assert!(rows.iter().all(|row| row.accepted + row.rejected == 0));
    assert_eq!(study.operations(), operations);
    assert!(study.codings().is_empty());
    // What the import and the rules then do is what was foretold.
    study.apply("9", &rules);
    assert_eq!(study.codings().len(), rows[4].passages);
}

#[test]
fn examples_come_from_different_sessions() {
    let mut study = study();
    study.import(
        &[("drugi.txt", "Iva: Krov, krov i krov.\nLuka: Krov.\n")],
        None,
    );
    let sessions = |examples: usize| -> Vec<(String, String)> {
        let options = TrialOptions { examples, ..ALL };
        let rows = study.try_rules(&["hr krov; unit 'match'"], &options);
        let [row] = &rows.expect("tried")[..] else {
            panic!("one rule")
        };
        (row.examples.iter())
            .map(|example| {
                let words: Vec<&str> = (example.matched.iter())
                    .map(|words| words.text.as_str())
                    .collect();
                assert_eq!(words, [example.quote.as_str()]);
                (
                    example.session.clone(),
                    format!("{}:{}", example.turn, example.start),
                )
            })
            .collect()
    };
    let place = |session: &str, place: &str| (session.to_owned(), place.to_owned());
    assert_eq!(
        sessions(5),
        [
            place("drugi", "1:5"),
            place("trznica", "1:5"),
            place("drugi", "1:11"),
            place("trznica", "2:55"),
            place("drugi", "1:18"),
        ]
    );
    assert_eq!(sessions(0), []);
    assert_eq!(sessions(1000).len(), 8 + 6);
}

#[test]
fn precision_and_recall_go_by_what_people_accepted_and_rejected() {
    let mut study = study();
    study.apply("1", &["hr zadruga"]);
    let add = |study: &mut Study, source: &str, words: &str| -> String {
        let quote = study.quote(source, words);
        let id = study.project.add_coding("roof", &quote).expect("coded");
        study.project.end_batch();
        id
    };
    // By hand: one that the rule finds, one that it misses, one in another language, and one that was taken back.
    add(&mut study, "trznica.txt", "tržnice 🙂 curi");
    add(&mut study, "trznica.txt", "novca nema");
    add(&mut study, "tirgus.txt", "jumts");
    let rejected = add(&mut study, "trznica.txt", "Novac za krov");
    // By rule: one that a person rejected, and one that nobody looked at.
    let by_rule: Vec<String> = (study.codings().iter())
        .filter(|row| row.coder == "rules")
        .map(|row| row.id.clone())
        .collect();
    assert_eq!(by_rule.len(), 2);
    (study.project)
        .judge(&[rejected, by_rule[0].clone()], CodingStatus::Rejected)
        .expect("rejected");
    study.project.end_batch();
    let figures = |study: &Study, rules: &[&str]| -> Vec<String> {
        let rows = study.try_rules(rules, &ALL).expect("tried");
        (rows.iter())
            .map(|row| {
                let figure = |share: Option<f64>| {
                    share.map_or("-".to_owned(), |share| format!("{share:.2}"))
                };
                format!(
                    "{} {}/{} {}+{} {}/{}",
                    row.rule.as_deref().unwrap_or("all"),
                    row.accepted,
                    row.rejected,
                    row.right,
                    row.wrong,
                    figure(row.precision),
                    figure(row.recall)
                )
            })
            .collect()
    };
    let rules = [
        "hr curi OR plaća OR zadruga",
        "lv nauda",
        "lv jumts; unit 'match'",
        "it tetto",
    ];
    assert_eq!(
        figures(&study, &rules),
        [
            // A sentence holds both that people accepted; the sentence of the other half nobody judged.
            "roof/hr/1 2/2 1+1 0.50/1.00",
            "roof/lv/1 1/0 1+0 1.00/1.00",
            "roof/lv/2 1/0 1+0 1.00/1.00",
            "roof/it/1 0/0 0+0 -/-",
            "all 3/2 3+1 0.75/1.00",
        ]
    );
    assert_eq!(
        figures(&study, &["hr novac NEAR/1 krov; unit 'match'"]),
        ["roof/hr/1 2/2 0+2 0.00/0.00"]
    );
    // What a rule does not read is not what it missed.
    let people = study.project.participants().expect("people");
    let ana = people
        .iter()
        .find(|person| person.name.as_deref() == Some("Ana"));
    let number = ana.expect("Ana").participant.clone();
    study.set(&number, role(Role::Moderator));
    assert_eq!(
        figures(&study, &["hr curi", "hr curi; roles ['moderator']"]),
        [
            "roof/hr/1 0/2 0+0 -/-",
            "roof/hr/2 2/0 1+0 1.00/1.00",
            "all 2/2 1+0 1.00/1.00"
        ]
    );
}

#[test]
fn a_trial_can_be_of_one_code_or_rule() {
    let study = study();
    let rules = ["hr krov", "lv jumts"];
    let one = |code: Option<&str>, rule: Option<&str>| {
        let options = TrialOptions {
            code: code.map(str::to_owned),
            rule: rule.map(str::to_owned),
            examples: 1,
        };
        study.try_rules(&rules, &options).map(|rows| {
            let rules: Vec<Option<String>> = rows.into_iter().map(|row| row.rule).collect();
            rules
        })
    };
    let id = |text: &str| Some(text.to_owned());
    assert_eq!(
        one(None, Some("roof/lv/1")).expect("tried"),
        [id("roof/lv/1")]
    );
    assert_eq!(
        one(Some("roof"), None).expect("tried"),
        [id("roof/hr/1"), id("roof/lv/1"), None]
    );
    for (code, rule, hint) in [
        (Some("rof"), None, "did you mean `roof`?"),
        (None, Some("roof/hr/2"), "did you mean `roof/hr/1`?"),
        (
            None,
            Some("krov"),
            "rules are named by code, language and number",
        ),
    ] {
        let error = one(code, rule).expect_err("not there");
        assert_eq!(error.failure(), Failure::Usage, "{error}");
        assert!(
            error.hint().is_some_and(|said| said.contains(hint)),
            "{error:?}"
        );
    }
    let broken = (study.project).try_codebook("c.toml", "[[code]]\n", &ALL, &mut |_, _| {});
    assert!(
        matches!(broken, Err(EngineError::Codebook { .. })),
        "{broken:?}"
    );
}
