//! The contract of operations: whatever was done can be taken back, brought back, and taken back again.

use std::collections::BTreeMap;

use crate::study::{Study, code, import, session};
use proptest::prelude::*;
use verbatim_model::coding::{Coding, CodingStatus, Passage};
use verbatim_model::id::{BatchId, CodeId, CodingId, SourceId};
use verbatim_model::project::Coder;
use verbatim_model::session::{Session, SessionKind, Source};
use verbatim_model::text::Span;
use verbatim_store::{Act, StoreError, Writer};

trait State {
    fn state(&self) -> BTreeMap<&'static str, Vec<String>>;
}

impl State for Study {
    /// All rows that operations change, as text.
    fn state(&self) -> BTreeMap<&'static str, Vec<String>> {
        let mut state = BTreeMap::new();
        let lines = |rows: Vec<String>| rows;
        state.insert(
            "coder",
            lines(
                self.store
                    .all::<Coder>()
                    .expect("rows")
                    .iter()
                    .map(|r| format!("{r:?}"))
                    .collect(),
            ),
        );
        state.insert(
            "session",
            lines(
                self.store
                    .all::<Session>()
                    .expect("rows")
                    .iter()
                    .map(|r| format!("{r:?}"))
                    .collect(),
            ),
        );
        state.insert(
            "source",
            lines(
                self.store
                    .all::<Source>()
                    .expect("rows")
                    .iter()
                    .map(|r| format!("{r:?}"))
                    .collect(),
            ),
        );
        state.insert(
            "coding",
            lines(
                self.store
                    .all::<Coding>()
                    .expect("rows")
                    .iter()
                    .map(|r| format!("{r:?}"))
                    .collect(),
            ),
        );
        state.insert(
            "code",
            lines(
                self.store
                    .codes()
                    .expect("rows")
                    .iter()
                    .map(|r| format!("{r:?}"))
                    .collect(),
            ),
        );
        state
    }
}

/// One random act on a small world of four sources, four codes and twelve codings.
#[derive(Debug, Clone)]
enum Step {
    Import(u8),
    SetSession(u8, bool, Option<String>),
    PutCode(u8, Vec<String>),
    Code {
        n: u8,
        source: u8,
        code: u8,
        status: u8,
    },
    Uncode(u8),
    Several(Vec<Step>),
}

/// What a coder does in the study.
#[derive(Debug, Clone)]
enum Deed {
    Act(Step),
    Undo,
    UndoOne(prop::sample::Index),
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    let leaf = prop_oneof![
        (0u8..4).prop_map(Step::Import),
        (0u8..4, any::<bool>(), proptest::option::of("[a-zčģ]{1,4}"))
            .prop_map(|(n, k, t)| Step::SetSession(n, k, t)),
        (0u8..4, proptest::collection::vec("obj-[1-5]", 0..4))
            .prop_map(|(n, o)| Step::PutCode(n, o)),
        (0u8..12, 0u8..4, 0u8..4, 0u8..3).prop_map(|(n, source, code, status)| Step::Code {
            n,
            source,
            code,
            status
        }),
        (0u8..12).prop_map(Step::Uncode),
    ];
    leaf.prop_recursive(1, 6, 6, |inner| {
        proptest::collection::vec(inner, 2..6).prop_map(Step::Several)
    })
}

fn apply(writer: &mut Writer<'_>, step: &Step) -> Result<(), StoreError> {
    match step {
        Step::Import(n) => import(writer, *n),
        Step::SetSession(n, group, territory) => {
            let kind = if *group {
                SessionKind::FocusGroup
            } else {
                SessionKind::Interview
            };
            writer.put(&session(*n, kind, territory.clone()))
        }
        Step::PutCode(n, objectives) => writer.put_code(&code(*n, objectives.clone())),
        Step::Code {
            n,
            source,
            code: of,
            status,
        } => {
            // What a coding refers to has to be there.
            import(writer, *source)?;
            writer.put_code(&code(*of, Vec::new()))?;
            let status = [
                CodingStatus::Suggested,
                CodingStatus::Accepted,
                CodingStatus::Rejected,
            ][usize::from(*status)];
            writer.put(&Coding {
                id: CodingId::derived(&[b"coding", &[*n]]),
                code: CodeId::derived(&[b"code", &[*of]]),
                coder: Coder::named("Ana").id,
                passage: Passage {
                    source: SourceId::derived(&[b"source", &[*source]]),
                    span: Span::new(0, usize::from(*n) + 6).expect("not empty"),
                },
                status,
                reasons: Vec::new(),
                codebook_version: None,
                stale: status == CodingStatus::Rejected,
                revision: None,
                importance: None,
            })
        }
        Step::Uncode(n) => writer.delete::<Coding>(CodingId::derived(&[b"coding", &[*n]])),
        Step::Several(steps) => steps.iter().try_for_each(|step| apply(writer, step)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn undo_in_order_gives_each_state_before(steps in proptest::collection::vec(step(), 1..12)) {
        let mut study = Study::new();
        let mut states = Vec::new();
        for step in &steps {
            let before = study.state();
            if study.act(|writer| apply(writer, step)).is_some() {
                states.push(before);
            } else {
                prop_assert_eq!(&study.state(), &before, "an act without operation changed nothing");
            }
        }
        let last = study.state();
        for before in states.iter().rev() {
            let after = study.state();
            study.take_back(false, None).expect("undo");
            prop_assert_eq!(&study.state(), before);
            study.take_back(true, None).expect("redo");
            prop_assert_eq!(&study.state(), &after);
            study.take_back(false, None).expect("undo again");
            prop_assert_eq!(&study.state(), before);
        }
        // All the way forward again.
        for _ in &states {
            study.take_back(true, None).expect("redo");
        }
        prop_assert_eq!(study.state(), last);
        prop_assert!(study.store.check().expect("a check").is_empty());
    }

    /// Whatever two coders do, take back and bring back, the rows are what the log says and references hold.
    #[test]
    fn rows_are_always_what_the_log_says(
        deeds in proptest::collection::vec((any::<bool>(), prop_oneof![
            3 => step().prop_map(Deed::Act),
            2 => Just(Deed::Undo),
            1 => any::<prop::sample::Index>().prop_map(Deed::UndoOne),
            2 => Just(Deed::Redo),
        ]), 2..16)
    ) {
        let mut study = Study::new();
        for (ana, deed) in deeds {
            study.works(if ana { "Ana" } else { "Bruno" });
            let before = study.state();
            let done = match deed {
                Deed::Act(step) => {
                    study.act(|writer| apply(writer, &step));
                    continue;
                }
                Deed::Undo => study.take_back(false, None),
                Deed::UndoOne(which) => {
                    let log = study.store.operations().expect("a log");
                    study.take_back(false, Some(which.get(&log).operation.id))
                }
                Deed::Redo => study.take_back(true, None),
            };
            match done {
                Ok(_) => {}
                Err(
                    StoreError::Nothing(_)
                    | StoreError::AlreadyUndone(_)
                    | StoreError::Foundation(_),
                ) => {}
                Err(StoreError::Conflict { later, undone, .. }) => {
                    prop_assert!(!later.is_empty() || !undone.is_empty(), "a refusal names a reason");
                    prop_assert_eq!(study.state(), before);
                }
                Err(other) => return Err(TestCaseError::fail(other.to_string())),
            }
            let findings = study.store.check().expect("a check");
            prop_assert!(findings.is_empty(), "{:?}", findings);
        }
    }

    /// Undoing any one operation either gives a project in which all references hold, or is refused and changes nothing.
    #[test]
    fn undo_of_any_operation_is_whole_or_refused(steps in proptest::collection::vec(step(), 2..10), which in any::<prop::sample::Index>()) {
        let mut study = Study::new();
        let done: Vec<_> = steps.iter().filter_map(|step| study.act(|writer| apply(writer, step))).collect();
        prop_assume!(!done.is_empty());
        let before = study.state();
        match study.take_back(false, Some(*which.get(&done))) {
            Ok(_) => {
                prop_assert!(study.store.check().expect("a check").is_empty());
                study.take_back(true, None).expect("redo");
                prop_assert_eq!(study.state(), before);
            }
            Err(StoreError::Conflict { later, .. }) => {
                prop_assert!(!later.is_empty(), "a refusal names what stands in the way");
                prop_assert_eq!(study.state(), before);
            }
            Err(other) => return Err(TestCaseError::fail(other.to_string())),
        }
    }
}

#[test]
fn an_undo_is_refused_while_later_acts_build_on_it() {
    let mut study = Study::new();
    let imported = study.act(|writer| import(writer, 1)).expect("an operation");
    study.act(|writer| {
        apply(
            writer,
            &Step::Code {
                n: 1,
                source: 1,
                code: 1,
                status: 1,
            },
        )
    });
    let refused = study
        .take_back(false, Some(imported))
        .expect_err("a coding refers to the source");
    assert!(
        refused.to_string().contains("later acts build on it: “act"),
        "{refused}"
    );
    study.take_back(false, None).expect("undo the coding");
    study
        .take_back(false, Some(imported))
        .expect("now the import can go");
    assert!(study.store.all::<Source>().expect("rows").is_empty());
}

#[test]
fn a_coder_undoes_only_their_own_last_act() {
    let mut study = Study::new();
    let ana = study.author;
    study.act(|writer| import(writer, 1));
    study.author = Coder::named("Bruno").id;
    study.act(|writer| import(writer, 2));
    study.author = ana;
    study.take_back(false, None).expect("undo");
    let names: Vec<_> = study
        .store
        .all::<Source>()
        .expect("rows")
        .into_iter()
        .map(|source| source.name)
        .collect();
    assert_eq!(names, ["2.txt"]);
}

#[test]
fn redo_is_gone_after_another_act() {
    let mut study = Study::new();
    study.act(|writer| import(writer, 1));
    study.take_back(false, None).expect("undo");
    study.act(|writer| import(writer, 2));
    assert!(matches!(
        study.take_back(true, None),
        Err(StoreError::Nothing("redo"))
    ));
}

#[test]
fn one_batch_is_taken_back_at_once() {
    let mut study = Study::new();
    let batch = BatchId(study.id());
    for n in 0..3 {
        let act = Act {
            batch,
            ..study.new_act()
        };
        study
            .store
            .write(&act, |writer| import(writer, n))
            .expect("imported");
    }
    assert_eq!(study.take_back(false, None).expect("undo"), 3);
    assert!(study.store.all::<Source>().expect("rows").is_empty());
    assert_eq!(study.take_back(true, None).expect("redo"), 3);
    assert_eq!(study.store.all::<Source>().expect("rows").len(), 3);
}

/// One act may change a row more than once: it comes and changes, changes and goes, or comes and goes.
#[test]
fn a_row_that_changes_twice_in_one_act_is_taken_back_whole() {
    let code = |status| Step::Code {
        n: 1,
        source: 1,
        code: 1,
        status,
    };
    for steps in [
        vec![code(0), code(2)],
        vec![code(2), code(1), Step::Uncode(1)],
        vec![code(1), Step::Uncode(1), code(2)],
    ] {
        for before in [vec![], vec![code(1)]] {
            let mut study = Study::new();
            study.act(|writer| {
                import(writer, 1)?;
                before.iter().try_for_each(|step| apply(writer, step))
            });
            let first = study.state();
            study.act(|writer| apply(writer, &Step::Several(steps.clone())));
            let last = study.state();
            for _ in 0..2 {
                study.take_back(false, None).expect("undo");
                assert_eq!(study.state(), first, "{before:?} {steps:?}");
                study.take_back(true, None).expect("redo");
                assert_eq!(study.state(), last, "{before:?} {steps:?}");
            }
            assert!(study.store.check().expect("a check").is_empty());
        }
    }
}
