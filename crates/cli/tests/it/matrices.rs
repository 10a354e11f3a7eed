//! Matrices and curves on the sample study and on a small one, as a person runs them.

use crate::support;
use crate::support::{PROJECT, Study};
use serde_json::Value;

fn json(study: &Study, arguments: &[&str]) -> Value {
    let text = study.ok(&[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&text).expect("JSON")
}

fn row<'v>(matrix: &'v Value, code: &str) -> &'v Value {
    (matrix["rows"].as_array().expect("rows").iter())
        .find(|row| row["code"] == code)
        .expect("a code")
}

#[test]
fn every_format_says_the_same() {
    let study = Study::demo();
    let matrix = json(
        &study,
        &[
            "matrix",
            PROJECT,
            "--by",
            "territory",
            "--cells",
            "speakers",
        ],
    );
    let csv = study.ok(&[
        "matrix",
        PROJECT,
        "--by",
        "territory",
        "--cells",
        "speakers",
        "--format",
        "csv",
    ]);
    let mut lines = csv.lines();
    assert_eq!(
        lines.next(),
        Some("code,name,cross-border,Dzērvaines novads,Modrinska dolina,Valdombra,(not set),total")
    );
    for (line, row) in lines.zip(matrix["rows"].as_array().expect("rows")) {
        let cells: Vec<&str> = line.rsplitn(7, ',').collect();
        let mut of_json: Vec<String> = (row["cells"].as_array().expect("cells").iter())
            .map(|cell| cell["speakers"].to_string())
            .collect();
        of_json.push(row["total"]["speakers"].to_string());
        of_json.reverse();
        assert_eq!(&cells[..6], &of_json, "{line}");
        assert!(
            line.trim_start()
                .starts_with(row["code"].as_str().expect("a key")),
            "{line}"
        );
    }
    // A place to write to tells the format, and the same project gives the same bytes.
    for ending in ["csv", "xlsx", "json", "svg"] {
        for command in [
            &["matrix"][..],
            &["cooccurrence"],
            &["focus-group"],
            &["saturation"],
        ] {
            let [one, other] = ["one", "other"].map(|name| format!("{name}.{ending}"));
            study.ok(&[command, &[PROJECT, "-o", &one]].concat());
            study.ok(&[command, &[PROJECT, "-o", &other]].concat());
            let read = |name: &str| std::fs::read(study.folder().join(name)).expect("a file");
            assert!(read(&one) == read(&other), "{command:?} {ending}");
            assert!(!read(&one).is_empty());
        }
    }
}

#[test]
fn each_cell_opens_to_the_passages_that_it_counts() {
    let study = Study::demo();
    let codes = [
        "--code",
        "women",
        "--code",
        "local-food",
        "--code",
        "care-ageing",
    ];
    for by in ["territory", "objective"] {
        let matrix = json(
            &study,
            &[&["matrix", PROJECT, "--by", by], &codes[..]].concat(),
        );
        let titles = study.ok(&[
            &["matrix", PROJECT, "--by", by, "--format", "csv"],
            &codes[..],
        ]
        .concat());
        let titles = titles.lines().next().expect("a header");
        let titles: Vec<&str> = titles.split(',').skip(2).collect();
        let rows = matrix["rows"].as_array().expect("rows");
        let totals = (("(total)", &matrix["totals"]), &matrix["total"]);
        let rows = (rows.iter())
            .map(|row| {
                (
                    (row["code"].as_str().expect("a key"), &row["cells"]),
                    &row["total"],
                )
            })
            .chain([totals]);
        for ((row, cells), total) in rows {
            let cells = cells.as_array().expect("cells").iter().chain([total]);
            for (title, cell) in titles.iter().zip(cells) {
                let name = format!("{row},{title}");
                let open = [
                    &["matrix", PROJECT, "--by", by, "--open", &name],
                    &codes[..],
                ]
                .concat();
                if cell.is_null() {
                    let refused = study.fails(1, &open);
                    assert!(refused.contains("does not serve"), "{refused}");
                    continue;
                }
                let opened = json(&study, &open);
                assert_eq!(opened["mentions"], cell["mentions"], "{by} {name}");
                assert_eq!(opened["speakers"], cell["speakers"], "{by} {name}");
                let passages = opened["passages"].as_array().expect("passages");
                assert_eq!(Some(passages.len() as u64), cell["mentions"].as_u64());
                let speakers: std::collections::BTreeSet<&str> = (passages.iter())
                    .filter(|passage| passage["counts_as_speaker"] == true)
                    .map(|passage| passage["speaker"].as_str().expect("a number"))
                    .collect();
                assert_eq!(Some(speakers.len() as u64), cell["speakers"].as_u64());
            }
        }
    }
    let pairs = json(&study, &["cooccurrence", PROJECT, "--within", "turn"]);
    for pair in pairs["pairs"].as_array().expect("pairs").iter().step_by(40) {
        let name = format!(
            "{},{}",
            pair["a"].as_str().expect("a key"),
            pair["b"].as_str().expect("a key")
        );
        let open = ["cooccurrence", PROJECT, "--within", "turn", "--open", &name];
        assert_eq!(json(&study, &open)["places"], pair["both"], "{name}");
    }
}

#[test]
fn opened_passages_are_verbatim_and_obey_consent() {
    let study = Study::demo();
    let open = ["matrix", PROJECT, "--open", "(total),(total)", "--ids"];
    let opened = json(&study, &open);
    let passages = opened["passages"].as_array().expect("passages");
    let texts: std::collections::BTreeMap<String, String> =
        (study.rows(&["sources", PROJECT]).iter())
            .map(|source| {
                let name = source["source"].as_str().expect("a name").to_owned();
                let text = study.ok(&["text", PROJECT, &name]);
                (name, text)
            })
            .collect();
    let codings = study.rows(&["codings", PROJECT]);
    let known: std::collections::BTreeMap<&str, &str> = (codings.iter())
        .map(|row| {
            (
                row["id"].as_str().expect("an id"),
                row["source"].as_str().expect("a name"),
            )
        })
        .collect();
    for passage in passages {
        let number = |key: &str| passage[key].as_u64().expect("a number") as usize;
        let source = passage["source"].as_str().expect("a name");
        let (start, end) = (number("start"), number("end"));
        assert_eq!(passage["anchor"], format!("{source}:{start}-{end}"));
        match passage["words"].as_str() {
            Some(words) => assert_eq!(words, support::slice(&texts[source], start, end)),
            None => assert_eq!(passage["consent"], "paraphrase-only", "{passage}"),
        }
        assert_ne!(passage["speaker"], "HR-13", "who refuses use is in no list");
        let ids = passage["codings"].as_array().expect("ids");
        assert!(!ids.is_empty(), "{passage}");
        assert!(
            ids.iter()
                .all(|id| known.get(id.as_str().expect("an id")) == Some(&source))
        );
    }
    // Somebody allows a paraphrase only: counted, and not printed in any format.
    let silent: Vec<&Value> = passages
        .iter()
        .filter(|passage| passage["words"].is_null())
        .collect();
    assert!(!silent.is_empty());
    let words = support::slice(
        &texts[silent[0]["source"].as_str().expect("a name")],
        silent[0]["start"].as_u64().expect("a number") as usize,
        silent[0]["end"].as_u64().expect("a number") as usize,
    );
    for format in ["table", "csv", "json"] {
        let text = study.ok(&[&open[..], &["--format", format]].concat());
        assert!(!text.contains(&words), "{format}");
    }
    let refused = study.fails(2, &["matrix", PROJECT, "--open", "women"]);
    assert!(refused.contains("ROW,COLUMN"), "{refused}");
    let unknown = study.fails(2, &["matrix", PROJECT, "--open", "women,it-fg-22"]);
    assert!(unknown.contains("did you mean"), "{unknown}");
    let chart = study.fails(
        1,
        &[
            "matrix",
            PROJECT,
            "--open",
            "women,it-fg-2",
            "--format",
            "svg",
        ],
    );
    assert!(chart.contains("no chart"), "{chart}");
}

#[test]
fn charts_have_the_words_of_a_language() {
    let study = Study::demo();
    for (command, hr, lv, it) in [
        (
            "matrix",
            "Spominjanja kodova",
            "Kodu pieminējumi",
            "Menzioni dei codici",
        ),
        (
            "saturation",
            "različiti kodovi",
            "dažādi kodi",
            "codici distinti",
        ),
    ] {
        for (language, words) in [("hr", hr), ("lv", lv), ("it", it)] {
            let chart = study.ok(&[command, PROJECT, "--format", "svg", "--language", language]);
            assert!(chart.contains(words), "{command} {language}: {chart}");
        }
    }
}

#[test]
fn rejected_codings_never_count_and_suggested_ones_only_when_nobody_says_otherwise() {
    let study = Study::demo();
    let total = |arguments: &[&str]| {
        let all = [&["matrix", PROJECT, "--code", "women"], arguments].concat();
        row(&json(&study, &all), "women")["total"]["mentions"]
            .as_u64()
            .expect("a number")
    };
    let (all, accepted) = (total(&[]), total(&["--accepted"]));
    assert!(accepted < all, "{accepted} {all}");
    let suggested = study
        .run(&[
            "codings",
            PROJECT,
            "--code",
            "women",
            "--status",
            "suggested",
            "--json",
        ])
        .rows();
    let ids: Vec<&str> = suggested
        .iter()
        .map(|row| row["id"].as_str().expect("an id"))
        .collect();
    study.ok(&[&["coding", "reject", PROJECT], &ids[..]].concat());
    assert_eq!(total(&[]), accepted);
    study.ok(&["undo", PROJECT]);
    assert_eq!(total(&[]), all);
}

#[test]
fn codes_and_attributes_restrict_together() {
    let study = Study::demo();
    // What is known of people beside the columns that have their own filters; HR-05 has it in other letters.
    for (number, age) in [
        ("HR-09", "60+"),
        ("LV-05", "60+"),
        ("IT-13", "60+"),
        ("HR-10", "-30"),
    ] {
        let age = format!("Dob (g.)={age}");
        study.ok(&["participants", "set", PROJECT, number, "--attribute", &age]);
    }
    let query = "code:local-food NOT code:women AND attr:\"dob (g.)=60+\"";
    let turns = |query: &str| -> std::collections::BTreeSet<(String, u64)> {
        (study.rows(&["search", PROJECT, query]).iter())
            .map(|row| {
                let source = row["source"].as_str().expect("a name").to_owned();
                (source, row["turn"].as_u64().expect("a number"))
            })
            .collect()
    };
    let speakers = |numbers: &[&str]| -> std::collections::BTreeSet<(String, u64)> {
        numbers
            .iter()
            .flat_map(|number| turns(&format!("participant:{number}")))
            .collect()
    };
    let old = speakers(&["HR-09", "LV-05", "IT-13"]);
    assert_eq!(turns("attr:\"Dob (g.)=60+\""), old);
    let (food, women) = (turns("code:local-food"), turns("code:women"));
    let expected: std::collections::BTreeSet<(String, u64)> = (old.intersection(&food))
        .filter(|turn| !women.contains(turn))
        .cloned()
        .collect();
    assert!(!expected.is_empty());
    assert_eq!(turns(query), expected);
    // The matrix counts these turns, out of those who have the attribute.
    let matrix = json(
        &study,
        &[
            "matrix",
            PROJECT,
            "--by",
            "speaker",
            "--code",
            "local-food",
            "--where",
            query,
        ],
    );
    let labels: Vec<&str> = (matrix["columns"].as_array().expect("columns").iter())
        .map(|column| column["label"].as_str().expect("a label"))
        .collect();
    assert_eq!(labels, ["HR-09", "IT-13", "LV-05"]);
    let open = [
        "matrix",
        PROJECT,
        "--by",
        "speaker",
        "--code",
        "local-food",
        "--where",
        query,
        "--open",
        "local-food,(total)",
    ];
    let opened = json(&study, &open);
    let counted: std::collections::BTreeSet<(String, u64)> =
        (opened["passages"].as_array().expect("passages").iter())
            .map(|passage| {
                (
                    passage["source"].as_str().expect("a name").to_owned(),
                    passage["turn"].as_u64().expect("a number"),
                )
            })
            .collect();
    assert_eq!(counted, expected);
    // Fields that have filters of their own, and what nobody has.
    assert_eq!(turns("attr:group=farmers"), turns("group:farmers"));
    assert!(!turns("attr:role=moderator").is_empty());
    let nothing = study.run(&["search", PROJECT, "attr:\"Dob (g.)=60\""]);
    let told = format!("{}{}", nothing.stdout, nothing.stderr);
    assert!(told.contains("did you mean `Dob (g.)=60+`?"), "{told}");
    let refused = study.fails(2, &["search", PROJECT, "attr:dob"]);
    assert!(refused.contains("attr:KEY=VALUE"), "{refused}");
}

#[test]
fn who_refuses_use_is_in_no_figure() {
    let study = Study::demo();
    // HR-13 spoke in hr-fg-2 and allows no use; HR-16 attended and said nothing.
    let matrix = json(&study, &["matrix", PROJECT, "--by", "speaker"]);
    let labels: Vec<&str> = (matrix["columns"].as_array().expect("columns").iter())
        .map(|column| column["label"].as_str().expect("a label"))
        .collect();
    assert!(
        !labels.contains(&"HR-13") && labels.contains(&"HR-16"),
        "{labels:?}"
    );
    assert!(
        !labels.contains(&"HR-01"),
        "moderators are no columns: {labels:?}"
    );
    let talk = study.ok(&["focus-group", PROJECT, "--session", "hr-fg-2"]);
    assert!(!talk.contains("HR-13") && !talk.contains("Đuro"));
    assert!(talk.contains("HR-16") && talk.contains("HR-02"));
    let before = matrix["base"]["speakers"].as_u64().expect("a number");
    study.ok(&[
        "participants",
        "set",
        PROJECT,
        "HR-12",
        "--consent",
        "no-use",
    ]);
    let after = json(&study, &["matrix", PROJECT, "--by", "speaker"]);
    assert_eq!(after["base"]["speakers"].as_u64(), Some(before - 1));
    assert!(after["total"]["mentions"].as_u64() < matrix["total"]["mentions"].as_u64());
    // Words of who allows a paraphrase only are counted and not printed.
    let talk = json(&study, &["focus-group", PROJECT, "--session", "hr-fg-1"]);
    let marked = talk["sessions"][0]["marked"].as_array().expect("turns");
    for turn in marked {
        assert_eq!(
            turn["words"].is_null(),
            turn["speaker"] == "HR-05",
            "{turn}"
        );
    }
    assert!(marked.iter().any(|turn| turn["speaker"] == "HR-05"));
}

#[test]
fn a_query_restricts_the_count_and_what_it_is_counted_out_of() {
    let study = Study::demo();
    let whole = json(&study, &["matrix", PROJECT, "--by", "group"]);
    let base = |query: &str| {
        let matrix = json(
            &study,
            &["matrix", PROJECT, "--by", "group", "--where", query],
        );
        for column in matrix["columns"].as_array().expect("columns") {
            assert!(column["base"]["speakers"].as_u64() <= whole["base"]["speakers"].as_u64());
        }
        assert!(
            matrix["total"]["speakers"].as_u64() <= matrix["base"]["speakers"].as_u64(),
            "{query}"
        );
        assert!(matrix["total"]["mentions"].as_u64() <= whole["total"]["mentions"].as_u64());
        let numbers =
            ["speakers", "sessions"].map(|name| matrix["base"][name].as_u64().expect("a number"));
        (
            numbers,
            matrix["total"]["mentions"].as_u64().expect("a number"),
        )
    };
    // Five young people; what is said or coded could be said by anybody.
    let (young, _) = base("group:youth");
    assert_eq!(young[0], 5);
    assert_eq!(base("group:youth AND code:mobility").0, young);
    assert_eq!(base("NOT group:youth").0, [46, 17]);
    assert_eq!(base("autobus OR lex:social-enterprise").0, [51, 17]);
    assert_eq!(base("role:moderator"), ([0, 17], 0));
    let (valdombra, mentions) = base("territory:Valdombra");
    assert_eq!(valdombra, [15, 5]);
    // The same figure as in the column of the whole.
    let by_territory = json(&study, &["matrix", PROJECT, "--by", "territory"]);
    let at = (by_territory["columns"].as_array().expect("columns").iter())
        .position(|column| column["label"] == "Valdombra")
        .expect("a column");
    assert_eq!(
        by_territory["totals"][at]["mentions"].as_u64(),
        Some(mentions)
    );
}

#[test]
fn mistakes_are_told_with_the_next_step() {
    let study = Study::demo();
    for (arguments, code, expected) in [
        (
            &["matrix", PROJECT, "--by", "gruop"][..],
            2,
            "did you mean `group`?",
        ),
        (&["matrix", PROJECT, "--by", "sector"], 2, "there are: "),
        (
            &["matrix", PROJECT, "--code", "hosing"],
            2,
            "did you mean `housing`?",
        ),
        (&["matrix", PROJECT, "--where", "grup:youth"], 2, "column 1"),
        (
            &["matrix", PROJECT, "--table", "all", "--format", "csv"],
            2,
            "there are: mentions",
        ),
        (
            &["cooccurrence", PROJECT, "--within", "near"],
            2,
            "a number of turns",
        ),
        (
            &["saturation", PROJECT, "--base", "0"],
            2,
            "at least one session",
        ),
        (
            &["saturation", PROJECT, "--threshold", "NaN"],
            2,
            "per cent",
        ),
        (
            &["focus-group", PROJECT, "--session", "hr-fg-9"],
            2,
            "no session `hr-fg-9`",
        ),
        (
            &["focus-group", PROJECT, "--session", "xb-weir-mill"],
            1,
            "nobody talks in it",
        ),
        (
            &["focus-group", PROJECT, "--parts", "0"],
            2,
            "from 1 to 100",
        ),
        (
            &["matrix", PROJECT, "-o", "study/project.db"],
            1,
            "belongs to the project",
        ),
    ] {
        let run = study.run(arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}", run.stderr);
        assert!(
            run.stderr.contains(expected),
            "{arguments:?}: {}",
            run.stderr
        );
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
    }
}

#[test]
fn a_project_without_codes_or_talks_has_empty_figures() {
    let study = Study::new();
    for command in ["matrix", "cooccurrence", "saturation"] {
        for format in ["table", "csv", "json", "svg"] {
            study.ok(&[command, PROJECT, "--format", format]);
        }
    }
    let run = study.run(&["focus-group", PROJECT]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("no session is a focus group"),
        "{}",
        run.stderr
    );
}

#[test]
fn who_answers_whom_in_four_languages() {
    let study = Study::new();
    let talk = "Moderatorica: Je li tržnica vaša?\nAna: Da.\nBoris: Slažem se, ali tko plaća?\nAna: Ne, nije tako.\n\
                Ģirts: Jā, tieši tā.\nLucia: Non sono d'accordo con Boris.\nEmily: I agree with Lucia. [nods]\n";
    study.write("talks/fg.txt", talk);
    study.ok(&["import", PROJECT, "talks", "--kind", "focus-group"]);
    let found = json(&study, &["focus-group", PROJECT, "--session", "fg"]);
    let marked: Vec<String> = (found["sessions"][0]["marked"]
        .as_array()
        .expect("turns")
        .iter())
    .map(|turn| {
        format!(
            "{} {} {}",
            turn["turn"],
            turn["stance"].as_str().expect("a stance"),
            turn["words"]
        )
    })
    .collect();
    // “Da.” after a question is an answer.
    assert_eq!(
        marked,
        [
            "3 qualifies \"Slažem se\"",
            "4 disagrees \"nije tako\"",
            "5 agrees \"tieši tā\"",
            "6 disagrees \"Non sono d'accordo\"",
            "7 agrees \"I agree\"",
        ]
    );
}
