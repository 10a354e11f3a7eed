//! How words may be quoted by whoever quotes by hand, the same as in a report; and the passages behind the talk of a group.

use crate::support::{Study, consent, role};
use verbatim_engine::{
    CodeChoice, Failure, FloorTaken, FocusGroupRequest, ParticipantChange, SearchRequest,
    SearchSort,
};
use verbatim_model::consent::{Consent, Quoting};
use verbatim_model::participant::Role;

#[test]
fn a_quote_calls_people_as_a_report_does_and_says_what_they_allow() {
    let mut study = Study::with_talk();
    let named = |name: &str| ParticipantChange {
        name: Some(name.to_owned()),
        ..ParticipantChange::default()
    };
    study.set("1", named("Ana Kovač"));
    for (allowed, quoting, called) in [
        (Consent::NotRecorded, Quoting::Verbatim, "1"),
        (Consent::ByNumber, Quoting::Verbatim, "1"),
        (Consent::ByName, Quoting::Verbatim, "Ana Kovač (1)"),
        (Consent::ParaphraseOnly, Quoting::Paraphrase, "1"),
        (Consent::NoUse, Quoting::Nothing, "1"),
    ] {
        study.set("1", consent(allowed));
        let rules = study.project.quoting().expect("rules");
        let quoted = rules.of(Some("1"), Some("Ana"));
        assert_eq!(
            (quoted.quoting, quoted.called.as_deref(), quoted.consent),
            (quoting, Some(called), Some(allowed)),
            "{allowed}"
        );
        assert_eq!(quoted.from, None);
        // Nobody in particular is called by the label.
        let all = rules.of(None, Some("Svi"));
        assert_eq!(
            (all.quoting, all.called.as_deref(), all.consent),
            (Quoting::Verbatim, Some("Svi"), None)
        );
    }
    let wait = ParticipantChange {
        consent: Some(Consent::ByNumber),
        embargo: Some("2999-01-31".to_owned()),
        ..ParticipantChange::default()
    };
    study.set("1", wait);
    let quoted = study.project.quoting().expect("rules").of(Some("1"), None);
    assert_eq!(
        (quoted.quoting, quoted.from.as_deref()),
        (Quoting::Later, Some("2999-01-31"))
    );
}

#[test]
fn matches_of_one_sentence_are_one_line_and_count_as_before() {
    let mut study = Study::new();
    let long = "društveno ".to_owned() + &"i opet ".repeat(40) + "poduzeće.";
    let text = format!(
        "Ana: Društvena poduzeća 🥂 trebaju društveno poduzeće. Poduzeće je naše.\nBruno: Sva {long}\nAna: Šuma.\n"
    );
    study.import(&[("hr.txt", &text)], None);
    let asked = |sort| SearchRequest {
        sort,
        ..SearchRequest::new("društven* poduzeć*")
    };
    let project = &study.project;
    for sort in [SearchSort::Source, SearchSort::Keyword, SearchSort::Left] {
        let apart = project
            .concordance(&asked(sort), 60, &mut |_, _| {})
            .expect("lines");
        let lines = project
            .concordance_by_place(&asked(sort), 60, &mut |_, _| {})
            .expect("lines");
        assert_eq!(lines.count, apart.count);
        assert_eq!(apart.rows.len(), apart.count.matches);
        let marked: usize = lines.rows.iter().map(|row| row.matches.len()).sum();
        assert_eq!(marked, lines.count.matches, "each match is marked once");
        // The file has its words twice. Two sentences of Ana; what stands too far apart in Bruno's is not seen at once.
        assert_eq!(lines.rows.len(), 8, "{sort}");
        for row in &lines.rows {
            let found: Vec<char> = row.line.found.as_deref().expect("words").chars().collect();
            assert_eq!(row.matches[0][0], 0);
            assert_eq!(row.matches.last().map(|last| last[1]), Some(found.len()));
            for [from, to] in &row.matches {
                let word: String = found[*from..*to].iter().collect();
                let word = word.to_lowercase();
                assert!(
                    word.starts_with("društven") || word.starts_with("poduzeć"),
                    "{word}"
                );
            }
            assert!(
                row.line
                    .sentence
                    .quote
                    .contains(row.line.found.as_deref().expect("words"))
            );
        }
    }
    let first = project
        .concordance_by_place(&asked(SearchSort::Source), 60, &mut |_, _| {})
        .expect("lines");
    assert_eq!(
        first.rows[0].line.found.as_deref(),
        Some("Društvena poduzeća 🥂 trebaju društveno poduzeće")
    );
    assert_eq!(first.rows[0].matches.len(), 4);
    // As many lines as are asked for where lines are sorted.
    let few = SearchRequest {
        limit: Some(3),
        ..asked(SearchSort::Right)
    };
    let few = project
        .concordance_by_place(&few, 60, &mut |_, _| {})
        .expect("lines");
    assert_eq!((few.rows.len(), few.more), (3, true));
}

#[test]
fn examples_find_something_and_are_not_there_without_text() {
    let mut study = Study::new();
    assert!(study.project.search_examples().expect("none").is_empty());
    study.import(
        &[
            (
                "hr.txt",
                "Ana: Naša zajednica treba zgradu.\nBruno: Svaka zajednica želi zgradu.\n",
            ),
            (
                "lv.txt",
                "Jānis: Mūsu kopiena grib kooperatīvu.\nĢirts: Katrs grib kooperatīvu.\n",
            ),
        ],
        None,
    );
    let examples = study.project.search_examples().expect("examples");
    assert!(examples.contains(&"zajednica".to_owned()), "{examples:?}");
    assert!(examples.contains(&"kooperatīvu".to_owned()), "{examples:?}");
    for example in &examples {
        let count = study
            .project
            .count(example, &mut |_, _| {})
            .expect("a query");
        assert!(count.turns > 0, "{example}");
    }
}

#[test]
fn figures_of_a_talk_open_to_as_many_passages() {
    let mut study = Study::new();
    study.import(
        &[(
            "fg.txt",
            "Ana: Tržnica ostaje javna.\nAna: I otvorena.\nZara: Slažem se, tržnica je naša.\nBruno: Ne slažem se.\n\
             Zara: Zašto?\nSvi: Mi!\n",
        )],
        None,
    );
    study.set("1", role(Role::Participant));
    study.set("3", consent(Consent::ParaphraseOnly));
    let request = FocusGroupRequest {
        sessions: vec!["fg".to_owned()],
        parts: 4,
        choice: CodeChoice::default(),
    };
    let talk = study
        .project
        .focus_groups(&request, &mut |_, _| {})
        .expect("a talk");
    let talk = &talk.sessions[0];
    let opened = |speaker: &str, after: Option<&str>, stance| {
        let asked = FloorTaken {
            session: "fg".to_owned(),
            speaker: speaker.to_owned(),
            after: after.map(str::to_owned),
            stance,
        };
        study
            .project
            .opened_talk(&asked, &CodeChoice::default(), &mut |_, _| {})
    };
    assert!(talk.voices.len() > 3 && talk.answers.len() > 3);
    for voice in &talk.voices {
        let found = opened(&voice.speaker, None, None).expect("passages");
        assert_eq!(
            found.passages.len(),
            voice.contributions,
            "{}",
            voice.speaker
        );
        let said = found.passages.iter().filter_map(|one| one.words.as_deref());
        let words: usize = said.map(|words| words.split_whitespace().count()).sum();
        // Words of who allows paraphrases alone are not shown.
        let expected = if voice.speaker == "3" { 0 } else { voice.words };
        assert_eq!(words, expected, "{}", voice.speaker);
    }
    use verbatim_analysis::talk::Stance::{Agrees, Disagrees, Qualifies};
    for answer in &talk.answers {
        for (stance, expected) in [
            (None, answer.times),
            (Some(Agrees), answer.agrees),
            (Some(Qualifies), answer.qualifies),
            (Some(Disagrees), answer.disagrees),
        ] {
            let found = opened(&answer.speaker, Some(&answer.after), stance).expect("passages");
            assert_eq!(found.passages.len(), expected, "{answer:?} {stance:?}");
        }
    }
    let error = opened("Nitko", None, None).expect_err("nobody");
    assert_eq!(error.failure(), Failure::Usage);
    assert!(
        opened("1", None, None).expect("Ana").passages[0]
            .words
            .as_deref()
            == Some("Tržnica ostaje javna.\nI otvorena.")
    );
}
