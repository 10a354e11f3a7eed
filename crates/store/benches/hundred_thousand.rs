//! `cargo bench -p verbatim-store`: 100,000 rule codings in one operation, written and undone, beside the time that
//! plain SQLite needs for as many bare rows on the same machine in the same run.

// A benchmark measures time and prints it.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

use std::time::Instant;

use verbatim_model::coding::{CodeKind, Coding, CodingStatus, Passage, Reason};
use verbatim_model::id::{BatchId, CodeId, CodingId, OperationId, SessionId, SourceId, uuid_v7};
use verbatim_model::operation::Timestamp;
use verbatim_model::project::{Code, Coder};
use verbatim_model::session::{Session, SessionKind, Source, SourceFigures};
use verbatim_model::text::{CanonicalText, Span};
use verbatim_model::transcript::{Reader, Transcript};
use verbatim_store::{Act, Store, StoreError, Undoing};

const CODINGS: usize = 100_000;

fn act(n: u64) -> Act {
    Act {
        id: OperationId(uuid_v7(n, [2; 10])),
        author: Coder::named("rules").id,
        at: Timestamp(0),
        kind: "code",
        batch: BatchId(uuid_v7(n, [3; 10])),
        sentence: "applied the rules".into(),
    }
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store =
        Store::create(folder.path(), uuid_v7(1, [1; 10]).into()).expect("a new project");
    let (code, source) = (CodeId::derived(&[b"c"]), SourceId::derived(&[b"s"]));
    store
        .write(&act(1), |writer| {
            writer.put(&Coder::named("rules"))?;
            let session = SessionId::derived(&[b"s"]);
            writer.put(&Session {
                id: session,
                key: "s".into(),
                kind: SessionKind::Unknown,
                date: None,
                country: None,
                territory: None,
            })?;
            let transcript = Transcript {
                reader: Reader {
                    name: "bench",
                    version: 1,
                },
                encoding: "UTF-8".into(),
                text: CanonicalText::new("x"),
                turns: Vec::new(),
                marks: Vec::new(),
                comments: Vec::new(),
                speakers: Vec::new(),
                date: None,
                problems: Vec::new(),
            };
            let figures = SourceFigures {
                turns: 0,
                speakers: 0,
                words: 0,
                language: None,
            };
            let revision = writer.keep_revision(&transcript, &figures)?;
            let original = writer.keep(b"x")?;
            let (name, format, encoding) = ("s.txt".into(), "txt".into(), "UTF-8".into());
            writer.put(&Source {
                id: source,
                session,
                name,
                format,
                encoding,
                original,
                revision,
            })?;
            writer.put_code(&Code {
                id: code,
                key: "financing".into(),
                kind: CodeKind::Theme,
                parent: None,
                color: None,
                position: 0,
                retired: false,
                merged_into: None,
                objectives: Vec::new(),
                texts: Vec::new(),
                examples: Vec::new(),
                rules: Vec::new(),
            })
        })
        .expect("set up");
    let codings: Vec<Coding> = (0..CODINGS)
        .map(|n| Coding {
            id: CodingId::derived(&[b"coding", &n.to_le_bytes()]),
            code,
            coder: Coder::named("rules").id,
            passage: Passage {
                source,
                span: Span::new(n * 80, n * 80 + 75).expect("not empty"),
            },
            status: CodingStatus::Suggested,
            reasons: vec![Reason {
                rule: "financing/hr/1".into(),
                matched: Span::new(n * 80 + 10, n * 80 + 20).into_iter().collect(),
            }],
            codebook_version: Some("1".into()),
            stale: false,
            revision: None,
            importance: None,
        })
        .collect();

    let bare = {
        let connection = rusqlite::Connection::open(folder.path().join("bare.db")).expect("opened");
        connection
            .execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id BLOB PRIMARY KEY, a, b, c)")
            .expect("made");
        let start = Instant::now();
        connection.execute_batch("BEGIN").expect("begun");
        let mut insert = connection
            .prepare("INSERT INTO t VALUES (?, ?, ?, ?)")
            .expect("prepared");
        for coding in &codings {
            insert
                .execute((coding.id.as_bytes(), code.as_bytes(), 1, "suggested"))
                .expect("inserted");
        }
        drop(insert);
        connection.execute_batch("COMMIT").expect("done");
        start.elapsed()
    };

    let timed = |name: &str, elapsed: std::time::Duration| {
        println!(
            "{name:<34} {:>7.2} s   {:>5.1} times the bare rows",
            elapsed.as_secs_f64(),
            elapsed.as_secs_f64() / bare.as_secs_f64()
        );
    };
    timed("bare rows, plain SQLite", bare);
    let start = Instant::now();
    store
        .write(&act(2), |writer| {
            codings.iter().try_for_each(|coding| writer.insert(coding))
        })
        .map_err(|error: StoreError| error)
        .expect("written");
    timed("100,000 codings in one operation", start.elapsed());
    for redo in [false, true, false] {
        let mut n = if redo { 200 } else { 100 } + store.last_operation().expect("a number");
        let mut next_id = || {
            n += 1;
            OperationId(uuid_v7(n, [4; 10]))
        };
        let how = Undoing {
            author: Coder::named("rules").id,
            at: Timestamp(0),
            batch: BatchId(uuid_v7(9, [5; 10])),
            next_id: &mut next_id,
        };
        let start = Instant::now();
        if redo {
            store.redo(how)
        } else {
            store.undo(None, how)
        }
        .expect("taken back");
        timed(if redo { "redone" } else { "undone" }, start.elapsed());
        let start = Instant::now();
        let findings = store.check().expect("checked");
        timed("checked", start.elapsed());
        assert!(findings.is_empty(), "{findings:?}");
    }
}
