//! From challenges to a Local Action Plan, as people work on it.

use crate::support::{PROJECT, Study, list, number, text};
use serde_json::Value;

/// A small study with a priority, two stakeholders and an action.
fn study() -> Study {
    let study = Study::small();
    for (key, name, kind) in [
        ("zadruga", "Zadruga Sloga", "cooperative"),
        ("grad", "Grad Kvarner", "local-authority"),
    ] {
        study.ok(&[
            "stakeholder",
            "add",
            PROJECT,
            "--key",
            key,
            "--organisation",
            name,
            "--kind",
            kind,
        ]);
    }
    study.ok(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Tržnica ostaje javna.",
        "--territory",
        "Kvarner",
    ]);
    study.ok(&[
        "challenge",
        "add",
        PROJECT,
        "--text",
        "Tržnica propada",
        "--territory",
        "Kvarner",
    ]);
    study.ok(&[
        "solution",
        "add",
        PROJECT,
        "--text",
        "Zajednički štand",
        "--challenge",
        "C1",
        "--territory",
        "Kvarner",
    ]);
    study.ok(&[
        "action",
        "add",
        PROJECT,
        "--title",
        "Štand",
        "--title-en",
        "A stall",
        "--territory",
        "Kvarner",
        "--priority",
        "P1",
        "--solution",
        "S1",
        "--lead",
        "zadruga",
        "--partner",
        "grad",
        "--start",
        "2027-01",
        "--end",
        "2028",
        "--cost-from",
        "12.000,50",
        "--cost-to",
        "15 000",
        "--funding",
        "LEADER | 12000,50 | zatraženo",
        "--indicator",
        "štandovi | broj | 1 | 4 | 2028",
        "--risk",
        "kiša | krov",
        "--follow-up",
        "programma | Interreg",
        "--value",
        "together",
        "--principle",
        "participatory-process",
        "--revenue",
        "najam",
    ]);
    study
}

fn checks(study: &Study) -> Vec<String> {
    (study.rows(&["plan", "check", PROJECT]).iter())
        .map(|row| text(row, "check").to_owned())
        .collect()
}

#[test]
fn challenges_solutions_votes_and_actions_hang_together() {
    let study = study();
    let coding = text(&study.rows(&["codings", PROJECT])[0], "id").to_owned();
    study.ok(&["challenge", "link", PROJECT, "C1", "--coding", &coding]);
    study.ok(&[
        "challenge",
        "add",
        PROJECT,
        "--key",
        "gužva",
        "--text",
        "Gužva",
    ]);
    study.ok(&["solution", "link", PROJECT, "S1", "gužva"]);
    study.ok(&[
        "solution", "vote", PROJECT, "S1", "--method", "dots", "--result", "7", "--voters", "5",
    ]);
    study.ok(&[
        "solution", "vote", PROJECT, "S1", "--method", "dots", "--result", "8", "--voters", "5",
    ]);
    let solution = &study.rows(&["solution", "list", PROJECT])[0];
    assert_eq!(solution["challenges"], serde_json::json!(["C1", "gužva"]));
    assert_eq!(list(solution, "votes").len(), 1, "the last counts");
    assert_eq!(number(&solution["votes"][0], "result"), 8);
    assert_eq!(solution["actions"], serde_json::json!(["A1"]));
    // Numbers that make no sense, and what is not there.
    for (arguments, code) in [
        (
            &[
                "solution",
                "vote",
                PROJECT,
                "S1",
                "--method",
                "show-of-hands",
                "--result",
                "6",
                "--voters",
                "5",
            ][..],
            2,
        ),
        (
            &[
                "solution", "vote", PROJECT, "S1", "--method", "ranking", "--result", "0",
                "--voters", "5",
            ],
            2,
        ),
        (
            &[
                "solution", "vote", PROJECT, "S1", "--method", "dots", "--result", "1", "--voters",
                "0",
            ],
            2,
        ),
        (&["solution", "link", PROJECT, "S1", "C9"], 2),
        (&["solution", "remove", PROJECT, "S1"], 1),
        (&["stakeholder", "remove", PROJECT, "grad"], 1),
        (&["action", "set", PROJECT, "A1", "--cost-from", "20000"], 2),
        (
            &["action", "set", PROJECT, "A1", "--cost-from", "plenty"],
            2,
        ),
        (&["action", "set", PROJECT, "A1", "--start", "proljeće"], 2),
        (&["action", "set", PROJECT, "A1", "--lead", "nitko"], 2),
        (
            &["action", "add", PROJECT, "--title", "x", "--key", "P1"],
            1,
        ),
        (&["plan", "show", PROJECT, "--territory", "Atlantida"], 2),
        (&["priority", "remove", PROJECT, "P1"], 1),
        (
            &["priority", "add", PROJECT, "--claim", "x", "--key", "A1"],
            1,
        ),
        (
            &["plan", "accept", PROJECT, "no-lead", "A1", "--why", "x"],
            1,
        ),
    ] {
        let run = study.run(arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}", run.stderr);
    }
    // The whole chain, down to the words.
    let trace = study.object(&["trace", PROJECT, "A1"]);
    assert_eq!(text(&trace, "action"), "A1");
    assert_eq!(text(&trace["priorities"][0], "priority"), "P1");
    let passage = &trace["solutions"][0]["challenges"][0]["passages"][0];
    assert!(!text(passage, "quote").is_empty() && !list(passage, "codes").is_empty());
    // What a source says of a challenge survives a correction, and undo takes an act back as a whole.
    study.ok(&["action", "remove", PROJECT, "A1"]);
    assert!(study.rows(&["action", "list", PROJECT]).is_empty());
    study.ok(&["undo", PROJECT]);
    let action = study.object(&["action", "show", PROJECT, "A1"]);
    assert_eq!(action["cost_from"], "12000.50");
    assert_eq!(action["funding"][0]["certainty"], "applied");
    assert_eq!(action["follow_ups"][0]["kind"], "programme");
    // A session that goes, and one whose sources move elsewhere, leave what was raised there.
    let source = &study.rows(&["sources", PROJECT])[0];
    let (name, session) = (text(source, "source"), text(source, "session"));
    study.ok(&["challenge", "set", PROJECT, "C1", "--session", session]);
    study.write("moves.csv", format!("file,session\n{name},zajednički\n"));
    study.run(&["sessions", "import", PROJECT, "moves.csv"]);
    let now = text(
        &study.object(&["challenge", "show", PROJECT, "C1"]),
        "session",
    )
    .to_owned();
    assert_eq!(now, "zajednički");
    study.ok(&["source", "remove", PROJECT, name, "--force"]);
    assert_eq!(
        text(
            &study.object(&["challenge", "show", PROJECT, "C1"]),
            "session"
        ),
        now
    );
    study.ok(&["challenge", "remove", PROJECT, "C1"]);
    assert!(list(&study.object(&["verify", PROJECT]), "failed").is_empty());
}

#[test]
fn checks_find_what_is_missing_and_a_person_may_let_it_stay() {
    let study = study();
    assert_eq!(
        checks(&study),
        [
            "lead-not-heard",
            "no-steps",
            "priority-not-validated",
            "flagged-priority",
            "no-contrary-evidence"
        ]
    );
    study.ok(&[
        "step", "add", PROJECT, "A1", "--title", "dozvola", "--start", "2027-02", "--end",
        "2027-03",
    ]);
    study.ok(&[
        "step", "add", PROJECT, "A1", "--title", "štand", "--start", "2027-01", "--end", "2029-01",
        "--after", "1",
    ]);
    assert_eq!(
        checks(&study),
        [
            "lead-not-heard",
            "step-before-predecessor",
            "step-outside-action",
            "priority-not-validated",
            "flagged-priority",
            "no-contrary-evidence"
        ]
    );
    study.ok(&["step", "set", PROJECT, "A1", "1", "--after", "2"]);
    assert!(checks(&study).contains(&"cyclic-steps".to_owned()));
    study.ok(&["step", "set", PROJECT, "A1", "1", "--after", ""]);
    study.ok(&[
        "step", "set", PROJECT, "A1", "2", "--start", "2027-04", "--end", "2028-06",
    ]);
    let person = text(&study.rows(&["participants", PROJECT])[0], "participant").to_owned();
    study.ok(&["stakeholder", "link", PROJECT, "zadruga", &person]);
    study.ok(&["priority", "set", PROJECT, "P1", "--state", "validated"]);
    study.ok(&[
        "plan",
        "accept",
        PROJECT,
        "no-contrary-evidence",
        "A1",
        "--why",
        "Pitali smo, nitko nije bio protiv.",
    ]);
    let rows = study.rows(&["plan", "check", PROJECT, "--territory", "Kvarner"]);
    let open: Vec<&Value> = rows
        .iter()
        .filter(|row| row["accepted"].is_null())
        .collect();
    assert!(
        open.iter()
            .all(|row| row["check"] == "lead-not-heard" || row["check"] == "flagged-priority"),
        "{rows:?}"
    );
    let accepted = rows
        .iter()
        .find(|row| row["check"] == "no-contrary-evidence")
        .expect("the finding");
    assert_eq!(accepted["accepted"]["by"], "Ana");
    study.ok(&[
        "plan",
        "accept",
        PROJECT,
        "no-contrary-evidence",
        "A1",
        "--why",
        "",
    ]);
    let rows = study.rows(&["plan", "check", PROJECT]);
    assert!(rows.iter().all(|row| row["accepted"].is_null()));
}

#[test]
fn the_sheets_of_a_plan_come_back_as_they_went_out() {
    let study = Study::demo();
    study.ok(&["plan", "export", PROJECT, "-o", "plan.xlsx", "--lang", "lv"]);
    let again = study.object(&["plan", "import", PROJECT, "plan.xlsx"]);
    assert!(
        list(&again, "added").is_empty() && list(&again, "changed").is_empty(),
        "{again}"
    );
    assert_eq!(number(&again, "votes"), 0);
    // Everything can be taken away and filled in again from the sheets.
    let show = |study: &Study| {
        let mut plan = study.object(&["plan", "show", PROJECT, "--joint"])["plan"].clone();
        for action in plan["actions"].as_array_mut().expect("actions") {
            // What people decided about findings is no part of the sheets.
            action["findings"] = Value::Null;
        }
        plan
    };
    let before = show(&study);
    for noun in ["action", "solution", "challenge"] {
        for row in study.rows(&[noun, "list", PROJECT]) {
            study.ok(&[noun, "remove", PROJECT, text(&row, "key")]);
        }
    }
    assert!(list(&show(&study), "actions").is_empty());
    let outcome = study.object(&["plan", "import", PROJECT, "plan.xlsx"]);
    assert!(list(&outcome, "changed").is_empty(), "{outcome}");
    assert_eq!(show(&study), before);
    // A wrong cell is told with sheet and line, and nothing is done.
    study.write(
        "actions.csv",
        "key,title,lead\nA9,Nova,HR-grad\nA10,Druga,nitko\n",
    );
    let run = study.run(&["plan", "import", PROJECT, "actions.csv"]);
    assert!(
        run.code == 1 && run.stderr.contains("actions:3: no stakeholder `nitko`"),
        "{}",
        run.stderr
    );
    assert_eq!(show(&study), before);
    study.write(
        "azioni.csv",
        "chiave;titolo;costo da;inizio\nA9;Nuova;1.250,5;1. 3. 2027\n",
    );
    study.ok(&["plan", "import", PROJECT, "azioni.csv"]);
    let action = study.object(&["action", "show", PROJECT, "A9"]);
    assert_eq!(
        (text(&action, "cost_from"), text(&action, "start")),
        ("1250.50", "2027-03-01")
    );
}

#[test]
fn plans_hold_in_all_formats_and_languages_and_a_changed_letter_is_found() {
    let study = Study::demo();
    let mut files = Vec::new();
    for (scope, language) in [
        (&["--territory", "Modrinska dolina"][..], "hr"),
        (&["--territory", "Dzērvaines novads"], "lv"),
        (&["--territory", "Valdombra"], "it"),
        (&["--joint"], "en"),
    ] {
        for ending in ["html", "md", "docx", "xlsx", "json", "csv"] {
            let [one, other] = ["one", "other"].map(|name| format!("{name}-{language}.{ending}"));
            for file in [&one, &other] {
                study.ok(&[
                    &[
                        "plan",
                        "report",
                        PROJECT,
                        "--lang",
                        language,
                        "--date",
                        "2026-06-20",
                        "-o",
                        file,
                    ],
                    scope,
                ]
                .concat());
            }
            let read = |name: &str| std::fs::read(study.path(name)).expect("a file");
            assert!(read(&one) == read(&other), "{one}");
            files.push(one);
        }
    }
    let paths: Vec<&str> = files.iter().map(String::as_str).collect();
    let verified = study.object(&[&["verify", PROJECT], &paths[..]].concat());
    assert!(list(&verified, "failed").is_empty(), "{verified}");
    // The plan is in the language asked for, and quotes are in their own.
    let latvian = study.read("one-lv.md");
    assert!(latvian.contains("# Vietējais rīcības plāns: Dzērvaines novads"));
    assert!(latvian.contains("Dienas centrs Silakalna skolā") && !latvian.contains("HR-A1"));
    let translated = "*Translation (Helga Marušić, 12 June 2026):* I would have the hall opened";
    assert!(study.read("one-en.md").contains(translated));
    assert!(!latvian.contains("Helga Marušić"));
    let english = study.read("one-en.md");
    assert!(english.contains("A day centre in the Silakalns school") && english.contains("HR-A1"));
    assert!(english.contains("Shared priorities and differences"));
    let page = study.read("one-hr.html");
    assert!(page.contains("<svg") && page.contains("id=\"picture-1-title\""));
    // Paraphrase-only and refused words are printed nowhere, nor is any contact.
    for name in ["one-hr.md", "one-hr.json", "one-hr.html"] {
        assert!(
            !study
                .read(name)
                .contains("Ja bih na kraju života volio još jednom"),
            "{name}"
        );
    }
    // A letter of a quote, a cost and a date of a step.
    for (from, to) in [
        (
            "da cijeli dom vodimo zajednički",
            "da cijeli dom vodimo zajedno",
        ),
        ("38.000", "39.000"),
        ("krov, peć i rampa", "krov i peć"),
        ("content=\"Modrinska dolina\"", "content=\"Valdombra\""),
    ] {
        assert!(page.contains(from), "{from}");
        study.write("changed.html", page.replace(from, to));
        let run = study.run(&["--json", "verify", PROJECT, "changed.html"]);
        assert_eq!(run.code, 1, "{from}");
    }
    // A plan that is older than the project says so.
    study.ok(&["action", "set", PROJECT, "HR-A1", "--revenue", "najam"]);
    assert_eq!(study.run(&["verify", PROJECT, "one-hr.docx"]).code, 1);
    assert_eq!(study.run(&["verify", PROJECT, "one-it.docx"]).code, 0);
}

/// Chapters behind a plan are by choice: without its evidence it is still a plan, quotes by code are those of its territory, and
/// each is verified as what it says that it holds.
#[test]
fn chapters_of_a_plan_are_by_choice() {
    let study = Study::demo();
    let territory = ["--territory", "Valdombra"];
    let choices = [
        ("quotes", ["json", "md"]),
        ("method,practices", ["html", "xlsx"]),
        ("priorities,quotes", ["docx", "html"]),
    ];
    for (chapters, endings) in choices {
        for ending in endings {
            let file = format!("plan-{}.{ending}", chapters.replace(',', "-"));
            let mut command = vec!["plan", "report", PROJECT, "--lang", "it", "-o", &file];
            command.extend(territory);
            command.extend(["--chapters", chapters]);
            study.ok(&command);
            study.ok(&["verify", PROJECT, &file]);
        }
    }
    let bare: Value = serde_json::from_str(&study.read("plan-quotes.json")).expect("JSON");
    assert_eq!(list(&bare, "priorities").len(), 0);
    assert!(list(&bare["plan"], "states").len() > 1);
    let pages = list(&bare, "quote_book");
    let quotes: Vec<&Value> = pages.iter().flat_map(|page| list(page, "quotes")).collect();
    assert!(!quotes.is_empty());
    assert!(quotes.iter().all(|quote| quote["territory"] == "Valdombra"));
    let words = study.read("plan-quotes.md");
    assert!(words.contains(text(&list(&bare["plan"], "states")[0], "claim")));
    let csv = study.run(&[
        "plan",
        "report",
        PROJECT,
        "--joint",
        "--chapters",
        "quotes",
        "-o",
        "plan.csv",
    ]);
    assert!(csv.stderr.contains("has no chapters"), "{}", csv.stderr);
}
