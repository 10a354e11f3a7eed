//! A small study for the tests of operations.

// Each test file takes what it needs.
use verbatim_model::id::{BatchId, CodeId, CoderId, OperationId, SessionId, SourceId, uuid_v7};
use verbatim_model::operation::{FOUNDATION_INIT, Timestamp};
use verbatim_model::project::{Code, Coder};
use verbatim_model::session::{Session, SessionKind, Source, SourceFigures};
use verbatim_model::text::{CanonicalText, Hash, Span};
use verbatim_model::transcript::{Reader, Times, Transcript, Turn};
use verbatim_store::{Act, Store, StoreError, Undoing, Writer};

pub const TEXT: &str =
    "Žena na šalteru rekla je da zadruga ne može čekati. Nu, mums vajag kopā. 👩‍🌾 Certo, insieme.";

pub struct Study {
    pub store: Store,
    next: u64,
    pub author: CoderId,
    pub folder: tempfile::TempDir,
}

impl Study {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store =
            Store::create(folder.path(), uuid_v7(1, [1; 10]).into()).expect("a new project");
        let mut study = Self {
            store,
            next: 1,
            author: Coder::named("Ana").id,
            folder,
        };
        // What everything stands on, so that no test takes it back by the way.
        let first = Act {
            kind: FOUNDATION_INIT,
            ..study.new_act()
        };
        let coders = |writer: &mut Writer<'_>| {
            for name in ["Ana", "Bruno", "rules"] {
                writer.put(&Coder::named(name))?;
            }
            Ok::<_, StoreError>(())
        };
        (study.store.write(&first, coders)).expect("the coders");
        study
    }

    pub fn id(&mut self) -> verbatim_model::id::Uuid {
        self.next += 1;
        uuid_v7(self.next, [9; 10])
    }

    pub fn new_act(&mut self) -> Act {
        Act {
            id: OperationId(self.id()),
            author: self.author,
            at: Timestamp(i64::try_from(self.next).expect("small")),
            kind: "test",
            batch: BatchId(self.id()),
            sentence: format!("act {}", self.next),
        }
    }

    pub fn act(
        &mut self,
        change: impl FnOnce(&mut Writer<'_>) -> Result<(), StoreError>,
    ) -> Option<OperationId> {
        let act = self.new_act();
        let ((), operation) = self
            .store
            .write(&act, change)
            .expect("an act that succeeds");
        operation.map(|operation| operation.id)
    }

    /// Works on as the coder with this name.
    pub fn works(&mut self, name: &str) -> &mut Self {
        self.author = Coder::named(name).id;
        self
    }

    pub fn take_back(
        &mut self,
        redo: bool,
        target: Option<OperationId>,
    ) -> Result<usize, StoreError> {
        let batch = BatchId(self.id());
        let at = Timestamp(i64::try_from(self.next).expect("small"));
        let mut next = self.next;
        let mut next_id = || {
            next += 1;
            OperationId(uuid_v7(next, [8; 10]))
        };
        let how = Undoing {
            author: self.author,
            at,
            batch,
            next_id: &mut next_id,
        };
        let done = if redo {
            self.store.redo(how)
        } else {
            self.store.undo(target, how)
        };
        self.next = next;
        done.map(|operations| operations.len())
    }
}

pub fn session(n: u8, kind: SessionKind, territory: Option<String>) -> Session {
    Session {
        id: SessionId::derived(&[b"session", &[n]]),
        key: format!("s{n}"),
        kind,
        date: None,
        country: None,
        territory,
    }
}

pub fn code(n: u8, objectives: Vec<String>) -> Code {
    Code {
        id: CodeId::derived(&[b"code", &[n]]),
        key: format!("c{n}"),
        kind: verbatim_model::coding::CodeKind::Theme,
        parent: None,
        color: None,
        position: u32::from(n),
        retired: false,
        merged_into: None,
        objectives,
        texts: Vec::new(),
        examples: Vec::new(),
        rules: Vec::new(),
    }
}

pub fn transcript() -> Transcript {
    Transcript {
        reader: Reader {
            name: "test",
            version: 1,
        },
        encoding: "UTF-8".into(),
        text: CanonicalText::new(TEXT),
        turns: vec![Turn {
            span: Span::new(0, TEXT.len()).expect("not empty"),
            speaker: Some("Đurđa".into()),
            times: Times::new(Some(5), None),
            language: None,
        }],
        marks: Vec::new(),
        comments: Vec::new(),
        speakers: Vec::new(),
        date: None,
        problems: Vec::new(),
    }
}

/// Keeps the revision that all sources have.
pub fn revision(writer: &mut Writer<'_>) -> Result<Hash, StoreError> {
    let figures = SourceFigures {
        turns: 1,
        speakers: 1,
        words: 15,
        language: None,
    };
    writer.keep_revision(&transcript(), &figures)
}

pub fn import(writer: &mut Writer<'_>, n: u8) -> Result<(), StoreError> {
    let revision = revision(writer)?;
    let original = writer.keep(TEXT.as_bytes())?;
    writer.put(&session(n, SessionKind::Unknown, None))?;
    writer.put(&Source {
        id: SourceId::derived(&[b"source", &[n]]),
        session: SessionId::derived(&[b"session", &[n]]),
        name: format!("{n}.txt"),
        format: "test".into(),
        encoding: "UTF-8".into(),
        original,
        revision,
    })
}
