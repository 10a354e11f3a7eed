//! Evidence counted again, from what the program prints about people, sessions, turns and quotes, and by other code
//! than its own; and what the reports must not print.

use crate::support;
use std::collections::{BTreeMap, BTreeSet};

use crate::support::{PROJECT, Study, collapse, list, number, text};
use serde_json::Value;

const KINDS: [&str; 3] = ["supports", "qualifies", "contradicts"];
const FORMATS: [&str; 4] = ["html", "md", "csv", "json"];

/// The sample study as its listings tell it.
struct Told {
    study: Study,
    report: Value,
    people: BTreeMap<String, Value>,
    sessions: BTreeMap<String, Value>,
    turns: Vec<Value>,
    session_of: BTreeMap<String, String>,
}

fn told() -> Told {
    let study = Study::demo();
    let by = |rows: Vec<Value>, key: &str| -> BTreeMap<String, Value> {
        rows.into_iter()
            .map(|row| (text(&row, key).to_owned(), row))
            .collect()
    };
    let sources = study.rows(&["sources", PROJECT]);
    Told {
        report: serde_json::from_str(&study.read("study/report.json")).expect("JSON"),
        people: by(study.rows(&["participants", PROJECT]), "participant"),
        sessions: by(study.rows(&["sessions", PROJECT]), "session"),
        turns: study.rows(&["turns", PROJECT]),
        session_of: (sources.iter())
            .map(|row| {
                (
                    text(row, "source").to_owned(),
                    text(row, "session").to_owned(),
                )
            })
            .collect(),
        study,
    }
}

/// Whose words are evidence that may be used.
fn counts(person: &Value) -> bool {
    person["role"] != "moderator" && person["role"] != "observer" && person["consent"] != "no-use"
}

/// Distinct texts, no matter how their letters are set.
fn distinct<'v>(values: impl Iterator<Item = &'v Value>) -> usize {
    let spelt: BTreeSet<String> = values
        .filter_map(Value::as_str)
        .map(|text| collapse(text).to_lowercase())
        .collect();
    spelt.len()
}

impl Told {
    /// Sessions of the priority's territories; documents are none.
    fn scope(&self, priority: &Value) -> Vec<&Value> {
        let territories = list(priority, "territories");
        self.sessions
            .values()
            .filter(|session| session["kind"] != "document")
            .filter(|session| territories.is_empty() || territories.contains(&session["territory"]))
            .collect()
    }

    /// What the figures are counted out of.
    fn denominators(&self, priority: &Value) -> BTreeMap<&'static str, usize> {
        let scope = self.scope(priority);
        let keys: BTreeSet<&str> = scope
            .iter()
            .map(|session| text(session, "session"))
            .collect();
        let attended = |person: &&Value| {
            let sessions = list(person, "sessions").iter().filter_map(Value::as_str);
            counts(person) && sessions.into_iter().any(|key| keys.contains(key))
        };
        let people: Vec<&Value> = self.people.values().filter(attended).collect();
        let spoken = self.turns.iter().filter(|turn| {
            keys.contains(self.session_of[text(turn, "source")].as_str())
                && turn["participant"]
                    .as_str()
                    .is_none_or(|who| counts(&self.people[who]))
        });
        let of_kind = |kind: &str| {
            scope
                .iter()
                .filter(|session| session["kind"] == kind)
                .count()
        };
        BTreeMap::from([
            ("speakers", people.len()),
            ("sessions", scope.len()),
            ("focus_groups", of_kind("focus-group")),
            ("interviews", of_kind("interview")),
            ("workshops", of_kind("workshop")),
            (
                "groups",
                distinct(people.iter().map(|person| &person["group"])),
            ),
            (
                "territories",
                distinct(scope.iter().map(|session| &session["territory"])),
            ),
            ("languages", distinct(spoken.map(|turn| &turn["language"]))),
        ])
    }

    /// The figures of one kind of link.
    fn figures(&self, priority: &Value, kind: &str) -> BTreeMap<&'static str, usize> {
        let quotes: Vec<&Value> = list(priority, "quotes")
            .iter()
            .chain(list(priority, "not_printed"))
            .filter(|quote| quote["link"] == kind)
            .collect();
        let session = |quote: &Value| &self.sessions[&self.session_of[text(quote, "source")]];
        let spoken: Vec<&&Value> = quotes
            .iter()
            .filter(|quote| session(quote)["kind"] != "document")
            .collect();
        let person = |quote: &Value| quote["participant"].as_str().map(|who| &self.people[who]);
        let of_kind = |kind: &str| {
            let of_kind = spoken.iter().filter(|quote| session(quote)["kind"] == kind);
            distinct(of_kind.map(|quote| &session(quote)["session"]))
        };
        let mentions: BTreeSet<usize> = quotes
            .iter()
            .map(|quote| number(quote, "mention"))
            .collect();
        let persons: Vec<&Value> = spoken.iter().filter_map(|quote| person(quote)).collect();
        BTreeMap::from([
            ("mentions", mentions.len()),
            (
                "speakers",
                distinct(persons.iter().map(|person| &person["participant"])),
            ),
            (
                "sessions",
                distinct(spoken.iter().map(|quote| &session(quote)["session"])),
            ),
            ("focus_groups", of_kind("focus-group")),
            ("interviews", of_kind("interview")),
            ("workshops", of_kind("workshop")),
            (
                "groups",
                distinct(persons.iter().map(|person| &person["group"])),
            ),
            (
                "territories",
                distinct(spoken.iter().map(|quote| &session(quote)["territory"])),
            ),
            (
                "languages",
                distinct(spoken.iter().map(|quote| &quote["language"])),
            ),
        ])
    }

    fn priorities(&self) -> &[Value] {
        list(&self.report, "priorities")
    }
}

#[test]
fn the_evidence_of_the_sample_study_holds_when_counted_again() {
    let told = told();
    figures_are_those_counted_again(&told);
    mentions_are_stretches_of_one_turn(&told);
    quotes_are_the_words_of_their_turns(&told);
    flags_are_those_that_the_study_was_made_for(&told);
    links_are_counted_or_accounted_for(&told);
    names_and_words_are_printed_only_with_consent(&told);
}

fn figures_are_those_counted_again(told: &Told) {
    assert!(told.priorities().len() >= 9);
    for priority in told.priorities() {
        let denominators = told.denominators(priority);
        for kind in KINDS {
            for (figure, n) in told.figures(priority, kind) {
                let place = format!("{} {kind} {figure}", text(priority, "key"));
                let printed = &priority["evidence"][kind][figure];
                assert_eq!(number(printed, "n"), n, "{place}");
                match denominators.get(figure) {
                    Some(of) => assert_eq!(number(printed, "of"), *of, "{place}"),
                    None => assert!(printed["of"].is_null(), "{place}"),
                }
            }
        }
        let scope: BTreeSet<&str> = told
            .scope(priority)
            .iter()
            .map(|session| text(session, "session"))
            .collect();
        let printed = list(&priority["scope"], "sessions")
            .iter()
            .filter_map(Value::as_str);
        assert_eq!(printed.collect::<BTreeSet<_>>(), scope);
    }
}

/// A mention is what one speaker says in one turn, linked in one way, with nothing but space and punctuation between.
fn mentions_are_stretches_of_one_turn(told: &Told) {
    let mut texts: BTreeMap<&str, Vec<char>> = BTreeMap::new();
    for source in told.session_of.keys() {
        let words = told.study.ok(&["text", PROJECT, source]);
        texts.insert(source, words.chars().collect());
    }
    for priority in told.priorities() {
        let mut quotes: Vec<&Value> = list(priority, "quotes")
            .iter()
            .chain(list(priority, "not_printed"))
            .collect();
        quotes.sort_by_key(|quote| {
            (
                text(quote, "link"),
                text(quote, "source"),
                number(quote, "start"),
            )
        });
        for pair in quotes.windows(2) {
            let (before, after) = (pair[0], pair[1]);
            let alike = ["link", "source", "turn"]
                .iter()
                .all(|key| before[*key] == after[*key]);
            let between = number(before, "end")..number(after, "start");
            let touching = alike
                && texts[text(before, "source")]
                    .get(between)
                    .is_none_or(|between| !between.iter().any(|c| c.is_alphanumeric()));
            assert_eq!(
                before["mention"] == after["mention"],
                touching,
                "{before} {after}"
            );
        }
    }
}

fn quotes_are_the_words_of_their_turns(told: &Told) {
    for quote in told
        .priorities()
        .iter()
        .flat_map(|priority| list(priority, "quotes"))
    {
        let is_it =
            |turn: &&Value| turn["source"] == quote["source"] && turn["turn"] == quote["turn"];
        let turn = told.turns.iter().find(is_it).expect("a turn");
        let from = number(quote, "start") - number(turn, "start");
        let to = number(quote, "end") - number(turn, "start");
        let words = support::slice(text(turn, "text"), from, to);
        assert_eq!(text(quote, "text"), words, "{quote}");
        for key in ["participant", "role", "language", "start_ms"] {
            assert_eq!(quote[key], turn[key], "{key} of {quote}");
        }
        assert_ne!(quote["role"], "moderator", "{quote}");
        assert_eq!(
            quote["session"].as_str(),
            Some(&*told.session_of[text(quote, "source")]),
            "{quote}"
        );
    }
}

fn flags_are_those_that_the_study_was_made_for(told: &Told) {
    let flags: BTreeMap<&str, Vec<&str>> = told
        .priorities()
        .iter()
        .map(|priority| {
            let flags = list(priority, "flags").iter().filter_map(Value::as_str);
            (text(priority, "key"), flags.collect())
        })
        .collect();
    for (flag, keys) in [
        ("one-voice", &["P3", "P10"][..]),
        ("contradicted", &["P4", "P9"]),
        ("only-experts", &["P6"]),
        ("one-group", &["P7"]),
    ] {
        for key in keys {
            assert!(
                flags[key].contains(&flag),
                "{key} is {:?}, not {flag}",
                flags[key]
            );
        }
    }
    for key in ["P1", "P2", "P5", "P8"] {
        for flag in ["one-voice", "one-session", "one-group", "only-experts"] {
            assert!(!flags[key].contains(&flag), "{key} is {flag}");
        }
    }
    // Nobody's role or words changed in the sample study.
    assert!(
        flags
            .values()
            .flatten()
            .all(|flag| *flag != "stale" && *flag != "roles-unset")
    );
    // What stands in the list of priorities is what stands in the report.
    for row in told.study.rows(&["priority", "list", PROJECT]) {
        let listed: Vec<&str> = list(&row, "flags")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        assert_eq!(listed, flags[text(&row, "key")]);
    }
}

/// Each link of a priority is printed, or said to be withheld or outside; those that do not count are named as such.
fn links_are_counted_or_accounted_for(told: &Told) {
    for priority in told.priorities() {
        let key = text(priority, "key");
        let accounted: BTreeSet<(&str, usize)> = ["quotes", "not_printed", "out_of_scope"]
            .iter()
            .flat_map(|place| list(priority, place))
            .map(|quote| (text(quote, "source"), number(quote, "start")))
            .collect();
        let trace = told.study.object(&["trace", PROJECT, key]);
        for link in list(&trace, "links") {
            let place = (text(link, "source"), number(link, "start"));
            let who = link["participant"].as_str().map(|who| &told.people[who]);
            let counts = link["link"] != "context" && who.is_none_or(counts);
            assert_eq!(accounted.contains(&place), counts, "{key}: {link}");
        }
    }
}

fn names_and_words_are_printed_only_with_consent(told: &Told) {
    let mut withheld = BTreeSet::new();
    for priority in told.priorities() {
        let trace = told
            .study
            .object(&["trace", PROJECT, text(priority, "key")]);
        for link in list(&trace, "links") {
            let consent = link["participant"]
                .as_str()
                .map(|who| text(&told.people[who], "consent"));
            if matches!(consent, Some("paraphrase-only" | "no-use")) {
                withheld.insert(collapse(text(link, "quote")));
            }
        }
    }
    assert!(
        withheld.len() >= 3,
        "the sample study has such quotes: {withheld:?}"
    );
    let mut names = BTreeSet::new();
    let mut allowed = BTreeSet::new();
    for row in told.study.rows(&["speakers", PROJECT]) {
        let Some(person) = row["participant"].as_str().map(|who| &told.people[who]) else {
            continue;
        };
        let known = if person["consent"] == "by-name" {
            &mut allowed
        } else {
            &mut names
        };
        known.insert(text(&row, "speaker").to_owned());
        known.extend(person["name"].as_str().map(str::to_owned));
    }
    names.retain(|name| !allowed.contains(name));
    assert!(names.len() > 20, "{names:?}");

    // What people said of each other is theirs to say: names inside of printed words do not count.
    let mut printed: Vec<String> = Vec::new();
    for priority in told.priorities() {
        printed.push(collapse(text(priority, "claim")));
        for quote in list(priority, "quotes") {
            printed.extend(
                ["shown", "text"]
                    .iter()
                    .filter_map(|key| quote[*key].as_str())
                    .map(collapse),
            );
        }
    }
    printed.sort_by_key(|words| std::cmp::Reverse(words.len()));
    for format in FORMATS {
        let report = told.study.read(&format!("study/report.{format}"));
        let mut report = collapse(&plain(&report));
        for words in &withheld {
            assert!(!report.contains(words.as_str()), "{format} prints {words}");
            let beginning: String = words.chars().take(40).collect();
            assert!(!report.contains(&beginning), "{format} prints {beginning}");
        }
        for words in &printed {
            report = report.replace(words.as_str(), "");
        }
        // Who allowed it is named, so the names of others would be found.
        assert!(
            allowed.iter().any(|name| has_word(&report, name)),
            "{format} names nobody"
        );
        for name in &names {
            assert!(!has_word(&report, name), "{format} names {name}");
        }
    }
}

/// What a reader sees of a report: marks of the format undone as far as words may hold them.
fn plain(report: &str) -> String {
    let mut plain = report.to_owned();
    for (written, meant) in [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
        ("\"\"", "\""),
        ("\\\"", "\""),
        ("\\[", "["),
        ("\\]", "]"),
        ("\n> ", " "),
    ] {
        plain = plain.replace(written, meant);
    }
    plain
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        // Part of a longer word, or of the name of a file or session.
        let inside =
            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_');
        !inside(before) && !inside(after)
    })
}
