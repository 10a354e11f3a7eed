//! Taking back all that one did since an act.

use crate::support::Study;
use verbatim_engine::{FixedEnvironment, Project, SessionChange};
use verbatim_model::operation::Timestamp;

fn set(project: &mut Project, session: &str, territory: &str) {
    let change = SessionChange {
        territory: Some(territory.to_owned()),
        ..SessionChange::default()
    };
    project.set_session(session, None, &change).expect("set");
    project.end_batch();
}

fn study() -> Study {
    let mut study = Study::new();
    for (name, words) in [
        ("tržnica.txt", "Ana: Čekamo.\n"),
        ("tirgus.txt", "Ģirts: Nezinu.\n"),
        ("mercato.txt", "Nicolò: È così.\n"),
    ] {
        study.import(&[(name, words)], None);
    }
    study
}

fn colleague(study: &Study) -> Project {
    let environment = Box::new(FixedEnvironment::new(Timestamp(1_790_000_000_000)));
    Project::open(study.project.folder(), Some("Ģertrūde"), environment).expect("open")
}

/// Id of the first act of the kind.
fn first(project: &Project, kind: &str) -> String {
    let log = project.log().expect("a log");
    (log.into_iter().find(|row| row.kind == kind))
        .expect("an act")
        .id
}

#[test]
fn own_acts_are_taken_back_and_those_of_others_stay() {
    let mut study = study();
    let before = study.state();
    set(&mut study.project, "tržnica", "Kvarner");
    set(&mut colleague(&study), "tirgus", "Vidzeme");
    set(&mut study.project, "mercato", "Friuli");
    let all = study.state();
    let since = first(&study.project, "session-set");
    let planned = study.project.own_acts_since(&since).expect("planned");
    assert_eq!(planned.len(), 2);
    assert!(planned[0].sentence.contains("`mercato`"));
    assert!(planned.iter().all(|row| row.coder == "Iva"));
    assert_eq!(study.state(), all, "to tell of it changes nothing");

    let undone = study.project.undo_since(&since).expect("undone");
    study.project.end_batch();
    assert_eq!(undone.rows.len(), 2);
    assert!(undone.stopped.is_none());
    let left = study.state();
    assert!(left.contains("Vidzeme") && !left.contains("Kvarner") && !left.contains("Friuli"));
    assert_ne!(left, before);

    // Nothing is left to take back; one redo brings all of it.
    let error = study.project.undo_since(&since).expect_err("nothing");
    assert!(
        error.to_string().contains("you did nothing since"),
        "{error}"
    );
    study.project.redo().expect("redone");
    assert_eq!(study.state(), all);
}

#[test]
fn it_stops_where_somebody_else_built_on_an_act() {
    let mut study = study();
    set(&mut study.project, "tržnica", "Kvarner");
    set(&mut study.project, "tirgus", "Vidzeme");
    set(&mut study.project, "mercato", "Friuli");
    set(&mut colleague(&study), "tirgus", "Latgale");
    let since = first(&study.project, "session-set");
    let undone = study.project.undo_since(&since).expect("undone");
    study.project.end_batch();
    assert_eq!(undone.rows.len(), 1);
    let reason = undone.stopped.expect("a reason").to_string();
    assert!(reason.contains("`tirgus`"), "{reason}");
    let left = study.state();
    assert!(left.contains("Kvarner") && left.contains("Latgale") && !left.contains("Friuli"));

    // Where not even the latest act can be taken back, nothing is changed.
    let error = study.project.undo_since(&since).expect_err("torn");
    assert!(error.to_string().contains("`tirgus`"), "{error}");
    assert_eq!(study.state(), left);
    let unknown = study.project.own_acts_since("nema").expect_err("no act");
    assert!(unknown.to_string().contains("`nema`"), "{unknown}");
}
