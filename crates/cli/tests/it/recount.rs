//! The figures of a report, counted once more from its quote table, with other code: from what DESIGN says of evidence, without
//! the crate that counts. Who attended comes from the lists of participants and sessions, what stands between two quotes from
//! the texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{PROJECT, Study, list, number, text};
use serde_json::Value;

const KINDS: [&str; 3] = ["supports", "qualifies", "contradicts"];
const FIGURES: [&str; 9] = [
    "mentions",
    "speakers",
    "sessions",
    "focus_groups",
    "interviews",
    "workshops",
    "groups",
    "territories",
    "languages",
];

type Row = BTreeMap<String, String>;

/// A cell without the apostrophe that keeps it from being taken for a formula.
fn shown(cell: &str) -> String {
    let is_guarded = cell
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@']);
    (cell.strip_prefix('\'').filter(|_| is_guarded))
        .unwrap_or(cell)
        .to_owned()
}

fn quote_table(study: &Study) -> Vec<Row> {
    // Groups that few share are told as well: they are counted.
    study.ok(&["report", PROJECT, "--small-cell", "1", "-o", "recount.csv"]);
    let table = study.read("recount.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().expect("heads").clone();
    (reader.records())
        .map(|row| {
            let row = row.expect("a row");
            heads
                .iter()
                .map(str::to_owned)
                .zip(row.iter().map(shown))
                .collect()
        })
        .collect()
}

/// What two spellings of a group or a territory have in common; nothing of what is empty.
fn spelling(text: &str) -> Option<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn given(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().and_then(spelling)
}

/// The project as far as denominators need it.
struct Known {
    participants: Vec<Value>,
    sessions: Vec<Value>,
    turns: Vec<Value>,
    texts: BTreeMap<String, Vec<char>>,
    /// Of each source.
    session_of: BTreeMap<String, String>,
}

impl Known {
    fn of(study: &Study) -> Self {
        let sources = study.rows(&["sources", PROJECT]);
        let read = |source: &Value| {
            let name = text(source, "source").to_owned();
            let words = study.object(&["text", PROJECT, &name]);
            (name, text(&words, "text").chars().collect())
        };
        Self {
            participants: study.rows(&["participants", PROJECT]),
            sessions: study.rows(&["sessions", PROJECT]),
            turns: study.rows(&["turns", PROJECT]),
            texts: sources.iter().map(read).collect(),
            session_of: (sources.iter())
                .map(|source| {
                    (
                        text(source, "source").to_owned(),
                        text(source, "session").to_owned(),
                    )
                })
                .collect(),
        }
    }

    fn person(&self, id: &str) -> Option<&Value> {
        self.participants
            .iter()
            .find(|person| person["participant"] == id)
    }

    /// Whether somebody counts: no moderator, no observer, and nobody who refused use.
    fn counts(person: &Value) -> bool {
        !["moderator", "observer"]
            .iter()
            .any(|role| person["role"] == *role)
            && person["consent"] != "no-use"
    }

    /// The sessions of the territories named, or all; documents are none.
    fn in_scope(&self, territories: &BTreeSet<String>) -> Vec<&Value> {
        (self.sessions.iter())
            .filter(|session| session["kind"] != "document")
            .filter(|session| {
                territories.is_empty()
                    || given(session, "territory").is_some_and(|own| territories.contains(&own))
            })
            .collect()
    }

    /// Those who count and attended, each with the sessions.
    fn attended<'k>(&'k self, sessions: &[&Value]) -> Vec<(&'k Value, Vec<String>)> {
        let keys: BTreeSet<&str> = sessions
            .iter()
            .map(|session| text(session, "session"))
            .collect();
        (self
            .participants
            .iter()
            .filter(|person| Self::counts(person)))
        .map(|person| {
            let own = list(person, "sessions").iter().filter_map(Value::as_str);
            (
                person,
                own.filter(|key| keys.contains(key))
                    .map(str::to_owned)
                    .collect::<Vec<_>>(),
            )
        })
        .filter(|(_, own)| !own.is_empty())
        .collect()
    }

    /// What the figures are counted out of.
    fn denominators(&self, territories: &BTreeSet<String>) -> BTreeMap<&'static str, usize> {
        let sessions = self.in_scope(territories);
        let people = self.attended(&sessions);
        let of_kind = |kind: &str| {
            sessions
                .iter()
                .filter(|session| session["kind"] == kind)
                .count()
        };
        let groups: BTreeSet<String> = people
            .iter()
            .filter_map(|(person, _)| given(person, "group"))
            .collect();
        let mut places: BTreeSet<String> = sessions
            .iter()
            .filter_map(|session| given(session, "territory"))
            .collect();
        let mut languages = BTreeSet::new();
        for (person, own) in &people {
            for key in own {
                let session = sessions
                    .iter()
                    .find(|session| session["session"] == key.as_str());
                if session.is_some_and(|session| given(session, "territory").is_none()) {
                    places.extend(given(person, "territory"));
                }
            }
        }
        let keys: BTreeSet<&str> = sessions
            .iter()
            .map(|session| text(session, "session"))
            .collect();
        for turn in self
            .turns
            .iter()
            .filter(|turn| keys.contains(self.session_of[text(turn, "source")].as_str()))
        {
            // A voice that is nobody in particular speaks a language, too.
            let counts = turn["participant"]
                .as_str()
                .and_then(|id| self.person(id))
                .is_none_or(Self::counts);
            languages.extend(turn["language"].as_str().filter(|_| counts));
        }
        [
            ("speakers", people.len()),
            ("sessions", sessions.len()),
            ("focus_groups", of_kind("focus-group")),
            ("interviews", of_kind("interview")),
            ("workshops", of_kind("workshop")),
            ("groups", groups.len()),
            ("territories", places.len()),
            ("languages", languages.len()),
        ]
        .into()
    }

    /// Whether nothing that is said stands between two quotes of a source.
    fn nothing_between(&self, source: &str, end: usize, start: usize) -> bool {
        start <= end
            || self.texts[source][end..start]
                .iter()
                .all(|c| !c.is_alphanumeric() && !is_symbol(*c))
    }

    /// Quotes of one turn that are one mention, each mention as its quotes.
    fn mentions<'r>(&self, quotes: &[&'r Row]) -> Vec<Vec<&'r Row>> {
        let at = |row: &Row, key: &str| row[key].parse::<usize>().expect("a number");
        let mut quotes = quotes.to_vec();
        quotes.sort_by_key(|row| {
            (
                row["source"].clone(),
                at(row, "turn"),
                at(row, "start"),
                at(row, "end"),
            )
        });
        let mut mentions: Vec<(Vec<&Row>, usize)> = Vec::new();
        for row in quotes {
            if let Some((mention, end)) = mentions.last_mut()
                && mention[0]["source"] == row["source"]
                && mention[0]["turn"] == row["turn"]
                && self.nothing_between(&row["source"], *end, at(row, "start"))
            {
                *end = (*end).max(at(row, "end"));
                mention.push(row);
            } else {
                mentions.push((vec![row], at(row, "end")));
            }
        }
        mentions.into_iter().map(|(mention, _)| mention).collect()
    }
}

/// Signs that say something: emoji, currencies, arithmetic.
fn is_symbol(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{2190}'..='\u{2bff}' | '€' | '°' | '±' | '×')
}

/// The numerators of one kind of link.
fn counted(known: &Known, quotes: &[&Row]) -> BTreeMap<&'static str, usize> {
    let spoken: Vec<&&Row> = quotes
        .iter()
        .filter(|row| row["session_kind"] != "document")
        .collect();
    let distinct = |key: &str, of: &dyn Fn(&Row) -> bool| {
        let values = spoken
            .iter()
            .filter(|row| of(row))
            .filter_map(|row| spelling(&row[key]));
        values.collect::<BTreeSet<String>>().len()
    };
    let any = |_: &Row| true;
    let of_kind = |kind: &'static str| move |row: &Row| row["session_kind"] == kind;
    [
        ("mentions", known.mentions(quotes).len()),
        ("speakers", distinct("participant", &any)),
        ("sessions", distinct("session", &any)),
        ("focus_groups", distinct("session", &of_kind("focus-group"))),
        ("interviews", distinct("session", &of_kind("interview"))),
        ("workshops", distinct("session", &of_kind("workshop"))),
        (
            "groups",
            distinct("group", &|row| !row["participant"].is_empty()),
        ),
        ("territories", distinct("territory", &any)),
        ("languages", distinct("language", &any)),
    ]
    .into()
}

/// How many of the supporting mentions those have who have most, with all of whom that is true.
fn loudest(known: &Known, quotes: &[&Row], key: &str) -> Option<(usize, BTreeSet<String>)> {
    let mut tally: BTreeMap<String, usize> = BTreeMap::new();
    for mention in known.mentions(quotes) {
        let row = mention[0];
        if row["session_kind"] != "document" && !row["participant"].is_empty() {
            tally.extend(
                spelling(&row[key])
                    .map(|who| (who.clone(), tally.get(&who).copied().unwrap_or(0) + 1)),
            );
        }
    }
    let most = *tally.values().max()?;
    Some((
        most,
        tally
            .into_iter()
            .filter(|(_, n)| *n == most)
            .map(|(who, _)| who)
            .collect(),
    ))
}

/// Counts all figures of the report again; returns how many figures were compared.
fn recount(study: &Study) -> usize {
    let known = Known::of(study);
    let rows = quote_table(study);
    let report = study.ok(&[
        "report",
        PROJECT,
        "--small-cell",
        "1",
        "-o",
        "-",
        "--format",
        "json",
    ]);
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let mut compared = 0;
    for priority in list(&report, "priorities") {
        let key = text(priority, "key");
        let of_it: Vec<&Row> = rows.iter().filter(|row| row["priority"] == key).collect();
        let first = of_it.first().unwrap_or_else(|| panic!("{key} has a row"));
        let territories = first["territories"]
            .split(';')
            .filter_map(spelling)
            .collect();
        let of = known.denominators(&territories);
        for kind in KINDS {
            let quotes: Vec<&Row> = of_it
                .iter()
                .filter(|row| row["link"] == kind)
                .copied()
                .collect();
            let n = counted(&known, &quotes);
            for figure in FIGURES {
                let what = format!("{key} {kind} {figure}");
                assert_eq!(
                    first[&format!("{kind}_{figure}")],
                    n[figure].to_string(),
                    "{what}"
                );
                let printed = &priority["evidence"][kind][figure];
                assert_eq!(number(printed, "n"), n[figure], "{what}");
                if figure != "mentions" {
                    assert_eq!(
                        first[&format!("{kind}_{figure}_of")],
                        of[figure].to_string(),
                        "{what} of"
                    );
                    assert_eq!(number(printed, "of"), of[figure], "{what} of");
                }
                compared += 1;
            }
        }
        let supports: Vec<&Row> = of_it
            .iter()
            .filter(|row| row["link"] == "supports")
            .copied()
            .collect();
        for (who, column) in [("speaker", "participant"), ("group", "group")] {
            let printed = &priority["loudest"][who];
            let found = loudest(&known, &supports, column);
            assert_eq!(printed.is_null(), found.is_none(), "{key} {who}");
            if let Some((most, those)) = found {
                assert_eq!(number(printed, "mentions"), most, "{key} {who}");
                assert_eq!(
                    number(printed, "of"),
                    known.mentions(&supports).len(),
                    "{key} {who}"
                );
                let name = spelling(text(printed, "name")).expect("a name");
                assert!(
                    those.contains(&name),
                    "{key} {who}: {name} is not among {those:?}"
                );
                compared += 1;
            }
        }
        // Sessions in scope of which no quote counts.
        let came_up: BTreeSet<&str> = of_it.iter().map(|row| row["session"].as_str()).collect();
        let scope = known.in_scope(&territories);
        let never: BTreeSet<&str> = scope
            .iter()
            .map(|session| text(session, "session"))
            .filter(|key| !came_up.contains(key))
            .collect();
        let printed: BTreeSet<&str> = list(priority, "never_came_up")
            .iter()
            .map(|key| key.as_str().expect("a key"))
            .collect();
        assert_eq!(printed, never, "{key} never came up");
    }
    compared
}

#[test]
fn the_sample_study_counts_the_same() {
    let study = Study::demo();
    assert!(recount(&study) > 200);
    // Whose words may be paraphrased only still count; who refuses use is in no figure.
    for number in ["HR-07", "LV-05", "IT-13"] {
        study.ok(&[
            "participants",
            "set",
            PROJECT,
            number,
            "--consent",
            "no-use",
        ]);
    }
    study.ok(&[
        "participants",
        "set",
        PROJECT,
        "HR-06",
        "--role",
        "observer",
    ]);
    assert!(recount(&study) > 200);
}

/// Numbers that are the same in every run (Lehmer, as Park and Miller 1988 give it).
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        (self.0 >> 8) as usize % limit
    }

    fn of<'a>(&mut self, values: &[&'a str]) -> &'a str {
        values[self.below(values.len())]
    }
}

/// A study with people, sessions and links drawn at random.
fn drawn(seed: u64) -> Study {
    const SAID: [&str; 5] = [
        "Da, da. Tržnica mora ostati naša, a krov treba popraviti.",
        "Kā jau teicu: tirgum jāpaliek… un jumts tek!",
        "È il mercato del paese, perché no? Sì, va bene così.",
        "The roof leaks 🙂 and nobody pays – not the town, not us.",
        "Ne. Tko zna?",
    ];
    let mut draw = Drawn(seed);
    let study = Study::new();
    let mut people = "label,session,participant,role,group,territory,consent\n".to_owned();
    let mut sessions = "session,kind,territory\n".to_owned();
    for session in 0..4 {
        let mut talk = String::new();
        for _ in 0..4 + draw.below(8) {
            // Svi and ? are nobody in particular.
            let who = draw.of(&["Žana", "Jānis", "Lucìa", "Đuro", "Svi", "Mary"]);
            talk.push_str(&format!("{who}: {} {}\n", draw.of(&SAID), draw.of(&SAID)));
        }
        study.write(&format!("talks/s{session}.txt"), &talk);
        let kind = draw.of(&[
            "interview",
            "focus-group",
            "workshop",
            "document",
            "unknown",
        ]);
        let territory = draw.of(&["Modrina", "modrina", "Dzērve", ""]);
        sessions.push_str(&format!("s{session},{kind},{territory}\n"));
        for (at, who) in ["Žana", "Jānis", "Lucìa", "Đuro", "Mary", "Šutljiva"]
            .iter()
            .enumerate()
        {
            if !talk.contains(&format!("{who}:")) && draw.below(3) > 0 {
                continue;
            }
            // The same person over all sessions, so what is said of them is the same in all rows.
            let mut own = Drawn(seed * 7 + at as u64 + 1);
            let role = own.of(&[
                "participant",
                "participant",
                "expert",
                "moderator",
                "observer",
                "",
            ]);
            let group = own.of(&["youth", "Youth", "trade", ""]);
            let place = own.of(&["Dzērve", "Valdombra", ""]);
            let consent = own.of(&[
                "by-number",
                "by-name",
                "paraphrase-only",
                "no-use",
                "not-recorded",
            ]);
            people.push_str(&format!(
                "{who},s{session},P{at},{role},{group},{place},{consent}\n"
            ));
        }
    }
    study.write("people.csv", people);
    study.write("sessions.csv", sessions);
    study.ok(&["import", PROJECT, "talks"]);
    study.ok(&["sessions", "import", PROJECT, "sessions.csv"]);
    study.ok(&["participants", "import", PROJECT, "people.csv"]);
    let turns = study.rows(&["turns", PROJECT]);
    for (at, territory) in ["", "Modrina", "Dzērve"].iter().enumerate() {
        let key = format!("K{at}");
        let mut add = vec![
            "priority",
            "add",
            PROJECT,
            "--claim",
            "Krov treba popraviti.",
            "--key",
            &key,
        ];
        if !territory.is_empty() {
            add.extend(["--territory", territory]);
        }
        study.ok(&add);
        for kind in KINDS.iter().chain(&["context"]) {
            let quotes: Vec<String> = (0..1 + draw.below(7))
                .map(|_| {
                    let turn = &turns[draw.below(turns.len())];
                    // White space alone holds no words.
                    let letters: Vec<usize> = (text(turn, "text").chars().enumerate())
                        .filter(|(_, c)| !c.is_whitespace())
                        .map(|(at, _)| at)
                        .collect();
                    let from = number(turn, "start") + letters[draw.below(letters.len())];
                    // May go on into the turns that follow.
                    let length = 1 + draw.below(90);
                    let source = text(turn, "source");
                    let whole = turns.iter().filter(|other| other["source"] == source);
                    let last = whole
                        .map(|other| number(other, "end"))
                        .max()
                        .expect("a turn");
                    format!("{source}:{from}-{}", (from + length).min(last))
                })
                .collect();
            let mut link = vec!["priority", "link", PROJECT, &key, "--as", kind, "--quote"];
            link.extend(quotes.iter().map(String::as_str));
            study.ok(&link);
        }
    }
    study
}

#[test]
fn random_studies_count_the_same() {
    for seed in [11, 222, 3_333, 44_444, 555_555, 6_666_666] {
        let compared = recount(&drawn(seed));
        assert!(compared >= 81, "seed {seed}: {compared}");
    }
}
