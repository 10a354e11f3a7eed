//! Acts that go by what they read are done again where somebody else wrote in between.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::support::{FG, Study};
use verbatim_engine::{EngineError, Environment, FixedEnvironment, Project, SystemEnvironment};
use verbatim_model::coding::MemoTarget;
use verbatim_model::operation::Timestamp;

/// A world in which a colleague writes to the project just when an act is about to be written.
#[derive(Debug)]
struct Interrupted {
    rest: FixedEnvironment,
    folder: PathBuf,
    soon: Arc<AtomicBool>,
}

impl Environment for Interrupted {
    fn now(&mut self) -> Timestamp {
        if self.soon.swap(false, Ordering::Relaxed) {
            Project::open(&self.folder, Some("Žana"), Box::new(SystemEnvironment))
                .and_then(|mut project| project.add_memo(MemoTarget::Project, None, "Starp citu"))
                .expect("a memo");
        }
        self.rest.now()
    }

    fn random(&mut self) -> [u8; 10] {
        self.rest.random()
    }
}

#[test]
fn what_a_colleague_writes_in_between_refuses_no_act_on_people_and_sources() {
    type Act = fn(&mut Project) -> Result<(), EngineError>;
    let acts: [(&str, Act); 6] = [
        ("merge", |project| {
            project.merge_speakers("Ana", &["Zara".to_owned()], None)
        }),
        ("withdraw", |project| {
            project.withdraw("Zara", None, &[]).map(|_| ())
        }),
        ("accept", |project| {
            project.accept_proposals(None).map(|_| ())
        }),
        ("move", |project| {
            project.move_source("fg.txt", "kopā", true)
        }),
        ("remove", |project| project.remove_source("fg.txt", false)),
        ("memo", |project| {
            (project.add_memo(MemoTarget::Session, Some("fg"), "Lijepo vrijeme")).map(|_| ())
        }),
    ];
    for (name, act) in acts {
        let mut study = Study::new();
        study.import(
            &[
                ("fg.txt", FG),
                ("intervju.txt", "Moderatorica: Kako?\nŠime: Ovako.\n"),
            ],
            None,
        );
        let folder = study.project.folder().to_owned();
        let soon = Arc::new(AtomicBool::new(false));
        let environment = Interrupted {
            rest: FixedEnvironment::new(Timestamp(1_790_000_000_000)),
            folder: folder.clone(),
            soon: Arc::clone(&soon),
        };
        let mut project = Project::open(&folder, None, Box::new(environment)).expect("open");
        let before = project.log().expect("a log").len();
        soon.store(true, Ordering::Relaxed);
        act(&mut project).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            !soon.load(Ordering::Relaxed),
            "{name}: nobody wrote in between"
        );
        // Žana began to work, wrote a memo, and the act was done once.
        assert_eq!(project.log().expect("a log").len(), before + 3, "{name}");
    }
}

#[test]
fn what_is_read_and_done_as_one_is_read_again_where_a_colleague_writes_in_between() {
    let study = Study::new();
    let folder = study.project.folder().to_owned();
    drop(study.project);
    let soon = Arc::new(AtomicBool::new(false));
    let environment = Interrupted {
        rest: FixedEnvironment::new(Timestamp(1_790_000_000_000)),
        folder: folder.clone(),
        soon: Arc::clone(&soon),
    };
    let mut project = Project::open(&folder, None, Box::new(environment)).expect("open");
    let mine = (project.add_memo(MemoTarget::Project, None, "Prvo")).expect("a memo");
    soon.store(true, Ordering::Relaxed);
    let mut seen = Vec::new();
    let done = project.as_one(|project| {
        seen.push(project.memos()?.len());
        // Not what was read at first: the act is not to be done upon that.
        if seen.len() > 1 {
            return Err(EngineError::Refused {
                message: "somebody wrote".to_owned(),
                hint: String::new(),
            });
        }
        project.change_memo(&mine, "Drugo")
    });
    assert!(done.is_err(), "what Žana wrote was not seen");
    assert_eq!(seen, [1, 2]);
    let memos = project.memos().expect("memos");
    let texts: Vec<&str> = memos.iter().map(|memo| memo.text.as_str()).collect();
    assert!(
        texts.contains(&"Prvo") && texts.contains(&"Starp citu"),
        "{texts:?}"
    );
    // And it is over: what comes next goes by itself.
    project.change_memo(&mine, "Treće").expect("changed");
}
