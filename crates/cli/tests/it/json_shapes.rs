//! The keys that programs rely on, with their types, for every command that prints JSON.

mod asked;
mod figures;

use crate::support;
use crate::support::{PROJECT, Study, check, check_all, list, text};
use serde_json::Value;

const IMPORT: &str = "path:s status:s source:s0 source_id:s0 format:s0 encoding:s0 language:s0 turns:n speakers:n \
                      words:n problems:l error:s0";
const OPERATION: &str = "id:s coder:s time:s kind:s sentence:s batch:s undone_by:s0";
const TRACE_LINK: &str = "link:s coding:s0 reasons:l codebook_version:s0 importance:n0 quote:s source:s turn:n0 speaker:s0 \
                          participant:s0 session:s start:n end:n original:o sha256:s";
const TRIAL: &str = "code:s rule:s0 language:s0 query:s0 unit:s0 passages:n turns:n sessions:n accepted:n rejected:n \
                     right:n wrong:n found:n precision:n0 recall:n0 examples:l";
const TRIAL_EXAMPLE: &str = "session:s source:s source_id:s turn:n speaker:s0 participant:s0 start:n end:n quote:s \
                             matched:l";
const FAILED: &str = "id:s0 report:s0 source:s0 start:n0 end:n0 expected:s0 found:s0 reason:s";
const KINDS: [&str; 3] = ["supports", "qualifies", "contradicts"];
const FIGURES: [&str; 8] = [
    "speakers",
    "sessions",
    "focus_groups",
    "interviews",
    "workshops",
    "groups",
    "territories",
    "languages",
];

#[test]
fn lists_have_their_keys() {
    let study = Study::demo();
    for (arguments, shape) in [
        (
            &["sources"][..],
            "source:s source_id:s sha256:s session:s format:s encoding:s language:s0 turns:n words:n unplaced:n",
        ),
        (
            &["sessions"],
            "session:s kind:s date:s0 country:s0 territory:s0 sources:l",
        ),
        (&["speakers"], "speaker:s session:s participant:s0"),
        (
            &["participants"],
            "participant:s name:s0 role:s0 group:s0 organisation:s0 territory:s0 consent:s embargo:s0 sessions:l attributes:o",
        ),
        (&["coders"], "coder:s"),
        (
            &["turns"],
            "source:s turn:n start:n end:n speaker:s0 participant:s0 role:s0 start_ms:n0 end_ms:n0 language:s0 text:s original:o marks:l",
        ),
        (
            &["codings"],
            "id:s code:s coder:s status:s importance:n0 source:s turn:n0 speaker:s0 participant:s0 start:n end:n original:o quote:s rule:s0 \
             reasons:l codebook_version:s0",
        ),
        (&["log"], OPERATION),
    ] {
        let rows = study.rows(&[arguments, &[PROJECT]].concat());
        check_all(&rows, shape, arguments[0]);
    }
    check_all(
        &study.rows(&["codebook", "show", PROJECT]),
        "code:s kind:s",
        "codebook show",
    );
    check_all(
        &study.rows(&["priority", "list", PROJECT]),
        "key:s claim:s territories:l objectives:l owner:s0 state:s merged_into:s0 query:s0",
        "priority list",
    );
    let hits = study.rows(&["search", PROJECT, "zadruga", "--limit", "7"]);
    assert_eq!(hits.len(), 7);
    check_all(
        &hits,
        "source:s turn:n speaker:s0 participant:s0 language:s0 start:n end:n original:o text:s matches:l score:n",
        "search",
    );
    for hit in &hits {
        for place in list(hit, "matches") {
            let (start, end) = (place[0].as_u64(), place[1].as_u64());
            assert!(
                start < end && place.as_array().map(Vec::len) == Some(2),
                "{place}"
            );
        }
    }
    check(
        &study.object(&["search", PROJECT, "zadruga", "--count"]),
        "turns:n matches:n",
        "search --count",
    );
    searches(&study);
    reasons(&study);
    let trace = study.object(&["trace", PROJECT, "P1"]);
    check(&trace, "priority:s links:l validations:l", "trace");
    check_all(list(&trace, "links"), TRACE_LINK, "trace");
    check_all(
        list(&trace, "validations"),
        "validation:s session:s wording:s result:s links:l",
        "trace",
    );
    asked::check_shapes(&study);
    let shown = study.object(&["priority", "show", PROJECT, "P1"]);
    priority(&shown);
    figures::check_shapes(&study);
    study.ok(&["report", PROJECT, "-o", "printed.md"]);
    let withdrawal = study.object(&["participants", "withdraw", PROJECT, "HR-10", "printed.md"]);
    check(
        &withdrawal,
        "participant:s before:s links:n recordings:l reports:l",
        "participants withdraw",
    );
    check_all(
        list(&withdrawal, "reports"),
        "report:s quotes:l outdated:n",
        "participants withdraw",
    );
    study.ok(&["undo", PROJECT]);
    let leaks = study.run(&["privacy", "check", PROJECT, "--json"]).rows();
    check_all(
        &leaks,
        "report:s0 place:s0 source:s0 turn:n0 start:n0 end:n0 kind:s text:s",
        "privacy check",
    );
    translations(&study);
    erasure(&study);
    let verified = study.object(&["verify", PROJECT]);
    check(&verified, "quotes:n failed:l unplaced:l", "verify");
    report(&study);
}

/// Quotes in other languages, and the sheet for a translator.
fn translations(study: &Study) {
    fn translate<'a>(more: &[&'a str]) -> Vec<&'a str> {
        [&["translate"], more, &["--to", "lv"]].concat()
    }
    let export = translate(&["export", PROJECT, "-o", "lv.csv"]);
    check(
        &study.object(&export),
        "file:s rows:n bytes:n",
        "translate export",
    );
    let set = translate(&["set", PROJECT, "Q22", "Es gribētu, lai namu atver."]);
    check(&study.object(&set), "what:s language:s", "translate set");
    let import = translate(&["import", PROJECT, "lv.csv"]);
    check(
        &study.object(&import),
        "added:n changed:n unchanged:n empty:n unmatched:l",
        "translate import",
    );
    check_all(
        &study.rows(&translate(&["list", PROJECT])),
        "anchor:s0 of:s0 kind:s0 source:s0 turn:n0 start:n0 end:n0 original_language:s0 original:s language:s state:s \
         translation:s0 maker:s0 date:s0",
        "translate list",
    );
    let sheet = study.read("lv.csv").replace(",Q", ",R");
    let (head, rows) = sheet.split_once('\n').expect("a head");
    let other = rows
        .lines()
        .next()
        .expect("a row")
        .rsplit_once(',')
        .expect("a key")
        .0;
    study.write("other.csv", format!("{head}\n{other},0123\n"));
    let import = translate(&["import", PROJECT, "other.csv", "--json"]);
    let run = study.run(&import);
    assert_eq!(run.code, 1, "{}", run.stderr);
    check_all(
        list(&run.rows()[0], "unmatched"),
        "line:n quote:s source:s",
        "translate import",
    );
    let remove = translate(&["remove", PROJECT, "Q22"]);
    check(
        &study.object(&remove),
        "what:s language:s removed:n",
        "translate remove",
    );
}

/// What an erasure would take.
fn erasure(study: &Study) {
    study.ok(&["memo", "add", PROJECT, "Lucija je mirna."]);
    let erase = "erase study --participant HR-10 --reason on-demand";
    let outcome = study.object(&erase.split(' ').collect::<Vec<_>>());
    let lists = [
        ("sources", "source:s turns:n characters:n original:s"),
        ("links", "link_id:s target:s link:s"),
        ("texts", "what:s before:s0 after:s"),
        ("priorities", "priority:s before:l after:l"),
        ("mentions", "source:s turn:n text:s0"),
    ];
    check(
        &outcome,
        "participant:s0 characters:n codings:n memos:n translations:n elsewhere:l unfinished:s0",
        "erase",
    );
    for (name, shape) in lists {
        check_all(list(&outcome, name), shape, "erase");
    }
    assert_eq!(outcome["erased"], false);
    study.ok(&["undo", PROJECT]);
}

/// The other ways in which a search shows what it finds.
fn searches(study: &Study) {
    let found =
        |more: &[&str]| study.rows(&[&["search", PROJECT, "zadruga OR lauki"], more].concat());
    check_all(
        &found(&["--kwic"]),
        "source:s source_id:s turn:n speaker:s0 participant:s0 role:s0 language:s0 session:s0 territory:s0 start:n \
         end:n original:o left:s match:s0 right:s text:s score:n",
        "search --kwic",
    );
    check_all(
        &found(&["--facets"]),
        "facet:s value:s0 turns:n matches:n filter:s0 asked:b query:s0",
        "search --facets",
    );
    for part in &found(&["--explain"]) {
        check(
            part,
            "part:s kind:s depth:n turns:n exact:b languages:l",
            "search --explain",
        );
        for language in list(part, "languages") {
            let shape = "language:s turns:n always:b0 exact:b words:l";
            check(language, shape, "search --explain");
            for word in list(language, "words") {
                let shape = "word:s finds:s keys:l folded_keys:l plain:b parts:l";
                check(word, shape, "search --explain");
            }
        }
    }
    let preview = &found(&["--code-as", "financing"])[0];
    check(
        preview,
        "query:s code:s unit:s passages:n turns:n sessions:n moderators:n coded_before:n added:n examples:l",
        "search --code-as",
    );
    check_all(
        list(preview, "examples"),
        "source:s source_id:s turn:n speaker:s0 participant:s0 role:s0 start:n end:n quote:s coded:b",
        "search --code-as",
    );
    study.ok(&["search", PROJECT, "zadruga", "--save", "coops", "--count"]);
    check_all(
        &study.rows(&["queries", "list", PROJECT]),
        "name:s query:s rules:l",
        "queries list",
    );
    check(
        &study.object(&["queries", "show", PROJECT, "coops"]),
        "name:s query:s rules:l",
        "queries show",
    );
    check(
        &study.object(&["queries", "rule", PROJECT, "coops", "--code", "financing"]),
        "name:s query:s code:s unit:s roles:l rules:l added:n beyond:n",
        "queries rule",
    );
    study.ok(&["undo", PROJECT]);
}

/// The report in JSON, and what `verify` says of one that was altered.
fn report(study: &Study) {
    let whole = study.read("study/report.json");
    let report: Value = serde_json::from_str(&whole).expect("JSON");
    for shown in list(&report, "priorities") {
        priority(shown);
    }
    assert!(list(&report, "priorities").len() >= 9);
    let quote = &report["priorities"][0]["quotes"][0];
    study.write(
        "altered.json",
        whole.replace(text(quote, "text"), "words of somebody else"),
    );
    let run = study.run(&["verify", PROJECT, "altered.json", "--json"]);
    assert_eq!(run.code, 1);
    check_all(list(&run.rows()[0], "failed"), FAILED, "verify");
}

fn priority(priority: &Value) {
    let what = text(priority, "key");
    check(
        priority,
        "key:s claim:s territories:l objectives:l evidence:o flags:l quotes:l",
        what,
    );
    for kind in KINDS {
        let figures = &priority["evidence"][kind];
        check(&figures["mentions"], "n:n of:0", what);
        for figure in FIGURES {
            let count = &figures[figure];
            check(count, "n:n of:n", what);
            assert!(
                count["n"].as_u64() <= count["of"].as_u64(),
                "{what} {kind} {figure}: {count}"
            );
        }
    }
    check_all(
        list(priority, "quotes"),
        "anchor:s link:s text:s source:s turn:n speaker:s0 participant:s0 role:s0 session:s territory:s0 start:n \
         end:n start_ms:n0 language:s0",
        what,
    );
    let places: Vec<(&str, u64)> = list(priority, "quotes")
        .iter()
        .map(|quote| {
            (
                text(quote, "source"),
                quote["start"].as_u64().expect("a number"),
            )
        })
        .collect();
    assert!(
        places.is_sorted(),
        "{what}: quotes are in source order: {places:?}"
    );
}

#[test]
fn acts_have_their_keys() {
    let study = Study::bare();
    for (name, words) in support::TALKS {
        study.write(&format!("talks/{name}"), words);
    }
    study.write("talks/broken.docx", b"PK\x03\x04 this was a Word file once");
    study.write("codebook.toml", support::CODEBOOK);
    study.write(
        "people.csv",
        "label,session,number,role\nĐurđa,trznica,HR-1,participant\n",
    );
    let made = study.object(&["init", PROJECT, "--title", "Tržnica", "--coder", "Ana"]);
    check(&made, "project:s title:s languages:l coder:s", "init");
    let imported = study.run(&["import", PROJECT, "talks", "--json"]);
    assert_eq!(imported.code, 1);
    check_all(&imported.rows(), IMPORT, "import");
    let dry = study.run(&["import", PROJECT, "talks", "--dry-run", "--json"]);
    check_all(&dry.rows(), IMPORT, "import --dry-run");
    study.write(
        "odd.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nĐurđa: Da.\n\nbez vremena\n",
    );
    let odd = study.object(&["import", PROJECT, "odd.srt"]);
    check_all(
        list(&odd, "problems"),
        "kind:s message:s line:n0",
        "problems",
    );
    study.rows(&["participants", "import", PROJECT, "people.csv"]);
    study.rows(&["codebook", "import", PROJECT, "codebook.toml"]);
    let coded = study.object(&["code", PROJECT]);
    check_all(
        list(&coded, "codes"),
        "code:s added:n withdrawn:n codings:n turns:n sessions:n",
        "code",
    );
    check_all(
        &study.rows(&["codings", PROJECT, "--coder", "rules"]),
        "rule:s status:s",
        "codings",
    );
    let coding = study.object(&[
        "coding",
        "add",
        PROJECT,
        "--code",
        "market",
        "--quote",
        "market.txt:11-20",
    ]);
    check(&coding, "id:s", "coding add");
    let key = study.object(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Tržnica ostaje javna",
    ]);
    assert_eq!(key, serde_json::json!({ "key": "P1" }));
    let second = study.object(&[
        "priority",
        "add",
        PROJECT,
        "--claim",
        "Tirgus paliek visiem",
    ]);
    assert_eq!(second["key"], "P2");
    study.object(&[
        "priority",
        "link",
        PROJECT,
        "P1",
        "--as",
        "supports",
        "--coding",
        text(&coding, "id"),
    ]);
    study.object(&[
        "memo",
        "add",
        PROJECT,
        "Provjeriti",
        "--on",
        "source",
        "--target",
        "market.txt",
    ]);
    check_all(
        &study.rows(&["memo", "list", PROJECT]),
        "coder:s time:s text:s",
        "memo list",
    );
    study.object(&["report", PROJECT, "-o", "report.md"]);
    check_all(&study.rows(&["undo", PROJECT]), OPERATION, "undo");
    check_all(&study.rows(&["redo", PROJECT]), OPERATION, "redo");
    check(
        &study.object(&["text", PROJECT, "market.txt"]),
        "text:s",
        "text",
    );
    study.write("broken.toml", "[codebook]\nkey = 1\n");
    let checked = study.run(&["codebook", "check", "broken.toml", "--json"]);
    assert_eq!(checked.code, 1);
    check_all(
        &checked.rows(),
        "severity:s line:n column:n message:s",
        "codebook check",
    );
    check(
        &study.object(&["demo", "sample"]),
        "reports:l quotes:n failed:l",
        "demo",
    );
}

#[test]
fn corrections_have_their_keys() {
    let study = Study::small();
    let old = study.read("talks/market.txt");
    let quoted = "market.txt:11-20";
    let (priority, quote) = (["priority", "add", PROJECT, "--claim", "Tržnica"], quoted);
    study.ok(&priority);
    let link = ["priority", "link", PROJECT, "P1", "--as", "supports"];
    study.ok(&[&link[..], &["--quote", quote]].concat());
    let words: String = old.chars().skip(11).take(9).collect();
    study.write("talks/market.txt", old.replacen(&words, "—", 1));
    let offer = ["import", PROJECT, "talks/market.txt"];
    let changed = study.object(&offer);
    assert_eq!(text(&changed, "status"), "changed");
    check(&changed, IMPORT, "import of a changed file");
    check(&changed, "hint:s", "import of a changed file");
    let dry = study.object(&[&offer[..], &["--revise", "--dry-run"]].concat());
    check(&dry, "revision:o preview:o", "import --revise --dry-run");
    let revised = study.object(&[&offer[..], &["--revise"]].concat());
    assert_eq!(text(&revised, "status"), "revised");
    check(&revised, IMPORT, "import --revise");
    check(
        &revised["revision"],
        "kept:n changed:n unplaced:n",
        "import --revise",
    );
    let unplaced = study.rows(&["source", "unplaced", PROJECT]);
    check_all(
        &unplaced,
        "what:s id:s source:s revision:s start:n end:n quote:s",
        "source unplaced",
    );
    let verified = study.object(&["verify", PROJECT]);
    check_all(list(&verified, "unplaced"), "source:s unplaced:n", "verify");
    check_all(
        &study.rows(&["source", "revisions", PROJECT, "market.txt"]),
        "number:n current:b time:s coder:s kind:s sha256:s text_sha256:s revision:s reader:s turns:n words:n stale:n \
         unplaced:n",
        "source revisions",
    );
    let is_link = |row: &&Value| row["what"] == "link";
    let id = text(unplaced.iter().find(is_link).expect("a link"), "id");
    check_all(
        &study.rows(&["source", "place", PROJECT, id, "--turn", "1"]),
        "what:s id:s source:s turn:n0 start:n end:n quote:s",
        "source place",
    );
}

/// Why rules gave codings, and what the rules of a file would give.
fn reasons(study: &Study) {
    let by_rule = study.rows(&["codings", PROJECT, "--coder", "rules", "--code", "mobility"]);
    assert!(!by_rule.is_empty());
    for row in &by_rule {
        check_all(list(row, "reasons"), "rule:s matched:l", "codings: reasons");
        for reason in list(row, "reasons") {
            check_all(
                list(reason, "matched"),
                "text:s start:n end:n",
                "codings: matched",
            );
        }
        assert_eq!(text(row, "codebook_version"), "1");
    }
    study.write("codebook.toml", support::CODEBOOK);
    let trials = study.rows(&[
        "codebook",
        "try",
        PROJECT,
        "codebook.toml",
        "--examples",
        "2",
    ]);
    check_all(&trials, TRIAL, "codebook try");
    let examples: Vec<Value> = (trials.iter())
        .flat_map(|row| list(row, "examples").to_vec())
        .collect();
    check_all(&examples, TRIAL_EXAMPLE, "codebook try: examples");
}
