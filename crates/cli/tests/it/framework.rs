//! The framework matrix as a person fills it in: by command and by sheet, with consent, undo and what is stale.

use crate::support::{PROJECT, Study, list, text};
use serde_json::Value;

/// What somebody might write, in four languages, with what spreadsheets stumble over.
const SUMMARIES: [(&str, &str); 4] = [
    (
        "Đurđa",
        "Želi da tržnica ostane javna; zadrugu vidi kao „voditeljicu”.",
    ),
    (
        "Māra",
        "-Tirgus visiem,\nkooperatīvs to vada; nauda \"atradīsies\"",
    ),
    ("Lucia", "=Il mercato è pubblico: perché no? 👍"),
    (
        "Mary",
        "The market stays public, and a co-operative, «run by us», could do it.",
    ),
];

fn number(study: &Study, label: &str) -> String {
    let speakers = study.rows(&["speakers", PROJECT]);
    let found = speakers.iter().find(|row| row["speaker"] == label);
    text(found.expect("a speaker"), "participant").to_owned()
}

fn show(study: &Study, arguments: &[&str]) -> Value {
    study.object(&[&["framework", "show", PROJECT], arguments].concat())
}

fn cell<'v>(view: &'v Value, case: &str, code: &str) -> &'v Value {
    let is_it = |cell: &&Value| cell["case"] == case && cell["code"] == code;
    list(view, "cells").iter().find(is_it).expect("a cell")
}

/// Puts the summaries into the rows of a sheet as somebody with a spreadsheet program would.
fn fill_in(csv: &str, summaries: &[(String, &str)]) -> String {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heads = reader.headers().expect("heads").clone();
    let at = heads
        .iter()
        .position(|head| head == "summary")
        .expect("a column");
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&heads).expect("written");
    for row in reader.records() {
        let row = row.expect("a row");
        let mut cells: Vec<String> = row.iter().map(str::to_owned).collect();
        let of_row = summaries
            .iter()
            .find(|(case, _)| *case == cells[0] && cells[1] == "market");
        if let Some((_, summary)) = of_row {
            cells[at] = (*summary).to_owned();
        }
        writer.write_record(&cells).expect("written");
    }
    String::from_utf8(writer.into_inner().expect("a sheet")).expect("UTF-8")
}

#[test]
fn a_sheet_that_was_filled_in_comes_back_as_it_is() {
    let study = Study::small();
    study.ok(&["framework", "export", PROJECT, "-o", "empty.csv"]);
    let summaries: Vec<(String, &str)> = SUMMARIES
        .iter()
        .map(|(label, summary)| (number(&study, label), *summary))
        .collect();
    study.write("filled.csv", fill_in(&study.read("empty.csv"), &summaries));
    let statuses = |run: &[Value]| -> Vec<String> {
        run.iter()
            .map(|row| text(row, "status").to_owned())
            .filter(|status| status != "unchanged")
            .collect()
    };
    let import = ["framework", "import", PROJECT, "filled.csv"];
    let foreseen = study.rows(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(statuses(&foreseen), ["added"; 4]);
    assert!(
        list(&show(&study, &[]), "cells")
            .iter()
            .all(|cell| cell["summary"].is_null())
    );
    assert_eq!(
        study.rows(&import),
        foreseen,
        "what was foreseen is what is done"
    );
    let check = |study: &Study| {
        let view = show(study, &[]);
        for (case, summary) in &summaries {
            let cell = cell(&view, case, "market");
            assert_eq!(cell["summary"], *summary);
            assert_eq!(cell["author"], "Ana");
            assert_eq!(cell["stale"], false);
        }
    };
    check(&study);
    // Out and in again changes nothing, in either format.
    for name in ["again.csv", "again.xlsx"] {
        study.ok(&["framework", "export", PROJECT, "-o", name]);
        let rows = study.rows(&["framework", "import", PROJECT, name]);
        assert!(
            rows.len() >= 8 && statuses(&rows).is_empty(),
            "{name}: {rows:?}"
        );
        check(&study);
    }
    // One undo takes the whole sheet back, one redo brings it back.
    study.ok(&["undo", PROJECT]);
    assert!(
        list(&show(&study, &[]), "cells")
            .iter()
            .all(|cell| cell["summary"].is_null())
    );
    study.ok(&["redo", PROJECT]);
    check(&study);
    // Where the summaries are not there (any more), a sheet that nobody changed does not bring them back.
    let other = Study::small();
    std::fs::copy(study.path("again.xlsx"), other.path("again.xlsx")).expect("copied");
    let rows = other.rows(&["framework", "import", PROJECT, "again.xlsx"]);
    assert!(
        statuses(&rows).is_empty(),
        "rows that nobody changed write nothing: {rows:?}"
    );
    study.ok(&[
        "framework",
        "export",
        PROJECT,
        "-o",
        "wide.csv",
        "--table",
        "matrix",
    ]);
    assert!(
        study
            .read("wide.csv")
            .starts_with("case,Cooperatives,Market\n")
    );
}

#[test]
fn nothing_is_overwritten_silently() {
    let study = Study::small();
    let (one, two) = (number(&study, "Đurđa"), number(&study, "Māra"));
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        &one,
        "market",
        "--text",
        "prvo",
    ]);
    study.ok(&["framework", "export", PROJECT, "-o", "f.csv"]);
    let filled = fill_in(
        &study.read("f.csv"),
        &[(one.clone(), "u tablici"), (two.clone(), "tabulā")],
    );
    study.write("filled.csv", filled);
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        &one,
        "market",
        "--text",
        "u međuvremenu",
    ]);
    let run = study.run(&["framework", "import", PROJECT, "filled.csv", "--json"]);
    assert_eq!(run.code, 1, "a row was refused");
    let rows = run.rows();
    let of = |case: &str| {
        rows.iter()
            .find(|row| row["case"] == case && row["code"] == "market")
            .expect("a row")
    };
    assert_eq!(of(&one)["status"], "refused");
    assert!(text(of(&one), "reason").contains("since the sheet was made"));
    assert_eq!(of(&two)["status"], "added", "the others are taken");
    let view = show(&study, &[]);
    assert_eq!(cell(&view, &one, "market")["summary"], "u međuvremenu");
    assert_eq!(cell(&view, &two, "market")["summary"], "tabulā");
    // A sheet that nobody filled in does not bring old words back, and an empty cell takes nothing away.
    assert!(
        study
            .rows(&["framework", "import", PROJECT, "f.csv"])
            .iter()
            .all(|row| row["status"] == "unchanged")
    );
    study.write("bare.csv", format!("participant;code;summary\n{one};market;\n{one};cooperatives;novo\n{one};nema;x\nP-99;market;x\n"));
    let rows = study
        .run(&["framework", "import", PROJECT, "bare.csv", "--json"])
        .rows();
    let statuses: Vec<&str> = rows.iter().map(|row| text(row, "status")).collect();
    assert_eq!(statuses, ["unchanged", "added", "refused", "refused"]);
    assert_eq!(
        cell(&show(&study, &[]), &one, "market")["summary"],
        "u međuvremenu"
    );
    study.write("other.csv", "name,age\nAna,52\n");
    let refused = study.fails(1, &["framework", "import", PROJECT, "other.csv"]);
    assert!(
        refused.contains("no sheet of a framework matrix"),
        "{refused}"
    );
}

#[test]
fn a_summary_is_stale_when_what_is_coded_in_its_cell_changed() {
    let study = Study::small();
    let (one, two) = (number(&study, "Đurđa"), number(&study, "Māra"));
    for case in [&one, &two] {
        study.ok(&[
            "framework",
            "set",
            PROJECT,
            case,
            "market",
            "--text",
            "ostaje",
        ]);
    }
    let stale = |case: &str| cell(&show(&study, &[]), case, "market")["stale"].clone();
    let codings = study.rows(&["codings", PROJECT, "--code", "market"]);
    let place = study.place("trznica.txt", "Tržnica mora ostati javna.");
    let ours = codings
        .iter()
        .find(|row| row["quote"] == "Tržnica mora ostati javna.")
        .expect("a coding");
    study.ok(&["coding", "reject", PROJECT, text(ours, "id")]);
    assert_eq!((stale(&one), stale(&two)), (true.into(), false.into()));
    study.ok(&["undo", PROJECT]);
    assert_eq!(stale(&one), false);
    let more = study.place("trznica.txt", "A mladi? Oni nemaju gdje biti navečer.");
    study.ok(&[
        "coding", "add", PROJECT, "--code", "market", "--quote", &more,
    ]);
    assert_eq!((stale(&one), stale(&two)), (true.into(), false.into()));
    // Also where less is shown than there is.
    let less = show(
        &study,
        &["--accepted", "--exact", "--where", "lang:lv OR lang:hr"],
    );
    assert_eq!(cell(&less, &one, "market")["stale"], true);
    assert_eq!(cell(&less, &two, "market")["stale"], false);
    // The same words again say that they still hold.
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        &one,
        "market",
        "--text",
        "ostaje",
    ]);
    assert_eq!(stale(&one), false);
    // Another cell, another code: nothing to this one.
    study.ok(&[
        "coding",
        "add",
        PROJECT,
        "--code",
        "cooperatives",
        "--quote",
        &place,
    ]);
    assert_eq!(stale(&one), false);
}

#[test]
fn cells_are_linked_to_passages_and_all_of_it_can_be_undone() {
    let study = Study::small();
    let one = number(&study, "Đurđa");
    let place = study.place("trznica.txt", "Zadruga bi je mogla voditi");
    let link = [
        "framework",
        "link",
        PROJECT,
        &one,
        "market",
        "--quote",
        &place,
    ];
    let links = study.object(&link);
    let id = text(
        &list(&links, "links")[0]
            .as_str()
            .map(|id| serde_json::json!({ "id": id }))
            .expect("an id"),
        "id",
    )
    .to_owned();
    let view = show(&study, &["--case", &one, "--code", "market"]);
    let linked = cell(&view, &one, "market");
    assert!(linked["summary"].is_null() && linked["author"].is_null());
    assert_eq!(linked["links"][0]["words"], "Zadruga bi je mogla voditi");
    assert_eq!(linked["links"][0]["link_id"], id.as_str());
    assert_eq!(linked["material"].as_array().map(Vec::len), Some(1));
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        &one,
        "market",
        "--text",
        "javna",
    ]);
    study.ok(&["framework", "unlink", PROJECT, &one, "market", &id]);
    assert_eq!(
        list(cell(&show(&study, &[]), &one, "market"), "links"),
        [Value::Null; 0]
    );
    study.ok(&["undo", PROJECT]);
    study.ok(&["framework", "remove", PROJECT, &one, "market"]);
    let gone = cell(&show(&study, &[]), &one, "market").clone();
    assert!(gone["summary"].is_null() && list(&gone, "links").is_empty());
    study.ok(&["undo", PROJECT]);
    let back = cell(&show(&study, &[]), &one, "market").clone();
    assert_eq!(
        (&back["summary"], list(&back, "links").len()),
        (&"javna".into(), 1)
    );
    assert_eq!(
        study.object(&["verify", PROJECT])["failed"],
        Value::Array(Vec::new())
    );
    // Two labels of one person: what was written of either is kept.
    let two = number(&study, "Šime");
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        &two,
        "market",
        "--text",
        "prodao bi",
    ]);
    study.ok(&["speakers", "merge", PROJECT, &one, &two]);
    let both = cell(&show(&study, &[]), &one, "market").clone();
    assert_eq!(both["summary"], "javna\n\nprodao bi");
    assert_eq!(
        (&both["stale"], list(&both, "links").len()),
        (&true.into(), 1)
    );
    study.ok(&["undo", PROJECT]);
    assert_eq!(
        cell(&show(&study, &[]), &two, "market")["summary"],
        "prodao bi"
    );
    // A source that goes takes what is linked into it, not what somebody wrote.
    let session = text(&study.rows(&["sources", PROJECT])[0], "session").to_owned();
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        &session,
        "market",
        "--by",
        "session",
        "--text",
        "susret",
    ]);
    let of_session = show(&study, &["--by", "session"]);
    assert_eq!(cell(&of_session, &session, "market")["summary"], "susret");
    for source in ["trznica.txt", "tirgus.txt", "mercato.txt", "market.txt"] {
        study.ok(&["source", "remove", PROJECT, source, "--force"]);
    }
    assert!(
        study
            .rows(&["sessions", PROJECT])
            .iter()
            .any(|row| row["session"] == session.as_str())
    );
}

#[test]
fn the_material_is_that_of_the_matrix_and_obeys_consent() {
    let study = Study::demo();
    let view = show(&study, &["--code", "care-ageing", "--code", "women"]);
    let matrix = study.object(&[
        "matrix",
        PROJECT,
        "--by",
        "speaker",
        "--code",
        "care-ageing",
        "--code",
        "women",
    ]);
    for row in list(&matrix, "rows") {
        for (column, counted) in list(&matrix, "columns").iter().zip(list(row, "cells")) {
            let is_it =
                |cell: &&Value| cell["case"] == column["label"] && cell["code"] == row["code"];
            let material = list(&view, "cells")
                .iter()
                .find(is_it)
                .map_or(0, |cell| list(cell, "material").len());
            if column["kind"] == "value" {
                assert_eq!(counted["mentions"], material, "{column} {}", row["code"]);
            }
        }
    }
    // HR-13 refused use, HR-05 allows a paraphrase only, HR-01 moderates.
    let cases: Vec<&str> = list(&view, "cases")
        .iter()
        .map(|case| text(case, "case"))
        .collect();
    assert!(!cases.contains(&"HR-13") && !cases.contains(&"HR-01") && cases.contains(&"HR-05"));
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        "HR-05",
        "care-ageing",
        "--text",
        "Brine je ovdje.",
    ]);
    let of = |arguments: &[&str]| study.ok(&[&["framework", "show", PROJECT], arguments].concat());
    let passages = show(&study, &["--case", "HR-05"]);
    let material: Vec<&Value> = list(&passages, "cells")
        .iter()
        .flat_map(|cell| list(cell, "material"))
        .collect();
    assert!(!material.is_empty() && material.iter().all(|passage| passage["words"].is_null()));
    assert!(of(&["--case", "HR-05"]).contains("not shown: by consent or embargo"));
    assert!(
        study
            .fails(
                1,
                &["framework", "set", PROJECT, "HR-13", "women", "--text", "x"]
            )
            .contains("refused use")
    );
    assert!(
        study
            .fails(
                1,
                &["framework", "set", PROJECT, "HR-01", "women", "--text", "x"]
            )
            .contains("no case")
    );
    // Who withdraws is no case any more, with all that was written and linked.
    study.ok(&[
        "participants",
        "set",
        PROJECT,
        "HR-05",
        "--consent",
        "no-use",
    ]);
    assert!(!of(&[]).contains("Brine je ovdje."));
    study.ok(&["framework", "export", PROJECT, "-o", "all.csv"]);
    assert!(!study.read("all.csv").contains("HR-05,"));
    // Names are masked in words and summaries, and a masked sheet is no way to overwrite what is written.
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        "HR-04",
        "women",
        "--text",
        "Radmila Kos vodi udrugu.",
    ]);
    study.write("key.csv", "name,pseudonym\nRadmila Kos,R.\n");
    std::fs::create_dir_all(study.path("elsewhere")).expect("a folder");
    let masked = of(&["--case", "HR-04", "--code", "women", "--mask", "key.csv"]);
    assert!(
        masked.contains("[R.] vodi udrugu.") && !masked.contains("Radmila"),
        "{masked}"
    );
    study.ok(&[
        "framework",
        "export",
        PROJECT,
        "--mask",
        "key.csv",
        "-o",
        "masked.csv",
    ]);
    let rows = study.rows(&["framework", "import", PROJECT, "masked.csv"]);
    assert!(rows.iter().all(|row| row["status"] == "unchanged"));
}
