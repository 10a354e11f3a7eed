//! Several coders take back and bring back what they did: nobody overwrites what somebody else did since.

use crate::study::{Study, code, import, session};
use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::id::{CodeId, MemoId, PriorityId, SessionId};
use verbatim_model::operation::Timestamp;
use verbatim_model::priority::{Priority, PriorityState};
use verbatim_model::project::Coder;
use verbatim_model::session::{Session, SessionKind, Source};
use verbatim_store::{StoreError, Writer};

fn territory(study: &Study) -> Option<String> {
    let session: Option<Session> = study
        .store
        .get(SessionId::derived(&[b"session", &[1]]))
        .expect("read");
    session.expect("there").territory
}

fn set(place: &str) -> impl FnOnce(&mut Writer<'_>) -> Result<(), StoreError> {
    let session = session(1, SessionKind::Unknown, Some(place.to_owned()));
    move |writer| writer.put(&session)
}

fn priority(id: u8, key: &str) -> impl FnOnce(&mut Writer<'_>) -> Result<(), StoreError> {
    let priority = Priority {
        id: PriorityId::derived(&[b"priority", &[id]]),
        key: key.to_owned(),
        claim: "Zadruga treba prostor.".to_owned(),
        territories: Vec::new(),
        objectives: Vec::new(),
        owner: None,
        state: PriorityState::Candidate,
        merged_into: None,
        query: None,
    };
    move |writer| writer.put_priority(&priority)
}

/// Sentences of the acts in the way: those to undo, and those to redo.
fn obstacles(result: Result<usize, StoreError>) -> (Vec<String>, Vec<String>) {
    match result {
        Err(StoreError::Conflict { later, undone, .. }) => {
            let sentences = |operations: Vec<verbatim_model::operation::Operation>| {
                operations.into_iter().map(|op| op.sentence).collect()
            };
            (sentences(later), sentences(undone))
        }
        other => panic!("expected a conflict, got {other:?}"),
    }
}

fn sentence(study: &Study, id: Option<verbatim_model::id::OperationId>) -> String {
    let log = study.store.operations().expect("a log");
    let found = log.iter().find(|logged| Some(logged.operation.id) == id);
    found.expect("an operation").operation.sentence.clone()
}

#[test]
fn a_redo_does_not_overwrite_what_a_colleague_brought_back() {
    let mut study = Study::new();
    study.act(|writer| import(writer, 1));
    let boris = study.works("Bruno").act(set("Rēzekne"));
    study.take_back(false, None).expect("undo");
    study.works("Ana").act(set("Škofja Loka"));
    study.take_back(false, None).expect("undo");
    study.works("Bruno").take_back(true, None).expect("redo");
    let refused = study.works("Ana").take_back(true, None);
    assert_eq!(obstacles(refused).0, [sentence(&study, boris)]);
    assert_eq!(territory(&study).as_deref(), Some("Rēzekne"));
    study.works("Bruno").take_back(false, None).expect("undo");
    study.works("Ana").take_back(true, None).expect("redo");
    assert_eq!(territory(&study).as_deref(), Some("Škofja Loka"));
    assert_eq!(study.store.check().expect("a check"), [""; 0]);
}

#[test]
fn a_redo_that_misses_what_it_changed_names_what_was_undone() {
    let mut study = Study::new();
    let made = study.act(|writer| writer.put(&session(1, SessionKind::Unknown, None)));
    study.works("Bruno").act(set("Lošinj"));
    study.take_back(false, None).expect("undo");
    study.works("Ana").take_back(false, None).expect("undo");
    let refused = study.works("Bruno").take_back(true, None);
    let text = refused.as_ref().expect_err("refused").to_string();
    assert!(text.contains("was undone; redo that first"), "{text}");
    assert!(!refused.as_ref().expect_err("refused").is_unusable());
    assert_eq!(obstacles(refused).1, [sentence(&study, made)]);
}

#[test]
fn a_redo_that_refers_to_something_undone_names_it() {
    let mut study = Study::new();
    let made = study.act(|writer| writer.put(&session(1, SessionKind::Unknown, None)));
    study.works("Bruno").act(|writer| import(writer, 1));
    study.take_back(false, None).expect("undo");
    study.works("Ana").take_back(false, None).expect("undo");
    let refused = study.works("Bruno").take_back(true, None);
    assert_eq!(obstacles(refused).1, [sentence(&study, made)]);
    assert!(study.store.all::<Source>().expect("rows").is_empty());
}

#[test]
fn a_redo_that_needs_a_taken_value_names_who_has_it() {
    let mut study = Study::new();
    study.act(priority(1, "P1"));
    study.take_back(false, None).expect("undo");
    let second = study.works("Bruno").act(priority(2, "P1"));
    let refused = study.works("Ana").take_back(true, None);
    assert_eq!(obstacles(refused).0, [sentence(&study, second)]);
}

#[test]
fn a_memo_keeps_what_it_is_on() {
    let mut study = Study::new();
    let coded = study.act(|writer| writer.put_code(&code(1, Vec::new())));
    let memo = Memo {
        id: MemoId::derived(&[b"memo"]),
        coder: Coder::named("Bruno").id,
        target: MemoTarget::Code,
        target_id: Some(CodeId::derived(&[b"code", &[1]]).0),
        span: None,
        revision: None,
        text: "Vai tas ir viens kods?".to_owned(),
        at: Timestamp(1),
    };
    let noted = study.works("Bruno").act(|writer| writer.put(&memo));
    let refused = study.works("Ana").take_back(false, coded);
    assert_eq!(obstacles(refused).0, [sentence(&study, noted)]);
    study.works("Bruno").take_back(false, None).expect("undo");
    study.works("Ana").take_back(false, coded).expect("undo");
    let refused = study.works("Bruno").take_back(true, None);
    assert_eq!(obstacles(refused).1, [sentence(&study, coded)]);
    assert_eq!(study.store.check().expect("a check"), [""; 0]);
}

#[test]
fn taken_values_and_missing_rows_are_told_in_words() {
    let mut study = Study::new();
    study.act(priority(1, "P1"));
    let mut refused = |change: &dyn Fn(&mut Writer<'_>) -> Result<(), StoreError>| {
        let act = study.new_act();
        (study.store.write(&act, |writer| change(writer)))
            .expect_err("refused")
            .to_string()
    };
    assert_eq!(
        refused(&|writer| priority(2, "P1")(writer)),
        "the priority key `P1` is taken; choose another"
    );
    assert_eq!(
        refused(&|writer| {
            import(writer, 1)?;
            writer.delete::<Session>(SessionId::derived(&[b"session", &[1]]))
        }),
        "a source would refer to a session that the project does not have; nothing was done"
    );
}

#[test]
fn a_row_altered_outside_of_the_program_is_not_taken_back() {
    let mut study = Study::new();
    study.act(|writer| import(writer, 1));
    rusqlite::Connection::open(study.folder.path().join(verbatim_store::DATABASE))
        .expect("opened")
        .execute("UPDATE session SET country = 'LV'", [])
        .expect("altered");
    let refused = study.take_back(false, None).expect_err("altered");
    assert!(matches!(refused, StoreError::Damaged(_)), "{refused}");
}
