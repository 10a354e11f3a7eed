//! Projects that are missing or damaged, and an index that is: what is told, and what still works.

use crate::support;
use std::collections::BTreeSet;

use crate::support::{PROJECT, Study};
use serde_json::Value;

#[test]
fn a_project_that_is_missing_or_damaged_ends_with_3() {
    let study = Study::small();
    let project = study.path(PROJECT).join("project.db");
    let whole = std::fs::read(&project).expect("a database");
    study.write("garbage/project.db", "Ovo nije baza. ".repeat(999));
    study.write("empty/project.db", "");
    study.write("half/project.db", &whole[..whole.len() / 2]);
    for folder in ["nowhere", "garbage", "empty", "half"] {
        for arguments in [
            &["sources", folder][..],
            &["turns", folder],
            &["log", folder],
            &["search", folder, "zadruga"],
            &["code", folder],
            &["import", folder, "talks"],
            &["undo", folder],
            &["report", folder, "-o", "r.html"],
            &["verify", folder],
        ] {
            let told = study.fails(3, arguments);
            assert!(
                told.starts_with("error: ") && told.contains(folder),
                "{arguments:?}: {told}"
            );
        }
    }
    assert!(
        study
            .fails(3, &["sources", "nowhere"])
            .contains("verbatim init")
    );
    assert!(
        !study.path("nowhere").exists(),
        "a listing makes no project"
    );
    study.fails(1, &["init", PROJECT, "--title", "Again", "--coder", "Ana"]);
    study.ok(&["verify", PROJECT]);
}

#[test]
fn an_index_that_is_damaged_or_gone_is_made_anew() {
    let study = Study::small();
    let search = [
        "search",
        PROJECT,
        "cooperative OR zadruga OR cooperativa OR kooperatīvs",
    ];
    let hits = study.rows(&search);
    assert!(hits.len() >= 6, "{}", hits.len());
    for path in support::files_under(&study.path("study/index")) {
        std::fs::write(path, "nonsense").expect("written");
    }
    assert_eq!(study.rows(&search), hits);
    std::fs::remove_dir_all(study.path("study/index")).expect("removed");
    assert_eq!(study.rows(&search), hits);
    std::fs::remove_dir_all(study.path("study/index")).expect("removed");
    // Where no index can be made, all turns are read: the same hits, unranked.
    study.write("study/index", "a file where a folder should be");
    let places = |hits: &[Value]| -> BTreeSet<String> {
        hits.iter()
            .map(|hit| format!("{} {} {}", hit["source"], hit["turn"], hit["matches"]))
            .collect()
    };
    assert_eq!(places(&study.rows(&search)), places(&hits));
    // Neither is it in the way of an import.
    study.write("more.txt", "Ana: Zadruga je naša.\n");
    study.ok(&["import", PROJECT, "more.txt"]);
    assert_eq!(study.rows(&search).len(), hits.len() + 1);
}
