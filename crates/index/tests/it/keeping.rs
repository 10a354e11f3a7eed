//! What an index keeps, and what becomes of it when it is damaged, written by two, or killed.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::project::{EN, HR, Project, doc};
use verbatim_index::{Health, Index, IndexError};
use verbatim_language::Analyser;

#[test]
fn what_was_committed_is_there_for_everybody() {
    let project = Project::empty();
    let (other, _) = Index::open(project.folder.path()).expect("a second handle");
    assert_eq!((project.index.seen(), other.seen()), (None, None));
    let mut told = Vec::new();
    project
        .index
        .update(
            41,
            &[],
            [
                doc(1, 0, HR, "Zadruga je naša."),
                doc(1, 1, EN, "Our co-op."),
            ]
            .into_iter(),
            &project.analyser,
            &mut |count| told.push(count),
        )
        .expect("an update");
    assert_eq!(told, [1, 2]);
    assert_eq!((project.index.seen(), other.seen()), (Some(41), Some(41)));
    assert_eq!(other.turns().expect("a count"), 2);
    drop((other, project.index));
    let (again, health) = Index::open(project.folder.path()).expect("the same index");
    assert_eq!(health, Health::Good);
    assert_eq!(
        (again.seen(), again.turns().expect("a count")),
        (Some(41), 2)
    );
}

#[test]
fn revisions_are_replaced_in_one_commit() {
    let project = Project::empty();
    project.update(
        1,
        &[],
        vec![doc(1, 0, EN, "old words"), doc(2, 0, EN, "old words")],
    );
    project.update(
        2,
        &[1],
        vec![doc(1, 0, EN, "new words"), doc(3, 0, EN, "new")],
    );
    assert_eq!(project.find("old"), Some(vec![(2, 0)]));
    assert_eq!(project.find("new"), Some(vec![(1, 0), (3, 0)]));
    project.update(3, &[1, 2, 3, 99], vec![]);
    assert_eq!(project.find("words"), Some(vec![]));
    assert_eq!(project.index.turns().expect("a count"), 0);
    assert_eq!(project.index.seen(), Some(3));
}

#[test]
fn many_small_imports_are_merged() {
    let project = Project::empty();
    for import in 1..=40 {
        project.update(
            u64::from(import),
            &[],
            vec![doc(import, 0, EN, "the same words")],
        );
    }
    assert_eq!(project.index.turns().expect("a count"), 40);
    let files = fs::read_dir(project.folder.path())
        .expect("a folder")
        .count();
    assert!(files < 200, "{files} files");
    let (_, health) = Index::open(project.folder.path()).expect("the same index");
    assert_eq!(health, Health::Good);
}

#[test]
fn an_update_whose_turns_break_off_changes_nothing() {
    let project = Project::of(&[(EN, "kept")]);
    let broken = vec![
        Ok(doc(2, 0, EN, "lost")),
        Err(io::Error::other("the store went away")),
    ];
    let error = project
        .index
        .try_update(2, &[1], broken.into_iter(), &project.analyser, &mut |_| {})
        .expect_err("turns broke off");
    assert_eq!(
        error.to_string(),
        "the turns to be indexed could not be read: the store went away"
    );
    assert_eq!(project.index.seen(), Some(1));
    assert_eq!(project.find("kept"), Some(vec![(1, 0)]));
    assert_eq!(project.find("lost"), Some(vec![]));
    project.update(3, &[], vec![doc(2, 0, EN, "found")]);
    assert_eq!(project.find("found"), Some(vec![(2, 0)]));
}

#[test]
fn only_one_writes_at_a_time() {
    let project = Project::of(&[(EN, "first")]);
    let (other, _) = Index::open(project.folder.path()).expect("a second handle");
    let second = || {
        let analyser = Analyser::new();
        other.update(
            3,
            &[],
            [doc(3, 0, EN, "third")].into_iter(),
            &analyser,
            &mut |_| {},
        )
    };
    let during = std::iter::once_with(|| {
        let error = second().expect_err("somebody writes");
        assert!(matches!(&error, IndexError::Busy(folder) if folder == project.folder.path()));
        assert!(error.to_string().contains("try again"), "{error}");
        doc(2, 0, EN, "second")
    });
    project
        .index
        .update(2, &[], during, &project.analyser, &mut |_| {})
        .expect("an update");
    second().expect("nobody writes any more");
    assert_eq!(project.index.seen(), Some(3));
    assert_eq!(project.index.turns().expect("a count"), 3);
}

const KILLED_IN: &str = "VERBATIM_TEST_KILLED_IN";

/// Run as a process of its own by [`a_writer_that_was_killed_blocks_nobody`].
#[test]
fn a_writer_is_killed() {
    let Some(folder) = std::env::var_os(KILLED_IN) else {
        return;
    };
    let (index, _) = Index::open(Path::new(&folder)).expect("the index");
    let killed = (0..).map(|turn| {
        if turn == 100 {
            std::process::abort();
        }
        doc(2, turn, EN, "never committed")
    });
    let _ = index.update(2, &[1], killed, &Analyser::new(), &mut |_| {});
}

#[test]
fn a_writer_that_was_killed_blocks_nobody() {
    let project = Project::of(&[(EN, "committed")]);
    let this = std::env::current_exe().expect("this test");
    let status = Command::new(this)
        .args(["--exact", "keeping::a_writer_is_killed"])
        .env(KILLED_IN, project.folder.path())
        .output()
        .expect("the test runs")
        .status;
    assert!(!status.success(), "the writer was to be killed");
    let (index, health) = Index::open(project.folder.path()).expect("the index");
    assert_eq!(health, Health::Good);
    assert_eq!(index.seen(), Some(1));
    project.update(3, &[], vec![doc(3, 0, EN, "committed later")]);
    assert_eq!(project.find("committed"), Some(vec![(1, 0), (3, 0)]));
}

/// One way to damage a file.
type Damage = fn(&Path) -> io::Result<()>;

const DAMAGES: [(&str, Damage); 4] = [
    ("removed", |path| fs::remove_file(path)),
    ("emptied", |path| fs::write(path, b"")),
    ("cut", |path| {
        let bytes = fs::read(path)?;
        fs::write(path, &bytes[..bytes.len() / 2])
    }),
    ("altered", |path| {
        let mut bytes = fs::read(path)?;
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x55;
        fs::write(path, bytes)
    }),
];

#[test]
fn a_damaged_index_is_made_anew() {
    let names = |project: &Project| -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(project.folder.path())
            .expect("a folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .filter(|name| !name.ends_with(".lock"))
            .collect();
        names.sort();
        names
    };
    let make = || {
        let project = Project::of(&[(HR, "Zadruga je naša."), (EN, "Our co-op.")]);
        project.update(2, &[], vec![doc(2, 0, EN, "a second segment")]);
        project.update(3, &[2], vec![]);
        project
    };
    let count = names(&make()).len();
    assert!(count >= 3, "an index has several files");
    for number in 0..count {
        for (what, damage) in DAMAGES {
            let project = make();
            let name = names(&project)[number].clone();
            let own = project.folder.path().join("zadruga.docx");
            fs::write(&own, "not of the index").expect("a file");
            let Project {
                folder,
                index,
                analyser,
            } = project;
            drop(index);
            damage(&folder.path().join(&name)).expect("damage");
            let (index, health) = Index::open(folder.path()).expect("an index");
            let holds = (index.seen(), index.turns().expect("a count"));
            if health == Health::Good {
                // A wrong name in the list of files to tidy up hurts nobody.
                assert_eq!((name.as_str(), what), (".managed.json", "altered"));
                assert_eq!(holds, (Some(3), 2));
            } else {
                assert!(matches!(health, Health::Recreated { .. }), "{name} {what}");
                assert_eq!(holds, (None, 0), "{name} {what}");
            }
            assert!(own.exists(), "{name} {what}");
            let project = Project {
                folder,
                index,
                analyser,
            };
            project.update(9, &[], vec![doc(5, 0, EN, "again")]);
            assert_eq!(project.find("again"), Some(vec![(5, 0)]), "{name} {what}");
        }
    }
}

#[test]
fn an_index_of_somebody_else_is_made_anew() {
    for (from, to, reason) in [
        (
            "\"name\":\"folded\"",
            "\"name\":\"body\"",
            "it has other fields",
        ),
        (
            concat!("verbatim ", env!("CARGO_PKG_VERSION")),
            "verbatim 0.0.1",
            "it was made by `verbatim 0.0.1",
        ),
        ("verbatim ", "other ", "it was made by `other"),
    ] {
        let project = Project::of(&[(EN, "ours")]);
        let meta = project.folder.path().join("meta.json");
        let text: String = fs::read_to_string(&meta).expect("meta.json");
        let compact = text.replace("\": ", "\":");
        assert!(compact.contains(from), "{from} in {compact}");
        fs::write(&meta, compact.replace(from, to)).expect("a file");
        let (index, health) = Index::open(project.folder.path()).expect("an index");
        let Health::Recreated { reason: given } = health else {
            panic!("{from}: {health:?}");
        };
        assert!(given.starts_with(reason), "{given}");
        assert_eq!(index.seen(), None);
    }
}

#[test]
fn a_folder_that_cannot_be_used_is_an_error() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = folder.path().join("index");
    fs::write(&file, "a file").expect("a file");
    let error = Index::open(&file).expect_err("a file is no folder");
    assert!(matches!(error, IndexError::Folder { .. }), "{error}");
}
